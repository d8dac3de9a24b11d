//! Cited documents: 《…》 titles and document numbers.

use crate::word_lists::{self, ends_with_any};
use std::collections::HashSet;

use gongkai_text::Clean;

use crate::chars::{piece, prefix, span};
use crate::definition::definitions;
use crate::number::{DocumentNumber, numbers};

/// One citation: a title, a document number, or a title with the number that follows it.
pub type Citation = gongkai_report::Citation<Clean>;

/// The citations of a text, in reading order.
///
/// An abbreviation that the text defines with 以下简称 is not a citation anywhere in the text.
///
/// ```
/// use gongkai_outline::citations;
///
/// let text = "根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）\
///     和《关于印发要点的通知》（国办发[2017]24号），落实《条例》。";
/// let found = citations(text);
/// assert_eq!(found.len(), 2);
/// assert_eq!(found[0].number.as_deref(), Some("国务院令第711号"));
/// assert_eq!(found[1].number.as_deref(), Some("国办发〔2017〕24号"));
/// assert_eq!((found[1].year, found[1].serial), (Some(2017), Some(24)));
/// ```
#[must_use]
pub fn citations(text: &str) -> Vec<Citation> {
    let definitions = definitions(text);
    let defined = definitions
        .iter()
        .map(|definition| definition.name.as_str())
        .collect();
    citations_in(text, &defined)
}

pub(crate) fn citations_in(text: &str, defined: &HashSet<&str>) -> Vec<Citation> {
    let titles = titles(text);
    let mut numbers = numbers(text).into_iter().peekable();
    let mut out = Vec::with_capacity(titles.len());
    for title in titles {
        while let Some(number) = numbers.next_if(|number| number.start < title.start) {
            out.push(from_number(number));
        }
        // A number inside a title belongs to it.
        while numbers.next_if(|number| number.start < title.end).is_some() {}
        let follows = numbers
            .peek()
            .is_some_and(|number| joins(piece(text, title.end..number.start)));
        if !follows && defined.contains(piece(text, title.inner.clone())) {
            continue;
        }
        let number = if follows { numbers.next() } else { None };
        let end = number
            .as_ref()
            .map_or(title.end, |number| closed_end(text, title.end, number.end));
        let start = title.start;
        let inner = title.inner.clone();
        let place = span(start..end);
        let mut citation = number.map_or_else(|| Citation::untitled(place), from_number);
        citation.title = Some(clean_title(piece(text, inner)));
        citation.span = place;
        out.push(citation);
    }
    out.extend(numbers.map(from_number));
    out
}

fn from_number(number: DocumentNumber) -> Citation {
    let mut citation = Citation::untitled(span(number.start..number.end));
    citation.number = Some(number.text);
    citation.agency = (!number.agency.is_empty()).then_some(number.agency);
    citation.year = number.year.and_then(|year| i32::try_from(year).ok());
    citation.serial = number.serial;
    citation.damaged = number.damaged;
    citation.candidates = number.candidates;
    citation
}

/// A title with its marks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Title {
    start: usize,
    end: usize,
    inner: std::ops::Range<usize>,
}

/// No title is longer, in bytes.
const LONGEST: usize = 450;

/// The titles of a text; one inside another belongs to the outer one.
fn titles(text: &str) -> Vec<Title> {
    let open = "《".len();
    let mut out = Vec::new();
    let mut at = 0;
    // Where the next 》 stands that is not before the present 《.
    let mut ends = memchr::memmem::find_iter(text.as_bytes(), "》").peekable();
    for start in memchr::memmem::find_iter(text.as_bytes(), "《") {
        if start < at {
            continue;
        }
        while ends.next_if(|end| *end < start).is_some() {}
        let rest = piece(text, start..text.len());
        let near = prefix(rest, LONGEST);
        let may_close = ends.peek().is_some_and(|end| end - start < near.len());
        let near = piece(near, 0..near.find('\n').unwrap_or(near.len()));
        let title = match may_close.then(|| closing(near)).flatten() {
            Some(end) => {
                let inner = doubled(piece(text, start + open..start + end - open));
                Some(Title {
                    start,
                    end: start + end,
                    inner: start + open + inner.start..start + open + inner.end,
                })
            }
            None => unclosed(near, may_close).map(|end| Title {
                start,
                end: start + end,
                inner: start + open..start + end,
            }),
        };
        if let Some(title) = title.filter(|title| !title.inner.is_empty()) {
            at = title.end;
            out.push(title);
        }
    }
    out
}

/// The end of the title that `near` begins with, its closing mark included.
fn closing(near: &str) -> Option<usize> {
    let mut depth = 0_u32;
    let mut last = None;
    for (at, c) in near.char_indices() {
        match c {
            '《' => depth += 1,
            '》' => {
                depth -= 1;
                last = Some(at + c.len_utf8());
                if depth == 0 {
                    return last;
                }
            }
            // A sentence ends here, so that a mark must be missing.
            '。' | '；' => break,
            _ => {}
        }
    }
    let end = last?;
    // 《关于印发《办法》的通知（…: the outer mark is missing, and its title goes on.
    let tail = piece(near, end..near.len());
    if let Some(len) = tail_of_title(tail) {
        return Some(end + len)
            .filter(|_| tail.get(len..).is_some_and(|rest| rest.starts_with('》')));
    }
    Some(end)
}

