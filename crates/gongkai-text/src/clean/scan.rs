//! The one pass over a text that all character-level steps of cleaning share.
//!
//! A table tells for most characters from their first byte alone that nothing is to be done; the
//! others are decided here, in front of what has been written already. Decisions look only at
//! properties that cleaning does not change, so that a second cleaning finds nothing to do.

use std::ops::Range;

use super::class::{Side, is_digit, is_han, is_invisible, is_space, is_stop, narrow, side};
use super::glance::next_look;
use super::options::{CleanOptions, Pass};
use super::radical::Ordinary;
use super::{pinyin, radical};
use crate::repair::{Mark, MarkKind, RepairCode};
use gongkai_span::TextBuilder;
use gongkai_span::TextMap;
use gongkai_span::{Clean, CleanSpan, Span};

/// A stretch of the input that becomes one block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Where it stands in the input.
    pub(crate) span: Span<()>,
    /// What a line break inside means.
    pub(crate) breaks: Breaks,
    /// Whether an empty line before the block is kept.
    pub(crate) paragraph: bool,
}

impl Piece {
    /// The stretch from `start` to `end`, whose lines are joined.
    pub(crate) fn new(start: usize, end: usize, paragraph: bool) -> Self {
        Self {
            span: Span::known(start, end),
            breaks: Breaks::Space,
            paragraph,
        }
    }
}

/// What a line break inside a block means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Breaks {
    /// White space of the markup or a joined line of a cell.
    Space,
    /// A line broken in mid-sentence: joined, and noted as a repair.
    Soft,
}

/// A change, in bytes of the input and of the cleaned text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Change<From> {
    pub(crate) code: RepairCode,
    pub(crate) from: Span<From>,
    pub(crate) clean: CleanSpan,
}

/// What the scan gives.
#[derive(Debug)]
pub(crate) struct Scanned<From> {
    pub(crate) text: String,
    pub(crate) map: TextMap<From, Clean>,
    /// The cleaned span of each piece; empty where nothing is left.
    pub(crate) spans: Vec<CleanSpan>,
    pub(crate) changes: Vec<Change<From>>,
    pub(crate) marks: Vec<Mark>,
}

/// Cleans `pieces` of `input`, which are in order and apart by at least one byte.
pub(crate) fn scan<From>(
    input: &str,
    pieces: impl ExactSizeIterator<Item = Piece>,
    options: CleanOptions,
) -> Scanned<From> {
    let mut scanner = Scanner::new(input, options);
    let mut spans = Vec::with_capacity(pieces.len());
    for piece in pieces {
        spans.push(scanner.piece(piece));
    }
    scanner.last_line_break();
    let (text, map) = scanner.out.finish_here();
    Scanned {
        text,
        map,
        spans,
        changes: scanner.changes,
        marks: scanner.marks,
    }
}

pub(super) struct Scanner<'a, From> {
    pub(super) input: &'a str,
    pub(super) options: CleanOptions,
    pub(super) out: TextBuilder<'a, From, Clean>,
    /// End of the present piece.
    pub(super) end: usize,
    /// Where the present block began in the cleaned text.
    block_start: usize,
    breaks: Breaks,
    /// For each open bracket, whether it was written full width.
    pub(super) brackets: Vec<bool>,
    /// Up to where, and with which result, the input has been searched for a telling character.
    pub(super) ahead: (usize, Side),
    /// The same backwards: what the input before this place says.
    pub(super) behind: (usize, Side),
    /// Room for the characters of a spaced word.
    pub(super) word: String,
    /// Whether readings without tone marks abound; known once asked for.
    plain_readings: Option<bool>,
    changes: Vec<Change<From>>,
    marks: Vec<Mark>,
}

