//! Laws that hold for every input.

use gongkai_normalize::{
    Bound, DateValue, Decimal, Mention, NumeralOptions, Quantity, Reference, ScanOptions, Style,
    format_numeral, parse_date, parse_numeral, parse_numeral_with, parse_quantity, scan,
    scan_numbers,
};
use proptest::prelude::*;

fn options() -> impl Strategy<Value = ScanOptions> {
    (any::<bool>(), any::<bool>(), any::<bool>(), 1950i32..2050).prop_map(
        |(colloquial, titles, quotes, year)| {
            let reference = if colloquial {
                chrono::NaiveDate::from_ymd_opt(year, 3, 31).map(Reference::Day)
            } else {
                Some(Reference::Year(year))
            };
            ScanOptions::default()
                .colloquial(colloquial)
                .titles(titles)
                .quotes(quotes)
                .whole_year_words(titles)
                .reference(reference)
        },
    )
}

/// Text of the pieces that the scanner knows, with a little of everything else.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec![
            "2017", "年", "月", "日", "12", "31", "1", "0", "3.5", "1,234", "２０", "万", "亿", "千", "百", "十", "零", "〇", "一", "二", "两", "五",
            "余", "多", "几", "半", "负", "-", "—", "至", "到", "和", "间", "条", "件", "人次", "个", "百分点", "%", "‰", "元", "角", "分", "之", "又",
            "约", "近", "超过", "不少于", "以上", "以内", "左右", "第", "《", "》", "“", "”", "〔", "〕", "号", "季度", "上半年", "去年", "今年", "以来",
            "初", "底", "旬", "上", "下", "前", "后", "周", "星期", "天", "/", ".", ":", " ", "\u{3000}", "，", "。", "、", "\n", "点", "成", "折",
            "壹", "贰", "拾", "仟", "兆", "O", "○", "Q1", "各", "均", "为", "起", "止", "自", "每",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Numerals, hedges and units in any order, so that most of it is a number gone wrong.
fn figures() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec![
            "近", "约", "超过", "上", "余", "多", "几", "半", "百分之", "千分之", "万", "亿", "千", "百", "十", "零", "一", "二", "两", "三", "2", "15",
            "2016", "0", "1,2", "3.5", ".", ",", "…", "-", "至", "年", "条", "件", "个", "次", "人", "起", "月", "元", "角", "%", "成", "以上", "左右", " ",
            "、", "，", "之", "分", "又", "/", "日", "天", "小时", "来", "内", "<", ">", "\n", "未", "第", "百货", "千米",
        ]).prop_map(str::to_owned),
        1 => "[0-9]{1,12}",
    ];
    prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
}

/// Dates whose parts may be out of the calendar, joined, broken off and run together with numbers.
fn dates() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        3 => (0u32..100).prop_map(|n| n.to_string()),
        2 => prop::sample::select(vec!["二", "十三", "三十一", "三十二", "1949", "2016", "２０１７", "二〇一六", "12", "31", "29", "元", "廿九"]).prop_map(str::to_owned),
    ];
    let mark = prop::sample::select(vec![
        "年",
        "年度",
        "月",
        "月",
        "月份",
        "日",
        "日",
        "号",
        "季度",
        "-",
        "—",
        "至",
        "到",
        "、",
        "和",
        "与",
        ".",
        "/",
        "，",
        "。",
        " ",
        "\n",
        "初",
        "底",
        "末",
        "上旬",
        "第",
        "前",
        "自",
        "从",
        "起",
        "止",
        "以来",
        "间",
        "今年",
        "去年",
        "次年",
        "次日",
        "世纪",
        "上世纪",
        "本世纪",
        "最后",
        "头",
        "上上个月",
        "元月",
        "之间",
        "亿",
        "万",
        "余",
        "条",
        "个",
        "天",
        "周",
        "点",
        "时",
        "星期",
        "内",
        "",
        "",
    ]);
    prop::collection::vec((number, mark), 0..8).prop_map(|pieces| {
        pieces
            .iter()
            .flat_map(|(number, mark)| [number.as_str(), mark])
            .collect()
    })
}

