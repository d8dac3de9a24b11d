//! The parts of a sign-off: a text that is nothing but a date, or nothing but the name of an organ.

#[rustfmt::skip]
mod generated;

use std::ops::Range;

use crate::chars::{is_han, is_han_digit, piece, squeezed, trimmed_by};
use crate::word_lists::{self, ends_with_any, first_of_several};
use generated::SIGNATURES;

/// The longest line of a sign-off, in bytes.
const LONGEST_LINE: usize = 400;

/// The shortest name of an organ that signs beside others, in characters.
pub(crate) const SHORTEST_SIGNER: usize = 5;

/// The range of the date if the text is nothing but a date, whole or damaged.
pub(crate) fn date_of(words: &str) -> Option<Range<usize>> {
    /// A line with a date, spaced out or not, in bytes.
    const LONGEST: usize = 160;
    if words.len() > LONGEST {
        return None;
    }
    let range = trimmed_by(words, 0..words.len(), |c| {
        c.is_whitespace() || matches!(c, '（' | '）' | '(' | ')' | '。')
    });
    let label = piece(words, range.clone());
    let from = word_lists::SIGN_DATES
        .iter()
        .find_map(|word| label.strip_prefix(word)?.strip_prefix(['：', ':']))
        .map_or(range.start, |rest| range.end - rest.len());
    let date = piece(words, from..range.end);
    let short = solid_chars(date).take(17).count() <= 16;
    let fits = short && is_date(&squeezed(date));
    fits.then_some(from..range.end)
}

fn is_date(solid: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let chinese = |c: char| {
        matches!(c, 'O' | 'o' | '0') || is_han_digit(c) && !matches!(c, '百' | '廿' | '卅')
    };
    if solid.starts_with("19") || solid.starts_with("20") {
        let marks = |c: char| matches!(c, '年' | '月' | '日' | '-' | '.' | '/' | '号');
        let digits = solid.chars().filter(|&c| digit(c)).count();
        let known = solid.chars().all(|c| digit(c) || marks(c));
        // 201535 remains of 2015年3月5日 when its characters are lost.
        return known && (5..=8).contains(&digits);
    }
    let year = solid.chars().take_while(|&c| chinese(c)).count();
    (2..=4).contains(&year)
        && solid.contains('年')
        && solid.contains('月')
        && solid
            .chars()
            .all(|c| chinese(c) || digit(c) || matches!(c, '年' | '月' | '日' | '元'))
}

/// No note on a seal is longer, in bytes.
const LONGEST_SEAL: usize = 40;

/// The range of the organ if the text is nothing but the name of one.
pub(crate) fn organ_of(words: &str) -> Option<Range<usize>> {
    if words.len() > LONGEST_LINE {
        return None;
    }
    let mut range = trimmed_by(words, 0..words.len(), char::is_whitespace);
    // （盖章）某某局
    let lead = piece(words, range.clone());
    let behind = lead.strip_prefix(['（', '(']).and_then(|rest| {
        let (note, name) = rest.split_once(['）', ')'])?;
        let seal =
            note.len() <= LONGEST_SEAL && word_lists::SEALS.contains(&squeezed(note).as_str());
        (seal && !name.trim().is_empty()).then(|| name.trim_start())
    });
    if let Some(name) = behind {
        range.start = range.end - name.len();
    }
    // （某某局）
    if piece(words, range.clone()).starts_with(['（', '(']) {
        range = trimmed_by(words, range, |c| matches!(c, '（' | '）' | '(' | ')'));
    }
    let name = without_seal(piece(words, range.clone()));
    let range = range.start..range.start + name.len();
    let name = name
        .split_once("：")
        .filter(|(label, _)| label.chars().count() <= 6)
        .map_or(name, |(_, name)| name.trim());
    let plain = |c: char| is_han(c) || matches!(c, '（' | '）' | '、' | '“' | '”');
    let count = solid_chars(name).take(41).take_while(|c| plain(*c)).count();
    if count < 3 || solid_chars(name).nth(count).is_some() || count > 40 {
        return None;
    }
    let solid = squeezed(name);
    // 新闻媒体网站 in the foot of a page names no organ.
    if ends_with_any(&solid, word_lists::SITE_PARTS) {
        return None;
    }
    // 教育局（体育局） has a second name.
    let fits = ends_as_organ(&solid)
        || in_brackets(&solid)
            .is_some_and(|(head, note)| ends_as_organ(head) && ends_as_organ(note));
    let start = range.end - name.len();
    fits.then(|| start..start + first_on_line(name).len())
}

