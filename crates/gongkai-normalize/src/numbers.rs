//! Every number of a text, with or without a unit.

use core::iter::FusedIterator;

use crate::Decimal;
use crate::chars::{self, class, is_blank, skip_blanks};
use crate::decoy;
use crate::options::ScanOptions;
use crate::quantity::{Bound, Found, Place, UnitKind, amount, char_before, number_at};
use crate::scan::{Stop, next_stop};
use crate::span::Span;
use crate::word_lists::{PERCENT_UNITS, TWO_SIDED_JOINS};

/// What sort of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NumberKind {
    /// How many: 三百, 1,234.5.
    Cardinal,
    /// Which in order: 第三.
    Ordinal,
    /// A share, the value in percent: 50%, 百分之五十, 三成, 12个百分点.
    Percent,
    /// 三分之一, 1/3, 一又二分之一.
    Fraction,
}

impl NumberKind {
    /// The name in `snake_case`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cardinal => "cardinal",
            Self::Ordinal => "ordinal",
            Self::Percent => "percent",
            Self::Fraction => "fraction",
        }
    }
}

/// A number in running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NumberMention<'t> {
    /// Hedge, numeral and unit as printed.
    pub text: &'t str,
    /// Where they stand, in bytes of the scanned text.
    pub span: Span,
    /// What sort of number it is.
    pub kind: NumberKind,
    /// The value, of a range the lower end.
    pub value: Decimal,
    /// The upper end of a range.
    pub value_max: Option<Decimal>,
    /// What the hedge says.
    pub bound: Bound,
    /// The unit, if one follows.
    pub unit: Option<&'t str>,
    /// What kind of thing the unit measures.
    pub unit_kind: Option<UnitKind>,
}

/// Every number of `text`: counted things as [`scan`](crate::scan) finds them, and bare cardinals, ordinals, percentages and
/// fractions, the digits of dates and codes included.
///
/// ```
/// use gongkai_normalize::{NumberKind, ScanOptions, scan_numbers};
///
/// let found: Vec<_> = scan_numbers("第三次普查的十二万人里约有四分之一，即25%", &ScanOptions::default())
///     .map(|number| (number.kind, number.value.to_string()))
///     .collect();
/// assert_eq!(found, [
///     (NumberKind::Ordinal, "3".to_owned()),
///     (NumberKind::Cardinal, "120000".to_owned()),
///     (NumberKind::Fraction, "0.25".to_owned()),
///     (NumberKind::Percent, "25".to_owned()),
/// ]);
/// ```
#[must_use]
pub fn scan_numbers<'t, 'o>(text: &'t str, options: &'o ScanOptions) -> Numbers<'t, 'o> {
    Numbers {
        text,
        options,
        at: 0,
        floor: 0,
        nth_to: 0,
        waiting: None,
    }
}

/// The iterator of [`scan_numbers`].
#[derive(Debug, Clone)]
pub struct Numbers<'t, 'o> {
    text: &'t str,
    options: &'o ScanOptions,
    at: usize,
    floor: usize,
    /// Where the ordinals end that were begun with 第: 第三至五条.
    nth_to: usize,
    waiting: Option<NumberMention<'t>>,
}

impl<'t> Iterator for Numbers<'t, '_> {
    type Item = NumberMention<'t>;

    fn next(&mut self) -> Option<NumberMention<'t>> {
        let low = self.waiting.take().or_else(|| self.single())?;
        if !matches!(
            low.bound,
            Bound::MoreThan | Bound::AtLeast | Bound::LessThan | Bound::AtMost
        ) || low.value_max.is_some()
        {
            return Some(low);
        }
        self.waiting = self.single();
        let both = self
            .waiting
            .and_then(|high| two_sided(self.text, &low, &high));
        if both.is_some() {
            self.waiting = None;
        }
        Some(both.unwrap_or(low))
    }
}

