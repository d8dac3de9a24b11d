//! How to scan.

use chrono::{Datelike, NaiveDate};

use crate::numeral::LargeUnits;

/// What relative words and dates without a year count from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Reference {
    /// A year, such as the year of a yearly report: 去年 and 12月底 have days, 昨天 and 上周 have none.
    Year(i32),
    /// A day, of the crate `chrono` 0.4: every relative word has a meaning.
    Day(NaiveDate),
}

impl Reference {
    /// The year, or the year of the day; no further from the year 0 than the calendar of [`chrono`]
    /// reaches, so that years before and after it can be counted.
    ///
    /// ```
    /// use gongkai_normalize::Reference;
    /// assert_eq!(Reference::Year(2016).year(), 2016);
    /// assert!(Reference::Year(i32::MAX).year() < 300_000);
    /// ```
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) => year.clamp(NaiveDate::MIN.year(), NaiveDate::MAX.year()),
            Self::Day(day) => day.year(),
        }
    }

    /// The day, if one is known.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Year(_) => None,
            Self::Day(day) => Some(day),
        }
    }
}

/// How [`scan`](crate::scan) reads.
///
/// ```
/// use gongkai_normalize::{Reference, ScanOptions, scan_quantities};
///
/// let options = ScanOptions::default().reference(Reference::Year(2016)).unit("场直播");
/// let found = scan_quantities("举办12场直播", &options).next().unwrap();
/// assert_eq!(found.unit, Some("场直播"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches, set by name"
)]
pub struct ScanOptions {
    /// What 今年, 12月底 and 5月15日 count from. Default: `None`. Words such as 今年 are then
    /// [`DateValue::Unresolved`](crate::DateValue::Unresolved), and a date without a year takes the year of the date
    /// before it, if there is one.
    pub reference: Option<Reference>,
    /// Scan inside 《…》. Default: `false`, because a number in a title is part of the title's name.
    pub titles: bool,
    /// Scan Chinese-numeral quantities inside “…”. Default: `false`: they are slogans (“四个一”).
    pub quotes: bool,
    /// Read days named as in speech: 明天, 上周五, 3日. Default: `false`, because in documents 周一 is mostly a weekly
    /// date and 今日 part of the name of a newspaper. Needs [`Reference::Day`] to resolve.
    #[cfg(feature = "colloquial")]
    pub colloquial: bool,
    /// 全年, 年内, 一年来 as dates. Default: `false`: they say how long rather than when.
    pub whole_year_words: bool,
    /// Units besides the built-in ones, as printed. Default: none.
    pub units: Vec<String>,
    /// What 兆 stands for. Default: [`LargeUnits::TenThousand`], 10^12.
    pub large_units: LargeUnits,
    /// 一百五 is 150. Default: `true`.
    pub clipped: bool,
}

impl Default for ScanOptions {
    fn default() -> Self {
        Self {
            reference: None,
            titles: false,
            quotes: false,
            #[cfg(feature = "colloquial")]
            colloquial: false,
            whole_year_words: false,
            units: Vec::new(),
            large_units: LargeUnits::TenThousand,
            clipped: true,
        }
    }
}

impl ScanOptions {
    /// Sets [`ScanOptions::reference`].
    #[must_use]
    pub fn reference(mut self, reference: impl Into<Option<Reference>>) -> Self {
        self.reference = reference.into();
        self
    }

    /// Sets [`ScanOptions::titles`].
    #[must_use]
    pub fn titles(mut self, yes: bool) -> Self {
        self.titles = yes;
        self
    }

    /// Sets [`ScanOptions::quotes`].
    #[must_use]
    pub fn quotes(mut self, yes: bool) -> Self {
        self.quotes = yes;
        self
    }

    /// Sets [`ScanOptions::colloquial`].
    #[cfg(feature = "colloquial")]
    #[must_use]
    pub fn colloquial(mut self, yes: bool) -> Self {
        self.colloquial = yes;
        self
    }

    /// Whether days are read as in talk.
    #[cfg_attr(
        not(feature = "colloquial"),
        expect(clippy::unused_self, reason = "the feature decides")
    )]
    pub(crate) const fn is_colloquial(&self) -> bool {
        #[cfg(feature = "colloquial")]
        return self.colloquial;
        #[cfg(not(feature = "colloquial"))]
        return false;
    }

    /// Sets [`ScanOptions::whole_year_words`].
    #[must_use]
    pub fn whole_year_words(mut self, yes: bool) -> Self {
        self.whole_year_words = yes;
        self
    }

    /// Adds one of [`ScanOptions::units`].
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        let unit = unit.into();
        if !unit.is_empty() {
            self.units.push(unit);
        }
        self
    }

    /// Sets [`ScanOptions::large_units`].
    #[must_use]
    pub fn large_units(mut self, units: LargeUnits) -> Self {
        self.large_units = units;
        self
    }

    /// Sets [`ScanOptions::clipped`].
    #[must_use]
    pub fn clipped(mut self, yes: bool) -> Self {
        self.clipped = yes;
        self
    }
}
