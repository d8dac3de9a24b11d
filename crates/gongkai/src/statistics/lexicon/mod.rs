//! What the rules know of words, generated from the tables of the folder `lexicon`.
//!
//! A new wording of a known notion is a new row of `words.tsv`; a new notion is a row of `concepts.tsv`, its
//! words, and a row of `phrases.tsv` that uses it.

pub(super) mod fillers;
#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "one arm a row of the tables"
)]
#[rustfmt::skip]
mod generated;
pub(super) mod units;

use gongkai_report::{Channel, Metric};

pub(super) use crate::word_lists::{
    contains_any, ends_with_any, made_of_any, starts_with_any, trim_end_of, trim_start_of,
};
pub(super) use generated::*;

/// Which part a word plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ConceptKind {
    /// A thing that is counted or done.
    Noun,
    /// What is done to a thing.
    Verb,
    /// Opens a statement of none.
    Negation,
    /// Tells how figures stand to each other, or takes a word out of the reckoning.
    Grammar,
    /// A channel.
    Channel,
    /// A mark of punctuation.
    Mark,
}

impl Concept {
    /// Whether the word says what is done to the thing counted.
    pub(crate) const fn is_verb(self) -> bool {
        matches!(self.kind(), ConceptKind::Verb)
    }

    /// Whether the word opens a statement of none.
    pub(crate) const fn is_negation(self) -> bool {
        matches!(self.kind(), ConceptKind::Negation)
    }
}

/// What must be known from the surroundings before a phrase may be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// The words of the phrase say enough.
    Nothing,
    /// The sentence or the section is about disclosing.
    Disclosure,
    /// The sentence, the paragraph or the section is about applications for information.
    Application,
    /// Applications have been counted, or the section is about them.
    Outcome,
    /// The section is about applications.
    Section,
    /// The paragraph or a heading speaks of disclosure.
    Open,
    /// The paragraph or the section is about disclosure and what is disputed of it.
    Dispute,
    /// A number of people follows in the same clause.
    People,
    /// The document is an annual report on disclosure, and the words name no other subject.
    Report,
    /// The figure belongs to a list of items of information.
    Items,
    /// The figure before counts normative documents.
    Norms,
    Made,
    /// Items of service are brought online in the same sentence.
    Online,
    /// A breakdown follows by whether the items are disclosed: 制发公文156件，其中主动公开98件.
    Parted,
    /// A rate of answering follows: 依申请公开16条，办结率100%.
    Rated,
    /// The document is an annual report, and the sentence tells nothing of applications.
    Withheld,
}

/// Words about a figure that make it a figure of a metric.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase {
    /// The metric that a figure in such words belongs to.
    pub(crate) metric: Metric,
    /// Concepts before the figure, in reading order; the last is next to the figure.
    pub(crate) before: &'static [Concept],
    /// Concepts after the figure, in reading order; the first is next to the figure.
    pub(crate) after: &'static [Concept],
    /// The units that the figure may have.
    pub(crate) units: &'static [&'static str],
    /// What else must be known.
    pub(crate) needs: Needs,
    /// The channel that the phrase itself names.
    pub(crate) channel: Option<Channel>,
    /// The category that the phrase itself names.
    pub(crate) category: Option<&'static str>,
}

/// What a statement of none denies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Denial {
    /// The thing named.
    pub(crate) thing: Concept,
    /// The negations that the row is for; none stands for all.
    pub(crate) negations: &'static [Concept],
    /// The metric that is 0.
    pub(crate) metric: Option<Metric>,
    /// What must be known.
    pub(crate) needs: Needs,
}

/// Metrics that may be parts of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    /// Items that are disclosed.
    Item,
    /// Applications for information and what becomes of them.
    Application,
    /// Metrics that only break down themselves.
    Other,
}

/// What is known of a metric.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Traits {
    /// The metrics that it shares breakdowns with.
    pub(crate) group: Group,
    /// Whether its figures are told apart by channel.
    pub(crate) channel: bool,
    /// Whether its figures are told apart by category.
    pub(crate) category: bool,
}

/// Whether `verb` before the noun takes the figure away from `metric`.
pub(crate) fn refuses(metric: Metric, verb: Concept) -> bool {
    GUARDS
        .iter()
        .any(|(metrics, verbs)| metrics.contains(&metric) && verbs.contains(&verb))
}

/// Whether `metric` counts items that are disclosed.
pub(crate) const fn is_item(metric: Metric) -> bool {
    matches!(traits(metric).group, Group::Item)
}

/// Whether `metric` counts applications for information.
pub(crate) const fn is_application(metric: Metric) -> bool {
    matches!(traits(metric).group, Group::Application)
}
