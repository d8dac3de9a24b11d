//! What cleaning changed.

use gongkai_span::{RepairCode, SourceSpan};
use serde::{Deserialize, Serialize};

/// A change that cleaning made beyond white space and width. It never changes a digit.
///
/// ```
/// use gongkai_report::{Repair, RepairCode, SourceSpan};
///
/// let span = SourceSpan::new(0, 10).ok_or("backwards")?;
/// let repair = Repair::new(RepairCode::PinyinAnnotation, span, "術(shù)", "术");
/// assert_eq!(
///     serde_json::to_string(&repair)?,
///     r#"{"code":"pinyin_annotation","span":[0,10],"before":"術(shù)","after":"术"}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Repair {
    /// What was repaired.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RepairName"))]
    pub code: RepairCode,
    /// Where it stood.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
    /// The source there.
    pub before: String,
    /// What it became.
    pub after: String,
}

impl Repair {
    /// A change of the source at `span` from `before` to `after`.
    #[must_use]
    pub fn new(
        code: RepairCode,
        span: SourceSpan,
        before: impl Into<String>,
        after: impl Into<String>,
    ) -> Self {
        Self {
            code,
            span,
            before: before.into(),
            after: after.into(),
        }
    }
}
