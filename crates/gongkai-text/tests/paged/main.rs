//! PDF and Word documents, written by hand for each thing that they do to text.

mod pdf;
mod word;
