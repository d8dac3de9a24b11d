//! A number with the unit behind it.

use super::amount::{Amount, amount, rest};
use super::unit::parted_counter;
use super::{UnitKind, unit_at};
use crate::Decimal;
use crate::chars::{self, skip_blanks};
use crate::options::ScanOptions;
use crate::word_lists::{BEHIND_WEIGHT, HEADS};

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
    let arabic = amount.numeral.is_some_and(|n| n.arabic);
    let Some((name, kind)) = find_unit(trimmed, options)
        .filter(|(name, _)| !gap || !is_letter(name))
        .filter(|(name, _)| !(arabic && matches!(*name, "两" | "兩")) || weighs(trimmed))
    else {
        return Some(bare);
    };
    if let Some((gap, word)) = parted_counter(trimmed)
        && (amount.numeral.is_some_and(|n| !n.decimals)
            || is_half(&amount) && rest(trimmed, gap - '多'.len_utf8()).starts_with('多'))
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
        && (matches!(kind, Some(UnitKind::Time | UnitKind::Ratio)) || name.ends_with('斤'))
    {
        amount.value = value;
        end += '半'.len_utf8();
    }
    if matches!(name, "元" | "圆" | "圓" | "块") {
        let whole = end;
        (amount.value, end) = small_change(text, amount.value, end, options);
        if name == "块"
            && end == whole
            && let Some((part, len)) = clipped_change(rest(text, end))
            && let Some(value) = amount.value.checked_add(part)
        {
            amount.value = value;
            end += len;
        }
    }
    if name == "成"
        && let Some((value, len)) = tenth_of_ten(&amount, rest(text, end))
    {
        amount.value = value;
        end += len;
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
        if let Some(len) = bracketed(tail, options) {
            return text.len() - tail.len() + len;
        }
        let per = per_unit(tail, options);
        let Some((name, per)) = per.filter(|(name, per)| {
            !counts(kind)
                || matches!(per, Some(UnitKind::Time | UnitKind::Area))
                || HEADS.contains(name)
        }) else {
            break;
        };
        let _ = per;
        at = text.len() - tail.len() + name.len();
    }
    at
}

/// The unit behind the slash of a rate.
fn per_unit<'t>(tail: &'t str, options: &ScanOptions) -> Option<(&'t str, Option<UnitKind>)> {
    const WORDS: [&str; 4] = ["月", "季", "周", "秒"];
    const LETTERS: [&str; 5] = ["h", "s", "d", "a", "min"];
    let run = tail
        .bytes()
        .take(4)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let letters = tail.get(..run).filter(|run| LETTERS.contains(run));
    let word = || WORDS.into_iter().find(|word| tail.starts_with(word));
    letters
        .or_else(word)
        .map(|word| (word, Some(UnitKind::Time)))
        .or_else(|| find_unit(tail, options))
}

/// 元/（人·月）: the bytes of the units in brackets behind the slash of a rate.
fn bracketed(tail: &str, options: &ScanOptions) -> Option<usize> {
    const LONGEST: usize = 30;
    let inner = tail.strip_prefix(['（', '('])?;
    let open = tail.len() - inner.len();
    let close = inner
        .char_indices()
        .take(LONGEST)
        .find(|(_, c)| matches!(c, '）' | ')'))?;
    let mut parts = inner.get(..close.0)?.split(['·', '/', '.']);
    let whole = |part: &str| per_unit(part, options).is_some_and(|(name, _)| name == part);
    parts
        .all(whole)
        .then_some(open + close.0 + close.1.len_utf8())
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

/// 半 as a number of its own.
fn is_half(amount: &Amount) -> bool {
    amount.numeral.is_none()
        && !amount.fraction
        && Decimal::from_scaled(5, 1).is_some_and(|half| amount.value == half)
}

/// 七成五: the digit behind 成, which is a tenth of it, and its bytes.
fn tenth_of_ten(amount: &Amount, rest: &str) -> Option<(Decimal, usize)> {
    amount.numeral.filter(|n| !n.arabic && !n.decimals)?;
    let mut chars = rest.chars();
    let first = chars.next()?;
    let digit = chars::plain_digit(first).filter(|digit| *digit > 0)?;
    let ends = chars.next().is_none_or(|c| {
        !chars::is_han(c) && chars::arabic_digit(c).is_none() || c == '左' || c == '以'
    });
    let part = Decimal::from_scaled(i128::from(digit), 1)?;
    let value = amount.value.checked_add(part)?;
    ends.then_some((value, first.len_utf8()))
}

/// Whether the 两 that `text` begins with can be the weight behind Arabic figures: `50两` and `50两银子`, not `2016两会`,
/// `200两档`.
fn weighs(text: &str) -> bool {
    let rest = text.get('两'.len_utf8()..).unwrap_or_default();
    !rest.starts_with(|c| chars::is_han(c) && !BEHIND_WEIGHT.contains(c))
}

fn counts_two(text: &str) -> bool {
    text.get('两'.len_utf8()..)
        .is_some_and(|rest| unit_at(rest).is_some())
}

/// A single Latin letter after a blank is not a unit.
fn is_letter(name: &str) -> bool {
    name.len() == 1 && name != "%"
}

/// 两块五: the digit behind 块 that ends the sum is its tenth, with the bytes of the digit.
fn clipped_change(rest: &str) -> Option<(Decimal, usize)> {
    let mut chars = rest.chars();
    let first = chars.next()?;
    let digit = chars::plain_digit(first)
        .or_else(|| chars::arabic_digit(first))
        .filter(|digit| *digit > 0)?;
    let ends = chars
        .next()
        .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | ',' | '%'));
    let part = Decimal::from_scaled(i128::from(digit), 1)?;
    ends.then_some((part, first.len_utf8()))
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
            .filter(|c| {
                chars::arabic_digit(*c).is_some()
                    || chars::han_digit(*c).is_some()
                    || chars::plain_digit(*c).is_some()
            })
            .and_then(|_| amount(text, start, options))
        else {
            continue;
        };
        let after = rest(text, part.end);
        // 毛 is 角 in talk.
        let Some(after) = after
            .strip_prefix(name)
            .or_else(|| after.strip_prefix('毛').filter(|_| name == '角'))
        else {
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
