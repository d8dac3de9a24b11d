//! The stages of the pipeline, each as a caller of the crates reaches it.

use std::hint::black_box;

use gongkai::check::check;
use gongkai::normalize::{Reference, ScanOptions, scan};
use gongkai::outline::{OutlineOptions, outline};
use gongkai::report::Report;
use gongkai::text::{CleanOptions, DecodeOptions, Document, ReadOptions, decode, read};
use gongkai::{ExtractError, ExtractOptions, Extraction, Limits, extract};

/// A stage; all but the last three are on the way of [`extract`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Bytes to source text.
    Decode,
    /// Source text to blocks and grids, nothing cleaned.
    Markup,
    /// Source text to the cleaned document; what it costs more than [`Markup`](Self::Markup) is the
    /// cleaning.
    Read,
    /// Cleaned document to outline.
    Outline,
    /// Bytes to report: all stages, with mentions, statistics, tables and evidence.
    Whole,
    /// Quantities and dates of the whole cleaned text, alone; in [`Whole`](Self::Whole) the body is
    /// scanned.
    Scan,
    /// Report to findings.
    Check,
    /// Report to JSON.
    Json,
}

impl Stage {
    /// All stages, in the order of the tables.
    pub(crate) const ALL: [Self; 8] = [
        Self::Decode,
        Self::Markup,
        Self::Read,
        Self::Outline,
        Self::Scan,
        Self::Whole,
        Self::Check,
        Self::Json,
    ];

    /// The name in the tables.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Markup => "read, not cleaned",
            Self::Read => "read",
            Self::Outline => "outline",
            Self::Scan => "scan",
            Self::Whole => "whole",
            Self::Check => "check",
            Self::Json => "json",
        }
    }

    /// Runs the stage once and gives back a number that depends on what it found.
    pub(crate) fn run(self, input: &Prepared) -> usize {
        let source = black_box(input.source.as_str());
        let limits = unlimited().limits;
        let reading = ReadOptions::default()
            .max_depth(limits.depth)
            .max_cells(limits.cells);
        match self {
            Self::Decode => decode(black_box(&input.bytes), &DecodeOptions::default())
                .map_or(0, |page| page.text.len()),
            Self::Markup => read(source, &reading.clean(CleanOptions::none()))
                .map_or(0, |page| page.text().len()),
            Self::Read => read(source, &reading).map_or(0, |page| page.text().len()),
            Self::Outline => outline(black_box(&input.document), &OutlineOptions::default())
                .sections
                .len(),
            Self::Scan => {
                let options = ScanOptions::default().reference(Reference::Year(2016));
                scan(black_box(input.document.text()), &options).count()
            }
            Self::Whole => extract(&input.name, black_box(&input.bytes), &unlimited())
                .map_or(0, |report| report.findings.len()),
            Self::Check => check(black_box(&input.report)).len(),
            Self::Json => serde_json::to_vec(black_box(&input.report)).map_or(0, |json| json.len()),
        }
    }
}

/// No limits: the nasty documents have more of one thing than a program would read.
fn unlimited() -> ExtractOptions {
    let limits = Limits::default()
        .depth(usize::MAX)
        .cells(usize::MAX)
        .mentions(usize::MAX);
    ExtractOptions::default().limits(limits)
}

/// A document and what the stages before each stage made of it.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    source: String,
    document: Document,
    report: Report,
}

impl Prepared {
    /// Runs all stages once, which also builds the tables that are built at first use.
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Result<Self, ExtractError> {
        let Extraction {
            report,
            source,
            document,
            ..
        } = Extraction::read(name, &bytes, &unlimited())?;
        Ok(Self {
            name: name.to_owned(),
            bytes,
            source,
            document,
            report,
        })
    }
}
