//! What a careful reader would raise: the checks of the report, and what only the text shows.

use std::sync::LazyLock;

use gongkai_check::{
    EmptySections, LostNumber, Spam, Undecodable, UnpairedMarks, Violation as _, check_in,
};
use gongkai_outline::{Outline, Section, Topic};
use gongkai_report::{Finding, FindingCode, Language, Report, SourceSpan};
use gongkai_span::chars::is_han;
use gongkai_text::{CleanSpan, Document, MarkKind, WordFinder};

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
    findings.extend(unbalanced(report, border, outline, language));
    damage(border, document, language, &mut findings);
    lost_numbers(report, document, language, &mut findings);
    lost_counts(document, language, &mut findings);
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
) -> Vec<Finding> {
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
        return vec![UnpairedMarks { marks: alone }.finding(language)];
    }
    let one = |mark| UnpairedMarks { marks: vec![mark] }.finding(language);
    alone.into_iter().map(one).collect()
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
    let mut places = places(&[MarkKind::Replacement, MarkKind::Mojibake]);
    let misread = is_misread(document.text());
    if misread {
        places = whole(document)
            .and_then(|span| border.source(span))
            .into_iter()
            .collect();
    }
    if !places.is_empty() {
        let mostly = misread || is_mostly_lost(document);
        findings.push(Undecodable { places, mostly }.finding(language));
    }
    if !spam.is_empty() {
        findings.push(Spam { places: spam }.finding(language));
    }
}

/// Whether characters that could not be decoded outnumber the Chinese ones.
fn is_mostly_lost(document: &Document) -> bool {
    let marks = document.marks().iter();
    let lost = marks
        .filter(|mark| matches!(mark.kind, MarkKind::Replacement | MarkKind::Mojibake))
        .map(|mark| document.slice(mark.span).chars().count())
        .sum();
    document
        .text()
        .chars()
        .filter(|c| is_han(*c))
        .take(lost)
        .count()
        < lost
}

/// Whether the text is Chinese that was decoded as a language of Latin letters (`ÕþÎñ¹«¿ª`): no Chinese character, and
/// more letters and signs of the upper half of Latin-1 than of ASCII.
fn is_misread(text: &str) -> bool {
    const ENOUGH: usize = 20;
    if text.chars().any(is_han) {
        return false;
    }
    let upper = text
        .chars()
        .filter(|c| matches!(c, '\u{80}'..='\u{24F}'))
        .count();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    upper >= ENOUGH && upper > letters
}

/// All of the text but the white space at its ends; `None` if there is nothing else.
fn whole(document: &Document) -> Option<CleanSpan> {
    let text = document.text();
    let start = text.len() - text.trim_start().len();
    let inner = text.trim();
    CleanSpan::new(start, start + inner.len()).filter(|span| !span.is_empty())
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

/// Nouns of counts whose number is missing though no list of counts stands round them: `主动公开政府信息条，`.
fn lost_counts(document: &Document, language: Language, findings: &mut Vec<Finding>) {
    /// So many are told.
    const MOST: usize = 8;
    static COUNTS: LazyLock<WordFinder> =
        LazyLock::new(|| WordFinder::new(crate::word_lists::LOST_COUNTS.iter().copied()));
    let border = Border::new(document);
    let text = document.text();
    for found in COUNTS.find_iter(text).take(MOST) {
        let words = text.get(found.start..found.end).unwrap_or_default();
        let words = words.trim_end_matches(['，', '。', '；']);
        let span = CleanSpan::new(found.start, found.start + words.len())
            .and_then(|place| border.source(place));
        let Some(span) = span else { continue };
        let told = findings.iter().any(|finding| {
            finding.code == FindingCode::TextLostCharacters
                && finding
                    .spans
                    .iter()
                    .any(|own| own.start() <= span.start() && span.end() <= own.end())
        });
        if !told {
            let unit = if words.ends_with("人次") {
                "人次"
            } else {
                words
                    .get(words.len() - '条'.len_utf8()..)
                    .unwrap_or_default()
            };
            let (words, unit) = (words.to_owned(), unit.to_owned());
            findings.push(LostNumber { words, unit, span }.finding(language));
        }
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
    use gongkai_report::{FindingCode, Severity};

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
        // A number that is lost outside a list.
        check(
            "全年主动公开政府信息条，比去年有所增加。",
            &[FindingCode::TextLostCharacters],
        );
    }

    #[test]
    fn headings_without_text_are_raised_once() {
        check(
            "公开信息8条。\n二、主动公开情况\n三、收费及减免情况\n四、存在的问题\n人员不足。\n五、下一步打算\n加强学习。",
            &[FindingCode::TextLostCharacters],
        );
    }

    /// The only finding of a page that could not be decoded, with its severity.
    #[track_caller]
    fn undecoded(bytes: &[u8], encoding: &str) -> (Severity, String) {
        let options = ExtractOptions::default().encoding(encoding);
        let report = extract("a", bytes, &options).unwrap();
        let mut found = report.findings.iter();
        let finding = found.find(|finding| finding.code == FindingCode::TextReplacementCharacters);
        let finding = finding.unwrap();
        assert!(finding.spans.iter().all(|span| !span.is_empty()));
        (finding.severity, finding.message.clone())
    }

    #[test]
    fn a_page_that_is_mostly_undecoded_says_so() {
        let text = "一、概述\n全年主动公开政府信息三百余条，未收到政府信息公开申请，无行政复议和行政诉讼。\n".repeat(3);
        let (gbk, _, _) = encoding_rs::GBK.encode(&text);
        let broken = format!("公开{}", "\u{FFFD}开".repeat(3) + &"\u{FFFD}".repeat(4));
        for (bytes, encoding) in [(&*gbk, "windows-1252"), (broken.as_bytes(), "utf-8")] {
            let (severity, message) = undecoded(bytes, encoding);
            assert_eq!(severity, Severity::Error, "{encoding}");
            assert!(message.contains("most of the text"), "{message}");
        }
        let utf8 = ExtractOptions::default().encoding("utf-8");
        assert!(extract("a", &gbk, &utf8).is_err());
        let (severity, message) = undecoded("公开\u{FFFD}信息等内容。".as_bytes(), "utf-8");
        assert_eq!(severity, Severity::Warning);
        assert!(!message.contains("most"), "{message}");
    }

    #[test]
    fn undecoded_characters_are_raised() {
        check(
            "公开\u{FFFD}\u{FFFD}信息\u{FFFD}等内容。",
            &[FindingCode::TextReplacementCharacters],
        );
    }
}
