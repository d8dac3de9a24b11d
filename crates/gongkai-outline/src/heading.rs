//! Which lines, and which places within lines, are headings.

use std::ops::Range;

use gongkai_text::BlockKind;

use crate::chars::{depth_change, is_han, length_up_to, piece, prefix, trimmed_by};
use crate::line::Line;
use crate::marker::{MarkerStyle, han_value, parse_marker};
use crate::rows::is_table_row;
use crate::topic::{Topic, topic_of};

/// The longest heading that is looked for, in bytes.
const LONGEST: usize = 480;
/// The longest line that may be a heading without a number, in characters.
const LONGEST_BARE: usize = 40;

/// What decides on which level a heading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// A section name that stands alone: 引言, 附表.
    Named,
    /// A numbered heading.
    Numbered(MarkerStyle),
    /// A heading by markup alone, with the level that the markup gives.
    Markup(u8),
}

/// A heading that was found; ranges are bytes of the whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) rank: Rank,
    pub(crate) number: Option<u32>,
    /// The marker as printed; empty where there is none.
    pub(crate) marker: Range<usize>,
    pub(crate) title: Range<usize>,
    /// The line that it stands in, as an index.
    pub(crate) line: usize,
    /// Whether it opens its line.
    pub(crate) opens: bool,
    /// Whether the line is all heading.
    pub(crate) whole: bool,
}

impl Heading {
    pub(crate) fn start(&self) -> usize {
        if self.marker.is_empty() {
            self.title.start
        } else {
            self.marker.start
        }
    }

    fn style(&self) -> Option<MarkerStyle> {
        match self.rank {
            Rank::Numbered(style) => Some(style),
            _ => None,
        }
    }
}

/// The headings of `lines`, in order.
///
/// `closed` is a range whose markers are none: the sentence that announces the contents.
pub(crate) fn headings(text: &str, lines: &[Line], closed: &Range<usize>) -> Vec<Heading> {
    let mut found = Vec::new();
    let mut expected = 1;
    let flat = is_flat(text, lines);
    for (index, line) in lines.iter().enumerate() {
        if line.is_cell() || !line.is_body() {
            continue;
        }
        let words = line.text(text);
        if is_table_row(words) || is_contents_line(words) {
            continue;
        }
        if !closed.contains(&line.range.start)
            && let Some(heading) = opening(text, line, index)
        {
            advance(&mut expected, &heading);
            found.push(heading);
        }
        within(text, line, index, closed, flat, &mut expected, &mut found);
    }
    let found = drop_announced(found);
    let found = drop_lists(text, lines, found);
    crate::bare::add(text, lines, found)
}

fn advance(expected: &mut u32, heading: &Heading) {
    if heading.style() == Some(MarkerStyle::HanComma) {
        *expected = heading.number.map_or(*expected, |number| number + 1);
    }
}

/// The heading that a line begins with.
fn opening(text: &str, line: &Line, index: usize) -> Option<Heading> {
    let words = line.text(text);
    let start = line.range.start;
    let (style, number, marker_len, skip) = match parse_marker(words) {
        Some(marker) => (marker.style, marker.number, marker.text.len(), marker.len),
        None => spaced(words)?,
    };
    if matches!(style, MarkerStyle::Is | MarkerStyle::Ordinal) {
        return None;
    }
    let rest = words.get(skip..)?;
    // （一）是深入 is an item in brackets.
    if rest.is_empty()
        || rest.starts_with('是')
        || !rest.contains(|c| is_han(c) || c.is_alphanumeric())
    {
        return None;
    }
    if style == MarkerStyle::HanComma && rest.starts_with(['、', '，']) {
        return None;
    }
    let title = title_end(rest);
    if !has_letters(piece(rest, 0..title)) {
        return None;
    }
    let title_range = start + skip..start + skip + title;
    let tail = rest.get(title..)?;
    Some(Heading {
        rank: Rank::Numbered(style),
        number: Some(number),
        marker: start..start + marker_len,
        title: title_range,
        line: index,
        opens: true,
        whole: tail.trim_matches(is_end_mark).is_empty(),
    })
}

