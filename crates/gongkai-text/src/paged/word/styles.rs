//! The styles of a document: what a paragraph is by the style it names.

use std::collections::HashMap;

use super::xml::{Inside, Start, Visitor, Vocabulary};
use crate::error::TextError;

/// The longest chain of styles, one based on the other, that is followed.
const LONGEST_CHAIN: usize = 32;

/// Which list a paragraph is an item of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct ListItem {
    /// The list; 0 is none.
    pub(super) list: Option<i64>,
    pub(super) level: Option<usize>,
}

/// What a style says itself.
#[derive(Debug, Clone, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<i64>,
    item: ListItem,
    bold: Option<bool>,
    hidden: Option<bool>,
}

/// The styles of a document, by their ids.
#[derive(Debug, Default)]
#[expect(clippy::struct_field_names, reason = "the list is what the type is")]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// The paragraph style of paragraphs that name none.
    default: Option<String>,
    reading: Option<(String, Style)>,
    in_run: bool,
}

impl Styles {
    /// The style and those that it is based on, nearest first.
    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = &'s Style> {
        let mut next = id.or(self.default.as_deref());
        std::iter::from_fn(move || {
            let style = self.styles.get(next?)?;
            next = style.based_on.as_deref();
            Some(style)
        })
        .take(LONGEST_CHAIN)
    }

    /// The level of the heading that paragraphs of the style are, from 1; `None` for body text.
    pub(super) fn heading(&self, id: Option<&str>) -> Option<u8> {
        for style in self.chain(id) {
            if let Some(outline) = style.outline {
                return outline_level(outline);
            }
            let name = style.name.to_ascii_lowercase();
            if name == "title" {
                return Some(1);
            }
            let level = ["heading ", "标题 "]
                .iter()
                .find_map(|word| name.strip_prefix(word));
            if let Some(level) = level.and_then(|level| level.parse().ok()) {
                return Some(level);
            }
        }
        None
    }

    /// Whether the style is one of a table of contents.
    pub(super) fn is_contents(&self, id: Option<&str>) -> bool {
        self.chain(id)
            .any(|style| style.name.to_ascii_lowercase().starts_with("toc "))
    }

    /// The list of which paragraphs of the style are items.
    pub(super) fn item(&self, id: Option<&str>) -> ListItem {
        let mut item = ListItem::default();
        for style in self.chain(id) {
            item.list = item.list.or(style.item.list);
            item.level = item.level.or(style.item.level);
        }
        item
    }

    /// Whether text of the style is bold.
    pub(super) fn is_bold(&self, id: Option<&str>) -> bool {
        self.chain(id).find_map(|style| style.bold).unwrap_or(false)
    }

    /// Whether text of the style is not shown.
    pub(super) fn is_hidden(&self, id: Option<&str>) -> bool {
        self.chain(id)
            .find_map(|style| style.hidden)
            .unwrap_or(false)
    }
}

/// The level of a heading by `w:outlineLvl`, which counts from 0 and uses 9 for body text.
pub(super) fn outline_level(outline: i64) -> Option<u8> {
    u8::try_from(outline)
        .ok()
        .filter(|level| *level < 9)
        .map(|level| level + 1)
}

impl Visitor for Styles {
    fn start(&mut self, start: &Start<'_>) -> Result<Inside, TextError> {
        if start.vocabulary != Vocabulary::Word {
            return Ok(Inside::Skip);
        }
        if start.name() == "style" {
            let id = start.attribute("styleId").unwrap_or_default();
            let is_default = matches!(start.attribute("default").as_deref(), Some("1" | "true"));
            if is_default && start.attribute("type").as_deref() == Some("paragraph") {
                self.default = Some(id.clone());
            }
            self.reading = Some((id, Style::default()));
            return Ok(Inside::Read);
        }
        let Some((_, style)) = &mut self.reading else {
            return Ok(match start.name() {
                "styles" => Inside::Read,
                _ => Inside::Skip,
            });
        };
        match start.name() {
            "name" => style.name = start.value().unwrap_or_default(),
            "basedOn" => style.based_on = start.value(),
            "outlineLvl" => style.outline = start.number("val"),
            "numId" => style.item.list = start.number("val"),
            "ilvl" => style.item.level = start.number("val").and_then(|n| n.try_into().ok()),
            "rPr" => self.in_run = true,
            "b" if self.in_run => style.bold = Some(start.is_on()),
            "vanish" if self.in_run => style.hidden = Some(start.is_on()),
            "pPr" | "numPr" => {}
            _ => return Ok(Inside::Skip),
        }
        Ok(Inside::Read)
    }

    fn end(&mut self, _: Vocabulary, name: &str) -> Result<(), TextError> {
        match name {
            "rPr" => self.in_run = false,
            "style" => self.styles.extend(self.reading.take()),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, _: &str) -> Result<(), TextError> {
        Ok(())
    }
}
