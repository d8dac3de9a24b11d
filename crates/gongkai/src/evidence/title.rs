//! Reads from a title which organ reports and what kind of document it is.

use crate::word_lists::{
    self, contains_any, ends_with_any, find, first_of_several, starts_with_any,
};
use std::ops::Range;

use super::organ::{is_organ, is_organ_in_brackets, is_unnamed, without_note};

/// Whether the text names the disclosure of information as its subject.
pub(crate) fn names_disclosure(title: &str) -> bool {
    contains_any(title, word_lists::TITLE_SUBJECTS)
}

/// The organ that a title names before its subject, as a byte range of the title.
///
/// `year` is the place of the year in the title, which may stand before the organ, behind it or
/// inside; only what stands on one side of it can be the organ.
pub(crate) fn issuer_in(title: &str, year: Option<Range<usize>>) -> Option<Range<usize>> {
    // What stands before 关于 or 转发 is the organ, even where its name has words of the subject.
    if let Some(about) = ["转发", "批转", "关于"]
        .iter()
        .filter_map(|word| find(title, word))
        .min()
        && let Some(sender) = title.get(..about).map(str::trim_end)
    {
        let start = behind_marks(sender);
        let first = sender.get(start..).and_then(before_others);
        if let Some(first) = first {
            return Some(start..start + first.len());
        }
        if sender.get(start..).is_some_and(is_organ) {
            return Some(start..sender.len());
        }
    }
    let subject = word_lists::TITLE_SUBJECTS
        .iter()
        .filter_map(|subject| find(title, subject))
        .min()?;
    let head = 0..before_matter(title, with_government(title, subject));
    let range = match year {
        Some(year) if year.end <= head.end => {
            let after = trim(title, year.end..head.end);
            let before = trim(title, 0..year.start);
            let words = |range: &Range<usize>| title.get(range.clone()).unwrap_or_default();
            // 青禾海关2015年海关政府信息公开: the kind of organ again, before its matter.
            let again = words(&before).ends_with(words(&after)) && is_organ(words(&before));
            if after.is_empty() || again {
                before
            } else {
                after
            }
        }
        _ => trim(title, head),
    };
    let range = with_bracket(title, range);
    let name = without_note(title.get(range.clone())?);
    // 某县水务局 某县河长制办公室, 某县水务局、某县林业局
    let name = first_of_several(name, is_organ);
    let range = range.start..range.start + name.len();
    if name.is_empty() {
        return behind(title, subject);
    }
    // 某县召开政务公开工作推进会 is the headline of a story.
    if ends_with_any(name, word_lists::NEWS_VERBS) {
        return None;
    }
    let long_enough = (2..=40).contains(&name.chars().count());
    let two_names = is_organ_in_brackets(name);
    let bare = if two_names {
        name.split('（').next().unwrap_or(name)
    } else {
        name
    };
    let marks = bare.contains(|c: char| "，。；：、《》“”【】[]•/|".contains(c));
    // 2014年上半年 is no part of a name.
    let dated = name.starts_with('年')
        || name.match_indices('年').any(|(at, _)| {
            let before = name.as_bytes().get(..at).unwrap_or_default();
            before.len() >= 4 && before.iter().rev().take(4).all(u8::is_ascii_digit)
        });
    let plain = !dated && (!name.contains(['（', '）']) || two_names);
    // 政府环保信息公开 has a matter before its subject, and no organ.
    let plain = plain && (!name.starts_with("政府") || is_organ(name));
    (long_enough && plain && !is_unnamed(name) && !marks).then_some(range)
}

/// The first of the organs that issue together, where the title names no other: `某市教育局等九部门`.
fn before_others(sender: &str) -> Option<&str> {
    let (names, others) = sender.rsplit_once('等')?;
    let others = others.trim_start_matches(|c: char| {
        c.is_ascii_digit() || "一二三四五六七八九十两多几个".contains(c)
    });
    let first = names.split(['、', ' ', '\u{3000}']).next()?;
    (starts_with_any(others, word_lists::OTHER_SIGNERS) && is_organ(first)).then_some(first)
}

