//! Which phrase a figure stands in.

use std::ops::Range;

use gongkai_report::{Channel, Metric};

use super::context::{Context, Figure, up_to};
use super::known::Known;
use super::lexicon::fillers::{is_counting, is_filler, is_idle, made_of_applicant_words};
use super::lexicon::{
    ALIEN_COMPLAINT, AMONG, AND_SO_ON, Concept, ConceptKind, EXCEPTED, FOREIGN_NOUN, LIST_END,
    NOT_DONE, Needs, OF_THESE, OF_WORD, ON_INITIATIVE, PEOPLE, Phrase, RATE_OF_ANSWERS, STAFFING,
    STILL_TO_DO, THING_UNIT, contains_any, ends_with_any, is_application, refuses, starts_with_any,
    trim_start_of,
};
use super::sentence::MARKS;
use super::token::{Seen, Token};

/// How far after its unit a figure's noun may end, in bytes.
const AFTER: usize = 66;

/// A figure in a phrase.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) metric: Metric,
    /// Where the first word of the phrase begins, or the figure.
    pub(super) start: usize,
    /// Where the last word of the phrase ends, or the figure.
    pub(super) end: usize,
    /// The word next to the figure, if it stands before it.
    pub(super) anchor: Option<Token>,
    /// The last word of the phrase, if it stands after the figure.
    pub(super) tail: Option<Token>,
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
pub(super) fn match_phrase(
    page: &Context<'_>,
    figure: &Figure<'_>,
    region: usize,
    edge: usize,
    known: Known,
) -> Option<Hit> {
    let head = &outside_brackets(page.tokens(region..edge));
    let tail = if edge == figure.start {
        page.tokens(after(page, figure))
    } else {
        &[]
    };
    let known = Known {
        people: people_follow(page, figure),
        parted: parted(page, figure),
        rated: rated(page, figure, head),
        ..known
    };
    let near = head
        .iter()
        .rev()
        .take_while(|token| bridged(page, token.end, edge))
        .count();
    if near == 0 && tail.is_empty() {
        return None;
    }
    let listed = ends_with_any(page.slice(region..edge).trim_end(), LIST_END);
    let next_to_it = tail
        .first()
        .is_some_and(|word| word.start <= figure.end + '的'.len_utf8());
    let foreign = edge == figure.start && counts_something_else(page, figure, region);
    let near_words = head.get(head.len() - near..).unwrap_or_default();
    let (near_words, before, after) = (stand_in(near_words), stand_in(head), stand_in(tail));
    // 设置了政策法规、办事指南等9个一级栏目: the list stands between the verb and the figure.
    let columns = |phrase: &Phrase| phrase.metric == Metric::Columns && listed && next_to_it;
    figure
        .units
        .phrases(near_words, listed && next_to_it)
        .filter(|(_, words)| before.has_all(words.before) && after.has_all(words.after))
        .map(|(phrase, _)| phrase)
        .filter(|phrase| !foreign || next_to_it && !phrase.after.is_empty())
        .find_map(|phrase| {
            let near = if columns(phrase) { head.len() } else { near };
            let hit = in_phrase(page, figure, edge, phrase, (head, near), tail)?;
            let told = known.has(phrase.needs)
                || phrase.needs == Needs::Open
                    && (known.report && own_subject(page, &hit, head)
                        || in_charge(page, figure)
                        || of_informants(&hit, head));
            told.then_some(hit)
        })
}

/// The concepts that `tokens` can stand for in a phrase.
fn stand_in(tokens: &[Token]) -> Seen {
    let mut seen = Seen::default();
    for token in tokens {
        seen.add(token.concept);
    }
    if seen.any(&[Concept::Apply]) {
        seen.add(Concept::Application);
    }
    seen
}

/// The words that no closed bracket holds: 信息（含转载）240条.
fn outside_brackets(tokens: &[Token]) -> Vec<Token> {
    let mut out = Vec::with_capacity(tokens.len());
    for token in tokens {
        match token.concept {
            Concept::BracketClose => {
                let open = out
                    .iter()
                    .rposition(|token: &Token| token.concept == Concept::BracketOpen);
                out.truncate(open.unwrap_or(out.len()));
            }
            _ => out.push(*token),
        }
    }
    out
}

/// Whether the noun after a figure shows that it does not count what stands before it: 两条途径,
/// 依申请公开等26个子栏目.
fn counts_something_else(page: &Context<'_>, figure: &Figure<'_>, region: usize) -> bool {
    let noun = trim_start_of(page.behind(figure.end, AFTER), OF_WORD);
    let named = noun.chars().next().is_some_and(char::is_alphabetic);
    let before = page.slice(region..figure.start).trim_end();
    starts_with_any(noun, FOREIGN_NOUN)
        || named && ends_with_any(before, AND_SO_ON) && figure.is_in(THING_UNIT)
}

