//! The time of day behind a date.
//!
//! ```text
//! clock    = [ daypart ] hour (":" minute [ ":" second ] | ("时" | "点") [ minutes ]) ;
//! minutes  = "半" | "一刻" | "三刻" | minute [ "分" [ second "秒" ] ] ;
//! hour     = small | "零" ;
//! times    = clock [ joiner clock ] ;
//! ```
//!
//! `8:30`, `上午9时30分`, `下午三点半`, `零时至24时`. 中午11点 is 11:00 and 中午1点 13:00; 晚上8点 is 20:00; 晚上12点 and 24时 end the
//! day, which no [`NaiveTime`] can say, so they are read without a time.

use chrono::NaiveTime;
use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::one_of;
use nom::combinator::{map, opt, value, verify};
use nom::sequence::{preceded, terminated};

use super::generated::{CLOCK_QUARTERS, DAYPART_FIRSTS, DAYPARTS};
use super::named::Daypart;
use super::terminal::{Parsed, arabic, fail, is_figure, joiner, named, small, spaced};
use crate::chars::skip_blanks;
use crate::word_lists::HOUR_SIGNS;

/// One time of day or two that a range joins. Gives the first; `None` for the end of the day.
pub(super) fn times(input: &str) -> Parsed<'_, Option<NaiveTime>> {
    let begins = |c: char| is_figure(c) || c == 'T' || DAYPART_FIRSTS.contains(c);
    if !skip_blanks(input).starts_with(begins) {
        return fail(input);
    }
    terminated(clock, opt(preceded(spaced(joiner), clock))).parse(input)
}

fn clock(input: &str) -> Parsed<'_, Option<NaiveTime>> {
    let (rest, daypart) = preceded(opt(one_of("T")), spaced(opt(named(DAYPARTS)))).parse(input)?;
    let (rest, hour) = spaced(alt((small, value(0, one_of("零〇"))))).parse(rest)?;
    let counted = map(opt(minutes), |found| found.unwrap_or((0, 0)));
    let (rest, (minute, second)) = spaced(alt((
        preceded(one_of(":："), digital),
        preceded(one_of(HOUR_SIGNS), counted),
    )))
    .parse(rest)?;
    match hour_of_day(daypart, hour) {
        24 if minute == 0 && second == 0 => Ok((rest, None)),
        hour => NaiveTime::from_hms_opt(hour, minute, second)
            .map_or_else(|| fail(input), |time| Ok((rest, Some(time)))),
    }
}

fn hour_of_day(daypart: Option<Daypart>, hour: u32) -> u32 {
    match daypart {
        Some(Daypart::Morning) if hour == 12 => 0,
        Some(Daypart::Noon) if hour < 10 => hour + 12,
        Some(Daypart::Afternoon) if hour < 12 => hour + 12,
        Some(Daypart::Evening) if (5..=12).contains(&hour) => hour + 12,
        _ => hour,
    }
}

/// Minutes and seconds behind a colon: `30`, `30:05`, with a stray 时 as pages print it (`11:00时`).
fn digital(input: &str) -> Parsed<'_, (u32, u32)> {
    let two = |input| spaced(arabic(1, 2)).parse(input);
    let (rest, (minute, _)) = two(input)?;
    let (rest, second) = opt(preceded(one_of(":："), two)).parse(rest)?;
    let rest = rest.strip_prefix(['时', '時']).unwrap_or(rest);
    Ok((rest, (minute, second.map_or(0, |(second, _)| second))))
}

/// Minutes and seconds behind 时 or 点: `半`, `三刻`, `30分`, `30分15秒`.
fn minutes(input: &str) -> Parsed<'_, (u32, u32)> {
    if let Ok((rest, minute)) = named(CLOCK_QUARTERS)(input) {
        return Ok((rest, (minute, 0)));
    }
    let (rest, minute) =
        terminated(spaced(verify(small, |minute| *minute < 60)), one_of("分")).parse(input)?;
    let (rest, second) = opt(terminated(small, one_of("秒"))).parse(rest)?;
    Ok((rest, (minute, second.unwrap_or(0))))
}

#[cfg(test)]
mod tests {
    use super::times;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let (rest, time) = times(text).unwrap();
        assert_eq!(rest, "", "{text}");
        assert_eq!(
            time.map(|time| time.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn hours_of_the_day() {
        check("8:30", Some("08:30:00"));
        check("上午9时30分", Some("09:30:00"));
        check("中午11点30分", Some("11:30:00"));
        check("中午12点", Some("12:00:00"));
        check("中午一点", Some("13:00:00"));
        check("下午三点半", Some("15:00:00").map(|_| "15:30:00"));
        check("晚上8点15分20秒", Some("20:15:20"));
        check("凌晨12点一刻", Some("00:15:00"));
        check("零时至24时", Some("00:00:00"));
        check("晚上12点", None);
        check("24时", None);
        check("11：00时", Some("11:00:00"));
    }

    #[test]
    fn no_hours() {
        for text in ["25时", "8", "8分", "24时30分", "上午"] {
            assert!(times(text).is_err(), "{text}");
        }
    }
}
