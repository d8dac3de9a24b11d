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
const SIMPLIFIED: u8 = 1;
/// The other way round.
const TRADITIONAL: u8 = 2;

/// Which characters tell the script: for each of the block CJK Unified Ideographs, [`SIMPLIFIED`],
/// [`TRADITIONAL`] or 0.
///
/// GB 2312 holds what Simplified text is written with, Big5 what Traditional text is: what is in one
/// and not in the other tells the script.
static TELLING: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut table = vec![0; COUNT];
    add(
        &mut table,
        SIMPLIFIED,
        GBK,
        &[(0xB0, 0xF7)],
        &[(0xA1, 0xFE)],
    );
    add(
        &mut table,
        TRADITIONAL,
        BIG5,
        &[(0xA4, 0xC6), (0xC9, 0xF9)],
        &[(0x40, 0x7E), (0xA1, 0xFE)],
    );
    for entry in &mut table {
        if *entry == SIMPLIFIED | TRADITIONAL {
            *entry = 0;
        }
    }
    table
});

/// Sets `mark` for the ideographs that an encoding has among the given lead and trail bytes.
fn add(
    table: &mut [u8],
    mark: u8,
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
    for c in text.chars() {
        if let Some(entry) = table.get_mut(index_of(c)) {
            *entry |= mark;
        }
    }
}

const fn index_of(c: char) -> usize {
    (c as u32).wrapping_sub(FIRST) as usize
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
    let (mut simplified, mut traditional) = (0_usize, 0_usize);
    let mut rest = sample;
    while !rest.is_empty() {
        let mut step = rest.len().min(STEP);
        while !rest.is_char_boundary(step) {
            step -= 1;
        }
        let (head, tail) = rest.split_at_checked(step).unwrap_or((rest, ""));
        let mut bytes = head.as_bytes();
        while let [first, others @ ..] = bytes {
            bytes = others;
            // The ideographs of the table have three bytes that begin so.
            if let (0xE4..=0xE9, [second, third, behind @ ..]) = (*first, others) {
                let c = u32::from(*first & 0xF) << 12
                    | u32::from(*second & 0x3F) << 6
                    | u32::from(*third & 0x3F);
                let mark = telling.get(c.wrapping_sub(FIRST) as usize);
                let mark = mark.copied().unwrap_or(0);
                simplified += usize::from(mark & SIMPLIFIED);
                traditional += usize::from(mark / TRADITIONAL);
                bytes = behind;
            }
        }
        rest = tail;
        // An ideograph takes three bytes.
        if simplified >= traditional + rest.len() / 3 {
            return false;
        }
    }
    if traditional < ENOUGH || traditional <= simplified {
        return false;
    }
    // Rare characters that both scripts share are in Big5 alone; they change under no conversion.
    let changing = sample
        .chars()
        .filter(|c| telling.get(index_of(*c)) == Some(&TRADITIONAL) && variant::changes(*c))
        .count();
    changing >= ENOUGH && changing > simplified
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
