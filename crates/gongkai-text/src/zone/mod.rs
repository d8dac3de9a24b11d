//! Tells the furniture of a page from what the author wrote.
//!
//! Furniture stands before and after the body and is recognised by its words: the trail of links, the
//! record of the page, the line under the title, tools, links, the foot of the site. Only blocks
//! before the first heading or long paragraph, and the last ones, are looked at, so that a sentence of
//! the body that begins with 来源 stays body. Nothing is removed: a block is only labelled.

#[rustfmt::skip]
mod generated;

use std::sync::LazyLock;

use crate::document::{BlockKind, Document, Zone};
use crate::word_lists::starts_with_any;
use generated::{BYLINE, FOOT, FOOT_LABELS, LINKS, OPENING, RECORD, TOOLS, TRAIL};
use gongkai_span::WordFinder;

static RECORD_KEYS: LazyLock<WordFinder> = LazyLock::new(|| finder(RECORD));
static BYLINE_KEYS: LazyLock<WordFinder> = LazyLock::new(|| finder(BYLINE));
static TRAILS: LazyLock<WordFinder> = LazyLock::new(|| finder(TRAIL));
static FOOT_SIGNS: LazyLock<WordFinder> = LazyLock::new(|| finder(FOOT));

fn finder(words: &[&'static str]) -> WordFinder {
    WordFinder::new(words.iter().copied())
}

/// How many blocks at the head and at the tail are looked at.
const HEAD: usize = 600;
const TAIL: usize = 60;
/// A block longer than this, in bytes, is written, not furniture.
const LONG: usize = 360;
/// What a line of furniture has at most.
const SHORT: usize = 240;

/// Gives each block its zone. `links` tells for each block whether its text is mostly links.
pub(crate) fn label(document: &mut Document, links: &[bool]) {
    let mut zones: Vec<Zone> = document.blocks.iter().map(|block| block.zone).collect();
    record_grids(document, &mut zones);
    let head = head(document, &mut zones, links);
    tail(document, &mut zones, links, head);
    for (block, zone) in document.blocks.iter_mut().zip(zones) {
        block.zone = zone;
    }
}

fn text_of(document: &Document, index: usize) -> &str {
    let block = document.blocks.get(index);
    block.map_or("", |block| document.slice(block.span))
}

/// Tables whose cells are keys of a page's record.
fn record_grids(document: &Document, zones: &mut [Zone]) {
    let mut records = Vec::new();
    for grid in &document.grids {
        let mut keys = 0;
        let mut opens = false;
        for cell in &grid.cells {
            let name = bare_key(document.slice(cell.span));
            if RECORD_KEYS.prefix(name) == Some(name.len()) {
                keys += 1;
                opens |= OPENING.contains(&name);
            }
        }
        let many = keys * 4 >= grid.cells.len() && (keys >= 2 || grid.rows == 1 && keys >= 1);
        records.push(many && grid.cells.len() <= 80 || opens && keys >= 2);
    }
    for (block, zone) in document.blocks.iter().zip(zones.iter_mut()) {
        if let BlockKind::Cell(grid) = block.kind
            && records.get(grid as usize) == Some(&true)
        {
            *zone = Zone::Metadata;
        }
    }
}

/// A label without brackets and colon.
fn bare_key(text: &str) -> &str {
    text.trim_matches(|c: char| {
        matches!(
            c,
            ':' | '：' | '[' | ']' | '【' | '】' | '•' | '·' | '-' | ' '
        )
    })
}

/// Labels the blocks before the body; gives where the body begins.
fn head(document: &Document, zones: &mut [Zone], links: &[bool]) -> usize {
    let mut in_record = false;
    let mut in_trail = false;
    for index in 0..zones.len().min(HEAD) {
        let Some(block) = document.blocks.get(index) else {
            return index;
        };
        if matches!(block.kind, BlockKind::Cell(_)) || zones.get(index) != Some(&Zone::Body) {
            in_trail = false;
            continue;
        }
        let text = text_of(document, index);
        let value = in_record
            && text.len() <= SHORT
            && text_of(document, index - 1).ends_with(['：', ':'])
            && is_record(text_of(document, index + 1), true);
        let zone = if in_trail && text.starts_with('>') {
            Zone::Breadcrumb
        } else if value {
            Zone::Metadata
        } else if let Some(zone) = head_zone(text, in_record) {
            zone
        } else if opens_body(text) {
            return index;
        } else if links.get(index) == Some(&true) {
            Zone::Links
        } else {
            Zone::Body
        };
        in_trail = zone == Zone::Breadcrumb;
        in_record = zone == Zone::Metadata;
        if let Some(slot) = zones.get_mut(index) {
            *slot = zone;
        }
    }
    zones.len().min(HEAD)
}

/// Whether the body has begun: a heading with a marker, or a paragraph.
fn opens_body(text: &str) -> bool {
    if text.len() > LONG {
        return true;
    }
    let mut chars = text.trim_start_matches(['（', '(']).chars();
    let number = chars
        .by_ref()
        .take_while(|c| "一二三四五六七八九十".contains(*c))
        .count();
    number > 0 && text.chars().any(|c| matches!(c, '、' | '）' | ')')) && text.len() < LONG && {
        let rest = text.trim_start_matches(|c: char| "（(一二三四五六七八九十".contains(c));
        rest.starts_with(['、', '）', ')'])
    }
}

/// The zone of a block before the body, by its words.
fn head_zone(text: &str, in_record: bool) -> Option<Zone> {
    if is_trail(text) {
        return Some(Zone::Breadcrumb);
    }
    if is_record(text, in_record) {
        return Some(Zone::Metadata);
    }
    if text.len() > SHORT {
        return None;
    }
    edge_zone(text)
}

/// The zone of a short block at either edge of the page.
fn edge_zone(text: &str) -> Option<Zone> {
    let only = only_of(text);
    if let Some(zone) = only {
        return Some(zone);
    }
    is_byline(text).then_some(Zone::Byline)
}

fn is_trail(text: &str) -> bool {
    if text.len() > 2 * LONG {
        return false;
    }
    let lead = text.trim_start_matches(['【', '[', ' ']);
    if TRAILS.prefix(lead).is_some() {
        return text.len() < SHORT || text.contains('>');
    }
    let steps = text.matches(['>', '»', '›', '→']).count();
    steps >= 2 && (text.contains("首页") || text.starts_with('>')) && !text.contains('。')
}

fn is_record(text: &str, in_record: bool) -> bool {
    let lead = text.trim_start_matches(['•', '·', '-', '[', '【', ' ', '|']);
    let Some(key) = starting_key(lead, &RECORD_KEYS) else {
        return false;
    };
    let rest = lead.get(key.len()..).unwrap_or_default();
    let rest = rest.trim_start_matches([']', '】', ' ']);
    let colon = rest.starts_with(['：', ':']);
    let spaced = rest.is_empty()
        || lead
            .get(key.len()..)
            .is_some_and(|rest| rest.starts_with(' '));
    if OPENING.contains(&key) && (colon || spaced) {
        return true;
    }
    // A line that a byline may begin as well is one, unless it goes on a record.
    let shared = BYLINE.contains(&key);
    in_record && (spaced || colon) || colon && !shared && text.len() <= SHORT
}

/// The longest of the words that `text` begins with.
fn starting_key<'t>(text: &'t str, words: &WordFinder) -> Option<&'t str> {
    text.get(..words.prefix(text)?)
}

