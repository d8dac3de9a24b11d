//! The record of a page: 索引号, 发布机构, 发布日期 and their kin, in every layout.

use std::ops::Range;
use std::sync::LazyLock;

use gongkai_text::{BlockKind, Clean, WordFinder, Zone};

use crate::chars::{joined, piece, prefix, span, squeezed, trimmed_by};
use crate::label::{Kind, label_at, label_before};
use crate::line::Line;
use crate::word_lists::{self, ends_with_any, starts_with_any};

pub use gongkai_report::MetadataKey;

/// A label of the page head with its value; labels without a value are left out.
pub type MetadataEntry = gongkai_report::Metadata<Clean>;

/// A label with the range of its value, which may be empty.
#[derive(Debug, Clone)]
struct Pair {
    kind: Kind,
    label: String,
    value: Range<usize>,
}

/// What a line of the page head holds.
pub(crate) struct Pairs(Vec<Pair>);

impl Pairs {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all that stands on the line is one label, its value elsewhere or missing.
    fn bare(&self) -> Option<&Pair> {
        match self.0.as_slice() {
            [pair] if pair.value.is_empty() => Some(pair),
            _ => None,
        }
    }
}

/// The labels of a line with their values.
///
/// A label with a colon counts anywhere; one without only at the start of the line or behind white
/// space or a bar, and only if the line begins with a label.
pub(crate) fn pairs(text: &str, line: &Line) -> Pairs {
    let range = line.range.clone();
    let words = piece(text, range.clone());
    let mut found: Vec<(Range<usize>, Kind)> = Vec::new();
    let marked = line.zone == Zone::Metadata || line.is_cell();
    let mut weak = false;
    let mut start = true;
    let mut skip = 0;
    for (at, c) in words.char_indices() {
        if at >= 4000 {
            break;
        }
        if at < skip {
            continue;
        }
        if start && !is_lead(c) {
            let first = words
                .get(..at)
                .is_some_and(|head| head.chars().all(is_lead));
            if let Some((len, kind, colon)) = label_at(piece(words, at..words.len()))
                && (colon
                    || first && is_item(line, words, at + len, kind)
                    || (first || weak) && (marked || kind.alone())
                    || weak
                        && is_source_behind(
                            piece(words, 0..at),
                            piece(words, at + len..words.len()),
                            kind,
                        ))
            {
                weak |= first;
                skip = at + len;
                found.push((at..at + len, kind));
                continue;
            }
            if first
                && marked
                && let Some(len) = unknown(piece(words, at..words.len()))
            {
                skip = at + len;
                found.push((at..at + len, Kind::Other));
                continue;
            }
        }
        start = is_lead(c);
        if matches!(c, '：' | ':')
            && let Some((from, kind)) = label_before(piece(words, 0..at))
            && found.last().is_none_or(|(last, _)| last.end <= from)
        {
            let (from, kind) = qualified(words, from, kind);
            if found.last().is_none_or(|(last, _)| last.end <= from) {
                found.push((from..at + c.len_utf8(), kind));
            }
        }
    }
    // 时间：3月1日 地点：会议室 is when something takes place.
    if found.iter().any(|(_, kind)| is_plain_day(*kind)) && words.contains("地点") {
        for (_, kind) in found.iter_mut().filter(|(_, kind)| is_plain_day(*kind)) {
            *kind = Kind::Other;
        }
    }
    let ends = found
        .iter()
        .skip(1)
        .map(|(label, _)| label.start)
        .chain([words.len()]);
    let out = found
        .iter()
        .zip(ends)
        .filter(|((_, kind), _)| *kind != Kind::Tool)
        .map(|((label, kind), end)| Pair {
            kind: *kind,
            label: clean_label(piece(words, label.clone())),
            value: value_range(text, range.start + label.end..range.start + end),
        })
        .collect();
    Pairs(out)
}

/// Whether a label is one of a day, by a plain word: 时间, 日期.
fn is_plain_day(kind: Kind) -> bool {
    matches!(kind, Kind::Word(MetadataKey::Published))
}

