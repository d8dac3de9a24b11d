//! Parts of a year: months, days, quarters, halves, 年底, 前五个月, weeks; and stretches of years.
//!
//! ```text
//! within-year = "度" [ "末" ] [ within-year ]
//!             | months | [ stray-mark ] month-led
//!             | marked-day | zero-day
//!             | [ "的" ] [ "年" ] year-tail | [ "的" ] "下半年" [ "年" ] ("底" | "末")
//!             | [ "的" | "第" ] ( quarters | half | counted )
//!             | [ "的" ] stretch ;
//! year-tail   = "初" | "中" | "底" | "末" | "伊始" | "终岁末" | "岁末" ;     (not 年初步, 年中心)
//! stretch     = a row of `lexicon/days.tsv` [ "季" | "节" ]
//!             | ("春" | "夏" | "秋" | "冬") ;     (before what is no other word: 2015年春，)
//! school-year = year-digits [ (joiner | "/") year-digits ] "学年" [ "度" ] [ term ] ;
//! term        = [ "第" ] ("一" | "二" | "1" | "2" | "上" | "下") "学期" ;
//! fiscal-year = year-digits ("会计" | "预算" | "财政" | "自然") "年度" ;
//! half        = ("上" | "下" | "前" | "后") "半年" ;
//! quarters    = "前" small [ "个" ] "季度"
//!             | "首季" [ "度" ] | "末季度"
//!             | "Q" digit [ "季度" ]
//!             | [ "第" ] small { ("、" | "和") [ "第" ] small | joiner small } "季度" [ "末" | "底" ] ;
//! counted     = ("前" | "头" | "后" | "最后" | "第") small [ "个" ] ("月" | "季度" | "周") ;
//! ```

use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::{none_of, one_of};
use nom::combinator::{map, map_opt, opt, peek, value, verify};
use nom::sequence::{pair, preceded, terminated};

use super::calendar::{Part, YearPart};
use super::expression::{Expression, Scope, Year};
use super::generated::{
    CALENDAR_UNITS, CENTURIES, CENTURY_PARTS, COUNTED_FROM, DECADE_PARTS, HALVES, NAMED_QUARTERS,
    STRETCHES, YEAR_TAILS,
};
use super::list::{is_run, numbers_in_list};
use super::month::{marked_day, month_led, months, zero_day};
use super::named::{CalendarUnit, CountedFrom};
use super::terminal::{
    CLOSING_QUOTES, Parsed, arabic, fail, given, joiner, named, neighbours, small, spaced,
    stray_mark, word, year_digits,
};
use crate::chars::{arabic_digit, han_digit, is_han, skip_blanks};
use crate::word_lists::{
    BEFORE_PART, CENTURY_WORDS, COUNTERS, FISCAL_YEARS, PLAN_KINDS, PLAN_NAMES, PLAN_YEARS,
    QUARTER, QUARTER_ENDS, SCHOOL_YEARS, SEASONS, TERM, TERMS, WHOLE_YEARS, YEAR_DEGREES,
};

/// What part of a year is meant, behind the year. The year of what is given is still missing.
pub(super) fn within_year<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let here = skip_blanks(input);
    if let Ok((rest, _)) = word(YEAR_DEGREES)(here) {
        let rest = rest.strip_prefix('末').unwrap_or(rest);
        return Ok(
            within_year(rest, scope).unwrap_or((rest, Expression::new(Year::Missing, Part::Year)))
        );
    }
    if let Ok(found) = map(alt((marked_day, zero_day)), missing_year).parse(here) {
        return Ok(found);
    }
    if let Ok(found) = map(months, missing_year).parse(here) {
        return Ok(found);
    }
    if let Ok(found) = preceded(opt(stray_mark), |rest| month_led(rest, scope, true)).parse(here) {
        return Ok(found);
    }
    if let Ok((rest, part)) = preceded(opt(one_of("的")), stretch).parse(here) {
        return Ok((rest, missing_year(part)));
    }
    #[cfg(feature = "colloquial")]
    if let Ok(found) = super::colloquial::holiday_of_year(here, scope) {
        return Ok(found);
    }
    map(
        alt((
            preceded((opt(one_of("的")), opt(one_of("年"))), year_tail),
            half_end,
            quarters,
            preceded(one_of(BEFORE_PART), quarters),
            preceded(opt(one_of(BEFORE_PART)), half),
            counted,
        )),
        missing_year,
    )
    .parse(here)
}