/// Whether the phrase names training, meetings or people without a subject of their own: 开展培训3次, but not
/// 消防安全培训3次.
fn own_subject(page: &Context<'_>, hit: &Hit, head: &[Token]) -> bool {
    let event = || {
        let event = |token: &&Token| matches!(token.concept, Concept::Training | Concept::Meeting);
        head.iter().rfind(event).copied()
    };
    let anchor = hit.anchor.filter(|word| !word.concept.is_verb());
    let Some(noun) = anchor.or_else(event) else {
        return hit
            .tail
            .is_some_and(|word| page.slice(hit.start..word.start).chars().count() < 12);
    };
    let before = head.iter().rfind(|token| token.end <= noun.start);
    let from = before.map_or(hit.start, |token| token.end);
    let clause = page
        .slice(from..noun.start)
        .rfind(['，', '；', '：', '。', '、', '）'])
        .map_or(from, |at| from + at + '，'.len_utf8());
    let gap = page.slice(clause..noun.start);
    STAFFING.contains(&gap) || gap.chars().count() <= 1 || is_filler(gap) || is_idle(gap)
}

/// Whether the words after a figure say that the people counted are in charge of disclosure.
fn in_charge(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    let clause = up_to(page.behind(figure.end, AFTER), &['；', '。', '\n']);
    let clause = figure.end..figure.end + clause.len();
    page.has(clause, &[Concept::Charge, Concept::Duty])
}

/// Whether a training is one of those who report information: 信息员培训2次.
fn of_informants(hit: &Hit, head: &[Token]) -> bool {
    let training = |token: &&Token| token.concept == Concept::Training;
    let noun = hit.anchor.filter(|word| training(&word));
    noun.or_else(|| head.iter().rfind(training).copied())
        .is_some_and(|noun| {
            head.iter().any(|token| {
                matches!(token.concept, Concept::Staff | Concept::OpenStaff)
                    && token.end == noun.start
            })
        })
}

fn in_phrase(
    page: &Context<'_>,
    figure: &Figure<'_>,
    edge: usize,
    phrase: &Phrase,
    (head, near): (&[Token], usize),
    tail: &[Token],
) -> Option<Hit> {
    let mut hit = Hit {
        channel: phrase.channel,
        category: phrase.category,
        ..Hit::bare(phrase.metric, figure.start, figure.end)
    };
    if let Some((last, rest)) = phrase.before.split_last() {
        let far = head.len() - near;
        let at = far
            + head
                .get(far..)?
                .iter()
                .rposition(|token| means(token, *last))?;
        let anchor = *head.get(at)?;
        // A verb alone names nothing: 受理各类服务事项144350件 accepts no application.
        let bare = rest.is_empty() && anchor.concept.is_verb() && phrase.metric != Metric::Columns;
        if bare && !is_counting(page.slice(anchor.end..edge)) {
            return None;
        }
        hit.start = anchor.start;
        let mut left = head.get(..at)?;
        for concept in rest.iter().rev() {
            let at = left.iter().rposition(|token| means(token, *concept))?;
            hit.start = left.get(at)?.start;
            left = left.get(..at)?;
        }
        hit.anchor = Some(anchor);
        let words = head.get(left.len()..=at).unwrap_or_default();
        if foreign_application(page, head, words, hit.metric)
            || one_of_topics(page, words, head)
            || words
                .first()
                .is_some_and(|first| matches!(first.concept, Concept::Submit | Concept::Adopt))
                && words.iter().any(|token| token.concept == Concept::Disclose)
        {
            return None;
        }
    }
    let mut right = tail;
    for concept in phrase.after {
        let at = right.iter().position(|token| means(token, *concept))?;
        if right
            .get(..at)?
            .iter()
            .any(|token| matches!(token.concept, Concept::Organisation | Concept::Office))
        {
            return None;
        }
        let word = *right.get(at)?;
        hit.end = word.end;
        hit.tail = Some(word);
        right = right.get(at + 1..)?;
    }
    // 2件申请未答复
    let denied = phrase.metric == Metric::ApplicationsAnswered
        && hit.tail.is_some_and(|word| word.concept == Concept::Answer)
        && contains_any(page.slice(figure.end..hit.end), NOT_DONE);
    if denied {
        return None;
    }
    // 7件中同意公开的4件: the outcome is that of the next figure.
    if hit.tail.is_some_and(|word| {
        let gap = page.slice(figure.end..word.start);
        gap.len() <= AFTER && ends_with_any(gap, AMONG)
    }) {
        return None;
    }
    // 减免情况 2014年度收费金额0元: the date opens a statement of its own.
    if phrase.metric == Metric::FeesWaived
        && let Some(anchor) = hit.anchor
        && !page.times(&(hit.start..anchor.start)).is_empty()
    {
        return None;
    }
    // 5个依申请公开办理环节: what is counted is the last noun.
    if hit.tail.is_some() {
        let rest = page.slice(hit.end..after(page, figure).end.max(hit.end));
        if ends_with_any(rest, FOREIGN_NOUN) && !starts_with_any(rest, OF_WORD) {
            return None;
        }
    }
    (!refused(page, &hit, head)).then_some(hit)
}

