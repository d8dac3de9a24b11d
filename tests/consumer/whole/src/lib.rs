//! Figures of a report with the words that prove them, with `gongkai` whole.

use gongkai::{ExtractError, ExtractOptions, Extraction};

/// Metric, value and the source text of the value.
pub type Figure = (String, String, Option<String>);

/// The figures of a page.
///
/// # Errors
///
/// [`ExtractError`] if the bytes are no document.
pub fn figures(name: &str, bytes: &[u8]) -> Result<Vec<Figure>, ExtractError> {
    let read = Extraction::read(name, bytes, &ExtractOptions::default())?;
    let figures = read.report.statistics.iter().map(|figure| {
        let proof = figure.value_span.and_then(|span| span.slice(&read.source));
        (
            figure.metric.to_string(),
            figure.value.to_string(),
            proof.map(str::to_owned),
        )
    });
    Ok(figures.collect())
}
