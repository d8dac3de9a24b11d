//! Abbreviations that a document defines: 以下简称《条例》.

use gongkai_text::CleanSpan;

use crate::chars::{is_han, piece, prefix, span};

/// An abbreviation that the document defines for a title or an organ.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Definition {
    /// The abbreviation, without quotation or title marks.
    pub name: String,
    /// Where the abbreviation stands.
    pub span: CleanSpan,
}

/// The abbreviations that a text defines with 以下简称, 下称 or 简称, in reading order.
///
/// ```
/// use gongkai_outline::definitions;
///
/// let text = "《政府信息公开条例》（以下简称《条例》）、市教育局（下称“我局”）";
/// let names: Vec<_> = definitions(text).into_iter().map(|definition| definition.name).collect();
/// assert_eq!(names, ["条例", "我局"]);
/// ```
#[must_use]
pub fn definitions(text: &str) -> Vec<Definition> {
    let mut out: Vec<Definition> = Vec::new();
    for at in memchr::memmem::find_iter(text.as_bytes(), "称") {
        let before = piece(text, 0..at);
        if before.ends_with('简')
            || before.ends_with("以下")
            || before.ends_with('下')
            || before.ends_with("以下统")
        {
            read(text, at + "称".len(), &mut out);
        }
    }
    // 以下《条例》: the word is lost.
    for at in memchr::memmem::find_iter(text.as_bytes(), "以下《") {
        read(text, at + "以下".len(), &mut out);
    }
    out.sort_by_key(|definition| definition.span);
    out.dedup_by_key(|definition| definition.span);
    out
}

/// Reads the names behind the word: 《A》, “A”, 《A》和《B》, or bare up to the bracket.
fn read(text: &str, start: usize, out: &mut Vec<Definition>) {
    let rest = piece(text, start..text.len());
    let near = prefix(rest, 180);
    let near = piece(near, 0..near.find(['\n', '。']).unwrap_or(near.len()));
    let mut at = lead(near, |c| is_glue(c) || c == '：' || c == ':' || c == '为');
    // 以下简称新《条例》
    if let Some(open) = piece(near, at..near.len())
        .find('《')
        .filter(|&open| open <= 9)
    {
        let before = piece(near, at..at + open);
        if before.chars().all(is_han) {
            at += open;
        }
    }
    loop {
        let here = piece(near, at..near.len());
        let Some(open) = here
            .chars()
            .next()
            .filter(|c| matches!(c, '《' | '“' | '"' | '〈'))
        else {
            break;
        };
        let inner = at + open.len_utf8();
        let close = match open {
            '《' => '》',
            '“' => '”',
            '〈' => '〉',
            _ => '"',
        };
        let Some(len) = piece(near, inner..near.len()).find(close) else {
            break;
        };
        push(text, start + inner, start + inner + len, out);
        at = inner + len + close.len_utf8();
        at += lead(piece(near, at..near.len()), |c| {
            is_glue(c) || matches!(c, '、' | '，' | '和' | '及' | '与' | '”')
        });
    }
    let bare = piece(near, at..near.len());
    if out.last().is_none_or(|last| last.span.start() < start)
        && let Some(len) = bare.find(['）', ')'])
        && len <= 36
        && !piece(bare, 0..len).contains(['，', '《', '“', ',', '；'])
    {
        push(text, start + at, start + at + len, out);
    }
}

/// The length of the characters at the start of `text` that `skip` names.
fn lead(text: &str, skip: impl Fn(char) -> bool) -> usize {
    text.len() - text.trim_start_matches(skip).len()
}

fn is_glue(c: char) -> bool {
    c.is_whitespace()
}

fn push(text: &str, start: usize, end: usize, out: &mut Vec<Definition>) {
    // “《条例》” has both marks.
    let range = crate::chars::trimmed_by(text, start..end, |c| {
        c.is_whitespace() || matches!(c, '《' | '》' | '“' | '”')
    });
    if !range.is_empty() {
        out.push(Definition {
            name: piece(text, range.clone()).to_owned(),
            span: span(range),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::definitions;

    #[track_caller]
    fn check(text: &str, names: &[&str]) {
        let found: Vec<_> = definitions(text)
            .into_iter()
            .map(|definition| definition.name)
            .collect();
        assert_eq!(found, names, "{text}");
    }

    #[test]
    fn forms_of_definitions() {
        check("（以下简称《条例》）", &["条例"]);
        check("（以下简称“《条例》”）", &["条例"]);
        check("（以下分别简称《条例》和《规定》）", &["条例", "规定"]);
        check("以下简称《条例》的规定", &["条例"]);
        check("（以下《条例》）", &["条例"]);
        check("（以下简称条例）", &["条例"]);
        check("（以下简称新《条例》）", &["条例"]);
        check("全称、名称", &[]);
        check("以下称", &[]);
    }
}
