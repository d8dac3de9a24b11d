//! `table.narrative_conflict`: figures of the text that the standard tables contradict.
//!
//! A figure agrees with a table that has it as a cell, as the sum of a group of rows, as a total
//! with the cases carried in, or as a total without those still pending. Only figures of the whole
//! report, for the whole period, are held against a table; a category or channel that the table
//! does not have takes a figure out.

mod targets;

use std::collections::{BTreeMap, BTreeSet};

use gongkai_report::SourceSpan;

use super::{Rule, Words};
use crate::Audit;
use crate::grid::CellGrid;
use crate::interval::{Interval, Measure, interval, measure, printed};
use gongkai_report::{FindingCode, Metric, Report, Severity, Statistic, Table};
use targets::{Target, target};

/// A report has three tables and a page a few reports: what comes behind is not compared with every
/// figure of the text.
const MOST_TABLES: usize = 64;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::TableNarrativeConflict,
    meaning: Words {
        en: "the text and a standard table differ",
        zh: "正文数据与表格不一致",
    },
    advice: Words {
        en: "the table is the statutory figure; the text may be of other scope",
        zh: "以表格为准核对正文，或说明口径",
    },
    check,
};

fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    let grids: Vec<(&Table, CellGrid<'_>)> = report
        .tables
        .iter()
        .filter_map(|table| Some((table, CellGrid::new(table.standard()?))))
        .take(MOST_TABLES)
        .collect();
    if grids.is_empty() {
        return;
    }
    let mut misses: Vec<(&Statistic, Target)> = Vec::new();
    let mut hits: BTreeSet<Metric> = BTreeSet::new();
    let parts = counts_of_parts(report);
    for figure in &report.statistics {
        if !is_of_the_whole(audit, figure) {
            continue;
        }
        let targets: Vec<Target> = grids
            .iter()
            .filter_map(|(table, grid)| target(figure, table, grid))
            .collect();
        let stated = interval(figure);
        if targets.iter().any(|target| target.is_met_by(stated)) {
            hits.insert(figure.metric);
        } else if let Some(target) = targets.into_iter().next() {
            misses.push((figure, target));
        }
    }
    for (figure, target) in misses {
        // Where another figure of the metric agrees with the table, this one is of other scope. So it is where a part of it
        // does: 受理复议90件，其中政府信息公开类7件 counts reviews of all subjects.
        let of_parts = parts.get(&figure.metric).map_or(&[][..], Vec::as_slice);
        let part_agrees = of_parts.iter().any(|stated| target.is_met_by(*stated));
        if hits.contains(&figure.metric) || part_agrees {
            continue;
        }
        let severity = if target.loose {
            Severity::Info
        } else {
            Severity::Warning
        };
        raise(audit, severity, figure, &target);
    }
}

/// The counts of each metric that name a subject or are a part of another, the first ones.
fn counts_of_parts(report: &Report) -> BTreeMap<Metric, Vec<Interval>> {
    /// More of one metric are not compared with each figure of it.
    const MOST: usize = 64;
    let mut counts: BTreeMap<Metric, Vec<Interval>> = BTreeMap::new();
    for figure in report
        .statistics
        .iter()
        .filter(|figure| figure.category.is_some() || figure.part_of.is_some())
    {
        let of_metric = counts.entry(figure.metric).or_default();
        if of_metric.len() < MOST {
            of_metric.push(interval(figure));
        }
    }
    counts
}

fn raise(audit: &mut Audit<'_>, severity: Severity, figure: &Statistic, target: &Target) {
    let value = printed(figure);
    let (zh, en) = (figure.metric.zh(), figure.metric.en());
    let table = &target.worked_out;
    let label = target.label;
    let spans: Vec<SourceSpan> = [figure.span]
        .into_iter()
        .chain(target.spans.clone())
        .collect();
    audit.raise_words(
        (FindingCode::TableNarrativeConflict, severity),
        spans,
        [
            format!("the text states {en} {value}, the table has {table} ({label})"),
            format!("正文“{zh}”为{value}，表格“{label}”为{table}"),
        ],
    );
}

/// Whether a figure covers the whole report: its whole period, and not a part of a figure of the same metric.
fn is_of_the_whole(audit: &Audit<'_>, figure: &Statistic) -> bool {
    let report = audit.report;
    let in_time = match (&figure.period, &report.coverage) {
        (Some(period), Some(coverage)) => {
            (period.start, period.end) == (Some(coverage.start), Some(coverage.end))
        }
        _ => true,
    };
    // 其中5件, of the same metric and without a name of its own, is a part that cannot be identified.
    let nameless_part = figure.category.is_none()
        && figure
            .part_of
            .and_then(|index| report.statistics.get(index))
            .is_some_and(|whole| whole.metric == figure.metric);
    in_time
        && !nameless_part
        && figure.channel.is_none()
        && matches!(measure(figure), None | Some(Measure::Things))
}

#[cfg(test)]
mod tests;
