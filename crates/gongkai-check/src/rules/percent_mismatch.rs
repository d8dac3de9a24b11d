//! `percent.mismatch`: shares, growth and completion rates that the stated counts do not give.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use gongkai_report::{
    Bound, Channel, Decimal, FindingCode, Language, Metric, Period, Severity, SourceSpan, Statistic,
};
use gongkai_span::lists::contains_any;

use super::{Rule, Words};
use crate::interval::{comparable, interval, printed};
use crate::place::prefix;
use crate::words::{CARRIED_OVER, DONE, INTAKE};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::PercentMismatch,
    meaning: Words {
        en: "a stated share is not what the stated counts give",
        zh: "所列比例与数据不符",
    },
    advice: Words {
        en: "one of the three figures is wrong",
        zh: "请核对比例及相关数据",
    },
    check,
};

struct PercentMismatch<'r> {
    organ: Option<&'r str>,
    kind: Kind,
    part: &'r Statistic,
    whole: &'r Statistic,
    stated: Decimal,
    got: Decimal,
    /// Where the percentage stands.
    span: SourceSpan,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Share,
    Growth,
    Completion,
}

impl Violation for PercentMismatch<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        // More may be closed than came in: cases of the year before.
        let more = interval(self.part).is_above(interval(self.whole));
        if self.kind == Kind::Completion && more {
            Severity::Info
        } else {
            Severity::Warning
        }
    }

    fn spans(&self) -> Vec<SourceSpan> {
        vec![self.span, self.part.place(), self.whole.place()]
    }

    fn message(&self, language: Language) -> String {
        let organ = prefix(self.organ, language);
        let (part, whole) = (printed(self.part), printed(self.whole));
        let (got, stated) = (rounded(self.got, self.stated), self.stated);
        match (self.kind, language) {
            (Kind::Growth, Language::English) => {
                format!("{organ}from {whole} to {part} is a change of {got} %, stated {stated} %")
            }
            (Kind::Growth, Language::Chinese) => {
                format!("{organ}由{whole}到{part}，变化幅度为{got}%，文中为{stated}%")
            }
            (_, Language::English) => {
                format!("{organ}{part} of {whole} is {got} %, stated {stated} %")
            }
            (_, Language::Chinese) => format!("{organ}{part}占{whole}的{got}%，文中为{stated}%"),
        }
    }
}

fn check(audit: &mut Audit<'_>) {
    let organ = audit.organ();
    let statistics = &audit.report.statistics;
    let dated = dated(statistics);
    for (index, figure) in statistics.iter().enumerate() {
        if let Some(share) = &figure.share
            && let Some(whole) = statistics.get(share.of)
            && let Some(got) = ratio(figure, whole)
            && contradicts(got, share.value, share.bound)
            && !is_of_larger_whole(statistics, figure, whole)
        {
            audit.raise(&PercentMismatch {
                organ,
                kind: Kind::Share,
                part: figure,
                whole,
                stated: share.value,
                got,
                span: share.span,
            });
        }
        let pair = match figure.metric {
            Metric::GrowthRate => growth(statistics, &dated, figure),
            Metric::CompletionRate => completion(statistics, index),
            _ => None,
        };
        if let Some((kind, part, whole)) = pair
            && let Some(ratio) = ratio(part, whole)
            && let Some(got) = ratio.checked_sub(kind.base())
            && contradicts(got, figure.value, figure.bound)
        {
            audit.raise(&PercentMismatch {
                organ,
                kind,
                part,
                whole,
                stated: figure.value,
                got,
                span: figure.place(),
            });
        }
    }
}

/// Whether the share of a figure is right of a whole that `whole` is itself a part of: 共1200条，其中公告60条、占5%，内含通知6条、占0.5%.
fn is_of_larger_whole(statistics: &[Statistic], figure: &Statistic, whole: &Statistic) -> bool {
    /// No breakdown goes deeper.
    const DEEPEST: usize = 8;
    let above = |part: &Statistic| part.part_of.and_then(|index| statistics.get(index));
    let mut wholes = std::iter::successors(above(whole), |part| above(part)).take(DEEPEST);
    let fits = |whole: &Statistic| {
        let share = figure.share.as_ref().zip(ratio(figure, whole));
        share.is_some_and(|(share, got)| !contradicts(got, share.value, share.bound))
    };
    wholes.any(fits)
}

impl Kind {
    /// What is taken off a ratio in per cent.
    fn base(self) -> Decimal {
        match self {
            Self::Growth => Decimal::from_i64(100),
            _ => Decimal::ZERO,
        }
    }
}

