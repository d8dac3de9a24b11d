//! How much of the five reports in `tests/data` is read, and how much of what is read is right.
//!
//! `tests/data/reference` holds, for each report, what a person read in it: one line a value, the list it belongs to
//! first, with the words of the source that show it. A line that begins with `?` is one that two readers may read
//! differently: it is neither asked for nor counted. The table of the README is what
//! `cargo test -p gongkai-tests --test accuracy -- --nocapture` prints. A change that loses a value or makes one up
//! fails here, with the lines that differ; a line of the reference is only changed by whoever has read the page.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use gongkai::report::{Reading, Section, SourceSpan};
use gongkai::{ExtractOptions, Extraction};
use gongkai_tests::workspace_file;

const REPORTS: [&str; 5] = [
    "000_170688ddfb80e253",
    "001_c007d34cebec33e3",
    "002_fd241ef36942b0ff",
    "003_0c247a06679a31ea",
    "004_56817e828f7a94aa",
];

/// The lines of one list with how often each stands there.
type Lines = BTreeMap<String, usize>;

/// What a report says, list by list.
#[derive(Default)]
struct Lists(BTreeMap<String, Lines>);

impl Lists {
    /// Reads lines of the form `list<tab>value<tab>…`: those that stand fast, and the doubtful ones.
    fn of_reference(text: &str) -> (Self, Self) {
        let (mut certain, mut doubtful) = (Self::default(), Self::default());
        for line in text.lines() {
            let (list, rest) = line.split_once('\t').unwrap();
            match list.strip_prefix('?') {
                Some(list) => doubtful.add(list, rest.to_owned()),
                None => certain.add(list, rest.to_owned()),
            }
        }
        (certain, doubtful)
    }

    /// Takes away, as often as they stand in `others`, the lines of `others`.
    fn without(mut self, others: &Self) -> Self {
        for (list, lines) in &others.0 {
            for (line, count) in lines {
                if let Some(left) = self.0.get_mut(list).and_then(|lines| lines.get_mut(line)) {
                    *left = left.saturating_sub(*count);
                }
            }
        }
        self
    }

    fn add(&mut self, list: &str, line: String) {
        let lines = self.0.entry(list.to_owned()).or_default();
        *lines.entry(line).or_default() += 1;
    }

    /// Puts what a report says beside the words of the source.
    fn of_report(read: &Extraction) -> Self {
        let mut lists = Self::default();
        let report = &read.report;
        let words = |span: Option<SourceSpan>| {
            let words = span
                .and_then(|span| span.slice(&read.source))
                .unwrap_or("-");
            words.replace(['\n', '\r', '\t'], " ")
        };
        for (name, statement) in [("title", &report.title), ("issuer", &report.issuer)] {
            if let Some(statement) = statement {
                lists.add("header", format!("{name}\t{}", statement.text));
            }
        }
        if let Some(year) = &report.year {
            lists.add("header", format!("year\t{}", year.value));
        }
        if let Some(published) = &report.published {
            lists.add("header", format!("published\t{}", published.date));
        }
        if let Some(signed) = &report.signed {
            lists.add("header", format!("signed\t{}", printed(signed.date)));
        }
        for section in &report.sections {
            lists.add_section(section);
        }
        for figure in &report.statistics {
            let line = format!(
                "{}\t{}\t{}\t{}\t{}\t{}",
                figure.metric,
                printed(figure.channel),
                figure.value,
                figure.bound.name(),
                printed(figure.unit.as_deref()),
                words(figure.value_span)
            );
            lists.add("statistics", line);
        }
        for found in &report.mentions.quantities {
            let (value, bound) = (found.value, found.bound.name());
            let unit = printed(found.unit.as_deref());
            lists.add(
                "quantities",
                format!("{value}\t{bound}\t{unit}\t{}", words(Some(found.span))),
            );
        }
        for found in &report.mentions.dates {
            let days = match &found.reading {
                Reading::Days { start, end } => format!("{}\t{}", printed(*start), printed(*end)),
                Reading::Damaged { candidates } => {
                    let days: Vec<_> = candidates.iter().map(ToString::to_string).collect();
                    format!("damaged\t{}", days.join(" "))
                }
            };
            lists.add("dates", format!("{days}\t{}", words(Some(found.span))));
        }
        for found in &report.documents {
            let names = (
                printed(found.title.as_deref()),
                printed(found.number.as_deref()),
            );
            lists.add("documents", format!("{}\t{}", names.0, names.1));
        }
        for found in &report.contacts {
            lists.add("contacts", format!("{}\t{}", found.kind, found.value));
        }
        for found in &report.findings {
            lists.add(
                "findings",
                format!("{}\t{}", found.code, words(found.spans.first().copied())),
            );
        }
        lists
    }

    fn add_section(&mut self, section: &Section) {
        let line = format!(
            "{}\t{}\t{}\t{}",
            section.level,
            printed(section.number),
            section.title,
            printed(section.topic)
        );
        self.add("sections", line);
        for child in &section.children {
            self.add_section(child);
        }
    }
}

fn printed(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

/// How many lines of a list there should be, were found, and are the same.
#[derive(Default, Clone, Copy)]
struct Score {
    expected: usize,
    found: usize,
    right: usize,
}

#[test]
fn the_five_reports_are_read_as_a_person_reads_them() {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    let mut differences = String::new();
    for name in REPORTS {
        let path = format!("tests/data/{name}.txt");
        let bytes = std::fs::read(workspace_file(&path)).unwrap();
        let read = Extraction::read(&path, &bytes, &ExtractOptions::default()).unwrap();
        let reference = workspace_file(&format!("tests/data/reference/{name}.tsv"));
        let reference = std::fs::read_to_string(reference).unwrap();
        let (expected, doubtful) = Lists::of_reference(&reference);
        let found = Lists::of_report(&read).without(&doubtful);
        for list in found.0.keys().chain(
            expected
                .0
                .keys()
                .filter(|list| !found.0.contains_key(*list)),
        ) {
            let none = Lines::new();
            let found = found.0.get(list).unwrap_or(&none);
            let expected = expected.0.get(list).unwrap_or(&none);
            let score = scores.entry(list.clone()).or_default();
            score.expected += expected.values().sum::<usize>();
            score.found += found.values().sum::<usize>();
            for (line, count) in expected {
                let same = *count.min(found.get(line).unwrap_or(&0));
                score.right += same;
                if same < *count {
                    writeln!(differences, "{name}: missed {list}\t{line}").unwrap();
                }
            }
            for (line, count) in found {
                for _ in *expected.get(line).unwrap_or(&0)..*count {
                    writeln!(differences, "{name}: made up {list}\t{line}").unwrap();
                }
            }
        }
    }
    println!("| list | in the reports | found | right |\n| --- | --- | --- | --- |");
    for (list, score) in &scores {
        println!(
            "| {list} | {} | {} | {} |",
            score.expected, score.found, score.right
        );
    }
    assert!(differences.is_empty(), "\n{differences}");
}
