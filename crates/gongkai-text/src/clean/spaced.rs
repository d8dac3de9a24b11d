//! Words written with spaces between their characters, for looks: `索 引 号`, `概  述`.

use std::sync::LazyLock;

use super::class::{is_han, is_invisible, is_space};
use super::options::Pass;
use super::radical::{self, Ordinary};
use super::scan::Scanner;
use crate::repair::RepairCode;
use crate::word_lists;
use gongkai_span::WordFinder;

static FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(word_lists::SPACED_WORDS.iter().copied()));

/// How many spaced characters are looked at where a block begins.
const LONGEST: usize = 40;
/// How many are looked at inside a block.
const LABEL: usize = 8;

impl<From> Scanner<'_, From> {
    /// The spaced word that goes on behind the white space from `at` to `end`; joins it and gives
    /// where to go on. What is written ends with a Chinese character, and one stands at `end`.
    ///
    /// A word is joined where it is one of the known ones, where a colon follows (a label), or where
    /// it is the whole heading behind a marker, or the whole block and long enough. Names (`李 华`) are left.
    pub(super) fn spaced_word(&mut self, at: usize, end: usize) -> Option<usize> {
        let first = self.single_before()?;
        // Characters that stand alone, each with where it begins; the first is written already.
        let mut seq = [('\0', 0_usize); LONGEST];
        seq[0] = (first.0, at);
        let (mut count, mut next) = (1, end);
        let mut follows = None;
        let opens = self.block_text().chars().nth(1).is_none();
        let limit = if opens || first.1 { LONGEST } else { LABEL };
        while count < limit {
            let Some(c) = self.char_at(next).filter(|c| is_han(*c)) else {
                break;
            };
            let after = self.past_readings(next + c.len_utf8());
            let blank = self.blank_end(after);
            follows = self.char_at(blank);
            let spaced = blank > after && self.input.get(after..blank)?.chars().any(is_space);
            if !spaced && follows.is_some_and(is_han) {
                break;
            }
            seq[count] = (self.ordinary(c), next);
            count += 1;
            next = blank;
            if !spaced {
                break;
            }
        }
        let mut word = std::mem::take(&mut self.word);
        word.clear();
        word.extend(seq.iter().take(count).map(|(c, _)| *c));
        let known = FINDER.prefix(&word).and_then(|len| word.get(..len));
        let known = known.map(|known| known.chars().count());
        self.word = word;
        let label = matches!(follows, Some(':' | '：')) && self.ends_at(seq.get(count - 1)?, next);
        let whole = opens && count >= 4;
        let heading = (first.1 || whole) && follows.is_none();
        let len = if (label || heading) && count >= 2 {
            count
        } else {
            known?
        };
        let clean = self.out.written().len() - first.0.len_utf8();
        let from = at - self.len_in_input(first.0, at);
        for (c, start) in seq.iter().take(len).skip(1) {
            self.out.skip_to(*start);
            let len = self.char_at(*start).map_or(0, char::len_utf8);
            self.write(start + len, *c);
        }
        let stop = self.out.position();
        self.change(RepairCode::SpacedWord, from..stop, clean);
        Some(stop)
    }

    fn ordinary(&self, c: char) -> char {
        match radical::ordinary(c) {
            Some(Ordinary::Character(to)) if self.options.has(Pass::Radicals) => to,
            _ => c,
        }
    }

    /// The last written character if it stands alone, and whether a heading marker comes before it.
    fn single_before(&self) -> Option<(char, bool)> {
        let mut written = self.block_text().chars().rev();
        let last = written.next()?;
        match written.next() {
            Some('、' | '）') => Some((last, true)),
            Some(' ') => Some((last, matches!(written.next(), Some('、' | '）')))),
            Some(c) if is_han(c) || c.is_alphanumeric() => None,
            _ => Some((last, false)),
        }
    }

    /// Whether the sequence reaches to `next`, past its last character.
    fn ends_at(&mut self, last: &(char, usize), next: usize) -> bool {
        let len = self.char_at(last.1).map_or(0, char::len_utf8);
        let after = self.past_readings(last.1 + len);
        self.blank_end(after) == next
    }

    /// Length in the input of the character before `at`, if it stands there as it was written.
    fn len_in_input(&self, c: char, at: usize) -> usize {
        let before = self.input.get(..at).unwrap_or_default();
        let before = before.trim_end_matches(is_invisible);
        if before.len() == at && before.ends_with(c) {
            c.len_utf8()
        } else {
            0
        }
    }
}
