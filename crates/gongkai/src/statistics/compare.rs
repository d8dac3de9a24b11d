//! Figures about figures: growth, shares, differences, demands and rates.

use std::ops::Range;

use gongkai_report::{Metric, QuantityUse, Share};

use super::breakdown::came_in;
use super::channel::{Named, named};
use super::context::{Context, Figure};
use super::fact::{StatedPeriod, fact_at};
use super::lexicon::{
    BEFORE_COMPARED, BEHIND_INTENTION, Concept, INCREASED, RATE_OF_GROWTH, contains_any,
    ends_with_any, is_item, starts_with_any,
};
use super::line::Line;
use super::match_phrase::bridged;
use super::period::begins_with_another_year;
use super::reader::Reader;
use super::token::Token;
use gongkai_text::CleanSpan;

/// Which way a figure has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Up,
    Down,
}

/// What a figure says about another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remark {
    /// Nothing: it is a figure of its own.
    None,
    /// The change of the figure before it, in per cent.
    Growth(Sign),
    /// The share of the figure before it, in per cent.
    Share,
    /// A difference, or a rate per month.
    Comparison,
    /// What is planned or demanded.
    Demand,
    /// A figure of another year, beside the one of this year.
    OtherYear,
    /// How a form is filled in.
    Note,
}

/// What `figure` says about another one; its words begin at `region`.
///
/// `said` is where the clause begins, figures before this one included.
pub(super) fn remark(
    page: &Context<'_>,
    region: usize,
    said: usize,
    figure: &Figure<'_>,
) -> Remark {
    let percent = figure.unit == Some("%");
    let clause = said.max(region);
    let mut words = page.tokens(said..figure.start).iter();
    if words.any(|token| token.concept == Concept::Demand || intended(page, token)) {
        return Remark::Demand;
    }
    let other_year = || {
        open_bracket(page, said, figure.start)
            .is_some_and(|from| begins_with_another_year(page, &(from..figure.start)))
    };
    // 收到申请8件（同比增长2.3%）: a change is of this year.
    if !percent && other_year() {
        return Remark::OtherYear;
    }
    let compares = |range: Range<usize>| {
        page.has(range.clone(), &[Concept::Compared])
            || page
                .times(&range)
                .iter()
                .any(|time| ends_with_any(page.slice(range.start..time.start), BEFORE_COMPARED))
    };
    let later = compares(clause..figure.start);
    let earlier = compares(region.min(said)..clause);
    let mut change = None;
    let mut rated = false;
    for token in page.tokens(clause..figure.start) {
        match token.concept {
            // （同一信息按1条计）公开131条: a note in a bracket is about the figure in it.
            Concept::Note if !page.slice(token.end..figure.start).contains('）') => {
                return Remark::Note;
            }
            Concept::Share if percent => return Remark::Share,
            Concept::Rhythm if !page.has(clause..figure.start, &[Concept::PageView]) => {
                return Remark::Comparison;
            }
            Concept::Rise => {
                // 增长率25% compares by itself.
                rated |= contains_any(page.printed(token), RATE_OF_GROWTH);
                change = Some((Sign::Up, token.end));
            }
            Concept::Fall => change = Some((Sign::Down, token.end)),
            Concept::Edit if (later || earlier) && INCREASED.contains(&page.printed(token)) => {
                change = Some((Sign::Up, token.end));
            }
            _ => {}
        }
    }
    // The hedge of the figure itself may say it: 不少于4条, 约占29%.
    for token in page.tokens(figure.start..figure.end) {
        match token.concept {
            Concept::Demand => return Remark::Demand,
            Concept::Share if percent => return Remark::Share,
            _ => {}
        }
    }
    let change = change
        .filter(|(_, end)| bridged(page, *end, figure.start))
        .map(|(sign, _)| sign);
    match change {
        Some(sign) if percent && (later || earlier || rated) => Remark::Growth(sign),
        _ if percent && other_year() => Remark::OtherYear,
        Some(_) => Remark::Comparison,
        None if later => Remark::Comparison,
        None => Remark::None,
    }
}

/// Whether the words between a figure and a share name nothing else that the share could be of.
fn page_says_only_the_share(page: &Context<'_>, from: usize, to: usize) -> bool {
    page.tokens(from..to)
        .iter()
        .all(|token| token.concept == Concept::Share)
}

