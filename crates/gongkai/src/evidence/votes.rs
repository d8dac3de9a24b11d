//! What on a page speaks for a year.

use chrono::Datelike as _;
use gongkai_normalize::{DateKind, DateValue};
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::DerivedFrom;
use gongkai_text::{CleanSpan, Document};

use super::coverage::Stated;
use super::dates::dates_in;
use super::year::YearVote;
use crate::border::Border;

/// Years before the first disclosure rules (Guangzhou, 2002) are years that a text tells of.
const FIRST_YEAR: i32 = 2002;
/// Digits beyond this are no year.
const LAST_YEAR: i32 = 2099;

/// How many level-1 sections may each add a vote by naming a year at their start.
const SECTIONS: usize = 4;

/// The votes of a page, those of its head first.
pub(crate) fn votes(
    document: &Document,
    outline: &Outline,
    stated: Option<&Stated>,
) -> Vec<YearVote> {
    let border = Border::new(document);
    let mut votes = Vec::new();
    let mut vote = |year: i32, weight: u32, span: Option<CleanSpan>, from: DerivedFrom| {
        if (FIRST_YEAR..=LAST_YEAR).contains(&year) {
            votes.push(YearVote {
                year,
                weight,
                span,
                from,
            });
        }
    };

    let title = outline.head.title.as_ref();
    if let Some((year, span)) = title.and_then(|title| year_in(border, title.span)) {
        vote(year, 6, Some(span), DerivedFrom::Title);
    }
    for other in &outline.head.title_candidates {
        if title.is_none_or(|title| title.span != other.span)
            && let Some((year, span)) = year_in(border, other.span)
        {
            vote(year, 3, Some(span), DerivedFrom::Title);
        }
    }
    for entry in &outline.head.metadata {
        if entry.key == MetadataKey::Title
            && let Some((year, span)) = year_in(border, entry.span)
        {
            vote(year, 2, Some(span), DerivedFrom::Metadata);
        }
    }
    if let Some(stated) = stated
        && stated.start.year() == stated.end.year()
    {
        vote(
            stated.start.year(),
            5,
            Some(stated.span),
            DerivedFrom::Coverage,
        );
    }
    if let Some((year, span)) = preface_year(border, outline) {
        vote(year, 4, Some(span), DerivedFrom::Body);
    }
    let openings = outline.sections.iter().filter_map(|section| {
        year_in(border, section.heading_span).or_else(|| opening_year(border, section.own))
    });
    for (year, span) in openings.take(SECTIONS) {
        vote(year, 1, Some(span), DerivedFrom::Body);
    }
    // Where nothing else names one: the first section of any level that opens with a year.
    if votes.is_empty()
        && let Some((year, span)) = outline
            .walk()
            .find_map(|section| opening_year(border, section.own))
        && (FIRST_YEAR..=LAST_YEAR).contains(&year)
    {
        votes.push(YearVote {
            year,
            weight: 1,
            span: Some(span),
            from: DerivedFrom::Body,
        });
    }
    votes
}

/// The first year that a range names, 学年度 and ranges of years included.
fn year_in(border: Border<'_>, span: CleanSpan) -> Option<(i32, CleanSpan)> {
    dates_in(border, span, None).into_iter().find_map(|date| {
        let DateValue::Resolved { start, end } = date.value else {
            return None;
        };
        let whole = match date.kind {
            DateKind::Year => true,
            DateKind::Range => end.is_none_or(|end| end.year() > start.year()),
            _ => false,
        };
        // Where it is printed in Arabic digits the year is those alone, without 年 or 年度.
        let digits = date.text.bytes().take_while(u8::is_ascii_digit).count();
        let len = if digits == 4 { digits } else { date.text.len() };
        let at = span.start() + date.span.start();
        whole.then_some((start.year(), CleanSpan::new(at, at + len)?))
    })
}

/// The year that the preface says the report is for: `现将2014年度…报告如下`, `2014年以来，…`.
fn preface_year(border: Border<'_>, outline: &Outline) -> Option<(i32, CleanSpan)> {
    let opening = super::opening(border, outline);
    let text = border.text(opening);
    // A year inside a cited title is that of the cited document.
    let announced = [
        "现将",
        "特向社会公布",
        "特向社会公开",
        "现公布",
        "我局将",
        "我委将",
        "我办将",
    ]
    .iter()
    .find_map(|mark| text.find(mark).map(|at| at + mark.len()))
    .or_else(|| {
        text.trim_start()
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some(0)
    })?;
    let end = text
        .get(announced..)?
        .find('。')
        .map_or(text.len(), |end| announced + end);
    let from = opening.start();
    let clause = CleanSpan::new(from + announced, from + end)?;
    year_in(border, clause)
}

/// A year right at the start of a section's text: `2013年，我区…`.
fn opening_year(border: Border<'_>, own: CleanSpan) -> Option<(i32, CleanSpan)> {
    let text = border.text(own);
    let lead = text.len() - text.trim_start().len();
    let end = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    let opening = CleanSpan::new(own.start() + lead.min(end), own.start() + end)?;
    let (year, span) = year_in(border, opening)?;
    let near = text.get(lead..span.start() - own.start())?.chars().count() <= 6;
    near.then_some((year, span))
}
