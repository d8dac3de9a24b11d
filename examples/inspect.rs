//! Draws a disclosure report as a page: the source with every value marked, beside the data.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use gongkai::ExtractOptions;
use gongkai_dataset::Input;
use gongkai_examples::{chain, encoding_name, parse, reference_year, write_whole};
use gongkai_view::{Inspection, PageLanguage, PageOptions, page};

/// Draws a Chinese government-information-disclosure report (HTML, text, PDF, Word, Excel) as one
/// HTML page: on the left the text with every extracted value marked, on the right the data: header,
/// sections, statistics, tables, findings, repairs.
///
/// The page needs no network and no other file: it can be mailed, archived, printed and opened from
/// disk. No script of the document runs in it. Click a value to see where it was read, or a mark to
/// see its value; press ? in the page for the keys.
///
///     inspect report.html -o report-inspected.html
///
/// Exit codes: 0 the page was written; 1 the document could not be read or the page not be written;
/// 2 the command line is wrong.
#[derive(Debug, Parser)]
#[command(name = "inspect", version, verbatim_doc_comment)]
struct Args {
    /// The document, or - for standard input.
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Where to write the page, or - for standard output. An existing file is replaced once the page
    /// is complete.
    #[arg(short, long, value_name = "OUT.html")]
    output: PathBuf,
    /// Language that the page opens in; the reader can switch it.
    #[arg(long, value_enum, default_value_t = Lang::Auto)]
    lang: Lang,
    /// Reporting year if the document does not state it.
    #[arg(long, value_name = "YEAR", value_parser = reference_year)]
    reference_year: Option<i32>,
    /// Encoding of the input (a WHATWG name such as gb18030); detected if not given.
    #[arg(long, value_name = "NAME", value_parser = encoding_name)]
    encoding: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    /// The language that the reader's browser prefers.
    Auto,
    /// Chinese.
    Zh,
    /// English.
    En,
}

fn main() -> ExitCode {
    let args = parse::<Args>();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            complain(&message);
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), String> {
    let to_stdout = args.output == Path::new("-");
    if !to_stdout && same_file(&args.path, &args.output) {
        return Err(format!(
            "{}: the page would replace the document itself; give -o another name",
            args.output.display()
        ));
    }
    let input = if args.path == Path::new("-") {
        Input::Standard
    } else {
        Input::File(args.path.clone())
    };
    let name = input.name();
    let bytes = input.read_document().map_err(|error| chain(&error))?;

    let mut options = ExtractOptions::default();
    options.reference_year = args.reference_year;
    options.encoding.clone_from(&args.encoding);
    let inspection = Inspection::read(&file_name(&args.path), &bytes, &options)
        .map_err(|error| format!("{name}: {}", chain(&error)))?;
    let language = match args.lang {
        Lang::Auto => PageLanguage::Reader,
        Lang::Zh => PageLanguage::Chinese,
        Lang::En => PageLanguage::English,
    };
    let html = page(&inspection, &PageOptions::default().language(language));
    if to_stdout {
        return print(&html).map_err(|error| format!("standard output: {error}"));
    }
    write_whole(&args.output, html.as_bytes())
        .map_err(|error| format!("{}: cannot be written: {error}", args.output.display()))
}

/// The last part of a path; the page does not show the folders of the path.
fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Prints the page. A closed standard output is not an error.
fn print(html: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(html.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

#[expect(clippy::print_stderr, reason = "a program's place to complain")]
fn complain(message: &str) {
    eprintln!("inspect: {message}");
}
