//! The organ that reports, in the fullest form that the page gives.

use std::ops::Range;

use gongkai_normalize::{DateKind, ScanOptions, scan_dates};
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::Statement;
use gongkai_text::{CleanSpan, Document};

use super::dates::dates_in;
use super::organ::{
    abbreviates, answering, compiler, fullest_mention, is_organ, names_office_of, speaks_as,
    subject,
};
use super::title::issuer_in;
use crate::border::Border;

/// How far into the text an organ's speaking of itself is looked for, in bytes.
const VOICE: usize = 16 * 1024;

/// The reporting organ.
///
/// Title, head, sign-off and preface name it; of names for the same organ the fullest is taken. What
/// only publishes the page (source line, record) counts where it names that organ, or where the text
/// speaks of itself as such an organ (我乡) and names none. At last the organ that answers questions
/// is taken.
pub(crate) fn issuer(document: &Document, outline: &Outline) -> Option<Statement> {
    let border = Border::new(document);
    let titled = outline
        .head
        .title
        .as_ref()
        .and_then(|title| in_title(border, title.span));
    let above = above_title(border, outline);
    let signed = outline
        .sign_off
        .as_ref()
        .and_then(|sign_off| sign_off.issuer);
    let compiled = in_preface(border, outline.preface, compiler);
    let announced = in_preface(border, outline.preface, announced);
    let spoken = in_preface(border, outline.preface, subject);

    let base = titled
        .or(above)
        .or(signed)
        .or(compiled)
        .or(announced)
        .or(spoken)
        .or_else(|| publisher_in_person(border, document, outline))
        .or_else(|| in_preface(border, outline.preface, answering))?;
    let name = border.text(base).trim();
    let same = |span: &CleanSpan| abbreviates(name, border.text(*span).trim());
    let mentioned = in_preface(border, outline.preface, |text| fullest_mention(text, name));
    let headed = above.filter(|span| fullest_mention(border.text(*span), name).is_some());
    let fuller = [signed, compiled]
        .into_iter()
        .flatten()
        .filter(same)
        .chain(published_by(border, outline, name))
        .chain(mentioned)
        .chain(headed);
    let best = fuller.max_by_key(|span| border.text(*span).chars().count());
    let longer = |span: &CleanSpan| border.text(*span).trim().len() > name.len();
    let best = best.filter(longer).unwrap_or(base);
    Some(Statement::new(
        border.text(best).trim(),
        border.source(best)?,
    ))
}

fn in_title(border: Border<'_>, title: CleanSpan) -> Option<CleanSpan> {
    let text = border.text(title);
    let year = dates_in(border, title, None)
        .into_iter()
        .find(|date| matches!(date.kind, DateKind::Year | DateKind::Range))
        .map(|date| date.span.range());
    let found = issuer_in(text, year)?;
    CleanSpan::new(title.start() + found.start, title.start() + found.end)
}

/// A line of its own between the head of the page and the title, or right below it, that is nothing
/// but an organ.
fn above_title(border: Border<'_>, outline: &Outline) -> Option<CleanSpan> {
    let title = outline.head.title.as_ref()?.span;
    let head = outline.head.span;
    let before = CleanSpan::new(head.start(), title.start())?;
    let lines = border.text(before).trim_end().split('\n');
    let line = lines.rev().map(str::trim).find(|line| !line.is_empty())?;
    let at = before.start() + border.text(before).rfind(line)?;
    is_organ(line).then(|| CleanSpan::new(at, at + line.len()))?
}

fn in_preface(
    border: Border<'_>,
    preface: CleanSpan,
    find: impl Fn(&str) -> Option<Range<usize>>,
) -> Option<CleanSpan> {
    let found = find(border.text(preface))?;
    CleanSpan::new(preface.start() + found.start, preface.start() + found.end)
}

/// The organ in `现将某某乡2015年政府信息公开年度报告公布如下`.
fn announced(preface: &str) -> Option<Range<usize>> {
    const MARKS: [&str; 3] = ["现将", "特向社会公布", "特向社会公开"];
    let (at, mark) = MARKS
        .iter()
        .find_map(|mark| Some((preface.find(mark)?, mark)))?;
    let start = at + mark.len();
    let rest = preface.get(start..)?;
    let clause = rest.get(..rest.find('。').unwrap_or(rest.len()))?;
    let options = ScanOptions::default();
    let year = scan_dates(clause, &options).find(|date| date.kind == DateKind::Year);
    let found = issuer_in(clause, year.map(|date| date.span.range()))?;
    let name = clause.get(found.clone())?;
    is_organ(name).then_some(start + found.start..start + found.end)
}

/// The page's publisher, where it is the organ itself.
fn published_by(border: Border<'_>, outline: &Outline, name: &str) -> Option<CleanSpan> {
    publishers(border, outline).find(|span| names_office_of(name, border.text(*span)))
}

/// The page's publisher, where the text speaks of itself as such an organ and names no other.
fn publisher_in_person(
    border: Border<'_>,
    document: &Document,
    outline: &Outline,
) -> Option<CleanSpan> {
    let start = outline.preface.start();
    let text = document.text().get(start..).unwrap_or_default();
    let end = text
        .char_indices()
        .map(|(at, _)| at)
        .take_while(|at| *at <= VOICE)
        .last()?;
    let voice = text.get(..end)?;
    publishers(border, outline).find(|span| speaks_as(voice, border.text(*span)))
}

fn publishers<'a>(
    border: Border<'a>,
    outline: &'a Outline,
) -> impl Iterator<Item = CleanSpan> + 'a {
    let entries = outline.head.metadata.iter();
    let publishing = entries.filter(|entry| {
        matches!(entry.key, MetadataKey::Issuer | MetadataKey::Source) && is_organ(&entry.value)
    });
    publishing
        .filter(move |entry| border.text(entry.span) == entry.value)
        .map(|entry| entry.span)
}
