//! Characters of full and half width.
//!
//! A comma within a number keeps its width: `12，345` is two numbers to most readers. Letters with
//! marks have no full width, so that letters stay as they are on a page that has some.

use crate::{Dice, Page};

/// Marks that Chinese texts have in both widths.
const MARKS: &str = ",;:()!?%";

pub(super) fn fold(page: &Page, dice: &mut Dice) -> Page {
    let [digits, mut letters, marks] = [dice.roll(3), dice.roll(3), dice.roll(3)];
    if page
        .text
        .contains(|c: char| c.is_alphabetic() && ('\u{80}'..'\u{2000}').contains(&c))
    {
        letters = 0;
    }
    page.map(true, |text| {
        let chars: Vec<char> = text.chars().collect();
        let mut out = String::new();
        for (index, c) in chars.iter().copied().enumerate() {
            let at = |index: usize| chars.get(index).copied().unwrap_or(' ');
            let (before, after) = (at(index.wrapping_sub(1)), at(index + 1));
            let way = match c {
                '0'..='9' => digits,
                'a'..='z' | 'A'..='Z' => letters,
                ',' if before.is_ascii_digit() && after.is_ascii_digit() => 0,
                _ => marks,
            };
            // 0: as it is; 1: all of one width; 2: each as chance has it.
            let keep = way == 0 || way == 2 && dice.roll(2) == 0;
            out.push(match c {
                _ if keep => c,
                _ if c.is_ascii_alphanumeric() || MARKS.contains(c) => wide(c),
                _ => MARKS.chars().find(|mark| wide(*mark) == c).unwrap_or(c),
            });
        }
        out
    })
}

/// A character of ASCII in full width.
fn wide(c: char) -> char {
    char::from_u32(c as u32 + 0xFEE0).unwrap_or(c)
}