/// A label of a day that is found before a colon, at byte `from` of `words`, with the word that belongs to it.
///
/// 失效时间, 活动时间 and 评论时间 give other days than that of the page: only the words of a list leave the
/// label what it is. What stands behind a colon or is longer is the value of the label before: `来源：某某局时间：`.
fn qualified(words: &str, from: usize, kind: Kind) -> (usize, Kind) {
    /// No such word is longer, in characters.
    const LONGEST: usize = 5;
    if !is_plain_day(kind) {
        return (from, kind);
    }
    let head = piece(words, 0..from);
    let mut start = from;
    let mut count = 0;
    for (at, c) in head.char_indices().rev().take(LONGEST + 1) {
        if !crate::chars::is_han(c) {
            break;
        }
        start = at;
        count += 1;
    }
    let word = piece(words, start..from);
    let value = piece(words, 0..start).trim_end().ends_with(['：', ':']);
    let known = ends_with_any(word, word_lists::DATE_QUALIFIERS);
    if !(2..=LONGEST).contains(&count) || value || known {
        return (from, kind);
    }
    (start, Kind::Other)
}

/// Whether a line of the head has a label of a day of publication with the day behind it, whatever other labels it
/// begins with: `供稿：某某局 发布日期：2016-03-02`.
pub(crate) fn has_labelled_day(text: &str, line: &Line) -> bool {
    /// A byline, in bytes.
    const LONGEST: usize = 360;
    let words = line.text(text);
    if line.range.len() > LONGEST || words.contains('。') {
        return false;
    }
    let mut colons = words.match_indices(['：', ':']);
    colons.any(|(at, mark)| {
        let value = piece(words, at + mark.len()..words.len()).trim_start();
        value.starts_with("20")
            && label_before(piece(words, 0..at)).is_some_and(|(from, kind)| {
                qualified(words, from, kind).1.key() == Some(MetadataKey::Published)
            })
    })
}

/// Whether the line begins with a label, or is one of a page's tools.
pub(crate) fn begins_with_label(text: &str, line: &Line) -> bool {
    let words = line.text(text);
    let body = words.trim_start_matches(is_lead);
    label_at(body).is_some_and(|(len, kind, colon)| {
        colon
            || kind.alone() && line.range.len() < 600
            || is_item(line, words, words.len() - body.len() + len, kind)
    }) || matches!(body.find(['：', ':']), Some(at) if at < 40 && label_before(piece(body, 0..at)).is_some_and(|(from, _)| is_qualifier(piece(body, 0..from))))
}

/// What may stand before a label as part of it: 文章日期, 本文来源.
fn is_qualifier(words: &str) -> bool {
    words.chars().all(crate::chars::is_han) && crate::chars::length_up_to(words, 4) < 4
}

/// Whether the line ends with a label that waits for a value: `AI导读 浏览次数：`.
pub(crate) fn ends_with_label(words: &str) -> bool {
    words.strip_suffix(['：', ':']).is_some_and(|head| {
        crate::chars::length_up_to(head, 41) <= 40 && label_before(head).is_some()
    })
}

/// The entries of the lines of a page head.
pub(crate) fn entries(text: &str, lines: &[Line]) -> Vec<MetadataEntry> {
    let mut out = Vec::new();
    let mut rest = lines;
    while let Some(line) = rest.first() {
        let found = pairs(text, line);
        let used = if found.bare().is_some() {
            label_lines(text, rest, &mut out)
        } else if found.0.len() > 1 && found.0.iter().all(|pair| pair.value.is_empty()) {
            label_row(text, &found, rest, &mut out)
        } else {
            for pair in &found.0 {
                push(text, pair, pair.value.clone(), &mut out);
            }
            1
        };
        rest = rest.get(used..).unwrap_or_default();
    }
    drop_titles(&mut out);
    out
}

/// Drops a value that is the first line of the title: its label has none, and the title comes next.
fn drop_titles(entries: &mut Vec<MetadataEntry>) {
    let Some(title) = entries.iter().find(|entry| entry.key == MetadataKey::Title) else {
        return;
    };
    let title = title.clone();
    entries.retain(|entry| {
        let opens = entry.span.start() > title.span.end() && entry.value.len() > 18;
        !(opens && title.value.starts_with(&entry.value))
    });
}

