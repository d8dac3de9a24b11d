//! One of three fixed documents to a report, so often as told: what `.ci/instructions` counts the
//! instructions of.
//!
//! ```text
//! cargo run -p gongkai-bench --example instructions -- page 2
//! ```

use std::error::Error;
use std::hint::black_box;

use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, document};

/// Bytes of a document.
const SIZE: usize = 60_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (kind, name) = match words.next().unwrap_or_default().as_str() {
        "page" => (Kind::ReportPage, "page.html"),
        "traditional" => (Kind::Traditional, "traditional.txt"),
        "tables" => (Kind::TablePage, "tables.html"),
        other => return Err(format!("{other:?}: page, traditional or tables").into()),
    };
    let times: usize = words.next().unwrap_or_default().parse()?;
    let document = document(kind, SIZE);
    for _ in 0..times {
        black_box(extract(
            name,
            black_box(document.as_bytes()),
            &ExtractOptions::default(),
        )?);
    }
    Ok(())
}
