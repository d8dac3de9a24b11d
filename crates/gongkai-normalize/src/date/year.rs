//! Years: printed, and counted from the reference or from the date before.
//!
//! ```text
//! year     = printed | relative ;
//! printed  = year-digits "年" ;                (not before 代)
//! relative = a row of `lexicon/years.tsv` ;    (今年, 上一年度, 次年)
//! ```

use nom::Parser as _;
use nom::character::complete::one_of;
use nom::combinator::{not, opt};
use nom::sequence::{preceded, terminated};

use super::calendar::Part;
use super::expression::{Expression, Scope, Year};
use super::generated::YEARS;
use super::named::YearWord;
use super::part::within_year;
use super::terminal::{Parsed, fail, joiner, month, spaced, year_digits};
use crate::chars::arabic_digit;

/// A printed year, with what part of it is meant: `2017年3月10日`, `二〇一七年上半年`, `15年3月`, `2016年度`.
///
/// A year of two digits stands before a part of it only, since `18年` can be a length of time; `三三年` cannot.
pub(super) fn year_led<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    let (rest, (value, digits)) = year_digits(input)?;
    let (rest, _) = spaced(terminated(one_of("年"), not(one_of("代")))).parse(rest)?;
    if arabic_digit(before).is_some() || matches!(before, '.' | '第' | '-') && digits < 4 {
        return fail(input);
    }
    let year = match digits {
        4 if (1000..3000).contains(&value) => Year::Printed(value),
        4 => return fail(input),
        3 => {
            // 789年 is a year only where nothing else makes sense of it. In a document 205年3月1日 has lost a
            // digit: it is no day of the year 205, nor of the reporting year.
            let old = scope.is_colloquial() && matches!(before, '在' | '元');
            if !old && spaced(month).parse(rest).is_err() {
                return fail(input);
            }
            if scope.is_colloquial() || before == '元' {
                Year::Printed(value)
            } else {
                Year::Relative(None)
            }
        }
        _ => Year::Printed(scope.century(value)),
    };
    let (tail, part) = opt(|rest| within_year(rest, scope)).parse(rest)?;
    if digits == 2 && part.is_none_or(|part| part.part == Part::Year) {
        let leading_zero = input.starts_with(['0', '０', '零', '〇']);
        let han =
            !input.starts_with(|c: char| arabic_digit(c).is_some()) && !input.starts_with('十');
        let led = scope.is_colloquial() && matches!(before, '在' | '于' | '到' | '至');
        let joined = leads_to_year(rest);
        if !(leading_zero || han || led || joined || part.is_some()) || input.starts_with('十') {
            return fail(input);
        }
    }
    Ok(match part {
        Some(part) => (tail, Expression { year, ..part }),
        None => (rest, Expression::new(year, Part::Year)),
    })
}

/// 98年至2002年: whether a range goes on to a year that cannot be a length of time.
fn leads_to_year(rest: &str) -> bool {
    let end = preceded(
        spaced(joiner),
        spaced(terminated(year_digits, one_of("年"))),
    )
    .parse(rest);
    end.is_ok_and(|(_, (year, digits))| match digits {
        4 => (1900..2100).contains(&year),
        2 => year < 10,
        _ => false,
    })
}

/// A word for a year, with what part of it is meant: 今年, 去年12月, 上年度, 次年3月.
pub(super) fn relative_year<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let (rest, word) = year_word(input, scope)?;
    let from = if word.follows_date {
        scope.context.year().or(scope.reference_year())
    } else {
        scope.reference_year()
    };
    let year = Year::Relative(from.map(|year| year + word.offset));
    let (rest, part) = opt(|rest| within_year(rest, scope)).parse(rest)?;
    Ok((
        rest,
        match part {
            Some(part) => Expression { year, ..part },
            None => Expression::relative_word(year, Part::Year),
        },
    ))
}

/// The word for a year at the start of `input`.
pub(super) fn year_word<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a, &'static YearWord> {
    let Some((word, rest)) = YEARS
        .iter()
        .find_map(|year| Some((year, input.strip_prefix(year.word)?)))
    else {
        return fail(input);
    };
    if word.not_after.contains(scope.before()) || rest.starts_with(|c| word.not_before.contains(c))
    {
        return fail(input);
    }
    Ok((rest, word))
}
