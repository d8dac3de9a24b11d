//! The labels that page records use.
//!
//! ```text
//! field = label [closing] ":" value          索 引 号：0031    spaces inside the label are skipped
//!       | label (white space | "|") value    文号 国办发〔2017〕24号    at the start of a line
//!       | date-label date                    发布时间2015-10-30
//! ```
//!
//! The labels are those of `lexicon/labels.tsv`.

#[rustfmt::skip]
mod generated;

use std::sync::LazyLock;

use crate::chars::{CharSet, is_han};
use generated::LABELS;
use gongkai_report::MetadataKey;

/// What a label is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A label of the record; clear enough to stand without a colon.
    Clear(MetadataKey),
    /// A label of the record that is a plain word: it needs its colon.
    Word(MetadataKey),
    /// A label that the list does not know.
    Other,
    /// A tool of the page: 字体, 打印.
    Tool,
}

impl Kind {
    /// Whether the label is one without a colon too.
    pub(crate) const fn alone(self) -> bool {
        matches!(self, Self::Clear(_))
    }

    pub(crate) const fn key(self) -> Option<MetadataKey> {
        match self {
            Self::Clear(key) | Self::Word(key) => Some(key),
            Self::Other => Some(MetadataKey::Other),
            Self::Tool => None,
        }
    }
}

/// A label with what it is for, and its third character.
type Entry = (&'static str, Kind, Option<char>);

/// Labels by some of their characters, which rule out nearly all places of a text.
#[derive(Debug)]
struct By<Key>(Vec<(Key, Vec<Entry>)>);

impl<Key: Copy + Ord> By<Key> {
    /// The labels by the characters that `of` gives, in the order of the list.
    fn new(of: impl Fn(&str) -> Option<Key>) -> Self {
        let mut groups: Vec<(Key, Vec<Entry>)> = Vec::new();
        for &(label, kind) in LABELS {
            let Some(c) = of(label) else { continue };
            let entry = (label, kind, label.chars().nth(2));
            match groups.iter_mut().find(|(own, _)| *own == c) {
                Some((_, labels)) => labels.push(entry),
                None => groups.push((c, vec![entry])),
            }
        }
        groups.sort_by_key(|(c, _)| *c);
        Self(groups)
    }

    fn get(&self, c: Key) -> &[Entry] {
        let at = self.0.binary_search_by_key(&c, |(own, _)| *own);
        let group = at.ok().and_then(|at| self.0.get(at));
        group.map_or(&[], |(_, labels)| labels)
    }
}

/// The characters that labels begin with.
static FIRSTS: CharSet = characters_at(0);
/// The second characters of labels.
static SECONDS: CharSet = characters_at('标'.len_utf8());

/// The characters of labels that stand at byte `at`.
pub(crate) const fn characters_at(at: usize) -> CharSet {
    let mut set = CharSet::new();
    let mut index = 0;
    while index < LABELS.len() {
        set.add(LABELS[index].0, at);
        index += 1;
    }
    set
}

/// By the first two characters, which may have spaces between them.
static BY_FIRST: LazyLock<By<(char, char)>> = LazyLock::new(|| {
    By::new(|label| {
        let mut chars = label.chars();
        Some((chars.next()?, chars.next()?))
    })
});
static BY_LAST: LazyLock<By<char>> = LazyLock::new(|| By::new(|label| label.chars().next_back()));

/// The label that `words` starts with: its length with the colon, what it is for, and whether a
/// colon, a bracket, white space or the end closes it as a label.
///
/// Spaces inside the label are skipped. Without a colon it must be followed by white space, a bar or
/// the end.
#[inline]
pub(crate) fn label_at(words: &str) -> Option<(usize, Kind, bool)> {
    // Nearly all places are told by two characters. Spaces may stand between those of a label.
    let mut chars = words.chars();
    let first = chars.next().filter(|c| FIRSTS.has(*c))?;
    let second = chars.next()?;
    (SECONDS.has(second) || second.is_whitespace())
        .then(|| longest_label(words, first))
        .flatten()
}

/// The longest label that `words`, which begin with the character `first`, start with.
fn longest_label(words: &str, first: char) -> Option<(usize, Kind, bool)> {
    let mut best: Option<(usize, Kind, bool)> = None;
    let mut behind = words.chars().skip(1).filter(|c| !c.is_whitespace());
    let (second, third) = (behind.next()?, behind.next());
    for &(label, kind, own) in BY_FIRST.get((first, second)) {
        if own.is_some() && own != third {
            continue;
        }
        let Some(len) = spaced_prefix(words, label) else {
            continue;
        };
        if best.is_some_and(|(longest, ..)| longest >= len) {
            continue;
        }
        let rest = words.get(len..).unwrap_or_default();
        let inner = rest.trim_start_matches(|c: char| {
            c.is_whitespace() && c != '\n' || matches!(c, ']' | '】')
        });
        let skip = rest.len() - inner.len();
        if let Some(colon) = inner.chars().next().filter(|c| matches!(c, '：' | ':')) {
            best = Some((len + skip + colon.len_utf8(), kind, true));
        } else if rest.starts_with([']', '】']) && !inner.is_empty() && kind.key().is_some() {
            // [来源]某某局: the bracket closes the label.
            best = Some((len + skip, kind, true));
        } else if kind.key() == Some(MetadataKey::Published) && rest.starts_with("20") {
            // 发布时间2015-10-30: the colon is lost, the date shows what the label is.
            best = Some((len, kind, true));
        } else if kind.key() == Some(MetadataKey::IndexNumber)
            && rest.starts_with(|c: char| c.is_ascii_alphanumeric())
        {
            // 索 引 号YX001/2016-3: label and value are elements of one line.
            best = Some((len, kind, true));
        } else if rest.is_empty() || skip > 0 || rest.starts_with('|') {
            best = Some((len + skip, kind, false));
        }
    }
    best
}

/// The label that `head` ends with: where it starts, and what it is for.
pub(crate) fn label_before(head: &str) -> Option<(usize, Kind)> {
    let head = head.trim_end();
    BY_LAST
        .get(head.chars().next_back()?)
        .iter()
        .filter(|(label, ..)| head.ends_with(label))
        .max_by_key(|(label, ..)| label.len())
        .map(|&(label, kind, _)| (head.len() - label.len(), kind))
}

/// The length of `label` at the start of `words`, white space between its characters included.
fn spaced_prefix(words: &str, label: &str) -> Option<usize> {
    debug_assert!(label.starts_with(is_han));
    let mut rest = words;
    for wanted in label.chars() {
        if let Some(behind) = rest.strip_prefix(wanted) {
            rest = behind;
            continue;
        }
        // White space before the first character is not part of the label.
        let blank = |c: char| c.is_whitespace() && c != '\n';
        if rest.len() == words.len() || !rest.starts_with(blank) {
            return None;
        }
        rest = rest.trim_start_matches(blank).strip_prefix(wanted)?;
    }
    Some(words.len() - rest.len())
}
