//! Lines of a page's head that give a date without a label.

use crate::word_lists;
use std::ops::Range;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{opt, recognize, verify};
use nom::sequence::preceded;
use nom::{IResult, Parser as _};

use crate::chars::{length_up_to, piece};

/// A byline is not longer, in characters.
const LONGEST: usize = 110;

/// The date, with its time of day, of a line that gives one without a label; a range of `words`.
///
/// ```text
/// line  = [name gap] ["（"] date [gap time] ["）"] rest
/// rest  = nothing | (gap | "|" | label) …        no sentence
///       | ("发布" | "发表" | "刊登" | "上传")      with 于 before the date
/// date  = year ("年" | "-" | "/" | ".") month ("月" | "-" | "/" | ".") day ["日"]
/// time  = hour ":" minute [":" second]
/// ```
///
/// `2017-03-11 15:30 来源：某某局`, `某某网 2010年4月6日 来源：某某网`, `管理员 于2012年4月4日发表`, `2012-04-18
/// 15:02 | 某某网`. The clock of a site (`2021-7-22 星期四`) is not read.
pub(crate) fn unlabelled_date(words: &str) -> Option<Range<usize>> {
    let sentence = words.contains(['。', '，', '《', '；']);
    if sentence || words.contains("星期") || length_up_to(words, LONGEST + 1) > LONGEST {
        return None;
    }
    let at = ["19", "20"]
        .iter()
        .filter_map(|century| words.find(century))
        .min()?;
    let (rest, _) = moment(words.get(at..)?).ok()?;
    let end = words.len() - rest.len();
    let before = piece(words, 0..at).trim_end_matches(['（', '(', '[', '【']);
    let verbs = word_lists::PUBLISHING;
    let posted = before.strip_suffix('于');
    // 发布于2016年3月8日
    let led = posted.is_some_and(|name| verbs.iter().any(|verb| name.ends_with(verb)));
    let name = posted.unwrap_or(before);
    // A label or a name right before the date makes it that of something else: 成文日期：2012-03-11.
    let opens = name.trim().is_empty()
        || name.ends_with(char::is_whitespace) && !name.contains(['：', ':']);
    let after = rest.trim_start_matches(['）', ')', ']', '】']);
    let closes = after.is_empty()
        || after.starts_with(|c: char| c.is_whitespace() || matches!(c, '|' | '｜' | '/' | '·'))
        || word_lists::BESIDE_DATE
            .iter()
            .any(|label| after.starts_with(label));
    let verb = verbs
        .iter()
        .any(|verb| after.trim_start().starts_with(verb));
    let fits = match posted {
        Some(_) => verb || led && closes,
        None => opens && closes,
    };
    fits.then_some(at..end)
}

type Parsed<'t> = IResult<&'t str, &'t str>;

fn moment(input: &str) -> Parsed<'_> {
    recognize((day, opt((gap, time)))).parse(input)
}

fn day(input: &str) -> Parsed<'_> {
    let mark = || {
        (
            gap,
            alt((tag("年"), tag("月"), tag("-"), tag("/"), tag("."))),
            gap,
        )
    };
    recognize((
        digits(4, 4),
        mark(),
        number_up_to(12),
        mark(),
        number_up_to(31),
        opt(preceded(gap, tag("日"))),
    ))
    .parse(input)
}

fn time(input: &str) -> Parsed<'_> {
    recognize((
        number_up_to(24),
        one_of(":："),
        digits(2, 2),
        opt((one_of(":："), digits(2, 2))),
    ))
    .parse(input)
}

fn number_up_to<'t>(
    most: u32,
) -> impl nom::Parser<&'t str, Output = &'t str, Error = nom::error::Error<&'t str>> {
    verify(digits(1, 2), move |digits: &str| {
        digits.parse::<u32>().is_ok_and(|value| value <= most)
    })
}

fn digits<'t>(
    min: usize,
    max: usize,
) -> impl nom::Parser<&'t str, Output = &'t str, Error = nom::error::Error<&'t str>> {
    take_while_m_n(min, max, |c: char| c.is_ascii_digit())
}

fn gap(input: &str) -> Parsed<'_> {
    take_while_m_n(0, 4, |c: char| c.is_whitespace() && c != '\n').parse(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_without_a_label() {
        for (line, date) in [
            (
                "2016-03-08 09:12 来源：青禾县水利局",
                Some("2016-03-08 09:12"),
            ),
            ("2016年3月8日", Some("2016年3月8日")),
            ("（2016年3月8日）", Some("2016年3月8日")),
            ("2016-03-08 9:05", Some("2016-03-08 9:05")),
            (
                "2016年03月08日15:02 | 青禾网 | 字号：T|T",
                Some("2016年03月08日15:02"),
            ),
            (
                "青禾门户网站 2016年03月08日 来源：青禾网",
                Some("2016年03月08日"),
            ),
            ("管理员 于2016年03月08日发表", Some("2016年03月08日")),
            ("管理员 发布于2016-03-08 09:12", Some("2016-03-08 09:12")),
            ("成文日期：2016-03-08", None),
            ("2016-3-8 星期二 9:30", None),
            ("于2016年3月8日施行", None),
            ("2016年3月8日印发的办法", None),
            ("2016-2018年规划", None),
            ("自2016年3月8日起，我局公开信息。", None),
            ("2016-13-08", None),
        ] {
            let found = unlabelled_date(line);
            assert_eq!(found.and_then(|range| line.get(range)), date, "{line}");
        }
    }
}