/// The figures of both years, where the text gives that of the year before for a change.
fn growth<'s>(
    statistics: &'s [Statistic],
    dated: &Dated<'s>,
    change: &Statistic,
) -> Option<(Kind, &'s Statistic, &'s Statistic)> {
    let named = statistics.get(change.part_of?)?;
    // “今年1500条，去年1200条，增长25%”: the figure just before may be that of either year.
    match (neighbour(dated, named, -1), neighbour(dated, named, 1)) {
        (Some(before), _) => Some((Kind::Growth, named, before)),
        (None, Some(after)) => Some((Kind::Growth, after, named)),
        (None, None) => None,
    }
}

/// A clause that only says that cases were closed has no more characters, digits left out.
const MOST_WORDS: usize = 8;

/// So many bytes may stand between what was closed and its rate: another count there may be the one that is meant.
const NEAR: usize = 24;

/// What came in and what was closed, where both stand just before their rate: 受理126件，办结126件，办结率100%.
fn completion(statistics: &[Statistic], rate: usize) -> Option<(Kind, &Statistic, &Statistic)> {
    let [taken, done] = statistics.get(rate.checked_sub(2)?..rate)? else {
        return None;
    };
    let near = statistics.get(rate)?.span.start() <= done.span.end() + NEAR;
    let one_kind = taken.unit.is_some() && taken.unit == done.unit && taken.period == done.period;
    let in_order = contains_any(&taken.text, INTAKE)
        && contains_any(&done.text, DONE)
        && !contains_any(&done.text, INTAKE);
    let carried = contains_any(&done.text, CARRIED_OVER);
    // 办理网民留言61件 names other cases than those before; 办结61件 are some of those.
    let words = done.text.chars().filter(|c| !c.is_ascii_digit()).count();
    let one_category = done.category.is_none() || done.category == taken.category;
    let same = words <= MOST_WORDS && one_category;
    (near && one_kind && in_order && same && !carried).then_some((Kind::Completion, done, taken))
}

/// All by which two figures of different years are the same figure, with the period.
type SameFigure<'s> = (
    Metric,
    Option<Channel>,
    Option<&'s str>,
    Option<&'s str>,
    (Option<NaiveDate>, Option<NaiveDate>),
);

/// The first figure of each kind and period.
type Dated<'s> = BTreeMap<SameFigure<'s>, &'s Statistic>;

fn dated(statistics: &[Statistic]) -> Dated<'_> {
    let mut dated = Dated::new();
    for figure in statistics {
        if let Some(period) = figure.period {
            dated.entry(same_figure(figure, period)).or_insert(figure);
        }
    }
    dated
}

fn same_figure(figure: &Statistic, period: Period) -> SameFigure<'_> {
    (
        figure.metric,
        figure.channel,
        figure.category.as_deref(),
        figure.unit.as_deref(),
        (period.start, period.end),
    )
}

/// The same figure, `years` later.
fn neighbour<'s>(dated: &Dated<'s>, figure: &Statistic, years: i32) -> Option<&'s Statistic> {
    let period = shifted(figure.period?, years)?;
    dated.get(&same_figure(figure, period)).copied()
}

/// The same days `years` later.
fn shifted(period: Period, years: i32) -> Option<Period> {
    let shift = |day: NaiveDate| {
        let year = day.year().checked_add(years)?;
        day.with_year(year)
            .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
    };
    Some(Period::new(shift(period.start?)?, shift(period.end?)?))
}

/// `part` in per cent of `whole`, where both are exact and of one measure.
fn ratio(part: &Statistic, whole: &Statistic) -> Option<Decimal> {
    let exact = |figure: &Statistic| figure.bound == Bound::Exact && figure.value_max.is_none();
    if !exact(part) || !exact(whole) || !comparable(part, whole) {
        return None;
    }
    let hundredfold = interval(part).low.checked_mul(Decimal::from_i64(100))?;
    hundredfold.checked_div(interval(whole).low, 8)
}

/// Whether `got` is off `stated` by more than one unit in the last place printed.
fn contradicts(got: Decimal, stated: Decimal, bound: Bound) -> bool {
    let Some(unit) = Decimal::from_scaled(1, stated.places()) else {
        return false;
    };
    let above = got.checked_sub(stated).unwrap_or_default();
    match bound {
        Bound::Exact => above.abs() > unit,
        Bound::MoreThan | Bound::AtLeast => -above > unit,
        Bound::LessThan | Bound::AtMost | Bound::Nearly => above > unit,
        Bound::Approximately => false,
    }
}

