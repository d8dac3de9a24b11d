//! The grammar of one numeral (GB/T 15835-2011, section 5).
//!
//! ```text
//! numeral      = ( digit-string | whole | arabic ) [ point ] { large } ;
//! digit-string = 2*( digit | zero | "O" ) ;                               (二〇一七)
//! whole        = { section [ surplus ] large { large } } [ section ] ;    (一亿零五十万三千; large units fall, 万亿 multiplies)
//! section      = { [ zero ] [ coefficient ] small } [ [ zero ] last ] ;   (三千零五十; small units fall)
//! coefficient  = digit | pair | several | arabic ;                        (十 may stand without one)
//! last         = digit | pair | arabic ;                                  (behind 百 a single digit is tens: 一百五)
//! pair         = digit digit ;                                            (neighbours: 三五百, 七八十)
//! point        = ( "点" | "." ) 1*digit ;
//! large        = "万" | "亿" | "兆" | … ;    small = "千" | "百" | "十" ;
//! several      = "几" | "数" ;               surplus = "余" | "多" ;
//! ```
//!
//! Tokens are read one by one and folded into a state of fixed size, with one slot for each large unit.

use nom::IResult;
use nom::error::{Error, ErrorKind};

use super::arabic::arabic;
use super::reader::{Fault, LargeUnits, Numeral, Reader};
use super::regular::{Regular, ends_here, plain, regular};
use super::state::{State, Token};
use crate::Decimal;
use crate::chars::{self, class, skip_blanks};
use crate::word_lists::{PARTS_OF, POINTS_OF_PERCENT, starts_with_any};

/// Reads the longest numeral at the start of `input`, for use among nom parsers.
pub(crate) fn numeral<'a>(reader: Reader) -> impl Fn(&'a str) -> IResult<&'a str, Numeral> {
    move |input: &'a str| match reader.read(input, false) {
        Ok((value, len)) => Ok((input.get(len..).unwrap_or_default(), value)),
        Err(_) => Err(nom::Err::Error(Error::new(input, ErrorKind::Digit))),
    }
}

impl Reader {
    /// Reads a numeral at the start of `text`; with `whole`, all of it must be one.
    pub(crate) fn read(self, text: &str, whole: bool) -> Result<(Numeral, usize), Fault> {
        if let Some(found) = regular(text).filter(|_| self.large_units != LargeUnits::Low)
            && (found.len == text.len()
                || !whole && ends_here(text.get(found.len..).unwrap_or_default()))
        {
            return Ok((Numeral::from_regular(&found), found.len));
        }
        if let Some(found) = plain(self, text, whole) {
            return Ok(found);
        }
        self.read_any(text, whole)
    }

