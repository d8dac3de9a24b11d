//! From bytes to a report: the whole way, one stage after the other.

use gongkai_check::SectionText;
use gongkai_outline::{Outline, OutlineOptions, outline_around};
use gongkai_report::{Kind, Locate as _, Report, SourceInfo, SourceSpan, Table, TableKind};
#[cfg(feature = "paged")]
use gongkai_text::Layout;
use gongkai_text::{CleanSpan, Document, ReadOptions};
use sha2::{Digest as _, Sha256};

use crate::border::Border;
use crate::error::ExtractError;
use crate::limits::LimitKind;
use crate::opened::Opened;
use crate::options::ExtractOptions;
use crate::statistics::{Statistics, StatisticsInput, statistics};
use crate::tables::TableFact;
use crate::{assemble, evidence, findings, invariants, mentions, tables};

/// A report together with what it was made from.
///
/// Spans of the report are ranges of [`source`](Self::source); [`document`](Self::document) maps them to the cleaned
/// text and back. Spans of [`outline`](Self::outline) are ranges of the cleaned text.
///
/// ```
/// use gongkai::{ExtractOptions, Extraction};
///
/// let page = "<h1>某县2012年政府信息公开工作年度报告</h1><p>主动公开信息<b>84</b>条。</p>";
/// let read = Extraction::read("page.html", page.as_bytes(), &ExtractOptions::default())?;
/// let span = read.report.mentions.quantities[0].span;
/// assert_eq!(span.slice(&read.source), Some("84</b>条"));
/// let clean = read.document.map().to_derived(span).ok_or("outside")?;
/// assert_eq!(read.document.slice(clean), "84条");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Extraction {
    /// What the document says.
    pub report: Report,
    /// The source text: the bytes decoded, markup included.
    pub source: String,
    /// The cleaned text with its blocks and tables, and the map back to the source text.
    pub document: Document,
    /// The structure that the report's sections, citations and contacts were taken from.
    pub outline: Outline,
    /// The pages and places of a PDF, Word or Excel document; `None` for other documents.
    #[cfg(feature = "paged")]
    pub layout: Option<Layout>,
}

impl Extraction {
    /// Reads a document as [`extract`] does, and keeps the stages in between.
    ///
    /// # Errors
    ///
    /// As [`extract`].
    pub fn read(name: &str, bytes: &[u8], options: &ExtractOptions) -> Result<Self, ExtractError> {
        let reading = ReadOptions::default()
            .max_bytes(options.limits.bytes)
            .max_depth(options.limits.depth)
            .max_blocks(options.limits.blocks)
            .max_cells(options.limits.cells);
        let (decoded, document) = Opened::read(bytes, options, &reading)?;
        if let Some(repair) = document.repairs().get(options.limits.repairs) {
            return Err(ExtractError::Limit {
                kind: LimitKind::Repairs,
                limit: options.limits.repairs,
                at: repair.span.start(),
            });
        }
        let tables = tables::tables(&document);
        let outline = outline_around(
            &document,
            &tables
                .iter()
                .filter(|fact| fact.table.standard().is_some())
                .map(|fact| fact.clean)
                .collect::<Vec<_>>(),
            &OutlineOptions::default(),
        );
        let mut source = SourceInfo::new(
            name,
            document.format(),
            decoded.encoding,
            bytes.len() as u64,
        );
        source.sha256 = Some(hex(&Sha256::digest(bytes)));
        let stages = Stages {
            decoded: &decoded,
            document: &document,
            outline: &outline,
            tables,
        };
        let read = Self {
            report: stages.report(source, options)?,
            source: decoded.text,
            document,
            outline,
            #[cfg(feature = "paged")]
            layout: decoded.layout,
        };
        debug_assert!(
            invariants::hold(&read.report, &read.source),
            "{name}: the report names a place that is not there"
        );
        Ok(read)
    }

    /// The level-1 sections with their cleaned texts, as [`Comparison::with_prose`] takes them.
    ///
    /// [`Comparison::with_prose`]: gongkai_check::Comparison::with_prose
    ///
    /// ```
    /// use gongkai::{ExtractOptions, Extraction};
    ///
    /// let page = "某县2012年政府信息公开工作年度报告\n一、概述\n公开信息5条。\n";
    /// let read = Extraction::read("page.txt", page.as_bytes(), &ExtractOptions::default())?;
    /// assert_eq!(read.section_texts()[0].title, "概述");
    /// # Ok::<(), gongkai::ExtractError>(())
    /// ```
    #[must_use]
    pub fn section_texts(&self) -> Vec<SectionText<'_>> {
        let text = |span| {
            let clean = self.document.map().to_derived(span);
            clean.map_or("", |clean| self.document.slice(clean))
        };
        self.report
            .sections
            .iter()
            .map(|section| SectionText {
                title: &section.title,
                topic: section.topic,
                text: text(section.span),
            })
            .collect()
    }
}