/// Labels on lines of their own: each with its value below it, or a run of labels above a run of as
/// many values. Gives the number of lines that were read.
fn label_lines(text: &str, lines: &[Line], out: &mut Vec<MetadataEntry>) -> usize {
    let Some(first) = lines.first() else { return 1 };
    let near = || {
        lines
            .iter()
            .take_while(|line| together(first, line))
            .take(2 * LONGEST_RUN)
    };
    let labels: Vec<Pairs> = near()
        .map(|line| pairs(text, line))
        .take_while(|pairs| pairs.bare().is_some())
        .take(LONGEST_RUN)
        .collect();
    let values: Vec<&Line> = near()
        .skip(labels.len())
        .take_while(|line| pairs(text, line).is_empty())
        .take(labels.len() + 1)
        .collect();
    // Labels whose values are missing: only the last of them may own what follows.
    let (labels_used, run) = match (labels.len(), values.len()) {
        (1, 1..) => (labels.as_slice(), 1),
        // None of either: the line is too long to stand together even with itself.
        (many @ 1.., found) if many == found => (labels.as_slice(), many),
        _ => return labels.len().saturating_sub(1).max(1),
    };
    for (label, value) in labels_used.iter().zip(values.iter().take(run)) {
        if let Some(pair) = label.bare() {
            push(text, pair, value_range(text, value.range.clone()), out);
        }
    }
    labels.len() + run
}

/// A row of labels above a row of values, both divided by bars.
fn label_row(text: &str, labels: &Pairs, lines: &[Line], out: &mut Vec<MetadataEntry>) -> usize {
    let Some(below) = lines.get(1).filter(|line| pairs(text, line).is_empty()) else {
        return 1;
    };
    let mut start = below.range.start;
    let words = below.text(text).trim_end_matches(['|', ' ']);
    let cells: Vec<Range<usize>> = words
        .split('|')
        .map(|cell| {
            let range = start..start + cell.len();
            start += cell.len() + 1;
            range
        })
        .collect();
    if cells.len() != labels.0.len() {
        return 1;
    }
    for (pair, cell) in labels.0.iter().zip(cells) {
        push(text, pair, value_range(text, cell), out);
    }
    2
}

/// The longest run of labels above their values.
const LONGEST_RUN: usize = 24;

/// Whether a value may belong to the label before it.
fn together(label: &Line, value: &Line) -> bool {
    // A value on its own line may have any form, as the number under 索引号 has.
    let unmarked = matches!(label.zone, Zone::Metadata | Zone::Byline)
        && value.zone == Zone::Body
        && value.range.len() < 120;
    label.grid() == value.grid()
        && (label.zone == value.zone || unmarked)
        && value.range.len() < 1500
}

fn push(text: &str, pair: &Pair, value: Range<usize>, out: &mut Vec<MetadataEntry>) {
    let Some(key) = pair.kind.key() else { return };
    let printed = piece(text, value.clone());
    let no_figure = key == MetadataKey::Views && !printed.contains(|c: char| c.is_ascii_digit());
    let no_date = key == MetadataKey::Published
        && !printed.contains(|c: char| c.is_ascii_digit() || matches!(c, '二' | '一'));
    let no_value = word_lists::NO_VALUES.contains(&printed);
    if value.is_empty() || no_value || no_figure || no_date {
        return;
    }
    let value = match key {
        MetadataKey::Source | MetadataKey::Issuer | MetadataKey::Author => {
            let value = before(text, value, |rest| goes_on(rest) || unknown(rest).is_some());
            // 来源：《某某日报》 > 时间：
            let value = trimmed_by(text, value, |c| c.is_whitespace() || matches!(c, '>' | '/'));
            unquoted(text, value)
        }
        MetadataKey::IndexNumber | MetadataKey::DocumentNumber => {
            before(text, value, |rest| unknown(rest).is_some())
        }
        _ => value,
    };
    let printed = piece(text, value.clone());
    let label = pair.label.clone();
    out.push(MetadataEntry::new(key, label, joined(printed), span(value)));
}

