//! Dates as documents write them, generated from the forms of each kind rather than listed.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{Datelike, Months, NaiveDate};
use gongkai_normalize::{
    DateKind, DateMention, DateValue, Reference, ScanOptions, parse_date, scan_dates,
};
use proptest::prelude::*;
use proptest::sample::select;

const HAN: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

type Days = (NaiveDate, Option<NaiveDate>);
/// The words of a part of a year, what days of a year they mean, and the numbers in them.
type Part = (String, fn(i32, u32, u32) -> Days, u32, u32);

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn month_end(year: i32, month: u32) -> NaiveDate {
    (ymd(year, month, 1) + Months::new(1)).pred_opt().unwrap()
}

fn months(year: i32, first: u32, last: u32) -> Days {
    (ymd(year, first, 1), Some(month_end(year, last)))
}

/// A number below 100 in Chinese figures.
fn han(n: u32) -> String {
    match (n / 10, n % 10) {
        (0, ones) => HAN[ones as usize].to_owned(),
        (1, 0) => "十".to_owned(),
        (1, ones) => format!("十{}", HAN[ones as usize]),
        (tens, 0) => format!("{}十", HAN[tens as usize]),
        (tens, ones) => format!("{}十{}", HAN[tens as usize], HAN[ones as usize]),
    }
}

fn figures() -> impl Strategy<Value = fn(u32) -> String> {
    select(vec![han as fn(u32) -> String, |n| n.to_string(), |n| {
        format!("{n:02}")
    }])
}

const REFERENCE: i32 = 2018;

fn year_options() -> ScanOptions {
    ScanOptions::default().reference(Reference::Year(REFERENCE))
}

/// A year as printed, with its number.
fn year() -> impl Strategy<Value = (String, i32)> {
    let printed = (1990..2035_i32, 0..4).prop_map(|(year, form)| {
        let digits = |zero: &str| -> String {
            year.to_string()
                .bytes()
                .map(|digit| match digit {
                    b'0' => zero.to_owned(),
                    digit => HAN[usize::from(digit - b'0')].to_owned(),
                })
                .collect()
        };
        let text = match form {
            0 => format!("{year}年"),
            1 => format!("{year} 年"),
            2 => format!("{}年", digits("〇")),
            _ => format!("{}年", digits("零")),
        };
        (text, year)
    });
    let relative = select(vec![
        ("今年", 0),
        ("去年", -1),
        ("前年", -2),
        ("大前年", -3),
        ("明年", 1),
        ("后年", 2),
        ("大后年", 3),
        ("本年度", 0),
        ("上年", -1),
        ("上一年度", -1),
        ("次年", 1),
    ])
    .prop_map(|(word, offset)| (word.to_owned(), REFERENCE + offset));
    prop_oneof![2 => printed, 1 => relative]
}

