//! Walks over the parts of a Word package, element by element.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use crate::document::Format;
use crate::error::TextError;
use crate::paged::tree::{Budget, damaged};

/// The vocabularies that matter, in their transitional and their strict form (ISO/IEC 29500).
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const MATH: [&str; 2] = [
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
];
const COMPATIBILITY: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// Which vocabulary an element is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vocabulary {
    Word,
    Math,
    Compatibility,
    Other,
}

impl Vocabulary {
    fn of(resolved: &ResolveResult<'_>) -> Self {
        let ResolveResult::Bound(Namespace(uri)) = resolved else {
            return Self::Other;
        };
        if WORD.contains(uri) {
            Self::Word
        } else if MATH.contains(uri) {
            Self::Math
        } else if *uri == COMPATIBILITY {
            Self::Compatibility
        } else {
            Self::Other
        }
    }
}

/// An element that begins.
#[derive(Debug)]
pub(super) struct Start<'x> {
    pub(super) vocabulary: Vocabulary,
    /// Where it ends in the part, in bytes.
    pub(super) offset: usize,
    element: &'x BytesStart<'x>,
}

impl Start<'_> {
    /// The name without prefix.
    pub(super) fn name(&self) -> &str {
        let qualified = self.element.name().into_inner();
        qualified.rsplit(':').next().unwrap_or(qualified)
    }

    /// The attribute with this name, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.element.attributes();
        let found = attributes
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().into_inner() == name)?;
        let value = found.normalized_value(XmlVersion::Explicit1_0).ok()?;
        Some(value.into_owned())
    }

    /// The attribute `val`.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// An attribute that is a number.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// The value of a switch: an element without a value is on.
    pub(super) fn is_on(&self) -> bool {
        !matches!(
            self.value().as_deref(),
            Some("0" | "false" | "off" | "none")
        )
    }
}

/// Whether the inside of an element is walked over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    Read,
    Skip,
}

/// What is told of the elements on the way.
pub(super) trait Visitor {
    fn start(&mut self, start: &Start<'_>) -> Result<Inside, TextError>;
    /// The end of an element whose inside was read.
    fn end(&mut self, vocabulary: Vocabulary, name: &str) -> Result<(), TextError>;
    fn text(&mut self, text: &str) -> Result<(), TextError>;
}

/// Walks over the part `name`.
///
/// # Errors
///
/// [`TextError::Damaged`] if it is not well formed, [`TextError::TooDeep`] if its elements nest deeper
/// than the budget allows, and the errors of the visitor.
pub(super) fn walk(
    name: &str,
    xml: &str,
    budget: &Budget,
    visitor: &mut impl Visitor,
) -> Result<(), TextError> {
    let broken =
        |error: &dyn std::fmt::Display| damaged(Format::Docx, format_args!("{name}: {error}"));
    let mut reader = NsReader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0_usize;
    // The depth at which a skipped element began.
    let mut skipped: Option<usize> = None;
    loop {
        let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let (resolved, event) = reader
            .read_resolved_event()
            .map_err(|error| broken(&error))?;
        match event {
            Event::Start(element) => {
                depth += 1;
                budget.depth(depth, offset)?;
                if skipped.is_some() {
                    continue;
                }
                let start = Start {
                    vocabulary: Vocabulary::of(&resolved),
                    offset,
                    element: &element,
                };
                if visitor.start(&start)? == Inside::Skip {
                    skipped = Some(depth);
                }
            }
            Event::End(element) => {
                if skipped.is_none() {
                    let name = element.local_name();
                    visitor.end(Vocabulary::of(&resolved), name.into_inner())?;
                } else if skipped == Some(depth) {
                    skipped = None;
                }
                depth = depth.saturating_sub(1);
            }
            Event::Text(text) if skipped.is_none() => visitor.text(&text.xml10_content())?,
            Event::CData(text) if skipped.is_none() => visitor.text(&text.xml10_content())?,
            Event::GeneralRef(reference) if skipped.is_none() => {
                visitor.text(&resolve(&reference))?;
            }
            Event::Eof if depth > 0 => {
                return Err(broken(&"the part ends before its last element"));
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// What a reference stands for. A document type may define others, which no Office program writes:
/// they become U+FFFD.
fn resolve(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => c.to_string(),
        _ => resolve_predefined_entity(reference)
            .unwrap_or("\u{FFFD}")
            .to_owned(),
    }
}