/// A name without the marks of a title round it: 《某某日报》.
fn unquoted(text: &str, value: Range<usize>) -> Range<usize> {
    let inner = piece(text, value.clone())
        .strip_prefix('《')
        .and_then(|rest| rest.strip_suffix('》'))
        .filter(|inner| !inner.is_empty() && !inner.contains(['《', '》']));
    match inner {
        Some(inner) => {
            let start = value.start + '《'.len_utf8();
            start..start + inner.len()
        }
        None => value,
    }
}

/// Whether a date or a count without a label begins here: `某某局 2016-03-02 浏览(100)`.
fn goes_on(rest: &str) -> bool {
    crate::date_line::starts_with_day(rest) || starts_with_any(rest, word_lists::COUNT_WORDS)
}

/// What stands in a value before the white space behind which something else begins.
fn before(text: &str, value: Range<usize>, begins: impl Fn(&str) -> bool) -> Range<usize> {
    /// Places that are looked at.
    const MOST: usize = 40;
    let words = piece(text, value.clone());
    let gaps = words.char_indices().filter(|(_, c)| c.is_whitespace());
    let end = gaps.map(|(at, _)| at).take(MOST).find(|at| {
        *at > 0
            && begins(prefix(
                words.get(*at..).unwrap_or_default().trim_start(),
                120,
            ))
    });
    value.start..value.start + end.unwrap_or(words.len())
}

/// What the tools of a page begin with that stand behind a value.
static TOOLS: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(word_lists::TOOLS_BEHIND.iter().copied()));

/// A value without the marks around it, and without the tools of the page behind it.
fn value_range(text: &str, range: Range<usize>) -> Range<usize> {
    let words = piece(text, range.clone());
    let end = TOOLS.find_iter(words).next().map(|tool| tool.start);
    // 【来源：某某局】【关闭】: a bracket that closes what the label opened.
    let closed = words
        .find('】')
        .filter(|at| !words.get(..*at).unwrap_or_default().contains('【'));
    let end = end.into_iter().chain(closed).min();
    let range = range.start..range.start + end.unwrap_or(words.len());
    let mut range = trimmed_by(text, range, |c| {
        c.is_whitespace() || matches!(c, '|' | '：' | ':' | '•' | '·')
    });
    // 2015-10-30 [来源]: the bracket opens the next label.
    let value = piece(text, range.clone());
    let open = value.trim_end_matches(|c: char| matches!(c, '[' | '【') || c.is_whitespace());
    range.end = range.start + open.len();
    // 【发布时间：2017-03-11】: the bracket before the label closes behind the value.
    for (open, close) in [('【', '】'), ('[', ']'), ('（', '）'), ('(', ')')] {
        let value = piece(text, range.clone());
        if value.ends_with(close) && !value.contains(open) {
            range = trimmed_by(
                text,
                range.start..range.end - close.len_utf8(),
                char::is_whitespace,
            );
        }
    }
    range
}

/// Whether the label that ends at `end` is all of an item of a list, as 来源 in `<dt>`, which needs no colon.
fn is_item(line: &Line, words: &str, end: usize, kind: Kind) -> bool {
    line.kind == BlockKind::ListItem
        && end == words.len()
        && matches!(
            kind,
            Kind::Word(MetadataKey::Source | MetadataKey::Author | MetadataKey::Published)
        )
}

/// Whether 来源 or 作者 without a colon stands between white space, behind another field of a byline:
/// `发布时间 2016-03-02 来源 某某局`.
fn is_source_behind(before: &str, after: &str, kind: Kind) -> bool {
    matches!(kind, Kind::Word(MetadataKey::Source | MetadataKey::Author))
        && before.ends_with(char::is_whitespace)
        && after.starts_with(crate::chars::is_han)
}

fn is_lead(c: char) -> bool {
    c.is_whitespace() || matches!(c, '|' | '•' | '·' | '-' | '*' | '[' | '【' | '●' | '■')
}

/// A label that no list knows, in a place where only labels stand: `备案号：`.
fn unknown(words: &str) -> Option<usize> {
    let at = words.find(['：', ':'])?;
    let label = piece(words, 0..at);
    let short = label.chars().count() <= 8
        && label
            .chars()
            .all(|c| crate::chars::is_han(c) || c.is_whitespace() || c == '/');
    // 当前位置：首页 leads to the page and is no part of its record.
    (short && !label.is_empty() && !label.trim_end().ends_with("位置"))
        .then_some(at + words.get(at..)?.chars().next()?.len_utf8())
}

