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
use gongkai_examples::chain;

/// Asks pages of Chinese disclosure reports in SQL, on as many machines as there are.
///
/// One scheduler divides the work, executors do it, and the client asks and takes the answer. All
/// three know the functions of gongkai; the pages are read by the executors, so each of them must
/// reach the files under the same path or address.
///
///   cluster scheduler
///   cluster executor --scheduler 127.0.0.1:50050
///   cluster client --scheduler 127.0.0.1:50050 -t pages=pages.parquet "SELECT …"
///
/// `RUST_LOG=debug` tells more. Exit codes: 0 it went well; 2 it did not.
#[derive(Debug, Parser)]
#[command(name = "cluster", version, verbatim_doc_comment)]
struct Arguments {
    #[command(subcommand)]
    role: Role,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// Divides the work.
    Scheduler(scheduler::Arguments),
    /// Does the work.
    Executor(executor::Arguments),
    /// Asks.
    Client(client::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
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
