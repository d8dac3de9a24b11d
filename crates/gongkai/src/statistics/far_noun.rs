//! Figures whose noun no phrase reads next to them: objects that no word of the lexicon names, periodicals by their title,
//! reports of the press on a matter, outcomes behind the label of what they are outcomes of.

use gongkai_normalize::Decimal;
use gongkai_report::Metric;

use super::category;
use super::channel::social;
use super::context::Clause;
use super::lexicon::fillers::{is_counting, trim_label};
use super::lexicon::{
    BRING_OUT, COPY_UNIT, Concept, ConceptKind, DISPUTE_UNIT, IN_HOUSE, ISSUE_UNIT, NOTICE_TO,
    OUGHT, PAPER_UNIT, POST_UNIT, PRESS_KIND, PRESS_TIMES, PROGRAMME, REPEATING_LABEL,
    contains_any, ends_with_any, trim_end_of,
};
use super::match_phrase::Hit;
use super::sentence::clause_start;
use super::situation::{Entry, Situation};

/// How far before a figure its title, label or press is looked for, in bytes.
const REACH: usize = 240;

/// A figure whose noun stands far from it; its words end at `edge`.
pub(super) fn far_noun(s: &Situation<'_>, edge: usize) -> Option<Entry> {
    far_object(s, edge)
        .or_else(|| periodical(s))
        .or_else(|| titled_leaflet(s))
        .or_else(|| press_report(s))
}

/// A figure whose object no word of the lexicon names: 信息网发布分析报告和快讯达120余篇. Only units of posts and a verb of
/// publishing in the same clause make it one.
fn far_object(s: &Situation<'_>, edge: usize) -> Option<Entry> {
    const LONGEST: usize = 90;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    // 公开警示函72件: in a report also what counts papers.
    let paper = figure.is_in(PAPER_UNIT);
    if !paper && !figure.is_in(POST_UNIT) {
        return None;
    }
    let known = s.reader.known(line);
    let papers = paper && known.report;
    if !known.report && (paper || !known.disclosure) {
        return None;
    }
    let start = clause_start(page, line.region, edge);
    let tokens = page.tokens(start..edge);
    let at = tokens.iter().rposition(|token| token.concept.is_verb())?;
    let (verb, after) = (tokens.get(at)?, tokens.get(at + 1..)?);
    let object = page.slice(verb.end..edge);
    let neutral = after.iter().all(|token| {
        matches!(token.concept.kind(), ConceptKind::Channel)
            || matches!(
                token.concept,
                Concept::Info
                    | Concept::Affair
                    | Concept::Leaflet
                    | Concept::Briefing
                    | Concept::Applicant
                    | Concept::BracketOpen
                    | Concept::BracketClose
                    | Concept::Licence
                    | Concept::Penalty
                    | Concept::Proposal
                    | Concept::Meeting
                    | Concept::Opener
                    | Concept::Decoy
                    | Concept::Organisation
            )
    });
    let next = page.behind(figure.end, '，'.len_utf8());
    let ends = next.is_empty() || next.starts_with(['，', '。', '；', '、', '（', '）', '\n']);
    if verb.concept != Concept::Disclose
        || object.len() > LONGEST
        || !neutral
        || !ends
        || object.contains(['《', '，', '；'])
        || contains_any(object, PROGRAMME)
        || papers && ends_with_any(trim_label(object), NOTICE_TO)
        || contains_any(page.slice(start..verb.start), OUGHT)
    {
        return None;
    }
    let category = category::of_label(page, verb.end..edge);
    if papers && category.is_none() {
        return None;
    }
    let hit = Hit::bare(Metric::InformationDisclosed, verb.start, figure.end);
    let own = Situation {
        clause: Clause { start, figure },
        ..*s
    };
    let channel = own.channel(&hit, None);
    // 微信平台发布健康知识97期: posts of an account, whatever the section is about.
    let metric = if papers && line.passage.key_areas && !channel.is_some_and(social) {
        Metric::KeyInformation
    } else {
        Metric::InformationDisclosed
    };
    Some(Entry {
        start: Some(start),
        ..s.entry(metric).channel(channel).category(category)
    })
}

