//! The sentence of the preface that announces the contents: 全文包括概述、主动公开…六个部分.

use crate::word_lists::{self, starts_with_any};
use std::ops::Range;

use gongkai_text::{Clean, CleanSpan, is_narrow_full_stop};

use crate::chars::{is_han_digit, piece, prefix, span, squeezed, trimmed_by};
use crate::extent::ends_as_name;
use crate::marker::{han_value, parse_marker};
use crate::topic::{Topic, topic_of};

/// What the preface says that the report consists of.
pub type Contents = gongkai_report::Contents<Clean>;

/// The sentence of `range` that announces the contents.
pub(crate) fn contents(text: &str, range: Range<usize>) -> Option<Contents> {
    let whole = piece(text, range.clone());
    let (at, len) = word_lists::CONTENTS_LEADS
        .iter()
        .filter_map(|lead| {
            memchr::memmem::find(whole.as_bytes(), lead.as_bytes()).map(|at| (at, lead.len()))
        })
        .min()?;
    let start = range.start + at;
    let rest = piece(text, start..range.end);
    let near = prefix(rest, 2100);
    let end = start + sentence_end(near);
    let list = start + len..end;
    let mut names = names(text, list.clone());
    let count = count(text, list);
    if let Some(count) = count {
        split_pair(text, count, &mut names);
    }
    // 报告由市政府办公室编制 announces nothing.
    (names.len() >= 3 || count.is_some() && !names.is_empty()).then(|| Contents {
        span: span(start..end),
        count,
        names: names
            .iter()
            .map(|name| piece(text, name.range()).trim().to_owned())
            .collect(),
    })
}

/// Splits the last name at the 和 between two parts where the stated number shows that they are two:
/// 收费及减免情况和存在的主要问题.
fn split_pair(text: &str, count: u32, names: &mut Vec<CleanSpan>) {
    let one_more = u32::try_from(names.len() + 1) == Ok(count);
    let Some(last) = names.last().copied().filter(|_| one_more) else {
        return;
    };
    let words = piece(text, last.range());
    let joint = words.char_indices().find_map(|(at, c)| {
        let next = at + c.len_utf8();
        let (left, right) = (piece(words, 0..at), piece(words, next..words.len()));
        let parts = matches!(c, '和' | '及' | '与') && ends_as_name(left) && is_name(right);
        (parts && topic_of(left) != topic_of(right)).then_some((at, next))
    });
    if let Some((at, next)) = joint {
        names.pop();
        names.push(span(last.start()..last.start() + at));
        names.push(span(last.start() + next..last.end()));
    }
}

/// The end of the sentence; a list of numbered lines goes on over the lines.
fn sentence_end(near: &str) -> usize {
    let narrow = near
        .match_indices('.')
        .map(|(at, _)| at)
        .find(|at| is_narrow_full_stop(near, *at));
    let stop = near.find('。').into_iter().chain(narrow).min();
    let stop = stop.unwrap_or(near.len());
    let line = near.find('\n').unwrap_or(near.len());
    if line < stop
        && !near
            .get(..line)
            .is_some_and(|head| head.ends_with(['：', ':', '、', '，', '；']))
    {
        return line;
    }
    stop.min(near.len())
}

/// The stated number of parts: 六个部分, 共8部分.
fn count(text: &str, list: Range<usize>) -> Option<u32> {
    let words = piece(text, list);
    word_lists::PART_NOUNS.iter().find_map(|noun| {
        let at = words.find(noun)?;
        let head = piece(words, 0..at).trim_end();
        let head = head.strip_suffix(['个', '大']).unwrap_or(head).trim_end();
        let digits: usize = head
            .chars()
            .rev()
            .take_while(|c| is_han_digit(*c) || c.is_ascii_digit())
            .map(char::len_utf8)
            .sum();
        let number = piece(head, head.len() - digits..head.len());
        number.parse().ok().or_else(|| han_value(number))
    })
}

/// The names of the list. A 、 may stand inside a name: pieces are joined until one ends as names do.
fn names(text: &str, list: Range<usize>) -> Vec<CleanSpan> {
    let list = cut_tail(text, list);
    let mut out: Vec<CleanSpan> = Vec::new();
    let mut open: Option<usize> = None;
    for division in parts(text, list) {
        let start = open.unwrap_or(division.start);
        let name = piece(text, start..division.end);
        let tail = piece(text, division.clone());
        if is_name(tail) || is_name(name) && open.is_none() {
            let whole = start..division.end;
            match joint(name) {
                Some((end, next)) => {
                    out.push(span(start..start + end));
                    out.push(span(start + next..whole.end));
                }
                None => out.push(span(whole)),
            }
            open = None;
        } else {
            open = Some(start);
        }
    }
    out
}

