//! Numbers written in Chinese figures.

use crate::decimal::pow10;
use crate::{Decimal, NormalizeError};

/// The figures to write a number in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// 一万零二百零三 (GB/T 15835-2011).
    Lower,
    /// 壹万零贰佰零叁.
    Upper,
    /// 一萬零二百零三.
    Traditional,
    /// 壹萬零貳佰零參.
    TraditionalUpper,
    /// 壹万零贰佰零叁元整, the capitals of cheques and bills (中国人民银行
    /// 《正确填写票据和结算凭证的基本规定》); what is below 分 is cut off.
    Money,
    /// 壹萬零貳佰零參圓整, the same in Traditional characters.
    TraditionalMoney,
    /// 一零二零三, digit by digit, as years are written: 二〇一七 is 二零一七 here.
    Digits,
}

impl Style {
    /// The style that a code names: `lower`, `upper`, `traditional`, `traditional_upper`, `money`,
    /// `traditional_money` or `digits`. `None` for any other text.
    ///
    /// ```
    /// use gongkai_normalize::Style;
    ///
    /// assert_eq!(Style::from_code("upper"), Some(Style::Upper));
    /// assert_eq!(Style::from_code("capital"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "lower" => Self::Lower,
            "upper" => Self::Upper,
            "traditional" => Self::Traditional,
            "traditional_upper" => Self::TraditionalUpper,
            "money" => Self::Money,
            "traditional_money" => Self::TraditionalMoney,
            "digits" => Self::Digits,
            _ => return None,
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Lower => "lower-case figures",
            Self::Upper => "financial figures",
            Self::Traditional => "traditional figures",
            Self::TraditionalUpper => "traditional financial figures",
            Self::Money => "an amount of money",
            Self::TraditionalMoney => "a traditional amount of money",
            Self::Digits => "single digits",
        }
    }

    fn figures(self) -> &'static Figures {
        match self {
            Self::Lower | Self::Digits => &LOWER,
            Self::Upper | Self::Money => &UPPER,
            Self::Traditional => &TRADITIONAL,
            Self::TraditionalUpper | Self::TraditionalMoney => &TRADITIONAL_UPPER,
        }
    }

    const fn is_money(self) -> bool {
        matches!(self, Self::Money | Self::TraditionalMoney)
    }
}

struct Figures {
    digits: [char; 10],
    small: [char; 3],
    big: [char; 2],
    point: char,
    negative: char,
    yuan: char,
    /// 十一 rather than 一十一 at the start.
    short_ten: bool,
}

static LOWER: Figures = Figures {
    digits: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    small: ['十', '百', '千'],
    big: ['万', '亿'],
    point: '点',
    negative: '负',
    yuan: '元',
    short_ten: true,
};
static UPPER: Figures = Figures {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    small: ['拾', '佰', '仟'],
    short_ten: false,
    ..LOWER
};
static TRADITIONAL: Figures = Figures {
    big: ['萬', '億'],
    point: '點',
    negative: '負',
    ..LOWER
};
static TRADITIONAL_UPPER: Figures = Figures {
    digits: ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'],
    big: ['萬', '億'],
    point: '點',
    negative: '負',
    yuan: '圓',
    ..UPPER
};

/// Writes `value` in Chinese figures; what [`parse_numeral`](crate::parse_numeral) reads back as the same value.
///
/// Large numbers are written with 万 and 亿 only (万亿, 亿亿), which every reader understands alike, never with 兆. A
/// gap of zeros is written as one 零 (一万零一), and not written where the zeros end a group (一万一千).
///
/// ```
/// use gongkai_normalize::{Style, format_numeral};
///
/// let value = "10203.4".parse()?;
/// assert_eq!(format_numeral(&value, Style::Lower)?, "一万零二百零三点四");
/// assert_eq!(format_numeral(&value, Style::TraditionalUpper)?, "壹萬零貳佰零參點肆");
/// assert_eq!(format_numeral(&value, Style::Money)?, "壹万零贰佰零叁元肆角");
/// assert_eq!(format_numeral(&value, Style::TraditionalMoney)?, "壹萬零貳佰零參圓肆角");
/// assert_eq!(format_numeral(&"2017".parse()?, Style::Digits)?, "二零一七");
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
///
/// # Errors
///
/// None today for any [`Decimal`]; [`NormalizeError::Unwritable`] is kept for styles with a limit.
pub fn format_numeral(value: &Decimal, style: Style) -> Result<String, NormalizeError> {
    let figures = style.figures();
    let mut out = String::new();
    if style.is_money() {
        write_money(&mut out, value.truncated(2), figures);
        return Ok(out);
    }
    if value.is_negative() {
        out.push(figures.negative);
    }
    let (whole, fraction, places) = value.split();
    if style == Style::Digits {
        write_digits(&mut out, whole, None, figures);
    } else if whole == 0 {
        out.push(figures.digits[0]);
    } else {
        write_whole(&mut out, whole, figures);
    }
    if places > 0 {
        out.push(figures.point);
        write_digits(&mut out, fraction, Some(places), figures);
    }
    if out.is_empty() {
        return Err(NormalizeError::Unwritable {
            value: value.to_string(),
            style: style.name(),
        });
    }
    Ok(out)
}

/// As [`format_numeral`], from a plain decimal in text, keeping the zeros that were printed: `2.50` is 二点五零.
///
/// ```
/// use gongkai_normalize::{Style, format_printed};
/// assert_eq!(format_printed("12.30", Style::Digits)?, "一二点三零");
/// assert_eq!(format_printed("2.0", Style::Money)?, "贰元整");
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
///
/// # Errors
///
/// [`NormalizeError::Expected`] and [`NormalizeError::Overflow`] as [`Decimal`]'s `FromStr`.
pub fn format_printed(text: &str, style: Style) -> Result<String, NormalizeError> {
    let value: Decimal = text.parse()?;
    let mut out = format_numeral(&value, style)?;
    let printed = text
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len());
    if !style.is_money() && printed > usize::from(value.places()) {
        let figures = style.figures();
        if value.places() == 0 {
            out.push(figures.point);
        }
        out.extend((usize::from(value.places())..printed).map(|_| figures.digits[0]));
    }
    Ok(out)
}

