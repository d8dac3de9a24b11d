//! The flow of applications: received and carried in, their outcomes, carried out.

use gongkai::report::{
    Bound, Column, Decimal, Metric, Report, Row, StandardTable, Statistic, Table,
};
use maud::{Markup, html};

use super::{Share, label, round};
use crate::inspect::words::{Words, words};

/// What came in, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flow {
    incoming: Vec<Share>,
    outgoing: Vec<Share>,
    /// By how much the outcomes exceed (or, if negative, fall short of) what came in.
    surplus: Decimal,
    from_table: bool,
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
    (
        REFUSED,
        &[
            Row::RefusedStateSecret,
            Row::RefusedByLaw,
            Row::RefusedSecurityStability,
            Row::RefusedThirdParty,
            Row::RefusedInternal,
            Row::RefusedProcess,
            Row::RefusedEnforcementFiles,
            Row::RefusedEnquiryMatters,
        ],
    ),
    (UNABLE, &[Row::NotHeld, Row::NotExisting, Row::StillUnclear]),
    (
        words("不予处理", "not processed"),
        &[
            Row::UnprocessedPetition,
            Row::UnprocessedRepeat,
            Row::UnprocessedPublications,
            Row::UnprocessedExcessive,
            Row::UnprocessedConfirmation,
        ],
    ),
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

const WIDTH: f64 = 480.0;
const TALL: f64 = 150.0;
const TOP: f64 = 14.0;
const GAP: f64 = 7.0;
const LINE: f64 = 17.0;
/// Left edges of the three columns, and their width.
const COLUMNS: [f64; 3] = [118.0, 208.0, 326.0];
const BAR: f64 = 9.0;

struct Bar {
    share: Share,
    y: f64,
    height: f64,
    /// Where it joins the middle column.
    joint: f64,
    text: f64,
    index: usize,
}

/// The bars of one side: their heights to scale, apart by a gap, their labels apart by a line.
fn side(shares: &[Share], scale: f64) -> Vec<Bar> {
    let (mut y, mut joint, mut text) = (TOP, TOP, TOP - LINE);
    let mut out = Vec::new();
    for (index, share) in shares
        .iter()
        .enumerate()
        .filter(|(_, share)| !share.value.is_zero())
    {
        let height = share.value.to_f64() * scale;
        text = (y + height / 2.0 + 4.0).max(text + LINE);
        out.push(Bar {
            share: share.clone(),
            y,
            height,
            joint,
            text,
            index,
        });
        y += height + GAP;
        joint += height;
    }
    out
}

/// Draws the flow, with a table of the same figures for those who do not see it.
pub(super) fn draw(flow: &Flow) -> Markup {
    let total = |shares: &[Share]| shares.iter().map(|share| share.value.to_f64()).sum::<f64>();
    let most = total(&flow.incoming).max(total(&flow.outgoing));
    let scale = TALL / most;
    let (left, right) = (side(&flow.incoming, scale), side(&flow.outgoing, scale));
    let bottom = |bars: &[Bar]| {
        bars.iter()
            .map(|bar| bar.text.max(bar.y + bar.height))
            .fold(0.0, f64::max)
    };
    let height = bottom(&left).max(bottom(&right)).max(TOP + TALL) + 8.0;
    let view = format!("0 0 {WIDTH} {}", round(height));
    html! {
        figure.chart {
            figcaption {
                (words("申请的来去", "Flow of applications")) " "
                span.note { @if flow.from_table { (words("据表", "from the table")) } @else { (words("据正文", "from the text")) } }
            }
            svg viewBox=(view) role="img" aria-labelledby="flow-title flow-desc" focusable="false" {
                title id="flow-title" { "申请的来去 · Flow of applications" }
                desc id="flow-desc" { (spoken(flow)) }
                @for bar in &left { (ribbon(bar, COLUMNS[0] + BAR, bar.y, COLUMNS[1], bar.joint, "in")) }
                @for bar in &right { (ribbon(bar, COLUMNS[1] + BAR, bar.joint, COLUMNS[2], bar.y, "out")) }
                rect.bar.middle x=(round(COLUMNS[1])) y=(round(TOP)) width=(round(BAR)) height=(round(TALL)) {}
                @for bar in &left {
                    (block(bar, COLUMNS[0], "in"))
                    (label(COLUMNS[0] - 8.0, bar.text, "end", bar.share.label, &bar.share.value.to_string()))
                }
                @for bar in &right {
                    (block(bar, COLUMNS[2], "out"))
                    (label(COLUMNS[2] + BAR + 8.0, bar.text, "start", bar.share.label, &bar.share.value.to_string()))
                }
            }
            @if !flow.surplus.is_zero() && !flow.surplus.is_negative() { p.note.warn {
                (words("去向合计多出 ", "The outcomes exceed what came in by ")) span.num { (flow.surplus) }
            } }
            (figures(flow))
        }
    }
}

fn block(bar: &Bar, x: f64, side: &str) -> Markup {
    html! {
        rect.bar.(format!("{side}{}", bar.index)) x=(round(x)) y=(round(bar.y)) width=(round(BAR)) height=(round(bar.height.max(1.0))) {}
    }
}

/// A band from one column to the next.
fn ribbon(bar: &Bar, x1: f64, y1: f64, x2: f64, y2: f64, side: &str) -> Markup {
    let (middle, h) = (f64::midpoint(x1, x2), bar.height.max(0.6));
    let (a, b, m) = (round(x1), round(x2), round(middle));
    let (t1, t2, b1, b2) = (round(y1), round(y2), round(y1 + h), round(y2 + h));
    let path = format!("M{a} {t1}C{m} {t1} {m} {t2} {b} {t2}L{b} {b2}C{m} {b2} {m} {b1} {a} {b1}Z");
    html! { path.ribbon.(format!("{side}{}", bar.index)) d=(path) {} }
}

/// The picture in words.
fn spoken(flow: &Flow) -> String {
    let side = |shares: &[Share]| {
        let shares: Vec<_> = shares
            .iter()
            .filter(|share| !share.value.is_zero())
            .map(|share| format!("{} {} {}", share.label.zh, share.label.en, share.value))
            .collect();
        shares.join("，")
    };
    format!("{} → {}", side(&flow.incoming), side(&flow.outgoing))
}

/// The same figures as a table.
fn figures(flow: &Flow) -> Markup {
    html! {
        details.figures {
            summary { (words("图中数字", "Figures of the chart")) }
            table.data { tbody {
                @for share in flow.incoming.iter().chain(&flow.outgoing) {
                    tr { th scope="row" { (share.label) } td { span.num { (share.value) } } }
                }
            } }
        }
    }
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
        let html = draw(&flow).into_string();
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
