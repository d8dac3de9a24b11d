//! What kind a character is, and the few things that are done to pieces of text everywhere.

use std::ops::Range;
use std::sync::LazyLock;

use gongkai_text::CleanSpan;
use memchr::memmem::Finder;

/// A range of a text that a [`gongkai_text::Document`] could hold.
pub(crate) fn span(range: Range<usize>) -> CleanSpan {
    CleanSpan::known(range.start, range.end)
}

/// The piece of `text` at `range`; empty where there is none.
pub(crate) fn piece(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// `range` without the white space at its ends.
pub(crate) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let whole = piece(text, range.clone());
    let solid = gongkai_span::chars::trim(whole);
    if solid.len() == whole.len() {
        return range.start..range.start + whole.len();
    }
    let start = range.start + (whole.len() - whole.trim_start().len());
    start..start + solid.len()
}

/// `range` without the characters at its ends that `cut` names.
pub(crate) fn trimmed_by(
    text: &str,
    range: Range<usize>,
    cut: impl Fn(char) -> bool,
) -> Range<usize> {
    let whole = piece(text, range.clone());
    let start = range.start + (whole.len() - whole.trim_start_matches(&cut).len());
    start..start + whole.trim_matches(&cut).len()
}

/// A Chinese character.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(c, '〇' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A character of a number written in Chinese, as markers and counts use it.
pub(crate) const fn is_han_digit(c: char) -> bool {
    matches!(
        c,
        '〇' | '○'
            | '零'
            | '一'
            | '二'
            | '三'
            | '四'
            | '五'
            | '六'
            | '七'
            | '八'
            | '九'
            | '十'
            | '百'
            | '廿'
            | '卅'
    )
}

/// Ends a sentence or a main part of it.
pub(crate) const fn is_stop(c: char) -> bool {
    matches!(c, '。' | '；' | '：' | '！' | '？' | ';' | ':' | '!' | '?')
}

/// Any mark that divides, and white space.
pub(crate) fn is_break(c: char) -> bool {
    is_stop(c)
        || c.is_whitespace()
        || matches!(
            c,
            '，' | '、'
                | ','
                | '|'
                | '（'
                | '）'
                | '('
                | ')'
                | '《'
                | '》'
                | '“'
                | '”'
                | '【'
                | '】'
                | '['
                | ']'
                | '…'
                | '•'
                | '·'
                | '"'
        )
}

/// A set of characters of the basic plane, one bit each.
#[derive(Debug)]
pub(crate) struct CharSet([u64; 1024]);

impl CharSet {
    pub(crate) const fn new() -> Self {
        Self([0; 1024])
    }

    /// Adds the character with the number `c`, which is below U+10000.
    pub(crate) const fn insert(&mut self, c: u32) {
        self.0[c as usize / 64] |= 1 << (c % 64);
    }

    /// Adds the character of `word` at byte `at`, which is one of three bytes.
    pub(crate) const fn add(&mut self, word: &str, at: usize) {
        let bytes = word.as_bytes();
        let [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
        assert!(first >> 4 == 0xE, "a character of three bytes");
        let c = (first as u32 & 0xF) << 12 | (second as u32 & 0x3F) << 6 | third as u32 & 0x3F;
        self.insert(c);
    }

    /// The next character of the set in `text` from byte `at` on, and where it stands.
    pub(crate) fn next(&self, text: &str, mut at: usize) -> Option<(usize, char)> {
        let low = |byte: u8| usize::from(byte & 0x3F);
        loop {
            let rest = text.get(at..)?;
            // Nearly all characters have three bytes.
            let plain = rest
                .as_bytes()
                .chunks_exact(3)
                .position(|bytes| match *bytes {
                    [first @ 0xE0..0xF0, second, third] => {
                        let block = usize::from(first & 0xF) << 6 | low(second);
                        self.0[block] >> (third & 0x3F) & 1 == 1
                    }
                    _ => true,
                });
            let rest = rest.get(3 * plain.unwrap_or(rest.len() / 3)..)?;
            at = text.len() - rest.len();
            let c = rest.chars().next()?;
            if self.has(c) {
                return Some((at, c));
            }
            at += c.len_utf8();
        }
    }

    pub(crate) fn has(&self, c: char) -> bool {
        let at = c as usize;
        let bits = self.0.get(at / 64);
        bits.is_some_and(|bits| bits >> (at % 64) & 1 == 1)
    }
}

/// Where the first ASCII digit stands. Looks at 32 bytes at once.
pub(crate) fn next_digit(bytes: &[u8]) -> Option<usize> {
    const STEP: usize = 32;
    let (chunks, rest) = bytes.as_chunks::<STEP>();
    let mut at = 0;
    for chunk in chunks {
        let any = chunk.iter().fold(0_u8, |any, byte| {
            any | u8::from(byte.wrapping_sub(b'0') < 10)
        });
        if any != 0 {
            return Some(at + chunk.iter().position(u8::is_ascii_digit)?);
        }
        at += STEP;
    }
    Some(at + rest.iter().position(u8::is_ascii_digit)?)
}

/// Where 、 stands in `text`.
pub(crate) fn pauses(text: &str) -> impl Iterator<Item = usize> {
    // Lines are short, so that to prepare the search would take longer than to search.
    static FINDER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("、"));
    FINDER.find_iter(text.as_bytes())
}

