//! The made-up dataset: what was planted is found, and nothing else.

use std::collections::HashMap;

use gongkai::report::{Row, Severity};
use gongkai::{ExtractOptions, extract};
use gongkai_dataset::arrow_array::Array as _;
use gongkai_dataset::arrow_array::cast::AsArray as _;
use gongkai_dataset::arrow_array::types::Float64Type;
use gongkai_dataset::{Document, TableName, TablesBuilder};
use gongkai_tests::dataset::{MadeReport, Planted, Style, YEARS, organs, reports};

/// Reports of each style and with each contradiction, two of a kind.
fn sample() -> Vec<MadeReport> {
    let mut seen: HashMap<_, u32> = HashMap::new();
    let mut kept = reports(3000);
    kept.retain(|report| {
        let form = if report.style == Style::Tables {
            report.year.clamp(2020, 2021)
        } else {
            0
        };
        let planted = report.planted.map(Planted::code);
        let style = format!("{:?}", report.style);
        let count = seen.entry((style, form, planted)).or_default();
        *count += 1;
        *count <= 2
    });
    kept
}

#[test]
fn what_was_planted_is_found() {
    let sample = sample();
    let planted = |wanted| sample.iter().any(|report| report.planted == Some(wanted));
    for kind in [
        Planted::Total,
        Planted::Prose,
        Planted::Citation,
        Planted::Repeated,
    ] {
        assert!(planted(kind), "{kind:?}");
    }
    for made in sample {
        let page = made.html();
        let report =
            extract(&made.url(), page.as_bytes(), &ExtractOptions::default()).expect("a page");
        let mut raised: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.severity > Severity::Info)
            .map(|finding| finding.code.code())
            .collect();
        raised.dedup();
        let wanted: Vec<_> = made.planted.map(Planted::code).into_iter().collect();
        assert_eq!(raised, wanted, "{}", made.url());
        let titles: Vec<_> = report
            .documents
            .iter()
            .filter_map(|cited| cited.title.clone())
            .collect();
        for title in &made.documents {
            assert!(titles.contains(title), "{title} in {}", made.url());
        }

        let mut builder = TablesBuilder::new();
        builder
            .push(&Document::new(&report).source(&page))
            .expect("rows");
        let tables = builder.finish();
        let panel = tables.get(TableName::Panel);
        assert_eq!(panel.num_rows(), 1, "{}", made.url());
        let text = |name: &str| {
            panel
                .column_by_name(name)
                .expect(name)
                .as_string::<i32>()
                .value(0)
                .to_owned()
        };
        assert_eq!(text("organ_name"), made.organ.name);
        assert_eq!(text("division_code"), made.organ.code);
        assert_eq!(text("province_name"), made.organ.province);
        let figure = |name: &str| {
            let column = panel
                .column_by_name(name)
                .expect(name)
                .as_primitive::<Float64Type>();
            column.is_valid(0).then(|| column.value(0))
        };
        let count = |count: usize| Some(f64::from(u32::try_from(count).expect("small")));
        assert_eq!(
            figure("applications_received"),
            made.received().and_then(count)
        );
        assert_eq!(
            figure("applications_granted"),
            count(made.figures.outcome(Row::Granted))
        );
        assert_eq!(
            figure("applications_processed"),
            count(made.figures.processed())
        );
    }
}

#[test]
fn organs_are_of_all_provinces_and_reports_of_all_years() {
    let organs = organs(310);
    let mut provinces: Vec<_> = organs.iter().map(|organ| organ.province.as_str()).collect();
    provinces.sort_unstable();
    provinces.dedup();
    assert!(provinces.len() >= 31, "{provinces:?}");
    let reports = reports(3000);
    assert_eq!(reports.len(), 3000);
    for year in YEARS {
        assert!(
            reports.iter().filter(|report| report.year == year).count() > 250,
            "{year}"
        );
    }
    let mut addresses: Vec<_> = reports.iter().map(MadeReport::url).collect();
    addresses.sort();
    addresses.dedup();
    assert_eq!(
        addresses.len(),
        3000,
        "each report has an address of its own"
    );
}
