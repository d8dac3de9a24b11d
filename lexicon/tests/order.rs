//! The words that a grammar looks up stand longest first, so that the first that fits is the longest.

use std::path::Path;

#[test]
fn longer_words_stand_before_shorter_ones() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = gongkai_lexicon::generate(folder).expect("valid tables");
    let mut lists = 0;
    for path in ["word_lists/generated.rs", "date/generated.rs"] {
        let path = format!("crates/gongkai-normalize/src/{path}");
        let module = modules.iter().find(|module| module.path == path);
        let module = module.expect("a module of the tables");
        for list in module.text.split(" static ").skip(1) {
            let lengths: Vec<_> = words(list).map(|word| word.chars().count()).collect();
            assert!(
                lengths.is_sorted_by(|a, b| a >= b),
                "{path}: {}",
                list.lines().next().unwrap_or_default()
            );
            lists += usize::from(lengths.len() > 1);
        }
    }
    assert!(lists > 40, "{lists} lists were found");
}

/// The words of one generated array: all strings of its first line, or the first string of each line below.
fn words(list: &str) -> impl Iterator<Item = &str> {
    let (first, rows) = list.split_once('\n').unwrap_or((list, ""));
    let rows = rows
        .lines()
        .take_while(|line| line.starts_with("    "))
        .filter_map(|line| line.split('"').nth(1));
    first.split('"').skip(1).step_by(2).chain(rows)
}
