//! The model: one file a noun.

mod contact;
mod document;
mod finding;
mod forms;
mod header;
mod mention;
mod metadata;
mod metric;
mod organ;
mod page;
mod repair;
mod report;
mod section;
mod series;
mod source;
mod statistic;
mod table;
mod table_codes;

pub use contact::{Contact, ContactKind};
pub use document::Citation;
pub use finding::{Finding, FindingCode, Severity};
pub use forms::{FormRow, Relation};
pub use header::{
    Coverage, DerivedFrom, Kind, Published, ReportYear, SignOff, Statement, YearEvidence,
};
pub use mention::{DateKind, DateMention, Mentions, QuantityMention, QuantityUse, Reading};
pub use metadata::{Metadata, MetadataKey};
pub use metric::Metric;
pub use organ::{Division, Organ, OrganLevel, OrganType, Site};
pub use page::{Page, Points};
pub use repair::Repair;
pub use report::{Report, SchemaVersion};
pub use section::{Contents, Item, Section, Topic};
pub use series::Series;
pub use source::SourceInfo;
pub use statistic::{Breakdown, Channel, Period, Share, Statistic};
pub use table::{Cell, ExtraRow, OtherTable, StandardTable, Table};
pub use table_codes::{CellState, Column, Row, TableFormat, TableKind};
