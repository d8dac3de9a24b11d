//! What the programs say while they run.

use std::error::Error;
use std::io::Write as _;

use env_logger::{Builder, Env};

/// Writes log lines to standard error: what `RUST_LOG` asks for, or else `level`.
pub(crate) fn start(level: &str) -> Result<(), Box<dyn Error>> {
    Builder::from_env(Env::default().default_filter_or(level))
        .format(|out, record| {
            let module = record.target().split("::").next().unwrap_or_default();
            writeln!(out, "{:5} {module}: {}", record.level(), record.args())
        })
        .try_init()?;
    Ok(())
}
