//! Classes of characters.

/// Whether `c` is white space of any width, line ends included.
///
/// ```
/// use gongkai_span::chars::is_space;
/// assert!(is_space('\u{3000}') && is_space('\n') && !is_space('\u{200B}'));
/// ```
#[must_use]
#[inline]
pub const fn is_space(c: char) -> bool {
    // Nearly all characters stand behind the last of them.
    if c > '\u{3000}' {
        return false;
    }
    matches!(
        c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}'
            | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

/// Whether `c` shows nothing, or something that depends on the font: controls, zero-width characters,
/// soft hyphens, direction marks, variation selectors, private use.
///
/// ```
/// use gongkai_span::chars::is_invisible;
/// assert!(is_invisible('\u{200B}') && is_invisible('\u{E000}') && !is_invisible(' '));
/// ```
#[must_use]
#[inline]
pub const fn is_invisible(c: char) -> bool {
    // Nearly all characters are these.
    if matches!(c, '\u{2070}'..='\u{D7FF}') {
        return false;
    }
    matches!(
        c,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}'
            | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}'
    )
}

/// Whether `c` is a Chinese character of any block, 〇 and the radicals included.
///
/// ```
/// use gongkai_span::chars::is_han;
/// assert!(is_han('公') && is_han('〇') && is_han('⽂') && !is_han('，') && !is_han('a'));
/// ```
#[must_use]
#[inline]
pub const fn is_han(c: char) -> bool {
    // Nearly all of them are these.
    if matches!(c, '\u{4E00}'..='\u{9FFF}') {
        return true;
    }
    matches!(
        c,
        '\u{3400}'..='\u{4DBF}' | '\u{F900}'..='\u{FAFF}' | '〇'
            | '\u{20000}'..='\u{3FFFF}' | '\u{2E80}'..='\u{2FDF}'
    )
}

/// `text` without white space at its ends, as [`str::trim`] gives it. It is faster where bytes at both ends show that
/// there is none.
///
/// ```
/// use gongkai_span::chars::trim;
/// assert_eq!((trim("公开 "), trim("\u{3000}12"), trim("12件")), ("公开", "12", "12件"));
/// ```
#[must_use]
#[inline]
pub fn trim(text: &str) -> &str {
    // Printed characters of ASCII, and of the blocks from U+4000 to U+DFFF, which the first of three bytes tells.
    let printed = |byte: u8| matches!(byte, 0x21..=0x7E);
    let wide = |byte: u8| matches!(byte, 0xE4..=0xED);
    let begins = |first: u8| printed(first) || wide(first);
    let solid = match *text.as_bytes() {
        [first, .., lead, _, last] => begins(first) && (printed(last) || wide(lead)),
        [lead, _, last] => wide(lead) || printed(lead) && printed(last),
        [first, .., last] => printed(first) && printed(last),
        [only] => printed(only),
        [] => true,
    };
    if solid { text } else { text.trim() }
}

/// Whether `c` is a decimal digit, ASCII or full width.
///
/// ```
/// use gongkai_span::chars::is_digit;
/// assert!(is_digit('7') && is_digit('７') && !is_digit('七'));
/// ```
#[must_use]
#[inline]
pub const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

#[cfg(test)]
mod tests {
    use super::trim;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn trims_as_the_standard_library_does(
            text in "[ a1\n公\u{3000}\u{A0}，\u{20000}é\u{2003}]{0,5}",
        ) {
            prop_assert_eq!(trim(&text), text.trim());
        }
    }
}
