//! Where a figure of the text stands in the standard tables.

use gongkai_report::Decimal;
use gongkai_report::SourceSpan;
use gongkai_span::lists::contains_any;

use crate::grid::{CellGrid, value};
use crate::interval::Interval;
use crate::words;
use gongkai_report::{Column, FormRow, Metric, Row, StandardTable, Statistic, Table};

/// What a table has for a figure.
pub(super) struct Target {
    /// The values that agree with it.
    pub(super) values: Vec<Decimal>,
    /// The cells it is held against.
    pub(super) spans: Vec<SourceSpan>,
    /// Their sum, as worked out.
    pub(super) worked_out: String,
    /// The name of the row.
    pub(super) label: &'static str,
    /// Whether the text often means something other than what the row counts.
    pub(super) loose: bool,
}

impl Target {
    /// Whether one of its values agrees with what the text states.
    pub(super) fn is_met_by(&self, stated: Interval) -> bool {
        let values = self.values.iter();
        values
            .copied()
            .any(|value| Interval::exact(value).meets(stated))
    }

    fn loosely(self) -> Self {
        Self {
            loose: true,
            ..self
        }
    }
}

const OTHER: &[Row] = &[Row::OtherNotCorrected, Row::OtherUnpaid, Row::Other];

/// What the table has for `figure`; `None` if it has nothing, or has lost it.
pub(super) fn target(figure: &Statistic, table: &Table, grid: &CellGrid<'_>) -> Option<Target> {
    match table {
        Table::Requests(_) => requests(figure, grid),
        Table::ReviewLitigation(_) => reviews(figure, grid),
        Table::Proactive(_) => proactive(figure, grid),
        Table::StatisticsForm(table) => statistics_form(figure, table, grid),
        _ => None,
    }
}

/// The rows of a statistics form that the text has a name for. One of several forms on a page, or of several
/// rows of one name, may be of other scope than the text.
fn statistics_form(
    figure: &Statistic,
    table: &StandardTable,
    grid: &CellGrid<'_>,
) -> Option<Target> {
    if figure.category.is_some() || figure.part_of.is_some() {
        return None;
    }
    let lines: Vec<&FormRow> = FormRow::of_form(table.format)
        .filter(|line| line.figure == Some((figure.metric, None)))
        .collect();
    let label = lines.first()?.label;
    let cells: Vec<_> = lines
        .iter()
        .filter_map(|line| grid.get(line.row, Column::Count))
        .collect();
    if cells.iter().any(|cell| !cell.state.is_readable()) {
        return None;
    }
    let values: Vec<Decimal> = cells.iter().filter_map(|cell| value(cell)).collect();
    let shown: Vec<String> = values.iter().map(ToString::to_string).collect();
    let strict = matches!(
        figure.metric,
        Metric::InformationDisclosed
            | Metric::ApplicationsReceived
            | Metric::ApplicationsGranted
            | Metric::ApplicationsPartlyGranted
            | Metric::ApplicationsRefused
            | Metric::AdministrativeReviews
            | Metric::AdministrativeLawsuits
    );
    (!values.is_empty()).then(|| Target {
        worked_out: shown.join(", "),
        values,
        spans: cells.iter().filter_map(|cell| cell.span).collect(),
        label,
        loose: !strict || table.label.is_some(),
    })
}

