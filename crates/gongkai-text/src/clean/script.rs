//! Which script a text is written in.

use std::sync::LazyLock;

use encoding_rs::{BIG5, Encoding, GBK};

use super::variant;

/// How many bytes of a text are looked at.
const SAMPLE: usize = 256 * 1024;
/// A text with fewer Traditional characters than this stays as it is: they may be names.
const ENOUGH: usize = 2;

const FIRST: u32 = 0x4E00;
const WORDS: usize = (0xA000 - 0x4E00) / 64;

/// A set of characters of the block CJK Unified Ideographs.
struct Set([u64; WORDS]);

impl Set {
    fn has(&self, c: char) -> bool {
        let index = (c as u32).wrapping_sub(FIRST) as usize;
        self.0
            .get(index / 64)
            .is_some_and(|word| word >> (index % 64) & 1 == 1)
    }
}

/// The ideographs that an encoding has among the given lead and trail bytes.
fn repertoire(encoding: &'static Encoding, leads: &[(u8, u8)], trails: &[(u8, u8)]) -> Set {
    let mut bytes = Vec::new();
    for lead in leads.iter().flat_map(|(from, to)| *from..=*to) {
        for trail in trails.iter().flat_map(|(from, to)| *from..=*to) {
            bytes.extend([lead, trail, b' ']);
        }
    }
    let mut set = Set([0; WORDS]);
    let (text, _) = encoding.decode_without_bom_handling(&bytes);
    for c in text.chars() {
        let index = (c as u32).wrapping_sub(FIRST) as usize;
        if let Some(word) = set.0.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }
    set
}

/// GB 2312 holds what Simplified text is written with, Big5 what Traditional text is: what is in one
/// and not in the other tells the script.
static REPERTOIRES: LazyLock<(Set, Set)> = LazyLock::new(|| {
    let simplified = repertoire(GBK, &[(0xB0, 0xF7)], &[(0xA1, 0xFE)]);
    let traditional = repertoire(
        BIG5,
        &[(0xA4, 0xC6), (0xC9, 0xF9)],
        &[(0x40, 0x7E), (0xA1, 0xFE)],
    );
    (simplified, traditional)
});

/// Whether a text is written in Traditional characters: more characters of Traditional text alone
/// than of Simplified text alone.
pub(super) fn is_traditional(text: &str) -> bool {
    let (gb, big5) = &*REPERTOIRES;
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let sample = text.get(..end).unwrap_or_default();
    let (mut simplified, mut traditional) = (0_usize, 0_usize);
    for c in sample.chars().filter(|c| *c >= '一') {
        match (gb.has(c), big5.has(c)) {
            (true, false) => simplified += 1,
            (false, true) => traditional += 1,
            _ => {}
        }
    }
    if traditional < ENOUGH || traditional <= simplified {
        return false;
    }
    // Rare characters that both scripts share are in Big5 alone; they change under no conversion.
    let changing = sample
        .chars()
        .filter(|c| big5.has(*c) && !gb.has(*c) && variant::changes(*c))
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
