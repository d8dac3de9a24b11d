//! Helpers that write Rust source.

/// The first lines of a generated module.
pub(crate) fn header(files: &[&str]) -> String {
    format!(
        "// Generated from {} by `cargo run -p gongkai-lexicon`. Do not edit.\n",
        files
            .iter()
            .map(|file| format!("lexicon/{file}"))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

/// `new_received` as a Rust variant name, `NewReceived`.
pub(crate) fn variant(code: &str) -> String {
    code.split('_')
        .map(|word| {
            let mut characters = word.chars();
            characters
                .next()
                .map(|first| first.to_ascii_uppercase().to_string() + characters.as_str())
                .unwrap_or_default()
        })
        .collect()
}

/// A Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_literals() {
        assert_eq!(variant("information_disclosed"), "InformationDisclosed");
        assert_eq!(literal("公开\"\\"), r#""公开\"\\""#);
    }
}