fn requests(figure: &Statistic, grid: &CellGrid<'_>) -> Option<Target> {
    let category = figure.category.as_deref();
    let named = |group: &[&str]| contains_any(category.unwrap_or(figure.text.as_str()), group);
    let head = |group: &[&'static str]| group.first().copied().unwrap_or_default();
    match figure.metric {
        Metric::ApplicationsReceived | Metric::ApplicationsAccepted => intake(category, grid),
        Metric::ApplicationsAnswered => match category {
            None => answered(grid),
            Some(name) if contains_any(name, words::UNPROCESSED) => {
                rows(grid, Row::UNPROCESSED, &[], head(words::UNPROCESSED)).map(Target::loosely)
            }
            Some(name) if contains_any(name, words::OTHER_OUTCOME) => {
                rows(grid, OTHER, &[Row::Other], head(words::OTHER_OUTCOME)).map(Target::loosely)
            }
            Some(_) => None,
        },
        Metric::ApplicationsGranted if named(words::PARTLY) => rows(
            grid,
            &[Row::Granted, Row::PartlyGranted],
            &[],
            "予以公开和部分公开",
        ),
        Metric::ApplicationsGranted
            if category.is_none_or(|name| contains_any(name, words::GRANTED)) =>
        {
            let mut target = rows(grid, &[Row::Granted], &[], Row::Granted.zh())?;
            if let Some(partly) = grid.total(Row::PartlyGranted) {
                let both = target
                    .values
                    .first()
                    .and_then(|value| value.checked_add(partly));
                target.values.extend(both);
            }
            Some(target)
        }
        Metric::ApplicationsPartlyGranted if category.is_none() => {
            rows(grid, &[Row::PartlyGranted], &[], Row::PartlyGranted.zh())
        }
        Metric::ApplicationsRefused if category.is_none() => {
            rows(grid, Row::REFUSED, &[], head(words::REFUSED))
        }
        Metric::ApplicationsNotHeld if category.is_none() || named(words::NOT_HELD) => rows(
            grid,
            Row::UNAVAILABLE,
            Row::UNAVAILABLE,
            head(words::NOT_HELD),
        ),
        Metric::ApplicationsCarriedOver => match category {
            Some("in") => rows(grid, &[Row::CarriedIn], &[], Row::CarriedIn.zh()),
            Some("out") => rows(grid, &[Row::CarriedOut], &[], Row::CarriedOut.zh()),
            _ => None,
        },
        _ => None,
    }
}

/// What came in: the new ones, with those carried in, or without those still open.
fn intake(category: Option<&str>, grid: &CellGrid<'_>) -> Option<Target> {
    let columns = columns(category)?;
    let received = across(grid, Row::NewReceived, &columns)?;
    let carried_in = across(grid, Row::CarriedIn, &columns).unwrap_or_default();
    let processed = across(grid, Row::ProcessedTotal, &columns);
    let carried_out = across(grid, Row::CarriedOut, &columns).unwrap_or_default();
    let values = [
        Some(received),
        received.checked_add(carried_in),
        processed,
        received.checked_sub(carried_out),
    ];
    let worked_out = if carried_in.is_zero() {
        received.to_string()
    } else {
        format!("{received}, {carried_in} carried in")
    };
    let cells = [Row::NewReceived, Row::CarriedIn]
        .into_iter()
        .flat_map(|row| columns.iter().map(move |column| (row, *column)));
    Some(Target {
        values: values.into_iter().flatten().collect(),
        spans: spans(grid, cells),
        worked_out,
        label: Row::NewReceived.zh(),
        loose: false,
    })
}

/// The columns that a category of applicants takes; `None` if the table does not have it.
fn columns(category: Option<&str>) -> Option<Vec<Column>> {
    let Some(name) = category else {
        return Some(vec![Column::Total]);
    };
    let persons = contains_any(name, words::PERSONS);
    let legal = contains_any(name, words::LEGAL_PERSONS);
    let other = contains_any(name, words::OTHER_ORGANISATIONS);
    if persons && !contains_any(name, words::ORGANISATIONS) {
        return Some(vec![Column::NaturalPerson]);
    }
    if legal && other && !persons {
        let organisations = Column::APPLICANTS
            .into_iter()
            .filter(|column| *column != Column::NaturalPerson);
        return Some(organisations.collect());
    }
    let of = [
        Column::Business,
        Column::Research,
        Column::PublicWelfare,
        Column::LegalServices,
    ];
    of.iter()
        .find(|column| name.contains(column.zh()))
        .map(|column| vec![*column])
}

fn answered(grid: &CellGrid<'_>) -> Option<Target> {
    let processed = grid.total(Row::ProcessedTotal)?;
    let mut values = vec![processed];
    // “收到5件，均已办结”: those received, where all that came in could be answered.
    if let Some(received) = grid.total(Row::NewReceived) {
        values.extend((received <= processed).then_some(received));
    }
    let carried_out = grid.total(Row::CarriedOut).unwrap_or_default();
    values.extend(
        processed
            .checked_add(carried_out)
            .filter(|_| !carried_out.is_zero()),
    );
    Some(Target {
        values,
        spans: spans(grid, [(Row::ProcessedTotal, Column::Total)]),
        worked_out: processed.to_string(),
        label: "办理总计",
        loose: false,
    })
}

/// The totals of `group`, added up; those of `alone` agree too.
fn rows(grid: &CellGrid<'_>, group: &[Row], alone: &[Row], label: &'static str) -> Option<Target> {
    let mut sum = Decimal::ZERO;
    let mut terms = Vec::new();
    for row in group {
        if grid.get(*row, Column::Total).is_none() && OTHER.contains(row) {
            continue; // the first form has one row of these
        }
        // A row without any number adds nothing, as long as it is there and nothing is lost.
        let value = match grid.total(*row) {
            Some(value) => value,
            None if grid.is_blank(*row) => continue,
            None => return None,
        };
        sum = sum.checked_add(value)?;
        terms.push(value);
    }
    if terms.is_empty() {
        return None;
    }
    let mut values = vec![sum];
    values.extend(alone.iter().filter_map(|row| grid.total(*row)));
    let shown: Vec<String> = terms
        .iter()
        .filter(|term| !term.is_zero())
        .map(ToString::to_string)
        .collect();
    let worked_out = match shown.as_slice() {
        [] | [_] => sum.to_string(),
        _ => format!("{} = {sum}", shown.join(" + ")),
    };
    let cells = group
        .iter()
        .flat_map(|row| Column::ALL.iter().map(move |column| (*row, *column)))
        .filter(|(row, column)| {
            grid.value(*row, *column)
                .is_some_and(|value| !value.is_zero())
        });
    let mut places = spans(grid, cells);
    if places.is_empty() {
        places = spans(grid, group.iter().map(|row| (*row, Column::Total)));
    }
    Some(Target {
        values,
        spans: places,
        worked_out,
        label,
        loose: false,
    })
}

fn reviews(figure: &Statistic, grid: &CellGrid<'_>) -> Option<Target> {
    let groups: &[Row] = match figure.metric {
        Metric::AdministrativeReviews => &[Row::Review],
        Metric::AdministrativeLawsuits => &[Row::LitigationDirect, Row::LitigationAfterReview],
        _ => return None,
    };
    let column = match figure.category.as_deref() {
        None => Column::Total,
        Some(name) if name.contains("维持") => Column::Upheld,
        Some(name) if name.contains("纠正") => Column::Corrected,
        Some(_) => return None,
    };
    let parts: Vec<Decimal> = groups
        .iter()
        .filter_map(|group| grid.value(*group, column))
        .collect();
    let sum = parts
        .iter()
        .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part))?;
    let lost = groups.iter().any(|group| {
        grid.get(*group, column)
            .is_none_or(|cell| !cell.state.is_readable())
    });
    if parts.is_empty() || lost {
        return None;
    }
    let mut values = vec![sum];
    if column == Column::Total {
        let pending = groups
            .iter()
            .filter_map(|group| grid.value(*group, Column::Pending))
            .try_fold(Decimal::ZERO, Decimal::checked_add)?;
        values.extend(sum.checked_sub(pending));
    }
    values.extend(parts.iter().filter(|part| !part.is_zero()).copied());
    Some(Target {
        values,
        spans: spans(grid, groups.iter().map(|group| (*group, column))),
        worked_out: sum.to_string(),
        label: if groups.len() == 1 {
            "行政复议"
        } else {
            "行政诉讼"
        },
        loose: false,
    })
}

