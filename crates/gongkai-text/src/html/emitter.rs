//! What the tokenizer tells, handed to the page: tags with the attributes that matter, and the places
//! of texts.
//!
//! The emitters that come with html5gum keep a copy of every name, value, text and comment. Here only
//! what is looked at is kept: short names, and the values of four attributes.

use html5gum::{Emitter, Error, State, naive_next_state};

use super::element::{Attribute, Attributes, Element};
use super::page::{Page, StartTag};

/// The name of a tag or an attribute. One that is too long to be known counts, but is not kept.
#[derive(Debug, Clone, Copy, Default)]
struct Name {
    bytes: [u8; 16],
    len: usize,
}

impl Name {
    fn push(&mut self, bytes: &[u8]) {
        let end = self.len.saturating_add(bytes.len());
        if let Some(room) = self.bytes.get_mut(self.len..end) {
            room.copy_from_slice(bytes);
        }
        self.len = end;
    }

    /// The name; empty if it is too long.
    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// Hands tags and texts to a page.
#[derive(Debug)]
pub(super) struct PageEmitter<'p, 's> {
    page: &'p mut Page<'s>,
    /// How far the tokenizer has read.
    position: usize,
    /// Where the text that is being read begins and ends, and whether there is any.
    text: (usize, usize),
    has_text: bool,
    /// Where the last `<` that may begin a tag stands.
    tag_start: usize,
    end_tag: bool,
    tag_name: Name,
    attributes: Attributes,
    attribute_name: Name,
    /// The value of the attribute, if it is one that matters.
    value: Vec<u8>,
    /// The name of the last start tag, until an end tag follows.
    last_start: Name,
    /// Whether a tag or comment ended behind which text and tags follow.
    paused: bool,
}

impl<'p, 's> PageEmitter<'p, 's> {
    pub(super) fn new(page: &'p mut Page<'s>) -> Self {
        Self {
            page,
            position: 0,
            text: (0, 0),
            has_text: false,
            tag_start: 0,
            end_tag: false,
            tag_name: Name::default(),
            attributes: Attributes::default(),
            attribute_name: Name::default(),
            value: Vec::new(),
            last_start: Name::default(),
            paused: false,
        }
    }

    /// Whether the page exceeds a limit.
    pub(super) const fn is_over(&self) -> bool {
        self.page.is_over()
    }

    /// Text up to `to`.
    pub(super) fn plain_text(&mut self, from: usize, to: usize) {
        if !self.has_text {
            self.text.0 = from;
        }
        self.text.1 = to;
        self.has_text |= from < to;
    }

    /// The end of the page.
    pub(super) fn plain_end(&mut self) {
        self.end_text();
    }

    /// The end tag of `element`.
    pub(super) fn plain_end_tag(&mut self, element: Element, from: usize, to: usize) {
        self.end_text();
        self.last_start.len = 0;
        self.page.end(element, from, to);
    }

    /// A start tag that does not change how the text behind it is read.
    pub(super) fn plain_start_tag(&mut self, name: &[u8], tag: StartTag) {
        self.end_text();
        self.last_start.len = 0;
        self.last_start.push(name);
        self.page.start(tag);
    }

    /// Lets the tokenizer read from `at` on.
    pub(super) const fn resume(&mut self, at: usize) {
        self.position = at;
        self.paused = false;
    }

    /// How far the tokenizer has read.
    pub(super) const fn position(&self) -> usize {
        self.position
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.has_text) {
            self.page.text(self.text.0, self.text.1);
        }
    }

    fn end_attribute(&mut self) {
        if self.attribute_name.len > 0 {
            let attribute = Attribute::of(self.attribute_name.bytes());
            self.attributes.set(attribute, &self.value);
            self.attribute_name.len = 0;
            self.value.clear();
        }
    }
}

impl Emitter for &mut PageEmitter<'_, '_> {
    type Token = ();

    /// A token is given only where the page exceeds a limit, and where plain
    /// markup may follow.
    fn pop_token(&mut self) -> Option<()> {
        (self.paused || self.page.is_over()).then_some(())
    }

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn init_string(&mut self) {
        // `</>` is neither text nor a tag.
        if self.text.1 < self.position {
            self.end_text();
        }
        if !self.has_text {
            self.text.0 = self.position;
        }
    }

    fn emit_string(&mut self, text: &[u8]) {
        self.text.1 = self.position;
        self.has_text |= !text.is_empty();
    }

    fn emit_eof(&mut self) {
        self.end_text();
    }

    fn start_open_tag(&mut self) {
        self.tag_start = self.position.saturating_sub(1);
    }

    fn init_start_tag(&mut self) {
        self.end_tag = false;
        self.tag_name.len = 0;
        self.attributes = Attributes::default();
    }

    fn init_end_tag(&mut self) {
        self.end_tag = true;
        self.tag_name.len = 0;
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.tag_name.push(name);
    }

    fn init_attribute(&mut self) {
        self.end_attribute();
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.attribute_name.push(name);
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if Attribute::of(self.attribute_name.bytes()) != Attribute::Other {
            self.value.extend_from_slice(value);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.end_text();
        self.end_attribute();
        let element = Element::of(self.tag_name.bytes());
        if self.end_tag {
            self.last_start.len = 0;
            let (from, to) = (self.tag_start, self.position);
            self.page.end(element, from, to);
            self.paused = true;
            return None;
        }
        self.last_start = self.tag_name;
        self.page.start(StartTag {
            element,
            attributes: self.attributes,
            from: self.tag_start,
            to: self.position,
        });
        let state = naive_next_state(self.tag_name.bytes());
        if state.is_some() {
            // What follows is text in which the tokenizer does not say where it begins.
            self.init_string();
        } else {
            self.paused = true;
        }
        state
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        let (last, name) = (&self.last_start, &self.tag_name);
        self.end_tag && last.len > 0 && last.len == name.len && last.bytes() == name.bytes()
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start = Name::default();
        self.last_start.push(name.unwrap_or_default());
    }

    fn init_comment(&mut self) {
        self.end_text();
    }

    fn init_doctype(&mut self) {
        self.end_text();
    }

    /// Nothing that a parse error would tell is wanted; it spares the tokenizer a look at every byte.
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _: Error) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn emit_current_comment(&mut self) {
        self.paused = true;
    }
    fn emit_current_doctype(&mut self) {
        self.paused = true;
    }
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}
