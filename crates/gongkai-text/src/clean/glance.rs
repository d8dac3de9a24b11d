//! Characters about which nothing is to be done, told at a glance: most by their first byte.

use super::class::{is_invisible, is_space, narrow};
use super::radical;

/// How far to go on from a character about which nothing is to be done, by its first byte: its
/// length. 0 where the byte alone does not tell.
static STEPS: [u8; 256] = steps();

const fn steps() -> [u8; 256] {
    let mut table = [1; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte {
            // Controls and spaces; !(),:;?; blocks with spaces, punctuation and private characters.
            0x00..=0x21
            | 0x28
            | 0x29
            | 0x2C
            | 0x3A
            | 0x3B
            | 0x3F
            | 0x7F
            | 0xC2
            | 0xE1..=0xE3
            | 0xEE..=0xFF => 0,
            0xC3..=0xDF => 2,
            // Nearly all Chinese characters.
            0xE0 | 0xE4..=0xED => 3,
            _ => 1,
        };
        byte += 1;
    }
    table
}

const fn step(byte: u8) -> usize {
    STEPS[byte as usize] as usize
}

/// The next place at or after `at` whose character needs a look.
pub(super) fn next_look(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        // Runs of one length: where the next character begins is known before this one is read, so
        // that the processor need not wait.
        at = run_end::<3>(bytes, at);
        at = run_end::<1>(bytes, at);
        let byte = *bytes.get(at)?;
        at += match (step(byte), byte) {
            (0, b' ') if is_between_words(bytes, at) => 1,
            (0, 0xE2 | 0xE3 | 0xEF) if is_settled(bytes, at) => 3,
            (0, _) => return Some(at),
            (step, _) => step,
        };
    }
}

/// Where the run of characters of `LEN` bytes, about which nothing is to be done, ends.
fn run_end<const LEN: usize>(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|byte| step(*byte) == LEN) {
        at += LEN;
    }
    at
}

/// Whether the space at `at` is one between Latin words, or one that Latin and Chinese divide: it
/// stays. Blocks begin with no space, so that something stands before it.
fn is_between_words(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at + 1).copied().map(step) {
        Some(1) => true,
        Some(3) => {
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            before.is_some_and(|byte| byte.is_ascii() && step(*byte) == 1)
        }
        _ => false,
    }
}

/// Whether nothing is to be done about the character of a block with punctuation at `at`: a stop is
/// as it should be if no punctuation follows.
fn is_settled(bytes: &[u8], at: usize) -> bool {
    let Some([lead, second, third, rest @ ..]) = bytes.get(at..) else {
        return false;
    };
    let next = rest.first();
    let plain_follows = next.is_none_or(|next| step(*next) > 0);
    match wide(*lead, *second, *third) {
        Wide::Plain => true,
        Wide::Stop => plain_follows,
        // Narrow between digits and in addresses.
        Wide::Colon => plain_follows && !matches!(next, Some(b'0'..=b'9' | b'/')),
        Wide::Look => false,
    }
}

/// What the scan does with a character of a block with punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wide {
    /// Nothing.
    Plain,
    /// A full-width stop: nothing, unless more punctuation follows.
    Stop,
    /// The full-width colon.
    Colon,
    /// The character and what stands around it decide.
    Look,
}

/// [`Wide`] of the character with these three bytes, the first of which is E2, E3 or EF.
const fn wide(lead: u8, second: u8, third: u8) -> Wide {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::radical::ordinary;

    /// A character that is passed by must be one that no pass looks at.
    #[test]
    fn passed_characters_need_no_look() {
        for c in '\0'..=char::MAX {
            let text = String::from_iter([c, '一']);
            if next_look(text.as_bytes(), 0) == Some(0) {
                continue;
            }
            assert_eq!(next_look(text.as_bytes(), 0), None, "{c:?}");
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

    #[track_caller]
    fn check(text: &str, expected: Option<usize>) {
        assert_eq!(next_look(text.as_bytes(), 0), expected, "{text}");
    }

    #[test]
    fn stops_and_spaces_are_judged_by_what_follows() {
        check("公开，公开。", None);
        check("公开，。", Some(6));
        check("时间：九时", None);
        check("时间：9时", Some(6));
        check("a b公 开", Some(6));
        check("公 开", Some(3));
        check("a 公", None);
    }
}
