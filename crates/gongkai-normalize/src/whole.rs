//! Whole strings that are one quantity or one date.

use crate::chars::skip_blanks;
use crate::date::{Context, DateMention, date_at};
use crate::error::NormalizeError;
use crate::options::ScanOptions;
use crate::quantity::{Place, Quantity, Surroundings, quantity_at};

/// The quantity that all of `text` says: numeral, hedges and unit.
///
/// ```
/// use gongkai_normalize::{Bound, ScanOptions, parse_quantity};
///
/// let quantity = parse_quantity("不少于1.5万人次", &ScanOptions::default())?;
/// assert_eq!((quantity.value.to_string().as_str(), quantity.bound, quantity.unit), ("15000", Bound::AtLeast, Some("人次")));
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
///
/// # Errors
///
/// [`NormalizeError::Expected`] where something else stands.
pub fn parse_quantity<'t>(
    text: &'t str,
    options: &ScanOptions,
) -> Result<Quantity<'t>, NormalizeError> {
    let mut offset = 0;
    // A hedge may come first, so the numeral is looked for.
    for (at, c) in text.char_indices() {
        if crate::chars::arabic_digit(c).is_none() && !matches!(crate::chars::class(c), 0x20..=0x81)
        {
            continue;
        }
        let place = Place { text, at, floor: 0 };
        match quantity_at(place, options, Surroundings::Alone) {
            Ok((found, end)) if found.span.start() == 0 => {
                if skip_blanks(text.get(end..).unwrap_or_default()).is_empty() {
                    return Ok(found);
                }
                return Err(NormalizeError::Expected {
                    expected: "the end of the quantity",
                    offset: end,
                });
            }
            Ok((found, _)) => {
                return Err(NormalizeError::Expected {
                    expected: "a quantity",
                    offset: found.span.start().min(at),
                });
            }
            Err(end) => offset = end.min(text.len()),
        }
        break;
    }
    Err(NormalizeError::Expected {
        expected: "a quantity",
        offset,
    })
}

/// The day or period that all of `text` says.
///
/// ```
/// use gongkai_normalize::{DateKind, Reference, ScanOptions, parse_date};
///
/// let options = ScanOptions::default().reference(Reference::Year(2017));
/// let date = parse_date("二〇一七年三月十日", &options)?;
/// assert_eq!(date.kind, DateKind::Day);
/// assert_eq!(parse_date("去年12月底", &options)?.period().unwrap().start.to_string(), "2016-12-25");
/// # Ok::<(), gongkai_normalize::NormalizeError>(())
/// ```
///
/// # Errors
///
/// [`NormalizeError::Expected`] where something else stands. A day that the calendar does not have (2月30日) is
/// [`DateValue::Damaged`](crate::DateValue::Damaged).
pub fn parse_date<'t>(
    text: &'t str,
    options: &ScanOptions,
) -> Result<DateMention<'t>, NormalizeError> {
    match date_at(text, 0, &Context::default(), options) {
        Some((found, end)) if skip_blanks(text.get(end..).unwrap_or_default()).is_empty() => {
            Ok(found)
        }
        Some((_, end)) => Err(NormalizeError::Expected {
            expected: "the end of the date",
            offset: end,
        }),
        None => Err(NormalizeError::Expected {
            expected: "a date or period",
            offset: 0,
        }),
    }
}