/// Whether a date has a month above 12 or a day above 31, for which no other suggests itself.
fn names_no_day(date: &str) -> bool {
    let mut number = String::new();
    date.chars().filter(|c| !c.is_whitespace()).any(|c| {
        if !matches!(c, '月' | '日' | '号' | '天') {
            let numeral = c.is_numeric() || "零一二三四五六七八九十廿卅两".contains(c);
            number = if numeral {
                format!("{number}{c}")
            } else {
                String::new()
            };
            return false;
        }
        let most = Decimal::from(if c == '月' { 12 } else { 31 });
        parse_numeral(&core::mem::take(&mut number)).is_ok_and(|value| value > most)
    })
}

/// A quantity that is found in a text is read from its own words with the same meaning.
fn agrees(text: &str, found: &Quantity<'_>, options: &ScanOptions) -> Result<(), TestCaseError> {
    let again = parse_quantity(found.text, options);
    let Ok(again) = again else {
        return Err(TestCaseError::fail(format!(
            "{text:?}: {found:?} reads {again:?}"
        )));
    };
    prop_assert_eq!(
        (again.value, again.value_max, again.bound, again.unit),
        (found.value, found.value_max, found.bound, found.unit),
        "{:?}: {:?}",
        text,
        found.text
    );
    Ok(())
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i128>(), 0u8..30, 0u32..38).prop_filter_map("fits", |(mantissa, scale, cut)| {
        Decimal::from_scaled(mantissa / 10i128.pow(cut), scale)
    })
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
    #![proptest_config(cases(512))]

    #[test]
    fn what_is_written_is_read_back(value in decimal()) {
        for style in [Style::Lower, Style::Upper, Style::Traditional, Style::TraditionalUpper] {
            let text = format_numeral(&value, style).unwrap();
            prop_assert_eq!(parse_numeral(&text), Ok(value), "{}", text);
        }
    }

    #[test]
    fn money_is_read_back_to_the_cent(cents in any::<i64>()) {
        let value = Decimal::from_scaled(i128::from(cents), 2).unwrap();
        for style in [Style::Money, Style::TraditionalMoney] {
            let text = format_numeral(&value, style).unwrap();
            prop_assert_eq!(parse_numeral(&text), Ok(value), "{}", text);
        }
    }

    #[test]
    fn integers_are_read_back_from_single_digits(value in 10u64..) {
        let text = format_numeral(&Decimal::from(value), Style::Digits).unwrap();
        prop_assert_eq!(parse_numeral(&text), Ok(Decimal::from(value)), "{}", text);
    }

    #[test]
    fn decimals_print_and_read(value in decimal()) {
        prop_assert_eq!(value.to_string().parse::<Decimal>(), Ok(value));
    }

    #[test]
    fn decimals_order_like_their_difference(a in decimal(), b in decimal()) {
        if let Some(difference) = a.checked_sub(b) {
            prop_assert_eq!(a.cmp(&b), difference.cmp(&Decimal::ZERO));
        }
    }

    #[test]
    fn nothing_panics_and_spans_fit(text in prop_oneof![2 => text(), 1 => dates(), 1 => figures()], options in options()) {
        let mut floor = 0;
        for mention in scan(&text, &options) {
            let span = mention.span();
            prop_assert!(span.start() >= floor && !span.is_empty(), "{:?}", mention);
            prop_assert_eq!(text.get(span.range()), Some(mention.text()));
            floor = span.end();
            match mention {
                Mention::Quantity(quantity) => {
                    prop_assert!(text.get(quantity.value_span.range()).is_some());
                    prop_assert!(span.start() <= quantity.value_span.start() && quantity.value_span.end() <= span.end());
                    prop_assert!(quantity.value_max.is_none_or(|max| max > quantity.value));
                    prop_assert!(quantity.unit.is_none_or(|unit| !unit.is_empty()));
                }
                Mention::Date(date) => match date.value {
                    DateValue::Resolved { start, end } => prop_assert!(end.is_none_or(|end| end >= start), "{:?}", date),
                    DateValue::Damaged { candidates } => {
                        prop_assert!(!candidates.is_empty() || names_no_day(date.text), "{:?}", date);
                        prop_assert!(candidates.iter().all(|days| days.end.is_none_or(|end| end >= days.start)), "{:?}", date);
                    }
                    DateValue::Ambiguous { candidates } => prop_assert!(candidates.len() > 1, "{:?}", date),
                    _ => {}
                },
                _ => {}
            }
        }
        let mut floor = 0;
        for number in scan_numbers(&text, &options) {
            prop_assert!(number.span.start() >= floor);
            prop_assert_eq!(text.get(number.span.range()), Some(number.text));
            floor = number.span.end();
        }
    }

    #[test]
    fn what_is_found_is_read_alike_alone(text in text(), options in options()) {
        for mention in scan(&text, &options) {
            let Mention::Quantity(found) = mention else { continue };
            agrees(&text, &found, &options)?;
        }
    }

    #[test]
    fn numbers_in_a_row_are_read_alike_alone(text in figures(), options in options()) {
        for mention in scan(&text, &options) {
            let Mention::Quantity(found) = mention else { continue };
            agrees(&text, &found, &options)?;
        }
    }

    #[test]
    fn arbitrary_text_is_survived(text in any::<String>()) {
        let options = ScanOptions::default();
        let _ = scan(&text, &options).count();
        let _ = scan_numbers(&text, &options).count();
        let _ = parse_numeral(&text).map_err(|error| assert!(error.offset().is_some_and(|at| text.is_char_boundary(at))));
        let _ = parse_numeral_with(&text, &NumeralOptions::default().clipped(false));
        let _ = parse_quantity(&text, &options);
        let _ = parse_date(&text, &options);
    }

    #[test]
    fn errors_point_into_the_text(text in text()) {
        if let Err(error) = parse_numeral(&text) {
            prop_assert!(error.offset().is_some_and(|at| text.is_char_boundary(at)), "{} {:?}", text, error);
        }
    }

    #[test]
    fn a_quantity_is_found_in_any_clause(value in 1u32..10_000_000, unit in prop::sample::select(vec!["条", "件", "人次", "个", "元", "%"]),
        hedge in prop::sample::select(vec![("", Bound::Exact), ("约", Bound::Approximately), ("超过", Bound::MoreThan), ("不少于", Bound::AtLeast)]),
        before in prop::sample::select(vec!["", "共公开信息", "（", "，其中"]), after in prop::sample::select(vec!["", "。", "，同比增长", "）"])) {
        let words = format!("{}{value}{unit}", hedge.0);
        let alone = parse_quantity(&words, &ScanOptions::default()).unwrap();
        prop_assert_eq!((alone.value, alone.bound, alone.unit), (Decimal::from(value), hedge.1, Some(unit)));
        let text = format!("{before}{words}{after}");
        let options = ScanOptions::default();
        let Some(Mention::Quantity(found)) = scan(&text, &options).next() else { panic!("{text}") };
        prop_assert_eq!((found.value, found.bound, found.unit), (alone.value, alone.bound, alone.unit));
        prop_assert_eq!(found.text, words.as_str());
    }

    #[test]
    fn a_date_is_found_in_any_clause(days in 0i64..40_000, form in 0..4, before in prop::sample::select(vec!["", "截至", "于", "（", "。"])) {
        let date = chrono::NaiveDate::from_ymd_opt(1960, 1, 1).unwrap() + chrono::TimeDelta::days(days);
        let words = match form {
            0 => date.format("%Y年%-m月%-d日").to_string(),
            1 => date.format("%Y-%m-%d").to_string(),
            2 => date.format("%Y.%-m.%-d").to_string(),
            _ => date.format("%Y/%m/%d").to_string(),
        };
        let text = format!("{before}{words}，召开");
        let options = ScanOptions::default();
        let Some(Mention::Date(found)) = scan(&text, &options).next() else { panic!("{text}") };
        prop_assert_eq!(found.text, words.as_str());
        prop_assert_eq!(found.value, DateValue::Resolved { start: date, end: Some(date) });
        prop_assert_eq!(parse_date(&words, &options).unwrap().value, found.value);
    }
}

