//! Figures about figures: growth, shares, differences, demands and rates.

use gongkai_report::Metric;

use super::fact::{ShareFact, StatisticFact};
use super::fit::bridged;
use super::lexicon::Concept;
use super::page::{Figure, Page};
use super::reader::{Line, Reader, skip};
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
    /// A difference, a demand, a rate per month, a figure of another year to compare with.
    Other,
}

/// What `figure` says about another one; its words begin at `region`.
///
/// `said` is where the clause begins, figures before this one included.
pub(super) fn remark(page: &Page<'_>, region: usize, said: usize, figure: &Figure<'_>) -> Remark {
    let percent = figure.unit == Some("%");
    let clause = said.max(region);
    let demanded = page
        .cues(said..figure.start)
        .iter()
        .any(|cue| cue.concept == Concept::Demand);
    if demanded {
        return Remark::Other;
    }
    let mut compared = false;
    let mut change = None;
    for cue in page.cues(clause..figure.start) {
        match cue.concept {
            Concept::Share if percent => return Remark::Share,
            Concept::Rhythm
                if !page
                    .cues(clause..figure.start)
                    .iter()
                    .any(|cue| cue.concept == Concept::PageView) =>
            {
                return Remark::Other;
            }
            Concept::Compared => compared = true,
            Concept::Rise => change = Some((Sign::Up, cue.end)),
            Concept::Fall => change = Some((Sign::Down, cue.end)),
            _ => {}
        }
    }
    // A demand may hedge the figure itself: 不少于4条.
    if page
        .cues(figure.start..figure.end)
        .iter()
        .any(|cue| cue.concept == Concept::Demand)
    {
        return Remark::Other;
    }
    let change = change
        .filter(|(_, end)| bridged(page, *end, figure.start))
        .map(|(sign, _)| sign);
    match change {
        Some(sign)
            if percent
                && (compared
                    || page
                        .cues(region..clause)
                        .iter()
                        .any(|cue| cue.concept == Concept::Compared)) =>
        {
            Remark::Growth(sign)
        }
        Some(_) => Remark::Other,
        None if compared => Remark::Other,
        None => Remark::None,
    }
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
        if let (Some(of), Some(value_span), Some(span)) = (
            line.last,
            CleanSpan::new(figure.value_at.0, figure.value_at.1),
            CleanSpan::new(clause, figure.end),
        ) {
            let mut fact = StatisticFact::zero(Metric::GrowthRate, span, value_span);
            fact.value = if sign == Sign::Down {
                -figure.value
            } else {
                figure.value
            };
            fact.bound = figure.bound;
            fact.unit = figure.unit.map(str::to_owned);
            fact.part_of = Some(of);
            self.out.facts.push(fact);
        }
        skip(line, figure);
        line.last_end = figure.end;
    }

    /// Enters the share of the figure before.
    pub(super) fn share(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) {
        let of = line
            .last
            .and_then(|last| self.out.facts.get(last))
            .and_then(|fact| fact.part_of);
        if let (Some(of), Some(span)) = (of, CleanSpan::new(figure.value_at.0, figure.value_at.1))
            && let Some(fact) = line.last.and_then(|last| self.out.facts.get_mut(last))
            && fact.share.is_none()
        {
            fact.share = Some(ShareFact {
                of,
                value: figure.value,
                bound: figure.bound,
                span,
            });
        }
        skip(line, figure);
        line.last_end = figure.end;
    }
}
