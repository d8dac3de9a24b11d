//! One quantity at a given place of a text.

use super::amount::{Amount, amount, breaks_off, char_before, figures_end, rest};
use super::bound::{self, Bound};
use super::place::Place;
use super::range::range;
use super::reading::{Reading, with_unit};
use super::{Quantity, UnitKind};
use crate::Decimal;
use crate::chars::{self, is_blank};
use crate::decoy::{self, Candidate};
use crate::options::ScanOptions;
use crate::span::Span;
use crate::word_lists::BELOW_ZERO;

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
    let read = read(place, options, false)?;
    let candidate = read.candidate(place);
    let Read {
        found,
        skip,
        value_end,
        unit_end,
        ..
    } = read;
    let text = place.text;
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
    let may_be_decoy = context == Surroundings::RunningText;
    if candidate.is_some_and(|one| may_be_decoy && one.is_decoy()) {
        return Err(unit_end.max(skip));
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
    let read = read(place, options, true)?;
    if read.candidate(place).is_some_and(|one| one.is_name()) {
        return Err(read.unit_end.max(read.skip));
    }
    Ok(read.found)
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

impl<'t> Read<'t> {
    /// The figure with its unit, as one that may count nothing; `None` without a unit.
    fn candidate(&self, place: Place<'t>) -> Option<Candidate<'t>> {
        let (unit, _) = self.found.unit?;
        Some(Candidate {
            text: place.text,
            floor: place.floor,
            start: self.numeral_start,
            amount: self.found.amount,
            unit,
            unit_start: self.unit_start,
            end: self.unit_end,
        })
    }
}

/// The bound that a character right before 百, 千 or 万 says, and its length: 上万, 过百.
const fn before_round_number(lead: char) -> Option<(usize, Bound)> {
    match lead {
        '上' => Some((lead.len_utf8(), Bound::AtLeast)),
        '过' | '破' => Some((lead.len_utf8(), Bound::MoreThan)),
        _ => None,
    }
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
    let Some(mut reading) = with_unit(text, first, options) else {
        return Err(skip);
    };
    // The lower end of a range has its own sign: -3℃至5℃.
    let signed = reading.unit.and_then(|(_, kind)| minus_before(place, kind));
    if signed.is_some() {
        reading.amount.value = -reading.amount.value;
    }
    let Some(reading) = range(place, reading, options, bare) else {
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
    let kind = unit.and_then(|u| u.1);
    let minus = signed.or_else(|| minus_before(place, kind));
    let below_zero = minus.is_some_and(|start| rest(text, start).starts_with('零'));
    // 零下3到5度 may end above zero or below.
    if below_zero && signed.is_none() && amount.value_max.is_some() {
        return Err(end);
    }
    let value = if minus.is_some() && signed.is_none() {
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
            && !amount.needs_hedge
            && !text.get(..start - len).is_some_and(decoy::ends_in_lasting);
        if !is_span_of_time {
            start -= len;
            bound = found;
        }
    } else if amount.numeral.is_some()
        && matches!(rest(text, at).chars().next(), Some('百' | '千' | '万'))
        && let Some((len, found)) = before_round_number(char_before(text, start))
    {
        start -= len;
        bound = found;
    }
    if amount.needs_hedge && bound == Bound::Exact {
        return Err(skip);
    }
    if let Some(len) = more_behind(rest(text, end), kind) {
        end += len;
        bound = Bound::MoreThan;
    }
    if let Some((len, found)) =
        bound::after(rest(text, end), text.get(at..unit_end).unwrap_or_default())
    {
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

/// 两年多, 30%多, 一倍多: the bytes of a 多 behind the unit.
fn more_behind(text: &str, kind: Option<UnitKind>) -> Option<usize> {
    let tail = text.strip_prefix('多')?;
    let counts = match kind? {
        UnitKind::Time => !tail.starts_with(['次', '种', '个', '名', '家']),
        UnitKind::Ratio => !tail.starts_with(|c| chars::is_han(c) && c != '的'),
        _ => false,
    };
    counts.then_some('多'.len_utf8())
}

/// Where the minus before the number begins; `None` if there is none, or if it may be a dash.
fn minus_before(place: Place<'_>, kind: Option<UnitKind>) -> Option<usize> {
    let Place { text, at, floor } = place;
    let head = text.get(floor..at)?;
    let mark = head.chars().next_back()?;
    if mark == '下' {
        let cold = BELOW_ZERO.iter().find(|word| head.ends_with(*word));
        let cold = cold.filter(|_| matches!(kind, Some(UnitKind::Other)));
        return cold.map(|word| at - word.len());
    }
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
    // Things are not counted below zero: behind a word the dash before their number divides.
    let measured = matches!(
        kind,
        Some(UnitKind::Ratio | UnitKind::Money | UnitKind::Other)
    );
    let parts = chars::is_han(lead) || matches!(lead, '。' | '；' | ';' | '、');
    // 5元-3元: the dash stands between two numbers.
    let between = start == floor && floor > 0;
    (opens || measured && parts && !between).then_some(start)
}

/// 各 or 均 before the number: each of the things named has it.
fn distributive(head: &str) -> bool {
    let stem = head.trim_end_matches(['为', '是', '达', '到', '有', '了']);
    stem.ends_with(['各', '均']) && !decoy::ends_in_average(stem)
}
