//! What each character can be, in one table built at compile time.
//!
//! The scanner looks up every Han character of the text once, so the table is a flat array over
//! U+3000 to U+9FFF: 28 KB, of which running text touches a few lines.

use crate::date::DAY_FIRSTS;

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

const fn set(mut table: [u8; SIZE], chars: &str, class: Class, step: u8) -> [u8; SIZE] {
    let bytes = chars.as_bytes();
    let (mut at, mut value) = (0, class);
    while at + 2 < bytes.len() {
        let code = ((bytes[at] as u32 & 0x0F) << 12)
            | ((bytes[at + 1] as u32 & 0x3F) << 6)
            | (bytes[at + 2] as u32 & 0x3F);
        table[(code - FIRST) as usize] = value;
        value += step;
        at += 3;
    }
    table
}

static TABLE: [u8; SIZE] = {
    let mut t = [0; SIZE];
    t = set(t, DAY_FIRSTS, DAY_WORD, 0);
    t = set(t, "星周週礼禮过過未最接", DAY_WORD, 0);
    t = set(t, "今去明前后後上下这這年本大次翌来全首末元", DATE_WORD, 0);
    t = set(t, "零一二三四五六七八九", DIGIT, 1);
    t = set(t, "〇", DIGIT, 0);
    t = set(t, "两兩倆", DIGIT + 2, 0);
    t = set(t, "幺", DIGIT + 1, 0);
    t = set(t, "壹贰叁肆伍陆柒捌玖", FINANCIAL + 1, 1);
    t = set(t, "弌弍弎", FINANCIAL + 1, 1);
    t = set(t, "貳參", FINANCIAL + 2, 1);
    t = set(t, "贰叄", FINANCIAL + 2, 1);
    t = set(t, "陸", FINANCIAL + 6, 0);
    t = set(t, "十百千", SMALL + 1, 1);
    t = set(t, "拾佰仟", SMALL_FINANCIAL + 1, 1);
    t = set(t, "万亿兆京垓秭穰沟涧正载极", BIG + 1, 1);
    t = set(t, "萬億兆京垓秭穰溝澗正載極", BIG + 1, 1);
    t = set(t, "廿卅卌", TENS + 2, 1);
    t = set(t, "几幾数數", SEVERAL, 0);
    t = set(t, "半", HALF, 0);
    t = set(t, "负負", NEGATIVE, 0);
    t = set(t, "第", NTH, 0);
    set(t, "《", TITLE, 0)
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
