//! Turns many disclosure reports into a dataset of Parquet tables.

mod args;
mod progress;
mod summary;

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::Instant;

use gongkai_dataset::{Event, Job, Progress, Tally};
use gongkai_examples::{chain, counted, parse};

use args::Args;
use summary::Run;

/// The dataset is complete, but some files gave no report.
const SOME_FAILED: u8 = 1;
/// There is no dataset.
const NO_DATASET: u8 = 2;

fn main() -> ExitCode {
    let args = parse::<Args>();
    match make(&args).and_then(|(tally, run)| show(&tally, run).map(|()| tally)) {
        Ok(tally) if tally.failed + tally.files_passed_over() > 0 => ExitCode::from(SOME_FAILED),
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            say(&chain(&*error));
            ExitCode::from(NO_DATASET)
        }
    }
}

/// Makes the dataset.
fn make(args: &Args) -> Result<(Tally, Run), Box<dyn Error>> {
    let begin = Instant::now();
    let job = Job::new(args.options())?;
    let progress = Progress::default();
    let tell = |event: Event<'_>| match event {
        Event::PassedOver(failure) => say(&format!("{}: {}", failure.name, failure.error)),
        Event::Complete => note(args, "the dataset was complete already"),
        Event::Resuming { parts, pages, .. } => note(
            args,
            &format!(
                "resuming behind {} ({})",
                counted(parts, "part"),
                counted(pages, "page")
            ),
        ),
        _ => {}
    };
    let written = progress::during(&job, &progress, args.quiet, || job.run(&progress, &tell))?;
    let tally = written.tally;
    if tally.failed > 0 {
        let failures = args.out.join("failures.jsonl");
        let pages = counted(tally.failed, "page");
        note(
            args,
            &format!("{pages} gave no report: see {}", failures.display()),
        );
    }
    let run = Run {
        documents: progress.documents.load(Ordering::Relaxed),
        bytes: progress.extracted.load(Ordering::Relaxed),
        elapsed: begin.elapsed(),
    };
    Ok((tally, run))
}

/// Prints the summary. A closed standard output is not an error.
fn show(tally: &Tally, run: Run) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let printed = summary::print(tally, run, &mut out).and_then(|()| out.flush());
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes a progress message to standard error, unless `--quiet` is given.
fn note(args: &Args, message: &str) {
    if !args.quiet {
        say(message);
    }
}

/// Writes a message to standard error and ignores a failed write.
fn say(message: &str) {
    writeln!(io::stderr(), "corpus: {message}").ok();
}
