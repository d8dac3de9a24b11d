//! The table of stages.

use std::error::Error;
use std::io::Write;

use gongkai_bench::{FOLDER, Kind, SIZES};

use crate::arguments::Arguments;
use crate::clock::count;
use crate::measure::Times;
use crate::stage::Prepared;

/// Documents of each kind and size.
pub(crate) fn kinds(arguments: &Arguments, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let wanted = Kind::ALL
        .into_iter()
        .filter(|kind| arguments.wants(kind.name()));
    for (index, kind) in wanted.enumerate() {
        let mut columns = Vec::new();
        for size in SIZES.into_iter().filter(|size| *size <= arguments.max) {
            let bytes = gongkai_bench::document(kind, size).into_bytes();
            columns.push(measure(arguments, kind.name(), bytes)?);
        }
        print(arguments, out, kind.name(), &columns, index == 0)?;
    }
    Ok(())
}

/// The user's documents, all in one column: their bytes and times are added up.
pub(crate) fn folder(arguments: &Arguments, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let documents = gongkai_bench::folder()?;
    if documents.is_empty() {
        return Err(format!("{FOLDER} must name a folder with documents").into());
    }
    let mut sum: Option<Times> = None;
    for (name, bytes) in documents {
        if !arguments.wants(&name) || bytes.len() > arguments.max {
            continue;
        }
        let times = match measure(arguments, &name, bytes) {
            Ok(times) => times,
            Err(error) => {
                writeln!(out, "{name}: {error}")?;
                continue;
            }
        };
        match &mut sum {
            None => sum = Some(times),
            Some(sum) => {
                sum.bytes += times.bytes;
                sum.yardstick += times.yardstick;
                for (all, one) in sum.stages.iter_mut().zip(times.stages) {
                    *all += one;
                }
            }
        }
    }
    print(arguments, out, "folder", sum.as_slice(), true)
}

fn measure(arguments: &Arguments, name: &str, bytes: Vec<u8>) -> Result<Times, Box<dyn Error>> {
    let input = Prepared::new(name, bytes)?;
    let mut times = Times::new(&input);
    for _ in 0..arguments.rounds {
        times.round(&input);
    }
    Ok(times)
}

fn print(
    arguments: &Arguments,
    out: &mut impl Write,
    name: &str,
    columns: &[Times],
    first: bool,
) -> Result<(), Box<dyn Error>> {
    if arguments.tsv {
        if first {
            writeln!(out, "input\tbytes\tstage\tMB/s\tns/document\tx yardstick")?;
        }
        for times in columns {
            for (stage, time) in times.lines() {
                let bytes = times.bytes;
                let speed = count(bytes) * 1e3 / time;
                let ratio = time / times.yardstick;
                writeln!(
                    out,
                    "{name}\t{bytes}\t{stage}\t{speed:.1}\t{time:.0}\t{ratio:.1}"
                )?;
            }
        }
        return Ok(());
    }
    write!(out, "\n{name}: MB/s (times the yardstick)\n\n| stage |")?;
    for times in columns {
        write!(out, " {} bytes |", times.bytes)?;
    }
    writeln!(out, "\n| --- |{}", " ---: |".repeat(columns.len()))?;
    let lines: Vec<_> = columns.iter().map(Times::lines).collect();
    let stages = lines.first().map(Vec::len).unwrap_or_default();
    for line in 0..stages {
        for (index, (times, stages)) in columns.iter().zip(&lines).enumerate() {
            let Some((stage, time)) = stages.get(line) else {
                continue;
            };
            if index == 0 {
                write!(out, "| {stage} |")?;
            }
            let speed = count(times.bytes) * 1e3 / time;
            let ratio = time / times.yardstick;
            write!(out, " {speed:.1} ({ratio:.0}) |")?;
        }
        writeln!(out)?;
    }
    out.flush()?;
    Ok(())
}
