//! How fast pages are read: each stage in MB of source a second, with its allocations, beside a plain
//! scan of the same bytes.
//!
//! `cargo bench -p gongkai-text`. Where the time of the whole pipeline goes is in ARCHITECTURE.md.
//!
//! Bytes to cleaned text, CPU time of one core of a shared machine: pages of reports 220 to 260 MB/s,
//! a page of a megabyte 260, Simplified text 300, Traditional text with readings 150, a page in GBK
//! 155 (of its own bytes).
//!
//! Where the time goes on a report of 20 KB: html5gum's tokeniser 37 %, the stack of elements, blocks
//! and tables 17, the search for advertising 7, the script 8, cleaning 9, copies and allocation 6. On a
//! megabyte a third is the system's: it hands out memory that was not in use, page by page. What
//! limits: the tokeniser reads tag after tag byte by byte, and four passes look at each character of
//! the text (script, advertising, cleaning, UTF-8). In Traditional text a quarter is conversion, half
//! of that OpenCC's own for the runs whose characters depend on the word.

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher, black_box};
use gongkai_bench::{Kind, NASTY, Nasty, SIZES, document, yardstick};
use gongkai_text::{CleanOptions, DecodeOptions, ReadOptions, decode, read, read_html, read_text};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn per_byte(bencher: Bencher<'_, '_>, input: &str, mut work: impl FnMut(&str) -> usize) {
    bencher
        .counter(BytesCount::of_str(input))
        .bench_local(|| work(black_box(input)));
}

fn whole(bencher: Bencher<'_, '_>, kind: Kind, size: usize) {
    let options = ReadOptions::default();
    per_byte(bencher, &document(kind, size), |text| {
        read(text, &options).map_or(0, |page| page.text().len())
    });
}

/// The yardstick.
#[divan::bench(args = SIZES)]
fn scan(bencher: Bencher<'_, '_>, size: usize) {
    per_byte(bencher, &document(Kind::PolicyPage, size), |text| {
        yardstick(text.as_bytes())
    });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn decode_utf8(bencher: Bencher<'_, '_>, size: usize) {
    let options = DecodeOptions::default();
    per_byte(bencher, &document(Kind::PolicyPage, size), |text| {
        decode(text.as_bytes(), &options).map_or(0, |page| page.text.len())
    });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn decode_gbk(bencher: Bencher<'_, '_>, size: usize) {
    let source = document(Kind::PolicyPage, size);
    let (bytes, _, _) = encoding_rs::GBK.encode(&source);
    let options = DecodeOptions::default();
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench_local(|| decode(black_box(&bytes), &options).map_or(0, |page| page.text.len()));
}

/// A page to blocks and grids without cleaning.
#[divan::bench(args = SIZES, max_time = 3)]
fn policy_page_not_cleaned(bencher: Bencher<'_, '_>, size: usize) {
    let options = ReadOptions::default().clean(CleanOptions::none());
    per_byte(bencher, &document(Kind::PolicyPage, size), |text| {
        read_html(text, &options).map_or(0, |page| page.text().len())
    });
}

#[divan::bench(args = SIZES, max_time = 3)]
fn policy_page(bencher: Bencher<'_, '_>, size: usize) {
    whole(bencher, Kind::PolicyPage, size);
}

#[divan::bench(args = SIZES, max_time = 3)]
fn report_page(bencher: Bencher<'_, '_>, size: usize) {
    whole(bencher, Kind::ReportPage, size);
}

#[divan::bench(args = SIZES, max_time = 3)]
fn table_page(bencher: Bencher<'_, '_>, size: usize) {
    whole(bencher, Kind::TablePage, size);
}

#[divan::bench(args = SIZES, max_time = 3)]
fn text(bencher: Bencher<'_, '_>, size: usize) {
    whole(bencher, Kind::Text, size);
}

/// Traditional text with readings set into it.
#[divan::bench(args = SIZES, max_time = 3)]
fn traditional(bencher: Bencher<'_, '_>, size: usize) {
    whole(bencher, Kind::Traditional, size);
}

/// A megabyte of one thing, as a page and as text.
#[divan::bench(args = NASTY, max_time = 1)]
fn nasty(bencher: Bencher<'_, '_>, nasty: &Nasty) {
    let options = ReadOptions::default();
    per_byte(bencher, &nasty.document(1_000_000), |text| {
        read_html(text, &options).map_or(0, |page| page.text().len())
            + read_text(text, &options).map_or(0, |page| page.text().len())
    });
}
