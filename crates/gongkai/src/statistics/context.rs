//! A document as the statistics rules see it: passages, words, figures and times.

use std::ops::Range;

use chrono::NaiveDate;
use gongkai_normalize::{Bound, Decimal};
use gongkai_outline::Topic;
use gongkai_report::Period;

use super::lexicon::Concept;
use super::lexicon::fillers::trim_label;
use super::lexicon::units::UnitSet;
use super::offset_index::{OffsetIndex, Place};
use super::token::{Seen, Token, Tokens};

/// A number with its unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure<'a> {
    /// First byte of the mention.
    pub(super) start: usize,
    /// The byte after the mention.
    pub(super) end: usize,
    /// The numeral with its hedge.
    pub(super) value_at: (usize, usize),
    pub(super) value: Decimal,
    pub(super) value_max: Option<Decimal>,
    pub(super) bound: Bound,
    pub(super) unit: Option<&'a str>,
    /// The units of phrases that `unit` is.
    pub(super) units: UnitSet,
    /// 各 or 均 stands before it.
    pub(super) distributive: bool,
    /// A length of time or the like, which counts nothing.
    pub(super) ignored: bool,
}

impl Figure<'_> {
    /// Whether it has one of some units.
    pub(super) fn is_in(&self, units: &[&str]) -> bool {
        self.unit.is_some_and(|unit| units.contains(&unit))
    }
}

/// A figure and the clause before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clause<'f> {
    /// Where the clause begins.
    pub(super) start: usize,
    pub(super) figure: &'f Figure<'f>,
}

impl Clause<'_> {
    /// The clause up to its figure.
    pub(super) const fn range(self) -> Range<usize> {
        self.start..self.figure.start
    }
}

/// A date in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The days named.
    pub(super) days: Option<Period>,
    /// Whether they can be what a figure is about: a day, or a part of a month, is a date of something else.
    pub(super) spans: bool,
}

impl Place for Figure<'_> {
    fn start(&self) -> usize {
        self.start
    }
}

impl Place for Time {
    fn start(&self) -> usize {
        self.start
    }
}

/// A block of the body with what the headings above it say.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    pub(super) range: Range<usize>,
    /// Topic of the level-1 section.
    pub(super) topic: Topic,
    /// The words of the headings above.
    pub(super) heading: Seen,
    /// Where the innermost heading above stands.
    pub(super) heading_at: Option<(usize, usize)>,
    /// The headings speak of key areas.
    pub(super) key_areas: bool,
}

/// The document.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: Tokens,
    pub(super) figures: OffsetIndex<Figure<'a>>,
    pub(super) times: OffsetIndex<Time>,
    pub(super) passages: Vec<Passage>,
    pub(super) coverage: Option<(NaiveDate, NaiveDate)>,
    pub(super) year: Option<i32>,
    /// The document is an annual report on disclosure.
    pub(super) report: bool,
}

impl<'a> Context<'a> {
    /// The text at `range`.
    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// `at`, or the nearest character boundary before it.
    pub(super) fn boundary(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// The text from `at` on, `reach` bytes at most.
    pub(super) fn behind(&self, at: usize, reach: usize) -> &str {
        self.slice(at..self.boundary(at + reach))
    }

    /// Where the words of a clause at `from` begin: after its marks and a marker such as （一）.
    pub(super) fn clause_text_start(&self, from: usize, to: usize) -> usize {
        const MARKER: usize = 12;
        let text = self.slice(from..to);
        let marker = text
            .strip_prefix('（')
            .and_then(|inner| inner.find('）'))
            .filter(|at| *at <= MARKER)
            .map_or(0, |at| '（'.len_utf8() + at + '）'.len_utf8());
        let rest = text.get(marker..).unwrap_or_default();
        let is_mark = |c| {
            matches!(
                c,
                '、' | '，' | '；' | '：' | '（' | ' ' | '\u{a0}' | '\u{3000}'
            )
        };
        let marks = rest.find(|c: char| !is_mark(c));
        from + marker + marks.unwrap_or(rest.len())
    }

    /// The words of a clause before its figure, without marks and a marker at the beginning.
    pub(super) fn words(&self, clause: Clause<'_>) -> &str {
        let Range { start, end } = clause.range();
        self.slice(self.clause_text_start(start, end)..end)
    }

    /// The words of a clause before its figure, without fillers and marks at the ends.
    pub(super) fn label(&self, clause: Clause<'_>) -> &str {
        trim_label(self.slice(clause.range()))
    }

    /// The words of the lexicon in `range`.
    pub(super) fn tokens(&self, range: Range<usize>) -> &[Token] {
        self.tokens.within(range)
    }

    /// A word as printed.
    pub(super) fn printed(&self, token: &Token) -> &str {
        self.slice(token.start..token.end)
    }

    /// Whether a word of one of `concepts` stands in `range`.
    pub(super) fn has(&self, range: Range<usize>, concepts: &[Concept]) -> bool {
        let words = self.tokens(range);
        words.iter().any(|token| concepts.contains(&token.concept))
    }

    /// Whether a verb stands in `range`.
    pub(super) fn has_verb(&self, range: Range<usize>) -> bool {
        self.tokens(range)
            .iter()
            .any(|token| token.concept.is_verb())
    }

    /// Which figures begin in `range`.
    pub(super) fn figures(&self, range: &Range<usize>) -> Range<usize> {
        self.figures.within(range)
    }

    /// The figures that begin in `range`.
    pub(super) fn figures_in(&self, range: &Range<usize>) -> &[Figure<'a>] {
        let figures = self.figures(range);
        self.figures.all().get(figures).unwrap_or_default()
    }

    /// The figures from the first that begins at `at` or behind it.
    pub(super) fn figures_from(&self, at: usize) -> &[Figure<'a>] {
        let first = self.figures.first_from(at);
        self.figures.all().get(first..).unwrap_or_default()
    }

    /// The dates that begin in `range`.
    pub(super) fn times(&self, range: &Range<usize>) -> &[Time] {
        let times = self.times.within(range);
        self.times.all().get(times).unwrap_or_default()
    }
}

/// `text` up to the first of `marks`.
pub(super) fn up_to<'t>(text: &'t str, marks: &[char]) -> &'t str {
    text.split(marks).next().unwrap_or_default()
}
