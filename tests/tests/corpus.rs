//! Cases as data: the files of `tests/corpus`, each case an input and the lines that it must give.

use gongkai::report::{Bound, Statistic};
use gongkai::{ExtractOptions, Report, extract};
use serde::Deserialize;
use std::fmt::Write as _;

/// A file of cases.
#[derive(Debug, Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Debug, Deserialize)]
struct Case {
    name: String,
    /// Text of one section of a report.
    text: Option<String>,
    /// A whole document.
    document: Option<String>,
    expect: Vec<String>,
}

impl Case {
    fn document(&self) -> String {
        match (&self.document, &self.text) {
            (Some(document), _) => document.clone(),
            (None, text) => format!(
                "某县水利局2021年政府信息公开工作年度报告\n一、总体情况\n{}\n",
                text.as_deref().unwrap_or_default()
            ),
        }
    }
}

/// One statistic as a line of `expect`.
fn line(report: &Report, statistic: &Statistic) -> String {
    let mut out = format!("{} ", statistic.metric);
    if statistic.bound != Bound::Exact {
        let _ = write!(out, "{}:", statistic.bound.name());
    }
    let _ = write!(
        out,
        "{} {}",
        statistic.value,
        statistic.unit.as_deref().unwrap_or("-")
    );
    if let Some(channel) = statistic.channel {
        let _ = write!(out, " @{channel}");
    }
    if let Some(category) = &statistic.category {
        let _ = write!(out, " «{category}»");
    }
    if let Some(whole) = statistic.part_of {
        let _ = write!(out, " of {whole}");
    }
    let covered = report
        .coverage
        .as_ref()
        .map(|coverage| (Some(coverage.start), Some(coverage.end)));
    match statistic.period {
        None => out.push_str(" ?"),
        Some(period) if Some((period.start, period.end)) == covered => {}
        Some(period) => {
            let day = |day: Option<chrono::NaiveDate>| {
                day.map_or_else(String::new, |day| day.to_string())
            };
            let _ = write!(out, " {}..{}", day(period.start), day(period.end));
        }
    }
    out
}

#[test]
fn statistics() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/statistics.toml");
    let file = std::fs::read_to_string(path).expect("the file of cases");
    let cases: Cases = toml::from_str(&file).expect("TOML with cases");
    assert!(!cases.case.is_empty(), "{path} has no case");
    let mut wrong = Vec::new();
    for case in &cases.case {
        let document = case.document();
        let report = extract("case.txt", document.as_bytes(), &ExtractOptions::default())
            .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let lines: Vec<String> = report
            .statistics
            .iter()
            .map(|statistic| line(&report, statistic))
            .collect();
        if lines != case.expect {
            wrong.push(format!(
                "{}\n  expected {:#?}\n  found {lines:#?}",
                case.name, case.expect
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} cases differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
