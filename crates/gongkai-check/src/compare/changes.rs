//! The table of changes.

use std::collections::{BTreeMap, HashMap};

use gongkai_report::{Bound, Decimal};
use serde::{Deserialize, Serialize};

use gongkai_report::{
    CellState, Channel, Column, Metric, Report, Row, Statistic, Table, TableKind,
};

/// What a [`Change`] is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Subject {
    /// A cell of a standard table.
    Table {
        /// Which table.
        table: TableKind,
        /// The row.
        row: Row,
        /// The column.
        column: Column,
    },
    /// A figure of the text.
    Text {
        /// What is counted.
        metric: Metric,
        /// The channel, where one is named.
        channel: Option<Channel>,
        /// The category, where one is named.
        category: Option<String>,
    },
}

/// One figure in both years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Change {
    /// What it is.
    pub subject: Subject,
    /// Its value in the earlier report.
    pub earlier: Decimal,
    /// Its value in the later report.
    pub later: Decimal,
    /// The unit of both, where one is known.
    pub unit: Option<String>,
    /// How exact the two are, the earlier one first.
    pub bounds: [Bound; 2],
    /// Later less earlier.
    pub difference: Decimal,
    /// The difference in per cent of the earlier value, to one place; `None` from zero.
    pub percent: Option<Decimal>,
}

/// A value with its unit and how exact it is.
type Figure = (Decimal, Option<String>, Bound);

/// The figures that both reports have once.
pub(super) fn changes(earlier: &Report, later: &Report) -> Vec<Change> {
    let before: HashMap<Subject, Figure> = figures(earlier).into_iter().collect();
    figures(later)
        .into_iter()
        .filter_map(|(subject, (now, unit, bound))| {
            let (then, old_unit, old_bound) = before.get(&subject)?;
            // 件 and 条 of one figure compare; 元 and 万元 do not, nor does a unit with none.
            if unit != *old_unit && matches!(subject, Subject::Table { .. }) {
                return None;
            }
            Some(Change {
                subject,
                earlier: *then,
                later: now,
                unit,
                bounds: [*old_bound, bound],
                difference: now.checked_sub(*then)?,
                percent: percent(*then, now),
            })
        })
        .collect()
}

fn percent(then: Decimal, now: Decimal) -> Option<Decimal> {
    now.checked_sub(then)?
        .checked_mul(Decimal::from_i64(100))?
        .checked_div(then, 1)
}

/// Every figure of a report that stands in it once, tables first.
fn figures(report: &Report) -> Vec<(Subject, Figure)> {
    let mut figures = Vec::new();
    let mut seen = Vec::new();
    for table in &report.tables {
        // Of two copies of one table the first stands.
        let Some(standard) = table.standard().filter(|_| !seen.contains(&table.kind())) else {
            continue;
        };
        seen.push(table.kind());
        for cell in &standard.cells {
            // The kinds of applicants are left to those who ask for them.
            let shown = !matches!(table, Table::Requests(_)) || cell.column == Column::Total;
            let value = match cell.state {
                CellState::Zero => Some(Decimal::ZERO),
                CellState::Number => cell.value,
                _ => None,
            };
            if let Some(value) = value.filter(|_| shown) {
                let subject = Subject::Table {
                    table: table.kind(),
                    row: cell.row,
                    column: cell.column,
                };
                figures.push((subject, (value, cell.unit.clone(), Bound::Exact)));
            }
        }
    }
    figures.extend(texts(report));
    figures
}

/// The figures of the text that are stated for the whole period and with one value.
fn texts(report: &Report) -> Vec<(Subject, Figure)> {
    let of_the_period = |figure: &&Statistic| match (&figure.period, &report.coverage) {
        (Some(period), Some(coverage)) => {
            (period.start, period.end) == (Some(coverage.start), Some(coverage.end))
        }
        _ => true,
    };
    let mut alike: BTreeMap<Subject, Vec<&Statistic>> = BTreeMap::new();
    for figure in report.statistics.iter().filter(of_the_period) {
        let subject = Subject::Text {
            metric: figure.metric,
            channel: figure.channel,
            category: figure.category.clone(),
        };
        alike.entry(subject).or_default().push(figure);
    }
    alike
        .into_iter()
        .filter_map(|(subject, figures)| {
            let (first, rest) = figures.split_first()?;
            let same = rest.iter().all(|figure| {
                (figure.value, figure.bound) == (first.value, first.bound)
                    && figure.unit == first.unit
            });
            same.then(|| (subject, (first.value, first.unit.clone(), first.bound)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{decimal, figure, report, span};
    use gongkai_report::{Cell, StandardTable, TableFormat};

    fn with_table(value: &str, unit: Option<&str>) -> Report {
        let mut report = report();
        let mut table = StandardTable::new(TableFormat::Form2021, span(0, 99));
        let mut cell = Cell::number(
            Row::AdministrativeFees,
            Column::FeeAmount,
            decimal(value),
            span(1, 2),
        );
        cell.unit = unit.map(ToOwned::to_owned);
        table.cells.push(cell);
        report.tables.push(Table::Proactive(table));
        report
    }

    #[test]
    fn figures_of_text_and_table_change() {
        let (mut before, mut after) = (report(), report());
        figure(&mut before, Metric::InformationDisclosed, "80");
        figure(&mut after, Metric::InformationDisclosed, "100");
        figure(&mut after, Metric::Briefings, "3");
        let [change] = changes(&before, &after).try_into().unwrap();
        assert_eq!(change.difference, decimal("20"));
        assert_eq!(change.percent, Some(decimal("25")));
        let [change] = changes(&with_table("2", None), &with_table("1.5", None))
            .try_into()
            .unwrap();
        assert_eq!(change.percent, Some(decimal("-25")));
    }

    #[test]
    fn amounts_in_other_units_are_left_out() {
        let changed = changes(&with_table("2", Some("万元")), &with_table("2", Some("元")));
        assert!(changed.is_empty());
    }

    #[test]
    fn figures_stated_twice_are_left_out() {
        let mut before = report();
        figure(&mut before, Metric::InformationDisclosed, "80");
        let mut after = before.clone();
        figure(&mut after, Metric::InformationDisclosed, "90");
        assert!(changes(&before, &after).is_empty());
    }
}
