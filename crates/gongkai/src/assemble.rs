//! From the outline and the mentions to the parts of the report.

use gongkai_normalize::{DateKind as Dated, DateValue, Mention};
use gongkai_outline as outline;
use gongkai_report as report;
use report::{
    Breakdown, Citation, Contact, ContactKind, Contents, DateKind, DateMention, Item, Mentions,
    Metadata, MetadataKey, Period, QuantityMention, Reading, Repair, Section, Share, Statistic,
    Topic,
};

use crate::border::Border;
use crate::spans::clean_span;
use crate::statistics::{BreakdownFact, StatisticFact};

/// The section tree, in source coordinates.
pub(crate) fn sections(border: Border<'_>, sections: &[outline::Section]) -> Vec<Section> {
    sections
        .iter()
        .filter_map(|section| section_of(border, section))
        .collect()
}

/// Nesting is bounded by the outline, which gives no more levels than there are marker styles.
fn section_of(border: Border<'_>, section: &outline::Section) -> Option<Section> {
    let heading = border.source(section.heading_span)?;
    let span = border.source(section.span)?;
    let level = u8::try_from(section.level).unwrap_or(u8::MAX);
    let mut out = Section::new(level, section.title.clone(), heading, span);
    out.number = section.number;
    out.marker = section.marker.map(|marker| border.text(marker).to_owned());
    out.topic = match topic(section.topic) {
        Topic::Unknown if section.level > 1 => None,
        topic => Some(topic),
    };
    out.children = sections(border, &section.children);
    out.items = section
        .items
        .iter()
        .filter_map(|item| item_of(border, item))
        .collect();
    Some(out)
}

fn item_of(border: Border<'_>, item: &outline::Item) -> Option<Item> {
    let span = border.source(item.span)?;
    Some(Item::new(Some(item.number), border.text(item.marker), span))
}

const fn topic(topic: outline::Topic) -> Topic {
    match topic {
        outline::Topic::Overview => Topic::Overview,
        outline::Topic::ProactiveDisclosure => Topic::ProactiveDisclosure,
        outline::Topic::OnRequest => Topic::OnRequest,
        outline::Topic::Fees => Topic::Fees,
        outline::Topic::ReviewLitigation => Topic::ReviewLitigation,
        outline::Topic::KeyAreas => Topic::KeyAreas,
        outline::Topic::Response => Topic::Response,
        outline::Topic::Problems => Topic::Problems,
        outline::Topic::Plans => Topic::Plans,
        outline::Topic::Other => Topic::Other,
        outline::Topic::Appendix => Topic::Appendix,
        _ => Topic::Unknown,
    }
}

/// What the preface announces.
pub(crate) fn contents(border: Border<'_>, announced: &outline::Contents) -> Option<Contents> {
    let name = |name: &gongkai_text::CleanSpan| border.text(*name).trim().to_owned();
    Some(Contents {
        count: announced.count.map(|(count, _)| count),
        names: announced.names.iter().map(name).collect(),
        span: border.source(announced.span)?,
    })
}

/// The cited documents.
pub(crate) fn citations(border: Border<'_>, citations: &[outline::Citation]) -> Vec<Citation> {
    let citation = |cited: &outline::Citation| {
        let mut out = Citation::untitled(border.source(cited.span)?);
        out.title.clone_from(&cited.title);
        out.number.clone_from(&cited.number);
        out.agency.clone_from(&cited.agency);
        out.year = cited.year.and_then(|year| i32::try_from(year).ok());
        out.serial = cited.serial;
        out.damaged = cited.damaged;
        out.candidates.clone_from(&cited.candidates);
        Some(out)
    };
    citations.iter().filter_map(citation).collect()
}

