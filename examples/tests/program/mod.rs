//! Runs the programs as a user does.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a program said.
pub(crate) struct Output {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) text: String,
    /// Standard error.
    pub(crate) complaints: String,
}

/// Runs the example program `name`, which cargo builds before it runs these tests.
pub(crate) fn run(name: &str, args: &[&str]) -> Output {
    let tests = std::env::current_exe().unwrap();
    let built: PathBuf = tests
        .ancestors()
        .nth(2)
        .unwrap()
        .join("examples")
        .join(name);
    let output = Command::new(built).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Output {
        code: output.status.code().unwrap(),
        text: text(output.stdout),
        complaints: text(output.stderr),
    }
}

/// Writes a file for a test and gives its path.
pub(crate) fn file(name: &str, content: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).unwrap();
    path.display().to_string()
}
