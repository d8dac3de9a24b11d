//! Findings as SARIF 2.1.0, which editors and code hosts show.

use gongkai_check::RULES;
use gongkai_report::{Finding, Language, Severity, SourceSpan};
use serde_json::{Value, json};

use crate::lines::Lines;

/// The results of one document as SARIF results.
///
/// Without `lines`, the text that the spans count in, results name the document alone.
#[must_use]
pub fn sarif_results(name: &str, lines: Option<&Lines<'_>>, findings: &[Finding]) -> Vec<Value> {
    findings
        .iter()
        .map(|finding| {
            let places = |spans: &[SourceSpan]| -> Vec<Value> {
                let spans = spans.iter().enumerate();
                spans
                    .map(|(id, span)| location(name, lines, Some(*span), id))
                    .collect()
            };
            let (first, others) = finding
                .spans
                .split_first()
                .map_or((None, &[][..]), |(first, others)| (Some(*first), others));
            let mut result = json!({
                "ruleId": finding.code,
                "level": level(finding.severity),
                "message": {"text": finding.message},
                "locations": [location(name, lines, first, 0)],
            });
            if !others.is_empty() {
                result["relatedLocations"] = places(others).into();
            }
            result
        })
        .collect()
}

/// A whole SARIF log of `results`.
///
/// ```
/// use gongkai_examples::{Lines, sarif_log, sarif_results};
/// use gongkai_report::{Finding, FindingCode, Language, SourceSpan};
///
/// let span = SourceSpan::new(31, 37).ok_or("backwards")?;
/// let finding = Finding::info(FindingCode::TextRepeatedPunctuation, "printed twice", [span]);
/// let lines = Lines::new("一、概述\n同比增长三成。。\n");
/// let log = sarif_log(&sarif_results("年报.txt", Some(&lines), &[finding]), Language::English);
/// let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
/// assert_eq!(place["artifactLocation"]["uri"], "%E5%B9%B4%E6%8A%A5.txt");
/// assert_eq!(place["region"]["startLine"], 2);
/// assert_eq!(place["region"]["startColumn"], 7);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn sarif_log(results: &[Value], language: Language) -> Value {
    let rules: Vec<Value> = RULES
        .iter()
        .map(|rule| {
            json!({
                "id": rule.code,
                "shortDescription": {"text": rule.meaning(language)},
                "help": {"text": rule.advice(language)},
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "gongkai",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn location(name: &str, lines: Option<&Lines<'_>>, span: Option<SourceSpan>, id: usize) -> Value {
    let mut place = json!({"artifactLocation": {"uri": uri(name)}});
    let positions = lines.zip(span).and_then(|(lines, span)| {
        Some((lines.position(span.start())?, lines.position(span.end())?))
    });
    if let Some((start, end)) = positions {
        place["region"] = json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        });
    }
    json!({"id": id, "physicalLocation": place})
}

/// A path as a relative URI reference: everything but the plain characters of RFC 3986 is escaped.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                const DIGITS: [char; 16] = [
                    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
                ];
                uri.push('%');
                uri.extend(DIGITS.get(usize::from(byte >> 4)));
                uri.extend(DIGITS.get(usize::from(byte & 15)));
            }
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(spans: &[(usize, usize)]) -> Finding {
        let spans = spans
            .iter()
            .filter_map(|(start, end)| SourceSpan::new(*start, *end));
        Finding::warning(gongkai_report::FindingCode::SumMismatch, "甲", spans)
    }

    #[test]
    fn further_places_are_related() {
        let lines = Lines::new("一二\n三四");
        let results = sarif_results("a.txt", Some(&lines), &[finding(&[(7, 10), (0, 3)])]);
        assert_eq!(results[0]["ruleId"], "sum.mismatch");
        assert_eq!(results[0]["level"], "warning");
        let region = &results[0]["locations"][0]["physicalLocation"]["region"];
        assert_eq!(
            *region,
            json!({"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 2})
        );
        let related = &results[0]["relatedLocations"][0]["physicalLocation"]["region"];
        assert_eq!(related["startLine"], 1);
    }

    #[test]
    fn without_text_or_place_the_document_is_named() {
        let results = sarif_results("a b.txt", None, &[finding(&[(7, 10)]), finding(&[])]);
        for result in results {
            let place = &result["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], "a%20b.txt");
            assert!(place["region"].is_null());
        }
    }
}
