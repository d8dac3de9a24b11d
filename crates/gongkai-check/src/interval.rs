//! Figures as intervals, so that hedged ones can be compared and added.

use gongkai_report::{Bound, Decimal};

use gongkai_report::Statistic;

/// The values that a figure may stand for, both ends included; no `high` is no upper limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Interval {
    pub(crate) low: Decimal,
    pub(crate) high: Option<Decimal>,
}

impl Interval {
    pub(crate) const ZERO: Self = Self {
        low: Decimal::ZERO,
        high: Some(Decimal::ZERO),
    };

    pub(crate) const fn exact(value: Decimal) -> Self {
        Self {
            low: value,
            high: Some(value),
        }
    }

    /// What a printed value with its bound may stand for.
    ///
    /// 余 and 多 reach to the next step of the last digit that counts (1500余 is below 1600); 近 and
    /// 约 are read as within a tenth.
    pub(crate) fn new(value: Decimal, bound: Bound) -> Self {
        let tenth = value.abs().checked_shift(-1).unwrap_or(Decimal::ZERO);
        let plus = |amount| value.checked_add(amount);
        let minus = |amount| value.checked_sub(amount).unwrap_or(value);
        match bound {
            Bound::Approximately => Self {
                low: minus(tenth),
                high: plus(tenth),
            },
            Bound::Nearly => Self {
                low: minus(tenth),
                high: Some(value),
            },
            // Counts are whole: more than 700 is 701.
            Bound::MoreThan if value.is_integer() => Self {
                low: plus(Decimal::ONE).unwrap_or(value),
                high: plus(step(value)),
            },
            Bound::MoreThan => Self {
                low: value,
                high: plus(step(value)),
            },
            Bound::AtLeast => Self {
                low: value,
                high: None,
            },
            Bound::LessThan | Bound::AtMost => Self {
                low: value.min(Decimal::ZERO),
                high: Some(value),
            },
            Bound::Exact => Self::exact(value),
        }
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let high = match (self.high, other.high) {
            (Some(a), Some(b)) => Some(a.checked_add(b)?),
            _ => None,
        };
        Some(Self {
            low: self.low.checked_add(other.low)?,
            high,
        })
    }

    /// What is left where `other` is taken away; `None` if that is open or cannot be written.
    pub(crate) fn minus(self, other: Self) -> Option<Self> {
        let high = match self.high {
            Some(high) => Some(high.checked_sub(other.low)?),
            None => None,
        };
        Some(Self {
            low: self.low.checked_sub(other.high?)?,
            high,
        })
    }

    /// Whether every value of this lies above every value of `other`.
    pub(crate) fn is_above(self, other: Self) -> bool {
        other.high.is_some_and(|high| self.low > high)
    }

    pub(crate) fn meets(self, other: Self) -> bool {
        !self.is_above(other) && !other.is_above(self)
    }
}

/// One in the place of the last digit that is not zero, at least ten for whole numbers.
fn step(value: Decimal) -> Decimal {
    if !value.is_integer() {
        return Decimal::from_scaled(1, value.places()).unwrap_or(Decimal::ONE);
    }
    let (mut digits, mut zeros) = (value.mantissa(), 0);
    while digits != 0 && digits.is_multiple_of(10) {
        digits /= 10;
        zeros += 1;
    }
    Decimal::ONE
        .checked_shift(zeros.max(1))
        .unwrap_or(Decimal::ONE)
}

/// What kind of thing a unit counts; figures of different measures are not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Measure {
    Money,
    Percent,
    People,
    Pages,
    Things,
}

impl Measure {
    pub(crate) fn of(unit: &str) -> Self {
        if unit.contains('元') {
            Self::Money
        } else if unit.contains(['%', '％', '‰']) || unit.contains("百分点") {
            Self::Percent
        } else if unit.contains("人") || unit == "名" || unit == "位" {
            Self::People
        } else if unit == "页" || unit == "字" || unit == "万字" {
            Self::Pages
        } else {
            Self::Things
        }
    }
}

