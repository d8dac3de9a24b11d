//! Constants in place of columns.

use crate::support::{ask, context, rows, small, texts};

#[tokio::test]
async fn a_constant_page() {
    let page = small("某县水利局", 84);
    let context = context(vec![("name", texts([Some("a"), Some("b")]))]);
    let sql = format!("SELECT gongkai_extract('{page}')['report']['issuer']");
    assert_eq!(rows(&context, &sql).await, ["某县水利局"]);
    let sql = format!("SELECT gongkai_extract('{page}', name)['report']['source_path'] FROM pages");
    assert_eq!(rows(&context, &sql).await, ["a", "b"]);
    assert_eq!(rows(&context, "SELECT gongkai_clean(NULL)").await, ["-"]);
    assert_eq!(
        rows(&context, "SELECT zh_number(NULL) IS NULL").await,
        ["true"]
    );
    let sql = "SELECT gongkai_extract(NULL)['error'] IS NULL";
    assert_eq!(rows(&context, sql).await, ["false"]);
}

#[tokio::test]
async fn a_constant_name() {
    let page = small("某县水利局", 84);
    let context = context(vec![("page", texts([Some(page.as_str()), None]))]);
    let sql = "SELECT gongkai_extract(page, 'crawl')['report']['source_path'] FROM pages";
    assert_eq!(rows(&context, sql).await, ["crawl", "-"]);
}

#[tokio::test]
async fn a_constant_reference() {
    let context = context(vec![("t", texts([Some("去年"), Some("今年3月")]))]);
    for reference in ["2017", "'2017'", "DATE '2017-05-01'", "'2017-05-01'"] {
        let sql = format!("SELECT zh_date(t, {reference})['start'] FROM pages");
        assert_eq!(
            rows(&context, &sql).await,
            ["2016-01-01", "2017-03-01"],
            "{reference}"
        );
    }
}

#[tokio::test]
async fn a_constant_without_rows_to_go_with() {
    let context = context(vec![("t", texts([]))]);
    let answer = ask(&context, "SELECT zh_number('五') FROM pages").await;
    assert_eq!(answer.num_rows(), 0);
}