/// Years that no calendar has as the reference: what counts from them is no date, and nothing panics.
#[test]
fn references_outside_of_the_calendar() {
    let text = "去年5月，今年1季度，前年，15年，1月0日，明年12月31日至次年3月，去年同期，十三五，99年，上世纪，本世纪初，0世纪，12月最后2周，上上个月，元月";
    for year in [i32::MIN, -300_000, 262_142, 262_143, i32::MAX] {
        for colloquial in [false, true] {
            let options = ScanOptions::default()
                .reference(Reference::Year(year))
                .colloquial(colloquial);
            let _ = scan(text, &options).count();
            for word in text.split('，') {
                let _ = parse_date(word, &options);
            }
        }
    }
    for day in [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX] {
        let options = ScanOptions::default()
            .reference(Reference::Day(day))
            .colloquial(true);
        let _ = scan(
            "昨天、上周五、3日、明年、下个月9号、前三季度、近五年",
            &options,
        )
        .count();
    }
}

#[test]
fn a_hedge_belongs_to_one_number() {
    for text in ["2017以上万", "2017人以上万条", "5条以上百人", "约5以上千元"] {
        let options = ScanOptions::default();
        let ends = |spans: Vec<(usize, usize)>| {
            assert!(
                spans.windows(2).all(|pair| pair[0].1 <= pair[1].0),
                "{text}: {spans:?}"
            );
        };
        ends(
            scan_numbers(text, &options)
                .map(|n| (n.span.start(), n.span.end()))
                .collect(),
        );
        ends(
            scan(text, &options)
                .map(|m| (m.span().start(), m.span().end()))
                .collect(),
        );
    }
}

