//! The whole way from bytes to a report, from 1 KB to 1 MB, next to a plain scan of the same bytes.
//!
//! The documents are made of the five reports of `tests/data`: as text, as a page with the markup
//! that sites put around each paragraph, and the one in Traditional characters by itself.
//!
//! Where the time goes now: a megabyte page of markup takes 256 instructions a byte (`callgrind`, the
//! SHA-256 that processors do by themselves left aside), of which reading and cleaning the page takes
//! 60, decoding 18, the outline 59 (items 18, document numbers 10), the words and figures of statistics
//! 40, mentions 32, tables written as text 26 and all the rest 21. What looks at every character for a
//! few words does so many bytes at a time; what is left are four looks at each character: the cleanup,
//! the words of statistics, the openers of items and the starts of mentions. Twice the speed needs
//! these to be one look.

use divan::Bencher;
use divan::counter::BytesCount;
use gongkai::{ExtractOptions, extract};

fn main() {
    divan::main();
}

const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data");

/// Whether a text is in Traditional characters.
fn is_traditional(text: &str) -> bool {
    text.contains('開')
}

/// The reports in one of the scripts, one behind the other.
fn reports(traditional: bool) -> String {
    let mut paths: Vec<_> = std::fs::read_dir(DATA)
        .expect("the reports stand in tests/data")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let texts = paths
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .filter(|text| is_traditional(text) == traditional)
        .map(|text| text + "\n");
    texts.collect()
}

/// A text of about `size` bytes made of `parts`, again and again.
fn of_size(parts: &str, size: usize) -> String {
    let mut text = parts.repeat(size / parts.len() + 1);
    let cut = (0..=size).rev().find(|at| text.is_char_boundary(*at));
    text.truncate(cut.unwrap_or(0));
    text
}

/// A page whose paragraphs are the lines of `text`; its markup comes on top of the size.
fn page(text: &str) -> String {
    let mut page = String::from(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>政府信息公开</title>\
         <style>p { line-height: 2em }</style></head><body><div class=\"nav\"><a href=\"/\">首页</a></div>\
         <div id=\"zoom\">\n",
    );
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        page.push_str(
            "<p style=\"text-indent: 2em; margin: 0 auto\"><span style=\"font-family: 仿宋; font-size: 16pt\">",
        );
        page.push_str(&line.replace('&', "&amp;").replace('<', "&lt;"));
        page.push_str("</span></p>\n");
    }
    page.push_str("</div></body></html>");
    page
}

fn bench(bencher: Bencher<'_, '_>, name: &str, source: &str) {
    let options = ExtractOptions::default();
    bencher
        .counter(BytesCount::of_str(source))
        .bench(|| extract(name, divan::black_box(source.as_bytes()), &options));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn text(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, "report.txt", &of_size(&reports(false), size));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn html(bencher: Bencher<'_, '_>, size: usize) {
    bench(
        bencher,
        "report.html",
        &page(&of_size(&reports(false), size)),
    );
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn traditional(bencher: Bencher<'_, '_>, size: usize) {
    bench(bencher, "report.txt", &of_size(&reports(true), size));
}

/// The yardstick: a plain scan of the same bytes.
#[divan::bench(args = SIZES)]
fn plain_scan(bencher: Bencher<'_, '_>, size: usize) {
    let source = of_size(&reports(false), size);
    bencher
        .counter(BytesCount::of_str(&source))
        .bench(|| memchr::memmem::find_iter(divan::black_box(source.as_bytes()), "、").count());
}
