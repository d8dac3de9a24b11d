//! Whole strings that are one number.

use super::reader::{LargeUnits, Numeral, Reader};
use super::share::share;
use crate::chars::skip_blanks;
use crate::word_lists::ONE_HALF;
use crate::{Decimal, NormalizeError};

/// How [`parse_numeral_with`] reads.
///
/// ```
/// use gongkai_normalize::{LargeUnits, NumeralOptions, parse_numeral_with};
///
/// let metric = NumeralOptions::default().large_units(LargeUnits::Mega);
/// assert_eq!(parse_numeral_with("三兆", &metric)?.to_string(), "3000000");
///
/// let strict = NumeralOptions::default().clipped(false);
/// assert!(parse_numeral_with("一百五", &strict).is_err());
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NumeralOptions {
    /// What 兆 and the units above it stand for. Default: [`LargeUnits::TenThousand`], 兆 = 10^12.
    pub large_units: LargeUnits,
    /// A last digit without its unit stands for the place below the one before: 一百五 is 150, 两千三 2300,
    /// 一万二 12000, as in speech and in every peer of this crate. Off, such a numeral is an error. Default: `true`.
    pub clipped: bool,
    /// Runs of Chinese digits are read digit by digit: 二〇一七 is 2017. Default: `true`.
    pub digit_strings: bool,
}

impl Default for NumeralOptions {
    fn default() -> Self {
        Self {
            large_units: LargeUnits::TenThousand,
            clipped: true,
            digit_strings: true,
        }
    }
}

impl NumeralOptions {
    /// Sets [`NumeralOptions::large_units`].
    #[must_use]
    pub fn large_units(mut self, units: LargeUnits) -> Self {
        self.large_units = units;
        self
    }

    /// Sets [`NumeralOptions::clipped`].
    #[must_use]
    pub fn clipped(mut self, yes: bool) -> Self {
        self.clipped = yes;
        self
    }

    /// Sets [`NumeralOptions::digit_strings`].
    #[must_use]
    pub fn digit_strings(mut self, yes: bool) -> Self {
        self.digit_strings = yes;
        self
    }

    fn reader(&self) -> Reader {
        Reader {
            large_units: self.large_units,
            rare_units: true,
            clipped: self.clipped,
            blanks: true,
            rough: false,
            bare_units: false,
            digit_strings: self.digit_strings,
        }
    }
}

/// The number that all of `text` says, in Chinese, Arabic or mixed figures.
///
/// Read are lower-case and financial figures of both scripts, 两 廿 卅 卌, the zeros 零 〇 ○ and the letter O in
/// digit strings, large units to 极, mixed forms (`3.5万`, `1亿2千万`), 点 decimals, 负, 半, fractions
/// (三分之一, 一又二分之一, 百分之五十 as 0.5) and amounts of money (壹佰元伍角整). A fraction that
/// has no finite decimal form is rounded to 20 places.
///
/// ```
/// use gongkai_normalize::parse_numeral;
///
/// for (text, value) in [
///     ("一千零二十", "1020"), ("两百零五万", "2050000"), ("一百五", "150"), ("1亿2千万", "120000000"),
///     ("二〇一七", "2017"), ("负三点一四", "-3.14"), ("四千五百六十九万八千三百一十一亿", "4569831100000000"),
///     ("１，２３４", "1234"), ("百分之五十", "0.5"), ("壹佰捌拾壹圆柒角", "181.7"),
/// ] {
///     assert_eq!(parse_numeral(text)?.to_string(), value, "{text}");
/// }
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
///
/// # Errors
///
/// [`NormalizeError::Expected`] where the grammar breaks off (一二百, 十十, 百零千, 十几),
/// [`NormalizeError::Overflow`] where the value leaves 128 bits.
pub fn parse_numeral(text: &str) -> Result<Decimal, NormalizeError> {
    parse_numeral_with(text, &NumeralOptions::default())
}

/// As [`parse_numeral`], with conventions of your own.
///
/// # Errors
///
/// As [`parse_numeral`].
pub fn parse_numeral_with(text: &str, options: &NumeralOptions) -> Result<Decimal, NormalizeError> {
    let reader = options.reader();
    let mut body = text;
    let mut negative = false;
    for sign in ["负", "負", "-", "－", "−"] {
        if let Some(rest) = text.strip_prefix(sign) {
            (body, negative) = (skip_blanks(rest), true);
        }
    }
    let base = text.len() - body.len();
    let value = match reader.read(body, true) {
        Ok((found, _)) => found.value,
        Err(fault) => other_forms(reader, body).ok_or_else(|| {
            let offset = base + fault.at;
            match fault.expected {
                Some(expected) => NormalizeError::Expected { expected, offset },
                None => NormalizeError::Overflow { offset },
            }
        })?,
    };
    Ok(if negative { -value } else { value })
}

fn other_forms(reader: Reader, body: &str) -> Option<Decimal> {
    if body == "半" || ONE_HALF.contains(&body) {
        return Decimal::from_scaled(5, 1);
    }
    if let Some(whole) = body.strip_suffix('半') {
        // 一百五十半 is not said: only a single figure takes a half.
        return reader
            .read(whole, true)
            .ok()
            .filter(|(n, _)| n.digits == 1)
            .and_then(|(n, _)| n.value.checked_add(Decimal::from_scaled(5, 1)?));
    }
    if let Ok(("", found)) = share(reader, body) {
        return Some(found.value);
    }
    clipped_fraction(reader, body).or_else(|| money(reader, body))
}

