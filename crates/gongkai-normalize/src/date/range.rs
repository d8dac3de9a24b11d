//! From points to mentions: ranges, 以来, plans, and the years left out.

use super::calendar::Grain;
use super::damaged::damaged;
use super::number::{arabic, day, word};
use super::point::{Point, Year, point};
use super::short::{plan, short_start};
use super::{DateKind, DateMention, DateValue, Period};
use crate::chars::{is_blank, skip_blanks};
use crate::options::ScanOptions;
use crate::quantity::char_before;
use crate::span::Span;

/// What the text before has settled, for dates that leave a part out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context {
    /// Year and month of the last date, and the byte where it ended.
    pub last: Option<(i32, Option<u32>, usize)>,
}

/// The date that begins at `at`, and the byte where it ends.
///
/// What would end before it begins (0年以内) is no date.
pub(crate) fn date_at<'t>(
    text: &'t str,
    at: usize,
    context: &Context,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let backwards = |value: &DateValue| match *value {
        DateValue::Resolved { start, end } => end.is_some_and(|end| end < start),
        _ => false,
    };
    any_date_at(text, at, context, options).filter(|(found, _)| !backwards(&found.value))
}

fn any_date_at<'t>(
    text: &'t str,
    at: usize,
    context: &Context,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let here = text.get(at..)?;
    let before = char_before(text, at);
    if let Some((years, rest)) = plan(here, before, text.get(..at).unwrap_or_default()) {
        return Some(mention(
            text,
            at,
            text.len() - rest.len(),
            DateKind::Plan,
            resolved(Grain::Plan.days(years)),
            None,
        ));
    }
    if let Some(found) = damaged(text, at, before, context, options) {
        return Some(found);
    }
    if let Some(found) = super::everyday::named(text, at, options) {
        return Some(found);
    }
    if let Some(found) = short_start(text, at, before, options) {
        return Some(found);
    }
    let Some((first, rest)) =
        listed_day(text, at, context).or_else(|| point(here, before, options))
    else {
        return super::everyday::counted(text, at, before, options);
    };
    // 次年 counts from the date before it, not from the reference.
    let mut first = first;
    if word(here, FOLLOWING).is_some() {
        first.year = Year::Relative(context.last.map(|(year, ..)| year + 1));
    }
    // 每年1月底前 is no one day.
    let head = text.get(..at).unwrap_or_default();
    if first.year == Year::Missing
        && word_before(head, &["每年", "每年度", "每年的", "历年", "各年"])
    {
        return None;
    }
    let end = text.len() - rest.len();
    Some(finish(text, at, first, end, context, options))
}

pub(super) fn resolved(days: Option<Period>) -> DateValue {
    days.map_or(DateValue::Unresolved, |period| DateValue::Resolved {
        start: period.start,
        end: period.end,
    })
}

pub(super) fn mention(
    text: &str,
    start: usize,
    end: usize,
    kind: DateKind,
    value: DateValue,
    time: Option<chrono::NaiveTime>,
) -> (DateMention<'_>, usize) {
    let found = DateMention {
        text: text.get(start..end).unwrap_or_default(),
        span: Span::of(start, end),
        kind,
        value,
        time,
    };
    (found, end)
}

/// Looks for the end of a range behind the first point, and gives the whole its days.
fn finish<'t>(
    text: &'t str,
    at: usize,
    first: Point,
    end: usize,
    context: &Context,
    options: &ScanOptions,
) -> (DateMention<'t>, usize) {
    let reference = options
        .reference
        .map(crate::Reference::year)
        .or(context.last.map(|(year, ..)| year));
    let year = match first.year {
        Year::Missing => joined_year(text, at, context).or(reference),
        known => known.known(),
    };
    let rest = text.get(end..).unwrap_or_default();
    if let Some((second, tail)) = second_point(rest, &first, options) {
        let end = text.len() - tail.len();
        let last_year = match second.year {
            // 11月至次年3月 says so; a month that comes before the first does not.
            Year::Missing => year,
            known => known.known(),
        };
        let period = year
            .and_then(|y| first.grain.days(y))
            .zip(last_year.and_then(|y| second.grain.days(y)));
        if let Some((from, to)) = period {
            if to.end.is_none_or(|last| last >= from.start) {
                return mention(
                    text,
                    at,
                    end,
                    DateKind::Range,
                    DateValue::Resolved {
                        start: from.start,
                        end: to.end,
                    },
                    None,
                );
            }
        } else {
            return mention(text, at, end, DateKind::Range, DateValue::Unresolved, None);
        }
    }
    let days = year.and_then(|y| first.grain.days(y));
    if let Some(tail) = since(rest)
        && let Some(period) = days
    {
        let end = text.len() - tail.len();
        return mention(
            text,
            at,
            end,
            DateKind::Range,
            DateValue::Resolved {
                start: period.start,
                end: None,
            },
            None,
        );
    }
    let kind = if first.word_only {
        DateKind::Relative
    } else {
        first.grain.kind()
    };
    let value = match first.ambiguous {
        Some(candidates) => DateValue::Ambiguous { candidates },
        None => resolved(days),
    };
    let end = weekday(rest)
        .filter(|_| kind == DateKind::Day)
        .map_or(end, |tail| text.len() - tail.len());
    mention(text, at, end, kind, value, first.time)
}

