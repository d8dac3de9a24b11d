//! The command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Parser;
use gongkai_dataset::DatasetOptions;
use gongkai_examples::{encoding_name, reference_year};

/// Reads many Chinese government-information-disclosure reports and writes what they say as
/// Parquet tables: reports, sections, documents, contacts, statistics, quantities, dates, cells,
/// findings, and panel, one row an organ and year.
///
/// INPUT is any of:
///   a folder        its pages (.txt .html .htm .shtml .md …), .jsonl and .warc files, and those of
///                   the folders below, in the order of their names
///   a file          taken as a page whatever its ending, except for the two kinds that follow
///   *.jsonl[.gz]    one page a line: {"url": "…", "html": "…"} or {"url": "…", "text": "…"}
///   *.warc[.gz]     a web archive: its responses (200, HTML or text), resources and conversions
///   'a/**/*.html'   a pattern, in quotes: all paths that match, in the order of their names
///   -               standard input: one page, JSON lines or a web archive, told by its first bytes
///
/// The dataset is a folder with a folder for each table, the file failures.jsonl (one line for each
/// page that gave no report, and for each file passed over, and why) corpus.json (what was read and what came of it), codes.parquet (what
/// each code means) and README.md (every column). The rows of all tables are tied together by
/// `report_id`, which is made from the bytes of the page: a second page of the same bytes is a copy,
/// listed in failures.jsonl and counted, and in the tables once. Equal input gives equal bytes, whatever the number
/// of threads and however often the work was interrupted.
///
/// The work is done in DIR.partial, which becomes DIR in the end: there is no half a DIR. Ctrl-C
/// may come at any time: after it, a kill, a crash or a full disk the same command with --resume goes
/// on behind the last part that was finished.
///
///   corpus pages/ -o dataset
///   corpus 'crawl/*.warc.gz' -o dataset --resume
///   duckdb -c "select `report_year`, `sum(applications_received)` from 'dataset/panel/*.parquet' group by 1"
///
/// Exit codes: 0 all files were read; 1 the dataset is complete, but some are in failures.jsonl;
/// 2 no dataset was made: the command line, the input or the disk is at fault.
#[derive(Debug, Parser)]
#[command(name = "corpus", version, verbatim_doc_comment)]
pub(crate) struct Args {
    /// Folders, files, patterns.
    #[arg(value_name = "INPUT", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    /// The folder to write; it must not exist, or be empty.
    #[arg(short, long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Go on with DIR.partial where an earlier run of the same command ended; begin if there is none.
    #[arg(long)]
    pub(crate) resume: bool,
    /// Threads that extract; all cores if not given.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Pages in a part: each part is a file of every table, and what a kill can cost.
    #[arg(long, value_name = "PAGES", default_value = "4096")]
    pub(crate) part: NonZeroUsize,
    /// The largest page to read, in MiB; a larger one goes to failures.jsonl.
    #[arg(long, value_name = "MIB", default_value = "32", value_parser = clap::value_parser!(u16).range(1..=4000))]
    pub(crate) max_page: u16,
    /// The reporting year, for pages that do not tell it.
    #[arg(long, value_name = "YEAR", value_parser = reference_year)]
    pub(crate) reference_year: Option<i32>,
    /// The encoding of all pages (a WHATWG name such as gb18030); found out for each if not given.
    #[arg(long, value_name = "NAME", value_parser = encoding_name)]
    pub(crate) encoding: Option<String>,
    /// Say nothing but errors and the summary.
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
