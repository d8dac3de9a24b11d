//! Where the words of a fixed list stand in a text.
//!
//! Chinese words are short and begin with many different characters, so that an automaton that reads
//! byte after byte is slow on them, and no prefilter helps. Here one look at a table per character
//! tells whether any word begins with it; the few words that do are compared from the next character
//! on.

/// A list of words, ready to be looked for.
///
/// ```
/// use gongkai_span::WordFinder;
///
/// let finder = WordFinder::new(["公开", "申请公开", "申请"]);
/// let found: Vec<_> = finder.find_iter("依申请公开，主动公开").map(|word| word.index).collect();
/// assert_eq!(found, [1, 0]);
/// ```
#[derive(Debug)]
pub struct WordFinder {
    /// A bit for each character of the basic plane, in blocks of 64: whether any word begins with it.
    /// Small enough to stay at hand while a text is read.
    begins: Box<[u64; 1024]>,
    /// A bit for each of [`PAIRS`] classes of a first character with the two bytes behind it: characters
    /// that words begin with are often common ones, and few of them go on as a word does.
    pairs: Vec<u64>,
    /// For each character of the basic plane, which of the `groups` its words are in; 0 for none.
    /// [`ALONE`] is set if the character is a word by itself.
    group_of: Vec<u16>,
    /// Where the words of a group stand in `words`.
    groups: Vec<(usize, usize)>,
    /// The words, grouped by their first character, in each group the longest first.
    words: Vec<Word>,
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
                    key: key_of(tail),
                    mask,
                    index,
                };
                Some((first, word))
            })
            .collect();
        listed.sort_by_key(|(first, word)| (*first, std::cmp::Reverse(word.tail.len())));
        let mut begins = Box::new([0_u64; 1024]);
        let mut pairs = vec![0_u64; PAIRS / 64];
        let mut group_of = vec![0_u16; 0x1_0000];
        // Group 0 has no words.
        let mut groups = vec![(0, 0)];
        for (at, (first, word)) in listed.iter().enumerate() {
            let Ok(first) = u16::try_from(u32::from(*first)) else {
                continue;
            };
            for pair in pairs_of(first, word.tail) {
                if let Some(bits) = pairs.get_mut(pair / 64) {
                    *bits |= 1 << (pair % 64);
                }
            }
            let Some(slot) = group_of.get_mut(usize::from(first)) else {
                continue;
            };
            if *slot == 0 {
                if let Some(bits) = begins.get_mut(usize::from(first / 64)) {
                    *bits |= 1 << (first % 64);
                }
                *slot = u16::try_from(groups.len()).unwrap_or(0);
                groups.push((at, at));
            }
            if let Some(group) = groups.get_mut(usize::from(*slot & !ALONE)) {
                group.1 = at + 1;
            }
            if word.tail.is_empty() {
                *slot |= ALONE;
            }
        }
        Self {
            begins,
            pairs,
            group_of,
            groups,
            words: listed.into_iter().map(|(_, word)| word).collect(),
        }
    }

    /// The words in `text` from left to right, without overlap, of those that begin at one place the
    /// longest.
    pub fn find_iter<'t>(&'t self, text: &'t str) -> impl Iterator<Item = FoundWord> + 't {
        let mut rest = text.as_bytes();
        std::iter::from_fn(move || {
            loop {
                let (first, behind) = self.next_begin(rest)?;
                rest = behind;
                let &group = self.group_of.get(usize::from(first))?;
                if group & ALONE == 0 && !self.goes_on(first, behind) {
                    continue;
                }
                let from = text.len() - behind.len();
                let Some(word) = self.word_at(group, text.get(from..)?) else {
                    continue;
                };
                rest = behind.get(word.tail.len()..)?;
                return Some(FoundWord {
                    index: word.index,
                    start: from - utf8_len(first),
                    end: from + word.tail.len(),
                });
            }
        })
    }

    /// The next character that a word begins with, and the bytes behind it. No word begins with a
    /// character of four bytes.
    fn next_begin<'b>(&self, mut rest: &'b [u8]) -> Option<(u16, &'b [u8])> {
        loop {
            // Nearly all characters have three bytes, which are read at once.
            while let [a, b, c, d, ..] = *rest {
                let four = u32::from_le_bytes([a, b, c, d]);
                if four & 0xF0 != 0xE0 {
                    break;
                }
                let block = (four & 0xF) << 6 | four >> 8 & 0x3F;
                let last = four >> 16 & 0x3F;
                rest = rest.get(3..)?;
                if self.begins[block as usize] >> last & 1 == 1 {
                    return Some((u16::try_from(block << 6 | last).ok()?, rest));
                }
            }
            let (block, last, behind) = match *rest {
                [lead @ 0xE0..0xF0, second, third, ref behind @ ..] => {
                    let block = u16::from(lead & 0xF) << 6 | u16::from(second & 0x3F);
                    (block, third & 0x3F, behind)
                }
                [one @ ..0x80, ref behind @ ..] => (u16::from(one >> 6), one & 0x3F, behind),
                [lead @ 0xC0..0xE0, second, ref behind @ ..] => {
                    (u16::from(lead & 0x1F), second & 0x3F, behind)
                }
                [_, ref behind @ ..] => {
                    rest = behind;
                    continue;
                }
                [] => return None,
            };
            rest = behind;
            if self.begins[usize::from(block & 0x3FF)] >> last & 1 == 1 {
                return Some((block << 6 | u16::from(last), rest));
            }
        }
    }

    /// The longest word that `text` begins with: how many bytes it has.
    #[must_use]
    pub fn prefix(&self, text: &str) -> Option<usize> {
        let mut chars = text.chars();
        let first = chars.next()?;
        let group = *self.group_of.get(first as usize)?;
        let word = self.word_at(group, chars.as_str())?;
        Some(first.len_utf8() + word.tail.len())
    }

    /// Whether any word that begins with `first` may go on with the bytes `behind` it.
    fn goes_on(&self, first: u16, behind: &[u8]) -> bool {
        let Some([one, two]) = behind.first_chunk() else {
            return true;
        };
        let pair = pair(first, *one, *two);
        let bits = self.pairs.get(pair / 64);
        bits.is_some_and(|bits| bits >> (pair % 64) & 1 == 1)
    }

    fn word_at(&self, group: u16, rest: &str) -> Option<&Word> {
        let &(from, to) = self.groups.get(usize::from(group & !ALONE))?;
        let next = key_of(rest);
        self.words.get(from..to)?.iter().find(|word| {
            next & word.mask == word.key && (word.tail.len() <= KEY || rest.starts_with(word.tail))
        })
    }
}

