//! Errors as one line.

use std::error::Error;

/// The message of an error with those of its causes, divided by colons.
///
/// ```
/// let inner = std::io::Error::other("disk on fire");
/// assert_eq!(gongkai_examples::chain(&inner), "disk on fire");
/// ```
#[must_use]
pub fn chain(error: &dyn Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        message.push_str(": ");
        message.push_str(&error.to_string());
        cause = error.source();
    }
    message
}
