//! Paragraphs broken into lines of equal width, as mail programs and PDF readers do.
//!
//! A line is broken between characters, but never within a number or a word of letters and never so
//! that a line begins or ends with a mark that must not, since no program does either. Plain text is
//! left as it is where too little of it would be broken to see that it was: a handful of lines that
//! happen to be of one length is no proof, and then leaving them apart is right.

use crate::{Dice, Page};

pub(super) fn wrap(page: &Page, dice: &mut Dice) -> Page {
    let first = dice.roll(20);
    let widths = (0..20).map(|step| 56 + 2 * ((first + step) % 20));
    let mut wrapped = widths.map(|width| (width, page.map(false, |text| broken(text, width))));
    let evident =
        wrapped.find(|(width, wrapped)| page.html || is_evident(&page.text, &wrapped.text, *width));
    evident.map_or_else(|| page.clone(), |(_, wrapped)| wrapped)
}

/// Whether at least seven lines are full and open, most of the full lines are open, and they are most of the long ones; and
/// whether all lines that were broken are full and no heading is: one that fills its line by chance
/// reads as one that goes on.
fn is_evident(page: &str, wrapped: &str, width: usize) -> bool {
    let whole: Vec<&str> = page.lines().map(str::trim).collect();
    let (mut full, mut open, mut long) = (0, 0, 0);
    let mut rest = whole.iter();
    let mut left = rest.next().copied().unwrap_or_default();
    for line in wrapped.lines() {
        let (line, len) = (line.trim(), line.chars().map(columns).sum::<usize>());
        left = left.strip_prefix(line).unwrap_or_default().trim_start();
        let broken = !left.is_empty();
        let ends = line.ends_with(['。', '；', '：', ';', ':', '|']);
        if broken && len + 4 < width || !broken && !ends && len + 12 >= width && !line.contains('|')
        {
            return false;
        }
        // The reader takes a width that is up to six columns less, and lines up to six less than that.
        if len + 4 >= width || ends && len + 12 >= width {
            full += 1;
            open += usize::from(!ends);
        }
        long += usize::from(len * 2 >= width);
        if !broken {
            left = rest.next().copied().unwrap_or_default();
        }
    }
    open >= 7 && open * 5 >= full * 4 && full * 2 >= long
}

/// The columns of a character on a screen.
fn columns(c: char) -> usize {
    if c < '\u{2000}' { 1 } else { 2 }
}

fn broken(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut line: Vec<char> = Vec::new();
    let mut used = 0;
    for c in text.chars() {
        used += columns(c);
        if used > width {
            let end = (1..=line.len())
                .rev()
                .find(|end| may_break(line[end - 1], line.get(*end).copied().unwrap_or(c)));
            if let Some(end) = end {
                let rest = line.split_off(end);
                out.extend(&line);
                out.push('\n');
                line = rest;
                used = line.iter().chain([&c]).map(|c| columns(*c)).sum();
            }
        }
        line.push(c);
    }
    out.extend(&line);
    out
}

fn may_break(before: char, after: char) -> bool {
    let word = |c: char| c < '\u{2000}' && !c.is_whitespace();
    if word(before) && word(after) || after == '(' {
        return false;
    }
    !"，。、；：！？）》”’〕】,.;:!?)%％．０１２３４５６７８９ \u{A0}\u{3000}".contains(after)
        && !"（《“‘〔【(０１２３４５６７８９ \u{A0}\u{3000}".contains(before)
}
