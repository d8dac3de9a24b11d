//! Where the words of a fixed list stand in a text.
//!
//! Chinese words are short and begin with many different characters, so that an automaton that reads
//! byte after byte is slow on them. Here one look at a table per character tells whether any word
//! begins with it; the few words that do are compared from the next character on. A few long words are
//! looked for in many bytes at once where the machine can do that.

use aho_corasick::packed;

/// A list of words, ready to be looked for.
///
/// ```
/// use gongkai_text::WordFinder;
///
/// let finder = WordFinder::new(["公开", "申请公开", "申请"]);
/// let found: Vec<_> = finder.find_iter("依申请公开，主动公开").map(|word| word.index).collect();
/// assert_eq!(found, [1, 0]);
/// ```
#[derive(Debug)]
pub struct WordFinder {
    /// For each character of the basic plane, which of the `groups` its words are in; 0 for none.
    group_of: Vec<u16>,
    /// The words of each group.
    groups: Vec<Group>,
    /// The words, grouped by their first character, in each group the longest first.
    words: Vec<Word>,
    /// Looks at many bytes at once; for few and long words only, and where the machine has it.
    packed: Option<packed::Searcher>,
}

/// The words that begin with one character.
#[derive(Debug, Default)]
struct Group {
    /// Where they stand in `words`.
    from: usize,
    to: usize,
    /// Which characters follow the first one, told by their last six bits.
    seconds: u64,
}

#[derive(Debug)]
struct Word {
    /// What follows the first character.
    tail: &'static str,
    /// Up to eight bytes of `tail`, and which bytes of a text are compared to them.
    key: u64,
    mask: u64,
    index: usize,
}

/// A word in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundWord {
    /// Its place in the list.
    pub index: usize,
    /// First byte in the text.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

impl WordFinder {
    /// A finder of `words`. An empty word, and one that begins with a character beyond U+FFFF, is
    /// never found.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = &'static str>) -> Self {
        let words: Vec<&'static str> = words.into_iter().collect();
        let packed = packed(&words);
        let mut listed: Vec<(char, Word)> = words
            .into_iter()
            .enumerate()
            .filter_map(|(index, word)| {
                let mut chars = word.chars();
                let first = chars.next()?;
                let tail = chars.as_str();
                let bits = 8 * tail.len().min(KEY);
                let mask = (1_u64 << (bits / 2) << (bits - bits / 2)).wrapping_sub(1);
                let word = Word {
                    tail,
                    key: key_of(tail.as_bytes()),
                    mask,
                    index,
                };
                Some((first, word))
            })
            .collect();
        listed.sort_by_key(|(first, word)| (*first, std::cmp::Reverse(word.tail.len())));
        let mut group_of = vec![0_u16; 0x1_0000];
        // Group 0 has no words.
        let mut groups = vec![Group::default()];
        for (at, (first, word)) in listed.iter().enumerate() {
            let Some(slot) = group_of.get_mut(*first as usize) else {
                continue;
            };
            if *slot == 0 {
                *slot = u16::try_from(groups.len()).unwrap_or(0);
                groups.push(Group {
                    from: at,
                    ..Group::default()
                });
            }
            if let Some(group) = groups.get_mut(usize::from(*slot)) {
                group.to = at + 1;
                group.seconds |= second_of(word.tail);
            }
        }
        Self {
            group_of,
            groups,
            words: listed.into_iter().map(|(_, word)| word).collect(),
            packed,
        }
    }

    /// The words in `text` from left to right, without overlap, of those that begin at one place the
    /// longest.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = FoundWord> + 't {
        let packed = self.packed.as_ref().filter(|_| text.len() >= LONG_TEXT);
        let mut found = packed.map(|packed| packed.find_iter(text));
        let bytes = text.as_bytes();
        let mut at = 0;
        std::iter::from_fn(move || {
            if let Some(found) = &mut found {
                return found.next().map(|hit| FoundWord {
                    index: hit.pattern().as_usize(),
                    start: hit.start(),
                    end: hit.end(),
                });
            }
            loop {
                let (first, width) = char_at(bytes.get(at..)?)?;
                let start = at;
                at += width;
                let Some(&group) = self.group_of.get(first).filter(|group| **group != 0) else {
                    continue;
                };
                if let Some(word) = self.word_at(group, bytes.get(at..)?) {
                    at += word.tail.len();
                    return Some(FoundWord {
                        index: word.index,
                        start,
                        end: at,
                    });
                }
            }
        })
    }

    /// The longest word that `text` begins with: how many bytes it has.
    #[must_use]
    pub fn prefix(&self, text: &str) -> Option<usize> {
        let (first, width) = char_at(text.as_bytes())?;
        let group = *self.group_of.get(first)?;
        let word = self.word_at(group, text.as_bytes().get(width..)?)?;
        Some(width + word.tail.len())
    }

    fn word_at(&self, group: u16, rest: &[u8]) -> Option<&Word> {
        let group = self.groups.get(usize::from(group))?;
        let next = key_of(rest);
        if group.seconds >> ((next >> 16) & 63) & 1 == 0 {
            return None;
        }
        self.words.get(group.from..group.to)?.iter().find(|word| {
            next & word.mask == word.key
                && (word.tail.len() <= KEY || rest.starts_with(word.tail.as_bytes()))
        })
    }
}

