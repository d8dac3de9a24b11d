//! Where the words of a fixed list stand in a text.
//!
//! Chinese words are short and begin with many different characters, so that an automaton that reads
//! byte after byte is slow on them, and no prefilter helps. Here one look at a table per character
//! tells whether any word begins with it; where one does, the two characters together lead to the few
//! words that begin with both.

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
    /// Whether any word begins with a character, a bit for each of the basic plane, in blocks of 64.
    /// Small enough to stay at hand while a text is read.
    begins: Box<[u64; 1024]>,
    /// Whether any word with a tail of less than three bytes does.
    begins_short: Box<[u64; 1024]>,
    /// One more than the place of a group in `groups`, by the hash of its key; 0 for none. A group whose
    /// slot is taken stands in the next free one.
    slots: Vec<u16>,
    groups: Vec<Group>,
    /// The words, by group, in each group the longest first.
    words: Vec<Word>,
}

/// The words that begin with the same characters.
#[derive(Debug, Clone, Copy)]
struct Group {
    key: Key,
    /// Where they stand in `words`.
    from: usize,
    to: usize,
}

/// The first character of a word, and the three bytes behind it, mostly one character; [`SHORT`] for a
/// word that has not as many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    first: u16,
    next: u32,
}

/// More than three bytes hold.
const SHORT: u32 = u32::MAX;

impl Key {
    fn of(first: u16, behind: &[u8]) -> Self {
        let next = match *behind {
            [a, b, c, ..] => u32::from_le_bytes([a, b, c, 0]),
            _ => SHORT,
        };
        Self { first, next }
    }

    /// Where a search for the key begins in a table of 2 to the power of `bits` slots.
    #[inline]
    fn slot(self, bits: u32) -> usize {
        let key = u64::from(self.first) << 32 | u64::from(self.next);
        let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - bits);
        usize::try_from(hash).unwrap_or(0)
    }
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
        let mut listed: Vec<(Key, Word)> = words
            .into_iter()
            .enumerate()
            .filter_map(|(index, word)| {
                let mut chars = word.chars();
                let first = u16::try_from(u32::from(chars.next()?)).ok()?;
                let tail = chars.as_str();
                let bits = 8 * tail.len().min(KEY);
                let mask = (1_u64 << (bits / 2) << (bits - bits / 2)).wrapping_sub(1);
                let word = Word {
                    tail,
                    key: key_of(tail.as_bytes()),
                    mask,
                    index,
                };
                Some((Key::of(first, tail.as_bytes()), word))
            })
            .collect();
        listed.sort_unstable_by_key(|(key, word)| {
            (*key, std::cmp::Reverse(word.tail.len()), word.index)
        });
        let mut begins = Box::new([0_u64; 1024]);
        let mut begins_short = begins.clone();
        let mut groups: Vec<Group> = Vec::new();
        for (at, (key, _)) in listed.iter().enumerate() {
            let (block, bit) = (usize::from(key.first / 64), 1 << (key.first % 64));
            begins[block & 0x3FF] |= bit;
            if key.next == SHORT {
                begins_short[block & 0x3FF] |= bit;
            }
            match groups.last_mut().filter(|last| last.key == *key) {
                Some(last) => last.to = at + 1,
                None => groups.push(Group {
                    key: *key,
                    from: at,
                    to: at + 1,
                }),
            }
        }
        // At most a fourth of the slots is taken, so that most keys are found, or not, at the first look.
        let size = (4 * groups.len()).next_power_of_two().max(64);
        let mut slots = vec![0_u16; size];
        for (number, group) in (1..=u16::MAX).zip(&groups) {
            let mut at = group.key.slot(size.ilog2());
            while slots.get(at).is_some_and(|slot| *slot != 0) {
                at = (at + 1) & (size - 1);
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = number;
            }
        }
        Self {
            begins,
            begins_short,
            slots,
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
                let Some(word) = self.word_at(first, behind) else {
                    continue;
                };
                rest = behind.get(word.tail.len()..)?;
                let from = text.len() - behind.len();
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
        let first = u16::try_from(u32::from(chars.next()?)).ok()?;
        let word = self.word_at(first, chars.as_str().as_bytes())?;
        Some(utf8_len(first) + word.tail.len())
    }

    /// The longest word that the character `first` and the bytes `behind` it begin with.
    #[inline]
    fn word_at(&self, first: u16, behind: &[u8]) -> Option<&Word> {
        let key = Key::of(first, behind);
        if key.next != SHORT
            && let Some(word) = self.word_of(key, behind)
        {
            return Some(word);
        }
        let short = self.begins_short[usize::from(first / 64) & 0x3FF] >> (first % 64) & 1 == 1;
        if !short {
            return None;
        }
        let key = Key { first, next: SHORT };
        self.word_of(key, behind)
    }

    /// The longest word of the group of `key` whose tail `behind` begins with.
    #[inline]
    fn word_of(&self, key: Key, behind: &[u8]) -> Option<&Word> {
        let mut slot = key.slot(self.slots.len().ilog2());
        let group = loop {
            let number = self
                .slots
                .get(slot)
                .copied()
                .filter(|number| *number != 0)?;
            let group = self.groups.get(usize::from(number) - 1)?;
            if group.key == key {
                break group;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        };
        let bytes = key_of(behind);
        self.words.get(group.from..group.to)?.iter().find(|word| {
            bytes & word.mask == word.key
                && (word.tail.len() <= KEY || behind.starts_with(word.tail.as_bytes()))
        })
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

/// The first of `bytes` as one number, with zeros where there are fewer. No word has a zero.
#[inline]
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

    proptest! {
        #[test]
        fn as_an_automaton_finds_them(text in "[公开办申请不予以3其他ab\n\u{20000}é]{0,40}") {
            check(&text);
        }
    }
}