/// `一 概 述`: a number and a known name, the mark between them lost.
fn spaced(words: &str) -> Option<(MarkerStyle, u32, usize, usize)> {
    let len = words.find(|c: char| !crate::chars::is_han_digit(c))?;
    let number = han_value(words.get(..len)?)?;
    let rest = words.get(len..)?;
    let name = rest.trim_start();
    if name.len() == rest.len() || length_up_to(name, LONGEST_BARE) >= LONGEST_BARE {
        return None;
    }
    (topic_of(name) != Topic::Unknown).then_some((
        MarkerStyle::HanComma,
        number,
        len,
        words.len() - name.len(),
    ))
}

fn has_letters(title: &str) -> bool {
    title.contains(|c: char| c.is_alphanumeric())
}

/// Headings within a line: glued to the sentence before, or all of a report on one line.
fn within(
    text: &str,
    line: &Line,
    index: usize,
    closed: &Range<usize>,
    flat: bool,
    expected: &mut u32,
    found: &mut Vec<Heading>,
) {
    let start = line.range.start;
    let words = line.text(text);
    let mut done = found
        .last()
        .filter(|last| last.line == index)
        .map_or(0, |last| last.title.end - start);
    let mut inner = 1;
    for at in places(words, flat) {
        if at < done || at == 0 || closed.contains(&(start + at)) {
            continue;
        }
        let (before, after) = (piece(words, 0..at), piece(words, at..words.len()));
        let Some(marker) = parse_marker(after) else {
            continue;
        };
        let rest = piece(after, marker.len..after.len());
        if rest.starts_with(crate::chars::is_break)
            || rest.starts_with(crate::chars::is_han_digit)
            || rest.is_empty()
        {
            continue;
        }
        let spaced = before.ends_with(char::is_whitespace);
        let last = before.trim_end().chars().next_back();
        let ended = last.is_some_and(|c| matches!(c, '。' | '！' | '？' | '）' | ')' | '”' | '.'));
        let title = title_end(rest);
        if !has_letters(piece(rest, 0..title)) {
            continue;
        }
        let taken = match marker.style {
            MarkerStyle::HanComma => {
                let known = topic_of(piece(rest, 0..title)) != Topic::Unknown
                    && length_up_to(piece(rest, 0..title), LONGEST_BARE) < LONGEST_BARE;
                let parted = spaced || ended || last.is_some_and(|c| c.is_ascii_digit());
                marker.number == *expected && parted && (known || (flat && spaced && ended))
            }
            MarkerStyle::HanBracket => {
                flat && spaced && ended && (marker.number == inner || marker.number == 1)
            }
            _ => false,
        };
        if !taken || is_table_row(piece(after, 0..(marker.len + title).min(after.len()))) {
            continue;
        }
        if marker.style == MarkerStyle::HanComma {
            *expected = marker.number + 1;
            inner = 1;
        } else {
            inner = marker.number + 1;
        }
        let from = start + at + marker.len;
        done = at + marker.len + title;
        found.push(Heading {
            rank: Rank::Numbered(marker.style),
            number: Some(marker.number),
            marker: start + at..start + at + marker.text.len(),
            title: from..from + title,
            line: index,
            opens: false,
            whole: false,
        });
    }
}

