#![doc = include_str!("../README.md")]

mod batch;
mod cells;
mod column;
mod document;
mod error;
mod findings;
mod id;
mod nested;
mod place;
mod reports;
mod sections;
mod statistics;
mod table;
mod tables;

pub use arrow_array;
pub use arrow_schema;
pub use cells::CellsBuilder;
pub use document::Document;
pub use error::TablesError;
pub use findings::FindingsBuilder;
pub use id::ReportId;
pub use nested::{ListsBuilder, NestedBuilder};
pub use place::EXCERPT_BYTES;
pub use reports::ReportsBuilder;
pub use sections::SectionsBuilder;
pub use statistics::StatisticsBuilder;
pub use table::{ColumnInfo, TableName};
pub use tables::{Tables, TablesBuilder};
