//! Ranges of numbers.
//!
//! ```text
//! range  = amount [ unit ] joiner amount [ unit ]
//!        | amount ("与" | "和") amount &("间" | "之间")
//!        | figure "、" next-figure unit ;                     (三、四个)
//! joiner = 1*2 dash | "~" | "至" | "到" ;
//! ```

use super::UnitKind;
use super::amount::{Amount, amount, breaks_off, rest};
use super::place::Place;
use super::reading::{Reading, with_unit};
use crate::Decimal;
use crate::chars::{self, class, skip_blanks};
use crate::options::ScanOptions;
use crate::word_lists::{ABOVE_ZERO, BELOW_ZERO, NUMBERED_NOUNS, RANGE_ANDS, strip_any};

/// Reads the upper end of a range behind its lower end `low`; gives `low` itself if there is none, and `None` if the
/// figures are neither a range nor two numbers.
pub(super) fn range<'t>(
    place: Place<'t>,
    low: Reading<'t>,
    options: &ScanOptions,
    bare: bool,
) -> Option<Reading<'t>> {
    let text = place.text;
    if low.amount.fraction || low.amount.value_max.is_some() {
        return Some(low);
    }
    let after = skip_blanks(rest(text, low.end));
    if let Some(next) = after.strip_prefix('、') {
        return Some(neighbours(place, &low, next, options).unwrap_or(low));
    }
    let between = after.strip_prefix(|c| RANGE_ANDS.contains(c));
    let below_zero = low.amount.value < Decimal::ZERO;
    // -5%--3%: the second dash is a sign.
    let joined = match after.strip_prefix('-').filter(|_| below_zero) {
        Some(next) => Some(next),
        None => connector(after),
    };
    let Some(next) = joined.or(between) else {
        return Some(low);
    };
    let next = skip_blanks(next);
    let (next, negative) = match next
        .strip_prefix(['-', '－', '−'])
        .or_else(|| strip_any(next, BELOW_ZERO))
        .filter(|_| below_zero)
    {
        Some(next) => (next, true),
        None => (strip_any(next, ABOVE_ZERO).unwrap_or(next), false),
    };
    let start = text.len() - skip_blanks(next).len();
    let following = rest(text, start).chars().next().unwrap_or('\0');
    if !(chars::arabic_digit(following).is_some()
        || matches!(class(following) & 0xF0, chars::DIGIT..0x80))
    {
        return Some(low);
    }
    let high = amount(text, start, options);
    if high.is_some_and(|high| !bare && breaks_off(text, high.end)) {
        return None;
    }
    let Some(mut high) = high.and_then(|high| with_unit(text, high, options)) else {
        return Some(low);
    };
    if negative {
        high.amount.value = -high.amount.value;
    }
    if between.is_some() && !rest(text, high.amount.end).starts_with(['间', '之']) {
        return Some(low);
    }
    let high = if between.is_some() {
        Reading {
            unit: None,
            unit_start: high.amount.end,
            end: high.amount.end,
            ..high
        }
    } else {
        high
    };
    let high = match low.amount.per {
        // 百分之十至二十: the upper end is counted in the same parts.
        Some(per) if high.amount.per.is_none() => {
            if high.unit.is_some() || high.amount.fraction {
                return Some(low);
            }
            let Some(value) = high.amount.value.checked_mul(per) else {
                return Some(low);
            };
            let amount = Amount {
                value,
                per: Some(per),
                ..high.amount
            };
            Reading { amount, ..high }
        }
        _ => high,
    };
    let dash = between.is_some() || after.starts_with(['-', '—', '–', '~', '～', '－']);
    let same_unit = low.unit.is_none() || shares_unit(low.unit, high.unit);
    if !same_unit
        || high.unit.is_none() && low.unit.is_none() && !dash && !bare && high.amount.per.is_none()
    {
        return Some(low);
    }
    if high.unit.is_none() && low.unit.is_some() {
        return Some(low);
    }
    let lower = if low.unit.is_none() {
        carry(&low.amount, &high.amount)
    } else {
        low.amount.value
    };
    let digits_odd = low.amount.numeral.is_some_and(|n| n.leading_zero)
        || high.amount.numeral.is_some_and(|n| n.leading_zero);
    if lower >= high.amount.value || digits_odd {
        // 85276112-3个 is not a range, and its parts are not safe to give as two numbers.
        return if low.unit.is_some() { Some(low) } else { None };
    }
    let amount = Amount {
        value: lower,
        value_max: Some(high.amount.value),
        more: high.amount.more,
        ..high.amount
    };
    Some(Reading { amount, ..high })
}

