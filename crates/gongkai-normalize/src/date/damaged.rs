//! Dates that have lost their separators.
//!
//! Pages that set digits in another font lose what stands at the border when the tags are stripped: 年, 月 and 日 are
//! lost, and 2017年1月1日 is left as `201711日`, 5月15日 as `515`. Only forms that nothing else has are read: a run of
//! digits before 日, a run that begins with a year and ends a line, a bare `515` that opens a clause. A run with another
//! unit is never read.
//!
//! ```text
//! damaged = han-year-without-zero [ month [ day ] ]     (二一一年 for 二〇一一年)
//!         | year "年" 2*4 digit "日"                     (2018年1231日)
//!         | 3*4 digit ("日" | "号")                      (1231日止; 号 only beside words of time: 至1231号)
//!         | 3*4 digit &"，"                              (515， at the start of a clause)
//!         | year 1*4 digit "日"                          (20171231日)
//!         | year digits "日"                             (2012111231日, 20101120101231日: two days)
//!         | year digits year "年" month day              (2012112012年12月31日: two days)
//!         | year "年月日" &"起"                            (2012年月日起)
//!         | year 1*3 digit &"起"                          (自201211起)
//!         | year 1*2 digit "月" [ day ]                  (20161月)
//!         | year 2*4 digit joiner 2*4 digit "日"         (201211-1231日)
//!         | year 2*3 digit end-of-line ;                 (201535 below an office's name)
//! ```

use chrono::Datelike as _;
use nom::Parser as _;
use nom::combinator::opt;

use super::calendar::{Part, day};
use super::expression::{Expression, Scope, Year, one_day};
use super::terminal::{Parsed, after, fail, joiner, spaced, word};
use super::{Candidates, DateKind, Period};
use crate::chars::{arabic_digit, han_digit, is_blank, is_han, skip_blanks};
use crate::word_lists::{
    DAY_CLOSES, DAY_LEADS, EMPTY_DATE, LOST_DATE_GOES_ON, OFFICE_ENDS, starts_with_any,
};

/// The digits of the longest run: two days with four digits of the year, two of the month and two of the day.
const LONGEST: usize = 16;

/// Digits of one run.
#[derive(Clone, Copy)]
struct Run {
    digits: [u8; LONGEST],
    len: usize,
}

pub(super) fn damaged<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    if before.is_ascii_alphanumeric()
        || matches!(
            before,
            '〔' | '[' | '［' | '﹝' | '【' | '.' | '/' | '-' | '_' | '№' | '#'
        )
    {
        return fail(input);
    }
    if input.starts_with('二') {
        return lost_zero(input);
    }
    let (rest, run) = run(input)?;
    match run.len {
        4 if starts_with_any(rest, EMPTY_DATE) => lost_figures(&run, rest),
        3 | 4 if rest.starts_with('年') => year_and_day(&run, rest),
        3 | 4 => short_run(&run, rest, scope),
        5..=LONGEST => long_run(&run, rest, scope),
        _ => fail(input),
    }
}

/// A damaged date with its candidates; a failure where there are none.
fn found(rest: &str, kind: DateKind, candidates: Candidates) -> Parsed<'_> {
    if candidates.is_empty() {
        return fail(rest);
    }
    Ok((
        rest,
        Expression::new(Year::Missing, Part::Damaged(kind, candidates)),
    ))
}

