//! Whole date phrases: lists, ranges, 以来, and the years that they leave out.
//!
//! ```text
//! date   = plan | damaged | day-word | years | recent | list | range | point ;
//! point  = numeric | year-led | month-led | quarters | era | relative | months ;
//! range  = point [ "起" | "始" ] [ "，" ] joins end [ "止" ] ;
//! joins  = joiner | "截至" | "截止到" | "与" | "和" ;           (与 and 和 before 间 or 之间)
//! end    = day | month mark day | part-of-month | "次日" | year-digits | "次年" [ part ] | point ;
//! since  = point "起" &sum | point ( "以来" | "来" | [ "起" ] "至今" | "到现在" | "迄今" ) ;
//! list   = point { "、" point } [ ("和" | "与" | "及") point ] ;
//! years  = year-digits joins-years year-digits "年" [ "度" ] | short-years | year-list ;
//! year-list = year-digits { "、" year-digits } [ ("和" | "及") year-digits ] ( "年" | small "年" ) ;
//! ```

use chrono::Datelike as _;
use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::one_of;
use nom::combinator::{map, not, opt, verify};
use nom::multi::many_m_n;
use nom::sequence::{preceded, terminated};

use super::calendar::Part;
use super::damaged::damaged;
use super::expression::{Context, Expression, Scope, Year};
use super::generated::MONTH_PARTS;
use super::list::{LONGEST_LIST, is_run, numbers_in_list};
use super::month::{month_led, months, weekday};
use super::numeric::{month_and_day, numeric};
use super::part::{counted, era, half, lone_year_part, named_year, plan, quarters, whole_year};
use super::relative::{recent, relative_month, since_came};
use super::terminal::{
    CLOSING_QUOTES, Parsed, arabic, day, fail, given, is_figure, joiner, named, small, spaced,
    starts_with_figure, word, year_digits,
};
use super::year::{relative_year, year_led};
use super::{Candidates, DateKind, DateMention, DateValue, Period};
use crate::chars::{is_blank, is_han, is_range_dash, plain_digit, skip_blanks};
use crate::options::{Reference, ScanOptions};
use crate::span::Span;
use crate::word_lists::{
    APART, BEGUN, BEHIND_BARE_YEAR, BETWEEN, DAY_LIST_MARKS, EXPLAINED_NOUNS, LIST_MARKS, LUNAR,
    NEXT_DAYS, NO_DATE_AFTER, NO_FIRST_MONTH_AFTER, NO_FIRST_MONTHS_AFTER, NO_HALF_AFTER,
    NO_SHORT_YEARS_BEFORE, NO_YEAR_PART_AFTER, RANGE_ANDS, RANGE_LEADS, SAME_PERIOD, SCHOOL_YEARS,
    SINCE_WORDS, SUMS, UNTIL, UNTIL_NOW, YEAR_JOINS, YEARLY, contains_any, ends_with_any,
    starts_with_any,
};

/// The date at byte `at` of `text`, and the byte where it ends. It may begin before `at`, with a word such as 近.
pub(crate) fn date_at<'t>(
    text: &'t str,
    at: usize,
    context: &Context,
    options: &ScanOptions,
) -> Option<(DateMention<'t>, usize)> {
    let (head, input) = text.split_at_checked(at)?;
    let scope = Scope {
        head,
        options,
        context,
    };
    if names_lunar_calendar(head) {
        return None;
    }
    let (rest, phrase) = phrase(input, &scope).ok()?;
    let (start, end) = (at - phrase.lead, text.len() - rest.len());
    let value = value(&phrase.expression, &scope)?;
    let found = DateMention {
        text: text.get(start..end)?,
        span: Span::new(start, end)?,
        kind: if phrase.expression.is_relative_word {
            DateKind::Relative
        } else {
            phrase.expression.part.kind()
        },
        value,
        time: phrase.expression.time,
    };
    Some((found, end))
}

/// A date with the words before it that belong to it.
struct Phrase {
    expression: Expression,
    /// Bytes of the words before.
    lead: usize,
}

