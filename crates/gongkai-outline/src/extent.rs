//! Where a heading ends and its paragraph begins.

use crate::chars::{depth_change, is_han, length_up_to, piece, prefix, trimmed_by};
use crate::topic::{Topic, topic_of};
use crate::word_lists::{self, ends_with_any, starts_with_any};

/// The longest heading that is looked for, in bytes.
const LONGEST: usize = 480;

/// Where the heading that `rest` begins with ends, in bytes, final punctuation excluded.
pub(crate) fn title_end(rest: &str) -> usize {
    // Nothing further away is looked at, so that a report on one line takes no longer.
    let reach = prefix(rest, 2 * LONGEST);
    let line = piece(reach, 0..reach.find('\n').unwrap_or(reach.len()));
    let near = prefix(line, LONGEST);
    let stop = match stop_outside(near) {
        (None, false) => near
            .char_indices()
            .find(|&(at, c)| is_title_stop(near, at, c))
            .map(|(at, _)| at),
        (stop, _) => stop,
    };
    let end = match stop {
        Some(at) => at,
        None if near.len() == line.len() => line.len(),
        None => near
            .find(['，', ',', ' ', '\u{3000}'])
            .unwrap_or(near.len()),
    };
    let end = before_gap(line, end).unwrap_or(end);
    trimmed_by(line, 0..end, is_end_mark).end
}

/// The first stop outside brackets and quotation marks, and whether all of these are closed.
fn stop_outside(text: &str) -> (Option<usize>, bool) {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        depth = (depth + depth_change(c)).max(0);
        if depth == 0 && is_title_stop(text, at, c) {
            return (Some(at), true);
        }
    }
    (None, depth == 0)
}

fn is_title_stop(text: &str, at: usize, c: char) -> bool {
    let next = || {
        text.get(at + c.len_utf8()..)
            .and_then(|rest| rest.chars().next())
    };
    match c {
        '。' | '：' | '；' | ';' => true,
        ':' => next().is_none_or(|next| !next.is_ascii_digit() && next != '/'),
        // A half-width full stop between Chinese characters stands for 。
        '.' => {
            text.get(..at)
                .is_some_and(|before| before.ends_with(is_han))
                && next().is_none_or(|next| {
                    is_han(next) || next.is_whitespace() || next.is_ascii_digit()
                })
        }
        _ => false,
    }
}

/// Where a heading ends that only a space, or nothing, parts from its paragraph:
/// `概述 2016年以来，…`, `概述2016年以来，…`.
fn before_gap(line: &str, end: usize) -> Option<usize> {
    let head = piece(line, 0..end);
    let runs_on = |rest: &str| rest.contains(['，', '。', ',', '；']);
    for (at, _) in head.char_indices().filter(|(_, c)| c.is_whitespace()) {
        let (name, rest) = (piece(head, 0..at), piece(line, at..line.len()));
        if name.len() >= 6
            && names_a_section(name)
            && runs_on(rest)
            && !runs_on(name)
            && (length_up_to(rest, 8) == 8 || says_none(rest))
        {
            return Some(at);
        }
    }
    if let Some(at) = prescribed_name(head).filter(|at| *at < head.len()) {
        return Some(at);
    }
    // 概述（一）加强领导。
    if let Some(at) = head.find("（一）")
        && names_a_section(piece(head, 0..at))
        && !head.get(..at).is_some_and(|name| name.ends_with('第'))
        && !runs_on(piece(head, 0..at))
        && at + "（一）".len() < head.len()
    {
        return Some(at);
    }
    if let Some(at) = glued_name(head)
        && runs_on(piece(line, at..line.len()))
    {
        return Some(at);
    }
    let year = head.find("20").filter(|&at| {
        let rest = piece(head, at..head.len());
        rest.bytes().take(4).all(|byte| byte.is_ascii_digit())
            && rest.get(4..).is_some_and(|rest| rest.starts_with('年'))
    })?;
    let name = piece(head, 0..year);
    (ends_as_name(name) && !runs_on(name) && runs_on(piece(line, year..line.len()))).then_some(year)
}

/// The length of the section name that `rest` begins with, if it is one that the report form of 国办公开办函〔2021〕30号
/// prescribes: no sentence begins with such a name, so a crawl that lost its line ends shows the heading all the same.
pub(crate) fn prescribed_name(rest: &str) -> Option<usize> {
    let name = word_lists::PRESCRIBED_NAMES
        .iter()
        .find(|name| rest.starts_with(**name))?;
    Some(name.len())
}

/// Whether a short sentence says that there was nothing: `没有收费。`.
fn says_none(rest: &str) -> bool {
    let words = rest.trim();
    words.ends_with('。') && starts_with_any(words, word_lists::NONE_STARTS)
}

/// A whole section name with the first word of a sentence right behind it: `概述在市政府领导下，…`.
fn glued_name(head: &str) -> Option<usize> {
    const STARTS: [char; 9] = ['在', '我', '本', '今', '全', '根', '按', '为', '截'];
    let name = word_lists::GLUED_NAMES
        .iter()
        .find(|name| head.starts_with(**name))?;
    head.get(name.len()..)?
        .starts_with(STARTS)
        .then_some(name.len())
}

fn names_a_section(name: &str) -> bool {
    topic_of(name) != Topic::Unknown
        || crate::topic::stands_alone(name)
        || ends_as_name(name)
        || ends_with_any(name, word_lists::SECTION_ENDS)
}

/// Whether a name ends with the noun that section names end with.
pub(crate) fn ends_as_name(name: &str) -> bool {
    let name = name.trim_end();
    ends_with_any(name, word_lists::NAME_ENDS)
}

pub(crate) fn is_end_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, '。' | '：' | '；' | ':' | ';' | '.' | '，' | ',' | '、')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_title(rest: &str, title: &str) {
        assert_eq!(rest.get(..title_end(rest)), Some(title));
    }

    #[test]
    fn where_a_heading_ends() {
        check_title("概述", "概述");
        check_title("工作情况。", "工作情况");
        check_title("加强领导，明确责任。我局成立了小组。", "加强领导，明确责任");
        check_title("存在问题：一是不够。", "存在问题");
        check_title("编制《指南。目录》情况", "编制《指南。目录》情况");
        check_title("（以下简称《条例》的情况。很好", "（以下简称《条例》的情况");
        check_title("概述 2016年以来，市经信委加强领导。", "概述");
        check_title("概述2016年以来，市经信委加强领导。", "概述");
        check_title("2014年 政府信息公开工作情况", "2014年 政府信息公开工作情况");
        check_title("概述在市政府办的指导下，认真落实要求。", "概述");
        check_title("公开内容 通过门户网站，共发布7435条。", "公开内容");
        check_title("引言 本年报由某局编制。", "引言");
        check_title("收费情况 没有收费。", "收费情况");
        check_title("复议诉讼情况 无。", "复议诉讼情况");
        check_title("总体情况（一）主动公开。发布信息5条。", "总体情况");
        check_title("概述和成效", "概述和成效");
        check_title("政府网站.今年新增栏目", "政府网站");
    }
}
