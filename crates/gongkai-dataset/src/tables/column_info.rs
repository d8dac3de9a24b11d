//! What a column holds, in words.

use std::borrow::Cow;

/// A column of a table, in words. Its type stands in the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// Its name.
    pub name: Cow<'static, str>,
    /// What it holds.
    pub meaning: Cow<'static, str>,
}

impl ColumnInfo {
    pub(crate) fn new(
        name: impl Into<Cow<'static, str>>,
        meaning: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            name: name.into(),
            meaning: meaning.into(),
        }
    }
}
