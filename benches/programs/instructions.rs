//! A document to a report, so often as told: what `.ci/instructions` counts the instructions of.
//!
//! ```text
//! cargo run -p gongkai-bench --example instructions -- page 2
//! cargo run -p gongkai-bench --example instructions -- "pipe row" 1 1000000
//! ```
//!
//! The document is one of the three that the script has, `page`, `traditional` and `tables`, or a
//! nasty one; without a size, it has 60 KB.

use std::error::Error;
use std::hint::black_box;

use gongkai::{ExtractOptions, Limits, extract};
use gongkai_bench::{Kind, NASTY, document};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let times: usize = words.next().unwrap_or_default().parse()?;
    let size = words.next().map_or(Ok(60_000), |size| size.parse())?;
    let nasty = NASTY.iter().find(|nasty| nasty.name == name);
    let document = match (name.as_str(), nasty) {
        ("page", _) => document(Kind::ReportPage, size),
        ("traditional", _) => document(Kind::Traditional, size),
        ("tables", _) => document(Kind::TablePage, size),
        (_, Some(nasty)) => nasty.document(size),
        _ => return Err(format!("{name:?}: page, traditional, tables or a nasty one").into()),
    };
    let limits = Limits::default().cells(usize::MAX).mentions(usize::MAX);
    let options = ExtractOptions::default().limits(limits);
    for _ in 0..times {
        black_box(extract(&name, black_box(document.as_bytes()), &options)?);
    }
    Ok(())
}
