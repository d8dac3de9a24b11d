//! Megabytes a second and allocations of a scan, beside a plain search for digits in the same text.
//!
//! `cargo bench -p gongkai-normalize --bench scan`.

use std::fs;
use std::path::Path;

use divan::{AllocProfiler, Bencher, black_box, counter::BytesCount};
use gongkai_normalize::{Reference, ScanOptions, scan, scan_numbers};
use regex::Regex;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

fn main() {
    divan::main();
}

/// Real documents of the repository, repeated up to `size` bytes.
fn documents(size: usize) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let all: String = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect();
    let all = if all.is_empty() {
        "2017年，全区主动公开政府信息2万余条，其中政府网站公开15117条。\n".to_owned()
    } else {
        all
    };
    repeated(&all, size)
}

fn repeated(text: &str, size: usize) -> String {
    text.repeat(size / text.len() + 1)
}

fn options() -> ScanOptions {
    ScanOptions::default().reference(Reference::Year(2017))
}

#[divan::bench(args = SIZES)]
fn scan_documents(bencher: Bencher<'_, '_>, size: usize) {
    let (text, options) = (documents(size), options());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| scan(black_box(&text), &options).count());
}

#[divan::bench(args = SIZES)]
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

/// Text made of what the scanner stops at, to show that it stays linear.
#[divan::bench(args = ["111111111", "一二三四五六七八九", "一", "《", "“”", "第1", "2017年1月", "12-", "亿万", "1,234", "近约超", "年初本上"])]
fn scan_worst(bencher: Bencher<'_, '_>, unit: &str) {
    let (text, options) = (repeated(unit, 100_000), options());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| scan(black_box(&text), &options).count());
}
