//! Statements of none: 未收到申请, 没有发生行政复议、行政诉讼, 收费情况：无.

use std::ops::Range;

use gongkai_normalize::Decimal;
use gongkai_outline::Topic;
use gongkai_report::Metric;
use gongkai_text::CleanSpan;

use super::context::Context;
use super::fact::{StatedPeriod, fact_at};
use super::known::Known;
use super::lexicon::fillers::{is_filler, is_idle};
use super::lexicon::{
    ALL_FREE, APPEAL_IN_DISPUTE, CAUSING, CHARGE_END, COUNTED_CASE, Concept, DENIALS, EVER,
    FEE_MARK, NOT_YET, SPENDING, TAKING, THESE_MATTERS, contains_any, ends_with_any,
    starts_with_any, trim_end_of, trim_start_of,
};
use super::line::Line;
use super::list::channels;
use super::reader::{LOOK_BACK, Reader};
use super::token::Token;

/// Marks at which the reach of a negation ends.
const STOPS: [char; 8] = ['，', '；', '。', '：', '！', '？', '\n', '）'];
/// Marks and words that join the things denied.
const JOINTS: [char; 8] = ['、', '和', '及', '与', '或', '，', '：', '；'];
/// How far after a comma a further thing denied must begin, in bytes.
const NEXT: usize = 12;

/// The bytes of the unit of cases.
const UNIT_WIDTH: usize = "件".len();

/// What a negation denies, with the metric of each thing, and where its reach ends.
#[derive(Debug, Default)]
struct Negation {
    metrics: Vec<Metric>,
    /// From the first to the last word that the statement needs.
    reach: Range<usize>,
}

/// What the negation `word`, in a sentence of which `region` has not been read yet, denies.
///
/// `heading` names the things that a bare 无 under a heading denies.
fn negation(
    page: &Context<'_>,
    word: Token,
    region: Range<usize>,
    known: Known,
    heading: &[Token],
) -> Negation {
    let end = reach(page, word, region.end);
    let after = if word.concept == Concept::NoneAfter {
        &[]
    } else {
        page.tokens(word.end..end)
    };
    let mut metrics = heads(page, after, word.concept, known);
    // 没有收费及减免情况: the word itself denies the fee.
    let rest = page.slice(word.end..end);
    // 一律免费 is said of other services too.
    let of_disclosure = || {
        let fees = |token: &Token| matches!(token.concept, Concept::Fee | Concept::Waiver);
        !contains_any(page.printed(&word), ALL_FREE)
            || is_idle(rest) && (known.application || heading.iter().any(fees))
    };
    // 既未收取、也未减免任何费用: both verbs have one object.
    let shared = || {
        contains_any(page.printed(&word), TAKING)
            && rest.starts_with(JOINTS)
            && metrics == [Metric::FeesWaived]
    };
    if word.concept == Concept::NoneDone
        && (ends_with_any(page.printed(&word), CHARGE_END) && of_disclosure() || shared())
        && !metrics.contains(&Metric::FeesCharged)
    {
        metrics.insert(0, Metric::FeesCharged);
    }
    let mut reach = word.start..end;
    if metrics.is_empty() && (word.concept == Concept::NoneAfter || is_idle(rest)) {
        // 复议1件，维持；诉讼案无: what has an outcome before the semicolon is not denied.
        let from = page
            .slice(region.start..word.start)
            .rfind('；')
            .map_or(region.start, |at| region.start + at + '；'.len_utf8());
        let named = page.tokens(from..word.start);
        let settled = page.has(region.start..from, &[Concept::OtherOutcome]);
        let from = if settled && named.iter().any(|token| thing(token.concept)) {
            from
        } else {
            region.start
        };
        metrics = heads(page, page.tokens(from..word.start), word.concept, known);
        reach.start = from;
        if metrics.is_empty()
            && is_idle(page.slice(region.start..word.start))
            && (word.concept != Concept::NoneAfter
                || contains_any(page.slice(region.start..word.start), THESE_MATTERS))
        {
            let known = Known {
                dispute: true,
                application: true,
                ..known
            };
            metrics = heads(page, heading, word.concept, known);
        }
    }
    if metrics.is_empty()
        && word.concept == Concept::NoneDone
        && contains_any(page.printed(&word), TAKING)
        && (contains_any(rest, FEE_MARK) || is_idle(rest))
    {
        metrics.push(Metric::FeesCharged);
    }
    if metrics.is_empty()
        && word.concept == Concept::NoneReceived
        && known.application
        && is_idle(rest)
    {
        metrics.push(Metric::ApplicationsReceived);
    }
    Negation { metrics, reach }
}

