//! Where the words of the lexicon stand in a text.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::{Concept, PRINTED, WORDS};
use super::offset_index::{OffsetIndex, Place};
use gongkai_span::Rows;
use gongkai_text::WordFinder;
use gongkai_text::is_narrow_full_stop;

/// The rows of `lexicon/words.tsv`.
static ROWS: Rows<(Concept, &[&str])> = Rows::new(WORDS);

/// A word of the lexicon in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) concept: Concept,
}

/// A set of concepts: a bit for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Seen([u64; 3]);

const _: () = {
    // All concepts have words.
    let mut row = 0;
    while row < WORDS.len() {
        let number = WORDS[row].0 as usize;
        assert!(
            number < Seen::MOST,
            "more concepts in lexicon/concepts.tsv than bits in Seen"
        );
        row += 1;
    }
};

impl Seen {
    /// So many concepts can be told apart.
    pub(super) const MOST: usize = 3 * 64;

    /// The numbers of the concepts in the set.
    pub(super) fn numbers(self) -> impl Iterator<Item = usize> {
        (0..).step_by(64).zip(self.0).flat_map(|(from, mut left)| {
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(from + usize::try_from(bit).ok()?)
            })
        })
    }

    pub(super) const fn add(&mut self, concept: Concept) {
        let (word, bit) = place(concept);
        self.0[word] |= bit;
    }

    /// The set of some concepts.
    pub(super) fn of(concepts: &[Concept]) -> Self {
        let mut out = Self::default();
        for concept in concepts {
            out.add(*concept);
        }
        out
    }

    /// Whether all of `others` are in the set.
    pub(super) const fn has_all(self, others: Self) -> bool {
        let (own, others) = (self.0, others.0);
        (others[0] & !own[0]) | (others[1] & !own[1]) | (others[2] & !own[2]) == 0
    }

    pub(super) const fn merge(&mut self, other: Self) {
        self.0[0] |= other.0[0];
        self.0[1] |= other.0[1];
        self.0[2] |= other.0[2];
    }

    pub(super) fn any(self, concepts: &[Concept]) -> bool {
        concepts.iter().any(|concept| {
            let (word, bit) = place(*concept);
            self.0[word] & bit != 0
        })
    }
}

/// The word of a set that holds the bit of a concept, and the bit.
const fn place(concept: Concept) -> (usize, u64) {
    let number = concept as u8;
    ((number >> 6) as usize, 1 << (number & 63))
}

/// The finder, and the concept of each of its words.
static TOKEN_FINDER: LazyLock<(WordFinder, Vec<Concept>)> = LazyLock::new(|| {
    let rows = ROWS.get();
    let concepts = rows
        .iter()
        .flat_map(|(concept, words)| words.iter().map(|_| *concept))
        .collect();
    let words = rows.iter().flat_map(|(_, words)| words.iter().copied());
    (WordFinder::new(words), concepts)
});

/// Reads with other rows of `words.tsv` than those compiled in: a concept, and its words. `false` if a text has
/// been read before, or there is no such concept.
pub(crate) fn replace_words(rows: &[(&str, Vec<String>)]) -> bool {
    let concept = |code: &str| {
        let name = code.replace('_', "");
        let mut all = WORDS.iter().map(|(concept, _)| *concept);
        all.find(|concept| format!("{concept:?}").eq_ignore_ascii_case(&name))
    };
    let rows = rows.iter().map(|(code, words)| {
        let words: Vec<&str> = words.iter().map(|word| &*word.clone().leak()).collect();
        Some((concept(code)?, &*words.leak()))
    });
    rows.collect::<Option<Vec<_>>>()
        .is_some_and(|rows| ROWS.replace(rows))
}

