//! From mentions and statistics to the parts of the report.

use std::collections::BTreeSet;

use gongkai_normalize::{DateKind as Dated, DateValue, Decimal, Mention};
use gongkai_report::{
    Coverage, DateKind, DateMention, Locate as _, Mentions, Period, QuantityMention, QuantityUse,
    Reading, Repair, Statistic, Table,
};

use crate::border::Border;
use crate::spans::clean_span;
use crate::statistics::{Statistics, without_layout};

/// The quantities and dates of the body, in source coordinates.
///
/// Each quantity has its use: the statistic whose value it is, or the use that `figures` records.
pub(crate) fn mentions(
    border: Border<'_>,
    found: &[Mention<'_>],
    figures: &Statistics,
) -> Mentions {
    let mut facts: Vec<(usize, usize)> = figures
        .facts
        .iter()
        .enumerate()
        .map(|(index, fact)| (fact.place().start(), index))
        .collect();
    facts.sort_unstable();
    let mut out = Mentions::default();
    for mention in found {
        let Some(span) = clean_span(mention.span()).and_then(|span| border.source(span)) else {
            continue;
        };
        match mention {
            Mention::Quantity(quantity) => {
                let mut entry = QuantityMention::new(quantity.text, quantity.value, span);
                entry.value_max = quantity.value_max;
                entry.bound = quantity.bound;
                entry.unit = quantity.unit.map(str::to_owned);
                let start = quantity.value_span.start();
                let at = facts.partition_point(|(place, _)| *place < start);
                entry.statistic = facts
                    .get(at)
                    .filter(|(place, _)| *place == start)
                    .map(|(_, index)| *index);
                entry.usage = Some(match entry.statistic {
                    Some(_) => QuantityUse::Statistic,
                    None => figures.usage(quantity.span.start()),
                });
                out.quantities.push(entry);
            }
            Mention::Date(date) => {
                if let (Some(kind), Some(reading)) = (date_kind(date.kind), reading(date.value)) {
                    out.dates
                        .push(DateMention::new(date.text, kind, reading, span));
                }
            }
            _ => {}
        }
    }
    out
}

/// Notes the quantities that no rule explains and that repeat a number of a standard table.
///
/// Only numbers of two digits or more count: small ones are equal by chance.
pub(crate) fn note_repeated_cells(mentions: &mut Mentions, tables: &[Table]) {
    let least = Decimal::from_i64(10);
    let cells: BTreeSet<Decimal> = tables
        .iter()
        .filter_map(Table::standard)
        .flat_map(|table| &table.cells)
        .filter_map(|cell| cell.value)
        .filter(|value| *value >= least)
        .collect();
    for quantity in &mut mentions.quantities {
        let unexplained = quantity.usage == Some(QuantityUse::Unexplained);
        let count = quantity.unit.as_deref() != Some("%") && quantity.value_max.is_none();
        if unexplained && count && cells.contains(&quantity.value) {
            quantity.usage = Some(QuantityUse::Cell);
        }
    }
}

/// What a date says; `None` where it resolves to nothing (a relative word without a reference year).
fn reading(value: DateValue) -> Option<Reading> {
    match value {
        DateValue::Resolved { start, end } => Some(Reading::Days {
            start: Some(start),
            end,
        }),
        DateValue::Damaged { candidates } => Some(Reading::Damaged {
            candidates: candidates.iter().map(|period| period.start).collect(),
        }),
        _ => None,
    }
}

const fn date_kind(kind: Dated) -> Option<DateKind> {
    Some(match kind {
        Dated::Day => DateKind::Day,
        Dated::Month => DateKind::Month,
        Dated::Year => DateKind::Year,
        Dated::Quarter => DateKind::Quarter,
        Dated::HalfYear => DateKind::HalfYear,
        Dated::MonthPart => DateKind::MonthPart,
        Dated::YearPart => DateKind::YearPart,
        Dated::Range => DateKind::Range,
        Dated::Plan => DateKind::Plan,
        Dated::Relative => DateKind::Relative,
        _ => return None,
    })
}

/// The figures that belong to a metric, in source coordinates.
///
/// `coverage` is the period of those for which the text names none of its own. A fact whose clause stands at no place of
/// the source is a mistake of its reader: it fails a debug assertion, and is taken out of `figures` where these are off.
pub(crate) fn statistics(
    border: Border<'_>,
    figures: &mut Statistics,
    coverage: Option<&Coverage>,
) -> Vec<Statistic> {
    let at = border.locator();
    let located = |figures: &Statistics| -> Vec<Option<Statistic>> {
        figures.facts.iter().map(|fact| fact.locate(at)).collect()
    };
    let mut places = located(figures);
    let is_placed = places.iter().all(Option::is_some);
    debug_assert!(is_placed, "a statistic stands nowhere");
    if !is_placed {
        figures.retain(|index| places.get(index).is_some_and(Option::is_some));
        places = located(figures);
    }
    let period = coverage.map(|coverage| Period::new(coverage.start, coverage.end));
    let mut statistics: Vec<Statistic> = places.into_iter().flatten().collect();
    for (out, (fact, period)) in statistics.iter_mut().zip(figures.dated(period)) {
        out.category = fact.category.as_deref().map(without_layout);
        out.period = period;
        border.text(fact.span).trim().clone_into(&mut out.text);
    }
    statistics
}

/// What cleaning changed.
pub(crate) fn repairs(
    border: Border<'_>,
    source: &str,
    repairs: &[gongkai_text::Repair],
) -> Vec<Repair> {
    let repair = |repair: &gongkai_text::Repair| {
        let before = repair.span.slice(source)?;
        Some(Repair::new(
            repair.code,
            repair.span,
            before,
            border.text(repair.clean),
        ))
    };
    repairs.iter().filter_map(repair).collect()
}
