//! Arrow tables of a hundred reports of 1 KB to 100 KB each, with allocations.
//!
//! `cargo bench -p gongkai-dataset`; MB a second are those of the documents.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, document};
use gongkai_dataset::{Document, TablesBuilder};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

/// Reports in one batch.
const REPORTS: usize = 100;

fn main() {
    divan::main();
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 20, max_time = 3)]
fn tables(bencher: Bencher<'_, '_>, size: usize) {
    let page = document(Kind::ReportPage, size);
    let report =
        extract("page", page.as_bytes(), &ExtractOptions::default()).expect("the page is a report");
    bencher
        .counter(BytesCount::new(REPORTS * page.len()))
        .bench(|| {
            let mut builder = TablesBuilder::new();
            for record in 0..REPORTS {
                let document = Document::new(black_box(&report)).record_of("pages", record as u64);
                builder.push(&document).expect("the tables have room");
            }
            builder.finish()
        });
}
