//! Which figure is part of which: the breakdowns that 其中, brackets, colons and the like open.
//!
//! A breakdown is a [`Level`] on a stack: [`Reader::open`] puts one there for a word such as 其中, each part is
//! entered in the list of the innermost one, and a closing bracket, the end of a sentence or a clause of its own
//! takes it away.

use std::ops::Range;

use gongkai_report::Metric;

use super::context::Context;
use super::fact::{BreakdownFact, PeriodFact, StatisticFact};
use super::lexicon::{
    Concept, DIVISION_END, DIVISION_LEAD, EXCHANGEABLE, ends_with_any, is_application, is_item,
    starts_with_any,
};
use super::reader::{Line, MOST_PARTS, Reader};
use super::token::Token;

/// An open breakdown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// The fact that is broken down; `None` for a bracket that breaks nothing down.
    pub(super) whole: Option<usize>,
    /// The list that its parts are entered in.
    pub(super) list: Option<usize>,
    /// Whether a bracket opened it, and so closes it.
    pub(super) bracket: bool,
    /// Whether it breaks down the figure before it, and not one further out.
    pub(super) own: bool,
    /// Whether it lies in a bracket that breaks a figure down.
    pub(super) inside: bool,
    /// What divides its parts.
    pub(super) divider: Divider,
    /// Where the words before it begin, for the figure after a bracket that breaks nothing down.
    pub(super) region: usize,
}

impl Level {
    /// The parts of `whole` that follow it outside brackets.
    pub(super) const fn list(whole: usize, list: usize, inside: bool) -> Self {
        Self {
            whole: Some(whole),
            list: Some(list),
            bracket: false,
            own: true,
            inside,
            divider: Divider::Commas,
            region: 0,
        }
    }
}

/// What divides the parts of a breakdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Divider {
    /// Commas and the like, as far as read.
    Commas,
    /// Semicolons.
    Semicolons,
}

/// Whether a part in `part` can belong to a whole in `whole`.
pub(super) fn same_unit(whole: Option<&str>, part: Option<&str>) -> bool {
    let item = |unit: Option<&str>| unit.is_some_and(|unit| EXCHANGEABLE.contains(&unit));
    whole == part || item(whole) && item(part)
}

/// How a figure in an open breakdown stands to the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// A part, of this metric.
    Part(Metric),
    /// Another matter.
    Unrelated,
}

/// How a figure of metric `part` stands to a whole of metric `whole`.
///
/// A part keeps the metric of the whole unless its own noun names another.
pub(super) fn relation(whole: Metric, part: Metric) -> Relation {
    use Metric as M;
    match (whole, part) {
        (M::KeyInformation | M::NewMediaPosts, M::InformationDisclosed)
        | (M::ApplicationsAccepted | M::ApplicationsAnswered, M::ApplicationsReceived)
        | (M::Consultations, M::MailboxCases) => Relation::Part(whole),
        (M::InformationCreated, part) if is_item(part) || part == M::InformationHeld => {
            Relation::Part(part)
        }
        (whole, M::InformationHeld | M::ApplicationsRefused) if is_item(whole) => {
            Relation::Part(part)
        }
        _ if whole == part => Relation::Part(part),
        _ if is_item(whole) && is_item(part) => Relation::Part(part),
        _ if is_application(whole) && is_application(part) => Relation::Part(part),
        _ => Relation::Unrelated,
    }
}