impl<'a, From> Scanner<'a, From> {
    fn new(input: &'a str, options: CleanOptions) -> Self {
        Self {
            input,
            options,
            out: TextBuilder::new(input),
            end: 0,
            block_start: 0,
            breaks: Breaks::Space,
            brackets: Vec::new(),
            ahead: (0, Side::Neutral),
            behind: (0, Side::Neutral),
            word: String::new(),
            plain_readings: None,
            changes: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// Cleans one piece; what lies before it becomes a line break.
    fn piece(&mut self, piece: Piece) -> CleanSpan {
        let (start, end) = (piece.span.start(), piece.span.end());
        self.end = end;
        self.breaks = piece.breaks;
        let start = if self.options.has(Pass::Space) {
            self.blank_end(start)
        } else {
            start
        };
        if start >= end {
            return self.here();
        }
        self.line_break(start, piece.paragraph);
        self.block_start = self.out.written().len();
        self.brackets.clear();
        self.ahead = (start, Side::Neutral);
        self.behind = (start, Side::Neutral);
        let mut at = start;
        let bytes = self.input.as_bytes().get(..end).unwrap_or_default();
        while let Some(found) = next_look(bytes, at) {
            at = self.look(found).max(found + 1);
            while !self.input.is_char_boundary(at) {
                at += 1;
            }
        }
        self.out.copy_to(self.end);
        CleanSpan::known(self.block_start, self.out.written().len())
    }

    /// The empty span at the end of what is written.
    fn here(&self) -> CleanSpan {
        let at = self.out.written().len();
        CleanSpan::known(at, at)
    }

    /// Writes the line break in front of a block: one that stands in the gap, if there is one.
    fn line_break(&mut self, start: usize, paragraph: bool) {
        if self.out.written().is_empty() {
            self.out.skip_to(start);
            return;
        }
        let from = self.out.position();
        let gap = self.input.as_bytes().get(from..start).unwrap_or_default();
        let Some(first) = memchr::memchr(b'\n', gap) else {
            self.out.replace_to(start, "\n");
            return;
        };
        let last = memchr::memrchr(b'\n', gap).filter(|last| paragraph && *last != first);
        for at in [Some(first), last].into_iter().flatten() {
            self.out.skip_to(from + at);
            self.out.copy_to(from + at + 1);
        }
        self.out.skip_to(start);
    }

    /// Keeps one line break at the very end, if the input has one.
    fn last_line_break(&mut self) {
        let from = self.out.position();
        let rest = self.out.rest();
        if self.out.written().is_empty() {
            return;
        }
        if let Some(at) = memchr::memchr(b'\n', rest.as_bytes()) {
            self.out.skip_to(from + at);
            self.out.copy_to(from + at + 1);
        }
    }

    /// Decides about the character at `at`; gives where to go on.
    fn look(&mut self, at: usize) -> usize {
        let Some(c) = self.char_at(at) else {
            return self.end;
        };
        let next = at + c.len_utf8();
        if is_space(c) || is_invisible(c) {
            return self.space(at, next);
        }
        match c {
            '(' | '（' => self.opening(at, c),
            ')' | '）' => self.closing(at, c),
            ',' | ':' | ';' | '!' | '?' | '，' | '：' | '；' | '！' | '？' | '。' | '、' => {
                self.stop(at, c)
            }
            '\u{FFFD}' => self.replacement(at),
            'ㄅ'..='ㄩ' => self.bopomofo(at),
            _ => {
                if self.options.has(Pass::Radicals)
                    && let Some(ordinary) = radical::ordinary(c)
                {
                    self.radical(at, next, ordinary);
                } else if self.options.has(Pass::Width)
                    && let Some(plain) = narrow(c)
                {
                    self.out.copy_to(at);
                    self.write(next, plain);
                }
                next
            }
        }
    }

    fn radical(&mut self, at: usize, next: usize, ordinary: Ordinary) {
        self.out.copy_to(at);
        let clean_start = self.out.written().len();
        match ordinary {
            Ordinary::Character(c) => self.write(next, c),
            Ordinary::Bracketed(c) => {
                let mut text = String::from("（");
                text.push(c);
                text.push('）');
                self.out.replace_to(next, &text);
            }
        }
        self.change(RepairCode::KangxiRadical, at..next, clean_start);
    }

    /// Where a run of white space and invisible characters ends.
    pub(super) fn blank_end(&self, at: usize) -> usize {
        let rest = self.input.get(at..self.end).unwrap_or_default();
        rest.char_indices()
            .find(|(_, c)| !is_space(*c) && !is_invisible(*c))
            .map_or(self.end, |(offset, _)| at + offset)
    }

    /// White space or an invisible character.
    fn space(&mut self, at: usize, next: usize) -> usize {
        if !self.options.has(Pass::Space) {
            return next;
        }
        let end = self.blank_end(at);
        let run = self.input.get(at..end).unwrap_or_default();
        self.out.copy_to(at);
        let before = self.last_written();
        let after = self.char_at(end);
        let (Some(before), Some(after)) = (before, after) else {
            self.out.skip_to(end);
            return end;
        };
        if !run.chars().any(is_space) {
            self.out.skip_to(end);
            return end;
        }
        if run.contains('\n') {
            let soft = self.breaks == Breaks::Soft;
            let cut = soft && run.starts_with(['\n', '\r']) && in_number(before, after);
            if cut || joins(before, after, soft) {
                let clean = self.out.written().len();
                self.out.skip_to(end);
                if soft {
                    self.change(RepairCode::SoftBreak, at..end, clean);
                }
                return end;
            }
        } else if self.options.has(Pass::SpacedWords)
            && is_han(before)
            && is_han(after)
            && let Some(next) = self.spaced_word(at, end)
        {
            return next;
        }
        if run == " " {
            self.out.copy_to(end);
        } else {
            self.write(end, ' ');
        }
        end
    }

    /// An opening bracket: a reading, or punctuation.
    fn opening(&mut self, at: usize, c: char) -> usize {
        if self.before(at).is_some_and(is_han)
            && let Some(end) = self.reading_end(at)
        {
            return self.drop_reading(at, end);
        }
        self.open_bracket(at, c)
    }

    /// Where the reading ends that begins at `at`, if one does and it will be dropped behind a Chinese
    /// character.
    fn reading_end(&mut self, at: usize) -> Option<usize> {
        if !self.options.has(Pass::Pinyin) {
            return None;
        }
        let reading = self.input.get(at..self.end).and_then(pinyin::reading)?;
        (reading.toned || self.plain_readings_abound()).then_some(at + reading.len)
    }

    /// Where the readings end that stand behind the Chinese character that ends at `at`; `at` where none
    /// do.
    pub(super) fn past_readings(&mut self, mut at: usize) -> usize {
        loop {
            let rest = self.input.get(at..self.end).unwrap_or_default();
            let shown = self.end - rest.trim_start_matches(is_invisible).len();
            match self.reading_end(shown) {
                Some(end) => at = end,
                None => return at,
            }
        }
    }

    fn plain_readings_abound(&mut self) -> bool {
        *self
            .plain_readings
            .get_or_insert_with(|| pinyin::plain_readings_abound(self.input))
    }

    /// Drops a reading; the repair takes in the character that it stands behind.
    fn drop_reading(&mut self, at: usize, end: usize) -> usize {
        self.behind = (end, Side::Chinese);
        if let Some(last) = self.changes.last_mut()
            && last.code == RepairCode::PinyinAnnotation
            && last.from.end() == at
        {
            last.from = Span::new(last.from.start(), end).unwrap_or(last.from);
            self.out.copy_to(at);
            self.out.skip_to(end);
            return end;
        }
        let copied = self.out.position() < at;
        let han = if copied {
            self.before(at).map_or(0, char::len_utf8)
        } else {
            0
        };
        self.out.copy_to(at);
        self.out.skip_to(end);
        let clean = self.out.written().len() - han;
        self.change(RepairCode::PinyinAnnotation, at - han..end, clean);
        end
    }

    /// The character at `at` inside the piece.
    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.input.get(at..self.end)?.chars().next()
    }

    /// The last character of the block so far, as it will be in the cleaned text.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        let pending = self.input.get(self.out.position()..at)?;
        pending.chars().next_back().or_else(|| self.last_written())
    }

