//! The grammars of 一、 （一） 1. ① 第一章 and their kin.
//!
//! ```text
//! marker        = counted | ordinal | han-comma | han-bracket | is | formal
//!               | digit-dot | digit-comma | digit-bracket | enclosed
//! counted       = "第" number word [colon] ["、" | "，"]            第一部分 第一编 第一章 第一节 第二十条
//!                 word of markers.tsv, not followed by what the row excludes
//! ordinal       = ("第" | "其") han-number ("，" | "、" | "：")      第一，
//! han-comma     = han-number ("、" | "．" | "." | "，")              一、
//! formal        = numerals of money ("、" | "．" | ".")             壹、
//! han-bracket   = ["（"] han-number "）" ["、" | "."] | ㈠           （一）
//! is            = han-number word                                  一是
//! digit-dot     = digits ("." | "．") | ⒈                          1.
//! digit-comma   = digits "、"                                      1、
//! digit-bracket = ["（"] digits "）" ["、" | "."] | ⑴               （1）
//! enclosed      = ① | ❶
//! digits        = one to three digits, the first not 0
//! ```

#[rustfmt::skip]
mod generated;

use gongkai_span::Rows;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while_m_n};
use nom::character::complete::{anychar, one_of, satisfy};
use nom::combinator::{fail, map, map_opt, not, opt, peek, recognize, value, verify};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser as _};

use crate::chars::is_han_digit;

/// How a heading or an item is numbered.
///
/// The order is the one in which official documents nest them; [`crate::outline`] uses it only where
/// the document itself does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MarkerStyle {
    /// 第一部分, 第一编.
    Part,
    /// 第一章.
    Chapter,
    /// 第一节.
    Division,
    /// 第一条.
    Article,
    /// 壹、 with the numerals of money.
    Formal,
    /// 一、 and 一. and, on a line of its own, 一，
    HanComma,
    /// （一）, and ㈠, and 一） that lost its opening bracket.
    HanBracket,
    /// 1.
    DigitDot,
    /// 1、
    DigitComma,
    /// （1）, and ⑴, and 1）.
    DigitBracket,
    /// ①.
    Circled,
    /// 一是, 一要.
    Is,
    /// 第一，其一，
    Ordinal,
}

/// A marker at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Marker<'t> {
    /// How it is written.
    pub style: MarkerStyle,
    /// The number that it shows.
    pub number: u32,
    /// The marker as it stands, without the white space behind it.
    pub text: &'t str,
    /// Bytes to go to what follows the marker, the white space between them included.
    pub len: usize,
}

/// Reads the marker that `text` starts with; leading white space is not skipped.
///
/// A Chinese number alone is no marker (`一 概述` is one only where a known section name follows,
/// which [`crate::outline`] decides), and neither is `2016.` or `1.5`.
///
/// ```
/// use gongkai_outline::{MarkerStyle, parse_marker};
///
/// let marker = parse_marker("（十二）收到申请情况").ok_or("no marker")?;
/// assert_eq!((marker.style, marker.number), (MarkerStyle::HanBracket, 12));
/// assert_eq!(marker.text, "（十二）");
/// assert_eq!(parse_marker("一 、概 述").map(|marker| marker.number), Some(1));
/// assert_eq!(parse_marker("三）政府信息管理").map(|marker| marker.number), Some(3));
/// assert_eq!(parse_marker("一（自然）村"), None);
/// assert_eq!(parse_marker("1.5万份"), None);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn parse_marker(text: &str) -> Option<Marker<'_>> {
    let (rest, (style, number)) = marker(text).ok()?;
    let after = rest.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
    let text_of = text.get(..text.len() - rest.len())?;
    Some(Marker {
        style,
        number,
        text: text_of.trim_end(),
        len: text.len() - after.len(),
    })
}

type Parsed<'t, T> = IResult<&'t str, T>;

fn marker(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    // The first character tells which of the grammars can begin here: mostly none.
    match input.chars().next() {
        Some('第' | '其') => alt((counted, ordinal)).parse(input),
        Some('0'..='9')
            if goes_on(
                input,
                |c| c.is_ascii_digit(),
                |c| is_closing(c) || matches!(c, '、' | '﹑' | '.' | '．'),
            ) =>
        {
            alt((digit_bracket, digit_comma, digit_dot)).parse(input)
        }
        Some('（' | '(' | '〔' | '【' | '﹙') => alt((han_bracket, digit_bracket)).parse(input),
        Some('\u{2460}'..='\u{277F}' | '\u{3220}'..='\u{3229}') => {
            alt((han_bracket, digit_bracket, digit_dot, enclosed)).parse(input)
        }
        Some(c)
            if is_han_digit(c)
                && goes_on(input, is_han_digit, |c| {
                    is_closing(c)
                        || matches!(c, '，' | ',' | '、' | '．' | '.' | '﹑')
                        || words(false).any(|row| row.word.starts_with(c))
                }) =>
        {
            alt((han_bracket, is_word, han_comma)).parse(input)
        }
        Some('壹' | '贰' | '叁' | '肆' | '伍' | '陆' | '柒' | '捌' | '玖' | '拾') => {
            formal_comma(input)
        }
        _ => fail().parse(input),
    }
}

