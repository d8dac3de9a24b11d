//! Which phrases a unit may stand in, worked out once.

use std::sync::LazyLock;

use gongkai_report::Metric;

use super::super::token::Seen;
use super::{PHRASES, Phrase};

/// What stands in `unit_sets.tsv` for a number without a unit.
const NO_UNIT: &str = "-";

/// A set of the units that the phrases name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct UnitSet(u128);

/// The concepts that a phrase is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PhraseWords {
    /// All before the figure.
    pub(crate) before: Seen,
    /// All after the figure.
    pub(crate) after: Seen,
}

impl PhraseWords {
    fn of(phrase: &Phrase) -> Self {
        Self {
            before: Seen::of(phrase.before),
            after: Seen::of(phrase.after),
        }
    }
}

/// How many words of 64 bits have a bit for each phrase.
const WORDS: usize = PHRASES.len().div_ceil(64);

/// A set of phrases: a bit for each.
type PhraseSet = [u64; WORDS];

/// What the phrases may be found by.
struct Index {
    /// All units that the phrases name, in order.
    names: Vec<&'static str>,
    /// The phrases of each unit.
    by_unit: Vec<PhraseSet>,
    /// The phrases of each concept next to the figure, before it.
    by_next: Vec<PhraseSet>,
    /// The phrases that have no word before the figure.
    open: PhraseSet,
    /// The phrases that count columns of a site.
    columns: PhraseSet,
    /// The concepts of each phrase.
    words: Vec<PhraseWords>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    // Many phrases share a set of units: each set is looked at once.
    let mut sets: Vec<&'static [&'static str]> = Vec::new();
    let set_of: Vec<usize> = PHRASES
        .iter()
        .map(|phrase| {
            let known = sets.iter().position(|set| std::ptr::eq(*set, phrase.units));
            known.unwrap_or_else(|| {
                sets.push(phrase.units);
                sets.len() - 1
            })
        })
        .collect();
    let mut names: Vec<&'static str> = sets.iter().copied().flatten().copied().collect();
    names.sort_unstable();
    names.dedup();
    let places: Vec<Vec<usize>> = sets
        .iter()
        .map(|set| {
            set.iter()
                .filter_map(|unit| names.binary_search(unit).ok())
                .collect()
        })
        .collect();
    let set = |holds: &dyn Fn(&Phrase) -> bool| {
        let mut set = [0; WORDS];
        for (at, phrase) in PHRASES.iter().enumerate() {
            if let Some(word) = set.get_mut(at / 64).filter(|_| holds(phrase)) {
                *word |= 1 << (at % 64);
            }
        }
        set
    };
    let mut by_next = vec![[0; WORDS]; Seen::MOST];
    for (at, phrase) in PHRASES.iter().enumerate() {
        let next = phrase.before.last().map(|next| usize::from(*next as u8));
        let word = next
            .and_then(|next| by_next.get_mut(next))
            .and_then(|set| set.get_mut(at / 64));
        if let Some(word) = word {
            *word |= 1 << (at % 64);
        }
    }
    let mut by_unit = vec![[0; WORDS]; names.len()];
    for (at, set) in set_of.iter().enumerate() {
        for place in places.get(*set).into_iter().flatten() {
            let word = by_unit.get_mut(*place).and_then(|set| set.get_mut(at / 64));
            if let Some(word) = word {
                *word |= 1 << (at % 64);
            }
        }
    }
    Index {
        by_unit,
        by_next,
        open: set(&|phrase| phrase.before.is_empty()),
        columns: set(&|phrase| phrase.metric == Metric::Columns),
        words: PHRASES.iter().map(PhraseWords::of).collect(),
        names,
    }
});

fn bit(names: &[&str], unit: &str) -> u128 {
    names.binary_search(&unit).map_or(0, |at| {
        1_u128
            .checked_shl(u32::try_from(at).unwrap_or(u32::MAX))
            .unwrap_or(0)
    })
}

