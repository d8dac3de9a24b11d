//! The role that asks.

use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::num::NonZeroUsize;

use ballista::prelude::SessionContextExt as _;
use datafusion::prelude::SessionContext;
use gongkai::ExtractOptions;
use gongkai_query::{Ask, Where, add_tables, answer};

use crate::session;

/// The command line.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    ask: Ask,
    /// Address of the scheduler, as HOST:PORT.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50050")]
    scheduler: String,
    /// Most parts to divide the pages into. Several for each core keep all cores busy to the end, and
    /// little work is lost with an executor.
    #[arg(long, value_name = "N", default_value = "16")]
    parts: NonZeroUsize,
}

/// Asks, and writes the answer.
pub(crate) async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let sql = arguments.ask.sql()?;
    let config = session::config().with_target_partitions(arguments.parts.get());
    let url = format!("df://{}", arguments.scheduler);
    let context = SessionContext::remote_with_state(&url, session::state(config)?).await?;
    // Ballista puts its own functions in place of those that the state had.
    gongkai_datafusion::register_with(&context, &ExtractOptions::default());
    add_tables(&context, &arguments.ask.tables, Where::Elsewhere).await?;
    let mut out: Box<dyn Write> = match &arguments.ask.out {
        Some(path) => Box::new(io::BufWriter::new(File::create(path)?)),
        None => Box::new(io::stdout()),
    };
    let answered = answer(&context, &sql, arguments.ask.format, &mut *out).await?;
    writeln!(io::stderr(), "cluster: {answered}")?;
    Ok(())
}
