//! The table `reports`: one row a report.

use gongkai_report::{DerivedFrom, Report, SourceSpan, Statement};

use crate::batch::builder;
use crate::column::{Column as _, table};
use crate::document::Document;
use crate::place::{EXCERPT_BYTES, len, push_place};

table! {
    /// The columns of `reports`.
    struct ReportRows {
        report_id: Text, NEVER, "key of the report, the same in every table";
        name: Text, NEVER, "name of the document: its path or address";
        container: Code, MAYBE, "file that the document is a record of; null for a file of its own";
        record: Large, MAYBE, "number of the record in that file, the first being 1";
        format: Code, NEVER, "`text`, `html` or `markdown`";
        encoding: Code, NEVER, "WHATWG name of the encoding that it was decoded from";
        bytes: Large, NEVER, "length of the document before decoding";
        sha256: Text, MAYBE, "SHA-256 of its bytes in hexadecimal";
        kind: Code, NEVER, "kind of document: `annual_report`, `notice` …";
        title: Text, MAYBE, "the document's own title";
        title_span_start: Count, MAYBE, "first byte of the title in the source text";
        title_span_end: Count, MAYBE, "byte after the title";
        title_source_text: Text, MAYBE, "source text of the title";
        issuer: Text, MAYBE, "organ that reports";
        issuer_span_start: Count, MAYBE, "first byte of the issuer";
        issuer_span_end: Count, MAYBE, "byte after the issuer";
        issuer_source_text: Text, MAYBE, "source text of the issuer";
        year: Year, MAYBE, "reporting year";
        year_derived_from: Code, MAYBE, "what the year was derived from, where it stands nowhere";
        year_span_start: Count, MAYBE, "first byte of the year";
        year_span_end: Count, MAYBE, "byte after the year";
        year_source_text: Text, MAYBE, "source text of the year";
        coverage_start: Day, MAYBE, "first day that the report covers";
        coverage_end: Day, MAYBE, "last day that the report covers";
        coverage_derived_from: Code, MAYBE, "`year` where the period is not stated";
        coverage_span_start: Count, MAYBE, "first byte of the stated period";
        coverage_span_end: Count, MAYBE, "byte after the stated period";
        coverage_source_text: Text, MAYBE, "source text of the stated period";
        published: Day, MAYBE, "day on which the page was published";
        published_time: Text, MAYBE, "time of that day, `HH:MM` or `HH:MM:SS`";
        published_span_start: Count, MAYBE, "first byte of the publication date";
        published_span_end: Count, MAYBE, "byte after the publication date";
        published_source_text: Text, MAYBE, "source text of the publication date";
        signed: Day, MAYBE, "day of the sign-off";
        signed_damaged: Flag, MAYBE, "whether a date is printed there that cannot be read; null without a sign-off";
        signed_span_start: Count, MAYBE, "first byte of the sign-off's date";
        signed_span_end: Count, MAYBE, "byte after the sign-off's date";
        signed_source_text: Text, MAYBE, "source text of the sign-off's date";
        signed_issuer: Text, MAYBE, "organ that signs";
        sections: Count, NEVER, "number of its rows in `sections`";
        statistics: Count, NEVER, "number of its rows in `statistics`";
        tables: Count, NEVER, "number of its tables";
        findings: Count, NEVER, "number of its rows in `findings`";
        documents: Count, NEVER, "number of documents that it cites";
        contacts: Count, NEVER, "number of contacts";
        quantities: Count, NEVER, "number of quantities that it mentions";
        dates: Count, NEVER, "number of dates that it mentions";
        repairs: Count, NEVER, "number of repairs";
    }
}

builder! {
    /// Builds batches of `reports`.
    ///
    /// ```
    /// use gongkai_arrow::{Document, ReportsBuilder};
    /// use gongkai_report::{DerivedFrom, Format, Report, SourceInfo};
    ///
    /// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 7099));
    /// let mut builder = ReportsBuilder::new();
    /// builder.push(&Document::new(&report))?;
    /// assert_eq!(builder.finish().num_rows(), 1);
    /// # Ok::<(), gongkai_arrow::TablesError>(())
    /// ```
    ReportsBuilder of ReportRows, Reports
}

/// The most bytes of text of any one row beside the texts of the report: keys, codes and excerpts.
const BESIDE: usize = 512 + 6 * EXCERPT_BYTES;

