//! Which figure is part of which: the breakdowns that 其中, brackets, colons and the like open.
//!
//! The state is a stack of open breakdowns, the [`Level`]s of a sentence. These are the transitions:
//!
//! | a word or figure | what it does | file |
//! | --- | --- | --- |
//! | 其中, a bracket, a colon, 按类别分 | opens a breakdown of the figure before | `open` |
//! | a label and a figure | is a part of the innermost breakdown | `part` |
//! | a verb, a way or an outcome and a figure | says more of the figure before, without a breakdown | `go_on` |
//! | a label and a figure without a breakdown | is one more item of the list of the figure before | `sibling` |
//! | a bracket, a semicolon, a clause of its own | closes breakdowns | `close` |
//! | the end of a sentence | closes all, or hands them to the next sentence | `carry` |
//!
//! `whole` says which figure is broken down, `sums` what the parts add up to.

mod carry;
mod close;
mod go_on;
mod open;
mod part;
mod relation;
mod sibling;
mod sums;
mod whole;

pub(super) use carry::Carried;
pub(super) use close::begins_anew;
pub(super) use go_on::go_on;
pub(super) use open::adds;
pub(super) use part::{is_label, named_part, part, says_withheld};
pub(super) use relation::{
    Relation, came_in, is_dispute, is_outcome, outcome, relation, same_unit,
};
pub(super) use sums::MOST_PARTS;

/// An open breakdown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// The fact that is broken down; `None` for a bracket that breaks nothing down.
    pub(super) whole: Option<usize>,
    /// The list that its parts are entered in.
    pub(super) list: Option<usize>,
    /// Whether a bracket opened it, and so closes it.
    pub(super) bracket: bool,
    /// Whether it breaks down the figure before it, and not one further out.
    pub(super) own: bool,
    /// Whether it lies in a bracket that breaks a figure down.
    pub(super) inside: bool,
    /// What divides its parts.
    pub(super) divider: Divider,
    /// Where the words before it begin, for the figure after a bracket that breaks nothing down.
    pub(super) region: usize,
}

impl Level {
    /// The parts of `whole` that follow it outside brackets.
    const fn list(whole: usize, list: usize, inside: bool) -> Self {
        Self {
            whole: Some(whole),
            list: Some(list),
            bracket: false,
            own: true,
            inside,
            divider: Divider::Commas,
            region: 0,
        }
    }

    /// Whether commas divide its parts, as far as read.
    fn has_commas(&self) -> bool {
        self.divider == Divider::Commas
    }
}

/// What divides the parts of a breakdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Divider {
    /// Commas and the like, as far as read.
    Commas,
    /// Semicolons.
    Semicolons,
}
