//! What a cell can hold.

use crate::word_lists;
use gongkai_report::Decimal;
use gongkai_span::chars::trim;

/// What a cell's text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// A number, with the unit printed beside it.
    Number {
        value: Decimal,
        unit: Option<&'static str>,
    },
    /// `/`, `-`, `—`, 不适用.
    NotApplicable,
    /// A word that fills a cell: 无.
    Words,
}

const UPWARD: [char; 2] = ['+', '＋'];
const DOWNWARD: [char; 3] = ['-', '－', '−'];

/// Reads a cell that holds nothing but a value; `None` for other words.
pub(super) fn read(text: &str) -> Option<Reading> {
    let text = trim(text);
    // Most cells hold digits and nothing else.
    if let Some(value) = short_number(text) {
        return Some(Reading::Number { value, unit: None });
    }
    // A longer text that begins with a Chinese character is a label, unless that is a sign.
    let is_word =
        |c: char| matches!(c, '\u{4E00}'..='\u{9FFF}') && !matches!(c, '增' | '减' | '新');
    if text.len() > "不适用".len() && text.starts_with(is_word) {
        return None;
    }
    if word_lists::CELL_NOT_APPLICABLE.contains(&text) {
        return Some(Reading::NotApplicable);
    }
    if word_lists::CELL_FILLERS.contains(&text) {
        return Some(Reading::Words);
    }
    if word_lists::CELL_ZEROS.contains(&text) {
        return Some(Reading::Number {
            value: Decimal::ZERO,
            unit: None,
        });
    }
    if is_odd_number(text) {
        return Some(Reading::Words);
    }
    let (negative, digits) = sign(text);
    let (value, rest) = number(digits)?;
    let unit = match rest.trim() {
        "" => None,
        words => Some(unit_of(words)?),
    };
    let value = if negative { -value } else { value };
    Some(Reading::Number { value, unit })
}

/// Whether `text` is a word that gives the number after it a sign.
pub(super) fn is_sign(text: &str) -> bool {
    text == "+" || word_lists::CELL_RISES.contains(&text) || word_lists::CELL_FALLS.contains(&text)
}

/// The unit that `text` is, in brackets or not.
pub(super) fn unit_of(text: &str) -> Option<&'static str> {
    let bare = text
        .strip_prefix(['（', '('])
        .and_then(|inner| inner.strip_suffix(['）', ')']))
        .unwrap_or(text)
        .trim();
    word_lists::CELL_UNITS
        .iter()
        .copied()
        .find(|unit| *unit == bare)
}

/// The unit of money that the head of a column names: 本年收费金额（单位：万元）.
pub(super) fn money_in_head(text: &str) -> Option<&'static str> {
    // Few labels name money; all that do have this character.
    let mut ends = memchr::memchr_iter(0x83, text.as_bytes());
    if !ends.any(|at| text.get(..=at).is_some_and(|head| head.ends_with('元'))) {
        return None;
    }
    let bare: String = text
        .chars()
        .filter(|c| !super::lexicon::is_dropped(*c))
        .collect();
    word_lists::LARGE_MONEY
        .iter()
        .copied()
        .find(|unit| bare.contains(unit))
        .or_else(|| (bare.ends_with("金额元") || bare.contains("单位元")).then_some("元"))
}

/// A number with more signs than one, `--253`: it is in a cell, and it cannot be read.
fn is_odd_number(text: &str) -> bool {
    let rest = text.trim_start_matches(['+', '-', '－', '−']);
    let signs = text.get(..text.len() - rest.len()).unwrap_or_default();
    signs.chars().nth(1).is_some() && number(rest).is_some_and(|(_, rest)| rest.trim().is_empty())
}

fn sign(text: &str) -> (bool, &str) {
    let strip = |words: &[&str], signs: &[char]| {
        let word = words.iter().find_map(|word| text.strip_prefix(word));
        word.or_else(|| text.strip_prefix(signs))
    };
    if let Some(rest) = strip(word_lists::CELL_RISES, &UPWARD) {
        (false, rest.trim_start())
    } else if let Some(rest) = strip(word_lists::CELL_FALLS, &DOWNWARD) {
        (true, rest.trim_start())
    } else {
        (false, text)
    }
}

/// The value of `text` if it consists of a few digits only.
fn short_number(text: &str) -> Option<Decimal> {
    let short = (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let add = |sum: u64, digit: u8| sum * 10 + u64::from(digit - b'0');
    short.then(|| Decimal::from(text.bytes().fold(0, add)))
}

/// The number that `text` begins with: digits, in groups of three or not, with a fraction or not.
fn number(text: &str) -> Option<(Decimal, &str)> {
    let mut rest = text;
    let whole = take_digits(&mut rest);
    if whole.is_empty() {
        return None;
    }
    // Nearly all numbers are short and nothing goes on in them.
    if whole.len() <= 18 && !rest.starts_with([',', '，', '.', '．']) {
        let add = |sum: u64, digit: u8| sum * 10 + u64::from(digit - b'0');
        return Some((Decimal::from(whole.bytes().fold(0, add)), rest));
    }
    let mut plain = String::new();
    plain.push_str(whole);
    if whole.len() <= 3 {
        while let Some(mut after) = rest.strip_prefix([',', '，']) {
            let group = take_digits(&mut after);
            if group.len() != 3 {
                return None;
            }
            plain.push_str(group);
            rest = after;
        }
    }
    if let Some(mut after) = rest.strip_prefix(['.', '．']) {
        let fraction = take_digits(&mut after);
        if fraction.is_empty() {
            return None;
        }
        plain.push('.');
        plain.push_str(fraction);
        rest = after;
    }
    Some((plain.parse().ok()?, rest))
}

fn take_digits<'t>(text: &mut &'t str) -> &'t str {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(end).unwrap_or(("", text));
    *text = rest;
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, value: &str, unit: Option<&str>) {
        let Some(Reading::Number {
            value: got,
            unit: got_unit,
        }) = read(text)
        else {
            panic!("{text:?} is read as {:?}", read(text));
        };
        assert_eq!((got.to_string().as_str(), got_unit), (value, unit));
    }

    #[test]
    fn numbers_keep_sign_fraction_and_unit() {
        check("0", "0", None);
        check(" 821\u{A0}", "821", None);
        check("+173", "173", None);
        check("减3", "-3", None);
        check("-2", "-2", None);
        check("251000元", "251000", Some("元"));
        check("43.788 万元", "43.788", Some("万元"));
        check("11398889", "11398889", None);
        check("9223372036854775807", "9223372036854775807", None);
        check("1,234,567", "1234567", None);
        check("5（件）", "5", Some("件"));
    }

    #[test]
    fn what_is_no_value_is_not_read() {
        for text in [
            "1.",
            "1.属于国家秘密",
            "20条例",
            "12,34",
            "2022年",
            "",
            "规章",
            "1 2",
            "..",
            "1..2",
            "（）",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn marks_of_what_does_not_apply() {
        for text in ["/", "-", "—", "不适用"] {
            assert_eq!(read(text), Some(Reading::NotApplicable), "{text:?}");
        }
        assert_eq!(read("无"), Some(Reading::Words));
        assert_eq!(read("--253"), Some(Reading::Words));
    }

    #[test]
    fn units_of_heads() {
        assert_eq!(money_in_head("本年收费金额（单位：万元）"), Some("万元"));
        assert_eq!(money_in_head("采购总金额（元）"), Some("元"));
        assert_eq!(money_in_head("采购总金额"), None);
    }
}
