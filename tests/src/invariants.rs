//! What holds of every report of every document, however broken: the one place for all tests.

use gongkai::normalize::{Decimal, ScanOptions, parse_numeral, parse_quantity, scan_quantities};
use gongkai::report::{DateMention, Reading, Section, Statistic, Table};
use gongkai::text::{CleanOptions, CleanSpan, ReadOptions, SourceSpan, read};
use gongkai::{Extraction, Report};
use serde_json::Value;

/// What does not hold of a document that was read; empty if all does.
///
/// ```
/// use gongkai::{ExtractOptions, Extraction};
///
/// let text = "某县2016年政府信息公开年度报告\n一、概述\n2016年，收到申请5件。";
/// let read = Extraction::read("a.txt", text.as_bytes(), &ExtractOptions::default())?;
/// assert_eq!(gongkai_tests::invariants::broken(&read), Vec::<String>::new());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn broken(read: &Extraction) -> Vec<String> {
    let mut check = Check {
        read,
        broken: Vec::new(),
    };
    check.places();
    check.regions();
    check.blocks();
    check.sections(&read.report.sections, None, 1);
    check.statistics();
    check.mentions();
    check.cells();
    check.findings();
    check.repairs();
    check.sources();
    check.broken
}

/// Asserts that all holds.
///
/// # Panics
///
/// If something does not.
#[track_caller]
pub fn hold(read: &Extraction) {
    let broken = broken(read);
    assert!(broken.is_empty(), "{broken:#?}");
}

struct Check<'r> {
    read: &'r Extraction,
    broken: Vec<String>,
}

