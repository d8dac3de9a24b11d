//! The program `inspect` on the command line: exit codes, messages, and what it leaves on disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program, which `cargo test` builds beside its tests.
fn inspect(args: &[&Path]) -> Output {
    let tests = std::env::current_exe().expect("the system plays along");
    let program = tests
        .ancestors()
        .nth(2)
        .expect("the system plays along")
        .join("examples/inspect");
    assert!(
        program
            .with_extension(std::env::consts::EXE_EXTENSION)
            .exists(),
        "run `cargo build --examples` first"
    );
    Command::new(program)
        .args(args)
        .output()
        .expect("the system plays along")
}

/// A folder of this test alone, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("gongkai-inspect-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("the system plays along");
        Self(path)
    }

    fn with(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("the system plays along");
        path
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("the system plays along");
        let mut names: Vec<_> = entries
            .map(|e| {
                e.expect("the system plays along")
                    .file_name()
                    .into_string()
                    .expect("the system plays along")
            })
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[track_caller]
fn fails(args: &[&Path], code: i32, message: &str) {
    let output = inspect(args);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(said.contains(message), "{said}");
}

const PAGE: &[u8] = "某县2016年政府信息公开年度报告\n一、概述\n公开信息3条。".as_bytes();

#[test]
fn a_page_is_written_whole_and_nothing_else() {
    let folder = Folder::new("writes");
    let source = folder.with("a.txt", PAGE);
    let out = folder.with("a.html", b"old");
    let output = inspect(&[&source, "-o".as_ref(), &out]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!((output.stdout.len(), output.stderr.len()), (0, 0));
    assert!(
        fs::read_to_string(&out)
            .unwrap()
            .starts_with("<!DOCTYPE html>")
    );
    assert_eq!(folder.names(), ["a.html", "a.txt"]);
    let printed = inspect(&[&source, "-o".as_ref(), "-".as_ref()]);
    assert_eq!(printed.stdout, fs::read(&out).unwrap());
}

#[test]
fn what_goes_wrong_is_said_with_the_file_and_an_exit_code() {
    let folder = Folder::new("fails");
    let source = folder.with("a.txt", PAGE);
    let empty = folder.with("empty.txt", b" \n");
    let binary = folder.with("b.bin", b"\x7FELF\x02\x01\x01\0\0\0\0\0");
    let out = folder.0.join("a.html");
    let o = Path::new("-o");
    fails(
        &[&folder.0.join("none.txt"), o, &out],
        1,
        "none.txt: cannot be read",
    );
    fails(&[&empty, o, &out], 1, "empty.txt: the document is empty");
    fails(&[&binary, o, &out], 1, "b.bin: the input is not text");
    fails(
        &[&source, o, &folder.0.join("no/folder/a.html")],
        1,
        "a.html: cannot be written",
    );
    fails(
        &[&source, o, &source],
        1,
        "would replace the document itself",
    );
    fails(&[&source], 2, "--output");
    fails(
        &[&source, o, &out, "--lang".as_ref(), "fr".as_ref()],
        2,
        "auto, zh, en",
    );
    assert!(!out.exists());
    assert_eq!(fs::read(&source).unwrap(), PAGE);
}

#[test]
fn the_help_teaches() {
    let help = inspect(&["--help".as_ref()]);
    let said = String::from_utf8_lossy(&help.stdout);
    assert_eq!(help.status.code(), Some(0));
    assert!(
        said.contains("inspect report.html -o") && said.contains("Exit codes:"),
        "{said}"
    );
    let version = inspect(&["--version".as_ref()]);
    assert!(String::from_utf8_lossy(&version.stdout).starts_with("inspect "));
}
