//! One quantity at a given place of a text.

use super::amount::{Amount, amount, breaks_off, char_before, figures_end, rest};
use super::bound::{self, Bound};
use super::range::range;
use super::unit::parted_counter;
use super::{Quantity, UnitKind, unit_at};
use crate::Decimal;
use crate::chars::{self, is_blank, skip_blanks};
use crate::decoy::{self, Candidate};
use crate::options::ScanOptions;
use crate::span::Span;

/// A number with what stands around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'t> {
    /// Where the hedge or the numeral begins.
    pub start: usize,
    pub end: usize,
    pub amount: Amount,
    pub unit: Option<(&'t str, Option<UnitKind>)>,
    pub bound: Bound,
    /// The value with its sign.
    pub value: Decimal,
}

/// Where a number is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'t> {
    pub text: &'t str,
    /// Where the numeral begins.
    pub at: usize,
    /// What stands before the numeral is read down to this byte.
    pub floor: usize,
}

/// What surrounds a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Surroundings {
    /// Among other words, which decide whether a number counts anything.
    RunningText,
    /// In a string of its own, which the caller says is a quantity.
    Alone,
}

/// Reads the quantity at `place`.
///
/// On failure, gives the byte at which to continue.
pub(crate) fn quantity_at<'t>(
    place: Place<'t>,
    options: &ScanOptions,
    context: Surroundings,
) -> Result<(Quantity<'t>, usize), usize> {
    let Read {
        found,
        skip,
        value_end,
        numeral_start,
        unit_start,
        unit_end,
    } = read(place, options, false)?;
    let Place { text, floor, .. } = place;
    let Found {
        start,
        end,
        amount,
        unit,
        bound,
        value,
    } = found;
    let hedged = bound != Bound::Exact && amount.numeral.is_some_and(|n| n.last_big > 0);
    if unit.is_none() && !hedged && amount.per.is_none() {
        return Err(skip);
    }
    if let Some((name, _)) = unit.filter(|_| context == Surroundings::RunningText) {
        let candidate = Candidate {
            text,
            floor,
            start: numeral_start,
            amount,
            unit: name,
            unit_start,
            end: unit_end,
        };
        if candidate.is_decoy() {
            return Err(unit_end.max(skip));
        }
    }
    let span = Span::new(start, end).ok_or(skip)?;
    let quantity = Quantity {
        text: span.slice(text).unwrap_or_default(),
        span,
        value_span: Span::new(start, value_end.max(start)).ok_or(skip)?,
        value,
        value_max: amount.value_max,
        bound,
        unit: if amount.per.is_some() {
            Some("%")
        } else {
            unit.map(|u| u.0)
        },
        unit_kind: if amount.per.is_some() {
            Some(UnitKind::Ratio)
        } else {
            unit.and_then(|u| u.1)
        },
        distributive: distributive(text.get(..start).unwrap_or_default()),
    };
    Ok((quantity, end))
}

/// Any number at `place`, with its unit if it has one.
pub(crate) fn number_at<'t>(place: Place<'t>, options: &ScanOptions) -> Result<Found<'t>, usize> {
    read(place, options, true).map(|read| read.found)
}

struct Read<'t> {
    found: Found<'t>,
    /// Where to continue if this is not a quantity.
    skip: usize,
    value_end: usize,
    numeral_start: usize,
    unit_start: usize,
    unit_end: usize,
}

