//! Terminals of the date grammar: blanks, words, numbers.

use nom::bytes::complete::{take_while, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{map_opt, value, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::preceded;
use nom::{IResult, Parser};

use gongkai_span::lists::strip;

use super::expression::Expression;
use super::named::Named;
use crate::chars::{arabic_digit, class, han_digit, is_blank, plain_digit};
use crate::word_lists::{CAPITAL_FIGURES, DAY_SIGNS};

/// What a parser of the date grammar gives: the rest of the text and what was read.
pub(super) type Parsed<'a, O = Expression> = IResult<&'a str, O>;

/// Marks behind the name of a plan.
pub(super) const CLOSING_QUOTES: [char; 4] = ['”', '」', '"', '’'];

/// A failure at `input`.
pub(super) fn fail<O>(input: &str) -> Parsed<'_, O> {
    Err(nom::Err::Error(Error::new(input, ErrorKind::Verify)))
}

/// `found`, or a failure at `input`.
pub(super) fn given<'a, O>(input: &'a str, found: Option<(&'a str, O)>) -> Parsed<'a, O> {
    found.map_or_else(|| fail(input), Ok)
}

/// `input` without its first `len` bytes.
pub(super) fn after(input: &str, len: usize) -> &str {
    input.get(len..).unwrap_or_default()
}

/// Blanks, also none.
pub(super) fn blanks(input: &str) -> Parsed<'_, &str> {
    take_while(is_blank)(input)
}

/// `inner` after blanks.
pub(super) fn spaced<'a, O>(
    inner: impl Parser<&'a str, Output = O, Error = Error<&'a str>>,
) -> impl Parser<&'a str, Output = O, Error = Error<&'a str>> {
    preceded(blanks, inner)
}

/// The longest of `words`, which are sorted so, that the text begins with.
pub(super) fn word<'a>(
    words: &'static [&'static str],
) -> impl Fn(&'a str) -> Parsed<'a, &'static str> {
    move |input| {
        let found = words
            .iter()
            .find_map(|word| Some((strip(input, word)?, *word)));
        given(input, found)
    }
}

/// The value of the longest word of `table` that the text begins with and that is no part of another word.
pub(super) fn named<'a, V: Copy>(table: &'static [Named<V>]) -> impl Fn(&'a str) -> Parsed<'a, V> {
    move |input| {
        let found = table.iter().find_map(|named| {
            let rest = strip(input, named.word)?;
            let whole = !rest.starts_with(|c| named.not_before.contains(c));
            whole.then_some((rest, named.value))
        });
        given(input, found)
    }
}

/// 二三 before 季度, 三四 before 月份: two neighbours up to `most` without a mark; the first.
pub(super) fn neighbours<'a>(most: u32) -> impl Fn(&'a str) -> Parsed<'a, u32> {
    move |input| {
        let mut digits = input.chars().map_while(|c| han_digit(c).map(u32::from));
        match (digits.next(), digits.next(), digits.next()) {
            (Some(a), Some(b), None) if (1..most).contains(&a) && b == a + 1 => {
                let both = input.chars().take(2).map(char::len_utf8).sum();
                Ok((after(input, both), a))
            }
            _ => fail(input),
        }
    }
}

/// A run of `least` to `most` Arabic digits of either width that no digit follows, with its length.
pub(super) fn arabic<'a>(
    least: usize,
    most: usize,
) -> impl Fn(&'a str) -> Parsed<'a, (u32, usize)> {
    move |input| {
        let (mut value, mut count, mut rest) = (0_u32, 0, input);
        while let Some(first) = rest.chars().next()
            && let Some(digit) = arabic_digit(first)
        {
            count += 1;
            if count > most {
                return fail(input);
            }
            value = value * 10 + u32::from(digit);
            rest = after(rest, first.len_utf8());
        }
        given(input, (count >= least).then_some((rest, (value, count))))
    }
}

/// A year in two to four digits, with how many there are.
///
/// ```text
/// year-digits = 2*4 arabic-digit | han-digit 1*3 (han-digit | "O" | "0") ;
/// ```
pub(super) fn year_digits(input: &str) -> Parsed<'_, (i32, usize)> {
    if let Ok((rest, (value, count))) = arabic(2, 4)(input) {
        return given(
            input,
            i32::try_from(value).ok().map(|year| (rest, (year, count))),
        );
    }
    let han = |c: char| match c {
        'O' | 'o' | 'Ｏ' | '0' | '０' => Some(0),
        c => plain_digit(c),
    };
    if input.chars().next().and_then(plain_digit).is_none() {
        return fail(input);
    }
    let (rest, digits) =
        verify(take_while_m_n(2, 4, |c| han(c).is_some()), |_: &str| true).parse(input)?;
    if rest
        .chars()
        .next()
        .is_some_and(|c| plain_digit(c).is_some())
    {
        return fail(input);
    }
    let value = digits
        .chars()
        .filter_map(han)
        .fold(0, |year, digit| year * 10 + i32::from(digit));
    Ok((rest, (value, digits.chars().count())))
}

