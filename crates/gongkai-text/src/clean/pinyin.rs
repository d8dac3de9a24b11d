//! Readings that mirror sites put behind characters: `術(shù)`, `政(zheng)(zheng)府(fu)`.

use std::sync::LazyLock;

use super::class::{is_han, is_invisible};

/// How many readings without tone marks a document must have before they are believed: `(an)` or
/// `(he)` behind one character may be a real bracket.
const ENOUGH_PLAIN: usize = 3;

/// A reading in brackets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// Length in bytes with both brackets.
    pub(super) len: usize,
    /// Whether a vowel carries a tone mark.
    pub(super) toned: bool,
}

/// The bracketed reading at the start of `text`, if it is one syllable of standard Chinese. Invisible
/// characters, which cleaning drops, may stand between its letters.
pub(super) fn reading(text: &str) -> Option<Reading> {
    let mut chars = text.char_indices();
    if !matches!(chars.next(), Some((_, '(' | '（'))) {
        return None;
    }
    let (mut letters, mut count, mut toned) = ([0_u8; 6], 0, false);
    for (at, c) in chars {
        if matches!(c, ')' | '）') {
            let syllable = letters.get(..count)?;
            // Without a tone mark these are units or initials: 长度(n).
            if !toned && matches!(syllable, b"n" | b"ng") {
                return None;
            }
            return is_syllable(syllable).then_some(Reading {
                len: at + c.len_utf8(),
                toned,
            });
        }
        let Some((letter, marked)) = plain_letter(c) else {
            if is_invisible(c) {
                continue;
            }
            return None;
        };
        toned |= marked;
        *letters.get_mut(count)? = letter;
        count += 1;
    }
    None
}

/// The letter without its tone mark (`ü` as `v`), and whether it had one.
const fn plain_letter(c: char) -> Option<(u8, bool)> {
    if c > 'ɡ' {
        return None;
    }
    Some(match c {
        'a'..='z' => (c as u8, false),
        'ā' | 'á' | 'ǎ' | 'à' | 'ă' => (b'a', true),
        'ē' | 'é' | 'ě' | 'è' | 'ĕ' => (b'e', true),
        'ī' | 'í' | 'ǐ' | 'ì' | 'ĭ' => (b'i', true),
        'ō' | 'ó' | 'ǒ' | 'ò' | 'ŏ' => (b'o', true),
        'ū' | 'ú' | 'ǔ' | 'ù' | 'ŭ' => (b'u', true),
        'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => (b'v', true),
        'ü' => (b'v', false),
        'ń' | 'ň' | 'ǹ' => (b'n', true),
        'ɡ' => (b'g', false),
        _ => return None,
    })
}

/// Whether the letters are a syllable of Hanyu Pinyin: an initial, then a final that goes with it.
fn is_syllable(letters: &[u8]) -> bool {
    static SYLLABLES: LazyLock<Vec<u64>> = LazyLock::new(|| {
        let all = TABLE.iter().flat_map(|(initial, finals)| {
            let syllable = move |final_| key_of([*initial, final_].concat().as_bytes());
            finals.split(' ').map(syllable)
        });
        let mut all: Vec<u64> = all.collect();
        all.sort_unstable();
        all
    });
    SYLLABLES.binary_search(&key_of(letters)).is_ok()
}

/// At most eight letters as one number.
fn key_of(letters: &[u8]) -> u64 {
    letters
        .iter()
        .fold(0, |key, letter| key << 8 | u64::from(*letter))
}

/// The syllables by initial (ISO 7098). `v` stands for `ü`, which sources also write as `u`.
const TABLE: &[(&str, &str)] = &[
    ("b", "a o ai ei ao an en ang eng i ie iao ian in ing u"),
    ("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u"),
    (
        "m",
        "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
    ),
    ("f", "a o ei ou an en ang eng u iao"),
    (
        "d",
        "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
    ),
    (
        "t",
        "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
    ),
    (
        "n",
        "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un v ve ue",
    ),
    (
        "l",
        "a e o ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue van",
    ),
    (
        "g",
        "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    ),
    (
        "k",
        "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    ),
    (
        "h",
        "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    ),
    (
        "j",
        "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn",
    ),
    (
        "q",
        "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn",
    ),
    (
        "x",
        "i ia ie iao iu ian in iang ing iong u ue uan un v ve van vn",
    ),
    (
        "zh",
        "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
    ),
    (
        "ch",
        "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
    ),
    (
        "sh",
        "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    ),
    ("r", "e i ao ou an en ang eng ong u ua uo ui uan un"),
    ("z", "a e i ai ei ao ou an en ang eng ong u uo ui uan un"),
    ("c", "a e i ai ao ou an en ang eng ong u uo ui uan un"),
    ("s", "a e i ai ao ou an en ang eng ong u uo ui uan un"),
    (
        "y",
        "a e o ao ou an ang i in ing ong u ue uan un v ve van vn ai",
    ),
    ("w", "a o ai ei an en ang eng u"),
    ("", "a o e ai ei ao ou an en ang eng er n ng"),
];

/// Whether readings without tone marks are so frequent in the document that they were injected.
pub(super) fn plain_readings_abound(text: &str) -> bool {
    let mut found = 0;
    for at in memchr::memchr_iter(b'(', text.as_bytes()) {
        let (Some(before), Some(rest)) = (text.get(..at), text.get(at..)) else {
            continue;
        };
        let shown = before.trim_end_matches(is_invisible);
        let behind_han = shown.chars().next_back().is_some_and(is_han);
        if behind_han && !is_unit(rest) && reading(rest).is_some_and(|reading| !reading.toned) {
            found += 1;
            if found >= ENOUGH_PLAIN {
                return true;
            }
        }
    }
    false
}

/// Units and variables that are spelled like a reading, and say nothing of whether readings abound: 面积(ha).
const UNITS: [&str; 7] = ["a", "e", "o", "ha", "min", "mu", "pa"];

/// Whether a bracket holds such a unit.
fn is_unit(text: &str) -> bool {
    let inner = text.trim_start_matches('(');
    let ends = |rest: &str| rest.starts_with([')', '）']);
    UNITS
        .iter()
        .any(|unit| inner.strip_prefix(unit).is_some_and(ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<bool>) {
        assert_eq!(
            reading(text).map(|reading| reading.toned),
            expected,
            "{text}"
        );
    }

    #[test]
    fn syllables_are_told_from_words() {
        check("(shù)語", Some(true));
        check("(lǜ)", Some(true));
        check("（guī）", Some(true));
        check("(zheng)(zheng)", Some(false));
        check("(lv)", Some(false));
        check("(\0sh\u{200B}ù)", Some(true));
        check("(app)", None);
        check("(APP)", None);
        check("(café)", None);
        check("(CPI)", None);
        check("(xyzzyx)", None);
        check("(m)", None);
        check("(n)", None);
        check("(shù", None);
        check("()", None);
        check("(bàogàoo)", None);
    }

    #[test]
    fn one_plain_reading_is_not_enough() {
        assert!(!plain_readings_abound("会议(he)议程"));
        assert!(!plain_readings_abound(
            "面积(ha)、时间(min)、耕地(mu)、压强(pa)"
        ));
        assert!(plain_readings_abound("政(zheng)府(fu)工(gong)作"));
        assert!(plain_readings_abound(
            "政\0(zheng)府(f\0u)工\u{200B}\0(gong)作"
        ));
    }
}