/// A line with labels of a byline, each with a colon, or one that is a date and nothing else.
fn is_byline(text: &str) -> bool {
    let lead = text.trim_start_matches(['【', '[', '（', '(', ' ']);
    let Some(key) = starting_key(lead, &BYLINE_KEYS) else {
        return false;
    };
    let rest = lead.get(key.len()..).unwrap_or_default().trim_start();
    let dated = rest.starts_with("20") && key.starts_with(['发', '更', '信']);
    (rest.starts_with(['：', ':']) || dated) && !text.contains('。')
}

/// Tools or links, if the block holds nothing else.
fn only_of(text: &str) -> Option<Zone> {
    if text.len() > SHORT {
        return None;
    }
    let split = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '|' | '｜'
                    | '['
                    | ']'
                    | '【'
                    | '】'
                    | '（'
                    | '）'
                    | '('
                    | ')'
                    | '：'
                    | ':'
                    | '/'
                    | '·'
                    | '>'
                    | '，'
            )
    };
    let (mut tools, mut links, mut words) = (0_usize, 0_usize, 0_usize);
    for word in text.split(split).filter(|word| !word.is_empty()) {
        words += 1;
        if TOOLS.contains(&word) {
            tools += 1;
        } else if LINKS.contains(&word) {
            links += 1;
        } else {
            return None;
        }
    }
    match (tools, links) {
        _ if words == 0 => None,
        (tools, links) if tools >= links => Some(Zone::Tools),
        _ => Some(Zone::Links),
    }
}

