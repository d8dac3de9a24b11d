//! The organ that reports, in the fullest form that the page gives.

use gongkai_normalize::DateKind;
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::Statement;
use gongkai_text::{CleanSpan, Document};

use super::dates::dates_in;
use super::organ::{abbreviates, answering, compiler, is_organ, names_office_of, subject};
use super::title::issuer_in;
use crate::border::Border;

/// The reporting organ.
///
/// Title, sign-off and preface name it; of names for the same organ the fullest is taken. What only
/// publishes the page (source line, record) counts where it names that organ and no other. Without
/// any of these the organ that the preface speaks of, or that answers questions, is taken.
pub(crate) fn issuer(document: &Document, outline: &Outline) -> Option<Statement> {
    let border = Border::new(document);
    let titled = outline
        .head
        .title
        .as_ref()
        .and_then(|title| in_title(border, title.span));
    let signed = outline
        .sign_off
        .as_ref()
        .and_then(|sign_off| sign_off.issuer);
    let compiled = in_preface(border, outline.preface, compiler);
    let spoken = in_preface(border, outline.preface, subject);
    let asked = in_preface(border, outline.preface, answering);

    let base = titled.or(signed).or(compiled).or(spoken).or(asked)?;
    let name = border.text(base).trim();
    let same = |span: &CleanSpan| abbreviates(name, border.text(*span).trim());
    let fuller = [signed, compiled]
        .into_iter()
        .flatten()
        .filter(same)
        .chain(published_by(border, outline, name));
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

fn in_preface(
    border: Border<'_>,
    preface: CleanSpan,
    find: impl Fn(&str) -> Option<std::ops::Range<usize>>,
) -> Option<CleanSpan> {
    let found = find(border.text(preface))?;
    CleanSpan::new(preface.start() + found.start, preface.start() + found.end)
}

/// The page's publisher, where it is the organ itself.
fn published_by(border: Border<'_>, outline: &Outline, name: &str) -> Option<CleanSpan> {
    let mut entries = outline.head.metadata.iter();
    let entry = entries.find(|entry| {
        matches!(entry.key, MetadataKey::Issuer | MetadataKey::Source)
            && is_organ(&entry.value)
            && names_office_of(name, &entry.value)
    })?;
    (border.text(entry.span) == entry.value).then_some(entry.span)
}