/// The value of an expression; `None` for what would end before it begins (0年以内).
fn value(found: &Expression, scope: &Scope<'_>) -> Option<DateValue> {
    let year = resolved_year(found.year, scope);
    match found.part {
        Part::Damaged(_, candidates) => return Some(DateValue::Damaged { candidates }),
        Part::Ambiguous(candidates) => return Some(DateValue::Ambiguous { candidates }),
        _ => {}
    }
    // Only the days that no year has are impossible where the year is not known.
    if let Some(candidates) = found.part.impossible(year.unwrap_or(2000)) {
        let leap_day = next_leap_day(found, scope);
        return Some(leap_day.map_or(DateValue::Damaged { candidates }, resolved));
    }
    let period = match found.part {
        Part::Fixed(_, period) => period,
        part => year.and_then(|year| part.period(year)),
    };
    let runs_backwards = |period: &Period| period.end.is_some_and(|end| end < period.start);
    if period.as_ref().is_some_and(runs_backwards) {
        return None;
    }
    Some(period.map_or(DateValue::Unresolved, resolved))
}

fn resolved(period: Period) -> DateValue {
    DateValue::Resolved {
        start: period.start,
        end: period.end,
    }
}

/// 2月29日 without a year, counted from a day: the next one.
fn next_leap_day(found: &Expression, scope: &Scope<'_>) -> Option<Period> {
    let today = scope.options.reference.and_then(Reference::day)?;
    if found.year != Year::Missing || found.part != Part::Day(2, 29) {
        return None;
    }
    (today.year()..today.year() + 9)
        .filter_map(|year| found.part.period(year))
        .find(|period| period.start >= today)
}

/// The year of an expression: printed, or that of a date just before it that it is joined to, or the reference.
fn resolved_year(year: Year, scope: &Scope<'_>) -> Option<i32> {
    match year {
        Year::Missing => {
            let head = scope.head.trim_end_matches(is_blank);
            if let Some(stem) = head.strip_suffix('年') {
                if stem.ends_with(['同', '当', '该', '那']) {
                    return scope.context.year().or(scope.reference_year());
                }
                // 神龙元年十一月, 往年5月: the year before it is not one that was read.
                if scope.context.last.is_none_or(|(.., end)| end != head.len()) {
                    return None;
                }
            }
            joined_year(scope).or(scope.default_year())
        }
        known => known.known(),
    }
}

/// 2004年4月和9月: the year of the date that this one is joined to.
fn joined_year(scope: &Scope<'_>) -> Option<i32> {
    let (year, month, end) = scope.context.last?;
    if month.is_none() && scope.head.get(end..).is_some_and(is_subject_in_front) {
        return Some(year);
    }
    let between = scope.head.get(end..).filter(|between| between.len() <= 9)?;
    // 2016年度（1月1日至12月31日）, 2016年同期（1月至6月）
    let bracketed = between
        .strip_suffix(['（', '('])
        .is_some_and(|stem| stem.is_empty() || SAME_PERIOD.contains(&stem));
    let joined = YEAR_JOINS.contains(&between.trim_matches(is_blank));
    (month.is_none() && bracketed || joined).then_some(year)
}

/// 2016年受理情况（1月至6月）: nothing but the noun that a bracket explains.
fn is_subject_in_front(between: &str) -> bool {
    const LONGEST: usize = 60;
    between.len() <= LONGEST
        && between
            .strip_suffix(['（', '('])
            .is_some_and(|noun| ends_with_any(noun, EXPLAINED_NOUNS) && noun.chars().all(is_han))
}

