//! Where the words of the lexicon stand in a text.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::lexicon::{Concept, WORDS};

/// A word of the lexicon in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cue {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) concept: Concept,
}

/// A set of concepts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Seen(u128);

impl Seen {
    pub(super) const fn add(&mut self, concept: Concept) {
        self.0 |= 1 << (concept as u8);
    }

    pub(super) const fn merge(&mut self, other: Self) {
        self.0 |= other.0;
    }

    pub(super) fn any(self, concepts: &[Concept]) -> bool {
        concepts
            .iter()
            .any(|concept| self.0 & (1 << (*concept as u8)) != 0)
    }
}

/// The automaton, and the concept of each of its patterns.
static WORD_FINDER: LazyLock<Option<(AhoCorasick, Vec<Concept>)>> = LazyLock::new(|| {
    let concepts = WORDS
        .iter()
        .flat_map(|(concept, words)| words.iter().map(|_| *concept))
        .collect();
    let patterns = WORDS.iter().flat_map(|(_, words)| words.iter());
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .build(patterns)
        .ok()
        .map(|automaton| (automaton, concepts))
});

/// All words of the lexicon in `text`, in reading order, without overlap.
///
/// Inside 《…》 only names of publications count: what else stands in a title is its name.
pub(super) fn cues(text: &str) -> Vec<Cue> {
    let mut found = Vec::with_capacity(text.len() / 16);
    let Some((automaton, concepts)) = WORD_FINDER.as_ref() else {
        return found;
    };
    let mut in_title = false;
    for hit in automaton.find_iter(text) {
        let Some(&concept) = concepts.get(hit.pattern().as_usize()) else {
            continue;
        };
        match concept {
            Concept::TitleOpen => in_title = true,
            Concept::TitleClose | Concept::LineEnd => in_title = false,
            Concept::Gazette | Concept::Briefing | Concept::Publicity => {}
            _ if in_title => continue,
            _ => {}
        }
        if !matches!(
            concept,
            Concept::TitleOpen | Concept::TitleClose | Concept::LineEnd
        ) {
            found.push(Cue {
                start: hit.start(),
                end: hit.end(),
                concept,
            });
        }
    }
    found
}

/// Those of `cues`, which are in order, that lie in `range`.
pub(super) fn within(cues: &[Cue], range: Range<usize>) -> &[Cue] {
    let from = cues.partition_point(|cue| cue.start < range.start);
    let to = from
        + cues
            .get(from..)
            .map_or(0, |rest| rest.partition_point(|cue| cue.end <= range.end));
    cues.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::WORDS;
    use super::super::lexicon::phrases::PHRASES;
    use super::*;

    #[test]
    fn every_word_stands_once() {
        let mut words: Vec<_> = WORDS.iter().flat_map(|(_, words)| words.iter()).collect();
        words.sort_unstable();
        let doubled: Vec<_> = words.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(doubled.is_empty(), "{doubled:?}");
    }

    #[test]
    fn every_concept_of_a_phrase_has_words() {
        for phrase in PHRASES {
            for concept in phrase.before.iter().chain(phrase.after) {
                assert!(
                    WORDS.iter().any(|(known, _)| known == concept),
                    "{phrase:?}"
                );
            }
            assert!(!phrase.units.is_empty(), "{phrase:?}");
            assert!(phrase.before.len() + phrase.after.len() > 0, "{phrase:?}");
        }
    }

    #[test]
    fn titles_are_names() {
        let found = cues("公布《政府信息公开办法》，编印《政府公报》");
        let concepts: Vec<_> = found.iter().map(|cue| cue.concept).collect();
        assert_eq!(concepts, [Concept::Disclose, Concept::Gazette]);
    }
}
