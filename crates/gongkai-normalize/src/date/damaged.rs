//! Dates that have lost their separators.
//!
//! Pages that set digits in another font lose what stands at the border when the tags are stripped: 年, 月 and 日
//! go, and 2017年1月1日 is left as 201711日, 5月15日 as 515. Read are only forms that nothing else has: a run of digits before 日, a run
//! that begins with a year and ends a line, a bare 515 that opens a clause. Never a run with another unit.

use chrono::Datelike as _;

use super::calendar::{Grain, day};
use super::range::Context;
use super::{Candidates, DateKind, DateMention, DateValue, Period};
use crate::chars::{arabic_digit, han_digit, is_blank, is_han, skip_blanks};
use crate::options::ScanOptions;
use crate::quantity::connector;
use crate::span::Span;

/// Digits of one run, at most 12.
#[derive(Clone, Copy)]
struct Run {
    digits: [u8; 12],
    len: usize,
}

/// A damaged date at `at`.
pub(super) fn damaged<'t>(
    text: &'t str,
    at: usize,
    before: char,
    context: &Context,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let here = text.get(at..)?;
    if before.is_ascii_alphanumeric()
        || matches!(
            before,
            '〔' | '[' | '［' | '﹝' | '【' | '.' | '/' | '-' | '_' | '№' | '#'
        )
    {
        return None;
    }
    let (kind, candidates, rest) = if here.starts_with('二') {
        lost_zero(here)?
    } else {
        let (run, rest) = run(here)?;
        let near = context
            .last
            .map(|(year, ..)| year)
            .or_else(|| options.reference.map(crate::Reference::year));
        match run.len {
            3 | 4 if rest.starts_with('年') => year_and_day(&run, rest)?,
            3 | 4 => short_run(&run, rest, text, at, context, near)?,
            5..=12 => long_run(&run, rest, text, at, options)?,
            _ => return None,
        }
    };
    if candidates.is_empty() {
        return None;
    }
    let end = text.len() - rest.len();
    let value = DateValue::Damaged { candidates };
    Some((
        DateMention {
            text: text.get(at..end)?,
            span: Span::of(at, end),
            kind,
            value,
            time: None,
        },
        end,
    ))
}

type Damage<'a> = Option<(DateKind, Candidates, &'a str)>;

fn run(text: &str) -> Option<(Run, &str)> {
    let mut run = Run {
        digits: [0; 12],
        len: 0,
    };
    let mut rest = text;
    while let Some(digit) = rest.chars().next().and_then(arabic_digit) {
        *run.digits.get_mut(run.len)? = digit;
        run.len += 1;
        rest = rest.get(rest.chars().next()?.len_utf8()..)?;
    }
    Some((run, rest))
}

impl Run {
    fn number(&self, from: usize, to: usize) -> Option<u32> {
        let digits = self
            .digits
            .get(from..to)
            .filter(|digits| !digits.is_empty())?;
        Some(
            digits
                .iter()
                .fold(0, |value, digit| value * 10 + u32::from(*digit)),
        )
    }

    fn year(&self) -> Option<i32> {
        let year = i32::try_from(self.number(0, 4)?).ok()?;
        (self.len >= 4 && (1949..2100).contains(&year)).then_some(year)
    }

    /// Every way to read the digits from `from` to `to` as month and day.
    fn month_days(&self, from: usize, to: usize, year: i32) -> impl Iterator<Item = Period> + '_ {
        [1, 2].into_iter().filter_map(move |width| {
            if to <= from + width
                || to - from - width > 2
                || self.digits.get(from + width) == Some(&0) && to - from - width == 1
            {
                return None;
            }
            let leading = |start: usize, end: usize| {
                end - start == 1 || self.digits.get(start) != Some(&0) || to - from == 4
            };
            if !leading(from, from + width) || !leading(from + width, to) {
                return None;
            }
            let date = day(
                year,
                self.number(from, from + width)?,
                self.number(from + width, to)?,
            )?;
            Some(Period {
                start: date,
                end: Some(date),
            })
        })
    }

    fn days(&self, from: usize, to: usize, year: i32) -> Candidates {
        let mut found = Candidates::new();
        self.month_days(from, to, year)
            .for_each(|period| found.push(period));
        found
    }
}

/// 2018年11日, 2018年1231日: the 月 is lost.
fn year_and_day<'a>(years: &Run, rest: &'a str) -> Damage<'a> {
    let year = years.year().filter(|_| years.len == 4)?;
    let (inner, rest) = run(skip_blanks(rest.strip_prefix('年')?))?;
    let rest = rest.strip_prefix('日')?;
    (2..=4)
        .contains(&inner.len)
        .then(|| (DateKind::Day, inner.days(0, inner.len, year), rest))
}

