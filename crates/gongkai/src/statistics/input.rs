//! What the statistics rules are given, and the way in.

use crate::word_lists;
use std::ops::Range;

use chrono::NaiveDate;
use gongkai_normalize::{Bound, DateKind, DateValue, Decimal, Mention, UnitKind};
use gongkai_outline::{Outline, Section, Topic};
use gongkai_report::{Period, QuantityUse};
use gongkai_text::{BlockKind, Document, Zone};

use super::breakdown::outcome;
use super::context::{Context, Figure, Passage, Time};
use super::fact::Statistics;
use super::lexicon::units::UnitSet;
use super::lexicon::{
    ARTICLE, BEFORE_ARTICLE, CLASS, COUNTED_CASE, Concept, KEY_AREA, LOST_UNIT, PLAN_YEARS,
    REACHING, SHARE_WORD, contains_any, ends_with_any, starts_with_any,
};
use super::offset_index::OffsetIndex;
use super::reader::read;
use super::token::{Seen, Tokens};
use crate::tables::next_digit;

/// A document with what was read from it before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StatisticsInput<'a> {
    /// The page.
    pub(crate) document: &'a Document,
    /// Its sections.
    pub(crate) outline: &'a Outline,
    /// Its quantities and dates, in reading order, in bytes of the cleaned text.
    pub(crate) mentions: &'a [Mention<'a>],
    /// The reporting year.
    pub(crate) year: Option<i32>,
    /// The days that the report covers.
    pub(crate) coverage: Option<(NaiveDate, NaiveDate)>,
    /// Whether the document is an annual report on disclosure.
    pub(crate) report: bool,
}

/// The statistics of a document: every figure and every statement of none that belongs to a metric.
///
/// Cells, furniture, titles in 《》 and sections on plans give none, sections on problems only how few people there are.
pub(crate) fn statistics(input: &StatisticsInput<'_>) -> Statistics {
    let text = input.document.text();
    let words = Tokens::of(text);
    let mut figures = Vec::new();
    let mut times = Vec::new();
    // 本报告由…收到和处理申请情况等六个部分组成 counts parts of the report.
    let announced = |at: usize| {
        let contents = input.outline.contents.as_ref();
        contents.is_some_and(|contents| contents.span.range().contains(&at))
    };
    for mention in input.mentions {
        match mention {
            Mention::Quantity(quantity) if announced(quantity.span.start()) => {}
            Mention::Quantity(quantity) => figures.push(Figure {
                start: quantity.span.start(),
                end: quantity.span.end(),
                value_at: (quantity.value_span.start(), quantity.value_span.end()),
                value: quantity.value,
                value_max: quantity.value_max,
                bound: quantity.bound,
                unit: quantity.unit,
                units: UnitSet::of(quantity.unit),
                distributive: quantity.distributive,
                // Half of a thing is no count: 做好“后半篇文章”.
                ignored: quantity.unit_kind == Some(UnitKind::Time)
                    || matches!(quantity.unit_kind, Some(UnitKind::Count | UnitKind::People))
                        && !quantity.value.is_integer()
                    || in_ordinals(text, quantity.span.start())
                    || is_article(text, quantity.span.start()..quantity.span.end()),
            }),
            Mention::Date(date) => times.push(Time {
                start: date.span.start(),
                end: date.span.end(),
                days: match date.value {
                    DateValue::Resolved { start, end } => Some(Period {
                        start: Some(start),
                        end,
                    }),
                    _ => None,
                },
                spans: plan_period(text, date)
                    || !matches!(
                        date.kind,
                        DateKind::Day
                            | DateKind::MonthPart
                            | DateKind::YearPart
                            | DateKind::Week
                            | DateKind::Era
                            | DateKind::Plan
                    ),
            }),
            _ => {}
        }
    }
    let passages = passages(input, &words);
    let figures = with_bare(text, figures, &times, &passages, &words);
    let page = Context {
        text,
        tokens: words,
        figures: OffsetIndex::new(figures),
        times: OffsetIndex::new(times),
        passages,
        coverage: input.coverage,
        year: input.year,
        report: input.report,
    };
    let mut found = read(&page);
    planned(input, &mut found);
    found
}