impl FusedIterator for Numbers<'_, '_> {}

/// 大于10小于20, 1000以上，1500以下: one range in two clauses.
fn two_sided<'t>(
    text: &'t str,
    a: &NumberMention<'t>,
    b: &NumberMention<'t>,
) -> Option<NumberMention<'t>> {
    let upper = |bound| matches!(bound, Bound::LessThan | Bound::AtMost);
    let (low, high) = if upper(a.bound) { (b, a) } else { (a, b) };
    let opposite = upper(a.bound) != upper(b.bound)
        && matches!(
            b.bound,
            Bound::MoreThan | Bound::AtLeast | Bound::LessThan | Bound::AtMost
        );
    let between = text.get(a.span.end()..b.span.start())?;
    let between = between.trim_matches(is_blank);
    let joins = between.is_empty() || TWO_SIDED_JOINS.contains(&between);
    let fits = opposite
        && joins
        && low.value < high.value
        && a.kind == b.kind
        && high.value_max.is_none()
        && (a.unit == b.unit);
    let span = a.span.cover(b.span);
    fits.then(|| NumberMention {
        text: span.slice(text).unwrap_or_default(),
        span,
        value: low.value,
        value_max: Some(high.value),
        bound: Bound::Exact,
        ..*a
    })
}

impl<'t> Numbers<'t, '_> {
    fn single(&mut self) -> Option<NumberMention<'t>> {
        while let Some((at, stop)) = next_stop(self.text.as_bytes(), self.at, false) {
            let width = self.text.get(at..)?.chars().next()?.len_utf8();
            self.at = at + width;
            let found = match stop {
                Stop::Nth => {
                    self.nth_to = decoy::ordinal(self.text, at).max(self.nth_to);
                    self.ordinal(at, at + width)
                }
                Stop::Number if at < self.nth_to => self.ordinal(at, at),
                Stop::Number => self.number(at),
                Stop::Title if !self.options.titles => {
                    self.at = crate::scan::title_end(self.text, at).unwrap_or(self.at);
                    None
                }
                _ => None,
            };
            // 2017以上万: the 上 of 上万 is that of 以上.
            if let Some(found) = found.filter(|found| found.span.start() >= self.floor) {
                self.at = found.span.end().max(self.at);
                self.floor = self.at;
                return Some(found);
            }
        }
        None
    }

    fn ordinal(&mut self, at: usize, after: usize) -> Option<NumberMention<'t>> {
        let start = self.text.len() - skip_blanks(self.text.get(after..)?).len();
        let first = self.text.get(start..)?.chars().next()?;
        if chars::arabic_digit(first).is_none()
            && !matches!(class(first) & 0xF0, chars::DIGIT..0x80)
        {
            return None;
        }
        let found = amount(self.text, start, self.options)?;
        let numeral = found.numeral?;
        let end = if found.more { start } else { found.end };
        let span = Span::new(at, end)?;
        (end > start && numeral.upper.is_none()).then(|| NumberMention {
            text: span.slice(self.text).unwrap_or_default(),
            span,
            kind: NumberKind::Ordinal,
            value: numeral.value,
            value_max: None,
            bound: Bound::Exact,
            unit: None,
            unit_kind: None,
        })
    }

    fn number(&mut self, at: usize) -> Option<NumberMention<'t>> {
        let before = char_before(self.text, at);
        // “十三五” names a plan.
        if matches!(before, '“' | '「') && is_plan(self.text.get(at..)?) {
            self.at = at + '十'.len_utf8() + '五'.len_utf8();
            if !self.text.get(self.at..)?.starts_with(['”', '」']) {
                self.at += '五'.len_utf8();
            }
            return None;
        }
        if decoy::is_word(self.text, at, before) {
            self.at = decoy::word_end(self.text, at).max(self.at);
            return None;
        }
        let place = Place {
            text: self.text,
            at,
            floor: self.floor,
        };
        let Found {
            start,
            end,
            amount,
            unit,
            bound,
            value,
        } = match number_at(place, self.options) {
            Ok(found) => found,
            Err(end) => {
                self.at = end.max(self.at);
                return None;
            }
        };
        // Behind a torn figure a unit makes a false count; .5% has lost nothing.
        if unit.is_some()
            && let Some(torn) = decoy::torn_count(self.text, at, before)
        {
            self.at = torn;
            return None;
        }
        // 400-800-1234
        let goes_on = amount.value_max.is_some()
            && unit.is_none()
            && self.text.get(end..).is_some_and(|rest| {
                let mut chars = rest.chars();
                chars.next() == Some('-') && chars.next().is_some_and(|c| c.is_ascii_digit())
            });
        if goes_on {
            self.at = end;
            return None;
        }
        let (mut start, mut end, mut bound) = (start, end, bound);
        let (mut value, mut value_max) = (value, amount.value_max);
        if let Some(point) = leading_point(self.text, start, self.floor)
            && let Some(numeral) = amount.numeral.filter(|n| n.arabic && !n.decimals && !n.han)
        {
            value = value.checked_shift(-i32::from(numeral.digits))?;
            start = point;
        }
        if let Some((from, to, found)) = compared(self.text, self.floor, start, end) {
            (start, end, bound) = (from, to, found);
        }
        let name = unit.map(|(name, _)| name);
        let kind = match name {
            _ if amount.fraction => NumberKind::Fraction,
            _ if amount.per.is_some() => NumberKind::Percent,
            Some(unit) if PERCENT_UNITS.contains(&unit) => NumberKind::Percent,
            Some("‰") => {
                value = value.checked_shift(-1)?;
                NumberKind::Percent
            }
            Some("成") => {
                value = value.checked_shift(1)?;
                value_max = value_max.and_then(|v| v.checked_shift(1));
                NumberKind::Percent
            }
            Some("折") => {
                if value < Decimal::from(10u32) {
                    value = value.checked_shift(1)?;
                }
                NumberKind::Percent
            }
            _ => NumberKind::Cardinal,
        };
        Some(NumberMention {
            text: self.text.get(start..end)?,
            span: Span::new(start, end)?,
            kind,
            value,
            value_max,
            bound,
            unit: name,
            unit_kind: unit.and_then(|(_, kind)| kind),
        })
    }
}

