//! Parts of years and months, and stretches of years: 一季度, 上半年, 年底, 前五个月, 上世纪80年代.

use nom::Parser as _;

use super::calendar::{Grain, YearPart};
use super::number::{arabic, month, small, spaced, word};
use super::point::{Point, Read, Year};
use crate::chars::skip_blanks;
use crate::options::ScanOptions;

/// 1-5月份: two month numbers before one 月.
pub(super) fn months_span(text: &str) -> Option<(u32, u32, &str)> {
    let (rest, first) = small(text).ok()?;
    let tail = crate::quantity::connector(skip_blanks(rest))?;
    let (rest, last) = month(skip_blanks(tail)).ok()?;
    let whole = !rest.starts_with(|c: char| c.is_ascii_digit());
    (whole && (1..=12).contains(&first) && first < last).then_some((first, last, rest))
}

/// 初, 底, 末, 中 glued to 年.
pub(super) fn year_tail_word(here: &str, year: Year) -> Read<'_> {
    let first = here.chars().next()?;
    let rest = here.get(first.len_utf8()..)?;
    let next = rest.chars().next().unwrap_or('\0');
    let part = match first {
        '初' if !matches!(next, '步' | '中' | '级' | '次' | '审') => YearPart::Start,
        '底' if !matches!(next, '层' | '线') => YearPart::End,
        '末' => YearPart::End,
        '中' if !matches!(
            next,
            '国' | '央'
                | '心'
                | '共'
                | '级'
                | '小'
                | '标'
                | '期'
                | '学'
                | '医'
                | '型'
                | '考'
                | '秋'
                | '省'
        ) =>
        {
            YearPart::Middle
        }
        '伊' if next == '始' => {
            return Some((
                Point::new(year, Grain::YearPart(YearPart::FirstMonth)),
                rest.get(next.len_utf8()..)?,
            ));
        }
        _ => return None,
    };
    Some((Point::new(year, Grain::YearPart(part)), rest))
}

/// 年初, 年底, 年末 without a year.
pub(super) fn year_part(text: &str, year: Year) -> Read<'_> {
    let rest = text.strip_prefix('年')?;
    if let Some(rest) = rest.strip_prefix("终岁末") {
        return Some((Point::new(year, Grain::YearPart(YearPart::End)), rest));
    }
    if rest.starts_with('中') && !rest.starts_with("中以") {
        return None;
    }
    year_tail_word(rest, year)
}

pub(super) fn nth_week(text: &str) -> Option<(u32, &str)> {
    let rest = text.strip_prefix('第')?;
    let (rest, n) = small(rest).ok()?;
    let rest = rest.strip_prefix('个').unwrap_or(rest);
    let rest = word(rest, &["周", "週", "星期", "礼拜"])?;
    let weekday = rest.starts_with(['一', '二', '三', '四', '五', '六', '日', '天']);
    (n <= 5 && !weekday).then_some((n, rest))
}

/// 一季度, 第一季度, 前三季度, Q1, 一季度末.
pub(super) fn quarter(text: &str, year: Year) -> Read<'_> {
    let (rest, first, last) = if let Some(rest) = text.strip_prefix('前') {
        let (rest, n) = small(rest).ok()?;
        (rest.strip_prefix('个').unwrap_or(rest), 1, n)
    } else if let Some(rest) = text.strip_prefix('Q') {
        let (n, 1, rest) = arabic(rest, 1, 1)? else {
            return None;
        };
        (1..=4).contains(&n).then_some(())?;
        let rest = word(rest, &["季度"]).unwrap_or(rest);
        if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        return Some((Point::new(year, Grain::Quarters(n, n)), rest));
    } else {
        let (rest, n) = small(text.strip_prefix('第').unwrap_or(text)).ok()?;
        let (rest, n, last) = match crate::quantity::connector(rest).and_then(|r| small(r).ok()) {
            Some((rest, last)) => (rest, n, last),
            None => (rest, n, n),
        };
        (rest, n, last)
    };
    let rest = skip_blanks(rest).strip_prefix("季度")?;
    if !(1..=4).contains(&first) || !(first..=4).contains(&last) {
        return None;
    }
    if let Some(rest) = rest.strip_prefix(['末', '底']) {
        return Some((Point::new(year, Grain::QuarterEnd(last)), rest));
    }
    Some((Point::new(year, Grain::Quarters(first, last)), rest))
}

