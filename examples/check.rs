//! Reads disclosure reports and prints what a careful reader would raise against them.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use gongkai::report::{Finding, Language, Report, Severity};
use gongkai::{ExtractOptions, Extraction};
use gongkai_dataset::{Input, InputError, inputs};
use gongkai_examples::{
    Lines, Tally, chain, counted, diagnostic, encoding_name, parse, sarif_log, sarif_results,
    use_colours,
};
use serde::Serialize;
use serde_json::Value;

/// Checks Chinese government-information-disclosure reports and prints the findings: sums that do
/// not add up, tables that contradict the text, impossible dates, lost characters.
///
/// The input is documents (HTML, text, PDF, Word, Excel) or reports that `extract` has printed
/// (files whose names end in .json).
///
/// Exit codes: 0 no finding above info; 1 at least one; 2 a document could not be read, or the
/// command line is wrong.
#[derive(Debug, Parser)]
#[command(name = "check", version, verbatim_doc_comment)]
struct Args {
    /// Output format: text for people, json with one object per document, sarif with one log.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Print counts instead of findings: findings by code, and quantities of the text by how they
    /// were used, with the share that no rule explains.
    #[arg(long, conflicts_with = "format")]
    summary: bool,
    /// Language of the messages.
    #[arg(long, value_enum, default_value_t = Words::En)]
    language: Words,
    /// Encoding of the input (a WHATWG name such as gb18030); detected if not given.
    #[arg(long, value_name = "NAME", value_parser = encoding_name)]
    encoding: Option<String>,
    /// Files, or folders of documents; standard input if none is given.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Words {
    En,
    Zh,
}

impl Words {
    const fn language(self) -> Language {
        match self {
            Self::En => Language::English,
            Self::Zh => Language::Chinese,
        }
    }
}

/// A document with its findings.
struct Checked {
    name: String,
    from: From,
}

/// What the findings are of.
enum From {
    /// A document that was read.
    Document(Box<Extraction>),
    /// A report that was printed before, without the text that spans count in.
    Printed(Box<Report>),
}

impl Checked {
    fn report(&self) -> &Report {
        match &self.from {
            From::Document(read) => &read.report,
            From::Printed(report) => report,
        }
    }

    /// The lines to show: for people as a reader sees them, for machines as they stand.
    fn lines(&self, format: Format, language: Language) -> Option<Lines<'_>> {
        match &self.from {
            From::Document(read) if format == Format::Text => {
                Some(Lines::of_document(read, language))
            }
            From::Document(read) => Some(Lines::new(&read.source)),
            From::Printed(_) => None,
        }
    }
}

/// What `--format json` prints for a document.
#[derive(Serialize)]
struct Line<'c> {
    source: Name<'c>,
    findings: &'c [Finding],
}

#[derive(Serialize)]
struct Name<'c> {
    name: &'c str,
}

impl<'c> Line<'c> {
    fn of(checked: &'c Checked) -> Self {
        Self {
            source: Name {
                name: &checked.name,
            },
            findings: &checked.report().findings,
        }
    }
}

fn main() -> ExitCode {
    let args = parse::<Args>();
    match run(&args, &mut io::stdout().lock()) {
        Ok(code) => ExitCode::from(code),
        // The reader of the output has gone: nothing is left to say.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("standard output: {error}"));
            ExitCode::from(2)
        }
    }
}

/// Checks each document and gives the exit code.
fn run(args: &Args, out: &mut impl Write) -> io::Result<u8> {
    let language = args.language.language();
    let colours = args.format == Format::Text && use_colours(&io::stdout());
    let (mut code, mut documents, mut count) = (0, 0, 0);
    let (mut failed, mut passed_over) = (0, 0);
    let mut results: Vec<Value> = Vec::new();
    let mut tally = Tally::default();
    for input in inputs(&args.paths) {
        passed_over += usize::from(matches!(input, Err(InputError::PassedOver { .. })));
        let checked = match input
            .map_err(|error| chain(&error))
            .and_then(|input| check(args, &input))
        {
            Ok(checked) => checked,
            Err(message) => {
                complain(&message);
                failed += 1;
                code = 2;
                continue;
            }
        };
        documents += 1;
        let findings = &checked.report().findings;
        count += findings.len();
        let raised = |finding: &Finding| finding.severity > Severity::Info;
        if findings.iter().any(raised) {
            code = code.max(1);
        }
        let lines = checked.lines(args.format, language);
        match args.format {
            Format::Text if args.summary => tally.add(checked.report()),
            Format::Text => {
                for finding in findings {
                    let text =
                        diagnostic(&checked.name, lines.as_ref(), finding, language, colours);
                    writeln!(out, "{text}\n")?;
                }
            }
            Format::Json => {
                serde_json::to_writer(&mut *out, &Line::of(&checked))?;
                writeln!(out)?;
            }
            Format::Sarif => {
                results.extend(sarif_results(&checked.name, lines.as_ref(), findings));
            }
        }
    }
    match args.format {
        Format::Text => {
            writeln!(out, "{}", summary(documents, count, language))?;
            if args.summary {
                write!(out, "{}", tally.text(language))?;
            }
        }
        Format::Sarif => writeln!(out, "{:#}", sarif_log(&results, language))?,
        Format::Json => {}
    }
    out.flush()?;
    if passed_over > 0 {
        complain(&format!(
            "{} passed over, {} failed",
            counted(passed_over, "file"),
            failed - passed_over
        ));
    }
    Ok(code)
}

/// Reads a document, or a report that was printed before, and checks it.
fn check(args: &Args, input: &Input) -> Result<Checked, String> {
    let name = input.name();
    let said = |message: String| format!("{name}: {message}");
    let language = args.language.language();
    let is_json = matches!(input, Input::File(path) if path.extension().is_some_and(|ending| ending == "json"));
    if is_json {
        let bytes = input.read().map_err(|error| chain(&error))?;
        let mut report: Report = serde_json::from_slice(&bytes)
            .map_err(|error| said(format!("is no report of schema gongkai.report/1: {error}")))?;
        report.findings = gongkai::check::check_in(&report, language);
        return Ok(Checked {
            name: name.clone(),
            from: From::Printed(Box::new(report)),
        });
    }
    let bytes = input.read_document().map_err(|error| chain(&error))?;
    let mut options = ExtractOptions::default().language(language);
    options.encoding.clone_from(&args.encoding);
    let read = Extraction::read(&name, &bytes, &options).map_err(|error| said(chain(&error)))?;
    Ok(Checked {
        name: name.clone(),
        from: From::Document(Box::new(read)),
    })
}

fn summary(documents: usize, findings: usize, language: Language) -> String {
    if language == Language::Chinese {
        format!("共检查{documents}份文件，发现{findings}处问题")
    } else {
        let things = counted(findings, "thing");
        let documents = counted(documents, "document");
        format!("checked {documents}, found {things} to look at")
    }
}

#[expect(clippy::print_stderr, reason = "a program's place to complain")]
fn complain(message: &str) {
    eprintln!("check: {message}");
}
