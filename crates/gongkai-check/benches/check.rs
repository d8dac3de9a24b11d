//! Checks of reports from documents of 1 KB to 10 MB, with allocations, beside a plain scan of
//! the documents' bytes.
//!
//! `cargo bench -p gongkai-check`.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, SIZES, document, yardstick};
use gongkai_check::check;
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
fn checks(bencher: Bencher<'_, '_>, size: usize) {
    let page = document(Kind::ReportPage, size);
    let report = report(&page);
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| check(black_box(&report)));
}

/// The yardstick.
#[divan::bench(args = SIZES)]
fn plain_scan(bencher: Bencher<'_, '_>, size: usize) {
    let page = document(Kind::ReportPage, size);
    bencher
        .counter(BytesCount::of_str(&page))
        .bench(|| yardstick(black_box(page.as_bytes())));
}