/// A number from 1 to 99 as months and days are written.
///
/// ```text
/// small = 1*2 arabic-digit | [ han-digit ] "十" [ han-digit ] | ("廿" | "卅") [ han-digit ] | han-digit ;
///         (capital figures too: 叁, 拾)
/// ```
pub(super) fn small(input: &str) -> Parsed<'_, u32> {
    if let Ok((rest, (value, _))) = arabic(1, 2)(input) {
        return Ok((rest, value));
    }
    if !starts_with_figure(input) {
        return fail(input);
    }
    let is_digit = |c| {
        matches!(
            c,
            '一' | '二'
                | '三'
                | '四'
                | '五'
                | '六'
                | '七'
                | '八'
                | '九'
                | '十'
                | '廿'
                | '卅'
                | '两'
        ) || CAPITAL_FIGURES.contains(c)
    };
    map_opt(take_while_m_n(1, 3, is_digit), han_small).parse(input)
}

fn han_small(text: &str) -> Option<u32> {
    let mut chars = text.chars();
    let (first, second, third) = (chars.next()?, chars.next(), chars.next());
    let digit = |c: char| {
        han_digit(c)
            .or_else(|| plain_digit(c))
            .map(u32::from)
            .filter(|d| *d > 0)
    };
    let ten = |c: char| if c == '拾' { '十' } else { c };
    match (ten(first), second.map(ten), third) {
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

/// A month with its 月. A month above 12 is read too: it makes the date damaged.
///
/// ```text
/// month = (small | "元") "月" [ "份" ] ;
/// ```
pub(super) fn month(input: &str) -> Parsed<'_, u32> {
    let (rest, month) =
        nom::branch::alt((verify(small, |m| *m > 0), value(1, one_of("元")))).parse(input)?;
    let (rest, _) = spaced(one_of("月")).parse(rest)?;
    Ok((rest.strip_prefix('份').unwrap_or(rest), month))
}

/// A day with its 日 or 号. A day above 31 is read too: it makes the date damaged.
///
/// ```text
/// day = small ("日" | "号") ;
/// ```
pub(super) fn day(input: &str) -> Parsed<'_, u32> {
    let (rest, day) = verify(small, |d| *d > 0).parse(input)?;
    let (rest, _) = spaced(one_of(DAY_SIGNS)).parse(rest)?;
    Ok((rest, day))
}

/// A mark that stands beside 年 and 月 where it has no place: 2016年-3月-5日.
pub(super) fn stray_mark(input: &str) -> Parsed<'_, char> {
    one_of("-－./／").parse(input)
}

/// What joins the ends of a range: 至, 到, one or two dashes, a tilde.
pub(super) fn joiner(input: &str) -> Parsed<'_, ()> {
    given(
        input,
        crate::quantity::connector(input).map(|rest| (rest, ())),
    )
}

/// Whether this is a Chinese or Arabic figure.
pub(super) fn is_figure(c: char) -> bool {
    arabic_digit(c).is_some() || matches!(class(c) & 0xF0, 0x20..0x80)
}

/// Whether a figure stands at the start of `input`.
pub(super) fn starts_with_figure(input: &str) -> bool {
    input.starts_with(is_figure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_begin_with_figures() {
        for c in "一二三四五六七八九十廿卅两"
            .chars()
            .chain(CAPITAL_FIGURES.chars())
        {
            assert!(is_figure(c), "{c}");
        }
    }
}
