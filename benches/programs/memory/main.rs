//! Allocations of each stage, and the peak memory of one document's run as a multiple of its size.
//!
//! ```text
//! cargo bench -p gongkai-bench --bench memory             # the kinds of documents
//! cargo bench -p gongkai-bench --bench memory -- nasty    # the nasty ones at 10 MB
//! ```
//!
//! A number is the largest size, or that of the nasty ones; another word, a part of the names of the
//! inputs to measure.
//!
//! `peak` is the most that was allocated at once during the stage beyond what was there before it;
//! the document itself is the caller's and not in it. Tables that are built at first use have been
//! built.

#[path = "../stage.rs"]
mod stage;

use std::alloc::System;
use std::error::Error;
use std::hint::black_box;
use std::io::{Write, stdout};

use gongkai_bench::{Kind, NASTY, SIZES};
use peakmem_alloc::{PeakMemAlloc, PeakMemAllocTrait as _};
use stage::{Prepared, Stage};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: PeakMemAlloc<&StatsAlloc<System>> = PeakMemAlloc::new(&INSTRUMENTED_SYSTEM);

/// One megabyte.
const MB: f64 = 1e6;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut nasty, mut size, mut only) = (false, 10_000_000, String::new());
    for word in std::env::args().skip(1) {
        match (word.as_str(), word.parse()) {
            ("--bench", _) => {}
            ("nasty", _) => nasty = true,
            (_, Ok(number)) => size = number,
            _ => only = word,
        }
    }
    let mut out = stdout().lock();
    writeln!(
        out,
        "input\tbytes\tstage\tallocations\treallocations\tpeak MB\tpeak/size"
    )?;
    if nasty {
        for nasty in NASTY.iter().filter(|nasty| nasty.name.contains(&only)) {
            let bytes = nasty.document(size).into_bytes();
            report(&mut out, nasty.name, bytes, &[Stage::Whole])?;
        }
        return Ok(());
    }
    for kind in Kind::ALL {
        if kind.name().contains(&only) {
            for size in SIZES.into_iter().filter(|each| *each <= size) {
                let bytes = gongkai_bench::document(kind, size).into_bytes();
                report(&mut out, kind.name(), bytes, &Stage::ALL)?;
            }
        }
    }
    Ok(())
}

/// One line a stage.
fn report(
    out: &mut impl Write,
    name: &str,
    bytes: Vec<u8>,
    stages: &[Stage],
) -> Result<(), Box<dyn Error>> {
    let input = match Prepared::new(name, bytes) {
        Ok(input) => input,
        Err(error) => return Ok(writeln!(out, "{name}\t\t{error}")?),
    };
    for stage in stages {
        let region = Region::new(&INSTRUMENTED_SYSTEM);
        ALLOCATOR.reset_peak_memory();
        black_box(stage.run(&input));
        let peak = number(ALLOCATOR.get_peak_memory());
        let change = region.change();
        writeln!(
            out,
            "{name}\t{}\t{}\t{}\t{}\t{:.2}\t{:.2}",
            input.bytes.len(),
            stage.name(),
            change.allocations,
            change.reallocations,
            peak / MB,
            peak / number(input.bytes.len()),
        )?;
    }
    Ok(out.flush()?)
}

/// A count as a number to divide by.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}