/// Whether an application that a phrase of `words` names is of another kind than the metric asks for: 施工申请
/// is a case of service, and no application for information.
pub(super) fn foreign_application(
    page: &Context<'_>,
    head: &[Token],
    words: &[Token],
    metric: Metric,
) -> bool {
    let service = metric == Metric::ServiceCases;
    if !service && !is_application(metric) {
        return false;
    }
    let mut words = words.iter();
    let Some(word) = words.rfind(|token| token.concept == Concept::Apply) else {
        return false;
    };
    let before = head.iter().rfind(|token| token.end <= word.start);
    let from = before.map_or(word.start.saturating_sub(AFTER), |token| token.end);
    let from = page.boundary(from.max(word.start.saturating_sub(AFTER)));
    let gap = page.slice(from..word.start);
    let gap = gap
        .rfind(['，', '；', '。', '：', '（', '）'])
        .map_or(gap, |at| {
            gap.get(at + '，'.len_utf8()..).unwrap_or_default()
        });
    let times = page.times(&(from..word.start));
    // 补贴申请46件、廉租房申请19件: one more item of a list.
    let item = gap
        .rfind('、')
        .filter(|at| {
            let joint = word.start - gap.len() + at;
            let figures = page.figures_in(&(from..joint));
            before.is_none() && figures.last().is_some_and(|figure| figure.end == joint)
        })
        .and_then(|at| gap.get(at + '、'.len_utf8()..));
    let foreign = times.is_empty()
        && (before.is_some() || item.is_some())
        && !made_of_applicant_words(item.unwrap_or(gap));
    foreign != service
}

/// The bytes of the word that makes a relative clause.
const OF_WIDTH: usize = "的".len();

