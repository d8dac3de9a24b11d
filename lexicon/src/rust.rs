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

/// Sorts words so that the first that a text begins or ends with is the longest; words of one length by their characters.
pub(crate) fn longest_first<T>(rows: &mut [T], word: impl Fn(&T) -> &str) {
    rows.sort_by(|a, b| {
        let (a, b) = (word(a), word(b));
        (b.chars().count(), a).cmp(&(a.chars().count(), b))
    });
}

/// Whether each word is one character, so that a string of them is a set of characters.
pub(crate) fn is_characters(words: &[&str]) -> bool {
    words.iter().all(|word| word.chars().count() == 1)
}

/// A Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_words_come_first() {
        let mut words = ["年", "学年", "年度", "学年度", "届"];
        longest_first(&mut words, |word| word);
        assert_eq!(words, ["学年度", "学年", "年度", "届", "年"]);
    }

    #[test]
    fn names_and_literals() {
        assert_eq!(variant("information_disclosed"), "InformationDisclosed");
        assert_eq!(literal("公开\"\\"), r#""公开\"\\""#);
    }
}
