//! Which lines, and which places within lines, are headings.

use std::ops::Range;

use crate::chars::{is_han, length_up_to, pauses, piece};
use crate::contents::Contents;
use crate::extent::{is_end_mark, prescribed_name, title_end};
use crate::heading::{Heading, LONGEST_BARE, Rank};
use crate::line::Line;
use crate::lists::{drop_announced, drop_lists, is_contents_line};
use crate::marker::{MarkerStyle, han_value, parse_marker};
use crate::rows::is_table_row;
use crate::topic::{Topic, stands_alone, topic_of};
use crate::word_lists::{self, ends_with_any};

/// The headings of `lines`, in order.
///
/// The sentence that announces the contents has no headings; a line that is one of the names that it
/// lists is one.
pub(crate) fn headings(text: &str, lines: &[Line], contents: Option<&Contents>) -> Vec<Heading> {
    let mut finder = Finder {
        text,
        closed: contents.map_or(0..0, |contents| contents.span.range()),
        flat: is_flat(text, lines),
        expected: 1,
        found: Vec::new(),
    };
    let mut quoted = 0;
    for (index, line) in lines.iter().enumerate() {
        if line.is_cell() || !line.is_body() {
            continue;
        }
        quoted = quoted.max(end_of_quotation(text, lines, index));
        if index < quoted || line.is_row() || is_contents_line(text, line) {
            continue;
        }
        finder.opening(line, index);
        finder.within(line, index);
    }
    let found = drop_announced(finder.found);
    let found = drop_lists(text, lines, found);
    crate::bare::add(text, lines, found, contents)
}

/// Finds the headings of lines, one line after another.
struct Finder<'a> {
    text: &'a str,
    /// The sentence that announces the contents.
    closed: Range<usize>,
    /// Whether the line breaks of the document are lost.
    flat: bool,
    /// The number of the next heading 一、.
    expected: u32,
    found: Vec<Heading>,
}

