//! The structure of a Chinese government document: head, sections, items, citations, contacts,
//! sign-off.
//!
//! [`outline`] reads a [`gongkai_text::Document`] and gives an [`Outline`], in which every value
//! carries the range of the cleaned text that it was read from:
//!
//! ```
//! use gongkai_outline::{OutlineOptions, outline};
//! use gongkai_text::Document;
//!
//! let document = Document::from_plain("一、总体情况\n（一）主动公开。公开5条。\n二、存在的问题\n一是不够及时。二是不够全面。");
//! let outline = outline(&document, &OutlineOptions::default());
//! for section in outline.walk() {
//!     println!("{} {:?} {} ({} items)", section.level, section.number, section.title, section.items.len());
//! }
//! assert_eq!(outline.sections.len(), 2);
//! ```
//!
//! The parts serve alone too: [`parse_marker`] reads 一、 and its kin, [`items`] the enumerations of a
//! paragraph, [`citations`] and [`definitions`] the documents that a text names, [`contacts`] the ways
//! to reach an office, [`topic_of`] what a section is about.
//!
//! # Notions
//!
//! *Levels* come from the document's own nesting: which marker style holds which is learned from the
//! places where both count up. *Wrong numbering* never breaks the tree and is never corrected. *Rows of the standard tables* look like headings and are none.

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
mod heading;
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
mod title;
mod topic;
mod tree;

pub use balance::Unpaired;
pub use citation::{Citation, citations};
pub use contact::{Contact, ContactKind, contacts};
pub use contents::Contents;
pub use definition::{Definition, definitions};

pub use head::Head;
pub use items::{Item, items};
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
