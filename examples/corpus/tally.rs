//! What came of the pages, counted.

use std::collections::BTreeMap;

use crate::page::Failure;
use gongkai::Report;
use gongkai::report::{Section, Table};
use serde::{Deserialize, Serialize};

/// Counts over pages. Those of two stretches of the input add up to those of both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    /// Pages that gave a report.
    pub(crate) documents: u64,
    /// Places in the failures file.
    pub(crate) failed: u64,
    /// Files of folders that are no pages, by what they are.
    #[serde(default)]
    pub(crate) passed_over: BTreeMap<String, u64>,
    /// Bytes of the pages that gave a report.
    pub(crate) bytes: u64,
    /// Reports by kind.
    pub(crate) kinds: BTreeMap<String, u64>,
    /// Reports by reporting year.
    pub(crate) years: BTreeMap<i32, u64>,
    /// Reports whose year is unknown.
    pub(crate) without_year: u64,
    /// Sections of the first level and below.
    pub(crate) sections: u64,
    /// Figures of the texts.
    pub(crate) statistics: u64,
    /// Cells of the standard tables.
    pub(crate) standard_cells: u64,
    /// Findings by code.
    pub(crate) findings: BTreeMap<String, u64>,
}

impl Tally {
    /// Counts a report.
    pub(crate) fn count(&mut self, report: &Report) {
        self.documents += 1;
        self.bytes += report.source.bytes;
        *self.kinds.entry(report.kind.code().to_owned()).or_default() += 1;
        match &report.year {
            Some(year) => *self.years.entry(year.value).or_default() += 1,
            None => self.without_year += 1,
        }
        self.sections += sections(&report.sections);
        self.statistics += report.statistics.len() as u64;
        let standard = report.tables.iter().filter_map(Table::standard);
        self.standard_cells += standard.map(|table| table.cells.len() as u64).sum::<u64>();
        for finding in &report.findings {
            *self
                .findings
                .entry(finding.code.code().to_owned())
                .or_default() += 1;
        }
    }

    /// Counts something that gave no report.
    pub(crate) fn count_failure(&mut self, failure: &Failure) {
        match failure.passed_over {
            Some(what) => *self.passed_over.entry(what.to_owned()).or_default() += 1,
            None => self.failed += 1,
        }
    }

    /// The number of files that were passed over.
    pub(crate) fn files_passed_over(&self) -> u64 {
        self.passed_over.values().sum()
    }

    /// Adds the counts of another stretch.
    pub(crate) fn add(&mut self, other: &Self) {
        self.documents += other.documents;
        self.failed += other.failed;
        self.bytes += other.bytes;
        self.without_year += other.without_year;
        self.sections += other.sections;
        self.statistics += other.statistics;
        self.standard_cells += other.standard_cells;
        for (what, count) in &other.passed_over {
            *self.passed_over.entry(what.clone()).or_default() += count;
        }
        for (kind, count) in &other.kinds {
            *self.kinds.entry(kind.clone()).or_default() += count;
        }
        for (year, count) in &other.years {
            *self.years.entry(*year).or_default() += count;
        }
        for (code, count) in &other.findings {
            *self.findings.entry(code.clone()).or_default() += count;
        }
    }

    /// The number of pages and places: read, failed and passed over.
    pub(crate) fn items(&self) -> u64 {
        self.documents + self.failed + self.files_passed_over()
    }
}

/// The number of sections, those inside others included.
fn sections(roots: &[Section]) -> u64 {
    let mut stack: Vec<&Section> = roots.iter().collect();
    let mut count = 0;
    while let Some(section) = stack.pop() {
        count += 1;
        stack.extend(&section.children);
    }
    count
}
