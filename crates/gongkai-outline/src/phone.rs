//! Telephone numbers as offices print them.
//!
//! ```text
//! phone     = [country] mobile | [country] area local [extension] | service [extension]
//!           | digits{11,12} [extension] | [country] digits{7,8} [extension] | short
//! mobile    = "1" digits{2} gap digits{4} gap digits{4}        138 0013 8000
//! area      = "（" code "）" [dash] | code dash | code " "      0558-  （0577）
//! code      = "0" digits{2,3}
//! local     = digits{7,8} | digits{3,4} ("-" | " ") digits{4}
//! service   = ("400" | "800") "-" digits{3,4} ["-"] digits{3,4}
//! extension = "转" digits ["分机"] | ("-" | "—" | "*") digits{1,5}
//! short     = ("1" | "9") digits{2,5}                          12345
//! ```

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{not, opt, peek, recognize, value, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser as _};

/// A number at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phone {
    /// Its length in bytes.
    pub(crate) len: usize,
    /// A service number of three to six digits.
    pub(crate) short: bool,
    /// Written with an area code and a mark between the two.
    pub(crate) area: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Area,
    Plain,
    Short,
}

/// The telephone number that `text` starts with.
pub(crate) fn phone(text: &str) -> Option<Phone> {
    let (rest, form) = terminated(number, not(peek(one_of("0123456789@"))))
        .parse(text)
        .ok()?;
    Some(Phone {
        len: text.len() - rest.len(),
        short: form == Form::Short,
        area: form == Form::Area,
    })
}

type Parsed<'t, T> = IResult<&'t str, T>;

fn number(input: &str) -> Parsed<'_, Form> {
    alt((
        value(Form::Plain, (opt(country), mobile)),
        value(Form::Area, (opt(country), area, local, opt(extension))),
        value(Form::Plain, (service, opt(extension))),
        value(
            Form::Plain,
            terminated(
                verify(digits(11, 12), |n: &str| n.starts_with(['0', '1'])),
                opt(extension),
            ),
        ),
        value(
            Form::Plain,
            terminated(recognize((opt(country), digits(7, 8))), opt(extension)),
        ),
        value(
            Form::Short,
            verify(digits(3, 6), |n: &str| n.starts_with(['1', '9'])),
        ),
    ))
    .parse(input)
}

/// 0558- （0577） 0883--
fn area(input: &str) -> Parsed<'_, &str> {
    let code = || verify(digits(3, 4), |code: &str| code.starts_with('0'));
    alt((
        delimited(
            (one_of("（("), blank),
            code(),
            (blank, one_of("）)"), opt(dash)),
        ),
        terminated(code(), dash),
        terminated(code(), (tag(" "), blank, peek(digits(7, 8)))),
    ))
    .parse(input)
}

/// Seven or eight digits, perhaps in two groups.
fn local(input: &str) -> Parsed<'_, &str> {
    alt((
        terminated(digits(7, 8), not(peek(one_of("0123456789")))),
        recognize((digits(3, 4), one_of("- "), digits(4, 4))),
    ))
    .parse(input)
}

/// 138 0013 8000, 138-0013-8000
fn mobile(input: &str) -> Parsed<'_, &str> {
    let operator = verify(digits(3, 3), |code: &str| {
        code.starts_with('1') && code.as_bytes().get(1) > Some(&b'2')
    });
    let gap = || one_of("- —");
    recognize((operator, gap(), digits(4, 4), gap(), digits(4, 4))).parse(input)
}

/// 400-123-4567
fn service(input: &str) -> Parsed<'_, &str> {
    recognize((
        alt((tag("400"), tag("800"))),
        one_of("-—"),
        digits(3, 4),
        opt(one_of("-—")),
        digits(3, 4),
    ))
    .parse(input)
}

/// 转8001, *12, or -8001 behind the number.
fn extension(input: &str) -> Parsed<'_, &str> {
    alt((
        preceded(
            (blank, tag("转"), blank),
            terminated(digits(1, 6), opt(tag("分机"))),
        ),
        preceded(
            one_of("-—*"),
            terminated(digits(1, 5), not(peek(one_of("0123456789")))),
        ),
    ))
    .parse(input)
}

fn country(input: &str) -> Parsed<'_, &str> {
    recognize((alt((tag("+86"), tag("0086"))), opt(dash))).parse(input)
}

fn dash(input: &str) -> Parsed<'_, &str> {
    recognize((
        blank,
        many_m_n(1, 3, one_of("-—–―‐－~")).map(|_: Vec<char>| ()),
        blank,
    ))
    .parse(input)
}

fn blank(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(0, 3, |c: char| c == ' ' || c == '\u{3000}').parse(input)
}

fn digits<'t>(
    min: usize,
    max: usize,
) -> impl nom::Parser<&'t str, Output = &'t str, Error = nom::error::Error<&'t str>> {
    take_while_m_n(min, max, |c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[track_caller]
    fn check(text: &str, number: Option<&str>) {
        assert_eq!(
            phone(text).and_then(|phone| text.get(..phone.len)),
            number,
            "{text}"
        );
    }

    #[test]
    fn forms() {
        check("0558-2264104，", Some("0558-2264104"));
        check("0558 2264104。", Some("0558 2264104"));
        check("0558 12 3", None);
        check("0578—2090823", Some("0578—2090823"));
        check("0883--2122424", Some("0883--2122424"));
        check("（0577）88581234", Some("（0577）88581234"));
        check("85276112，", Some("85276112"));
        check("05987500615；", Some("05987500615"));
        check("13912345678", Some("13912345678"));
        check("139 1234 5678。", Some("139 1234 5678"));
        check("139-1234-5678", Some("139-1234-5678"));
        check("0571-87052035转8001", Some("0571-87052035转8001"));
        check("400-123-4567", Some("400-123-4567"));
        check("12345", Some("12345"));
        check("201620172018", None);
        check("20160", None);
        check("xxgk", None);
    }
}