/// The characters of `text` that may be brackets or quotation marks, and others like them, with their
/// places: all that [`depth_change`] tells of are among them.
pub(crate) fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    let bytes = text.as_bytes();
    let plain = memchr::memchr2(b'(', b')', bytes).is_none();
    // In UTF-8 the wide ones begin with these bytes, which no byte inside a character equals.
    let wide = plain.then(|| {
        memchr::memchr3_iter(0xE2, 0xE3, 0xEF, bytes)
            .filter_map(|at| Some((at, piece(text, at..text.len()).chars().next()?)))
    });
    let all = (!plain).then(|| text.char_indices());
    wide.into_iter().flatten().chain(all.into_iter().flatten())
}

/// How a bracket or quotation mark changes the depth.
pub(crate) const fn depth_change(c: char) -> i32 {
    match c {
        '《' | '“' | '（' | '(' | '【' | '〔' | '〈' | '「' => 1,
        '》' | '”' | '）' | ')' | '】' | '〕' | '〉' | '」' => -1,
        _ => 0,
    }
}

/// The text without white space between its characters, except between two that are not Chinese.
pub(crate) fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_whitespace() {
            out.push(c);
            continue;
        }
        while chars.next_if(|next| next.is_whitespace()).is_some() {}
        let before = out.chars().next_back();
        let wide = |c: char| !c.is_ascii();
        if let (Some(before), Some(&after)) = (before, chars.peek())
            && !wide(before)
            && !wide(after)
        {
            out.push(' ');
        }
    }
    out
}

/// The text without any white space.
pub(crate) fn squeezed(text: &str) -> String {
    // No white space has another first byte than these.
    let may_be_white = |byte: &u8| matches!(byte, 0..=0x20 | 0xC2 | 0xE1..=0xE3);
    if !text.as_bytes().iter().any(may_be_white) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    out.extend(text.split_whitespace());
    out
}

/// The number of characters, counted only as far as `limit`.
pub(crate) fn length_up_to(text: &str, limit: usize) -> usize {
    text.chars().take(limit).count()
}

/// The start of `text`, at most `bytes` long, cut between characters.
pub(crate) fn prefix(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    piece(text, 0..end)
}

/// The end of `text`, at most `bytes` long, cut between characters.
pub(crate) fn suffix(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    piece(text, start..text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_spaced_out_are_joined() {
        assert_eq!(joined(" 概  述 "), "概述");
        assert_eq!(joined("2012 年 1 月"), "2012年1月");
        assert_eq!(joined("Windows 7"), "Windows 7");
    }

    #[test]
    fn characters_of_a_set_are_found() {
        let mut set = CharSet::new();
        for c in ['一', '9', 'é'] {
            set.insert(c as u32);
        }
        let text = "公开一\u{20000}公9\n甲é乙公开丙";
        let mut at = 0;
        let mut found = Vec::new();
        while let Some((place, c)) = set.next(text, at) {
            found.push((place, c));
            at = place + c.len_utf8();
        }
        let all = text.char_indices().filter(|(_, c)| set.has(*c));
        assert_eq!(found, all.collect::<Vec<_>>());
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn trimming_keeps_offsets() {
        assert_eq!(trimmed("  概述 ", 0..9), 2..8);
        assert_eq!(trimmed("    ", 1..3).len(), 0);
    }

    #[test]
    fn marks_are_found_by_their_bytes() {
        let text = "a（一）《甲》“乙”【丙】〔丁〕〈戊〉「己」、。，é";
        let all = |c: &(usize, char)| depth_change(c.1) != 0;
        for text in [text.to_owned(), format!("({text}(")] {
            let found: Vec<_> = marks(&text).filter(all).collect();
            assert_eq!(found, text.char_indices().filter(all).collect::<Vec<_>>());
            assert!(found.len() >= 14);
        }
    }

    #[test]
    fn pieces_are_cut_between_characters() {
        assert_eq!((prefix("概述a", 4), prefix("概述a", 9)), ("概", "概述a"));
        assert_eq!((suffix("概述a", 5), suffix("概述a", 9)), ("述a", "概述a"));
        assert_eq!((prefix("概", 0), suffix("概", 0)), ("", ""));
    }
}
