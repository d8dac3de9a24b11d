//! Which figures are lists of parts of others.

use crate::applications::is_outcome;
use crate::interval::{Interval, interval};
use gongkai_report::{Report, Statistic};

/// A list of parts of one figure.
pub(in crate::rules) struct List {
    /// The index of the figure.
    pub(in crate::rules) whole: usize,
    /// The indices of its parts.
    pub(in crate::rules) parts: Vec<usize>,
    /// The text says that these are all.
    pub(in crate::rules) complete: bool,
    /// Whether the report itself says which parts make a list, or `part_of` alone does.
    pub(in crate::rules) told: bool,
}

/// The lists of parts that the report tells, or that `part_of` suggests where it tells none.
pub(in crate::rules) fn lists(report: &Report) -> Vec<List> {
    let mut lists: Vec<List> = report
        .breakdowns
        .iter()
        .flat_map(|told| {
            let parts = if told.complete {
                vec![told.parts.clone()]
            } else {
                cut_where_full(report, told.whole, &told.parts)
            };
            parts.into_iter().map(|parts| List {
                whole: told.whole,
                parts,
                complete: told.complete,
                told: true,
            })
        })
        .collect();
    let mut told = vec![false; report.statistics.len()];
    for &part in lists.iter().flat_map(|list| &list.parts) {
        if let Some(told) = told.get_mut(part) {
            *told = true;
        }
    }
    let mut open: Option<(List, Interval, bool)> = None;
    for (index, part) in report.statistics.iter().enumerate() {
        let whole = part
            .part_of
            .filter(|_| told.get(index) == Some(&false) && !part.metric.is_rate());
        let all = whole
            .and_then(|whole| report.statistics.get(whole))
            .map(interval);
        let outcome = whole.is_some() && is_outcome(part);
        // A list ends where another figure, a rate or another sort of part stands between, or where
        // its parts make up the whole.
        let goes_on = open.as_ref().is_some_and(|(list, sum, outcomes)| {
            Some(list.whole) == whole && *outcomes == outcome && Some(*sum) != all
        });
        if !goes_on {
            lists.extend(open.take().map(|(list, ..)| list));
        }
        let Some(whole) = whole else {
            continue;
        };
        let (list, sum, _) = open.get_or_insert_with(|| {
            let list = List {
                whole,
                parts: Vec::new(),
                complete: false,
                told: false,
            };
            (list, Interval::ZERO, outcome)
        });
        list.parts.push(index);
        *sum = sum.plus(interval(part)).unwrap_or(*sum);
    }
    lists.extend(open.map(|(list, ..)| list));
    lists
}

/// Cuts a list where its parts make up the whole exactly: what follows breaks it down once more,
/// by applicant and then by result.
fn cut_where_full(report: &Report, whole: usize, parts: &[usize]) -> Vec<Vec<usize>> {
    let figure = |index: usize| report.statistics.get(index).map(interval);
    let all = figure(whole);
    let mut lists = vec![Vec::new()];
    let mut sum = Interval::ZERO;
    for &part in parts {
        if Some(sum) == all && sum != Interval::ZERO {
            lists.push(Vec::new());
            sum = Interval::ZERO;
        }
        if let Some(list) = lists.last_mut() {
            list.push(part);
        }
        let is_rate = |part: &Statistic| part.metric.is_rate();
        if !report.statistics.get(part).is_some_and(is_rate) {
            sum = figure(part).and_then(|part| sum.plus(part)).unwrap_or(sum);
        }
    }
    lists
}
