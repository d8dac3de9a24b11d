//! The numbers inside dates.

use nom::bytes::complete::{take_while, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{map, map_opt, verify};
use nom::sequence::preceded;
use nom::{IResult, Parser as _};

use crate::chars::{arabic_digit, class, han_digit, is_blank, plain_digit};

/// Blanks, none included.
pub(super) fn blanks(input: &str) -> IResult<&str, &str> {
    take_while(is_blank)(input)
}

/// `inner` after blanks.
pub(super) fn spaced<'a, O>(
    inner: impl nom::Parser<&'a str, Output = O, Error = nom::error::Error<&'a str>>,
) -> impl nom::Parser<&'a str, Output = O, Error = nom::error::Error<&'a str>> {
    preceded(blanks, inner)
}

/// One of these words.
pub(super) fn word<'a>(input: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| input.strip_prefix(word))
}

/// A run of `from` to `to` Arabic digits, full width included, that no digit follows.
pub(super) fn arabic(input: &str, from: usize, to: usize) -> Option<(u32, usize, &str)> {
    let (mut value, mut count) = (0u32, 0);
    let mut rest = input;
    while let Some(digit) = rest.chars().next().and_then(arabic_digit) {
        value = value.checked_mul(10)?.checked_add(u32::from(digit))?;
        count += 1;
        if count > to {
            return None;
        }
        rest = rest.get(rest.chars().next()?.len_utf8()..)?;
    }
    (from..=to).contains(&count).then_some((value, count, rest))
}

/// A year in digits: Arabic, or Chinese digit by digit with any of the signs for zero; with how many there are.
pub(super) fn year_digits(input: &str) -> Option<(i32, usize, &str)> {
    if let Some((value, count, rest)) = arabic(input, 2, 4) {
        // 20一七 and 2○17 do not occur; an Arabic year is Arabic throughout.
        return Some((i32::try_from(value).ok()?, count, rest));
    }
    let digit = |input| {
        map_opt(nom::character::complete::anychar, |c: char| match c {
            'O' | 'o' | 'Ｏ' | '0' | '０' => Some(0),
            c => plain_digit(c),
        })
        .parse(input)
    };
    let first = input.chars().next()?;
    plain_digit(first)?;
    let (rest, digits): (_, Vec4) = digits_of(input, digit)?;
    if rest
        .chars()
        .next()
        .is_some_and(|c| plain_digit(c).is_some())
    {
        return None;
    }
    Some((digits.value, digits.count, rest))
}

struct Vec4 {
    value: i32,
    count: usize,
}

fn digits_of<'a>(
    input: &'a str,
    mut digit: impl FnMut(&'a str) -> IResult<&'a str, u8>,
) -> Option<(&'a str, Vec4)> {
    let mut found = Vec4 { value: 0, count: 0 };
    let mut rest = input;
    while found.count < 4 {
        let Ok((next, value)) = digit(rest) else {
            break;
        };
        found.value = found.value * 10 + i32::from(value);
        found.count += 1;
        rest = next;
    }
    (found.count >= 2).then_some((rest, found))
}

/// A number from 1 to 99 as months and days are written: Arabic with one or two digits, or Chinese to 九十九.
pub(super) fn small(input: &str) -> IResult<&str, u32> {
    if let Some((value, _, rest)) = arabic(input, 1, 2) {
        return Ok((rest, value));
    }
    map_opt(
        take_while_m_n(1, 3, |c| "一二三四五六七八九十廿卅两".contains(c)),
        han_small,
    )
    .parse(input)
}

fn han_small(text: &str) -> Option<u32> {
    let mut chars = text.chars();
    let (first, second, third) = (chars.next()?, chars.next(), chars.next());
    let digit = |c: char| han_digit(c).map(u32::from).filter(|d| *d > 0);
    match (first, second, third) {
        ('十', None, _) => Some(10),
        ('十', Some(b), None) => Some(10 + digit(b)?),
        ('廿' | '卅', b, None) => {
            let tens = if first == '廿' { 20 } else { 30 };
            Some(tens + b.map_or(Some(0), digit)?)
        }
        (a, None, _) => digit(a),
        (a, Some('十'), None) => Some(digit(a)? * 10),
        (a, Some('十'), Some(b)) => Some(digit(a)? * 10 + digit(b)?),
        _ => None,
    }
}

/// A month number with its 月, and 份 behind it.
pub(super) fn month(input: &str) -> IResult<&str, u32> {
    let name = map(one_of("元"), |_| 1);
    let (rest, month) =
        verify(nom::branch::alt((small, name)), |m| (1..=12).contains(m)).parse(input)?;
    let (rest, _) = spaced(one_of("月")).parse(rest)?;
    Ok((rest.strip_prefix('份').unwrap_or(rest), month))
}

/// A day number with its 日 or 号.
pub(super) fn day(input: &str) -> IResult<&str, u32> {
    let (rest, day) = verify(small, |d| (1..=31).contains(d)).parse(input)?;
    let (rest, _) = spaced(one_of("日号號")).parse(rest)?;
    Ok((rest, day))
}

/// Whether a Chinese or Arabic digit begins here.
pub(super) fn starts_with_digit(input: &str) -> bool {
    input
        .chars()
        .next()
        .is_some_and(|c| arabic_digit(c).is_some() || matches!(class(c) & 0xF0, 0x20..0x80))
}
