//! Opens and closes breakdowns: 其中, brackets, 分别为.

use std::ops::Range;

use super::breakdown::{Divider, Level};
use super::cue::Cue;
use super::fact::BreakdownFact;
use super::lexicon::Concept;
use super::page::Page;
use super::reader::{Line, Reader};

impl<'p> Reader<'p, '_> {
    pub(super) fn open_list(&mut self, whole: usize, complete: bool) -> usize {
        self.out.breakdowns.push(BreakdownFact {
            whole,
            parts: Vec::new(),
            complete,
        });
        self.out.breakdowns.len() - 1
    }

    /// Closes the innermost bracket, and the breakdowns opened in it.
    pub(super) fn close_bracket(&mut self, line: &mut Line<'p>, cue: Cue) {
        let Some(at) = line.levels.iter().rposition(|level| level.bracket) else {
            return;
        };
        let level = line.levels.get(at).copied();
        line.levels.truncate(at);
        if let Some(level) = level.filter(|level| level.own) {
            let inside = self.page.slice(line.last_end.min(cue.start)..cue.start);
            if inside.contains('等')
                && let Some(list) = level.list
                && let Some(list) = self.out.breakdowns.get_mut(list)
            {
                list.complete = false;
            }
            line.last = level.whole;
            line.last_end = cue.end;
            line.region = cue.end;
        }
    }

    /// 其中, 包括, 分别为: what follows are parts of the figure before.
    pub(super) fn open(&mut self, line: &mut Line<'p>, cue: Cue) {
        let Some(last) = line.last else { return };
        let page = self.page;
        let word = page.slice(cue.start..cue.end);
        let between = page.slice(line.last_end..cue.start);
        let whereof = word == "其中" || word.ends_with("信息中");
        if line
            .levels
            .last()
            .is_some_and(|level| level.bracket && !level.own)
        {
            return;
        }
        if !whereof && between.len() > 24 {
            return;
        }
        let top = line.levels.last().copied().filter(|level| !level.bracket);
        let just_opened = top
            .and_then(|level| level.list)
            .and_then(|list| self.out.breakdowns.get(list))
            .is_some_and(|list| list.parts.is_empty());
        if just_opened {
            // 其中包括 does not claim more than 其中.
            line.region = cue.end;
            return;
        }
        let whole = match top.and_then(|level| level.whole) {
            // 100件，其中网上60件；其中答复90件: both break down the 100.
            Some(whole) if between.contains('；') => whole,
            _ => last,
        };
        let complete = word.starts_with("分别") || word == "包括";
        let index = self.open_list(whole, complete);
        let inside = line.levels.last().is_some_and(|level| level.inside);
        line.push(Level {
            whole: Some(whole),
            list: Some(index),
            bracket: false,
            own: true,
            inside,
            divider: Divider::Commas,
        });
        line.region = cue.end;
    }
}

/// Whether a sentence goes on with the figure of the one before: 其中…, 在主动公开的信息中….
pub(super) fn opens_with_parts(page: &Page<'_>, sentence: &Range<usize>) -> bool {
    const NEAR: usize = 60;
    page.cues(sentence.clone())
        .iter()
        .take_while(|cue| cue.start <= sentence.start + NEAR)
        .find(|cue| cue.concept == Concept::Opener)
        .is_some_and(|cue| {
            let word = page.slice(cue.start..cue.end);
            page.figures(&(sentence.start..cue.start)).is_empty()
                && (word.ends_with("信息中")
                    || word == "其中" && leads_on(page.slice(sentence.start..cue.start)))
        })
}

/// Whether the words before 其中 leave it to the sentence before: none, or 均已办结 and the like.
fn leads_on(before: &str) -> bool {
    let before = before.trim();
    before.is_empty() || before.starts_with(['全', '均', '已', '都']) && before.ends_with('，')
}