/// A part of a year as printed behind it, with its months and days.
fn part() -> impl Strategy<Value = Part> {
    let fixed = select(vec![
        (
            "上半年",
            (|y, _, _| months(y, 1, 6)) as fn(i32, u32, u32) -> Days,
        ),
        ("前半年", |y, _, _| months(y, 1, 6)),
        ("下半年", |y, _, _| months(y, 7, 12)),
        ("后半年", |y, _, _| months(y, 7, 12)),
        ("首季度", |y, _, _| months(y, 1, 3)),
        ("初", |y, _, _| months(y, 1, 2)),
        ("年初", |y, _, _| months(y, 1, 2)),
        ("底", |y, _, _| months(y, 11, 12)),
        ("年底", |y, _, _| months(y, 11, 12)),
        ("年末", |y, _, _| months(y, 11, 12)),
    ])
    .prop_map(|(text, days)| (text.to_owned(), days, 0, 0));
    let month = (
        1..=12_u32,
        figures(),
        select(vec![
            (
                "月",
                (|y, m, _| months(y, m, m)) as fn(i32, u32, u32) -> Days,
            ),
            ("月份", |y, m, _| months(y, m, m)),
            ("月上旬", |y, m, _| (ymd(y, m, 1), Some(ymd(y, m, 10)))),
            ("月中下旬", |y, m, _| {
                (ymd(y, m, 11), Some(month_end(y, m)))
            }),
            ("月中、下旬", |y, m, _| {
                (ymd(y, m, 11), Some(month_end(y, m)))
            }),
            ("月上、中旬", |y, m, _| {
                (ymd(y, m, 1), Some(ymd(y, m, 20)))
            }),
            ("月底", |y, m, _| (ymd(y, m, 25), Some(month_end(y, m)))),
            ("月初", |y, m, _| (ymd(y, m, 1), Some(ymd(y, m, 5)))),
        ]),
    )
        .prop_map(|(m, figures, (tail, days))| (format!("{}{tail}", figures(m)), days, m, 0));
    let day = (1..=12_u32, 1..=28_u32, figures(), select(vec!["日", "号"])).prop_map(
        |(m, d, figures, mark)| {
            let days: fn(i32, u32, u32) -> Days = |y, m, d| (ymd(y, m, d), Some(ymd(y, m, d)));
            (format!("{}月{}{mark}", figures(m), figures(d)), days, m, d)
        },
    );
    let quarters = (
        1..=4_u32,
        1..=4_u32,
        select(vec![han as fn(u32) -> String, |n| n.to_string()]),
        0..4,
    )
        .prop_map(|(a, b, figures, form)| {
            let (first, last) = (a.min(b), a.max(b));
            let days: fn(i32, u32, u32) -> Days = |y, a, b| months(y, a * 3 - 2, b * 3);
            let text = match form {
                _ if first == last => format!("第{}季度", figures(first)),
                0 => format!("{}至{}季度", figures(first), figures(last)),
                1 => format!("第{}-{}季度", figures(first), figures(last)),
                2 if last == first + 1 => format!("第{}、{}季度", figures(first), figures(last)),
                _ => return (format!("前{}季度", figures(last)), days, 1, last),
            };
            (text, days, first, last)
        });
    let several = (1..=12_u32, 1..=12_u32, figures(), 0..5).prop_map(|(a, b, figures, form)| {
        let (first, last) = (a.min(b), a.max(b));
        let days: fn(i32, u32, u32) -> Days = |y, a, b| months(y, a, b);
        let text = match form {
            _ if first == last => format!("{}月", figures(first)),
            0 => format!("{}-{}月", figures(first), figures(last)),
            1 => format!("{}月至{}月", figures(first), figures(last)),
            2 => return (format!("前{}个月", figures(last)), days, 1, last),
            3 => return (format!("头{}个月", figures(last)), days, 1, last),
            _ => return (format!("最后{}个月", figures(last)), days, 13 - last, 12),
        };
        (text, days, first, last)
    });
    prop_oneof![fixed, month, day, quarters, several]
}

fn joiner() -> impl Strategy<Value = &'static str> {
    select(vec!["至", "到", "-", "—", "——", "~", "～", " 至 "])
}

#[track_caller]
fn single<'t>(text: &'t str, options: &ScanOptions) -> Option<DateMention<'t>> {
    let mut found = scan_dates(text, options);
    let first = found.next();
    found.next().is_none().then_some(first).flatten()
}

fn days(found: Option<DateMention<'_>>) -> Option<Days> {
    let period = found?.period()?;
    Some((period.start, period.end))
}

