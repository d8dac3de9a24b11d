//! Days and periods.
//!
//! A date is read in two steps. The grammar reads an `Expression`: a year, a part of it and a time of day, as
//! printed. Then the expression is placed in the calendar, with the year that the reference or the date before
//! gives where none is printed. The grammar is written with nom; each file states its part as EBNF, `phrase.rs` the
//! whole. The EBNF names the usual words; all are rows of `lexicon/years.tsv`, `days.tsv`, `dates.tsv` (words that stand
//! for a value) and `lists.tsv`.

mod calendar;
mod clock;
#[cfg(feature = "colloquial")]
mod colloquial;
mod damaged;
mod expression;
#[rustfmt::skip]
#[cfg_attr(not(feature = "colloquial"), expect(dead_code, reason = "days as in talk have tables of their own"))]
mod generated;
mod list;
mod month;
mod named;
mod numeric;
mod part;
mod phrase;
mod relative;
mod terminal;
mod year;

use chrono::{NaiveDate, NaiveTime};

pub(crate) use expression::Context;
pub(crate) use phrase::date_at;

use crate::span::Span;

/// What sort of expression a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DateKind {
    /// One day: `2017年3月10日`, `2017-03-10`.
    Day,
    /// A month: `2013年3月`.
    Month,
    /// A year: `2016年`, `2016年度`.
    Year,
    /// 一季度.
    Quarter,
    /// 上半年, 下半年.
    HalfYear,
    /// 上旬 is days 1 to 10, 中旬 11 to 20, 下旬 21 to the last, 月初 1 to 5, 月底 25 to the last.
    MonthPart,
    /// 年初 is January and February, 年中 June and July, 年底 and 年末 November and December.
    YearPart,
    /// From one to another: `2017年1月1日至12月31日`, `今年1-5月份`, `今年以来`.
    Range,
    /// A five-year plan by name: 十二五 is 2011 to 2015.
    Plan,
    /// A word that counts from the reference: 今年, 去年, 本年度, 下个月, 昨天.
    Relative,
    /// A week of a month or year: 四月第一周, from its first Monday on.
    Week,
    /// A decade or century: 上世纪80年代. 18世纪 begins in 1700.
    Era,
}

impl DateKind {
    /// The name in `snake_case`: `half_year`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::Quarter => "quarter",
            Self::HalfYear => "half_year",
            Self::MonthPart => "month_part",
            Self::YearPart => "year_part",
            Self::Range => "range",
            Self::Plan => "plan",
            Self::Relative => "relative",
            Self::Week => "week",
            Self::Era => "era",
        }
    }
}

/// A stretch of days, both ends included; without an end it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period {
    /// The first day.
    pub start: NaiveDate,
    /// The last day; `None` for 今年以来.
    pub end: Option<NaiveDate>,
}

/// Readings of one expression, the likeliest first; at most [`Candidates::MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Candidates {
    items: [Option<Period>; Self::MAX],
}

impl Candidates {
    /// How many readings are kept at most.
    pub const MAX: usize = 4;

    pub(crate) fn new() -> Self {
        Self {
            items: [None; Self::MAX],
        }
    }

    pub(crate) fn push(&mut self, period: Period) {
        if self.items.contains(&Some(period)) {
            return;
        }
        if let Some(free) = self.items.iter_mut().find(|slot| slot.is_none()) {
            *free = Some(period);
        }
    }

    /// The readings, likeliest first.
    pub fn iter(&self) -> impl Iterator<Item = Period> + '_ {
        self.items.iter().flatten().copied()
    }

    /// The likeliest reading.
    #[must_use]
    pub fn first(&self) -> Option<Period> {
        self.items[0]
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items[0].is_none()
    }

    /// The only reading, if just one is left.
    #[must_use]
    pub fn single(&self) -> Option<Period> {
        self.first().filter(|_| self.len() == 1)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Candidates {
    fn serialize<S: serde::Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.collect_seq(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Candidates {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let mut found = Self::new();
        for period in Vec::<Period>::deserialize(input)? {
            found.push(period);
        }
        Ok(found)
    }
}

/// What days an expression means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "state", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DateValue {
    /// These days, both ends included; without an end it goes on.
    Resolved {
        /// The first day.
        start: NaiveDate,
        /// The last day; `None` for 今年以来.
        end: Option<NaiveDate>,
    },
    /// Printed without its separators (`201535`, `1231日`), or a day that the calendar does not have (11月31日).
    Damaged {
        /// What it can have been, the likeliest first; empty where nothing suggests itself (5月32日).
        candidates: Candidates,
    },
    /// Well printed, but with more than one meaning: `1/2/2020`.
    Ambiguous {
        /// The readings, likeliest first.
        candidates: Candidates,
    },
    /// A date for which [`ScanOptions::reference`](crate::ScanOptions::reference) is missing or not precise enough.
    Unresolved,
}

/// A date or period in running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DateMention<'t> {
    /// The words as printed, with a time of day if one follows.
    pub text: &'t str,
    /// Where they stand, in bytes of the scanned text.
    pub span: Span,
    /// What sort of expression it is.
    pub kind: DateKind,
    /// What days it means.
    pub value: DateValue,
    /// The time of day printed behind a single day; `None` also for 24时, which no [`NaiveTime`] can say.
    pub time: Option<NaiveTime>,
}

impl DateMention<'_> {
    /// The first and last day: as resolved, or the likeliest reading of a date that is damaged or ambiguous. `None` where
    /// the days are not known.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        match self.value {
            DateValue::Resolved { start, end } => Some(Period { start, end }),
            DateValue::Damaged { candidates } | DateValue::Ambiguous { candidates } => {
                candidates.first()
            }
            DateValue::Unresolved => None,
        }
    }

    /// Whether characters of the date have been lost.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        matches!(self.value, DateValue::Damaged { .. })
    }
}
