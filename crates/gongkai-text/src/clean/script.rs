//! Which script a text is written in.

#[rustfmt::skip]
mod generated;

use super::class::next_char;
use super::variant;
use generated::{SIMPLIFIED_ONLY, TRADITIONAL_ONLY};

/// How many bytes of a text are looked at.
const SAMPLE: usize = 256 * 1024;
/// A text with fewer Traditional characters than this stays as it is: they may be names.
const ENOUGH: usize = 2;

/// How many characters have at most three bytes.
const COUNT: usize = 0x1_0000;

/// How many kinds of characters there are.
const KINDS: usize = 4;
/// A character that tells nothing.
const NEITHER: u8 = 0;
/// A character that Simplified text has and Traditional text has not.
const SIMPLIFIED: u8 = 1;
/// The other way round; it has no Simplified form.
const TRADITIONAL: u8 = 2;
/// The same, with a Simplified form.
const CHANGING: u8 = 3;

/// Which characters tell the script: the kind of each.
///
/// GB 2312 holds what Simplified text is written with, Big5 what Traditional text is: what is in one
/// and not in the other tells the script.
static TELLING: [u8; COUNT] = telling();

#[expect(
    clippy::large_stack_arrays,
    reason = "evaluated by the compiler: no program has it on its stack"
)]
const fn telling() -> [u8; COUNT] {
    let mut table = [NEITHER; COUNT];
    let mut at = 0;
    while at < SIMPLIFIED_ONLY.len() {
        let (c, next) = next_char(SIMPLIFIED_ONLY, at);
        table[c as usize] = SIMPLIFIED;
        at = next;
    }
    let mut at = 0;
    while at < TRADITIONAL_ONLY.len() {
        let (c, next) = next_char(TRADITIONAL_ONLY, at);
        table[c as usize] = if variant::changes(c) {
            CHANGING
        } else {
            TRADITIONAL
        };
        at = next;
    }
    table
}

/// The kind of the character whose three bytes begin `bytes`.
#[inline]
fn kind_of(bytes: u64) -> usize {
    let c = (bytes & 0xF) << 12 | bytes >> 2 & 0xFC0 | bytes >> 16 & 0x3F;
    let c = usize::try_from(c).unwrap_or(0);
    TELLING.get(c).map_or(0, |kind| usize::from(*kind)) % KINDS
}

/// How many bytes are counted before a look at what the rest could still change.
const STEP: usize = 4 * 1024;

/// Whether a text is written in Traditional characters: more characters of Traditional text alone
/// than of Simplified text alone.
pub(super) fn is_traditional(text: &str) -> bool {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = text.get(..end).unwrap_or_default();
    let (mut at, mut counts) = (0, [0_usize; KINDS]);
    let [_, simplified, traditional, changing] = loop {
        let until = end.min(at + STEP);
        while at < until {
            let bytes = sample.as_bytes().get(at..).unwrap_or_default();
            // Nearly all characters have three bytes: two are read at once.
            if let Some((pair, _)) = bytes.split_first_chunk::<8>() {
                let pair = u64::from_le_bytes(*pair);
                if pair & 0xF000_00F0 == 0xE000_00E0 {
                    counts[kind_of(pair)] += 1;
                    counts[kind_of(pair >> 24)] += 1;
                    at += 6;
                    continue;
                }
            }
            let Some(&[first, second, third]) = bytes.first_chunk::<3>() else {
                break;
            };
            // Characters of four bytes are taken for four characters, none of which is in the table.
            if first & 0xF0 != 0xE0 {
                at += 1 + usize::from(first & 0xE0 == 0xC0);
                continue;
            }
            counts[kind_of(u64::from_le_bytes([first, second, third, 0, 0, 0, 0, 0]))] += 1;
            at += 3;
        }
        // An ideograph takes three bytes.
        let rest = end.saturating_sub(at);
        let [_, simplified, traditional, changing] = counts;
        if simplified >= traditional + changing + rest / 3 {
            return false;
        }
        if rest < 3 {
            break counts;
        }
    };
    // Rare characters that both scripts share are in Big5 alone; they change under no conversion.
    traditional + changing >= ENOUGH && changing >= ENOUGH && changing > simplified
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use encoding_rs::{BIG5, Encoding, GBK};

    use super::*;

    /// The ideographs that an encoding has among the given lead and trail bytes.
    fn ideographs(
        encoding: &'static Encoding,
        leads: &[(u8, u8)],
        trails: &[(u8, u8)],
    ) -> BTreeSet<char> {
        let mut bytes = Vec::new();
        for lead in leads.iter().flat_map(|(from, to)| *from..=*to) {
            for trail in trails.iter().flat_map(|(from, to)| *from..=*to) {
                bytes.extend([lead, trail, b' ']);
            }
        }
        let (text, _) = encoding.decode_without_bom_handling(&bytes);
        let known = |c: &char| ('\u{4E00}'..'\u{A000}').contains(c);
        text.chars().filter(known).collect()
    }

    #[test]
    fn the_table_is_that_of_the_encodings() {
        let simplified = ideographs(GBK, &[(0xB0, 0xF7)], &[(0xA1, 0xFE)]);
        let traditional = ideographs(
            BIG5,
            &[(0xA4, 0xC6), (0xC9, 0xF9)],
            &[(0x40, 0x7E), (0xA1, 0xFE)],
        );
        assert!(
            simplified
                .difference(&traditional)
                .copied()
                .eq(SIMPLIFIED_ONLY.chars())
        );
        assert!(
            traditional
                .difference(&simplified)
                .copied()
                .eq(TRADITIONAL_ONLY.chars())
        );
    }

    #[test]
    fn scripts_are_told_apart() {
        assert!(is_traditional("政府信息公開年度報告"));
        assert!(!is_traditional("政府信息公开年度报告"));
        assert!(!is_traditional("王喆、李昇签发的著作，乾坤"));
        assert!(!is_traditional("一二三"));
        assert!(!is_traditional(""));
    }
}