/// So many cases of a property, unless `PROPTEST_CASES` says otherwise. What fails is kept beside this file.
fn cases(few: u32) -> ProptestConfig {
    let kept = proptest::test_runner::FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::with_cases(few)
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_part_of_a_year_is_one_date((year, y) in year(), (part, expected, a, b) in part(), before in select(vec!["", "截至", "我局于", "（"])) {
        let text = format!("{before}{year}{part}，召开会议");
        let found = single(&text, &year_options());
        prop_assert_eq!(days(found), Some(expected(y, a, b)), "{}", text);
        prop_assert_eq!(found.map(|date| date.text), text.get(before.len()..before.len() + year.len() + part.len()));
        let alone = format!("{year}{part}");
        prop_assert_eq!(parse_date(&alone, &year_options()).map(|date| date.value), Ok(found.unwrap().value));
    }

    #[test]
    fn a_part_without_a_year_is_in_the_year_of_the_reference((part, expected, a, b) in part()) {
        // 初 and 前两个月 need a year before them; 初 of 年初 stands in for them.
        let lone = !matches!(part.as_str(), "初" | "底") && !part.starts_with(['前', '头', '后', '最']) || part.contains("季度") && !part.contains("个");
        let (part, expected, a, b): Part = if lone || part == "前半年" { (part, expected, a, b) } else { ("年初".to_owned(), |y, _, _| months(y, 1, 2), 0, 0) };
        let text = format!("我局于{part}，召开会议");
        prop_assert_eq!(days(single(&text, &year_options())), Some(expected(REFERENCE, a, b)), "{}", text);
    }

    #[test]
    fn a_range_may_leave_out_what_its_start_has_said(
        a in 0..12_000_i64, length in 0..500_i64, joiner in joiner(), started in select(vec!["", "起"]), figures in figures(), spaced in any::<bool>(), leave_out in 0..3
    ) {
        let from = ymd(1992, 1, 1) + chrono::TimeDelta::days(a);
        let to = from + chrono::TimeDelta::days(length);
        let gap = if spaced { " " } else { "" };
        let day = |date: NaiveDate| format!("{gap}{}{gap}日", figures(date.day()));
        let month = |date: NaiveDate| format!("{gap}{}{gap}月{}", figures(date.month()), day(date));
        let year = |date: NaiveDate| format!("{}{gap}年{}", date.year(), month(date));
        let end = match leave_out {
            1 if from.year() == to.year() => month(to),
            2 if from.year() == to.year() && from.month() == to.month() => day(to),
            _ => year(to),
        };
        let text = format!("自{}{started}{joiner}{}止", year(from), end.trim());
        prop_assert_eq!(days(single(&text, &year_options())), Some((from, Some(to))), "{}", text);
    }

    #[test]
    fn the_day_mark_may_be_left_out_in_a_range(m in 1..=11_u32, d in 1..=28_u32, ahead in 1..=11_u32, last_d in 1..=28_u32, joiner in select(vec!["至", "到"]), mark in select(vec!["", "日"])) {
        let last_m = (m + ahead).min(12);
        let text = format!("{m}月{d}{joiner}{last_m}月{last_d}{mark}");
        prop_assert_eq!(days(single(&text, &year_options())), Some((ymd(REFERENCE, m, d), Some(ymd(REFERENCE, last_m, last_d)))), "{}", text);
    }

    #[test]
    fn a_range_in_digits_may_leave_out_its_second_year(a in 0..12_000_i64, length in 0..300_i64, mark in select(vec![".", "/"]), joiner in select(vec!["-", "—", "至", "~"]), padded in any::<bool>(), tail in select(vec!["", "，公开12条", "止"])) {
        let from = ymd(1992, 1, 1) + chrono::TimeDelta::days(a);
        let to = (from + chrono::TimeDelta::days(length)).min(ymd(from.year(), 12, 31));
        let two = |n: u32| if padded { format!("{n:02}") } else { n.to_string() };
        let day = |date: NaiveDate| format!("{}{mark}{}", two(date.month()), two(date.day()));
        let text = format!("{}{mark}{}{joiner}{}{tail}", from.year(), day(from), day(to));
        prop_assert_eq!(days(single(&text, &year_options())), Some((from, Some(to))), "{}", text);
        // A number with a unit is no end of a range.
        let text = format!("{}{mark}{}{joiner}{}万元", from.year(), day(from), day(to));
        let wrong = scan_dates(&text, &year_options()).any(|date| date.kind == DateKind::Range);
        prop_assert!(!wrong, "{}", text);
    }

    #[test]
    fn a_part_of_a_month_ends_in_the_same_month(m in 1..=12_u32, year in any::<bool>(), a in 0..3_usize, ahead in 1..3_usize, joiner in select(vec!["至", "到", "-"])) {
        let parts = [("上旬", 1, 10), ("中旬", 11, 20), ("下旬", 21, 0)];
        let b = (a + ahead).min(2);
        let lead = if year { "2017年" } else { "" };
        let y = if year { 2017 } else { REFERENCE };
        let text = format!("{lead}{m}月{}{joiner}{}", parts[a].0, parts[b].0);
        let end = if parts[b].2 == 0 { month_end(y, m) } else { ymd(y, m, parts[b].2) };
        if a < b {
            prop_assert_eq!(days(single(&text, &year_options())), Some((ymd(y, m, parts[a].1), Some(end))), "{}", text);
        }
    }

    #[test]
    fn the_last_days_of_a_month(m in 1..=12_u32, n in 1..=28_u32, figures in figures(), lead in select(vec!["最后", "的最后", "后"]), unit in select(vec!["天", "日"])) {
        let text = format!("2017年{m}月{lead}{}{unit}", figures(n));
        let end = month_end(2017, m);
        let start = end - chrono::TimeDelta::days(i64::from(n) - 1);
        prop_assert_eq!(days(single(&text, &year_options())), Some((start, Some(end))), "{}", text);
    }

    #[test]
    fn a_day_ends_on_the_next(offset in 0..12_000_i64, from in 8..24_u32, to in 1..8_u32, next in select(vec!["次日", "翌日"])) {
        let day = ymd(1992, 1, 1) + chrono::TimeDelta::days(offset);
        let text = format!("{}年{}月{}日{from}时至{next}{to}时", day.year(), day.month(), day.day());
        prop_assert_eq!(days(single(&text, &year_options())), Some((day, day.succ_opt())), "{}", text);
    }

    #[test]
    fn years_on_both_sides_of_a_span(y in 1990..2020_i32, ahead in 1..9_i32, form in 0..4) {
        let to = y + ahead;
        let count = han((ahead + 1).cast_unsigned());
        let text = match form {
            0 => format!("{y}和{to}年之间，公开12条"),
            1 => format!("{y}年与{to}年之间，公开12条"),
            2 => format!("{y}至{to}{count}年，公开12条"),
            _ => format!("{y}—{to}{count}年间，公开12条"),
        };
        prop_assert_eq!(days(single(&text, &year_options())), Some((ymd(y, 1, 1), Some(ymd(to, 12, 31)))), "{}", text);
    }

    #[test]
    fn decades_and_parts_of_centuries(decade in 1..10_i32, part in select(vec![("", 0, 99), ("初", 0, 19), ("中叶", 40, 59), ("末", 80, 99)]), century in select(vec![("上世纪", 1900), ("上个世纪", 1900), ("本世纪", 2000), ("19世纪", 1800), ("二十世纪", 1900)])) {
        let text = format!("自{}{}，", century.0, part.0);
        prop_assert_eq!(days(single(&text, &year_options())), Some((ymd(century.1 + part.1, 1, 1), Some(ymd(century.1 + part.2, 12, 31)))), "{}", text);
        let text = format!("{}{}年代，", century.0, han(decade.cast_unsigned() * 10));
        let decade = decade * 10;
        prop_assert_eq!(days(single(&text, &year_options())), Some((ymd(century.1 + decade, 1, 1), Some(ymd(century.1 + decade + 9, 12, 31)))), "{}", text);
    }

    #[test]
    fn stretches_without_fixed_days_have_no_period(
        (year, _) in year(), stretch in select(vec!["春季", "夏季", "秋季", "冬季", "春天", "秋冬季", "冬春", "春节", "元宵节", "清明节", "中秋节", "端午", "汛期", "采暖季", "暑期", "国庆期间", "五一假期", "春"]),
        tail in select(vec!["", "，", "。"])
    ) {
        let text = format!("{year}{stretch}{tail}");
        let found = single(&text, &year_options());
        prop_assert_eq!(found.map(|date| (date.kind, date.value)), Some((DateKind::Range, DateValue::Unresolved)), "{}", text);
    }

    #[test]
    fn school_years_begin_in_september(y in 1990..2030_i32, form in 0..6, degree in select(vec!["", "度"]), term in select(vec!["", "第一学期", "第2学期", "下学期"])) {
        let next = y + 1;
        let name = match form {
            0 => format!("{y}学年"),
            1 => format!("{y}-{next}学年"),
            2 => format!("{y}—{next}学年"),
            3 => format!("{y}/{next}学年"),
            4 => format!("{y}/{:02}学年", next % 100),
            // 29 is 1929, counted from 2018.
            5 if y <= 2028 => format!("{:02}-{:02}学年", y % 100, next % 100),
            _ => format!("{y}至{next}学年"),
        };
        let text = format!("{name}{degree}{term}，招生120人");
        let found = single(&text, &year_options());
        let expected = (ymd(y, 9, 1), Some(ymd(next, 8, 31)));
        prop_assert_eq!(days(found), term.is_empty().then_some(expected), "{}", text);
        prop_assert!(found.is_some(), "{}", text);
        // Years that do not follow each other are no school year.
        let wrong = format!("{y}-{}学年，", y + 2);
        prop_assert_eq!(days(single(&wrong, &year_options())), None, "{}", wrong);
    }

    #[test]
    fn years_of_two_digits_make_a_range_where_no_length_of_time_can(from in 0..100_i32, length in 1..20_i32, joiner in joiner(), degree in select(vec!["", "度"]), each in any::<bool>()) {
        let to = from + length;
        let full = |short: i32| if short > 28 { 1900 + short } else { 2000 + short };
        let mark = if each { "年" } else { "" };
        let text = format!("（{from:02}{mark}{joiner}{:02}年{degree}）", to % 100);
        let found = days(single(&text, &year_options()));
        let named = !each && !degree.is_empty() && (full(from) < full(to));
        let zero = (100..110).contains(&to) || to < 10 || from < 10 && !each;
        let old = !each && (60..100).contains(&from) && to < 100 && (from % 10 != 0 || to % 10 != 0);
        if (zero || old || named) && full(from) < full(to) {
            prop_assert_eq!(found, Some((ymd(full(from), 1, 1), Some(ymd(full(to), 12, 31)))), "{}", text);
        } else if (10..60).contains(&from) && (10..60).contains(&to) && !each && degree.is_empty() {
            prop_assert_eq!(found, None, "{}", text);
        }
    }

    #[test]
    fn the_first_month_by_its_other_name(d in 1..=31_u32, lead in select(vec!["", "2017年", "去年", "截至"]), form in 0..3) {
        let y = if lead.contains('年') { 2017 } else { REFERENCE };
        let (tail, expected) = match form {
            0 => (String::new(), months(y, 1, 1)),
            1 => (format!("{d}日"), (ymd(y, 1, d), Some(ymd(y, 1, d)))),
            _ => ("至3月".to_owned(), months(y, 1, 3)),
        };
        let text = format!("{lead}元月{tail}，召开会议");
        prop_assert_eq!(days(single(&text, &year_options())), Some(expected), "{}", text);
        let text = format!("每套{d}00元月租，3美元月费");
        prop_assert_eq!(scan_dates(&text, &year_options()).count(), 0, "{}", text);
    }

    #[test]
    fn a_zero_of_a_year_may_be_a_letter(y in 2000..2030_i32, zero in select(vec!["〇", "○", "O", "o", "Ｏ", "零"]), tail in select(vec!["", "十二月"])) {
        let digits: String = y.to_string().bytes().map(|digit| if digit == b'0' { zero.to_owned() } else { HAN[usize::from(digit - b'0')].to_owned() }).collect();
        let text = format!("（{digits}年{tail}）");
        let expected = if tail.is_empty() { months(y, 1, 12) } else { months(y, 12, 12) };
        prop_assert_eq!(days(single(&text, &year_options())), Some(expected), "{}", text);
    }

    #[test]
    fn ranges_of_years_and_months(y in 1990..2020_i32, years in 1..9_i32, m in 1..=12_u32, last in 1..=12_u32, joiner in joiner(), form in 0..6) {
        let to = y + years;
        let (text, expected) = match form {
            0 => (format!("{y}年{joiner}{to}年"), (ymd(y, 1, 1), ymd(to, 12, 31))),
            1 => (format!("{y}{joiner}{to}年"), (ymd(y, 1, 1), ymd(to, 12, 31))),
            2 => (format!("{y}年{m}月{joiner}{to}年{last}月"), (ymd(y, m, 1), month_end(to, last))),
            3 => (format!("{y}年{m}月{joiner}次年{last}月"), (ymd(y, m, 1), month_end(y + 1, last))),
            4 => (format!("{y}年{joiner}{:02}年", to % 100), (ymd(y, 1, 1), ymd(to, 12, 31))),
            _ => (format!("{y}年上半年{joiner}{to}年底"), (ymd(y, 1, 1), ymd(to, 12, 31))),
        };
        prop_assert_eq!(days(single(&text, &year_options())), Some((expected.0, Some(expected.1))), "{}", text);
    }

    #[test]
    fn since_leaves_the_end_open((year, y) in year(), (part, expected, a, b) in part(), word in select(vec!["以来", "至今", "起至今"])) {
        let text = format!("自{year}{part}{word}，公开12条");
        let (start, _) = expected(y, a, b);
        prop_assert_eq!(days(single(&text, &year_options())), Some((start, None)), "{}", text);
        prop_assert_eq!(single(&text, &year_options()).map(|date| date.kind), Some(DateKind::Range));
    }

    #[test]
    fn the_last_years_end_with_the_reference(n in 1..=30_u32, figures in select(vec![han as fn(u32) -> String, |n| n.to_string()]), lead in select(vec!["近", "最近", "过去"]), tail in select(vec!["", "来", "间"])) {
        let text = format!("{lead}{}年{tail}，公开960条", figures(n));
        let first = REFERENCE - n.cast_signed() + 1;
        prop_assert_eq!(days(single(&text, &year_options())), Some((ymd(first, 1, 1), Some(ymd(REFERENCE, 12, 31)))), "{}", text);
        // A year does not say where shorter lengths end.
        let text = format!("{lead}{}个月{tail}，公开960条", figures(n));
        prop_assert_eq!(single(&text, &year_options()).map(|date| date.value), Some(DateValue::Unresolved), "{}", text);
        let today = ymd(2018, 5, 20);
        let from_a_day = ScanOptions::default().reference(Reference::Day(today));
        prop_assert_eq!(days(single(&text, &from_a_day)), Some((today - Months::new(n), Some(today))), "{}", text);
    }

    #[test]
    fn parts_that_follow_each_other_are_one_period(y in 1990..2030_i32, first in 1..=7_u32, count in 2..=4_u32, unit in 0..4, mark_each in any::<bool>(), gap in 0..3_u32) {
        let last = first + count - 1;
        let name = |n: u32| match unit {
            0 => format!("{n}月"),
            1 => format!("{}季度", han((n - 1) % 4 + 1)),
            2 => format!("{}年", y + n.cast_signed()),
            _ => format!("{}月", han(n)),
        };
        let (low, high) = if unit == 1 { (1, count) } else { (first, last) };
        let gap = if unit == 1 { gap.min(4 - high) } else { gap };
        // One of them is left out, so that they do not follow each other.
        let numbers: Vec<u32> = (low..=high).map(|n| if n == high && gap > 0 { n + gap } else { n }).collect();
        let bare = |n: u32| name(n).trim_end_matches(['月', '年']).trim_end_matches("季度").to_owned();
        let text = if mark_each {
            numbers.iter().map(|n| name(*n)).collect::<Vec<_>>().join("、")
        } else {
            let (last, init) = numbers.split_last().unwrap();
            format!("{}、{}", init.iter().map(|n| bare(*n)).collect::<Vec<_>>().join("、"), name(*last))
        };
        let text = format!("我局{text}公开130条");
        let top = *numbers.last().unwrap();
        let expected = match unit {
            0 | 3 => months(REFERENCE, low, top),
            1 => months(REFERENCE, low * 3 - 2, top * 3),
            _ => (ymd(y + low.cast_signed(), 1, 1), Some(ymd(y + top.cast_signed(), 12, 31))),
        };
        let found = single(&text, &year_options());
        if gap == 0 {
            prop_assert_eq!(days(found), Some(expected), "{}", text);
        } else {
            // No period may take in what was not named.
            for found in scan_dates(&text, &year_options()) {
                if let Some(period) = found.period() {
                    prop_assert_ne!((period.start, period.end), expected, "{}", text);
                }
            }
        }
    }

    #[test]
    fn figures_for_each_part_keep_the_parts_apart(first in 1..=11_u32) {
        let text = format!("{first}月、{}月分别公开3条、4条", first + 1);
        prop_assert_eq!(scan_dates(&text, &year_options()).count(), 2);
    }

    #[test]
    fn counted_years_are_as_many_as_named(first in 1990..2030_i32, count in 2..=5_i32, told in 2..=5_i32) {
        let names: Vec<String> = (first..first + count).map(|year| year.to_string()).collect();
        let text = format!("{}{}年，公开960条", names.join("、"), han(told.cast_unsigned()));
        let found = days(single(&text, &year_options()));
        if told == count {
            prop_assert_eq!(found, Some((ymd(first, 1, 1), Some(ymd(first + count - 1, 12, 31)))), "{}", text);
        } else {
            prop_assert_eq!(found, None, "{}", text);
        }
    }

    #[test]
    fn impossible_days_are_damaged(y in 1990..2030_i32, m in select(vec![2_u32, 4, 6, 9, 11]), year in any::<bool>(), d in 30..=31_u32) {
        let d = if m == 2 { d } else { 31 };
        let text = if year { format!("{y}年{m}月{d}日，培训") } else { format!("{m}月{d}日，培训") };
        let expected = month_end(if year { y } else { REFERENCE }, m);
        let Some(DateValue::Damaged { candidates }) = single(&text, &year_options()).map(|date| date.value) else {
            return Err(TestCaseError::fail(text));
        };
        prop_assert_eq!(candidates.single().map(|days| days.start), Some(expected), "{}", text);
    }

    #[test]
    fn lunar_dates_are_left_out(m in 1..=12_u32, d in 1..=30_u32, lead in select(vec!["农历", "阴历", "旧历"])) {
        let day = if d <= 10 { format!("初{}", han(d)) } else { han(d) };
        let text = format!("{lead}{}月{day}前后，走访", han(m));
        prop_assert_eq!(scan_dates(&text, &year_options()).count(), 0, "{}", text);
        if d <= 10 {
            let text = format!("{}月{day}，走访", han(m));
            prop_assert_eq!(scan_dates(&text, &year_options()).count(), 0, "{}", text);
        }
    }

    #[test]
    fn marks_and_units_may_be_mixed(days_on in 0..12_000_i64, year_mark in select(vec!["-", "/", ".", "年-", "年/", "年."]), month_mark in select(vec!["", "-", "."])) {
        let date = ymd(1992, 1, 1) + chrono::TimeDelta::days(days_on);
        let text = format!("于{}{year_mark}{}月{month_mark}{}日修订", date.year(), date.month(), date.day());
        prop_assert_eq!(days(single(&text, &year_options())), Some((date, Some(date))), "{}", text);
    }

    #[test]
    fn times_of_day(hour in 0..24_u32, minute in 1..60_u32, form in 0..5) {
        let (words, hour) = match form {
            0 => (format!("{hour}:{minute:02}"), hour),
            1 => (format!("{hour}时{minute}分"), hour),
            2 => (format!("上午{}点{minute}分", hour % 11 + 1), hour % 11 + 1),
            3 => (format!("下午{}时{minute}分", hour % 11 + 1), hour % 11 + 13),
            _ => (format!("中午{}点{minute}分", 10 + hour % 3), 10 + hour % 3),
        };
        let text = format!("2018年5月3日{words}");
        let found = single(&text, &year_options());
        prop_assert_eq!(found.map(|date| date.text), Some(text.as_str()));
        let time = chrono::NaiveTime::from_hms_opt(hour, minute, 0);
        prop_assert_eq!(found.and_then(|date| date.time), time, "{}", text);
        let range = format!("{text}至23:59");
        prop_assert_eq!(single(&range, &year_options()).map(|date| date.text), Some(range.as_str()));
    }
}

