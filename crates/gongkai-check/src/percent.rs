//! `percent.mismatch`: shares and growth that the stated counts do not give.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use gongkai_report::{Bound, Decimal};

use super::Audit;
use super::amounts::{comparable, interval, printed};
use gongkai_report::{Channel, FindingCode, Metric, Period, Severity, Statistic};

pub(super) fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    let dated = dated(&report.statistics);
    for figure in &report.statistics {
        if let Some(share) = &figure.share
            && let Some(whole) = report.statistics.get(share.of)
            && let Some(got) = ratio(figure, whole)
            && contradicts(got, share.value, share.bound)
        {
            let (part, all) = (printed(figure), printed(whole));
            let (got, stated) = (rounded(got, share.value), share.value);
            audit.raise(
                FindingCode::PercentMismatch,
                Severity::Warning,
                [share.span, figure.place(), whole.place()],
                format!("{part} of {all} is {got} %, stated {stated} %"),
                format!("{part}占{all}的{got}%，文中为{stated}%"),
            );
        }
        growth(audit, &dated, figure);
    }
}

/// A year-on-year change, where the text also gives the figure of the year before.
fn growth(audit: &mut Audit<'_>, dated: &Dated<'_>, change: &Statistic) {
    if change.metric != Metric::GrowthRate {
        return;
    }
    let statistics = &audit.report.statistics;
    let Some(named) = change.part_of.and_then(|index| statistics.get(index)) else {
        return;
    };
    // “今年1500条，去年1200条，增长25%”: the figure just before may be that of either year.
    let pair = match (neighbour(dated, named, -1), neighbour(dated, named, 1)) {
        (Some(before), _) => (before, named),
        (None, Some(after)) => (named, after),
        (None, None) => return,
    };
    let (before, now) = pair;
    let hundred = Decimal::from_i64(100);
    let Some(got) = ratio(now, before).and_then(|ratio| ratio.checked_sub(hundred)) else {
        return;
    };
    if !contradicts(got, change.value, change.bound) {
        return;
    }
    let (old, new) = (printed(before), printed(now));
    let (got, stated) = (rounded(got, change.value), change.value);
    let spans = [change.place(), now.place(), before.place()];
    audit.raise(
        FindingCode::PercentMismatch,
        Severity::Warning,
        spans,
        format!("from {old} to {new} is a change of {got} %, stated {stated} %"),
        format!("由{old}到{new}，变化幅度为{got}%，文中为{stated}%"),
    );
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
    use super::super::testing::{day, decimal, figure, message, raises, report, span};
    use super::*;
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
