//! What a figure counts.

#[expect(
    clippy::doc_markdown,
    reason = "names of codes stand in the descriptions as they are"
)]
#[rustfmt::skip]
mod generated;

pub use generated::Metric;

/// A metric has a code and names; users can add metrics of their own.
///
/// ```
/// use gongkai_report::Metric;
///
/// let metric: Metric = "fees_waived".parse()?;
/// assert_eq!((metric.zh(), metric.en()), ("减免", "fees waived"));
/// assert!("stand_visits".parse::<Metric>().is_err());
///
/// let visits = Metric::own("stand_visits", "展台参观", "visits to the stand")?;
/// assert_eq!("stand_visits".parse::<Metric>()?, visits);
/// assert_eq!(serde_json::to_string(&visits)?, r#""stand_visits""#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Metric {
    /// Whether it is a percentage, which takes no part in sums.
    #[must_use]
    pub const fn is_rate(self) -> bool {
        matches!(
            self,
            Self::SatisfactionRate | Self::CompletionRate | Self::GrowthRate | Self::Share
        )
    }
}
