//! An executor is lost in the middle of the work, and the answer is the same.

use crate::process::{Cluster, Process};
use crate::questions::{FIGURES, alone, answer_file, check_same, client};

#[test]
fn an_executor_is_killed_and_the_answer_is_the_same() {
    let alone = alone(FIGURES);
    let mut cluster = Cluster::start("killed.log");
    let out = answer_file("killed.jsonl");
    let arguments = client(&cluster.address, FIGURES, &out);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let log = cluster.log.clone();
    let mut client = Process::start(&log, "client", &arguments);

    // The second executor has done a part, which is lost with it, and is at work on another.
    let (_, place) = log.wait("executor 2", "Finished task", 0);
    log.wait("executor 2", "Execute task", place);
    cluster.executors[1].kill();
    let before = log.len();
    assert!(
        client.is_running(),
        "the kill came too late to show anything"
    );

    assert!(client.wait().success());
    log.wait("scheduler", "Removing executor", before);
    let answer = std::fs::read_to_string(&out).unwrap();
    check_same("figures", &alone, &answer);
    assert!(cluster.executors[0].is_running() && cluster.scheduler.is_running());
}
