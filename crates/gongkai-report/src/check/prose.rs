//! `text.unbalanced_quote` and `text.replacement_characters`: what only the text itself shows.

use std::ops::Range;

use gongkai_text::SourceSpan;

use crate::{Finding, FindingCode, Language};

/// Marks that come in pairs. Single quotation marks stand for apostrophes too often to be counted.
const PAIRS: [(char, char); 9] = [
    ('（', '）'),
    ('(', ')'),
    ('《', '》'),
    ('〈', '〉'),
    ('“', '”'),
    ('〔', '〕'),
    ('【', '】'),
    ('「', '」'),
    ('[', ']'),
];

/// So many places of undecodable characters are listed.
const PLACES: usize = 20;

/// Checks that need the cleaned text: quotation marks and brackets without their pair, and
/// characters that could not be decoded.
///
/// `text` holds one paragraph a line; a pair may reach into the next line, as it does in text that
/// was wrapped by hand. `to_source` leads a range of bytes of `text` to its place in the source;
/// what it gives no place for is left out. `1）` as the marker of an item needs no opening bracket.
///
/// ```
/// use gongkai_report::{FindingCode, Language, SourceSpan, check_text};
///
/// let text = "区长信箱15件，1584政风行风热线”答复问题32个。";
/// let findings = check_text(text, Language::English, |at| SourceSpan::new(at.start, at.end));
/// assert_eq!(findings.len(), 1);
/// assert_eq!(findings[0].code, FindingCode::TextUnbalancedQuote);
/// assert_eq!(findings[0].spans[0].slice(text), Some("”"));
/// ```
#[must_use]
pub fn check_text(
    text: &str,
    language: Language,
    to_source: impl Fn(Range<usize>) -> Option<SourceSpan>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, mark) in unpaired(text) {
        let Some(span) = to_source(at..at + mark.len_utf8()) else {
            continue;
        };
        let pair = partner(mark);
        let message = match language {
            Language::English => format!("{mark} stands without {pair}"),
            Language::Chinese => format!("“{mark}”缺少与之配对的“{pair}”"),
        };
        let code = FindingCode::TextUnbalancedQuote;
        findings.push(Finding::warning(code, message, [span]));
    }
    let lost: Vec<Range<usize>> = undecoded(text).collect();
    let spans: Vec<SourceSpan> = lost
        .iter()
        .take(PLACES)
        .cloned()
        .filter_map(to_source)
        .collect();
    if !spans.is_empty() {
        let count = lost.len();
        let message = match language {
            Language::English => format!("characters could not be decoded, in {count} places"),
            Language::Chinese => format!("有{count}处字符无法解码"),
        };
        let code = FindingCode::TextReplacementCharacters;
        findings.push(Finding::warning(code, message, spans));
    }
    findings
}

/// The other mark of a pair.
fn partner(mark: char) -> char {
    PAIRS
        .iter()
        .find_map(|(open, close)| match mark {
            mark if mark == *open => Some(*close),
            mark if mark == *close => Some(*open),
            _ => None,
        })
        .unwrap_or(mark)
}

/// The marks that have no pair, in order.
fn unpaired(text: &str) -> Vec<(usize, char)> {
    let mut alone = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        // What the line before last left open stays open.
        let start_of_line = at;
        for (offset, mark) in line.char_indices() {
            if mark.is_ascii() && !matches!(mark, '(' | ')' | '[' | ']') {
                continue;
            }
            let here = (start_of_line + offset, mark);
            if PAIRS.iter().any(|(opens, _)| *opens == mark) {
                open.push(here);
                continue;
            }
            let Some((opens, _)) = PAIRS.iter().find(|(_, closes)| *closes == mark) else {
                continue;
            };
            match open.iter().rposition(|(_, other)| other == opens) {
                Some(index) => {
                    // What was opened since stays without its pair.
                    alone.extend(open.drain(index..).skip(1));
                }
                None if ends_a_marker(line, offset) => {}
                None => alone.push(here),
            }
        }
        at += line.len() + 1;
        // Only what this line opened may be closed by the next.
        let old = open.partition_point(|(place, _)| *place < start_of_line);
        alone.extend(open.drain(..old));
    }
    alone.extend(open);
    alone.sort_unstable();
    alone
}

/// Whether the closing bracket at `offset` ends the marker of an item: `1）`, `；（2`, `三）`.
fn ends_a_marker(line: &str, offset: usize) -> bool {
    let before = line.get(..offset).unwrap_or_default();
    let counts = |c: char| c.is_ascii_alphanumeric() || "一二三四五六七八九十".contains(c);
    let rest = before.trim_end_matches(counts);
    let length = before.len() - rest.len();
    (1..=6).contains(&length)
        && rest
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || "，。；：、,;:!！?？".contains(c))
}

/// The runs of U+FFFD.
fn undecoded(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut marks = text.match_indices('\u{FFFD}').peekable();
    std::iter::from_fn(move || {
        let (start, mark) = marks.next()?;
        let mut end = start + mark.len();
        while let Some((at, mark)) = marks.next_if(|(at, _)| *at == end) {
            end = at + mark.len();
        }
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let findings = check_text(text, Language::English, |at| {
            SourceSpan::new(at.start, at.end)
        });
        let found: Vec<&str> = findings
            .iter()
            .flat_map(|finding| &finding.spans)
            .filter_map(|span| span.slice(text))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_without_their_pair_are_raised() {
        check("（迎政办〔201515）", &["〔"]);
        check("行风热线”答复", &["”"]);
        check("《信息公开条例", &["《"]);
        check("公开（含解读）》", &["》"]);
        check("甲（乙\n丙\n丁）", &["（", "）"]);
    }

    #[test]
    fn pairs_and_markers_are_not() {
        check("（一）《条例》（国办发〔2017〕24号）", &[]);
        check("“五公开”、‘三公’经费", &[]);
        check("1）公开\n2）解读；a）其他", &[]);
        check("三）监督保障", &[]);
        check("根据《政府信息\n公开条例》", &[]);
        check("don’t", &[]);
        check("", &[]);
    }

    #[test]
    fn undecoded_characters_are_raised_once() {
        let text = "公\u{FFFD}\u{FFFD}开\u{FFFD}";
        check(text, &["\u{FFFD}\u{FFFD}", "\u{FFFD}"]);
        let findings = check_text(text, Language::Chinese, |at| {
            SourceSpan::new(at.start, at.end)
        });
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].message, "有2处字符无法解码");
    }

    #[test]
    fn places_unknown_to_the_source_are_left_out() {
        assert!(check_text("（", Language::English, |_| None).is_empty());
    }
}
