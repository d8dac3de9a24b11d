//! The statistics, each breakdown under what it breaks down.

use gongkai::report::{Period, Report, SourceSpan, Statistic};
use maud::{Markup, html};

use super::row::{amount, bytes, go};
use crate::report::kind::Kind;
use crate::report::marker::Marker;
use crate::report::words::{self, both, words};

/// How far parts of parts are indented.
const DEEPEST: usize = 3;

/// All statistics, parts under their whole.
pub(super) fn statistics(report: &Report, marker: &mut Marker<'_>) -> Markup {
    let list = &report.statistics;
    html! {
        ul.list.stats {
            @for (index, depth) in order(list) {
                @if let Some(statistic) = list.get(index) { (statistic_row(statistic, depth, report, marker)) }
            }
        }
    }
}

/// The indices in the order to show them, with their depths.
fn order(list: &[Statistic]) -> Vec<(usize, usize)> {
    let mut children = vec![Vec::new(); list.len()];
    let mut roots = Vec::new();
    for (index, statistic) in list.iter().enumerate() {
        // A part stands behind its whole; anything else could go in circles.
        match statistic.part_of.filter(|whole| *whole < index) {
            Some(whole) => children[whole].push(index),
            None => roots.push(index),
        }
    }
    let mut out = Vec::with_capacity(list.len());
    let mut stack: Vec<(usize, usize)> = roots.into_iter().rev().map(|root| (root, 0)).collect();
    while let Some((index, depth)) = stack.pop() {
        out.push((index, depth));
        let parts = children[index].iter().rev();
        stack.extend(parts.map(|part| (*part, (depth + 1).min(DEEPEST))));
    }
    out
}

fn statistic_row(
    statistic: &Statistic,
    depth: usize,
    report: &Report,
    marker: &mut Marker<'_>,
) -> Markup {
    let place = marker.pane().place(figure(statistic, report));
    let places = place.into_iter().collect();
    let tag = marker.at(Kind::Statistic, Some(statistic.place()), places);
    if statistic.value_span.is_some() {
        marker.clause(tag, statistic.span);
    }
    let coverage = report.coverage.as_ref();
    let usual = coverage.map(|coverage| Period::new(coverage.start, coverage.end));
    let period = statistic.period.filter(|period| Some(*period) != usual);
    let body = html! {
        span.metric {
            (both(statistic.metric.zh(), statistic.metric.en()))
            @if let Some(channel) = statistic.channel { " " span.tag { (words::name!(channel)) } }
            @if let Some(category) = &statistic.category { " " span.tag.category { (words::category(statistic.metric, category)) } }
            @if let Some(period) = period { " " span.tag.period { (days(period)) } }
        }
        (amount(statistic.value, statistic.value_max, statistic.bound, statistic.unit.as_deref()))
        span.clause { (statistic.text) }
    };
    html! {
        li.row data-depth=(depth) id={ "v" (tag.id) } data-row=(tag.id) data-kind=(tag.kind.code())
            data-bytes=[bytes(tag)] data-find title=(statistic.metric.code()) {
            (go(tag, &body))
        }
    }
}

/// What is painted: the numeral with its unit, so that a figure that is also a quantity of the text
/// is one mark and not two halves.
fn figure(statistic: &Statistic, report: &Report) -> SourceSpan {
    let own = statistic.place();
    let quantities = &report.mentions.quantities;
    let after = quantities.partition_point(|quantity| quantity.span.start() <= own.start());
    let around = after.checked_sub(1).and_then(|at| quantities.get(at));
    around
        .map(|quantity| quantity.span)
        .filter(|span| span.contains(own))
        .unwrap_or(own)
}

/// A period in words of dates.
fn days(period: Period) -> Markup {
    html! {
        @match (period.start, period.end) {
            (Some(start), Some(end)) => { (start.to_string()) "–" (end.to_string()) }
            (Some(start), None) => { (start.to_string()) " " (words("以来", "and since")) }
            (None, Some(end)) => { (words("截至", "until")) " " (end.to_string()) }
            (None, None) => { (words("期限不明", "period unknown")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use gongkai::report::Metric;

    use super::*;

    #[test]
    fn parts_follow_their_whole_and_circles_are_cut() {
        let of = |part_of| {
            let mut out = Statistic::new(Metric::Staff, 1.into(), SourceSpan::known(0, 1));
            out.part_of = part_of;
            out
        };
        let list = [
            of(None),
            of(None),
            of(Some(0)),
            of(Some(2)),
            of(Some(4)),
            of(Some(9)),
        ];
        assert_eq!(
            order(&list),
            [(0, 0), (2, 1), (3, 2), (1, 0), (4, 0), (5, 0)]
        );
    }
}
