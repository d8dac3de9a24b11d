//! What the program prints in the end.

use std::fmt::Display;
use std::io::{self, Write};
use std::time::Duration;

use gongkai_dataset::Tally;
use gongkai_examples::counted;

use crate::progress::per_second;

/// What this run did of the whole.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    /// Pages extracted.
    pub(crate) documents: u64,
    /// Their bytes.
    pub(crate) bytes: u64,
    /// The time that it took.
    pub(crate) elapsed: Duration,
}

/// Prints the counts of the dataset and the speed of the run.
pub(crate) fn print(tally: &Tally, run: Run, out: &mut impl Write) -> io::Result<()> {
    let mut row = |label: &str, value: &dyn Display| writeln!(out, "{label:<32}{value:>12}");
    row("documents", &tally.documents)?;
    row("failed", &tally.failed)?;
    row("passed over", &tally.files_passed_over())?;
    for (what, count) in &tally.passed_over {
        let what = what.split(" (").next().unwrap_or_default();
        row(&format!("  {what}"), count)?;
    }
    row("copies", &tally.copies)?;
    row("bytes", &tally.bytes)?;
    for (kind, count) in &tally.kinds {
        row(&format!("  {kind}"), count)?;
    }
    row("years", &(tally.years.len()))?;
    for (year, count) in &tally.years {
        row(&format!("  {year}"), count)?;
    }
    if tally.without_year > 0 {
        row("  unknown", &tally.without_year)?;
    }
    row("sections", &tally.sections)?;
    row("values", &(tally.statistics + tally.standard_cells))?;
    row("  statistics", &tally.statistics)?;
    row("  cells of standard tables", &tally.standard_cells)?;
    row("findings", &tally.findings.values().sum::<u64>())?;
    for (code, count) in &tally.findings {
        row(&format!("  {code}"), count)?;
    }
    let rate = per_second(run.bytes, run.elapsed) / 10_000;
    writeln!(
        out,
        "{} in {:.1} s, {}.{:02} MB/s",
        counted(run.documents, "document"),
        run.elapsed.as_secs_f64(),
        rate / 100,
        rate % 100
    )
}
