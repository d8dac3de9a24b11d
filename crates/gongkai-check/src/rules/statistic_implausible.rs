//! `statistic.implausible`: a figure that cannot be as stated: a rate above 100 %, a fall by more than
//! 100 %, a part larger than its whole, half a document.

use gongkai_report::{Bound, Decimal, FindingCode, Language, Metric, SourceSpan, Statistic};

use super::sum_mismatch::lists::lists;
use super::{Rule, Words};
use crate::applications::{is_intake, is_outcome};
use crate::interval::{comparable, interval, printed_with_unit};
use crate::place::prefix;
use crate::words::{WHOLE_UNITS, is_comparison};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::StatisticImplausible,
    meaning: Words {
        en: "a figure cannot be as stated",
        zh: "数据不合情理",
    },
    advice: Words {
        en: "a rate above 100 %, a part larger than its whole or an impossible count is a slip",
        zh: "比例超过百分之百、分项大于总数等，请核对",
    },
    check,
};

struct Implausible<'r> {
    organ: Option<&'r str>,
    figure: &'r Statistic,
    /// Where it stands, in words.
    stands: String,
    fault: Fault<'r>,
}

enum Fault<'r> {
    /// A rate or share above 100 %, in per cent.
    Above(Decimal),
    /// A fall by more than 100 %.
    Below,
    /// A part larger than this whole.
    Part(&'r Statistic),
    /// A count has a fraction although its things cannot be divided.
    Fraction,
}

impl Violation for Implausible<'_> {
    const CODE: FindingCode = RULE.code;

    fn spans(&self) -> Vec<SourceSpan> {
        let mut spans = vec![self.figure.place()];
        if let Fault::Part(whole) = self.fault {
            spans.push(whole.place());
        }
        spans
    }

    fn message(&self, language: Language) -> String {
        let organ = prefix(self.organ, language);
        let stands = &self.stands;
        let value = printed_with_unit(self.figure);
        let english = language == Language::English;
        let name = match language {
            Language::English => self.figure.metric.en().to_owned(),
            Language::Chinese => format!("“{}”", self.figure.metric.zh()),
        };
        match &self.fault {
            Fault::Above(value) if english => {
                format!("{organ}{name}{stands}: {value} % is above 100 %")
            }
            Fault::Above(value) => format!("{organ}{name}{stands}：{value}%超过100%"),
            Fault::Below if english => format!("{organ}{name}{stands}: {value} is below -100 %"),
            Fault::Below => format!("{organ}{name}{stands}：{value}低于-100%"),
            Fault::Part(whole) if english => format!(
                "{organ}{name}{stands}: {value} is part of {}",
                printed_with_unit(whole)
            ),
            Fault::Part(whole) => format!(
                "{organ}{name}{stands}：{value}大于其所属的{}",
                printed_with_unit(whole)
            ),
            Fault::Fraction if english => {
                format!("{organ}{name}{stands}: {value} is no whole number")
            }
            Fault::Fraction => format!("{organ}{name}{stands}：{value}不是整数"),
        }
    }
}

fn check(audit: &mut Audit<'_>) {
    let organ = audit.organ();
    // The parts of a list are `sum.mismatch`.
    let mut listed = vec![false; audit.report.statistics.len()];
    for list in lists(audit.report) {
        for &part in list
            .parts
            .iter()
            .filter(|_| list.told && list.parts.len() > 1)
        {
            if let Some(listed) = listed.get_mut(part) {
                *listed = true;
            }
        }
    }
    for (index, figure) in audit.report.statistics.iter().enumerate() {
        let fault = fault(&audit.report.statistics, index, figure)
            .filter(|fault| !matches!(fault, Fault::Part(_)) || listed.get(index) == Some(&false));
        if let Some(fault) = fault {
            let stands = audit.places.stands(figure.span, audit.language);
            audit.raise(&Implausible {
                organ,
                figure,
                stands,
                fault,
            });
        }
    }
}

fn fault<'r>(
    statistics: &'r [Statistic],
    index: usize,
    figure: &'r Statistic,
) -> Option<Fault<'r>> {
    let hundred = Decimal::from_i64(100);
    let exact = |bound| {
        !matches!(
            bound,
            Bound::Approximately | Bound::LessThan | Bound::AtMost
        )
    };
    let percent = figure.unit.as_deref() == Some("%");
    let rate = match figure.metric {
        Metric::SatisfactionRate | Metric::CompletionRate | Metric::Share if percent => {
            Some((figure.value, figure.bound))
        }
        _ => figure
            .share
            .as_ref()
            .map(|share| (share.value, share.bound)),
    };
    if let Some((value, _)) = rate.filter(|(value, bound)| *value > hundred && exact(*bound)) {
        return Some(Fault::Above(value));
    }
    if figure.metric == Metric::GrowthRate && percent && figure.value < -hundred {
        return Some(Fault::Below);
    }
    if !figure.value.is_integer() && comes_whole(figure) {
        return Some(Fault::Fraction);
    }
    let whole = larger_than(statistics, index, figure)?;
    Some(Fault::Part(whole))
}

