//! The generated modules match the TSV files.

use std::path::Path;

#[test]
fn generated_modules_match_their_tables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = folder.parent().expect("the workspace");
    for module in gongkai_lexicon::generate(folder).expect("valid tables") {
        let path = root.join(module.path);
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == module.text,
            "{} is stale: run `cargo run -p gongkai-lexicon`",
            module.path
        );
    }
}