fn clean_label(printed: &str) -> String {
    squeezed(printed)
        .trim_matches(|c: char| matches!(c, '：' | ':' | '[' | ']' | '【' | '】'))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use gongkai_text::Document;

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(MetadataKey, &str)]) {
        let document = Document::from_plain(text);
        let lines = crate::line::lines(&document, &[]);
        let found = entries(text, &lines);
        let found: Vec<_> = found
            .iter()
            .map(|entry| (entry.key, entry.value.as_str()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    /// Such a line stands together with none, and must be passed all the same.
    #[test]
    fn a_long_line_with_a_bare_label_is_passed() {
        for filler in ["|", ":", " |", "·"] {
            check(&format!("发布机构：{}", filler.repeat(2_000)), &[]);
        }
    }

    #[test]
    fn shapes() {
        use MetadataKey::{
            Audience, Category, Format, Genre, IndexNumber, Issuer, Lifecycle, Other, Published,
            Source, Views,
        };
        check(
            "索 引 号 003111216/201505-00034 信息分类 主题活动",
            &[
                (IndexNumber, "003111216/201505-00034"),
                (Category, "主题活动"),
            ],
        );
        check("文 号 信息格式/语种 DOC", &[(Format, "DOC")]);
        check(
            "主题分类 综合政务 服务对象分类 公民",
            &[(Category, "综合政务"), (Audience, "公民")],
        );
        check(
            "体裁分类 其他 生命周期分类 中年",
            &[(Genre, "其他"), (Lifecycle, "中年")],
        );
        check(
            "时间：2015-03-11 11:14来源：鞍山高新区管委会作者： 点击：",
            &[
                (Published, "2015-03-11 11:14"),
                (Source, "鞍山高新区管委会"),
            ],
        );
        check(
            "发布时间：2017-03-10 00:00 来源：管委会 字体：[ ]",
            &[(Published, "2017-03-10 00:00"), (Source, "管委会")],
        );
        check(
            "索引号： | 0031 | 公开方式： | 主动公开 |",
            &[(IndexNumber, "0031"), (Other, "主动公开")],
        );
        check(
            "• 索 引 号：0031\n• 发布机构：市政府",
            &[(IndexNumber, "0031"), (Issuer, "市政府")],
        );
        check(
            "索引号：\n0031\n发布机构：\n市政府",
            &[(IndexNumber, "0031"), (Issuer, "市政府")],
        );
        check(
            "索引号 | 公开方式 | 发布机构 |\n1162/2010 | 主动公开 | 张义镇 |",
            &[
                (IndexNumber, "1162/2010"),
                (Other, "主动公开"),
                (Issuer, "张义镇"),
            ],
        );
        check(
            "索引号：\n主题词：\n发布机构：\n市政府",
            &[(Issuer, "市政府")],
        );
        check(
            "发布时间2015-10-30 17:41:36     作者：    浏览次数： 次",
            &[(Published, "2015-10-30 17:41:36")],
        );
        check("【发布时间：2015-03-11】", &[(Published, "2015-03-11")]);
        check(
            "发布时间 2015-10-30 来源 市水务局",
            &[(Published, "2015-10-30"), (Source, "市水务局")],
        );
        check(
            "来源：市水务局 2015-10-30 浏览(20)",
            &[(Source, "市水务局")],
        );
        check("【作者/来源： 市水务局】 【关闭】", &[(Source, "市水务局")]);
        check(
            "[发表日期]：2015-10-30 [来源]：市水务局",
            &[(Published, "2015-10-30"), (Source, "市水务局")],
        );
        check(
            "索引号: 0031/2016-3 责任部门:市政府 来源：市水务局 供稿：李某",
            &[(IndexNumber, "0031/2016-3"), (Source, "市水务局")],
        );
        check("索 引 号XH001/2015-3", &[(IndexNumber, "XH001/2015-3")]);
        check("来源：浏览量：-", &[]);
        check("浏览次数： 次", &[]);
        check("浏览次数：25", &[(Views, "25")]);
        check("2016年，来源于群众的建议", &[]);
    }
}