/// In [`WordFinder::group_of`]: nothing need follow.
const ALONE: u16 = 1 << 15;

/// How many classes of pairs there are.
const PAIRS: usize = 1 << 14;

/// The class of a character and the two bytes behind it.
const fn pair(first: u16, one: u8, two: u8) -> usize {
    let key = (first as u32) << 16 ^ (one as u32) << 8 ^ two as u32;
    (key.wrapping_mul(0x9E37_79B1) >> (32 - PAIRS.ilog2())) as usize
}

/// The classes of a word: one, or as many as there are bytes that may follow where only one byte is
/// left behind its first character.
fn pairs_of(first: u16, tail: &str) -> Vec<usize> {
    match *tail.as_bytes() {
        [one, two, ..] => vec![pair(first, one, two)],
        [one] => (0..=u8::MAX).map(|two| pair(first, one, two)).collect(),
        [] => Vec::new(),
    }
}

/// How many bytes a character takes in UTF-8.
const fn utf8_len(c: u16) -> usize {
    match c {
        ..0x80 => 1,
        0x80..0x800 => 2,
        _ => 3,
    }
}

/// How many bytes are compared at once.
const KEY: usize = 8;

/// The first bytes of `text` as one number, with zeros where it is shorter. No word has a zero.
fn key_of(text: &str) -> u64 {
    let bytes = text.as_bytes();
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

    proptest! {
        #[test]
        fn as_an_automaton_finds_them(text in "[公开办申请不予以3其他ab\n\u{20000}é]{0,40}") {
            check(&text);
        }
    }
}
