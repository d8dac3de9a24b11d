//! The pages of a paged source.

use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

/// A page of a PDF: where its text stands in the text layer, and its size.
///
/// ```
/// use gongkai_report::{Page, Points, SourceSpan};
///
/// let span = SourceSpan::new(0, 1200).ok_or("backwards")?;
/// let page = Page { number: 1, span, width: Points::new(595.3), height: Points::new(841.9) };
/// assert_eq!(
///     serde_json::to_string(&page)?,
///     r#"{"number":1,"span":[0,1200],"width":595.3,"height":841.9}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Page {
    /// Its number, from 1.
    pub number: u32,
    /// Its text in the text layer.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
    /// Its width.
    pub width: Points,
    /// Its height.
    pub height: Points,
}

/// A length in points of 1/72 inch, exact to a thousandth of a point, written as a number.
///
/// ```
/// use gongkai_report::Points;
/// assert_eq!(Points::new(841.8898).get(), 841.89);
/// ```
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "f64", into = "f64")]
#[cfg_attr(feature = "schema", schemars(with = "f64"))]
pub struct Points(i32);

impl Points {
    /// The length that is nearest to `points`; what is no number is 0.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a length beyond two million points is cut to that"
    )]
    pub fn new(points: f64) -> Self {
        Self((points * 1000.0).round() as i32)
    }

    /// The length as a number.
    #[must_use]
    pub fn get(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl From<f64> for Points {
    fn from(points: f64) -> Self {
        Self::new(points)
    }
}

impl From<Points> for f64 {
    fn from(points: Points) -> Self {
        points.get()
    }
}