impl UnitSet {
    /// The units that `unit` may be taken for: itself, and of 项（条） the first. Only the phrases that say so take a number
    /// without one (阅读量96万).
    pub(crate) fn of(unit: Option<&str>) -> Self {
        let names = &INDEX.names;
        let Some(unit) = unit else {
            return Self(bit(names, NO_UNIT));
        };
        match unit.split_once('（') {
            Some((first, _)) => Self(bit(names, unit) | bit(names, first)),
            None => Self(bit(names, unit)),
        }
    }

    /// The phrases that a figure with such a unit may stand in, in order, with their words: those that have one of
    /// the concepts `near` next to the figure, or none before it, and with `columns` all that count columns.
    pub(crate) fn phrases(
        self,
        near: Seen,
        columns: bool,
    ) -> impl Iterator<Item = (&'static Phrase, &'static PhraseWords)> {
        let index = &*INDEX;
        let sets = near.numbers().filter_map(|next| index.by_next.get(next));
        let mut found = index.open;
        for set in sets.chain(columns.then_some(&index.columns)) {
            add(&mut found, set);
        }
        let mut units = [0; WORDS];
        for set in bits(self.0).filter_map(|unit| index.by_unit.get(unit)) {
            add(&mut units, set);
        }
        (0..)
            .step_by(64)
            .zip(found.into_iter().zip(units))
            .flat_map(|(from, (found, unit))| {
                bits(u128::from(found & unit)).map(move |bit| from + bit)
            })
            .filter_map(|at| PHRASES.get(at).zip(index.words.get(at)))
    }
}

/// Adds the phrases of another set.
fn add(all: &mut PhraseSet, set: &PhraseSet) {
    for (all, set) in all.iter_mut().zip(set) {
        *all |= set;
    }
}

/// The places of the bits that are set, in order.
fn bits(mut left: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (left != 0).then(|| left.trailing_zeros())?;
        left &= left - 1;
        usize::try_from(bit).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::super::Concept;
    use super::*;

    /// The places of the phrases of a unit that may have any word next to the figure.
    fn all(unit: Option<&str>) -> Vec<usize> {
        let next = PHRASES.iter().filter_map(|phrase| phrase.before.last());
        let next: Vec<_> = next.copied().collect();
        let place = |phrase| PHRASES.iter().position(|known| std::ptr::eq(known, phrase));
        let phrases = UnitSet::of(unit).phrases(Seen::of(&next), false);
        phrases.filter_map(|(phrase, _)| place(phrase)).collect()
    }

    #[test]
    fn every_unit_of_a_phrase_is_taken() {
        assert!(INDEX.names.len() <= 128, "a set holds 128 units");
        for unit in &INDEX.names {
            let first = unit.split_once('（').map(|(first, _)| first);
            let named = |own: &&str| own == unit || Some(*own) == first;
            let takes = |at: &usize| PHRASES[*at].units.iter().any(named);
            let known: Vec<_> = (0..PHRASES.len()).filter(takes).collect();
            let unit = Some(*unit).filter(|unit| *unit != NO_UNIT);
            assert_eq!(all(unit), known, "{unit:?}");
        }
        assert_eq!(all(Some("项（条）")), all(Some("项")));
    }

    #[test]
    fn phrases_have_a_word_that_is_near() {
        for phrase in PHRASES {
            let found = |near: &[Concept], columns: bool| {
                UnitSet::of(phrase.units.first().copied())
                    .phrases(Seen::of(near), columns)
                    .any(|(found, _)| std::ptr::eq(phrase, found))
            };
            let Some(next) = phrase.before.last() else {
                assert!(found(&[], false), "{phrase:?}");
                continue;
            };
            assert!(found(&[*next], false), "{phrase:?}");
            assert!(!found(&[], false), "{phrase:?}");
            assert_eq!(
                found(&[], true),
                phrase.metric == Metric::Columns,
                "{phrase:?}"
            );
        }
    }
}
