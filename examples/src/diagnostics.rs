//! Findings as diagnostics: the source line, the place underlined, the code and what to do.
//!
//! annotate-snippets draws them: of the three usual libraries it and miette give Chinese characters
//! and the ideographic space their two columns, ariadne does not; miette cannot cut a long line, and
//! a paragraph is one line here.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use gongkai_check::rule;
use gongkai_report::{Finding, Language, Severity};

use crate::lines::Lines;

/// More places of one finding than these are not shown.
const PLACES: usize = 5;

/// One finding as text of several lines, for people.
///
/// `lines` is the text that the spans count in, the input decoded to UTF-8; without it the places
/// are left out.
///
/// ```
/// use gongkai_examples::{Lines, diagnostic};
/// use gongkai_report::{Finding, FindingCode, Language, SourceSpan};
///
/// let lines = Lines::new("一、概述\n同比增长三成。。\n");
/// let span = SourceSpan::new(31, 37).ok_or("backwards")?;
/// let finding = Finding::info(FindingCode::TextRepeatedPunctuation, "printed twice", [span]);
/// let text = diagnostic("a.txt", Some(&lines), &finding, Language::English, false);
/// assert!(text.starts_with("info[text.repeated_punctuation]: printed twice\n --> a.txt:2:7\n"));
/// assert!(text.contains("\n2 | 同比增长三成。。\n  |             ^^^^\n"));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn diagnostic(
    name: &str,
    lines: Option<&Lines<'_>>,
    finding: &Finding,
    language: Language,
    colours: bool,
) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let places = lines
        .into_iter()
        .flat_map(|lines| {
            let spans = finding.spans.iter().take(PLACES);
            spans.filter_map(|span| lines.first_line(*span))
        })
        .enumerate();
    let snippets = places.map(|(index, place)| {
        let kind = if index == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let mut annotation = kind.span(place.range);
        if let Some(label) = place.label {
            annotation = annotation.label(label);
        }
        Snippet::source(place.text)
            .path(name)
            .line_start(place.number)
            .annotation(annotation)
    });
    let mut group = level
        .primary_title(finding.message.as_str())
        .id(finding.code.code())
        .elements(snippets);
    let more = finding.spans.len().saturating_sub(PLACES);
    if more > 0 {
        let note = match language {
            Language::Chinese => format!("另有{more}处"),
            Language::English => format!("{more} more places"),
        };
        group = group.element(Level::NOTE.message(note));
    }
    let advice = rule(finding.code).map_or("", |rule| rule.advice(language));
    let group = group.element(Level::HELP.message(advice));
    let renderer = if colours {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer
        .term_width(crate::arguments::terminal_width())
        .render(&[group])
}