impl<'p> Reader<'p, '_> {
    /// Enters a statement of none.
    pub(super) fn deny(&mut self, line: &mut Line<'p>, token: Token) {
        /// So many facts before it may have said the same.
        const BACK: usize = 8;
        let (page, passage) = (self.page, line.passage);
        // The word belongs to a statement, or to a figure, that was read before it.
        if token.start < line.denied_to.max(line.region) {
            return;
        }
        if token.concept == Concept::NoneAfter
            && !page.figures(&(token.start..token.end)).is_empty()
        {
            return;
        }
        let known = self.known(line);
        let from = token.start.saturating_sub(LOOK_BACK);
        // 以上两项均为零: the number of the matters is no figure.
        let these = page.slice(page.boundary(line.start.max(from))..token.start);
        let region = if token.concept == Concept::NoneAfter
            && contains_any(these, THESE_MATTERS)
            && is_idle(these)
        {
            line.start.max(from)
        } else {
            line.region.max(from)
        };
        let limit = page.boundary(line.end.min(token.end + LOOK_BACK));
        let heading = passage
            .heading_at
            .map_or(&[][..], |(start, end)| page.tokens(start..end));
        let denied = negation(page, token, page.boundary(region)..limit, known, heading);
        for token in page.tokens(token.end..denied.reach.end) {
            line.block.add(token.concept);
        }
        if denied.metrics.is_empty() || line.planned || passage.topic == Topic::Problems {
            return;
        }
        let (Some(value_span), Some(span)) = (
            CleanSpan::new(token.start, token.end),
            CleanSpan::new(denied.reach.start, denied.reach.end.max(token.end)),
        ) else {
            return;
        };
        line.denied_to = denied.reach.end;
        line.region = denied.reach.end.max(line.region);
        for metric in denied.metrics {
            let category = category(page, metric, token, &denied.reach);
            // 不收取任何费用，不存在其他收费情况: once is enough.
            let said = self.out.facts.iter().rev().take(BACK).any(|fact| {
                fact.metric == metric
                    && fact.category == category
                    && fact.value.is_zero()
                    && fact.span.start() >= line.start
                    && fact.unit.is_none()
            });
            if said {
                continue;
            }
            let mut fact = fact_at(metric, Decimal::ZERO, span, value_span);
            fact.category = category;
            let mut channels: Vec<_> = if metric == Metric::Consultations {
                let Range { start, end } = denied.reach;
                let named = channels(page, metric, start, end).into_iter();
                named.map(Some).collect()
            } else {
                Vec::new()
            };
            if channels.is_empty() {
                channels.push(None);
            }
            for channel in channels {
                fact.channel = channel;
                self.out.enter(fact.clone(), StatedPeriod::Report);
            }
        }
    }
}

/// The category of a statement that there was none of `metric`: in or out for what is carried over, the verb for documents
/// that were not made.
fn category(
    page: &Context<'_>,
    metric: Metric,
    word: Token,
    reach: &Range<usize>,
) -> Option<String> {
    match metric {
        Metric::ApplicationsCarriedOver => {
            let words = page.tokens(reach.clone());
            let out = words
                .iter()
                .any(|token| matches!(token.concept, Concept::CarriedOut | Concept::Turn));
            Some(if out { "out" } else { "in" }.to_owned())
        }
        Metric::NormativeDocuments if word.concept == Concept::NoneMade => {
            let verb = trim_start_of(page.printed(&word), NOT_YET);
            Some(trim_end_of(verb, EVER).to_owned())
        }
        _ => None,
    }
}

/// Where the reach of `word` ends: at the next stop, unless the list of things denied goes on after it.
fn reach(page: &Context<'_>, word: Token, limit: usize) -> usize {
    let mut from = word.end;
    loop {
        let stop = stop_after(page.slice(from..limit)).map_or(limit, |at| from + at);
        if !page.slice(stop..limit).starts_with('，') {
            return stop;
        }
        let next = stop + '，'.len_utf8();
        let clause_end = page
            .slice(next..limit)
            .find(STOPS)
            .map_or(limit, |at| next + at);
        let clause = page.tokens(next..clause_end);
        let goes_on = clause.first().is_some_and(|token| {
            token.start <= next + NEXT
                && matches!(
                    token.concept,
                    Concept::Review | Concept::Lawsuit | Concept::Waiver | Concept::Complaint
                )
        });
        let other = clause
            .iter()
            .any(|token| token.concept.is_negation() || token.concept.is_verb());
        if !goes_on || other || !page.figures(&(next..clause_end)).is_empty() {
            return stop;
        }
        from = next;
    }
}