/// 上半年, 下半年.
pub(super) fn half(text: &str, year: Year) -> Read<'_> {
    let (rest, half) = match text.strip_prefix("上半年") {
        Some(rest) => (rest, 1),
        None => (text.strip_prefix("下半年")?, 2),
    };
    Some((Point::new(year, Grain::Half(half)), rest))
}

/// 前五个月, 后三月, 前两个季度, 第三个月, 第二周, 前2周, 最后4个月.
pub(super) fn counted_parts(text: &str, year: Year) -> Read<'_> {
    let text = skip_blanks(text.strip_prefix('的').unwrap_or(text));
    let (mode, rest) = if let Some(rest) = word(text, &["最后", "最後", "后", "後"]) {
        ('后', rest)
    } else {
        let mode = text.chars().next().filter(|c| matches!(c, '前' | '第'))?;
        (mode, text.get(mode.len_utf8()..)?)
    };
    let (rest, n) = spaced(small).parse(rest).ok()?;
    let rest = skip_blanks(rest);
    let counted = rest.strip_prefix(['个', '個']);
    let unit = counted.unwrap_or(rest);
    let grain = |grain, rest| Some((Point::new(year, grain), rest));
    if let Some(rest) = unit.strip_prefix('月') {
        return match mode {
            '前' if (1..=12).contains(&n) => grain(Grain::Months(1, n), rest),
            '后' if (1..=12).contains(&n) => grain(Grain::Months(13 - n, 12), rest),
            '第' if counted.is_some() && (1..=12).contains(&n) => grain(Grain::Month(n), rest),
            _ => None,
        };
    }
    if let Some(rest) = unit.strip_prefix("季度") {
        return match mode {
            '前' if (1..=4).contains(&n) => grain(Grain::Quarters(1, n), rest),
            '后' if (1..=4).contains(&n) => grain(Grain::Quarters(5 - n, 4), rest),
            '第' if (1..=4).contains(&n) => grain(Grain::Quarters(n, n), rest),
            _ => None,
        };
    }
    let rest = word(unit, &["周", "週", "星期"])?;
    match mode {
        '前' if (1..=53).contains(&n) => grain(Grain::WeeksOfYear(1, n), rest),
        '第' if (1..=53).contains(&n) && !rest.starts_with(['年', '岁']) => {
            grain(Grain::WeeksOfYear(n, n), rest)
        }
        _ => None,
    }
}

/// 全年, 年内, 一年来.
pub(super) fn whole_year<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    if !options.whole_year_words || matches!(before, '近' | '十' | '二' | '三' | '每') {
        return None;
    }
    let rest = word(text, &["全年度", "全年", "一年来", "一年以来", "年内"])?;
    let mut point = Point::new(
        Year::Relative(options.reference.map(crate::Reference::year)),
        Grain::Year,
    );
    point.word_only = true;
    Some((point, rest))
}

/// 18世纪, 上世纪80年代, 90年代.
pub(super) fn era<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    let (rest, n) = small(text).ok()?;
    if before.is_ascii_digit() {
        return None;
    }
    if let Some(rest) = rest.strip_prefix("世纪") {
        let start = i32::try_from(n).ok()?.checked_sub(1)? * 100;
        if !(1..=30).contains(&n) {
            return None;
        }
        if let Ok((tail, decade)) = small(rest)
            && let Some(tail) = tail.strip_prefix("年代")
        {
            return Some(decade_part(start + i32::try_from(decade).ok()?, tail));
        }
        if let Some(tail) = rest.strip_prefix('初') {
            return Some((Point::new(Year::Printed(start), Grain::CenturyStart), tail));
        }
        return Some((Point::new(Year::Printed(start), Grain::Century), rest));
    }
    let rest = rest.strip_prefix("年代")?;
    if n % 10 != 0 || n >= 100 {
        return None;
    }
    let _ = options;
    let base = if n >= 30 { 1900 } else { 2000 };
    Some(decade_part(base + i32::try_from(n).ok()?, rest))
}

fn decade_part(year: i32, rest: &str) -> (Point, &str) {
    for (name, first, last) in [
        ("初期", 0, 2),
        ("初", 0, 2),
        ("中期", 4, 6),
        ("末期", 7, 9),
        ("后期", 7, 9),
        ("末", 7, 9),
    ] {
        if let Some(tail) = rest.strip_prefix(name) {
            return (
                Point::new(Year::Printed(year), Grain::Years(first, last)),
                tail,
            );
        }
    }
    (Point::new(Year::Printed(year), Grain::Decade), rest)
}
