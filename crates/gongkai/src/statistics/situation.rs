//! What a rule looks at, and what it may say.

use gongkai_report::{Channel, Metric};

use super::category;
use super::channel::{Named, named};
use super::context::{Clause, Context, Figure};
use super::fact::{StatedPeriod, StatisticFact};
use super::line::Line;
use super::match_phrase::Hit;
use super::reader::Reader;
use super::token::Token;

/// A figure in its clause, with all that has been read before it. A rule looks at it and changes nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Situation<'s> {
    pub(super) reader: &'s Reader<'s, 's>,
    pub(super) line: &'s Line<'s>,
    pub(super) clause: Clause<'s>,
}

impl<'s> Situation<'s> {
    pub(super) const fn page(&self) -> &'s Context<'s> {
        self.reader.page
    }

    pub(super) const fn figure(&self) -> &'s Figure<'s> {
        self.clause.figure
    }

    /// The fact with an index.
    pub(super) fn fact(&self, index: Option<usize>) -> Option<&'s StatisticFact> {
        self.reader.fact(index)
    }

    /// The fact read last.
    pub(super) fn last(&self) -> Option<&'s StatisticFact> {
        self.fact(self.line.last)
    }

    /// What stands between the figure read last and this one.
    pub(super) fn between(&self) -> &'s str {
        let page = self.page();
        page.slice(self.line.last_end..self.figure().start)
    }

    /// The clause up to the figure.
    pub(super) fn text(&self) -> &'s str {
        self.page().slice(self.clause.range())
    }

    /// The words of the clause before the figure, without marks and a marker at the beginning.
    pub(super) fn words(&self) -> &'s str {
        self.page().words(self.clause)
    }

    /// The words of the clause before the figure, without fillers and marks at the ends.
    pub(super) fn label(&self) -> &'s str {
        self.page().label(self.clause)
    }

    /// The words of the lexicon in the clause before the figure.
    pub(super) fn tokens(&self) -> &'s [Token] {
        self.page().tokens(self.clause.range())
    }

    /// The channel that the clause names before the figure for a figure of `metric`.
    pub(super) fn named(&self, metric: Metric) -> Named {
        named(self.page(), metric, self.clause.start, self.figure().start)
    }

    /// The name that the clause gives to what a figure counts that stands in no phrase.
    pub(super) fn name(&self) -> Option<String> {
        category::of_label(self.page(), self.clause.range())
    }

    /// Whether the clause has a verb before the figure.
    pub(super) fn has_verb(&self) -> bool {
        self.page().has_verb(self.clause.range())
    }

    /// The figure as a phrase of no words.
    pub(super) const fn bare(&self, metric: Metric) -> Hit {
        Hit::bare(metric, self.clause.start, self.clause.figure.end)
    }

    /// A fact of `metric` made of the figure.
    pub(super) const fn entry(&self, metric: Metric) -> Entry {
        Entry::new(metric, self.clause.figure.end)
    }
}

/// What is entered of a figure beside its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) metric: Metric,
    pub(super) channel: Option<Channel>,
    pub(super) category: Option<String>,
    /// The fact that it is a part of.
    pub(super) part_of: Option<usize>,
    /// The list that it is entered in as a part.
    pub(super) list: PartsList,
    /// Its period, where the rule knows it better than the dates of the sentence.
    pub(super) period: Option<StatedPeriod>,
    /// Where its words begin, where that is not the beginning of the clause.
    pub(super) start: Option<usize>,
    /// Where its words end.
    pub(super) end: usize,
}

/// The list that a part is entered in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartsList {
    /// The one of the innermost open breakdown.
    Open,
    /// The one that was opened last, although its breakdown is closed.
    Last,
    /// A new one that no later part goes on with.
    New,
}

impl Entry {
    /// A fact of which nothing is told but its metric, and whose words end at `end`.
    pub(super) const fn new(metric: Metric, end: usize) -> Self {
        Self {
            metric,
            channel: None,
            category: None,
            part_of: None,
            list: PartsList::Open,
            period: None,
            start: None,
            end,
        }
    }

    pub(super) fn channel(self, channel: Option<Channel>) -> Self {
        Self { channel, ..self }
    }

    pub(super) fn category(self, category: Option<String>) -> Self {
        Self { category, ..self }
    }

    pub(super) fn part_of(self, part_of: Option<usize>) -> Self {
        Self { part_of, ..self }
    }
}
