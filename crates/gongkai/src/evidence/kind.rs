//! Decides what kind of document a page is.

#[rustfmt::skip]
mod generated;
mod sort;

use crate::word_lists::{self, contains_any, ends_with_any, split_at_word, starts_with_any};
use gongkai_outline::{MarkerStyle, Outline, Topic, parse_marker};
use gongkai_report::Kind;
use gongkai_text::Document;

use super::title::names_disclosure;
use generated::SORTS;
use sort::Sort;

/// What the text of the document shows beside its title.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a sign of its own")]
pub(crate) struct Signs {
    /// The preface or the statistical period says that this is the report of a year.
    pub(crate) says_annual: bool,
    /// How many of the statutory parts (依申请公开, 收费, 复议诉讼, …) have a section of their own.
    pub(crate) statutory_parts: usize,
    /// How many of the parts that 国办公开办函〔2021〕30号 prescribes for the overview, and of the
    /// statutory ones, have a heading of any level.
    pub(crate) inner_parts: usize,
    /// It has sections with names that only the report form of 国办公开办函〔2021〕30号 prescribes.
    pub(crate) prescribed: bool,
    /// The page stands in a column of annual reports.
    pub(crate) in_column: bool,
    /// One of the standard tables stands in it.
    pub(crate) standard_table: bool,
    /// A section looks back or at problems, another one ahead.
    pub(crate) looks_back_and_ahead: bool,
    /// The text calls itself a summary or self-check (现将…总结如下).
    pub(crate) says_summary: bool,
    /// It calls itself the summary of an activity (现将宣传月活动总结如下).
    pub(crate) of_activity: bool,
    /// It tells of a check of its own work (现自查报告如下).
    pub(crate) self_check: bool,
    /// It is a story of a news agency or a paper (某某网某地3月1日电).
    pub(crate) is_news: bool,
    /// It is written in articles (第一条), as laws and rules are.
    pub(crate) in_articles: bool,
    /// It is a list of documents.
    pub(crate) is_list: bool,
    /// A year for which the document reports is known.
    pub(crate) has_year: bool,
}

/// Looks for what the text shows of its sort.
pub(crate) fn signs(
    document: &Document,
    outline: &Outline,
    states_period: bool,
    has_year: bool,
) -> Signs {
    let preface = document.slice(outline.preface);
    let has = |topic: Topic| {
        outline
            .sections
            .iter()
            .any(|section| section.topic == Some(topic))
    };
    let statutory = [
        Topic::ProactiveDisclosure,
        Topic::OnRequest,
        Topic::Fees,
        Topic::ReviewLitigation,
    ];
    // A report may state its kind under its first heading.
    let opening = document.slice(super::opening::opening(
        crate::border::Border::new(document),
        outline,
    ));
    let announces = word_lists::PUBLISHES_HERE
        .iter()
        .filter_map(|mark| split_at_word(opening, mark))
        .any(|(_, rest)| {
            let clause = rest.split('。').next().unwrap_or(rest);
            names_disclosure(clause) && ends_with_any(clause, word_lists::ANNUAL_REPORT)
        });
    Signs {
        says_annual: announces
            || states_period
            || [preface, opening].into_iter().any(says_report)
            || [preface, opening]
                .into_iter()
                .any(|text| announces_report(text) || lists_parts(text)),
        statutory_parts: statutory.iter().filter(|topic| has(**topic)).count(),
        inner_parts: inner_parts(outline),
        prescribed: has_prescribed_parts(outline),
        in_column: outline.head.breadcrumb.is_some_and(|trail| {
            let trail = document.slice(trail);
            names_disclosure(trail) && contains_any(trail, word_lists::ANNUAL_COLUMNS)
        }),
        standard_table: false,
        looks_back_and_ahead: has(Topic::Plans) && outline.sections.len() >= 2,
        of_activity: contains_any(preface, word_lists::ACTIVITY_SUMMED_UP),
        self_check: contains_any(preface, word_lists::SELF_CHECK),
        is_news: is_news(preface),
        says_summary: contains_any(preface, word_lists::SUMMED_UP),
        in_articles: outline
            .sections
            .iter()
            .filter_map(|section| parse_marker(section.marker.as_deref()?))
            .any(|marker| marker.style == MarkerStyle::Article),
        is_list: outline.head.is_list,
        has_year,
    }
}