fn tail_of_title(tail: &str) -> Option<usize> {
    word_lists::TITLE_TAILS
        .iter()
        .find(|words| tail.starts_with(**words))
        .map(|words| words.len())
}

/// The end of a title without a closing mark: it must end as titles do, before the next mark.
///
/// Where no 》 stands in `near`, the next 《 is such a mark.
fn unclosed(near: &str, may_close: bool) -> Option<usize> {
    let open = "《".len();
    let inner = piece(near, open..near.len());
    let len = inner
        .find(|c| {
            matches!(
                c,
                '，' | '。' | '；' | '（' | '(' | ',' | ';' | '：' | '〔' | '['
            ) || !may_close && c == '《'
        })
        .unwrap_or(inner.len());
    let name = piece(inner, 0..len);
    let balanced = name.matches('《').count() == name.matches('》').count();
    let name = if balanced {
        name
    } else {
        piece(name, 0..name.find('《').unwrap_or(name.len()))
    };
    ends_with_any(name, word_lists::DOCUMENT_ENDS).then_some(open + name.len())
}

/// The inside of a title without marks that are printed twice: 《《条例》》.
fn doubled(inner: &str) -> std::ops::Range<usize> {
    let open = "《".len();
    if inner.starts_with('《') && inner.ends_with('》') && closing(inner) == Some(inner.len()) {
        return open..inner.len() - open;
    }
    let opens = inner.matches('《').count();
    let closes = inner.matches('》').count();
    let start = if inner.starts_with('《') && opens > closes {
        open
    } else {
        0
    };
    start..inner.len()
}

fn clean_title(inner: &str) -> String {
    crate::chars::joined(inner)
}

/// Whether `between` lets a number belong to the title before it.
fn joins(between: &str) -> bool {
    let solid = between.trim();
    solid.len() < 8
        && solid
            .chars()
            .all(|c| matches!(c, '（' | '(' | '》' | '【' | '[' | '“' | '”'))
}

/// The end of a citation: behind the bracket that closes the one before the number.
fn closed_end(text: &str, title_end: usize, number_end: usize) -> usize {
    let opened = piece(text, title_end..number_end).contains(['（', '(']);
    let rest = piece(text, number_end..text.len());
    let skipped = rest.len() - rest.trim_start_matches([' ', '文']).len();
    let closes = piece(rest, skipped..rest.len()).starts_with(['）', ')']);
    if opened && closes {
        let bracket = piece(rest, skipped..rest.len())
            .chars()
            .next()
            .map_or(0, char::len_utf8);
        number_end + skipped + bracket
    } else {
        number_end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Option<&str>, Option<&str>)]) {
        let found = citations(text);
        let found: Vec<_> = found
            .iter()
            .map(|c| (c.title.as_deref(), c.number.as_deref()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn titles_with_and_without_numbers() {
        check(
            "《甲通知》（国办发〔2017〕24号）",
            &[(Some("甲通知"), Some("国办发〔2017〕24号"))],
        );
        check(
            "《甲通知》国办发[2017]24号文件",
            &[(Some("甲通知"), Some("国办发〔2017〕24号"))],
        );
        check(
            "《甲》、《乙》和《丙》",
            &[(Some("甲"), None), (Some("乙"), None), (Some("丙"), None)],
        );
        check(
            "国办发〔2017〕24号《甲》",
            &[(None, Some("国办发〔2017〕24号")), (Some("甲"), None)],
        );
    }

    #[test]
    fn nested_and_damaged_titles() {
        check("《贯彻<纲要>方案》", &[(Some("贯彻<纲要>方案"), None)]);
        check(
            "《印发〈纲要〉的通知》",
            &[(Some("印发〈纲要〉的通知"), None)],
        );
        check(
            "《印发《纲要》的通知》",
            &[(Some("印发《纲要》的通知"), None)],
        );
        check("《《条例》》规定", &[(Some("条例"), None)]);
        check(
            "按照《政府信息公开条例，我局",
            &[(Some("政府信息公开条例"), None)],
        );
        check("按照规定》的要求", &[]);
        check("《", &[]);
        check("《》", &[]);
    }

    #[test]
    fn defined_abbreviations_are_no_citations() {
        check(
            "《政府信息公开条例》（以下简称《条例》）。按《条例》办理",
            &[(Some("政府信息公开条例"), None)],
        );
        check(
            "《甲条例》（下称“《条例》”）和《乙规定》（以下简称《规定》），《规定》",
            &[(Some("甲条例"), None), (Some("乙规定"), None)],
        );
    }
}