    /// What is written of the present block.
    pub(super) fn block_text(&self) -> &str {
        self.out
            .written()
            .get(self.block_start..)
            .unwrap_or_default()
    }

    pub(super) fn last_written(&self) -> Option<char> {
        self.block_text().chars().next_back()
    }

    /// Writes one character for the input up to `end`.
    pub(super) fn write(&mut self, end: usize, c: char) {
        self.out.write_to(end, c);
    }

    /// Notes a repair of the range `input`, which became what is written from `clean_start` on.
    pub(super) fn change(&mut self, code: RepairCode, input: Range<usize>, clean_start: usize) {
        let clean = CleanSpan::new(clean_start, self.out.written().len());
        if let (Some(from), Some(clean)) = (Span::new(input.start, input.end), clean) {
            self.changes.push(Change { code, from, clean });
        }
    }

    /// Copies up to `end` and marks the cleaned text from `clean_start` on.
    pub(super) fn mark(&mut self, kind: MarkKind, clean_start: usize) {
        if let Some(span) = CleanSpan::new(clean_start, self.out.written().len()) {
            self.marks.push(Mark::new(kind, span));
        }
    }
}

/// Whether two characters stand in one number: `23⏎45`, `98.⏎5`, `99⏎%`.
fn in_number(before: char, after: char) -> bool {
    let point = |c: char| matches!(c, '.' | '．');
    is_digit(before) && (is_digit(after) || point(after) || matches!(after, '%' | '％' | '‰'))
        || point(before) && is_digit(after)
}

/// Whether a line break between two characters leaves no space. Between two stops the space stays: without it
/// they would look like a stop printed twice.
fn joins(before: char, after: char, soft: bool) -> bool {
    if is_stop(before) && is_stop(after) {
        return false;
    }
    let wide = |c: char| {
        matches!(side(c), Side::Chinese)
            || matches!(c, '（' | '）' | '，' | '：' | '；' | '“' | '”')
    };
    if soft {
        wide(before) || wide(after)
    } else {
        wide(before) && wide(after)
    }
}
