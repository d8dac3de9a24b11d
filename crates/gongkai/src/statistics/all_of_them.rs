//! What a word such as 均 says of all that was counted before: 收到申请5件，均同意公开.

use std::ops::Range;

use gongkai_report::Metric;
use gongkai_text::CleanSpan;

use super::breakdown::{came_in, outcome};
use super::context::{Context, up_to};
use super::fact::{StatedPeriod, StatisticFact, fact_at};
use super::lexicon::fillers::made_of_applicant_words;
use super::lexicon::{
    ALL_AT_ONCE, ALL_OF_THEM, APPLICATION_NAME, BY_RULE, COUNTED_CASE, Concept, LIMITING,
    NAMED_BEFORE, RECEIVED_WORD, TOWARDS, contains_any, starts_with_any, trim_end_of,
    trim_start_of,
};
use super::line::Line;
use super::reader::Reader;
use super::token::Token;

impl Reader<'_, '_> {
    /// Enters what a word says of all that was counted before; whether it says something.
    pub(super) fn all_of_them(&mut self, line: &Line<'_>, token: Token) -> bool {
        let told = outcome(token.concept).and_then(|metric| self.all_are(line, token, metric));
        if let Some((fact, period)) = told {
            self.out.enter(fact, period);
            return true;
        }
        false
    }

    /// The fact that `metric` is told of all.
    fn all_are(
        &self,
        line: &Line<'_>,
        token: Token,
        metric: Metric,
    ) -> Option<(StatisticFact, StatedPeriod)> {
        /// The longest way from a word such as 均 to its verb, in bytes.
        const LONGEST: usize = 48;
        /// How far ahead it is looked whether some are carried over, in bytes.
        const AHEAD: usize = 600;
        let page = self.page;
        // 收到申请10件。10件申请均按期答复: the sentence may be one of its own.
        let opens = line.last_end == line.start;
        let last = if opens {
            self.previous.or(self.applications)
        } else {
            line.last
        };
        let whole = self.root(self.counted(last?)?);
        let fact = self.fact(Some(whole))?;
        if line.planned || !is_told_of(metric, fact) || self.is_one_of_several(line, whole, opens) {
            return None;
        }
        let between = page.slice(line.last_end..token.start);
        let clause = if opens {
            after_named_whole(page, line.start..token.start, fact)
        } else {
            // 收到申请5件，均为自然人申请，均已答复
            let last = between.rsplit(['，', '；']).next().unwrap_or_default();
            let ruled = BY_RULE.iter().find_map(|word| last.strip_prefix(word));
            ruled.unwrap_or(last)
        };
        let start = line.last_end + (between.len() - clause.len());
        // 收到申请5项全部予以公开: no comma is needed.
        let at_once = starts_with_any(between, ALL_OF_THEM)
            || between.is_empty() && starts_with_any(page.printed(&token), ALL_AT_ONCE);
        let given = starts_with_any(clause, ALL_OF_THEM) || at_once;
        let rest = up_to(page.slice(token.end..line.end), &['，', '；', '。']);
        let counted = !page
            .figures(&(token.end..token.end + rest.len()))
            .is_empty();
        // 均按期办理，其中结转下年度1件: not all were answered.
        let near = token.end..line.end.min(page.boundary(token.end + AHEAD));
        let pending =
            || metric == Metric::ApplicationsAnswered && page.has(near, &[Concept::CarriedOut]);
        if !given
            || clause.len() > LONGEST
            || counted
            || pending()
            || !opens && !between.starts_with('，') && !at_once
            || contains_any(between, LIMITING)
            || clause.contains(['，', '；', '：'])
            || self.is_said(metric, fact)
        {
            return None;
        }
        // 均, or 全部 at the head of the verb itself.
        let value_span = [start, line.last_end, token.start]
            .into_iter()
            .find_map(|at| word_for_all(page.slice(at..token.end), at))?;
        let span = CleanSpan::new(start, token.end)?;
        let mut all = fact_at(metric, fact.value, span, value_span);
        all.value_max = fact.value_max;
        all.bound = fact.bound;
        all.unit.clone_from(&fact.unit);
        // What was answered is no part of what came in, unless the rest is told.
        all.part_of = Some(whole).filter(|_| metric != Metric::ApplicationsAnswered);
        Some((all, self.out.stated_period(whole)?))
    }

    /// 受理线上申请3件，线下申请2件，均已办结: of both together.
    fn is_one_of_several(&self, line: &Line<'_>, whole: usize, opens: bool) -> bool {
        const NEAR: usize = 100;
        let before = self.fact(whole.checked_sub(1));
        before
            .zip(self.fact(Some(whole)))
            .is_some_and(|(before, fact)| {
                before.metric == fact.metric
                    && before.part_of.is_none()
                    && (opens || before.span.start() >= line.start)
                    && before.span.end() + NEAR > fact.span.start()
            })
    }

    /// 均已办结，现已全部答复: once is enough.
    fn is_said(&self, metric: Metric, whole: &StatisticFact) -> bool {
        const BACK: usize = 8;
        self.out.facts.iter().rev().take(BACK).any(|other| {
            other.metric == metric
                && other.value == whole.value
                && other.span.start() >= whole.span.start()
        })
    }
}

/// Whether an outcome can be told of all that a fact counts: of what came in, or, but for an answer, of what was answered.
fn is_told_of(outcome: Metric, whole: &StatisticFact) -> bool {
    let answered = Metric::ApplicationsAnswered;
    !whole.value.is_zero()
        && (came_in(whole.metric)
            || whole.metric == answered && whole.category.is_none() && outcome != answered)
}

/// The word for all (均, 全部) that `text`, which stands at `at`, begins with.
fn word_for_all(text: &str, at: usize) -> Option<CleanSpan> {
    let words = ALL_OF_THEM.iter().filter(|word| text.starts_with(**word));
    let len = words.map(|word| word.len()).max()?;
    CleanSpan::new(at, at + len)
}

/// What follows the words that name all the applications counted before, at the beginning of a sentence: 均按期 of
/// 10件申请均按期答复.
fn after_named_whole<'t>(
    page: &'t Context<'_>,
    range: Range<usize>,
    whole: &StatisticFact,
) -> &'t str {
    /// The longest name of the organ that answers, in bytes.
    const ORGAN: usize = 18;
    /// The longest beginning that is looked through, in bytes.
    const LONGEST: usize = 300;
    let text = page.slice(range.clone());
    if text.len() > LONGEST {
        return text;
    }
    let Some(at) = ALL_OF_THEM.iter().filter_map(|word| text.find(word)).min() else {
        return text;
    };
    let (named, rest) = text.split_at(at);
    let figures = page.figures_in(&(range.start..range.start + at));
    let same = figures.iter().all(|figure| figure.value == whole.value);
    // 我局对上述6件申请均作答复: the organ that answers may stand before.
    let named = TOWARDS
        .iter()
        .find_map(|word| named.split_once(word))
        .filter(|(organ, _)| organ.len() <= ORGAN && !organ.contains('，'))
        .map_or(named, |(_, rest)| rest);
    let words = trim_start_of(named.trim(), NAMED_BEFORE);
    let words = trim_start_of(trim_start_of(words, TOWARDS), RECEIVED_WORD);
    let words = words.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let words = trim_end_of(trim_end_of(words, COUNTED_CASE), APPLICATION_NAME);
    if same && made_of_applicant_words(words) {
        rest
    } else {
        text
    }
}
