//! Draws the atlas of a dataset: one page over all of its reports.

use std::error::Error;
use std::fs;
use std::io;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::thread;

use clap::Parser;
use gongkai::ExtractOptions;
use gongkai_dataset::{Page, Pages, ReportId, Sources};
use gongkai_examples::{chain, parse, write_whole};
use gongkai_view::{AtlasOptions, Inspection, PageOptions, atlas, page};

/// The largest page of `--pages` in bytes, as `corpus` has it by default.
const MOST_BYTES: usize = 32 << 20;

/// Draws a dataset that `corpus` has made as one HTML page: reports by year, province and level, the
/// coverage of organs and years, series of each indicator, rankings, a map of provinces, outcomes
/// of applications, findings, documents cited, and a search over organs.
///
/// The page needs no network and no other file. Each chart gives its table and a CSV file.
///
///     atlas dataset -o atlas.html
///     atlas dataset -o atlas.html --pages reports --input pages/
///
/// Exit codes: 0 the page was written; 1 it was not; 2 the command line is wrong.
#[derive(Debug, Parser)]
#[command(name = "atlas", version, verbatim_doc_comment)]
struct Args {
    /// The dataset.
    #[arg(value_name = "DATASET")]
    dataset: PathBuf,
    /// Where to write the page. An existing file is replaced once the page is complete.
    #[arg(short, long, value_name = "OUT.html")]
    output: PathBuf,
    /// Write a page for each report of --input into this folder, relative to the atlas, and link to
    /// it.
    #[arg(long, value_name = "DIR", requires = "input")]
    pages: Option<PathBuf>,
    /// The input that the dataset was made from.
    #[arg(long, value_name = "INPUT", requires = "pages")]
    input: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let args = parse::<Args>();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&chain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let mut options = AtlasOptions::default();
    if let Some(pages) = &args.pages {
        options = options.pages(pages.display().to_string());
        let beside = args.output.parent().unwrap_or(Path::new("")).join(pages);
        write_pages(&args.input, &beside)?;
    }
    let html = atlas(&args.dataset, &options)?;
    write_whole(&args.output, html.as_bytes())?;
    Ok(())
}

/// Writes the page of each document of the inputs under its key, on all cores.
fn write_pages(inputs: &[PathBuf], folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let sources = Sources::new(inputs)?;
    // What gives no report is named in the dataset.
    let documents = Mutex::new(Pages::new(&sources, MOST_BYTES, Arc::default()).flatten());
    let next = || documents.lock().ok()?.next();
    let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    thread::scope(|scope| {
        let writers: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    while let Some(document) = next() {
                        write_page(&document, folder)?;
                    }
                    Ok(())
                })
            })
            .collect();
        writers.into_iter().try_for_each(|writer| {
            let fault = || io::Error::other("a fault of this program");
            writer.join().unwrap_or_else(|_| Err(fault()))
        })
    })?;
    Ok(())
}

/// Writes the page of a document, unless it is there or the document gives no report.
fn write_page(document: &Page, folder: &Path) -> io::Result<()> {
    let path = folder.join(format!("{}.html", ReportId::of_bytes(&document.bytes)));
    let read = || Inspection::read(&document.name, &document.bytes, &ExtractOptions::default());
    if !path.exists()
        && let Ok(inspection) = read()
    {
        write_whole(&path, page(&inspection, &PageOptions::default()).as_bytes())?;
    }
    Ok(())
}

#[expect(clippy::print_stderr, reason = "a program's place to complain")]
fn complain(message: &str) {
    eprintln!("atlas: {message}");
}
