//! What a table cell holds, as far as its characters tell.

use crate::clean::{is_invisible, is_space};
use crate::word_lists;

/// What a cell of a flattened table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellKind {
    /// Nothing but white space.
    Empty,
    /// A number with or without sign and unit, or a stroke that stands for “none”.
    Value,
    /// Words.
    Label,
}

/// The kind of a cell by its text.
pub(super) fn kind_of(text: &str) -> CellKind {
    let text = text.trim_matches(|c: char| is_space(c) || is_invisible(c));
    if text.is_empty() {
        CellKind::Empty
    } else if is_value(text) {
        CellKind::Value
    } else {
        CellKind::Label
    }
}

fn is_value(text: &str) -> bool {
    if word_lists::PLAIN_NONE.contains(&text) {
        return true;
    }
    let unsigned = text.trim_start_matches(['+', '-', '＋', '－', '—', '增', '减', '減']);
    if text.len() - unsigned.len() > 6 {
        return false;
    }
    let digits = |c: char| matches!(c, '0'..='9' | '０'..='９' | '.' | '．' | ',' | '，' | ' ');
    let number_len = unsigned.find(|c| !digits(c)).unwrap_or(unsigned.len());
    let (number, unit) = unsigned
        .split_at_checked(number_len)
        .unwrap_or((unsigned, ""));
    let number = number.trim_end();
    number.starts_with(crate::clean::is_digit)
        && number.ends_with(crate::clean::is_digit)
        && !number.contains(' ')
        && (unit.is_empty() || word_lists::PLAIN_UNITS.contains(&unit.trim()))
}

/// The first cell of each row of a table whose cells are known but whose rows are not.
///
/// A row begins with a label behind a value, and with the last label before a value: labels further
/// before are a row of heads.
pub(super) fn row_starts(kinds: &[CellKind]) -> Vec<bool> {
    let mut starts = vec![false; kinds.len()];
    for (index, start) in starts.iter_mut().enumerate() {
        let before = index.checked_sub(1).and_then(|before| kinds.get(before));
        let after = kinds.get(index + 1);
        let label = kinds.get(index) == Some(&CellKind::Label);
        *start = match before {
            None => true,
            Some(CellKind::Label) => label && after.is_some_and(|kind| *kind != CellKind::Label),
            Some(_) => label,
        };
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::CellKind::{Empty, Label, Value};
    use super::*;

    #[test]
    fn values_are_told_from_labels() {
        for text in [
            "0",
            "１２",
            "+173",
            "减3",
            "251000元",
            "0.37万元",
            "/",
            "—",
            "99.5%",
            "1,234",
            "\u{A0}5\u{A0}",
        ] {
            assert_eq!(kind_of(text), Value, "{text}");
        }
        for text in [
            "规章",
            "1.属于国家秘密",
            "第5项",
            "2017-03-10",
            "1-6",
            "万元",
            "5 6",
        ] {
            assert_eq!(kind_of(text), Label, "{text}");
        }
        assert_eq!(kind_of(" \u{A0}\u{3000}"), Empty);
    }

    #[test]
    fn rows_begin_with_the_label_of_their_values() {
        let kinds = [
            Label, Label, Label, Label, Value, Value, Label, Value, Empty, Label, Label, Value,
        ];
        let expected = [
            true, false, false, true, false, false, true, false, false, true, true, false,
        ];
        assert_eq!(row_starts(&kinds), expected);
    }
}
