//! The rows that a query gets are the rows of `gongkai-dataset`.

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::pretty::pretty_format_batches;
use gongkai::{ExtractOptions, Extraction};
use gongkai_dataset::{Document, TableName, Tables, TablesBuilder};

use crate::support::{ask, context, fixture, texts};

const NAMES: [&str; 5] = ["000", "001", "002", "003", "004"];

fn tables(pages: &[String]) -> Tables {
    let mut builder = TablesBuilder::new();
    for (name, page) in NAMES.iter().zip(pages) {
        let options = ExtractOptions::default();
        let read = Extraction::read(name, page.as_bytes(), &options).unwrap();
        builder
            .push(&Document::new(&read.report).source(&read.source))
            .unwrap();
    }
    builder.finish()
}

fn shown(batch: &RecordBatch) -> String {
    pretty_format_batches(std::slice::from_ref(batch))
        .unwrap()
        .to_string()
}

#[tokio::test]
async fn lists_unnest_to_tables() {
    let pages: Vec<String> = NAMES.iter().map(|name| fixture(name)).collect();
    let columns = vec![
        ("name", texts(NAMES.map(Some))),
        ("page", texts(pages.iter().map(|page| Some(page.as_str())))),
    ];
    let context = context(columns);
    let tables = tables(&pages);
    for table in TableName::ALL {
        let source = match table {
            TableName::Reports => {
                "SELECT gongkai_extract(page, name)['report'] AS s FROM pages".to_owned()
            }
            _ => format!("SELECT unnest(gongkai_extract(page, name)['{table}']) AS s FROM pages"),
        };
        let columns = table.columns();
        let fields = columns
            .iter()
            .map(|column| format!("s['{0}'] AS {0}", column.name));
        let fields: Vec<_> = fields.collect();
        let sql = format!("SELECT {} FROM ({source})", fields.join(", "));
        let answer = ask(&context, &sql).await;
        let expected = tables.get(table);
        assert!(expected.num_rows() > 0 || table == TableName::Cells);
        assert_eq!(shown(&answer), shown(expected), "{table}");
        for (field, wanted) in answer
            .schema()
            .fields()
            .iter()
            .zip(expected.schema().fields())
        {
            assert_eq!(
                field.data_type(),
                wanted.data_type(),
                "{table}.{}",
                wanted.name()
            );
        }
    }
    let short = [
        ("gongkai_statistics", TableName::Statistics),
        ("gongkai_cells", TableName::Cells),
    ];
    for (function, table) in short {
        let answer = ask(
            &context,
            &format!(
                "SELECT unnest(s) FROM (SELECT unnest({function}(page, name)) AS s FROM pages)"
            ),
        )
        .await;
        assert_eq!(answer.columns(), tables.get(table).columns());
    }
}
