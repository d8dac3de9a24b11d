//! From points to mentions: ranges, 以来, plans, and the years left out.

use super::calendar::Grain;
use super::damaged::damaged;
use super::number::{arabic, day, word, year_digits};
use super::point::{Point, Year, months_span, point};
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
pub(crate) fn date_at<'t>(
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
        listed_day(here, at, context).or_else(|| point(here, before, options))
    else {
        return super::everyday::counted(text, at, before, options);
    };
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

fn resolved(days: Option<Period>) -> DateValue {
    days.map_or(DateValue::Unresolved, |period| DateValue::Resolved {
        start: period.start,
        end: period.end,
    })
}

fn mention(
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
    let tail = word(skip_blanks(rest), &["以来", "以來", "来", "至今", "起至今"])?;
    let came = rest.starts_with('来')
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
    let tail = skip_blanks(tail);
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
    // 2018年与2019年 are two years unless 间 follows.
    if joined(here).is_some() && !skip_blanks(tail).starts_with(['之', '间']) {
        return None;
    }
    second.grain.days(2000)?;
    let tail = word(skip_blanks(tail), &["止", "期间"])
        .filter(|_| false)
        .unwrap_or(tail);
    let mut second = second;
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

/// 1-5月, 2016-2018年, 19至20日: the unit stands behind the second number only.
fn short_start<'t>(
    text: &'t str,
    at: usize,
    before: char,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let here = text.get(at..)?;
    if before.is_ascii_alphanumeric()
        || matches!(before, '-' | '.' | '/' | '每' | '〔' | '[' | '第')
    {
        return None;
    }
    if let Some((from, digits @ (2 | 4), rest)) = year_digits(here) {
        let tail = skip_blanks(
            crate::quantity::connector(skip_blanks(rest))?.trim_start_matches(['-', '—']),
        );
        let (to, to_digits, rest) = year_digits(tail).filter(|(_, n, _)| matches!(n, 2 | 4))?;
        if digits == 4 && (1900..2100).contains(&from) {
            let to = if to_digits == 2 {
                from - from % 100 + to
            } else {
                to
            };
            let after = skip_blanks(rest);
            let from_point = Point::new(Year::Printed(from), Grain::Year);
            if let Some(after) = after.strip_prefix("学年") {
                let end = text.len() - after.strip_prefix('度').unwrap_or(after).len();
                let days = Grain::SchoolYear.days(from).filter(|_| to == from + 1);
                return days
                    .map(|d| mention(text, at, end, DateKind::Range, resolved(Some(d)), None));
            }
            if after.starts_with('年') {
                let (second, tail) = point(tail, '至', options)
                    .filter(|(p, _)| p.year.known().is_some())
                    .or_else(|| {
                        let tail = after.strip_prefix('年')?;
                        Some((
                            Point::new(Year::Printed(to), Grain::Year),
                            tail.strip_prefix('度').unwrap_or(tail),
                        ))
                    })?;
                let period = from_point
                    .grain
                    .days(from)
                    .zip(second.grain.days(second.year.known().unwrap_or(to)))?;
                let in_order = period.1.end.is_some_and(|e| e >= period.0.start);
                return in_order.then(|| {
                    mention(
                        text,
                        at,
                        text.len() - tail.len(),
                        DateKind::Range,
                        DateValue::Resolved {
                            start: period.0.start,
                            end: period.1.end,
                        },
                        None,
                    )
                });
            }
            let led = matches!(before, '从' | '自');
            if to_digits == 4
                && led
                && to > from
                && to < from + 60
                && crate::quantity::unit_at(after).is_none()
            {
                let end = text.len() - rest.len();
                let (a, b) = (Grain::Year.days(from)?, Grain::Year.days(to)?);
                return Some(mention(
                    text,
                    at,
                    end,
                    DateKind::Range,
                    DateValue::Resolved {
                        start: a.start,
                        end: b.end,
                    },
                    None,
                ));
            }
        }
    }
    let (a, b, rest) = months_span(here)?;
    let year = options.reference.map(crate::Reference::year);
    let days = year.and_then(|y| Grain::Months(a, b).days(y));
    Some(mention(
        text,
        at,
        text.len() - rest.len(),
        DateKind::Range,
        resolved(days),
        None,
    ))
}

/// 9月10日、11日: a day whose month was printed just before.
fn listed_day<'a>(here: &'a str, at: usize, context: &Context) -> Option<(Point, &'a str)> {
    let (year, Some(month), end) = context.last? else {
        return None;
    };
    if at < end || at - end > 4 {
        return None;
    }
    let (rest, d) = day(here).ok()?;
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

/// 十二五, in quotes or before 规划, 时期, 期间 …
fn plan<'a>(here: &'a str, before: char, head: &str) -> Option<(i32, &'a str)> {
    let tens = here.strip_prefix('十')?;
    let (nth, rest) = match tens.chars().next()? {
        '五' => (10, tens),
        c => (
            10 + i32::from(crate::chars::han_digit(c)?),
            tens.get(c.len_utf8()..)?,
        ),
    };
    let rest = rest.strip_prefix('五')?;
    let quoted = rest.starts_with(['”', '」', '"', '’'])
        && (matches!(before, '“' | '「' | '"' | '‘') || head.ends_with('“'));
    let inner = rest.strip_prefix(['”', '」', '"', '’']).unwrap_or(rest);
    let named = word(
        inner,
        &[
            "规划", "计划", "时期", "期间", "末", "以来", "开局", "收官", "发展", "期末",
        ],
    )
    .is_some();
    if nth == 10 && !(quoted && named) || !(quoted || named) {
        return None;
    }
    (nth <= 20).then_some((2001 + (nth - 10) * 5, rest))
}
