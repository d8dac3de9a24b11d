//! Titles that only their place or markup shows: the line above a byline, a heading above the text.

use gongkai_text::{BlockKind, Zone};

use crate::chars::{length_up_to, squeezed};
use crate::date_line::{dated_line, unlabelled_date};
use crate::head_line::{
    LONGEST_TITLE, is_breadcrumb, is_bullet, is_byline, is_headline, is_site, is_tool, own_number,
};
use crate::line::Line;
use crate::marker::parse_marker;
use crate::metadata::begins_with_label;
use crate::signature::date_of;
use crate::title::{Title, read_title};

/// The last `<h1>` among the candidates that `fits`.
pub(crate) fn headline(
    text: &str,
    lines: &[Line],
    candidates: &[Title],
    fits: impl Fn(&str) -> bool,
) -> Option<Title> {
    let mut named = candidates
        .iter()
        .rev()
        .filter(|title| fits(&squeezed(&title.text)));
    let found = named.find(|title| {
        let at = lines.partition_point(|line| line.range.end <= title.span.start());
        lines
            .get(at)
            .is_some_and(|line| is_headline(text, line) && line.range.start <= title.span.start())
    });
    found.cloned()
}

/// The line right above a byline, which is the title on pages of any kind.
pub(crate) fn above_byline(text: &str, above: &[Line]) -> Option<Title> {
    let at = above.iter().position(|line| {
        let words = line.text(text);
        (line.zone == Zone::Byline || is_byline(text, line)) && words.contains("20")
    })?;
    let title = above
        .get(..at)?
        .iter()
        .rev()
        .take(2)
        .find(|line| line.zone == Zone::Body && !line.is_cell())?;
    let words = title.text(text);
    let bullet = is_bullet(title, words) && !is_only_item(above, title);
    let fits = !bullet && length_up_to(words, 8) > 7 && may_be_title(text, title);
    fits.then(|| read_title(text, std::slice::from_ref(&title.range)))
}

/// Whether an item of a list has no other item beside it, as a title that a site prints in `<li>` or `<dt>`.
fn is_only_item(lines: &[Line], item: &Line) -> bool {
    let at = lines.partition_point(|line| line.range.start < item.range.start);
    let beside = [at.checked_sub(1), Some(at + 1)];
    let listed = |line: &Line| line.kind == BlockKind::ListItem && line.zone == Zone::Body;
    listed(item)
        && !beside
            .iter()
            .filter_map(|index| lines.get((*index)?))
            .any(listed)
}

/// Whether a line may be a title by its form, whatever it says: no sentence, label, date, tool, or name of a site.
fn may_be_title(text: &str, line: &Line) -> bool {
    let words = line.text(text);
    length_up_to(words, LONGEST_TITLE + 1) <= LONGEST_TITLE
        && !is_tool(words)
        && !words.contains('。')
        && !words.ends_with(['：', ':'])
        && date_of(words).is_none()
        && !is_site(&squeezed(words))
        && !begins_with_label(text, line)
}

/// The title that only its place shows, on a page whose `<title>` names the column: the heading by markup, or the line
/// right above a day, a byline or a record; or the heading right above the text.
pub(crate) fn by_place(text: &str, lines: &[Line], body: usize) -> Option<Title> {
    /// No title is shorter, in characters: a heading, another line.
    const SHORTEST: (usize, usize) = (5, 7);
    if !lines.iter().any(|line| line.zone == Zone::PageTitle) {
        return None;
    }
    let above = lines.get(..body)?;
    let trail = above.iter().find(|line| is_breadcrumb(text, line));
    let trail = trail.map(|line| squeezed(line.text(text)));
    let named = |line: &Line| {
        let words = line.text(text);
        let marked = matches!(line.kind, BlockKind::Heading(1..));
        let shortest = if marked { SHORTEST.0 } else { SHORTEST.1 };
        line.zone == Zone::Body
            && !line.is_cell()
            && length_up_to(words, shortest) >= shortest
            && (!is_bullet(line, words) || is_only_item(above, line))
            && may_be_title(text, line)
            && unlabelled_date(words).is_none()
            && own_number(text, line).is_none()
            && parse_marker(words).is_none()
            && !is_breadcrumb(text, line)
            && words.chars().any(crate::chars::is_han)
            && !trail
                .as_ref()
                .is_some_and(|trail| trail.ends_with(&squeezed(words)))
    };
    let below = |index: usize| {
        let mut rest = lines.get(index + 1..).unwrap_or_default().iter();
        rest.find(|line| !matches!(line.zone, Zone::Tools | Zone::Links))
    };
    let is_dated = |line: &Line| {
        let words = line.text(text);
        matches!(line.zone, Zone::Byline | Zone::Metadata)
            || line.zone == Zone::Body
                && (is_byline(text, line)
                    || date_of(words).is_some_and(|day| day.len() >= 8)
                    || dated_line(words, true).is_some()
                    || line.is_cell() && begins_with_label(text, line))
    };
    let found = |of: &dyn Fn(&Line, &Line) -> bool| {
        let mut places = above.iter().enumerate();
        let found = places.find(|(index, line)| {
            named(line) && below(*index).is_some_and(|below| of(line, below))
        });
        found.map(|(_, line)| read_title(text, std::slice::from_ref(&line.range)))
    };
    let marked = |line: &Line| matches!(line.kind, BlockKind::Heading(1..));
    found(&|line, below| marked(line) && is_dated(below))
        .or_else(|| found(&|_, below| is_dated(below)))
        .or_else(|| found(&|line, below| marked(line) && is_sentence(below.text(text))))
}

/// Running text, if short.
pub(crate) fn is_sentence(words: &str) -> bool {
    length_up_to(words, 21) > 20 && words.contains('。')
}
