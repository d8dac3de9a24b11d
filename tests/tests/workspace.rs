//! What holds for every package of the workspace: no `unsafe`, and the workspace's lints.

use std::fs;
use std::path::{Path, PathBuf};

use gongkai_tests::workspace_file;

/// The manifests of the workspace's members.
fn manifests() -> Vec<PathBuf> {
    let root = text(&workspace_file("Cargo.toml"));
    let (_, members) = root.split_once("\nmembers = [").expect("members");
    let (members, _) = members.split_once(']').expect("an end of the members");
    let folders = members.split('"').skip(1).step_by(2).flat_map(|member| {
        let Some(folder) = member.strip_suffix("/*") else {
            return vec![workspace_file(member)];
        };
        let inside = fs::read_dir(workspace_file(folder)).expect("a folder of packages");
        inside
            .map(|entry| entry.expect("a package").path())
            .collect()
    });
    folders.map(|folder| folder.join("Cargo.toml")).collect()
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
        // The macros of PyO3 write `unsafe` code.
        if path.ends_with("gongkai-python/Cargo.toml") {
            continue;
        }
        let takes_them = text(&path).contains("\n[lints]\nworkspace = true\n");
        assert!(takes_them, "{} has lints of its own", path.display());
    }
    let fuzz = text(&workspace_file("fuzz/Cargo.toml"));
    assert!(fuzz.contains("unsafe_code = \"forbid\""));
}
