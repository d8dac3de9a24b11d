//! Questions in SQL: tables from folders, answers as text. `cluster` asks in the same words.

mod answer;
mod ask;
mod files;
mod table;

pub use answer::{Answered, Format, answer};
pub use ask::{Ask, AskError};
pub use table::{NamedTable, TableError, Where, add_tables};
