//! Which passes of cleaning run.

/// One step of cleaning. Each can be switched off by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Pass {
    /// White space to single spaces, none at the ends of a block; invisible, control and private
    /// characters dropped. No repair is noted.
    Space,
    /// Full-width ASCII to ASCII, punctuation beside Chinese to full width. No repair is noted.
    Width,
    /// Kangxi radicals and compatibility characters to ordinary ones
    /// ([`KangxiRadical`](crate::RepairCode::KangxiRadical)).
    Radicals,
    /// Injected readings dropped ([`PinyinAnnotation`](crate::RepairCode::PinyinAnnotation)).
    Pinyin,
    /// Traditional documents to Simplified ([`Traditional`](crate::RepairCode::Traditional)); needs
    /// the feature `convert`.
    Traditional,
    /// Taiwan wording to mainland wording in a Traditional document. Off unless asked for: it
    /// changes words, and 檔案 may have meant 档案. Needs the feature `convert` and
    /// [`Pass::Traditional`].
    Wording,
    /// Punctuation printed twice to once
    /// ([`RepeatedPunctuation`](crate::RepairCode::RepeatedPunctuation)).
    Punctuation,
    /// Words written with spaces joined ([`SpacedWord`](crate::RepairCode::SpacedWord)).
    SpacedWords,
    /// Lines broken in mid-sentence joined ([`SoftBreak`](crate::RepairCode::SoftBreak)).
    HardWraps,
    /// Replacement characters and the traces of wrong decoding marked; nothing is changed.
    Damage,
    /// Spliced advertising marked; nothing is changed.
    Spam,
}

/// Which passes run.
///
/// ```
/// use gongkai_text::{CleanOptions, Pass, ReadOptions, read_text};
///
/// let keep_width = ReadOptions::default().clean(CleanOptions::default().without(Pass::Width));
/// let document = read_text("收到申请５件(条)。", &keep_width)?;
/// assert_eq!(document.text(), "收到申请５件(条)。");
/// # Ok::<(), gongkai_text::TextError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CleanOptions {
    passes: u16,
}

impl CleanOptions {
    /// No pass at all: blocks are found, their text stays as it is.
    #[must_use]
    pub const fn none() -> Self {
        Self { passes: 0 }
    }

    /// These options and `pass`.
    #[must_use]
    pub const fn with(self, pass: Pass) -> Self {
        Self {
            passes: self.passes | Self::bit(pass),
        }
    }

    /// These options but not `pass`.
    #[must_use]
    pub const fn without(self, pass: Pass) -> Self {
        Self {
            passes: self.passes & !Self::bit(pass),
        }
    }

    /// Whether `pass` runs.
    #[must_use]
    pub const fn has(self, pass: Pass) -> bool {
        self.passes & Self::bit(pass) != 0
    }

    const fn bit(pass: Pass) -> u16 {
        1 << (pass as u16)
    }
}

impl Default for CleanOptions {
    /// Every pass but [`Pass::Wording`].
    fn default() -> Self {
        Self {
            passes: (1 << (Pass::Spam as u16 + 1)) - 1,
        }
        .without(Pass::Wording)
    }
}
