//! The table `findings`: one row a finding.

use gongkai_report::Finding;

use crate::batch::builder;
use crate::column::{Column as _, table};
use crate::document::Document;
use crate::place::{excerpt_len, push_place};

table! {
    /// The columns of `findings`.
    struct FindingRows {
        report_id: Code, NEVER, "key of the report";
        finding: Count, NEVER, "number of the finding in the report, the first being 0";
        code: Code, NEVER, "what is wrong: `sum.mismatch` …";
        severity: Code, NEVER, "`info`, `warning` or `error`";
        message: Text, NEVER, "what is wrong in words, with the figures";
        span_start: Count, MAYBE, "first byte of the first place that it concerns";
        span_end: Count, MAYBE, "byte after that place";
        source_text: Text, MAYBE, "source text of that place";
        spans: Spans, NEVER, "all places that it concerns, the first one first to look at";
    }
}

builder! {
    /// Builds batches of `findings`.
    ///
    /// ```
    /// use gongkai_arrow::{Document, FindingsBuilder};
    /// use gongkai_report::{Finding, FindingCode, Format, Report, SourceInfo, SourceSpan};
    ///
    /// let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
    /// let span = SourceSpan::new(3, 9).ok_or("backwards")?;
    /// let code = FindingCode::TextRepeatedPunctuation;
    /// report.findings.push(Finding::info(code, "。。 printed twice", [span]));
    /// let mut builder = FindingsBuilder::new();
    /// builder.push(&Document::new(&report).source("件。。"))?;
    /// assert_eq!(builder.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    FindingsBuilder of FindingRows, Findings
}

/// The most bytes of text of a row beside its message and excerpt: key and codes.
const BESIDE: usize = 128;

fn text_len(document: &Document<'_>) -> usize {
    let findings = document.report.findings.iter();
    // The list of places has 32-bit offsets too: eight bytes for each keep it within the same room.
    let own = |finding: &Finding| {
        let excerpt = excerpt_len(finding.spans.first().copied());
        finding.message.len() + excerpt + 8 * finding.spans.len()
    };
    findings.map(|finding| BESIDE + own(finding)).sum()
}

fn push_rows(rows: &mut FindingRows, document: &Document<'_>) {
    for (number, finding) in document.report.findings.iter().enumerate() {
        rows.report_id.push(Some(document.id.as_str()));
        rows.finding.push(Some(number));
        rows.code.push(Some(finding.code.code()));
        rows.severity.push(Some(finding.severity.code()));
        rows.message.push(Some(&finding.message));
        push_place(
            (
                &mut rows.span_start,
                &mut rows.span_end,
                &mut rows.source_text,
            ),
            finding.spans.first().copied(),
            document.source,
        );
        rows.spans.push(Some(&finding.spans));
    }
}
