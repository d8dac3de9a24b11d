//! Which phrase a figure stands in.

use std::ops::Range;

use gongkai_report::{Channel, Metric};

use super::cue::Cue;
use super::lexicon::fillers::{is_counting, is_filler};
use super::lexicon::{Concept, Needs, PEOPLE, Phrase, refuses};
use super::page::{Figure, Page};

/// How far after its unit a figure's noun may end, in bytes.
const AFTER: usize = 66;

/// What the surroundings of a figure have made known.
#[derive(Debug, Clone, Copy, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one flag for each of `Needs`"
)]
pub(super) struct Known {
    pub(super) disclosure: bool,
    pub(super) application: bool,
    pub(super) dispute: bool,
    pub(super) people: bool,
    pub(super) outcome: bool,
    pub(super) section: bool,
    pub(super) open: bool,
}

impl Known {
    pub(super) const fn has(self, needs: Needs) -> bool {
        match needs {
            Needs::Nothing => true,
            Needs::Disclosure => self.disclosure,
            Needs::Application => self.application,
            Needs::Dispute => self.dispute,
            Needs::People => self.people,
            Needs::Outcome => self.outcome,
            Needs::Section => self.section,
            Needs::Open => self.open,
        }
    }
}

/// A figure in a phrase.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) metric: Metric,
    /// Where the first word of the phrase begins, or the figure.
    pub(super) start: usize,
    /// Where the last word of the phrase ends, or the figure.
    pub(super) end: usize,
    /// The word next to the figure, if it stands before it.
    pub(super) anchor: Option<Cue>,
    /// The last word of the phrase, if it stands after the figure.
    pub(super) tail: Option<Cue>,
    /// The channel that the phrase itself names.
    pub(super) channel: Option<Channel>,
    /// The category that the phrase itself names.
    pub(super) category: Option<&'static str>,
}

impl Hit {
    /// A figure that stands in no phrase, in the clause from `start` to `end`.
    pub(super) const fn bare(metric: Metric, start: usize, end: usize) -> Self {
        Self {
            metric,
            start,
            end,
            anchor: None,
            tail: None,
            channel: None,
            category: None,
        }
    }
}

/// The first phrase of the lexicon that `figure` stands in, its words being looked for from
/// `region` to `edge` and, where the figure follows on `edge`, after it.
pub(super) fn fit(
    page: &Page<'_>,
    figure: &Figure<'_>,
    region: usize,
    edge: usize,
    known: Known,
) -> Option<Hit> {
    let head = page.cues(region..edge);
    let tail = if edge == figure.start {
        page.cues(after(page, figure))
    } else {
        &[]
    };
    let known = Known {
        people: people_follow(page, figure),
        ..known
    };
    let near = head
        .iter()
        .rev()
        .take_while(|cue| bridged(page, cue.end, edge))
        .count();
    if near == 0 && tail.is_empty() {
        return None;
    }
    figure
        .units
        .phrases()
        .filter(|phrase| known.has(phrase.needs))
        .find_map(|phrase| in_phrase(page, figure, edge, phrase, (head, near), tail))
}