fn run(input: &str) -> Parsed<'_, Run> {
    let mut run = Run {
        digits: [0; LONGEST],
        len: 0,
    };
    let mut rest = input;
    while let Some(c) = rest.chars().next()
        && let Some(digit) = arabic_digit(c)
    {
        let Some(slot) = run.digits.get_mut(run.len) else {
            return fail(input);
        };
        *slot = digit;
        run.len += 1;
        rest = after(rest, c.len_utf8());
    }
    Ok((rest, run))
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

    /// The year in the four digits from `from` on.
    fn year(&self, from: usize) -> Option<i32> {
        let year = self.number(from, from + 4)?.cast_signed();
        (self.len >= from + 4 && (1949..2100).contains(&year)).then_some(year)
    }

    /// Every way to read the digits from `from` to `to` as month and day of `year`.
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
            let month = self.number(from, from + width)?;
            day(year, month, self.number(from + width, to)?).map(one_day)
        })
    }

    fn days(&self, from: usize, to: usize, year: i32) -> Candidates {
        let mut candidates = Candidates::new();
        self.month_days(from, to, year)
            .for_each(|period| candidates.push(period));
        candidates
    }

    /// Two days in one run, the second with or without its year; the whole year first.
    fn ranges(&self, year: i32) -> Candidates {
        let mut candidates = Candidates::new();
        for whole in [true, false] {
            for cut in 6..self.len.saturating_sub(1).min(9) {
                for from in self.month_days(4, cut, year) {
                    let second_year = self
                        .year(cut)
                        .filter(|second| (year..year + 10).contains(second));
                    let ends = [(cut, year)]
                        .into_iter()
                        .chain(second_year.map(|second| (cut + 4, second)));
                    for to in ends.flat_map(|(at, year)| self.month_days(at, self.len, year)) {
                        let full = from.start.ordinal() == 1
                            && to.start.month() == 12
                            && to.start.day() == 31;
                        if to.start > from.start && full == whole {
                            candidates.push(Period {
                                start: from.start,
                                end: to.end,
                            });
                        }
                    }
                }
            }
        }
        candidates
    }
}

/// 2018年月日起: the figures are lost. A date that is left to be filled in has nothing behind it.
fn lost_figures<'a>(years: &Run, rest: &'a str) -> Parsed<'a> {
    let (tail, _) = word(EMPTY_DATE)(rest)?;
    let goes_on = tail.starts_with(|c| LOST_DATE_GOES_ON.contains(c));
    if years.year(0).is_none() || !goes_on {
        return fail(rest);
    }
    let part = Part::Damaged(DateKind::Day, Candidates::new());
    Ok((tail, Expression::new(Year::Missing, part)))
}

/// 2018年11日, 2018年1231日: the 月 is lost.
fn year_and_day<'a>(years: &Run, rest: &'a str) -> Parsed<'a> {
    let Some((year, rest)) = years
        .year(0)
        .filter(|_| years.len == 4)
        .zip(rest.strip_prefix('年'))
    else {
        return fail(rest);
    };
    let (rest, inner) = run(skip_blanks(rest))?;
    match rest.strip_prefix('日') {
        Some(rest) if (2..=4).contains(&inner.len) => {
            found(rest, DateKind::Day, inner.days(0, inner.len, year))
        }
        _ => fail(rest),
    }
}

/// 1231日止, 515，: month and day, the year from the date before or the reference.
fn short_run<'a>(run: &Run, rest: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let Some(year) = scope.context.year().or(scope.reference_year()) else {
        return fail(rest);
    };
    let head = scope.head.trim_end_matches(is_blank);
    let candidates = run.days(0, run.len, year);
    let daily = rest.starts_with('日');
    if let Some(rest) = rest.strip_prefix(['日', '号']) {
        // 120日 is a length of time unless something says that it is a day, and 1206号 is a house.
        let led = head.ends_with(|c| DAY_LEADS.contains(c));
        let follows = scope
            .context
            .last
            .is_some_and(|(.., end)| scope.head.len() - end <= 12);
        let closed = rest.starts_with(|c| DAY_CLOSES.contains(c));
        return if daily && run.len == 4 || led || follows || closed {
            found(rest, DateKind::Day, candidates)
        } else {
            fail(rest)
        };
    }
    let opens = head
        .chars()
        .next_back()
        .is_none_or(|c| matches!(c, '\n' | '。' | '；' | ';' | '\r'));
    let clause = rest
        .strip_prefix(['，', ','])
        .is_some_and(|tail| tail.starts_with(is_han));
    if opens && clause {
        found(rest, DateKind::Day, candidates)
    } else {
        fail(rest)
    }
}