/// The measure of a figure; `None` if no unit is printed.
pub(crate) fn measure(figure: &Statistic) -> Option<Measure> {
    figure.unit.as_deref().map(Measure::of)
}

/// Whether two figures may be added and compared.
pub(crate) fn comparable(a: &Statistic, b: &Statistic) -> bool {
    match (measure(a), measure(b)) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    }
}

/// What a figure may stand for, in the plain unit: 万元 as 元.
pub(crate) fn interval(figure: &Statistic) -> Interval {
    let scale = figure.unit.as_deref().map_or(0, magnitude);
    let shift = |value: Decimal| value.checked_shift(scale).unwrap_or(value);
    let mut interval = Interval::new(shift(figure.value), figure.bound);
    if let Some(max) = figure.value_max {
        interval.high = Interval::new(shift(max), figure.bound).high;
    }
    interval
}

/// The power of ten in front of a unit.
pub(crate) fn magnitude(unit: &str) -> i32 {
    if unit.starts_with("亿") {
        8
    } else if unit.starts_with("万") {
        4
    } else {
        0
    }
}

/// A figure as it reads: the value behind or before the words of its hedge.
pub(crate) fn printed(figure: &Statistic) -> String {
    let value = figure.value;
    let value = match figure.value_max {
        Some(max) => format!("{value}–{max}"),
        None => value.to_string(),
    };
    match figure.bound {
        Bound::Approximately => format!("约{value}"),
        Bound::Nearly => format!("近{value}"),
        Bound::MoreThan => format!("{value}余"),
        Bound::AtLeast => format!("{value}以上"),
        Bound::LessThan => format!("不足{value}"),
        Bound::AtMost => format!("{value}以内"),
        Bound::Exact => value,
    }
}

/// A figure with its unit, as it reads.
pub(crate) fn printed_with_unit(figure: &Statistic) -> String {
    let unit = figure.unit.as_deref().unwrap_or_default();
    format!("{}{unit}", printed(figure))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str, bound: Bound) -> Interval {
        Interval::new(value.parse().unwrap(), bound)
    }

    #[test]
    fn hedges_widen_a_figure_as_far_as_they_say() {
        let more = read("1500", Bound::MoreThan);
        assert!(more.meets(read("1599", Bound::Exact)));
        assert!(!more.meets(read("1500", Bound::Exact)));
        assert!(!more.meets(read("1700", Bound::Exact)));
        assert!(!more.meets(read("1400", Bound::Exact)));
        assert!(read("20000", Bound::MoreThan).meets(read("29000", Bound::Exact)));
        assert!(read("2541", Bound::MoreThan).meets(read("2545", Bound::Exact)));
        assert!(read("1000", Bound::Nearly).meets(read("960", Bound::Exact)));
        assert!(!read("1000", Bound::Nearly).meets(read("1001", Bound::Exact)));
        assert!(read("100", Bound::AtLeast).meets(read("9000", Bound::Exact)));
        assert!(read("100", Bound::AtMost).meets(read("0", Bound::Exact)));
    }

    #[test]
    fn hedged_parts_may_make_a_hedged_whole() {
        let parts = read("700", Bound::MoreThan)
            .plus(read("600", Bound::MoreThan))
            .unwrap();
        assert!(parts.meets(read("1500", Bound::Exact)));
        assert!(read("1601", Bound::Exact).is_above(parts));
        let three = parts.plus(read("300", Bound::MoreThan)).unwrap();
        assert!(three.is_above(read("1500", Bound::MoreThan)));
    }

    #[test]
    fn units_tell_what_is_counted() {
        assert_eq!(Measure::of("万元"), Measure::Money);
        assert_eq!(Measure::of("人次"), Measure::People);
        assert_eq!(Measure::of("件"), Measure::of("条"));
    }
}