/// Whether the number at `start` ends a list or a range of ordinals: 条例第 9 至 12 条, 第9、10、11条.
fn in_ordinals(text: &str, start: usize) -> bool {
    const LONGEST: usize = 16;
    let before = text.get(..start).unwrap_or_default();
    let of_list = |c: &char| {
        c.is_ascii_digit()
            || *c == ' '
            || word_lists::ORDINAL_LIST
                .iter()
                .any(|word| word.starts_with(*c))
    };
    before
        .chars()
        .rev()
        .take(LONGEST)
        .find(|c| !of_list(c))
        .is_some_and(|c| c == '第' && !before.ends_with(c))
}

/// Whether a numeral with its unit is an article: 公报是公开信息的一个窗口.
fn is_article(text: &str, place: Range<usize>) -> bool {
    let before = text.get(..place.start).unwrap_or_default();
    text.get(place)
        .is_some_and(|words| ARTICLE.contains(&words))
        && ends_with_any(before, BEFORE_ARTICLE)
}

/// Whether the number at byte `at` of `text` numbers an item of a list: 1、公开栏等形式 2、发布信息 3、公开信.
fn is_item_number(text: &str, at: usize, number: Decimal) -> bool {
    /// How far before it the number before may stand, in bytes.
    const BACK: usize = 600;
    const MARK: char = '、';
    let before = text.get(..at).unwrap_or_default();
    let digits = text.get(at..).unwrap_or_default();
    let marked = digits
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .starts_with(MARK);
    if !marked || !before.ends_with(char::is_whitespace) {
        return false;
    }
    let Some(last) = number.checked_sub(Decimal::ONE) else {
        return false;
    };
    let from = (at.saturating_sub(BACK)..=at).find(|from| text.is_char_boundary(*from));
    last.is_zero()
        || from
            .and_then(|from| text.get(from..at))
            .is_some_and(|words| words.contains(&format!("{last}{MARK}")))
}

/// Notes the figures of sections on plans, which are no statistics.
fn planned(input: &StatisticsInput<'_>, found: &mut Statistics) {
    let plans = || {
        let sections = input.outline.sections.iter();
        sections.filter(|section| section.topic == Some(Topic::Plans))
    };
    if plans().next().is_none() {
        return;
    }
    for quantity in input.mentions.iter().filter_map(Mention::quantity) {
        let start = quantity.span.start();
        if plans().any(|section| section.span.range().contains(&start)) {
            found.uses.push((start, QuantityUse::Plan));
        }
    }
    found.uses.sort_by_key(|(start, _)| *start);
}