#[test]
fn a_period_of_no_length_is_no_date() {
    let day = chrono::NaiveDate::from_ymd_opt(1950, 3, 31).unwrap();
    let options = ScanOptions::default()
        .colloquial(true)
        .reference(Reference::Day(day));
    assert_eq!(
        gongkai_normalize::scan_dates("0年以内", &options).count(),
        0
    );
    assert_eq!(
        gongkai_normalize::scan_dates("3年以内", &options).count(),
        1
    );
}

/// Found in reports that random changes had broken.
#[test]
fn numbers_that_once_read_differently_alone() {
    let options = ScanOptions::default().reference(Reference::Year(2016));
    for text in [
        "近12016年",
        "近201535…2016年",
        "近万2万余条",
        "百分之万2万余条",
        "近千日",
        "一起",
        "近仟周",
        "百分之千一千米",
        "三千一千米",
        "二亿五亿元",
    ] {
        for mention in scan(text, &options) {
            let Mention::Quantity(found) = mention else {
                continue;
            };
            agrees(text, &found, &options).unwrap();
        }
    }
    // A digit before a unit that cannot follow is not swallowed.
    assert_eq!(scan("百分之千一千米", &options).next(), None);
    let one = parse_quantity("一起", &options).unwrap();
    assert_eq!((one.value, one.unit), (Decimal::ONE, Some("起")));
}

/// A month or a day that no calendar has, and a number that goes on: 31月12亿 is no day of the month 31.
#[test]
fn a_day_out_of_the_calendar() {
    let options = ScanOptions::default().reference(Reference::Year(1950));
    let values = |text: &str| -> Vec<DateValue> {
        gongkai_normalize::scan_dates(text, &options)
            .map(|date| date.value)
            .collect()
    };
    for text in ["余31月12亿", "13月5", "31月12余条"] {
        assert_eq!(values(text), [], "{text}");
    }
    for text in ["5月3亿", "12月30几万", "5月3余条"] {
        let found: Vec<_> = gongkai_normalize::scan_dates(text, &options)
            .map(|date| date.text)
            .collect();
        assert_eq!(
            found,
            [text.split_inclusive('月').next().unwrap()],
            "{text}"
        );
    }
    let candidates = |text: &str| match values(text)[..] {
        [DateValue::Damaged { candidates }] => candidates
            .iter()
            .map(|days| format!("{}..{}", days.start, days.end.unwrap_or(days.start)))
            .collect::<Vec<_>>(),
        ref other => panic!("{text}: {other:?}"),
    };
    for text in ["5月32日", "31月12日", "2016年13月", "1月3日至5月32日"] {
        assert_eq!(candidates(text), [""; 0], "{text}");
        assert!(names_no_day(text), "{text}");
    }
    assert_eq!(candidates("11月31日"), ["1950-11-30..1950-11-30"]);
    assert_eq!(candidates("11月29-31日"), ["1950-11-29..1950-11-30"]);
    assert_eq!(candidates("11月31日至12月5日"), ["1950-11-30..1950-12-05"]);
    assert_eq!(candidates("2月30日至11月31日"), ["1950-02-28..1950-11-30"]);
    assert!(!names_no_day("11月31日"));
}
