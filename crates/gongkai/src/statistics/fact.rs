//! What reading gives.

use gongkai_normalize::{Bound, Decimal, Mention};
use gongkai_report::{Channel, Metric, Period, QuantityUse};
use gongkai_text::CleanSpan;

/// A figure that belongs to a metric, in coordinates of the cleaned text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StatisticFact {
    /// What is counted.
    pub(crate) metric: Metric,
    /// The channel, where one is named.
    pub(crate) channel: Option<Channel>,
    /// The category as printed, where one is named.
    pub(crate) category: Option<String>,
    /// The value, in the unit named.
    pub(crate) value: Decimal,
    /// The upper end of a range.
    pub(crate) value_max: Option<Decimal>,
    /// How the true figure lies to the value.
    pub(crate) bound: Bound,
    /// The unit as printed.
    pub(crate) unit: Option<String>,
    /// The days that the figure is about.
    pub(crate) period: PeriodFact,
    /// The clause.
    pub(crate) span: CleanSpan,
    /// The numeral and its hedge, or the words that state none or all (均, 全部).
    pub(crate) value_span: CleanSpan,
    /// The index of the fact whose breakdown this one belongs to.
    pub(crate) part_of: Option<usize>,
    /// The share that the text states for the figure.
    pub(crate) share: Option<ShareFact>,
}

/// The days that a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PeriodFact {
    /// Those of the report.
    Report,
    /// Those that its own words name.
    Own(Period),
    /// Its words name a period that cannot be read.
    Unreadable,
}

impl StatisticFact {
    /// A statement of none.
    pub(crate) const fn zero(metric: Metric, span: CleanSpan, value_span: CleanSpan) -> Self {
        Self {
            metric,
            channel: None,
            category: None,
            value: Decimal::ZERO,
            value_max: None,
            bound: Bound::Exact,
            unit: None,
            period: PeriodFact::Report,
            span,
            value_span,
            part_of: None,
            share: None,
        }
    }
}

/// `占33.9%`: a share that the text states for a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ShareFact {
    /// The index of the fact that it is a share of.
    pub(crate) of: usize,
    /// The share in per cent.
    pub(crate) value: Decimal,
    /// How exact it is.
    pub(crate) bound: Bound,
    /// The numeral and its hedge.
    pub(crate) span: CleanSpan,
}

/// One list of parts of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BreakdownFact {
    /// The index of the fact that is broken down.
    pub(crate) whole: usize,
    /// The indices of its parts, in reading order.
    pub(crate) parts: Vec<usize>,
    /// Whether the text says that these are all the parts.
    pub(crate) complete: bool,
}

/// The statistics of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Statistics {
    /// In the order of the text.
    pub(crate) facts: Vec<StatisticFact>,
    /// The lists of parts.
    pub(crate) breakdowns: Vec<BreakdownFact>,
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
        let facts = facts.into_iter().enumerate();
        self.facts = facts
            .filter(|(index, _)| to(*index).is_some())
            .map(|(_, fact)| StatisticFact {
                part_of: fact.part_of.and_then(to),
                share: fact.share.and_then(|share| {
                    Some(ShareFact {
                        of: to(share.of)?,
                        ..share
                    })
                }),
                ..fact
            })
            .collect();
        let breakdowns = core::mem::take(&mut self.breakdowns);
        self.breakdowns = breakdowns
            .into_iter()
            .filter_map(|breakdown| {
                let named = breakdown.parts.len();
                let parts: Vec<usize> = breakdown.parts.into_iter().filter_map(to).collect();
                Some(BreakdownFact {
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
        let fact = |part_of| StatisticFact {
            part_of,
            ..StatisticFact::zero(
                Metric::Staff,
                CleanSpan::known(0, 1),
                CleanSpan::known(0, 1),
            )
        };
        let breakdown = |whole, parts: &[usize]| BreakdownFact {
            whole,
            parts: parts.to_vec(),
            complete: true,
        };
        let mut figures = Statistics {
            facts: vec![fact(None), fact(None), fact(Some(1)), fact(Some(0))],
            breakdowns: vec![breakdown(1, &[2]), breakdown(0, &[3])],
            uses: Vec::new(),
        };
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
