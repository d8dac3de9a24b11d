//! The role that divides the work.

use std::error::Error;
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::sync::Arc;

use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::{SchedulerConfig, TaskDistributionPolicy};
use ballista_scheduler::scheduler_process::{create_scheduler, start_grpc_service_with_listener};
use datafusion_proto::protobuf::{LogicalPlanNode, PhysicalPlanNode};
use tokio::net::TcpListener;

use crate::session;

/// The command line.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Address to listen on; 0.0.0.0 to be reached from other machines.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Port to listen on; 0 for any free one.
    #[arg(long, value_name = "PORT", default_value_t = 50050)]
    port: u16,
    /// Name or address under which executors reach this machine, if not that of --bind.
    #[arg(long, value_name = "HOST")]
    host: Option<String>,
    /// Seconds without a heartbeat after which an executor counts as dead and its work is given to
    /// others.
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    executor_timeout: u64,
}

/// Runs until it is interrupted.
pub(crate) async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind((arguments.bind, arguments.port)).await?;
    let address = listener.local_addr()?;
    let config = SchedulerConfig {
        namespace: "gongkai".to_owned(),
        bind_host: address.ip().to_string(),
        bind_port: address.port(),
        external_host: arguments.host.unwrap_or_else(|| address.ip().to_string()),
        // All executors from the first task on, rather than one after the other.
        task_distribution: TaskDistributionPolicy::RoundRobin,
        executor_timeout_seconds: arguments.executor_timeout,
        expire_dead_executor_interval_seconds: (arguments.executor_timeout / 4).max(1),
        no_executors_grace_period_seconds: 2 * arguments.executor_timeout,
        override_config_producer: Some(Arc::new(session::config)),
        override_session_builder: Some(Arc::new(session::state)),
        ..SchedulerConfig::default()
    };
    config.validate()?;
    let cluster = BallistaCluster::new_from_config(&config).await?;
    let scheduler =
        create_scheduler::<LogicalPlanNode, PhysicalPlanNode>(cluster, Arc::new(config)).await?;
    // What waits for the scheduler waits for this line.
    writeln!(io::stderr(), "cluster: the scheduler listens at {address}")?;
    tokio::select! {
        ended = start_grpc_service_with_listener(listener, scheduler) => Ok(ended?),
        interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
    }
}
