#![doc = include_str!("../README.md")]

mod applications;
mod compare;
mod grid;
mod interval;
mod place;
mod rules;
mod violation;
mod words;

pub use compare::{
    Change, Comparison, SectionSimilarity, SectionText, Side, Similarity, Subject, YearFinding,
    compare, compare_in, compare_sections, same_organ,
};
pub use rules::{EmptySections, LostNumber, RULES, Rule, Spam, Undecodable, UnpairedMarks, rule};
pub use violation::Violation;

use gongkai_report::{Finding, FindingCode, Language, Report, Severity, SourceSpan};

use place::Places;

/// Checks `report` and gives its findings in the order of its text, with messages in English.
///
/// The checks use the values of the report; findings that it already has are ignored. Faults that only
/// the text shows are raised by the program that read the text, as a [`Violation`]: [`UnpairedMarks`],
/// [`Undecodable`], [`Spam`], [`LostNumber`], [`EmptySections`].
///
/// ```
/// use gongkai_check::check;
/// use gongkai_report::{FindingCode, Format, Report, Section, SourceInfo, SourceSpan};
///
/// let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 100));
/// for (number, start) in [(1, 0), (2, 20), (4, 40), (4, 60)] {
///     let span = SourceSpan::new(start, start + 9).ok_or("backwards")?;
///     report.sections.push(Section::new(1, "情况", span, span).numbered(number, "、"));
/// }
/// let codes: Vec<_> = check(&report).iter().map(|finding| finding.code).collect();
/// assert_eq!(codes, [FindingCode::OutlineSkippedNumber, FindingCode::OutlineDuplicateNumber]);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn check(report: &Report) -> Vec<Finding> {
    check_in(report, Language::English)
}

/// Like [`check`], with messages in `language`.
///
/// ```
/// use gongkai_check::check_in;
/// use gongkai_report::{Format, Language, Report, SourceInfo};
///
/// let report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 100));
/// assert!(check_in(&report, Language::Chinese).is_empty());
/// ```
#[must_use]
pub fn check_in(report: &Report, language: Language) -> Vec<Finding> {
    let mut audit = Audit {
        report,
        places: Places::new(&report.sections),
        language,
        findings: Vec::new(),
    };
    for rule in RULES {
        (rule.check)(&mut audit);
    }
    let mut findings = audit.findings;
    findings.sort_by_key(|finding| (finding.spans.first().copied(), finding.code));
    findings
}

/// A report under examination.
pub(crate) struct Audit<'r> {
    report: &'r Report,
    places: Places<'r>,
    language: Language,
    findings: Vec<Finding>,
}

impl<'r> Audit<'r> {
    /// Adds the finding that a violation makes.
    fn raise(&mut self, violation: &impl Violation) {
        self.findings.push(violation.finding(self.language));
    }

    /// Adds a finding with its message in English and Chinese.
    fn raise_words(
        &mut self,
        (code, severity): (FindingCode, Severity),
        spans: impl IntoIterator<Item = SourceSpan>,
        [english, chinese]: [String; 2],
    ) {
        let spans: Vec<SourceSpan> = spans.into_iter().collect();
        let organ = place::prefix(self.organ(), self.language);
        let stands = |span: &SourceSpan| self.places.stands(*span, self.language);
        let first = spans.first().map(stands).unwrap_or_default();
        let last = spans.last().map(stands).unwrap_or_default();
        let (text, and) = match self.language {
            Language::English => (english, " and"),
            Language::Chinese => (chinese, ""),
        };
        let message = if first == last || last.is_empty() {
            format!("{organ}{text}{first}")
        } else if first.is_empty() {
            format!("{organ}{text}{last}")
        } else {
            format!("{organ}{text}{first}{and}{last}")
        };
        self.findings
            .push(Finding::new(code, severity, message, spans));
    }

    /// The name of the organ that reports.
    fn organ(&self) -> Option<&'r str> {
        let organ = self.report.organ.as_ref().map(|organ| organ.name.as_str());
        organ.or_else(|| Some(self.report.issuer.as_ref()?.text.as_str()))
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! Small reports for the tests of the rules.

    use gongkai_report::{
        Decimal, FindingCode, Format, Metric, Report, Severity, SourceInfo, SourceSpan, Statistic,
    };

    use super::check;

    pub(crate) fn report() -> Report {
        Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9999))
    }

    pub(crate) fn span(start: usize, end: usize) -> SourceSpan {
        SourceSpan::new(start, end).unwrap()
    }

    pub(crate) fn day(text: &str) -> chrono::NaiveDate {
        text.parse().unwrap()
    }

    pub(crate) fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// A figure whose place is told by its index.
    pub(crate) fn figure(report: &mut Report, metric: Metric, value: &str) -> usize {
        let index = report.statistics.len();
        let mut figure = Statistic::new(
            metric,
            decimal(value),
            span(index * 100 + 1, index * 100 + 50),
        );
        figure.text = format!("{}{value}件", metric.zh());
        figure.unit = Some("件".to_owned());
        figure.value_span = Some(span(index * 100 + 10, index * 100 + 12));
        report.statistics.push(figure);
        index
    }

    #[track_caller]
    pub(crate) fn raises(report: &Report, expected: &[(FindingCode, Severity)]) {
        let found: Vec<_> = check(report)
            .into_iter()
            .map(|finding| (finding.code, finding.severity))
            .collect();
        assert_eq!(found, expected, "{:#?}", check(report));
    }

    #[track_caller]
    pub(crate) fn message(report: &Report) -> String {
        let findings = check(report);
        assert_eq!(findings.len(), 1, "{findings:#?}");
        findings
            .into_iter()
            .map(|finding| finding.message)
            .collect()
    }
}