/// Words for the year after the one just named.
static FOLLOWING: &[&str] = &["次年", "翌年"];

fn word_before(head: &str, words: &[&str]) -> bool {
    let head = head.trim_end_matches(is_blank);
    words.iter().any(|word| head.ends_with(word))
}

/// 2004年4月和9月: the year of the date that this one is joined to.
fn joined_year(text: &str, at: usize, context: &Context) -> Option<i32> {
    let (year, _, end) = context.last?;
    let between = text.get(end..at).filter(|between| between.len() <= 6)?;
    matches!(
        between.trim_matches(is_blank),
        "和" | "、" | "与" | "及" | "，" | "," | "以及"
    )
    .then_some(year)
}

/// 以来, 来, 至今.
fn since(rest: &str) -> Option<&str> {
    let here = skip_blanks(rest);
    let tail = word(here, &["以来", "以來", "来", "至今", "起至今"])?;
    let came = here.starts_with('来')
        && tail.starts_with([
            '自', '源', '访', '电', '信', '件', '文', '到', '临', '华', '京', '我', '本', '参',
            '看',
        ]);
    (!came).then_some(tail)
}

/// 至…, -…, 起至…止: the second end of a range, which may leave out what the first has said.
fn second_point<'a>(
    rest: &'a str,
    first: &Point,
    options: &ScanOptions,
) -> Option<(Point, &'a str)> {
    let here = skip_blanks(rest);
    let here = here.strip_prefix(['起', '始']).map_or(here, skip_blanks);
    let tail = here
        .strip_prefix(['，', ','])
        .map(skip_blanks)
        .filter(|tail| tail.starts_with(['至', '到']) && here.len() < skip_blanks(rest).len())
        .unwrap_or(here);
    let tail = word(tail, &["截止到", "截至"])
        .or_else(|| crate::quantity::connector(tail))
        .or_else(|| joined(tail))?;
    let tail = tail.strip_prefix(['-', '—']).unwrap_or(tail);
    let tail_start = skip_blanks(tail);
    let tail = tail_start;
    let (second, tail) = if let Ok((after, d)) = day(tail)
        && let Some(m) = first
            .grain
            .month()
            .filter(|_| matches!(first.grain, Grain::Day(..)))
    {
        (Point::new(Year::Missing, Grain::Day(m, d)), after)
    } else if let Some(found) = bare_year(tail, first) {
        found
    } else {
        point(tail, '至', options)?
    };
    let mut second = second;
    if word(tail_start, FOLLOWING).is_some() {
        second.year = first
            .year
            .known()
            .map_or(second.year, |year| Year::Printed(year + 1));
    }
    // 2018年与2019年 are two years unless 间 follows.
    if joined(here).is_some() && !skip_blanks(tail).starts_with(['之', '间']) {
        return None;
    }
    second.grain.days(2000)?;
    if second.year == Year::Missing
        && let (Some(a), Some(b)) = (first.grain.month(), second.grain.month())
        && b < a
        && let Some(year) = first.year.known()
    {
        // 2018年12月至3月: into the next year.
        second.year = Year::Printed(year + 1);
    }
    Some((second, tail))
}

/// 与 and 和 before 间 or 之间.
fn joined(text: &str) -> Option<&str> {
    text.strip_prefix(['与', '和', '與'])
}

/// 2008.03-2009: a year without 年 closes a range that began with a printed one.
fn bare_year<'a>(text: &'a str, first: &Point) -> Option<(Point, &'a str)> {
    let Year::Printed(from) = first.year else {
        return None;
    };
    let (year, 4, rest) = arabic(text, 4, 4)? else {
        return None;
    };
    let year = i32::try_from(year).ok()?;
    let closed = rest
        .chars()
        .next()
        .is_none_or(|c| is_blank(c) || "，。；、）)的间期,;\n".contains(c));
    (closed && year >= from && year < from + 60)
        .then(|| (Point::new(Year::Printed(year), Grain::Year), rest))
}

/// 9月10日、11日: a day whose month was printed just before. Nothing but a mark or word of a list may
/// stand between: 2008年月1日 has lost its month.
fn listed_day<'a>(text: &'a str, at: usize, context: &Context) -> Option<(Point, &'a str)> {
    let (year, Some(month), end) = context.last? else {
        return None;
    };
    let between = text.get(end..at).filter(|between| between.len() <= 4)?;
    let listed = |c: char| is_blank(c) || "、，,；;和与及或".contains(c);
    if !between.chars().all(listed) {
        return None;
    }
    let (rest, d) = day(text.get(at..)?).ok()?;
    Grain::Day(month, d).days(year)?;
    let mut point = Point::new(Year::Printed(year), Grain::Day(month, d));
    point.day_only = true;
    Some((point, rest))
}

/// ，星期一 or （周五） behind a day.
fn weekday(rest: &str) -> Option<&str> {
    let here = skip_blanks(rest);
    let (open, here) = match here.strip_prefix(['（', '(']) {
        Some(inner) => (true, inner),
        None => (
            false,
            here.strip_prefix(['，', ',']).map_or(here, skip_blanks),
        ),
    };
    let tail = word(here, &["星期", "周", "礼拜", "週"])?;
    let tail = tail.strip_prefix(['一', '二', '三', '四', '五', '六', '日', '天'])?;
    if open {
        tail.strip_prefix(['）', ')'])
    } else {
        Some(tail)
    }
}
