//! Classes of characters that cleaning decides by.

pub(super) use gongkai_span::chars::{is_digit, is_han, is_invisible, is_space};

/// What a character says about the script around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Chinese text: punctuation beside it is full width.
    Chinese,
    /// Other text.
    Other,
    /// Nothing: what stands behind it decides. All punctuation whose width may change is here, in
    /// both widths, so that a change of width changes no later decision.
    Neutral,
}

pub(super) const fn side(c: char) -> Side {
    match c {
        // Small and vertical forms count as what they will become.
        '\u{3001}'..='\u{30FF}'
        | '\u{3105}'..='\u{312F}'
        | '\u{3200}'..='\u{33FF}'
        | '\u{FE11}'
        | '\u{FE12}'
        | '\u{FE39}'..='\u{FE40}'
        | '\u{FE51}'
        | '\u{FE5D}'
        | '\u{FE5E}' => Side::Chinese,
        '\u{FE52}' | '\u{FE6A}' => Side::Other,
        '\u{FE10}'..='\u{FE19}'
        | '\u{FE30}'..='\u{FE6B}'
        | ' '
        | '('
        | ')'
        | ','
        | ':'
        | ';'
        | '!'
        | '?'
        | '"'
        | '\''
        | '（'
        | '）'
        | '，'
        | '：'
        | '；'
        | '！'
        | '？'
        | '“'
        | '”'
        | '‘'
        | '’'
        | '…'
        | '—'
        | '·'
        | '\u{FFFD}' => Side::Neutral,
        _ if is_han(c) => Side::Chinese,
        _ if is_space(c) => Side::Neutral,
        _ => Side::Other,
    }
}

/// Whether a text has invisible characters. Most texts have none, which their bytes tell at less cost.
pub(super) fn has_invisible(text: &str) -> bool {
    let bytes = text.as_bytes();
    let control = bytes
        .iter()
        .fold(0, |any, byte| any | u8::from(*byte < 0x20))
        != 0;
    // Bytes that few Chinese texts have.
    let rare = || {
        memchr::memchr3(0xC2, 0xE1, 0xEE, bytes).is_some()
            || memchr::memchr3(0x7F, 0xF3, 0xF4, bytes).is_some()
    };
    // Many texts have marks of the same blocks: “ and ，.
    let beside_marks = || {
        memchr::memchr2_iter(0xE2, 0xEF, bytes).any(|at| {
            let next = bytes.get(at..).unwrap_or_default();
            match *next {
                [0xE2, 0x80, third, ..] => matches!(third, 0x8B..=0x8F | 0xAA..=0xAE),
                [0xE2, 0x81, third, ..] => matches!(third, 0xA0..=0xAF),
                [0xEF, 0xB8, third, ..] => third <= 0x8F,
                [0xEF, 0xBB, third, ..] => third == 0xBF,
                [0xEF, second, ..] => second <= 0xA3,
                _ => false,
            }
        })
    };
    (control || rare()) && text.contains(is_invisible) || beside_marks()
}

/// The ASCII character that a full-width one stands for.
pub(super) const fn fold(c: char) -> Option<char> {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0),
        _ => None,
    }
}

/// The narrow form of a full-width letter, digit or sign; the punctuation of Chinese text has none.
pub(super) const fn narrow(c: char) -> Option<char> {
    match c {
        '（' | '）' | '，' | '：' | '；' | '！' | '？' => None,
        '\u{FE50}' | '\u{FE10}' => Some('，'),
        '\u{FE51}' | '\u{FE11}' => Some('、'),
        '\u{FE12}' => Some('。'),
        '\u{FE52}' => Some('.'),
        '\u{FE54}' | '\u{FE14}' => Some('；'),
        '\u{FE55}' | '\u{FE13}' | '\u{FE30}' => Some('：'),
        '\u{FE56}' | '\u{FE16}' => Some('？'),
        '\u{FE57}' | '\u{FE15}' => Some('！'),
        '\u{FE59}' | '\u{FE35}' => Some('（'),
        '\u{FE5A}' | '\u{FE36}' => Some('）'),
        '\u{FE5D}' | '\u{FE39}' => Some('〔'),
        '\u{FE5E}' | '\u{FE3A}' => Some('〕'),
        '\u{FE3B}' => Some('【'),
        '\u{FE3C}' => Some('】'),
        '\u{FE3D}' => Some('《'),
        '\u{FE3E}' => Some('》'),
        '\u{FE3F}' => Some('〈'),
        '\u{FE40}' => Some('〉'),
        '\u{FE6A}' => Some('%'),
        _ => fold(c),
    }
}

/// The character of `text` at byte `at`, and where the next one begins; for constants, in which a text has no
/// iterator. `at` must be where a character begins.
#[cfg(feature = "convert")]
pub(super) const fn next_char(text: &str, at: usize) -> (char, usize) {
    let bytes = text.as_bytes();
    let (len, first) = match bytes[at] {
        byte @ 0..0x80 => (1, byte),
        byte @ 0..0xE0 => (2, byte & 0x1F),
        byte @ 0..0xF0 => (3, byte & 0xF),
        byte => (4, byte & 7),
    };
    let mut code = first as u32;
    let mut index = 1;
    while index < len {
        code = code << 6 | (bytes[at + index] & 0x3F) as u32;
        index += 1;
    }
    match char::from_u32(code) {
        Some(c) => (c, at + len),
        None => ('\u{FFFD}', at + len),
    }
}

/// Whether `c` is a stop that may be printed twice.
pub(super) const fn is_stop(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：' | ',' | ';' | ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_invisible_character_is_found() {
        for c in '\0'..=char::MAX {
            let text = format!("甲{c}乙");
            assert_eq!(has_invisible(&text), is_invisible(c), "{c:?}");
            assert_eq!(has_invisible(&c.to_string()), is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn widths_fold() {
        assert_eq!(fold('３'), Some('3'));
        assert_eq!(fold('～'), Some('~'));
        assert_eq!(fold('。'), None);
    }
}
