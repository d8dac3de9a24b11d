//! Documents that a report cites.

use gongkai_span::{Source, Span};
use serde::{Deserialize, Serialize};

use crate::codes::is_false;

/// A citation: a title in 《》, a document number (文号), or the two together.
///
/// ```
/// use gongkai_report::{Citation, SourceSpan};
///
/// let span = SourceSpan::new(0, 80).ok_or("backwards")?;
/// let citation = Citation::titled("2017年政务公开工作要点的通知", span).with_number("国办发", 2017, 24);
/// assert_eq!(citation.number.as_deref(), Some("国办发〔2017〕24号"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Citation"))]
#[non_exhaustive]
pub struct Citation<C = Source> {
    /// What stands between 《 and 》.
    pub title: Option<String>,
    /// The number in its canonical form, or as printed where it is damaged.
    pub number: Option<String>,
    /// The agency's short form in the number: `国办发`.
    pub agency: Option<String>,
    /// The year in the number.
    pub year: Option<i32>,
    /// The serial in the number.
    pub serial: Option<u32>,
    /// The whole citation.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
    /// Whether the number has lost characters.
    #[serde(default, skip_serializing_if = "is_false")]
    pub damaged: bool,
    /// What a damaged number may have been, the likeliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<String>,
}

impl<C> Citation<C> {
    /// A citation by title alone.
    #[must_use]
    pub fn titled(title: impl Into<String>, span: Span<C>) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::untitled(span)
        }
    }

    /// A citation without a title; its number is for the caller to set.
    #[must_use]
    pub const fn untitled(span: Span<C>) -> Self {
        Self {
            title: None,
            number: None,
            agency: None,
            year: None,
            serial: None,
            span,
            damaged: false,
            candidates: Vec::new(),
        }
    }

    /// The same citation with a number in its canonical form.
    #[must_use]
    pub fn with_number(mut self, agency: impl Into<String>, year: i32, serial: u32) -> Self {
        let agency = agency.into();
        self.number = Some(format!("{agency}〔{year}〕{serial}号"));
        self.agency = Some(agency);
        self.year = Some(year);
        self.serial = Some(serial);
        self
    }
}
