//! Headings without a number: 引言, 附表, and those that only markup shows.

use gongkai_text::BlockKind;

use crate::chars::{is_break, is_stop, length_up_to, piece, squeezed};
use crate::contents::Contents;
use crate::heading::{Heading, Rank};
use crate::line::Line;
use crate::marker::MarkerStyle;
use crate::title::{Rating, rate};
use crate::topic::{Topic, stands_alone, topic_of};
use crate::word_lists;

/// The longest line that is taken for a heading without a number, in characters.
const LONGEST: usize = 40;

/// So many unnumbered names stand above （一） where they are the headings.
const FEWEST: usize = 3;

/// Adds the unnumbered headings of `lines` to the numbered ones; `contents` names parts.
pub(crate) fn add(
    text: &str,
    lines: &[Line],
    numbered: Vec<Heading>,
    contents: Option<&Contents>,
) -> Vec<Heading> {
    let announced = announced(text, lines, contents);
    // Where nothing is numbered, known names on lines of their own are the headings.
    let unnumbered = numbered.is_empty();
    // Where only （一） is numbered, they are the headings above it, if they are many and stand first.
    let bracketed = !unnumbered
        && numbered
            .iter()
            .all(|heading| heading.style() == Some(MarkerStyle::HanBracket));
    let mut outer = Vec::new();
    let mut taken = numbered.iter().map(|heading| heading.line).peekable();
    let mut bare: Vec<Heading> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        while taken.next_if(|&at| at < index).is_some() {}
        if taken.peek() == Some(&index) || line.is_cell() || !line.is_body() {
            continue;
        }
        let words = line.text(text);
        if line.is_row() || length_up_to(words, LONGEST + 1) > LONGEST {
            continue;
        }
        let name = words.trim_end_matches(['：', ':', '。']);
        let rank = if stands_alone(name)
            || is_appendix(words)
            || !announced.is_empty() && announced.contains(&squeezed(name))
        {
            Rank::Named
        } else if has_stop(name) || !opens_text(text, lines, index) {
            continue;
        } else if let BlockKind::Heading(level) = line.kind
            && rate(name) == Rating::None
            && name.chars().nth(1).is_some()
            && !captions(lines, index)
            && !names_appendix(&bare, index)
        {
            // What looks like a title is one, of the document or of what it encloses.
            Rank::Markup(level)
        } else if (unnumbered || bracketed || lost_its_number(text, &numbered, name, index))
            && crate::extent::ends_as_name(name)
            && topic_of(name) != Topic::Unknown
        {
            if bracketed {
                outer.push(index);
            }
            Rank::Named
        } else {
            continue;
        };
        let start = line.range.start;
        let len = words
            .find(['：', ':'])
            .filter(|_| rank == Rank::Named)
            .unwrap_or(name.len());
        bare.push(Heading {
            rank,
            number: None,
            marker: start..start,
            title: start..start + len,
            line: index,
            opens: true,
            whole: true,
        });
    }
    let first = numbered.first().map_or(usize::MAX, |heading| heading.line);
    let above = bare.first().is_some_and(|heading| heading.line < first);
    let named = bare.iter().filter(|heading| heading.rank == Rank::Named);
    if !(outer.is_empty() || above && named.count() >= FEWEST) {
        bare.retain(|heading| !outer.contains(&heading.line));
    }
    merge(numbered, bare)
}

/// The names of the announced parts, if two or more stand on lines of their own.
fn announced(text: &str, lines: &[Line], contents: Option<&Contents>) -> Vec<String> {
    let names: Vec<String> = contents.map_or_else(Vec::new, |contents| {
        contents.names.iter().map(|name| squeezed(name)).collect()
    });
    if names.is_empty() {
        return names;
    }
    let whole = |line: &&Line| {
        line.is_body()
            && !line.is_cell()
            && line.range.len() <= 4 * LONGEST
            && names.contains(&squeezed(line.text(text)))
    };
    if lines.iter().filter(whole).take(2).count() < 2 {
        return Vec::new();
    }
    names
}

/// Whether the line at `index` is a heading that lost its number: it names a part of a report that no numbered heading
/// has, behind the last of them or where one number is skipped.
fn lost_its_number(text: &str, numbered: &[Heading], name: &str, index: usize) -> bool {
    let topic = topic_of(name);
    let part = matches!(
        topic,
        Topic::ProactiveDisclosure
            | Topic::OnRequest
            | Topic::Fees
            | Topic::ReviewLitigation
            | Topic::Problems
            | Topic::Plans
    );
    let Some(rank) = numbered
        .first()
        .filter(|first| {
            first
                .style()
                .is_some_and(|style| style <= MarkerStyle::HanComma)
        })
        .map(|first| first.rank)
    else {
        return false;
    };
    let mut outer = numbered.iter().filter(|heading| heading.rank == rank);
    if !part
        || outer
            .clone()
            .any(|heading| topic_of(piece(text, heading.title.clone())) == topic)
    {
        return false;
    }
    let next = outer.clone().find(|heading| heading.line > index);
    let last = outer.rfind(|heading| heading.line < index);
    match (last.and_then(|last| last.number), next) {
        (Some(last), Some(next)) => next.number == Some(last + 2),
        (Some(last), None) => last > 1,
        _ => false,
    }
}

/// Whether a table follows, which the line is the caption of.
fn captions(lines: &[Line], index: usize) -> bool {
    lines.get(index + 1).is_some_and(Line::is_cell)
}

/// Whether the line is the title of the 附件 that the line before it announces.
fn names_appendix(bare: &[Heading], index: usize) -> bool {
    bare.last()
        .is_some_and(|last| last.rank == Rank::Named && last.line + 1 == index)
}

/// 附件 or 附表 as a heading, not the name of a file to download.
fn is_appendix(words: &str) -> bool {
    let rest = word_lists::APPENDIX_WORDS
        .iter()
        .find_map(|word| words.strip_prefix(word));
    let Some(rest) = rest else {
        return false;
    };
    let rest =
        rest.trim_start_matches(|c: char| c.is_ascii_digit() || crate::chars::is_han_digit(c));
    rest.is_empty() || rest == "：" || rest == ":"
}

fn has_stop(name: &str) -> bool {
    name.chars()
        .any(|c| is_stop(c) || matches!(c, '，' | ',' | '|'))
        || name.ends_with(is_break)
}

/// Whether prose, a table or a numbered heading follows.
fn opens_text(text: &str, lines: &[Line], index: usize) -> bool {
    lines.get(index + 1).is_some_and(|next| {
        let words = next.text(text);
        next.is_cell() || words.contains(['。', '，', '；']) || next.marker(text).is_some()
    })
}

fn merge(numbered: Vec<Heading>, bare: Vec<Heading>) -> Vec<Heading> {
    if bare.is_empty() {
        return numbered;
    }
    let mut all = numbered;
    all.extend(bare);
    all.sort_by_key(Heading::start);
    all
}
