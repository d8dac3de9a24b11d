//! Text and plain tags, read without the tokenizer.
//!
//! Nearly all tags of a page are in lower case, with quoted attribute values. They are read here. Anything
//! else that begins with `<` goes to html5gum (comments, scripts, unusual or broken tags), which reads up to
//! the end of that tag or comment. Both read as the HTML Standard says, so the result does not depend on
//! which of them reads a tag.

use html5gum::Tokenizer;

use super::element::{Attribute, Attributes, Element};
use super::emitter::PageEmitter;
use super::page::StartTag;
use super::reader::PageReader;

/// Reads a page up to its end, or until it exceeds a limit.
pub(super) fn read(source: &str, emitter: &mut PageEmitter<'_, '_>) {
    let bytes = source.as_bytes();
    let mut at = 0;
    while !emitter.is_over() {
        let rest = bytes.get(at..).unwrap_or_default();
        // Tags often follow one another.
        if rest.first() != Some(&b'<') {
            let Some(len) = memchr::memchr(b'<', rest) else {
                emitter.plain_text(at, bytes.len());
                emitter.plain_end();
                return;
            };
            emitter.plain_text(at, at + len);
            at += len;
        }
        if let Some(end) = tag(bytes, at, emitter) {
            at = end;
            continue;
        }
        emitter.resume(at);
        let reader = PageReader::new(bytes.get(at..).unwrap_or_default());
        if Tokenizer::new_with_emitter(reader, &mut *emitter)
            .next()
            .is_none()
        {
            return;
        }
        at = emitter.position();
    }
}

/// Reads the tag at byte `from` if it is plain. Returns where it ends.
///
/// ```text
/// tag       = "</" name ">" | "<" name *( 1*blank attribute ) *blank [ "/" ] ">"
/// name      = ( "a".."z" ) *( "a".."z" | "0".."9" )
/// attribute = key "=" ( '"' *CHAR '"' | "'" *CHAR "'" )
/// ```
///
/// `<p class="a">` is plain; `<P>`, `<p class=a>` and `<td nowrap>` are not.
fn tag(bytes: &[u8], from: usize, emitter: &mut PageEmitter<'_, '_>) -> Option<usize> {
    let rest = bytes.get(from + 1..)?;
    if let Some(rest) = rest.strip_prefix(b"/") {
        let name = name(rest)?;
        if rest.get(name.len()) != Some(&b'>') {
            return None;
        }
        let end = from + 3 + name.len();
        emitter.plain_end_tag(Element::of(name), from, end);
        return Some(end);
    }
    let name = name(rest)?;
    let element = Element::of(name);
    // The tokenizer reads what follows these as text, up to their end tag or the end of the page.
    let raw = matches!(element, Element::Unseen | Element::Silent | Element::Title);
    if raw || matches!(name, b"plaintext" | b"noframe") {
        return None;
    }
    let mut attributes = Attributes::default();
    let end = attributes_end(bytes, from + 1 + name.len(), &mut attributes)?;
    let tag = StartTag {
        element,
        attributes,
        from,
        to: end,
    };
    emitter.plain_start_tag(name, tag);
    Some(end)
}

/// The name of a tag at the start of `bytes`, if it is short and in lower case.
fn name(bytes: &[u8]) -> Option<&[u8]> {
    const LONGEST: usize = 16;
    let len = bytes
        .iter()
        .take(LONGEST)
        .take_while(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
    let name = bytes.get(..len.count())?;
    let plain = name.len() < LONGEST && name.first().is_some_and(u8::is_ascii_lowercase);
    plain.then_some(name)
}

/// Reads the attributes of a tag from byte `at` on. Returns where the tag ends.
fn attributes_end(bytes: &[u8], mut at: usize, attributes: &mut Attributes) -> Option<usize> {
    loop {
        let mut spaces = 0;
        while matches!(bytes.get(at), Some(b' ' | b'\n' | b'\t')) {
            at += 1;
            spaces += 1;
        }
        match bytes.get(at)? {
            b'>' => return Some(at + 1),
            b'/' => return (bytes.get(at + 1) == Some(&b'>')).then_some(at + 2),
            b'a'..=b'z' if spaces > 0 => {}
            _ => return None,
        }
        let rest = bytes.get(at..)?;
        let len = rest
            .iter()
            .position(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b':'))?;
        let attribute = Attribute::of(rest.get(..len)?);
        let (Some(b'='), Some(quote @ (b'"' | b'\''))) = (rest.get(len), rest.get(len + 1)) else {
            return None;
        };
        let value = rest.get(len + 2..)?;
        let value = value.get(..memchr::memchr(*quote, value)?)?;
        if attribute != Attribute::Other {
            // References and line breaks in a value are read by the tokenizer.
            if value.iter().any(|byte| matches!(byte, b'&' | b'\r' | 0)) {
                return None;
            }
            attributes.set(attribute, value);
        }
        at += len + value.len() + 3;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, plain: bool) {
        let source = format!("{tag}甲");
        let mut page =
            super::super::page::Page::new(&source, crate::ReadOptions::default().bounds());
        let mut emitter = PageEmitter::new(&mut page);
        let end = super::tag(source.as_bytes(), 0, &mut emitter);
        assert_eq!(end, plain.then_some(tag.len()), "{tag}");
    }

    #[test]
    fn plain_tags() {
        for tag in [
            "<p>",
            "</p>",
            "<br/>",
            "<br />",
            "<p class=\"a>b\" id='c'>",
            "<h1\n data-x=\"\">",
        ] {
            check(tag, true);
        }
    }

    #[test]
    fn other_tags_are_left_to_the_tokenizer() {
        for tag in [
            "<P>",
            "</p >",
            "<p class=a>",
            "<td nowrap>",
            "<p a=\"b\"c=\"d\">",
            "<script>",
            "<title>",
            "<plaintext>",
            "<!-- a -->",
            "<规定>",
            "< p>",
            "<p style=\"a&amp;b\">",
            "<x-y>",
        ] {
            check(tag, false);
        }
    }
}
