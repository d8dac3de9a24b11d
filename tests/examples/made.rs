//! Makes a dataset up: pages of yearly reports as JSON lines, and what a reader should find in them.
//!
//! `cargo run -p gongkai-tests --example made -- FOLDER [REPORTS]` writes `FOLDER/pages.jsonl`, which `corpus` reads,
//! and `FOLDER/expected.tsv`, one row a report. There are 3,000 reports unless told otherwise. Equal arguments give
//! equal files.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use gongkai::report::Row;
use gongkai_tests::dataset::{MadeReport, reports};

/// The columns of `expected.tsv`. A figure that the report does not give is empty; so is `contradiction` where
/// none was planted. `replaced` is 1 where a corrected report of the same organ and year is there too.
const COLUMNS: &str = "url\torgan_name\tprovince_name\tdivision_code\treport_year\treplaced\tapplications_received\t\
                       applications_granted\tapplications_partly_granted\tapplications_processed\tcontradiction\t\
                       document_titles\n";

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1);
    let folder = PathBuf::from(args.next().ok_or("say where: made FOLDER [REPORTS]")?);
    let count = args
        .next()
        .map_or(Ok(3000), |count| count.to_string_lossy().parse::<usize>())?;
    fs::create_dir_all(&folder)?;
    let mut pages = BufWriter::new(File::create(folder.join("pages.jsonl"))?);
    let mut expected = BufWriter::new(File::create(folder.join("expected.tsv"))?);
    expected.write_all(COLUMNS.as_bytes())?;
    for report in reports(count) {
        let page = serde_json::json!({"url": report.url(), "html": report.html()});
        writeln!(pages, "{page}")?;
        expected.write_all(row(&report).as_bytes())?;
    }
    pages.into_inner()?.sync_all()?;
    expected.into_inner()?.sync_all()?;
    Ok(())
}

/// The row of a report in `expected.tsv`.
fn row(report: &MadeReport) -> String {
    let MadeReport { organ, figures, .. } = report;
    let outcome = |row| figures.outcome(row).to_string();
    let fields = [
        report.url(),
        organ.name.clone(),
        organ.province.clone(),
        organ.code.clone(),
        report.year.to_string(),
        u8::from(report.replaced).to_string(),
        report
            .received()
            .map_or(String::new(), |count| count.to_string()),
        outcome(Row::Granted),
        outcome(Row::PartlyGranted),
        figures.processed().to_string(),
        report
            .planted
            .map_or("", |planted| planted.code())
            .to_owned(),
        report.documents.join("|"),
    ];
    fields.join("\t") + "\n"
}