/// The organ in the bracket that a title ends with: `2019年政府信息公开工作年度报告（某县司法局）`.
fn behind(title: &str, subject: usize) -> Option<Range<usize>> {
    let body = title.strip_suffix('）')?;
    let start = body.rfind('（')? + '（'.len_utf8();
    let name = body.get(start..)?;
    (start > subject
        && is_organ(name)
        && !is_unnamed(name)
        && without_note(title).len() == title.len())
    .then(|| start..start + name.len())
}

/// Where the name of the sender begins behind a note and a number: `【已废止】青政发〔2016〕2号某市人民政府`.
fn behind_marks(sender: &str) -> usize {
    let note = sender
        .strip_prefix('【')
        .and_then(|rest| rest.find('】'))
        .map_or(0, |at| "【".len() + at + "】".len());
    let rest = sender.get(note..).unwrap_or_default();
    let numbered = rest.find(['〔', '[']).and_then(|open| {
        let close = rest.get(open..)?.find('号')?;
        Some(open + close + "号".len())
    });
    let start = note + numbered.unwrap_or(0);
    let name = sender.get(start..).unwrap_or_default();
    start + (name.len() - name.trim_start().len())
}

/// The range with the bracket that closes behind it: 教育局（体育局）.
fn with_bracket(title: &str, range: Range<usize>) -> Range<usize> {
    let name = title.get(range.clone()).unwrap_or_default();
    let open = name.matches('（').count() > name.matches('）').count();
    let closes = title
        .get(range.end..)
        .is_some_and(|rest| rest.starts_with('）'));
    if open && closes {
        range.start..range.end + '）'.len_utf8()
    } else {
        range
    }
}

/// `某市人民政府办公室关于印发某市政务公开…` names the organ before 关于 and a matter behind it.
fn before_matter(title: &str, end: usize) -> usize {
    let head = title.get(..end);
    // 某某办公厅转发某某局关于…: the one that passes it on issues it.
    let about = ["转发", "批转", "印发", "关于"]
        .iter()
        .filter_map(|word| find(head?, word))
        .min();
    match about {
        Some(at) if title.get(..at).is_some_and(is_organ) => at,
        _ => end,
    }
}

/// `某镇人民政府信息公开` shares 政府 between the organ and the subject: the organ has it too.
fn with_government(title: &str, subject: usize) -> usize {
    let shared = title
        .get(..subject)
        .is_some_and(|before| before.ends_with("人民"))
        && title
            .get(subject..)
            .is_some_and(|rest| rest.starts_with("政府"));
    if shared {
        subject + "政府".len()
    } else {
        subject
    }
}

fn trim(title: &str, range: Range<usize>) -> Range<usize> {
    let Some(text) = title.get(range.clone()) else {
        return range;
    };
    let mut rest = text.trim_start_matches(is_filler);
    while let Some(cut) = word_lists::BEFORE_ORGAN
        .iter()
        .find_map(|word| rest.strip_prefix(word))
    {
        rest = cut.trim_start_matches(is_filler);
    }
    let start = range.start + (text.len() - rest.len());
    let mut name = rest.trim_end_matches(is_filler);
    while let Some(cut) = word_lists::BEHIND_ORGAN
        .iter()
        .find_map(|word| name.strip_suffix(word))
    {
        name = cut.trim_end_matches(is_filler);
    }
    start..start + name.len()
}