/// 春季, 春节, 汛期: a part of a year that the calendar gives no days.
fn stretch(input: &str) -> Parsed<'_, Part> {
    let unfixed = |rest| Ok((rest, Part::Unfixed));
    if let Ok((rest, _)) = word(STRETCHES)(input) {
        return unfixed(rest.strip_prefix(['季', '节', '節']).unwrap_or(rest));
    }
    let (rest, _) = one_of(SEASONS).parse(input)?;
    let alone = match rest.chars().next() {
        None => true,
        Some('至' | '到') => rest
            .chars()
            .nth(1)
            .is_some_and(|c| arabic_digit(c).is_some()),
        Some(c) => !c.is_alphanumeric(),
    };
    if alone { unfixed(rest) } else { fail(input) }
}

/// 2015学年, 2015—2016学年, 2015/16学年度第一学期, 2015会计年度: years that are named without 年 behind the digits.
pub(super) fn named_year<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let before = scope.before();
    if before.is_ascii_alphanumeric() || "-./〔[第".contains(before) {
        return fail(input);
    }
    let (rest, (year, digits)) =
        verify(year_digits, |(_, digits)| matches!(digits, 2 | 4)).parse(input)?;
    if digits == 4
        && let Ok((rest, _)) = word(FISCAL_YEARS)(skip_blanks(rest))
    {
        return Ok((rest, Expression::new(Year::Printed(year), Part::Year)));
    }
    let first = if digits == 4 {
        year
    } else {
        scope.century(year)
    };
    let mark = alt((joiner, map(one_of("/／"), |_| ())));
    let (rest, last) = opt(preceded(spaced(mark), spaced(year_digits))).parse(rest)?;
    let (rest, _) = spaced(word(SCHOOL_YEARS)).parse(rest)?;
    let follows = match last {
        Some((last, 4)) => last == first + 1,
        Some((last, 2)) => last == (first + 1).rem_euclid(100),
        Some(_) => false,
        None => digits == 4,
    };
    if !follows || !(1900..2100).contains(&first) {
        return fail(input);
    }
    let (rest, term) = opt(school_term).parse(rest)?;
    let part = term.unwrap_or(Part::SchoolYear);
    Ok((rest, Expression::new(Year::Printed(first), part)))
}

/// 第一学期, 下学期. When a term begins and ends differs from place to place.
fn school_term(input: &str) -> Parsed<'_, Part> {
    let number = preceded(opt(one_of("第")), one_of(TERMS));
    map(pair(number, word(TERM)), |_| Part::Unfixed).parse(skip_blanks(input))
}

fn missing_year(part: Part) -> Expression {
    Expression::new(Year::Missing, part)
}

/// 下半年年底, 下半年末: the end of the year.
fn half_end(input: &str) -> Parsed<'_, Part> {
    let second = verify(half, |part| *part == Part::Half(2));
    preceded(
        (opt(one_of("的")), second, opt(one_of("年"))),
        verify(year_tail, |part| *part == Part::OfYear(YearPart::End)),
    )
    .parse(input)
}

/// 初, 底, 末, 中 behind 年.
fn year_tail(input: &str) -> Parsed<'_, Part> {
    map(named(YEAR_TAILS), Part::OfYear).parse(input)
}

/// 年初, 年底, 年末 without a year. 年中 is mostly two words.
pub(super) fn lone_year_part(input: &str) -> Parsed<'_, Part> {
    let (rest, _) = one_of("年").parse(input)?;
    if rest
        .strip_prefix('中')
        .is_some_and(|tail| !tail.starts_with('以'))
    {
        return fail(input);
    }
    // 年初一 and 年初三 are days of the lunar calendar.
    let mut lunar = rest.strip_prefix('初').unwrap_or_default().chars();
    if lunar
        .next()
        .is_some_and(|c| han_digit(c).is_some() || c == '十')
        && lunar
            .next()
            .is_none_or(|c| !is_han(c) || matches!(c, '至' | '到'))
    {
        return fail(input);
    }
    year_tail(rest)
}

/// 上半年, 后半年.
pub(super) fn half(input: &str) -> Parsed<'_, Part> {
    map(named(HALVES), Part::Half).parse(input)
}

