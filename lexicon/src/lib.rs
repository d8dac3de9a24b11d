//! Generates the Rust tables of the crates from the TSV files in this folder.
//!
//! A fact about the subject (a label, a wording, a unit) is one row of one TSV file. The generator
//! turns each file into a Rust module of `static` tables inside the crate that uses it, so that a
//! published crate needs neither the TSV files nor a build script. `cargo run -p gongkai-lexicon`
//! writes the modules; the test `stale` fails when a module does not match its TSV file.

mod checks;
mod dates;
mod decoys;
mod divisions;
mod figures;
mod forms;
mod hedges;
mod lists;
mod metrics;
mod organs;
mod pages;
mod rust;
mod scripts;
mod series;
mod statistics;
mod table;
mod text;
mod units;

use std::path::Path;

pub use table::{LexiconError, Row, Table};

/// A generated Rust module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// Path of the module's file, relative to the root of the workspace.
    pub path: &'static str,
    /// The Rust source.
    pub text: String,
}

/// A generator: reads the TSV files it needs from a folder and gives one module.
type Generator = fn(&Path) -> Result<Module, LexiconError>;

/// All generators. A new table is a new line here.
const GENERATORS: &[Generator] = &[
    checks::generate,
    dates::generate,
    decoys::generate,
    divisions::generate,
    figures::generate,
    forms::model,
    forms::statistics,
    forms::reader,
    forms::labels,
    forms::outline,
    hedges::generate,
    lists::facts,
    lists::normalize,
    lists::text,
    lists::outline,
    metrics::generate,
    organs::endings,
    organs::signatures,
    pages::foot,
    pages::labels,
    pages::markers,
    pages::sorts,
    pages::titles,
    pages::topics,
    pages::zones,
    series::generate,
    scripts::scripts,
    scripts::traditional,
    statistics::generate,
    units::generate,
    text::generate,
];

/// Generates all modules from the TSV files in `folder`.
///
/// # Errors
///
/// [`LexiconError`] names the file, the line and what is wrong with it.
pub fn generate(folder: &Path) -> Result<Vec<Module>, LexiconError> {
    GENERATORS
        .iter()
        .map(|generator| generator(folder))
        .collect()
}
