//! `outline.contents_mismatch`: the preface announces other parts than the body has.

use gongkai_report::{FindingCode, Language, Section, Severity, SourceSpan, Topic};
use gongkai_span::lists::ends_with_any;

use super::{Rule, Words};
use crate::words::{OVERVIEW, likeness, tells};
use crate::{Audit, Violation};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: FindingCode::OutlineContentsMismatch,
    meaning: Words {
        en: "the preface announces other parts than the body has",
        zh: "前言所列内容与正文各部分不符",
    },
    advice: Words {
        en: "compare the announcement with the headings",
        zh: "请核对前言与正文标题",
    },
    check,
};

fn check(audit: &mut Audit<'_>) {
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
                .filter(|(name, part)| !is_same(name, &part.title))
                .collect();
            match off.as_slice() {
                [] => {}
                [(name, part)] => name_for_name(audit, (contents.span, name), part, parts),
                many => moved_parts(audit, contents.span, many),
            }
        }
        (None, Some(announced)) => audit.raise(&ContentsMismatch {
            span: contents.span,
            fault: Fault::Count { announced, found },
        }),
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
    (span, name): (SourceSpan, &str),
    part: &Section,
    parts: &[&Section],
) {
    if is_same(name, &part.title) {
        return;
    }
    let elsewhere = parts
        .iter()
        .any(|other| likeness(name, &other.title, false) >= OTHER);
    audit.raise(&ContentsMismatch {
        span,
        fault: Fault::Name {
            name,
            part,
            elsewhere,
        },
    });
}

/// Compares several names that differ from the parts at their places.
///
/// The same parts in another order are no fault. One inserted or missing part moves all that follow:
/// that is one finding, which names the parts that only one side has.
fn moved_parts(audit: &mut Audit<'_>, span: SourceSpan, off: &[(&str, &Section)]) {
    let is_alike = |name: &str, part: &Section| is_same(name, &part.title);
    let missing = off
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !off.iter().any(|(_, part)| is_alike(name, part)))
        .collect();
    let added: Vec<&Section> = off
        .iter()
        .map(|(_, part)| *part)
        .filter(|part| !off.iter().any(|(name, _)| is_alike(name, part)))
        .collect();
    if !added.is_empty() {
        let fault = Fault::Moved { missing, added };
        audit.raise(&ContentsMismatch { span, fault });
    }
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
                .any(|part| likeness(name, &part.title, false) >= OTHER)
        })
        .map(String::as_str)
        .collect();
    if !missing.is_empty() {
        let fault = Fault::Missing(missing);
        audit.raise(&ContentsMismatch { span, fault });
    }
}

/// Whether an announced name is that of a part: alike, its characters all in the title in their order (问题及措施 for
/// 存在的问题及改进措施), or both names of the overview.
fn is_same(name: &str, title: &str) -> bool {
    /// A shorter name says too little.
    const SHORTEST: usize = 4;
    if likeness(name, title, false) >= SAME {
        return true;
    }
    let mut rest = title.chars().filter(|c| tells(*c));
    let mut told = name.chars().filter(|c| tells(*c));
    let abbreviates =
        told.clone().count() >= SHORTEST && told.all(|c| rest.any(|other| other == c));
    let is_overview = |name: &str| ends_with_any(name, OVERVIEW);
    abbreviates || is_overview(name) && is_overview(title)
}

struct ContentsMismatch<'r> {
    /// The announcement.
    span: SourceSpan,
    fault: Fault<'r>,
}

enum Fault<'r> {
    /// Another number of parts.
    Count { announced: u32, found: usize },
    /// A part at the place of another; `elsewhere` where some part has the announced name.
    Name {
        name: &'r str,
        part: &'r Section,
        elsewhere: bool,
    },
    /// Names that no part has.
    Missing(Vec<&'r str>),
    /// Names that no part has, and the parts that are not announced, at their places.
    Moved {
        missing: Vec<&'r str>,
        added: Vec<&'r Section>,
    },
}

impl Violation for ContentsMismatch<'_> {
    const CODE: FindingCode = RULE.code;

    fn severity(&self) -> Severity {
        match self.fault {
            Fault::Name {
                elsewhere: true, ..
            } => Severity::Info,
            _ => Severity::Warning,
        }
    }

    fn spans(&self) -> Vec<SourceSpan> {
        match &self.fault {
            Fault::Name { part, .. } => vec![self.span, part.heading_span],
            Fault::Moved { added, .. } => {
                let first = added.first().map(|part| part.heading_span);
                std::iter::once(self.span).chain(first).collect()
            }
            _ => vec![self.span],
        }
    }

    fn message(&self, language: Language) -> String {
        let english = language == Language::English;
        match &self.fault {
            Fault::Count { announced, found } if english => {
                format!("the preface announces {announced} parts, the body has {found}")
            }
            Fault::Count { announced, found } => {
                format!("前言称全文共{announced}个部分，正文实有{found}个部分")
            }
            Fault::Name { name, part, .. } if english => {
                format!("the preface names “{name}”, the body has “{}”", part.title)
            }
            Fault::Name { name, part, .. } => {
                format!("前言所列部分为“{name}”，正文标题为“{}”", part.title)
            }
            Fault::Moved { missing, added } => {
                let titles: Vec<&str> = added.iter().map(|part| part.title.as_str()).collect();
                let (names, titles) = (missing.join("”, “"), titles.join("”, “"));
                if english {
                    format!("the preface names “{names}”, the body has “{titles}” instead")
                } else {
                    format!("前言所列“{names}”，正文为“{titles}”")
                }
            }
            Fault::Missing(names) if english => match names.as_slice() {
                [name] => format!("the preface names “{name}”, no part of the body has that title"),
                many => format!(
                    "the preface names parts that the body does not have: “{}”",
                    many.join("”, “")
                ),
            },
            Fault::Missing(names) => match names.as_slice() {
                [name] => format!("前言所列“{name}”在正文中无对应部分"),
                many => format!("前言所列各部分在正文中无对应：“{}”", many.join("”、“")),
            },
        }
    }
}

/// From here on two titles count as the same, below as worded differently.
const SAME: f64 = 0.75;
/// Below this two titles have nothing to do with each other.
const OTHER: f64 = 0.25;

#[cfg(test)]
mod tests {
    use gongkai_report::{Contents, Report};

    use super::*;
    use crate::testing::{raises, report, span};

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
    fn short_names_and_names_of_the_overview_are_the_same() {
        assert!(is_same("问题及措施", "存在的问题及改进措施"));
        assert!(is_same("政府信息公开工作概述", "基本情况"));
        assert!(!is_same("收费情况", "咨询情况"));
        assert!(!is_same("概述", "依申请公开情况"));
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
    fn parts_named_in_other_words_are_not_raised() {
        let names = ["政务公开工作概述", "存在的主要问题和改进措施"];
        let titles = ["政务公开工作概述", "存在的主要问题及改进措施"];
        raises(&announced(Some(2), &names, &titles), &[]);
        raises(&announced(Some(2), &names, &[]), &[]);
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
}