/// 一季度, 第二、三季度, 前三季度, 首季度, Q1, 一季度末.
pub(super) fn quarters(input: &str) -> Parsed<'_, Part> {
    match input.chars().next() {
        Some('首' | '末') => map(named(NAMED_QUARTERS), |quarter| {
            Part::Quarters(quarter, quarter)
        })
        .parse(input),
        Some('前') => {
            let counted = terminated(quarter_number, pair(opt(one_of(COUNTERS)), word(QUARTER)));
            map(preceded(one_of("前"), counted), |last| {
                Part::Quarters(1, last)
            })
            .parse(input)
        }
        Some('Q' | 'Ｑ') => letter_quarter(input),
        _ => listed_quarters(input),
    }
}

fn quarter_number(input: &str) -> Parsed<'_, u32> {
    verify(small, |quarter| (1..=4).contains(quarter)).parse(input)
}

fn letter_quarter(input: &str) -> Parsed<'_, Part> {
    let quarter = map(arabic(1, 1), |(quarter, _)| quarter);
    let (rest, quarter) = preceded(
        one_of("QＱ"),
        verify(quarter, |quarter| (1..=4).contains(quarter)),
    )
    .parse(input)?;
    let (rest, _) = opt(word(QUARTER)).parse(rest)?;
    let glued = rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    given(
        input,
        (!glued).then_some((rest, Part::Quarters(quarter, quarter))),
    )
}

fn listed_quarters(input: &str) -> Parsed<'_, Part> {
    let number = || preceded(opt(one_of("第")), quarter_number);
    let (rest, run) = if let Ok((rest, (first, last))) =
        pair(terminated(number(), joiner), quarter_number).parse(input)
    {
        (rest, (first < last).then_some((first, last)))
    } else if let Ok((rest, numbers)) = numbers_in_list(quarter_number)(input) {
        (rest, is_run(&numbers))
    } else if let Ok((rest, first)) = neighbours(4)(input) {
        (rest, Some((first, first + 1)))
    } else {
        let (rest, quarter) = number().parse(input)?;
        (rest, Some((quarter, quarter)))
    };
    let (rest, _) = spaced(word(QUARTER)).parse(rest)?;
    let (rest, end) = opt(one_of(QUARTER_ENDS)).parse(rest)?;
    let part = match (run, end) {
        (Some((_, last)), Some(_)) => Part::QuarterEnd(last),
        (Some((first, last)), None) => Part::Quarters(first, last),
        (None, _) => Part::Scattered,
    };
    Ok((rest, part))
}

/// 前五个月, 头三个月, 后三月, 前两个季度, 第三个月, 第二周, 前2周, 最后4个月.
pub(super) fn counted(input: &str) -> Parsed<'_, Part> {
    use CalendarUnit::{Month, Quarter, Week};
    use CountedFrom::{End, Place, Start};
    let here = skip_blanks(input.strip_prefix('的').unwrap_or(input));
    let (rest, from) = named(COUNTED_FROM)(here)?;
    let (rest, n) = spaced(small).parse(rest)?;
    let (rest, counter) = spaced(opt(one_of(COUNTERS))).parse(rest)?;
    let (rest, unit) = named(CALENDAR_UNITS)(rest)?;
    let most = match unit {
        Month => 12,
        Quarter => 4,
        Week => 53,
    };
    if !(1..=most).contains(&n) {
        return fail(input);
    }
    let part = match (unit, from) {
        (Month, End) if n == 1 => Part::Month(12),
        (Month, Start) => Part::Months(1, n),
        (Month, End) => Part::Months(13 - n, 12),
        (Month, Place) if counter.is_some() => Part::Month(n),
        (Quarter, Start) => Part::Quarters(1, n),
        (Quarter, End) => Part::Quarters(5 - n, 4),
        (Quarter, Place) => Part::Quarters(n, n),
        (Week, Start) => Part::WeeksOfYear(1, n),
        (Week, Place) if !rest.starts_with(['年', '岁']) => Part::WeeksOfYear(n, n),
        (Week, End) => Part::LastWeeks(None, n),
        _ => return fail(input),
    };
    Ok((rest, part))
}

/// 全年, 年内, 一年来.
pub(super) fn whole_year<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    if !scope.options.whole_year_words || matches!(scope.before(), '近' | '十' | '二' | '三' | '每')
    {
        return fail(input);
    }
    let (rest, _) = word(WHOLE_YEARS)(input)?;
    let year = Year::Relative(scope.reference_year());
    Ok((rest, Expression::relative_word(year, Part::Year)))
}

