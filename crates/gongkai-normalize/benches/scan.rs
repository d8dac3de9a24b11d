//! Megabytes a second and allocations of a scan, beside a plain search for digits in the same text.
//!
//! `cargo bench -p gongkai-normalize --bench scan`.

use divan::{AllocProfiler, Bencher, black_box, counter::BytesCount};
use gongkai_bench::{Kind, NASTY, Nasty, SIZES, document, yardstick};
use gongkai_normalize::{Reference, ScanOptions, scan, scan_numbers};
use regex::Regex;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn documents(size: usize) -> String {
    document(Kind::Text, size)
}

fn options() -> ScanOptions {
    ScanOptions::default().reference(Reference::Year(2017))
}

#[divan::bench(args = SIZES, max_time = 3)]
fn scan_documents(bencher: Bencher<'_, '_>, size: usize) {
    let (text, options) = (documents(size), options());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| scan(black_box(&text), &options).count());
}

#[divan::bench(args = SIZES, max_time = 3)]
fn scan_numbers_documents(bencher: Bencher<'_, '_>, size: usize) {
    let (text, options) = (documents(size), options());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| scan_numbers(black_box(&text), &options).count());
}

#[divan::bench(args = SIZES)]
fn regex_digits(bencher: Bencher<'_, '_>, size: usize) {
    let text = documents(size);
    let digits = Regex::new("[0-9]+").expect("a valid expression");
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| digits.find_iter(black_box(&text)).count());
}

/// The yardstick.
#[divan::bench(args = SIZES)]
fn plain_scan(bencher: Bencher<'_, '_>, size: usize) {
    let text = documents(size);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| yardstick(black_box(text.as_bytes())));
}

/// Text made of what the scanner stops at, to show that it stays linear.
#[divan::bench(args = NASTY, max_time = 1)]
fn scan_nasty(bencher: Bencher<'_, '_>, nasty: &Nasty) {
    let (text, options) = (nasty.document(100_000), options());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| scan(black_box(&text), &options).count());
}
