//! Two reports of one organ, year over year.

mod carried;
mod changes;
mod organ;
mod similarity;

use gongkai_report::SourceSpan;
use serde::{Deserialize, Serialize};

use gongkai_report::{FindingCode, Language, Report, Severity};

pub use changes::{Change, Subject};
pub use organ::same_organ;
pub use similarity::{SectionSimilarity, SectionText, Similarity, compare_sections};

/// What became of an organ's figures from one year to the next.
///
/// ```
/// use gongkai_check::compare;
/// use gongkai_report::{Format, Report, SourceInfo};
///
/// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 100));
/// let comparison = compare(&report, &report);
/// assert!(comparison.changes.is_empty() && comparison.findings.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The earlier report.
    pub earlier: Side,
    /// The later one.
    pub later: Side,
    /// Whether the later report is for the year after the earlier one; `None` if a year is unknown.
    pub consecutive: Option<bool>,
    /// Whether the two are of one organ, as [`same_organ`] tells.
    pub same_organ: Option<bool>,
    /// The figures that both reports have, in the order of the later one.
    pub changes: Vec<Change>,
    /// Identities between the years that do not hold; looked for unless the years do not follow each
    /// other or the organs differ.
    pub findings: Vec<YearFinding>,
    /// How much of the prose was carried over, where its text was handed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prose: Option<Similarity>,
}

impl Comparison {
    /// The same comparison with how much of the prose was carried over.
    #[must_use]
    pub fn with_prose(mut self, earlier: &[SectionText<'_>], later: &[SectionText<'_>]) -> Self {
        self.prose = Some(compare_sections(earlier, later));
        self
    }
}

/// One of the two reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// The file's name.
    pub name: String,
    /// The organ.
    pub issuer: Option<String>,
    /// The reporting year.
    pub year: Option<i32>,
}

impl Side {
    fn of(report: &Report) -> Self {
        Self {
            name: report.source.name.clone(),
            issuer: report.issuer.as_ref().map(|issuer| issuer.text.clone()),
            year: report.year.as_ref().map(|year| year.value),
        }
    }
}

/// An identity between two years that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct YearFinding {
    /// What is wrong: `table.identity` or `statistic.conflict`.
    pub code: FindingCode,
    /// How serious it is.
    pub severity: Severity,
    /// What is wrong in words, with the figures.
    pub message: String,
    /// The places in the earlier report.
    pub earlier: Vec<SourceSpan>,
    /// The places in the later report.
    pub later: Vec<SourceSpan>,
}

/// Compares two reports of one organ, with messages in English.
///
/// What was carried over out of the earlier year must have been carried over into the later one
/// (`table.identity`, error); what is in force follows from the year before as a hint (info).
#[must_use]
pub fn compare(earlier: &Report, later: &Report) -> Comparison {
    compare_in(earlier, later, Language::English)
}

/// Like [`compare`], with messages in `language`.
#[must_use]
pub fn compare_in(earlier: &Report, later: &Report, language: Language) -> Comparison {
    let sides = (Side::of(earlier), Side::of(later));
    let consecutive = sides
        .0
        .year
        .zip(sides.1.year)
        .map(|(before, after)| before.checked_add(1) == Some(after));
    let same_organ = same_organ(earlier, later);
    let findings = if consecutive == Some(false) || same_organ == Some(false) {
        Vec::new()
    } else {
        carried::check(earlier, later, language)
    };
    Comparison {
        earlier: sides.0,
        later: sides.1,
        consecutive,
        same_organ,
        changes: changes::changes(earlier, later),
        findings,
        prose: None,
    }
}