fn rounded(got: Decimal, like: Decimal) -> Decimal {
    let places = like.places() + 1;
    got.checked_div(Decimal::ONE, places).unwrap_or(got)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, decimal, figure, message, raises, report, span};
    use gongkai_report::{Report, Share};

    fn share(part: &str, whole: &str, stated: &str, bound: Bound) -> Report {
        let mut report = report();
        let of = figure(&mut report, Metric::ApplicationsAnswered, whole);
        let index = figure(&mut report, Metric::ApplicationsGranted, part);
        report.statistics[index].share = Some(Share {
            of,
            value: decimal(stated),
            bound,
            span: span(150, 155),
        });
        report
    }

    const RAISED: [(FindingCode, Severity); 1] =
        [(FindingCode::PercentMismatch, Severity::Warning)];

    #[test]
    fn a_share_that_the_counts_do_not_give_is_raised() {
        let report = share("258", "805", "33.9", Bound::Exact);
        raises(&report, &RAISED);
        assert_eq!(message(&report), "258 of 805 is 32.05 %, stated 33.9 %");
        raises(&share("90", "200", "50", Bound::MoreThan), &RAISED);
    }

    #[test]
    fn a_share_of_a_larger_whole_is_allowed() {
        let mut report = share("6", "60", "0.5", Bound::Exact);
        raises(&report, &RAISED);
        let all = figure(&mut report, Metric::ApplicationsReceived, "1200");
        report.statistics[0].part_of = Some(all);
        raises(&report, &[]);
        report.statistics[1].share.as_mut().unwrap().value = decimal("4");
        raises(&report, &RAISED);
    }

    /// Each change compared with each figure would not come to an end.
    #[test]
    fn many_changes_look_their_year_up() {
        let mut report = report();
        let period = Some(Period::new(day("2013-01-01"), day("2013-06-30")));
        for _ in 0..10_000 {
            let of = figure(&mut report, Metric::InformationDisclosed, "5");
            report.statistics[of].period = period;
            let change = figure(&mut report, Metric::GrowthRate, "5");
            report.statistics[change].part_of = Some(of);
        }
        raises(&report, &[]);
    }

    #[test]
    fn rounding_either_way_is_allowed() {
        raises(&share("265", "805", "32.9", Bound::Exact), &[]);
        raises(&share("35", "805", "4.34", Bound::Exact), &[]);
        raises(&share("35", "805", "4.35", Bound::Exact), &[]);
        raises(&share("120", "200", "50", Bound::MoreThan), &[]);
        raises(&share("5", "0", "50", Bound::Exact), &[]);
    }

    #[test]
    fn a_completion_rate_is_that_of_the_two_counts_before_it() {
        let with = |taken: &str, done: &str, rate: &str| {
            let mut report = report();
            for (value, words) in [(taken, "受理审批事项"), (done, "办结")] {
                let index = figure(&mut report, Metric::ServiceCases, value);
                report.statistics[index].text = format!("{words}{value}件");
            }
            let index = figure(&mut report, Metric::CompletionRate, rate);
            report.statistics[index].unit = Some("%".to_owned());
            let done = report.statistics[index - 1].span;
            report.statistics[index].span = span(done.end() + 3, done.end() + 18);
            report
        };
        raises(&with("80", "80", "100"), &[]);
        raises(&with("80", "72", "90"), &[]);
        raises(&with("80", "72", "100"), &RAISED);
        let more = [(FindingCode::PercentMismatch, Severity::Info)];
        raises(&with("126", "162", "100"), &more);
        // 镇长信箱来信80件，办结72件: what was closed needs no name of its own.
        let mut named = with("80", "72", "100");
        let taken = named.statistics.len() - 3;
        named.statistics[taken].category = Some("镇长信箱".to_owned());
        raises(&named, &RAISED);
        // 受理80件，公开答复30件，另有电话答复50件，已全部办结。办结率100%
        let mut apart = with("80", "30", "100");
        let rate = apart.statistics.len() - 1;
        let done = apart.statistics[rate - 1].span;
        apart.statistics[rate].span = span(done.end() + 42, done.end() + 57);
        raises(&apart, &[]);
    }

    #[test]
    fn growth_is_checked_where_the_year_before_is_given() {
        let mut report = report();
        let now = figure(&mut report, Metric::InformationDisclosed, "120");
        let before = figure(&mut report, Metric::InformationDisclosed, "100");
        let year = |year: i32| {
            Some(Period::new(
                day(&format!("{year}-01-01")),
                day(&format!("{year}-12-31")),
            ))
        };
        report.statistics[now].period = year(2017);
        report.statistics[before].period = year(2016);
        let rate = figure(&mut report, Metric::GrowthRate, "25");
        report.statistics[rate].unit = Some("%".to_owned());
        report.statistics[rate].part_of = Some(now);
        assert_eq!(
            message(&report),
            "from 100 to 120 is a change of 20 %, stated 25 %"
        );
        report.statistics[rate].part_of = Some(before);
        raises(&report, &RAISED);
        report.statistics[rate].value = decimal("20");
        raises(&report, &[]);
    }
}