/// Where the first stop of `text` outside brackets is.
fn stop_after(text: &str) -> Option<usize> {
    outside_brackets(text)
        .find(|(_, mark)| STOPS.contains(mark))
        .map(|(at, _)| at)
}

/// The characters of `text` that no bracket holds; a closing bracket without its pair is one of them.
fn outside_brackets(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut depth = 0_usize;
    text.char_indices().filter(move |(_, mark)| {
        let outside = depth == 0;
        match mark {
            '（' => depth += 1,
            '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        outside
    })
}

/// Whether a word stands in a bracket after which the clause goes on: 诉讼（行政复议、申诉）有关的费用.
fn is_aside(page: &Context<'_>, range: &Range<usize>, word: &Token) -> bool {
    let before = page.slice(range.start..word.start);
    let open = before.matches('（').count() > before.matches('）').count();
    let after = page.slice(word.end..range.end);
    open && after.find('）').is_some_and(|at| {
        let rest = after.get(at + '）'.len_utf8()..).unwrap_or_default();
        !is_idle(rest)
    })
}

/// The metrics of the things that `tokens` name, leaving out what only qualifies the thing after it
/// (the application in 申请引起的行政复议).
fn heads(page: &Context<'_>, tokens: &[Token], denial: Concept, known: Known) -> Vec<Metric> {
    let mut metrics = Vec::new();
    let range =
        tokens.first().map_or(0, |token| token.start)..tokens.last().map_or(0, |token| token.end);
    let things: Vec<&Token> = tokens
        .iter()
        .filter(|token| thing(token.concept) && !is_aside(page, &range, token))
        .collect();
    // 复议维持；诉讼为零: what has an outcome is not none.
    let settled = tokens
        .iter()
        .rfind(|token| denial == Concept::NoneAfter && token.concept == Concept::OtherOutcome)
        .map_or(range.start, |token| token.end);
    let things: Vec<&Token> = if things.iter().any(|token| token.start >= settled) {
        things
            .into_iter()
            .filter(|token| token.start >= settled)
            .collect()
    } else {
        things
    };
    // 没有发生行政复议、诉讼和申诉: appeals are one more kind of dispute, and no complaints over the work.
    let appeal = |token: &Token| APPEAL_IN_DISPUTE.contains(&page.printed(token));
    let things: Vec<&Token> = things.into_iter().filter(|token| !appeal(token)).collect();
    let joined = |left: &Token, right: &Token| {
        outside_brackets(page.slice(left.end..right.start)).any(|(_, mark)| JOINTS.contains(&mark))
    };
    for (at, token) in things.iter().enumerate() {
        let next = things.get(at + 1).filter(|next| !joined(token, next));
        let before = at
            .checked_sub(1)
            .and_then(|at| things.get(at))
            .filter(|before| !joined(before, token));
        // 未收到行政许可申请: an application of another kind.
        let foreign = token.concept == Concept::Apply && {
            let last = tokens.iter().rev().find(|other| other.end <= token.start);
            let from = last.map_or(range.start, |last| last.end);
            let other = last.is_some_and(|last| {
                matches!(
                    last.concept,
                    Concept::Licence
                        | Concept::Penalty
                        | Concept::ServiceItem
                        | Concept::ServiceCase
                )
            });
            other && is_filler(page.slice(from..token.start))
        };
        if foreign {
            continue;
        }
        // 没有减免任何费用 denies the waiver.
        let waived = before.is_some_and(|before| before.concept == Concept::Waiver);
        let of_dispute = before.is_some_and(|before| disputed(before.concept));
        let head = match (token.concept, next.map(|next| next.concept)) {
            // 没有因办理信息公开申请、更正信息引起的行政复议: the applications are the cause.
            (Concept::Apply | Concept::Application, _) if is_cause(page, token, &things) => false,
            // 行政复议的申请 is a review, 诉讼相关的费用 no fee.
            (Concept::Apply | Concept::Application | Concept::Fee, _) if of_dispute => false,
            (Concept::Fee, _) if waived => false,
            (Concept::Waiver, Some(Concept::Fee)) => true,
            (review, Some(next)) if disputed(review) => {
                matches!(next, Concept::Apply | Concept::Application) || disputed(next)
            }
            // 未制定规范性文件管理办法: the documents only qualify the noun.
            // 没有经费保障: so does the money.
            (Concept::NormDoc | Concept::Regulation | Concept::Fund, None) => {
                ends_item(page, token.end)
            }
            // 没有转到其他部门的申请 tells of another way than into a year.
            (Concept::Turn, _) if !into_year(page, token) => false,
            // 无结转申请: none was carried over.
            (carried, Some(Concept::Apply | Concept::Application)) if is_carried(carried) => true,
            (_, Some(_)) => false,
            (Concept::Apply | Concept::Application, None)
                if before.is_some_and(|before| {
                    is_carried(before.concept)
                        && (before.concept != Concept::Turn || into_year(page, before))
                }) =>
            {
                false
            }
            // 依申请信息检索、复印等费用 denies the fee.
            (Concept::Apply | Concept::Application, None) => stands_alone(page, tokens, token),
            (_, None) => true,
        };
        // 无其他费用支出 speaks of what was spent.
        let spent =
            token.concept == Concept::Fee && starts_with_any(page.behind(token.end, 6), SPENDING);
        let Some(metric) = metric(token.concept, denial, known).filter(|_| !spent) else {
            continue;
        };
        // 依申请公开受理数为0: the noun of number names what is denied.
        // 尚无依申请公开政府信息的受理件
        let accepted = metric == Metric::ApplicationsReceived
            && tokens.iter().any(|other| {
                other.concept == Concept::Accept
                    && if denial == Concept::NoneAfter {
                        other.start == token.end
                    } else {
                        other.start > token.end
                            && starts_with_any(page.behind(other.end, UNIT_WIDTH), COUNTED_CASE)
                    }
            });
        if accepted && !metrics.contains(&Metric::ApplicationsAccepted) {
            metrics.push(Metric::ApplicationsAccepted);
            continue;
        }
        if head && !metrics.contains(&metric) {
            metrics.push(metric);
        }
    }
    metrics
}

/// Whether words such as 引起的 between a word and the reviews or lawsuits behind it make it their cause.
fn is_cause(page: &Context<'_>, word: &Token, things: &[&Token]) -> bool {
    /// The farthest that the dispute may stand, in bytes.
    const REACH: usize = 120;
    let dispute = things
        .iter()
        .find(|other| other.start >= word.end && disputed(other.concept));
    dispute.is_some_and(|dispute| {
        dispute.start <= word.end + REACH
            && contains_any(page.slice(word.end..dispute.start), CAUSING)
    })
}

/// Whether a word says that applications go on from one year to the next.
const fn is_carried(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::CarriedIn | Concept::CarriedOut | Concept::Turn
    )
}

