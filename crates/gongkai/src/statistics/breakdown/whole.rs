//! Which figure is the whole that a sentence breaks down.

use std::ops::Range;

use gongkai_report::Metric;

use super::open::{breaks_down_items, opens_with_parts};
use super::{came_in, is_dispute, same_unit};
use crate::statistics::fact::StatisticFact;
use crate::statistics::lexicon::{Concept, DISPUTE_UNIT, is_application, is_item};
use crate::statistics::reader::Reader;
use crate::statistics::sentence::numbers_item;

/// Whether a fact tells the applications of the year before: 收到8件、结转1件，其中… breaks down all of them.
fn carried_in(fact: &StatisticFact) -> bool {
    fact.metric == Metric::ApplicationsCarriedOver && fact.category.as_deref() == Some("in")
}

impl Reader<'_, '_> {
    /// The fact that `index` is, at last, a part of; no more than so many steps up.
    pub(crate) fn root(&self, index: usize) -> usize {
        const STEPS: usize = 64;
        // A whole stands before its parts.
        let up = |index: &usize| {
            let whole = self.fact(Some(*index))?.part_of;
            whole.filter(|whole| whole < index)
        };
        std::iter::successors(Some(index), up)
            .take(STEPS)
            .last()
            .unwrap_or(index)
    }

    /// The fact that `index` is, at last, a part of; a figure of the year that is a part of one of all years stands for itself.
    pub(super) fn root_of_year(&self, index: usize) -> usize {
        let root = self.root(index);
        if self.out.is_of_report(index) && !self.out.is_of_report(root) {
            index
        } else {
            root
        }
    }

    /// The nearest fact at or before `last` that can be broken down: no rate, growth or share, and no applications carried
    /// over from the year before.
    pub(crate) fn counted(&self, last: usize) -> Option<usize> {
        const STEPS: usize = 6;
        (0..=last).rev().take(STEPS).find(|index| {
            self.fact(Some(*index)).is_some_and(|fact| {
                // What is available electronically was counted just before.
                fact.unit.as_deref() != Some("%")
                    && !carried_in(fact)
                    && (fact.metric != Metric::DigitisedItems || *index == 0)
            })
        })
    }

    /// The last figure of the document, where no figure under the same heading has been read and the sentence does not count
    /// disputes, whose numbers may add up to it by chance.
    pub(crate) fn before_heading(&self, sentence: &Range<usize>) -> Option<usize> {
        let last = self.out.facts.len().checked_sub(1)?;
        let fact = self.fact(Some(last))?;
        let disputes = [Concept::Review, Concept::Lawsuit];
        (self.previous.is_none()
            && (is_item(fact.metric) || is_application(fact.metric))
            && !self.page.has(sentence.clone(), &disputes))
        .then_some(last)
    }

    /// The figure of the sentences before that the sentence `range` may speak of.
    pub(crate) fn told_before(&self, range: &Range<usize>) -> Option<usize> {
        let of_topic = || {
            let last = self.out.facts.len().checked_sub(1)?;
            (last >= self.topic_from && breaks_down_items(self.page, range)).then_some(last)
        };
        // 公开300条, and under the next heading: 其中：机构类120条，业务类180条.
        let of_heading = || {
            let last = self.before_heading(range)?;
            self.summed_up(last, range).and(Some(last))
        };
        let last = self.previous.or_else(of_topic).or_else(of_heading)?;
        let last = self.spoken_of(last, range)?;
        Some(match self.fact(Some(last)) {
            // Told by applicant, and then: 均已办结，其中予以公开….
            Some(fact) if is_application(fact.metric) => {
                self.whole_of(fact.part_of.unwrap_or(last), range)
            }
            _ => self.whole_of(last, range),
        })
    }

    /// The count that a sentence of three figures or more, all of its unit, breaks down without a word that says so.
    pub(crate) fn unannounced(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        const FEWEST: usize = 3;
        let figures = self.page.figures_in(sentence);
        let whole = self.summed_up(last, sentence)?;
        let fact = self.fact(Some(whole))?;
        let shares = figures.iter().filter(|figure| figure.unit == Some("%"));
        let shares = shares.count();
        let alike = figures
            .iter()
            .all(|figure| figure.unit == Some("%") || figure.unit == fact.unit.as_deref());
        let numbered = self.page.tokens(sentence.clone()).first();
        let numbered = numbered.is_some_and(|word| numbers_item(self.page, word));
        // Two are enough where each is told with its share, or has a number.
        let many = figures.len() - shares >= FEWEST || shares > 1 || numbered;
        let told_apart = is_item(fact.metric) || came_in(fact.metric);
        (many && alike && told_apart).then_some(whole)
    }

