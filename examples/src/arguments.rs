//! What the command lines of the programs share.

use std::io::IsTerminal;

use gongkai::text::{DecodeOptions, TextError, decode};

/// Columns of a line where no terminal says how wide it is.
const WIDTH: usize = 110;

/// Checks the name of an encoding, before any file is read.
///
/// # Errors
///
/// A message that names known encodings.
///
/// ```
/// assert_eq!(gongkai_examples::encoding_name("gbk"), Ok("gbk".to_owned()));
/// assert!(gongkai_examples::encoding_name("nosuch").is_err());
/// ```
pub fn encoding_name(name: &str) -> Result<String, String> {
    match decode(b"", &DecodeOptions::default().encoding(name)) {
        Err(error @ TextError::UnknownEncoding { .. }) => Err(error.to_string()),
        _ => Ok(name.to_owned()),
    }
}

/// Checks a reporting year: a year of the calendar, before any file is read.
///
/// # Errors
///
/// A message that names the range.
///
/// ```
/// assert_eq!(gongkai_examples::reference_year("2016"), Ok(2016));
/// assert!(gongkai_examples::reference_year("20166").is_err());
/// ```
pub fn reference_year(text: &str) -> Result<i32, String> {
    match text.parse() {
        Ok(year @ 1..=9999) => Ok(year),
        _ => Err("a year is a number from 1 to 9999".to_owned()),
    }
}

/// Whether output to `stream` may be coloured: it is a terminal, and the environment variable
/// `NO_COLOR` is unset or empty (<https://no-color.org>).
#[must_use]
pub fn use_colours(stream: &impl IsTerminal) -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    stream.is_terminal() && !refused
}

/// The columns of the terminal that standard output goes to; else the environment variable
/// `COLUMNS`; else 110.
#[must_use]
pub fn terminal_width() -> usize {
    let terminal = terminal_size::terminal_size_of(std::io::stdout());
    let columns = || std::env::var("COLUMNS").ok()?.parse().ok();
    let width = terminal.map(|(width, _)| usize::from(width.0));
    width.or_else(columns).unwrap_or(WIDTH).max(40)
}

/// A number with its noun, in English.
///
/// ```
/// use gongkai_examples::counted;
///
/// assert_eq!(counted(1, "document"), "1 document");
/// assert_eq!(counted(0, "document"), "0 documents");
/// ```
#[must_use]
pub fn counted(number: impl TryInto<u64>, noun: &str) -> String {
    let number = number.try_into().unwrap_or(u64::MAX);
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}