fn phrase<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a, Phrase> {
    let whole = |expression| Phrase {
        expression,
        lead: 0,
    };
    if let Ok((rest, found)) = plan(input, scope) {
        // “十三五”以来
        let tail = rest.strip_prefix(CLOSING_QUOTES).unwrap_or(rest);
        let (rest, found) = match since(tail) {
            Ok(_) => range_from(found, tail, scope),
            Err(_) => (rest, found),
        };
        return Ok((rest, whole(found)));
    }
    if let Ok((rest, found)) = damaged(input, scope) {
        return Ok((rest, whole(found)));
    }
    let figure = starts_with_figure(input);
    // 万圣节 begins with a figure.
    #[cfg(feature = "colloquial")]
    let day_word = |c| super::generated::DAY_FIRSTS.contains(c);
    #[cfg(feature = "colloquial")]
    if (!figure || scope.is_colloquial() && input.starts_with(day_word))
        && let Ok((rest, found)) = super::colloquial::day_word(input, scope)
    {
        let (rest, found) = range_from(found, rest, scope);
        return Ok((rest, whole(found)));
    }
    if figure
        && !matches!(after_figures(input), '年' | '月' | '季')
        && let Ok((rest, found)) = years(input, scope)
    {
        return Ok((rest, whole(found)));
    }
    if let Ok((rest, (expression, lead))) = recent(input, scope) {
        return Ok((rest, Phrase { expression, lead }));
    }
    let first = listed_day(input, scope)
        .map(|found| (found.0, found.1, true))
        .or_else(|_| point(input, scope).map(|found| (found.0, found.1, false)));
    let (rest, first, is_listed) = match first {
        Ok(found) => found,
        Err(error) => {
            #[cfg(feature = "colloquial")]
            if let Ok((rest, found)) = super::colloquial::counted(input, scope) {
                let (rest, found) = range_from(found, rest, scope);
                return Ok((rest, whole(found)));
            }
            return Err(error);
        }
    };
    if first.year == Year::Missing && !is_listed && is_yearly(scope.head) {
        return fail(input);
    }
    if let Ok((rest, found)) = list_from(&first, rest, scope) {
        return Ok((rest, whole(found)));
    }
    let (rest, found) = range_from(first, rest, scope);
    Ok((rest, whole(found)))
}

/// 每年1月底前 is no one day.
fn is_yearly(head: &str) -> bool {
    let head = head.trim_end_matches(is_blank);
    head.ends_with(['年', '度', '的']) && ends_with_any(head, YEARLY)
}

/// The character behind the figures and blanks at the start of `input`. Behind a Chinese digit an O is a figure.
fn after_figures(input: &str) -> char {
    let han = input.chars().next().and_then(plain_digit).is_some();
    let figure = |c: char| is_figure(c) || han && matches!(c, 'O' | 'o' | 'Ｏ');
    skip_blanks(input.trim_start_matches(figure))
        .chars()
        .next()
        .unwrap_or('\0')
}

