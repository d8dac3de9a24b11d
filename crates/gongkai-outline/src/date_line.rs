//! Lines of a page's head that give a date without a label.

use crate::word_lists::{self, contains_any, ends_with_any, starts_with_any};
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
/// line  = short-date [gap time] gap … label …
///       | [name gap] ["（"] date [[weekday] gap time] ["）"] rest
/// rest  = nothing | (gap | "|" | "【" | label) …  no sentence
///       | ("发布" | "发表" | "刊登" | "上传")      with 于 before the date
/// date  = year ("年" | "-" | "/" | ".") month ("月" | "-" | "/" | ".") day ["日"]
/// time  = hour ":" minute [":" second ["." fraction]]
/// short-date = 2 digit mark 2 digit mark 2 digit      (15-03-02, of this century)
/// ```
///
/// `2017-03-11 15:30 来源：某某局`, `某某网 2010年4月6日 来源：某某网`, `管理员 于2012年4月4日发表`, `2012-04-18
/// 15:02 | 某某网`. The name may be a field of the byline with its label (`作者：某某 2012-04-18`), unless the
/// label is that of another date. The clock of a site (`2021-7-22 星期四`) is not read: a date with the day
/// of the week is the page's only beside a label of the byline.
pub(crate) fn unlabelled_date(words: &str) -> Option<Range<usize>> {
    dated_line(words, false)
}

/// The same; the day of the week may stand behind the date, `under` a title.
pub(crate) fn dated_line(words: &str, under: bool) -> Option<Range<usize>> {
    let sentence = words.contains(['。', '，', '；']);
    if sentence || length_up_to(words, LONGEST + 1) > LONGEST {
        return None;
    }
    let labelled = |text: &str| contains_any(text, word_lists::BESIDE_DATE);
    let beside = || labelled(words);
    let posted = || ends_with_any(words, word_lists::PUBLISHING);
    // 来源：《某某日报》; 由管理员于2012年3月11日星期日上传.
    if words.contains('《') && !beside()
        || words.contains("星期") && !(under || posted() || beside())
    {
        return None;
    }
    if whole_in_characters(words) {
        return Some(0..words.len());
    }
    if let Some(end) = short_year(words).filter(|_| labelled(words)) {
        return Some(0..end);
    }
    let at = ["19", "20"]
        .iter()
        .filter_map(|century| words.find(century))
        .min()?;
    let (rest, _) = moment(words.get(at..)?).ok()?;
    let end = words.len() - rest.len();
    let before = piece(words, 0..at).trim_end_matches(['（', '(', '[', '【']);
    // 网友 2012-03-11 说：
    if contains_any(before, word_lists::COMMENT_WORDS) {
        return None;
    }
    let verbs = word_lists::PUBLISHING;
    let posted = before.trim_end_matches(['：', ':', ' ']).strip_suffix('于');
    // 发布于2016年3月8日
    let led = posted.is_some_and(|name| ends_with_any(name, verbs));
    let name = posted.unwrap_or(before);
    let name = without_date_word(name);
    // A label or a name right before the date makes it that of something else: 成文日期：2012-03-11.
    let dated = contains_any(name, word_lists::DAYS_OF_OTHERS);
    let field = !name.contains(['：', ':'])
        || labelled(name) && !dated && !name.trim_end().ends_with(['：', ':']);
    // 【字体：大 中 小】【2016-03-08】
    let parted =
        name.ends_with(|c: char| c.is_whitespace() || matches!(c, '】' | ']' | '|' | '｜' | '/'));
    let opens = name.trim().is_empty() || parted && field;
    let after = rest.trim_start_matches(['）', ')', ']', '】']);
    // 2012-03-11 星期日 上传
    let after = after
        .trim_start()
        .strip_prefix("星期")
        .map_or(after, |tail| {
            let mut chars = tail.chars();
            chars.next();
            chars.as_str()
        });
    let closes = after.is_empty()
        || after.starts_with(|c: char| {
            c.is_whitespace() || matches!(c, '|' | '｜' | '/' | '·' | '[' | '【')
        })
        || starts_with_any(after, word_lists::BESIDE_DATE)
        // 2012-03-11某某局: two elements of a line.
        || opens && crate::signature::organ_of(after).is_some();
    let verb = starts_with_any(after.trim_start(), verbs);
    let fits = match posted {
        Some(_) => verb || led && closes,
        None => opens && closes,
    };
    fits.then_some(at..end)
}

