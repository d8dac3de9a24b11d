//! What the program will not do.

use std::fs;

use crate::support::{PAGE, check_run, files, run, with_files};

#[test]
fn a_folder_that_exists_is_left_alone() {
    let folder = with_files(&[("a.txt", PAGE.as_bytes()), ("out/precious", b"x")]);
    for args in [
        &["a.txt", "-o", "out"][..],
        &["a.txt", "-o", "out", "--resume"],
    ] {
        let said = check_run(folder.path(), args, 2);
        assert!(said.contains("out: exists and is not empty"), "{said}");
    }
    assert_eq!(fs::read(folder.path().join("out/precious")).unwrap(), b"x");
    fs::create_dir(folder.path().join("empty")).unwrap();
    check_run(folder.path(), &["a.txt", "-o", "empty", "-q"], 0);
    assert_eq!(files(&folder.path().join("empty")).len(), 10 + 5);
}

#[test]
fn what_an_earlier_run_left_is_not_overwritten_unasked() {
    let folder = with_files(&[("a.txt", PAGE.as_bytes()), ("out.partial/plan.json", b"{}")]);
    let said = check_run(folder.path(), &["a.txt", "-o", "out"], 2);
    assert!(
        said.contains("out.partial") && said.contains("--resume"),
        "{said}"
    );
}

#[test]
fn inputs_that_are_not_there() {
    let folder = with_files(&[("in/picture.png", b"\x89PNG")]);
    let said = check_run(folder.path(), &["missing.txt", "-o", "out"], 2);
    assert!(
        said.contains("missing.txt: cannot be read: No such file"),
        "{said}"
    );
    for input in ["in", "in/*.html"] {
        let said = check_run(folder.path(), &[input, "-o", "out"], 2);
        assert!(said.contains("no pages"), "{said}");
    }
    let said = check_run(folder.path(), &["in/[", "-o", "out"], 2);
    assert!(said.contains("not a pattern"), "{said}");
    check_run(folder.path(), &[], 2);
    assert!(!folder.path().join("out").exists() && !folder.path().join("out.partial").exists());
}

#[test]
fn help_teaches() {
    let folder = with_files(&[]);
    let help = run(folder.path(), &["--help"]);
    let help = String::from_utf8(help.stdout).unwrap();
    for part in ["Exit codes", "--resume", "warc", "failures.jsonl"] {
        assert!(help.contains(part), "{part}");
    }
    let version = run(folder.path(), &["--version"]);
    let version = String::from_utf8(version.stdout).unwrap();
    assert_eq!(
        version.trim(),
        concat!("corpus ", env!("CARGO_PKG_VERSION"))
    );
}