/// Reads a document and gives its report.
///
/// `name` is what the report calls the document; `bytes` is the document as it came, in any
/// encoding, HTML or text. All spans of the report are byte ranges, half open, of the text that the
/// bytes decode to.
///
/// ```
/// use gongkai::{ExtractOptions, extract};
///
/// let page = "某某县水利局2012年政府信息公开工作年度报告\n一、概述\n2012年，主动公开政府信息84条。";
/// let report = extract("page.txt", page.as_bytes(), &ExtractOptions::default())?;
/// assert_eq!(report.year.map(|year| year.value), Some(2012));
/// let count = &report.mentions.quantities[0];
/// assert_eq!(count.span.slice(page), Some("84条"));
/// # Ok::<(), gongkai::ExtractError>(())
/// ```
///
/// # Errors
///
/// [`ExtractError::Text`] if the bytes are no text or are in an encoding that does not exist;
/// [`ExtractError::Empty`] if there is nothing but white space; [`ExtractError::Limit`] if the
/// document has more of something than the options allow.
pub fn extract(name: &str, bytes: &[u8], options: &ExtractOptions) -> Result<Report, ExtractError> {
    Extraction::read(name, bytes, options).map(|read| read.report)
}

/// What was read of a document, stage by stage.
struct Stages<'d> {
    decoded: &'d Opened,
    document: &'d Document,
    outline: &'d Outline,
    tables: Vec<TableFact>,
}

impl Stages<'_> {
    fn report(self, source: SourceInfo, options: &ExtractOptions) -> Result<Report, ExtractError> {
        let Self {
            decoded,
            document,
            outline,
            tables,
        } = self;
        let border = Border::new(document);
        let at = border.locator();
        let standard = tables.iter().any(|fact| {
            let kind = fact.table.kind();
            !matches!(kind, TableKind::StatisticsForm | TableKind::Other)
        });
        let header = evidence::header(document, outline, standard, options.reference_year);
        let year = header.year.as_ref().map(|year| year.value);
        let in_tables: Vec<CleanSpan> = tables.iter().map(|fact| fact.clean).collect();
        let found = mentions::mentions(
            (document, outline),
            &in_tables,
            year,
            options.limits.mentions,
        )?;

        let coverage = header.coverage.as_ref();
        // Figures that are planned or demanded are not statistics. A notice states results only if it calls itself a 通报.
        let title = header
            .title
            .as_ref()
            .map_or("", |title| title.text.as_str());
        let demands = match header.kind {
            Kind::WorkPlan => true,
            Kind::Notice => !title.contains("通报"),
            _ => false,
        };
        let mut figures = if demands {
            Statistics::planned(&found)
        } else {
            statistics(&StatisticsInput {
                document,
                outline,
                mentions: &found,
                year,
                coverage: coverage.map(|coverage| (coverage.start, coverage.end)),
                report: header.kind == Kind::AnnualReport,
            })
        };

        let mut report = Report::new(source);
        report.statistics = assemble::statistics(border, &mut figures, coverage);
        report.breakdowns = core::mem::take(&mut figures.breakdowns);
        report.kind = header.kind;
        report.title = header.title;
        report.issuer = header.issuer;
        report.year = header.year;
        report.coverage = header.coverage;
        report.published = header.published;
        report.signed = header.signed;
        report.site = header.site;
        report.organ = header.organ;
        report.metadata = at.all(&outline.head.metadata);
        report.metadata.extend(header.tagged);
        report.metadata.sort_by_key(|entry| entry.span);
        report.contents = outline
            .contents
            .as_ref()
            .and_then(|contents| contents.locate(at));
        report.sections = at.all(&outline.sections);
        report.documents = at.all(&outline.citations);
        report.contacts = at.all(&outline.contacts);
        report.mentions = assemble::mentions(border, &found, &figures);
        report.pages = decoded.pages();
        report.repairs = assemble::repairs(border, &decoded.text, document.repairs());
        let lost = tables::findings(&tables, options.language);
        report.tables = tables.into_iter().map(|fact| fact.table).collect();
        assemble::note_repeated_cells(&mut report.mentions, &report.tables);
        without_labels_of_forms(&mut report);
        report.findings = findings::findings(&report, document, outline, options.language);
        report.findings.extend(lost);
        #[cfg(feature = "paged")]
        report.findings.extend(decoded.finding(options.language));
        report
            .findings
            .sort_by_key(|finding| (finding.spans.first().copied(), finding.code));
        Ok(report)
    }
}

/// Removes the citations within prescribed forms: their labels speak of 《条例》, which is the form's word and not the
/// report's.
fn without_labels_of_forms(report: &mut Report) {
    let tables = report.tables.iter();
    let mut forms: Vec<SourceSpan> = tables
        .filter(|table| table.standard().is_some())
        .map(Table::span)
        .collect();
    forms.sort_unstable();
    report.documents.retain(|cited| {
        let after = forms.partition_point(|form| form.start() <= cited.span.start());
        let before = after.checked_sub(1).and_then(|at| forms.get(at));
        before.is_none_or(|form| !form.contains(cited.span))
    });
}

/// Bytes as lower-case hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut out, byte| {
            for digit in [byte >> 4, byte & 15] {
                out.extend(char::from_digit(u32::from(digit), 16));
            }
            out
        })
}