/// Reads the number at `place`; with `bare`, one without a unit too.
fn read<'t>(place: Place<'t>, options: &ScanOptions, bare: bool) -> Result<Read<'t>, usize> {
    let Place { text, at, floor } = place;
    let step = at + rest(text, at).chars().next().map_or(1, char::len_utf8);
    let whole = |amount: &Amount| bare || !breaks_off(text, amount.end);
    let Some(first) = amount(text, at, options).filter(whole) else {
        let word = decoy::is_word(text, at, char_before(text, at));
        return Err(if word {
            step
        } else {
            figures_end(text, at).max(step)
        });
    };
    let skip = first.end.max(step);
    let Some(reading) = with_unit(text, first, options) else {
        return Err(skip);
    };
    let Some(reading) = range(text, reading, options, bare) else {
        return Err(skip);
    };
    let Reading {
        amount,
        unit,
        unit_start,
        mut end,
        ..
    } = reading;

    let unit_end = end;
    let mut bound = if amount.more {
        Bound::MoreThan
    } else {
        Bound::Exact
    };
    let mut value_end = if unit.is_some() { unit_start } else { end };
    let minus = minus_before(place, unit.and_then(|u| u.1));
    let value = if minus.is_some() {
        -amount.value
    } else {
        amount.value
    };
    let mut start = minus.unwrap_or(at);
    let numeral_start = start;
    if let Some((len, found)) = bound::before(text.get(floor..start).unwrap_or_default()) {
        // 近四年 means the last four years, not nearly four.
        let is_span_of_time = found == Bound::Nearly
            && unit.is_some_and(|u| u.1 == Some(UnitKind::Time))
            && !amount.needs_hedge;
        if !is_span_of_time {
            start -= len;
            bound = found;
        }
    } else if amount.numeral.is_some()
        && matches!(rest(text, at).chars().next(), Some('百' | '千' | '万'))
    {
        let lead = char_before(text, start);
        let found = match lead {
            '上' => Some(Bound::AtLeast),
            '过' | '破' => Some(Bound::MoreThan),
            _ => None,
        };
        if let Some(found) = found {
            start -= lead.len_utf8();
            bound = found;
        }
    }
    if amount.needs_hedge && bound == Bound::Exact {
        return Err(skip);
    }
    let is_time = unit.is_some_and(|u| u.1 == Some(UnitKind::Time));
    if is_time
        && let Some(tail) = rest(text, end)
            .strip_prefix('多')
            .filter(|tail| !tail.starts_with(['次', '种', '个', '名', '家']))
    {
        // 两年多
        end = text.len() - tail.len();
        bound = Bound::MoreThan;
    }
    if let Some((len, found)) = bound::after(rest(text, end)) {
        if unit.is_none() {
            value_end = end + len;
        }
        end += len;
        bound = found;
    }
    Ok(Read {
        found: Found {
            start,
            end,
            amount,
            unit,
            bound,
            value,
        },
        skip,
        value_end,
        numeral_start,
        unit_start,
        unit_end,
    })
}

/// An amount and the unit behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'t> {
    pub amount: Amount,
    pub unit: Option<(&'t str, Option<UnitKind>)>,
    pub unit_start: usize,
    pub end: usize,
}

/// The unit behind an amount, and smaller units that go on with it (5元6角).
pub(super) fn with_unit<'t>(
    text: &'t str,
    mut amount: Amount,
    options: &ScanOptions,
) -> Option<Reading<'t>> {
    let after = rest(text, amount.end);
    let trimmed = skip_blanks(after);
    let unit_start = text.len() - trimmed.len();
    let bare = Reading {
        amount,
        unit: None,
        unit_start: amount.end,
        end: amount.end,
    };
    if amount.per.is_some() {
        return Some(bare);
    }
    let gap = unit_start > amount.end;
    let Some((name, kind)) =
        find_unit(trimmed, options).filter(|(name, _)| !gap || !is_letter(name))
    else {
        return Some(bare);
    };
    if let Some((gap, word)) = parted_counter(trimmed)
        && amount.numeral.is_some_and(|n| !n.decimals)
    {
        let unit_start = unit_start + gap;
        let half = text.get(..unit_start).is_some_and(|t| t.ends_with('半'));
        if half {
            amount.value = amount.value.checked_add(Decimal::from_scaled(5, 1)?)?;
        } else {
            amount.more = true;
        }
        let end = unit_start + word.len();
        return Some(Reading {
            amount,
            unit: Some((text.get(unit_start..end)?, Some(UnitKind::Time))),
            unit_start,
            end,
        });
    }
    let mut end = unit_start + name.len();
    // 两年半
    if let Some(half) = rest(text, end).strip_prefix('半')
        && !half.starts_with(['数', '成', '径', '载', '导'])
        && amount.numeral.is_some_and(|n| !n.decimals)
        && let Some(value) =
            Decimal::from_scaled(5, 1).and_then(|half| amount.value.checked_add(half))
        && matches!(kind, Some(UnitKind::Time | UnitKind::Ratio))
    {
        amount.value = value;
        end += '半'.len_utf8();
    }
    if matches!(name, "元" | "圆" | "圓" | "块") {
        (amount.value, end) = small_change(text, amount.value, end, options);
    }
    // 条（次）: both measure words as printed.
    for (open, close) in [('（', '）'), ('(', ')')] {
        if let Some(inner) = rest(text, end).strip_prefix(open)
            && let Some((word, _)) = find_unit(inner, options)
            && rest(inner, word.len()).starts_with(close)
        {
            end += open.len_utf8() + word.len() + close.len_utf8();
        }
    }
    end = rate_end(text, end, kind, options);
    let name = text
        .get(unit_start..unit_start + name.len())
        .unwrap_or(name);
    let printed = if text
        .get(unit_start..end)
        .is_some_and(|t| t.ends_with(['）', ')']) || t.contains(['/', '／']))
    {
        text.get(unit_start..end)?
    } else {
        name
    };
    Some(Reading {
        amount,
        unit: Some((printed, kind)),
        unit_start,
        end,
    })
}