/// The ways to reach the organ, and the records of its site.
pub(crate) fn contacts(border: Border<'_>, contacts: &[outline::Contact]) -> Vec<Contact> {
    let contact = |found: &outline::Contact| {
        let kind = contact_kind(found.kind)?;
        Some(Contact::new(
            kind,
            found.value.clone(),
            border.source(found.span)?,
        ))
    };
    contacts.iter().filter_map(contact).collect()
}

const fn contact_kind(kind: outline::ContactKind) -> Option<ContactKind> {
    Some(match kind {
        outline::ContactKind::Phone => ContactKind::Phone,
        outline::ContactKind::Fax => ContactKind::Fax,
        outline::ContactKind::Email => ContactKind::Email,
        outline::ContactKind::Address => ContactKind::Address,
        outline::ContactKind::Postcode => ContactKind::Postcode,
        outline::ContactKind::Url => ContactKind::Url,
        outline::ContactKind::Icp => ContactKind::Icp,
        outline::ContactKind::PoliceRecord => ContactKind::PoliceRecord,
        outline::ContactKind::SiteId => ContactKind::SiteId,
        outline::ContactKind::Hotline => ContactKind::Hotline,
        _ => return None,
    })
}

/// The record at the head of the page. A pair without a value has no place to point at and is left
/// out.
pub(crate) fn metadata(border: Border<'_>, entries: &[outline::MetadataEntry]) -> Vec<Metadata> {
    let entry = |entry: &outline::MetadataEntry| {
        let span = border.source(entry.span)?;
        if entry.value.is_empty() {
            return None;
        }
        Some(Metadata::new(
            metadata_key(entry.key),
            entry.label.clone(),
            entry.value.clone(),
            span,
        ))
    };
    entries.iter().filter_map(entry).collect()
}

const fn metadata_key(key: outline::MetadataKey) -> MetadataKey {
    match key {
        outline::MetadataKey::IndexNumber => MetadataKey::IndexNumber,
        outline::MetadataKey::Category => MetadataKey::Category,
        outline::MetadataKey::Issuer => MetadataKey::Issuer,
        outline::MetadataKey::Published => MetadataKey::Published,
        outline::MetadataKey::Source => MetadataKey::Source,
        outline::MetadataKey::Keywords => MetadataKey::Keywords,
        outline::MetadataKey::DocumentNumber => MetadataKey::DocumentNumber,
        outline::MetadataKey::Title => MetadataKey::Title,
        outline::MetadataKey::Abstract => MetadataKey::Abstract,
        outline::MetadataKey::Format => MetadataKey::Format,
        outline::MetadataKey::Genre => MetadataKey::Genre,
        outline::MetadataKey::Audience => MetadataKey::Audience,
        outline::MetadataKey::Lifecycle => MetadataKey::Lifecycle,
        outline::MetadataKey::Validity => MetadataKey::Validity,
        outline::MetadataKey::Views => MetadataKey::Views,
        outline::MetadataKey::Author => MetadataKey::Author,
        _ => MetadataKey::Other,
    }
}

/// The quantities and dates of the body, in source coordinates.
pub(crate) fn mentions(border: Border<'_>, found: &[Mention<'_>]) -> Mentions {
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
/// `coverage` is the period of those for which the text names none of its own.
pub(crate) fn statistics(
    border: Border<'_>,
    found: &[StatisticFact],
    coverage: Option<&report::Coverage>,
) -> Vec<Statistic> {
    let period = coverage.map(|coverage| Period::new(coverage.start, coverage.end));
    let statistic = |fact: &StatisticFact| {
        // Every fact becomes an entry, so that the indices between them stay right; its clause is a
        // place of the text and so of the source.
        let span = border.source(fact.span).unwrap_or_default();
        let mut out = Statistic::new(fact.metric, fact.value, span);
        out.channel = fact.channel;
        out.category.clone_from(&fact.category);
        out.value_max = fact.value_max;
        out.bound = fact.bound;
        out.unit.clone_from(&fact.unit);
        out.period = fact.period.or(period);
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
    found.iter().map(statistic).collect()
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
