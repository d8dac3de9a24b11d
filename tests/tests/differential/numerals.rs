//! Chinese numerals beside the crate `chinese-number`.
//!
//! What either writes, both read as the same number. Of strings of numeral characters in any order,
//! most are no number; where the two do not agree on one, the kind of it is one of [`KINDS`].

use chinese_number::{
    ChineseCase, ChineseCountMethod, ChineseToNumber as _, ChineseVariant, NumberToChinese as _,
};
use gongkai::normalize::{Decimal, Style, format_numeral, parse_numeral};
use gongkai_tests::cases;
use proptest::prelude::*;

fn theirs(text: &str) -> Option<i128> {
    text.to_number(ChineseCountMethod::TenThousand).ok()
}

fn ours(text: &str) -> Option<i128> {
    let value = parse_numeral(text).ok()?;
    value.is_integer().then(|| value.to_string().parse().ok())?
}

/// What the two may differ in, each with the reason and an example. Differences in value are few; the
/// others are numerals that one reads and the other refuses.
type Kind = (&'static str, &'static str, fn(&Both<'_>) -> bool);

const KINDS: &[Kind] = &[
    (
        "theirs reads places in any order, places twice and zeros anywhere: 一百千 as 1100; ours refuses",
        "十百",
        |both| both.ours.is_none(),
    ),
    (
        "a string of digits is the number that they write, as a year; theirs refuses",
        "一二三",
        |both| both.theirs.is_none() && both.text.chars().all(|c| DIGITS.contains(c) || c == '零'),
    ),
    (
        "a large unit counts what stands before it, also another large unit: 一万亿, 一亿亿; theirs refuses some",
        "一亿亿",
        |both| both.theirs.is_none() && large(both.text) > 1,
    ),
    (
        "as spoken, 一 before 十 is left out and 一万五 is 15000; theirs refuses",
        "一百十",
        |both| both.theirs.is_none(),
    ),
    (
        "as spoken, 零十 is 零一十: 一千零十 is 1010; theirs takes the 十 for nothing",
        "一千零十",
        |both| both.text.contains("零十"),
    ),
];

/// A numeral as both read it.
struct Both<'t> {
    text: &'t str,
    ours: Option<i128>,
    theirs: Option<i128>,
}

const DIGITS: &str = "一二三四五六七八九";

fn large(text: &str) -> usize {
    text.chars().filter(|c| "万亿".contains(*c)).count()
}

/// The kind of a difference; `None` where there is none or none that is known.
fn kind(text: &str) -> Option<usize> {
    let both = Both {
        text,
        ours: ours(text),
        theirs: theirs(text),
    };
    let differ = both.ours != both.theirs;
    KINDS.iter().position(|(_, _, is)| differ && is(&both))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_they_write_we_read(value in prop_oneof![0..100_000_u64, 0..10_000_000_000_000_000_u64], round in 0..8_u32) {
        let value = value - value % 10_u64.pow(round);
        for variant in [ChineseVariant::Simple, ChineseVariant::Traditional] {
            for case in [ChineseCase::Lower, ChineseCase::Upper] {
                let text = value.to_chinese(variant, case, ChineseCountMethod::TenThousand).expect("a number");
                prop_assert_eq!(ours(&text), Some(i128::from(value)), "{}", text);
            }
        }
    }

    #[test]
    fn what_we_write_they_read(value in prop_oneof![0..100_000_u64, 0..10_000_000_000_000_000_u64], round in 0..8_u32) {
        let value = value - value % 10_u64.pow(round);
        for style in [Style::Lower, Style::Upper, Style::Traditional, Style::TraditionalUpper] {
            let text = format_numeral(&Decimal::from(value), style).expect("a number");
            prop_assert_eq!(theirs(&text), Some(i128::from(value)), "{}", text);
        }
    }

    #[test]
    fn strings_of_numeral_characters(text in "[一二三四五六七八九十百千万亿零]{1,7}") {
        let (ours, theirs) = (ours(&text), theirs(&text));
        prop_assert!(
            ours == theirs || kind(&text).is_some(),
            "{text}: ours {ours:?}, theirs {theirs:?}"
        );
    }
}

/// Each kind is there, so that none is kept after it is gone.
#[test]
fn every_kind_of_difference_is_seen() {
    for (index, (_, example, _)) in KINDS.iter().enumerate() {
        assert_eq!(kind(example), Some(index), "{example}");
    }
}

/// All numerals of up to five characters; with so many, how often each kind is seen is known.
#[test]
fn all_short_strings() {
    let chars: Vec<char> = "一二十百千万亿零".chars().collect();
    let (mut agreed, mut seen) = (0, vec![0; KINDS.len()]);
    for len in 1..6_u32 {
        for code in 0..chars.len().pow(len) {
            let text: String = (0..len)
                .map(|place| chars[code / chars.len().pow(place) % chars.len()])
                .collect();
            if let Some(kind) = kind(&text) {
                seen[kind] += 1;
            } else {
                assert_eq!(ours(&text), theirs(&text), "{text}");
                agreed += 1;
            }
        }
    }
    assert_eq!(
        (agreed, seen.as_slice()),
        (33164, [2838, 348, 732, 240, 126].as_slice())
    );
}
