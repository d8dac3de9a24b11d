//! Numerals, quantities and dates.

use chrono::NaiveDate;
use gongkai::normalize::{DateMention, scan as scan_mentions};
use gongkai::normalize::{
    DateValue, Decimal, LargeUnits, Mention, NormalizeError, NumeralOptions, Reference,
    ScanOptions, Style, format_numeral, format_printed, parse_date, parse_numeral,
    parse_numeral_with, parse_quantity, scan_dates, scan_numbers, scan_quantities,
};

use crate::split;

const STYLES: [Style; 4] = [
    Style::Lower,
    Style::Upper,
    Style::Traditional,
    Style::TraditionalUpper,
];

/// A text that may be a numeral: what is read can be written and read again.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn numeral_parse(data: &[u8]) {
    let ([bits], text) = split::head::<1>(data);
    let options = NumeralOptions::default()
        .clipped(split::bit(bits, 0))
        .digit_strings(split::bit(bits, 1))
        .large_units(large_units(bits >> 2));
    for read in [parse_numeral(&text), parse_numeral_with(&text, &options)] {
        match read {
            Ok(value) => written_is_read_back(value),
            Err(error) => points_into(&error, &text),
        }
    }
    if let Ok(value) = text.parse::<Decimal>() {
        written_is_read_back(value);
    }
    let options = scan_options(bits, 2016);
    match parse_quantity(&text, &options) {
        Ok(found) => {
            assert_eq!(text.get(found.span.range()), Some(found.text));
            assert!(text.get(found.value_span.range()).is_some());
            assert!(found.value_max.is_none_or(|max| max > found.value));
        }
        Err(error) => points_into(&error, &text),
    }
}

/// A number made of bytes: it is written in each style and read back.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn numeral_format(data: &[u8]) {
    let (head, text) = split::head::<18>(data);
    let mut mantissa = [0; 16];
    mantissa.copy_from_slice(&head[2..]);
    let (scale, cut) = (head[0] % 40, u32::from(head[1] % 38));
    let mantissa = i128::from_le_bytes(mantissa) / 10_i128.pow(cut);
    if let Some(value) = Decimal::from_scaled(mantissa, scale) {
        written_is_read_back(value);
        let other = Decimal::from_scaled(i128::from(head[2]), head[1] % 39).unwrap_or_default();
        arithmetic(value, other);
    }
    for style in STYLES.into_iter().chain([Style::Money, Style::Digits]) {
        match format_printed(&text, style) {
            Ok(words) => assert!(!words.is_empty(), "{text} in {style:?}"),
            Err(error) => points_into(&error, &text),
        }
    }
}

/// Running text: mentions in order, none over another, each the text at its place.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn scan(data: &[u8]) {
    let ([bits, year], text) = split::head::<2>(data);
    let options = scan_options(bits, 1900 + i32::from(year)).unit("场直播");
    let mut floor = 0;
    for mention in scan_mentions(&text, &options) {
        let span = mention.span();
        assert!(span.start() >= floor && !span.is_empty(), "{mention:?}");
        assert_eq!(text.get(span.range()), Some(mention.text()));
        floor = span.end();
        match mention {
            Mention::Quantity(found) => {
                let value = found.value_span;
                assert!(text.get(value.range()).is_some_and(|text| !text.is_empty()));
                assert!(span.start() <= value.start() && value.end() <= span.end());
                assert!(found.value_max.is_none_or(|max| max > found.value));
                assert!(found.unit.is_none_or(|unit| !unit.is_empty()));
            }
            Mention::Date(found) => is_date(&found),
            _ => {}
        }
    }
    let mut floor = 0;
    for number in scan_numbers(&text, &options) {
        assert!(number.span.start() >= floor && !number.span.is_empty());
        assert_eq!(text.get(number.span.range()), Some(number.text));
        floor = number.span.end();
    }
    assert!(scan_quantities(&text, &options).count() <= scan_mentions(&text, &options).count());
}

/// Dates: in running text, and the whole text as one.
///
/// # Panics
///
/// Where a promise of the library does not hold.
pub fn dates(data: &[u8]) {
    let ([bits, low, high], text) = split::head::<3>(data);
    // Any year that a reference can have, those that the calendar does not reach included.
    let year = i32::from(i16::from_le_bytes([low, high]));
    let year = if split::bit(bits, 7) {
        year.saturating_mul(100_000)
    } else {
        year
    };
    let options = scan_options(bits, year);
    for date in scan_dates(&text, &options) {
        assert_eq!(text.get(date.span.range()), Some(date.text));
        is_date(&date);
    }
    match parse_date(&text, &options) {
        Ok(found) => is_date(&found),
        Err(error) => points_into(&error, &text),
    }
}

fn is_date(date: &DateMention<'_>) {
    match date.value {
        DateValue::Resolved { start, end } => {
            assert!(end.is_none_or(|end| end >= start), "{date:?}");
        }
        DateValue::Ambiguous { candidates } => assert!(!candidates.is_empty(), "{date:?}"),
        _ => {}
    }
}

fn written_is_read_back(value: Decimal) {
    assert_eq!(value.to_string().parse::<Decimal>(), Ok(value));
    for style in STYLES {
        let words = format_numeral(&value, style).expect("every decimal has words");
        assert_eq!(parse_numeral(&words), Ok(value), "{words}");
        let printed = format_printed(&value.to_string(), style);
        assert_eq!(printed.as_deref(), Ok(words.as_str()));
    }
    let money = format_numeral(&value, Style::Money).expect("every decimal is an amount");
    assert_eq!(parse_numeral(&money), Ok(value.truncated(2)), "{money}");
}

fn arithmetic(a: Decimal, b: Decimal) {
    if let Some(difference) = a.checked_sub(b) {
        assert_eq!(a.cmp(&b), difference.cmp(&Decimal::ZERO));
        assert!(difference.checked_add(b).is_none_or(|sum| sum == a));
    }
    if let Some(product) = a.checked_mul(b)
        && !b.is_zero()
        && let Some(quotient) = product.checked_div(b, a.places())
    {
        assert_eq!(quotient, a);
    }
    assert!(a.checked_div(Decimal::ZERO, 2).is_none());
    assert!(a.abs() >= Decimal::ZERO && a.to_f64().is_finite());
}

fn points_into(error: &NormalizeError, text: &str) {
    assert!(
        error.offset().is_some_and(|at| text.is_char_boundary(at)),
        "{error} in {text:?}"
    );
}

fn large_units(bits: u8) -> LargeUnits {
    if split::bit(bits, 0) {
        LargeUnits::Mega
    } else {
        LargeUnits::TenThousand
    }
}

fn scan_options(bits: u8, year: i32) -> ScanOptions {
    let reference = match bits & 3 {
        0 => None,
        1 => NaiveDate::from_ymd_opt(year, 3, 31).map(Reference::Day),
        2 => NaiveDate::from_ymd_opt(year, 12, 31).map(Reference::Day),
        _ => Some(Reference::Year(year)),
    };
    ScanOptions::default()
        .reference(reference)
        .colloquial(split::bit(bits, 2))
        .titles(split::bit(bits, 3))
        .quotes(split::bit(bits, 4))
        .whole_year_words(split::bit(bits, 5))
        .clipped(split::bit(bits, 6))
        .large_units(large_units(bits >> 1))
}
