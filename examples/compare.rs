//! Compares the reports of one organ for two years.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use gongkai::check::{Comparison, Side, compare_in};
use gongkai::report::{Language, Report, Severity};
use gongkai::{ExtractOptions, Extraction};
use gongkai_dataset::Input;
use gongkai_examples::{chain, comparison_text, parse};

/// Compares two yearly reports of one organ: which figures changed, which figures must agree between
/// the years and do not, and how much text was copied from one year to the next.
///
/// The input is documents (HTML, text, PDF, Word, Excel) or reports that `extract` has printed
/// (files whose names end in .json; their text cannot be compared). The earlier year comes first,
/// whatever the order of the arguments. Reports of different organs are refused without --force.
///
/// Exit codes: 0 the years agree; 1 they do not; 2 a report could not be read, or the command line
/// is wrong.
#[derive(Debug, Parser)]
#[command(name = "compare", version, verbatim_doc_comment)]
struct Args {
    /// Output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Language of the messages.
    #[arg(long, value_enum, default_value_t = Words::En)]
    language: Words,
    /// Compare reports of different organs; agreement between the years is then not checked.
    #[arg(long)]
    force: bool,
    /// One report.
    a: PathBuf,
    /// The other report.
    b: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Words {
    En,
    Zh,
}

/// What a file holds.
enum Read {
    /// A document, with the texts of its sections.
    Document(Box<Extraction>),
    /// A report as JSON, which keeps places and no texts.
    Report(Box<Report>),
}

impl Read {
    const fn report(&self) -> &Report {
        match self {
            Self::Document(read) => &read.report,
            Self::Report(report) => report,
        }
    }
}

fn main() -> ExitCode {
    let args = parse::<Args>();
    match run(&args) {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            complain(&message);
            ExitCode::from(2)
        }
    }
}

fn run(args: &Args) -> Result<u8, String> {
    let mut earlier = load(&args.a)?;
    let mut later = load(&args.b)?;
    let year = |read: &Read| read.report().year.as_ref().map(|year| year.value);
    if let (Some(a), Some(b)) = (year(&earlier), year(&later))
        && a > b
    {
        std::mem::swap(&mut earlier, &mut later);
    }
    let language = match args.language {
        Words::En => Language::English,
        Words::Zh => Language::Chinese,
    };
    let mut comparison = compare_in(earlier.report(), later.report(), language);
    if comparison.same_organ == Some(false) && !args.force {
        let name = |side: &Side| side.issuer.clone().unwrap_or_else(|| side.name.clone());
        let (a, b) = (name(&comparison.earlier), name(&comparison.later));
        return Err(format!(
            "the reports are of two organs, {a} and {b}: give two reports of one organ, or `--force`"
        ));
    }
    if let (Read::Document(before), Read::Document(after)) = (&earlier, &later) {
        comparison = comparison.with_prose(&before.section_texts(), &after.section_texts());
    }
    match print(args, &comparison, language) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            return Err(format!("standard output: {error}"));
        }
        _ => {}
    }
    let raised = comparison
        .findings
        .iter()
        .any(|finding| finding.severity > Severity::Info);
    Ok(u8::from(raised))
}

fn print(args: &Args, comparison: &Comparison, language: Language) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match args.format {
        Format::Text => out.write_all(comparison_text(comparison, language).as_bytes())?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, comparison)?;
            writeln!(out)?;
        }
    }
    out.flush()
}

fn load(path: &Path) -> Result<Read, String> {
    let input = Input::File(path.to_owned());
    let name = input.name();
    let said = |message: String| format!("{name}: {message}");
    if path.extension().is_some_and(|ending| ending == "json") {
        let bytes = input.read().map_err(|error| chain(&error))?;
        let report = serde_json::from_slice(&bytes)
            .map_err(|error| said(format!("is no report of schema gongkai.report/1: {error}")))?;
        return Ok(Read::Report(report));
    }
    let bytes = input.read_document().map_err(|error| chain(&error))?;
    let read = Extraction::read(&name, &bytes, &ExtractOptions::default())
        .map_err(|error| said(chain(&error)))?;
    Ok(Read::Document(Box::new(read)))
}

#[expect(clippy::print_stderr, reason = "a program's place to complain")]
fn complain(message: &str) {
    eprintln!("compare: {message}");
}
