//! What is known of the passage and the sentence so far.

use gongkai_report::Channel;

use super::breakdown::Level;
use super::context::Passage;
use super::list::Turn;
use super::period::Noted;
use super::token::Seen;

/// A figure read before whose words the next one may share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    /// Where its words begin.
    pub(super) start: usize,
    /// Where those of them end that the next figure shares.
    pub(super) edge: usize,
    /// Where the figure ends.
    pub(super) end: usize,
}

/// A sentence, as far as it has been read.
#[derive(Debug)]
pub(super) struct Line<'p> {
    pub(super) passage: &'p Passage,
    /// Where the words that belong to the next figure begin.
    pub(super) region: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Concepts of the whole sentence.
    pub(super) all: Seen,
    /// Concepts seen in this passage.
    pub(super) block: Seen,
    /// The open breakdowns, the innermost last.
    pub(super) levels: Vec<Level>,
    /// How many of them were open when the first word of the sentence was read.
    pub(super) levels_at_start: usize,
    /// The fact that 其中, 同比 and 占 refer to.
    pub(super) last: Option<usize>,
    /// Where the figure read last ends.
    pub(super) last_end: usize,
    /// The sentence is about what is still to be done.
    pub(super) planned: bool,
    pub(super) noted: Noted,
    /// The name that the sentence before gave to what is counted (一是政府采购信息。公开了92条。).
    pub(super) lead: Option<(usize, usize)>,
    /// The channel that the heading, or a sentence that does nothing else, names for what follows: 1.政府网站。
    pub(super) place: Option<Channel>,
    /// A figure of issues, or of cases with a fee: the items in them, or the sum, follow (推送452期1356条).
    pub(super) doubled: Option<Shared>,
    /// The sentence is a list of items with their numbers, and nothing else.
    pub(super) plain_list: bool,
    /// A verb of publishing and a colon have opened a list of items with their numbers.
    pub(super) listing: bool,
    /// Where the last figure that counts nothing by itself ends: a list goes on from it.
    pub(super) passed: Option<usize>,
    /// The last figure that compares.
    pub(super) compared: Option<Shared>,
    /// The earlier value of a figure: 由2014年的96条增加到.
    pub(super) changed: Option<Shared>,
    /// Figures before this offset are not statistics of their own.
    pub(super) denied_to: usize,
    /// Readings for the next figures of a list with 分别, the next one last.
    pub(super) respective: Vec<Turn>,
}

impl Line<'_> {
    /// Opens a breakdown; in those that are nested beyond reason the outermost is forgotten.
    pub(super) fn push(&mut self, level: Level) {
        const DEEPEST: usize = 32;
        if self.levels.len() >= DEEPEST {
            self.levels.remove(0);
        }
        self.levels.push(level);
    }

    /// The innermost open breakdown.
    pub(super) fn top(&self) -> Option<Level> {
        self.levels.last().copied()
    }

    /// The fact that the innermost open breakdown breaks down.
    pub(super) fn whole(&self) -> Option<usize> {
        self.top()?.whole
    }
}