/// Whether a preface calls the document an annual report on disclosure.
fn says_report(preface: &str) -> bool {
    names_disclosure(preface) && contains_any(preface, word_lists::ANNUAL_REPORTS)
}

/// Whether a preface announces what was done in a year as a report: `现将2013年我区信息公开情况报告如下`.
fn announces_report(opening: &str) -> bool {
    word_lists::REPORTS_NOW
        .iter()
        .filter_map(|mark| split_at_word(opening, mark))
        .any(|(_, rest)| {
            let clause = rest.split('。').next().unwrap_or(rest);
            let digits = clause.bytes().filter(u8::is_ascii_digit).count();
            let whole = digits >= 4 && !contains_any(clause, word_lists::PARTS_OF_A_YEAR);
            let end = contains_any(clause, word_lists::REPORTED_HERE)
                && !contains_any(clause, word_lists::SUMMARIES);
            whole && end && names_disclosure(clause)
        })
}

/// Whether two sections or more have names that the report form prescribes, one of them a name that no other document has.
fn has_prescribed_parts(outline: &Outline) -> bool {
    let titles = outline.sections.iter().map(|section| section.title.trim());
    let mut prescribed = titles.filter(|title| word_lists::PRESCRIBED_PARTS.contains(title));
    prescribed.clone().count() >= 2
        && prescribed.any(|title| word_lists::PRESCRIBED_ONLY.contains(&title))
}

/// Whether a preface lists the parts that the report has by law (Regulation of 2007, article 32): 全文包括概述、主动公开…、
/// 依申请公开…、收费情况….
fn lists_parts(opening: &str) -> bool {
    const FEWEST: usize = 3;
    word_lists::CONTENTS_LEAD
        .iter()
        .filter_map(|lead| opening.split_once(lead))
        .any(|(_, rest)| {
            let sentence = rest.split(['。', '；', '\n']).next().unwrap_or(rest);
            let parts = word_lists::STATUTORY_PARTS
                .iter()
                .filter(|part| sentence.contains(**part));
            parts.count() >= FEWEST
        })
}

/// The parts of an annual report that have headings, on whatever level.
fn inner_parts(outline: &Outline) -> usize {
    let parts = [
        word_lists::PART_ON_DISCLOSURE,
        word_lists::PART_ON_REQUESTS,
        word_lists::PART_ON_MANAGEMENT,
        word_lists::PART_ON_PLATFORMS,
        word_lists::PART_ON_SUPERVISION,
        word_lists::PART_ON_FEES,
        word_lists::PART_ON_DISPUTES,
    ];
    let titles: Vec<&str> = outline
        .walk()
        .map(|section| section.title.as_str())
        .collect();
    parts
        .iter()
        .filter(|words| titles.iter().any(|title| contains_any(title, words)))
        .count()
}

/// The kind of document that title and text are evidence for.
pub(crate) fn kind(title: Option<&str>, signs: Signs) -> Kind {
    let explains =
        title.is_some_and(|title| ends_with_any(without_bracket(title), word_lists::EXPLAINING));
    if explains || signs.is_list && !signs.standard_table {
        return Kind::Other;
    }
    let sort = title.and_then(sort_of);
    let about_disclosure = title.is_some_and(names_disclosure);
    match sort {
        Some(Sort::Annual) if about_disclosure => Kind::AnnualReport,
        Some(Sort::Report) if about_disclosure && (signs.has_year || signs.says_annual) => {
            Kind::AnnualReport
        }
        Some(Sort::Summary) if title.is_some_and(is_campaign) => Kind::ActivitySummary,
        Some(Sort::Summary) if signs.says_annual && signs.statutory_parts >= 2 => {
            Kind::AnnualReport
        }
        Some(Sort::Summary) => Kind::WorkSummary,
        Some(Sort::Plan) => Kind::WorkPlan,
        Some(Sort::Notice)
            if about_disclosure && title.is_some_and(is_announced) && holds_report(signs) =>
        {
            Kind::AnnualReport
        }
        Some(Sort::Notice) => Kind::Notice,
        Some(Sort::Annual | Sort::Report) | None => from_text(signs),
    }
}