    /// The fact that a sentence breaks down, if it goes on from the one before: after 其中 the last one; after
    /// 在主动公开的信息中 the last count of items; and after words without figures the last one if the parts add up
    /// to it.
    fn spoken_of(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        let page = self.page;
        if breaks_down_items(page, sentence) {
            return self.items_spoken_of(last, sentence);
        }
        if opens_with_parts(page, sentence) {
            let exact = self.summed_up(last, sentence);
            return Some(exact.unwrap_or_else(|| self.of_unit(last, sentence)));
        }
        let words = page.tokens(sentence.clone()).iter();
        let opener = words
            .clone()
            .find(|token| token.concept == Concept::Opener)?;
        let figures = page.figures_in(sentence);
        if figures.first()?.start < opener.start || figures.len() < 2 {
            return None;
        }
        self.summed_up(last, sentence)
    }

    /// The count of items, `last` or one before it, that a sentence which names the items breaks down.
    fn items_spoken_of(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        const BACK: usize = 24;
        let exact = self
            .summed_up(last, sentence)
            .or_else(|| self.part_summed_up(last, sentence));
        if exact.is_some() {
            return exact;
        }
        let items = |index: &usize| {
            self.fact(Some(*index)).is_some_and(|fact| {
                is_item(fact.metric)
                    && fact.metric != Metric::NewMediaPosts
                    && fact
                        .part_of
                        .and_then(|whole| self.fact(Some(whole)))
                        .is_none_or(|whole| whole.metric == Metric::InformationCreated)
            })
        };
        let of_year = |index: &usize| items(index) && self.out.is_of_report(*index);
        let root = self.root(last);
        if of_year(&root) {
            return Some(root);
        }
        let mut before = (0..=last).rev().take(BACK);
        before.find(of_year).or(items(&root).then_some(root))
    }

    /// `last`, or the nearest count before it that has the unit of the first figure of `sentence`, if `last` has not:
    /// 举办发布会91场，出席25人次。其中防汛发布会16场.
    fn of_unit(&self, last: usize, sentence: &Range<usize>) -> usize {
        const STEPS: usize = 3;
        let Some(figure) = self.page.figures_from(sentence.start).first() else {
            return last;
        };
        // 行政复议5起。其中维持3件: disputes are counted in several units.
        let dispute = |index: usize, fact: &StatisticFact| {
            index == last && is_dispute(fact.metric) && figure.is_in(DISPUTE_UNIT)
        };
        let fits = |index: &usize| {
            self.fact(Some(*index)).is_some_and(|fact| {
                (same_unit(fact.unit.as_deref(), figure.unit) || dispute(*index, fact))
                    && fact.value >= figure.value
            })
        };
        let mut before = (last.saturating_sub(STEPS)..=last).rev();
        before.find(fits).unwrap_or(last)
    }

    /// The fact that the figures in `range` are parts of: `last`, or one of its metric before it in the sentence
    /// if a part would exceed it (发布信息55条，更新信息5条。其中…27条).
    fn whole_of(&self, last: usize, range: &Range<usize>) -> usize {
        const STEPS: usize = 4;
        let Some(fact) = self.fact(Some(last)) else {
            return last;
        };
        let figures = self.page.figures_in(range).iter();
        let largest = figures
            .filter(|figure| same_unit(fact.unit.as_deref(), figure.unit))
            .map(|figure| figure.value)
            .max();
        let Some(largest) = largest.filter(|largest| *largest > fact.value) else {
            return last;
        };
        let fits = |index: &usize| {
            self.fact(Some(*index)).is_some_and(|other| {
                other.value >= largest
                    && other.part_of == fact.part_of
                    && is_item(other.metric) == is_item(fact.metric)
                    && same_unit(other.unit.as_deref(), fact.unit.as_deref())
            })
        };
        (0..last).rev().take(STEPS).find(fits).unwrap_or(last)
    }
}
