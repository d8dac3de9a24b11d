//! The quantities and dates of the body.

use gongkai_normalize::{DateKind, Mention, Reference, ScanOptions, scan, scan_range};
use gongkai_outline::{Outline, Section, Topic};
use gongkai_text::{Block, BlockKind, CleanSpan, Document, Zone};

use crate::error::ExtractError;
use crate::limits::LimitKind;

/// Whether a block is running text of the author: not a tool of the site, not a table.
pub(crate) fn is_prose(block: &Block) -> bool {
    block.zone == Zone::Body && !matches!(block.kind, BlockKind::Cell(_))
}

/// All quantities and dates of the body, in reading order, with offsets into the cleaned text.
///
/// What stands in `tables`, which are in reading order, is left out. Relative words (今年, 去年) are resolved against
/// `year`, or, in a section of plans, against the year that the section itself names first.
///
/// # Errors
///
/// [`ExtractError::Limit`] if there are more than `limit` of them.
pub(crate) fn mentions<'d>(
    (document, outline): (&'d Document, &Outline),
    tables: &[CleanSpan],
    year: Option<i32>,
    limit: usize,
) -> Result<Vec<Mention<'d>>, ExtractError> {
    let plans = planned_years(document, outline, year);
    let mut options = ScanOptions::default();
    let mut reader = Reader {
        document,
        limit,
        found: Vec::new(),
    };
    for block in document.blocks().iter().filter(|block| is_prose(block)) {
        // Sections follow each other.
        let next = plans.partition_point(|(span, _)| span.end() < block.span.end());
        let planned = plans
            .get(next)
            .filter(|(span, _)| span.contains(block.span))
            .map(|&(_, year)| year);
        options.reference = planned.or(year).map(Reference::Year);
        for part in outside(block.span, tables) {
            reader.read(part, &options)?;
        }
    }
    Ok(reader.found)
}

/// The parts of `span` that lie outside `tables`, which are in reading order. Where a page has lost its line
/// ends, a table and the text around it stand in one block.
fn outside(span: CleanSpan, tables: &[CleanSpan]) -> impl Iterator<Item = CleanSpan> {
    let next = tables.partition_point(|table| table.end() <= span.start());
    let tables = tables.get(next..).unwrap_or_default();
    let inside = tables.partition_point(|table| table.start() < span.end());
    let inside = tables.get(..inside).unwrap_or_default();
    let starts = std::iter::once(span.start()).chain(inside.iter().map(|table| table.end()));
    let ends = inside.iter().map(|table| table.start()).chain([span.end()]);
    starts
        .zip(ends)
        .filter(|(start, end)| start < end)
        .filter_map(|(start, end)| CleanSpan::new(start, end))
}

/// Collects mentions, up to a limit.
struct Reader<'d> {
    document: &'d Document,
    limit: usize,
    found: Vec<Mention<'d>>,
}

impl Reader<'_> {
    /// Adds the mentions of one range, with offsets into the whole cleaned text.
    fn read(&mut self, span: CleanSpan, options: &ScanOptions) -> Result<(), ExtractError> {
        let text = self.document.text();
        for mention in scan_range(text, span.range(), options) {
            if is_counting_rule(text, mention.span().start()) {
                continue;
            }
            if self.found.len() >= self.limit {
                let at = mention.span();
                let at =
                    CleanSpan::new(at.start(), at.end()).and_then(|at| self.document.to_source(at));
                return Err(ExtractError::Limit {
                    kind: LimitKind::Mentions,
                    limit: self.limit,
                    at: at.map_or(0, gongkai_text::SourceSpan::start),
                });
            }
            self.found.push(mention);
        }
        Ok(())
    }
}

/// Whether the figure at byte `at` states a rule of counting instead of a count: （不同渠道和方式公开相同信息计1条）. Words like
/// 共计 announce a sum, and words like 审计 have another meaning.
fn is_counting_rule(text: &str, at: usize) -> bool {
    const COMPOUNDS: &str = "共合累总统小预估审会设";
    /// A hint is at most this long, in bytes.
    const REACH: usize = 240;
    let start = (at.saturating_sub(REACH)..at).find(|start| text.is_char_boundary(*start));
    let before = start.and_then(|start| text.get(start..at));
    let Some(rule) = before.and_then(|before| before.strip_suffix('计')) else {
        return false;
    };
    let in_brackets = rule.rfind(['（', '(']) > rule.rfind(['）', ')', '。']);
    in_brackets && !rule.ends_with(|c| COMPOUNDS.contains(c))
}

/// The sections of plans that speak of a year of their own, later than the reporting year.
fn planned_years(
    document: &Document,
    outline: &Outline,
    year: Option<i32>,
) -> Vec<(CleanSpan, i32)> {
    let options = ScanOptions::default();
    let plans = |section: &&Section| matches!(section.topic, Some(Topic::Plans | Topic::Problems));
    let own_year = |section: &Section| {
        let text = document.slice(section.span);
        let named = scan(text, &options).find_map(|mention| {
            let date = mention.date()?;
            (date.kind == DateKind::Year)
                .then(|| date.period())?
                .map(|period| period.start)
        });
        let named = chrono::Datelike::year(&named?);
        (year.is_none_or(|year| year.checked_add(1) == Some(named)))
            .then_some((section.span, named))
    };
    outline
        .sections
        .iter()
        .filter(plans)
        .filter_map(own_year)
        .collect()
}