/// Whether a mark follows the digits at the start, as far as a number may reach.
fn goes_on(input: &str, is_digit: impl Fn(char) -> bool, is_mark: impl Fn(char) -> bool) -> bool {
    const LONGEST: usize = 6;
    let digits = input.chars().take_while(|c| is_digit(*c)).take(LONGEST);
    let len = digits.map(char::len_utf8).sum::<usize>();
    let mut rest = input.get(len..).unwrap_or_default().chars();
    rest.find(|c| !c.is_whitespace() || *c == '\n')
        .is_some_and(is_mark)
}

/// A word of a marker: a row of `lexicon/markers.tsv`.
#[derive(Debug)]
struct MarkerWord {
    style: MarkerStyle,
    /// Whether 第 stands before the number.
    counted: bool,
    word: &'static str,
    /// Characters that make another word of it when they follow: 节 before 约.
    not_before: &'static str,
}

/// The rows of `lexicon/markers.tsv`.
static WORDS: Rows<MarkerWord> = Rows::new(generated::WORDS);

/// Reads with other rows of `markers.tsv` than those compiled in: style, whether 第 stands before the number,
/// word, characters that it does not stand before. `false` if a text has been read before.
#[doc(hidden)]
#[must_use]
pub fn replace_marker_words(
    rows: impl IntoIterator<Item = (MarkerStyle, bool, String, String)>,
) -> bool {
    let rows = rows
        .into_iter()
        .map(|(style, counted, word, not_before)| MarkerWord {
            style,
            counted,
            word: word.leak(),
            not_before: not_before.leak(),
        });
    WORDS.replace(rows.collect())
}

/// The words that stand with 第, or without.
fn words(counted: bool) -> impl Iterator<Item = &'static MarkerWord> {
    WORDS.get().iter().filter(move |row| row.counted == counted)
}

/// A word of a marker with what may stand behind it, where nothing that the row excludes follows.
///
/// ```text
/// word = row-word [tail] not-before
/// ```
fn word<'t>(
    counted: bool,
    tail: &'static str,
) -> impl nom::Parser<&'t str, Output = MarkerStyle, Error = nom::error::Error<&'t str>> {
    move |input: &'t str| {
        let row = words(counted).find(|row| {
            input.strip_prefix(row.word).is_some_and(|rest| {
                let rest = rest.strip_prefix(|c| tail.contains(c)).unwrap_or(rest);
                !rest.starts_with(|c| row.not_before.contains(c))
            })
        });
        match row {
            Some(row) => value(row.style, (tag(row.word), opt(one_of(tail)))).parse(input),
            None => fail().parse(input),
        }
    }
}

/// 第一部分 第一编 第一章 第一节 第一条, not the 第一条第二款 of a sentence.
fn counted(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    map(
        (
            tag("第"),
            spaces,
            number,
            spaces,
            word(true, "：:"),
            opt(one_of("、，,")),
        ),
        |(_, _, number, _, style, _)| (style, number),
    )
    .parse(input)
}

/// 第一， 其一，
fn ordinal(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    map(
        delimited(one_of("第其"), han_number, (spaces, one_of("，,、：:"))),
        |number| (MarkerStyle::Ordinal, number),
    )
    .parse(input)
}

/// （一） (一)、 一） ㈠
fn han_bracket(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    let bracketed = preceded(
        opt((opening, spaces)),
        terminated(han_number, (spaces, closing)),
    );
    map(
        terminated(
            alt((bracketed, sign_between('\u{3220}', '\u{3229}', 1))),
            opt(after_bracket),
        ),
        |number| (MarkerStyle::HanBracket, number),
    )
    .parse(input)
}

/// 一是 一要
fn is_word(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    map((han_number, word(false, "")), |(number, style)| {
        (style, number)
    })
    .parse(input)
}