impl<'p> Reader<'p, '_> {
    pub(super) fn open_list(&mut self, whole: usize, complete: bool) -> usize {
        self.out.breakdowns.push(BreakdownFact {
            whole,
            parts: Vec::new(),
            complete,
        });
        self.out.breakdowns.len() - 1
    }

    /// Whether 其中 behind a full list breaks its whole down once more, and not the last part: one of the figures
    /// that follow is larger than that part (7件，其中网上4件、信函3件，其中5件…).
    fn again(&self, line: &Line<'_>, whole: usize, last: usize, token: Token) -> bool {
        let (Some(whole), Some(part)) = (self.out.facts.get(whole), self.out.facts.get(last))
        else {
            return false;
        };
        let rest = self.page.slice(token.end..line.end);
        let end = rest.find('；').map_or(line.end, |at| token.end + at);
        let figures = self.page.figures(&(token.end..end));
        self.page
            .figures
            .all()
            .get(figures)
            .unwrap_or_default()
            .iter()
            .take(MOST_PARTS)
            .filter(|figure| same_unit(whole.unit.as_deref(), figure.unit))
            .take_while(|figure| figure.value <= whole.value)
            .any(|figure| figure.value > part.value)
    }

    /// The nearest fact at or before `last` that can be broken down: no rate, growth or share, and no applications carried
    /// over from the year before.
    pub(super) fn counted(&self, last: usize) -> Option<usize> {
        const STEPS: usize = 6;
        (0..=last).rev().take(STEPS).find(|index| {
            self.out.facts.get(*index).is_some_and(|fact| {
                // What is available electronically was counted just before.
                fact.unit.as_deref() != Some("%")
                    && !carried_in(fact)
                    && (fact.metric != Metric::DigitisedItems || *index == 0)
            })
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
                self.out.facts.get(*index).is_some_and(|fact| {
                    is_item(fact.metric)
                        && fact.metric != Metric::NewMediaPosts
                        && fact
                            .part_of
                            .and_then(|whole| self.out.facts.get(whole))
                            .is_none_or(|whole| whole.metric == Metric::InformationCreated)
                })
            };
            let of_items = breaks_down_items(page, sentence);
            let root = self.root(last);
            if of_items
                && let Some(exact) = self
                    .summed_up(last, sentence)
                    .or_else(|| self.part_summed_up(last, sentence))
            {
                return Some(exact);
            }
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
            if of_items {
                return Some(root);
            }
            let exact = self.summed_up(last, sentence);
            return Some(exact.unwrap_or_else(|| self.of_unit(last, sentence)));
        }
        let token = page
            .tokens(sentence.clone())
            .iter()
            .find(|token| token.concept == Concept::Opener)?;
        let figures = page.figures.all().get(page.figures(sentence))?;
        if figures.first()?.start < token.start || figures.len() < 2 {
            return None;
        }
        self.summed_up(last, sentence)
    }

    /// `last`, or the nearest count before it that has the unit of the first figure of `sentence`, if `last` has not:
    /// 举办发布会91场，出席25人次。其中防汛发布会16场.
    fn of_unit(&self, last: usize, sentence: &Range<usize>) -> usize {
        const STEPS: usize = 3;
        let first = self.page.figures(sentence).start;
        let Some(figure) = self.page.figures.all().get(first) else {
            return last;
        };
        let fits = |index: &usize| {
            self.out.facts.get(*index).is_some_and(|fact| {
                same_unit(fact.unit.as_deref(), figure.unit) && fact.value >= figure.value
            })
        };
        (last.saturating_sub(STEPS)..=last)
            .rev()
            .find(fits)
            .unwrap_or(last)
    }

    /// The last count at or before `last` to which the figures of `sentence` add up, if there are two or more of its
    /// unit: 主动公开318条。主动公开的信息包括…. Only counts of the reporting year that are no parts are looked at.
    pub(super) fn summed_up(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        const BACK: usize = 12;
        let figures = self.page.figures.all().get(self.page.figures(sentence))?;
        (0..=last).rev().take(BACK).find(|index| {
            let Some(fact) = self.out.facts.get(*index) else {
                return false;
            };
            let of_unit = || {
                figures
                    .iter()
                    .filter(|figure| figure.unit == fact.unit.as_deref())
            };
            let sum = of_unit().try_fold(gongkai_normalize::Decimal::ZERO, |sum, figure| {
                sum.checked_add(figure.value)
            });
            (*index == last || fact.part_of.is_none() && fact.period == PeriodFact::Report)
                && of_unit().count() > 1
                && sum == Some(fact.value)
        })
    }

    /// The part of a list of items, at or before `last`, to which the figures of `sentence` add up: 其中县政府公开318条。在县政府
    /// 公开的信息中，….
    fn part_summed_up(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        const BACK: usize = 12;
        let figures = self.page.figures.all().get(self.page.figures(sentence))?;
        let figures = figures.get(..figures.len().min(MOST_PARTS))?;
        (0..=last).rev().take(BACK).find(|index| {
            let Some(fact) = self.out.facts.get(*index) else {
                return false;
            };
            let of_unit = figures
                .iter()
                .filter(|figure| figure.unit == fact.unit.as_deref());
            let sum = of_unit
                .clone()
                .try_fold(gongkai_normalize::Decimal::ZERO, |sum, figure| {
                    sum.checked_add(figure.value)
                });
            fact.part_of.is_some()
                && is_item(fact.metric)
                && of_unit.count() > 1
                && sum == Some(fact.value)
        })
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
    pub(super) fn close_bracket(&mut self, line: &mut Line<'p>, token: Token) {
        let Some(at) = line.levels.iter().rposition(|level| level.bracket) else {
            return;
        };
        let level = line.levels.get(at).copied();
        line.levels.truncate(at);
        if let Some(level) = level.filter(|level| level.own) {
            let inside = self.page.slice(line.last_end.min(token.start)..token.start);
            if inside.contains('等')
                && let Some(list) = level.list
                && let Some(list) = self.out.breakdowns.get_mut(list)
            {
                list.complete = false;
            }
            line.last = level.whole;
            line.last_end = token.end;
            line.region = token.end;
        } else if let Some(level) = level {
            // 公开信息（包括4个栏目）共计64条: the words before the bracket are those of the figure after it.
            line.region = level.region.min(line.region);
        }
    }

    /// 其中, 包括, 分别为: what follows are parts of the figure before.
    pub(super) fn open(&mut self, line: &mut Line<'p>, token: Token) {
        let Some(last) = line.last else { return };
        let page = self.page;
        let word = page.slice(token.start..token.end);
        let between = page.slice(line.last_end..token.start);
        let of_them = word.trim_end_matches('，').ends_with("信息中");
        let whereof = word == "其中" || of_them;
        let in_list = line
            .levels
            .last()
            .and_then(|level| level.list)
            .and_then(|list| self.out.breakdowns.get(list))
            .is_some_and(|list| !list.parts.is_empty());
        let item = between.starts_with('、')
            || word == "涉及" && in_list && between.starts_with(['，', '；']);
        if !whereof && item {
            // 公开政务动态9条、涉及民生的信息3条: one more item of the list.
            return;
        }
        if word == "涉及" && between.contains('；') {
            // 涉及规范性文件25条，占5%；涉及重大事项306条: one more item of the list.
            return;
        }
        if !whereof && !lists_figures(page, token, line.end) {
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
            line.region = token.end;
            return;
        }
        // A sentence of its own whose figures add up to the whole says so whatever stands before the word.
        let summed = line.last_end == line.start;
        if !whereof && !summed && between.len() > 24 {
            return;
        }
        let top = line.levels.last().copied().filter(|level| !level.bracket);
        let just_opened = top
            .and_then(|level| level.list)
            .and_then(|list| self.out.breakdowns.get(list))
            .is_some_and(|list| list.parts.is_empty());
        if just_opened {
            // 其中包括 does not claim more than 其中.
            line.region = token.end;
            return;
        }
        let whole = match top.and_then(|level| level.whole) {
            // 100件，其中网上60件；其中答复90件: both break down the 100.
            Some(whole) if between.contains('；') || self.again(line, whole, last, token) => whole,
            _ => self.counted(last).unwrap_or(last),
        };
        let complete = word.starts_with("分别") || word == "包括";
        let index = self.open_list(whole, complete);
        let inside = line.levels.last().is_some_and(|level| level.inside);
        line.push(Level::list(whole, index, inside));
        line.region = token.end;
    }
}

