//! `sum.mismatch`: parts that do not add up to their whole, or exceed it.
//!
//! A list is checked where the report tells it as one. It may be short of its whole only if its words or
//! its form do not say that it is complete. Channels never make a sum, because one item in two channels
//! counts once; a figure of another year, or one given for comparison, is not a part.

pub(super) mod lists;

use gongkai_report::{FindingCode, Language, Metric, Report, Severity, SourceSpan, Statistic};
use gongkai_span::lists::starts_with_any;
use lists::{List, lists};

use super::{Rule, Words};
use crate::applications::{is_intake, is_outcome, named};
use crate::interval::{Interval, comparable, interval, printed};
use crate::place::prefix;
use crate::words::{self, is_comparison};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::SumMismatch,
    meaning: Words {
        en: "parts do not add up to their whole",
        zh: "分项之和与总数不符",
    },
    advice: Words {
        en: "one of the figures is wrong, or a part is not listed",
        zh: "请核对各项数据，或补列遗漏项",
    },
    check,
};

fn check(audit: &mut Audit<'_>) {
    let carried_over = Carried::of(audit.report);
    for list in lists(audit.report) {
        if let Some(mismatch) = mismatch(audit, &list, carried_over) {
            audit.raise(&mismatch);
        }
    }
}

struct Mismatch<'r> {
    organ: Option<&'r str>,
    whole: &'r Statistic,
    parts: Vec<&'r Statistic>,
    sum: Interval,
    /// Where the whole stands, in words.
    stands: String,
    severity: Severity,
}

fn mismatch<'r>(audit: &Audit<'r>, list: &List, carried_over: Carried) -> Option<Mismatch<'r>> {
    let statistics = &audit.report.statistics;
    let whole = statistics.get(list.whole)?;
    let parts: Vec<&Statistic> = list
        .parts
        .iter()
        .filter_map(|&index| statistics.get(index))
        .filter(|part| !part.metric.is_rate())
        .collect();
    let of_one_kind = |part: &&Statistic| {
        comparable(whole, part)
            && part.period == whole.period
            && part.channel == whole.channel
            && !is_comparison(part)
    };
    // One part alone that is larger than its whole is `statistic.implausible`.
    if parts.len() < 2 || !parts.iter().all(of_one_kind) {
        return None;
    }
    let sum = parts
        .iter()
        .try_fold(Interval::ZERO, |sum, part| sum.plus(interval(part)))?;
    let outcomes = parts.iter().filter(|part| is_outcome(part)).count();
    // What was received may be answered later, and what was answered received earlier: against a
    // figure of applications received, outcomes make a sum only where the text says so, and with the
    // cases carried in and out.
    let carried = outcomes > 0 && is_intake(whole.metric);
    let complete = list.complete || !carried && exhaustive(&parts);
    let wholes = if outcomes > 0 {
        carried_over.beside(whole)
    } else {
        vec![interval(whole)]
    };
    let above = wholes.iter().all(|whole| sum.is_above(*whole));
    // Parts that are each larger than the whole are no parts of it.
    let larger = |part: &&&Statistic| interval(part).is_above(interval(whole));
    let told = list.told && parts.iter().filter(larger).count() < 2;
    let wrong = above && told || complete && !wholes.iter().any(|whole| sum.meets(*whole));
    if !wrong
        || !above && others_fill(audit.report, whole, &parts, sum)
        || belongs_elsewhere(statistics, list, whole, sum)
    {
        return None;
    }
    Some(Mismatch {
        organ: audit.organ(),
        whole,
        sum,
        stands: audit.places.stands(whole.span, audit.language),
        severity: if carried && !list.complete {
            Severity::Info
        } else {
            Severity::Warning
        },
        parts,
    })
}

/// The applications carried in and out, looked up once for all lists.
#[derive(Debug, Clone, Copy)]
struct Carried {
    into: Option<Interval>,
    out: Option<Interval>,
}

impl Carried {
    fn of(report: &Report) -> Self {
        let carried = |direction: &str| {
            let mut figures = report.statistics.iter();
            let figure = figures.find(|figure| {
                figure.metric == Metric::ApplicationsCarriedOver
                    && figure.category.as_deref() == Some(direction)
            });
            figure.map(interval)
        };
        Self {
            into: carried("in"),
            out: carried("out"),
        }
    }