/// Whether a name ends as those of organs that sign do.
fn ends_as_organ(name: &str) -> bool {
    ends_with_any(name, SIGNATURES)
}

/// The first of several organs on one line: 某某市教育局 某某市财政局.
fn first_on_line(name: &str) -> &str {
    let is_whole =
        |part: &str| part.chars().nth(SHORTEST_SIGNER - 1).is_some() && ends_as_organ(part);
    let first = first_of_several(name, is_whole);
    // 某某县人民政府 信息公开办公室 is one organ and its office.
    let office = ends_with_any(name, word_lists::SIGNING_OFFICES);
    let alike = || {
        name.rsplit(char::is_whitespace)
            .next()
            .is_some_and(|last| last.chars().take(2).eq(first.chars().take(2)))
    };
    if !office || alike() { first } else { name }
}

/// The name before the note that it is sealed: 某局（盖章）.
fn without_seal(name: &str) -> &str {
    match in_brackets(name) {
        Some((head, note)) if word_lists::SEALS.contains(&squeezed(note).as_str()) => {
            head.trim_end()
        }
        _ => name,
    }
}

/// A name and the note in brackets that it ends with.
fn in_brackets(name: &str) -> Option<(&str, &str)> {
    name.strip_suffix(['）', ')'])?.rsplit_once(['（', '('])
}

/// The characters of a text except white space.
pub(crate) fn solid_chars(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for date in [
            "2017年3月10日",
            "二〇一二年三月十日",
            "2023 年 1 月 16 日",
            "2013年3月",
            "201535",
            "2015-03-11",
            "（2014年2月7日）",
            "二O一一年五月",
            "二〇一四年元月十四日",
            "二O一四年5月16日",
            "落款日期：2014年5月16日",
            "落款时间:2014年5月16日",
        ] {
            assert!(date_of(date).is_some(), "{date}");
        }
        for text in [
            "2017年工作",
            "12345",
            "2017",
            "20152016201720",
            "一年",
            "0558-2264104",
            "归档时间：2014年5月16日",
        ] {
            assert_eq!(date_of(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_of_several_organs_on_a_line_signs() {
        for (line, first) in [
            ("青禾市教育局 青禾市财政局", "青禾市教育局"),
            (
                "青禾市住房公积金管理中心　青禾市民政局",
                "青禾市住房公积金管理中心",
            ),
            (
                "青禾县人民政府办公室 青禾县委办公室",
                "青禾县人民政府办公室",
            ),
            (
                "青禾县人民政府 信息公开办公室",
                "青禾县人民政府 信息公开办公室",
            ),
            ("青 禾 县 教 育 局", "青 禾 县 教 育 局"),
        ] {
            assert_eq!(organ_of(line), Some(0..first.len()), "{line}");
        }
    }

    #[test]
    fn organs() {
        for organ in [
            "亳州经济开发区管委会",
            "鞍山高新技术产业开发区管理委员会",
            "国务院办公厅",
            "国务院、中央军委",
            "青禾县教育局（体育局）",
        ] {
            assert_eq!(organ_of(organ), Some(0..organ.len()), "{organ}");
            let sealed = format!("（盖章）{organ}");
            assert_eq!(organ_of(&sealed), Some("（盖章）".len()..sealed.len()));
            for seal in [
                "（盖章）",
                " （章）",
                "（ 盖 章 ）",
                "（加盖公章）",
                "（代）",
            ] {
                assert_eq!(
                    organ_of(&format!("{organ}{seal}")),
                    Some(0..organ.len()),
                    "{organ}"
                );
            }
        }
        for text in ["我局将继续努力。", "2017年", "网站地图"] {
            assert_eq!(organ_of(text), None, "{text}");
        }
    }
}
