//! A run that is killed and goes on.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::support::{check_run, corpus, files, page, with_files};

/// Enough pages for many small parts, some of which fail and some of which are copies.
fn input() -> tempfile::TempDir {
    let line = |number: u32| {
        let text = if number.is_multiple_of(17) {
            String::new()
        } else {
            page(number / 2)
        };
        serde_json::json!({"url": format!("http://a/{number}"), "text": text}).to_string()
    };
    let lines: Vec<_> = (0..120).map(line).collect();
    let folder = with_files(&[("pages.jsonl", lines.join("\n").as_bytes())]);
    for number in 0..30 {
        let name = format!("{number:02}.txt");
        fs::write(folder.path().join(name), page(1000 + number)).unwrap();
    }
    folder
}

const ARGS: [&str; 6] = ["pages.jsonl", "[0-9]*.txt", "-q", "--part", "10", "-o"];

fn args(out: &'static str, more: &[&'static str]) -> Vec<&'static str> {
    [&ARGS[..], &[out], more].concat()
}

fn start(folder: &Path, args: &[&str]) -> Child {
    let mut command = corpus(folder);
    command
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills a run once `reached`; gives whether it was killed before its end.
fn kill_when(mut child: Child, reached: impl Fn() -> bool) -> bool {
    while !reached() && child.try_wait().unwrap().is_none() {
        sleep(Duration::from_micros(200));
    }
    // It may have ended in the meantime.
    child.kill().ok();
    child.wait().unwrap().code().is_none()
}

#[test]
fn killed_runs_go_on_to_the_same_dataset() {
    let folder = input();
    let path = folder.path();
    check_run(path, &args("whole", &[]), 1);
    let whole = files(&path.join("whole"));
    assert_eq!(whole.len(), 15 * 9 + 1 + 5);
    let mut killed = 0;
    // Ten kills at the least: one or two at each of these parts.
    for part in [0, 1, 2, 4, 5, 7, 9, 10, 12, 14] {
        let manifest = path.join(format!("out.partial/parts/part-{part:05}.json"));
        killed += u32::from(kill_when(start(path, &args("out", &[])), || {
            manifest.exists()
        }));
        // Once more, a little further on.
        let manifest = path.join(format!("out.partial/parts/part-{:05}.json", part + 2));
        kill_when(start(path, &args("out", &["--resume"])), || {
            manifest.exists()
        });
        check_run(path, &args("out", &["--resume"]), 1);
        assert!(files(&path.join("out")) == whole, "killed at part {part}");
        assert!(!path.join("out.partial").exists());
        fs::remove_dir_all(path.join("out")).unwrap();
    }
    assert!(killed > 0, "no run was slow enough to be killed");
    // Before anything is written.
    kill_when(start(path, &args("out", &[])), || true);
    check_run(path, &args("out", &["--resume"]), 1);
    assert!(files(&path.join("out")) == whole);
}

/// A run killed in its middle; `None` if it was too quick every time.
fn interrupted(folder: &Path) -> Option<()> {
    (0..20).find_map(|_| {
        fs::remove_dir_all(folder.join("out")).ok();
        fs::remove_dir_all(folder.join("out.partial")).ok();
        let manifest = folder.join("out.partial/parts/part-00002.json");
        kill_when(start(folder, &args("out", &[])), || manifest.exists());
        folder.join("out.partial").exists().then_some(())
    })
}

#[test]
fn what_a_kill_left_behind_is_made_again() {
    let folder = input();
    let path = folder.path();
    check_run(path, &args("whole", &[]), 1);
    interrupted(path).unwrap();
    let partial = path.join("out.partial");
    // Files of a part that was never finished, a manifest that was never moved, a part whose file
    // has been cut.
    for name in [
        "reports/part-00014.parquet",
        "parts/part-00014.json.tmp",
        "tmp/cells.parquet",
    ] {
        fs::write(partial.join(name), b"half").unwrap();
    }
    fs::write(partial.join("statistics/part-00001.parquet"), b"PAR1").unwrap();
    check_run(path, &args("out", &["--resume"]), 1);
    assert!(files(&path.join("out")) == files(&path.join("whole")));
}

#[test]
fn a_complete_dataset_is_not_made_again() {
    let folder = input();
    let path = folder.path();
    check_run(path, &args("out", &["--resume"]), 1);
    let before = files(&path.join("out"));
    check_run(path, &args("out", &["--resume"]), 1);
    assert!(files(&path.join("out")) == before);
    // The kill came just before the folder got its name.
    fs::rename(path.join("out"), path.join("out.partial")).unwrap();
    check_run(path, &args("out", &["--resume"]), 1);
    assert!(files(&path.join("out")) == before);
}

#[test]
fn another_input_or_plan_is_refused() {
    let folder = input();
    let path = folder.path();
    interrupted(path).unwrap();
    let mut other = args("out", &["--resume"]);
    other[4] = "11";
    let said = check_run(path, &other, 2);
    assert!(said.contains("--part differ"), "{said}");
    let lines = fs::read_to_string(path.join("pages.jsonl")).unwrap();
    fs::write(
        path.join("pages.jsonl"),
        lines.replacen("http://a/3", "http://b/3", 1),
    )
    .unwrap();
    let said = check_run(path, &args("out", &["--resume"]), 2);
    assert!(
        said.contains("the first") && said.contains("start anew"),
        "{said}"
    );
}
