//! Totals of what a text counts, with `gongkai-normalize` alone.

use gongkai_normalize::{Bound, Decimal, NormalizeError, ScanOptions, scan_quantities};

/// The sum of the exact counts of `unit` in `text`.
///
/// # Errors
///
/// [`NormalizeError::Overflow`] if the sum is too large.
pub fn total(text: &str, unit: &str) -> Result<Decimal, NormalizeError> {
    let mut sum = Decimal::from(0_u64);
    for found in scan_quantities(text, &ScanOptions::default()) {
        if found.unit == Some(unit) && found.bound == Bound::Exact {
            sum = sum
                .checked_add(found.value)
                .ok_or(NormalizeError::Overflow {
                    offset: found.span.start(),
                })?;
        }
    }
    Ok(sum)
}
