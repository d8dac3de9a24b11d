//! What a thread does with a chunk: pages to reports to rows.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::tables::{Document, Tables, TablesBuilder};
use gongkai::{ExtractOptions, Extraction, Report};

use super::chunk::Chunk;
use super::error::chain;
use super::tally::Tally;
use crate::input::{Failure, Page, container};
use crate::tables::ReportId;

/// What came of a chunk.
#[derive(Debug)]
pub(crate) struct Done {
    /// The number of the chunk.
    pub(crate) number: u64,
    /// The rows, in the order of the pages. More than one batch only where texts pass 2 GiB.
    pub(crate) tables: Vec<Tables>,
    /// What gave no report, in order.
    pub(crate) failures: Vec<Failure>,
    /// The counts.
    pub(crate) tally: Tally,
    /// The keys of the pages.
    pub(crate) ids: Vec<ReportId>,
    /// Where a part ends with this chunk: the digest of all names up to here.
    pub(crate) end_of_part: Option<String>,
}

/// Extracts the pages of a chunk.
pub(crate) fn work(chunk: Chunk, options: &ExtractOptions) -> Done {
    let mut builder = TablesBuilder::new();
    let mut done = Done {
        number: chunk.number,
        tables: Vec::new(),
        failures: Vec::new(),
        tally: Tally::default(),
        ids: chunk.ids,
        end_of_part: chunk.end_of_part,
    };
    for item in chunk.items {
        let result = item.and_then(|page| {
            // A fault of the library on one page must not cost the work of a night.
            let read = catch_unwind(AssertUnwindSafe(|| read(&page, options)));
            let read = read.unwrap_or_else(|_| {
                Err("a fault of this program; please report it with the page".to_owned())
            });
            let added = read.and_then(|read| add(&page, &read, &mut builder, &mut done));
            added.map_err(|error| Failure::new(page.name, error).in_record(page.record))
        });
        if let Err(failure) = result {
            done.tally.count_failure(&failure);
            done.failures.push(failure);
        }
    }
    if !builder.is_empty() {
        done.tables.push(builder.finish());
    }
    done
}

/// The report of a page and its source text.
fn read(page: &Page, options: &ExtractOptions) -> Result<(Report, String), String> {
    if let Some(what) = container(&page.bytes) {
        return Err(format!("this is {what}"));
    }
    let read = Extraction::read(&page.name, &page.bytes, options).map_err(|error| chain(&error))?;
    Ok((read.report, read.source))
}

/// Adds the rows of a page.
fn add(
    page: &Page,
    (report, source): &(Report, String),
    builder: &mut TablesBuilder,
    done: &mut Done,
) -> Result<(), String> {
    let mut document = Document::new(report).source(source);
    if let Some((container, number)) = &page.record {
        document = document.record_of(container, *number);
    }
    let mut pushed = builder.push(&document);
    if pushed.is_err() && !builder.is_empty() {
        done.tables.push(builder.finish());
        pushed = builder.push(&document);
    }
    pushed.map_err(|error| chain(&error))?;
    done.tally.count(report);
    Ok(())
}