/// 元, 角 and 分. 整 is due after 元, optional after 角 and wrong after 分; 零 stands for an empty 角 between 元 and 分.
fn write_money(out: &mut String, value: Decimal, figures: &Figures) {
    let (whole, fraction, places) = value.split();
    let cents = fraction * pow10(2 - u32::from(places)).unwrap_or(1);
    let (jiao, fen) = ((cents / 10) as usize % 10, (cents % 10) as usize);
    if value.is_negative() {
        out.push(figures.negative);
    }
    if whole > 0 || cents == 0 {
        if whole == 0 {
            out.push(figures.digits[0]);
        } else {
            write_whole(out, whole, figures);
        }
        out.push(figures.yuan);
    }
    if jiao > 0 {
        out.push(figures.digits[jiao]);
        out.push('角');
    } else if fen > 0 && whole > 0 {
        out.push(figures.digits[0]);
    }
    if fen > 0 {
        out.push(figures.digits[fen]);
        out.push('分');
    } else if jiao == 0 {
        out.push('整');
    }
}

fn write_digits(out: &mut String, value: u128, width: Option<u8>, figures: &Figures) {
    let mut digits = [0u8; 40];
    let (mut at, mut rest) = (digits.len(), value);
    loop {
        at -= 1;
        digits[at] = (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    let used = digits.len() - at;
    for _ in used..usize::from(width.unwrap_or(0)) {
        out.push(figures.digits[0]);
    }
    for digit in digits.iter().skip(at) {
        out.push(figures.digits[usize::from(*digit)]);
    }
}

/// Groups of 10^8, each but the last followed by 亿, one more for every group below.
fn write_whole(out: &mut String, value: u128, figures: &Figures) {
    const GROUP: u128 = 100_000_000;
    const TENTH: u32 = 10_000_000;
    let mut groups = [0u32; 5];
    let (mut rest, mut count) = (value, 0);
    while rest > 0 {
        groups[count] = u32::try_from(rest % GROUP).unwrap_or(0);
        rest /= GROUP;
        count += 1;
    }
    let start = out.len();
    let mut gap = false;
    for index in (0..count).rev() {
        let group = groups[index];
        let begun = out.len() > start;
        if group == 0 {
            gap = true;
            continue;
        }
        if begun && (gap || group < TENTH) {
            out.push(figures.digits[0]);
        }
        write_group(out, group, figures, !begun);
        for _ in 0..index {
            out.push(figures.big[1]);
        }
        gap = false;
    }
}

/// A number below 10^8.
fn write_group(out: &mut String, value: u32, figures: &Figures, first: bool) {
    let (high, low) = (value / 10_000, value % 10_000);
    if high > 0 {
        write_section(out, high, figures, first);
        out.push(figures.big[0]);
        if low > 0 && low < 1000 {
            out.push(figures.digits[0]);
        }
    }
    if low > 0 {
        write_section(out, low, figures, first && high == 0);
    }
}

/// A number below 10,000.
fn write_section(out: &mut String, value: u32, figures: &Figures, first: bool) {
    let (mut begun, mut gap) = (false, false);
    for (place, unit) in [(1000, 3), (100, 2), (10, 1), (1, 0)] {
        let digit = (value / place % 10) as usize;
        if digit == 0 {
            gap = begun;
            continue;
        }
        if gap {
            out.push(figures.digits[0]);
        }
        let short = figures.short_ten && first && !begun && unit == 1 && digit == 1;
        if !short {
            out.push(figures.digits[digit]);
        }
        if unit > 0 {
            out.push(figures.small[unit - 1]);
        }
        (begun, gap) = (true, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, style: Style, expected: &str) {
        assert_eq!(
            format_numeral(&value.parse().unwrap(), style).unwrap(),
            expected
        );
    }

    #[test]
    fn lower() {
        check("0", Style::Lower, "零");
        check("11", Style::Lower, "十一");
        check("110", Style::Lower, "一百一十");
        check("1010", Style::Lower, "一千零一十");
        check("10010", Style::Lower, "一万零一十");
        check("103453", Style::Lower, "十万三千四百五十三");
        check("1000054.4321", Style::Lower, "一百万零五十四点四三二一");
        check("100010000", Style::Lower, "一亿零一万");
        check(
            "9876543298765432",
            Style::Lower,
            "九千八百七十六万五千四百三十二亿九千八百七十六万五千四百三十二",
        );
        check("10000000000000000", Style::Lower, "一亿亿");
        check("100000000000000000", Style::Lower, "十亿亿");
        check("-0.1", Style::Lower, "负零点一");
    }

    #[test]
    fn upper() {
        check("10", Style::Upper, "壹拾");
        check("32767", Style::TraditionalUpper, "參萬貳仟柒佰陸拾柒");
        check("100000001", Style::Traditional, "一億零一");
    }

    #[test]
    fn money() {
        check("0", Style::Money, "零元整");
        check("-0.1", Style::Money, "负壹角");
        check("1.01", Style::Money, "壹元零壹分");
        check("0.4321", Style::Money, "肆角叁分");
        check("1000054.4321", Style::Money, "壹佰万零伍拾肆元肆角叁分");
        check("103453", Style::Money, "壹拾万叁仟肆佰伍拾叁元整");
    }
}