fn in_phrase(
    page: &Page<'_>,
    figure: &Figure<'_>,
    edge: usize,
    phrase: &Phrase,
    (head, near): (&[Cue], usize),
    tail: &[Cue],
) -> Option<Hit> {
    let mut hit = Hit {
        channel: phrase.channel,
        category: phrase.category,
        ..Hit::bare(phrase.metric, figure.start, figure.end)
    };
    if let Some((last, rest)) = phrase.before.split_last() {
        let far = head.len() - near;
        let at = far + head.get(far..)?.iter().rposition(|cue| means(cue, *last))?;
        let anchor = *head.get(at)?;
        // A verb alone names nothing: 受理各类服务事项144350件 accepts no application.
        let bare = rest.is_empty() && anchor.concept.is_verb();
        if bare && !is_counting(page.slice(anchor.end..edge)) {
            return None;
        }
        hit.start = anchor.start;
        let mut left = head.get(..at)?;
        for concept in rest.iter().rev() {
            let at = left.iter().rposition(|cue| means(cue, *concept))?;
            hit.start = left.get(at)?.start;
            left = left.get(..at)?;
        }
        hit.anchor = Some(anchor);
    }
    let mut right = tail;
    for concept in phrase.after {
        let at = right.iter().position(|cue| means(cue, *concept))?;
        if right
            .get(..at)?
            .iter()
            .any(|cue| matches!(cue.concept, Concept::Organisation | Concept::Office))
        {
            return None;
        }
        let word = *right.get(at)?;
        hit.end = word.end;
        hit.tail = Some(word);
        right = right.get(at + 1..)?;
    }
    (!refused(page, &hit, head)).then_some(hit)
}

/// Whether only fillers and dates stand between a word that ends at `from` and the figure at `to`.
pub(super) fn bridged(page: &Page<'_>, from: usize, to: usize) -> bool {
    let mut from = from;
    for time in page.times(&(from..to)) {
        if time.end > to || !is_filler(page.slice(from..time.start)) {
            return false;
        }
        from = time.end;
    }
    is_filler(page.slice(from..to))
}

/// Where the noun of a figure may stand after it: up to the next mark or figure.
fn after(page: &Page<'_>, figure: &Figure<'_>) -> Range<usize> {
    let end = page.boundary(figure.end + AFTER);
    let next = page.figures(&(figure.end..end));
    let end = page
        .figures
        .all()
        .get(next)
        .and_then(|next| next.first())
        .map_or(end, |next| next.start);
    // A mark inside a word, as in 专、兼职, divides nothing.
    let words = page.cues(figure.end..end);
    let divides = |at: usize| !words.iter().any(|cue| cue.start < at && at < cue.end);
    let end = page
        .slice(figure.end..end)
        .match_indices(['，', '。', '；', '、', '：', '\n', '）', '！', '？'])
        .map(|(at, _)| figure.end + at)
        .find(|at| divides(*at))
        .unwrap_or(end);
    figure.end..end
}

/// Whether the verb that governs the noun makes another matter of it.
fn refused(page: &Page<'_>, hit: &Hit, head: &[Cue]) -> bool {
    let Some(noun) = hit.anchor else { return false };
    // 依申请公开信息 is not what is disclosed on the organ's own initiative.
    let on_request = |cue: &Cue| cue.concept == Concept::Application && cue.end == noun.start;
    if hit.metric == Metric::InformationDisclosed && head.iter().any(on_request) {
        return true;
    }
    let verb = if noun.concept.is_verb() {
        Some(noun.concept)
    } else {
        head.iter()
            .rev()
            .skip_while(|cue| cue.start >= noun.start)
            .take_while(|cue| {
                !page
                    .slice(cue.end..noun.start)
                    .contains(['，', '；', '。', '：'])
            })
            .map(|cue| cue.concept)
            .find(|concept| concept.is_verb())
    };
    verb.is_some_and(|verb| refuses(hit.metric, verb))
}

/// Whether `cue` can stand for `concept` in a phrase: an application is one, whether or not it says for what.
fn means(cue: &Cue, concept: Concept) -> bool {
    cue.concept == concept || (concept == Concept::Application && cue.concept == Concept::Apply)
}

/// Whether the next figure counts people and stands in the same clause (42个部门295名工作人员).
fn people_follow(page: &Page<'_>, figure: &Figure<'_>) -> bool {
    let next = page.figures.first_from(figure.start + 1);
    page.figures.all().get(next).is_some_and(|next| {
        next.unit.is_some_and(|unit| PEOPLE.contains(&unit))
            && next.start <= figure.end + AFTER
            && !page
                .slice(figure.end..next.start)
                .contains(['，', '；', '。', '、', '\n'])
    })
}
