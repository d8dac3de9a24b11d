//! The three standard tables, made up: filled, printed, and put on a page in the shapes of the web.

mod fill;
mod plan;
mod render;
mod sheet;
mod statistics;

pub use fill::{Blanks, Filled, Form, Line, form};
pub use plan::{APPLICANTS, OUTCOMES, columns, rows};
pub use render::{Noise, Shape, page, table};
pub use sheet::{Printed, Sheet, sheets};
pub use statistics::{
    FormLine, FormShape, LINES, PrintedLine, StatisticsForm, Variation, statistics_form,
    statistics_page, statistics_table,
};
