#![doc = include_str!("../README.md")]

mod codes;
mod language;
mod locate;
mod model;
mod own;
#[cfg(feature = "schema")]
mod schema;

pub use codes::UnknownCode;
pub use gongkai_normalize::{Bound, Decimal};
pub use gongkai_span::{Format, RepairCode, SourceSpan};
pub use language::Language;
pub use locate::{Locate, Locator};
pub use model::{
    Breakdown, Cell, CellState, Channel, Citation, Column, Contact, ContactKind, Contents,
    Coverage, DateKind, DateMention, DerivedFrom, Division, ExtraRow, Finding, FindingCode,
    FormRow, Item, Kind, Mentions, Metadata, MetadataKey, Metric, Organ, OrganLevel, OrganType,
    OtherTable, Page, Period, Points, Published, QuantityMention, QuantityUse, Reading, Relation,
    Repair, Report, ReportYear, Row, SchemaVersion, Section, Series, Severity, Share, SignOff,
    Site, SourceInfo, StandardTable, Statement, Statistic, Table, TableFormat, TableKind, Topic,
    YearEvidence,
};
pub use own::{OwnCode, OwnCodeError};
#[cfg(feature = "schema")]
pub use schema::json_schema;
