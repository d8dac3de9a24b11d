#![doc = include_str!("../README.md")]

#[cfg(feature = "input")]
mod input;
#[cfg(feature = "store")]
mod store;
#[cfg(feature = "tables")]
mod tables;

#[cfg(feature = "tables")]
pub use arrow_array;
#[cfg(feature = "tables")]
pub use arrow_schema;
#[cfg(feature = "input")]
pub use input::{
    Failure, Input, InputError, Item, Page, Pages, PatternError, Record, Sources, container,
    inputs, not_a_document,
};
#[cfg(feature = "store")]
pub use store::{DatasetError, DatasetOptions, Event, Job, Progress, StoreError, Tally, Written};
#[cfg(feature = "tables")]
pub use tables::{
    ColumnInfo, Document, EXCERPT_BYTES, ListsBuilder, NestedBuilder, ReportId, TableName, Tables,
    TablesBuilder, TablesError, VERSION, VERSION_KEY, codes, describe, schema_table,
};
