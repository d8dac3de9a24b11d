//! Postal addresses in running text.

use crate::word_lists::{self, ends_with_any};
use std::ops::Range;

use crate::chars::{is_han, length_up_to, piece, prefix, suffix, trimmed};

/// The address behind the label 地址 at `start..end`; its value begins at `at`.
pub(crate) fn address(text: &str, start: usize, end: usize, at: usize) -> Option<Range<usize>> {
    let before = suffix(piece(text, 0..start), 30);
    if ends_with_any(before, word_lists::NO_ADDRESS) {
        return None;
    }
    let colon = piece(text, end..at).contains(['：', ':']);
    let rest = piece(text, at..text.len());
    let near = prefix(rest, 240);
    let len = address_end(near);
    let range = trimmed(text, at..at + len);
    let value = piece(text, range.clone());
    let named = value.contains([
        '路', '街', '号', '楼', '镇', '乡', '村', '区', '县', '市', '室', '院', '道',
    ]);
    let opened = {
        let head = before.trim_end_matches(|c: char| is_han(c) && "办公联系通信讯受理".contains(c));
        head.ends_with(['（', '(', '，', ',', '；', ';', '、', ' ', '\n', '。']) || head.is_empty()
    };
    let fits = if colon {
        length_up_to(value, 4) >= 3
    } else {
        named && opened && length_up_to(value, 6) >= 6
    };
    (fits && value.contains(is_han) && !value.contains("://")).then_some(range)
}

/// Where an address ends: at a mark, or where the next label begins.
fn address_end(near: &str) -> usize {
    let mut depth = 0;
    let mut end = near.len();
    for (at, c) in near.char_indices() {
        match c {
            '（' | '(' => {
                let inner = piece(near, at..near.len());
                let closes = inner
                    .find(['）', ')'])
                    .is_some_and(|len| len < 60 && !piece(inner, 0..len).contains(['：', ':']));
                let label = word_lists::AFTER_ADDRESS.iter().any(|label| {
                    inner
                        .get(c.len_utf8()..)
                        .is_some_and(|rest| rest.starts_with(label))
                });
                if !closes || label {
                    end = at;
                    break;
                }
                depth += 1;
            }
            '）' | ')' if depth > 0 => depth -= 1,
            '；' | '，' | ',' | ';' | '。' | '）' | ')' | '\n' | '|' | '[' | '【' if depth == 0 =>
            {
                end = at;
                break;
            }
            c if c.is_whitespace() => {
                let next = piece(near, at..near.len()).trim_start();
                // A label: the first mark or blank ahead is a colon. In `南街 1 号，邮编：` it is not.
                let mark = next.find(|c: char| c.is_whitespace() || "：:，,；;）)。".contains(c));
                let colon = |len: &usize| piece(next, *len..next.len()).starts_with(['：', ':']);
                let label = mark.filter(colon).filter(|&len| len <= 48);
                let digits = next.starts_with(|c: char| c.is_ascii_digit());
                if label.is_some()
                    || next.is_empty()
                    || near.get(..at).is_some_and(|done| done.ends_with('号')) && !digits
                {
                    end = at;
                    break;
                }
            }
            _ => {}
        }
    }
    let value = piece(near, 0..end);
    let label = word_lists::AFTER_ADDRESS
        .iter()
        .filter_map(|label| value.find(label))
        .min();
    piece(value, 0..label.unwrap_or(value.len()))
        .trim_end_matches(['、', ' '])
        .len()
}
