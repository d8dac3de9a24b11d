//! JSON of reports from documents of 1 KB to 10 MB, with allocations, beside a plain scan of
//! the documents' bytes.
//!
//! `cargo bench -p gongkai-report`.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, SIZES, document, yardstick};
use gongkai_report::Report;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn report(page: &str) -> Report {
    extract("page", page.as_bytes(), &ExtractOptions::default()).expect("the page is a report")
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 2)]
fn to_json(bencher: Bencher<'_, '_>, size: usize) {
    let page = document(Kind::ReportPage, size);
    let report = report(&page);
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| serde_json::to_vec(black_box(&report)).map_or(0, |json| json.len()));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 2)]
fn from_json(bencher: Bencher<'_, '_>, size: usize) {
    let page = document(Kind::ReportPage, size);
    let json = serde_json::to_vec(&report(&page)).expect("a report is JSON");
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| serde_json::from_slice::<Report>(black_box(&json)).is_ok());
}

/// The yardstick.
#[divan::bench(args = SIZES)]
fn plain_scan(bencher: Bencher<'_, '_>, size: usize) {
    let page = document(Kind::ReportPage, size);
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| yardstick(black_box(page.as_bytes())));
}
