//! Traces of a wrong decoding: marked, never guessed at.

use super::class::is_han;
use super::options::Pass;
use super::scan::Scanner;
use crate::repair::MarkKind;

impl<From> Scanner<'_, From> {
    /// U+FFFD: marks the run of them.
    pub(super) fn replacement(&mut self, at: usize) -> usize {
        let rest = self.input.get(at..self.end).unwrap_or_default();
        let len = rest.len() - rest.trim_start_matches('\u{FFFD}').len();
        if self.options.has(Pass::Damage) {
            self.out.copy_to(at);
            let clean = self.out.written().len();
            self.out.copy_to(at + len);
            self.mark(MarkKind::Replacement, clean);
        }
        at + len
    }

    /// A phonetic letter, which no Simplified page writes: GBK bytes read out of step (`?。ㄒ唬`)
    /// give these beside question marks and box-drawing signs.
    pub(super) fn bopomofo(&mut self, at: usize) -> usize {
        let rest = self.input.get(at..self.end).unwrap_or_default();
        let trace = |c: char| matches!(c, 'ㄅ'..='ㄩ' | '─'..='╿' | '?' | '唬');
        let run = rest.len() - rest.trim_start_matches(trace).len();
        let end = at + run;
        if !self.options.has(Pass::Damage) {
            return end;
        }
        self.out.copy_to(at);
        let written = self.out.written();
        let lead = written.trim_end_matches(['?', '？', '。', '�']);
        let lead_len = written.len() - lead.len();
        let boxes = rest
            .get(..run)
            .is_some_and(|run| run.chars().any(|c| matches!(c, '─'..='╿')));
        let questioned = written
            .get(lead.len()..)
            .is_some_and(|lead| lead.contains(['?', '？', '�']));
        let clean = written.len() - lead_len.min(9);
        let tail = self
            .char_at(end)
            .filter(|c| is_han(*c))
            .map_or(0, char::len_utf8);
        if !(boxes || questioned) || !written.is_char_boundary(clean) {
            return end;
        }
        self.out.copy_to(end + tail);
        self.mark(MarkKind::Mojibake, clean);
        end + tail
    }
}
