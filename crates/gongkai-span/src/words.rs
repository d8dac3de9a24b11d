//! Where the words of a fixed list stand in a text.
//!
//! Chinese words are short and begin with many different characters, so that an automaton that reads
//! byte after byte is slow on them, and no prefilter helps. Here one look at a table per character
//! tells whether any word begins with it; where one does, the two characters together lead to the few
//! words that begin with both. Where all words are long, two bytes tell how far to go on, so that most
//! characters are passed by.

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
    /// How far to go on, if no word is short.
    skips: Option<Skips>,
    /// One more than the place of a group in `groups`, by the hash of its key; 0 for none. A group whose
    /// slot is taken stands in the next free one.
    slots: Vec<u16>,
    /// There are 2 to the power of so many slots.
    bits: u32,
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
    /// Where those of them begin that `key` tells all of.
    short: usize,
    /// The sixth byte of the tails of the others, a bit for each value of its last six bits; all bits if one
    /// has not as many bytes.
    sixth: u64,
}

impl Group {
    const fn new(key: Key, at: usize) -> Self {
        Self {
            key,
            from: at,
            to: at,
            short: at,
            sixth: 0,
        }
    }

    /// Adds the word with this tail, which stands behind those that the group has.
    fn push(&mut self, tail: &[u8]) {
        self.to += 1;
        if self.key.next == SHORT {
            self.sixth = u64::MAX;
        }
        if tail.len() > 3 {
            self.short = self.to;
            self.sixth |= tail.get(SIXTH).map_or(u64::MAX, |byte| 1 << (byte & 0x3F));
        }
    }

    /// Where the words begin that may be those of a text with the bytes `behind` the first character.
    #[inline]
    fn start(&self, behind: &[u8]) -> usize {
        let sixth = behind.get(SIXTH).copied().unwrap_or_default();
        if self.sixth >> (sixth & 0x3F) & 1 == 1 {
            self.from
        } else {
            self.short
        }
    }
}

/// The place of the sixth byte: the last one of the third character of most words.
const SIXTH: usize = 5;

/// The first character of a word, and the three bytes behind it, mostly one character; [`SHORT`] for a
/// word that has not as many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

    /// A number by which words are ordered: by key, of one key the longest first.
    fn rank(self, tail: usize) -> u64 {
        let shorter = u16::MAX - u16::try_from(tail).unwrap_or(u16::MAX);
        u64::from(self.first) << 48 | u64::from(self.next) << 16 | u64::from(shorter)
    }

    /// Where a search for the key begins in a table of 2 to the power of `bits` slots.
    #[inline]
    fn slot(self, bits: u32) -> usize {
        let key = u64::from(self.first) << 32 | u64::from(self.next);
        let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - bits);
        usize::try_from(hash).unwrap_or(0)
    }
}

#[derive(Debug, Clone, Copy)]
struct Word {
    /// What follows the first character.
    tail: &'static str,
    /// Up to eight bytes of `tail`, and which bytes of a text are compared to them.
    key: u64,
    mask: u64,
    index: usize,
}

/// How far to go on in a text in which no word begins, for words that are all long: by the last two of as
/// many bytes as the shortest word has.
#[derive(Debug)]
struct Skips {
    shortest: usize,
    /// By the last six bits of both bytes. 0 where a word may begin.
    table: Box<[u8; 4096]>,
}

impl Skips {
    /// Words of fewer bytes do not let pass enough by.
    const SHORTEST: usize = 4;

    fn new(words: &[&str]) -> Option<Self> {
        let shortest = words.iter().map(|word| word.len()).min()?;
        let shortest = shortest.min(usize::from(u8::MAX));
        if shortest < Self::SHORTEST {
            return None;
        }
        let whole = u8::try_from(shortest - 1).ok()?;
        let mut table = Box::new([whole; 4096]);
        for word in words {
            let start = word.as_bytes().get(..shortest)?;
            for (skip, two) in (0..whole).rev().zip(start.windows(2)) {
                let place = table.get_mut(Self::place(*two.first()?, *two.last()?))?;
                *place = skip.min(*place);
            }
        }
        Some(Self { shortest, table })
    }

    const fn place(first: u8, second: u8) -> usize {
        (first as usize & 0x3F) << 6 | second as usize & 0x3F
    }