/// Whether a word of intention governs what follows it: 计划公开, 计划2017年公开, but not 计划类.
fn intended(page: &Context<'_>, word: &Token) -> bool {
    const NEXT: usize = 12;
    if word.concept != Concept::Intend {
        return false;
    }
    let end = page.boundary(word.end + 3 * NEXT);
    page.times(&(word.end..end))
        .first()
        .is_some_and(|time| time.start == word.end)
        || page
            .tokens(word.end..end)
            .first()
            .is_some_and(|token| token.start == word.end && token.concept.is_verb())
        || starts_with_any(page.slice(word.end..end), BEHIND_INTENTION)
}

/// Where the bracket that is open at `to` begins, after its mark.
fn open_bracket(page: &Context<'_>, from: usize, to: usize) -> Option<usize> {
    const WIDEST: usize = 120;
    let start = page.boundary(from.min(to.saturating_sub(WIDEST)));
    let text = page.slice(start..to);
    let open = text.rfind('（')?;
    let inside = open + '（'.len_utf8();
    (!text.get(inside..)?.contains(['）', '\n'])).then_some(start + inside)
}

impl<'p> Reader<'p, '_> {
    /// Enters the change of the figure before.
    pub(super) fn growth(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
        sign: Sign,
    ) {
        // 企业信息较上年增长8%: the clause may name again which figure has grown.
        const BACK: usize = 6;
        let words = self.page.slice(clause..figure.start);
        let by_name = |of: &usize| {
            self.fact(Some(*of))
                .and_then(|fact| fact.category.as_deref())
                .is_some_and(|name| words.contains(name))
        };
        let last = line.last.or(self.previous);
        let last = last.map(|last| {
            let own = || {
                line.last
                    .is_none()
                    .then(|| self.grown(last, clause..figure.start))?
            };
            let of_name = (0..=last).rev().take(BACK).find(by_name);
            of_name.or_else(own).unwrap_or(last)
        });
        if let (Some(of), Some(value_span), Some(span)) = (
            last,
            CleanSpan::new(figure.value_at.0, figure.value_at.1),
            CleanSpan::new(clause, figure.end),
        ) {
            let value = if sign == Sign::Down {
                -figure.value
            } else {
                figure.value
            };
            let mut fact = fact_at(Metric::GrowthRate, value, span, value_span);
            fact.bound = figure.bound;
            fact.unit = figure.unit.map(str::to_owned);
            fact.part_of = Some(of);
            self.out.enter(fact, StatedPeriod::Report);
        }
        line.region = figure.end;
        line.last_end = figure.end;
    }

    /// The figure that the words of a sentence of its own say has grown: the applications that came in, or the items of which
    /// `last` is a part that the words do not name.
    fn grown(&self, last: usize, words: Range<usize>) -> Option<usize> {
        const BACK: usize = 24;
        let page = self.page;
        if page.has(words.clone(), &[Concept::Application, Concept::Apply]) {
            let came = |index: &usize| {
                self.fact(Some(*index))
                    .is_some_and(|fact| came_in(fact.metric) && fact.part_of.is_none())
            };
            return (0..=last).rev().take(BACK).find(came);
        }
        let root = self.root(last);
        let fact = self.fact(Some(root))?;
        let elsewhere = named(page, fact.metric, words.start, words.end) != Named::Nothing;
        (is_item(fact.metric) && !elsewhere && page.has(words, &[Concept::Disclose]))
            .then_some(root)
    }

    /// Enters the share of the figure before.
    pub(super) fn share(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) {
        self.out.uses.push((figure.start, QuantityUse::Comparison));
        let of = self.fact(line.last).and_then(|fact| fact.part_of);
        if let (Some(of), Some(span)) = (of, CleanSpan::new(figure.value_at.0, figure.value_at.1))
            && let Some(fact) = line.last.and_then(|last| self.out.facts.get_mut(last))
            && fact.share.is_none()
        {
            fact.share = Some(Share {
                of,
                value: figure.value,
                bound: figure.bound,
                span,
            });
        } else if of.is_none()
            && page_says_only_the_share(self.page, line.last_end, figure.start)
            && let Some(last) = line.last
            && let Some(span) = CleanSpan::new(figure.value_at.0, figure.value_at.1)
        {
            // A share of a figure that is no part of a breakdown stands by itself.
            let mut share = fact_at(Metric::Share, figure.value, span, span);
            share.bound = figure.bound;
            share.unit = figure.unit.map(str::to_owned);
            share.part_of = Some(last);
            self.out.enter(share, StatedPeriod::Report);
        }
        line.region = figure.end;
        line.last_end = figure.end;
    }
}
