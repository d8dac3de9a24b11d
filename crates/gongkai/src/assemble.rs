//! From mentions and statistics to the parts of the report.

use std::collections::BTreeSet;

use gongkai_normalize::{DateKind as Dated, DateValue, Decimal, Mention};
use gongkai_report::{
    Breakdown, Coverage, DateKind, DateMention, Mentions, Period, QuantityMention, QuantityUse,
    Reading, Repair, Share, SourceSpan, Statistic, Table,
};

use crate::border::Border;
use crate::spans::clean_span;
use crate::statistics::{BreakdownFact, PeriodFact, StatisticFact, Statistics, without_layout};

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
        .map(|(index, fact)| (fact.value_span.start(), index))
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
    let place = |fact: &StatisticFact| border.source(fact.span);
    let mut places: Vec<_> = figures.facts.iter().map(place).collect();
    let is_placed = !places.contains(&None);
    debug_assert!(is_placed, "a statistic stands nowhere");
    if !is_placed {
        figures.retain(|index| places.get(index).is_some_and(Option::is_some));
        places.retain(Option::is_some);
    }
    let period = coverage.map(|coverage| Period::new(coverage.start, coverage.end));
    let statistic = |(fact, span): (&StatisticFact, SourceSpan)| {
        let mut out = Statistic::new(fact.metric, fact.value, span);
        out.channel = fact.channel;
        out.category = fact.category.as_deref().map(without_layout);
        out.value_max = fact.value_max;
        out.bound = fact.bound;
        out.unit.clone_from(&fact.unit);
        out.period = match fact.period {
            PeriodFact::Report => period,
            PeriodFact::Own(own) => Some(own),
            PeriodFact::Unreadable => None,
        };
        border.text(fact.span).trim().clone_into(&mut out.text);
        out.value_span = border.source(fact.value_span);
        out.part_of = fact.part_of;
        out.share = fact.share.and_then(|share| {
            Some(Share {
                of: share.of,
                value: share.value,
                bound: share.bound,
                span: border.source(share.span)?,
            })
        });
        out
    };
    let known = places.into_iter().flatten();
    figures.facts.iter().zip(known).map(statistic).collect()
}

/// The lists of parts that the text gives.
pub(crate) fn breakdowns(found: &[BreakdownFact]) -> Vec<Breakdown> {
    let breakdown = |fact: &BreakdownFact| Breakdown {
        whole: fact.whole,
        parts: fact.parts.clone(),
        complete: fact.complete,
    };
    found.iter().map(breakdown).collect()
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