/// Whether a title announces an annual report: 关于2016年政府信息公开工作年度报告的公告.
fn is_announced(title: &str) -> bool {
    ends_with_any(without_bracket(title).trim(), word_lists::ANNOUNCED_REPORTS)
}

/// Whether the text of an announcement is the report itself, and no mere pointer to it.
const fn holds_report(signs: Signs) -> bool {
    signs.standard_table || signs.prescribed || signs.statutory_parts >= 2
}

/// The sort when the title does not tell.
fn from_text(signs: Signs) -> Kind {
    if signs.in_articles {
        Kind::Notice
    } else if signs.is_news {
        Kind::Other
    } else if signs.of_activity {
        Kind::ActivitySummary
    } else if signs.self_check && !signs.standard_table {
        Kind::WorkSummary
    } else if signs.standard_table
        || signs.statutory_parts >= 2
        || signs.says_annual
        || signs.prescribed
        || !signs.says_summary
            && (signs.inner_parts >= 2 && signs.has_year
                || signs.inner_parts >= 4
                || signs.in_column)
    {
        Kind::AnnualReport
    } else if signs.says_summary || signs.looks_back_and_ahead {
        Kind::WorkSummary
    } else {
        Kind::Other
    }
}

/// Whether a text opens with the dateline of a story: `某某网北京11月1日电（…）`, `本报讯`.
fn is_news(preface: &str) -> bool {
    const OPENING: usize = 40;
    let end = preface
        .char_indices()
        .nth(OPENING)
        .map_or(preface.len(), |(at, _)| at);
    let opening = preface.get(..end).unwrap_or_default().trim_start();
    starts_with_any(opening, word_lists::OWN_STORY)
        || contains_any(opening, word_lists::DATELINE_ENDS)
}

/// A title without a bracket behind it: 某某办法政策解读（图解）.
fn without_bracket(title: &str) -> &str {
    title
        .strip_suffix(['）', ')'])
        .and_then(|body| body.rsplit_once(['（', '(']))
        .map_or(title, |(head, _)| head)
}

fn sort_of(title: &str) -> Option<Sort> {
    let title = title.trim_end_matches(|c: char| !c.is_alphabetic() || c.is_ascii());
    let found = SORTS.iter().filter_map(|&(word, sort)| {
        title
            .rfind(word)
            .map(|at| (at + word.len(), word.len(), sort))
    });
    let (_, _, sort) = found.max_by_key(|&(end, len, _)| (end, len))?;
    // A letter that tells how far one's own work is: 关于…要点落实情况的函.
    let closing = word_lists::LETTER_CLOSINGS.iter();
    let told = closing
        .filter_map(|end| title.strip_suffix(end))
        .any(|matter| {
            ends_with_any(matter, word_lists::TOLD_MATTERS)
                && !contains_any(matter, word_lists::ASKING_LETTERS)
        });
    if told && names_disclosure(title) {
        return Some(Sort::Summary);
    }
    Some(sort)
}

