//! Asks pages of disclosure reports in SQL, on this machine.

use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::process::ExitCode;

use clap::Parser;
use datafusion::config::MaxRowGroupBytes;
use datafusion::prelude::{SessionConfig, SessionContext};
use gongkai_datafusion::configure;
use gongkai_examples::{chain, parse};
use gongkai_query::{Ask, Where, add_tables, answer};

/// The size of a row group of what `COPY` writes.
const GROUP_BYTES: usize = 32 << 20;

/// Runs SQL over pages of Chinese disclosure reports, on all cores of this machine.
///
/// A table is a file or folder of:
///
///     Parquet       *.parquet, with a column that holds pages as text or bytes
///     JSON lines    *.jsonl, *.ndjson, also with .gz: {"url": "…", "html": "…"}
///     documents     anything else: a table of name, page and error, one row per file
///
/// Beside the functions of DataFusion there are `gongkai_extract(page [, name])`,
/// `gongkai_statistics(page [, name])`, `gongkai_cells(page [, name])`, `gongkai_clean(page)`,
/// `zh_number(text)` and `zh_date(text [, reference])`.
///
///     query -t pages=tests/data "SELECT count(*) FROM pages"
///     query -t pages=crawl/ "COPY pages TO 'pages.parquet'"
///
/// Exit codes: 0 the query ran; 2 it did not.
#[derive(Debug, Parser)]
#[command(name = "query", version, verbatim_doc_comment)]
struct Arguments {
    #[command(flatten)]
    ask: Ask,
    /// Number of threads; all cores if not given.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

fn main() -> ExitCode {
    let arguments = parse::<Arguments>();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            writeln!(io::stderr(), "query: {}", chain(&*error)).ok();
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let sql = arguments.ask.sql()?;
    let mut config = configure(SessionConfig::new());
    // A row group is in memory until it is written, and is what a part of a file can be: of pages a
    // million, which is the default, would be too much for both.
    let parquet = &mut config.options_mut().execution.parquet;
    parquet.allow_single_file_parallelism = false;
    parquet.max_row_group_bytes = Some(MaxRowGroupBytes::try_new(GROUP_BYTES)?);
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    if let Some(threads) = arguments.threads {
        config = config.with_target_partitions(threads.get());
        runtime.worker_threads(threads.get());
    }
    let context = SessionContext::new_with_config(config);
    gongkai_datafusion::register(&context);
    let mut out: Box<dyn Write> = match &arguments.ask.out {
        Some(path) => Box::new(io::BufWriter::new(File::create(path)?)),
        None => Box::new(io::stdout()),
    };
    let answered = runtime.enable_all().build()?.block_on(async {
        add_tables(&context, &arguments.ask.tables, Where::Here).await?;
        let answered = answer(&context, &sql, arguments.ask.format, &mut *out).await?;
        Ok::<_, Box<dyn Error>>(answered)
    })?;
    writeln!(io::stderr(), "query: {answered}").ok();
    Ok(())
}
