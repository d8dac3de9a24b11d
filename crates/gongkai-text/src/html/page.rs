//! The state of reading a page: blocks that grow with the text and break with the markup.

use super::element::{Attributes, Element};
use super::meta::MetaTags;
use super::stack::Stack;
use super::table::{self, Amounts, Merge, OpenTable};
use super::text::copy_text;
use crate::clean::{CleanOptions, Piece, WrapLine, continued};
use crate::document::{BlockKind, Document, Zone};
use crate::draft::{Draft, DraftBlock};
use crate::error::TextError;
use crate::limit::{Bounds, Room};
use crate::meta::MetaOrigin;
use gongkai_span::{Excerpt, Source, SourceSpan, Stage, TextBuilder};

/// A paragraph in bold that is longer than this, in bytes, is not a heading.
const LONGEST_HEADING: usize = 300;

/// Elements that show nothing, up to the end of the one that began it.
#[derive(Debug)]
struct Hidden {
    element: Element,
    /// Elements opened and not closed since, by kind.
    inside: [u32; Element::COUNT],
}

/// A block that is growing.
#[derive(Debug, Clone, Copy)]
struct Growing {
    /// Where it began in the visible text.
    start: usize,
    kind: BlockKind,
    zone: Option<Zone>,
    /// Bytes of text, of bold text, of text in links.
    text: usize,
    bold: usize,
    links: usize,
}

#[derive(Debug)]
pub(super) struct Page<'s> {
    source: &'s str,
    out: TextBuilder<'s, Source, Stage>,
    stack: Stack,
    hidden: Option<Hidden>,
    growing: Option<Growing>,
    blocks: Vec<DraftBlock>,
    amounts: Amounts,
    /// For each block, whether a mere `<br>` stands before it.
    after_break: Vec<bool>,
    broken: bool,
    tables: Vec<OpenTable>,
    draft: Draft,
    merges: Vec<Merge>,
    meta_tags: MetaTags<'s>,
    room: Room,
    max_depth: usize,
    max_blocks: usize,
    /// Where the first element stands that is nested too deep.
    too_deep: Option<usize>,
    /// Where the first block too many ends.
    too_long: Option<usize>,
}

