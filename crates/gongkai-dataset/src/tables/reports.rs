//! The table `reports`: one row a report.

use gongkai_report::{DerivedFrom, Organ, OrganLevel, OrganType, Report, Statement};

use super::batch::Rows;
use super::column::{Column as _, table};
use super::document::Document;
use super::place::{EXCERPT_BYTES, len, push_place};

table! {
    /// The columns of `reports`.
    struct ReportRows {
        report_id: Text, NEVER, "key of the report in every table: the first 16 digits of the SHA-256 of the document";
        source_path: Text, MAYBE, "path of the document; null where its name is an address";
        source_url: Text, MAYBE, "address of the document; null where its name is a path";
        source_host: Code, MAYBE, "host of that address, in lower case";
        container_path: Code, MAYBE, "file that the document is a record of; null for a file of its own";
        record_number: Large, MAYBE, "number of the record in that file, the first being 1";
        source_format: Code, NEVER, "`text`, `html`, `markdown`, `pdf` …";
        source_encoding: Code, NEVER, "WHATWG name of the encoding that it was decoded from";
        source_bytes: Large, NEVER, "length of the document before decoding";
        sha256: Text, MAYBE, "SHA-256 of its bytes in hexadecimal";
        document_kind: Code, NEVER, "kind of document: `annual_report`, `notice` …";
        title: Text, MAYBE, "the document's own title";
        title_span_start: Count, MAYBE, "first byte of the title in the source text";
        title_span_end: Count, MAYBE, "byte after the title";
        title_source_text: Text, MAYBE, "source text of the title";
        issuer: Text, MAYBE, "organ that reports, in the fullest form that the document prints";
        issuer_span_start: Count, MAYBE, "first byte of the issuer";
        issuer_span_end: Count, MAYBE, "byte after the issuer";
        issuer_source_text: Text, MAYBE, "source text of the issuer";
        organ_key: Code, MAYBE, "organ to join on: code of its division (`-` if unknown), `/`, its name";
        organ_name: Code, MAYBE, "name of the organ; the issuer where no more is known";
        organ_level: Code, MAYBE, "`province`, `prefecture`, `county` …";
        organ_type: Code, MAYBE, "`government`, `department`, `township` …";
        division_code: Code, MAYBE, "six digits of GB/T 2260 of the organ's division in the reporting year";
        division_name: Code, MAYBE, "name of that division";
        division_path: Code, MAYBE, "names from the province down, divided by `/`";
        province_code: Code, MAYBE, "code of the province: the first two digits and `0000`";
        province_name: Code, MAYBE, "name of the province";
        site_code: Code, MAYBE, "identification code of the site (网站标识码)";
        site_name: Code, MAYBE, "name of the site";
        report_year: Year, MAYBE, "reporting year";
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
        published_on: Day, MAYBE, "day on which the page was published";
        published_time: Text, MAYBE, "time of that day, `HH:MM` or `HH:MM:SS`";
        published_span_start: Count, MAYBE, "first byte of the publication date";
        published_span_end: Count, MAYBE, "byte after the publication date";
        published_source_text: Text, MAYBE, "source text of the publication date";
        signed_on: Day, MAYBE, "day of the sign-off";
        signed_damaged: Flag, MAYBE, "whether a date is printed there that cannot be read; null without a sign-off";
        signed_span_start: Count, MAYBE, "first byte of the sign-off's date";
        signed_span_end: Count, MAYBE, "byte after the sign-off's date";
        signed_source_text: Text, MAYBE, "source text of the sign-off's date";
        signed_issuer: Text, MAYBE, "organ that signs";
        section_count: Count, NEVER, "number of its rows in `sections`";
        statistic_count: Count, NEVER, "number of its rows in `statistics`";
        table_count: Count, NEVER, "number of its tables";
        standard_table_count: Count, NEVER, "number of those that follow a prescribed form";
        finding_count: Count, NEVER, "number of its rows in `findings`";
        document_count: Count, NEVER, "number of its rows in `documents`";
        contact_count: Count, NEVER, "number of its rows in `contacts`";
        quantity_count: Count, NEVER, "number of its rows in `quantities`";
        date_count: Count, NEVER, "number of its rows in `dates`";
        repair_count: Count, NEVER, "number of places that cleaning changed";
    }
}

/// The most bytes of text of any one row beside the texts of the report: keys, codes and excerpts.
const BESIDE: usize = 1024 + 6 * EXCERPT_BYTES;