    /// What outcomes may add up to: the whole, with the cases carried in, without those carried out.
    fn beside(self, whole: &Statistic) -> Vec<Interval> {
        let all = interval(whole);
        let mut wholes = vec![all];
        wholes.extend(self.into.and_then(|cases| all.plus(cases)));
        if let Some(out) = self.out {
            let less = |all: &Interval| all.minus(out);
            let without: Vec<Interval> = wholes.iter().filter_map(less).collect();
            wholes.extend(without);
        }
        wholes
    }
}

/// Whether counts that stand in the list, and that none of the parts was read from, make up what is
/// missing: 图片新闻5张 among parts that are all 条.
fn others_fill(report: &Report, whole: &Statistic, parts: &[&Statistic], sum: Interval) -> bool {
    let place = |figure: &Statistic| figure.value_span.unwrap_or(figure.span);
    let Some(last) = parts.iter().map(|part| place(part).end()).max() else {
        return false;
    };
    let from = place(whole).end();
    let quantities = &report.mentions.quantities;
    let begin = quantities.partition_point(|count| count.span.start() < from);
    let unread = quantities
        .get(begin..)
        .unwrap_or_default()
        .iter()
        .take_while(|count| count.span.start() < last)
        .filter(|count| !matches!(count.unit.as_deref(), Some("%" | "‰" | "倍" | "个百分点")))
        .filter(|count| !parts.iter().any(|part| place(part).overlaps(count.span)));
    let mut found = false;
    let mut with = sum;
    for count in unread {
        found = true;
        match with.plus(Interval::new(count.value, count.bound)) {
            Some(more) => with = more,
            None => return false,
        }
    }
    found && with.meets(interval(whole))
}

/// The whole of a list is looked for among this many figures before it.
const NEAR: usize = 4;

/// Whether the list seems to break down another figure than it was read with: one just before it that it
/// adds up to, or that alone can hold it; or, with results of applications, any but one of what came in
/// or was closed.
fn belongs_elsewhere(
    statistics: &[Statistic],
    list: &List,
    whole: &Statistic,
    sum: Interval,
) -> bool {
    let first = list.parts.iter().copied().min().unwrap_or_default();
    let parts = || list.parts.iter().filter_map(|&index| statistics.get(index));
    let makes_up_another = statistics
        .get(first.saturating_sub(NEAR)..first)
        .unwrap_or_default()
        .iter()
        .filter(|figure| !std::ptr::eq(*figure, whole) && comparable(figure, whole))
        .any(|figure| {
            let all = interval(figure);
            let holds =
                figure.metric == whole.metric && figure.part_of.is_none() && !sum.is_above(all);
            sum == all || holds && sum.is_above(interval(whole))
        });
    let of_applications = is_intake(whole.metric) || whole.metric == Metric::ApplicationsAnswered;
    let results = parts().filter(|part| is_outcome(part)).count() > 1;
    makes_up_another || results && !of_applications
}

impl Violation for Mismatch<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        self.severity
    }

    fn spans(&self) -> Vec<SourceSpan> {
        let parts = self.parts.iter().map(|part| part.span);
        std::iter::once(self.whole.span).chain(parts).collect()
    }

    fn message(&self, language: Language) -> String {
        let (whole, sum) = (self.whole, self.sum);
        let all = interval(whole);
        let hedged = |interval: Interval| interval.high != Some(interval.low);
        let terms: Vec<String> = self.parts.iter().map(|part| printed(part)).collect();
        let sign = if hedged(sum) { "≥" } else { "=" };
        let terms = format!("{} {sign} {}", terms.join(" + "), sum.low);
        // Without a difference that can be written, as with hedges, the message names none.
        let difference = all.low.checked_sub(sum.low);
        let difference = difference.filter(|_| !hedged(sum) && !hedged(all));
        let above = sum.is_above(all);
        let (organ, stands) = (prefix(self.organ, language), &self.stands);
        match language {
            Language::English => {
                let name = match whole.text.as_str() {
                    "" => format!("{} {}", whole.metric.en(), printed(whole)),
                    text => format!("“{text}”"),
                };
                let off = match difference {
                    Some(over) if above => format!("exceed it by {}", over.abs()),
                    Some(short) => format!("are {short} short of it"),
                    None if above => "exceed it".to_owned(),
                    None => "fall short of it".to_owned(),
                };
                format!("{organ}the parts of {name}{stands} {off}: {terms}")
            }
            Language::Chinese => {
                let name = match whole.text.as_str() {
                    "" => format!("{}{}", whole.metric.zh(), printed(whole)),
                    text => format!("“{text}”"),
                };
                let off = match difference {
                    Some(over) if above => format!("超出总数{}", over.abs()),
                    Some(short) => format!("比总数少{short}"),
                    None if above => "超过总数".to_owned(),
                    None => "不足总数".to_owned(),
                };
                format!("{organ}{name}{stands}，各项合计{off}：{terms}")
            }
        }
    }
}

