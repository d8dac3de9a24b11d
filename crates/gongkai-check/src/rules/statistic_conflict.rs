//! `statistic.conflict`: one figure stated with different values.
//!
//! Two figures are one only if metric, channel, category, unit and period are the same and known, neither
//! is part of the other or of one breakdown, and their clauses name no other organ or reach (各乡镇, 累计).
//! Two figures of one section are mostly two things that the section tells apart, so they must read alike.

use std::collections::BTreeMap;

use gongkai_report::{FindingCode, Language, Metric, Section, Severity, SourceSpan, Statistic};

use super::{Rule, Words};
use crate::interval::{interval, printed_with_unit};
use crate::place::prefix;
use crate::words::{SCOPE, found, is_comparison, likeness};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::StatisticConflict,
    meaning: Words {
        en: "one figure is stated with different values",
        zh: "同一数据前后不一",
    },
    advice: Words {
        en: "the two may count different things; else one is wrong",
        zh: "请核对两处口径，或更正其一",
    },
    check,
};

/// With more figures of one kind than this, a list was not recognised as one.
const MANY: usize = 4;
/// Clauses less similar than this are about different things.
const ALIKE: f64 = 0.7;

struct Conflict<'r> {
    organ: Option<&'r str>,
    first: &'r Statistic,
    other: &'r Statistic,
    /// Where the two stand, in words.
    stand: [String; 2],
    severity: Severity,
}

impl Violation for Conflict<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        self.severity
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.first.span, self.other.span]
    }

    fn message(&self, language: Language) -> String {
        let organ = prefix(self.organ, language);
        let name = self.first.metric.zh();
        let subject = self.first.category.as_deref().unwrap_or(name);
        let [a, b] = [self.first, self.other].map(printed_with_unit);
        let [at, bt] = &self.stand;
        match language {
            Language::English => format!(
                "{organ}{} ({subject}) is {a}{at} and {b}{bt}",
                self.first.metric.en()
            ),
            Language::Chinese => format!("{organ}“{subject}”前后不一：{a}{at}，{b}{bt}"),
        }
    }
}

fn check(audit: &mut Audit<'_>) {
    let statistics = &audit.report.statistics;
    let mut alike: BTreeMap<_, Vec<&Statistic>> = BTreeMap::new();
    for figure in statistics {
        let Some(days) = figure.period else { continue };
        if has_one_total(figure.metric) {
            let key = (
                figure.metric,
                figure.channel,
                figure.category.as_deref(),
                (days.start, days.end),
            );
            alike.entry(key).or_default().push(figure);
        }
    }
    let mut conflicts = Vec::new();
    for mut figures in alike.into_values() {
        if figures.len() < 2 {
            continue;
        }
        figures.retain(|figure| !is_comparison(figure));
        if figures.len() > MANY {
            continue;
        }
        let mut free: Vec<&Statistic> = Vec::new();
        for figure in figures {
            let related = |other: &&Statistic| related(statistics, figure, other);
            if !free.iter().any(related) {
                free.push(figure);
            }
        }
        let Some((first, rest)) = free.split_first() else {
            continue;
        };
        let other = rest
            .iter()
            .find(|other| !interval(first).meets(interval(other)) && are_one(audit, first, other));
        conflicts.extend(other.map(|other| (*first, *other)));
    }
    for (first, other) in conflicts {
        let stand = [first, other].map(|figure| audit.places.stands(figure.span, audit.language));
        audit.raise(&Conflict {
            organ: audit.organ(),
            first,
            other,
            stand,
            severity: if one_of_a_kind(first, other) {
                Severity::Warning
            } else {
                Severity::Info
            },
        });
    }
}

/// Whether two figures of one metric, channel, category and period are known to be the same.
fn are_one(audit: &Audit<'_>, a: &Statistic, b: &Statistic) -> bool {
    let none = |figure: &Statistic| figure.value.is_zero() && figure.unit.is_none();
    let one_unit = none(a) || none(b) || a.unit.is_some() && a.unit == b.unit;
    if !one_unit || are_neighbours(a, b) || found(&a.text, SCOPE) != found(&b.text, SCOPE) {
        return false;
    }
    let section = |figure: &Statistic| {
        let section = audit.places.section(figure.span);
        section.map(|section: &Section| section.span)
    };
    // What an organ received is stated in other words in other sections.
    let apart = section(a) != section(b) && one_of_a_kind(a, b);
    apart || likeness(&a.text, &b.text, true) >= ALIKE
}

