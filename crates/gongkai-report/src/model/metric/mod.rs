//! What a figure counts.

#[rustfmt::skip]
mod generated;

pub use generated::Metric;

impl Metric {
    /// Its name in English.
    ///
    /// ```
    /// use gongkai_report::Metric;
    ///
    /// let metric: Metric = "fees_waived".parse()?;
    /// assert_eq!((metric.zh(), metric.en().as_str()), ("减免", "fees waived"));
    /// # Ok::<(), gongkai_report::UnknownCode>(())
    /// ```
    #[must_use]
    pub fn en(self) -> String {
        self.code().replace('_', " ")
    }

    /// Whether it is a percentage, which takes no part in sums.
    #[must_use]
    pub const fn is_rate(self) -> bool {
        matches!(
            self,
            Self::SatisfactionRate | Self::CompletionRate | Self::GrowthRate | Self::Share
        )
    }
}