/// Whether the parts are all there can be, by their form: every outcome of the statutory list, all
/// kinds of applicants, or a list closed by 其他.
fn exhaustive(parts: &[&Statistic]) -> bool {
    if parts.len() < 2 {
        return false;
    }
    let closed = parts
        .last()
        .and_then(|part| part.category.as_deref())
        .is_some_and(|name| starts_with_any(name, words::CLOSING));
    let applicants = parts
        .iter()
        .all(|part| named(part, words::PERSONS) || named(part, words::ORGANISATIONS))
        && parts.iter().any(|part| named(part, words::PERSONS))
        && parts
            .iter()
            .any(|part| named(part, words::OTHER_ORGANISATIONS));
    let has = |metric: Metric| parts.iter().any(|part| part.metric == metric);
    let outcomes = has(Metric::ApplicationsGranted)
        && has(Metric::ApplicationsRefused)
        && parts.iter().any(|part| named(part, words::OTHER_OUTCOME));
    closed || applicants || outcomes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check_in;
    use crate::testing::{figure, message, raises, report};
    use gongkai_report::{Bound, Breakdown, Language, Report};

    /// A figure and its parts, as one list.
    fn broken_down(whole: &str, parts: &[&str], complete: bool) -> Report {
        let mut report = report();
        let whole = figure(&mut report, Metric::InformationDisclosed, whole);
        let parts: Vec<usize> = parts
            .iter()
            .map(|value| {
                let part = figure(&mut report, Metric::InformationDisclosed, value);
                report.statistics[part].part_of = Some(whole);
                report.statistics[part].category = Some(format!("第{part}类"));
                part
            })
            .collect();
        report.breakdowns.push(Breakdown {
            whole,
            parts,
            complete,
        });
        report
    }

    const RAISED: [(FindingCode, Severity); 1] = [(FindingCode::SumMismatch, Severity::Warning)];

    #[test]
    fn a_complete_list_that_does_not_add_up_is_raised() {
        let report = broken_down("69", &["40", "20", "10"], true);
        raises(&report, &RAISED);
        assert_eq!(
            message(&report),
            "the parts of “主动公开政府信息69件” exceed it by 1: 40 + 20 + 10 = 70"
        );
        let finding = check_in(&report, Language::Chinese).remove(0);
        assert_eq!(
            finding.message,
            "“主动公开政府信息69件”，各项合计超出总数1：40 + 20 + 10 = 70"
        );
        raises(&broken_down("71", &["40", "20", "10"], true), &RAISED);
        raises(&broken_down("70", &["40", "20", "10"], true), &[]);
    }

    #[test]
    fn a_metric_of_ones_own_is_checked_like_any_other() {
        let mut report = broken_down("69", &["40", "20", "10"], true);
        let visits = Metric::own("stand_visits", "展台参观", "visits to the stand").unwrap();
        for figure in &mut report.statistics {
            figure.metric = visits;
            figure.text.clear();
        }
        raises(&report, &RAISED);
        assert_eq!(
            message(&report),
            "the parts of visits to the stand 69 exceed it by 1: 40 + 20 + 10 = 70"
        );
    }

    #[test]
    fn a_count_of_another_kind_may_be_what_is_missing() {
        let mut report = broken_down("85", &["40", "40"], true);
        // Between the two parts stands a count that became no statistic.
        let place = gongkai_report::SourceSpan::new(150, 154).unwrap();
        let value: gongkai_report::Decimal = "5".parse().unwrap();
        let mut pictures = gongkai_report::QuantityMention::new("5张", value, place);
        pictures.unit = Some("张".to_owned());
        report.mentions.quantities.push(pictures.clone());
        raises(&report, &[]);
        report.mentions.quantities.push(pictures);
        raises(&report, &RAISED);
    }

    #[test]
    fn a_partial_list_may_be_short_but_not_exceed() {
        raises(&broken_down("100", &["40", "20", "10"], false), &[]);
        raises(&broken_down("69", &["40", "20", "10"], false), &RAISED);
    }

    #[test]
    fn hedged_figures_are_compared_as_intervals() {
        let mut report = broken_down("1400", &["700", "600"], true);
        for figure in &mut report.statistics {
            figure.bound = Bound::MoreThan;
        }
        raises(&report, &[]);
        report.statistics[1].value = 900.into();
        report.statistics[2].value = 800.into();
        raises(&report, &RAISED);
    }

    #[test]
    fn a_list_closed_by_others_is_complete() {
        let mut report = broken_down("100", &["40", "20", "10"], false);
        report.statistics[3].category = Some("其他".to_owned());
        raises(&report, &RAISED);
        report.statistics[0].value = 70.into();
        raises(&report, &[]);
    }

    /// Answers with their outcomes, as `part_of` alone tells them.
    fn outcomes(whole: Metric, total: &str, values: [&str; 4]) -> Report {
        let mut report = report();
        let whole = figure(&mut report, whole, total);
        let metrics = [
            Metric::ApplicationsGranted,
            Metric::ApplicationsRefused,
            Metric::ApplicationsNotHeld,
            Metric::ApplicationsAnswered,
        ];
        for (metric, value) in metrics.into_iter().zip(values) {
            let part = figure(&mut report, metric, value);
            report.statistics[part].part_of = Some(whole);
        }
        report.statistics[4].category = Some("其他处理".to_owned());
        report
    }

    #[test]
    fn the_statutory_outcomes_are_complete() {
        let answered = Metric::ApplicationsAnswered;
        let report = outcomes(answered, "805", ["258", "35", "265", "0"]);
        raises(&report, &RAISED);
        assert!(
            message(&report).contains("247 short"),
            "{}",
            message(&report)
        );
        raises(&outcomes(answered, "558", ["258", "35", "265", "0"]), &[]);
    }

    #[test]
    fn outcomes_need_not_make_up_what_was_received() {
        let received = Metric::ApplicationsReceived;
        raises(&outcomes(received, "600", ["258", "35", "265", "0"]), &[]);
    }

    #[test]
    fn two_lists_of_one_figure_are_told_apart() {
        let mut report = broken_down("100", &["60", "40", "70", "30"], false);
        raises(&report, &[]);
        report.breakdowns.clear();
        raises(&report, &[]);
        let implausible = (FindingCode::StatisticImplausible, Severity::Warning);
        raises(
            &broken_down("100", &["60", "40", "101"], false),
            &[implausible],
        );
    }

    #[test]
    fn a_list_read_with_the_wrong_figure_is_not_raised() {
        // 办结11件，结转下年度1件，其中予以公开8件，不予公开3件
        let mut report = report();
        figure(&mut report, Metric::ApplicationsAnswered, "11");
        let whole = figure(&mut report, Metric::ApplicationsCarriedOver, "1");
        let granted = figure(&mut report, Metric::ApplicationsGranted, "8");
        let refused = figure(&mut report, Metric::ApplicationsRefused, "3");
        report.breakdowns.push(Breakdown {
            whole,
            parts: vec![granted, refused],
            complete: false,
        });
        raises(&report, &[]);
        report.statistics[refused].value = 4.into();
        raises(&report, &[]);
    }

    #[test]
    fn figures_of_other_measures_are_no_parts() {
        let mut report = broken_down("5", &["400"], false);
        report.statistics[1].unit = Some("元".to_owned());
        raises(&report, &[]);
    }

    #[test]
    fn broken_indices_are_passed_over() {
        let mut report = broken_down("5", &["4"], false);
        report.breakdowns[0].whole = 99;
        report.breakdowns[0].parts.push(98);
        report.statistics[1].part_of = Some(97);
        raises(&report, &[]);
    }
}
