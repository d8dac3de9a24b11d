//! Questions, and the answers of one process.

use std::path::{Path, PathBuf};

use datafusion::prelude::{SessionConfig, SessionContext};
use gongkai_datafusion::{configure, register};
use gongkai_query::{Format, NamedTable, Where, add_tables, answer};

use crate::pages::folder;

/// Every figure of every page, in order: the result is large, and each row can be compared.
pub(crate) const FIGURES: &str = "
    SELECT name, issuer, s['metric'] AS metric, s['value_text'] AS value, s['unit'] AS unit, s['bound'] AS bound,
           s['value_span_start'] AS start, s['value_source_text'] AS printed, s['report_id'] AS key
    FROM (SELECT name, r['report']['issuer'] AS issuer, unnest(r['statistics']) AS s
          FROM (SELECT name, gongkai_extract(page, name) AS r FROM pages))
    ORDER BY name, s['statistic_index']";

/// What goes from executor to executor here is rows of groups.
const METRICS: &str = "
    SELECT s['metric'] AS metric, count(*) AS figures, count(DISTINCT name) AS pages,
           sum(CAST(s['value_text'] AS DECIMAL(38, 6))) AS total
    FROM (SELECT name, unnest(gongkai_statistics(page, name)) AS s FROM pages)
    GROUP BY 1 ORDER BY 1";

/// And here the whole reports, lists of structs with dictionaries in them and all.
const REPORTS: &str = "
    SELECT name, gongkai_extract(page, name) AS r FROM pages WHERE name < '00200' ORDER BY name";

/// What went wrong.
const ERRORS: &str = "
    SELECT name, r['error'] AS error FROM (SELECT name, gongkai_extract(page) AS r FROM pages)
    WHERE r['error'] IS NOT NULL ORDER BY name";

/// The other functions.
const OTHERS: &str = "
    SELECT name, length(gongkai_clean(page)) AS length, array_length(gongkai_cells(page)) AS cells,
           zh_number(substr(page, 1, 1))['error'] AS number, zh_date(name || '年', 2016)['start'] AS date
    FROM pages WHERE name < '00300' ORDER BY name";

pub(crate) const ALL: [(&str, &str); 5] = [
    ("figures", FIGURES),
    ("metrics", METRICS),
    ("reports", REPORTS),
    ("errors", ERRORS),
    ("others", OTHERS),
];

/// The answer of this process, as lines of JSON.
pub(crate) fn alone(sql: &str) -> String {
    let tables = [NamedTable {
        name: "pages".to_owned(),
        path: folder().display().to_string(),
    }];
    let context = SessionContext::new_with_config(configure(SessionConfig::new()));
    register(&context);
    let mut out = Vec::new();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        add_tables(&context, &tables, Where::Here).await.unwrap();
        answer(&context, sql, Format::Jsonl, &mut out)
            .await
            .unwrap();
    });
    String::from_utf8(out).unwrap()
}

/// The arguments of a client that asks a cluster.
pub(crate) fn client(address: &str, sql: &str, out: &Path) -> Vec<String> {
    let tables = format!("pages={}", folder().display());
    let out = out.display().to_string();
    [
        "client",
        "--scheduler",
        address,
        "--parts",
        "12",
        "-f",
        "jsonl",
        "-t",
        &tables,
        "-o",
        &out,
        sql,
    ]
    .map(str::to_owned)
    .to_vec()
}

/// A file for an answer.
pub(crate) fn answer_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Compares line by line, since a difference in megabytes helps nobody.
#[track_caller]
pub(crate) fn check_same(what: &str, alone: &str, cluster: &str) {
    assert!(!alone.is_empty(), "{what}: there is no answer");
    let mut pairs = alone.lines().zip(cluster.lines());
    if let Some((one, other)) = pairs.find(|(one, other)| one != other) {
        panic!("{what}:\nalone   {one}\ncluster {other}");
    }
    assert_eq!(alone.lines().count(), cluster.lines().count(), "{what}");
}
