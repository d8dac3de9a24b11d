//! `outline.*`: the numbering of headings, and what the preface announces.

use std::collections::HashMap;

use gongkai_report::SourceSpan;

use super::Audit;
use gongkai_report::{FindingCode, Section, Severity, Topic};

/// A gap wider than this is no slip of numbering but a number that is none: 2016、.
const WIDEST_GAP: u32 = 5;

pub(super) fn check(audit: &mut Audit<'_>) {
    let report = audit.report;
    // An explicit stack: how deep sections nest is the caller's.
    let mut levels = vec![report.sections.as_slice()];
    while let Some(siblings) = levels.pop() {
        let numbered = siblings.iter().filter_map(|section| {
            let marker = section.marker.as_deref()?;
            Some((section.number?, marker, section.heading_span))
        });
        let top = siblings.iter().any(|section| section.level == 1);
        let words = if top { TOP } else { DEEPER };
        numbering(audit, numbered, &words);
        for section in siblings {
            let items = section
                .items
                .iter()
                .filter_map(|item| Some((item.number?, item.marker.as_str(), item.span)));
            numbering(audit, items, &ITEMS);
            if !section.children.is_empty() {
                levels.push(&section.children);
            }
        }
    }
    contents(audit);
}

/// What is numbered, and how far slips matter.
#[derive(Clone, Copy)]
struct Numbered {
    english: &'static str,
    chinese: &'static str,
    severity: Severity,
    /// For 一 after 一, which below the first level is mostly a list that begins afresh.
    restarted: Option<Severity>,
}

const TOP: Numbered = Numbered {
    english: "section",
    chinese: "标题",
    severity: Severity::Warning,
    restarted: Some(Severity::Warning),
};
const DEEPER: Numbered = Numbered {
    restarted: Some(Severity::Info),
    ..TOP
};
const ITEMS: Numbered = Numbered {
    english: "item",
    chinese: "分项",
    severity: Severity::Info,
    restarted: None,
};

/// How far the numbering of one style of marker has come.
struct Run<'r> {
    number: u32,
    marker: &'r str,
    span: SourceSpan,
}

/// Follows the numbers of siblings, each style of marker by itself.
fn numbering<'r>(
    audit: &mut Audit<'_>,
    numbered: impl Iterator<Item = (u32, &'r str, SourceSpan)>,
    what: &Numbered,
) {
    let Numbered {
        english,
        chinese,
        severity,
        restarted,
    } = *what;
    let mut runs: HashMap<String, Run<'r>> = HashMap::new();
    for (number, marker, span) in numbered {
        let here = Run {
            number,
            marker,
            span,
        };
        let Some(before) = runs.insert(style(marker), here) else {
            continue;
        };
        let duplicate = if number == 1 {
            restarted
        } else {
            Some(severity)
        };
        if let Some(severity) = duplicate.filter(|_| number == before.number) {
            audit.raise(
                FindingCode::OutlineDuplicateNumber,
                severity,
                [span, before.span],
                format!("two {english}s in a row are numbered {marker}"),
                format!("相邻两个{chinese}的序号均为“{marker}”"),
            );
        } else if number > before.number + 1 && number - before.number <= WIDEST_GAP {
            audit.raise(
                FindingCode::OutlineSkippedNumber,
                severity,
                [span, before.span],
                format!(
                    "{english} {marker} follows {}: the numbers between are missing",
                    before.marker
                ),
                format!("{chinese}“{}”之后为“{marker}”，中间缺号", before.marker),
            );
        }
    }
}

/// A marker without its number: `（二）` and `（三）` are of one style, `二、` and `2、` are not.
fn style(marker: &str) -> String {
    let mut style = String::with_capacity(marker.len());
    for c in marker.chars() {
        let class = match c {
            '0'..='9' => '1',
            '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '百' | '〇' => {
                '一'
            }
            '\u{2460}'..='\u{2473}' => '①',
            c if c.is_whitespace() => continue,
            c => c,
        };
        if !style.ends_with(class) {
            style.push(class);
        }
    }
    style
}

