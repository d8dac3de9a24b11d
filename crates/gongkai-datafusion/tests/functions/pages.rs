//! Pages of every type and in every condition.

use std::sync::Arc;

use datafusion::arrow::array::cast::AsArray as _;
use datafusion::arrow::array::{ArrayRef, BinaryArray, LargeBinaryArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::DataType;
use datafusion::prelude::SessionContext;
use gongkai::{ExtractOptions, Limits};
use gongkai_datafusion::register_with;

use crate::support::{add_table, ask, context, rows, small, texts};

const SAYS: &str =
    "SELECT r['report']['issuer'], r['report']['report_year'], r['statistics'][1]['value_text'],
    r['error'] FROM (SELECT gongkai_extract(page) AS r FROM pages)";

#[tokio::test]
async fn every_type_of_text_and_bytes() {
    let (first, second) = (small("某县水利局", 84), small("某市教育局", 7));
    let pages = texts([Some(first.as_str()), None, Some(second.as_str())]);
    let dictionary = |values| DataType::Dictionary(Box::new(DataType::Int16), Box::new(values));
    for kind in [
        DataType::Utf8,
        DataType::LargeUtf8,
        DataType::Utf8View,
        DataType::Binary,
        DataType::LargeBinary,
        DataType::BinaryView,
        dictionary(DataType::Utf8),
        dictionary(DataType::Binary),
    ] {
        let context = context(vec![("page", cast(&pages, &kind).unwrap())]);
        assert_eq!(
            rows(&context, SAYS).await,
            [
                "某县水利局 | 2012 | 84 | -",
                "- | - | - | there is no page: the value is null",
                "某市教育局 | 2012 | 7 | -",
            ],
            "{kind}"
        );
    }
}

#[tokio::test]
async fn the_row_says_what_is_wrong_and_its_neighbours_are_as_they_are_alone() {
    let good = small("某县水利局", 84);
    let huge = good.repeat(50_000_000 / good.len());
    let image = [0x89, b'P', b'N', b'G', 0, 0, 0, 0, 0, 1, 0, 2, 0xff, 0];
    let mut broken = good.clone().into_bytes();
    broken.extend_from_slice(&[0xff, 0xe5, 0x85]);
    let pages: Vec<Option<&[u8]>> = vec![
        Some(good.as_bytes()),
        None,
        Some(b""),
        Some(b" \r\n\t"),
        Some(&image),
        Some(huge.as_bytes()),
        Some(&broken),
        Some(good.as_bytes()),
    ];
    let context = SessionContext::new();
    register_with(
        &context,
        &ExtractOptions::default().limits(Limits::default().bytes(32 << 20)),
    );
    add_table(
        &context,
        vec![("page", Arc::new(LargeBinaryArray::from_opt_vec(pages)))],
    );
    let said = rows(&context, SAYS).await;
    let alone = "某县水利局 | 2012 | 84 | -";
    for row in [0, 6, 7] {
        assert_eq!(said[row], alone);
    }
    for (row, part) in [
        (1, "there is no page"),
        (2, "nothing"),
        (3, "nothing"),
        (4, "text"),
        (5, "33554432"),
    ] {
        assert!(said[row].starts_with("- | - | - | "), "{}", said[row]);
        assert!(said[row].contains(part), "{}", said[row]);
    }
    let lists = rows(
        &context,
        "SELECT array_length(gongkai_statistics(page)), gongkai_cells(page) IS NULL FROM pages",
    );
    let lists = lists.await;
    assert_eq!(lists.iter().filter(|row| *row == "2 | false").count(), 3);
    assert_eq!(lists.iter().filter(|row| *row == "- | true").count(), 5);
}

#[tokio::test]
async fn a_page_of_50_mb_among_small_ones() {
    let good = small("某县水利局", 84);
    let mut huge = small("某市教育局", 7).replace('\n', "<br>");
    let filler = "<p>我局认真贯彻落实有关规定，不断完善制度，加强组织领导，强化监督检查。</p>\n";
    while huge.len() < 50_000_000 {
        huge.push_str(filler);
    }
    let pages: ArrayRef = Arc::new(BinaryArray::from_opt_vec(vec![
        Some(good.as_bytes()),
        Some(huge.as_bytes()),
        Some(good.as_bytes()),
    ]));
    let context = context(vec![("page", pages)]);
    let expected = [
        "某县水利局 | 2012 | 84 | -",
        "某市教育局 | 2012 | 7 | -",
        "某县水利局 | 2012 | 84 | -",
    ];
    assert_eq!(rows(&context, SAYS).await, expected);
}

#[tokio::test]
async fn an_encoding_of_the_options_is_that_of_bytes_not_of_texts() {
    let page = small("某县水利局", 84);
    let context = SessionContext::new();
    register_with(&context, &ExtractOptions::default().encoding("gb18030"));
    add_table(&context, vec![("page", texts([Some(page.as_str())]))]);
    assert_eq!(rows(&context, SAYS).await, ["某县水利局 | 2012 | 84 | -"]);
}

#[tokio::test]
async fn the_key_is_that_of_the_bytes_whatever_the_name() {
    let page = small("某县水利局", 84);
    let pages = texts([Some(page.as_str()); 3]);
    let names = texts([Some("a"), Some("b"), None]);
    let context = context(vec![("page", pages), ("name", names)]);
    let sql = "SELECT r['report']['source_path'], r['report']['report_id'], s['report_id'], c['report_id']
        FROM (SELECT gongkai_extract(page, name) AS r, gongkai_statistics(page, name)[1] AS s,
                     gongkai_extract(page, name)['statistics'][1] AS c FROM pages)";
    let said = rows(&context, sql).await;
    let keys: Vec<Vec<&str>> = said.iter().map(|row| row.split(" | ").collect()).collect();
    for key in &keys {
        assert_eq!((key[1], key[1]), (key[2], key[3]));
    }
    assert_eq!([keys[0][0], keys[1][0], keys[2][0]], ["a", "b", ""]);
    assert!(keys[0][1] == keys[1][1] && keys[0][1] == keys[2][1]);
}

#[tokio::test]
async fn no_rows() {
    let context = context(vec![("page", texts([]))]);
    for function in [
        "gongkai_extract",
        "gongkai_statistics",
        "gongkai_clean",
        "zh_number",
    ] {
        let answer: RecordBatch =
            ask(&context, &format!("SELECT {function}(page) FROM pages")).await;
        assert_eq!((answer.num_rows(), answer.num_columns()), (0, 1));
    }
}

#[tokio::test]
async fn a_report_is_never_null_itself() {
    let context = context(vec![("page", texts([None]))]);
    let answer = ask(&context, "SELECT gongkai_extract(page) AS r FROM pages").await;
    assert!(!answer.schema().field(0).is_nullable());
    let report = answer.column(0).as_struct();
    assert!(report.columns()[1..].iter().all(|column| column.is_null(0)));
}
