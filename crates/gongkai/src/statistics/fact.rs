//! What reading gives.

use gongkai_normalize::{Decimal, Mention};
use gongkai_report::{Breakdown, Metric, Period, QuantityUse, Share, Statistic};
use gongkai_text::{Clean, CleanSpan};

/// A figure that belongs to a metric, in coordinates of the cleaned text.
pub(crate) type StatisticFact = Statistic<Clean>;

/// The days that a figure is about, as far as its own words say.
///
/// This is no `Option<Period>`: the rules tell a figure of the report's days from one whose words name days that cannot be
/// read, and both are `None` where the report names no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StatedPeriod {
    /// Those of the report.
    Report,
    /// Those that its own words name.
    Own(Period),
    /// Its words name a period that cannot be read.
    Unreadable,
}

impl StatedPeriod {
    /// The days, where `report` are those of the report.
    const fn resolved(self, report: Option<Period>) -> Option<Period> {
        match self {
            Self::Report => report,
            Self::Own(own) => Some(own),
            Self::Unreadable => None,
        }
    }
}

/// An exact figure of `metric`: the clause stands at `span`, its numeral or the words for none or all (均, 全部) at
/// `value_span`.
pub(super) const fn fact_at(
    metric: Metric,
    value: Decimal,
    span: CleanSpan,
    value_span: CleanSpan,
) -> StatisticFact {
    let mut fact = Statistic::new(metric, value, span);
    fact.value_span = Some(value_span);
    fact
}

/// The statistics of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Statistics {
    /// In the order of the text. Text and period are empty; the category is as printed.
    pub(crate) facts: Vec<StatisticFact>,
    /// The period of each fact.
    periods: Vec<StatedPeriod>,
    /// The lists of parts.
    pub(crate) breakdowns: Vec<Breakdown>,
    /// What became of the figures that no fact holds, by the first byte of each, in reading order.
    pub(crate) uses: Vec<(usize, QuantityUse)>,
}

impl Statistics {
    /// No statistics: all quantities of `mentions` are part of a plan.
    pub(crate) fn planned(mentions: &[Mention<'_>]) -> Self {
        let quantities = mentions.iter().filter_map(Mention::quantity);
        Self {
            uses: quantities
                .map(|quantity| (quantity.span.start(), QuantityUse::Plan))
                .collect(),
            ..Self::default()
        }
    }

    /// Adds a fact; its index.
    pub(super) fn enter(&mut self, fact: StatisticFact, period: StatedPeriod) -> usize {
        self.facts.push(fact);
        self.periods.push(period);
        self.facts.len() - 1
    }

    /// The period of the fact with an index, as its words state it.
    pub(super) fn stated_period(&self, index: usize) -> Option<StatedPeriod> {
        self.periods.get(index).copied()
    }

    /// Whether the fact with an index is about the days of the report.
    pub(super) fn is_of_report(&self, index: usize) -> bool {
        self.stated_period(index) == Some(StatedPeriod::Report)
    }

    /// The facts with their periods, where `report` is that of the report.
    pub(crate) fn dated(
        &self,
        report: Option<Period>,
    ) -> impl Iterator<Item = (&StatisticFact, Option<Period>)> {
        let periods = self.periods.iter();
        let periods = periods.map(move |period| period.resolved(report));
        self.facts.iter().zip(periods)
    }

    /// Keeps the facts whose index `keep` names. What refers to another is forgotten, and the indices of the rest follow.
    pub(crate) fn retain(&mut self, keep: impl Fn(usize) -> bool) {
        let mut kept = 0;
        let moved: Vec<Option<usize>> = (0..self.facts.len())
            .map(|index| {
                let at = keep(index).then_some(kept);
                kept += usize::from(at.is_some());
                at
            })
            .collect();
        let to = |index: usize| moved.get(index).copied().flatten();
        let facts = core::mem::take(&mut self.facts);
        let periods = core::mem::take(&mut self.periods);
        for ((mut fact, period), at) in facts.into_iter().zip(periods).zip(&moved) {
            if at.is_none() {
                continue;
            }
            fact.part_of = fact.part_of.and_then(to);
            let share = fact.share.take();
            fact.share = share.and_then(|share| {
                let of = to(share.of)?;
                Some(Share { of, ..share })
            });
            self.enter(fact, period);
        }
        let breakdowns = core::mem::take(&mut self.breakdowns);
        self.breakdowns = breakdowns
            .into_iter()
            .filter_map(|breakdown| {
                let named = breakdown.parts.len();
                let parts: Vec<usize> = breakdown.parts.into_iter().filter_map(to).collect();
                Some(Breakdown {
                    whole: to(breakdown.whole)?,
                    complete: breakdown.complete && parts.len() == named,
                    parts,
                })
            })
            .collect();
    }

    /// What became of the quantity that begins at byte `start` and is no statistic.
    pub(crate) fn usage(&self, start: usize) -> QuantityUse {
        let at = self.uses.partition_point(|(place, _)| *place < start);
        self.uses
            .get(at)
            .filter(|(place, _)| *place == start)
            .map_or(QuantityUse::Unexplained, |(_, usage)| *usage)
    }
}

/// The words of a category without the white space beside Chinese characters, which is layout: `1584 政风行风热线`.
pub(crate) fn without_layout(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let kept = latin(out.chars().next_back()) && latin(chars.peek().copied());
        if !c.is_whitespace() || kept {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_beside_chinese_characters_is_layout() {
        for (words, expected) in [
            ("1584 政风行风热线", "1584政风行风热线"),
            (" 局长 信箱", "局长信箱"),
            ("12345  热线 App 2", "12345热线App 2"),
            ("", ""),
        ] {
            assert_eq!(without_layout(words), expected);
        }
    }

    #[test]
    fn indices_follow_what_is_taken_out() {
        let place = CleanSpan::known(0, 1);
        let mut figures = Statistics::default();
        for part_of in [None, None, Some(1), Some(0)] {
            let mut fact = fact_at(Metric::Staff, Decimal::ZERO, place, place);
            fact.part_of = part_of;
            figures.enter(fact, StatedPeriod::Report);
        }
        let breakdown = |whole, parts: &[usize]| Breakdown {
            whole,
            parts: parts.to_vec(),
            complete: true,
        };
        figures.breakdowns = vec![breakdown(1, &[2]), breakdown(0, &[3])];
        figures.retain(|index| index != 0);
        let parents: Vec<_> = figures.facts.iter().map(|fact| fact.part_of).collect();
        assert_eq!(parents, [None, Some(0), None]);
        let lists: Vec<_> = figures
            .breakdowns
            .iter()
            .map(|list| (list.whole, list.parts.clone()))
            .collect();
        assert_eq!(lists, [(0, vec![1])]);
    }
}