/// 十五”, 十三五” and 十五五”: the number of a five-year plan up to its closing mark.
fn is_plan(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('十') else {
        return false;
    };
    let fifteenth = || {
        rest.strip_prefix('五')
            .filter(|rest| rest.starts_with('五'))
    };
    let rest = rest
        .strip_prefix(['一', '二', '三', '四'])
        .or_else(fifteenth)
        .unwrap_or(rest);
    rest.strip_prefix('五')
        .is_some_and(|rest| rest.starts_with(['”', '」']))
}

/// .5: the byte of a decimal point that nothing stands before.
fn leading_point(text: &str, start: usize, floor: usize) -> Option<usize> {
    let head = text.get(floor..start)?.strip_suffix('.')?;
    (!head.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.')).then(|| start - 1)
}

/// 比三十大, 比170低.
fn compared(text: &str, floor: usize, start: usize, end: usize) -> Option<(usize, usize, Bound)> {
    let head = text
        .get(floor..start)?
        .trim_end_matches(is_blank)
        .strip_suffix('比')?;
    let tail = skip_blanks(text.get(end..)?);
    let (word, bound) = match tail.chars().next()? {
        c @ ('大' | '多' | '高' | '长' | '重') => (c, Bound::MoreThan),
        c @ ('小' | '少' | '低' | '短' | '轻') => (c, Bound::LessThan),
        _ => return None,
    };
    Some((
        floor + head.len(),
        text.len() - tail.len() + word.len_utf8(),
        bound,
    ))
}