/// The end of a rate (元/年, 吨/日, 元/人·天) whose first unit ends at `end`; `end` itself if there is none.
///
/// Two words for things (条/件) are not a rate.
fn rate_end(text: &str, end: usize, kind: Option<UnitKind>, options: &ScanOptions) -> usize {
    let counts = |kind| {
        matches!(
            kind,
            Some(UnitKind::Count | UnitKind::People | UnitKind::Ratio)
        )
    };
    let mut at = end;
    while let Some(tail) =
        rest(text, at).strip_prefix(if at == end { ['/', '／'] } else { ['/', '·'] })
    {
        let per = ["月", "季", "周", "秒"]
            .into_iter()
            .find(|word| tail.starts_with(word))
            .map(|word| (word, Some(UnitKind::Time)))
            .or_else(|| find_unit(tail, options));
        let Some((name, per)) = per.filter(|(name, per)| {
            !counts(kind) || *per == Some(UnitKind::Time) || matches!(*name, "人" | "户" | "人次")
        }) else {
            break;
        };
        let _ = per;
        at = text.len() - tail.len() + name.len();
    }
    at
}

fn find_unit<'t>(text: &'t str, options: &ScanOptions) -> Option<(&'t str, Option<UnitKind>)> {
    let own = options
        .units
        .iter()
        .filter(|unit| text.starts_with(unit.as_str()))
        .max_by_key(|unit| unit.len());
    let known = unit_at(text);
    match (own, known) {
        (Some(own), known) if known.is_none_or(|k| k.name.len() < own.len()) => {
            Some((text.get(..own.len())?, None))
        }
        // 2016两年, 1000两种: 两 counts what follows.
        (_, Some(known)) if matches!(known.name, "两" | "兩") && counts_two(text) => None,
        (_, Some(known)) => Some((text.get(..known.name.len())?, Some(known.kind))),
        _ => None,
    }
}

fn counts_two(text: &str) -> bool {
    text.get('两'.len_utf8()..)
        .is_some_and(|rest| unit_at(rest).is_some())
}

/// A single Latin letter after a blank is not a unit.
fn is_letter(name: &str) -> bool {
    name.len() == 1 && name != "%"
}

/// 角 and 分 behind 元.
fn small_change(text: &str, whole: Decimal, end: usize, options: &ScanOptions) -> (Decimal, usize) {
    let (mut value, mut end) = (whole, end);
    for (name, shift) in [('角', -1), ('分', -2)] {
        let here = rest(text, end);
        let here = if here.starts_with('零') {
            rest(here, 3)
        } else {
            here
        };
        let start = text.len() - here.len();
        let Some(part) = here
            .chars()
            .next()
            .filter(|c| chars::arabic_digit(*c).is_some() || chars::plain_digit(*c).is_some())
            .and_then(|_| amount(text, start, options))
        else {
            continue;
        };
        let Some(after) = rest(text, part.end).strip_prefix(name) else {
            continue;
        };
        let Some(sum) = part
            .value
            .checked_shift(shift)
            .and_then(|p| value.checked_add(p))
        else {
            continue;
        };
        value = sum;
        end = text.len() - after.len();
    }
    (value, end)
}

/// Where the minus before the number begins; `None` if there is none, or if it may be a dash.
fn minus_before(place: Place<'_>, kind: Option<UnitKind>) -> Option<usize> {
    let Place { text, at, floor } = place;
    let mark = text.get(floor..at)?.chars().next_back()?;
    let start = at - mark.len_utf8();
    if matches!(mark, '负' | '負') {
        let word = matches!(
            char_before(text, start),
            '肩' | '抱' | '胜' | '自' | '担' | '欺'
        );
        return (!word).then_some(start);
    }
    if !matches!(mark, '-' | '－' | '−') {
        return None;
    }
    let lead = char_before(text, start);
    let opens = lead == '\0'
        || is_blank(lead)
        || matches!(
            lead,
            '\n' | '（' | '(' | '，' | '：' | ':' | '=' | '为' | '是' | '于' | '过' | '到' | '达'
        );
    let ratio = kind == Some(UnitKind::Ratio) && chars::is_han(lead);
    (opens || ratio).then_some(start)
}

/// 各 or 均 before the number: each of the things named has it.
fn distributive(head: &str) -> bool {
    let stem = head.trim_end_matches(['为', '是', '达', '到', '有', '了']);
    stem.ends_with(['各', '均']) && !decoy::ends_in_average(stem)
}