fn text_len(document: &Document<'_>) -> usize {
    let report = document.report;
    BESIDE
        + report.source.name.len()
        + report.source.encoding.len()
        + len(report.source.sha256.as_deref())
        + len(document.container.map(|(name, _)| name))
        + text(report.title.as_ref()).map_or(0, str::len)
        + text(report.issuer.as_ref()).map_or(0, str::len)
        + text(signer(report)).map_or(0, str::len)
        + len(report.published.as_ref().and_then(|p| p.time.as_deref()))
}

fn text(statement: Option<&Statement>) -> Option<&str> {
    statement.map(|statement| statement.text.as_str())
}

fn signer(report: &Report) -> Option<&Statement> {
    report.signed.as_ref().and_then(|s| s.issuer.as_ref())
}

fn push_rows(rows: &mut ReportRows, document: &Document<'_>) {
    let report = document.report;
    rows.report_id.push(Some(document.id.as_str()));
    rows.name.push(Some(&report.source.name));
    rows.container
        .push(document.container.map(|(name, _)| name));
    rows.record
        .push(document.container.map(|(_, record)| record));
    rows.format.push(Some(report.source.format.code()));
    rows.encoding.push(Some(&report.source.encoding));
    rows.bytes.push(Some(report.source.bytes));
    rows.sha256.push(report.source.sha256.as_deref());
    rows.kind.push(Some(report.kind.code()));
    push_header(rows, document);
    push_dates(rows, document);
    rows.sections.push(Some(crate::sections::count(report)));
    rows.statistics.push(Some(report.statistics.len()));
    rows.tables.push(Some(report.tables.len()));
    rows.findings.push(Some(report.findings.len()));
    rows.documents.push(Some(report.documents.len()));
    rows.contacts.push(Some(report.contacts.len()));
    rows.quantities.push(Some(report.mentions.quantities.len()));
    rows.dates.push(Some(report.mentions.dates.len()));
    rows.repairs.push(Some(report.repairs.len()));
}

/// Title, issuer, year and coverage.
fn push_header(rows: &mut ReportRows, document: &Document<'_>) {
    let Document { report, source, .. } = document;
    let span = |statement: Option<&Statement>| -> Option<SourceSpan> { statement?.span };
    rows.title.push(text(report.title.as_ref()));
    push_place(
        (
            &mut rows.title_span_start,
            &mut rows.title_span_end,
            &mut rows.title_source_text,
        ),
        span(report.title.as_ref()),
        *source,
    );
    rows.issuer.push(text(report.issuer.as_ref()));
    push_place(
        (
            &mut rows.issuer_span_start,
            &mut rows.issuer_span_end,
            &mut rows.issuer_source_text,
        ),
        span(report.issuer.as_ref()),
        *source,
    );
    let year = report.year.as_ref();
    rows.year.push(year.map(|year| year.value));
    let derived = year.and_then(|year| year.derived_from);
    rows.year_derived_from.push(derived.map(DerivedFrom::code));
    push_place(
        (
            &mut rows.year_span_start,
            &mut rows.year_span_end,
            &mut rows.year_source_text,
        ),
        year.and_then(|year| year.span),
        *source,
    );
    let coverage = report.coverage.as_ref();
    rows.coverage_start.push(coverage.map(|days| days.start));
    rows.coverage_end.push(coverage.map(|days| days.end));
    let derived = coverage.and_then(|days| days.derived_from);
    rows.coverage_derived_from
        .push(derived.map(DerivedFrom::code));
    push_place(
        (
            &mut rows.coverage_span_start,
            &mut rows.coverage_span_end,
            &mut rows.coverage_source_text,
        ),
        coverage.and_then(|days| days.span),
        *source,
    );
}

/// Publication and sign-off.
fn push_dates(rows: &mut ReportRows, document: &Document<'_>) {
    let Document { report, source, .. } = document;
    let published = report.published.as_ref();
    rows.published.push(published.map(|day| day.date));
    rows.published_time
        .push(published.and_then(|day| day.time.as_deref()));
    push_place(
        (
            &mut rows.published_span_start,
            &mut rows.published_span_end,
            &mut rows.published_source_text,
        ),
        published.and_then(|day| day.span),
        *source,
    );
    let signed = report.signed.as_ref();
    rows.signed.push(signed.and_then(|signed| signed.date));
    rows.signed_damaged
        .push(signed.map(|signed| signed.damaged));
    push_place(
        (
            &mut rows.signed_span_start,
            &mut rows.signed_span_end,
            &mut rows.signed_source_text,
        ),
        signed.and_then(|signed| signed.span),
        *source,
    );
    rows.signed_issuer.push(text(signer(report)));
}