/// `figures` with the numerals that lost their unit: 动态类信息5，占总体的比例为11.1%.
///
/// A numeral counts only where a noun of items or a word of number stands right before it and a mark right
/// after it.
fn with_bare<'a>(
    text: &'a str,
    mut figures: Vec<Figure<'a>>,
    times: &[Time],
    passages: &[Passage],
    words: &Tokens,
) -> Vec<Figure<'a>> {
    const LONGEST: usize = 7;
    /// How far before the numeral the name of an outcome may begin, in bytes.
    const FARTHEST_OUTCOME: usize = 60;
    let mut found = Vec::new();
    for passage in passages {
        let Some(body) = text.get(passage.range.clone()) else {
            continue;
        };
        let mut from = 0;
        while let Some(at) = body
            .get(from..)
            .and_then(|rest| next_digit(rest.as_bytes()))
        {
            let at = from + at;
            let rest = body.get(at..).unwrap_or_default();
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            from = at + digits;
            let before = body.get(..at).unwrap_or_default().trim_end();
            let after = rest.get(digits..).unwrap_or_default();
            // 政策法规类3，占10%: the share tells that the number is one of a list.
            let shared = || {
                after
                    .strip_prefix('，')
                    .is_some_and(|after| starts_with_any(after, SHARE_WORD))
            };
            // 予以公开51件，占54%；部分公开4，占5%
            let became = || {
                let end = passage.range.start + before.len();
                let from = end.saturating_sub(FARTHEST_OUTCOME);
                let word = words.within(from..end).last();
                word.is_some_and(|word| word.end == end && outcome(word.concept).is_some())
            };
            let of_cases = shared() && became();
            let named = ends_with_any(before, word_lists::BARE_NOUNS)
                || ends_with_any(before, CLASS) && shared()
                || of_cases;
            let marked = rest
                .get(digits..)
                .is_some_and(|rest| rest.starts_with(['，', '；', '。', '、']));
            // 1，200条: the comma may group thousands.
            let grouped = digits <= 3
                && rest
                    .get(digits..)
                    .and_then(|rest| rest.strip_prefix('，'))
                    .is_some_and(|rest| rest.bytes().take_while(u8::is_ascii_digit).count() == 3);
            let Some(value) = rest
                .get(..digits)
                .filter(|_| digits <= LONGEST && named && marked && !grouped)
                .and_then(|digits| digits.parse().ok())
                .filter(|value| !is_item_number(body, at, *value))
            else {
                continue;
            };
            let start = passage.range.start + at;
            let end = start + digits;
            let unit = if of_cases { COUNTED_CASE } else { LOST_UNIT };
            let units = UnitSet::of(unit.first().copied());
            found.push(numeral(start..end, value, units));
        }
    }
    found.extend(myriads(text, words, passages));
    let free = |figure: &Figure<'_>| {
        let (start, end) = (figure.start, figure.end);
        !figures
            .iter()
            .any(|other| other.start < end && start < other.end)
            && !times
                .iter()
                .any(|time| time.start < end && start < time.end)
    };
    found.retain(free);
    found.sort_by_key(|figure| figure.start);
    found.dedup_by_key(|figure| figure.start);
    if !found.is_empty() {
        figures.extend(found);
        figures.sort_by_key(|figure| figure.start);
    }
    figures
}

/// A numeral that has no unit and counts what `units` says.
fn numeral<'a>(place: Range<usize>, value: Decimal, units: UnitSet) -> Figure<'a> {
    Figure {
        start: place.start,
        end: place.end,
        value_at: (place.start, place.end),
        value,
        value_max: None,
        bound: Bound::Exact,
        unit: None,
        units,
        distributive: false,
        ignored: false,
    }
}

/// The numerals in 万 without a unit behind a noun for followers or views, and other numerals behind one for followers:
/// 粉丝量达8.6万，; 订阅人数为6214.
fn myriads<'a>(text: &'a str, words: &Tokens, passages: &[Passage]) -> Vec<Figure<'a>> {
    const LONGEST: usize = 9;
    let mut found = Vec::new();
    for passage in passages {
        for word in words.within(passage.range.clone()) {
            if !matches!(word.concept, Concept::Follower | Concept::PageView) {
                continue;
            }
            let Some(rest) = text.get(word.end..passage.range.end) else {
                continue;
            };
            let lead = REACHING
                .iter()
                .find(|lead| rest.starts_with(**lead))
                .map_or(0, |lead| lead.len());
            let number = rest.get(lead..).unwrap_or_default();
            let digits = number
                .bytes()
                .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
                .count();
            let Some(after) = number.get(digits..) else {
                continue;
            };
            // 订阅人数为6214
            let (after, scale, ten_thousands) = match after.strip_prefix('万') {
                Some(after) => (after, 10_000, '万'.len_utf8()),
                None if word.concept == Concept::Follower => (after, 1, 0),
                None => continue,
            };
            let ends = after.is_empty() || after.starts_with(['，', '；', '。', '、', '）', '\n']);
            let value = number
                .get(..digits)
                .filter(|digits| ends && (1..=LONGEST).contains(&digits.len()))
                .and_then(|digits| digits.parse::<Decimal>().ok())
                .and_then(|value| value.checked_mul(Decimal::from_i64(scale)));
            let Some(value) = value else { continue };
            let start = word.end + lead;
            let end = start + digits + ten_thousands;
            found.push(numeral(start..end, value, UnitSet::of(None)));
        }
    }
    found
}

