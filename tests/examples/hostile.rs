//! Reads each hostile document in a process of its own and prints its time and peak memory. The report of a Word
//! document is written as JSON too, with its places.
//!
//! `cargo run --release -p gongkai-tests --example hostile -- [MEGABYTES]`; the figures are those of
//! Linux. The time is that of the processor, so that other work on the machine plays no part.

#![expect(clippy::print_stdout, reason = "a program prints")]

use std::error::Error;
use std::process::Command;

use gongkai::{ExtractOptions, Extraction, PlacedReport};
use gongkai_tests::{HOSTILE, HOSTILE_WORD};

/// What each document may take.
const SECONDS: f64 = 20.0;
const MEGABYTES: f64 = 600.0;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let size = args.next().map_or(Ok(10.0), |size| size.parse::<f64>())?;
    let bytes = format!("{:.0}", size * 1e6).parse()?;
    if let Some(name) = args.next() {
        return one(&name, bytes);
    }
    println!("| document of {size} MB | seconds | peak MB | outcome |");
    println!("| --- | ---: | ---: | --- |");
    let mut over = 0;
    for hostile in HOSTILE.iter().chain(&HOSTILE_WORD) {
        let program = std::env::current_exe()?;
        let run = Command::new(program)
            .args([&size.to_string(), hostile.name])
            .output()?;
        let line = String::from_utf8(run.stdout)?;
        let fields: Vec<&str> = line.trim_end().splitn(3, '\t').collect();
        let [seconds, memory, outcome] = fields.as_slice() else {
            return Err(format!("{}: {}", hostile.name, run.status).into());
        };
        let (seconds, memory) = (seconds.parse::<f64>()?, memory.parse::<f64>()?);
        let is_over = seconds > SECONDS || memory > MEGABYTES;
        over += u32::from(is_over);
        let mark = if is_over { " **over**" } else { "" };
        println!(
            "| {} | {seconds:.2} | {memory:.0} | {outcome}{mark} |",
            hostile.name
        );
    }
    println!(
        "\n{over} of {} took more than {SECONDS} s or {MEGABYTES} MB.",
        HOSTILE.len() + HOSTILE_WORD.len()
    );
    Ok(())
}

/// Reads one document and prints its seconds, its megabytes and what came out.
fn one(name: &str, size: usize) -> Result<(), Box<dyn Error>> {
    let hostile = HOSTILE
        .iter()
        .chain(&HOSTILE_WORD)
        .find(|hostile| hostile.name == name);
    let bytes = hostile.ok_or("no such document")?.bytes(size);
    let before = seconds()?;
    let read = Extraction::read("a", &bytes, &ExtractOptions::default());
    if let Ok(read) = &read
        && let Some(layout) = &read.layout
    {
        let report = PlacedReport::new(&read.report, layout, true);
        serde_json::to_writer(std::io::sink(), &report)?;
    }
    let after = seconds()?;
    let outcome = match read {
        Ok(Extraction { report, .. }) => format!(
            "{} sections, {} mentions, {} tables, {} findings",
            report.sections.len(),
            report.mentions.quantities.len() + report.mentions.dates.len(),
            report.tables.len(),
            report.findings.len()
        ),
        Err(error) => error.to_string(),
    };
    println!("{}\t{}\t{outcome}", after - before, peak()?);
    Ok(())
}

/// Seconds that this process has had of a processor.
fn seconds() -> Result<f64, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds = stat.split(' ').next().ok_or("no time")?;
    Ok(nanoseconds.parse::<f64>()? / 1e9)
}

/// The most memory that this process has had, in megabytes, the document itself included.
fn peak() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kilobytes.ok_or("no peak")?.parse::<f64>()? / 1000.0)
}
