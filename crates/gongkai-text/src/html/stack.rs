//! The open elements.

use super::element::{Attributes, Element};

/// How far up the stack an end tag is looked for; deeper ones are taken for stray.
const REACH: usize = 256;

/// An open element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) element: Element,
    /// Whether its own style makes the text bold.
    bold: bool,
    /// Whether it raises or lowers the text.
    raised: bool,
    /// Whether line breaks in it are line breaks.
    preformatted: bool,
}

/// The open elements, the innermost last, counted by kind.
#[derive(Debug)]
pub(super) struct Stack {
    open: Vec<Open>,
    counts: [u32; Element::COUNT],
    bold: u32,
    raised: u32,
}

impl Stack {
    pub(super) const fn new() -> Self {
        Self {
            open: Vec::new(),
            counts: [0; Element::COUNT],
            bold: 0,
            raised: 0,
        }
    }

    /// Whether an element of this kind is open anywhere.
    pub(super) fn has(&self, element: Element) -> bool {
        self.counts
            .get(element.index())
            .is_some_and(|count| *count > 0)
    }

    /// How many elements are open.
    pub(super) const fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether text here is bold.
    pub(super) const fn is_bold(&self) -> bool {
        self.bold > 0
    }

    /// Whether text here is raised or lowered.
    pub(super) const fn is_raised(&self) -> bool {
        self.raised > 0
    }

    /// Whether line breaks here are line breaks.
    pub(super) fn is_preformatted(&self) -> bool {
        self.open.last().is_some_and(|open| open.preformatted)
    }

    #[inline]
    pub(super) fn push(&mut self, element: Element, attributes: &Attributes) {
        let inherited = element == Element::Preformatted || self.is_preformatted();
        let open = Open {
            element,
            bold: attributes.bold || element == Element::Bold,
            raised: attributes.raised || element == Element::Raised,
            preformatted: attributes.preformatted.unwrap_or(inherited),
        };
        self.bold += u32::from(open.bold);
        self.raised += u32::from(open.raised);
        self.count(element, 1);
        self.open.push(open);
    }

    #[inline]
    pub(super) fn pop(&mut self) -> Option<Element> {
        let open = self.open.pop()?;
        self.forget(open);
        Some(open.element)
    }

    #[inline]
    fn forget(&mut self, open: Open) {
        self.bold -= u32::from(open.bold);
        self.raised -= u32::from(open.raised);
        self.count(open.element, -1);
    }

    #[inline]
    fn count(&mut self, element: Element, by: i32) {
        if let Some(count) = self.counts.get_mut(element.index()) {
            *count = count.saturating_add_signed(by);
        }
    }

    /// How many elements to pop so that the innermost one that `wanted` accepts is closed; `None` if
    /// there is none before an element that `stop` accepts.
    #[inline]
    pub(super) fn depth_of(
        &self,
        wanted: impl Fn(Element) -> bool,
        stop: impl Fn(Element) -> bool,
    ) -> Option<usize> {
        for (depth, open) in self.open.iter().rev().take(REACH).enumerate() {
            if wanted(open.element) {
                return Some(depth + 1);
            }
            if stop(open.element) {
                return None;
            }
        }
        None
    }

    /// Closes the innermost inline element of this kind, leaving what was opened inside it; an end
    /// tag of inline markup never closes a block.
    pub(super) fn close_inline(&mut self, element: Element) {
        let found = self
            .open
            .iter()
            .rev()
            .take(REACH)
            .take_while(|open| !open.element.is_boundary())
            .position(|open| open.element == element);
        if let Some(depth) = found {
            let open = self.open.remove(self.open.len() - 1 - depth);
            self.forget(open);
        }
    }

    /// The innermost open element that `wanted` accepts, no further than the present cell.
    pub(super) fn innermost<T>(&self, wanted: impl Fn(Element) -> Option<T>) -> Option<T> {
        let inner = self.open.iter().rev().take(REACH);
        inner
            .take_while(|open| !open.element.is_boundary())
            .find_map(|open| wanted(open.element))
    }
}