fn contents(audit: &mut Audit<'_>) {
    let report = audit.report;
    let Some(contents) = &report.contents else {
        return;
    };
    // Headings without a number and annexes may or may not be counted as parts.
    let numbered: Vec<&Section> = report
        .sections
        .iter()
        .filter(|section| section.number.is_some())
        .collect();
    let inner: Vec<&Section> = numbered
        .iter()
        .copied()
        .filter(|section| section.topic != Some(Topic::Appendix))
        .collect();
    let readings = [inner, numbered, report.sections.iter().collect()];
    // Without headings there is nothing to hold the announcement against.
    let Some(found) = readings.first().map(Vec::len).filter(|found| *found > 0) else {
        return;
    };
    let announced = contents.count.map_or(contents.names.len(), |count| {
        usize::try_from(count).unwrap_or(usize::MAX)
    });
    let counted = readings.iter().find(|parts| parts.len() == announced);
    match (counted, contents.count) {
        (Some(parts), _) if contents.names.len() == announced => {
            let off: Vec<(&str, &Section)> = contents
                .names
                .iter()
                .map(String::as_str)
                .zip(parts.iter().copied())
                .filter(|(name, part)| likeness(name, &part.title) < SAME)
                .collect();
            match off.as_slice() {
                [] => {}
                [(name, part)] => name_for_name(audit, contents.span, name, part, parts),
                many => moved_parts(audit, contents.span, many),
            }
        }
        (None, Some(announced)) => audit.raise(
            FindingCode::OutlineContentsMismatch,
            Severity::Warning,
            [contents.span],
            format!("the preface announces {announced} parts, the body has {found}"),
            format!("前言称全文共{announced}个部分，正文实有{found}个部分"),
        ),
        (None, None) => {
            let parts: Vec<&Section> = report.sections.iter().collect();
            any_name(audit, contents.span, &contents.names, &parts);
        }
        (Some(_), _) => {}
    }
}

/// Holds an announced name against the part at its place.
fn name_for_name(
    audit: &mut Audit<'_>,
    span: SourceSpan,
    name: &str,
    part: &Section,
    parts: &[&Section],
) {
    if likeness(name, &part.title) >= SAME {
        return;
    }
    let elsewhere = parts
        .iter()
        .any(|other| likeness(name, &other.title) >= OTHER);
    let severity = if elsewhere {
        Severity::Info
    } else {
        Severity::Warning
    };
    let title = &part.title;
    audit.raise(
        FindingCode::OutlineContentsMismatch,
        severity,
        [span, part.heading_span],
        format!("the preface names “{name}”, the body has “{title}”"),
        format!("前言所列部分为“{name}”，正文标题为“{title}”"),
    );
}

/// Compares several names that differ from the parts at their places.
///
/// The same parts in another order are no fault. One inserted or missing part moves all that follow:
/// that is one finding, which names the parts that only one side has.
fn moved_parts(audit: &mut Audit<'_>, span: SourceSpan, off: &[(&str, &Section)]) {
    let is_alike = |name: &str, part: &Section| likeness(name, &part.title) >= SAME;
    let missing: Vec<&str> = off
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !off.iter().any(|(_, part)| is_alike(name, part)))
        .collect();
    let added: Vec<&Section> = off
        .iter()
        .map(|(_, part)| *part)
        .filter(|part| !off.iter().any(|(name, _)| is_alike(name, part)))
        .collect();
    let Some(first) = added.first() else { return };
    let names = missing.join("”, “");
    let titles: Vec<&str> = added.iter().map(|part| part.title.as_str()).collect();
    let titles = titles.join("”, “");
    audit.raise(
        FindingCode::OutlineContentsMismatch,
        Severity::Warning,
        [span, first.heading_span],
        format!("the preface names “{names}”, the body has “{titles}” instead"),
        format!("前言所列“{names}”，正文为“{titles}”"),
    );
}

