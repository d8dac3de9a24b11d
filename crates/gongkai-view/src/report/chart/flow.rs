//! The flow of applications: received and carried in, their outcomes, carried out.

use super::share::Share;
use crate::report::kind::Kind;
use crate::report::words::{Words, words};
use gongkai::report::{
    Bound, Column, Decimal, Metric, Report, Row, Series, SourceSpan, StandardTable, Statistic,
    Table, TableFormat,
};

/// What came in, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flow {
    pub(super) incoming: Vec<Share>,
    pub(super) outgoing: Vec<Share>,
    /// By how much the outcomes exceed (or, if negative, fall short of) what came in.
    pub(super) surplus: Decimal,
    pub(super) from_table: bool,
}

/// Where applications come from.
const INCOMING: [Series; 2] = [
    Series::APPLICATIONS_RECEIVED,
    Series::APPLICATIONS_CARRIED_IN,
];

/// What becomes of applications.
const OUTGOING: [Series; 7] = [
    Series::APPLICATIONS_GRANTED,
    Series::APPLICATIONS_PARTLY_GRANTED,
    Series::APPLICATIONS_REFUSED,
    Series::APPLICATIONS_UNAVAILABLE,
    Series::APPLICATIONS_UNPROCESSED,
    Series::APPLICATIONS_OTHERWISE_HANDLED,
    Series::APPLICATIONS_CARRIED_OUT,
];

/// The label of a series in the picture, which is about applications as a whole.
fn label(series: &Series) -> Words {
    let short = series.en.trim_start_matches("applications ");
    words(series.zh, short.trim_start_matches("that "))
}

impl Flow {
    /// The flow that the table of applications tells, else the one that the text tells.
    pub(super) fn of(report: &Report) -> Option<Self> {
        let table = report.tables.iter().find_map(|table| match table {
            Table::Requests(table) => Some(table),
            _ => None,
        });
        table
            .and_then(Self::of_table)
            .or_else(|| Self::of_statistics(&report.statistics))
    }

    fn of_table(table: &StandardTable) -> Option<Self> {
        let share = |series: &Series| {
            let cells = series.cells(TableFormat::Form2021).iter();
            let values = cells.map(|(row, _)| row_total(table, *row));
            let value = sum(values.collect::<Option<Vec<_>>>()?)?;
            let mut cells = series.cells(TableFormat::Form2021).iter();
            let place = cells.find_map(|(row, _)| row_place(table, *row));
            Some(Share {
                label: label(series),
                value,
                place: place.map(|span| (Kind::Cell, span)),
            })
        };
        let incoming = INCOMING.iter().map(share).collect::<Option<_>>()?;
        let outgoing = OUTGOING.iter().map(share);
        Self::balanced(incoming, outgoing.collect::<Option<_>>()?, true)
    }

    /// What the text says of outcomes, taken only where every figure is exact and none exceeds what
    /// was received: a picture must not say more than the text.
    fn of_statistics(list: &[Statistic]) -> Option<Self> {
        let whole = |metric: Metric, category: Option<&str>| {
            let mut found = list.iter().filter(|s| {
                s.metric == metric && s.channel.is_none() && s.category.as_deref() == category
            });
            found
                .next()
                .filter(|s| s.bound == Bound::Exact && s.value_max.is_none())
        };
        let share = |series: &Series| {
            let (metric, category) = series.metric?;
            let figure = whole(metric, category)?;
            Some(Share {
                label: label(series),
                value: figure.value,
                place: Some((Kind::Statistic, figure.place())),
            })
        };
        let [received, carried_in] = &INCOMING;
        let incoming: Vec<_> = std::iter::once(share(received)?)
            .chain(share(carried_in))
            .collect();
        let outgoing: Vec<_> = OUTGOING.iter().filter_map(share).collect();
        let known = sum(outgoing.iter().map(|share| share.value))?;
        if known.is_zero() {
            return None;
        }
        Self::balanced(incoming, outgoing, false)
            .filter(|flow| flow.surplus.is_zero() || flow.surplus.is_negative())
    }

    fn balanced(incoming: Vec<Share>, mut outgoing: Vec<Share>, from_table: bool) -> Option<Self> {
        let total = sum(incoming.iter().map(|share| share.value))?;
        let known = sum(outgoing.iter().map(|share| share.value))?;
        let odd = incoming
            .iter()
            .chain(&outgoing)
            .any(|share| share.value.is_negative());
        if total.is_zero() || odd {
            return None;
        }
        let surplus = known.checked_sub(total)?;
        if surplus.is_negative() {
            outgoing.push(Share {
                label: words("未说明去向", "outcome not stated"),
                value: surplus.abs(),
                place: None,
            });
        }
        Some(Self {
            incoming,
            outgoing,
            surplus,
            from_table,
        })
    }
}