    /// Reads any numeral.
    fn read_any(self, text: &str, whole: bool) -> Result<(Numeral, usize), Fault> {
        let mut state = State::new();
        let mut at = 0;
        let stop = |state: &mut State, at: usize, expected: &'static str| {
            state.stop(self, at, (whole && at < text.len()).then_some(expected))
        };
        loop {
            let rest = text.get(at..).unwrap_or_default();
            let skipped = if self.blanks && at > 0 {
                skip_blanks(rest)
            } else {
                rest
            };
            let gap = rest.len() - skipped.len();
            if let Some(run) = arabic(skipped)
                && state.takes_arabic(gap)
            {
                let after = at + gap + run.len;
                if let Err(expected) = state.push_arabic(&run) {
                    return stop(&mut state, at, expected);
                }
                at = after;
                if run.decimals && state.depth == 0 && !state.section_read {
                    state.out.decimals = true;
                }
                continue;
            }
            if let Some((fraction, places, len)) = self.fraction(skipped, &state) {
                let at = at + gap + len;
                let rest = text.get(at..).unwrap_or_default();
                let (numeral, len) = state
                    .finish_fraction(self, (fraction, places), rest)
                    .map_err(|expected| Fault { at, expected })?;
                let at = at + len;
                return if whole && at < text.len() {
                    let expected = Some("the end");
                    Err(Fault { at, expected })
                } else {
                    Ok((numeral, at))
                };
            }
            // Of a text that must be a numeral, trailing blanks belong to what was read.
            let gap_read = if whole { gap } else { 0 };
            let Some((token, len)) = self.token(skipped, &state, gap) else {
                let expected = "the end or a further digit or unit";
                return stop(&mut state, at + gap_read, expected);
            };
            let next = skipped.get(len..).unwrap_or_default();
            if !whole && self.should_stop(token, next, &state) {
                return stop(&mut state, at, "");
            }
            if let Err(expected) = state.push(self, token, next) {
                return stop(&mut state, at + gap_read, expected);
            }
            at += gap + len;
        }
    }

    /// In running text a sign may belong to the word that follows.
    fn should_stop(self, token: Token, next: &str, state: &State) -> bool {
        let following = (if self.blanks { skip_blanks(next) } else { next })
            .chars()
            .next()
            .unwrap_or('\0');
        match token {
            // A gap must have something behind it: 一百零 is not one numeral and 零.
            Token::Zero if state.units_read() => {
                !matches!(class(following), chars::DIGIT..chars::BIG | chars::TENS..=chars::SEVERAL)
                    && chars::arabic_digit(following).is_none()
            }
            Token::Big(exponent) => {
                let metric = exponent == 12 || exponent == 6;
                metric
                    && matches!(
                        following,
                        '瓦' | '字' | '赫' | '帕' | '焦' | '欧' | '比' | '头'
                    )
            }
            Token::Small(exponent) => {
                let arabic = state.pending.is_some_and(|p| p.arabic);
                match exponent {
                    3 => {
                        arabic
                            && matches!(
                                following,
                                '米' | '克' | '瓦' | '卡' | '帕' | '赫' | '焦' | '字' | '比' | '伏'
                            )
                            || !arabic && matches!(following, '字' | '比')
                    }
                    2 if starts_with_any(skip_blanks(next), POINTS_OF_PERCENT) => true,
                    2 => {
                        (arabic || state.pending.is_none())
                            && matches!(following, '姓' | '货' | '貨' | '科' | '度')
                    }
                    _ => arabic,
                }
            }
            Token::Several => {
                let unnamed = state.pending.is_none() && !state.units_read();
                unnamed && !matches!(class(following), chars::SMALL..0x70)
            }
            _ => false,
        }
    }

    /// The sign at the start of `text`.
    fn token(self, text: &str, state: &State, gap: usize) -> Option<(Token, usize)> {
        let first = text.chars().next()?;
        let len = first.len_utf8();
        let class = class(first);
        let value = class & 0x0F;
        let token = match class & 0xF0 {
            chars::DIGIT | chars::FINANCIAL if value == 0 => Token::Zero,
            // Digits do not join over a blank: 三 五 are two.
            chars::DIGIT | chars::FINANCIAL if gap > 0 && state.pending.is_some() => return None,
            chars::DIGIT
                if matches!(first, '两' | '兩')
                    && state.units_read()
                    && !two_goes_on(text, len) =>
            {
                return None;
            }
            chars::DIGIT | chars::FINANCIAL => Token::Digit(value),
            chars::SMALL | chars::SMALL_FINANCIAL => Token::Small(u32::from(value)),
            chars::TENS => Token::Tens(value),
            chars::BIG if value <= 3 || self.rare_units => {
                if value == 3 && !state.units_read() && state.pending.is_none() {
                    return None;
                }
                Token::Big(self.large_units.exponent(value))
            }
            chars::SEVERAL if class == chars::SEVERAL && self.rough => Token::Several,
            _ => match first {
                '余' | '餘' | '多' if self.rough && gap == 0 => {
                    let next = skip_blanks(text.get(len..).unwrap_or_default())
                        .chars()
                        .next()?;
                    let unit = chars::class(next) & 0xF0;
                    if unit != chars::BIG || !state.units_or_digits() {
                        return None;
                    }
                    Token::More
                }
                '余' | '餘' | '多' if self.rough && self.blanks => {
                    let next = skip_blanks(text.get(len..).unwrap_or_default())
                        .chars()
                        .next()?;
                    if chars::class(next) & 0xF0 != chars::BIG || !state.units_or_digits() {
                        return None;
                    }
                    Token::More
                }
                // The zero of a digit string may be an ASCII or full-width O, or a 0.
                'O' | 'o' | 'Ｏ' if state.in_digit_string() && self.digit_strings => Token::Zero,
                _ => return None,
            },
        };
        Some((token, len))
    }

    /// 点 and the digits behind it.
    fn fraction(self, text: &str, state: &State) -> Option<(u128, u8, usize)> {
        if !state.units_or_digits() || state.out.decimals {
            return None;
        }
        let mut rest = text.strip_prefix(['点', '點']).or_else(|| {
            text.strip_prefix(['.', '．'])
                .filter(|_| state.out.han && !state.out.arabic)
        })?;
        if self.blanks {
            rest = skip_blanks(rest);
        }
        if let Some(run) = arabic(rest) {
            if run.decimals || run.grouped || state.out.han && text.starts_with(['.', '．']) {
                return None;
            }
            let end = rest.get(run.len..)?;
            if end.starts_with(['分', '刻', ':', '：']) {
                return None;
            }
            return Some((
                run.value.mantissa(),
                run.whole_digits,
                text.len() - end.len(),
            ));
        }
        let (mut value, mut places) = (0u128, 0u8);
        while let Some(c) = rest.chars().next() {
            let Some(digit) = chars::plain_digit(c) else {
                break;
            };
            value = value.checked_mul(10)?.checked_add(u128::from(digit))?;
            places = places.checked_add(1)?;
            rest = rest.get(c.len_utf8()..)?;
            if self.blanks && places > 0 {
                let after = skip_blanks(rest);
                if after.chars().next().and_then(chars::plain_digit).is_some() {
                    rest = after;
                }
            }
        }
        // 三点五分 and 三点五十 are times of day.
        let time = matches!(
            class(rest.chars().next().unwrap_or('\0')),
            chars::SMALL..0x44
        ) || rest.starts_with(['分', '刻']) && !starts_with_any(rest, PARTS_OF);
        (places > 0 && !time).then_some((value, places, text.len() - rest.len()))
    }
}

