//! What may differ when a cleaned text is cleaned again. The fuzz target `cleanup` holds the same law.

use gongkai_text::{Document, Repair, RepairCode};

/// Whether lines of a page were joined.
pub(crate) fn joins_lines(page: &Document) -> bool {
    let soft = |repair: &Repair| repair.code == RepairCode::SoftBreak;
    page.repairs().iter().any(soft)
}

/// The text without white space and in narrow letters and marks.
pub(crate) fn narrow(text: &str) -> String {
    let narrow = |c: char| match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    let solid = text.chars().filter(|c| !c.is_whitespace());
    solid.map(narrow).collect()
}

/// Whether enough lines are long enough to show that a text is wrapped at a width.
pub(crate) fn may_be_wrapped(text: &str) -> bool {
    let long = |line: &&str| line.chars().count() >= 20;
    text.lines().filter(long).count() >= 5
}
