//! The numbers of sections and items in a row.

use std::collections::HashMap;

use gongkai_report::{Report, Severity, SourceSpan};

/// A wider gap shows that the number itself is malformed (`2016、`), so it is not a numbering error.
const WIDEST_GAP: u32 = 5;

/// A number that does not follow the one before it.
pub(super) struct Slip<'r> {
    /// The marker that shows it, and where.
    pub(super) marker: &'r str,
    pub(super) span: SourceSpan,
    /// The marker of the same style before it, and where.
    pub(super) before: &'r str,
    pub(super) before_span: SourceSpan,
    /// Whether the number is the same; else at least one is missing between the two.
    pub(super) duplicate: bool,
    pub(super) kind: Kind,
    pub(super) severity: Severity,
}

/// What is numbered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Section,
    Item,
}

impl Kind {
    pub(super) const fn en(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Item => "item",
        }
    }

    pub(super) const fn zh(self) -> &'static str {
        match self {
            Self::Section => "标题",
            Self::Item => "分项",
        }
    }
}

/// All slips of a report.
pub(super) fn slips(report: &Report) -> Vec<Slip<'_>> {
    let mut slips = Vec::new();
    // An explicit stack, because the caller decides how deep sections nest.
    let mut levels = vec![report.sections.as_slice()];
    while let Some(siblings) = levels.pop() {
        let numbered = siblings.iter().filter_map(|section| {
            let marker = section.marker.as_deref()?;
            Some((section.number?, marker, section.heading_span))
        });
        let top = siblings.iter().any(|section| section.level == 1);
        follow(numbered, Kind::Section, top, &mut slips);
        for section in siblings {
            let items = section
                .items
                .iter()
                .filter_map(|item| Some((item.number?, item.marker.as_str(), item.span)));
            follow(items, Kind::Item, false, &mut slips);
            if !section.children.is_empty() {
                levels.push(&section.children);
            }
        }
    }
    slips
}

/// Follows the numbers of siblings, each style of marker by itself.
fn follow<'r>(
    numbered: impl Iterator<Item = (u32, &'r str, SourceSpan)>,
    kind: Kind,
    top: bool,
    slips: &mut Vec<Slip<'r>>,
) {
    let severity = match kind {
        Kind::Section => Severity::Warning,
        Kind::Item => Severity::Info,
    };
    // Below the first level 一 after 一 is mostly a list that begins afresh.
    let restarted = match kind {
        Kind::Section if top => Some(Severity::Warning),
        Kind::Section => Some(Severity::Info),
        Kind::Item => None,
    };
    let mut runs: HashMap<String, (u32, &'r str, SourceSpan)> = HashMap::new();
    for (number, marker, span) in numbered {
        let here = (number, marker, span);
        let Some((last, before, before_span)) = runs.insert(style(marker), here) else {
            continue;
        };
        let duplicate = number == last;
        let gap = number > last + 1 && number - last <= WIDEST_GAP;
        let severity = match (duplicate, gap) {
            (true, _) if number == 1 => restarted,
            (true, _) | (_, true) => Some(severity),
            _ => None,
        };
        slips.extend(severity.map(|severity| Slip {
            marker,
            span,
            before,
            before_span,
            duplicate,
            kind,
            severity,
        }));
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

#[cfg(test)]
pub(super) mod testing {
    use crate::testing::{report, span};
    use gongkai_report::{Report, Section};

    /// A report whose first level has these numbers and markers.
    pub(in crate::rules) fn numbered(numbers: &[(u32, &str)]) -> Report {
        let mut report = report();
        for (index, (number, marker)) in numbers.iter().enumerate() {
            let place = span(index * 10, index * 10 + 9);
            report
                .sections
                .push(Section::new(1, "情况", place, place).numbered(*number, *marker));
        }
        report
    }
}