/// Whether the unit counts things that come whole.
fn comes_whole(figure: &Statistic) -> bool {
    let unit = figure.unit.as_deref();
    !figure.metric.is_rate() && unit.is_some_and(|unit| WHOLE_UNITS.contains(&unit))
}

/// The whole of a part is looked for among this many figures before it.
const NEAR: usize = 4;

/// The whole that a part is larger than, where no figure near it may be its true whole.
fn larger_than<'r>(
    statistics: &'r [Statistic],
    index: usize,
    part: &Statistic,
) -> Option<&'r Statistic> {
    let whole = statistics.get(part.part_of?)?;
    let one_kind = !part.metric.is_rate()
        && !whole.metric.is_rate()
        && comparable(whole, part)
        && part.period == whole.period
        && part.unit == whole.unit
        && !is_comparison(part);
    let value = interval(part);
    if !one_kind || !value.is_above(interval(whole)) {
        return None;
    }
    // What was closed may have come in the year before.
    if is_intake(whole.metric) && is_outcome(part) {
        return None;
    }
    let near = statistics.get(index.saturating_sub(NEAR)..index)?;
    let held = near.iter().any(|figure| {
        !std::ptr::eq(figure, whole)
            && figure.part_of.is_none()
            && figure.metric == whole.metric
            && !value.is_above(interval(figure))
    });
    (!held).then_some(whole)
}

#[cfg(test)]
mod tests {
    use gongkai_report::{Report, Severity, Share};

    use super::*;
    use crate::testing::{decimal, figure, message, raises, report, span};

    const RAISED: [(FindingCode, Severity); 1] =
        [(FindingCode::StatisticImplausible, Severity::Warning)];

    fn rate(metric: Metric, value: &str) -> Report {
        let mut report = report();
        let index = figure(&mut report, metric, value);
        report.statistics[index].unit = Some("%".to_owned());
        report
    }

    #[test]
    fn rates_end_at_a_hundred() {
        raises(&rate(Metric::SatisfactionRate, "100"), &[]);
        raises(&rate(Metric::SatisfactionRate, "109.5"), &RAISED);
        raises(&rate(Metric::GrowthRate, "146.75"), &[]);
        raises(&rate(Metric::GrowthRate, "-129"), &RAISED);
        let mut report = report();
        let of = figure(&mut report, Metric::InformationDisclosed, "200");
        let part = figure(&mut report, Metric::InformationDisclosed, "90");
        report.statistics[part].share = Some(Share {
            of,
            value: decimal("145"),
            bound: Bound::Approximately,
            span: span(190, 195),
        });
        raises(&report, &[]);
    }

    #[test]
    fn a_part_is_no_larger_than_its_whole() {
        let mut report = report();
        let whole = figure(&mut report, Metric::InformationDisclosed, "50");
        let part = figure(&mut report, Metric::InformationDisclosed, "60");
        report.statistics[part].part_of = Some(whole);
        raises(&report, &RAISED);
        assert_eq!(
            message(&report),
            "information disclosed: 60件 is part of 50件"
        );
        report.statistics[whole].value = 60.into();
        raises(&report, &[]);
    }

    #[test]
    fn a_part_that_another_figure_holds_was_read_with_the_wrong_one() {
        let mut report = report();
        figure(&mut report, Metric::InformationDisclosed, "100");
        let whole = figure(&mut report, Metric::InformationDisclosed, "50");
        let part = figure(&mut report, Metric::InformationDisclosed, "60");
        report.statistics[part].part_of = Some(whole);
        raises(&report, &[]);
    }

    #[test]
    fn last_years_figure_is_no_part() {
        let mut report = report();
        let whole = figure(&mut report, Metric::PressConferences, "3");
        let part = figure(&mut report, Metric::PressConferences, "5");
        report.statistics[part].part_of = Some(whole);
        report.statistics[part].text = "（上年5次）".to_owned();
        raises(&report, &[]);
    }

    #[test]
    fn documents_come_whole() {
        let mut report = report();
        let index = figure(&mut report, Metric::InformationDisclosed, "25.5");
        raises(&report, &RAISED);
        report.statistics[index].unit = Some("万条".to_owned());
        raises(&report, &[]);
    }
}