/// An outcome behind the label of what it is an outcome of, where no total was told: 行政复议：维持1件，其他结果0件.
pub(super) fn labelled_outcome(s: &Situation<'_>) -> Option<Entry> {
    let line = s.line;
    if !s.figure().is_in(DISPUTE_UNIT)
        || !line.levels.is_empty()
        || !s
            .tokens()
            .iter()
            .any(|token| token.concept == Concept::OtherOutcome)
    {
        return None;
    }
    let metric = label_of_dispute(s)?;
    let root = line.last.map(|last| s.reader.root(last));
    let total = s.fact(root).is_some_and(|fact| {
        fact.metric == metric && fact.category.is_none() && fact.span.start() >= line.start
    });
    (!total).then(|| s.labelled(metric))
}

/// What the label before the last colon names, if that is reviews or lawsuits: 行政复议情况：.
fn label_of_dispute(s: &Situation<'_>) -> Option<Metric> {
    let (page, figure) = (s.page(), s.figure());
    let from = page.boundary(s.line.start.max(figure.start.saturating_sub(REACH)));
    let colon = from + page.slice(from..figure.start).rfind('：')?;
    let word = page.tokens(from..colon).last().filter(|token| {
        let rest = page.slice(token.end..colon);
        rest.is_empty() || REPEATING_LABEL.contains(&rest)
    })?;
    let metric = match word.concept {
        Concept::Review => Metric::AdministrativeReviews,
        Concept::Lawsuit => Metric::AdministrativeLawsuits,
        _ => return None,
    };
    let again = page.has(colon..figure.start, &[Concept::Review, Concept::Lawsuit]);
    (!again).then_some(metric)
}

/// The issues of a periodical that the organ brings out, named by nothing but its title: 编印《青禾信息》12期.
fn periodical(s: &Situation<'_>) -> Option<Entry> {
    let (page, figure) = (s.page(), s.figure());
    if !page.report || !figure.is_in(ISSUE_UNIT) {
        return None;
    }
    let from = page.boundary(s.clause.start.max(figure.start.saturating_sub(REACH)));
    let words = page.slice(from..figure.start);
    let (before, title) = words.rsplit_once('《')?;
    let titled = title
        .split_once('》')
        .is_some_and(|(name, rest)| !name.is_empty() && is_counting(rest));
    let before = trim_end_of(before, IN_HOUSE);
    // 公报 and 简报 in a title have phrases of their own; a newspaper is somebody else's.
    let other = [Concept::Gazette, Concept::Newspaper, Concept::Website];
    let open = figure.start - title.len();
    (titled && ends_with_any(before, BRING_OUT) && !page.has(open..figure.start, &other))
        .then(|| s.entry(Metric::Briefings))
}

/// Copies of a paper that is handed out, named by nothing but its title: 编印《用水问答》300册, 印发《办事指南》2万份.
fn titled_leaflet(s: &Situation<'_>) -> Option<Entry> {
    /// Of a paper that is issued to offices there are fewer copies.
    const MANY: u32 = 100;
    let (page, figure) = (s.page(), s.figure());
    if !page.report || !figure.is_in(COPY_UNIT) {
        return None;
    }
    let from = page.boundary(s.clause.start.max(figure.start.saturating_sub(REACH)));
    let words = page.slice(from..figure.start);
    let (before, title) = words.rsplit_once('《')?;
    let titled = title
        .split_once('》')
        .is_some_and(|(name, rest)| !name.is_empty() && is_counting(rest));
    let open = from + before.len();
    let verb = page
        .tokens(from..open)
        .last()
        .filter(|word| word.end == open)?;
    let given = match verb.concept {
        Concept::HandOut => true,
        Concept::Issue => figure.value >= Decimal::from(MANY),
        _ => false,
    };
    let other = [Concept::Gazette, Concept::Briefing, Concept::Newspaper];
    (titled && given && !page.has(open..figure.start, &other))
        .then(|| s.entry(Metric::PublicityMaterials))
}

/// How often the press reported on a matter: 通过报刊、广播、电视报道水利工作60次.
fn press_report(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 45;
    let (page, figure) = (s.page(), s.figure());
    if !figure.is_in(PRESS_TIMES) || !s.reader.known(s.line).report {
        return None;
    }
    let tokens = s.tokens();
    let verb = tokens
        .iter()
        .rfind(|token| token.concept == Concept::MediaReport)?;
    let object = page.slice(verb.end..figure.start);
    let plain = tokens
        .iter()
        .all(|token| token.start < verb.end || !token.concept.is_verb());
    (contains_any(page.slice(s.clause.start..verb.start), PRESS_KIND)
        && object.len() <= LONGEST
        && !object.contains(['，', '；', '：', '。'])
        && plain)
        .then(|| s.entry(Metric::MediaReports))
}
