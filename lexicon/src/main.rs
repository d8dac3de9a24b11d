//! Writes the generated modules: `cargo run -p gongkai-lexicon`.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = folder.parent().unwrap_or(folder);
    for module in gongkai_lexicon::generate(folder)? {
        let path = root.join(module.path);
        if std::fs::read_to_string(&path).ok().as_deref() != Some(&module.text) {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&path, &module.text)?;
        }
    }
    Ok(())
}