/// All words of the lexicon in `text`, in reading order, without overlap, and where sentences end.
///
/// Inside 《…》 only names of publications count: what else stands in a title is its name.
fn tokens(text: &str) -> (Vec<Token>, Vec<usize>) {
    let mut found = Vec::with_capacity(text.len() / 16);
    let mut ends = Vec::with_capacity(text.len() / 128);
    let (finder, concepts) = &*TOKEN_FINDER;
    let mut in_title = false;
    for hit in finder.find_iter(text) {
        let Some(&(mut concept)) = concepts.get(hit.index) else {
            continue;
        };
        match concept {
            Concept::SentenceEnd => ends.push(hit.start),
            Concept::TitleOpen => in_title = true,
            Concept::TitleClose => in_title = false,
            Concept::LineEnd => {
                in_title = false;
                ends.push(hit.start);
            }
            Concept::Gazette | Concept::Briefing | Concept::Publicity | Concept::Newspaper => {}
            // 《云溪县政府网》: the name of a site.
            Concept::Website | Concept::Platform | Concept::Wechat | Concept::Weibo
                if in_title
                    && text
                        .get(hit.end..)
                        .is_some_and(|rest| rest.starts_with('》')) => {}
            _ if in_title => continue,
            _ => {}
        }
        let mut start = hit.start;
        // 县信息报刊登20条: the first character ends the name of a paper, the others are its verb.
        if concept == Concept::Newspaper
            && let Some(word) = text.get(start..hit.end)
            && let Some(verb) = PRINTED.iter().find(|verb| word.ends_with(**verb))
        {
            let at = hit.end - verb.len();
            found.push(Token {
                start,
                end: at,
                concept,
            });
            (start, concept) = (at, Concept::Disclose);
        }
        if !matches!(
            concept,
            Concept::TitleOpen | Concept::TitleClose | Concept::LineEnd | Concept::SentenceEnd
        ) {
            found.push(Token {
                start,
                end: hit.end,
                concept,
            });
        }
    }
    (found, ends)
}

impl Place for Token {
    fn start(&self) -> usize {
        self.start
    }
}

/// The words of a text, and where its sentences end.
#[derive(Debug)]
pub(super) struct Tokens {
    tokens: OffsetIndex<Token>,
    ends: Vec<usize>,
}

impl Tokens {
    /// All words of the lexicon in `text`.
    pub(super) fn of(text: &str) -> Self {
        let (tokens, mut ends) = tokens(text);
        let narrow = text
            .match_indices('.')
            .map(|(at, _)| at)
            .filter(|at| is_narrow_full_stop(text, *at));
        let before = ends.len();
        ends.extend(narrow);
        if ends.len() > before {
            ends.sort_unstable();
        }
        Self {
            tokens: OffsetIndex::new(tokens),
            ends,
        }
    }

    /// Where the sentences of the text end: the first byte of each mark, or break of line, that ends
    /// one.
    pub(super) fn ends(&self) -> &[usize] {
        &self.ends
    }

    /// Those that lie in `range`.
    pub(super) fn within(&self, range: Range<usize>) -> &[Token] {
        let Range {
            start: from,
            mut end,
        } = self.tokens.within(&range);
        let tokens = self.tokens.all();
        // The last one that begins in the range may reach out of it.
        while end > from
            && tokens
                .get(end - 1)
                .is_some_and(|token| token.end > range.end)
        {
            end -= 1;
        }
        tokens.get(from..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::{PHRASES, WORDS};
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
        let all = Tokens::of(&text);
        assert!(all.tokens.all().len() > 40);
        for start in 0..text.len() {
            for end in [
                start,
                start + 1,
                start + 20,
                start + 63,
                start + 200,
                text.len(),
            ] {
                let inside = |token: &&Token| token.start >= start && token.end <= end;
                let expected: Vec<_> = all.tokens.all().iter().filter(inside).copied().collect();
                assert_eq!(all.within(start..end), expected, "{start}..{end}");
            }
        }
    }

    #[test]
    fn titles_are_names() {
        let (found, _) = tokens("公布《政府信息公开办法》，寄送《政府公报》");
        let concepts: Vec<_> = found.iter().map(|token| token.concept).collect();
        assert_eq!(
            concepts,
            [Concept::Disclose, Concept::Lodge, Concept::Gazette]
        );
    }
}