/// Where within a line a marker may stand: the starts of 一、 and, in a flat text, of （一）.
fn places(words: &str, flat: bool) -> impl Iterator<Item = usize> {
    let bytes = words.as_bytes();
    let commas = memchr::memmem::find_iter(bytes, "、").map(|at| {
        let number = piece(words, 0..at).trim_end();
        let digits = number
            .chars()
            .rev()
            .take_while(|&c| crate::chars::is_han_digit(c))
            .take(4);
        number.len() - digits.map(char::len_utf8).sum::<usize>()
    });
    let brackets = memchr::memmem::find_iter(bytes, "（").filter(move |_| flat);
    // Both are ascending; merged, they stay so.
    let mut commas = commas.peekable();
    let mut brackets = brackets.peekable();
    std::iter::from_fn(move || match (commas.peek(), brackets.peek()) {
        (Some(comma), Some(bracket)) if comma <= bracket => commas.next(),
        (_, Some(_)) => brackets.next(),
        (Some(_), None) => commas.next(),
        (None, None) => None,
    })
}

/// Whether the line breaks of the document are lost: few lines, and headings behind spaces in them.
fn is_flat(text: &str, lines: &[Line]) -> bool {
    let mut hits = 0;
    for line in lines
        .iter()
        .filter(|line| line.is_body() && !line.is_cell())
    {
        let words = line.text(text);
        if words.len() < 300 {
            continue;
        }
        hits += memchr::memmem::find_iter(words.as_bytes(), "、")
            .filter(|&at| {
                let number = piece(words, 0..at).trim_end();
                let before = number.trim_end_matches(crate::chars::is_han_digit);
                before.len() < number.len()
                    && before.trim_end().len() < before.len()
                    && !before.trim().is_empty()
            })
            .take(3)
            .count();
        if hits >= 2 {
            return true;
        }
    }
    false
}

/// Where the heading that `rest` begins with ends, in bytes, final punctuation excluded.
pub(crate) fn title_end(rest: &str) -> usize {
    // Nothing further away is looked at, so that a report on one line takes no longer.
    let reach = prefix(rest, 2 * LONGEST);
    let line = piece(reach, 0..reach.find('\n').unwrap_or(reach.len()));
    let near = prefix(line, LONGEST);
    let stop = match stop_outside(near) {
        (None, false) => near
            .char_indices()
            .find(|&(at, c)| is_title_stop(near, at, c))
            .map(|(at, _)| at),
        (stop, _) => stop,
    };
    let end = match stop {
        Some(at) => at,
        None if near.len() == line.len() => line.len(),
        None => near
            .find(['，', ',', ' ', '\u{3000}'])
            .unwrap_or(near.len()),
    };
    let end = before_gap(line, end).unwrap_or(end);
    trimmed_by(line, 0..end, is_end_mark).end
}

/// The first stop outside brackets and quotation marks, and whether all of these are closed.
fn stop_outside(text: &str) -> (Option<usize>, bool) {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        depth = (depth + depth_change(c)).max(0);
        if depth == 0 && is_title_stop(text, at, c) {
            return (Some(at), true);
        }
    }
    (None, depth == 0)
}

fn is_title_stop(text: &str, at: usize, c: char) -> bool {
    let next = || {
        text.get(at + c.len_utf8()..)
            .and_then(|rest| rest.chars().next())
    };
    match c {
        '。' | '：' | '；' | ';' => true,
        ':' => next().is_none_or(|next| !next.is_ascii_digit() && next != '/'),
        // A half-width full stop between Chinese characters stands for 。
        '.' => {
            text.get(..at)
                .is_some_and(|before| before.ends_with(is_han))
                && next().is_none_or(|next| {
                    is_han(next) || next.is_whitespace() || next.is_ascii_digit()
                })
        }
        _ => false,
    }
}

