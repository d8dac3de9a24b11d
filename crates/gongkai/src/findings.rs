//! What a careful reader would raise: the checks of the report, and what only the text shows.

use gongkai_check::{
    EmptySections, LostNumber, Spam, Undecodable, UnpairedMarks, Violation as _, check_in,
};
use gongkai_outline::{Outline, Section, Topic};
use gongkai_report::{Finding, Language, Report, SourceSpan};
use gongkai_text::{CleanSpan, Document, MarkKind};

use crate::border::Border;

/// More marks without a pair than this are one finding: the text is damaged as a whole.
const MANY: usize = 10;

/// All findings of a report, in the order of its text.
pub(crate) fn findings(
    report: &Report,
    document: &Document,
    outline: &Outline,
    language: Language,
) -> Vec<Finding> {
    let border = Border::new(document);
    let mut findings = check_in(report, language);
    unbalanced(report, border, outline, language, &mut findings);
    damage(border, document, language, &mut findings);
    lost_numbers(report, document, language, &mut findings);
    empty_sections(border, outline, language, &mut findings);
    findings.sort_by_key(|finding| (finding.spans.first().copied(), finding.code));
    findings
}

/// Quotation marks and brackets without their pair, but for those of a damaged document number,
/// which is raised itself.
fn unbalanced(
    report: &Report,
    border: Border<'_>,
    outline: &Outline,
    language: Language,
    findings: &mut Vec<Finding>,
) {
    // In reading order and apart from each other, so that the one that may hold a mark is found by
    // halving: hostile pages have as many marks as citations.
    let mut damaged: Vec<SourceSpan> = report
        .documents
        .iter()
        .filter(|citation| citation.damaged)
        .map(|citation| citation.span)
        .collect();
    damaged.sort_unstable();
    damaged.dedup_by(|next, before| {
        let touch = next.overlaps(*before);
        if touch {
            *before = before.cover(*next);
        }
        touch
    });
    let in_damage = |span: SourceSpan| {
        let next = damaged.partition_point(|place| place.end() <= span.start());
        damaged.get(next).is_some_and(|place| place.overlaps(span))
    };
    let alone: Vec<(char, SourceSpan)> = outline
        .unpaired
        .iter()
        .filter_map(|unpaired| Some((unpaired.mark, border.source(unpaired.span)?)))
        .filter(|(_, span)| !in_damage(*span))
        .collect();
    if alone.len() > MANY {
        findings.push(UnpairedMarks { marks: alone }.finding(language));
        return;
    }
    findings.extend(alone.into_iter().map(|mark| {
        let marks = vec![mark];
        UnpairedMarks { marks }.finding(language)
    }));
}

/// Characters that could not be decoded, and advertising spliced into the text.
fn damage(
    border: Border<'_>,
    document: &Document,
    language: Language,
    findings: &mut Vec<Finding>,
) {
    let places = |kinds: &[MarkKind]| -> Vec<SourceSpan> {
        document
            .marks()
            .iter()
            .filter(|mark| kinds.contains(&mark.kind))
            .filter_map(|mark| border.source(mark.span))
            .collect()
    };
    let spam = places(&[MarkKind::Spam]);
    let places = places(&[MarkKind::Replacement, MarkKind::Mojibake]);
    if !places.is_empty() {
        findings.push(Undecodable { places }.finding(language));
    }
    if !spam.is_empty() {
        findings.push(Spam { places: spam }.finding(language));
    }
}