/// Whether a fact tells the applications of the year before: 收到8件、上年结转1件，其中… breaks down all of them.
fn carried_in(fact: &StatisticFact) -> bool {
    fact.metric == Metric::ApplicationsCarriedOver && fact.category.as_deref() == Some("in")
}

/// Whether the clause after a word such as 包括 gives figures; after 分别为, two of one unit at least.
fn lists_figures(page: &Context<'_>, word: Token, end: usize) -> bool {
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
pub(super) fn division_of(page: &Context<'_>, sentence: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 45;
    let text = page.slice(sentence.clone());
    let start = text.len() - text.trim_start().len();
    let text = text.trim_start();
    let end = text.find(['，', '：'])?;
    let clause = text.get(..end)?;
    let divides = clause.len() <= LONGEST
        && starts_with_any(clause, DIVISION_LEAD)
        && ends_with_any(clause, DIVISION_END);
    divides.then_some(sentence.start + start + end + '，'.len_utf8())
}

/// Whether a sentence says by itself that it breaks down the items disclosed: 在主动公开的信息中….
pub(super) fn breaks_down_items(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    opens_with_parts(page, sentence)
        && page
            .tokens(sentence.clone())
            .iter()
            .find(|token| token.concept == Concept::Opener)
            .is_some_and(|token| page.slice(token.start..token.end).contains('信'))
}

/// Whether a sentence goes on with the figure of the one before: 其中…, 在主动公开的信息中….
pub(super) fn opens_with_parts(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    const NEAR: usize = 60;
    page.tokens(sentence.clone())
        .iter()
        .take_while(|token| token.start <= sentence.start + NEAR)
        .find(|token| token.concept == Concept::Opener)
        .is_some_and(|token| {
            let word = page.slice(token.start..token.end);
            page.figures(&(sentence.start..token.start)).is_empty()
                && (word.trim_end_matches('，').ends_with("信息中")
                    || word == "其中" && leads_on(page.slice(sentence.start..token.start)))
        })
}

/// Whether the words before 其中 leave it to the sentence before: none, or 均已办结 and the like.
fn leads_on(before: &str) -> bool {
    let before = before.trim();
    before.is_empty() || before.starts_with(['全', '均', '已', '都']) && before.ends_with('，')
}
