//! Why a document gives no report.

use gongkai_text::TextError;

use crate::limits::LimitKind;

/// Why [`extract`](crate::extract) could not read a document.
///
/// A document gives an error only if it cannot be read as text, is empty, or exceeds a limit of the caller. Every other
/// document gives a report, even where little of it is understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExtractError {
    /// The bytes cannot be read as text.
    #[error(transparent)]
    Text(TextError),
    /// There is nothing in the document.
    #[error("the document is empty: there is nothing to read")]
    Empty,
    /// The document exceeds one of the [`Limits`](crate::Limits) of the options.
    #[error(
        "the document has more than {limit} {what} ({place}): raise `Limits::{kind}`, or leave the document out",
        what = kind.what(),
        place = place(*kind, *at),
    )]
    #[non_exhaustive]
    Limit {
        /// Which limit.
        kind: LimitKind,
        /// Its value.
        limit: usize,
        /// For [`LimitKind::Bytes`] the length of the document in bytes; for the others the byte of
        /// the source text at which the first one too many stands.
        at: usize,
    },
}

fn place(kind: LimitKind, at: usize) -> String {
    match kind {
        LimitKind::Bytes => format!("{at} in all"),
        _ => format!("byte {at} of its text"),
    }
}

impl From<TextError> for ExtractError {
    fn from(error: TextError) -> Self {
        let (kind, limit, at) = match error {
            TextError::TooLarge { bytes, limit, .. } => (LimitKind::Bytes, limit, bytes),
            TextError::TooDeep { limit, offset, .. } => (LimitKind::Depth, limit, offset),
            TextError::TooManyBlocks { limit, offset, .. } => (LimitKind::Blocks, limit, offset),
            TextError::TooManyCells { limit, offset, .. } => (LimitKind::Cells, limit, offset),
            error => return Self::Text(error),
        };
        Self::Limit { kind, limit, at }
    }
}

#[cfg(test)]
mod tests {
    use crate::{ExtractError, ExtractOptions, LimitKind, Limits, extract};

    #[track_caller]
    fn check(text: &str, limits: Limits, kind: LimitKind, place: usize) {
        let options = ExtractOptions::default().limits(limits);
        let error = extract("a", text.as_bytes(), &options).expect_err("over the limit");
        let ExtractError::Limit {
            kind: found,
            limit,
            at,
        } = error
        else {
            panic!("{error:?}");
        };
        assert_eq!((found, limit, at), (kind, 2, place), "{error}");
        assert!(error.to_string().contains(kind.name()), "{error}");
    }

    #[test]
    fn each_limit_names_itself_and_the_place() {
        let none = Limits::default();
        check("信息", none.bytes(2), LimitKind::Bytes, "信息".len());
        check(
            "<div><p><b>信息",
            none.depth(2),
            LimitKind::Depth,
            "<div><p>".len(),
        );
        check(
            "信息\n公开\n\n 年报",
            none.blocks(2),
            LimitKind::Blocks,
            "信息\n公开\n\n ".len(),
        );
        check(
            "<p>信息<p>公开<p>年报<p>",
            none.blocks(2),
            LimitKind::Blocks,
            "<p>信息<p>公开<p>年报".len(),
        );
        let html = "<table><tr><td>甲<td>5<tr><td>乙";
        check(
            html,
            none.cells(2),
            LimitKind::Cells,
            "<table><tr><td>甲<td>5<tr>".len(),
        );
        check(
            "|规章|5|\n|信息|6|\n",
            none.cells(2),
            LimitKind::Cells,
            "|规章|5|\n".len(),
        );
        let lines = "信息内容\n规章\n0\n0\n0\n0\n0\n0\n";
        check(lines, none.cells(2), LimitKind::Cells, lines.len() - 2);
        let spaced = "规章 0 0\n信息 0 0\n许可 0 0\n";
        check(spaced, none.cells(2), LimitKind::Cells, 0);
        check(
            "⼀县⼆县⼀县",
            none.repairs(2),
            LimitKind::Repairs,
            "⼀县⼆县".len(),
        );
        check(
            "5条，6条，7条",
            none.mentions(2),
            LimitKind::Mentions,
            "5条，6条，".len(),
        );
    }

    #[test]
    fn what_just_fits_is_read() {
        let limits = Limits::default().bytes(60).depth(4).cells(4).mentions(2);
        let options = ExtractOptions::default().limits(limits);
        for text in [
            "公开5条，收到6件。",
            "<table><tr><td>甲<td>5<tr><td>乙<td>6",
        ] {
            assert!(extract("a", text.as_bytes(), &options).is_ok(), "{text}");
        }
    }
}
