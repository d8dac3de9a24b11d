//! The foot of the site under a document.

#[rustfmt::skip]
mod generated;

use crate::word_lists::{self, contains_any};
use std::sync::LazyLock;

use gongkai_text::{WordFinder, Zone};

use crate::chars::length_up_to;
use crate::line::Line;
use crate::signature::{date_of, organ_of};
use generated::{FOOT_LABELS, FOOT_WORDS};

static FOOT_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(FOOT_WORDS.iter().copied()));

fn has_foot_word(words: &str) -> bool {
    FOOT_FINDER.find_iter(words).next().is_some()
}

/// Where the foot of the site begins, as an index of `lines`.
pub(crate) fn foot_start(text: &str, lines: &[Line]) -> usize {
    let mut start = lines.len();
    for (index, line) in lines.iter().enumerate().rev().take(60) {
        if line.is_cell() {
            break;
        }
        let words = line.text(text);
        let zone = matches!(line.zone, Zone::Footer | Zone::Links | Zone::Tools);
        if zone || is_foot_line(words) {
            start = index;
        } else if length_up_to(words, 31) > 30
            || date_of(words).is_some()
            || organ_of(words).is_some()
            || words.ends_with('。')
            || crate::marker::parse_marker(words).is_some()
        {
            break;
        }
    }
    start
}

fn is_foot_line(words: &str) -> bool {
    let short = length_up_to(words, 201) <= 200;
    let labelled = FOOT_LABELS.iter().any(|label| {
        words
            .strip_prefix(label)
            .is_some_and(|rest| rest.trim_start().starts_with(['：', ':']))
    });
    short && (labelled || !words.contains('。') && has_foot_word(words) || is_record(words))
}

/// Lines with a record of the site count even if they hold a full stop.
fn is_record(words: &str) -> bool {
    contains_any(words, word_lists::FOOT_RECORDS)
        || words.contains("网站") && words.contains("电话")
        || words.contains("。地址") && words.contains("电话")
}