impl Numeral {
    fn from_regular(found: &Regular) -> Self {
        Self {
            value: Decimal::from(found.value),
            han: true,
            digits: u8::from(found.single || !found.ends_in_unit),
            last_big: found.last_big,
            ends_in_unit: found.ends_in_unit,
            ..Self::EMPTY
        }
    }
}

/// Behind a unit 两 is a digit before 百, 千 or 万 only, else the weight: 三十两.
fn two_goes_on(text: &str, len: usize) -> bool {
    let next = text
        .get(len..)
        .and_then(|rest| rest.chars().next())
        .unwrap_or('\0');
    matches!(
        class(next) & 0xF0,
        chars::SMALL | chars::SMALL_FINANCIAL | chars::BIG
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// All of a numeral, for comparing.
    fn shown(read: &Result<(Numeral, usize), Fault>) -> String {
        format!("{read:?}")
    }

    proptest! {
        #[test]
        fn plain_digits_are_read_as_by_the_full_reader(
            digits in "[0-9]{1,11}",
            tail in "[0-9０.,，．　 点余多几两三十百万亿oO条年月第半《负○a]{0,4}",
            whole in any::<bool>(),
            blanks in any::<bool>(),
        ) {
            let text = digits + &tail;
            let reader = Reader { blanks, ..Reader::RUNNING };
            prop_assert_eq!(shown(&reader.read(&text, whole)), shown(&reader.read_any(&text, whole)));
        }
    }
}
