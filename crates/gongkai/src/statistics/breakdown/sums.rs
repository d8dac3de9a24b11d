//! What the parts of a breakdown and the figures of a sentence add up to.

use std::ops::Range;

use gongkai_normalize::{Bound, Decimal};
use gongkai_report::{Breakdown, Channel};

use super::Level;
use crate::statistics::context::Figure;
use crate::statistics::fact::StatisticFact;
use crate::statistics::lexicon::is_item;
use crate::statistics::line::Line;
use crate::statistics::reader::Reader;
use crate::statistics::situation::Situation;

/// A list has at most this many parts: more figures are not added up, so that a sentence of figures takes linear time.
pub(crate) const MOST_PARTS: usize = 200;

/// The sum of some values; `None` where it is too large.
pub(super) fn sum(values: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    values
        .into_iter()
        .try_fold(Decimal::ZERO, Decimal::checked_add)
}

impl<'p> Reader<'p, '_> {
    /// The fact with an index.
    pub(crate) fn fact(&self, index: Option<usize>) -> Option<&StatisticFact> {
        self.out.facts.get(index?)
    }

    /// A new list of the parts of `whole`.
    pub(crate) fn open_list(&mut self, whole: usize, complete: bool) -> usize {
        self.out.breakdowns.push(Breakdown {
            whole,
            parts: Vec::new(),
            complete,
        });
        self.out.breakdowns.len() - 1
    }

    /// Opens a breakdown of `whole` outside brackets.
    pub(crate) fn open_level(&mut self, line: &mut Line<'p>, whole: usize, complete: bool) {
        let list = self.open_list(whole, complete);
        line.push(Level::list(whole, list, false));
    }

    /// The parts of a breakdown told so far.
    pub(crate) fn parts(&self, level: &Level) -> &[usize] {
        level
            .list
            .and_then(|list| self.out.breakdowns.get(list))
            .map_or(&[], |list| &list.parts)
    }

    /// The values of some facts.
    fn values<'s>(&'s self, parts: &'s [usize]) -> impl Iterator<Item = Decimal> + Clone + 's {
        let facts = parts.iter().filter_map(|part| self.fact(Some(*part)));
        facts.map(|part| part.value)
    }

    /// Whether the parts of a breakdown make up its whole.
    pub(super) fn full(&self, level: &Level) -> bool {
        let parts = self.parts(level);
        (2..=MOST_PARTS).contains(&parts.len())
            && self
                .fact(level.whole)
                .is_some_and(|whole| sum(self.values(parts)) == Some(whole.value))
    }

    /// What the parts of a breakdown told so far leave of the whole; `None` where nothing is left.
    pub(super) fn untold_of(&self, level: &Level) -> Option<Decimal> {
        let whole = self.fact(level.whole)?;
        let parts = self.parts(level);
        let mut rest = whole.value;
        for part in parts {
            let part = self.fact(Some(*part))?;
            let exact = part.bound == Bound::Exact;
            rest = rest.checked_sub(part.value).filter(|_| exact)?;
        }
        let open = whole.bound == Bound::Exact && !level.bracket && !parts.is_empty();
        (open && rest > Decimal::ZERO).then_some(rest)
    }

    /// Whether the parts of a breakdown and `more` do not exceed the whole.
    pub(super) fn has_room<'s>(
        &'s self,
        whole: &StatisticFact,
        parts: &'s [usize],
        more: impl IntoIterator<Item = Decimal>,
    ) -> bool {
        sum(self.values(parts).chain(more)).is_some_and(|sum| sum <= whole.value)
    }

    /// The sum of the figures of a sentence, if all have the unit of the whole of `level` and there are two or more, and
    /// at most [`MOST_PARTS`].
    pub(super) fn sum_of(&self, sentence: &Range<usize>, level: Level) -> Option<Decimal> {
        let whole = self.fact(level.whole)?;
        let figures = self.page.figures_in(sentence);
        if !(2..=MOST_PARTS).contains(&figures.len()) {
            return None;
        }
        let mut sum = Decimal::ZERO;
        for figure in figures {
            let unit = figure.unit == whole.unit.as_deref();
            sum = sum.checked_add(figure.value).filter(|_| unit)?;
        }
        Some(sum)
    }

    /// The last fact at or before `last` that is `fit` and to which those of `figures` that have its unit add up, two or
    /// more.
    fn added_up(
        &self,
        last: usize,
        figures: &[Figure<'_>],
        fit: impl Fn(usize, &StatisticFact) -> bool,
    ) -> Option<usize> {
        const BACK: usize = 12;
        (0..=last).rev().take(BACK).find(|index| {
            self.fact(Some(*index)).is_some_and(|fact| {
                let of_unit = figures
                    .iter()
                    .filter(|figure| figure.unit == fact.unit.as_deref());
                fit(*index, fact)
                    && of_unit.clone().nth(1).is_some()
                    && sum(of_unit.map(|figure| figure.value)) == Some(fact.value)
            })
        })
    }

    /// The last count at or before `last` to which the figures of `sentence` add up, if there are two or more of its
    /// unit: 主动公开318条。主动公开的信息包括…. Only counts of the reporting year that are no parts are looked at.
    pub(super) fn summed_up(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        self.added_up(last, self.page.figures_in(sentence), |index, fact| {
            index == last || fact.part_of.is_none() && self.out.is_of_report(index)
        })
    }

    /// The part of a list of items, at or before `last`, to which the figures of `sentence` add up: 其中县政府公开318条。在县政府
    /// 公开的信息中，….
    pub(super) fn part_summed_up(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        let figures = self.page.figures_in(sentence);
        let figures = figures.get(..figures.len().min(MOST_PARTS))?;
        self.added_up(last, figures, |_, fact| {
            fact.part_of.is_some() && is_item(fact.metric)
        })
    }

    /// The channel of the figures of a sentence up to `last` that [`Self::sum_in_sentence`] adds up, if all have the same.
    pub(super) fn channel_in_sentence(&self, line: &Line<'_>, last: usize) -> Option<Channel> {
        let of = self.fact(Some(last))?;
        let before = self.out.facts.get(..=last)?.iter().rev().take(MOST_PARTS);
        let mut alike = before
            .take_while(|fact| fact.span.start() >= line.start)
            .filter(|fact| {
                fact.metric == of.metric && fact.unit == of.unit && fact.part_of.is_none()
            });
        of.channel
            .filter(|channel| alike.all(|fact| fact.channel == Some(*channel)))
    }

    /// The sum of the figures of a sentence up to `last` that have its metric and unit and are no parts.
    pub(super) fn sum_in_sentence(&self, line: &Line<'_>, last: usize) -> Option<Decimal> {
        let of = self.fact(Some(last))?;
        let before = self.out.facts.get(..=last)?.iter().rev().take(MOST_PARTS);
        let alike = before
            .take_while(|fact| fact.span.start() >= line.start)
            .filter(|fact| {
                fact.metric == of.metric && fact.unit == of.unit && fact.part_of.is_none()
            });
        sum(alike.map(|fact| fact.value)).filter(|sum| *sum > of.value)
    }
}

