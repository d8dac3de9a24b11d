//! Which figures of a text may be summed over reports.

use gongkai_report::{Bound, Metric, Report, Statistic};

/// Figures of one metric and category have one total.
type Key<'a> = (Metric, Option<&'a str>);

/// For each figure of a report, whether it is the report's total of its metric.
///
/// A total is no share, names no channel and no category, and covers the reporting year. It is no part of
/// a figure of its own metric; of another it may be one, if that is a total itself: of `答复申请9件，其中予以公开7件`
/// both are. Where a report states it more than once, the first exact statement is the total;
/// where two exact statements differ there is none, and the same holds of two hedged ones if no exact
/// one settles them.
///
/// What was carried in and out is one metric with a category, so each category has a total.
pub(crate) fn totals(report: &Report) -> Vec<bool> {
    let mut totals = vec![false; report.statistics.len()];
    let candidates: Vec<usize> = (0..report.statistics.len())
        .filter(|index| {
            let figure = report.statistics.get(*index);
            figure.is_some_and(|figure| is_candidate(report, figure))
        })
        .collect();
    let figure = |index: usize| report.statistics.get(index);
    let mut groups: Vec<(Key<'_>, Vec<usize>)> = Vec::new();
    for index in candidates {
        let Some(key) = figure(index).map(|f| (f.metric, f.category.as_deref())) else {
            continue;
        };
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, group)) => group.push(index),
            None => groups.push((key, vec![index])),
        }
    }
    for (_, group) in groups {
        let is_exact =
            |index: &usize| figure(*index).is_some_and(|figure| figure.bound == Bound::Exact);
        let exact: Vec<usize> = group.iter().copied().filter(is_exact).collect();
        let chosen = if exact.is_empty() { &group } else { &exact };
        let value = |index: &usize| figure(*index).map(|figure| (figure.value, figure.bound));
        let agree = chosen.windows(2).all(|pair| match pair {
            [a, b] => value(a) == value(b),
            _ => true,
        });
        if let (true, Some(total)) = (
            agree,
            chosen.first().and_then(|first| totals.get_mut(*first)),
        ) {
            *total = true;
        }
    }
    totals
}

fn is_candidate(report: &Report, figure: &Statistic) -> bool {
    let whole = figure.part_of.map(|index| report.statistics.get(index));
    may_be_total(report, figure)
        && whole.is_none_or(|whole| {
            whole.is_some_and(|whole| {
                whole.metric != figure.metric
                    && whole.part_of.is_none()
                    && may_be_total(report, whole)
            })
        })
}

/// Whether a figure is about all that its metric counts in the reporting year, but for what it is part of.
fn may_be_total(report: &Report, figure: &Statistic) -> bool {
    let has_category = match figure.metric {
        Metric::ApplicationsCarriedOver => figure.category.is_none(),
        _ => figure.category.is_some(),
    };
    let whole_year = match (figure.period, &report.coverage) {
        (Some(period), Some(days)) => {
            period.start == Some(days.start) && period.end == Some(days.end)
        }
        _ => false,
    };
    figure.share.is_none()
        && figure.channel.is_none()
        && figure.value_max.is_none()
        && !figure.metric.is_rate()
        && !has_category
        && whole_year
}

#[cfg(test)]
mod tests {
    use super::*;
    use gongkai_report::{Channel, Coverage, Format, Period, SourceInfo, SourceSpan};

    fn figure(value: i64) -> Statistic {
        let span = SourceSpan::new(0, 3).expect("forwards");
        let mut figure = Statistic::new(Metric::ApplicationsReceived, value.into(), span);
        figure.period = Coverage::of_year(2016).map(|days| Period::new(days.start, days.end));
        figure
    }

    #[track_caller]
    fn check(figures: Vec<Statistic>, expected: &[bool]) {
        let mut report = Report::new(SourceInfo::new("a.txt", Format::Text, "UTF-8", 9));
        report.coverage = Coverage::of_year(2016);
        report.statistics = figures;
        assert_eq!(totals(&report), expected);
    }

    #[test]
    fn parts_and_channels_are_no_totals() {
        let mut part = figure(2);
        part.part_of = Some(0);
        let mut online = figure(4);
        online.channel = Some(Channel::Website);
        let mut other_year = figure(9);
        other_year.period = None;
        check(
            vec![figure(5), part, online, other_year],
            &[true, false, false, false],
        );
    }

    #[test]
    fn a_part_of_another_metric_is_the_total_of_its_own() {
        let part = |metric, whole| {
            let mut part = figure(3);
            part.metric = metric;
            part.part_of = Some(whole);
            part
        };
        let granted = part(Metric::ApplicationsGranted, 0);
        check(vec![figure(5), granted.clone()], &[true, true]);
        let mut online = figure(5);
        online.channel = Some(Channel::Website);
        check(vec![online, granted.clone()], &[false, false]);
        let deeper = part(Metric::ApplicationsRefused, 1);
        check(vec![figure(5), granted, deeper], &[true, true, false]);
        check(vec![part(Metric::ApplicationsGranted, 7)], &[false]);
    }

    #[test]
    fn one_statement_of_several_is_the_total() {
        check(vec![figure(5), figure(5)], &[true, false]);
        check(vec![figure(5), figure(6)], &[false, false]);
        let mut hedged = figure(4);
        hedged.bound = Bound::MoreThan;
        check(vec![hedged.clone(), figure(5)], &[false, true]);
        check(vec![hedged], &[true]);
    }
}
