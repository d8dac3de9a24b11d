//! `statistic.conflict`: one figure stated with different values.

use std::collections::BTreeMap;

use super::Audit;
use super::amounts::{comparable, interval, printed};
use gongkai_report::{FindingCode, Metric, Severity, Statistic};

/// Beyond this many figures of one kind a list was not recognised as one.
const MANY: usize = 4;

pub(super) fn check(audit: &mut Audit<'_>) {
    let statistics = &audit.report.statistics;
    let mut alike: BTreeMap<_, Vec<&Statistic>> = BTreeMap::new();
    for figure in statistics {
        if !has_one_total(figure.metric) {
            continue;
        }
        let days = figure.period.map(|period| (period.start, period.end));
        let key = (
            figure.metric,
            figure.channel,
            figure.category.as_deref(),
            days,
        );
        alike.entry(key).or_default().push(figure);
    }
    let mut found = Vec::new();
    for figures in alike.into_values() {
        if figures.len() > MANY {
            continue;
        }
        let mut free: Vec<&Statistic> = Vec::new();
        for figure in figures {
            let related = |other: &&Statistic| related(statistics, figure, other);
            if free.iter().any(related) {
                continue;
            }
            free.push(figure);
        }
        let Some((first, rest)) = free.split_first() else {
            continue;
        };
        let conflicts = |other: &&&Statistic| {
            comparable(first, other) && !interval(first).meets(interval(other))
        };
        if let Some(other) = rest.iter().find(conflicts) {
            found.push((*first, *other));
        }
    }
    for (first, other) in found {
        let name = first.metric.zh();
        let subject = first.category.as_deref().unwrap_or(name);
        let (a, b) = (printed(first), printed(other));
        let severity = if one_of_a_kind(first, other) {
            Severity::Warning
        } else {
            Severity::Info
        };
        audit.raise(
            FindingCode::StatisticConflict,
            severity,
            [first.span, other.span],
            format!(
                "{} ({subject}) is {a} in one place and {b} in another",
                first.metric.en()
            ),
            format!("“{subject}”前后不一：{a}与{b}"),
        );
    }
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
/// Other figures are often stated for several scopes, the whole city and the office itself, that no
/// word in the model tells apart.
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
    use super::super::testing::{day, figure, message, raises, report};
    use super::*;
    use gongkai_report::{Bound, Channel, Period, Report};

    fn two(metric: Metric, a: &str, b: &str) -> Report {
        let mut report = report();
        figure(&mut report, metric, a);
        figure(&mut report, metric, b);
        report
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
            "applications received (收到申请) is 5 in one place and 8 in another"
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
    fn values_that_their_bounds_reconcile_are_not_raised() {
        let mut report = two(Metric::InformationDisclosed, "1500", "1530");
        report.statistics[0].bound = Bound::MoreThan;
        raises(&report, &[]);
        raises(&two(Metric::ApplicationsReceived, "5", "5"), &[]);
    }
}
