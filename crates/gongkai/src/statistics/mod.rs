//! Figures of a report that belong to a metric.
//!
//! What the words mean is data: [`lexicon`] holds the words, the phrases and the small words between.
//! The rest is grammar: where a clause begins, what 其中 breaks down, what 未 denies. A figure that no
//! phrase explains stays a mention.

mod breakdown;
mod category;
mod channel;
mod compare;
mod context;
mod entry;
mod fact;
mod far_noun;
mod input;
mod lexicon;
mod list;
mod match_phrase;
mod negation;
mod offset_index;
mod period;
mod reader;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use fact::Statistics;
pub(crate) use fact::{BreakdownFact, PeriodFact, StatisticFact, without_layout};
pub(crate) use input::{StatisticsInput, statistics};
pub(crate) use token::replace_words;
