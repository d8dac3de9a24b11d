//! Brackets and quotation marks without their partners.

use gongkai_text::CleanSpan;

use crate::chars::{marks, piece, span};
use crate::line::Line;

/// A quotation mark or bracket without its partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Unpaired {
    /// The mark.
    pub mark: char,
    /// Where it stands.
    pub span: CleanSpan,
}

/// The marks of `lines` that have no partner in their own line, nor across the end of a wrapped one, in reading order.
pub(crate) fn unpaired(text: &str, lines: &[Line]) -> Vec<Unpaired> {
    let mut out = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for line in lines
        .iter()
        .filter(|line| line.is_body() && !line.is_cell())
    {
        open.clear();
        let words = line.text(text);
        // The bracket of 1） belongs to the marker.
        let skip = line.marker(text).map_or(0, |marker| marker.len);
        for (at, c) in marks(piece(words, skip..words.len())) {
            let at = line.range.start + skip + at;
            if partner(c).is_some() {
                open.push((at, c));
                continue;
            }
            if !is_closing(c) {
                continue;
            }
            // Few marks are open at a time; what lies above the partner has lost its own.
            let found = open
                .iter()
                .rev()
                .take(16)
                .position(|&(_, mark)| partner(mark).is_some_and(|closes| closes.contains(&c)));
            match found {
                Some(above) => {
                    let keep = open.len() - above;
                    for (lost, mark) in open.drain(keep..) {
                        push(&mut out, lost, mark);
                    }
                    open.pop();
                }
                None => push(&mut out, at, c),
            }
        }
        for &(lost, mark) in &open {
            push(&mut out, lost, mark);
        }
    }
    out.sort_by_key(|unpaired| unpaired.span);
    across_lines(text, &mut out);
    out
}

/// Drops the pairs that a line end parts: a mark that opens, and behind it the next mark without a partner, which
/// closes it.
fn across_lines(text: &str, out: &mut Vec<Unpaired>) {
    /// How far apart the two may stand, in bytes and in lines.
    const APART: usize = 300;
    const LINES: usize = 3;
    let mut kept: Vec<Unpaired> = Vec::with_capacity(out.len());
    for next in out.drain(..) {
        let pair = kept.last().is_some_and(|last| {
            let between = last.span.end()..next.span.start();
            partner(last.mark).is_some_and(|closes| closes.contains(&next.mark))
                && between.len() <= APART
                && piece(text, between).matches('\n').count() <= LINES
        });
        if pair {
            kept.pop();
        } else {
            kept.push(next);
        }
    }
    *out = kept;
}

fn push(out: &mut Vec<Unpaired>, at: usize, mark: char) {
    let span = span(at..at + mark.len_utf8());
    out.push(Unpaired { mark, span });
}

const fn partner(c: char) -> Option<[char; 2]> {
    Some(match c {
        '（' | '(' => ['）', ')'],
        '《' => ['》', '》'],
        '“' => ['”', '”'],
        '〔' => ['〕', '〕'],
        '【' => ['】', '】'],
        '「' => ['」', '」'],
        '〈' => ['〉', '〉'],
        _ => return None,
    })
}

const fn is_closing(c: char) -> bool {
    matches!(c, '）' | ')' | '》' | '”' | '〕' | '】' | '」' | '〉')
}

#[cfg(test)]
mod tests {
    use gongkai_text::Document;

    use super::*;

    #[track_caller]
    fn check(text: &str, marks: &[char]) {
        let document = Document::from_plain(text);
        let found = unpaired(text, &crate::line::lines(&document, &[]));
        let found: Vec<_> = found.iter().map(|unpaired| unpaired.mark).collect();
        assert_eq!(found, marks, "{text}");
    }

    #[test]
    fn marks_without_partners() {
        check("（迎政办〔201515）文件", &['〔']);
        check("1584政风行风热线”答复", &['”']);
        check("《办法》（以下简称《条例》）", &[]);
        check("1）政府工作", &[]);
        check("（地址：新田路2号", &['（']);
        check("“一”\n“二", &['“']);
        check("《关于优化住房贷款\n认定标准的通知》解读", &[]);
        check("《关于优化\n一\n二\n三\n四》解读", &['《', '》']);
        check("”一\n“二", &['”', '“']);
    }
}
