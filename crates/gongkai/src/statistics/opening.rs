//! Opens and closes breakdowns: 其中, brackets, 分别为.

use std::ops::Range;

use super::breakdown::{Level, same_unit};
use super::cue::Cue;
use super::fact::{BreakdownFact, PeriodFact};
use super::lexicon::{Concept, DIVISION_END, DIVISION_LEAD, is_item};
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

    /// The nearest fact at or before `last` that counts something: no rate, growth or share.
    pub(super) fn counted(&self, last: usize) -> Option<usize> {
        const STEPS: usize = 6;
        (0..=last).rev().take(STEPS).find(|index| {
            self.out
                .facts
                .get(*index)
                .is_some_and(|fact| fact.unit.as_deref() != Some("%"))
        })
    }

    /// The fact that a sentence breaks down, if it goes on from the one before: after 其中 the last one; after
    /// 在主动公开的信息中 the last count of items; and after words without figures the last one if the parts add up
    /// to it.
    pub(super) fn spoken_of(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        const BACK: usize = 24;
        let page = self.page;
        if opens_with_parts(page, sentence) {
            let items = |index: &usize| {
                self.out
                    .facts
                    .get(*index)
                    .is_some_and(|fact| is_item(fact.metric) && fact.part_of.is_none())
            };
            let of_items = breaks_down_items(page, sentence);
            let root = self.root(last);
            let of_year = |index: &usize| {
                items(index)
                    && self
                        .out
                        .facts
                        .get(*index)
                        .is_some_and(|fact| fact.period == PeriodFact::Report)
            };
            if of_items && !of_year(&root) {
                return (0..=last)
                    .rev()
                    .take(BACK)
                    .find(of_year)
                    .or(items(&root).then_some(root));
            }
            return Some(last);
        }
        let cue = page.cues(sentence.clone()).iter().find(|cue| {
            cue.concept == Concept::Opener && page.slice(cue.start..cue.end) == "其中"
        })?;
        let fact = self.out.facts.get(last)?;
        let figures = page.figures.all().get(page.figures(sentence))?;
        if figures.first()?.start < cue.start || figures.len() < 2 {
            return None;
        }
        let mut sum = gongkai_normalize::Decimal::ZERO;
        for figure in figures
            .iter()
            .filter(|figure| figure.unit == fact.unit.as_deref())
        {
            sum = sum.checked_add(figure.value)?;
        }
        (sum == fact.value).then_some(last)
    }

    /// The fact that `index` is, at last, a part of.
    pub(super) fn root(&self, index: usize) -> usize {
        let mut root = index;
        // A whole stands before its parts.
        while let Some(whole) = self.out.facts.get(root).and_then(|fact| fact.part_of)
            && whole < root
        {
            root = whole;
        }
        root
    }

    /// The fact that the figures in `range` are parts of: `last`, or one of its metric before it in the sentence
    /// if a part would exceed it (发布信息55条，更新信息5条。其中…27条).
    pub(super) fn whole_of(&self, last: usize, range: &Range<usize>) -> usize {
        const STEPS: usize = 4;
        let Some(fact) = self.out.facts.get(last) else {
            return last;
        };
        let figures = self.page.figures(range);
        let figures = self.page.figures.all().get(figures).unwrap_or_default();
        let largest = figures
            .iter()
            .filter(|figure| same_unit(fact.unit.as_deref(), figure.unit))
            .map(|figure| figure.value)
            .max();
        let Some(largest) = largest.filter(|largest| *largest > fact.value) else {
            return last;
        };
        (0..last)
            .rev()
            .take(STEPS)
            .find(|index| {
                self.out.facts.get(*index).is_some_and(|other| {
                    other.value >= largest
                        && other.part_of == fact.part_of
                        && is_item(other.metric) == is_item(fact.metric)
                        && same_unit(other.unit.as_deref(), fact.unit.as_deref())
                })
            })
            .unwrap_or(last)
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
        let of_them = word.trim_end_matches('，').ends_with("信息中");
        let whereof = word == "其中" || of_them;
        if !whereof && between.starts_with('、') {
            // 公开政务动态9条、涉及民生的信息3条: one more item of the list.
            return;
        }
        if !whereof && !lists_figures(page, cue, line.end) {
            // 包括总体规划、专项规划等: a list without figures; 其他类信息分别为28条: no list.
            line.block.add(Concept::Info);
            return;
        }
        if line
            .levels
            .last()
            .is_some_and(|level| level.bracket && !level.own)
        {
            return;
        }
        if line.levels.last().is_some_and(|level| level.bracket) && word != "其中" {
            // （涉及国家秘密1件，涉及个人隐私2件）: the bracket is the breakdown.
            line.region = cue.end;
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
            _ => self.counted(last).unwrap_or(last),
        };
        let complete = word.starts_with("分别") || word == "包括";
        let index = self.open_list(whole, complete);
        let inside = line.levels.last().is_some_and(|level| level.inside);
        line.push(Level::list(whole, index, inside));
        line.region = cue.end;
    }
}

/// Whether the clause after a word such as 包括 gives figures; after 分别为, two of one unit at least.
fn lists_figures(page: &Page<'_>, word: Cue, end: usize) -> bool {
    let rest = page.slice(word.end..end);
    let marks: &[char] = if rest.starts_with(['：', '，']) {
        &['；', '。']
    } else {
        &['，', '；', '。']
    };
    let respectively = page.slice(word.start..word.end).starts_with("分");
    let marks = if respectively {
        &['；', '。'][..]
    } else {
        marks
    };
    let end = rest.find(marks).map_or(end, |at| word.end + at);
    let figures = page
        .figures
        .all()
        .get(page.figures(&(word.end..end)))
        .unwrap_or_default();
    if respectively {
        let unit = figures.first().map(|figure| figure.unit);
        return figures
            .iter()
            .filter(|figure| Some(figure.unit) == unit)
            .count()
            > 1;
    }
    !figures.is_empty()
}

/// Where the clause ends by which a sentence divides what was counted before: 从内容分类看，…; 按类别分，….
pub(super) fn division_of(page: &Page<'_>, sentence: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 45;
    let text = page.slice(sentence.clone());
    let start = text.len() - text.trim_start().len();
    let text = text.trim_start();
    let end = text.find(['，', '：'])?;
    let clause = text.get(..end)?;
    let divides = clause.len() <= LONGEST
        && DIVISION_LEAD.iter().any(|word| clause.starts_with(word))
        && DIVISION_END.iter().any(|word| clause.ends_with(word));
    divides.then_some(sentence.start + start + end + '，'.len_utf8())
}

/// Whether a sentence says by itself that it breaks down the items disclosed: 在主动公开的信息中….
pub(super) fn breaks_down_items(page: &Page<'_>, sentence: &Range<usize>) -> bool {
    opens_with_parts(page, sentence)
        && page
            .cues(sentence.clone())
            .iter()
            .find(|cue| cue.concept == Concept::Opener)
            .is_some_and(|cue| page.slice(cue.start..cue.end).contains('信'))
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
                && (word.trim_end_matches('，').ends_with("信息中")
                    || word == "其中" && leads_on(page.slice(sentence.start..cue.start)))
        })
}

/// Whether the words before 其中 leave it to the sentence before: none, or 均已办结 and the like.
fn leads_on(before: &str) -> bool {
    let before = before.trim();
    before.is_empty() || before.starts_with(['全', '均', '已', '都']) && before.ends_with('，')
}