/// Whether a date follows a word at once: 结转到2018年.
fn into_year(page: &Context<'_>, word: &Token) -> bool {
    !page.times(&(word.end..word.end + 1)).is_empty()
}

/// Whether an item of a list, or the clause, ends at `at`.
fn ends_item(page: &Context<'_>, at: usize) -> bool {
    let rest = page.slice(at..page.text.len()).chars().next();
    rest.is_none_or(|mark| STOPS.contains(&mark) || JOINTS.contains(&mark) || mark == '（')
}

const fn disputed(concept: Concept) -> bool {
    matches!(concept, Concept::Review | Concept::Lawsuit)
}

/// Whether an application is all that its item of the list names: nothing but what it asks for follows.
fn stands_alone(page: &Context<'_>, tokens: &[Token], word: &Token) -> bool {
    let end = tokens.last().map_or(word.end, |last| last.end);
    let item = page.slice(word.end..end);
    let end = item.find(JOINTS).map_or(end, |at| word.end + at);
    let mut from = word.end;
    for token in tokens
        .iter()
        .filter(|token| token.start >= word.end && token.end <= end)
    {
        let of_it = matches!(
            token.concept,
            Concept::Info
                | Concept::OpenWork
                | Concept::Disclose
                | Concept::Apply
                | Concept::Application
                | Concept::Handle
                | Concept::Accept
                | Concept::Affair
        );
        if !of_it
            || !(is_idle(page.slice(from..token.start)) || is_filler(page.slice(from..token.start)))
        {
            return false;
        }
        from = token.end;
    }
    let rest = page.slice(from..end);
    from < end && (is_idle(rest) || is_filler(rest)) || from == end
}

/// Whether a word names something that can be denied.
fn thing(concept: Concept) -> bool {
    DENIALS.iter().any(|denial| denial.thing == concept)
}

/// The metric that is none when the negation `negation` denies `thing`.
fn metric(thing: Concept, negation: Concept, known: Known) -> Option<Metric> {
    DENIALS
        .iter()
        .find(|denial| {
            denial.thing == thing
                && (denial.negations.is_empty() && negation != Concept::NoneMade
                    || denial.negations.contains(&negation))
                && known.has(denial.needs)
        })
        .and_then(|denial| denial.metric)
}
