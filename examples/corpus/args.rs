//! The command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Parser;
use gongkai_dataset::DatasetOptions;
use gongkai_examples::{encoding_name, reference_year};

/// Reads many Chinese government-information-disclosure reports and writes them as Parquet tables:
/// reports, sections, documents, contacts, statistics, quantities, dates, cells, findings, and
/// panel, which has one row per organ and year.
///
/// INPUT is any of:
///
///     a folder        its documents (.txt .html .pdf .docx …), .jsonl and .warc files, and those
///                     of its subfolders, in the order of their names
///     a file          read as a document whatever its name, except for the two kinds below
///     *.jsonl[.gz]    one page per line: {"url": "…", "html": "…"} or {"url": "…", "text": "…"}
///     *.warc[.gz]     a web archive: the documents of its responses (200), resources, conversions
///     'a/**/*.html'   a pattern, in quotes: all paths that match, in the order of their names
///     -               standard input: one document, JSON lines or a web archive
///
/// The dataset is a folder. It holds a folder for each table; failures.jsonl, one line for each
/// document that gave no report and each file that was passed over, with the reason; corpus.json,
/// what was read; codes.parquet, what each code means; and schema.parquet and
/// README.md, which describe every column.
/// `report_id`, made from the bytes of the document, joins the tables. A second document of the same
/// bytes is counted, named in failures.jsonl, and written once. Equal input gives equal files,
/// whatever the number of threads and however often the work was interrupted.
///
/// The work is done in DIR.partial, which is renamed to DIR at the end. After Ctrl-C, a crash or a
/// full disk, the same command with --resume continues behind the last finished part.
///
///     corpus pages/ -o dataset
///     corpus 'crawl/*.warc.gz' -o dataset --resume
///     duckdb -c "SELECT report_year, sum(applications_received) FROM 'dataset/panel/*.parquet' GROUP BY 1"
///
/// Exit codes: 0 all files were read; 1 the dataset is complete, but failures.jsonl names some;
/// 2 no dataset was made: the command line, the input or the disk is at fault.
#[derive(Debug, Parser)]
#[command(name = "corpus", version, verbatim_doc_comment)]
pub(crate) struct Args {
    /// Folders, files, patterns.
    #[arg(value_name = "INPUT", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    /// Folder to write; it must not exist, or must be empty.
    #[arg(short, long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Continue in DIR.partial where an earlier run of the same command ended.
    #[arg(long)]
    pub(crate) resume: bool,
    /// Number of threads; all cores if not given.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Documents per part. Each part is one file of every table; an interruption costs at most the
    /// part in work.
    #[arg(long, value_name = "PAGES", default_value = "4096")]
    pub(crate) part: NonZeroUsize,
    /// Largest document to read, in MiB; larger ones are named in failures.jsonl.
    #[arg(long, value_name = "MIB", default_value = "32", value_parser = clap::value_parser!(u16).range(1..=4000))]
    pub(crate) max_page: u16,
    /// Reporting year for documents that do not state it.
    #[arg(long, value_name = "YEAR", value_parser = reference_year)]
    pub(crate) reference_year: Option<i32>,
    /// Encoding of all documents (a WHATWG name such as gb18030); detected for each if not given.
    #[arg(long, value_name = "NAME", value_parser = encoding_name)]
    pub(crate) encoding: Option<String>,
    /// Print only errors and the summary.
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl Args {
    /// What is to be made.
    pub(crate) fn options(&self) -> DatasetOptions {
        let mut options = DatasetOptions::new(self.inputs.clone(), &self.out);
        options.resume = self.resume;
        options.threads = self.threads;
        options.part = self.part;
        options.max_bytes = usize::from(self.max_page) << 20;
        options.reference_year = self.reference_year;
        options.encoding.clone_from(&self.encoding);
        options
    }
}
