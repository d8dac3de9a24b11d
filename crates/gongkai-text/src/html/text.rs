//! The visible text of a page, with character references decoded and the map back.

use gongkai_span::TextBuilder;
use gongkai_span::{Source, Stage};

/// The longest character reference: `&CounterClockwiseContourIntegral;` has 33 bytes.
const LONGEST: usize = 40;

/// Copies the source up to `end` into the visible text, decoding character references.
pub(super) fn copy_text(out: &mut TextBuilder<'_, Source, Stage>, end: usize) {
    loop {
        let rest = out.rest();
        let start = out.position();
        let Some(text) = rest.get(..end.saturating_sub(start)) else {
            return;
        };
        let Some(at) = memchr::memchr(b'&', text.as_bytes()) else {
            out.copy_to(end);
            return;
        };
        let reference = text.get(at..).unwrap_or_default();
        let len = reference_len(reference);
        out.copy_to(start + at);
        let reference = reference.get(..len).unwrap_or_default();
        if reference == "&nbsp;" {
            out.replace_to(start + at + len, "\u{A0}");
        } else {
            match decoded(reference) {
                Some(plain) => out.replace_to(start + at + len, &plain),
                None => out.copy_to(start + at + len),
            }
        }
    }
}

/// Length of the character reference at the start of `text`, or of what looks like one.
fn reference_len(text: &str) -> usize {
    let name = text
        .bytes()
        .skip(1)
        .take(LONGEST)
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
        .count();
    let semicolon = text.as_bytes().get(name + 1) == Some(&b';');
    1 + name + usize::from(semicolon)
}

/// What a character reference stands for; `None` if the text is not a character reference.
fn decoded(reference: &str) -> Option<String> {
    if reference.len() < 3 {
        return None;
    }
    let plain = htmlize::unescape(reference);
    (plain != reference).then(|| plain.into_owned())
}