/// A start tag, which stands in the source from `from` to `to`.
#[derive(Debug, Clone, Copy)]
pub(super) struct StartTag {
    pub(super) element: Element,
    pub(super) attributes: Attributes,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl<'s> Page<'s> {
    pub(super) fn new(source: &'s str, bounds: Bounds) -> Self {
        Self {
            source,
            out: TextBuilder::new(source),
            stack: Stack::new(),
            hidden: None,
            growing: None,
            blocks: Vec::new(),
            amounts: Amounts::default(),
            after_break: Vec::new(),
            broken: false,
            tables: Vec::new(),
            draft: Draft::default(),
            merges: Vec::new(),
            meta_tags: MetaTags::default(),
            room: Room::new(bounds.cells),
            max_depth: bounds.depth,
            max_blocks: bounds.blocks,
            too_deep: None,
            too_long: None,
        }
    }

    /// Whether the page exceeds a limit.
    pub(super) const fn is_over(&self) -> bool {
        self.too_deep.is_some() || self.too_long.is_some() || self.room.is_over()
    }

    /// Reads a start tag.
    pub(super) fn start(&mut self, tag: StartTag) {
        let StartTag {
            element,
            attributes,
            from,
            to,
        } = tag;
        if self.hidden.is_some() && !self.start_in_hidden(element) {
            if self.in_named() {
                match element {
                    Element::Input => self.meta_tag(MetaOrigin::HiddenInput, from, to),
                    Element::Meta => self.meta_tag(MetaOrigin::Meta, from, to),
                    _ => self.hidden_start(from, to),
                }
            }
            return;
        }
        if element.is_empty() {
            match element {
                Element::Break if attributes.hidden => {}
                Element::Break => self.line_break(to),
                Element::Rule => self.end_block(),
                Element::Meta => self.meta_tag(MetaOrigin::Meta, from, to),
                Element::Input => self.meta_tag(MetaOrigin::HiddenInput, from, to),
                _ => {}
            }
            return;
        }
        if element == Element::Time {
            self.meta_tag(MetaOrigin::TimeElement, from, to);
        }
        if !element.is_inline() {
            self.close_implied(element, from);
            self.end_block();
        }
        if element.is_hidden() || attributes.hidden && element != Element::Root {
            self.hidden = Some(Hidden {
                element,
                inside: [0; Element::COUNT],
            });
            self.meta_tags.hidden_end();
            self.hidden_start(from, to);
            return;
        }
        if self.stack.depth() >= self.max_depth {
            self.too_deep.get_or_insert(from);
            return;
        }
        self.stack.push(element, &attributes);
        match element {
            Element::Table => self.tables.push(OpenTable::new()),
            Element::TableHead | Element::TableBody => {
                let head = element == Element::TableHead;
                self.with_table(|table, _| table.section(head));
            }
            Element::Row => self.with_table(|table, _| table.row()),
            Element::Cell | Element::HeaderCell => {
                let header = element == Element::HeaderCell;
                if !self.tables.is_empty() {
                    self.room.fits(1, from);
                    self.room.take(1);
                }
                self.with_table(|table, blocks| table.cell(header, attributes, from, blocks));
            }
            _ => {}
        }
    }

    /// A tag that may carry a named value.
    fn meta_tag(&mut self, origin: MetaOrigin, from: usize, to: usize) {
        let tag = SourceSpan::new(from, to).and_then(|span| Excerpt::at(self.source, span));
        if let Some(tag) = tag {
            self.meta_tags.add(tag, origin);
        }
    }

    /// The start tag of an element that is not shown.
    fn hidden_start(&mut self, from: usize, to: usize) {
        let tag = SourceSpan::new(from, to).and_then(|span| Excerpt::at(self.source, span));
        if let Some(tag) = tag {
            self.meta_tags.hidden_start(tag);
        }
    }

    /// Whether what stands here is not shown because of an attribute, so that it may be a named value:
    /// scripts, readings and what was struck out are none.
    fn in_named(&self) -> bool {
        let never = [
            Element::Unseen,
            Element::Silent,
            Element::Reading,
            Element::Struck,
        ];
        self.hidden.as_ref().is_some_and(|hidden| {
            never.iter().all(|element| {
                hidden.element != *element && hidden.inside.get(element.index()) == Some(&0)
            })
        })
    }

    /// An end tag.
    pub(super) fn end(&mut self, element: Element, from: usize, to: usize) {
        if self.hidden.is_some() && !self.end_in_hidden(element) {
            return;
        }
        match element {
            // `</br>` and `</p>` without a start are a line break to browsers.
            Element::Break => self.line_break(to),
            Element::Void
            | Element::Rule
            | Element::Meta
            | Element::Input
            | Element::Unseen
            | Element::Root => {}
            _ if element.is_inline() => {
                if self.stack.has(element) {
                    self.stack.close_inline(element);
                }
            }
            _ => self.end_of_block(element, from),
        }
    }

    fn end_of_block(&mut self, element: Element, from: usize) {
        if !self.stack.has(element) {
            if element == Element::Paragraph {
                self.end_block();
            }
            return;
        }
        let same = |open: Element| open.index() == element.index();
        let stop = |open: Element| match element {
            Element::Table => false,
            Element::Cell
            | Element::HeaderCell
            | Element::Row
            | Element::TableHead
            | Element::TableBody
            | Element::Caption => open == Element::Table,
            _ => open.is_boundary(),
        };
        if let Some(depth) = self.stack.depth_of(same, stop) {
            self.pop(depth, from);
        }
    }

    /// Closes what the start of a block element ends by itself.
    fn close_implied(&mut self, element: Element, at: usize) {
        let depth = match element {
            Element::Cell | Element::HeaderCell => self.stack.depth_of(
                |open| matches!(open, Element::Cell | Element::HeaderCell | Element::Caption),
                |open| open == Element::Table,
            ),
            Element::Row => self
                .stack
                .depth_of(|open| open == Element::Row, |open| open == Element::Table),
            Element::TableHead | Element::TableBody => self.stack.depth_of(
                |open| matches!(open, Element::TableHead | Element::TableBody),
                |open| open == Element::Table,
            ),
            Element::Item => self.stack.depth_of(
                |open| open == Element::Item,
                |open| open == Element::List || open.is_boundary(),
            ),
            _ => self
                .stack
                .depth_of(|open| open == Element::Paragraph, |open| !open.is_inline()),
        };
        if let Some(depth) = depth {
            self.pop(depth, at);
        }
        // A row may follow a cell whose own row was never opened.
        if element == Element::Row {
            let cell = self.stack.depth_of(
                |open| matches!(open, Element::Cell | Element::HeaderCell | Element::Caption),
                |open| open == Element::Table,
            );
            if let Some(depth) = cell {
                self.pop(depth, at);
            }
        }
    }

    /// Closes the innermost `depth` elements.
    fn pop(&mut self, depth: usize, at: usize) {
        for _ in 0..depth {
            let Some(element) = self.stack.pop() else {
                return;
            };
            if !element.is_inline() {
                self.end_block();
            }
            match element {
                Element::Cell | Element::HeaderCell => {
                    self.with_table(|table, blocks| table.end_cell(at, blocks));
                }
                Element::Table => self.end_table(at),
                _ => {}
            }
        }
    }

    fn with_table(&mut self, apply: impl FnOnce(&mut OpenTable, usize)) {
        if let Some(table) = self.tables.last_mut() {
            apply(table, self.blocks.len());
        }
    }

    fn end_table(&mut self, at: usize) {
        let Some(mut table) = self.tables.pop() else {
            return;
        };
        table.end_cell(at, self.blocks.len());
        self.amounts.count(&self.blocks);
        let data = table.is_data(&self.blocks, &self.amounts, self.out.written());
        if data {
            let grid = self.draft.grids.len();
            self.draft.grids.push(table.to_grid(grid, &mut self.merges));
        }
        if let Some(outer) = self.tables.last_mut() {
            outer.nested(data || table.has_nested_data());
        }
    }

    /// Reads a start tag inside a hidden element; returns whether the element ends there.
    fn start_in_hidden(&mut self, element: Element) -> bool {
        let Some(hidden) = &mut self.hidden else {
            return true;
        };
        let closed = |kind: Element| hidden.inside.get(kind.index()) == Some(&0);
        let over = match hidden.element {
            Element::Paragraph => {
                !element.is_inline() && !element.is_empty() && element != Element::Unseen
            }
            Element::Item => element == Element::Item && closed(Element::List),
            Element::Cell | Element::HeaderCell => {
                matches!(element, Element::Cell | Element::HeaderCell | Element::Row)
                    && closed(Element::Table)
            }
            Element::Row => element == Element::Row && closed(Element::Table),
            Element::Reading => element == Element::Reading,
            _ => false,
        };
        if over {
            self.hidden = None;
            return true;
        }
        if !element.is_empty()
            && let Some(count) = hidden.inside.get_mut(element.index())
        {
            *count += 1;
        }
        false
    }

    /// An end tag where nothing is shown; gives whether the tag is to be dealt with outside.
    fn end_in_hidden(&mut self, element: Element) -> bool {
        let Some(hidden) = &mut self.hidden else {
            return true;
        };
        let Some(inside) = hidden.inside.get_mut(element.index()) else {
            return false;
        };
        if *inside > 0 {
            *inside -= 1;
            return false;
        }
        if element.index() == hidden.element.index() {
            self.hidden = None;
            return false;
        }
        // The end of an element around the hidden one ends it too: `</ruby>` that of `<rt>`.
        let around = !element.is_inline() || hidden.element == Element::Reading;
        if around && !element.is_empty() && self.stack.has(element) {
            self.hidden = None;
            return true;
        }
        false
    }

    /// Text from `from` to `to` of the source.
    pub(super) fn text(&mut self, from: usize, to: usize) {
        if self.hidden.is_some() {
            let text = SourceSpan::new(from, to).and_then(|span| Excerpt::at(self.source, span));
            if let Some(text) = text.filter(|_| self.in_named()) {
                self.meta_tags.hidden_text(text);
            }
            return;
        }
        if !self.stack.is_preformatted() {
            return self.run(from, to);
        }
        let text = self.source.get(from..to).unwrap_or_default();
        let mut at = from;
        for line in text.split_inclusive('\n') {
            let end = at + line.len();
            self.run(at, end);
            if line.ends_with('\n') {
                self.line_break(end);
                self.broken &= !line.trim_ascii().is_empty();
            }
            at = end;
        }
    }

    /// Text without a line break that shows.
    fn run(&mut self, from: usize, to: usize) {
        let text = self.source.get(from..to).unwrap_or_default();
        let len = text.trim_ascii().len();
        if self.growing.is_none() {
            if len == 0 {
                return;
            }
            self.begin_block(from);
        }
        self.out.skip_to(from);
        let raised = self.stack.is_raised();
        if raised && self.is_note(text.trim()) {
            return;
        }
        match raised.then(|| self.exponent(text.trim())).flatten() {
            Some(exponent) => self.out.replace_to(to, exponent),
            None => copy_text(&mut self.out, to),
        }
        let (bold, link) = (self.stack.is_bold(), self.stack.has(Element::Link));
        if let Some(growing) = &mut self.growing {
            growing.text += len;
            growing.bold += if bold { len } else { 0 };
            growing.links += if link { len } else { 0 };
        }
    }

    /// The text of the present block so far.
    fn block_text(&self) -> &str {
        let start = self.growing.map_or(0, |growing| growing.start);
        let written = self.out.written().get(start..);
        written.unwrap_or_default().trim_end()
    }

    /// Whether raised text is the mark of a note: `1`, `[2]`, `①` behind a figure, a word or a mark, but
    /// not behind a letter (m²) or a ten (10⁴). It is no part of the text: behind 84 it makes no 841.
    fn is_note(&self, text: &str) -> bool {
        let inner =
            text.trim_matches(['[', ']', '(', ')', '（', '）', '〔', '〕', '【', '】', '注']);
        let digits = inner.len() <= 2 && inner.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits && !inner.is_empty() || matches!(inner, "*" | "※");
        let sign = inner.chars().all(|c| matches!(c, '①'..='⑳')) && inner.chars().count() == 1;
        let before = self.block_text();
        let behind_word = before.ends_with(|c: char| !c.is_ascii_alphabetic());
        (number || sign) && behind_word && !is_ten(before)
    }

    /// The exponent that raised text is: `²` behind `m`, `⁴` behind 10.
    fn exponent(&self, text: &str) -> Option<&'static str> {
        let before = self.block_text();
        let power = is_ten(before) || before.ends_with('m');
        let digit = text
            .parse::<usize>()
            .ok()
            .filter(|_| power && text.len() == 1)?;
        ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
            .get(digit)
            .copied()
    }

