//! Whether time stays linear: nanoseconds a byte of small and large documents.

use std::error::Error;
use std::io::Write;

use gongkai_bench::{Kind, NASTY};

use crate::arguments::Arguments;
use crate::measure::Times;
use crate::stage::{Prepared, Stage};

/// The sizes that are compared, in bytes.
const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

/// The time of a byte in the largest document must not be more than this many times that in the
/// smallest.
const LIMIT: f64 = 1.3;

/// Below this many nanoseconds a byte the memory is measured, not the stage.
const NOTHING: f64 = 0.2;

/// One line a stage of an input; the last column is the ratio of the largest to the smallest size.
pub(crate) fn linear(arguments: &Arguments, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "input\tstage\tns/byte 10 KB\t100 KB\t1 MB\t10 MB\tratio\tabove {LIMIT}"
    )?;
    let kinds = Kind::ALL.into_iter().map(|kind| {
        // The same small document again and again, so that all sizes hold the same things.
        let make: Box<dyn Fn(usize) -> String> = Box::new(move |size| {
            gongkai_bench::document(kind, SIZES[0]).repeat(size.div_ceil(SIZES[0]))
        });
        (kind.name(), make)
    });
    let nasty = NASTY.iter().map(|nasty| {
        let make: Box<dyn Fn(usize) -> String> = Box::new(move |size| nasty.document(size));
        (nasty.name, make)
    });
    for (name, make) in kinds.chain(nasty) {
        if !arguments.wants(name) {
            continue;
        }
        let inputs: Result<Vec<Prepared>, _> = SIZES
            .into_iter()
            .filter(|size| *size <= arguments.max)
            .map(|size| Prepared::new(name, make(size).into_bytes()))
            .collect();
        match inputs {
            Ok(inputs) => one(arguments, out, name, &inputs)?,
            Err(error) => writeln!(out, "{name}\t{error}")?,
        }
        out.flush()?;
    }
    Ok(())
}

fn one(
    arguments: &Arguments,
    out: &mut impl Write,
    name: &str,
    inputs: &[Prepared],
) -> Result<(), Box<dyn Error>> {
    let mut columns: Vec<Times> = inputs.iter().map(Times::new).collect();
    for round in 0..arguments.rounds {
        // On a busy machine a bad ratio is often a bad moment: only those are measured further.
        if round >= 2 && worst(&columns) <= LIMIT {
            break;
        }
        for (times, input) in columns.iter_mut().zip(inputs) {
            times.round(input);
        }
    }
    let stages = columns.first().map(Times::lines).unwrap_or_default();
    for (line, (stage, _)) in stages.into_iter().enumerate() {
        let times: Vec<f64> = columns
            .iter()
            .filter_map(|times| Some(times.per_byte(times.lines().get(line)?.1)))
            .collect();
        write!(out, "{name}\t{stage}")?;
        for time in &times {
            write!(out, "\t{time:.2}")?;
        }
        let ratio = ratio(&times);
        let above = if ratio > LIMIT { "above" } else { "" };
        writeln!(out, "\t{ratio:.2}\t{above}")?;
    }
    Ok(())
}

/// The worst ratio of the stages.
fn worst(columns: &[Times]) -> f64 {
    let of = |stage: Stage| {
        let times: Vec<f64> = columns
            .iter()
            .map(|times| times.per_byte(times.of(stage)))
            .collect();
        ratio(&times)
    };
    Stage::ALL.into_iter().map(of).fold(0.0, f64::max)
}

fn ratio(times: &[f64]) -> f64 {
    match times {
        [small, .., large] => large.max(NOTHING) / small.max(NOTHING),
        _ => 1.0,
    }
}
