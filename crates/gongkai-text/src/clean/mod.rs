//! Cleaning: one scan for all that can be decided character by character, then the steps that look
//! at the whole text.

mod class;
mod damage;
#[rustfmt::skip]
mod generated;
mod glance;
mod options;
mod pinyin;
mod radical;
mod scan;
#[cfg(feature = "convert")]
mod script;
mod spaced;
mod spam;
#[cfg(test)]
mod tests;
#[cfg(feature = "convert")]
mod variant;
mod width;
mod wrap;

pub(crate) use gongkai_span::chars::{is_digit, is_invisible, is_space};
pub use options::{CleanOptions, Pass};
pub(crate) use scan::{Breaks, Change, Piece};
#[cfg(feature = "convert")]
pub use variant::simplified;
pub(crate) use wrap::WrapLine;

use crate::repair::Mark;
use gongkai_span::TextMap;
use gongkai_span::{Clean, CleanSpan};

/// A cleaned text, with the spans that its pieces have become.
#[derive(Debug)]
pub(crate) struct Cleaned<From> {
    pub(crate) text: String,
    pub(crate) map: TextMap<From, Clean>,
    pub(crate) spans: Vec<CleanSpan>,
    pub(crate) changes: Vec<Change<From>>,
    pub(crate) marks: Vec<Mark>,
}

/// The length of the reading in brackets at the start of `text`: `(èr)`.
pub(crate) fn reading_len(text: &str) -> Option<usize> {
    pinyin::reading(text).map(|reading| reading.len)
}

/// For each of `count` lines, whether the words around its end show that it goes on in the one behind it;
/// none does if the pass is off.
pub(crate) fn certainly_continued<'t>(
    count: usize,
    line: impl Fn(usize) -> WrapLine<'t>,
    options: CleanOptions,
) -> Vec<bool> {
    if options.has(Pass::HardWraps) {
        wrap::certain(count, line)
    } else {
        vec![false; count]
    }
}

/// Adds to the lines that go on in the one behind them those that do by their width or indent.
pub(crate) fn continue_by_layout<'t>(
    line: impl Fn(usize) -> WrapLine<'t>,
    joined: &mut [bool],
    options: CleanOptions,
) {
    if options.has(Pass::HardWraps) {
        wrap::by_layout(line, joined);
    }
}

/// For each of `count` lines, whether it goes on in the one behind it, by all that shows it.
#[cfg(feature = "html")]
pub(crate) fn continued<'t>(
    count: usize,
    line: impl Fn(usize) -> WrapLine<'t>,
    options: CleanOptions,
) -> Vec<bool> {
    let mut joined = certainly_continued(count, &line, options);
    continue_by_layout(line, &mut joined, options);
    joined
}

/// Cleans texts that each stand for themselves; `simplify` says whether they are turned into Simplified
/// characters, which one short text does not tell.
#[cfg(feature = "html")]
pub(crate) fn clean_values(
    values: &[String],
    options: CleanOptions,
    #[cfg_attr(
        not(feature = "convert"),
        expect(unused_variables, reason = "no converter")
    )]
    simplify: bool,
) -> Vec<String> {
    let input = values.join("\n");
    let mut at = 0;
    let pieces = values.iter().map(|value| {
        let start = at;
        at += value.len() + 1;
        Piece::new(start, start + value.len(), false)
    });
    let cleaned = clean::<()>(&input, pieces, options.without(Pass::Traditional));
    #[cfg(feature = "convert")]
    let cleaned = {
        let mut cleaned = cleaned;
        if simplify {
            variant::simplify(&mut cleaned, options.has(Pass::Wording));
        }
        cleaned
    };
    let text = |span: &CleanSpan| span.slice(&cleaned.text).unwrap_or_default().to_owned();
    cleaned.spans.iter().map(text).collect()
}

/// Cleans `pieces` of `input`, which are in order and apart by at least one byte.
pub(crate) fn clean<From>(
    input: &str,
    pieces: impl ExactSizeIterator<Item = Piece>,
    options: CleanOptions,
) -> Cleaned<From> {
    let scanned = scan::scan(input, pieces, options);
    let mut cleaned = Cleaned {
        text: scanned.text,
        map: scanned.map,
        spans: scanned.spans,
        changes: scanned.changes,
        marks: scanned.marks,
    };
    #[cfg(feature = "convert")]
    if options.has(Pass::Traditional) && script::is_traditional(&cleaned.text) {
        variant::simplify(&mut cleaned, options.has(Pass::Wording));
    }
    if options.has(Pass::Spam) {
        spam::mark(&cleaned.text, &mut cleaned.marks);
    }
    cleaned.marks.sort_by_key(|mark| mark.span);
    cleaned
}