/// Characters that join the last two names of a list.
const JOINTS: [char; 4] = ['以', '及', '和', '与'];

/// Where the last two names of a list are joined by 及 or 和: …改进情况及其他需要报告的事项.
fn joint(name: &str) -> Option<(usize, usize)> {
    let at = word_lists::LAST_PARTS
        .iter()
        .find_map(|word| name.rfind(word))?;
    let head = piece(name, 0..at);
    let end = head.trim_end_matches(JOINTS).len();
    (end < at && ends_as_name(piece(name, 0..end))).then_some((end, at))
}

fn is_name(part: &str) -> bool {
    let part = squeezed(part);
    ends_as_name(&part)
        || word_lists::PART_NAMES.contains(&part.as_str())
        || topic_of(&part) != Topic::Unknown && !part.ends_with("复议")
}

/// The pieces between the marks of the list, brackets left alone.
fn parts(text: &str, list: Range<usize>) -> Vec<Range<usize>> {
    let words = piece(text, list.clone());
    let mut out = Vec::new();
    let mut start = 0;
    let mut depth = 0_i32;
    let mut push = |from: usize, to: usize| {
        let body = piece(words, from..to);
        let skip = parse_marker(body.trim_start()).map_or(0, |marker| {
            marker.len + body.len() - body.trim_start().len()
        });
        let range = trimmed_by(words, from + skip..to, |c| {
            c.is_whitespace() || matches!(c, '，' | '、' | '；' | '：' | ':' | '了')
        });
        // …改进情况，以及其他需要报告的事项
        let name = piece(words, range.clone());
        let joined = if starts_with_any(name, word_lists::PART_JOINTS) {
            name.len() - name.trim_start_matches(JOINTS).len()
        } else {
            0
        };
        let range = range.start + joined..range.end;
        if !range.is_empty() {
            out.push(list.start + range.start..list.start + range.end);
        }
    };
    for (at, c) in words.char_indices() {
        depth = (depth + crate::chars::depth_change(c)).max(0);
        let divides = matches!(c, '，' | '、' | '；' | ',' | ';' | '\n');
        // 一、 is a marker, not a divider.
        let marks = c == '、'
            && piece(words, start..at)
                .trim()
                .chars()
                .all(|c| is_han_digit(c) || c.is_ascii_digit())
            && at > start;
        if divides && depth == 0 && !marks {
            push(start, at);
            start = at + c.len_utf8();
        }
    }
    push(start, words.len());
    out
}

/// The list without what follows it: 等六个部分组成.
fn cut_tail(text: &str, list: Range<usize>) -> Range<usize> {
    let words = piece(text, list.clone());
    let end = ["部分", "方面", "组成"]
        .iter()
        .filter_map(|noun| words.find(noun))
        .min()
        .unwrap_or(words.len());
    let head = piece(words, 0..end).trim_end_matches(|c: char| {
        c.is_whitespace()
            || c.is_ascii_digit()
            || is_han_digit(c)
            || matches!(c, '个' | '大' | '等' | '共' | '几' | '，' | '、' | '的')
    });
    list.start..list.start + head.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, count: Option<u32>, names: &[&str]) {
        let found = contents(text, 0..text.len()).unwrap();
        assert_eq!(found.count, count);
        assert_eq!(found.names, names);
    }

    #[test]
    fn announced_parts() {
        check(
            "全文包括工作概述、主动公开政府信息情况、因政府信息公开申请行政复议、提起行政诉讼的情况、存在的主要问题和改进措施四个部分。",
            Some(4),
            &[
                "工作概述",
                "主动公开政府信息情况",
                "因政府信息公开申请行政复议、提起行政诉讼的情况",
                "存在的主要问题和改进措施",
            ],
        );
        check(
            "本报告由（一）概述；（二）主动公开情况；（三）其他事项等3个方面组成。",
            Some(3),
            &["概述", "主动公开情况", "其他事项"],
        );
        check(
            "本报告包括概述，信息公开复议、诉讼情况，收费及减免情况和存在的主要问题等四个方面。",
            Some(4),
            &[
                "概述",
                "信息公开复议、诉讼情况",
                "收费及减免情况",
                "存在的主要问题",
            ],
        );
        check(
            "报告内容包括:概述，主动公开情况，收费情况。",
            None,
            &["概述", "主动公开情况", "收费情况"],
        );
    }

    #[test]
    fn no_contents() {
        let text = "本报告由市政府办公室编制。";
        assert_eq!(contents(text, 0..text.len()), None);
    }
}