impl Finder<'_> {
    /// The heading that opens a line.
    fn opening(&mut self, line: &Line, index: usize) {
        if self.closed.contains(&line.range.start) {
            return;
        }
        let named = || named_opening(self.text, line, index).filter(|_| self.flat);
        let Some(heading) = opening(self.text, line, index).or_else(named) else {
            return;
        };
        if heading.style() == Some(MarkerStyle::HanComma) {
            self.expected = heading.number.map_or(self.expected, |number| number + 1);
        }
        self.found.push(heading);
    }

    /// Headings within a line: glued to the sentence before, or all of a report on one line.
    fn within(&mut self, line: &Line, index: usize) {
        let start = line.range.start;
        let words = line.text(self.text);
        let mut done = self
            .found
            .last()
            .filter(|last| last.line == index)
            .map_or(0, |last| last.title.end - start);
        let mut inner = 1;
        // （一） may stand right behind the heading that opens the line, wherever lines end.
        let nests = done > 0
            && piece(words, done..words.len())
                .trim_start_matches(is_end_mark)
                .starts_with('（');
        for at in places(words, self.flat || nests) {
            if at < done || at == 0 || self.closed.contains(&(start + at)) {
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
            // 现将情况报告如下： 一、
            let announced = marker.number == 1 && before.trim_end().ends_with("如下：");
            let ended = announced
                || last.is_some_and(|c| matches!(c, '。' | '！' | '？' | '）' | ')' | '”' | '.'));
            let title = title_end(rest);
            if !has_letters(piece(rest, 0..title)) {
                continue;
            }
            let taken = match marker.style {
                MarkerStyle::HanComma => {
                    let name = piece(rest, 0..title);
                    let known = (topic_of(name) != Topic::Unknown || stands_alone(name))
                        && length_up_to(piece(rest, 0..title), LONGEST_BARE) < LONGEST_BARE;
                    let parted = spaced || ended || last.is_some_and(|c| c.is_ascii_digit());
                    let numbered = marker.number == self.expected;
                    // A slip of numbering, on a page whose line ends are lost.
                    let near = self.flat
                        && known
                        && spaced
                        && ended
                        && marker.number.abs_diff(self.expected) <= 1;
                    let prescribed =
                        prescribed_name(rest) == Some(title) && marker.number >= self.expected;
                    parted
                        && (prescribed
                            || numbered && (known || (self.flat && spaced && ended))
                            || near)
                }
                MarkerStyle::HanBracket => {
                    // Right behind the title of the heading above it, or behind a sentence.
                    let nested =
                        done > 0 && piece(words, done..at).trim_matches(is_end_mark).is_empty();
                    // （一） opens the section: its fellows stand behind sentences.
                    let run_in = nests && inner > 1 && ended;
                    let placed = nested && marker.number == 1
                        || (self.flat || nested) && spaced && (ended || nested)
                        || run_in;
                    placed && (marker.number == inner || marker.number == 1)
                }
                _ => false,
            };
            if !taken || is_table_row(piece(after, 0..(marker.len + title).min(after.len()))) {
                continue;
            }
            if marker.style == MarkerStyle::HanComma {
                self.expected = marker.number + 1;
                inner = 1;
            } else {
                inner = marker.number + 1;
            }
            let from = start + at + marker.len;
            done = at + marker.len + title;
            self.found.push(Heading {
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
}

/// The line after a quotation of several lines that begins with line `index`; 0 if there is none.
///
/// Marks get lost, so that only a quotation counts that fills whole lines.
fn end_of_quotation(text: &str, lines: &[Line], index: usize) -> usize {
    const LONGEST: usize = 15;
    let opens = lines.get(index).is_some_and(|line| {
        let words = line.text(text);
        words.starts_with('“') && !words.contains('”')
    });
    if !opens {
        return 0;
    }
    let close = lines
        .iter()
        .skip(index + 1)
        .take(LONGEST)
        .take_while(|line| !line.text(text).contains('“'))
        .position(|line| line.text(text).ends_with(['”', '。']) && line.text(text).contains('”'));
    close.map_or(0, |close| index + close + 2)
}

/// The heading that a line begins with.
fn opening(text: &str, line: &Line, index: usize) -> Option<Heading> {
    let words = line.text(text);
    let start = line.range.start;
    let (style, number, marker_len, skip) = match line.marker(text) {
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
    let whole = tail.trim_matches(is_end_mark).is_empty();
    // 一，is a marker on a heading's own line only: a sentence may begin so too.
    let comma = piece(words, 0..marker_len).ends_with(['，', ',']);
    if comma && style == MarkerStyle::HanComma && !whole {
        return None;
    }
    Some(Heading {
        rank: Rank::Numbered(style),
        number: Some(number),
        marker: start..start + marker_len,
        title: title_range,
        line: index,
        opens: true,
        whole,
    })
}

/// The section name that opens a line without line ends: `引 言 本报告由某某局编制。`
fn named_opening(text: &str, line: &Line, index: usize) -> Option<Heading> {
    /// A name of four characters with wide spaces between them, in bytes.
    const LONGEST: usize = 36;
    let words = line.text(text);
    let near = crate::chars::prefix(words, LONGEST);
    let end = near
        .char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .map(|(at, _)| at)
        .rfind(|at| stands_alone(piece(near, 0..*at)))?;
    let start = line.range.start;
    (words.contains('。') && !words.starts_with(char::is_whitespace)).then_some(Heading {
        rank: Rank::Named,
        number: None,
        marker: start..start,
        title: start..start + piece(near, 0..end).trim_end().len(),
        line: index,
        opens: true,
        whole: false,
    })
}

/// `一 概 述`, `四 咨询情况`: a number and a known name, or one that ends as names of sections do; the mark between them is lost.
pub(crate) fn spaced(words: &str) -> Option<(MarkerStyle, u32, usize, usize)> {
    let len = words.find(|c: char| !crate::chars::is_han_digit(c))?;
    let number = han_value(words.get(..len)?)?;
    let rest = words.get(len..)?;
    // 一：概述, 一·概述: another mark in its place.
    let name = rest
        .trim_start()
        .trim_start_matches(['：', ':', '。', '·', '；'])
        .trim_start();
    if name.len() == rest.len() || length_up_to(name, LONGEST_BARE) >= LONGEST_BARE {
        return None;
    }
    let named = topic_of(name) != Topic::Unknown
        || ends_with_any(name, word_lists::SECTION_ENDS)
        || ends_with_any(name, word_lists::NAME_ENDS);
    named.then_some((MarkerStyle::HanComma, number, len, words.len() - name.len()))
}

fn has_letters(title: &str) -> bool {
    title.contains(|c: char| c.is_alphanumeric())
}

/// Where within a line a marker may stand: the starts of 一、 and, in a flat text, of （一）.
fn places(words: &str, flat: bool) -> impl Iterator<Item = usize> {
    let bytes = words.as_bytes();
    let commas = pauses(words).map(|at| {
        let number = piece(words, 0..at).trim_end();
        let digits = number
            .chars()
            .rev()
            .take_while(|&c| crate::chars::is_han_digit(c))
            .take(4);
        number.len() - digits.map(char::len_utf8).sum::<usize>()
    });
    let brackets = memchr::memmem::find_iter(if flat { bytes } else { b"" }, "（");
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
        if words.len() < 150 {
            continue;
        }
        hits += pauses(words)
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
