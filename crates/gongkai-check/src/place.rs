//! Where in a report something stands.

use gongkai_report::{Language, Section, SourceSpan};

/// Looks up the section of a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places<'r> {
    sections: &'r [Section],
}

/// Sections deeper than this are not looked into.
const DEEPEST: usize = 40;

impl<'r> Places<'r> {
    /// The places of a report with these sections.
    pub(crate) const fn new(sections: &'r [Section]) -> Self {
        Self { sections }
    }

    /// The innermost section that holds the start of `span`; `None` above the first one.
    pub(crate) fn section(self, span: SourceSpan) -> Option<&'r Section> {
        let mut siblings = self.sections;
        let mut found = None;
        for _ in 0..DEEPEST {
            let after = siblings.partition_point(|section| section.span.start() <= span.start());
            let around = after.checked_sub(1).and_then(|at| siblings.get(at));
            let Some(section) = around.filter(|section| span.start() < section.span.end()) else {
                break;
            };
            found = Some(section);
            siblings = &section.children;
            if siblings.is_empty() {
                break;
            }
        }
        found
    }

    /// The place in words: `in “二、主动公开情况”`; nothing where the report has no section there.
    pub(crate) fn stands(self, span: SourceSpan, language: Language) -> String {
        let Some(section) = self.section(span) else {
            return String::new();
        };
        let marker = section.marker.as_deref().unwrap_or_default();
        let title = &section.title;
        match language {
            Language::English => format!(" in “{marker}{title}”"),
            Language::Chinese => format!("（见“{marker}{title}”）"),
        }
    }
}

/// The organ in front of a message: `某县水利局: `.
pub(crate) fn prefix(organ: Option<&str>, language: Language) -> String {
    match (organ, language) {
        (None, _) => String::new(),
        (Some(organ), Language::English) => format!("{organ}: "),
        (Some(organ), Language::Chinese) => format!("{organ}："),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::span;

    #[test]
    fn a_place_is_named_by_its_innermost_section() {
        let mut outer = Section::new(1, "概述", span(10, 19), span(10, 90)).numbered(1, "一、");
        outer
            .children
            .push(Section::new(2, "公开", span(40, 49), span(40, 90)));
        let sections = [outer];
        let places = Places::new(&sections);
        let stands = |at| places.stands(span(at, at + 1), Language::English);
        assert_eq!(stands(5), "");
        assert_eq!(stands(20), " in “一、概述”");
        assert_eq!(stands(50), " in “公开”");
        assert_eq!(stands(95), "");
    }
}
