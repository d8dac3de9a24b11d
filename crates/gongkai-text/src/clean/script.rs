//! Which script a text is written in.

use std::sync::LazyLock;

use encoding_rs::{BIG5, Encoding, GBK};

use super::variant;

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
static TELLING: LazyLock<Vec<i8>> = LazyLock::new(|| {
    let mut table = vec![0; COUNT];
    add(
        &mut table,
        SIMPLIFIED,
        GBK,
        &[(0xB0, 0xF7)],
        &[(0xA1, 0xFE)],
    );
    // What is in both sums up to 0.
    add(
        &mut table,
        TRADITIONAL,
        BIG5,
        &[(0xA4, 0xC6), (0xC9, 0xF9)],
        &[(0x40, 0x7E), (0xA1, 0xFE)],
    );
    table
});

/// Adds `mark` for the ideographs that an encoding has among the given lead and trail bytes.
fn add(
    table: &mut [i8],
    mark: i8,
    encoding: &'static Encoding,
    leads: &[(u8, u8)],
    trails: &[(u8, u8)],
) {
    let mut bytes = Vec::new();
    for lead in leads.iter().flat_map(|(from, to)| *from..=*to) {
        for trail in trails.iter().flat_map(|(from, to)| *from..=*to) {
            bytes.extend([lead, trail, b' ']);
        }
    }
    let (text, _) = encoding.decode_without_bom_handling(&bytes);
    let mut characters: Vec<char> = text.chars().collect();
    characters.sort_unstable();
    characters.dedup();
    for c in characters {
        if let Some(entry) = table.get_mut(index_of(c)) {
            *entry += mark;
        }
    }
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
    let telling = &**TELLING;
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
            let mark = telling.get(index_of_bytes(first, second, third));
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
    let count = |mark: i8| {
        let marked = sample.chars().filter(|c| mark_of(*c) == mark);
        marked.count()
    };
    if simplified >= 0 || count(TRADITIONAL) < ENOUGH {
        return false;
    }
    // Rare characters that both scripts share are in Big5 alone; they change under no conversion.
    let changing = sample
        .chars()
        .filter(|c| mark_of(*c) == TRADITIONAL && variant::changes(*c))
        .count();
    changing >= ENOUGH && changing > count(SIMPLIFIED)
}

#[cfg(test)]
mod tests {
    use super::is_traditional;

    #[test]
    fn scripts_are_told_apart() {
        assert!(is_traditional("政府信息公開年度報告"));
        assert!(!is_traditional("政府信息公开年度报告"));
        assert!(!is_traditional("王喆、李昇签发的著作，乾坤"));
        assert!(!is_traditional("一二三"));
        assert!(!is_traditional(""));
    }
}
