//! Dates in digits and separators.
//!
//! ```text
//! numeric  = compact | mixed | iso | day-first | year-quarter | year-part | year-months ;
//! compact  = 8 digit ;                                             (20170310)
//! iso      = year mark month [ mark day [ "日" ] [ times ] ] ;     (2017-03-10, 2017.3.10, 2017 03 10, 2017.03)
//! day-first = day mark month mark year ;                           (17.01.2018)
//! mixed    = year mark month "月" [ mark ] day "日" ;               (2016/3月5日; 2016年-3月-5日 is in the main grammar)
//! year-quarter = year [ "-" ] "Q" digit ;                          (2017Q3)
//! year-part = year ( half | quarters | "全年" ) ;                  (2015上半年, 2016第四季度)
//! year-months = year mark month joiner year mark month ;           (2017.5-2018.3)
//! mark     = "-" | "/" | "." | blank ;                             (one and the same throughout iso and day-first)
//! ```

use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::one_of;
use nom::combinator::{map, opt, verify};
use nom::sequence::{pair, preceded, terminated};

use super::calendar::{Part, day as day_of};
use super::clock::times;
use super::expression::{Expression, Scope, Year};
use super::part::{half, quarters};
use super::terminal::{
    Parsed, arabic, blanks, fail, given, is_figure, joiner, spaced, stray_mark, word,
};
use super::{Candidates, DateKind, Period};
use crate::chars::skip_blanks;
use crate::word_lists::{
    ALL_YEAR, DAY_SIGNS, NO_DOTTED_DAY_BEFORE, NO_DOTTED_MONTH_BEFORE, YEAR_PART_LEADS,
};

pub(super) fn numeric<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    if before.is_ascii_alphanumeric()
        || matches!(
            before,
            '-' | '.' | '/' | '_' | '〔' | '[' | '［' | '【' | '﹝'
        )
    {
        return fail(input);
    }
    let digits = input.bytes().take_while(u8::is_ascii_digit).count();
    match digits {
        8 => compact(input),
        1 | 2 => separated(input),
        // Full-width digits are not counted.
        0 | 4 => alt((mixed, separated, year_quarter, year_part, year_months)).parse(input),
        _ => fail(input),
    }
}

fn date(year: u32, part: Part) -> Option<Expression> {
    let year = i32::try_from(year).ok()?;
    Some(Expression::new(Year::Printed(year), part))
}

fn year(input: &str) -> Parsed<'_, u32> {
    verify(map(arabic(4, 4), |(year, _)| year), |year| {
        (1000..3000).contains(year)
    })
    .parse(input)
}

fn short(input: &str) -> Parsed<'_, u32> {
    verify(map(arabic(1, 2), |(value, _)| value), |value| *value > 0).parse(input)
}

fn compact(input: &str) -> Parsed<'_> {
    let (rest, (value, _)) = arabic(8, 8)(input)?;
    let (y, m, d) = (value / 10_000, value / 100 % 100, value % 100);
    let free = !rest.starts_with(|c: char| {
        c.is_ascii_alphanumeric() || "-/.".contains(c) || DAY_SIGNS.contains(c)
    });
    let known = (1950..2060).contains(&y) && day_of(y.cast_signed(), m, d).is_some();
    let found = date(y, Part::Day(m, d)).filter(|_| free && known);
    given(input, found.map(|found| (rest, found)))
}

fn mixed(input: &str) -> Parsed<'_> {
    let (rest, y) = terminated(year, stray_mark).parse(input)?;
    let (rest, m) = terminated(spaced(short), spaced(one_of("月"))).parse(rest)?;
    let (rest, d) = preceded(
        opt(stray_mark),
        terminated(spaced(short), spaced(one_of(DAY_SIGNS))),
    )
    .parse(rest)?;
    given(input, date(y, Part::Day(m, d)).map(|found| (rest, found)))
}

fn year_quarter(input: &str) -> Parsed<'_> {
    let (rest, y) = terminated(year, opt(one_of("-"))).parse(input)?;
    let (rest, (q, _)) = preceded(one_of("QＱ"), arabic(1, 1)).parse(rest)?;
    let fits = (1..=4).contains(&q) && !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let found = date(y, Part::Quarters(q, q)).filter(|_| fits);
    given(input, found.map(|found| (rest, found)))
}

/// 2015上半年, 2016第四季度: the 年 behind the year is left out.
fn year_part(input: &str) -> Parsed<'_> {
    let (rest, y) = verify(year, |year| (1900..2100).contains(year)).parse(input)?;
    let here = skip_blanks(rest);
    if !here.starts_with(|c: char| is_figure(c) || YEAR_PART_LEADS.contains(c)) {
        return fail(input);
    }
    let whole = map(word(ALL_YEAR), |_| Part::Year);
    let (rest, part) = alt((half, quarters, whole)).parse(here)?;
    given(input, date(y, part).map(|found| (rest, found)))
}

fn year_months(input: &str) -> Parsed<'_> {
    let month = |mark| preceded(one_of(mark), verify(short, |m| *m <= 12));
    let end = |mark| pair(year, month(mark));
    let (rest, (((y, m), ()), (last_y, last_m))) = alt((
        pair(pair(end("."), spaced(joiner)), spaced(end("."))),
        pair(pair(end("/"), spaced(joiner)), spaced(end("/"))),
    ))
    .parse(input)?;
    let first = Part::Month(m).period(y.cast_signed());
    let last = Part::Month(last_m).period(last_y.cast_signed());
    let free = !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "./-".contains(c));
    let period = first
        .zip(last)
        .filter(|(first, last)| free && first.start <= last.start);
    given(
        input,
        period.map(|(first, last)| {
            let period = Period {
                start: first.start,
                end: last.end,
            };
            (
                rest,
                Expression::new(
                    Year::Printed(y.cast_signed()),
                    Part::Fixed(DateKind::Range, Some(period)),
                ),
            )
        }),
    )
}

