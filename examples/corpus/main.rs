//! Turns many disclosure reports into a dataset of Parquet tables.

mod args;
mod chunk;
mod input;
mod page;
mod part;
mod progress;
mod run;
mod store;
mod summary;
mod tally;
mod work;

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Instant;

use clap::Parser as _;
use gongkai::{ExtractOptions, Limits};
use gongkai_examples::{chain, counted};

use args::Args;
use chunk::Chunks;
use input::{FileKind, Files, Found, Pages};
use progress::Progress;
use store::{Opened, Plan, Store};
use summary::Run;
use tally::Tally;

/// The dataset is complete, but some files gave no report.
const SOME_FAILED: u8 = 1;
/// There is no dataset.
const NO_DATASET: u8 = 2;

fn main() -> ExitCode {
    let args = Args::parse();
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
    let files = Files::new(&args.inputs)?;
    let progress = Progress::default();
    let run = |progress: &Progress| Run {
        documents: progress.documents.load(Ordering::Relaxed),
        bytes: progress.extracted.load(Ordering::Relaxed),
        elapsed: begin.elapsed(),
    };
    let mut options = ExtractOptions::default().limits(Limits::default().bytes(args.max_bytes()));
    options.reference_year = args.reference_year;
    options.encoding.clone_from(&args.encoding);

    let is_page = |found: &Found| !matches!(found.kind, FileKind::Other(_));
    if !files
        .iter()
        .any(|found| found.as_ref().map_or(true, is_page))
    {
        for found in files.iter().flatten() {
            if let FileKind::Other(what) = found.kind {
                say(&format!(
                    "{}: passed over: it is {what}",
                    found.path.display()
                ));
            }
        }
        return Err("no pages in the input (see --help for what counts as one)".into());
    }
    let mut store = match Store::open(&args.out, plan(args), args.resume)? {
        Opened::Complete(tally) => {
            note(args, "the dataset was complete already");
            return Ok((tally, run(&progress)));
        }
        Opened::Open(store) => store,
    };
    let pages = Pages::new(&files, args.max_bytes(), Arc::clone(&progress.read));
    let mut chunks = Chunks::new(pages, args.part.get());
    if let Some(names) = store.names() {
        note(
            args,
            &format!(
                "resuming behind {} ({})",
                counted(store.parts(), "part"),
                counted(store.items(), "page")
            ),
        );
        if chunks.pass_over(store.items()).as_deref() != Some(names) {
            return Err(store.other_input().into());
        }
        let passed = progress.read.load(Ordering::Relaxed);
        progress.passed.store(passed, Ordering::Relaxed);
    }
    let threads = args
        .threads
        .or_else(|| thread::available_parallelism().ok());
    let threads = threads.map_or(1, std::num::NonZero::get);
    progress.during(&files, args.quiet, || {
        run::run(chunks, &mut store, &options, threads, &progress)
    })?;
    let tally = store.finish()?;
    if tally.failed > 0 {
        let failures = args.out.join("failures.jsonl");
        note(
            args,
            &format!(
                "{} gave no report: see {}",
                counted(tally.failed, "page"),
                failures.display()
            ),
        );
    }
    Ok((tally, run(&progress)))
}

/// What was asked for, as far as the dataset depends on it.
fn plan(args: &Args) -> Plan {
    Plan {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        inputs: args
            .inputs
            .iter()
            .map(|input| input.display().to_string())
            .collect(),
        part: args.part.get(),
        max_bytes: args.max_bytes(),
        reference_year: args.reference_year,
        encoding: args.encoding.clone(),
    }
}

/// Prints the summary. A reader who has gone is no error.
fn show(tally: &Tally, run: Run) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let printed = summary::print(tally, run, &mut out).and_then(|()| out.flush());
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Says something that matters only to somebody who looks on.
fn note(args: &Args, message: &str) {
    if !args.quiet {
        say(message);
    }
}

/// Says something on standard error; if nobody listens, to nobody.
fn say(message: &str) {
    writeln!(io::stderr(), "corpus: {message}").ok();
}
