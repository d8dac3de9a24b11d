//! PDF and Word documents, written by hand for each thing that they do to text, and workbooks of Excel.

mod pdf;
mod properties;
mod sheet;
mod word;
