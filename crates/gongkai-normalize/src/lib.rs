//! Chinese numerals, quantities, dates and periods: parsed, found in running text, and formatted back.
//!
//! # A first example
//!
//! ```
//! use gongkai_normalize::{Bound, Mention, Reference, ScanOptions, scan};
//!
//! let options = ScanOptions::default().reference(Reference::Year(2017));
//! let mut found = scan("去年12月，网站浏览量9.2余万人次。", &options);
//!
//! let Some(Mention::Date(date)) = found.next() else { panic!("a date comes first") };
//! assert_eq!(date.text, "去年12月");
//! assert_eq!(date.period().map(|days| days.start.to_string()).as_deref(), Some("2016-12-01"));
//!
//! let Some(Mention::Quantity(visits)) = found.next() else { panic!("then a quantity") };
//! assert_eq!(visits.value.to_string(), "92000");
//! assert_eq!((visits.bound, visits.unit), (Bound::MoreThan, Some("人次")));
//! ```
//!
//! # Overview
//!
//! A *numeral* is a string that is one number, in Chinese, Arabic or mixed figures. A *quantity* is a numeral with
//! its unit in running text, together with what the words around it say about the value. A *date* is a day or a
//! period, or a word that counts from a reference.
//!
//! | to do | function | result |
//! | --- | --- | --- |
//! | read a numeral | [`parse_numeral`], [`parse_numeral_with`] | [`Decimal`] |
//! | write a numeral | [`format_numeral`], [`format_printed`] | `String`, in a [`Style`] |
//! | find quantities and dates | [`scan`], [`scan_quantities`], [`scan_dates`], [`scan_range`] | [`Mention`], [`Quantity`], [`DateMention`] |
//! | find every number | [`scan_numbers`] | [`NumberMention`] |
//! | read one quantity or date | [`parse_quantity`], [`parse_date`] | [`Quantity`], [`DateMention`] |
//!
//! [`scan`] goes over the text once, and its mentions never overlap. It leaves out what only looks like a quantity:
//! ordinals, document and telephone numbers, idioms (一条龙), slogans in quotation marks, titles, and what is denied
//! (未发生一件). A quantity that it finds reads the same alone: [`parse_quantity`] of the found words gives the same
//! value.
//!
//! # Main types
//!
//! - [`Decimal`]: an exact decimal number. No value is rounded, and overflow is an error.
//! - [`Quantity`]: value, upper end of a range, [`Bound`] (余, 近, 以上), unit and [`UnitKind`].
//! - [`DateMention`]: [`DateKind`] and [`DateValue`]. A date that is damaged or ambiguous keeps its readings as
//!   [`Candidates`]; one whose reference is missing or not precise enough is [`DateValue::Unresolved`]. No date is
//!   guessed.
//! - [`Span`]: where it stands, in bytes of the scanned text, half open, on character boundaries.
//! - [`OwnedMention`]: the same without borrowing the text.
//!
//! # Options
//!
//! [`ScanOptions`] has the reference that relative words count from, switches for titles, quotations and whole-year
//! words, units of your own and the meaning of 兆. [`NumeralOptions`] has the conventions of whole numerals.
//! A [`Reference::Year`] suits a yearly report: 去年 and 12月底 have days, 昨天 has none.
//! A [`Reference::Day`] gives every relative word its days.
//!
//! # Conventions
//!
//! Usage differs in places. These are the readings of this crate.
//!
//! | form | reading | reason |
//! | --- | --- | --- |
//! | 兆 | 10^12 | 万进, the usage since the 20th century; [`LargeUnits`] selects 10^6 (the metric prefix) and the older systems |
//! | 一百五, 三万四 | 150, 34000 | speech; [`NumeralOptions::clipped`] makes it an error |
//! | 半, 一半; 三个半月 | 0.5; 3.5 月 | |
//! | 以上, 以下, 以内; 超过, 不满 | with the number; without it | 民法典 article 1259 |
//! | 余, 多, 几 | more than the round number: 十几 is more than 10 | they name no upper end |
//! | 三五个, 七八十 | from 3 to 5, from 70 to 80 | |
//! | 两到三万 | 20000 to 30000 | the multiplier is printed once |
//! | 百分之五, 5%, 5‰ | value 5 with the unit %, %, ‰ | the unit stays as printed; [`scan_numbers`] gives percent |
//! | 百分之十至二十 | 10 to 20 % | |
//! | 3斤, 1.5万元/年 | 3 斤, 15000 元/年 | units are not converted |
//! | 1 234条, 98. 5%, 23⏎45人次 | no quantity | a figure that a gap has split is not safe to read in part |
//! | 年初, 年底; 月初, 月底 | January and February, November and December; days 1 to 5, day 25 to the last | plain usage |
//! | 上旬, 中旬, 下旬 | days 1 to 10, 11 to 20, 21 to the last | |
//! | A至B | both ends are in | |
//! | 3月、4月; 2014、2015、2016三年 | one period | parts named together that follow each other |
//! | 1、3月 | a range that is not resolved | the months between are not named |
//! | 3月和5月 | two dates | |
//! | 2016年3月5日印发，6月1日施行 | 6月1日 is in the reference year; without a reference, in the year of the date before it | a report means its own year |
//! | 2004年4月和9月 | 9月 is in 2004, whatever the reference | the two are joined |
//! | 近三年 | three calendar years up to the reference year, or up to the reference day | |
//! | 6月底前 | the days of 6月底; 前 is not part of the mention | the start is not named |
//! | …以来 | a range without an end; …至今 ends on the reference day, if there is one; of 今年以来 without a reference only 今年 is found | |
//! | 次年 | the year after the date before it, else after the reference | |
//! | 同年9月 | in the year of the date before it | |
//! | 11月31日 | [`DateValue::Damaged`] with 30 November as its candidate | the calendar has no such day |
//! | 24时, 晚上12点 | the end of the day: no time of day | `NaiveTime` has no 24:00 |
//! | 农历八月十五, 三月初三 | no date | the lunar calendar is not read |
//! | 15年3月, 98年3月 | the year nearest the reference; 18年 alone is left out | it can be a length of time |
//!
//! # Limits
//!
//! Scanning takes time in proportion to the length of the text, allocates nothing but the short lists inside a date,
//! and panics on no input. [`Decimal`] holds 128 bits of digits and 38 decimal places; fractions without a finite
//! decimal form (三分之一) are rounded to 20 places. Offsets have 32 bits, so nothing after the first 4 GiB of a text
//! is found. Lunar dates, eras (民国三年) and time zones are not read, nor are times of day without a date.
//!
//! # Features
//!
//! Both are off by default.
//!
//! - `colloquial`: `ScanOptions::colloquial` reads days named as in speech (明天, 上周五, 三天前, 国庆节). Leave it off
//!   for documents: there 周一 is mostly a weekly date and 今日 part of the name of a newspaper.
//! - `serde`: what is found serialises, and the owned forms read back.

mod chars;
mod date;
mod decimal;
mod decoy;
mod error;
mod mention;
mod numbers;
mod numeral;
mod options;
mod owned;
mod quantity;
mod scan;
mod span;
mod whole;
mod word_lists;

pub use date::{Candidates, DateKind, DateMention, DateValue, Period};
pub use decimal::Decimal;
pub use error::NormalizeError;
pub use mention::Mention;
pub use numbers::{NumberKind, NumberMention, Numbers, scan_numbers};
pub use numeral::{
    LargeUnits, NumeralOptions, Style, format_numeral, format_printed, parse_numeral,
    parse_numeral_with,
};
pub use options::{Reference, ScanOptions};
pub use owned::{OwnedDate, OwnedMention, OwnedQuantity};
#[doc(hidden)]
pub use quantity::replace_units;
pub use quantity::{Bound, Quantity, UnitKind};
pub use scan::{Scan, scan, scan_dates, scan_quantities, scan_range};
pub use span::{Scanned, Span};
pub use whole::{parse_date, parse_quantity};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