/// Looks for names without any part. Where no number is announced, names may be joined (问题及改进
/// 情况及其他事项) or left out, so only a name that is nowhere in the body is raised.
///
/// A body that breaks off, or that was written to another plan, lacks many: that is one thing to say.
fn any_name(audit: &mut Audit<'_>, span: SourceSpan, names: &[String], parts: &[&Section]) {
    let missing: Vec<&str> = names
        .iter()
        .filter(|name| {
            !parts
                .iter()
                .any(|part| likeness(name, &part.title) >= OTHER)
        })
        .map(String::as_str)
        .collect();
    let (english, chinese) = match missing.as_slice() {
        [] => return,
        [name] => (
            format!("the preface names “{name}”, no part of the body has that title"),
            format!("前言所列“{name}”在正文中无对应部分"),
        ),
        many => (
            format!(
                "the preface names parts that the body does not have: “{}”",
                many.join("”, “")
            ),
            format!("前言所列各部分在正文中无对应：“{}”", many.join("”、“")),
        ),
    };
    audit.raise(
        FindingCode::OutlineContentsMismatch,
        Severity::Warning,
        [span],
        english,
        chinese,
    );
}

/// From here on two titles count as the same, below as worded differently.
const SAME: f64 = 0.75;
/// Below this two titles have nothing to do with each other.
const OTHER: f64 = 0.25;

/// How alike two titles are: the share of character pairs that both have, 0 to 1.
fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (pairs(a), pairs(b));
    if a.is_empty() || b.is_empty() {
        return 1.0;
    }
    let shared = a.iter().filter(|pair| b.contains(pair)).count();
    let as_float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    as_float(shared) / as_float(a.len().min(b.len()))
}