/// 四分一 and 一又十分一, 之 left out as in Cantonese.
fn clipped_fraction(reader: Reader, body: &str) -> Option<Decimal> {
    let (whole, rest) = body.split_once('又').unwrap_or(("", body));
    let (bottom, top) = rest.split_once('分')?;
    let read = |text: &str| reader.read(text, true).ok().map(|(n, _)| n.value);
    let part = read(top)?.checked_div(read(bottom)?, super::share::PLACES)?;
    if whole.is_empty() {
        Some(part)
    } else {
        read(whole)?.checked_add(part)
    }
}

/// 壹佰元伍角陆分, 叁角整: the forms of 正确填写票据和结算凭证的基本规定, and 元 alone.
fn money(reader: Reader, body: &str) -> Option<Decimal> {
    let mut rest = body.trim_end_matches(['整', '正']);
    let mut total: Option<Decimal> = None;
    for (names, shift) in [
        (['元', '圆', '圓'], 0),
        (['角', '毛', '角'], -1),
        (['分', '分', '分'], -2),
    ] {
        let Some((amount, tail)) = rest.split_once(names) else {
            continue;
        };
        let amount = amount.trim_start_matches(if total.is_some() { '零' } else { '\0' });
        let (found, _): (Numeral, _) = reader.read(amount, true).ok()?;
        total = Some(
            found
                .value
                .checked_shift(shift)?
                .checked_add(total.unwrap_or_default())?,
        );
        rest = tail;
    }
    rest.is_empty().then_some(total).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        match parse_numeral(text) {
            Ok(value) => assert_eq!(value.to_string(), expected, "{text}"),
            Err(error) => panic!("{text}: {error}"),
        }
    }

    #[track_caller]
    fn refuse(text: &str, offset: usize) {
        match parse_numeral(text) {
            Ok(value) => panic!("{text} is not {value}"),
            Err(error) => assert_eq!(error.offset(), Some(offset), "{text}: {error}"),
        }
    }

    #[test]
    fn plain() {
        check("零", "0");
        check("十", "10");
        check("一百一十", "110");
        check("一百十一", "111");
        check("一千零十一", "1011");
        check("十万零一千", "101000");
        check("一百零十万", "1100000");
        check("一万二百五十", "10250");
        check("五亿零六", "500000006");
        check("一亿五千万零六千三百五十五", "150006355");
        check(
            "一千一百一十一万一千一百一十一亿一千一百一十一万一千一百一十一",
            "1111111111111111",
        );
        check("四万万", "400000000");
        check("一亿亿", "10000000000000000");
        check("四十九兆九千五百九十二亿", "49959200000000");
        check("三百四十涧", "340000000000000000000000000000000000000");
        check("參拾參", "33");
        check("廿七", "27");
        check("五百卅四", "534");
    }

    #[test]
    fn clipped() {
        check("一百五", "150");
        check("两千三", "2300");
        check("三万四", "34000");
        check("九十二万四", "924000");
        check("一百二十万三", "1203000");
        check("一亿五", "150000000");
        check("五十五兆一十二亿四万五千二", "55001200045200");
        check("两千三点一", "2300.1");
    }

    #[test]
    fn digit_strings() {
        check("二〇一七", "2017");
        check("二O一一", "2011");
        check("二0一七", "2017");
        check("二○一一", "2011");
        check("一七二零点一", "1720.1");
        check("零零七", "7");
        check(
            "參肆零貳捌貳參陸陸玖貳零玖參捌肆陸參肆陸參參柒肆陸零柒肆參壹柒陸捌貳壹壹肆伍伍",
            "340282366920938463463374607431768211455",
        );
    }

    #[test]
    fn mixed() {
        check("4.78万亿", "4780000000000");
        check("1,100.9亿", "110090000000");
        check("200亿零四千230", "20000004230");
        check("1百01", "101");
        check("3万4000", "34000");
        check("7 万5 千4 百", "75400");
        check("1亿2千万", "120000000");
        check("零点77", "0.77");
        check("负 1,200,000", "-1200000");
    }

    #[test]
    fn fractions_and_money() {
        check("二分之一", "0.5");
        check("负一又二分之一", "-1.5");
        check("一又十分一", "1.1");
        check("百分之百", "1");
        check("千分之二．四", "0.0024");
        check("半", "0.5");
        check("一半", "0.5");
        check("三半", "3.5");
        check("两千万点五五四四", "20000000.5544");
        check("壹佰壹拾壹圆整", "111");
        check("壹拾壹元壹角壹分", "11.11");
        check("壹元零壹分", "1.01");
        check("肆角叁分", "0.43");
    }

    #[test]
    fn refused() {
        refuse("", 0);
        refuse("一二百", 6);
        refuse("十十", 3);
        refuse("百零千", 0);
        refuse("点一", 0);
        refuse("百十一", 0);
        refuse("十一十二", 6);
        refuse("一百零", 9);
        refuse("元整", 0);
        refuse("圆", 0);
        refuse("零点零大", 9);
        refuse("一万二万", 9);
        refuse("十几", 3);
        refuse("1.2.3", 1);
        refuse("九百九十九涧", 15);
    }
}