/// What stands before `Date:`, which is a label of the day as 日期 is.
fn without_date_word(name: &str) -> &str {
    let body = name.trim_end_matches([':', '：', ' ']);
    let word = word_lists::DATE_WORDS.iter().find_map(|word| {
        let at = body.len().checked_sub(word.len())?;
        let own = body.get(at..)?.eq_ignore_ascii_case(word);
        let head = body.get(..at)?;
        (own && !head.ends_with(|c: char| c.is_ascii_alphanumeric())).then_some(head)
    });
    word.unwrap_or(name)
}

/// Where a date of two-digit numbers ends that opens a byline: `15-03-02 来源：某某局`.
fn short_year(words: &str) -> Option<usize> {
    let number = |most| number_of_two(most);
    let mark = || alt((tag("-"), tag("/"), tag(".")));
    let day = (number(40), mark(), number(12), mark(), number(31));
    let (rest, _) = recognize((day, opt((gap, time)))).parse(words).ok()?;
    rest.starts_with(char::is_whitespace)
        .then(|| words.len() - rest.len())
}

/// Two digits, from 01 to `most`.
fn number_of_two<'t>(
    most: u32,
) -> impl nom::Parser<&'t str, Output = &'t str, Error = nom::error::Error<&'t str>> {
    verify(digits(2, 2), move |digits: &str| {
        digits
            .parse::<u32>()
            .is_ok_and(|value| (1..=most).contains(&value))
    })
}

/// Whether a line is nothing but a date in characters: 二〇一七年三月十一日.
fn whole_in_characters(words: &str) -> bool {
    const LONGEST: usize = 17;
    let year = words
        .chars()
        .take_while(|c| "〇○零一二三四五六七八九".contains(*c));
    let month = || words.split_once('年')?.1.split_once('月');
    let number = |text: &str| {
        !text.is_empty() && text.chars().all(|c| "一二三四五六七八九十廿卅".contains(c))
    };
    words.starts_with('二')
        && year.count() == 4
        && length_up_to(words, LONGEST) < LONGEST
        && month()
            .is_some_and(|(month, day)| number(month) && day.strip_suffix('日').is_some_and(number))
}

/// Whether `words` begin with a day in four digits, month and day: `2016-03-02`.
pub(crate) fn starts_with_day(words: &str) -> bool {
    words.starts_with(['1', '2']) && day(words).is_ok()
}

type Parsed<'t> = IResult<&'t str, &'t str>;

fn moment(input: &str) -> Parsed<'_> {
    let weekday = (gap, tag("星期"), one_of("一二三四五六日天"));
    let mark = alt((tag("T"), recognize((opt(weekday), gap))));
    recognize((day, opt((mark, time)))).parse(input)
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
        opt((one_of(":："), digits(2, 2), opt((tag("."), digits(1, 3))))),
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
            ("【2016年3月8日】【字体：大 中 小】", Some("2016年3月8日")),
            ("【字体：大 中 小】【2016-03-08】", Some("2016-03-08")),
            ("2016-03-08T09:12:30", Some("2016-03-08T09:12:30")),
            ("2016-03-08 09:12:30.0", Some("2016-03-08 09:12:30.0")),
            ("二〇一六年三月八日", Some("二〇一六年三月八日")),
            ("字体：【大】【中】【小】 2016-03-08", Some("2016-03-08")),
            ("作者：某某　2016-03-08　阅读 12 次", Some("2016-03-08")),
            ("发布于：2016-03-08 已有 20 人浏览", Some("2016-03-08")),
            (
                "2016年3月8日 星期二 09:12 来源：某某局",
                Some("2016年3月8日 星期二 09:12"),
            ),
            ("2016年3月8日 星期二", None),
            ("来源：某某局 成文日期： 2016-03-08", None),
            ("16-03-08 来源：青禾县水利局", Some("16-03-08")),
            ("16/03/08 09:12 点击：20", Some("16/03/08 09:12")),
            ("16-03-08 青禾县水利局", None),
            ("99-13-08 来源：青禾县水利局", None),
            ("Date：2016-03-08 Source：青禾县水利局", Some("2016-03-08")),
            ("date: 2016-03-08", Some("2016-03-08")),
            ("Update：2016-03-08", None),
            ("二〇一六年三月八日施行", None),
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