    fn begin_block(&mut self, at: usize) {
        if !self.out.written().is_empty() {
            self.out.replace_to(at, "\n");
        }
        let kind = self.stack.innermost(|open| match open {
            Element::Heading(level) => Some(BlockKind::Heading(level)),
            Element::Item => Some(BlockKind::ListItem),
            _ => None,
        });
        let zone = if self.stack.has(Element::Title) {
            Some(Zone::PageTitle)
        } else if self.stack.has(Element::Footer) {
            Some(Zone::Footer)
        } else if self.stack.has(Element::Navigation) {
            Some(Zone::Links)
        } else {
            None
        };
        self.growing = Some(Growing {
            start: self.out.written().len(),
            kind: kind.unwrap_or(BlockKind::Paragraph),
            zone,
            text: 0,
            bold: 0,
            links: 0,
        });
    }

    /// `<br>`: a new block, except in a heading, which is one however many lines it takes.
    fn line_break(&mut self, to: usize) {
        let Some(growing) = &self.growing else {
            return;
        };
        if matches!(growing.kind, BlockKind::Heading(_)) {
            self.out.replace_to(to, "\n");
        } else {
            self.end_block();
            self.broken = true;
        }
    }

    fn end_block(&mut self) {
        let Some(growing) = self.growing.take() else {
            // A block that begins or ends here stands apart from the line before.
            self.broken = false;
            return;
        };
        self.after_break.push(std::mem::take(&mut self.broken));
        let all_bold = growing.bold == growing.text && growing.text <= LONGEST_HEADING;
        let kind = match growing.kind {
            BlockKind::Paragraph if all_bold && growing.zone.is_none() => BlockKind::Heading(0),
            kind => kind,
        };
        if self.blocks.len() >= self.max_blocks {
            self.too_long.get_or_insert(self.out.position());
            return;
        }
        self.blocks.push(DraftBlock {
            piece: Piece::new(growing.start, self.out.written().len(), false),
            kind,
            zone: growing.zone,
            links: growing.links * 2 > growing.text,
        });
    }

