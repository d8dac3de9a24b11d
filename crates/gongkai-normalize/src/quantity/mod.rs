//! Numbers with a unit.

mod amount;
mod bound;
mod place;
mod range;
mod read;
mod reading;
mod unit;

pub(crate) use amount::{Amount, amount, char_before, figures_end};
pub use bound::Bound;
pub(crate) use place::Place;
pub(crate) use range::connector;
pub(crate) use read::{Found, Surroundings, number_at, quantity_at};
pub(crate) use unit::unit_at;
pub use unit::{UnitKind, replace_units};

use crate::Decimal;
use crate::span::Span;

/// A number with its unit in running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Quantity<'t> {
    /// Hedge, numeral and unit as printed: `不少于1次`, `9.2余万人次`.
    pub text: &'t str,
    /// Where [`Quantity::text`] stands, in bytes of the scanned text.
    pub span: Span,
    /// Numeral and hedges without the unit: `不少于1`, `9.2余万`; for `2次以上` the numeral alone.
    pub value_span: Span,
    /// The value, multipliers folded in (`9.2余万` is 92000); of a range the lower end, of `50%` 50.
    pub value: Decimal,
    /// The upper end of a range, inclusive: `3-5个`.
    pub value_max: Option<Decimal>,
    /// What the hedge says about the value.
    pub bound: Bound,
    /// The unit as printed, without multiplier: `人次`, `元`, `%`; `None` for a hedged number without one.
    pub unit: Option<&'t str>,
    /// What kind of thing the unit measures; `None` for units the caller added and for none.
    pub unit_kind: Option<UnitKind>,
    /// 各 or 均 before it: each of several things named has this value.
    pub distributive: bool,
}
