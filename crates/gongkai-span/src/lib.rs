//! Typed byte ranges of texts: the type of a range names the text that the range belongs to.
//!
//! A program that cleans a text before it reads it has two sets of byte offsets, and an offset of one
//! text used on the other is a bug that no test finds early. This crate makes the two sets different
//! types and keeps the map between them.
//!
//! # A first example
//!
//! A builder derives a text and records where each byte came from; an excerpt of the derived text is
//! cut into parts; the span of a part leads back to the source.
//!
//! ```
//! use gongkai_span::{Clean, Excerpt, Source, TextBuilder};
//!
//! let source = "收到申请　３２ 件，答复３２件";
//! let mut builder = TextBuilder::<Source, Clean>::new(source);
//! for (at, c) in source.char_indices() {
//!     let end = at + c.len_utf8();
//!     match c {
//!         ' ' | '\u{3000}' => builder.skip_to(end),
//!         '３' => builder.replace_to(end, "3"),
//!         '２' => builder.replace_to(end, "2"),
//!         _ => builder.copy_to(end),
//!     }
//! }
//! let (clean, map) = builder.finish();
//! assert_eq!(clean, "收到申请32件，答复32件");
//!
//! let sentence = Excerpt::<Clean>::new(&clean).ok_or("too long")?;
//! let clause = sentence.split('，').next().ok_or("empty")?;
//! let count = clause.strip_prefix("收到申请").ok_or("another clause")?;
//! assert_eq!(count.text(), "32件");
//!
//! let place = map.to_source(count.span()).ok_or("outside")?;
//! assert_eq!(place.slice(source), Some("３２ 件"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Main types
//!
//! - [`Span`]: a half-open byte range. Its parameter names the text: [`Source`], [`Stage`] (between two
//!   stages) or [`Clean`]; any type of your own will do. [`SourceSpan`] and [`CleanSpan`] are the usual
//!   ones.
//! - [`TextBuilder`] reads a text from front to back and writes the derived text with its [`TextMap`].
//!   Two maps in a row become one with [`TextMap::then`].
//! - [`Excerpt`]: a part of a text, with the methods of `&str` that cut (`lines`, `trim`, `split`,
//!   `strip_prefix`, `find`); each result knows its span and what stands around it. With the feature
//!   `nom` it is an input of nom grammars.
//! - [`WordFinder`] finds the words of a fixed list in one pass.
//! - [`lists`]: how a text is compared with a list of words.
//! - [`chars`]: classes of characters.
//! - [`Format`] and [`RepairCode`]: what a text was written in, and what cleaning changed in it.
//!
//! # Conventions
//!
//! Offsets count bytes of UTF-8, start at 0 and are kept in 32 bits: a text has at most 4 GiB. A range
//! includes its start and excludes its end. `start <= end` always holds, so a span needs no check
//! before use; whether it fits a given text is answered by [`Span::slice`].
//!
//! # Features
//!
//! Both are off by default. `nom` implements the input traits of nom 8 for [`Excerpt`]; `serde` writes
//! a [`Span`] as `[start, end]`.

mod builder;
pub mod chars;
mod code;
mod excerpt;
pub mod lists;
mod map;
mod rows;
mod span;
mod words;

pub use builder::TextBuilder;
pub use code::{Format, RepairCode};
pub use excerpt::{Excerpt, Lines, Pattern, Split};
pub use map::{MapCursor, TextMap};
#[doc(hidden)]
pub use rows::Rows;
pub use span::{Clean, CleanSpan, Source, SourceSpan, Span, Stage};
pub use words::{FoundWord, WordFinder};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