/// A month, week or day of action, a special campaign.
fn is_campaign(title: &str) -> bool {
    contains_any(title, word_lists::CAMPAIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: Kind) {
        assert_eq!(
            kind(
                Some(title),
                Signs {
                    has_year: true,
                    ..Signs::default()
                }
            ),
            expected,
            "{title}"
        );
    }

    #[test]
    fn the_end_of_the_title_decides() {
        check("某某区2016年度政府信息公开年度报告", Kind::AnnualReport);
        check("某某局2012年政府信息公开工作报告", Kind::AnnualReport);
        check("某某局2012年政府信息公开年报", Kind::AnnualReport);
        check("某某区政府信息公开宣传月活动总结", Kind::ActivitySummary);
        check("某某局2013年政务公开工作总结", Kind::WorkSummary);
        check("某某市2013年政务公开工作要点", Kind::WorkPlan);
        check("关于做好2013年政府信息公开年度报告的通知", Kind::Notice);
        check("关于2013年政务公开工作要点落实情况的函", Kind::WorkSummary);
        check("关于同意设立青禾市开发区的函", Kind::Notice);
        check("关于报送政务公开重点任务完成情况的复函", Kind::WorkSummary);
        check("关于政府信息公开工作自查情况的函", Kind::WorkSummary);
        check("关于报送2013年政务公开工作总结的函", Kind::WorkSummary);
        check("关于征求政务公开工作落实情况的函", Kind::Notice);
        check("青禾县人民政府工作规则", Kind::Notice);
        check("《青禾县政务公开实施意见》政策解读", Kind::Other);
        check("青禾县2013年国民经济和社会发展统计公报", Kind::Other);
    }

    #[test]
    fn an_announcement_that_holds_the_report_is_the_report() {
        let title = Some("青禾局关于2016年政府信息公开工作年度报告的公告（第2页）");
        let parts = Signs {
            statutory_parts: 2,
            has_year: true,
            ..Signs::default()
        };
        assert_eq!(kind(title, parts), Kind::AnnualReport);
        let pointer = Signs {
            has_year: true,
            ..Signs::default()
        };
        assert_eq!(kind(title, pointer), Kind::Notice);
    }

    #[test]
    fn a_report_on_something_else_is_not_ours() {
        check("某某县2013年国民经济和社会发展统计年报", Kind::Other);
    }

    #[test]
    fn without_a_title_the_parts_tell() {
        let parts = Signs {
            statutory_parts: 3,
            ..Signs::default()
        };
        assert_eq!(kind(None, parts), Kind::AnnualReport);
        let back = Signs {
            looks_back_and_ahead: true,
            ..Signs::default()
        };
        assert_eq!(kind(None, back), Kind::WorkSummary);
        assert_eq!(kind(None, Signs::default()), Kind::Other);
        let day = Signs {
            of_activity: true,
            says_summary: true,
            ..Signs::default()
        };
        assert_eq!(kind(None, day), Kind::ActivitySummary);
        let check = Signs {
            self_check: true,
            statutory_parts: 2,
            ..Signs::default()
        };
        assert_eq!(kind(None, check), Kind::WorkSummary);
        let inner = Signs {
            inner_parts: 5,
            ..Signs::default()
        };
        assert_eq!(kind(None, inner), Kind::AnnualReport);
        assert!(lists_parts(
            "本报告按条例编制。全文由概述、主动公开、依申请公开、收费减免、存在问题五部分组成。"
        ));
        assert!(!lists_parts(
            "全文包括概述和主动公开的情况。主动公开、依申请公开、收费。"
        ));
        assert!(announces_report("现将2013年我县政府信息公开情况报告如下："));
        assert!(!announces_report(
            "现将2013年上半年政府信息公开情况报告如下："
        ));
        let story = Signs {
            is_news: is_news("青禾网北京11月1日电（记者李某）各高校公布信息公开年度报告。"),
            says_annual: true,
            ..Signs::default()
        };
        assert_eq!(kind(None, story), Kind::Other);
        let list = Signs {
            is_list: true,
            in_column: true,
            ..Signs::default()
        };
        assert_eq!(kind(None, list), Kind::Other);
        let rules = Signs {
            in_articles: true,
            says_annual: true,
            ..Signs::default()
        };
        assert_eq!(kind(None, rules), Kind::Notice);
    }
}
