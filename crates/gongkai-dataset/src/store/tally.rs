//! What came of the pages, counted.

use std::collections::BTreeMap;

use crate::input::Failure;
use gongkai::Report;
use gongkai::report::{Section, Table};
use serde::{Deserialize, Serialize};

/// Counts over pages. Those of two stretches of the input add up to those of both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tally {
    /// Pages that gave a report.
    pub documents: u64,
    /// Places in the failures file.
    pub failed: u64,
    /// Files of folders that are no pages, by what they are.
    #[serde(default)]
    pub passed_over: BTreeMap<String, u64>,
    /// Pages of the same bytes as an earlier one, which are in the dataset once.
    pub copies: u64,
    /// Bytes of the pages that gave a report.
    pub bytes: u64,
    /// Reports by kind.
    pub kinds: BTreeMap<String, u64>,
    /// Reports by reporting year.
    pub years: BTreeMap<i32, u64>,
    /// Reports whose year is unknown.
    pub without_year: u64,
    /// Sections of the first level and below.
    pub sections: u64,
    /// Figures of the texts.
    pub statistics: u64,
    /// Cells of the standard tables.
    pub standard_cells: u64,
    /// Findings by code.
    pub findings: BTreeMap<String, u64>,
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
            Some(Failure::COPY) => self.copies += 1,
            Some(what) => *self.passed_over.entry(what.to_owned()).or_default() += 1,
            None => self.failed += 1,
        }
    }

    /// The number of files that were passed over.
    #[must_use]
    pub fn files_passed_over(&self) -> u64 {
        self.passed_over.values().sum()
    }

    /// Adds the counts of another stretch.
    pub(crate) fn add(&mut self, other: &Self) {
        self.documents += other.documents;
        self.failed += other.failed;
        self.copies += other.copies;
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
        self.documents + self.failed + self.copies + self.files_passed_over()
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
