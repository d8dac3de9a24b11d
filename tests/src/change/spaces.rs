//! Spaces where typists and converters put them: in short headings, around numbers.

use crate::{Dice, Page};

/// The spaces that pages have.
const SPACES: [&str; 4] = [" ", "\u{A0}", "\u{3000}", "  "];

pub(super) fn strew(page: &Page, dice: &mut Dice) -> Page {
    page.map(false, |text| {
        let line = text.trim();
        let spaced = if heading_of_words(line) {
            apart(text, SPACES[dice.roll(4)])
        } else {
            around_numbers(text, dice)
        };
        if dice.roll(3) == 0 {
            format!("{}{spaced}", SPACES[dice.roll(4)])
        } else {
            spaced
        }
    })
}

/// `一、概述`: a marker and at most eight Chinese characters.
fn heading_of_words(line: &str) -> bool {
    let Some((marker, title)) = line.split_once('、') else {
        return false;
    };
    marker.chars().all(|c| "一二三四五六七八九十".contains(c))
        && !marker.is_empty()
        && (2..=8).contains(&title.chars().count())
        && title.chars().all(|c| ('一'..='鿿').contains(&c))
}

fn apart(line: &str, space: &str) -> String {
    let Some((marker, title)) = line.split_once('、') else {
        return line.to_owned();
    };
    let title: Vec<String> = title.trim().chars().map(String::from).collect();
    format!("{marker}、{}", title.join(space))
}

/// A space here and there between a number and the Chinese characters beside it.
fn around_numbers(text: &str, dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut last = ' ';
    for c in text.chars() {
        let han = |c: char| ('一'..='鿿').contains(&c);
        let edge = han(last) && c.is_ascii_digit() || last.is_ascii_digit() && han(c);
        if edge && dice.roll(3) == 0 {
            out.push_str([" ", "\u{A0}"][dice.roll(2)]);
        }
        out.push(c);
        last = c;
    }
    out
}
