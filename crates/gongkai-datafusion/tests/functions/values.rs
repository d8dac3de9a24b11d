//! `zh_number`, `zh_date`, `gongkai_clean`.

use std::sync::Arc;

use datafusion::arrow::array::{
    ArrayRef, BinaryArray, Date32Array, Date64Array, Int64Array, UInt16Array,
};

use crate::support::{context, rows, texts};

#[tokio::test]
async fn numbers() {
    let column = texts([
        Some("三千零五十万"),
        Some("近百件"),
        Some("3至5个"),
        Some("若干"),
        None,
    ]);
    let context = context(vec![("t", column)]);
    let sql =
        "SELECT n['value'], n['number'], n['value_max'], n['bound'], n['unit'], n['error'] IS NULL,
               n IS NULL FROM (SELECT zh_number(t) AS n FROM pages)";
    assert_eq!(
        rows(&context, sql).await,
        [
            "30500000 | 30500000.0 | - | exact | - | true | false",
            "100 | 100.0 | - | nearly | 件 | true | false",
            "3 | 3.0 | 5 | exact | 个 | true | false",
            "- | - | - | - | - | false | false",
            "- | - | - | - | - | true | true",
        ]
    );
}

#[tokio::test]
async fn sums_over_numbers() {
    let context = context(vec![(
        "t",
        texts([Some("一百五"), Some("两万"), Some("没有")]),
    )]);
    let sql = "SELECT sum(zh_number(t)['number']) FROM pages";
    assert_eq!(rows(&context, sql).await, ["20150.0"]);
}

#[tokio::test]
async fn dates() {
    let column = texts([
        Some("2017年3月10日"),
        Some("去年12月底"),
        Some("20171231日"),
        Some("2月30日"),
        Some("今年以来"),
        None,
    ]);
    let context = context(vec![("t", column)]);
    let sql = "SELECT d['kind'], d['state'], d['start'], d['end'], array_length(d['candidates']),
               d['error'] IS NULL FROM (SELECT zh_date(t, 2017) AS d FROM pages)";
    assert_eq!(
        rows(&context, sql).await,
        [
            "day | resolved | 2017-03-10 | 2017-03-10 | 0 | true",
            "month_part | resolved | 2016-12-25 | 2016-12-31 | 0 | true",
            "day | damaged | - | - | 1 | true",
            "day | damaged | - | - | 1 | true",
            "range | resolved | 2017-01-01 | - | 0 | true",
            "- | - | - | - | 0 | true",
        ]
    );
}

#[tokio::test]
async fn a_reference_may_be_a_day_a_year_or_a_text_and_bad_ones_spoil_only_their_row() {
    let day = 17_167; // 2017-01-01
    let references: Vec<(ArrayRef, &str)> = vec![
        (
            Arc::new(Date32Array::from(vec![Some(day), None, Some(i32::MAX)])),
            "bad",
        ),
        (
            Arc::new(Date64Array::from(vec![
                Some(i64::from(day) * 86_400_000),
                None,
                Some(0),
            ])),
            "1969-12-01",
        ),
        (
            Arc::new(Int64Array::from(vec![Some(2017), None, Some(i64::MAX)])),
            "bad",
        ),
        (
            Arc::new(UInt16Array::from(vec![Some(2017), None, Some(0)])),
            "bad",
        ),
        (texts([Some("2017-01-01"), None, Some("someday")]), "bad"),
        (texts([Some("2017"), None, Some("")]), "bad"),
    ];
    for (reference, third) in references {
        let kind = reference.data_type().clone();
        let column = texts([Some("去年12月"), Some("去年12月"), Some("去年12月")]);
        let context = context(vec![("t", column), ("r", reference)]);
        let sql = "SELECT CASE WHEN d['error'] IS NULL THEN d['start']::varchar ELSE 'bad' END,
                   d['state'] FROM (SELECT zh_date(t, r) AS d FROM pages)";
        let third_state = if third == "bad" { "-" } else { "resolved" };
        assert_eq!(
            rows(&context, sql).await,
            [
                "2016-12-01 | resolved".to_owned(),
                "- | unresolved".to_owned(),
                format!("{third} | {third_state}"),
            ],
            "{kind}"
        );
    }
}

#[tokio::test]
async fn cleaned_texts() {
    let column = texts([
        Some("２０１６年,收到申请５件"),
        Some("<p>公<b>开</b>５条</p>"),
        Some(""),
        None,
    ]);
    let context = context(vec![("t", column)]);
    let sql = "SELECT gongkai_clean(t) FROM pages";
    assert_eq!(
        rows(&context, sql).await,
        ["2016年，收到申请5件", "公开5条", "", "-"]
    );
}

#[tokio::test]
async fn bytes_are_decoded_and_what_is_no_text_is_null() {
    let gb18030 = [0xb9, 0xab, 0xbf, 0xaa, 0xd0, 0xc5, 0xcf, 0xa2]; // 公开信息
    let image = [0x89, b'P', b'N', b'G', 0, 0, 0, 0, 0, 1, 0, 2, 0xff, 0];
    let column = BinaryArray::from_opt_vec(vec![Some(&gb18030), Some(&image), None]);
    let context = context(vec![("t", Arc::new(column))]);
    let sql = "SELECT gongkai_clean(t) FROM pages";
    assert_eq!(rows(&context, sql).await, ["公开信息", "-", "-"]);
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_when_the_query_is_planned() {
    let context = context(vec![("t", Arc::new(Int64Array::from(vec![1])))]);
    for sql in [
        "SELECT gongkai_extract(t) FROM pages",
        "SELECT gongkai_extract() FROM pages",
        "SELECT zh_number('五', '六') FROM pages",
        "SELECT zh_date('2016年', true) FROM pages",
    ] {
        let error = match context.sql(sql).await {
            Ok(asked) => asked.collect().await.expect_err(sql).to_string(),
            Err(error) => error.to_string(),
        };
        assert!(
            error.contains("gongkai_extract") || error.contains("zh_"),
            "{error}"
        );
    }
}