/// Whether only fillers and dates stand between a word that ends at `from` and the figure at `to`.
pub(super) fn bridged(page: &Context<'_>, from: usize, to: usize) -> bool {
    // 行政权力事项（118项: the bracket gives the number of what stands before it.
    let to = if page.slice(from..to).ends_with('（') {
        to - '（'.len_utf8()
    } else {
        to
    };
    // 予以公开的，12件
    if page.slice(from..to) == "，"
        && ends_with_any(
            page.slice(page.boundary(from.saturating_sub(OF_WIDTH))..from),
            OF_WORD,
        )
    {
        return true;
    }
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
fn after(page: &Context<'_>, figure: &Figure<'_>) -> Range<usize> {
    let end = page.boundary(figure.end + AFTER);
    let next = page.figures_in(&(figure.end..end)).first();
    let end = next.map_or(end, |next| next.start);
    // A mark inside a word, as in 专、兼职, divides nothing.
    let words = page.tokens(figure.end..end);
    let divides = |at: usize| {
        !words
            .iter()
            .any(|token| token.concept != Concept::Opener && token.start < at && at < token.end)
    };
    let end = page
        .slice(figure.end..end)
        .match_indices(['，', '。', '；', '、', '：', '\n', '）', '！', '？', '（'])
        // 2名（专职）工作人员, but 120条（其中财政信息8条）: a bracket that ends before the next figure is passed over.
        .filter(|(at, mark)| *mark != "（" || !page.slice(figure.end + at..end).contains('）'))
        .map(|(at, _)| figure.end + at)
        .find(|at| divides(*at))
        .unwrap_or(end);
    figure.end..end
}

/// Whether the verb that governs the noun makes another matter of it.
fn refused(page: &Context<'_>, hit: &Hit, head: &[Token]) -> bool {
    let Some(noun) = hit.anchor else {
        // 抽调9名工作人员: the verb stands before the figure, the noun after it.
        let verb = head.last().filter(|token| {
            token.concept.is_verb() && !page.slice(token.end..hit.start).contains(MARKS)
        });
        return verb.is_some_and(|verb| refuses(hit.metric, verb.concept));
    };
    // 环境投诉5件 is no complaint over disclosure.
    if hit.metric == Metric::Complaints
        && ends_with_any(
            page.slice(page.boundary(noun.start.saturating_sub(12))..noun.start),
            ALIEN_COMPLAINT,
        )
    {
        return true;
    }
    // 除前述热线外，共答复咨询30件: the hotline is left out.
    if hit.metric == Metric::HotlineCases
        && noun.concept == Concept::Consultation
        && contains_any(page.slice(hit.start..noun.start), EXCEPTED)
    {
        return true;
    }
    // 待答复6件
    if hit.metric == Metric::ApplicationsAnswered
        && noun.concept == Concept::Answer
        && ends_with_any(
            page.slice(page.boundary(noun.start.saturating_sub(12))..noun.start),
            STILL_TO_DO,
        )
    {
        return true;
    }
    // 举办培训2期，信息公开工作人员3名: the training stands in another clause.
    if hit.metric == Metric::TrainingParticipants
        && noun.concept == Concept::OpenStaff
        && page.slice(hit.start..noun.start).contains(MARKS)
    {
        return true;
    }
    // 公开本单位制作的文件7份: the verb of a relative clause does not govern the noun.
    if hit.metric == Metric::InformationCreated
        && let Some(at) = head
            .iter()
            .rposition(|token| token.concept == Concept::Create)
        && let Some(made) = head.get(at)
        && starts_with_any(page.slice(made.end..noun.start), OF_WORD)
        && head
            .iter()
            .take(at)
            .any(|token| token.concept == Concept::Disclose && token.start >= clause_of(page, made))
    {
        return true;
    }
    if hit.metric == Metric::InformationCreated && made_and_disclosed(page, hit, noun, head) {
        return true;
    }
    // 依申请公开信息 is not what is disclosed on the organ's own initiative.
    let on_request =
        |token: &Token| token.concept == Concept::Application && token.end == noun.start;
    if hit.metric == Metric::InformationDisclosed && head.iter().any(on_request) {
        return true;
    }
    let verb = if noun.concept.is_verb() {
        Some(noun.concept)
    } else {
        let governing = head
            .iter()
            .rev()
            .skip_while(|token| token.start >= noun.start)
            .take_while(|token| {
                !page
                    .slice(token.end..noun.start)
                    .contains(['，', '；', '。', '：'])
            })
            // 公开部门制定的文件: the verb of a relative clause does not govern the noun.
            .filter(|token| {
                !(matches!(
                    token.concept,
                    Concept::Issue | Concept::Edit | Concept::Create
                ) && starts_with_any(page.slice(token.end..noun.start), OF_WORD))
            })
            .find(|token| token.concept.is_verb());
        // 保留规范性文件18件: the row itself says what was done to them.
        let of_row = |verb: &Token| hit.category == Some("@first") && verb.start == hit.start;
        // 收到申请公开药品注册信息的申请: a verb inside what is asked for.
        let asked_for = |verb: &Token| {
            is_application(hit.metric)
                && head.iter().any(|token| {
                    token.concept == Concept::Application
                        && token.start >= hit.start
                        && token.end <= verb.start
                })
        };
        governing
            .filter(|verb| {
                !of_row(verb) && !asked_for(verb) && !in_list_of_topics(page, verb, noun, head)
            })
            .map(|verb| verb.concept)
    };
    verb.is_some_and(|verb| refuses(hit.metric, verb))
}

/// Whether the verb next to the noun of information made publishes it: 制作和主动发布政府信息 is disclosed, whatever was done
/// before.
fn made_and_disclosed(page: &Context<'_>, hit: &Hit, noun: Token, head: &[Token]) -> bool {
    let between = || {
        head.iter()
            .rev()
            .skip_while(|token| token.start >= noun.start)
            .take_while(|token| token.start >= hit.start)
    };
    between()
        .find(|token| token.concept.is_verb())
        .is_some_and(|verb| {
            verb.concept == Concept::Disclose && !page.slice(verb.end..noun.start).contains('，')
        })
        && between().any(|token| token.concept == Concept::Create)
}

/// Whether a word of a phrase is one member of a list that 等 sums up before the noun: in 公开政策解读、人事任免等信息 the
/// noun counts all of them.
fn one_of_topics(page: &Context<'_>, words: &[Token], head: &[Token]) -> bool {
    let Some((noun, [first, ..])) = words.split_last() else {
        return false;
    };
    let in_list = match first.concept {
        concept if concept.kind() == ConceptKind::Channel => false,
        // 公开招聘录用、社会保障等信息: the verb is a part of a name.
        Concept::Adopt | Concept::Issue | Concept::Handle | Concept::Edit => head
            .iter()
            .any(|token| token.concept == Concept::Disclose && token.end <= first.start),
        concept => !concept.is_verb(),
    };
    in_list
        && noun.concept == Concept::Info
        && contains_any(page.slice(first.end..noun.start), AND_SO_ON)
}

/// Whether a verb stands inside a list of topics that an earlier verb discloses: 公开招聘录用、社会保障等信息.
fn in_list_of_topics(page: &Context<'_>, verb: &Token, noun: Token, head: &[Token]) -> bool {
    let list = page.slice(verb.end..noun.start);
    let from = clause_of(page, verb);
    // 公开水质核查、污染处理信息: the verbs are parts of the names.
    let named = matches!(
        verb.concept,
        Concept::OtherVerb | Concept::Handle | Concept::SetUp | Concept::Hold
    ) && head.iter().any(|token| {
        token.concept == Concept::Disclose
            && (from..verb.start).contains(&token.start)
            && token.end < verb.start
            && page.slice(token.end..noun.start).contains('、')
            && !page.slice(token.end..noun.start).contains(['，', '并'])
    });
    if named {
        return true;
    }
    verb.concept != Concept::Disclose
        && list.contains('、')
        && contains_any(list, AND_SO_ON)
        && head.iter().any(|token| {
            token.concept == Concept::Disclose && (from..verb.start).contains(&token.start)
        })
}

/// Where the clause of a word begins.
fn clause_of(page: &Context<'_>, word: &Token) -> usize {
    const LONGEST: usize = 120;
    let from = page.boundary(word.start.saturating_sub(LONGEST));
    page.slice(from..word.start)
        .rfind(['，', '；', '。', '：', '\n'])
        .map_or(from, |at| from + at)
}

/// Whether `token` can stand for `concept` in a phrase: an application is one, whether or not it says for what.
fn means(token: &Token, concept: Concept) -> bool {
    token.concept == concept || (concept == Concept::Application && token.concept == Concept::Apply)
}

/// Whether a breakdown follows that tells what is disclosed of the items counted.
fn parted(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    let rest = page.behind(figure.end, AFTER);
    // 制发公文210件。其中主动公开的66件: the next sentence may tell them.
    let rest = match rest.strip_prefix('。') {
        Some(next) if starts_with_any(next.trim_start(), OF_THESE) => next,
        None if rest.starts_with(['，', '（', '；', '：']) => rest,
        _ => return false,
    };
    // 制发文件40件，全部按要求主动公开 tells no parts; what is said of them may go on beyond the window.
    let told = up_to(rest, &['。']);
    let cut = told.len() + '。'.len_utf8() > AFTER;
    let mut clauses = told.split(['，', '；', '、', '）']).peekable();
    while let Some(clause) = clauses.next() {
        let open = cut && clauses.peek().is_none();
        if contains_any(clause, ON_INITIATIVE)
            && (open || clause.contains(|c: char| c.is_ascii_digit()))
        {
            return true;
        }
    }
    false
}

/// Whether a rate of answering follows in the next clause, and no verb of `head` says what was done with the applications:
/// 依申请公开16条，办结率100%.
fn rated(page: &Context<'_>, figure: &Figure<'_>, head: &[Token]) -> bool {
    let done = |token: &Token| {
        matches!(
            token.concept,
            Concept::Receive | Concept::Accept | Concept::Answer | Concept::Handle
        )
    };
    let rest = page.behind(figure.end, AFTER);
    if !rest.starts_with('，') || head.iter().any(done) {
        return false;
    }
    let next = page.tokens(figure.end..figure.end + rest.len()).first();
    next.is_some_and(|word| {
        word.concept == Concept::Rate
            && word.start == figure.end + '，'.len_utf8()
            && contains_any(page.printed(word), RATE_OF_ANSWERS)
    })
}

/// Whether the next figure counts people and stands in the same clause (42个部门295名工作人员).
pub(super) fn people_follow(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    let next = page.figures_from(figure.start + 1).first();
    next.is_some_and(|next| {
        next.is_in(PEOPLE)
            && next.start <= figure.end + AFTER
            && !page
                .slice(figure.end..next.start)
                .contains(['，', '；', '。', '、', '\n'])
    })
}
