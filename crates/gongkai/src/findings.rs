//! What a careful reader would raise: the checks of the report, and what only the text shows.

use gongkai_check::check_in;
use gongkai_outline::Outline;
use gongkai_report::{Finding, FindingCode, Language, Report, SourceSpan};
use gongkai_text::{Document, MarkKind};

use crate::border::Border;

/// More marks without a pair than this are one finding: the text is damaged as a whole.
const MANY: usize = 10;
/// So many places of one finding are listed.
const PLACES: usize = 50;

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
    let code = FindingCode::TextUnbalancedQuote;
    if alone.len() > MANY {
        let count = alone.len();
        let message = match language {
            Language::Chinese => format!("有{count}处引号或括号不成对"),
            _ => format!("{count} quotation marks and brackets stand without their pair"),
        };
        let spans = alone.into_iter().map(|(_, span)| span).take(PLACES);
        findings.push(Finding::warning(code, message, spans));
        return;
    }
    for (mark, span) in alone {
        let message = match language {
            Language::Chinese => format!("标点 {mark} 不成对"),
            _ => format!("{mark} stands without its pair"),
        };
        findings.push(Finding::warning(code, message, [span]));
    }
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
    let undecoded = places(&[MarkKind::Replacement, MarkKind::Mojibake]);
    if !undecoded.is_empty() {
        let count = undecoded.len();
        let message = match language {
            Language::Chinese => format!("有{count}处字符无法解码或为乱码"),
            _ => format!("characters could not be decoded, places: {count}"),
        };
        let spans = undecoded.into_iter().take(PLACES);
        let code = FindingCode::TextReplacementCharacters;
        findings.push(Finding::warning(code, message, spans));
    }
    let spam = places(&[MarkKind::Spam]);
    if !spam.is_empty() {
        let count = spam.len();
        let message = match language {
            Language::Chinese => format!("正文中混入广告文字，共{count}处"),
            _ => format!("advertising is spliced into the text, places: {count}"),
        };
        let spans = spam.into_iter().take(PLACES);
        let code = FindingCode::TextInjectedSpam;
        findings.push(Finding::warning(code, message, spans));
    }
}

#[cfg(test)]
mod tests {
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
    fn undecoded_characters_are_raised() {
        check(
            "公开\u{FFFD}\u{FFFD}信息\u{FFFD}等内容。",
            &[FindingCode::TextReplacementCharacters],
        );
    }
}
