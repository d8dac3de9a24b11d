//! Reads disclosure reports and prints what they say as JSON.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use gongkai::{ExtractOptions, Extraction, PlacedReport};
use gongkai_dataset::{InputError, inputs};
use gongkai_examples::{chain, counted, encoding_name, parse, reference_year};
use serde::Serialize;

/// Reads Chinese government-information-disclosure reports (HTML, text, PDF, Word, Excel) and
/// prints their content as JSON. Every value carries the bytes that it was read from.
///
/// A single document is printed as an indented object, several as one object per line. A file that
/// cannot be read or is not a document is named on standard error with the reason; the other files
/// are still read. Each report is printed as soon as it is read, so Ctrl-C loses none of them.
///
/// Exit codes: 0 all files were read; 1 at least one was not; 2 the command line is wrong.
#[derive(Debug, Parser)]
#[command(name = "extract", version, verbatim_doc_comment)]
struct Args {
    /// Print one object per line, and {"source": …, "error": …} for each document that failed.
    #[arg(long)]
    jsonl: bool,
    /// Reporting year for documents that do not state it.
    #[arg(long, value_name = "YEAR", value_parser = reference_year)]
    reference_year: Option<i32>,
    /// Encoding of the input (a WHATWG name such as gb18030); detected if not given.
    #[arg(long, value_name = "NAME", value_parser = encoding_name)]
    encoding: Option<String>,
    /// Print the text that spans refer to instead of the report: the decoded text, or the text
    /// layer of a PDF, Word or Excel document.
    #[arg(long, conflicts_with_all = ["jsonl", "boxes"])]
    text: bool,
    /// Add to each span of a PDF its rectangle on the page, in points from the upper left corner.
    #[arg(long)]
    boxes: bool,
    /// Files, or folders of documents; standard input if none is given.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let args = parse::<Args>();
    match run(&args, &mut BufWriter::new(io::stdout().lock())) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // The reader of the output has gone: nothing is left to say.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("standard output: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints a report for each document and gives the number of those that failed.
fn run(args: &Args, out: &mut impl Write) -> io::Result<usize> {
    let mut options = ExtractOptions::default();
    options.reference_year = args.reference_year;
    options.encoding.clone_from(&args.encoding);

    let inputs = inputs(&args.paths);
    let one = inputs.len() == 1 && !args.jsonl;
    let (mut read, mut failed, mut passed_over) = (0, 0, 0);
    for input in inputs {
        let (name, result) = match input {
            Ok(input) => {
                let name = input.name();
                let report = input
                    .read_document()
                    .map_err(|error| chain(&error))
                    .and_then(|bytes| {
                        Extraction::read(&name, &bytes, &options)
                            .map_err(|error| format!("{name}: {}", chain(&error)))
                    });
                (name, report)
            }
            Err(error) => {
                passed_over += usize::from(matches!(error, InputError::PassedOver { .. }));
                (error.name().to_owned(), Err(chain(&error)))
            }
        };
        match result {
            Ok(found) => {
                read += 1;
                match &found.layout {
                    _ if args.text => write!(out, "{}", found.source)?,
                    None => print(&found.report, one, out)?,
                    Some(layout) => {
                        let report = PlacedReport::new(&found.report, layout, args.boxes);
                        print(&report, one, out)?;
                    }
                }
                out.flush()?;
            }
            Err(message) => {
                failed += 1;
                complain(&message);
                if args.jsonl {
                    let line = serde_json::json!({"source": {"name": name}, "error": message});
                    writeln!(out, "{line}")?;
                }
            }
        }
    }
    out.flush()?;
    if passed_over > 0 {
        complain(&format!(
            "{} read, {} passed over, {} failed",
            counted(read, "document"),
            counted(passed_over, "file"),
            failed - passed_over
        ));
    }
    Ok(failed)
}

fn print(report: &impl Serialize, indented: bool, out: &mut impl Write) -> io::Result<()> {
    if indented {
        serde_json::to_writer_pretty(&mut *out, report)?;
    } else {
        serde_json::to_writer(&mut *out, report)?;
    }
    writeln!(out)
}

#[expect(clippy::print_stderr, reason = "a program's place to complain")]
fn complain(message: &str) {
    eprintln!("extract: {message}");
}
