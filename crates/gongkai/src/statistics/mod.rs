//! Figures of a report that belong to a metric.
//!
//! What the words mean is data: [`lexicon`] holds the words, the phrases and the small words between.
//! The rest is grammar: where a clause begins, what 其中 breaks down, what 未 denies. A figure that no
//! phrase explains stays a mention.

mod all_of_them;
mod breakdown;
mod by_clause;
mod category;
mod channel;
mod compare;
mod context;
mod enter;
mod fact;
mod far_noun;
mod figure;
mod figure_channel;
mod input;
mod known;
mod lexicon;
mod line;
mod list;
mod match_phrase;
mod negation;
mod offset_index;
mod outcome;
mod period;
mod push;
mod reader;
mod sentence;
mod situation;
#[cfg(test)]
mod tests;
mod token;

#[cfg(test)]
use fact::StatedPeriod;
pub(crate) use fact::{Statistics, without_layout};
pub(crate) use input::{StatisticsInput, statistics};
pub(crate) use token::replace_words;