/// Regulations and normative documents: made, disclosed or in force, the text seldom says which.
fn proactive(figure: &Statistic, grid: &CellGrid<'_>) -> Option<Target> {
    let row = match figure.metric {
        Metric::Regulations => Row::Regulations,
        Metric::NormativeDocuments => Row::NormativeDocuments,
        _ => return None,
    };
    if figure.part_of.is_some() {
        return None;
    }
    let cells: Vec<_> = Column::ALL
        .iter()
        .filter_map(|column| grid.get(row, *column))
        .collect();
    if cells.is_empty() || cells.iter().any(|cell| !cell.state.is_readable()) {
        return None;
    }
    let values: Vec<Decimal> = cells.iter().filter_map(|cell| value(cell)).collect();
    let shown: Vec<String> = values.iter().map(ToString::to_string).collect();
    (!values.is_empty()).then(|| Target {
        worked_out: shown.join(", "),
        values,
        spans: cells.iter().filter_map(|cell| cell.span).collect(),
        label: row.zh(),
        loose: true,
    })
}

/// The numbers of a row in some columns, added up.
fn across(grid: &CellGrid<'_>, row: Row, columns: &[Column]) -> Option<Decimal> {
    if columns == [Column::Total] {
        return grid.total(row);
    }
    let sum = grid.sum(columns.iter().map(|column| (row, *column)))?;
    Some(sum.value)
}

fn spans(grid: &CellGrid<'_>, cells: impl IntoIterator<Item = (Row, Column)>) -> Vec<SourceSpan> {
    cells
        .into_iter()
        .filter_map(|(row, column)| grid.get(row, column)?.span)
        .collect()
}
