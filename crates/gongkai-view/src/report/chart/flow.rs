//! The flow of applications: received and carried in, their outcomes, carried out.

use super::Share;
use crate::report::words::{Words, words};
use gongkai::report::{
    Bound, Column, Decimal, Metric, Report, Row, StandardTable, Statistic, Table,
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

const RECEIVED: Words = words("本年新收", "received");
const CARRIED_IN: Words = words("上年结转", "carried in");
const CARRIED_OUT: Words = words("结转下年", "carried out");
const GRANTED: Words = words("予以公开", "granted");
const PARTLY: Words = words("部分公开", "partly granted");
const REFUSED: Words = words("不予公开", "refused");
const UNABLE: Words = words("无法提供", "not available");

/// The outcomes of the table, with the rows that each adds up.
const OUTCOMES: [(Words, &[Row]); 7] = [
    (GRANTED, &[Row::Granted]),
    (PARTLY, &[Row::PartlyGranted]),
    (REFUSED, Row::REFUSED),
    (UNABLE, Row::UNAVAILABLE),
    (words("不予处理", "not processed"), Row::UNPROCESSED),
    (
        words("其他处理", "other"),
        &[Row::OtherNotCorrected, Row::OtherUnpaid, Row::Other],
    ),
    (CARRIED_OUT, &[Row::CarriedOut]),
];

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
        let share = |label: Words, rows: &[Row]| {
            let values = rows.iter().map(|row| row_total(table, *row));
            let value = sum(values.collect::<Option<Vec<_>>>()?)?;
            Some(Share { label, value })
        };
        let incoming = vec![
            share(RECEIVED, &[Row::NewReceived])?,
            share(CARRIED_IN, &[Row::CarriedIn])?,
        ];
        let outgoing = OUTCOMES.iter().map(|(label, rows)| share(*label, rows));
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
        let received = whole(Metric::ApplicationsReceived, None)?;
        let outcomes = [
            (GRANTED, Metric::ApplicationsGranted, None),
            (PARTLY, Metric::ApplicationsPartlyGranted, None),
            (REFUSED, Metric::ApplicationsRefused, None),
            (UNABLE, Metric::ApplicationsNotHeld, None),
            (CARRIED_OUT, Metric::ApplicationsCarriedOver, Some("out")),
        ];
        let outgoing: Vec<Share> = outcomes
            .into_iter()
            .filter_map(|(label, metric, category)| {
                let value = whole(metric, category)?.value;
                Some(Share { label, value })
            })
            .collect();
        let mut incoming = vec![Share {
            label: RECEIVED,
            value: received.value,
        }];
        if let Some(carried) = whole(Metric::ApplicationsCarriedOver, Some("in")) {
            incoming.push(Share {
                label: CARRIED_IN,
                value: carried.value,
            });
        }
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

fn sum(values: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    values
        .into_iter()
        .try_fold(Decimal::from_i64(0), Decimal::checked_add)
}

#[cfg(test)]
mod tests {
    use gongkai::report::{Cell, CellState, SourceSpan, TableFormat};

    use super::*;

    fn table(cells: &[(Row, i64)]) -> StandardTable {
        let mut table = StandardTable::new(TableFormat::Form2021, SourceSpan::default());
        for (row, value) in cells {
            let value = Decimal::from_i64(*value);
            table.cells.push(Cell::number(
                *row,
                Column::Total,
                value,
                SourceSpan::default(),
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
            .find(|share| share.label == REFUSED)
            .unwrap();
        assert_eq!(refused.value, Decimal::from_i64(4));
        let html = crate::report::chart::flow_picture::draw(&flow).into_string();
        assert!(html.contains("本年新收 received 10，上年结转 carried in 2 →"));
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
        let at = SourceSpan::default();
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
        let of =
            |metric, value| Statistic::new(metric, Decimal::from_i64(value), SourceSpan::default());
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
