//! Words of dates that stand for a value. The words are rows of `lexicon/years.tsv`, `days.tsv` and `dates.tsv`.

/// A word that stands for a value.
#[derive(Debug)]
pub(super) struct Named<V> {
    pub word: &'static str,
    pub value: V,
    /// Characters behind it that make another word of it.
    pub not_before: &'static str,
}

/// A word for a year.
#[derive(Debug)]
pub(super) struct YearWord {
    pub word: &'static str,
    /// Years from the reference, or from the date before.
    pub offset: i32,
    /// Whether the year counts from the date before, where there is one: 次年.
    pub follows_date: bool,
    /// Characters before that make another word of it.
    pub not_after: &'static str,
    /// Characters after that do.
    pub not_before: &'static str,
}

/// A part of the day, which tells the hours of the morning from those of the afternoon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Daypart {
    Morning,
    Noon,
    Afternoon,
    Evening,
}

/// From where parts of a year or month are counted: 前三个月, 最后一周, 第二季度.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CountedFrom {
    Start,
    End,
    /// The one in this place.
    Place,
}

/// A part of a year that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CalendarUnit {
    Month,
    Quarter,
    Week,
}

/// A stretch of the calendar that lengths of time count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Less than a day.
    Moment,
    Day,
    Week,
    Month,
    Year,
}

/// How a length before or after today is laid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Up to today.
    UpTo,
    /// From today on.
    From,
    /// This number of whole units before the current one.
    Before,
    /// This number of whole units after the current one.
    After,
}
