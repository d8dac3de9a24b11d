//! The Rust side of `peers.py`: writes the documents of the benches, and measures this project and
//! Rust crates that read HTML on them.
//!
//! `gongkai-peers write FOLDER` writes the documents. `gongkai-peers FILE…` prints for each file and
//! program a line of the file, the program, and the nanoseconds of CPU time of one run.

#[path = "../../programs/clock.rs"]
mod clock;

use std::error::Error;
use std::hint::black_box;
use std::io::{Write as _, stdout};
use std::path::Path;
use std::{env, fs};

use gongkai::normalize::{ScanOptions, scan, scan_numbers};
use gongkai::text::{ReadOptions, read};
use gongkai::{ExtractOptions, extract};
use gongkai_bench::{Kind, document, yardstick};

/// Bytes of an HTML document.
const PAGE: usize = 100_000;
/// Bytes of a text: short, for the sake of the slowest peer.
const TEXT: usize = 10_000;

/// A program: its name in the table, and what runs it and gives a number that depends on all it read.
type Program = (&'static str, fn(&str) -> usize);

/// What reads HTML.
const HTML: &[Program] = &[
    ("yardstick", |html| yardstick(html.as_bytes())),
    #[cfg(feature = "html5gum")]
    ("html5gum", html5gum_text),
    #[cfg(feature = "lol_html")]
    ("lol_html", lol_html_text),
    #[cfg(feature = "scraper")]
    ("scraper", scraper_text),
    ("gongkai read", |html| {
        read(html, &ReadOptions::default()).map_or(0, |page| page.text().len())
    }),
    ("gongkai extract", |html| {
        extract("page", html.as_bytes(), &ExtractOptions::default())
            .map_or(0, |report| report.findings.len())
    }),
];

/// What finds numbers and dates in text.
const NUMBERS: &[Program] = &[
    ("yardstick", |text| yardstick(text.as_bytes())),
    ("gongkai scan", |text| {
        scan(text, &ScanOptions::default()).count()
    }),
    ("gongkai scan_numbers", |text| {
        scan_numbers(text, &ScanOptions::default()).count()
    }),
];

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.as_slice() {
        [write, folder] if write == "write" => write_documents(Path::new(folder)),
        files => measure(files),
    }
}

fn write_documents(folder: &Path) -> Result<(), Box<dyn Error>> {
    for kind in [Kind::ReportPage, Kind::PolicyPage, Kind::TablePage] {
        let name = format!("{}.html", kind.name());
        fs::write(folder.join(name), document(kind, PAGE))?;
    }
    fs::write(folder.join("text.txt"), document(Kind::Text, TEXT))?;
    Ok(())
}

fn measure(files: &[String]) -> Result<(), Box<dyn Error>> {
    for file in files {
        let text = fs::read_to_string(file)?;
        let programs = if file.ends_with(".html") {
            HTML
        } else {
            NUMBERS
        };
        for (name, run) in programs {
            let time = clock::sample(|| run(black_box(&text)));
            writeln!(stdout(), "{file}\t{name}\t{time:.0}")?;
        }
    }
    Ok(())
}

/// Bytes of text of all tokens.
#[cfg(feature = "html5gum")]
fn html5gum_text(html: &str) -> usize {
    html5gum::Tokenizer::new(html)
        .map(|token| match token {
            Ok(html5gum::Token::String(text)) => text.len(),
            _ => 0,
        })
        .sum()
}

/// Bytes of text of the chunks that the rewriter shows to a handler.
#[cfg(feature = "lol_html")]
fn lol_html_text(html: &str) -> usize {
    let mut bytes = 0;
    let settings = lol_html::RewriteStrSettings::new().append_document_content_handler(
        lol_html::doc_text!(|chunk| {
            bytes += chunk.as_str().len();
            Ok(())
        }),
    );
    let rewritten = lol_html::rewrite_str(html, settings).map_or(0, |html| html.len());
    rewritten + bytes
}

/// Bytes of text of the tree.
#[cfg(feature = "scraper")]
fn scraper_text(html: &str) -> usize {
    let page = scraper::Html::parse_document(html);
    page.root_element().text().map(str::len).sum()
}
