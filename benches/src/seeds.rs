//! The five reports of `tests/data`.

const SEEDS: [&str; 5] = [
    include_str!("../../tests/data/000_170688ddfb80e253.txt"),
    include_str!("../../tests/data/001_c007d34cebec33e3.txt"),
    include_str!("../../tests/data/002_fd241ef36942b0ff.txt"),
    include_str!("../../tests/data/003_0c247a06679a31ea.txt"),
    include_str!("../../tests/data/004_56817e828f7a94aa.txt"),
];

/// What a report is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Four of the reports.
    Simplified,
    /// One of them, with readings set into the text: 技術(shù).
    Traditional,
}

/// The reports in a script, one behind the other.
#[must_use]
pub fn reports(script: Script) -> String {
    let traditional = script == Script::Traditional;
    let mut text = String::new();
    for seed in SEEDS {
        if seed.contains('開') == traditional {
            text.push_str(seed);
            text.push('\n');
        }
    }
    text
}

/// A text again and again, cut at a character so that it has at most `size` bytes and nearly that.
///
/// ```
/// assert_eq!(gongkai_bench::repeated("公开", 10), "公开公");
/// ```
#[must_use]
pub fn repeated(text: &str, size: usize) -> String {
    let mut out = text.repeat(size.div_ceil(text.len().max(1)));
    out.truncate(boundary(&out, size));
    out
}

/// The last boundary between characters at or before a place.
pub(crate) fn boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
