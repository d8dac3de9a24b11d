//! Outlines of reports from 1 KB to 10 MB and of nasty texts, with their allocations.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use gongkai_bench::{Kind, NASTY, Nasty, SIZES, document, yardstick};
use gongkai_outline::{OutlineOptions, citations, contacts, outline};
use gongkai_text::Document;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn of(bencher: Bencher<'_, '_>, text: &str) {
    let document = Document::from_plain(text);
    let options = OutlineOptions::default();
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| outline(black_box(&document), &options));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn whole(bencher: Bencher<'_, '_>, size: usize) {
    of(bencher, &document(Kind::Text, size));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn one_line(bencher: Bencher<'_, '_>, size: usize) {
    of(bencher, &document(Kind::Text, size).replace('\n', " "));
}

/// A megabyte of one thing.
#[divan::bench(args = NASTY, sample_count = 5, max_time = 1)]
fn nasty(bencher: Bencher<'_, '_>, nasty: &Nasty) {
    of(bencher, &nasty.document(1_000_000));
}

#[divan::bench]
fn citations_alone(bencher: Bencher<'_, '_>) {
    let text = document(Kind::Text, 1_000_000);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| citations(black_box(&text)));
}

#[divan::bench]
fn contacts_alone(bencher: Bencher<'_, '_>) {
    let text = document(Kind::Text, 1_000_000);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| contacts(black_box(&text)));
}

/// The yardstick.
#[divan::bench(args = SIZES)]
fn plain_scan(bencher: Bencher<'_, '_>, size: usize) {
    let text = document(Kind::Text, size);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| yardstick(black_box(text.as_bytes())));
}
