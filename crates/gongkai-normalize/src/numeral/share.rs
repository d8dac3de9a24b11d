//! Fractions and shares in words: 三分之一, 一又二分之一, 百分之五十, 千分之三.

use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of};
use nom::combinator::{opt, value, verify};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser as _};

use super::grammar::numeral;
use super::reader::{Numeral, Reader};
use crate::Decimal;
use crate::chars::{is_blank, skip_blanks};
use crate::word_lists::MINUS_SIGNS;

/// Fractions without a finite decimal form are rounded to this many places.
pub(crate) const PLACES: u8 = 20;

/// A fraction or share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Share {
    /// The value as a plain number: 0.05 for 百分之五.
    pub value: Decimal,
    /// The value in percent, where the words say per hundred, thousand, …
    pub percent: Option<Decimal>,
    /// What one part is in percent, where the words say per hundred, thousand, …: 0.1 for 千分之.
    pub per: Option<Decimal>,
    pub several: bool,
    pub upper: Option<Decimal>,
}

impl Share {
    /// A fraction, which is not said per hundred or thousand.
    const fn fraction(value: Decimal, several: bool) -> Self {
        Self {
            value,
            percent: None,
            per: None,
            several,
            upper: None,
        }
    }
}

/// Reads a share at the start of `input`.
pub(crate) fn share(reader: Reader, input: &str) -> IResult<&str, Share> {
    let first = input.chars().next().unwrap_or('\0');
    if matches!(first, '百' | '千' | '万' | '佰' | '仟' | '萬') {
        return per(reader, input);
    }
    let (rest, lead) = numeral(reader).parse(input)?;
    after_numeral(reader, lead, rest)
}

/// Reads the rest of a fraction whose first numeral has been read.
pub(crate) fn after_numeral(reader: Reader, lead: Numeral, rest: &str) -> IResult<&str, Share> {
    let again = skip_blanks(rest);
    if let Ok((rest, ())) = blanked(value((), char('又'))).parse(again) {
        let (rest, bottom) = terminated(numeral(reader), parts_of).parse(skip_blanks(rest))?;
        let (rest, top) = signed(reader, rest)?;
        let part = divide(top.value, bottom.value);
        return match part.and_then(|p| lead.value.checked_add(p)) {
            Some(value) => Ok((rest, Share::fraction(value, false))),
            None => fail(rest),
        };
    }
    let (rest, ()) = parts_of(rest)?;
    let (rest, top) = signed(reader, rest)?;
    match divide(top.value, lead.value) {
        Some(value) => Ok((rest, Share::fraction(value, top.several))),
        None => fail(rest),
    }
}

/// 百分之…: a unit without a digit before it.
fn per(reader: Reader, input: &str) -> IResult<&str, Share> {
    let bare = Reader {
        bare_units: true,
        rough: false,
        ..reader
    };
    let (rest, bottom) = terminated(
        verify(numeral(bare), |n: &Numeral| n.han && n.ends_in_unit),
        parts_of,
    )
    .parse(input)?;
    // 百分之百: behind a unit without a digit no place is left out.
    let bare_top = rest.starts_with(['百', '千', '万', '佰', '仟', '萬']);
    let (rest, top) = signed(
        Reader {
            bare_units: bare_top,
            clipped: reader.clipped && !bare_top,
            ..reader
        },
        rest,
    )?;
    let hundred = Decimal::from(100u32);
    let scaled = |n: Decimal| n.checked_mul(hundred).and_then(|n| divide(n, bottom.value));
    match (divide(top.value, bottom.value), scaled(top.value)) {
        (Some(value), Some(percent)) => Ok((
            rest,
            Share {
                value,
                percent: Some(percent),
                per: divide(hundred, bottom.value),
                several: top.several,
                upper: top.upper.and_then(scaled),
            },
        )),
        _ => fail(rest),
    }
}

/// 分之, with blanks anywhere, or 分 alone before 一 (四分一).
fn parts_of(input: &str) -> IResult<&str, ()> {
    let (rest, _) = blanked(char('分')).parse(skip_blanks(input))?;
    value((), blanked(char('之')))
        .parse(skip_blanks(rest))
        .map(|(rest, found)| (skip_blanks(rest), found))
}

/// A numeral that may carry its own sign.
fn signed(reader: Reader, input: &str) -> IResult<&str, Numeral> {
    let (rest, sign) = opt(one_of(MINUS_SIGNS)).parse(input)?;
    let (rest, mut found) = preceded(opt(tag(" ")), numeral(reader)).parse(rest)?;
    if sign.is_some() {
        found.value = -found.value;
    }
    Ok((rest, found))
}

fn blanked<'a, O>(
    inner: impl nom::Parser<&'a str, Output = O, Error = nom::error::Error<&'a str>>,
) -> impl nom::Parser<&'a str, Output = O, Error = nom::error::Error<&'a str>> {
    preceded(nom::bytes::complete::take_while(is_blank), inner)
}

fn divide(top: Decimal, bottom: Decimal) -> Option<Decimal> {
    top.checked_div(bottom, PLACES)
}

fn fail<O>(input: &str) -> IResult<&str, O> {
    Err(nom::Err::Error(nom::error::Error::new(
        input,
        nom::error::ErrorKind::Verify,
    )))
}
