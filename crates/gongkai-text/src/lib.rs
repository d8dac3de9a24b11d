//! Any Chinese web page or text file in, clean text out, and every byte accounted for.
//!
//! ```
//! use gongkai_text::{DecodeOptions, ReadOptions, decode, read};
//!
//! let bytes = "一、概  述\n　　2016年,收到申請５件(均已答復)。".as_bytes();
//! let page = decode(bytes, &DecodeOptions::default())?;
//! let document = read(&page.text, &ReadOptions::default())?;
//! assert_eq!(document.text(), "一、概述\n2016年，收到申请5件（均已答复）。");
//!
//! let paragraph = document.blocks()[1].span;
//! let source = document.to_source(paragraph).ok_or("outside")?;
//! assert_eq!(source.slice(&page.text), Some("2016年,收到申請５件(均已答復)。"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Texts and spans
//!
//! The *source text* is the input decoded to UTF-8 ([`decode`]), nothing else changed; the *cleaned
//! text* is [`Document::text`]. A [`SourceSpan`] and a [`CleanSpan`] are different types, and
//! [`Document::to_source`] leads from one to the other.
//!
//! # Blocks, tables, zones
//!
//! The cleaned text is one string in which blocks are divided by a line feed (by two where plain text
//! has an empty line). A [`Block`] is a paragraph, heading, list item or the text of one table cell.
//! A table is a [`Grid`], whatever it was written in; a cell without text has no block, but an entry
//! in the grid with its place in the source. The cells of a text table whose rows were lost begin a
//! row with each label of values. Where information was destroyed, [`Grid::faults`] says so.
//!
//! The [`Zone`] of a block tells furniture from body. The record of a page (索引号, 发布机构 …) is a grid
//! whose cells have [`Zone::Metadata`] if the page has it as a table, keys and values in turn; else it
//! is lines with that zone.
//!
//! A page's meta tags, its `<title>` and its hidden inputs are [`Document::meta_tags`].
//!
//! # Passes
//!
//! [`CleanOptions`] switches each [`Pass`] of cleaning. What a pass changes beyond white space and width
//! is a [`Repair`]; damage that is seen and left is a [`Mark`].
//!
//! # Features
//!
//! `html` and `convert` are on by default and can be left out; `serde` adds JSON for spans and codes.
//!
//! `pdf`, `word` (DOCX, and DOC of Word since 97 and of WPS) and `sheet` (XLSX, XLS) are off by default and
//! add `read_layout`, which reads such documents to a `Layout`: its text layer is the source text, and its
//! blocks and tables are those of HTML. `pdf` needs Rust 1.92.

mod clean;
mod decode;
mod document;
mod draft;
mod error;
mod grid;
#[cfg(feature = "html")]
mod html;
mod limit;
mod meta;
#[cfg(feature = "paged")]
mod paged;
mod plain;
mod read;
mod region;
mod repair;
mod zone;

pub use clean::{CleanOptions, Pass};
pub use decode::{DecodeOptions, Decoded, EncodingEvidence, Undecodable, decode};
pub use document::{Block, BlockKind, Document, Format, Zone};
pub use error::TextError;
pub use gongkai_span::{
    Clean, CleanSpan, FoundWord, Source, SourceSpan, Span, Stage, TextBuilder, TextMap, WordFinder,
};
pub use grid::{Cell, Grid, GridFault, GridShape};
pub use meta::{MetaOrigin, MetaTag};
#[cfg(feature = "paged")]
pub use paged::{Layout, Page, PageBox, read_layout};
#[cfg(feature = "html")]
pub use read::read_html;
pub use read::{ReadOptions, read, read_text};
pub use region::{Region, RegionKind};
pub use repair::{Mark, MarkKind, Repair, RepairCode};

#[cfg(all(doctest, feature = "html", feature = "convert"))]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