/// Labels the blocks behind the body.
fn tail(document: &Document, zones: &mut [Zone], links: &[bool], head: usize) {
    let first = zones.len().saturating_sub(TAIL).max(head.min(zones.len()));
    let mut foot = None;
    for index in (first..zones.len()).rev() {
        let text = text_of(document, index);
        let cell = matches!(
            document.blocks.get(index).map(|b| b.kind),
            Some(BlockKind::Cell(_))
        );
        // Above a heading with its number the document has not ended.
        if text.len() > SHORT * 2 || cell || opens_body(text) {
            break;
        }
        // 我局依托政府网站公开信息，配备网站维护人员1名。: a sentence on disclosure is none of the foot.
        let sentence = text.ends_with('。') && text.contains("公开");
        let signs = FOOT_SIGNS.find_iter(text).next().is_some() && !sentence
            || starts_with_any(text, FOOT_LABELS);
        if signs {
            foot = Some(index);
        }
    }
    let end = foot.unwrap_or(zones.len());
    let edge = |index: usize| {
        let text = text_of(document, index);
        let menu = links.get(index) == Some(&true) && text.len() <= SHORT;
        edge_zone(text).or_else(|| menu.then_some(Zone::Links))
    };
    // A few lines may stand between the links and the foot; they belong to the foot.
    let mut start = end;
    if foot.is_some() {
        let near = (first..end).rev().take(3 + 1);
        let link = near
            .take_while(|index| text_of(document, *index).len() <= SHORT)
            .find(|index| edge(*index).is_some());
        start = link.map_or(end, |link| link + 1);
    }
    for slot in zones
        .iter_mut()
        .skip(start)
        .filter(|slot| **slot == Zone::Body)
    {
        if foot.is_some() {
            *slot = Zone::Footer;
        }
    }
    for index in (first..start).rev() {
        let Some(slot) = zones.get_mut(index) else {
            break;
        };
        if *slot != Zone::Body {
            continue;
        }
        match edge(index) {
            Some(zone) => *slot = zone,
            None => break,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Zone::{Body, Breadcrumb, Byline, Footer, Links, Metadata, Tools};
    use crate::{ReadOptions, Zone, read};

    #[track_caller]
    fn check(lines: &[(&str, Zone)]) {
        let text: Vec<_> = lines.iter().map(|(line, _)| *line).collect();
        let page = read(&text.join("\n"), &ReadOptions::default()).expect("text");
        let zones: Vec<_> = page
            .blocks()
            .iter()
            .map(|block| (page.slice(block.span), block.zone))
            .collect();
        let expected: Vec<_> = lines.iter().map(|(_, zone)| *zone).collect();
        let found: Vec<_> = zones.iter().map(|(_, zone)| *zone).collect();
        assert_eq!(found, expected, "{zones:?}");
    }

    #[test]
    fn a_sentence_above_a_heading_is_no_foot() {
        check(&[
            ("一、组织机构", Body),
            ("安排经费用于门户网站维护。", Body),
            ("二、收费情况", Body),
            ("没有收取费用。", Body),
        ]);
    }

    #[test]
    fn the_head_of_a_page() {
        check(&[
            ("当前位置: 首页", Breadcrumb),
            (">政务公开 >年度报告", Breadcrumb),
            ("登录    注册", Tools),
            (
                "索 引 号 003111216/201505-00034 信息分类 主题活动",
                Metadata,
            ),
            ("发布机构 市政府办公室 发布日期 2015-05-29", Metadata),
            ("文 号 信息格式/语种 DOC", Metadata),
            ("某区政府信息公开年度报告", Body),
            ("发布时间:2017-03-10 00:00 来源:某区管委会 字体:[ ]", Byline),
            ("发布时间2017-03-10 08:30 作者： 浏览次数： 次", Byline),
            ("【字号: 大 中 小】 打印", Tools),
            ("一、概述", Body),
            ("来源：群众来信5件", Body),
            ("二、问题", Body),
        ]);
    }

    #[test]
    fn a_record_with_values_on_lines_of_their_own() {
        check(&[
            ("• 索 引 号:", Metadata),
            ("K1234-0202-2016-001", Metadata),
            ("• 发布机构: 市政府办", Metadata),
            ("• 文 号:", Metadata),
            ("某县2016年政府信息公开年度报告", Body),
            ("一、概述", Body),
        ]);
    }

    #[test]
    fn the_foot_of_a_page() {
        check(&[
            ("一、概述", Body),
            ("2016年，收到申请5件。", Body),
            ("某区管委会", Body),
            ("2017年3月10日", Body),
            ("设为主页 | 加入收藏 | 网站地图", Links),
            (
                "某市政府办公室。地址：振风大道100号 电话：0556-5347099",
                Footer,
            ),
            ("皖ICP备05003765号 技术支持：众和网络", Footer),
        ]);
    }

    #[test]
    fn a_bare_report_has_no_furniture() {
        check(&[
            ("某县2016年政府信息公开年度报告", Body),
            ("日期以来信为准。", Body),
            ("一、概述", Body),
            ("分类公开信息5条。", Body),
        ]);
    }
}
