//! Markers at the start of lines that do not mark headings: announced contents, and items.

use gongkai_text::BlockKind;

use crate::chars::{is_han_digit, length_up_to, pauses, piece};
use crate::heading::{Heading, LONGEST_BARE};
use crate::line::Line;
use crate::marker::{MarkerStyle, han_value};

/// A line that lists the headings of the whole document: `一、概述，（一）…，二、…`.
pub(crate) fn is_contents_line(text: &str, line: &Line) -> bool {
    let words = line.text(text);
    let starts = line
        .marker(text)
        .is_some_and(|marker| marker.style == MarkerStyle::HanComma);
    if !starts || words.len() > 3000 {
        return false;
    }
    let mut next = 1;
    let mut last = 0;
    for at in pauses(words) {
        let before = piece(words, 0..at);
        let len: usize = before
            .chars()
            .rev()
            .take_while(|&c| is_han_digit(c))
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
pub(crate) fn drop_announced(found: Vec<Heading>) -> Vec<Heading> {
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
pub(crate) fn drop_lists(text: &str, lines: &[Line], found: Vec<Heading>) -> Vec<Heading> {
    let runs = Runs {
        text,
        lines,
        found: &found,
    };
    let mut keep = vec![true; found.len()];
    let mut drop_if_list = |style: MarkerStyle, run: Vec<usize>| {
        if runs.is_list(style, &run) {
            for index in run {
                if let Some(slot) = keep.get_mut(index) {
                    *slot = false;
                }
            }
        }
    };
    let mut open: Vec<(MarkerStyle, Vec<usize>)> = Vec::new();
    for (index, heading) in found.iter().enumerate() {
        let Some(style) = heading.style() else {
            continue;
        };
        // A heading of an outer style closes the runs of the inner ones.
        while let Some((inner, run)) = open.pop_if(|(last, _)| *last > style) {
            drop_if_list(inner, run);
        }
        match open.last_mut() {
            Some((last, run)) if *last == style => {
                let previous = run
                    .last()
                    .and_then(|&at| found.get(at))
                    .and_then(|h| h.number);
                if heading.number == Some(1) && previous != Some(0) {
                    let ended = std::mem::replace(run, vec![index]);
                    drop_if_list(style, ended);
                } else {
                    run.push(index);
                }
            }
            _ => open.push((style, vec![index])),
        }
    }
    for (style, run) in open {
        drop_if_list(style, run);
    }
    found
        .into_iter()
        .zip(keep)
        .filter_map(|(heading, keep)| keep.then_some(heading))
        .collect()
}

/// Runs of headings of one style.
struct Runs<'a> {
    text: &'a str,
    lines: &'a [Line],
    found: &'a [Heading],
}

impl Runs<'_> {
    /// Whether the headings `run`, all of the style, are items of a list.
    fn is_list(&self, style: MarkerStyle, run: &[usize]) -> bool {
        let members = || {
            run.iter()
                .filter_map(|&index| Some((index, self.found.get(index)?)))
        };
        if style >= MarkerStyle::DigitDot {
            !members().all(|(_, heading)| self.is_own_line(heading))
                || 2 * members()
                    .filter(|(at, heading)| self.has_body(*at, heading))
                    .count()
                    < run.len()
        } else if style >= MarkerStyle::HanBracket {
            let last = run.len().saturating_sub(1);
            run.len() > 1
                && members().take(last).all(|(_, heading)| {
                    self.lines
                        .get(heading.line)
                        .is_some_and(|line| line.text(self.text).ends_with(['；', ';']))
                })
        } else {
            false
        }
    }

    /// Whether the heading is a line of its own: short, without a stop inside it.
    fn is_own_line(&self, heading: &Heading) -> bool {
        let Some(line) = self.lines.get(heading.line) else {
            return false;
        };
        if matches!(line.kind, BlockKind::Heading(_)) {
            return true;
        }
        let title = piece(self.text, heading.title.clone());
        heading.opens
            && heading.whole
            && length_up_to(title, LONGEST_BARE + 1) <= LONGEST_BARE
            && !line.text(self.text).ends_with(['；', ';', '，', '、'])
    }

    /// Whether text of its own, or a deeper marker, follows the line of heading `index`.
    fn has_body(&self, index: usize, heading: &Heading) -> bool {
        let next_line = heading.line + 1;
        let Some(line) = self.lines.get(next_line) else {
            return false;
        };
        let next = self
            .found
            .get(index + 1)
            .filter(|next| next.line == next_line);
        let words = line.text(self.text);
        next.map_or_else(
            || line.is_cell() || words.contains(['。', '，']) || words.len() > heading.title.len(),
            |next| next.rank > heading.rank || next.number == Some(1) && next.rank != heading.rank,
        )
    }
}