/// 一、 一 、 一． 一. 一，
///
/// ```text
/// han-comma = han-number [","] ("、" | "．" | "﹑" | point | comma)
/// point     = "." not followed by a digit
/// comma     = "，" not followed by a numeral
/// ```
fn han_comma(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    let point = terminated(one_of("."), not(one_of("0123456789")));
    let comma = terminated(one_of("，,"), not(satisfy(is_numeral)));
    let mark = alt((
        recognize((opt(one_of("，,")), spaces, one_of("、．﹑"))),
        recognize(point),
        recognize(comma),
    ));
    map(terminated(han_number, (spaces, mark)), |number| {
        (MarkerStyle::HanComma, number)
    })
    .parse(input)
}

fn is_numeral(c: char) -> bool {
    is_han_digit(c) || c.is_ascii_digit() || matches!(c, '两' | '千' | '万')
}

/// 壹、 贰、 拾壹、
fn formal_comma(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    let numeral = map_opt(
        take_while_m_n(1, 6, |c| plain_digit(c).is_some()),
        |text: &str| {
            let plain: String = text.chars().filter_map(plain_digit).collect();
            han_value(&plain)
        },
    );
    map(
        terminated(
            numeral,
            (spaces, one_of("、．﹑."), not(one_of("0123456789"))),
        ),
        |number| (MarkerStyle::Formal, number),
    )
    .parse(input)
}

/// 壹 as 一.
const fn plain_digit(c: char) -> Option<char> {
    Some(match c {
        '壹' => '一',
        '贰' => '二',
        '叁' => '三',
        '肆' => '四',
        '伍' => '五',
        '陆' => '六',
        '柒' => '七',
        '捌' => '八',
        '玖' => '九',
        '拾' => '十',
        _ => return None,
    })
}

/// （1） 1） ⑴
fn digit_bracket(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    let bracketed = preceded(
        opt((opening, spaces)),
        terminated(digits, (spaces, closing)),
    );
    map(
        terminated(
            alt((bracketed, sign_between('\u{2474}', '\u{2487}', 1))),
            opt(after_bracket),
        ),
        |number| (MarkerStyle::DigitBracket, number),
    )
    .parse(input)
}

/// 1、
fn digit_comma(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    let mark = terminated(one_of("、﹑"), not(one_of("0123456789")));
    map(terminated(digits, (spaces, mark)), |number| {
        (MarkerStyle::DigitComma, number)
    })
    .parse(input)
}

/// 1. 1． ⒈
fn digit_dot(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    let mark = terminated(one_of(".．"), not(one_of("0123456789")));
    map(
        alt((
            terminated(digits, (spaces, mark)),
            sign_between('\u{2488}', '\u{249B}', 1),
        )),
        |number| (MarkerStyle::DigitDot, number),
    )
    .parse(input)
}

/// ① ❶
fn enclosed(input: &str) -> Parsed<'_, (MarkerStyle, u32)> {
    map(
        alt((
            sign_between('\u{2460}', '\u{2473}', 1),
            sign_between('\u{2776}', '\u{277F}', 1),
        )),
        |number| (MarkerStyle::Circled, number),
    )
    .parse(input)
}

fn opening(input: &str) -> Parsed<'_, char> {
    one_of("（(〔【﹙").parse(input)
}

const fn is_closing(c: char) -> bool {
    matches!(c, '）' | ')' | '〕' | '】' | '﹚')
}

fn closing(input: &str) -> Parsed<'_, char> {
    satisfy(is_closing).parse(input)
}

/// A second mark behind a bracketed number: （一）、
fn after_bracket(input: &str) -> Parsed<'_, char> {
    terminated(one_of("、．."), not(one_of("0123456789（(第"))).parse(input)
}

fn spaces(input: &str) -> Parsed<'_, &str> {
    take_while(|c: char| c.is_whitespace() && c != '\n').parse(input)
}

fn number(input: &str) -> Parsed<'_, u32> {
    alt((han_number, digits)).parse(input)
}

/// Up to three digits; no marker counts further, and years have four.
fn digits(input: &str) -> Parsed<'_, u32> {
    let digit = |c: char| c.is_ascii_digit();
    map_opt(
        terminated(take_while_m_n(1, 3, digit), not(peek(one_of("0123456789")))),
        |digits: &str| {
            if digits.starts_with('0') {
                None
            } else {
                digits.parse().ok()
            }
        },
    )
    .parse(input)
}

fn han_number(input: &str) -> Parsed<'_, u32> {
    map_opt(take_while_m_n(1, 6, is_han_digit), han_value).parse(input)
}

/// One character of a row of numbered signs.
fn sign_between<'t>(
    first: char,
    last: char,
    number: u32,
) -> impl nom::Parser<&'t str, Output = u32, Error = nom::error::Error<&'t str>> {
    map(
        verify(anychar, move |c| (first..=last).contains(c)),
        move |c| number + (u32::from(c) - u32::from(first)),
    )
}

