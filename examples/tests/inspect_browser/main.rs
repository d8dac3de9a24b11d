//! The page of `inspect` in a real browser. Skipped, with a line that says so, where there is none;
//! `cargo test --test inspect_browser -- --nocapture` lists what was clicked and seen.

mod browser;
mod hostile;
mod reader;

use gongkai::ExtractOptions;
use gongkai_view::{Inspection, PageLanguage, PageOptions, page};

fn draw(name: &str, text: &str) -> String {
    let inspection = Inspection::read(name, text.as_bytes(), &ExtractOptions::default())
        .expect("the document is text");
    page(
        &inspection,
        &PageOptions::default().language(PageLanguage::Chinese),
    )
}

#[expect(clippy::print_stdout, reason = "the list of what was clicked and seen")]
fn see(what: &str) {
    println!("  {what}");
}
