//! Each target over its seeds, the seeds of the others, and long runs of each word of the dictionary:
//! what libFuzzer starts from holds on a stable toolchain too.

use std::fs;
use std::path::{Path, PathBuf};

use gongkai_fuzz::TARGETS;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of seeds");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn every_target_has_seeds_and_a_program() {
    let names: Vec<_> = TARGETS.iter().map(|(name, _)| *name).collect();
    for of in ["seeds", "fuzz_targets"] {
        let found = files(&folder(of));
        let found: Vec<_> = found.iter().filter_map(|path| path.file_stem()).collect();
        assert_eq!(found, names, "{of}");
    }
}

#[test]
fn each_target_holds_on_all_seeds() {
    let seeds: Vec<Vec<u8>> = files(&folder("seeds"))
        .iter()
        .flat_map(|target| files(target))
        .map(|path| fs::read(path).expect("a seed"))
        .collect();
    for (_, run) in TARGETS {
        run(b"");
        for seed in &seeds {
            run(seed);
        }
    }
}

#[test]
#[ignore = "takes a minute; .ci/run has it"]
fn each_target_holds_on_runs_of_one_word() {
    let text = fs::read_to_string(folder("dictionaries/gongkai.dict")).expect("the dictionary");
    for word in text.lines().filter_map(word) {
        let run_of = word.repeat(2000 / word.len() + 1);
        for (_, run) in TARGETS {
            run(&run_of);
        }
    }
}

/// The bytes of a line of the dictionary; `None` for a comment.
fn word(line: &str) -> Option<Vec<u8>> {
    let inner = line.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = Vec::new();
    let mut bytes = inner.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        match bytes.next()? {
            b'x' => {
                let digits = [bytes.next()?, bytes.next()?];
                let digits = std::str::from_utf8(&digits).ok()?;
                out.push(u8::from_str_radix(digits, 16).ok()?);
            }
            other => out.push(other),
        }
    }
    (!out.is_empty()).then_some(out)
}