/// Whether both ends have one unit, or the lower has 个 alone, which begins that of the upper: 5个到8个百分点.
fn shares_unit(
    low: Option<(&str, Option<UnitKind>)>,
    high: Option<(&str, Option<UnitKind>)>,
) -> bool {
    let (Some((low, _)), Some((high, kind))) = (low, high) else {
        return low.is_none() && high.is_none();
    };
    low == high
        || matches!(low, "个" | "個")
            && high.starts_with(low)
            && matches!(kind, Some(UnitKind::Ratio | UnitKind::Time))
}

/// 三、四个, 二、三十人: two single figures that follow each other and share a unit say about how many.
///
/// A figure that opens a line or a clause behind a stop is its marker (三、四个方面).
fn neighbours<'t>(
    place: Place<'t>,
    low: &Reading<'t>,
    next: &str,
    options: &ScanOptions,
) -> Option<Reading<'t>> {
    let Place { text, at, .. } = place;
    let single = low.amount.numeral.filter(|n| n.digits == 1)?;
    let plain = low.unit.is_none() && low.end == low.amount.end && !low.amount.more;
    let start = text.len() - next.len();
    let lead = text.get(..at)?.trim_end_matches(chars::is_blank);
    let marker = lead
        .chars()
        .next_back()
        .is_none_or(|c| !chars::is_han(c) && c != '，' || NUMBERED_NOUNS.contains(c));
    if !plain || single.ends_in_unit || marker {
        return None;
    }
    let high = amount(text, start, options).filter(|high| !breaks_off(text, high.end))?;
    let high = with_unit(text, high, options).filter(|high| high.unit.is_some())?;
    high.amount.numeral.filter(|n| n.han == single.han)?;
    let lower = carry(&low.amount, &high.amount);
    let scale = lower.checked_div(low.amount.value, 0)?;
    let follows = high.amount.value_max.is_none() && high.amount.value.checked_sub(lower)? == scale;
    follows.then_some(Reading {
        amount: Amount {
            value: lower,
            value_max: Some(high.amount.value),
            ..high.amount
        },
        ..high
    })
}

/// The lower end takes the multiplier that is printed once, behind the upper: 2—3万, 两到三千.
fn carry(low: &Amount, high: &Amount) -> Decimal {
    let (Some(a), Some(b)) = (low.numeral, high.numeral) else {
        return low.value;
    };
    if a.last_big == 0 && b.last_big > 0 {
        let shift = i32::try_from(b.last_big).unwrap_or(0);
        if let (Some(head), Some(carried)) = (
            high.value.checked_shift(-shift),
            low.value.checked_shift(shift),
        ) && low.value < head
        {
            return carried;
        }
    }
    if !a.ends_in_unit && a.digits == 1 && b.ends_in_unit && b.last_big == 0 {
        for shift in [2, 3, 1] {
            if let (Some(head), Some(carried)) = (
                high.value.checked_shift(-shift),
                low.value.checked_shift(shift),
            ) && head.is_integer()
                && head < Decimal::from(10u32)
                && low.value < head
            {
                return carried;
            }
        }
    }
    low.value
}

/// What joins the ends of a range: one or two dashes of any kind, ~, 至 or 到.
pub(crate) fn connector(text: &str) -> Option<&str> {
    let Some(rest) = text.strip_prefix(chars::is_range_dash) else {
        return text.strip_prefix(['至', '到']);
    };
    Some(rest.strip_prefix(chars::is_range_dash).unwrap_or(rest))
}