/// Whether two figures follow each other in one list that names two things: 省网站采用30条、市网站采用64条.
fn are_neighbours(a: &Statistic, b: &Statistic) -> bool {
    /// The longest way between two items of a list, in bytes: 分别为86条、124条、210条.
    const MARK: usize = 120;
    let words = |figure: &Statistic| -> String {
        figure
            .text
            .chars()
            .filter(|c| !c.is_ascii_digit())
            .collect()
    };
    let (first, second) = if a.span.start() <= b.span.start() {
        (a, b)
    } else {
        (b, a)
    };
    let gap = second.span.start().checked_sub(first.span.end());
    gap.is_some_and(|gap| gap <= MARK) && words(a) != words(b)
}

/// Whether a figure belongs to the other, or both to one whole.
fn related(statistics: &[Statistic], a: &Statistic, b: &Statistic) -> bool {
    let is = |index: Option<usize>, figure: &Statistic| {
        index
            .and_then(|index| statistics.get(index))
            .is_some_and(|found| std::ptr::eq(found, figure))
    };
    is(a.part_of, b) || is(b.part_of, a) || (a.part_of.is_some() && a.part_of == b.part_of)
}

/// Whether a metric has one total a year. Meetings, leaflets and trainings are counted one by one,
/// and staff or offices wherever they are spoken of.
const fn has_one_total(metric: Metric) -> bool {
    use Metric::{
        AdministrativeLawsuits, AdministrativeReviews, ApplicationsAccepted, ApplicationsAnswered,
        ApplicationsCarriedOver, ApplicationsGranted, ApplicationsNotHeld,
        ApplicationsPartlyGranted, ApplicationsReceived, ApplicationsRefused, DocumentsSubmitted,
        FeesCharged, FeesWaived, InformationDisclosed, KeyInformation, MailboxCases,
        NormativeDocuments, PageViews, Regulations, SatisfactionRate,
    };
    matches!(
        metric,
        InformationDisclosed
            | DocumentsSubmitted
            | NormativeDocuments
            | Regulations
            | KeyInformation
            | PageViews
            | MailboxCases
            | ApplicationsReceived
            | ApplicationsAccepted
            | ApplicationsAnswered
            | ApplicationsGranted
            | ApplicationsPartlyGranted
            | ApplicationsRefused
            | ApplicationsNotHeld
            | ApplicationsCarriedOver
            | FeesCharged
            | FeesWaived
            | AdministrativeReviews
            | AdministrativeLawsuits
            | SatisfactionRate
    )
}