impl Check<'_> {
    fn report(&self) -> &Report {
        &self.read.report
    }

    fn require(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.broken.push(what());
        }
    }

    /// The cleaned text that a place of the source became.
    fn clean(&self, span: SourceSpan) -> &str {
        self.read
            .document
            .map()
            .to_derived(span)
            .map_or("", |span: CleanSpan| self.read.document.slice(span))
    }

    /// Every span of the printed report is a place of the source, and the report reads back equal.
    fn places(&mut self) {
        let Ok(printed) = serde_json::to_value(self.report()) else {
            return self.require(false, || "the report cannot be printed".to_owned());
        };
        let mut spans = Vec::new();
        places(&printed, &mut spans);
        for (path, span) in spans {
            let span: Option<SourceSpan> = serde_json::from_value(span).ok();
            let good = span
                .is_some_and(|span| !span.is_empty() && span.slice(&self.read.source).is_some());
            self.require(good, || {
                format!("{path}: {span:?} is no place of the source")
            });
        }
        let back: Result<Report, _> = serde_json::from_value(printed);
        let equal = back.is_ok_and(|back| back == *self.report());
        self.require(equal, || "a printed report reads back equal".to_owned());
    }

    /// Blocks and what was dropped cover the source exactly once.
    fn regions(&mut self) {
        let mut at = 0;
        for region in self.read.document.regions() {
            let span = region.span;
            self.require(span.start() == at && span.end() > at, || {
                format!("region {region:?} does not follow on {at}")
            });
            at = span.end();
        }
        let len = self.read.source.len();
        self.require(at == len, || format!("regions end at {at} of {len}"));
    }

    /// Blocks follow each other and are places of the cleaned text; cells know their grid.
    fn blocks(&mut self) {
        let document = &self.read.document;
        let mut at = 0;
        for block in document.blocks() {
            let span = block.span;
            let whole = span
                .slice(document.text())
                .is_some_and(|text| !text.is_empty());
            self.require(whole && span.start() >= at, || {
                format!("block {block:?} is no place of the cleaned text behind {at}")
            });
            at = span.end();
            if let gongkai::text::BlockKind::Cell(grid) = block.kind {
                self.require(document.grids().len() > grid as usize, || {
                    format!("{block:?} is in no grid")
                });
            }
        }
    }

    /// Sections follow each other, lie within their parent and hold their heading and items.
    fn sections(&mut self, sections: &[Section], parent: Option<SourceSpan>, level: u8) {
        let mut at = parent.map_or(0, SourceSpan::start);
        for section in sections {
            let span = section.span;
            self.require(section.level >= level, || {
                format!("section {} has level {}", section.title, section.level)
            });
            self.require(span.start() >= at, || {
                format!("section {} begins before {at}", section.title)
            });
            self.require(parent.is_none_or(|parent| parent.contains(span)), || {
                format!("section {} leaves its parent", section.title)
            });
            self.require(span.contains(section.heading_span), || {
                format!("section {} has its heading outside", section.title)
            });
            for item in &section.items {
                self.require(span.contains(item.span), || {
                    format!("item {} is outside of {}", item.marker, section.title)
                });
            }
            at = span.end();
            self.sections(
                &section.children,
                Some(span),
                section.level.saturating_add(1),
            );
        }
    }

    /// Every value reads again from its place; what a figure is part of is there.
    fn statistics(&mut self) {
        let figures = self.report().statistics.clone();
        for (index, figure) in figures.iter().enumerate() {
            let text = figure.value_span.map(|span| self.clean(span).to_owned());
            let clause = self.clean(figure.span).to_owned();
            self.require(
                text.as_deref()
                    .is_some_and(|text| reads_as(figure, text, &clause)),
                || {
                    format!(
                        "{} {} is not what {text:?} says",
                        figure.metric, figure.value
                    )
                },
            );
            self.require(!figure.text.is_empty(), || {
                format!("figure {index} has no words")
            });
            let whole = figure.part_of.map(|whole| figures.get(whole));
            self.require(whole != Some(None) && figure.part_of != Some(index), || {
                format!("figure {index} is part of {:?}", figure.part_of)
            });
            let shared = figure.share.as_ref().map(|share| share.of);
            self.require(shared.is_none_or(|of| of < figures.len()), || {
                format!("figure {index} is a share of {shared:?}")
            });
        }
        for list in self.report().breakdowns.clone() {
            let good = list.whole < figures.len()
                && list
                    .parts
                    .iter()
                    .all(|part| *part < figures.len() && *part != list.whole);
            self.require(good, || {
                format!("{list:?} names figures that are not there")
            });
        }
    }

    /// Quantities read again from their place, and no two share a byte; dates run forwards.
    fn mentions(&mut self) {
        let mut at = 0;
        for quantity in self.report().mentions.quantities.clone() {
            let text = self.clean(quantity.span).to_owned();
            let options = quantity
                .unit
                .iter()
                .fold(ScanOptions::default(), ScanOptions::unit);
            let again = parse_quantity(text.trim(), &options);
            let equal = again.is_ok_and(|again| {
                again.value == quantity.value
                    && again.bound == quantity.bound
                    && again.unit == quantity.unit.as_deref()
            });
            self.require(equal, || {
                format!("{} is not what {text:?} says", quantity.text)
            });
            self.require(quantity.span.start() >= at, || {
                format!("{} overlaps the quantity before it", quantity.text)
            });
            at = quantity.span.end();
        }
        for date in self.report().mentions.dates.clone() {
            self.require(forwards(&date), || format!("{} runs backwards", date.text));
        }
        let coverage = self.report().coverage.clone();
        self.require(
            coverage.is_none_or(|coverage| coverage.start <= coverage.end),
            || "the coverage runs backwards".to_owned(),
        );
    }

    /// The digits of a cell's value stand at its place; no two cells have one row and column.
    fn cells(&mut self) {
        for table in self.report().tables.clone() {
            let Some(standard) = table.standard() else {
                continue;
            };
            let mut seen = std::collections::HashSet::new();
            for cell in &standard.cells {
                self.require(seen.insert((cell.row, cell.column)), || {
                    format!("{} {} is there twice", cell.row, cell.column)
                });
                let Some(value) = cell.value else { continue };
                let text = cell.span.map(|span| self.clean(span).to_owned());
                let reads = text.as_deref().is_some_and(|text| cell_reads(value, text));
                self.require(reads, || {
                    format!(
                        "{} {} {value} is not what {text:?} says",
                        cell.row, cell.column
                    )
                });
            }
            let inside = standard
                .cells
                .iter()
                .filter_map(|cell| cell.span)
                .all(|span| table_span(&table).contains(span));
            self.require(inside, || "a cell stands outside of its table".to_owned());
        }
    }

    /// Findings point at something and say something.
    fn findings(&mut self) {
        for finding in self.report().findings.clone() {
            self.require(
                !finding.spans.is_empty() && !finding.message.is_empty(),
                || format!("{finding:?} points at nothing"),
            );
        }
    }

    /// Repairs are true to the source and change no digit: those of the cleaned text are those that a
    /// reader sees at the place, which is told by reading the page without any cleaning.
    fn repairs(&mut self) {
        let repairs = self.report().repairs.clone();
        if repairs.is_empty() {
            return;
        }
        let options = ReadOptions::default()
            .format(self.read.document.format())
            .clean(CleanOptions::none());
        let Ok(raw) = read(&self.read.source, &options) else {
            return self.require(false, || "the page reads without cleaning".to_owned());
        };
        for repair in repairs {
            let stands = repair.span.slice(&self.read.source) == Some(repair.before.as_str());
            self.require(stands, || format!("{repair:?} is not what stands there"));
            let seen = raw.map().to_derived(repair.span);
            let seen = seen.map_or("", |span| raw.slice(span));
            self.require(digits(seen) == digits(&repair.after), || {
                format!("{repair:?} changes a digit of {seen:?}")
            });
        }
    }

    /// What was read has a place; what was not says what it was derived from.
    fn sources(&mut self) {
        let report = self.report();
        let mut told = Vec::new();
        for (name, field) in [("title", &report.title), ("issuer", &report.issuer)] {
            if let Some(field) = field {
                told.push((name, field.span.is_some(), field.derived_from.is_some()));
            }
        }
        if let Some(year) = &report.year {
            told.push(("year", year.span.is_some(), year.derived_from.is_some()));
        }
        if let Some(coverage) = &report.coverage {
            let derived = coverage.derived_from.is_some();
            told.push(("coverage", coverage.span.is_some(), derived));
        }
        for (name, place, derived) in told {
            self.require(place != derived, || {
                format!("{name} has place {place} and derivation {derived}")
            });
        }
    }
}

