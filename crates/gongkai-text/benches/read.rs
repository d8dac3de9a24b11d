//! How fast pages are read: each stage in MB of source a second, beside a plain scan of the same
//! bytes.
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
use divan::{Bencher, black_box};
use gongkai_text::{CleanOptions, DecodeOptions, ReadOptions, decode, read_html, read_text};

fn main() {
    divan::main();
}

/// Sizes of a document in bytes, about.
const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

const PARAGRAPH: &str = "2016年，本机关主动公开政府信息1,500余条（其中网站700条），收到申请5件，均已按时答复。未收取费用，\
    没有因政府信息公开申请行政复议、提起行政诉讼的情况；“五公开”工作扎实推进。";
const TRADITIONAL: &str = "2016年,亳州經(jīng)濟開發(fā)區(qū)在市政辦的幫助指導(dǎo)下,認真貫徹執(zhí)行條例,扎實推進政府信息公開工作,取得了一定成效。";

fn repeat(unit: &str, size: usize) -> String {
    unit.repeat((size / unit.len()).max(1))
}

fn simplified(size: usize) -> String {
    repeat(&format!("{PARAGRAPH}\n"), size)
}

fn page(size: usize) -> String {
    let unit = format!(
        "<p style=\"margin-top: 0px; text-indent: 2em; text-align: justify;\"><span style=\"font-family: 楷体\">（一）</span>\
         {PARAGRAPH}&nbsp;</p>\n<table><tr><td>规章</td><td>0</td><td>5</td></tr><tr><td>行政许可</td><td>1</td><td>2</td></tr></table>\n"
    );
    repeat(&unit, size)
}

fn per_byte(bencher: Bencher<'_, '_>, input: &str, mut work: impl FnMut(&str) -> usize) {
    bencher
        .counter(BytesCount::of_str(input))
        .bench_local(|| work(black_box(input)));
}

/// The yardstick: one byte looked for in the same page.
#[divan::bench(args = SIZES)]
fn scan(bencher: Bencher<'_, '_>, size: usize) {
    per_byte(bencher, &page(size), |text| {
        memchr::memchr_iter(b'<', text.as_bytes()).count()
    });
}

#[divan::bench(args = SIZES)]
fn decode_utf8(bencher: Bencher<'_, '_>, size: usize) {
    let options = DecodeOptions::default();
    per_byte(bencher, &page(size), |text| {
        decode(text.as_bytes(), &options).map_or(0, |page| page.text.len())
    });
}

#[divan::bench(args = SIZES)]
fn decode_gbk(bencher: Bencher<'_, '_>, size: usize) {
    let source = page(size);
    let (bytes, _, _) = encoding_rs::GBK.encode(&source);
    let options = DecodeOptions::default();
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench_local(|| decode(black_box(&bytes), &options).map_or(0, |page| page.text.len()));
}

/// HTML to blocks and grids without cleaning.
#[divan::bench(args = SIZES)]
fn html_only(bencher: Bencher<'_, '_>, size: usize) {
    let options = ReadOptions::default().clean(CleanOptions::none());
    per_byte(bencher, &page(size), |text| {
        read_html(text, &options).map_or(0, |page| page.text().len())
    });
}

/// HTML to cleaned text.
#[divan::bench(args = SIZES)]
fn html(bencher: Bencher<'_, '_>, size: usize) {
    let options = ReadOptions::default();
    per_byte(bencher, &page(size), |text| {
        read_html(text, &options).map_or(0, |page| page.text().len())
    });
}

/// Plain Simplified text to cleaned text.
#[divan::bench(args = SIZES)]
fn clean(bencher: Bencher<'_, '_>, size: usize) {
    let options = ReadOptions::default();
    per_byte(bencher, &simplified(size), |text| {
        read_text(text, &options).map_or(0, |page| page.text().len())
    });
}

/// Traditional text with injected readings.
#[divan::bench(args = SIZES)]
fn clean_and_convert(bencher: Bencher<'_, '_>, size: usize) {
    let options = ReadOptions::default();
    per_byte(
        bencher,
        &repeat(&format!("{TRADITIONAL}\n"), size),
        |text| read_text(text, &options).map_or(0, |page| page.text().len()),
    );
}

/// The nastiest inputs: a megabyte of one character.
#[divan::bench(args = ["<", "<p>", "<td>", "|", "a|", "(", ",", " ", "。", "。。。", "?", "ㄒ", "&", "&lt", "一 ", "０", "(shù)"])]
fn one_thing(bencher: Bencher<'_, '_>, thing: &str) {
    let options = ReadOptions::default();
    per_byte(bencher, &repeat(thing, 1_000_000), |text| {
        read_html(text, &options).map_or(0, |page| page.text().len())
            + read_text(text, &options).map_or(0, |page| page.text().len())
    });
}