/// The pairs of neighbouring characters, without particles and punctuation; long titles are cut.
fn pairs(title: &str) -> Vec<(char, char)> {
    let kept: Vec<char> = title
        .chars()
        .filter(|c| c.is_alphanumeric() && !"和及与的".contains(*c))
        .take(60)
        .collect();
    kept.iter()
        .copied()
        .zip(kept.iter().copied().skip(1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{message, raises, report, span};
    use super::*;
    use gongkai_report::{Contents, Item, Report};

    fn numbered(numbers: &[(u32, &str)]) -> Report {
        let mut report = report();
        for (index, (number, marker)) in numbers.iter().enumerate() {
            let place = span(index * 10, index * 10 + 9);
            report
                .sections
                .push(Section::new(1, "情况", place, place).numbered(*number, *marker));
        }
        report
    }

    #[test]
    fn a_repeated_number_is_raised() {
        let report = numbered(&[(3, "（三）"), (4, "（四）"), (4, "（四）")]);
        raises(
            &report,
            &[(FindingCode::OutlineDuplicateNumber, Severity::Warning)],
        );
        assert_eq!(
            message(&report),
            "two sections in a row are numbered （四）"
        );
    }

    #[test]
    fn a_skipped_number_is_raised() {
        let report = numbered(&[(1, "一、"), (2, "二、"), (4, "四、")]);
        raises(
            &report,
            &[(FindingCode::OutlineSkippedNumber, Severity::Warning)],
        );
    }

    #[test]
    fn counting_in_order_and_afresh_is_not_raised() {
        raises(&numbered(&[(1, "一、"), (2, "二、"), (3, "三、")]), &[]);
        raises(
            &numbered(&[(1, "1."), (2, "2."), (1, "1."), (2, "2.")]),
            &[],
        );
        raises(
            &numbered(&[(1, "一、"), (1, "1."), (2, "二、"), (2, "2.")]),
            &[],
        );
        raises(&numbered(&[(1, "一、"), (2016, "2016、")]), &[]);
    }

    #[test]
    fn two_firsts_are_raised_above_items() {
        raises(
            &numbered(&[(1, "一、"), (1, "一、")]),
            &[(FindingCode::OutlineDuplicateNumber, Severity::Warning)],
        );
        let mut report = numbered(&[(1, "一、")]);
        for start in [1, 3] {
            let item = Item::new(Some(1), "一是", span(start, start + 1));
            report.sections[0].items.push(item);
        }
        raises(&report, &[]);
    }

    #[test]
    fn items_are_followed_too() {
        let mut report = numbered(&[(1, "一、")]);
        let section = &mut report.sections[0];
        section.items.push(Item::new(Some(1), "一是", span(1, 2)));
        section.items.push(Item::new(Some(3), "三是", span(3, 4)));
        raises(
            &report,
            &[(FindingCode::OutlineSkippedNumber, Severity::Info)],
        );
    }

    fn announced(count: Option<u32>, names: &[&str], titles: &[&str]) -> Report {
        let mut report = report();
        for (number, title) in (1..).zip(titles) {
            let place = span(100, 109);
            report.sections.push(
                Section::new(1, *title, place, place).numbered(number, format!("{number}、")),
            );
        }
        report.contents = Some(Contents {
            count,
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            span: span(0, 9),
        });
        report
    }

    #[test]
    fn parts_that_are_not_there_are_raised() {
        raises(
            &announced(Some(6), &[], &["概述", "主动公开情况"]),
            &[(FindingCode::OutlineContentsMismatch, Severity::Warning)],
        );
        raises(
            &announced(None, &["概述", "收费及减免情况"], &["概述", "下一步打算"]),
            &[(FindingCode::OutlineContentsMismatch, Severity::Warning)],
        );
    }

    #[test]
    fn many_names_without_a_part_are_one_finding() {
        let names = ["概述", "主动公开情况", "收费及减免情况", "行政复议和诉讼"];
        raises(
            &announced(None, &names, &["概述"]),
            &[(FindingCode::OutlineContentsMismatch, Severity::Warning)],
        );
    }

    #[test]
    fn annexes_may_be_counted_or_not() {
        let titles = ["概述", "主动公开情况", "附表"];
        for count in [2, 3] {
            let mut report = announced(Some(count), &[], &titles);
            report.sections[2].topic = Some(Topic::Appendix);
            raises(&report, &[]);
        }
    }

    #[test]
    fn names_that_are_joined_or_left_out_are_not_raised() {
        let titles = [
            "总体情况",
            "主动公开情况",
            "存在的主要问题及改进情况",
            "其他需要报告的事项",
        ];
        let names = ["总体情况", "存在的主要问题及改进情况及其他需要报告的事项"];
        raises(&announced(None, &names, &titles), &[]);
        raises(
            &announced(None, &["总体情况", "收费及减免"], &titles),
            &[(FindingCode::OutlineContentsMismatch, Severity::Warning)],
        );
    }

    #[test]
    fn another_order_is_no_fault_and_an_inserted_part_is_one() {
        let names = ["概述", "收费及减免情况", "行政复议情况", "附表"];
        raises(
            &announced(
                Some(4),
                &names,
                &["概述", "行政复议情况", "收费及减免情况", "附表"],
            ),
            &[],
        );
        raises(
            &announced(
                Some(4),
                &names,
                &["概述", "重点领域", "收费及减免情况", "行政复议情况"],
            ),
            &[(FindingCode::OutlineContentsMismatch, Severity::Warning)],
        );
    }

    #[test]
    fn parts_named_in_other_words_are_not_raised() {
        let names = ["政务公开工作概述", "存在的主要问题和改进措施"];
        let titles = ["政务公开工作概述", "存在的主要问题及改进措施"];
        raises(&announced(Some(2), &names, &titles), &[]);
        raises(&announced(Some(2), &names, &[]), &[]);
    }
}
