//! The width of punctuation: full beside Chinese, narrow in addresses, times and numbers.

use super::class::{Side, fold, is_digit, is_han, is_invisible, is_space, is_stop, side};
use super::options::Pass;
use super::scan::Scanner;
use crate::repair::{MarkKind, RepairCode};

impl<From> Scanner<'_, From> {
    /// Whether the text before `at` is Chinese, looking past what says nothing. Each stretch is
    /// searched once.
    fn chinese_before(&mut self, at: usize) -> bool {
        let stretch = self.input.get(self.behind.0..at).unwrap_or_default();
        let told = stretch
            .chars()
            .rev()
            .filter(|c| !is_invisible(*c))
            .map(|c| side(fold(c).unwrap_or(c)))
            .find(|side| *side != Side::Neutral);
        self.behind = (at, told.unwrap_or(self.behind.1));
        self.behind.1 == Side::Chinese
    }

    /// Whether the text from `at` on is Chinese, looking past what says nothing. Each stretch is
    /// searched once.
    fn chinese_after(&mut self, at: usize) -> bool {
        if at > self.ahead.0 {
            let rest = self.input.get(at..self.end).unwrap_or_default();
            let found = rest
                .char_indices()
                .filter(|(_, c)| !is_invisible(*c))
                .map(|(offset, c)| (at + offset, side(fold(c).unwrap_or(c))))
                .find(|(_, side)| *side != Side::Neutral);
            self.ahead = found.unwrap_or((self.end, Side::Neutral));
        }
        self.ahead.1 == Side::Chinese
    }

    /// The next character that will be written, from `at` on.
    fn after(&self, at: usize) -> Option<char> {
        let rest = self.input.get(at..self.end)?;
        rest.chars().find(|c| !is_invisible(*c))
    }

    /// An opening bracket that does not begin a pinyin reading.
    pub(super) fn open_bracket(&mut self, at: usize, c: char) -> usize {
        let next = at + c.len_utf8();
        if c == '（' || !self.options.has(Pass::Width) {
            self.brackets.push(c == '（');
            return next;
        }
        let full = match self.short_content(at, next) {
            Some(Short::AreaCode) => false,
            Some(Short::BeforeHan) => true,
            None => self.chinese_before(at) || self.chinese_after(next),
        };
        self.brackets.push(full);
        if full {
            self.out.copy_to(at);
            self.write(next, '（');
        }
        next
    }

    /// A closing bracket: as wide as the one that it closes.
    pub(super) fn closing(&mut self, at: usize, c: char) -> usize {
        let next = at + c.len_utf8();
        let opened = self.brackets.pop();
        if c == '）' || !self.options.has(Pass::Width) {
            return next;
        }
        let full = match opened {
            Some(full) => full,
            None => self.chinese_before(at) || self.chinese_after(next),
        };
        if full {
            self.out.copy_to(at);
            self.write(next, '）');
        }
        next
    }

    /// What is special about a bracket that holds a few letters or digits only.
    fn short_content(&self, bracket: usize, at: usize) -> Option<Short> {
        let rest = self.input.get(at..self.end)?;
        let mut chars = rest
            .chars()
            .filter(|c| !is_invisible(*c))
            .map(|c| fold(c).unwrap_or(c));
        let (mut count, mut digits) = (0, true);
        loop {
            match chars.next()? {
                ')' => break,
                c if c.is_ascii_alphanumeric() && count < 4 => {
                    digits &= c.is_ascii_digit();
                    count += 1;
                }
                _ => return None,
            }
        }
        let after = chars.find(|c| !is_space(*c))?;
        if digits && count >= 3 && is_digit(after) {
            return Some(Short::AreaCode);
        }
        let marker = digits || self.before(bracket).is_none();
        (marker && is_han(after)).then_some(Short::BeforeHan)
    }

    /// A comma, stop, colon or mark.
    pub(super) fn stop(&mut self, at: usize, c: char) -> usize {
        let next = at + c.len_utf8();
        if c == '?'
            && self.options.has(Pass::Damage)
            && let Some(end) = self.question_marks(at)
        {
            return end;
        }
        let after = self.after(next);
        let becomes = if self.options.has(Pass::Width) {
            self.right_width(at, c, after)
        } else {
            c
        };
        if self.options.has(Pass::Punctuation)
            && after.is_some_and(is_stop)
            && let Some(end) = self.repeated(at, next, becomes)
        {
            return end;
        }
        if becomes != c {
            self.out.copy_to(at);
            self.write(next, becomes);
        }
        next
    }

    /// The stop `c`, which stands at `at`, as wide as it should be; `after` is what will be written
    /// behind it.
    fn right_width(&mut self, at: usize, c: char, after: Option<char>) -> char {
        let next = at + c.len_utf8();
        match c {
            ',' | ';' | ':' => {
                let narrow = self.between_digits(at, after) || c == ':' && after == Some('/');
                if narrow || !(self.chinese_before(at) || self.chinese_after(next)) {
                    return c;
                }
                match c {
                    ',' => '，',
                    ';' => '；',
                    _ => '：',
                }
            }
            '：' if self.between_digits(at, after) || self.scheme_follows(next) => ':',
            '!' if self.before(at).is_some_and(is_han) => '！',
            '?' if self.before(at).is_some_and(is_han)
                && after.is_none_or(|c| {
                    is_space(c) || matches!(c, '”' | '’' | '）' | ')' | '》' | '」')
                }) =>
            {
                '？'
            }
            _ => c,
        }
    }

    /// Whether digits stand before `at` and behind it.
    fn between_digits(&self, at: usize, after: Option<char>) -> bool {
        after.is_some_and(is_digit) && self.before(at).is_some_and(is_digit)
    }

    /// Whether `//` follows, as behind the scheme of an address.
    fn scheme_follows(&self, at: usize) -> bool {
        let rest = self.input.get(at..self.end).unwrap_or_default();
        let mut chars = rest.chars().filter(|c| !is_invisible(*c));
        let slash = |c: Option<char>| matches!(c, Some('/' | '／'));
        slash(chars.next()) && slash(chars.next())
    }

    /// Punctuation that stands twice: `。。`, or a comma before another stop: `,。`.
    ///
    /// Three and more in a row are left: they may stand for an ellipsis.
    fn repeated(&mut self, at: usize, next: usize, becomes: char) -> Option<usize> {
        if !matches!(becomes, '，' | '。' | '、' | '；' | '：') {
            return None;
        }
        let rest = self.input.get(next..self.end)?;
        let mut following = rest
            .char_indices()
            .filter(|(_, c)| !is_invisible(*c))
            .take_while(|(_, c)| is_stop(*c));
        let (offset, second) = following.next()?;
        let second_end = next + offset + second.len_utf8();
        // A run of three or more is passed over as a whole, so that no byte is looked at twice.
        if let Some((third, c)) = following.last() {
            let end = next + third + c.len_utf8();
            if becomes != self.char_at(at)? {
                self.out.copy_to(at);
                self.write(next, becomes);
            }
            self.narrow_run(next, end);
            return Some(end);
        }
        let second_wide = match second {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            c => c,
        };
        if self.before(at).is_some_and(is_stop) {
            return None;
        }
        let keep =
            if second_wide == becomes || becomes == '，' && matches!(second_wide, '。' | '、') {
                second_wide
            } else {
                return None;
            };
        // Between digits and before `//` one colon would be narrow.
        let narrow =
            || self.between_digits(at, self.after(second_end)) || self.scheme_follows(second_end);
        if keep == '：' && narrow() {
            return None;
        }
        self.out.copy_to(at);
        let clean = self.out.written().len();
        if self.char_at(at) == Some(keep) {
            self.out.copy_to(next);
            self.out.skip_to(second_end);
        } else {
            self.out.skip_to(next + offset);
            self.write(second_end, keep);
        }
        self.change(RepairCode::RepeatedPunctuation, at..second_end, clean);
        Some(second_end)
    }

    /// Widens each stop of a run between `start` and `end`; invisible characters are dropped.
    fn narrow_run(&mut self, start: usize, end: usize) {
        let run = self.input.get(start..end).unwrap_or_default();
        for (offset, c) in run.char_indices() {
            let (at, next) = (start + offset, start + offset + c.len_utf8());
            if is_invisible(c) {
                if self.options.has(Pass::Space) {
                    self.out.copy_to(at);
                    self.out.skip_to(next);
                }
                continue;
            }
            if self.options.has(Pass::Width) {
                let becomes = self.right_width(at, c, self.after(next));
                if becomes != c {
                    self.out.copy_to(at);
                    self.write(next, becomes);
                }
            }
        }
    }

    /// Two and more question marks beside Chinese, or one before `nbsp;`: characters were lost.
    fn question_marks(&mut self, at: usize) -> Option<usize> {
        let rest = self.input.get(at..self.end)?;
        let count = rest.bytes().take_while(|byte| *byte == b'?').count();
        let end = at + count;
        let after = self.input.get(end..self.end).unwrap_or_default();
        let entity = after.starts_with("nbsp;");
        let beside = self.before(at).is_some_and(is_han) || self.char_at(end).is_some_and(is_han);
        if !(entity || beside && count >= 2) {
            return (count >= 2).then_some(end);
        }
        let end = if entity { end + "nbsp;".len() } else { end };
        self.out.copy_to(at);
        let clean = self.out.written().len();
        self.out.copy_to(end);
        self.mark(MarkKind::Mojibake, clean);
        Some(end)
    }
}

/// A bracket with at most four letters or digits.
enum Short {
    /// `(0577)8588…`: part of a number.
    AreaCode,
    /// `(1)加强`: a marker before Chinese text.
    BeforeHan,
}
