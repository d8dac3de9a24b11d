//! The state of a numeral in the reading: which figures and units it has had.

use super::reader::{Fault, Numeral, Reader};
use crate::Decimal;
use crate::chars::{self, class, han_digit, skip_blanks};
use crate::decimal::pow10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Digit(u8),
    Zero,
    Tens(u8),
    Small(u32),
    Big(u32),
    Several,
    More,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct State {
    /// Closed groups, largest unit first.
    pub(super) groups: [(u32, Decimal); 12],
    pub(super) depth: usize,
    /// The group in the making: what 千 百 十 have closed.
    pub(super) section: Decimal,
    pub(super) section_read: bool,
    pub(super) section_unit: u32,
    /// A digit or run of Arabic digits that no unit has taken yet.
    pub(super) pending: Option<Pending>,
    /// Distance from `pending`, or from the value it went into, to the upper end.
    pub(super) spread: Decimal,
    pub(super) zero: bool,
    pub(super) last_unit: u32,
    pub(super) last_is_big: bool,
    pub(super) out: Numeral,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Pending {
    pub(super) value: Decimal,
    pub(super) digits: u8,
    pub(super) arabic: bool,
    /// 几: a digit that is not named.
    pub(super) open: bool,
}

impl State {
    pub(super) fn new() -> Self {
        Self {
            groups: [(0, Decimal::ZERO); 12],
            depth: 0,
            section: Decimal::ZERO,
            section_read: false,
            section_unit: 4,
            pending: None,
            spread: Decimal::ZERO,
            zero: false,
            last_unit: 0,
            last_is_big: false,
            out: Numeral::EMPTY,
        }
    }

    pub(super) fn units_read(&self) -> bool {
        self.depth > 0 || self.section_read
    }

    pub(super) fn units_or_digits(&self) -> bool {
        self.units_read() || self.pending.is_some() || self.zero
    }

    pub(super) fn in_digit_string(&self) -> bool {
        !self.units_read() && (self.zero || self.pending.is_some_and(|p| !p.arabic))
    }

    /// Arabic digits start a numeral or follow a unit or 零, never another digit.
    pub(super) fn takes_arabic(&self, gap: usize) -> bool {
        match self.pending {
            None => {
                self.units_read() && (gap == 0 || self.out.arabic)
                    || !self.units_or_digits()
                    || self.zero && self.units_read()
            }
            Some(pending) => !pending.arabic && gap == 0 && self.in_digit_string(),
        }
    }

    pub(super) fn push_arabic(&mut self, run: &super::Arabic) -> Result<(), &'static str> {
        if let Some(pending) = self.pending {
            // 二0一七: a zero written as a digit among Chinese ones.
            if !run.value.is_zero() || run.whole_digits > 2 || run.decimals {
                return Err("a Chinese digit");
            }
            self.out.digit_string = true;
            let value = pending
                .value
                .checked_shift(i32::from(run.whole_digits))
                .ok_or("a smaller number")?;
            self.pending = Some(Pending {
                value,
                digits: pending.digits + run.whole_digits,
                ..pending
            });
            self.out.arabic = true;
            return Ok(());
        }
        if self.units_read() {
            let limit = pow10(if self.section_read {
                self.section_unit.min(self.last_unit)
            } else {
                self.last_unit
            })
            .unwrap_or(u128::MAX);
            if run.decimals || run.value.mantissa() >= limit {
                return Err("fewer digits after the unit");
            }
        } else {
            self.out.grouped = run.grouped;
            self.out.leading_zero = run.leading_zero;
        }
        self.out.arabic = true;
        self.pending = Some(Pending {
            value: run.value,
            digits: run.whole_digits,
            arabic: true,
            open: false,
        });
        Ok(())
    }

    /// Takes the next sign. A sign that is refused leaves the state as it was.
    pub(super) fn push(
        &mut self,
        reader: Reader,
        token: Token,
        next: &str,
    ) -> Result<(), &'static str> {
        self.push_token(reader, token, next)?;
        self.out.han = true;
        Ok(())
    }

    fn push_token(&mut self, reader: Reader, token: Token, next: &str) -> Result<(), &'static str> {
        match token {
            Token::Digit(digit) => return self.push_digit(reader, digit, next),
            Token::Zero => {
                if let Some(pending) = self.pending {
                    if self.units_read() || pending.arabic {
                        return Err("a unit after the digit");
                    }
                    return self.append_digit(reader, pending, 0);
                }
                if self.zero && self.units_read() {
                    return Err("a digit after the zero");
                }
                if self.zero {
                    // 零零七: the first zero was a digit of a string.
                    self.pending = Some(Pending {
                        value: Decimal::ZERO,
                        digits: 2,
                        arabic: false,
                        open: false,
                    });
                    self.out.digit_string = true;
                }
                self.zero = true;
            }
            Token::Tens(tens) => {
                if self.pending.is_some() || self.section_read && self.section_unit <= 1 {
                    return Err("a digit or unit other than this");
                }
                self.add_section(Decimal::from(u32::from(tens) * 10), self.spread, 1)?;
            }
            Token::Several => {
                if self.pending.is_some() {
                    return Err("a unit after the digit");
                }
                let open = Pending {
                    value: Decimal::ZERO,
                    digits: 1,
                    arabic: false,
                    open: true,
                };
                self.pending = Some(open);
                self.out.several = true;
            }
            Token::More => self.out.several = true,
            Token::Small(exponent) => self.push_small(reader, exponent)?,
            Token::Big(exponent) => self.push_big(reader, exponent)?,
        }
        Ok(())
    }

    fn push_digit(&mut self, reader: Reader, digit: u8, next: &str) -> Result<(), &'static str> {
        let value = Decimal::from(u32::from(digit));
        let Some(pending) = self.pending else {
            if self.section_read && self.section_unit == 0 {
                return Err("the end of the numeral");
            }
            let digits = if self.zero && !self.units_read() {
                2
            } else {
                1
            };
            self.out.digit_string |= digits == 2;
            self.pending = Some(Pending {
                value,
                digits,
                arabic: false,
                open: false,
            });
            return Ok(());
        };
        if pending.arabic || pending.open {
            return Err("a unit");
        }
        if reader.rough
            && pending.digits == 1
            && self.spread.is_zero()
            && self.is_pair(pending, digit, next)
        {
            self.spread = value.checked_sub(pending.value).ok_or("a digit")?;
            return Ok(());
        }
        if self.units_read() {
            return Err("a unit after the digit");
        }
        self.append_digit(reader, pending, digit)
    }

    /// 三五, 七八: neighbours, read as from … to, unless more digits follow.
    fn is_pair(&self, pending: Pending, digit: u8, next: &str) -> bool {
        let low = pending.value.mantissa();
        let high = u128::from(digit);
        let neighbours = high == low + 1 || low == 3 && high == 5;
        let following = next.chars().next().unwrap_or('\0');
        neighbours
            && !self.out.digit_string
            && han_digit(following).is_none()
            && chars::arabic_digit(following).is_none()
            && !(matches!(following, '点' | '點' | 'O' | '○'))
    }

    fn append_digit(
        &mut self,
        reader: Reader,
        pending: Pending,
        digit: u8,
    ) -> Result<(), &'static str> {
        if !reader.digit_strings || !self.spread.is_zero() {
            return Err("a unit after the digit");
        }
        self.out.digit_string = true;
        let value = pending
            .value
            .checked_shift(1)
            .and_then(|v| v.checked_add(Decimal::from(u32::from(digit))))
            .ok_or("")?;
        let digits = pending.digits.saturating_add(1);
        self.pending = Some(Pending {
            value,
            digits,
            ..pending
        });
        Ok(())
    }

    fn push_small(&mut self, reader: Reader, exponent: u32) -> Result<(), &'static str> {
        let value = match self.pending {
            Some(pending) if pending.digits > 1 && !pending.arabic => {
                return Err("no unit after a run of digits");
            }
            // 几十: more than one ten.
            Some(pending) if pending.open => Decimal::ONE,
            Some(pending) => pending.value,
            None if exponent == 1 && (!self.section_read || self.section_unit > 1) => Decimal::ONE,
            None if reader.bare_units && !self.units_read() && !self.zero => Decimal::ONE,
            None => return Err("a digit before the unit"),
        };
        let shift = i32::try_from(exponent).unwrap_or(0);
        let value = value.checked_shift(shift).ok_or("")?;
        let spread = self.spread.checked_shift(shift).ok_or("")?;
        self.add_section(value, spread, exponent)
    }

    fn add_section(
        &mut self,
        value: Decimal,
        spread: Decimal,
        exponent: u32,
    ) -> Result<(), &'static str> {
        if exponent >= self.section_unit {
            return Err("a smaller unit than the one before");
        }
        self.section = self.section.checked_add(value).ok_or("")?;
        self.spread = spread;
        self.pending = None;
        self.section_read = true;
        self.section_unit = exponent;
        self.last_unit = exponent;
        self.last_is_big = false;
        self.zero = false;
        Ok(())
    }

    fn push_big(&mut self, reader: Reader, exponent: u32) -> Result<(), &'static str> {
        let pending = self.pending;
        if pending.is_some_and(|p| p.digits > 1 && !p.arabic) {
            return Err("no unit after a run of digits");
        }
        let open = pending.is_some_and(|p| p.open);
        let mut value = self
            .section
            .checked_add(pending.map_or(Decimal::ZERO, |p| p.value))
            .ok_or("")?;
        let read = self.section_read || pending.is_some();
        if open && value.is_zero() {
            value = Decimal::ONE;
        }
        if !read && !self.last_is_big {
            if !reader.bare_units || self.units_read() || self.zero {
                return Err("a digit before the unit");
            }
            value = Decimal::ONE;
        }
        let (mut scale, mut depth) = (exponent, self.depth);
        if !read && self.zero {
            // 一亿零万: the zero leaves the unit nothing to count.
            return Err("a digit before the unit");
        }
        if !read && self.last_is_big {
            // 万亿, 亿亿: the unit multiplies the group just closed.
            let (top, amount) = self.groups[depth - 1];
            value = amount;
            scale += top;
            depth -= 1;
        } else {
            while depth > 0 && self.groups[depth - 1].0 < exponent {
                value = value.checked_add(self.groups[depth - 1].1).ok_or("")?;
                depth -= 1;
            }
        }
        let full = depth >= self.groups.len();
        if full || depth > 0 && self.groups[depth - 1].0 <= scale {
            return Err("a smaller unit than the one before");
        }
        let shift = i32::try_from(exponent).unwrap_or(i32::MAX);
        let value = value.checked_shift(shift).ok_or("")?;
        self.spread = self.spread.checked_shift(shift).ok_or("")?;
        self.groups[depth] = (scale, value);
        self.depth = depth + 1;
        self.pending = None;
        self.section = Decimal::ZERO;
        self.section_read = false;
        self.section_unit = 4;
        self.last_unit = exponent;
        self.last_is_big = true;
        self.zero = false;
        self.out.last_big = scale;
        Ok(())
    }

    /// The value so far, or what is missing.
    fn value(&mut self, reader: Reader) -> Result<Numeral, &'static str> {
        let mut total = self.section;
        for &(_, amount) in &self.groups[..self.depth] {
            total = total.checked_add(amount).ok_or("")?;
        }
        let mut out = self.out;
        out.ends_in_unit = self.pending.is_none() && self.units_read();
        if let Some(pending) = self.pending {
            out.last_big = 0;
            out.digits = pending.digits;
            let mut shift = 0;
            let clipped = pending.digits == 1
                && !pending.open
                && !self.zero
                && self.last_unit > 1
                && (self.units_read());
            if clipped {
                if !reader.clipped {
                    return Err("a unit after the digit");
                }
                shift = i32::try_from(self.last_unit - 1).unwrap_or(0);
            }
            if pending.open && !self.units_read() {
                return Err("a unit after 几");
            }
            total = pending
                .value
                .checked_shift(shift)
                .and_then(|v| total.checked_add(v))
                .ok_or("")?;
            self.spread = self.spread.checked_shift(shift).ok_or("")?;
        } else if self.zero && self.units_read() {
            return Err("a digit after the zero");
        } else if !self.units_or_digits() {
            return Err("a numeral");
        }
        out.value = total;
        if !self.spread.is_zero() {
            out.upper = Some(total.checked_add(self.spread).ok_or("")?);
        }
        Ok(out)
    }

    /// Ends the numeral at byte `at`; `missing` says what was expected there instead.
    pub(super) fn stop(
        &mut self,
        reader: Reader,
        at: usize,
        missing: Option<&'static str>,
    ) -> Result<(Numeral, usize), Fault> {
        let read = missing.map_or_else(|| self.value(reader), Err);
        read.map(|value| (value, at)).map_err(|expected| Fault {
            at,
            expected: (!expected.is_empty()).then_some(expected),
        })
    }

    /// Ends the numeral with a fraction: mantissa and decimal places. In `rest`, which is the text behind it, only large
    /// units may follow, and only if none came before. Gives the bytes that they take; fails with what was expected
    /// before the fraction, or `None` where the number is too large.
    pub(super) fn finish_fraction(
        &mut self,
        reader: Reader,
        fraction: (u128, u8),
        rest: &str,
    ) -> Result<(Numeral, usize), Option<&'static str>> {
        let whole_part = self.value(reader).map_err(Some)?;
        let overflow = None;
        let mut at = 0;
        let part = Decimal::from_parts(false, fraction.0, fraction.1).ok_or(overflow)?;
        let mut value = whole_part.value.checked_add(part).ok_or(overflow)?;
        let mut last_big = 0;
        loop {
            let rest = rest.get(at..).unwrap_or_default();
            let skipped = if reader.blanks {
                skip_blanks(rest)
            } else {
                rest
            };
            let Some(c) = skipped.chars().next() else {
                break;
            };
            let class = class(c);
            let big = class & 0xF0 == chars::BIG
                && (class & 0x0F <= 2 || reader.rare_units)
                && self.depth == 0;
            if !big {
                break;
            }
            let exponent = reader.large_units.exponent(class & 0x0F);
            value = value
                .checked_shift(i32::try_from(exponent).unwrap_or(i32::MAX))
                .ok_or(overflow)?;
            at += rest.len() - skipped.len() + c.len_utf8();
            last_big = exponent;
        }
        let out = Numeral {
            value,
            decimals: true,
            last_big,
            ends_in_unit: last_big > 0,
            upper: None,
            ..whole_part
        };
        Ok((out, at))
    }
}
