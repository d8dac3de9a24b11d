//! Readings that mirror sites put behind characters.

use pinyin::ToPinyin as _;

use crate::{Dice, Page};

/// `術(shù)`: behind some characters, wherever they stand, as mirrors do.
pub(super) fn toned(page: &Page, dice: &mut Dice) -> Page {
    let (one_in, salt) = ([1, 3, 12][dice.roll(3)], dice.roll(1000));
    page.map(true, |text| {
        let mut out = String::new();
        for c in text.chars() {
            out.push(c);
            if (c as usize + salt).is_multiple_of(one_in)
                && let Some(reading) = c.to_pinyin()
            {
                out.push('(');
                out.push_str(reading.with_tone());
                out.push(')');
            }
        }
        out
    })
}

/// `政(zheng)(zheng)府(fu)`: behind nearly all characters, doubled inside a run.
pub(super) fn plain(page: &Page, dice: &mut Dice) -> Page {
    page.map(true, |text| {
        let mut out = String::new();
        for c in text.chars() {
            out.push(c);
            let Some(reading) = c.to_pinyin() else {
                continue;
            };
            let times = [1, 1, 2, 0][dice.roll(4)];
            for _ in 0..times {
                out.push('(');
                out.push_str(&reading.plain().replace('ü', "v"));
                out.push(')');
            }
        }
        out
    })
}
