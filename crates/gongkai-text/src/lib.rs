//! Reads Chinese web pages and text files and gives clean text with a map back to every byte of the source.
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
//! A table is a [`Grid`], whatever format it was written in. A cell without text has no block; it has an entry
//! in the grid with its place in the source. In a text table whose row breaks were lost, each label that
//! stands before values begins a row. [`Grid::faults`] lists what information was destroyed.
//!
//! The [`Zone`] of a block tells furniture from body. The record of a page (索引号, 发布机构 …) is a grid
//! whose cells have [`Zone::Metadata`] if the page has it as a table, with keys and values alternating; otherwise it
//! is a series of lines with that zone.
//!
//! A page's meta tags, its `<title>` and its hidden inputs are [`Document::meta_tags`].
//!
//! # Passes
//!
//! [`CleanOptions`] switches each [`Pass`] of cleaning. A change other than of white space and width
//! is recorded as a [`Repair`]; damage that is found and not repaired is recorded as a [`Mark`].
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
mod full_stop;
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
mod word_lists;
mod zone;

#[cfg(feature = "convert")]
pub use clean::simplified;
pub use clean::{CleanOptions, Pass};
pub use decode::{DecodeOptions, Decoded, EncodingEvidence, Undecodable, decode};
pub use document::{Block, BlockKind, Document, Format, Zone};
pub use error::TextError;
pub use full_stop::is_narrow_full_stop;
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
