#![doc = include_str!("../README.md")]

mod check;
mod codes;
mod compare;
mod model;
#[cfg(feature = "schema")]
mod schema;

pub use check::{Language, check, check_in};
pub use codes::UnknownCode;
pub use compare::{
    Change, Comparison, SectionSimilarity, SectionText, Side, Similarity, Subject, YearFinding,
    compare, compare_in, compare_sections,
};
pub use gongkai_normalize::{Bound, Decimal};
pub use gongkai_text::{Format, RepairCode, SourceSpan};
pub use model::{
    Breakdown, Cell, CellState, Channel, Citation, Column, Contact, ContactKind, Contents,
    Coverage, DateKind, DateMention, DerivedFrom, Division, ExtraRow, Finding, FindingCode, Item,
    Kind, Mentions, Metadata, MetadataKey, Metric, Organ, OrganLevel, OrganType, OtherTable, Page,
    Period, Points, Published, QuantityMention, QuantityUse, Reading, Repair, Report, ReportYear,
    Row, SchemaVersion, Section, Severity, Share, SignOff, Site, SourceInfo, StandardTable,
    Statement, Statistic, Table, TableFormat, TableKind, Topic, YearEvidence,
};
#[cfg(feature = "schema")]
pub use schema::json_schema;
