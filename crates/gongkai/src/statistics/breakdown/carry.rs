//! Hands open breakdowns from one sentence to the next.

use std::ops::Range;

use gongkai_normalize::Decimal;

use super::{Level, MOST_PARTS, same_unit};
use crate::statistics::channel::{Named, named};
use crate::statistics::lexicon::{CHANNEL_LEAD, is_item, starts_with_any};
use crate::statistics::line::Line;
use crate::statistics::reader::Reader;
use crate::statistics::sentence::{ends_line, first_has_share, is_line_of_list, numbered};

/// What a sentence hands to the next one.
#[derive(Debug, Default)]
pub(crate) struct Carried {
    /// The breakdowns open at the end of a line that ends with a semicolon.
    levels: Vec<Level>,
    /// They go on only in lines that are nothing but a label and its figure.
    in_lines: bool,
    /// The breakdown of the sentence before, where it told the share of each part.
    shared: Vec<Level>,
    /// The breakdown that the sentence before left open, with what is still untold of the whole.
    untold: Option<(Level, Decimal)>,
}

impl<'p> Reader<'p, '_> {
    /// The open breakdowns of the sentence before that the sentence `range` goes on with.
    pub(crate) fn levels_before(&mut self, range: &Range<usize>) -> Vec<Level> {
        let shared = std::mem::take(&mut self.carried.shared);
        if std::mem::take(&mut self.carried.in_lines) && !self.goes_on_in_line(range) {
            self.carried.levels.clear();
        }
        let levels = std::mem::take(&mut self.carried.levels);
        if !levels.is_empty() {
            return levels;
        }
        if !shared.is_empty() && first_has_share(self.page, range) {
            return shared;
        }
        match self.carried.untold.take() {
            // 公开300条，其中网站公开200条。微信公开60条，其他方式公开40条: the sum shows that the list goes on.
            Some((level, rest))
                if self.sum_of(range, level) == Some(rest)
                    || self.rest_elsewhere(range, level, rest)
                    || self.rest_in_sentences(range, level, rest) =>
            {
                vec![level]
            }
            _ => Vec::new(),
        }
    }

    /// Hands on the breakdowns that are open at the end of a sentence.
    pub(crate) fn carry_levels(&mut self, line: &mut Line<'p>, range: &Range<usize>) {
        let last = self.fact(line.last);
        if last.is_some_and(|fact| fact.share.is_some()) {
            self.carried.shared.clone_from(&line.levels);
        }
        // 4.不予公开9件，其中：国家秘密2件；, and 5.信息不存在3件 on the next line: the parts of the fourth end with it.
        if numbered(self.page, range) {
            line.levels.truncate(line.levels_at_start);
        }
        self.open_below(line, range);
        self.carried.untold = line
            .top()
            .and_then(|level| Some((level, self.untold_of(&level)?)));
        self.carried.levels = std::mem::take(&mut line.levels);
        self.carry(range);
    }

    /// Closes the breakdowns at the end of a sentence, unless it ends with a semicolon: a list of which
    /// each item has a line of its own goes on in the next.
    pub(crate) fn carry(&mut self, sentence: &Range<usize>) {
        if self.carried.levels.is_empty() {
            return;
        }
        let text = self.page.slice(sentence.clone()).trim_end();
        let in_lines = !text.ends_with('；');
        let goes_on = !in_lines
            || ends_line(self.page, sentence)
                && (text.ends_with('：') || is_line_of_list(self.page, sentence));
        self.carried
            .levels
            .retain(|level| goes_on && !level.bracket);
        self.carried.in_lines |= goes_on && in_lines;
    }

    /// Whether a line is one more part, or several, of the breakdown that the line before left open: labels and figures
    /// that do not exceed what is left of the whole.
    fn goes_on_in_line(&self, range: &Range<usize>) -> bool {
        let Some(level) = self.carried.levels.last() else {
            return false;
        };
        let Some(whole) = self.fact(level.whole) else {
            return false;
        };
        let parts = self.parts(level);
        if parts.len() > MOST_PARTS || !is_line_of_list(self.page, range) {
            return false;
        }
        let figures = self.page.figures_in(range).iter();
        let mut here = figures.filter(|figure| figure.unit != Some("%"));
        let values = here.clone().map(|figure| figure.value);
        here.all(|figure| same_unit(whole.unit.as_deref(), figure.unit))
            && self.has_room(whole, parts, values)
    }

    /// Whether a sentence and those behind it are nothing but labels and figures which add up to what is left of a whole:
    /// 公开73条。按内容划分：法律法规15条。公示公告38条。领导讲话20条。
    fn rest_in_sentences(&self, sentence: &Range<usize>, level: Level, rest: Decimal) -> bool {
        /// The longest label with its marks, in bytes.
        const LONGEST: usize = 48;
        let page = self.page;
        let Some(whole) = self.fact(level.whole).filter(|whole| is_item(whole.metric)) else {
            return false;
        };
        let (mut from, mut sum) = (sentence.start, Decimal::ZERO);
        for figure in page.figures_from(sentence.start).iter().take(MOST_PARTS) {
            // A line of its own with a number and a colon is a label as well.
            let label = page.slice(from..figure.start);
            let label = label.trim_start_matches(['；', '。', '\n', ' ']);
            let label = label.strip_suffix('：').unwrap_or(label);
            let plain = label.len() <= LONGEST
                && figure.unit == whole.unit.as_deref()
                && !label.contains(['，', '：', '\n'])
                && !page.has_verb(from..figure.start);
            let more = sum.checked_add(figure.value).filter(|_| plain);
            match more {
                Some(more) if more == rest => return true,
                Some(more) if more < rest => sum = more,
                _ => return false,
            }
            from = figure.end;
        }
        false
    }

    /// The items, counted last or just before this heading, that the line `range` and those below it list, each with a name and a
    /// figure: 公开90条。⏎（二）类别。⏎1.概况类：30条；⏎2.工程类：60条。
    pub(super) fn told_in_lines(&self, range: &Range<usize>) -> Option<usize> {
        let page = self.page;
        let [figure] = page.figures_in(range) else {
            return None;
        };
        let below = page.figures_from(figure.end).first()?;
        if below.unit != figure.unit || !ends_line(page, range) || !is_line_of_list(page, range) {
            return None;
        }
        let last = self
            .previous
            .and_then(|last| self.counted(last))
            .or_else(|| self.before_heading(range))?;
        let whole = self.root(last);
        let fact = self.fact(Some(whole))?;
        let level = Level::list(whole, 0, false);
        (fact.unit.as_deref() == figure.unit
            && fact.value > figure.value
            && self.rest_in_sentences(range, level, fact.value))
        .then_some(whole)
    }

    /// Whether the one figure of a sentence is all that a list of channels left of its whole, and the sentence names one
    /// more channel: 公开30条。其中：通过网站公开20条。通过公开栏公开10条。
    fn rest_elsewhere(&self, sentence: &Range<usize>, level: Level, rest: Decimal) -> bool {
        let page = self.page;
        let [figure] = page.figures_in(sentence) else {
            return false;
        };
        let start = page.clause_text_start(sentence.start, figure.start);
        self.fact(level.whole).is_some_and(|whole| {
            is_item(whole.metric)
                && whole.unit.as_deref() == figure.unit
                && figure.value == rest
                && named(page, whole.metric, start, figure.start) != Named::Nothing
        }) && starts_with_any(page.slice(start..figure.start), CHANNEL_LEAD)
    }
}
