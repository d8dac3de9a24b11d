//! Tables of the lexicon, which a test may exchange.

use std::sync::OnceLock;

/// The rows of a lexicon table: those compiled in, or others that were put in their place before the first
/// look.
///
/// ```
/// use gongkai_span::Rows;
///
/// static UNITS: Rows<&str> = Rows::new(&["件", "条"]);
/// assert!(UNITS.replace(vec!["件", "条", "宗"]));
/// assert_eq!(UNITS.get().len(), 3);
/// assert!(!UNITS.replace(vec![])); // too late
/// ```
#[derive(Debug)]
pub struct Rows<T: 'static> {
    compiled_in: &'static [T],
    used: OnceLock<&'static [T]>,
}

impl<T> Rows<T> {
    /// A table with the rows that were compiled in.
    #[must_use]
    pub const fn new(rows: &'static [T]) -> Self {
        Self {
            compiled_in: rows,
            used: OnceLock::new(),
        }
    }

    /// The rows. From now on they do not change.
    pub fn get(&self) -> &'static [T] {
        self.used.get_or_init(|| self.compiled_in)
    }

    /// Puts other rows in the place of those compiled in, to the end of the program. `false` if the rows have
    /// been looked at or replaced before; then nothing changes.
    pub fn replace(&self, rows: Vec<T>) -> bool {
        self.used.set(rows.leak()).is_ok()
    }
}
