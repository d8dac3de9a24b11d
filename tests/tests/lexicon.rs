//! A word that the library does not know is one row of one table: three rows are added to a copy of the lexicon, and
//! texts are read with it.
//!
//! The rows stand for the first steps of a newcomer: `ARCHITECTURE.md` says where each belongs. The test also holds
//! that each row changes one generated file and no other.

use std::fs;
use std::path::{Path, PathBuf};

use gongkai::normalize::{ScanOptions, UnitKind, scan_quantities};
use gongkai::outline::{MarkerStyle, parse_marker};
use gongkai::report::Metric;
use gongkai::{ExtractOptions, extract};
use gongkai_lexicon::{Row, Table, generate};

/// A copy of the lexicon's tables.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("gongkai-rows-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for entry in fs::read_dir(lexicon()).expect("the lexicon") {
            let path = entry.expect("a file").path();
            if path.extension().is_some_and(|extension| extension == "tsv") {
                let name = path.file_name().expect("a name");
                fs::copy(&path, folder.join(name)).expect("a copy");
            }
        }
        Self(folder)
    }

    /// Adds a row to a table, and gives the generated files that change.
    fn add(&self, table: &str, cells: &[&str]) -> Vec<&'static str> {
        let before = generate(&self.0).expect("valid tables");
        let path = self.0.join(table);
        let text = fs::read_to_string(&path).expect("a table");
        fs::write(&path, format!("{text}{}\n", cells.join("\t"))).expect("a table");
        let after = generate(&self.0).expect("valid tables");
        let changed = before.iter().zip(&after).filter(|(a, b)| a != b);
        changed.map(|(_, module)| module.path).collect()
    }

    fn read(&self, table: &str) -> Table {
        Table::read(&self.0, table).expect("a table")
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A folder that cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn lexicon() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../lexicon")
}

fn cell<'t>(row: &Row<'t>, column: &str) -> &'t str {
    row.get(column).expect("a column")
}

fn kind(code: &str) -> UnitKind {
    match code {
        "count" => UnitKind::Count,
        "people" => UnitKind::People,
        "money" => UnitKind::Money,
        "time" => UnitKind::Time,
        "ratio" => UnitKind::Ratio,
        "area" => UnitKind::Area,
        "length" => UnitKind::Length,
        "mass" => UnitKind::Mass,
        "volume" => UnitKind::Volume,
        "power" => UnitKind::Power,
        "data" => UnitKind::Data,
        _ => UnitKind::Other,
    }
}

fn style(code: &str) -> MarkerStyle {
    match code {
        "part" => MarkerStyle::Part,
        "chapter" => MarkerStyle::Chapter,
        "division" => MarkerStyle::Division,
        "article" => MarkerStyle::Article,
        _ => MarkerStyle::Is,
    }
}

/// The library reads its tables once, when it is first used: so this is one test, in a program of its own.
#[test]
fn a_new_word_is_one_row() {
    let copy = Copy::new();

    // A measure word.
    assert_eq!(
        copy.add("units.tsv", &["帧", "count", ""]),
        ["crates/gongkai-normalize/src/quantity/unit/generated.rs"]
    );
    let table = copy.read("units.tsv");
    let units = table.rows().map(|row| {
        (
            cell(&row, "unit").to_owned(),
            kind(cell(&row, "kind")),
            cell(&row, "not before").to_owned(),
        )
    });
    assert!(gongkai::normalize::replace_units(units));

    // A heading marker.
    assert_eq!(
        copy.add("markers.tsv", &["part", "第", "篇", "幅"]),
        ["crates/gongkai-outline/src/marker/generated.rs"]
    );
    let table = copy.read("markers.tsv");
    let markers = table.rows().map(|row| {
        (
            style(cell(&row, "style")),
            cell(&row, "before") == "第",
            cell(&row, "word").to_owned(),
            cell(&row, "not before").to_owned(),
        )
    });
    assert!(gongkai::outline::replace_marker_words(markers));

    // A wording of a metric.
    assert_eq!(
        copy.add("words.tsv", &["page_view", "收视量"]),
        ["crates/gongkai/src/statistics/lexicon/generated.rs"]
    );
    let table = copy.read("words.tsv");
    let words: Vec<_> = table
        .rows()
        .map(|row| {
            let words = row.list("words").expect("a list");
            let words = words.iter().map(|word| {
                word.replace("\\s", " ")
                    .replace("\\u", "\u{a0}")
                    .replace("\\n", "\n")
            });
            (cell(&row, "concept"), words.collect())
        })
        .collect();
    assert!(gongkai::replace_statistic_words(&words));

    let options = ScanOptions::default();
    let quantities: Vec<_> = scan_quantities("共制作动画24帧、信息5条", &options)
        .map(|quantity| (quantity.unit.map(str::to_owned), quantity.unit_kind))
        .collect();
    assert_eq!(
        quantities,
        [
            (Some("帧".to_owned()), Some(UnitKind::Count)),
            (Some("条".to_owned()), Some(UnitKind::Count)),
        ]
    );

    let marker = parse_marker("第二篇 主动公开情况").expect("a marker");
    assert_eq!((marker.style, marker.number), (MarkerStyle::Part, 2));
    assert_eq!(parse_marker("第二篇幅较长"), None);
    assert_eq!(
        parse_marker("第二章 主动公开情况").map(|marker| marker.style),
        Some(MarkerStyle::Chapter)
    );

    let page = "某县2023年政府信息公开工作年度报告\n第一篇 主动公开\n网站收视量3100次，主动公开政府信息52条。\n\
                第二篇 存在的问题\n人员不足。\n";
    let report =
        extract("page.txt", page.as_bytes(), &ExtractOptions::default()).expect("a report");
    let figure = |metric: Metric| {
        let mut statistics = report.statistics.iter();
        let found = statistics.find(|statistic| statistic.metric == metric);
        found.and_then(|statistic| statistic.value.to_i64())
    };
    assert_eq!(figure(Metric::PageViews), Some(3100));
    assert_eq!(figure(Metric::InformationDisclosed), Some(52));
    assert_eq!(report.sections.len(), 2);
}