/// ISO dates and days that stand before their month and year.
fn separated(input: &str) -> Parsed<'_> {
    let (rest, (first, count)) = arabic(1, 4)(input)?;
    let (rest, mark) = separator(rest)?;
    let number = |most| {
        move |input| {
            let input = if mark == ' ' {
                input
            } else {
                skip_blanks(input)
            };
            arabic(1, most)(input)
        }
    };
    let (rest, (second, second_count)) = number(2)(rest)?;
    let third = verify(separator, |again| *again == mark)
        .parse(rest)
        .and_then(|(rest, _)| number(4)(rest));
    let plausible = |year: u32| (1000..3000).contains(&year);
    let found = match (count, third) {
        (4, Ok((rest, (d, 1 | 2)))) if plausible(first) && is_day(second, d) && !is_glued(rest) => {
            let rest = rest.strip_prefix(['日', '号']).unwrap_or(rest);
            let (rest, time) = opt(times).parse(rest)?;
            date(first, Part::Day(second, d)).map(|found| {
                let time = time.flatten();
                (rest, Expression { time, ..found })
            })
        }
        (1 | 2, Ok((rest, (year, 4))))
            if mark != ' ' && mark != '-' && plausible(year) && !is_glued(rest) =>
        {
            return day_first(rest, mark, year, [first, second]);
        }
        (4, Err(_))
            if second_count == 2
                && mark != ' '
                && (1..=12).contains(&second)
                && plausible(first)
                && !is_glued(rest) =>
        {
            // 2012.07亩 is an area, not a month.
            let measured = mark == '.' && crate::quantity::unit_at(skip_blanks(rest)).is_some();
            let goes_on = rest.starts_with(|c| NO_DOTTED_MONTH_BEFORE.contains(c));
            date(first, Part::Month(second))
                .filter(|_| !measured && !goes_on)
                .map(|found| (rest, found))
        }
        _ => None,
    };
    given(input, found)
}

/// Whether some month has the day; 11-31 and 02-30 are impossible days rather than other numbers.
fn is_day(month: u32, day: u32) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// 17.01.2018: `mark` stands between the numbers `a`, `b` and the year `y`. With slashes the order is ambiguous
/// unless one of the two cannot be a month.
fn day_first(rest: &str, mark: char, y: u32, [a, b]: [u32; 2]) -> Parsed<'_> {
    let of = |m: u32, d: u32| {
        let part = Part::Day(m, d);
        part.period(y.cast_signed()).map(|period| (part, period))
    };
    match (of(b, a), of(a, b)) {
        (Some((_, period)), Some((_, other))) if mark == '/' && a != b => {
            let mut readings = Candidates::new();
            readings.push(period);
            readings.push(other);
            given(
                rest,
                date(y, Part::Ambiguous(readings)).map(|found| (rest, found)),
            )
        }
        (Some((part, _)), _) | (None, Some((part, _))) => {
            let (rest, time) = opt(times).parse(rest)?;
            let time = time.flatten();
            given(
                rest,
                date(y, part).map(|found| (rest, Expression { time, ..found })),
            )
        }
        (None, None) => fail(rest),
    }
}

fn separator(input: &str) -> Parsed<'_, char> {
    let (rest, gap) = blanks(input)?;
    let mark = alt((
        map(one_of("-－–‐"), |_| '-'),
        map(one_of("/／"), |_| '/'),
        map(one_of(".．"), |_| '.'),
    ))
    .parse(rest);
    match mark {
        Ok(found) => Ok(found),
        Err(_) if !gap.is_empty() => Ok((rest, ' ')),
        Err(error) => Err(error),
    }
}

/// The end of a range that leaves out its year: `12.31` of `2016.1.1-12.31`. A number that goes on is not a day.
pub(super) fn month_and_day<'a>(input: &'a str, marks: &'static str) -> Parsed<'a, Part> {
    let (rest, m) = short(input)?;
    let (rest, _) = one_of(marks).parse(rest)?;
    let (rest, d) = short(rest)?;
    let rest = rest.strip_prefix(['日', '号']).unwrap_or(rest);
    let goes_on = rest.starts_with(|c: char| {
        c.is_ascii_alphanumeric() || is_figure(c) || NO_DOTTED_DAY_BEFORE.contains(c)
    });
    let counts = crate::quantity::unit_at(skip_blanks(rest)).is_some();
    let fits = is_day(m, d) && !goes_on && !counts;
    given(input, fits.then_some((rest, Part::Day(m, d))))
}

/// Whether digits or separators follow directly, so that the number is not a date.
fn is_glued(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        Some(c) if c.is_ascii_digit() || c == '_' || c == '/' => true,
        // 2018-01-10-2018-07-10 is a range.
        Some('-' | '.') => {
            let next = chars.as_str();
            next.starts_with(|c: char| c.is_ascii_digit())
                && arabic(4, 4)(next).is_err()
                // 2018/1/10-7/10
                && month_and_day(next, "./").is_err()
        }
        Some(c) => c.is_ascii_alphabetic() && c != 'T',
        None => false,
    }
}
