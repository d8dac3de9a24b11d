//! What the ending of an organ's name shows.

#[rustfmt::skip]
mod generated;

pub(crate) use generated::ENDINGS;
use gongkai_report::{OrganLevel, OrganType};

/// An ending of names of organs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ending {
    pub(crate) text: &'static str,
    pub(crate) kind: Option<OrganType>,
    pub(crate) level: Option<OrganLevel>,
    /// Running text that ends so names an organ.
    pub(crate) names: bool,
}

/// The longest ending that `name` has.
pub(crate) fn ending_of(name: &str) -> Option<&'static Ending> {
    ENDINGS.iter().find(|ending| name.ends_with(ending.text))
}
