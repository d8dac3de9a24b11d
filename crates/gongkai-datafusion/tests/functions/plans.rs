//! How often a page is read for a question.

use datafusion::prelude::SessionContext;

use crate::support::{context, small, texts};

/// How many expressions of the physical plan call `gongkai_extract`.
async fn calls(context: &SessionContext, sql: &str) -> usize {
    let plan = context
        .sql(sql)
        .await
        .unwrap()
        .create_physical_plan()
        .await
        .unwrap();
    let shown = datafusion::physical_plan::displayable(plan.as_ref())
        .indent(false)
        .to_string();
    // Calls have numbered columns, names of columns do not.
    shown.matches("gongkai_extract(page@").count()
}

fn one_page() -> SessionContext {
    let page = small("某县水利局", 84);
    context(vec![
        ("page", texts([Some(page.as_str())])),
        ("name", texts([Some("a")])),
    ])
}

#[tokio::test]
async fn a_page_is_read_once_for_several_columns() {
    let context = one_page();
    for sql in [
        "SELECT gongkai_extract(page)['report']['issuer'], gongkai_extract(page)['report']['report_year'] FROM pages",
        "SELECT r['report']['issuer'], r['report']['report_year'], r['error']
         FROM (SELECT gongkai_extract(page) AS r FROM pages)",
        "SELECT r['report']['issuer'], unnest(r['statistics'])
         FROM (SELECT gongkai_extract(page) AS r FROM pages)",
        "SELECT r['report']['issuer'], s['value_text']
         FROM (SELECT r, unnest(r['statistics']) AS s
               FROM (SELECT gongkai_extract(page) AS r FROM pages WHERE name = 'a'))
         WHERE s['metric'] = 'applications_received'",
    ] {
        assert_eq!(calls(&context, sql).await, 1, "{sql}");
    }
}

#[tokio::test]
async fn a_condition_on_a_report_reads_it_again_unless_it_is_unnested() {
    let context = one_page();
    let sql = |report: &str| {
        format!(
            "SELECT r['report']['issuer'], r['report']['title'] FROM (SELECT {report} AS r FROM pages)
             WHERE r['report']['report_year'] = 2012 AND r['error'] IS NULL"
        )
    };
    // If this becomes 1, the README has a paragraph too many.
    assert_eq!(calls(&context, &sql("gongkai_extract(page)")).await, 2);
    assert_eq!(
        calls(&context, &sql("unnest([gongkai_extract(page)])")).await,
        1
    );
}