/// `parsed`, or a failure where its rest does not fit.
fn verify_rest(parsed: Parsed<'_>, fits: fn(&str) -> bool) -> Parsed<'_> {
    parsed.and_then(|(rest, found)| given(rest, fits(rest).then_some((rest, found))))
}

/// One date or period.
pub(super) fn point<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let missing = |part| Expression::new(Year::Missing, part);
    if starts_with_figure(input) {
        // What stands behind the figures tells most forms apart.
        return match after_figures(input) {
            '月' => month_led(input, scope, false).or_else(|_| lone_months(input, scope)),
            '季' => map(quarters, missing)
                .parse(input)
                .or_else(|_| numeric(input, scope)),
            '世' => era(input, scope),
            '年' => year_led(input, scope)
                .or_else(|_| numeric(input, scope))
                .or_else(|_| era(input, scope))
                .or_else(|_| whole_year(input, scope)),
            // 2000/01学年 is no month.
            _ => verify_rest(numeric(input, scope), |rest| {
                !starts_with_any(rest, SCHOOL_YEARS)
            })
            .or_else(|_| named_year(input, scope))
            .or_else(|_| lone_months(input, scope))
            .or_else(|_| month_led(input, scope, false))
            .or_else(|_| map(quarters, missing).parse(input)),
        };
    }
    let before = scope.before();
    match input.chars().next() {
        Some('第' | 'Q' | '首' | '末') => map(quarters, missing).parse(input),
        Some('年') => verify(map(lone_year_part, missing), |_| {
            !NO_YEAR_PART_AFTER.contains(before)
        })
        .parse(input)
        .or_else(|_| whole_year(input, scope)),
        Some('全') => whole_year(input, scope),
        // 元月, not the rent of 5000元月.
        Some('元') => {
            let counted = is_figure(before) || NO_FIRST_MONTH_AFTER.contains(before);
            verify(|rest| month_led(rest, scope, false), |_| !counted).parse(input)
        }
        _ => relative_year(input, scope)
            .or_else(|_| era(input, scope))
            .or_else(|_| {
                verify(map(half, missing), |_| !NO_HALF_AFTER.contains(before)).parse(input)
            })
            .or_else(|_| relative_month(input, scope))
            .or_else(|_| map(quarters, missing).parse(input))
            .or_else(|_| {
                if !input.starts_with('前') || NO_FIRST_MONTHS_AFTER.contains(before) {
                    return fail(input);
                }
                let (rest, part) = map(counted, missing).parse(input)?;
                // 届满前三个月, 前三个月内: a length of time before something else.
                let opens = !is_han(before) || matches!(before, '在' | '比' | '较');
                let counter = input
                    .get(..input.len() - rest.len())
                    .is_some_and(|word| word.contains(['个', '個']));
                let first_months = opens && counter && !rest.starts_with(['内', '前', '之', '以']);
                given(
                    input,
                    (scope.is_colloquial() || first_months).then_some((rest, part)),
                )
            }),
    }
}

/// 1-5月 and 1、2月 without a year. What opens a line before 、 is its marker.
fn lone_months<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    if before.is_ascii_alphanumeric() || NO_DATE_AFTER.contains(before) {
        return fail(input);
    }
    // The first marker of a text is 1.
    let first = |input| small(input).is_ok_and(|(_, first)| first == 1);
    let opens_line = before == '\n' || before == '\0' && first(input);
    // 1、2月 may be a marker and a month; 1、2、3月 are months.
    let marked = || {
        small(input).is_ok_and(|(rest, _)| rest.starts_with('、'))
            && !numbers_in_list(small)(input)
                .is_ok_and(|(_, numbers)| numbers.len() > 2 && is_run(&numbers).is_some())
    };
    if opens_line && marked() {
        return fail(input);
    }
    map(months, |part| Expression::new(Year::Missing, part)).parse(input)
}

/// 2016-2018年, 从2016到2018; 2014、2015年; 2014、2015、2016三年; 85至89年.
fn years<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    if before.is_ascii_alphanumeric() || NO_DATE_AFTER.contains(before) {
        return fail(input);
    }
    if let Ok(found) = short_years(input, scope) {
        return Ok(found);
    }
    let plausible = |(year, digits): &(i32, usize)| *digits == 4 && (1900..2100).contains(year);
    let (rest, (from, _)) = verify(year_digits, plausible).parse(input)?;
    let span = |last: i32| Expression::new(Year::Printed(from), Part::Years(0, last - from));
    if let Ok((rest, others)) = year_list(rest) {
        let mut all = vec![from.cast_unsigned()];
        all.extend(others.iter().map(|year| year.cast_unsigned()));
        let (rest, count) = opt(spaced(small)).parse(rest)?;
        let (rest, _) = spaced(one_of("年")).parse(rest)?;
        // 2007和2010年之间
        if let [last] = others[..]
            && last > from
            && starts_with_any(skip_blanks(rest), BETWEEN)
        {
            return Ok((rest, span(last)));
        }
        let (rest, _) = opt(one_of("度")).parse(rest)?;
        let miscounted = count.is_some_and(|count| usize::try_from(count) != Ok(all.len()));
        let run = is_run(&all).filter(|_| !miscounted && !is_taken_apart(rest));
        let found = run.map_or(
            Expression::new(Year::Printed(from), Part::Scattered),
            |(_, last)| span(last.cast_signed()),
        );
        return Ok((rest, found));
    }
    let (rest, ()) = spaced(joiner).parse(rest)?;
    let tail = skip_blanks(rest.trim_start_matches(['-', '—']));
    let (rest, (to, digits)) =
        verify(year_digits, |(_, digits)| matches!(digits, 2 | 4)).parse(tail)?;
    let to = if digits == 2 {
        from - from % 100 + to
    } else {
        to
    };
    let after = skip_blanks(rest);
    if let Some(whole) = after.strip_prefix('年') {
        let second = Scope {
            head: "至",
            ..*scope
        };
        if let Ok((rest, end)) = point(tail, &second)
            && end.year.known().is_some()
            && end.part != Part::Year
        {
            return between(&span(from), &end, scope)
                .map_or_else(|| fail(input), |found| Ok((rest, found)));
        }
        let rest = whole.strip_prefix('度').unwrap_or(whole);
        return given(input, (to >= from).then(|| (rest, span(to))));
    }
    // 2014至2016三年
    if let Ok((rest, count)) = terminated(spaced(small), spaced(one_of("年"))).parse(after)
        && digits == 4
    {
        let counted = i32::try_from(count).is_ok_and(|count| count == to - from + 1);
        return given(input, counted.then(|| (rest, span(to))));
    }
    let led = matches!(before, '从' | '自') && digits == 4 && (from + 1..from + 60).contains(&to);
    given(
        input,
        (led && crate::quantity::unit_at(after).is_none()).then(|| (rest, span(to))),
    )
}

