//! The time of day behind a date.

use chrono::NaiveTime;
use nom::Parser as _;
use nom::character::complete::one_of;

use super::number::{arabic, small, spaced, word};
use super::point::Point;
use crate::chars::skip_blanks;

/// Takes a time of day behind a day.
pub(super) fn timed(point: Point, rest: &str) -> (Point, &str) {
    match time(rest) {
        Some((time, rest)) => (
            Point {
                time: Some(time),
                ..point
            },
            rest,
        ),
        None => (point, rest),
    }
}

pub(super) fn time(rest: &str) -> Option<(NaiveTime, &str)> {
    let here = rest.strip_prefix('T').unwrap_or_else(|| skip_blanks(rest));
    let (afternoon, here) = match word(here, &["下午", "晚上", "晚", "傍晚", "中午"]) {
        Some(rest) => (true, rest),
        None => (
            false,
            word(here, &["上午", "早上", "早晨", "凌晨", "清晨", "周六早上"]).unwrap_or(here),
        ),
    };
    let (here, hour) = small(skip_blanks(here)).ok()?;
    let (here, mark) = spaced(one_of::<_, _, nom::error::Error<&str>>(":：时時点點"))
        .parse(here)
        .ok()?;
    let clock = mark == ':' || mark == '：';
    let (mut minute, mut second, mut rest) = (0, 0, here);
    if clock || small(here).is_ok() {
        let (value, _, after) =
            arabic(skip_blanks(here), 1, 2).or_else(|| small(here).ok().map(|(r, v)| (v, 2, r)))?;
        let tail = if clock {
            Some(after)
        } else {
            after.strip_prefix('分')
        };
        let Some(after) = tail else {
            return finish_time(hour, 0, 0, afternoon, here);
        };
        (minute, rest) = (value, after);
        if let Some(after) = rest.strip_prefix([':', '：'])
            && let Some((value, _, after)) = arabic(skip_blanks(after), 1, 2)
        {
            (second, rest) = (value, after);
        } else if let Some((value, _, after)) = arabic(rest, 1, 2).filter(|_| !clock)
            && let Some(after) = after.strip_prefix('秒')
        {
            (second, rest) = (value, after);
        }
        if clock {
            rest = rest.strip_prefix(['时', '時']).unwrap_or(rest);
        }
    }
    finish_time(hour, minute, second, afternoon, rest)
}

fn finish_time(
    hour: u32,
    minute: u32,
    second: u32,
    afternoon: bool,
    rest: &str,
) -> Option<(NaiveTime, &str)> {
    let hour = if afternoon && hour < 12 {
        hour + 12
    } else {
        hour
    };
    NaiveTime::from_hms_opt(hour, minute, second).map(|time| (time, rest))
}
