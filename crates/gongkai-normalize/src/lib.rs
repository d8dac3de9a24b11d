//! Chinese numerals, quantities, dates and periods: parsed, found in running text, and formatted back.
//!
//! ```
//! use gongkai_normalize::{Bound, Mention, Reference, ScanOptions, parse_numeral, scan};
//!
//! assert_eq!(parse_numeral("三千零五十万")?.to_string(), "30500000");
//!
//! let options = ScanOptions::default().reference(Reference::Year(2017));
//! let mut found = scan("去年12月，网站浏览量9.2余万人次。", &options);
//! let Some(Mention::Date(date)) = found.next() else { panic!() };
//! assert_eq!(date.period().unwrap().start.to_string(), "2016-12-01");
//! let Some(Mention::Quantity(visits)) = found.next() else { panic!() };
//! assert_eq!((visits.value.to_string().as_str(), visits.bound, visits.unit), ("92000", Bound::MoreThan, Some("人次")));
//! # Ok::<(), gongkai_normalize::NormalizeError>(())
//! ```
//!
//! # What is what
//!
//! A *numeral* is a string that is one number: [`parse_numeral`] reads it, [`format_numeral`] writes it. A *quantity* is a
//! numeral with its unit in running text, with what the words around it say about the value ([`Bound`]). A *date* is
//! a day, a period, or a word that counts from a [`Reference`] given by the caller; what has more than one
//! meaning, or has been damaged, keeps all its readings ([`DateValue`]). [`scan`] finds quantities and dates in one pass,
//! never both in one place; [`scan_numbers`] finds every number whatever it means.
//!
//! Spans are bytes of the text that was scanned, half open, on character boundaries. Values are exact ([`Decimal`]).
//! Scanning takes linear time, allocates nothing and panics on no input.
//!
//! # Features
//!
//! `serde` (off by default): what is found serialises, and the owned forms ([`OwnedMention`]) read back.

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
pub use quantity::{Bound, Quantity, UnitKind};
pub use scan::{Scan, scan, scan_dates, scan_quantities, scan_range};
pub use span::Span;
pub use whole::{parse_date, parse_quantity};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
