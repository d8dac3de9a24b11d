//! What a report says, in lines that can be compared: what no harmless change of a page may change.

use std::fmt;

use gongkai::Report;
use gongkai::report::{Section, Table};

/// What a report says, one line a fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// The kind of document and the reporting year.
    pub year: Vec<String>,
    /// The sections: level, number, title.
    pub sections: Vec<String>,
    /// The statistics: metric, channel, category, value, bound, unit and what they are part of.
    pub statistics: Vec<String>,
    /// The cells of the standard tables: row, column, state, value and unit.
    pub tables: Vec<String>,
}

/// A subject in which two reports differ, with the first lines that do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// `year`, `sections`, `statistics` or `tables`.
    pub subject: &'static str,
    /// What stood there before.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            subject,
            before,
            after,
        } = self;
        write!(f, "{subject}: {before:?} became {after:?}")
    }
}

impl Seen {
    /// What a report says.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let mut out = Self::default();
        let year = report.year.as_ref().map(|year| year.value);
        out.year.push(format!("{} {year:?}", report.kind));
        sections(&report.sections, &mut out.sections);
        out.statistics = report.statistics.iter().map(statistic).collect();
        for table in &report.tables {
            standard(table, &mut out.tables);
        }
        out
    }

    /// The subjects in which `after` differs.
    #[must_use]
    pub fn differences(&self, after: &Self) -> Vec<Difference> {
        let subjects = [
            ("year", &self.year, &after.year),
            ("sections", &self.sections, &after.sections),
            ("statistics", &self.statistics, &after.statistics),
            ("tables", &self.tables, &after.tables),
        ];
        subjects
            .into_iter()
            .filter_map(|(subject, before, after)| {
                let place = (0..before.len().max(after.len()))
                    .find(|index| before.get(*index) != after.get(*index))?;
                Some(Difference {
                    subject,
                    before: before.get(place).cloned(),
                    after: after.get(place).cloned(),
                })
            })
            .collect()
    }
}

fn sections(from: &[Section], out: &mut Vec<String>) {
    for section in from {
        let number = section.number.map(|n| n.to_string()).unwrap_or_default();
        out.push(format!("{} {number} {}", section.level, section.title));
        sections(&section.children, out);
    }
}

fn statistic(figure: &gongkai::report::Statistic) -> String {
    let channel = figure.channel.map(|c| c.to_string()).unwrap_or_default();
    let max = figure
        .value_max
        .map(|value| format!("..{value}"))
        .unwrap_or_default();
    let part = figure
        .part_of
        .map(|index| format!(" of {index}"))
        .unwrap_or_default();
    format!(
        "{} {channel} {} {}{max} {} {}{part}",
        figure.metric,
        figure.category.as_deref().unwrap_or_default(),
        figure.bound.name(),
        figure.value,
        figure.unit.as_deref().unwrap_or_default(),
    )
}

fn standard(table: &Table, out: &mut Vec<String>) {
    let Some(standard) = table.standard() else {
        return;
    };
    out.push(format!("{} {}", table.kind(), standard.format));
    for cell in &standard.cells {
        let value = cell.value.map(|value| value.to_string());
        out.push(format!(
            "{} {} {} {} {}",
            cell.row,
            cell.column,
            cell.state,
            value.unwrap_or_default(),
            cell.unit.as_deref().unwrap_or_default()
        ));
    }
}