/// 85至89年, 98至02年度: years of two digits that can be no length of time.
///
/// ```text
/// short-years = 2 arabic-digit joiner 2 arabic-digit "年" [ "度" ] ;
/// ```
///
/// Lengths of time are round (60至70年) or short (10至15年), and no length begins with a zero.
fn short_years<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let (rest, (from, _)) = arabic(2, 2)(input)?;
    let (rest, ()) = spaced(joiner).parse(rest)?;
    let (rest, (to, _)) = spaced(arabic(2, 2)).parse(rest)?;
    let (rest, _) =
        terminated(spaced(one_of("年")), not(one_of(NO_SHORT_YEARS_BEFORE))).parse(rest)?;
    let (rest, degree) = opt(one_of("度")).parse(rest)?;
    let (first, last) = (
        scope.century(from.cast_signed()),
        scope.century(to.cast_signed()),
    );
    let old = from >= 60 && to > from && (from % 10 != 0 || to % 10 != 0);
    let named = degree.is_some() || from < 10 || to < 10;
    let fits = (named || old) && first < last && last - first < 60;
    let found = Expression::new(Year::Printed(first), Part::Years(0, last - first));
    given(input, fits.then_some((rest, found)))
}

fn year_list(input: &str) -> Parsed<'_, Vec<i32>> {
    let year = || {
        verify(year_digits, |(year, digits)| {
            *digits == 4 && (1900..2100).contains(year)
        })
    };
    let item = preceded(
        spaced(one_of(LIST_MARKS)),
        spaced(map(year(), |(year, _)| year)),
    );
    many_m_n(1, LONGEST_LIST, item).parse(input)
}

/// Whether the clause goes on to tell the parts of a list apart: 分别公开3条、4条.
fn is_taken_apart(rest: &str) -> bool {
    const NEAR: usize = 24;
    let clause = rest
        .char_indices()
        .take(NEAR)
        .take_while(|(_, c)| !matches!(c, '。' | '；' | '\n'));
    let end = clause.last().map_or(0, |(at, c)| at + c.len_utf8());
    let clause = rest.get(..end).unwrap_or_default();
    contains_any(clause, APART)
}