/// 1231日止, 515，: month and day, the year from the context.
fn short_run<'a>(
    run: &Run,
    rest: &'a str,
    text: &str,
    at: usize,
    context: &Context,
    year: Option<i32>,
) -> Damage<'a> {
    let year = year?;
    let head = text.get(..at)?;
    let candidates = run.days(0, run.len, year);
    if let Some(rest) = rest.strip_prefix(['日', '号']) {
        // 120日 is a length of time unless something says that it is a day.
        let led = head
            .trim_end_matches(is_blank)
            .ends_with(['自', '从', '至', '到', '止', '截', '于', '—', '-', '月']);
        let follows = context.last.is_some_and(|(.., end)| at - end <= 12);
        let closed = rest.starts_with(['止', '起', '至', '印', '召', '前', '上', '下']);
        return (run.len == 4 || led || follows || closed).then_some((
            DateKind::Day,
            candidates,
            rest,
        ));
    }
    let opens = head
        .trim_end_matches(is_blank)
        .chars()
        .next_back()
        .is_none_or(|c| matches!(c, '\n' | '。' | '；' | ';' | '\r'));
    let clause = rest
        .strip_prefix(['，', ','])
        .is_some_and(|tail| tail.chars().next().is_some_and(is_han));
    (opens && clause).then_some((DateKind::Day, candidates, rest))
}

/// 201535, 20171231日, 20161月, 201211-1231日, 2012111231日: a year and more.
fn long_run<'a>(
    run: &Run,
    rest: &'a str,
    text: &str,
    at: usize,
    options: &ScanOptions,
) -> Damage<'a> {
    let year = run.year()?;
    if let Some(rest) = rest.strip_prefix('日') {
        if run.len <= 8 {
            return Some((DateKind::Day, run.days(4, run.len, year), rest));
        }
        return Some((DateKind::Range, ranges(run, year), rest));
    }
    if let Some(rest) = rest.strip_prefix('月').filter(|_| run.len <= 6) {
        return lost_year_mark(run, year, rest);
    }
    if let Some((second, tail)) = connector(rest).and_then(|tail| self::run(skip_blanks(tail)))
        && let Some(tail) = tail.strip_prefix('日')
        && run.len <= 8
        && (2..=4).contains(&second.len)
    {
        let mut found = Candidates::new();
        for from in run.month_days(4, run.len, year) {
            for to in second
                .month_days(0, second.len, year)
                .filter(|to| to.start > from.start)
            {
                found.push(Period {
                    start: from.start,
                    end: to.end,
                });
            }
        }
        return Some((DateKind::Range, found, tail));
    }
    if !(6..=7).contains(&run.len) || !is_signature(rest, text, at) {
        return None;
    }
    let near = options
        .reference
        .is_none_or(|reference| (0..=2).contains(&(year - reference.year())));
    near.then(|| (DateKind::Day, run.days(4, run.len, year), rest))
}

/// Two days in one run; the whole year first.
fn ranges(run: &Run, year: i32) -> Candidates {
    let mut found = Candidates::new();
    for whole in [true, false] {
        for cut in 6..run.len.saturating_sub(1) {
            for from in run.month_days(4, cut, year) {
                for to in run
                    .month_days(cut, run.len, year)
                    .filter(|to| to.start > from.start)
                {
                    let full =
                        from.start.ordinal() == 1 && to.start.month() == 12 && to.start.day() == 31;
                    if full == whole {
                        found.push(Period {
                            start: from.start,
                            end: to.end,
                        });
                    }
                }
            }
        }
    }
    found
}

/// 20161月, 20221月1日.
fn lost_year_mark<'a>(run: &Run, year: i32, rest: &'a str) -> Damage<'a> {
    let month = run
        .number(4, run.len)
        .filter(|month| (1..=12).contains(month))?;
    let mut found = Candidates::new();
    if let Ok((rest, date)) = super::number::day(skip_blanks(rest)) {
        found.push(Grain::Day(month, date).days(year)?);
        return Some((DateKind::Day, found, rest));
    }
    found.push(Grain::Month(month).days(year)?);
    Some((DateKind::Month, found, rest))
}

/// A run that ends its line, alone on it or behind the name of an office.
fn is_signature(rest: &str, text: &str, at: usize) -> bool {
    let ends = rest.trim_start_matches(|c: char| is_blank(c) || c == '\r');
    if !(ends.is_empty() || ends.starts_with('\n')) {
        return false;
    }
    let head = text.get(..at).unwrap_or_default();
    let lead = head.trim_end_matches(is_blank).chars().next_back();
    match lead {
        None | Some('\n' | '\r') => true,
        Some(c) => "会局府室办厅院委处所心校学司行部队站组".contains(c),
    }
}

/// 二一一年 for 二〇一一年: the zero is lost.
fn lost_zero(here: &str) -> Damage<'_> {
    let mut chars = here.char_indices();
    let mut digits = [0; 3];
    for digit in &mut digits {
        *digit = chars.next().and_then(|(_, c)| han_digit(c))?;
    }
    let (end, mark) = chars.next()?;
    let year = 2000 + i32::from(digits[1]) * 10 + i32::from(digits[2]);
    if mark != '年' || digits[1] > 3 {
        return None;
    }
    let mut rest = here.get(end + mark.len_utf8()..)?;
    rest = rest.strip_prefix('度').unwrap_or(rest);
    let mut found = Candidates::new();
    if let Ok((after, month)) = super::number::month(skip_blanks(rest)) {
        if let Ok((after, date)) = super::number::day(skip_blanks(after)) {
            found.push(Grain::Day(month, date).days(year)?);
            return Some((DateKind::Day, found, after));
        }
        found.push(Grain::Month(month).days(year)?);
        return Some((DateKind::Month, found, after));
    }
    found.push(Grain::Year.days(year)?);
    Some((DateKind::Year, found, rest))
}