fn is_filler(c: char) -> bool {
    c.is_whitespace() || "（）()〔〕[]【】《》〈〉“”—-－_·:：,，".contains(c) || c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, year: &str, issuer: Option<&str>) {
        let year = title
            .find(year)
            .filter(|_| !year.is_empty())
            .map(|at| at..at + year.len());
        let found = issuer_in(title, year).and_then(|range| title.get(range));
        assert_eq!(found, issuer, "{title}");
    }

    #[test]
    fn organ_before_or_behind_the_year() {
        check(
            "某某经济开发区2016年度政府信息公开年度报告",
            "2016年度",
            Some("某某经济开发区"),
        );
        check(
            "2019年某某市人民政府办公厅政府信息公开工作年度报告",
            "2019年",
            Some("某某市人民政府办公厅"),
        );
        check(
            "某某市政府信息公开工作年度报告（2017年度）",
            "2017年度",
            Some("某某市"),
        );
        check(
            "关于某某县水利局2012年政府信息公开工作情况的报告",
            "2012年",
            Some("某某县水利局"),
        );
    }

    #[test]
    fn the_organ_may_have_a_line_of_its_own() {
        for note in [
            "【已废止】",
            "【贷款】青公规〔2016〕2号",
            "青规〔2016〕2号 ",
        ] {
            check(
                &format!("{note}青禾市规划局关于公开2013年政府信息的通知"),
                "2013年",
                Some("青禾市规划局"),
            );
        }
        check(
            "青禾市规划局\n关于报送2013年政府信息公开年度报告的报告",
            "2013年",
            Some("青禾市规划局"),
        );
    }

    #[test]
    fn an_organ_may_have_a_second_name() {
        for (organ, name) in [
            ("青禾市教育局（体育局）", "青禾市教育局（体育局）"),
            (
                "中国（青禾）自由贸易试验区管理委员会",
                "中国（青禾）自由贸易试验区管理委员会",
            ),
            ("青禾海关（本级）", "青禾海关"),
        ] {
            check(
                &format!("{organ}2016年政府信息公开工作年度报告"),
                "2016年",
                Some(name),
            );
            check(
                &format!("2016年{organ}政府信息公开工作年度报告"),
                "2016年",
                Some(name),
            );
        }
    }

    #[test]
    fn what_stands_behind_about_is_the_matter() {
        check(
            "青禾市人民政府办公室关于印发全面推进青禾市基层政务公开实施方案的通知",
            "",
            Some("青禾市人民政府办公室"),
        );
        check(
            "青禾市人民政府办公室转发市司法局关于做好政府信息公开工作意见的通知",
            "",
            Some("青禾市人民政府办公室"),
        );
        check(
            "青禾县水利局关于2012年政府信息公开工作情况的报告",
            "2012年",
            Some("青禾县水利局"),
        );
    }

    #[test]
    fn of_several_organs_the_first_issues() {
        for mark in [" ", "、", "\u{3000}"] {
            check(
                &format!("青禾县水利局{mark}青禾县林业局2016年政府信息公开工作年度报告"),
                "2016年",
                Some("青禾县水利局"),
            );
        }
        check(
            "青禾县水利局 南山2016年政府信息公开工作年度报告",
            "2016年",
            Some("青禾县水利局 南山"),
        );
    }

    #[test]
    fn the_organ_may_stand_in_a_bracket_behind_the_title() {
        check(
            "2016年政府信息公开工作年度报告（青禾县司法局）",
            "2016年",
            Some("青禾县司法局"),
        );
        check("2016年政府信息公开工作年度报告（局机关）", "2016年", None);
        check("2016年政府信息公开工作年度报告（附统计表）", "2016年", None);
    }

    #[test]
    fn a_headline_names_no_issuer() {
        check("青禾县召开政务公开工作推进会", "", None);
        check("青禾县水利局参加政务公开培训", "", None);
    }

    #[test]
    fn the_kind_of_organ_may_stand_again_before_the_matter() {
        check(
            "青禾海关2015年海关政府信息公开年度报告",
            "2015年",
            Some("青禾海关"),
        );
    }

    #[test]
    fn an_organ_may_have_words_of_the_subject() {
        check(
            "某某市政府信息与政务公开办公室关于做好年度报告工作的通知",
            "",
            Some("某某市政府信息与政务公开办公室"),
        );
    }

    #[test]
    fn shared_word_belongs_to_both() {
        check("某某镇人民政府信息公开年度报告", "", Some("某某镇人民政府"));
        check(
            "某某镇人民政府政府信息公开年度报告",
            "",
            Some("某某镇人民政府"),
        );
    }

    #[test]
    fn a_title_without_an_organ_names_none() {
        check("2011年政府信息公开工作年度报告", "2011年", None);
        check("政府信息公开工作年度报告", "", None);
        check("工作总结", "", None);
        check("【工作推进】青禾市中小学信息公开工作实施办法", "", None);
        check("关于印发2019年全市政务公开重点工作的通知", "2019年", None);
        check("2016年我局政府信息公开工作报告", "2016年", None);
        check("关于2016年政府环保信息公开工作总结", "2016年", None);
    }
}