/// 3月、4月; 一季度、二季度; 2014年、2015年、2016年: parts of one kind that follow each other are one period.
fn list_from<'a>(first: &Expression, rest: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let index = |found: &Expression, default: i32| -> Option<i32> {
        let year = match found.year {
            Year::Missing => default,
            year => year.known()?,
        };
        match (first.part, found.part) {
            (Part::Year, Part::Year) => Some(year),
            (Part::Month(_), Part::Month(month)) => Some(year * 12 + month.cast_signed()),
            (Part::Quarters(a, b), Part::Quarters(c, d)) if a == b && c == d => {
                Some(year * 4 + c.cast_signed())
            }
            _ => None,
        }
    };
    if first.is_relative_word || !rest.starts_with(|c| is_blank(c) || LIST_MARKS.contains(c)) {
        return fail(rest);
    }
    let default = first.year.known().or(scope.default_year()).unwrap_or(2000);
    let Some(mut at) = index(first, default) else {
        return fail(rest);
    };
    // 2015年和2016年 are told of one by one; 2014年、2015年和2016年 are one list.
    let inner = Scope {
        head: "、",
        ..*scope
    };
    let (mut tail, mut last) = (rest, *first);
    let marks = |is_second: bool| {
        if is_second && first.part == Part::Year {
            "、"
        } else {
            LIST_MARKS
        }
    };
    while let Ok((here, _)) = spaced(one_of(marks(tail.len() == rest.len()))).parse(tail)
        && let Ok((after, next)) = point(skip_blanks(here), &inner)
        && let Some(place) = index(&next, default)
    {
        if place != at + 1 {
            return fail(rest);
        }
        (tail, last, at) = (after, next, place);
    }
    if tail.len() == rest.len() || is_taken_apart(tail) || spaced(joiner).parse(tail).is_ok() {
        return fail(rest);
    }
    if last.year == Year::Missing {
        last.year = first.year;
    }
    between(first, &last, scope).map_or_else(|| fail(rest), |found| Ok((tail, found)))
}

/// The period from the first day of `first` to the last of `last`; `None` where it runs backwards.
fn between(first: &Expression, last: &Expression, scope: &Scope<'_>) -> Option<Expression> {
    let year = resolved_year(first.year, scope);
    let last_year = match last.year {
        Year::Missing => year,
        known => known.known(),
    };
    let part = |found: &Expression, year: Option<i32>| match found.part {
        Part::Fixed(_, period) => period,
        part => year.and_then(|year| part.period(year)),
    };
    let impossible =
        |found: &Expression, year: Option<i32>| year.and_then(|year| found.part.impossible(year));
    let fixed = |part| Expression {
        time: first.time,
        ..Expression::new(Year::Missing, part)
    };
    let start = part(first, year);
    // 1月1日至11月31日
    let broken = (impossible(first, year), impossible(last, last_year));
    if broken.0.is_some() || broken.1.is_some() {
        let likeliest =
            |broken: Option<Candidates>, whole| broken.map_or(whole, |days| days.first());
        let mut ranges = Candidates::new();
        if let Some((start, end)) =
            likeliest(broken.0, start).zip(likeliest(broken.1, part(last, last_year)))
        {
            if end.end.is_some_and(|end| end < start.start) {
                return None;
            }
            ranges.push(Period {
                start: start.start,
                end: end.end,
            });
        }
        return Some(fixed(Part::Damaged(DateKind::Range, ranges)));
    }
    let period = start.zip(part(last, last_year)).map(|(start, end)| Period {
        start: start.start,
        end: end.end,
    });
    if period.is_some_and(|period| period.end.is_some_and(|end| end < period.start)) {
        return None;
    }
    Some(fixed(Part::Fixed(DateKind::Range, period)))
}

