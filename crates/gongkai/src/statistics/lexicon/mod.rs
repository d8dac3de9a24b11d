//! What the rules know of words: one table of words, one of phrases, one of the small words between
//! a word and its figure.

pub(super) mod fillers;
pub(super) mod guards;
pub(super) mod phrases;
pub(super) mod units;
pub(super) mod words;

pub(super) use phrases::{Needs, PEOPLE, Phrase};
pub(super) use words::{Concept, WORDS};