/// The total of a row as printed or, where that cell is empty, of its other cells; nothing printed
/// counts as nothing. `None` where the page had a value and no longer has it.
fn row_total(table: &StandardTable, row: Row) -> Option<Decimal> {
    let cells = || table.cells.iter().filter(|cell| cell.row == row);
    if let Some(total) = cells().find(|cell| cell.column == Column::Total)
        && (total.value.is_some() || !total.state.is_readable())
    {
        return total.value;
    }
    if cells().any(|cell| !cell.state.is_readable()) {
        return None;
    }
    sum(cells().filter_map(|cell| cell.value))
}

/// Where the total of a row stands, if it is a figure above zero.
fn row_place(table: &StandardTable, row: Row) -> Option<SourceSpan> {
    let mut cells = table.cells.iter();
    let total = cells.find(|cell| cell.row == row && cell.column == Column::Total)?;
    let counts = total.value.is_some_and(|value| !value.is_zero());
    total.span.filter(|_| counts)
}

fn sum(values: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    values
        .into_iter()
        .try_fold(Decimal::from_i64(0), Decimal::checked_add)
}

#[cfg(test)]
mod tests {
    use gongkai::report::{Cell, CellState, SourceSpan};

    use super::*;

    fn table(cells: &[(Row, i64)]) -> StandardTable {
        let mut table = StandardTable::new(TableFormat::Form2021, SourceSpan::known(0, 1));
        for (row, value) in cells {
            let value = Decimal::from_i64(*value);
            table.cells.push(Cell::number(
                *row,
                Column::Total,
                value,
                SourceSpan::known(0, 1),
            ));
        }
        table
    }

    #[test]
    fn a_table_that_balances_has_no_surplus() {
        let rows = [
            (Row::NewReceived, 10),
            (Row::CarriedIn, 2),
            (Row::Granted, 7),
            (Row::RefusedByLaw, 1),
            (Row::RefusedProcess, 3),
            (Row::CarriedOut, 1),
        ];
        let flow = Flow::of_table(&table(&rows)).unwrap();
        assert!(flow.surplus.is_zero());
        let refused = flow
            .outgoing
            .iter()
            .find(|share| share.label == label(&Series::APPLICATIONS_REFUSED))
            .unwrap();
        assert_eq!(refused.value, Decimal::from_i64(4));
        let read = gongkai::Extraction::read(
            "a.txt",
            "某县".as_bytes(),
            &gongkai::ExtractOptions::default(),
        )
        .unwrap();
        let pane = crate::report::pane::Pane::new(&read);
        let marker = crate::report::marker::Marker::new(&pane);
        let html = crate::report::chart::flow_picture::draw(&flow, &marker).into_string();
        assert!(html.contains("收到申请 received 10，"));
        assert!(!html.contains("exceed"));
    }

    #[test]
    fn what_is_not_accounted_for_is_said_so() {
        let flow = Flow::of_table(&table(&[(Row::NewReceived, 10), (Row::Granted, 7)])).unwrap();
        let last = flow.outgoing.last().unwrap();
        assert_eq!(
            (last.label.en, last.value),
            ("outcome not stated", Decimal::from_i64(3))
        );
    }

    #[test]
    fn an_empty_total_is_the_sum_of_its_row_and_a_lost_one_is_not() {
        let mut table = table(&[(Row::NewReceived, 10)]);
        let at = SourceSpan::known(0, 1);
        let cell = |column, value| Cell::number(Row::Granted, column, Decimal::from_i64(value), at);
        table.cells.push(cell(Column::NaturalPerson, 8));
        table.cells.push(cell(Column::Business, 1));
        table
            .cells
            .push(Cell::new(Row::Granted, Column::Total, CellState::Empty));
        let flow = Flow::of_table(&table).unwrap();
        assert_eq!(flow.outgoing[0].value, Decimal::from_i64(9));
        table.cells.last_mut().unwrap().state = CellState::Lost;
        assert_eq!(Flow::of_table(&table), None);
    }

    #[test]
    fn a_year_without_applications_has_no_picture() {
        assert_eq!(Flow::of_table(&table(&[(Row::NewReceived, 0)])), None);
        assert_eq!(
            Flow::of(&Report::new(gongkai::report::SourceInfo::new(
                "a",
                gongkai::report::Format::Text,
                "UTF-8",
                0
            ))),
            None
        );
    }

    #[test]
    fn the_text_is_taken_only_where_it_is_exact_and_adds_up() {
        let of = |metric, value| {
            Statistic::new(metric, Decimal::from_i64(value), SourceSpan::known(0, 1))
        };
        let mut list = vec![
            of(Metric::ApplicationsReceived, 5),
            of(Metric::ApplicationsGranted, 4),
        ];
        let flow = Flow::of_statistics(&list).unwrap();
        assert_eq!(flow.outgoing.len(), 2, "one is not accounted for");
        list[0].bound = Bound::MoreThan;
        assert_eq!(Flow::of_statistics(&list), None);
        list[0].bound = Bound::Exact;
        list[1].value = Decimal::from_i64(6);
        assert_eq!(Flow::of_statistics(&list), None);
    }
}