/// The organ of a report as the columns of `reports` and `panel` have it.
#[derive(Debug)]
pub(crate) struct OrganColumns<'a> {
    pub(crate) key: Option<String>,
    pub(crate) name: Option<&'a str>,
    pub(crate) level: Option<&'static str>,
    pub(crate) kind: Option<&'static str>,
    pub(crate) division_code: Option<&'a str>,
    pub(crate) division_name: Option<&'a str>,
    pub(crate) division_path: Option<String>,
    pub(crate) province_code: Option<String>,
    pub(crate) province_name: Option<&'a str>,
}

impl<'a> OrganColumns<'a> {
    pub(crate) fn of(report: &'a Report) -> Self {
        let organ = report.organ.as_ref();
        let division = organ.and_then(|organ| organ.division.as_ref());
        let name = organ
            .map(|organ: &Organ| organ.name.as_str())
            .or_else(|| text(report.issuer.as_ref()));
        let code = division.map(|division| division.code.as_str());
        let province = code.and_then(|code| code.get(..2));
        let path = division.map(|division| division.path.as_slice());
        Self {
            key: name.map(|name| format!("{}/{name}", code.unwrap_or("-"))),
            name,
            level: organ.and_then(|organ| organ.level).map(OrganLevel::code),
            kind: organ.and_then(|organ| organ.kind).map(OrganType::code),
            division_code: code,
            division_name: division.map(|division| division.name.as_str()),
            division_path: path
                .filter(|path| !path.is_empty())
                .map(|path| path.join("/")),
            province_code: province.map(|province| format!("{province}0000")),
            province_name: path.and_then(|path| path.first()).map(String::as_str),
        }
    }

    /// The most bytes of text that the columns take.
    pub(crate) fn text_len(report: &Report) -> usize {
        let division = report
            .organ
            .as_ref()
            .and_then(|organ| organ.division.as_ref());
        let path = division.map_or(0, |division| {
            let path = division
                .path
                .iter()
                .map(|name| name.len() + 1)
                .sum::<usize>();
            2 * path + division.name.len() + 3 * division.code.len()
        });
        let name = report.organ.as_ref().map_or(0, |organ| organ.name.len());
        let issuer = text(report.issuer.as_ref()).map_or(0, str::len);
        64 + path + 2 * name.max(issuer)
    }
}

/// The address of a document and its host; `None` where the name is a path.
fn address(name: &str) -> Option<(&str, String)> {
    let (scheme, rest) = name.split_once("://")?;
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    if scheme.is_empty() || !scheme.chars().all(is_scheme) {
        return None;
    }
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    Some((name, host.to_ascii_lowercase()))
}

fn text(statement: Option<&Statement>) -> Option<&str> {
    statement.map(|statement| statement.text.as_str())
}

fn signer(report: &Report) -> Option<&Statement> {
    report.signed.as_ref().and_then(|s| s.issuer.as_ref())
}

impl Rows for ReportRows {
    fn text_len(document: &Document<'_>) -> usize {
        let report = document.report;
        let site = report.site.as_ref();
        BESIDE
            + OrganColumns::text_len(report)
            + 2 * report.source.name.len()
            + report.source.encoding.len()
            + len(report.source.sha256.as_deref())
            + len(document.container.map(|(name, _)| name))
            + len(site.and_then(|site| site.id_code.as_deref()))
            + len(site.and_then(|site| site.name.as_deref()))
            + len(text(report.title.as_ref()))
            + len(text(report.issuer.as_ref()))
            + len(text(signer(report)))
            + len(report.published.as_ref().and_then(|p| p.time.as_deref()))
    }

    fn push(&mut self, document: &Document<'_>) {
        self.push_source(document);
        self.push_header(document);
        self.push_organ(document.report);
        self.push_year(document);
        self.push_dates(document);
        self.push_counts(document.report);
    }
}

impl ReportRows {
    fn push_source(&mut self, document: &Document<'_>) {
        let source = &document.report.source;
        let address = address(&source.name);
        self.report_id.push(Some(document.id.as_str()));
        let path = Some(source.name.as_str()).filter(|_| address.is_none());
        self.source_path.push(path);
        self.source_url.push(address.as_ref().map(|(url, _)| *url));
        let host = address.as_ref().map(|(_, host)| host.as_str());
        self.source_host.push(host.filter(|host| !host.is_empty()));
        let container = document.container;
        self.container_path.push(container.map(|(name, _)| name));
        self.record_number.push(container.map(|(_, record)| record));
        self.source_format.push(Some(source.format.code()));
        self.source_encoding.push(Some(&source.encoding));
        self.source_bytes.push(Some(source.bytes));
        self.sha256.push(source.sha256.as_deref());
    }

