//! Forms that are read as a whole: 1-5月, 2016-2018年, 十二五.

use super::calendar::Grain;
use super::number::{word, year_digits};
use super::part::months_span;
use super::point::{Point, Year, point};
use super::range::{mention, resolved};
use super::{DateKind, DateMention, DateValue};
use crate::chars::skip_blanks;
use crate::options::ScanOptions;

/// 1-5月, 2016-2018年, 19至20日: the unit stands behind the second number only.
pub(super) fn short_start<'t>(
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

/// 十二五, in quotes or before 规划, 时期, 期间 …
pub(super) fn plan<'a>(here: &'a str, before: char, head: &str) -> Option<(i32, &'a str)> {
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