impl Situation<'_> {
    /// Whether the figure and one or more of the figures of its unit right behind it, at most `most`, add up to `whole`.
    pub(super) fn reaches(&self, whole: Decimal, most: usize) -> bool {
        let figure = self.figure();
        let behind = self.page().figures_from(figure.end).iter().take(most);
        let mut sum = figure.value;
        for next in behind.take_while(|next| next.start < self.line.end && next.unit == figure.unit)
        {
            match sum.checked_add(next.value) {
                Some(more) if more == whole => return true,
                Some(more) if more < whole => sum = more,
                _ => return false,
            }
        }
        false
    }

    /// Whether the parts of a breakdown told so far and the figures from this one to the end of the sentence, or of the
    /// one after it, add up to the whole. What stands in brackets is not counted.
    pub(super) fn adds_up(&self, level: &Level) -> bool {
        /// How far ahead figures are added up, in bytes.
        const FARTHEST: usize = 6000;
        let (page, figure) = (self.page(), self.figure());
        let parts = self.reader.parts(level);
        let whole = level.list.and(self.fact(level.whole));
        let Some(whole) = whole.filter(|whole| is_item(whole.metric) && parts.len() <= MOST_PARTS)
        else {
            return false;
        };
        let Some(mut sum) = sum(self.reader.values(parts)) else {
            return false;
        };
        let (mut at, mut open, mut stops) = (figure.start, 0_usize, 0_usize);
        for next in page.figures_from(figure.start).iter().take(MOST_PARTS) {
            if next.start >= self.line.passage.range.end || next.start > figure.start + FARTHEST {
                break;
            }
            for c in page.slice(at..next.start).chars() {
                match c {
                    '（' => open += 1,
                    '）' => open = open.saturating_sub(1),
                    '。' if sum == whole.value => return true,
                    '。' => stops += 1,
                    _ => {}
                }
            }
            at = next.end;
            if stops > 1 {
                return false;
            }
            if open > 0 {
                continue;
            }
            let more = sum
                .checked_add(next.value)
                .filter(|sum| next.unit == whole.unit.as_deref() && *sum <= whole.value);
            let Some(more) = more else { break };
            sum = more;
        }
        sum == whole.value
    }

    /// Whether the breakdown that is open goes on behind a figure of another matter: the parts told so far and the figures
    /// of the sentence behind this one that have the unit of the whole add up to it.
    pub(crate) fn adds_up_behind(&self) -> bool {
        let open = self.line.top().filter(|level| !level.bracket);
        let Some((level, whole)) = open.and_then(|level| Some((level, self.fact(level.whole)?)))
        else {
            return false;
        };
        let unit = whole.unit.as_deref();
        let figure = self.figure();
        let apart = is_item(whole.metric)
            && figure.unit != unit
            && self.reader.parts(&level).len() <= MOST_PARTS;
        let rest = || self.reader.untold_of(&level);
        let Some(rest) = apart.then(rest).flatten() else {
            return false;
        };
        let behind = self.page().figures_from(figure.end).iter();
        let behind = behind
            .take(MOST_PARTS)
            .take_while(|next| next.start < self.line.end)
            .filter(|next| next.unit == unit);
        let mut sum = Decimal::ZERO;
        for next in behind {
            match sum.checked_add(next.value) {
                Some(more) if more == rest => return true,
                Some(more) if more < rest => sum = more,
                _ => return false,
            }
        }
        false
    }
}
