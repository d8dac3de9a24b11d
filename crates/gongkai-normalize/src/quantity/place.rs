//! Where a number is read.

/// Where a number is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'t> {
    pub text: &'t str,
    /// Where the numeral begins.
    pub at: usize,
    /// What stands before the numeral is read down to this byte.
    pub floor: usize,
}