#[test]
fn what_joins_two_dates_only_in_words() {
    let found: Vec<_> = scan_dates("2018年和2019年，10月和5月，3月与8月", &year_options())
        .map(|date| date.text)
        .collect();
    assert_eq!(found, ["2018年", "2019年", "10月", "5月", "3月", "8月"]);
}

#[test]
fn three_months_in_a_row_are_no_marker() {
    let found = days(single("1、2、3月公开12条", &year_options()));
    assert_eq!(found, Some(months(REFERENCE, 1, 3)));
    let found: Vec<_> = scan_dates("1、2月公开12条", &year_options())
        .map(|date| date.text)
        .collect();
    assert_eq!(found, ["2月"]);
}

#[test]
fn years_that_were_not_read_give_no_other() {
    for text in ["往年5月", "神龙元年十一月", "丙申年八月"] {
        let found = single(text, &year_options());
        assert_eq!(
            found.map(|date| date.value),
            Some(DateValue::Unresolved),
            "{text}"
        );
    }
    let found: Vec<_> = scan_dates("2015年制定，同年9月施行", &year_options())
        .filter_map(|date| date.period())
        .map(|period| period.start)
        .collect();
    assert_eq!(found, [ymd(2015, 1, 1), ymd(2015, 9, 1)]);
}