/// 18世纪, 上世纪80年代, 90年代初, 21世纪初, 19世纪末, 本世纪初.
///
/// ```text
/// era     = ( small | "上" [ "个" ] | "本" | "这个" ) "世纪" [ decade | part ] | decade ;
/// part    = "初" | "中叶" | "中期" | "末" ;             (the first, the middle, the last 20 years)
/// decade  = small "年代" [ "初" | "中期" | "末期" | "后期" | "末" ] ;
/// ```
pub(super) fn era<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    if crate::chars::arabic_digit(scope.before()).is_some() {
        return fail(input);
    }
    let from = |year, (rest, (first, last))| {
        Ok((
            rest,
            Expression::new(Year::Printed(year), Part::Era(first, last)),
        ))
    };
    let counted = named(CENTURIES)(input);
    let (rest, n) = match counted {
        Ok((rest, offset)) => {
            let Some(year) = scope.reference_year() else {
                return fail(input);
            };
            (rest, year.div_euclid(100) + 1 + offset)
        }
        Err(_) => map(small, |n| i32::try_from(n).unwrap_or(0)).parse(input)?,
    };
    // A word such as 上世纪 has 世纪 in it.
    let behind = match counted {
        Ok((rest, _)) => Ok((rest, "")),
        Err(_) => word(CENTURY_WORDS)(rest),
    };
    if let Ok((rest, _)) = behind {
        if !(1..=30).contains(&n) {
            return fail(input);
        }
        let century = (n - 1) * 100;
        if let Ok((tail, decade)) = small(rest)
            && let Ok(found) = decade_part(tail)
        {
            return from(century + i32::try_from(decade).unwrap_or(0), found);
        }
        let part = opt(named(CENTURY_PARTS)).parse(rest)?;
        return from(century, (part.0, part.1.unwrap_or((0, 99))));
    }
    let found = decade_part(rest)?;
    if n % 10 != 0 {
        return fail(input);
    }
    from(if n >= 30 { 1900 + n } else { 2000 + n }, found)
}

/// 年代 behind the number of a decade, with the part that is meant; its first and last year.
fn decade_part(input: &str) -> Parsed<'_, (i32, i32)> {
    named(DECADE_PARTS)(input)
}

/// 十二五, in quotation marks or before 规划, 时期, 期间; 第十二个五年规划.
///
/// ```text
/// plan = "十" [han-digit] "五" ( quote | &name ) | ("十五" | "九五") quote &name | "第" small "个五年" ("规划" | "计划") ;
/// ```
pub(super) fn plan<'a>(input: &'a str, scope: &Scope<'_>) -> Parsed<'a> {
    let found = |nth: u32| {
        let year = 2001 + (nth.cast_signed() - 10) * 5;
        Expression::new(Year::Printed(year), Part::Plan)
    };
    if !input.starts_with(['九', '十', '第']) {
        return fail(input);
    }
    let numbered = preceded(one_of("第"), verify(small, |nth| *nth <= 20));
    let mut ordinal = terminated(numbered, pair(word(PLAN_YEARS), word(PLAN_KINDS)));
    if let Ok((rest, nth)) = ordinal.parse(input) {
        return Ok((rest, found(nth)));
    }
    let other = map_opt(none_of("五"), |c| han_digit(c).map(u32::from));
    // 十五五 is the fifteenth plan, 十五 the tenth.
    let fifteenth = value(5, terminated(one_of("五"), peek(one_of("五"))));
    let digit = alt((other, fifteenth));
    let later = map(preceded(one_of("十"), opt(digit)), |digit| {
        10 + digit.unwrap_or(0)
    });
    let (rest, nth) =
        terminated(alt((value(9, one_of("九")), later)), one_of("五")).parse(input)?;
    let inner = rest.strip_prefix(CLOSING_QUOTES).unwrap_or(rest);
    let quoted = inner.len() < rest.len() && matches!(scope.before(), '“' | '「' | '"' | '‘');
    let is_named = word(PLAN_NAMES)(inner).is_ok();
    // 十五 is a number too. The eighth plan and earlier ones are those of other programmes too.
    let fits = if nth <= 10 {
        quoted && is_named
    } else {
        quoted || is_named
    };
    given(input, fits.then_some((rest, found(nth))))
}
