//! Which phrases a unit may stand in, worked out once.

use std::sync::LazyLock;

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
    /// The one before the figure and next to it.
    pub(crate) next: Seen,
    /// All before the figure.
    pub(crate) before: Seen,
    /// All after the figure.
    pub(crate) after: Seen,
}

impl PhraseWords {
    fn of(phrase: &Phrase) -> Self {
        Self {
            next: phrase
                .before
                .last()
                .map_or(Seen::default(), |next| Seen::of(&[*next])),
            before: Seen::of(phrase.before),
            after: Seen::of(phrase.after),
        }
    }
}

/// The units of a phrase, and its words.
type Sets = (UnitSet, PhraseWords);

/// All units that the phrases name, in order, and for each phrase the set of its own, with its words.
static UNITS: LazyLock<(Vec<&'static str>, Vec<Sets>)> = LazyLock::new(|| {
    let mut names: Vec<&'static str> = PHRASES
        .iter()
        .flat_map(|phrase| phrase.units)
        .copied()
        .collect();
    names.sort_unstable();
    names.dedup();
    let set = |phrase: &Phrase| {
        let bits = phrase.units.iter().map(|unit| bit(&names, unit));
        let units = UnitSet(bits.fold(0, |all, bit| all | bit));
        (units, PhraseWords::of(phrase))
    };
    let sets = PHRASES.iter().map(set).collect();
    (names, sets)
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
        let (names, _) = &*UNITS;
        let Some(unit) = unit else {
            return Self(bit(names, NO_UNIT));
        };
        match unit.split_once('（') {
            Some((first, _)) => Self(bit(names, unit) | bit(names, first)),
            None => Self(bit(names, unit)),
        }
    }

    /// The phrases that a figure with such a unit may stand in, in order, with their words.
    pub(crate) fn phrases(self) -> impl Iterator<Item = (&'static Phrase, &'static PhraseWords)> {
        let (_, sets) = &*UNITS;
        PHRASES
            .iter()
            .zip(sets)
            .filter(move |(_, (set, _))| set.0 & self.0 != 0)
            .map(|(phrase, (_, words))| (phrase, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_of_a_phrase_is_taken() {
        assert!(UNITS.0.len() <= 128, "a set holds 128 units");
        for phrase in PHRASES {
            for unit in phrase.units {
                assert!(
                    UnitSet::of(Some(unit))
                        .phrases()
                        .any(|(other, _)| std::ptr::eq(phrase, other)),
                    "{unit} {phrase:?}"
                );
            }
        }
        assert_eq!(
            UnitSet::of(Some("项（条）")).phrases().count(),
            UnitSet::of(Some("项")).phrases().count()
        );
        assert!(
            UnitSet::of(None)
                .phrases()
                .all(|(phrase, _)| phrase.units.contains(&NO_UNIT))
        );
    }
}
