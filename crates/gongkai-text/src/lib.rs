//! Any Chinese web page or text file in, clean text out, and every byte accounted for.

mod builder;
mod clean;
mod decode;
mod document;
mod draft;
mod error;
mod grid;
#[cfg(feature = "html")]
mod html;
mod map;
mod plain;
mod read;
mod region;
mod repair;
mod span;
mod zone;

pub use builder::TextBuilder;
pub use clean::{CleanOptions, Pass};
pub use decode::{DecodeOptions, Decoded, EncodingEvidence, Undecodable, decode};
pub use document::{Block, BlockKind, Document, Format, Zone};
pub use error::TextError;
pub use grid::{Cell, Grid, GridFault, GridShape};
pub use map::TextMap;
#[cfg(feature = "html")]
pub use read::read_html;
pub use read::{ReadOptions, read, read_text};
pub use region::{Region, RegionKind};
pub use repair::{Mark, MarkKind, Repair, RepairCode};
pub use span::{Clean, CleanSpan, Source, SourceSpan, Span, Stage, StageSpan};