/// Whether two figures are ones that a report states once: what an organ received, reviews and
/// lawsuits over it, and whether it charged a fee at all.
///
/// Other figures are often stated for several scopes that only their words tell apart.
fn one_of_a_kind(a: &Statistic, b: &Statistic) -> bool {
    let bare = |figure: &Statistic| {
        figure.part_of.is_none() && figure.channel.is_none() && figure.category.is_none()
    };
    let certain = match a.metric {
        Metric::ApplicationsReceived
        | Metric::AdministrativeReviews
        | Metric::AdministrativeLawsuits => true,
        Metric::FeesCharged => a.value.is_zero() != b.value.is_zero(),
        _ => false,
    };
    certain && bare(a) && bare(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, figure, message, raises, report, span};
    use gongkai_report::{Bound, Channel, Period, Report, Statement};

    fn two(metric: Metric, a: &str, b: &str) -> Report {
        let mut report = report();
        for value in [a, b] {
            let index = figure(&mut report, metric, value);
            report.statistics[index].period = Some(year());
        }
        report
    }

    fn year() -> Period {
        Period::new(day("2016-01-01"), day("2016-12-31"))
    }

    #[test]
    fn one_figure_with_two_values_is_raised() {
        let report = two(Metric::ApplicationsReceived, "5", "8");
        raises(
            &report,
            &[(FindingCode::StatisticConflict, Severity::Warning)],
        );
        assert_eq!(
            message(&report),
            "applications received (收到申请) is 5件 and 8件"
        );
        raises(
            &two(Metric::InformationDisclosed, "92", "21"),
            &[(FindingCode::StatisticConflict, Severity::Info)],
        );
    }

    #[test]
    fn what_is_counted_one_by_one_is_not_raised() {
        raises(&two(Metric::TrainingParticipants, "40", "50"), &[]);
        raises(&two(Metric::GrowthRate, "40", "50"), &[]);
    }

    #[test]
    fn a_statement_of_none_has_no_unit() {
        let mut report = two(Metric::ApplicationsReceived, "0", "3");
        report.statistics[0].unit = None;
        raises(
            &report,
            &[(FindingCode::StatisticConflict, Severity::Warning)],
        );
        report.statistics[1].unit = Some("人次".to_owned());
        report.statistics[0].unit = Some("件".to_owned());
        raises(&report, &[]);
    }

    #[test]
    fn a_fee_that_was_charged_and_not_is_raised() {
        let warning = (FindingCode::StatisticConflict, Severity::Warning);
        raises(&two(Metric::FeesCharged, "0", "400"), &[warning]);
        let info = (FindingCode::StatisticConflict, Severity::Info);
        raises(&two(Metric::FeesCharged, "290", "400"), &[info]);
    }

    #[test]
    fn what_differs_in_scope_is_not_raised() {
        let mut report = two(Metric::ApplicationsReceived, "5", "8");
        report.statistics[0].channel = Some(Channel::Mail);
        raises(&report, &[]);
        let mut report = two(Metric::ApplicationsReceived, "5", "8");
        report.statistics[0].period = Some(Period::new(day("2015-01-01"), day("2015-05-31")));
        raises(&report, &[]);
        let mut report = two(Metric::ApplicationsReceived, "8", "5");
        report.statistics[1].part_of = Some(0);
        raises(&report, &[]);
    }

    #[test]
    fn organs_and_reaches_that_differ_are_not_raised() {
        let mut report = two(Metric::InformationDisclosed, "75", "98");
        report.statistics[0].text = "县直部门主动公开政府信息75条".to_owned();
        report.statistics[1].text = "各乡镇主动公开政府信息98条".to_owned();
        raises(&report, &[]);
        report.statistics[0].text = "主动公开政府信息75条".to_owned();
        report.statistics[1].text = "历年累计主动公开政府信息98条".to_owned();
        raises(&report, &[]);
        report.statistics[1].text = "公示公开98条".to_owned();
        raises(&report, &[]);
    }

    #[test]
    fn neighbours_in_a_list_are_two_things() {
        let mut report = two(Metric::DocumentsSubmitted, "30", "64");
        for (index, at) in [(0, 0), (1, 33)] {
            report.statistics[index].span = span(at, at + 30);
        }
        report.statistics[0].text = "省水利厅网站采用信息30条".to_owned();
        report.statistics[1].text = "市水利局网站采用信息64条".to_owned();
        raises(&report, &[]);
        report.statistics[1].span = span(300, 330);
        assert!(!message(&report).is_empty());
    }

    #[test]
    fn a_period_that_is_not_known_proves_nothing() {
        let mut report = two(Metric::ApplicationsReceived, "5", "8");
        report.statistics[1].period = None;
        raises(&report, &[]);
    }

    #[test]
    fn the_message_names_organ_and_places() {
        let mut report = two(Metric::ApplicationsReceived, "5", "8");
        report.issuer = Some(Statement::new("某县水利局", span(900, 915)));
        for (start, title, marker) in [(0, "概述", "一、"), (100, "依申请公开", "二、")]
        {
            let place = span(start, start + 99);
            let heading = span(start, start + 1);
            let section = Section::new(1, title, heading, place);
            report
                .sections
                .push(section.numbered(1 + u32::from(start > 0), marker));
        }
        assert_eq!(
            message(&report),
            "某县水利局: applications received (收到申请) is 5件 in “一、概述” and 8件 in “二、依申请公开”"
        );
    }

    #[test]
    fn values_that_their_bounds_reconcile_are_not_raised() {
        let mut report = two(Metric::InformationDisclosed, "1500", "1530");
        report.statistics[0].bound = Bound::MoreThan;
        raises(&report, &[]);
        raises(&two(Metric::ApplicationsReceived, "5", "5"), &[]);
    }
}
