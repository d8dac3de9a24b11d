//! A date expression as it is printed, before it is placed in the calendar.

use chrono::NaiveTime;

use super::Period;
use super::calendar::Part;
use crate::options::{Reference, ScanOptions};

/// Where the year of an expression comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    /// Not printed: the year of the date before, or the reference.
    Missing,
    /// Printed.
    Printed(i32),
    /// Counted from the reference or from the date before; `None` where there is nothing to count from.
    Relative(Option<i32>),
}

impl Year {
    /// The year, where it is known without what stands around.
    pub(super) fn known(self) -> Option<i32> {
        match self {
            Self::Missing | Self::Relative(None) => None,
            Self::Printed(year) | Self::Relative(Some(year)) => Some(year),
        }
    }
}

/// The one result of the date grammar: a year, a part of it, and a time of day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expression {
    pub year: Year,
    pub part: Part,
    pub time: Option<NaiveTime>,
    /// Nothing but a word that counts from the reference: 今年, 上个月.
    pub is_relative_word: bool,
}

impl Expression {
    pub(super) fn new(year: Year, part: Part) -> Self {
        Self {
            year,
            part,
            time: None,
            is_relative_word: false,
        }
    }

    /// Nothing but a word that counts from the reference.
    pub(super) fn relative_word(year: Year, part: Part) -> Self {
        Self {
            is_relative_word: true,
            ..Self::new(year, part)
        }
    }
}

/// What stands around an expression and decides how it is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'s> {
    /// The text before.
    pub head: &'s str,
    pub options: &'s ScanOptions,
    pub context: &'s Context,
}

impl Scope<'_> {
    /// The character before the expression.
    pub(super) fn before(&self) -> char {
        self.head.chars().next_back().unwrap_or('\0')
    }

    /// The year of the reference.
    pub(super) fn reference_year(&self) -> Option<i32> {
        self.options.reference.map(Reference::year)
    }

    /// The year that dates without one are in: of the reference, else of the date before.
    pub(super) fn default_year(&self) -> Option<i32> {
        self.reference_year().or(self.context.year())
    }

    /// The year of two digits that lies within ten years after the reference or ninety before: 15 is 2015, 98 is 1998.
    pub(super) fn century(&self, short: i32) -> i32 {
        let now = self.reference_year().unwrap_or(2020);
        let year = now - now.rem_euclid(100) + short;
        if year > now + 10 {
            year - 100
        } else if year < now - 89 {
            year + 100
        } else {
            year
        }
    }

    /// Whether days are read as in talk.
    pub(super) fn is_colloquial(&self) -> bool {
        self.options.is_colloquial()
    }
}

/// What the dates before have settled, for those that leave a part out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context {
    /// Year and month of the last date, and the byte where it ended.
    pub last: Option<(i32, Option<u32>, usize)>,
}

impl Context {
    pub(super) fn year(&self) -> Option<i32> {
        self.last.map(|(year, ..)| year)
    }
}

/// The days of one day.
pub(super) fn one_day(date: chrono::NaiveDate) -> Period {
    Period {
        start: date,
        end: Some(date),
    }
}
