//! Where the words of the lexicon stand in a text.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::{Concept, WORDS};
use gongkai_text::WordFinder;

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

/// The finder, and the concept of each of its words.
static WORD_FINDER: LazyLock<(WordFinder, Vec<Concept>)> = LazyLock::new(|| {
    let concepts = WORDS
        .iter()
        .flat_map(|(concept, words)| words.iter().map(|_| *concept))
        .collect();
    let words = WORDS.iter().flat_map(|(_, words)| words.iter().copied());
    (WordFinder::new(words), concepts)
});

/// All words of the lexicon in `text`, in reading order, without overlap.
///
/// Inside 《…》 only names of publications count: what else stands in a title is its name.
pub(super) fn cues(text: &str) -> Vec<Cue> {
    let mut found = Vec::with_capacity(text.len() / 16);
    let (finder, concepts) = &*WORD_FINDER;
    let mut in_title = false;
    for hit in finder.find_iter(text) {
        let Some(&concept) = concepts.get(hit.index) else {
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
                start: hit.start,
                end: hit.end,
                concept,
            });
        }
    }
    found
}

/// The words of a text, with an index by place: a range of them costs no search.
#[derive(Debug)]
pub(super) struct Cues {
    cues: Vec<Cue>,
    /// For each stretch of the text the first word that begins in it or behind it.
    first_of: Vec<usize>,
}

/// How many bytes of the text a stretch has.
const STRETCH: usize = 64;

impl Cues {
    /// All words of the lexicon in `text`.
    pub(super) fn of(text: &str) -> Self {
        let cues = cues(text);
        let mut first_of = Vec::with_capacity(text.len() / STRETCH + 1);
        for (index, cue) in cues.iter().enumerate() {
            while first_of.len() * STRETCH <= cue.start {
                first_of.push(index);
            }
        }
        Self { cues, first_of }
    }

    /// Those that lie in `range`.
    pub(super) fn within(&self, range: Range<usize>) -> &[Cue] {
        let first_of = |at: usize| {
            let first = self.first_of.get(at / STRETCH).copied();
            let behind = self.cues.get(first.unwrap_or(self.cues.len())..);
            (self.cues.len(), behind.unwrap_or_default())
        };
        let (all, behind) = first_of(range.start);
        let skipped = behind.iter().take_while(|cue| cue.start < range.start);
        let from = all - behind.len() + skipped.count();
        let (_, behind) = first_of(range.end);
        let mut to = all - behind.len();
        to += behind.iter().take_while(|cue| cue.end <= range.end).count();
        // One that begins before the last stretch may reach out of the range.
        while to > from && self.cues.get(to - 1).is_some_and(|cue| cue.end > range.end) {
            to -= 1;
        }
        self.cues.get(from..to).unwrap_or_default()
    }
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
    fn ranges_of_words() {
        let text = "主动公开政府信息，依申请公开；受理申请，答复。".repeat(20);
        let all = Cues::of(&text);
        assert!(all.cues.len() > 40);
        for start in 0..text.len() {
            for end in [
                start,
                start + 1,
                start + 20,
                start + 63,
                start + 200,
                text.len(),
            ] {
                let inside = |cue: &&Cue| cue.start >= start && cue.end <= end;
                let expected: Vec<_> = all.cues.iter().filter(inside).copied().collect();
                assert_eq!(all.within(start..end), expected, "{start}..{end}");
            }
        }
    }

    #[test]
    fn titles_are_names() {
        let found = cues("公布《政府信息公开办法》，编印《政府公报》");
        let concepts: Vec<_> = found.iter().map(|cue| cue.concept).collect();
        assert_eq!(concepts, [Concept::Disclose, Concept::Gazette]);
    }
}
