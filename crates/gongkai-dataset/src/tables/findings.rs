//! The table `findings`: one row a finding.

use gongkai_report::Finding;

use super::batch::Rows;
use super::column::{Column as _, table};
use super::document::Document;
use super::place::{excerpt_len, push_place};

table! {
    /// The columns of `findings`.
    struct FindingRows {
        report_id: Text, NEVER, "key of the report";
        finding_index: Count, NEVER, "number of the finding in the report, the first being 0";
        finding_code: Code, NEVER, "what is wrong: `sum.mismatch` …";
        severity: Code, NEVER, "`info`, `warning` or `error`";
        finding_message: Text, NEVER, "what is wrong in words, with the figures";
        span_start: Count, MAYBE, "first byte of the first place that it concerns";
        span_end: Count, MAYBE, "byte after that place";
        source_text: Text, MAYBE, "source text of that place";
        all_spans: Spans, NEVER, "all places that it concerns, the first one first to look at";
    }
}

/// The most bytes of text of a row beside its message and excerpt: key and codes.
const BESIDE: usize = 128;

impl Rows for FindingRows {
    fn text_len(document: &Document<'_>) -> usize {
        let findings = document.report.findings.iter();
        // The list of places has 32-bit offsets too: eight bytes for each keep it within the same
        // room.
        let own = |finding: &Finding| {
            let excerpt = excerpt_len(finding.spans.first().copied());
            finding.message.len() + excerpt + 8 * finding.spans.len()
        };
        findings.map(|finding| BESIDE + own(finding)).sum()
    }

    fn push(&mut self, document: &Document<'_>) {
        for (number, finding) in document.report.findings.iter().enumerate() {
            self.report_id.push(Some(document.id.as_str()));
            self.finding_index.push(Some(number));
            self.finding_code.push(Some(finding.code.code()));
            self.severity.push(Some(finding.severity.code()));
            self.finding_message.push(Some(&finding.message));
            push_place(
                (
                    &mut self.span_start,
                    &mut self.span_end,
                    &mut self.source_text,
                ),
                finding.spans.first().copied(),
                document.source,
            );
            self.all_spans.push(Some(&finding.spans));
        }
    }
}