/// 201535, 20171231日, 20161月, 201211-1231日, 2012111231日: a year and more.
fn long_run<'a>(run: &Run, rest: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let Some(year) = run.year(0) else {
        return fail(rest);
    };
    if let Some(rest) = rest.strip_prefix('日') {
        return if run.len <= 8 {
            found(rest, DateKind::Day, run.days(4, run.len, year))
        } else {
            found(rest, DateKind::Range, run.ranges(year))
        };
    }
    if let Some(rest) = rest.strip_prefix('月').filter(|_| run.len <= 6) {
        return lost_year_mark(run, year, rest);
    }
    if let Some(tail) = rest.strip_prefix('年') {
        return second_whole(run, year, tail);
    }
    let led = scope.head.ends_with(['自', '从']);
    if led && run.len <= 7 && rest.starts_with(['起', '至', '到']) {
        return found(rest, DateKind::Day, run.days(4, run.len, year));
    }
    if let Ok((tail, ())) = joiner(rest)
        && let Ok((tail, second)) = self::run(skip_blanks(tail))
        && let Some(tail) = tail.strip_prefix('日')
        && run.len <= 8
        && (2..=4).contains(&second.len)
    {
        let mut candidates = Candidates::new();
        for from in run.month_days(4, run.len, year) {
            for to in second.month_days(0, second.len, year) {
                if to.start > from.start {
                    candidates.push(Period {
                        start: from.start,
                        end: to.end,
                    });
                }
            }
        }
        return found(tail, DateKind::Range, candidates);
    }
    let near = scope
        .reference_year()
        .is_none_or(|reference| (0..=2).contains(&(year - reference)));
    if (6..=7).contains(&run.len) && near && is_signature(rest, scope.head) {
        found(rest, DateKind::Day, run.days(4, run.len, year))
    } else {
        fail(rest)
    }
}

/// 2012112012年12月31日: the first of two days has lost all its marks, and the mark between them is lost too. `tail` is
/// what stands behind the 年 of the second.
fn second_whole<'a>(run: &Run, year: i32, tail: &'a str) -> Parsed<'a> {
    const YEAR: usize = 4;
    let (tail, month) = spaced(super::terminal::month).parse(tail)?;
    let (tail, date) = spaced(super::terminal::day).parse(tail)?;
    let cut = run.len.saturating_sub(YEAR);
    let last = run
        .year(cut)
        .filter(|last| cut > YEAR && (year..=year + 1).contains(last))
        .and_then(|last| day(last, month, date));
    let mut candidates = Candidates::new();
    for from in run.month_days(YEAR, cut, year) {
        if let Some(end) = last.filter(|end| *end > from.start) {
            candidates.push(Period {
                start: from.start,
                end: Some(end),
            });
        }
    }
    found(tail, DateKind::Range, candidates)
}

/// 20161月, 20221月1日.
fn lost_year_mark<'a>(run: &Run, year: i32, rest: &'a str) -> Parsed<'a> {
    let Some(month) = run
        .number(4, run.len)
        .filter(|month| (1..=12).contains(month))
    else {
        return fail(rest);
    };
    let (rest, date) = opt(spaced(super::terminal::day)).parse(rest)?;
    let part = date.map_or(Part::Month(month), |date| Part::Day(month, date));
    certain(rest, part, year)
}

/// A damaged date that can have been one thing only.
fn certain(rest: &str, part: Part, year: i32) -> Parsed<'_> {
    let mut candidates = Candidates::new();
    if let Some(period) = part.period(year) {
        candidates.push(period);
    }
    found(rest, part.kind(), candidates)
}

/// A run that ends its line, alone on it or behind the name of an office.
fn is_signature(rest: &str, head: &str) -> bool {
    let ends = rest.trim_start_matches(|c: char| is_blank(c) || c == '\r');
    if !(ends.is_empty() || ends.starts_with('\n')) {
        return false;
    }
    match head.trim_end_matches(is_blank).chars().next_back() {
        None | Some('\n' | '\r') => true,
        Some(c) => OFFICE_ENDS.contains(c),
    }
}

/// 二一一年 for 二〇一一年: the zero is lost.
fn lost_zero(input: &str) -> Parsed<'_> {
    let mut chars = input.char_indices();
    let mut digits = [0; 3];
    for digit in &mut digits {
        match chars.next().and_then(|(_, c)| han_digit(c)) {
            Some(value) => *digit = i32::from(value),
            None => return fail(input),
        }
    }
    let year = 2000 + digits[1] * 10 + digits[2];
    let Some((end, '年')) = chars.next().filter(|_| digits[1] <= 3) else {
        return fail(input);
    };
    let rest = after(input, end + '年'.len_utf8());
    let rest = rest.strip_prefix('度').unwrap_or(rest);
    let Ok((tail, month)) = spaced(super::terminal::month).parse(rest) else {
        return certain(rest, Part::Year, year);
    };
    match spaced(super::terminal::day).parse(tail) {
        Ok((rest, date)) => certain(rest, Part::Day(month, date), year),
        Err(_) => certain(tail, Part::Month(month), year),
    }
}
