//! Numbers in a list whose unit is printed once: 第二、三季度, 3、4和5月.
//!
//! ```text
//! numbers = [ "第" ] number mark [ "第" ] number { mark [ "第" ] number } ;     (mark: a list mark or 和)
//! ```

use nom::Parser as _;
use nom::character::complete::one_of;
use nom::combinator::opt;
use nom::multi::many_m_n;
use nom::sequence::preceded;

use super::terminal::{Parsed, fail, spaced};
use crate::chars::skip_blanks;
use crate::word_lists::LIST_MARKS;

/// No list of days, months or years goes on longer behind its first number. A longer one would be read again from each
/// of its numbers.
pub(super) const LONGEST_LIST: usize = 31;

/// `3、4`, `第二、第三`, `1、2和3`: two numbers or more whose unit is printed once, behind the last.
pub(super) fn numbers_in_list<'a>(
    number: fn(&'a str) -> Parsed<'a, u32>,
) -> impl Fn(&'a str) -> Parsed<'a, Vec<u32>> {
    move |input| {
        let item = || preceded(opt(one_of("第")), number);
        let (rest, first) = item().parse(input)?;
        if !skip_blanks(rest).starts_with(|c| LIST_MARKS.contains(c)) {
            return fail(input);
        }
        let mark = spaced(one_of(LIST_MARKS));
        let (rest, mut numbers) =
            many_m_n(1, LONGEST_LIST, preceded(mark, spaced(item()))).parse(rest)?;
        numbers.insert(0, first);
        Ok((rest, numbers))
    }
}

/// First and last of numbers that follow each other without a gap.
pub(super) fn is_run(numbers: &[u32]) -> Option<(u32, u32)> {
    let run = numbers.windows(2).all(|pair| pair[1] == pair[0] + 1);
    run.then(|| Some((*numbers.first()?, *numbers.last()?)))?
}
