//! Any Chinese web page or text file in, clean text out, and every byte accounted for.

mod builder;
mod document;
mod grid;
mod map;
mod repair;
mod span;

pub use builder::TextBuilder;
pub use document::{Block, BlockKind, Document, Format, Zone};
pub use grid::{Cell, Grid, GridFault, GridShape};
pub use map::TextMap;
pub use repair::{Mark, MarkKind, Repair, RepairCode};
pub use span::{Clean, CleanSpan, Source, SourceSpan, Span, Stage, StageSpan};