/// The number of the character that valid UTF-8 begins with, and how many bytes it has.
fn char_at(bytes: &[u8]) -> Option<(usize, usize)> {
    let bits = |byte: u8| usize::from(byte & 0x3F);
    Some(match *bytes {
        [a @ 0xE0..=0xEF, b, c, ..] => (usize::from(a & 0x0F) << 12 | bits(b) << 6 | bits(c), 3),
        [a @ 0..0x80, ..] => (usize::from(a), 1),
        [a @ 0xC0..=0xDF, b, ..] => (usize::from(a & 0x1F) << 6 | bits(b), 2),
        // Beyond the basic plane, where no word begins.
        [_, _, _, _, ..] => (usize::MAX, 4),
        _ => return None,
    })
}

/// How many bytes are compared at once.
const KEY: usize = 8;
/// More words than these, or shorter ones, are found faster by the table.
const FEW: usize = 32;
const SHORTEST: usize = 4;
/// On shorter texts it does not pay to look at many bytes at once.
const LONG_TEXT: usize = 64;

/// The search for few and long words; `None` for others, and where the machine cannot do it.
fn packed(words: &[&'static str]) -> Option<packed::Searcher> {
    let plain = |word: &&str| word.len() >= SHORTEST && word.chars().all(|c| c <= '\u{FFFF}');
    if words.len() > FEW || !words.iter().all(plain) {
        return None;
    }
    packed::Config::new()
        .match_kind(packed::MatchKind::LeftmostLongest)
        .builder()
        .extend(words)
        .build()
}

/// The last six bits of the character that `tail` begins with, as a set of one; all of them where it
/// is not one of three bytes.
fn second_of(tail: &str) -> u64 {
    match tail.as_bytes() {
        [0xE0..=0xEF, _, last, ..] => 1 << (last & 63),
        _ => u64::MAX,
    }
}

/// The first of `bytes` as one number, with zeros where it is shorter. No word has a zero.
fn key_of(bytes: &[u8]) -> u64 {
    let whole = bytes.first_chunk::<KEY>().copied();
    u64::from_le_bytes(whole.unwrap_or_else(|| {
        let mut short = [0; KEY];
        for (to, from) in short.iter_mut().zip(bytes) {
            *to = *from;
        }
        short
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WORDS: [&str; 12] = [
        "公开",
        "公开办",
        "公",
        "申请",
        "申请公开",
        "\n",
        "3其他",
        "a",
        "ab",
        "不予",
        "请公开办",
        "予以",
    ];

    fn by_automaton(text: &str) -> Vec<FoundWord> {
        let automaton = aho_corasick::AhoCorasick::builder()
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(WORDS)
            .unwrap();
        let found = automaton.find_iter(text).map(|hit| FoundWord {
            index: hit.pattern().as_usize(),
            start: hit.start(),
            end: hit.end(),
        });
        found.collect()
    }

    #[track_caller]
    fn check(text: &str) {
        let found: Vec<_> = WordFinder::new(WORDS).find_iter(text).collect();
        assert_eq!(found, by_automaton(text), "{text}");
    }

    #[test]
    fn the_longest_word_at_the_first_place() {
        check("依申请公开办公室");
        check("公开\n3其他ab a");
        check("申");
        check("");
        check("\u{20000}公开\u{1F600}a");
    }

    #[test]
    fn the_longest_word_at_the_start() {
        let finder = WordFinder::new(WORDS);
        assert_eq!(finder.prefix("公开办公室"), Some("公开办".len()));
        assert_eq!(finder.prefix("公布"), Some("公".len()));
        assert_eq!(finder.prefix("办公"), None);
        assert_eq!(finder.prefix(""), None);
    }

    /// Few and long enough to be looked for in many bytes at once.
    const LONG: [&str; 7] = [
        "公开",
        "公开办",
        "申请公开",
        "3其他",
        "不予",
        "予以公开",
        "(0办",
    ];

    proptest! {
        #[test]
        fn as_an_automaton_finds_them(text in "[公开办申请不予以3其他ab\n\u{20000}é]{0,40}") {
            check(&text);
        }

        #[test]
        fn a_long_text_is_read_as_its_pieces(text in "[公开办申请不予以3其他(0\n\u{20000}é]{0,200}") {
            let finder = WordFinder::new(LONG);
            let table = WordFinder { packed: None, ..WordFinder::new(LONG) };
            let found: Vec<_> = finder.find_iter(&text).collect();
            prop_assert_eq!(found, table.find_iter(&text).collect::<Vec<_>>());
        }
    }
}
