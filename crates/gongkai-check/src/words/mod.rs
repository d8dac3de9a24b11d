//! Words that the checks look for in the clause of a figure.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::{
    AHEAD, CARRIED_OVER, CLOSING, COMPARISON, DISCLOSED, DONE, GRANTED, INTAKE, LEGAL_PERSONS,
    NOT_HELD, ORGANISATIONS, OTHER_ORGANISATIONS, OTHER_OUTCOME, OVERVIEW, PARTLY, PERSONS,
    REFUSED, SCOPE, UNPROCESSED, WHOLE_UNITS,
};

use gongkai_report::Statistic;
use gongkai_span::lists::contains_any;

/// The words of `set` that stand in `text`.
pub(crate) fn found<'w>(text: &str, set: &[&'w str]) -> Vec<&'w str> {
    let in_text = |word: &&&str| text.contains(**word);
    set.iter().filter(in_text).copied().collect()
}

/// Whether a figure is named to be compared with another or left out of it.
pub(crate) fn is_comparison(figure: &Statistic) -> bool {
    let category = figure.category.as_deref().unwrap_or_default();
    contains_any(category, COMPARISON) || contains_any(&figure.text, COMPARISON)
}

/// How alike two texts are: the share of character pairs of the `longer` or the shorter text that both
/// have, 0 to 1.
pub(crate) fn likeness(a: &str, b: &str, longer: bool) -> f64 {
    let (a, b) = (pairs(a), pairs(b));
    if a.is_empty() || b.is_empty() {
        return 1.0;
    }
    let shared = a.iter().filter(|pair| b.contains(pair)).count();
    let of = if longer {
        a.len().max(b.len())
    } else {
        a.len().min(b.len())
    };
    let as_float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    as_float(shared) / as_float(of)
}

/// Whether a character of a name says something: no particle, digit or punctuation.
pub(crate) fn tells(c: char) -> bool {
    c.is_alphabetic() && !"和及与的".contains(c)
}

/// The pairs of neighbouring characters, without particles, digits and punctuation; long texts are cut.
fn pairs(text: &str) -> Vec<(char, char)> {
    let kept: Vec<char> = text.chars().filter(|c| tells(*c)).take(60).collect();
    kept.iter()
        .copied()
        .zip(kept.iter().copied().skip(1))
        .collect()
}
