//! Asks pages of disclosure reports in SQL, on many machines: scheduler, executors and client.

mod client;
mod executor;
mod log;
mod scheduler;
mod session;

use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use gongkai_examples::{chain, parse};

/// Runs SQL over pages of Chinese disclosure reports, on any number of machines.
///
/// One scheduler divides the work, executors do it, and a client sends the query and receives the
/// result. All three know the functions of gongkai. The executors read the pages, so each of them
/// must reach the files under the same path or address.
///
///     cluster scheduler
///     cluster executor --scheduler 127.0.0.1:50050
///     cluster client --scheduler 127.0.0.1:50050 -t pages=pages.parquet "SELECT …"
///
/// Set `RUST_LOG=debug` for a detailed log. Exit codes: 0 success; 2 failure.
#[derive(Debug, Parser)]
#[command(name = "cluster", version, verbatim_doc_comment)]
struct Arguments {
    #[command(subcommand)]
    role: Role,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// Divide the work.
    Scheduler(scheduler::Arguments),
    /// Do the work.
    Executor(executor::Arguments),
    /// Send a query and print the result.
    Client(client::Arguments),
}

fn main() -> ExitCode {
    let arguments = parse::<Arguments>();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            writeln!(io::stderr(), "cluster: {}", chain(&*error)).ok();
            ExitCode::from(2)
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    // Plans are trees that are walked by recursion, and debug builds have large frames.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(16 << 20)
        .build()?;
    runtime.block_on(async {
        match arguments.role {
            Role::Scheduler(arguments) => {
                log::start("info")?;
                scheduler::run(arguments).await
            }
            Role::Executor(arguments) => {
                log::start("info")?;
                executor::run(arguments).await
            }
            Role::Client(arguments) => {
                log::start("warn")?;
                client::run(arguments).await
            }
        }
    })
}
