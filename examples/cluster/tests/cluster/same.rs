//! What the cluster answers is what one process answers.

use std::net::TcpStream;

use crate::process::{Cluster, Process};
use crate::questions::{ALL, alone, answer_file, check_same, client};

#[test]
fn the_cluster_answers_as_one_process_does() {
    let mut cluster = Cluster::start("same.log");
    for (what, sql) in ALL {
        let out = answer_file(&format!("{what}.jsonl"));
        let arguments = client(&cluster.address, sql, &out);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut client = Process::start(&cluster.log, "client", &arguments);
        assert!(client.wait().success(), "{what}");
        let answer = std::fs::read_to_string(&out).unwrap();
        check_same(what, &alone(sql), &answer);
    }
    for who in ["executor 1", "executor 2"] {
        assert!(
            cluster.log.count(who, "Finished task") > 0,
            "{who} did nothing"
        );
    }
    assert!(cluster.scheduler.is_running());
    let address = cluster.address.clone();
    assert!(TcpStream::connect(&address).is_ok());
    drop(cluster);
    assert!(
        TcpStream::connect(&address).is_err(),
        "the scheduler outlives the test"
    );
}