    /// The next place at or after `at` where a word may begin.
    #[inline]
    fn next(&self, bytes: &[u8], at: usize) -> Option<usize> {
        let mut last = at + self.shortest - 1;
        while let Some([first, second]) = bytes.get(last - 1..=last) {
            let skip = self.table[Self::place(*first, *second)];
            if skip == 0 {
                return Some(last + 1 - self.shortest);
            }
            last += usize::from(skip);
        }
        None
    }
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
        let mut whole = Vec::new();
        let listed: Vec<(Key, Word)> = words
            .into_iter()
            .enumerate()
            .filter_map(|(index, word)| {
                let mut chars = word.chars();
                let first = u16::try_from(u32::from(chars.next()?)).ok()?;
                let tail = chars.as_str();
                whole.push(word);
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
        let mut order: Vec<(u64, usize)> = listed
            .iter()
            .enumerate()
            .map(|(at, (key, word))| (key.rank(word.tail.len()), at))
            .collect();
        order.sort_unstable();
        let listed: Vec<(Key, Word)> = order
            .into_iter()
            .filter_map(|(_, at)| listed.get(at).copied())
            .collect();
        let mut begins = Box::new([0_u64; 1024]);
        let mut begins_short = begins.clone();
        let mut groups: Vec<Group> = Vec::new();
        for (at, (key, word)) in listed.iter().enumerate() {
            let (block, bit) = (usize::from(key.first / 64), 1 << (key.first % 64));
            begins[block & 0x3FF] |= bit;
            if key.next == SHORT {
                begins_short[block & 0x3FF] |= bit;
            }
            if groups.last().is_none_or(|last| last.key != *key) {
                groups.push(Group::new(*key, at));
            }
            if let Some(last) = groups.last_mut() {
                last.push(word.tail.as_bytes());
            }
        }
        // At most a fourth of the slots is taken, so that most keys are found, or not, at the first look.
        let size = (4 * groups.len()).next_power_of_two().max(64);
        let bits = size.ilog2();
        let mut slots = vec![0_u16; size];
        for (number, group) in (1..=u16::MAX).zip(&groups) {
            let mut at = group.key.slot(bits);
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
            skips: Skips::new(&whole),
            slots,
            bits,
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
                let (first, behind) = self.next_start(text.as_bytes(), rest)?;
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
            let Some((c, behind)) = first_char(rest) else {
                rest = rest.get(1..)?;
                continue;
            };
            rest = behind;
            if self.begins(c) {
                return Some((c, rest));
            }
        }
    }

    /// The place where a word may begin at or after the start of `rest`, which ends `text`: its first
    /// character, and the bytes behind that.
    #[inline]
    fn next_start<'b>(&self, text: &'b [u8], rest: &'b [u8]) -> Option<(u16, &'b [u8])> {
        match &self.skips {
            None => self.next_begin(rest),
            Some(skips) => self.next_far(skips, text, rest),
        }
    }

    /// The same, for words that are all long.
    fn next_far<'b>(
        &self,
        skips: &Skips,
        text: &'b [u8],
        mut rest: &'b [u8],
    ) -> Option<(u16, &'b [u8])> {
        loop {
            let at = skips.next(text, text.len() - rest.len())?;
            rest = text.get(at..)?;
            if let Some(found) = first_char(rest).filter(|(first, _)| self.begins(*first)) {
                return Some(found);
            }
            rest = rest.get(1..)?;
        }
    }

    /// Whether a word begins with the character `c`.
    #[inline]
    fn begins(&self, c: u16) -> bool {
        self.begins[usize::from(c / 64) & 0x3FF] >> (c % 64) & 1 == 1
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
            && let Some(group) = self.group_of(key)
            && let Some(word) = self.word_of(group, behind)
        {
            return Some(word);
        }
        let short = self.begins_short[usize::from(first / 64) & 0x3FF] >> (first % 64) & 1 == 1;
        if !short {
            return None;
        }
        let group = self.group_of(Key { first, next: SHORT })?;
        self.word_of(group, behind)
    }

    /// The words with this key.
    #[inline]
    fn group_of(&self, key: Key) -> Option<&Group> {
        let mut slot = key.slot(self.bits);
        loop {
            let number = usize::from(*self.slots.get(slot)?);
            let group = self.groups.get(number.checked_sub(1)?)?;
            if group.key == key {
                return Some(group);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    /// The longest word of a group whose tail `behind` begins with.
    fn word_of(&self, group: &Group, behind: &[u8]) -> Option<&Word> {
        let bytes = key_of(behind);
        let words = self.words.get(group.start(behind)..group.to)?;
        words.iter().find(|word| {
            bytes & word.mask == word.key
                && (word.tail.len() <= KEY || behind.starts_with(word.tail.as_bytes()))
        })
    }
}

/// The character that `bytes` begin with, and the bytes behind it; `None` for one of four bytes, and inside a
/// character.
#[inline]
fn first_char(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let low = |byte: u8| u16::from(byte & 0x3F);
    match *bytes {
        [lead @ 0xE0..0xF0, second, third, ref behind @ ..] => {
            let c = u16::from(lead & 0xF) << 12 | low(second) << 6 | low(third);
            Some((c, behind))
        }
        [one @ ..0x80, ref behind @ ..] => Some((u16::from(one), behind)),
        [lead @ 0xC0..0xE0, second, ref behind @ ..] => {
            Some((u16::from(lead & 0x1F) << 6 | low(second), behind))
        }
        _ => None,
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

    /// Words that let characters be passed by.
    const LONG: [&str; 7] = [
        "申请公开",
        "公开办",
        "公开办公开",
        "请公开",
        "ab公开",
        "é公开",
        "公a开b",
    ];

    fn by_automaton(words: &[&str], text: &str) -> Vec<FoundWord> {
        let automaton = aho_corasick::AhoCorasick::builder()
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(words)
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
        for words in [&WORDS[..], &LONG] {
            let finder = WordFinder::new(words.iter().copied());
            let found: Vec<_> = finder.find_iter(text).collect();
            assert_eq!(found, by_automaton(words, text), "{text}");
        }
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
        fn as_an_automaton_finds_them(text in "[公开办申请不予以3其他ab\n\u{20000}é]{0,60}") {
            check(&text);
        }

        #[test]
        fn long_words_are_found_as_an_automaton_finds_them(
            parts in prop::collection::vec(
                prop::sample::select(&["公", "公开", "办", "申请", "a", "b公", "é", "\u{20000}"][..]),
                0..30,
            )
        ) {
            check(&parts.concat());
        }
    }
}
