//! The structure of a Chinese government document: head, sections, items, citations, contacts,
//! sign-off.
//!
//! [`outline`] reads a [`Document`] and gives an [`Outline`]. Every value in it carries the range of
//! the cleaned text that it was read from:
//!
//! ```
//! use gongkai_outline::{Document, OutlineOptions, outline};
//!
//! let document = Document::from_plain("一、总体情况\n（一）主动公开。公开5条。\n二、存在的问题\n一是不够及时。二是不够全面。");
//! let outline = outline(&document, &OutlineOptions::default());
//! for section in outline.walk() {
//!     println!("{} {:?} {} ({} items)", section.level, section.number, section.title, section.items.len());
//! }
//! assert_eq!(outline.sections.len(), 2);
//! ```
//!
//! # Main types
//!
//! - [`Outline`] is the result. Its parts cover the text once: [`Head`] (title, record, byline), preface,
//!   [`Section`]s, and the foot with the [`SignOff`].
//! - [`OutlineOptions`] adds names of sections to the vocabulary of topics.
//! - The readers of the parts also work on any text: [`parse_marker`] (一、 and the other markers),
//!   [`items`] (enumerations of a paragraph), [`citations`] and [`definitions`] (documents that a text
//!   names), [`contacts`] (ways to reach an office), [`topic_of`] (what a section is about).
//!
//! # Conventions
//!
//! - A section's level comes from the document's own nesting. The reader learns which marker style contains which from
//!   the places where both styles count up; where the document has no such place, it uses the order of [`MarkerStyle`].
//! - Numbers are kept as printed. Wrong numbering does not change the tree and is not corrected.
//! - Rows of the standard tables look like headings and are not sections.
//! - The title is a line of the body where the body has one. What the page's `<title>` element says is used
//!   to find that line, and is the title itself where the body has none.
//! - A label of the page's record without a value gives no entry.
//!
//! # Limits
//!
//! No input is an error. Parts that cannot be read are left out. Time and space grow linearly with the text.

mod address;
mod balance;
mod bare;
mod chars;
mod citation;
mod contact;
mod contents;
mod date_line;
mod definition;
mod extent;
mod foot;
mod head;
mod head_line;
mod heading;
mod headings;
mod headline;
mod items;
mod label;
mod line;
mod lists;
mod marker;
mod metadata;
mod number;
mod outline;
mod phone;
mod rows;
mod sign_off;
mod signature;
mod title;
mod topic;
mod tree;
mod word_lists;

pub use gongkai_text::{CleanSpan, Document};

pub use balance::Unpaired;
pub use citation::{Citation, citations};
pub use contact::{Contact, ContactKind, contacts};
pub use contents::Contents;
pub use definition::{Definition, definitions};

pub use head::Head;
pub use items::{Item, items};
#[doc(hidden)]
pub use marker::replace_marker_words;
pub use marker::{Marker, MarkerStyle, parse_marker};
pub use metadata::{MetadataEntry, MetadataKey};
pub use outline::{Outline, OutlineOptions, outline, outline_around};
pub use sign_off::SignOff;
pub use title::Title;
pub use topic::{Topic, topic_of};
pub use tree::Section;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
