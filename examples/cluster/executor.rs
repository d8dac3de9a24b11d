//! The role that does the work.

use std::error::Error;
use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;

use ballista_core::config::TaskSchedulingPolicy;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use tokio::net::TcpListener;

use crate::session;

/// The command line.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Address of the scheduler, as HOST:PORT.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50050")]
    scheduler: String,
    /// Address to listen on; 0.0.0.0 to be reached from other machines.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Port for clients and other executors to fetch results; 0 for any free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    port: u16,
    /// Port for the scheduler to send tasks; 0 for any free one.
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    work_port: u16,
    /// Name or address under which others reach this machine, if not that of --bind.
    #[arg(long, value_name = "HOST")]
    host: Option<String>,
    /// Tasks to run at a time; one per core if not given.
    #[arg(long, value_name = "N")]
    cores: Option<NonZeroUsize>,
    /// Memory for sorting and joining, in MiB, beyond which the disk is used; 70 % of the machine's
    /// memory if not given. Pages and their reports need memory in addition.
    #[arg(long, value_name = "MIB")]
    memory: Option<u64>,
    /// Folder for intermediate results; a temporary folder of the system if not given.
    #[arg(long, value_name = "DIR")]
    work_dir: Option<PathBuf>,
    /// Seconds between two heartbeats.
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    heartbeat: u64,
}

/// Runs until it is interrupted or told to stop.
pub(crate) async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let (scheduler_host, port) = arguments
        .scheduler
        .rsplit_once(':')
        .ok_or("--scheduler wants HOST:PORT")?;
    let bind = arguments.bind;
    // The folder goes with the process.
    let own_folder = tempfile::tempdir()?;
    let work_dir = arguments
        .work_dir
        .unwrap_or_else(|| own_folder.path().to_owned());
    let host = match arguments.host {
        Some(host) => Some(host),
        None if bind.is_unspecified() => None,
        None => Some(bind.to_string()),
    };
    let config = ExecutorProcessConfig {
        bind_host: bind.to_string(),
        external_host: host,
        port: free(bind, arguments.port).await?,
        grpc_port: free(bind, arguments.work_port).await?,
        scheduler_host: scheduler_host.to_owned(),
        scheduler_port: port.parse()?,
        scheduler_connect_timeout_seconds: 60,
        vcores: arguments.cores.map_or(0, NonZeroUsize::get),
        task_scheduling_policy: TaskSchedulingPolicy::PushStaged,
        work_dir: Some(work_dir.display().to_string()),
        executor_heartbeat_interval_seconds: arguments.heartbeat,
        memory_pool_size: arguments.memory.map(|mib| mib << 20),
        override_function_registry: Some(Arc::new(session::registry()?)),
        override_config_producer: Some(Arc::new(session::config)),
        #[cfg(feature = "s3")]
        override_runtime_producer: Some(Arc::new(
            ballista_core::object_store::runtime_env_with_s3_support,
        )),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await?;
    Ok(())
}

/// The port, or one that is free now.
async fn free(bind: IpAddr, port: u16) -> Result<u16, std::io::Error> {
    match port {
        0 => TcpListener::bind((bind, 0))
            .await?
            .local_addr()
            .map(|at| at.port()),
        port => Ok(port),
    }
}