    /// Closes all that is open and cleans the blocks.
    pub(super) fn finish(mut self, options: CleanOptions) -> Result<Document, TextError> {
        self.room.check()?;
        if let Some(offset) = self.too_long {
            return Err(TextError::TooManyBlocks {
                limit: self.max_blocks,
                offset,
            });
        }
        if let Some(offset) = self.too_deep {
            return Err(TextError::TooDeep {
                limit: self.max_depth,
                offset,
            });
        }
        self.hidden = None;
        self.end_block();
        let at = self.source.len();
        while !self.tables.is_empty() {
            self.end_table(at);
        }
        let continued = if self.after_break.contains(&true) {
            self.continued(options)
        } else {
            Vec::new()
        };
        let grids = &mut self.draft.grids;
        self.draft.blocks = table::merge(&self.blocks, &self.merges, &continued, grids);
        let (stage, map) = self.out.finish_here();
        // Cleaning needs as much memory as all of these.
        drop((self.blocks, self.merges, self.amounts, self.after_break));
        drop(continued);
        let mut document = self.draft.read_stage(&stage, &map, options);
        self.meta_tags.finish(&mut document, options);
        Ok(document)
    }

    /// For each block outside of tables, whether it was wrapped with `<br>` and goes on in the next.
    fn continued(&self, options: CleanOptions) -> Vec<bool> {
        let mut merges = self.merges.iter().peekable();
        let mut lines = Vec::with_capacity(self.blocks.len());
        for (index, (block, broken)) in self.blocks.iter().zip(&self.after_break).enumerate() {
            while merges.next_if(|merge| merge.end <= index).is_some() {}
            let in_table = merges.peek().is_some_and(|merge| merge.first <= index);
            let text = block.piece.span.slice(self.out.written());
            let text = text.filter(|_| !in_table).unwrap_or_default();
            let tail = text.trim_start();
            let lead = text.get(..text.len() - tail.len()).unwrap_or_default();
            lines.push(WrapLine {
                text: tail.trim_end(),
                // White space of the markup is not an indent; white space that the page shows is one.
                indent: 0,
                apart: in_table || !broken,
                indented: !lead.is_ascii(),
            });
        }
        let line = |index: usize| lines.get(index).copied().unwrap_or_default();
        continued(lines.len(), line, options)
    }
}

/// Whether a text ends in the number 10.
fn is_ten(text: &str) -> bool {
    let before = text.strip_suffix("10");
    before.is_some_and(|before| {
        !before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','))
    })
}
