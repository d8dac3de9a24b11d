//! A few thousand pages, made from the fixtures of the project by changing their figures.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use datafusion::arrow::array::{ArrayRef, RecordBatch, StringArray};
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::prelude::SessionContext;

/// How many pages there are.
pub(crate) const PAGES: usize = 3000;
/// In how many files: each of them is a part of the work.
const FILES: usize = 12;

/// The folder of Parquet files, which is written once.
pub(crate) fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(write(&folder));
        folder
    })
}

async fn write(folder: &Path) {
    let fixtures = fixtures();
    let context = SessionContext::new();
    for file in 0..FILES {
        let numbers: Vec<usize> = (0..PAGES).filter(|page| page % FILES == file).collect();
        let names = numbers.iter().map(|page| Some(format!("{page:05}")));
        let names: ArrayRef = Arc::new(names.collect::<StringArray>());
        let pages = numbers.iter().map(|page| {
            // Here and there a page is missing or empty, as in every crawl.
            match page % 500 {
                77 => None,
                78 => Some(String::new()),
                _ => Some(changed(&fixtures[page % fixtures.len()], *page)),
            }
        });
        let pages: ArrayRef = Arc::new(pages.collect::<StringArray>());
        let columns = [("name", names, false), ("page", pages, true)];
        let batch = RecordBatch::try_from_iter_with_nullable(columns).unwrap();
        let path = folder.join(format!("{file:02}.parquet"));
        let options = DataFrameWriteOptions::new().with_single_file_output(true);
        context
            .read_batch(batch)
            .unwrap()
            .write_parquet(&path.to_string_lossy(), options, None)
            .await
            .unwrap();
    }
}

fn fixtures() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data");
    let entries = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = entries.filter(|path| path.is_file()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap();
    paths.iter().map(read).collect()
}

/// The page with other figures: each digit but the first of a number is moved on, and years stay.
fn changed(page: &str, by: usize) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let end = from
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        out.push_str(before);
        for (place, digit) in number.bytes().enumerate() {
            let moved = if place == 0 || number.len() == 4 {
                digit
            } else {
                let by = u8::try_from(by / (place + 1) % 10).unwrap();
                b'0' + (digit - b'0' + by) % 10
            };
            out.push(char::from(moved));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[test]
fn figures_change_and_years_stay() {
    assert_eq!(
        changed("2016年，收到1234条和123件。", 7),
        "2016年，收到1234条和158件。".replace("158", "155")
    );
    assert_eq!(changed("公开5条", 9), "公开5条");
}
