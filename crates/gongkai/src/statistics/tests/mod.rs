//! One line of text, the figures it states.

mod breakdowns;
mod by_clause;
mod decoys;
mod kinds;
mod later_kinds;
mod laws;
mod lists_and_ways;
mod long;
mod more_kinds;
mod nones;
mod other_words;
mod outcomes;
mod phrases;
mod reports;
mod topics_and_labels;
mod wordings;

use gongkai_normalize::{Mention, Reference, ScanOptions, scan};
use gongkai_outline::{OutlineOptions, outline};
use gongkai_text::Document;

use super::fact::Statistics;
use super::{StatisticsInput, statistics};

/// The reporting year of all examples.
const YEAR: i32 = 2017;

/// Runs `look` on the statistics of a plain text.
fn with<T>(text: &str, look: impl FnOnce(&Document, &Statistics) -> T) -> T {
    let document = Document::from_plain(text);
    let outline = outline(&document, &OutlineOptions::default());
    let options = ScanOptions::default().reference(Reference::Year(YEAR));
    let mentions: Vec<Mention<'_>> = scan(document.text(), &options).collect();
    let input = StatisticsInput {
        document: &document,
        outline: &outline,
        mentions: &mentions,
        year: Some(YEAR),
        coverage: None,
        report: false,
    };
    look(&document, &statistics(&input))
}

/// Each figure as `metric channel value unit (index of the whole) [category]`, `-` where there is none.
fn told(text: &str) -> Vec<String> {
    with(text, |_, found| {
        let fact = |fact: &crate::statistics::fact::StatisticFact| {
            let channel = fact
                .channel
                .map_or_else(|| "-".to_owned(), |channel| channel.to_string());
            let unit = fact.unit.as_deref().unwrap_or("-");
            let whole = fact
                .part_of
                .map_or_else(String::new, |whole| format!(" of {whole}"));
            let bound = match fact.bound {
                gongkai_normalize::Bound::Exact => "",
                bound => bound.name(),
            };
            format!(
                "{} {channel} {bound}{}{unit}{whole}",
                fact.metric, fact.value
            )
        };
        found.facts.iter().map(fact).collect()
    })
}

/// Asserts that `text` states just these figures.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(told(text), expected, "{text}");
}
