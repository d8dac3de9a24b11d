//! What kind of character stands where: the tables that the scan is driven by.

use super::radical;

/// What the scan does with a character, told by its first byte alone where that is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// Nothing: one byte.
    One,
    /// Nothing: two bytes.
    Two,
    /// Nothing: three bytes. Nearly all Chinese characters.
    Three,
    /// Three bytes of a block with punctuation: [`wide`] tells.
    Wide,
    /// A space: what stands around it decides.
    Space,
    /// The character decides.
    Look,
}

/// [`Lead`] of every byte.
pub(super) static LEADS: [Lead; 256] = leads();

const fn leads() -> [Lead; 256] {
    let mut table = [Lead::One; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte {
            // Controls; !(),:;?; blocks with spaces and private characters.
            0x20 => Lead::Space,
            0x00..=0x1F
            | 0x21
            | 0x28
            | 0x29
            | 0x2C
            | 0x3A
            | 0x3B
            | 0x3F
            | 0x7F
            | 0xC2
            | 0xE1
            | 0xEE
            | 0xF0..=0xFF => Lead::Look,
            0xE2 | 0xE3 | 0xEF => Lead::Wide,
            0xC3..=0xDF => Lead::Two,
            0xE0 | 0xE4..=0xED => Lead::Three,
            _ => Lead::One,
        };
        byte += 1;
    }
    table
}

/// What the scan does with a character of a block with punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wide {
    /// Nothing.
    Plain,
    /// A full-width stop: nothing, unless more punctuation follows.
    Stop,
    /// The full-width colon.
    Colon,
    /// The character and what stands around it decide.
    Look,
}

/// [`Wide`] of the character with these three bytes; the first is one of [`Lead::Wide`].
pub(super) const fn wide(lead: u8, second: u8, third: u8) -> Wide {
    let block = match lead {
        0xE2 => 0,
        0xE3 => 1,
        _ => 2,
    };
    WIDE[block][(second as usize & 0x3F) << 6 | third as usize & 0x3F]
}

/// [`Wide`] of the characters from U+2000, from U+3000 and from U+F000 on.
static WIDE: [[Wide; 0x1000]; 3] = [wides(0x2000), wides(0x3000), wides(0xF000)];

const fn wides(first: u32) -> [Wide; 0x1000] {
    let mut table = [Wide::Look; 0x1000];
    let mut index = 0;
    while index < 0x1000 {
        if let Some(c) = char::from_u32(first + index) {
            table[index as usize] = wide_of(c);
        }
        index += 1;
    }
    table
}

const fn wide_of(c: char) -> Wide {
    match c {
        '：' => Wide::Colon,
        '，' | '。' | '、' | '；' | '！' | '？' => Wide::Stop,
        '（' | '）' | '\u{FFFD}' | 'ㄅ'..='ㄩ' => Wide::Look,
        _ if is_space(c) || is_invisible(c) || narrow(c).is_some() || radical::may_be(c) => {
            Wide::Look
        }
        _ => Wide::Plain,
    }
}

/// Whether `c` is white space of any width.
pub(crate) const fn is_space(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}'
            | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// Whether `c` shows nothing, or nothing that two readers would agree on: controls, zero-width
/// characters, soft hyphens, direction marks, variation selectors, private use.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}'
            | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}'
    )
}

/// Whether `c` is a Chinese character, in any block.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(
        c,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{F900}'..='\u{FAFF}' | '〇'
            | '\u{20000}'..='\u{3FFFF}' | '\u{2E80}'..='\u{2FDF}'
    )
}

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

/// Whether `c` is a digit, ASCII or full width.
pub(crate) const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::radical::ordinary;

    /// A character that the table skips must be one that no pass looks at.
    #[test]
    fn skipped_characters_need_no_look() {
        for c in '\0'..=char::MAX {
            let mut buffer = [0; 4];
            let bytes = c.encode_utf8(&mut buffer).as_bytes();
            let skipped = match LEADS[usize::from(bytes[0])] {
                Lead::Wide if wide(bytes[0], bytes[1], bytes[2]) == Wide::Look => continue,
                Lead::Space | Lead::Look => continue,
                Lead::One => 1,
                Lead::Two => 2,
                Lead::Three | Lead::Wide => 3,
            };
            assert_eq!(skipped, bytes.len(), "{c:?}");
            assert!(
                !is_space(c) && !is_invisible(c) && narrow(c).is_none(),
                "{c:?}"
            );
            assert!(
                ordinary(c).is_none() && !matches!(c, '（' | '）' | 'ㄅ'..='ㄩ'),
                "{c:?}"
            );
        }
    }

    #[test]
    fn widths_fold() {
        assert_eq!(fold('３'), Some('3'));
        assert_eq!(fold('～'), Some('~'));
        assert_eq!(fold('。'), None);
    }
}
