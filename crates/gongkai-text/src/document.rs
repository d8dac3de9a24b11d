//! A page as a reader sees it: blocks of cleaned text and tables.

use crate::grid::Grid;
use crate::meta::MetaTag;
use crate::repair::{Mark, Repair, RepairCode};
use gongkai_span::{CleanSpan, SourceSpan, TextMap};

pub use gongkai_span::Format;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockKind {
    /// A heading by markup, `<h1>` to `<h6>`, or a paragraph all in bold (level 0).
    Heading(u8),
    /// A paragraph, or a line of plain text.
    Paragraph,
    /// An item of a list by markup or by a bullet.
    ListItem,
    /// A cell, or in a text table a line, of the grid with this index in [`Document::grids`].
    Cell(u32),
}

/// Which part of the page a block belongs to, as far as its place and words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Zone {
    /// What the author wrote.
    Body,
    /// 当前位置: the trail of links to the page.
    Breadcrumb,
    /// The `<title>` of an HTML page, which is not on the page itself.
    PageTitle,
    /// 索引号, 发布机构 and so on: the page's record.
    Metadata,
    /// 发布时间, 来源, 浏览次数: the line under the title.
    Byline,
    /// 字体, 分享, 打印, 登录: tools of the site.
    Tools,
    /// Menus and links to other pages.
    Links,
    /// 版权所有, ICP备案: the foot of the site.
    Footer,
}

/// A stretch of cleaned text that stands by itself: a paragraph, a heading, a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// Where it stands in the cleaned text, without the line break that ends it.
    pub span: CleanSpan,
    /// What it is.
    pub kind: BlockKind,
    /// Which part of the page it belongs to.
    pub zone: Zone,
}

impl Block {
    /// A block of the body.
    #[must_use]
    pub const fn new(span: CleanSpan, kind: BlockKind) -> Self {
        Self {
            span,
            kind,
            zone: Zone::Body,
        }
    }
}

/// A page or text file, cleaned.
///
/// The cleaned text is one string in which blocks are divided by a line feed; blocks and grids are
/// ranges of it, in reading order. The map leads every character back to the source.
///
/// ```
/// let document = gongkai_text::Document::from_plain("一、概述\n2016年，收到申请5件。");
/// let texts: Vec<_> = document.blocks().iter().map(|block| document.slice(block.span)).collect();
/// assert_eq!(texts, ["一、概述", "2016年，收到申请5件。"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub(crate) format: Format,
    pub(crate) text: String,
    pub(crate) map: TextMap,
    pub(crate) blocks: Vec<Block>,
    pub(crate) grids: Vec<Grid>,
    pub(crate) repairs: Vec<Repair>,
    pub(crate) marks: Vec<Mark>,
    pub(crate) meta_tags: Vec<MetaTag>,
}

impl Document {
    /// A document from text that is clean already: each line a paragraph, nothing changed.
    ///
    /// Only the first 4 GiB of a longer text are taken.
    #[must_use]
    pub fn from_plain(text: &str) -> Self {
        let builder = gongkai_span::TextBuilder::new(text);
        let (text, map) = builder.finish();
        let mut blocks = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            let end = start + line.len();
            if !line.trim().is_empty() {
                blocks.extend(
                    CleanSpan::new(start, end).map(|span| Block::new(span, BlockKind::Paragraph)),
                );
            }
            start = end + 1;
        }
        Self {
            blocks,
            ..Self::of_text(Format::Text, text, map)
        }
    }

    /// A document of this text, of which nothing else is known.
    pub(crate) const fn of_text(format: Format, text: String, map: TextMap) -> Self {
        Self {
            format,
            text,
            map,
            blocks: Vec::new(),
            grids: Vec::new(),
            repairs: Vec::new(),
            marks: Vec::new(),
            meta_tags: Vec::new(),
        }
    }

    /// What the source was written in.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The cleaned text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The map from the cleaned text to the source text.
    #[must_use]
    pub const fn map(&self) -> &TextMap {
        &self.map
    }

    /// The blocks, in reading order and without overlap.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The tables, in reading order.
    #[must_use]
    pub fn grids(&self) -> &[Grid] {
        &self.grids
    }

    /// What cleaning changed, in the order of the source.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Damage that was found and not repaired.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Named values that an HTML page carries but does not show: its meta tags, hidden inputs and
    /// `<title>`, in the order of the source, the title last. At most 256 are kept.
    #[must_use]
    pub fn meta_tags(&self) -> &[MetaTag] {
        &self.meta_tags
    }

    /// Whether the text was written in Traditional characters and was turned into Simplified ones.
    #[must_use]
    pub fn is_simplified(&self) -> bool {
        let traditional = |repair: &Repair| repair.code == RepairCode::Traditional;
        self.repairs.iter().any(traditional)
    }

    /// The cleaned text at `span`; empty if the range is not one of this document.
    #[must_use]
    pub fn slice(&self, span: CleanSpan) -> &str {
        span.slice(&self.text).unwrap_or_default()
    }

    /// Where a range of the cleaned text came from; `None` if it is not a range of this document.
    #[must_use]
    pub fn to_source(&self, span: CleanSpan) -> Option<SourceSpan> {
        self.map.to_source(span)
    }
}
