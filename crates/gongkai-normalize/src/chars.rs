//! What each character can be, in one table built at compile time.
//!
//! The characters are rows of `lexicon/figures.tsv`. The scanner looks up every Han character of the text once, so the table is a flat array over
//! U+3000 to U+9FFF: 28 KB, of which running text touches a few lines.

#[rustfmt::skip]
mod generated;

use generated::CLASSES;

const FIRST: u32 = 0x3000;
const SIZE: usize = 0xA000 - 0x3000;

/// The class of a character; the low nibble carries a digit, an exponent or an index.
pub(crate) type Class = u8;

pub(crate) const DIGIT: Class = 0x20;
pub(crate) const FINANCIAL: Class = 0x30;
pub(crate) const SMALL: Class = 0x40;
pub(crate) const SMALL_FINANCIAL: Class = 0x50;
pub(crate) const BIG: Class = 0x60;
pub(crate) const TENS: Class = 0x70;
pub(crate) const SEVERAL: Class = 0x80;
pub(crate) const HALF: Class = 0x81;
pub(crate) const NEGATIVE: Class = 0x82;
pub(crate) const NTH: Class = 0x83;
pub(crate) const TITLE: Class = 0x84;
pub(crate) const DATE_WORD: Class = 0x90;
/// Begins a word for a day as in talk, which documents have no use for.
pub(crate) const DAY_WORD: Class = 0x91;

static TABLE: [u8; SIZE] = {
    let mut table = [0; SIZE];
    let mut row = 0;
    while row < CLASSES.len() {
        let (class, characters) = (CLASSES[row].0, CLASSES[row].1.as_bytes());
        let mut at = 0;
        while at + 2 < characters.len() {
            let code = ((characters[at] as u32 & 0x0F) << 12)
                | ((characters[at + 1] as u32 & 0x3F) << 6)
                | (characters[at + 2] as u32 & 0x3F);
            table[(code - FIRST) as usize] = class;
            at += 3;
        }
        row += 1;
    }
    table
};

/// The class of a character of the scripts that have one, else 0.
pub(crate) fn class(c: char) -> Class {
    let code = u32::from(c);
    if code < FIRST {
        return if c == '○' { DIGIT } else { 0 };
    }
    TABLE.get((code - FIRST) as usize).copied().unwrap_or(0)
}

/// The class of the three-byte character that begins at `at`; the caller knows that one does.
pub(crate) fn class_of_three(bytes: &[u8], at: usize) -> Class {
    let Some([a, b, c]) = bytes.get(at..at + 3) else {
        return 0;
    };
    let code = (usize::from(a & 0x0F) << 12) | (usize::from(b & 0x3F) << 6) | usize::from(c & 0x3F);
    match code.checked_sub(FIRST as usize) {
        Some(index) => TABLE.get(index).copied().unwrap_or(0),
        None => 0,
    }
}

/// The value of an ASCII or full-width digit.
pub(crate) fn arabic_digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => u8::try_from(u32::from(c) - u32::from('０')).ok(),
        _ => None,
    }
}

/// The value of a lower-case Chinese digit, 零 and its other signs included.
pub(crate) fn han_digit(c: char) -> Option<u8> {
    let class = class(c);
    (DIGIT..DIGIT + 10).contains(&class).then(|| class - DIGIT)
}

/// The value of a Chinese digit of either script, 两 excluded.
pub(crate) fn plain_digit(c: char) -> Option<u8> {
    match class(c) {
        _ if matches!(c, '两' | '兩' | '倆') => None,
        d @ DIGIT..0x2A => Some(d - DIGIT),
        d @ FINANCIAL..0x3A => Some(d - FINANCIAL),
        _ => None,
    }
}

/// A dash or a wave that may stand between the ends of a range.
pub(crate) const fn is_range_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '－'
            | '–'
            | '—'
            | '―'
            | '─'
            | '‐'
            | '‑'
            | '﹣'
            | '−'
            | '━'
            | '~'
            | '～'
            | '〜'
            | '∼'
    )
}

/// White space that may stand inside a number or a date: blanks of any width, but no line end.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{A0}' | '\u{3000}' | '\u{2002}'..='\u{200A}'
    )
}

/// `text` without blanks at its start.
pub(crate) fn skip_blanks(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

/// Whether this is one of the unified Han characters.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' | '〇')
}