#[test]
fn days_that_end_with_the_day() {
    for text in [
        "5月3日零时至24时",
        "5月3日0时到24时",
        "5月3日晚上8点至晚上12点",
    ] {
        assert_eq!(
            single(text, &year_options()).map(|date| date.text),
            Some(text)
        );
    }
    assert_eq!(
        single("5月3日晚上12点", &year_options()).map(|date| date.time),
        Some(None)
    );
}

#[cfg(feature = "colloquial")]
mod colloquial {
    use super::*;

    fn from(day: NaiveDate) -> ScanOptions {
        ScanOptions::default()
            .colloquial(true)
            .reference(Reference::Day(day))
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn the_next_leap_day(offset in 0..9_000_i64) {
            let today = ymd(1996, 1, 1) + chrono::TimeDelta::days(offset);
            let Some((start, _)) = days(single("2月29日", &from(today))) else { return Err(TestCaseError::fail("no day")) };
            prop_assert!(start >= today || start.year() == today.year());
            prop_assert_eq!((start.month(), start.day()), (2, 29));
        }

        #[test]
        fn within_so_many_days(n in 1..=60_u32, word in select(vec!["内", "以内", "之内"])) {
            let today = ymd(2018, 5, 20);
            let text = format!("{n}天{word}");
            let last = today + chrono::TimeDelta::days(i64::from(n) - 1);
            prop_assert_eq!(days(single(&text, &from(today))), Some((today, Some(last))));
        }

        #[test]
        fn named_days_join_to_ranges(a in 0..3_usize, ahead in 1..=3_usize) {
            let b = (a + ahead).min(3);
            let names = ["前天", "昨天", "今天", "明天"];
            let today = ymd(2018, 5, 20);
            let day = |index: usize| today + chrono::TimeDelta::days(i64::try_from(index).unwrap() - 2);
            let text = format!("{}到{}", names[a], names[b]);
            prop_assert_eq!(days(single(&text, &from(today))), Some((day(a), Some(day(b)))));
        }
    }

    #[test]
    fn months_and_quarters_counted_twice() {
        let today = from(ymd(2018, 5, 20));
        for (text, expected) in [
            ("上上个月", months(2018, 3, 3)),
            ("上上月15日", (ymd(2018, 3, 15), Some(ymd(2018, 3, 15)))),
            ("下下个月", months(2018, 7, 7)),
            ("上上个季度", months(2017, 10, 12)),
            ("上上年", months(2016, 1, 12)),
            ("5月最后一周", (ymd(2018, 5, 28), Some(ymd(2018, 6, 3)))),
            (
                "2018年的最后两周",
                (ymd(2018, 12, 24), Some(ymd(2019, 1, 6))),
            ),
        ] {
            assert_eq!(days(single(text, &today)), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_holiday_may_begin_with_a_figure() {
        let found = days(single("万圣节", &from(ymd(2018, 5, 20))));
        assert_eq!(found, Some((ymd(2018, 10, 31), Some(ymd(2018, 10, 31)))));
    }
}
