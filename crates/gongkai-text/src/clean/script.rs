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

const FIRST: u32 = 0x4E00;
const COUNT: usize = 0xA000 - 0x4E00;

/// A character that Simplified text has and Traditional text has not.
const SIMPLIFIED: i8 = 1;
/// The other way round.
const TRADITIONAL: i8 = -1;

/// Which characters tell the script: for each of the block CJK Unified Ideographs, [`SIMPLIFIED`],
/// [`TRADITIONAL`] or 0.
///
/// GB 2312 holds what Simplified text is written with, Big5 what Traditional text is: what is in one
/// and not in the other tells the script.
static TELLING: [i8; COUNT] = telling();

#[expect(
    clippy::large_stack_arrays,
    reason = "evaluated by the compiler: no program has it on its stack"
)]
const fn telling() -> [i8; COUNT] {
    const fn mark(mut table: [i8; COUNT], characters: &str, mark: i8) -> [i8; COUNT] {
        let mut at = 0;
        while at < characters.len() {
            let (c, next) = next_char(characters, at);
            table[index_of(c)] = mark;
            at = next;
        }
        table
    }
    let table = mark([0; COUNT], SIMPLIFIED_ONLY, SIMPLIFIED);
    mark(table, TRADITIONAL_ONLY, TRADITIONAL)
}

const fn index_of(c: char) -> usize {
    (c as u32).wrapping_sub(FIRST) as usize
}

/// [`index_of`] the character with these three bytes.
fn index_of_bytes(first: u8, second: u8, third: u8) -> usize {
    let bits = |byte: u8, mask: u8| u32::from(byte & mask);
    let c = bits(first, 0xF) << 12 | bits(second, 0x3F) << 6 | bits(third, 0x3F);
    c.wrapping_sub(FIRST) as usize
}

fn mark_of(c: char) -> i8 {
    TELLING.get(index_of(c)).copied().unwrap_or(0)
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
    // How many more of the one than of the other.
    let (mut at, mut simplified) = (0, 0_isize);
    while at < end {
        let until = end.min(at + STEP);
        while at < until {
            let Some(&[first, second, third]) = sample.as_bytes().get(at..at + 3) else {
                break;
            };
            // Characters of four bytes are taken for four characters, none of which is in the table.
            if first & 0xF0 != 0xE0 {
                at += 1 + usize::from(first & 0xE0 == 0xC0);
                continue;
            }
            let mark = TELLING.get(index_of_bytes(first, second, third));
            simplified += mark.map_or(0, |mark| isize::from(*mark));
            at += 3;
        }
        // An ideograph takes three bytes.
        let rest = end.saturating_sub(at);
        if simplified >= isize::try_from(rest / 3).unwrap_or(isize::MAX) {
            return false;
        }
        if rest < 3 {
            break;
        }
    }
    if simplified >= 0 {
        return false;
    }
    // Rare characters that both scripts share are in Big5 alone; they change under no conversion.
    let (mut simplified, mut traditional, mut changing) = (0_usize, 0_usize, 0_usize);
    for c in sample.chars() {
        match mark_of(c) {
            SIMPLIFIED => simplified += 1,
            TRADITIONAL => {
                traditional += 1;
                changing += usize::from(variant::changes(c));
            }
            _ => {}
        }
    }
    traditional >= ENOUGH && changing >= ENOUGH && changing > simplified
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
        let known = |c: &char| index_of(*c) < COUNT;
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