/// The value of a Chinese number below one thousand, as markers write it; `None` for any other text.
pub(crate) fn han_value(text: &str) -> Option<u32> {
    let mut total = 0;
    let mut unit = None;
    let mut place = 1000;
    for c in text.chars() {
        let (size, lead) = match c {
            '百' => (100, unit.take()?),
            '十' => (10, unit.take().unwrap_or(1)),
            '廿' => (10, 2),
            '卅' => (10, 3),
            '零' | '〇' | '○' => {
                if unit.is_some() || total == 0 || total % 100 != 0 {
                    return None;
                }
                place = 10;
                continue;
            }
            _ => {
                if unit.replace(digit(c)?).is_some() {
                    return None;
                }
                continue;
            }
        };
        if size >= place {
            return None;
        }
        place = size;
        total += size * lead;
    }
    let value = total + unit.unwrap_or(0);
    (value > 0).then_some(value)
}

const fn digit(c: char) -> Option<u32> {
    Some(match c {
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, style: MarkerStyle, number: u32, marker: &str, rest: &str) {
        let read = parse_marker(text).unwrap();
        assert_eq!(
            (read.style, read.number, read.text),
            (style, number, marker)
        );
        assert_eq!(text.get(read.len..), Some(rest));
    }

    #[test]
    fn every_style() {
        check("一、概述", MarkerStyle::HanComma, 1, "一、", "概述");
        check("二 、 概述", MarkerStyle::HanComma, 2, "二 、", "概述");
        check("一，、概述", MarkerStyle::HanComma, 1, "一，、", "概述");
        check("二. 概述", MarkerStyle::HanComma, 2, "二.", "概述");
        check("三，概述", MarkerStyle::HanComma, 3, "三，", "概述");
        check("贰、概述", MarkerStyle::Formal, 2, "贰、", "概述");
        check("拾壹．概述", MarkerStyle::Formal, 11, "拾壹．", "概述");
        check("(三)概述", MarkerStyle::HanBracket, 3, "(三)", "概述");
        check(
            "（四）、概述",
            MarkerStyle::HanBracket,
            4,
            "（四）、",
            "概述",
        );
        check("（四）.概述", MarkerStyle::HanBracket, 4, "（四）.", "概述");
        check("㈡ 内容", MarkerStyle::HanBracket, 2, "㈡", "内容");
        check("1．概述", MarkerStyle::DigitDot, 1, "1．", "概述");
        check("12. 概述", MarkerStyle::DigitDot, 12, "12.", "概述");
        check("3、概述", MarkerStyle::DigitComma, 3, "3、", "概述");
        check("（5）概述", MarkerStyle::DigitBracket, 5, "（5）", "概述");
        check("1)概述", MarkerStyle::DigitBracket, 1, "1)", "概述");
        check("⑶概述", MarkerStyle::DigitBracket, 3, "⑶", "概述");
        check("②概述", MarkerStyle::Circled, 2, "②", "概述");
        check("第一部分 概述", MarkerStyle::Part, 1, "第一部分", "概述");
        check(
            "第十二章 总则",
            MarkerStyle::Chapter,
            12,
            "第十二章",
            "总则",
        );
        check(
            "第二十条 为了",
            MarkerStyle::Article,
            20,
            "第二十条",
            "为了",
        );
        check("一是加强", MarkerStyle::Is, 1, "一是", "加强");
        check("第二，加强", MarkerStyle::Ordinal, 2, "第二，", "加强");
    }

    #[test]
    fn what_only_looks_like_a_marker() {
        for text in [
            "一级抓一级",
            "一，二，三产业",
            "三.5倍",
            "壹佰元",
            "陆家嘴街道",
            "一（自然）村",
            "2016.1",
            "2016、",
            "1.5万",
            "第一季度",
            "第二十条第（一）项",
            "第三条规定",
            "（2016）",
            "一要求",
            "十",
            "",
            "（）",
            "一二、",
            "3、5号",
        ] {
            assert_eq!(parse_marker(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_of_markers() {
        for (text, value) in [
            ("十", 10),
            ("十九", 19),
            ("二十", 20),
            ("廿三", 23),
            ("一百零二", 102),
            ("一百二十", 120),
        ] {
            assert_eq!(han_value(text), Some(value), "{text}");
        }
        for text in ["一二", "十十", "零", "百", "〇一", "二百百"] {
            assert_eq!(han_value(text), None, "{text}");
        }
    }
}
