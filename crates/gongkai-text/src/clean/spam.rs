//! Advertising that was spliced into hacked pages: gambling houses, betting sites, adult films.
//! Marked where it stands and never removed.

use std::sync::LazyLock;

use super::generated::SPAM;
use crate::repair::{Mark, MarkKind};
use gongkai_span::{CleanSpan, WordFinder};

/// The names with Chinese characters. They are long, so that the finder passes by most characters; the others,
/// some of which are short, are few.
static FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(SPAM.iter().copied().filter(|name| !name.is_ascii())));

/// Marks each place with the letters, digits and dots that run into it.
pub(super) fn mark(text: &str, marks: &mut Vec<Mark>) {
    let mut all: Vec<_> = FINDER
        .find_iter(text)
        .map(|found| found.start..found.end)
        .collect();
    for name in SPAM.iter().filter(|name| name.is_ascii()) {
        let places = memchr::memmem::find_iter(text.as_bytes(), name);
        all.extend(places.map(|at| at..at + name.len()));
    }
    all.sort_unstable_by_key(|found| (found.start, std::cmp::Reverse(found.end)));
    let mut last_end = 0;
    for found in all {
        if found.start < last_end {
            continue;
        }
        let site = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '|' | '-');
        let before = text.get(last_end..found.start).unwrap_or_default();
        let start = last_end + before.trim_end_matches(site).len();
        let after = text.get(found.end..).unwrap_or_default();
        let end = text.len() - after.trim_start_matches(site).len();
        marks.extend(CleanSpan::new(start, end).map(|span| Mark::new(MarkKind::Spam, span)));
        last_end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut marks = Vec::new();
        mark(text, &mut marks);
        let found: Vec<_> = marks
            .iter()
            .map(|mark| mark.span.slice(text).unwrap())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sites_are_marked_with_their_addresses() {
        check("按照www.365bet.com关于做好", &["www.365bet.com"]);
        check("新葡京政府信息公开", &["新葡京"]);
        check("某县足球直播,比分网印发", &["足球直播", "比分网"]);
        check("福利彩票销售网点，加快三项改革", &[]);
        check("严厉打击赌博和色情活动，收到365件", &[]);
    }
}
