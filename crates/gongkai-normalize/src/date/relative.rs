//! Words that count from the reference.

use chrono::{Datelike, Months};

use super::calendar::{Grain, MonthPart};
use super::number::word;
use super::part::half;
use super::point::{Point, Read, Year, after_month};
use crate::options::ScanOptions;

/// A year so many years from the reference's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Relative {
    pub offset: i32,
}

/// Word, offset, characters before that make another word of it, characters after that do.
static YEARS: &[(&str, i32, &str, &str)] = &[
    ("今年度", 0, "", ""),
    ("今年", 0, "", ""),
    ("本年度", 0, "日成根版", ""),
    ("本年", 0, "日成根版基", "报轮级龄"),
    ("这一年", 0, "", ""),
    ("這一年", 0, "", ""),
    ("去年度", -1, "", ""),
    ("去年", -1, "逝过失", ""),
    ("上一年度", -1, "", ""),
    ("上一年", -1, "", "级"),
    ("上年度", -1, "以网线村之", ""),
    ("上年", -1, "以网线村之", "报龄纪"),
    ("大前年", -3, "", ""),
    ("前年度", -2, "以往目之", ""),
    ("前年", -2, "以往目之", "代"),
    ("明年度", 1, "说证表标注申声文透", ""),
    ("明年", 1, "说证表标注申声文透", "龄代"),
    ("下一年度", 1, "以如", ""),
    ("下一年", 1, "以如", "级"),
    ("下年度", 1, "以如之当", ""),
    ("下年", 1, "以如之当", "报龄"),
    ("来年", 1, "近年", ""),
    ("次年", 1, "历各", ""),
    ("翌年", 1, "", ""),
    ("大后年", 3, "", ""),
    ("后年", 2, "以今此之", "代"),
];

/// 今年, 上一年度 …
pub(super) fn relative_year(text: &str, before: char) -> Option<(Relative, &str)> {
    let (name, offset, not_after, not_before) =
        YEARS.iter().find(|(name, ..)| text.starts_with(name))?;
    let rest = text.get(name.len()..)?;
    let broken = not_after.contains(before)
        || rest
            .chars()
            .next()
            .is_some_and(|next| not_before.contains(next));
    (!broken).then_some((Relative { offset: *offset }, rest))
}

/// 上个月, 本月, 下月, 上个季度, 本季度; they need a day to count from.
pub(super) fn relative_month<'a>(text: &'a str, before: char, options: &ScanOptions) -> Read<'a> {
    let (offset, rest) = if let Some(rest) = text.strip_prefix(['本', '这', '這']) {
        (0, rest)
    } else if let Some(rest) = text.strip_prefix('上') {
        (-1, rest)
    } else {
        (1, text.strip_prefix('下')?)
    };
    if matches!(
        before,
        '以' | '之' | '如' | '网' | '线' | '日' | '成' | '基' | '根' | '每'
    ) {
        return None;
    }
    let rest = rest.strip_prefix(['个', '個', '一']).unwrap_or(rest);
    let today = options.reference.and_then(crate::Reference::day);
    if let Some(rest) = rest
        .strip_prefix("半年")
        .filter(|_| offset != 0 && text.starts_with(['上', '下']) && options.everyday)
    {
        // 上个半年
        let half_year = half(if offset < 0 { "上半年" } else { "下半年" }, Year::Missing)?;
        return Some((half_year.0, rest));
    }
    if let Some(rest) = word(rest, &["季度"]) {
        let Some(today) = today else {
            return Some(unresolved(rest));
        };
        let quarter = i32::try_from(today.month0() / 3).ok()? + offset;
        let q = u32::try_from(quarter.rem_euclid(4)).ok()? + 1;
        let mut point = Point::new(
            Year::Relative(Some(today.year() + quarter.div_euclid(4))),
            Grain::Quarters(q, q),
        );
        point.word_only = true;
        return Some((point, rest));
    }
    let rest = rest
        .strip_prefix("半月")
        .map(|rest| (true, rest))
        .or_else(|| rest.strip_prefix('月').map(|rest| (false, rest)));
    let (halved, rest) = rest?;
    if !options.everyday && today.is_none() {
        return None;
    }
    if rest.starts_with(['球', '亮', '台', '饼']) {
        return None;
    }
    let Some(today) = today else {
        return Some(unresolved(rest));
    };
    if halved {
        let part = if offset < 0 {
            MonthPart::FirstHalf
        } else {
            MonthPart::SecondHalf
        };
        return Some((
            Point::new(
                Year::Relative(Some(today.year())),
                Grain::MonthPart(today.month(), part),
            ),
            rest,
        ));
    }
    let shifted = if offset < 0 {
        today.checked_sub_months(Months::new(1))
    } else {
        today.checked_add_months(Months::new(offset.unsigned_abs()))
    }?;
    let year = Year::Relative(Some(shifted.year()));
    if let Some(found) = after_month(rest, year, shifted.month()) {
        return Some(found);
    }
    let mut point = Point::new(year, Grain::Month(shifted.month()));
    point.word_only = true;
    Some((point, rest))
}

fn unresolved(rest: &str) -> (Point, &str) {
    let mut point = Point::new(Year::Relative(None), Grain::Month(1));
    point.word_only = true;
    (point, rest)
}
