//! The whole way from bytes to a report, from 1 KB to 10 MB, with allocations, next to a plain scan of
//! the same bytes.
//!
//! `cargo bench -p gongkai`. Stage by stage, with the ratios to the scan, it is in the bench `stages`
//! of the package `gongkai-bench`; where the time goes, in ARCHITECTURE.md.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, SIZES, document, folder, yardstick};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn bench(bencher: Bencher<'_, '_>, kind: Kind, size: usize) {
    let source = document(kind, size);
    let options = ExtractOptions::default();
    bencher
        .counter(BytesCount::of_str(&source))
        .bench(|| extract(kind.name(), black_box(source.as_bytes()), &options));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn text(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, Kind::Text, size);
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn traditional(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, Kind::Traditional, size);
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn report_page(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, Kind::ReportPage, size);
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn policy_page(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, Kind::PolicyPage, size);
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn word_page(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, Kind::WordPage, size);
}

/// The documents of the folder that `GONGKAI_BENCH_DIR` names, one after the other.
#[divan::bench(sample_count = 20, max_time = 10)]
fn of_folder(bencher: Bencher<'_, '_>) {
    let documents = folder().expect("a folder that can be read");
    let bytes: usize = documents.iter().map(|(_, bytes)| bytes.len()).sum();
    let options = ExtractOptions::default();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        for (name, bytes) in &documents {
            let _ = black_box(extract(name, bytes, &options));
        }
    });
}

/// The yardstick.
#[divan::bench(args = SIZES)]
fn plain_scan(bencher: Bencher<'_, '_>, size: usize) {
    let source = document(Kind::Text, size);
    bencher
        .counter(BytesCount::of_str(&source))
        .bench(|| yardstick(black_box(source.as_bytes())));
}