    /// Kind, title and issuer.
    fn push_header(&mut self, document: &Document<'_>) {
        let Document { report, source, .. } = document;
        let (title, issuer) = (report.title.as_ref(), report.issuer.as_ref());
        self.document_kind.push(Some(report.kind.code()));
        self.title.push(text(title));
        push_place(
            (
                &mut self.title_span_start,
                &mut self.title_span_end,
                &mut self.title_source_text,
            ),
            title.and_then(|title| title.span),
            *source,
        );
        self.issuer.push(text(issuer));
        push_place(
            (
                &mut self.issuer_span_start,
                &mut self.issuer_span_end,
                &mut self.issuer_source_text,
            ),
            issuer.and_then(|issuer| issuer.span),
            *source,
        );
    }

    fn push_organ(&mut self, report: &Report) {
        let organ = OrganColumns::of(report);
        self.organ_key.push(organ.key.as_deref());
        self.organ_name.push(organ.name);
        self.organ_level.push(organ.level);
        self.organ_type.push(organ.kind);
        self.division_code.push(organ.division_code);
        self.division_name.push(organ.division_name);
        self.division_path.push(organ.division_path.as_deref());
        self.province_code.push(organ.province_code.as_deref());
        self.province_name.push(organ.province_name);
        let site = report.site.as_ref();
        self.site_code
            .push(site.and_then(|site| site.id_code.as_deref()));
        self.site_name
            .push(site.and_then(|site| site.name.as_deref()));
    }

    /// Year and coverage.
    fn push_year(&mut self, document: &Document<'_>) {
        let Document { report, source, .. } = document;
        let year = report.year.as_ref();
        self.report_year.push(year.map(|year| year.value));
        let derived = year.and_then(|year| year.derived_from);
        self.year_derived_from.push(derived.map(DerivedFrom::code));
        push_place(
            (
                &mut self.year_span_start,
                &mut self.year_span_end,
                &mut self.year_source_text,
            ),
            year.and_then(|year| year.span),
            *source,
        );
        let coverage = report.coverage.as_ref();
        self.coverage_start.push(coverage.map(|days| days.start));
        self.coverage_end.push(coverage.map(|days| days.end));
        let derived = coverage.and_then(|days| days.derived_from);
        self.coverage_derived_from
            .push(derived.map(DerivedFrom::code));
        push_place(
            (
                &mut self.coverage_span_start,
                &mut self.coverage_span_end,
                &mut self.coverage_source_text,
            ),
            coverage.and_then(|days| days.span),
            *source,
        );
    }

    /// Publication and sign-off.
    fn push_dates(&mut self, document: &Document<'_>) {
        let Document { report, source, .. } = document;
        let published = report.published.as_ref();
        self.published_on.push(published.map(|day| day.date));
        self.published_time
            .push(published.and_then(|day| day.time.as_deref()));
        push_place(
            (
                &mut self.published_span_start,
                &mut self.published_span_end,
                &mut self.published_source_text,
            ),
            published.and_then(|day| day.span),
            *source,
        );
        let signed = report.signed.as_ref();
        self.signed_on.push(signed.and_then(|signed| signed.date));
        self.signed_damaged
            .push(signed.map(|signed| signed.damaged));
        push_place(
            (
                &mut self.signed_span_start,
                &mut self.signed_span_end,
                &mut self.signed_source_text,
            ),
            signed.and_then(|signed| signed.span),
            *source,
        );
        self.signed_issuer.push(text(signer(report)));
    }

    fn push_counts(&mut self, report: &Report) {
        self.section_count
            .push(Some(super::sections::count(report)));
        self.statistic_count.push(Some(report.statistics.len()));
        self.table_count.push(Some(report.tables.len()));
        let standard = report
            .tables
            .iter()
            .filter(|table| table.standard().is_some());
        self.standard_table_count.push(Some(standard.count()));
        self.finding_count.push(Some(report.findings.len()));
        self.document_count.push(Some(report.documents.len()));
        self.contact_count.push(Some(report.contacts.len()));
        self.quantity_count
            .push(Some(report.mentions.quantities.len()));
        self.date_count.push(Some(report.mentions.dates.len()));
        self.repair_count.push(Some(report.repairs.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, host: Option<&str>) {
        assert_eq!(
            address(name).map(|(_, host)| host).as_deref(),
            host,
            "{name}"
        );
    }

    #[test]
    fn addresses_and_paths() {
        check(
            "http://WWW.bozhou.gov.cn:8080/a?b=http://x/",
            Some("www.bozhou.gov.cn"),
        );
        check("https://user@a.example#x", Some("a.example"));
        check("2016/a.html", None);
        check("新建 文件://a", None);
        check("C:\\a.html", None);
    }
}
