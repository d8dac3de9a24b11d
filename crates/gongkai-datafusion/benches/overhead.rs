//! What a query costs over the loop that does the same: `cargo bench -p gongkai-datafusion`.
//!
//! A program of its own rather than a benchmark of divan, whose features would have DataFusion built
//! anew. The best of several runs counts, in turns, so that all are measured under like conditions.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on fails")]
#![expect(clippy::print_stdout, reason = "its result")]

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use datafusion::datasource::MemTable;
use datafusion::prelude::{SessionConfig, SessionContext};
use gongkai::{ExtractOptions, Extraction, extract};
use gongkai_datafusion::{PAGES_PER_BATCH, configure, register};
use gongkai_dataset::{Document, NestedBuilder};
use tokio::runtime::Runtime;

const ROUNDS: usize = 10;

fn main() {
    // On a busy machine: one way alone, and the processor's time from outside.
    let wanted = std::env::args()
        .nth(1)
        .filter(|argument| !argument.starts_with('-'));
    let pages = pages();
    let bytes: usize = pages.iter().map(String::len).sum();
    let (runtime, context) = (Runtime::new().unwrap(), context(&pages));
    let ways: [(&str, &dyn Fn()); 3] = [
        ("library", &|| library(&pages)),
        ("columns", &|| columns(&pages)),
        ("query", &|| query(&runtime, &context)),
    ];
    let mut best = [Duration::MAX; 3];
    for _ in 0..ROUNDS {
        for ((name, way), best) in ways.iter().zip(&mut best) {
            if wanted.as_ref().is_none_or(|wanted| wanted == name) {
                let begin = Instant::now();
                way();
                *best = begin.elapsed().min(*best);
            }
        }
    }
    for ((name, _), time) in ways.iter().zip(best) {
        if time < Duration::MAX {
            let rate = f64::from(u32::try_from(bytes).unwrap()) / 1e6 / time.as_secs_f64();
            println!("{name:10} {rate:6.1} MB/s");
        }
    }
}

/// Pages of the project's fixtures, each many times over.
fn pages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data");
    let entries = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let pages: Vec<_> = entries
        .filter(|path| path.is_file())
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    pages
        .iter()
        .cycle()
        .take(4 * PAGES_PER_BATCH)
        .cloned()
        .collect()
}

/// The library alone.
fn library(pages: &[String]) {
    let options = ExtractOptions::default();
    for page in pages {
        black_box(extract("", page.as_bytes(), &options)).unwrap();
    }
}

/// The library, and what it says as columns: all that a query must do.
fn columns(pages: &[String]) {
    let options = ExtractOptions::default();
    for pages in pages.chunks(PAGES_PER_BATCH) {
        let mut columns = NestedBuilder::new();
        for page in pages {
            let read = Extraction::read("", page.as_bytes(), &options).unwrap();
            let document = Document::new(&read.report).source(&read.source);
            columns.push(&document).unwrap();
        }
        black_box(columns.finish());
    }
}

/// A query over pages in memory.
fn query(runtime: &Runtime, context: &SessionContext) {
    let sql =
        "SELECT max(r['report']['report_year']), sum(array_length(r['statistics'])), count(r['error'])
               FROM (SELECT gongkai_extract(page) AS r FROM pages)";
    let asked = async { context.sql(sql).await.unwrap().collect().await.unwrap() };
    black_box(runtime.block_on(asked));
}

fn context(pages: &[String]) -> SessionContext {
    let config = configure(SessionConfig::new()).with_target_partitions(1);
    let context = SessionContext::new_with_config(config);
    register(&context);
    let batches: Vec<_> = pages
        .chunks(PAGES_PER_BATCH)
        .map(|pages| {
            let pages: ArrayRef = Arc::new(StringArray::from_iter_values(pages));
            RecordBatch::try_from_iter([("page", pages)]).unwrap()
        })
        .collect();
    let table = MemTable::try_new(batches[0].schema(), vec![batches]).unwrap();
    context.register_table("pages", Arc::new(table)).unwrap();
    context
}