/// The blocks of the body, cut where a section begins, each with its section's topic and headings.
fn passages(input: &StatisticsInput<'_>, words: &Tokens) -> Vec<Passage> {
    let mut stretches = Vec::new();
    for section in &input.outline.sections {
        stretch(
            section,
            section.topic.unwrap_or_default(),
            Seen::default(),
            false,
            words,
            &mut stretches,
        );
    }
    let mut passages = Vec::new();
    let mut next = 0;
    for block in input.document.blocks() {
        if block.zone != Zone::Body || matches!(block.kind, BlockKind::Cell(_)) {
            continue;
        }
        let (mut start, end) = (block.span.start(), block.span.end());
        while stretches
            .get(next + 1)
            .is_some_and(|later| later.start <= start)
        {
            next += 1;
        }
        while start < end {
            let here = stretches.get(next).filter(|stretch| stretch.start <= start);
            let cut = if here.is_some() { next + 1 } else { next };
            let stop = stretches
                .get(cut)
                .map_or(end, |later| later.start.clamp(start, end));
            if stop > start {
                passages.extend(passage(here, start..stop));
            }
            if stop == end {
                break;
            }
            start = stop;
            next = cut;
        }
    }
    passages
}

/// A stretch of text under one heading.
#[derive(Debug)]
struct Stretch {
    start: usize,
    end: usize,
    topic: Topic,
    heading: Seen,
    heading_at: (usize, usize),
    key_areas: bool,
}

fn stretch(
    section: &Section,
    topic: Topic,
    above: Seen,
    of_key_areas: bool,
    words: &Tokens,
    out: &mut Vec<Stretch>,
) {
    // Levels nest no deeper than the outline lets them, and the outline bounds them.
    let at = section.heading_span;
    let mut heading = above;
    for token in words.within(at.range()) {
        heading.add(token.concept);
    }
    let topic = match (topic, section.topic.unwrap_or_default()) {
        (Topic::Problems | Topic::Plans, _)
        | (_, Topic::Unknown | Topic::Other | Topic::Overview) => topic,
        (_, own) => own,
    };
    let key_areas = of_key_areas || contains_any(&section.title, KEY_AREA);
    out.push(Stretch {
        start: section.span.start(),
        end: section.span.end(),
        topic,
        heading,
        heading_at: (at.start(), at.end()),
        key_areas,
    });
    for child in &section.children {
        stretch(child, topic, heading, key_areas, words, out);
    }
}

fn passage(stretch: Option<&Stretch>, range: Range<usize>) -> Option<Passage> {
    let stretch = stretch.filter(|stretch| range.start < stretch.end);
    let topic = stretch.map_or(Topic::Unknown, |stretch| stretch.topic);
    let of_plans = matches!(topic, Topic::Plans | Topic::Appendix);
    (!of_plans).then(|| Passage {
        range,
        topic,
        heading: stretch.map_or_else(Seen::default, |stretch| stretch.heading),
        heading_at: stretch.map(|stretch| stretch.heading_at),
        key_areas: topic == Topic::KeyAreas || stretch.is_some_and(|stretch| stretch.key_areas),
    })
}

/// Whether the name of a five-year plan is said of its years: 十二五期间, not 十二五规划.
fn plan_period(text: &str, date: &gongkai_normalize::DateMention<'_>) -> bool {
    let behind = text.get(date.span.end()..).unwrap_or_default();
    let behind = behind.trim_start_matches(['”', '"', '」']);
    date.kind == DateKind::Plan && starts_with_any(behind, PLAN_YEARS)
}
