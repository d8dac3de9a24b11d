//! What the web does to a page without changing what it says.
//!
//! Each change is one file and one kind of thing that was seen on real pages. A change takes a page
//! and chance, and gives a page; [`Change::Encoding`] alone acts on bytes, when the page is written.

mod encoding;
mod furniture;
mod layout;
mod reading;
mod script;
mod spaces;
mod width;
mod wrap;

use crate::{Dice, Page};

/// A change that leaves the report what it is, in the order in which such things happen to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// `概 述`, `2016 年`, `共 5 条`: spaces in short headings and around numbers.
    Spaces,
    /// Digits, letters or punctuation of full width, or punctuation of half width.
    Width,
    /// Simplified to Traditional characters.
    Traditional,
    /// `術(shù)`: toned readings behind some characters.
    Pinyin,
    /// `政(zheng)(zheng)府(fu)`: plain readings behind nearly all.
    PlainPinyin,
    /// Paragraphs broken into lines of equal width.
    Wraps,
    /// The page in tables for layout.
    Layout,
    /// Trail, menu, byline and tools before the page, advertising, links and foot behind it.
    Furniture,
    /// GB18030, UTF-16 of both orders, with or without mark; UTF-8 with mark.
    Encoding,
}

impl Change {
    /// All changes.
    pub const ALL: [Self; 9] = [
        Self::Spaces,
        Self::Width,
        Self::Traditional,
        Self::Pinyin,
        Self::PlainPinyin,
        Self::Wraps,
        Self::Layout,
        Self::Furniture,
        Self::Encoding,
    ];

    /// The page changed.
    ///
    /// ```
    /// use gongkai_tests::{Change, Dice, Page};
    /// let page = Page::plain("一、总体情况\n2016年，收到申请5件。");
    /// let changed = Change::Traditional.apply(&page, &mut Dice(0));
    /// assert_eq!(changed.text, "一、總體情況\n2016年，收到申請5件。");
    /// ```
    #[must_use]
    pub fn apply(self, page: &Page, dice: &mut Dice) -> Page {
        match self {
            Self::Furniture => furniture::add(page, dice),
            Self::Encoding => page.clone(),
            Self::Traditional => script::traditional(page),
            Self::Pinyin => reading::toned(page, dice),
            Self::PlainPinyin => reading::plain(page, dice),
            Self::Spaces => spaces::strew(page, dice),
            Self::Wraps => wrap::wrap(page, dice),
            Self::Width => width::fold(page, dice),
            Self::Layout => layout::wrap(page, dice),
        }
    }

    /// The page as bytes: in UTF-8, or as [`Change::Encoding`] says.
    #[must_use]
    pub fn bytes(changes: &[Self], page: &Page, dice: &mut Dice) -> Vec<u8> {
        if changes.contains(&Self::Encoding) {
            encoding::encode(&page.text, dice)
        } else {
            page.text.clone().into_bytes()
        }
    }

    /// The page with all changes, in their order, as bytes, and as it was before it was encoded.
    #[must_use]
    pub fn all(changes: &[Self], page: &Page, dice: &mut Dice) -> (Vec<u8>, Page) {
        let mut changes = changes.to_vec();
        changes.sort_unstable();
        changes.dedup();
        let page = changes
            .iter()
            .fold(page.clone(), |page, change| change.apply(&page, dice));
        (Self::bytes(&changes, &page, dice), page)
    }
}
