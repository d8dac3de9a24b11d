//! Dates beside chrono's own parser.

use chrono::{Datelike as _, NaiveDate};
use gongkai::normalize::{DateKind, DateValue, ScanOptions, parse_date};
use gongkai_tests::cases;
use proptest::prelude::*;

/// The ways to write a day that both know: chrono's pattern, and how it is printed with and without
/// leading zeros.
const FORMS: [(&str, &str); 4] = [
    ("%Y年%m月%d日", "年月日"),
    ("%Y-%m-%d", "--"),
    ("%Y/%m/%d", "//"),
    ("%Y.%m.%d", ".."),
];

fn ours(text: &str) -> Option<NaiveDate> {
    let options = ScanOptions::default();
    let found = parse_date(text, &options).ok()?;
    // A day that its month has not is damaged, with the last day of the month as candidate.
    match found.value {
        DateValue::Resolved { start, end } if found.kind == DateKind::Day && end == Some(start) => {
            Some(start)
        }
        _ => None,
    }
}

fn print(marks: &str, year: &str, month: &str, day: &str) -> String {
    let marks: Vec<char> = marks.chars().collect();
    let last = marks.get(2).map(char::to_string).unwrap_or_default();
    format!("{year}{}{month}{}{day}{last}", marks[0], marks[1])
}

/// What the two may differ in: the reason, and whether year, month and day are of the kind.
type Kind = (&'static str, fn(i32, &str, &str) -> bool);

const KINDS: &[Kind] = &[
    (
        "years before 1900 and after 2099 are none of a report's",
        |year, _, _| !(1900..2100).contains(&year),
    ),
    (
        "chrono reads a month or day of three and more digits with leading zeros",
        |_, month, day| month.len() > 2 || day.len() > 2,
    ),
];

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn days_of_the_calendar(year in 1900..2100_i32, ordinal in 1..367_u32, padded in any::<bool>(), form in 0..FORMS.len()) {
        let Some(date) = NaiveDate::from_yo_opt(year, ordinal) else { return Ok(()) };
        let (pattern, marks) = FORMS[form];
        let text = if padded {
            date.format(pattern).to_string()
        } else {
            print(marks, &year.to_string(), &date.month().to_string(), &date.day().to_string())
        };
        prop_assert_eq!(ours(&text), Some(date), "{}", &text);
        prop_assert_eq!(NaiveDate::parse_from_str(&text, pattern).ok(), Some(date), "{}", &text);
    }

    /// Also days that no calendar has.
    #[test]
    fn numbers_in_the_place_of_days(
        year in prop_oneof![4 => 1990..2030_i32, 1 => 0..10_000_i32],
        month in "(0[0-9]|1[0-9]|[0-9]|[0-9]{3})",
        day in "(0[0-9]|[1-3][0-9]|[0-9]|[0-9]{2})",
        form in 0..FORMS.len(),
    ) {
        let (pattern, marks) = FORMS[form];
        let text = print(marks, &format!("{year:04}"), &month, &day);
        let theirs = NaiveDate::parse_from_str(&text, pattern).ok();
        let ours = ours(&text);
        let known = KINDS.iter().any(|(_, is)| is(year, &month, &day));
        prop_assert!(ours == theirs || known, "{text}: ours {ours:?}, theirs {theirs:?}");
    }
}