/// Units whose number is missing between two counts of that unit in one sentence.
fn lost_numbers(
    report: &Report,
    document: &Document,
    language: Language,
    findings: &mut Vec<Finding>,
) {
    let border = Border::new(document);
    let clean = |span| document.map().to_derived(span);
    let quantities = &report.mentions.quantities;
    for (one, next) in quantities.iter().zip(quantities.iter().skip(1)) {
        let Some(unit) = one.unit.as_ref().filter(|_| one.unit == next.unit) else {
            continue;
        };
        let between = clean(one.span)
            .zip(clean(next.span))
            .and_then(|(one, next)| CleanSpan::new(one.end(), next.start()));
        let Some(between) = between.filter(|place| !border.text(*place).contains(['。', '\n']))
        else {
            continue;
        };
        let found = LostNumber::find(border.text(between), unit)
            .and_then(|place| CleanSpan::new(place.start, place.end)?.shift(between.start()))
            .and_then(|place| Some((place, border.source(place)?)));
        findings.extend(found.map(|(place, span)| {
            let words = border.text(place).to_owned();
            let unit = unit.clone();
            LostNumber { words, unit, span }.finding(language)
        }));
    }
}

/// Sections of the first level that have a heading and nothing under it, where most have text.
fn empty_sections(
    border: Border<'_>,
    outline: &Outline,
    language: Language,
    findings: &mut Vec<Finding>,
) {
    let Some((_, before_last)) = outline.sections.split_last() else {
        return;
    };
    // A heading that the form of the report has wants text or a table; one of a list of links does not.
    let is_empty = |section: &&Section| {
        let topic = section.topic.unwrap_or_default();
        section.number.is_some()
            && !matches!(topic, Topic::Unknown | Topic::Appendix)
            && section.children.is_empty()
            && border.text(section.own()).trim().is_empty()
    };
    let headings: Vec<(String, SourceSpan)> = before_last
        .iter()
        .filter(is_empty)
        .filter_map(|section| {
            let words = border.text(section.heading_span).trim().to_owned();
            Some((words, border.source(section.heading_span)?))
        })
        .collect();
    if !headings.is_empty() && headings.len() * 2 <= outline.sections.len() {
        findings.push(EmptySections { headings }.finding(language));
    }
}

#[cfg(test)]
mod tests {
    use gongkai_report::FindingCode;

    use super::*;
    use crate::{ExtractOptions, extract};

    #[track_caller]
    fn check(body: &str, expected: &[FindingCode]) {
        let page = format!("某县水利局2012年政府信息公开工作年度报告\n一、概述\n{body}\n");
        let report = extract("a.txt", page.as_bytes(), &ExtractOptions::default()).unwrap();
        let codes: Vec<_> = report.findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, expected, "{:#?}", report.findings);
        let in_chinese = ExtractOptions::default().language(Language::Chinese);
        let chinese = extract("a.txt", page.as_bytes(), &in_chinese).unwrap();
        assert_eq!(chinese.findings.len(), report.findings.len());
    }

    #[test]
    fn a_mark_without_its_pair_is_raised() {
        check(
            "办理政风行风热线”答复问题32个。",
            &[FindingCode::TextUnbalancedQuote],
        );
        check("办理“政风行风热线”答复问题32个。", &[]);
    }

    #[test]
    fn many_marks_are_one_finding() {
        check(&"公开）".repeat(30), &[FindingCode::TextUnbalancedQuote]);
    }

    /// Each mark compared with each citation would not come to an end.
    #[test]
    fn many_marks_among_many_citations_are_one_finding() {
        check(
            &"《办法》（国办发〔2017〕".repeat(15_000),
            &[FindingCode::TextUnbalancedQuote],
        );
    }

    #[test]
    fn a_count_that_lost_its_number_is_raised() {
        check(
            "主动公开信息30条，其中通知类信息16条、人事类信息条、财务类信息14条。",
            &[FindingCode::TextLostCharacters],
        );
        check(
            "主动公开信息30条，其中通知类信息16条、财务类信息14条。",
            &[],
        );
    }

    #[test]
    fn headings_without_text_are_raised_once() {
        check(
            "公开信息8条。\n二、主动公开情况\n三、收费及减免情况\n四、存在的问题\n人员不足。\n五、下一步打算\n加强学习。",
            &[FindingCode::TextLostCharacters],
        );
    }

    #[test]
    fn undecoded_characters_are_raised() {
        check(
            "公开\u{FFFD}\u{FFFD}信息\u{FFFD}等内容。",
            &[FindingCode::TextReplacementCharacters],
        );
    }
}