const fn table_span(table: &Table) -> SourceSpan {
    table.span()
}

/// The spans of a printed report, each with the name of its field.
fn places(node: &Value, out: &mut Vec<(String, Value)>) {
    match node {
        Value::Object(fields) => {
            for (key, value) in fields {
                match key.as_str() {
                    "span" | "heading_span" | "value_span" if !value.is_null() => {
                        out.push((key.clone(), value.clone()));
                    }
                    "spans" => {
                        let spans = value.as_array().into_iter().flatten();
                        out.extend(spans.map(|span| (key.clone(), span.clone())));
                    }
                    _ => places(value, out),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| places(value, out)),
        _ => {}
    }
}

/// Whether the words at a figure's place say its value: the numeral, with or without the unit, or
/// words of none.
fn reads_as(figure: &Statistic, text: &str, clause: &str) -> bool {
    let options = figure
        .unit
        .iter()
        .fold(ScanOptions::default(), ScanOptions::unit);
    if parse_numeral(text.trim()).is_ok_and(|value| value == figure.value) {
        return true;
    }
    let unit = figure.unit.as_deref().unwrap_or_default();
    let whole = [text.to_owned(), format!("{text}{unit}")];
    let said = whole.iter().any(|text| {
        parse_quantity(text.trim(), &options).is_ok_and(|again| {
            again.value == figure.value
                && again.value_max == figure.value_max
                && again.bound == figure.bound
        })
    });
    let in_clause = || {
        scan_quantities(clause, &options).any(|again| {
            again.value == figure.value
                && again.bound == figure.bound
                && again.text.contains(text.trim())
        })
    };
    let none = || figure.value.is_zero() && !text.chars().any(|c| c.is_ascii_digit() && c != '0');
    // 均, 全部: as many as the figure before.
    let all = || text.contains(['均', '全', '都', '皆', '悉']) && clause.contains(text);
    said || in_clause() || none() || all()
}

/// Whether the text of a cell says its value: sign, digits, and nothing else that counts.
fn cell_reads(value: Decimal, text: &str) -> bool {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, ',' | '，' | '+' | '万' | '元'))
        .collect();
    let plain = plain.replace(['减', '−', '–', '—'], "-");
    plain.parse().is_ok_and(|again: Decimal| again == value)
        || parse_numeral(&plain).is_ok_and(|again| again == value)
}

/// Whether a date that was read ends after it begins.
fn forwards(date: &DateMention) -> bool {
    match &date.reading {
        Reading::Days {
            start: Some(start),
            end: Some(end),
        } => start <= end,
        _ => true,
    }
}

/// The digits of a text, those of full width folded.
fn digits(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '０'..='９' => char::from_u32(c as u32 - 0xFEE0),
            _ => c.is_ascii_digit().then_some(c),
        })
        .collect()
}
