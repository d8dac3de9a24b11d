//! What holds for every package of the workspace: no `unsafe`, and the workspace's lints.

use std::fs;
use std::path::{Path, PathBuf};

use gongkai_tests::workspace_file;

/// The manifests of the packages, the root's left aside.
fn manifests() -> Vec<PathBuf> {
    let crates = fs::read_dir(workspace_file("crates")).expect("the crates");
    let mut folders: Vec<_> = crates.map(|entry| entry.expect("a crate").path()).collect();
    folders.extend(["examples", "examples/corpus", "tests"].map(workspace_file));
    let manifests = folders.iter().map(|folder| folder.join("Cargo.toml"));
    manifests.filter(|path| path.exists()).collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

#[test]
fn unsafe_code_is_forbidden_in_every_package() {
    let root = text(&workspace_file("Cargo.toml"));
    // `forbid`, unlike `deny`, cannot be lifted in the code.
    assert!(root.contains("unsafe_code = \"forbid\""));
    let manifests = manifests();
    assert!(manifests.len() >= 9, "{manifests:?}");
    for path in manifests {
        let takes_them = text(&path).contains("\n[lints]\nworkspace = true\n");
        assert!(takes_them, "{} has lints of its own", path.display());
    }
    let fuzz = text(&workspace_file("fuzz/Cargo.toml"));
    assert!(fuzz.contains("unsafe_code = \"forbid\""));
}