/// Where a heading ends that only a space, or nothing, parts from its paragraph:
/// `概述 2016年以来，…`, `概述2016年以来，…`.
fn before_gap(line: &str, end: usize) -> Option<usize> {
    let head = piece(line, 0..end);
    let runs_on = |rest: &str| rest.contains(['，', '。', ',', '；']);
    for (at, _) in head.char_indices().filter(|(_, c)| c.is_whitespace()) {
        let (name, rest) = (piece(head, 0..at), piece(line, at..line.len()));
        if name.len() >= 6
            && names_a_section(name)
            && runs_on(rest)
            && !runs_on(name)
            && length_up_to(rest, 12) == 12
        {
            return Some(at);
        }
    }
    let year = head.find("20").filter(|&at| {
        let rest = piece(head, at..head.len());
        rest.bytes().take(4).all(|byte| byte.is_ascii_digit())
            && rest.get(4..).is_some_and(|rest| rest.starts_with('年'))
    })?;
    let name = piece(head, 0..year);
    (ends_as_name(name) && !runs_on(name) && runs_on(piece(line, year..line.len()))).then_some(year)
}

fn names_a_section(name: &str) -> bool {
    topic_of(name) != Topic::Unknown || ends_as_name(name)
}

/// Whether a name ends with the noun that section names end with.
pub(crate) fn ends_as_name(name: &str) -> bool {
    const ENDS: &[&str] = &[
        "情况", "概述", "概况", "措施", "问题", "事项", "打算", "安排", "成效", "做法", "不足",
        "计划", "思路", "总则", "附则",
    ];
    let name = name.trim_end();
    ENDS.iter().any(|end| name.ends_with(end))
}

fn is_end_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, '。' | '：' | '；' | ':' | ';' | '.' | '，' | ',' | '、')
}

/// A line that lists the headings of the whole document: `一、概述，（一）…，二、…`.
fn is_contents_line(words: &str) -> bool {
    let starts = parse_marker(words).is_some_and(|marker| marker.style == MarkerStyle::HanComma);
    if !starts || words.len() > 3000 {
        return false;
    }
    let mut next = 1;
    let mut last = 0;
    for at in memchr::memmem::find_iter(words.as_bytes(), "、") {
        let before = piece(words, 0..at);
        let len: usize = before
            .chars()
            .rev()
            .take_while(|&c| crate::chars::is_han_digit(c))
            .take(4)
            .map(char::len_utf8)
            .sum();
        if han_value(piece(before, before.len() - len..before.len())) == Some(next) {
            if next > 1 && at - last > 600 {
                return false;
            }
            last = at;
            next += 1;
        }
    }
    next > 3 && words.len() - last < 300
}

/// Drops a run of headings that only announces: no text between them, and the same names again
/// further down.
fn drop_announced(found: Vec<Heading>) -> Vec<Heading> {
    let tops: Vec<usize> = (0..found.len())
        .filter(|&index| {
            found
                .get(index)
                .is_some_and(|h| h.style() == Some(MarkerStyle::HanComma))
        })
        .collect();
    let lines_of = |index: usize| found.get(index).map_or(0, |heading| heading.line);
    let mut run = 0;
    for pair in tops.windows(2) {
        let &[a, b] = pair else { break };
        let follows = b == a + 1 && lines_of(b) == lines_of(a) + 1;
        let ascends = found.get(b).map(|h| h.number) > found.get(a).map(|h| h.number);
        if !follows || !ascends {
            break;
        }
        run += 1;
    }
    let again = tops.get(run + 1).and_then(|&index| found.get(index));
    let starts_over = again.is_some_and(|heading| heading.number == Some(1));
    if run >= 2 && starts_over && tops.first() == Some(&0) {
        return found.into_iter().skip(run + 1).collect();
    }
    found
}