/// What may stand behind a first date: the end of a range, 以来, a weekday.
fn range_from<'a>(first: Expression, rest: &'a str, scope: &Scope<'_>) -> (&'a str, Expression) {
    let (rest, first) = match range_end(rest, &first, scope) {
        Ok((tail, last)) => match between(&first, &last, scope) {
            Some(found) => (tail, found),
            None => (rest, first),
        },
        Err(_) => (rest, first),
    };
    if let Ok((tail, is_closed)) = since(rest).or_else(|_| since_a_sum(rest, scope)) {
        let year = resolved_year(first.year, scope);
        let start = match first.part {
            Part::Fixed(_, period) => period,
            part => year.and_then(|year| part.period(year)),
        };
        if let Some(Period { start, .. }) = start {
            let today = scope.options.reference.and_then(Reference::day);
            let end = today.filter(|today| is_closed && *today >= start);
            let period = Period { start, end };
            return (
                tail,
                Expression::new(Year::Missing, Part::Fixed(DateKind::Range, Some(period))),
            );
        }
    }
    let rest = match first.part {
        Part::Day(..) if first.time.is_none() => weekday(rest).map_or(rest, |(tail, ())| tail),
        _ => rest,
    };
    (rest, first)
}

/// 以来 leaves the end open; 至今 ends on the day of the reference, where it is one.
fn since(input: &str) -> Parsed<'_, bool> {
    let here = skip_blanks(input);
    if !here.starts_with(['以', '来', '起', '至', '迄', '到']) {
        return fail(input);
    }
    let open = map(word(SINCE_WORDS), |_| false);
    let closed = map(preceded(opt(one_of("起")), word(UNTIL_NOW)), |_| true);
    alt((open, closed))
        .parse(here)
        .or_else(|error| since_came(here).map(|rest| (rest, false)).ok_or(error))
}

/// 自2010年起累计公开: before a sum, what has begun goes on.
fn since_a_sum<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a, bool> {
    let (rest, _) = one_of("起").parse(input)?;
    let sum = rest.strip_prefix(['，', ',']).unwrap_or(rest);
    let is_sum = matches!(scope.before(), '自' | '从') && starts_with_any(sum, SUMS);
    given(input, is_sum.then_some((rest, false)))
}

/// The second end of a range, which may leave out what the first has said.
fn range_end<'a>(input: &'a str, first: &Expression, scope: &Scope<'_>) -> Parsed<'a> {
    let joins = |c: char| is_range_dash(c) || RANGE_LEADS.contains(c);
    if !skip_blanks(input).starts_with(joins) {
        return fail(input);
    }
    let (here, _) = spaced(opt(one_of(BEGUN))).parse(input)?;
    let here = skip_blanks(here);
    // 2017年1月1日起，至12月31日
    let started = here.len() < skip_blanks(input).len();
    let here = here
        .strip_prefix(['，', ','])
        .map(skip_blanks)
        .filter(|tail| started && tail.starts_with(['至', '到']))
        .unwrap_or(here);
    let and = here.starts_with(|c| RANGE_ANDS.contains(c));
    let (tail, ()) = alt((
        map(word(UNTIL), |_| ()),
        joiner,
        map(one_of(RANGE_ANDS), |_| ()),
    ))
    .parse(here)?;
    let tail = skip_blanks(tail.strip_prefix(['-', '—']).unwrap_or(tail));
    let (rest, mut last) = end_point(tail, first, scope)?;
    // 2018年与2019年 are two years unless 间 follows.
    if and && !skip_blanks(rest).starts_with(['之', '间']) {
        return fail(input);
    }
    if last.year == Year::Missing
        && let (Some(from), Some(to), Some(year)) =
            (first.part.month(), last.part.month(), first.year.known())
        && to < from
    {
        // 2018年12月至3月: into the next year.
        last.year = Year::Printed(year + 1);
    }
    Ok((rest, last))
}