/// Drops markers that open items: lines that end with ；, and 1. or ① where they open paragraphs.
fn drop_lists(text: &str, lines: &[Line], found: Vec<Heading>) -> Vec<Heading> {
    let mut keep = vec![true; found.len()];
    let mut open: Vec<(MarkerStyle, Vec<usize>)> = Vec::new();
    for (index, heading) in found.iter().enumerate() {
        let Some(style) = heading.style() else {
            continue;
        };
        // A heading of an outer style closes the runs of the inner ones.
        while open.last().is_some_and(|(last, _)| *last > style) {
            close(text, lines, &found, &mut keep, open.pop());
        }
        match open.last_mut() {
            Some((last, run)) if *last == style => {
                let previous = run
                    .last()
                    .and_then(|&at| found.get(at))
                    .and_then(|h| h.number);
                if heading.number == Some(1) && previous != Some(0) {
                    let ended = std::mem::replace(run, vec![index]);
                    close(text, lines, &found, &mut keep, Some((style, ended)));
                } else {
                    run.push(index);
                }
            }
            _ => open.push((style, vec![index])),
        }
    }
    while let Some(run) = open.pop() {
        close(text, lines, &found, &mut keep, Some(run));
    }
    found
        .into_iter()
        .zip(keep)
        .filter_map(|(heading, keep)| keep.then_some(heading))
        .collect()
}

fn close(
    text: &str,
    lines: &[Line],
    found: &[Heading],
    keep: &mut [bool],
    run: Option<(MarkerStyle, Vec<usize>)>,
) {
    let Some((style, run)) = run else { return };
    let members = || {
        run.iter()
            .filter_map(|&index| Some((index, found.get(index)?)))
    };
    let listed = if style >= MarkerStyle::DigitDot {
        !members().all(|(_, heading)| is_own_line(text, lines, heading))
            || 2 * members()
                .filter(|(at, heading)| has_body(text, lines, found, *at, heading))
                .count()
                < run.len()
    } else if style >= MarkerStyle::HanBracket {
        let last = run.len().saturating_sub(1);
        run.len() > 1
            && members().take(last).all(|(_, heading)| {
                lines
                    .get(heading.line)
                    .is_some_and(|line| line.text(text).ends_with(['；', ';']))
            })
    } else {
        false
    };
    if listed {
        for index in run {
            if let Some(slot) = keep.get_mut(index) {
                *slot = false;
            }
        }
    }
}

/// A line that is all heading: short, without a stop inside it.
fn is_own_line(text: &str, lines: &[Line], heading: &Heading) -> bool {
    let Some(line) = lines.get(heading.line) else {
        return false;
    };
    if matches!(line.kind, BlockKind::Heading(_)) {
        return true;
    }
    let title = piece(text, heading.title.clone());
    heading.opens
        && heading.whole
        && length_up_to(title, LONGEST_BARE + 1) <= LONGEST_BARE
        && !line.text(text).ends_with(['；', ';', '，', '、'])
}

/// Whether text of its own, or a deeper marker, follows the heading's line.
fn has_body(
    text: &str,
    lines: &[Line],
    found: &[Heading],
    index: usize,
    heading: &Heading,
) -> bool {
    let next_line = heading.line + 1;
    let Some(line) = lines.get(next_line) else {
        return false;
    };
    match found.get(index + 1).filter(|next| next.line == next_line) {
        Some(next) => next.rank > heading.rank,
        None => {
            let words = line.text(text);
            line.is_cell() || words.contains(['。', '，']) || words.len() > heading.title.len()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_title(rest: &str, title: &str) {
        assert_eq!(rest.get(..title_end(rest)), Some(title));
    }

    #[test]
    fn where_a_heading_ends() {
        check_title("概述", "概述");
        check_title("工作情况。", "工作情况");
        check_title("加强领导，明确责任。我局成立了小组。", "加强领导，明确责任");
        check_title("存在问题：一是不够。", "存在问题");
        check_title("编制《指南。目录》情况", "编制《指南。目录》情况");
        check_title("（以下简称《条例》的情况。很好", "（以下简称《条例》的情况");
        check_title("概述 2016年以来，市经信委加强领导。", "概述");
        check_title("概述2016年以来，市经信委加强领导。", "概述");
        check_title("2014年 政府信息公开工作情况", "2014年 政府信息公开工作情况");
        check_title("政府网站.今年新增栏目", "政府网站");
    }
}