fn end_point<'a>(input: &'a str, first: &Expression, scope: &Scope<'_>) -> Parsed<'a> {
    if first.part.is_day_of_month()
        && let Some(month) = first.part.month()
        && let Ok((rest, date)) = day(input)
    {
        let (rest, time) = opt(super::clock::times).parse(rest)?;
        let end = Expression::new(Year::Missing, Part::Day(month, date));
        return Ok((
            rest,
            Expression {
                time: time.flatten(),
                ..end
            },
        ));
    }
    if let Part::OfMonth(month, _) = first.part
        && let Ok((rest, part)) = named(MONTH_PARTS)(input)
    {
        // 5月上旬至下旬
        return Ok((
            rest,
            Expression::new(Year::Missing, Part::OfMonth(month, part)),
        ));
    }
    if let Year::Printed(year) = first.year
        && matches!(first.part, Part::Day(..))
        && let Ok((rest, part)) = month_and_day(input, "./-")
    {
        return Ok((rest, Expression::new(Year::Printed(year), part)));
    }
    if let Part::Day(month, date) = first.part
        && let Ok((rest, _)) = word(NEXT_DAYS)(input)
        && let Some(year) = resolved_year(first.year, scope)
        && let Some(next) = Part::Day(month, date)
            .period(year)
            .and_then(|period| period.start.succ_opt())
    {
        // 5月3日19时至次日8时
        let (rest, time) = opt(super::clock::times).parse(rest)?;
        let part = Part::Day(next.month(), next.day());
        let found = Expression::new(Year::Printed(next.year()), part);
        return Ok((
            rest,
            Expression {
                time: time.flatten(),
                ..found
            },
        ));
    }
    if let Year::Printed(from) = first.year {
        if let Ok(found) = bare_year(input, from) {
            return Ok(found);
        }
        // 2013年-15年
        if first.part == Part::Year
            && let Ok((rest, (short, _))) = terminated(arabic(2, 2), one_of("年")).parse(input)
            && !starts_with_figure(rest)
        {
            let to = Year::Printed(scope.century(short.cast_signed()));
            return Ok((rest, Expression::new(to, Part::Year)));
        }
    }
    let context = Context {
        last: first
            .year
            .known()
            .or(resolved_year(first.year, scope))
            .map(|year| (year, None, 0)),
    };
    let inner = Scope {
        head: "至",
        context: if first.year == Year::Missing {
            scope.context
        } else {
            &context
        },
        ..*scope
    };
    #[cfg(feature = "colloquial")]
    if let Ok(found) = super::colloquial::day_word(input, &inner) {
        return Ok(found);
    }
    point(input, &inner)
}

/// 2008.03-2009: a year without 年 closes a range that began with a printed one.
fn bare_year(input: &str, from: i32) -> Parsed<'_> {
    let (rest, (year, _)) = arabic(4, 4)(input)?;
    let year = year.cast_signed();
    let closed = rest
        .chars()
        .next()
        .is_none_or(|c| is_blank(c) || c == '\n' || BEHIND_BARE_YEAR.contains(c));
    let goes_on = skip_blanks(rest).starts_with(['年', '-', '/', '.']);
    let fits = closed && !goes_on && (from..from + 60).contains(&year);
    given(
        input,
        fits.then_some((rest, Expression::new(Year::Printed(year), Part::Year))),
    )
}

/// 9月10日、11日: a day whose month was printed just before. Nothing but a mark or word of a list may
/// stand between: 2008年月1日 has lost its month.
fn listed_day<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let Some((year, Some(month), end)) = scope.context.last else {
        return fail(input);
    };
    let listed = |c: char| is_blank(c) || DAY_LIST_MARKS.contains(c);
    let is_list = scope
        .head
        .get(end..)
        .is_some_and(|between| between.len() <= 4 && between.chars().all(listed));
    if !is_list {
        return fail(input);
    }
    let (rest, date) = day(input)?;
    let part = Part::Day(month, date);
    given(
        input,
        part.period(year)
            .map(|_| (rest, Expression::new(Year::Printed(year), part))),
    )
}

/// Whether the words just before say that what follows is a date of the lunar or another calendar, which is not read.
fn names_lunar_calendar(head: &str) -> bool {
    const NEAR: usize = 8;
    let near = head
        .char_indices()
        .rev()
        .take(NEAR)
        .take_while(|(_, c)| !matches!(c, '，' | '。' | '；' | '、' | '\n' | '(' | '（'));
    near.filter(|(_, c)| matches!(c, '历' | '曆'))
        .any(|(at, _)| {
            head.get(..at)
                .is_some_and(|stem| stem.ends_with(|c| LUNAR.contains(c)))
        })
}
