//! Outcomes that name nothing but themselves: what became of the reviews, lawsuits or applications counted before.
//!
//! 行政复议8件，已审结6件，作出维持决定5件; 答复中，提供信息12件，无此信息3件.

use gongkai_report::Metric;

use super::breakdown::{adds, came_in, is_dispute, is_label, outcome};
use super::context::up_to;
use super::fact::StatisticFact;
use super::lexicon::fillers::{is_counting, trim_label};
use super::lexicon::{
    ALL_OF_THEM, ANSWER_UNIT, ANSWERED_ALREADY, ASKED, ASKING, BEHIND_OUTCOME, BEHIND_QUOTE,
    BEING_ANSWERED, BY_LAW, BY_REASON, CONCERNING, Concept, DENYING, DISPUTE_OUTCOME, DISPUTE_UNIT,
    GIVEN_OUTCOME, HANDLED_WORD, HOLDING, IN_TIME, INSTANCE, LEADING_OUTCOME, LEFT_OVER,
    NONE_HELD_OUTCOME, OF_OTHERS, OF_WORD, OTHER_ANSWER, POINTING_ON, REASON_OF_REFUSAL,
    REFUSED_OUTCOME, REMAINDER, REVIEW_WORD, THE_OTHERS, TO_APPLICANT, contains_any, ends_with_any,
    is_application, starts_with_any, trim_end_of, trim_start_of,
};
use super::sentence::JOINTS;
use super::situation::{Entry, Situation};
use super::token::Token;

/// Marks that end the words behind a figure.
const ENDS: [char; 7] = ['，', '；', '。', '、', '：', '）', '\n'];

/// The words of the clause behind the figure, of at most so many bytes, and where they end.
fn words_behind<'s>(s: &Situation<'s>, longest: usize) -> (&'s str, usize) {
    let start = s.figure().end;
    let words = up_to(s.page().behind(start, longest), &ENDS);
    (words, start + words.len())
}

/// An outcome of the reviews, lawsuits or applications counted before.
pub(super) fn told_outcome(s: &Situation<'_>) -> Option<Entry> {
    of_dispute(s)
        .or_else(|| asked_for(s))
        .or_else(|| left_to_answer(s))
        .or_else(|| answered_so_far(s))
        .or_else(|| of_applications(s))
        .or_else(|| bracketed_part(s))
}

/// Whether the words before a number say what applicants asked for: 要求提供气象资料的.
pub(super) fn says_asked(words: &str) -> bool {
    let asked = ASKING.iter().find_map(|word| words.strip_prefix(word));
    ends_with_any(words, OF_WORD)
        && asked.is_some_and(|rest| starts_with_any(rest, ASKED))
        && !words.contains(['，', '；', '：'])
}

/// Applications by what they ask for: 收到申请3件，其中要求提供气象资料的2件.
fn asked_for(s: &Situation<'_>) -> Option<Entry> {
    /// The longest request, in bytes.
    const LONGEST: usize = 90;
    let figure = s.figure();
    if !figure.is_in(ANSWER_UNIT) || s.words().len() > LONGEST || !says_asked(s.words()) {
        return None;
    }
    let whole = s.line.whole();
    let of = s
        .fact(whole)
        .filter(|of| came_in(of.metric) && of.value >= figure.value)?;
    let label = Some(s.label()).filter(|label| !label.is_empty());
    let entry = s.entry(of.metric).part_of(whole);
    Some(entry.category(label.map(str::to_owned)))
}

/// Applications that are still being answered at the end of the year: 年底尚有5件在法定期限内办理.
fn left_to_answer(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let figure = s.figure();
    if !figure.is_in(ANSWER_UNIT) || !ends_with_any(s.text(), LEFT_OVER) {
        return None;
    }
    let (words, end) = words_behind(s, LONGEST);
    let (page, line) = (s.page(), s.line);
    // 收到来信50件，尚有3件正在办理: letters, wherever applications were told of before.
    let of_applications = match s.last().filter(|last| last.span.start() >= line.start) {
        Some(last) => is_application(last.metric),
        None => s.reader.known(line).section,
    };
    let told = s.reader.applications.is_some() && of_applications;
    (told && starts_with_any(words, BEING_ANSWERED) && page.figures(&(figure.end..end)).is_empty())
        .then(|| {
            let entry = Entry::new(Metric::ApplicationsCarriedOver, end);
            entry.category(Some("out".to_owned()))
        })
}

/// Applications that were answered, where the number comes first: 在受理的申请中，12件已经答复.
fn answered_so_far(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 30;
    let figure = s.figure();
    if !s.words().is_empty() {
        return None;
    }
    let (words, end) = words_behind(s, LONGEST);
    let whole = s.line.whole();
    let of = s.fact(whole.or(s.reader.applications))?;
    // 在受理的申请中，: the sentence says of which.
    // 6件申请中，5件已答复: the breakdown does.
    let named = || {
        if whole.is_some() {
            return s.line.levels.len() == 1;
        }
        let before = s.page().slice(s.line.start..s.clause.start);
        before.len() <= LONGEST * 2
            && s.line.last_end == s.line.start
            && s.line.all.any(&[Concept::Apply, Concept::Application])
    };
    let fits =
        || came_in(of.metric) && of.value >= figure.value && of.unit.as_deref() == figure.unit;
    (ANSWERED_ALREADY.contains(&words) && fits() && named())
        .then(|| Entry::new(Metric::ApplicationsAnswered, end))
}

/// A part whose number alone stands in the bracket behind its name: 申请主要涉及土地征收（12件）、房屋拆迁（8件）.
fn bracketed_part(s: &Situation<'_>) -> Option<Entry> {
    /// The longest name, in bytes.
    const LONGEST: usize = 60;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    let alone = |start: usize, end: usize| {
        let open = start.checked_sub('（'.len_utf8());
        open.is_some_and(|open| page.slice(open..start) == "（")
            && page.behind(end, '）'.len_utf8()) == "）"
    };
    if !figure.is_in(ANSWER_UNIT) || !alone(figure.start, figure.end) {
        return None;
    }
    let open = figure.start - '（'.len_utf8();
    let from = page.boundary(line.region.max(open.saturating_sub(LONGEST)).min(open));
    let words = page.slice(from..open);
    let next = page.figures_from(figure.end).first();
    let more = next.is_some_and(|next| {
        next.start <= figure.end + LONGEST
            && next.unit == figure.unit
            && alone(next.start, next.end)
    });
    let last = line.last.or(s.reader.previous)?;
    let goes_on = s.fact(Some(last)).is_some_and(|last| {
        last.span.start() >= line.start && alone(last.place().start(), last.span.end())
    });
    let whole = s.reader.root(s.reader.counted(last)?);
    let of = s.fact(Some(whole)).filter(|of| {
        is_application(of.metric) && of.unit.as_deref() == figure.unit && of.value >= figure.value
    })?;
    let concerned = || page.has(line.start..open, &[Concept::Opener]);
    let label = trim_label(words.rsplit(JOINTS).next().unwrap_or_default());
    let label = CONCERNING
        .iter()
        .find_map(|word| Some(label.rsplit_once(word)?.1))
        .unwrap_or(label);
    let fit = (more || goes_on) && concerned() && !label.is_empty();
    (fit && !label.contains(['，', '；', '。', '（'])).then(|| Entry {
        start: words.rfind(label).map(|at| from + at),
        ..s.entry(of.metric)
            .category(Some(label.to_owned()))
            .part_of(Some(whole))
    })
}

/// What became of the reviews or lawsuits counted before: 行政诉讼5件，已审结4件，其中驳回3件; 1起已由法院裁定驳回.
fn of_dispute(s: &Situation<'_>) -> Option<Entry> {
    let figure = s.figure();
    if !figure.is_in(DISPUTE_UNIT) || adds(s.page(), s.clause) {
        return None;
    }
    let of = dispute_before(s)?;
    let whole = s
        .fact(Some(of))
        .filter(|whole| whole.value >= figure.value)?;
    let words = s.words();
    if words.is_empty() {
        return number_first(s, whole.metric, of);
    }
    // 行政诉讼一审5件、二审2件: each is a count of its own.
    let instance = |text: &str| contains_any(text, INSTANCE);
    if INSTANCE.contains(&words) && instance(s.page().slice(whole.span.range())) {
        let entry = s.entry(whole.metric).category(Some(words.to_owned()));
        return Some(entry);
    }
    let open = s.line.whole() == Some(of);
    // 复议维持2件: the name of the reviews leads to what became of them.
    let (tokens, words) = behind_review(s, words, whole);
    let told = tells_of_dispute(tokens) && is_settled(s, words, whole) || open && is_of_matter(s);
    told.then(|| {
        let entry = s.entry(whole.metric).category(name_of(words));
        entry.part_of(Some(of))
    })
}

/// The words of a clause without the name of the reviews at their head, where an outcome follows it at once.
fn behind_review<'s>(
    s: &Situation<'s>,
    words: &'s str,
    whole: &StatisticFact,
) -> (&'s [Token], &'s str) {
    let tokens = s.tokens();
    let rest = REVIEW_WORD.iter().find_map(|word| words.strip_prefix(word));
    match (tokens, rest) {
        ([review, outcome, ..], Some(rest))
            if whole.metric == Metric::AdministrativeReviews
                && review.concept == Concept::Review
                && outcome.concept == Concept::OtherOutcome
                && outcome.start == review.end =>
        {
            (tokens.get(1..).unwrap_or_default(), rest)
        }
        _ => (tokens, words),
    }
}

/// The reviews or lawsuits that a figure may be an outcome of: those that are broken down, else those counted last in the
/// sentence, else, where no figure stands before, those of the sentence before.
fn dispute_before(s: &Situation<'_>) -> Option<usize> {
    let (reader, line) = (s.reader, s.line);
    let disputed = |index: usize| {
        s.fact(Some(index))
            .is_some_and(|fact| is_dispute(fact.metric))
    };
    if !line.levels.is_empty() {
        return line.whole().filter(|whole| disputed(*whole));
    }
    let opens = s
        .page()
        .figures_in(&(line.start..s.figure().start))
        .is_empty();
    let last = line.last.or(reader.previous.filter(|_| opens))?;
    let last = reader.counted(last).filter(|last| disputed(*last))?;
    Some(reader.root(last)).filter(|root| disputed(*root))
}

/// Whether the words of a clause name nothing that another metric counts, and no dispute anew.
fn tells_of_dispute(tokens: &[Token]) -> bool {
    tokens.iter().all(|token| {
        matches!(
            token.concept,
            Concept::OtherOutcome
                | Concept::Answer
                | Concept::Handle
                | Concept::Accept
                | Concept::Opener
                | Concept::Decoy
        )
    })
}

/// Whether words say how a dispute ended or stands: 已审结, 原告撤诉; a mere verb goes on within its sentence, or where the
/// heading speaks of disputes.
fn is_settled(s: &Situation<'_>, words: &str, whole: &StatisticFact) -> bool {
    /// The longest outcome, in bytes.
    const LONGEST: usize = 90;
    let outcome = |token: &Token| token.concept == Concept::OtherOutcome;
    if words.len() > LONGEST {
        return false;
    }
    if s.tokens().iter().any(outcome) || contains_any(words, DISPUTE_OUTCOME) {
        return true;
    }
    let disputes = [Concept::Review, Concept::Lawsuit];
    let known = whole.span.start() >= s.line.start || s.line.passage.heading.any(&disputes);
    known && is_mere_verb(s, words)
}

/// Whether words are a verb and what only counts: 已办结, 按期办理完毕.
fn is_mere_verb(s: &Situation<'_>, words: &str) -> bool {
    let mut tokens = s.tokens().iter();
    let (Some(verb), None) = (
        tokens.find(|token| token.concept != Concept::Opener),
        tokens.next(),
    ) else {
        return false;
    };
    let page = s.page();
    let lead =
        page.slice(s.figure().start - words.len()..verb.start.max(s.figure().start - words.len()));
    let verb_only = verb.concept.is_verb() && is_counting(page.slice(verb.end..s.figure().start));
    verb_only && (is_counting(lead) || IN_TIME.contains(&lead))
}

/// Whether the words of a part name the matter or the organ of the disputes: 针对本厅公开事项2件.
fn is_of_matter(s: &Situation<'_>) -> bool {
    let plain = |token: &Token| {
        matches!(
            token.concept,
            Concept::OpenWork
                | Concept::Affair
                | Concept::Info
                | Concept::Organisation
                | Concept::Office
                | Concept::Applicant
                | Concept::Opener
                | Concept::Decoy
        )
    };
    !s.label().is_empty() && is_label(s, false) && s.tokens().iter().all(plain)
}

/// 2起尚在一审: the outcome follows its number.
fn number_first(s: &Situation<'_>, metric: Metric, of: usize) -> Option<Entry> {
    const LONGEST: usize = 75;
    let (page, figure) = (s.page(), s.figure());
    let (words, end) = words_behind(s, LONGEST);
    let settled = contains_any(words, DISPUTE_OUTCOME)
        && tells_of_dispute(page.tokens(figure.end..end))
        && page.figures(&(figure.end..end)).is_empty();
    settled.then(|| {
        let entry = Entry::new(metric, end).category(name_of(words));
        entry.part_of(Some(of))
    })
}

/// The name of an outcome without the words that only lead to it: 维持 of 经审理作出维持决定.
fn name_of(words: &str) -> Option<String> {
    let label = trim_start_of(trim_label(words), LEADING_OUTCOME);
    let label = trim_label(trim_end_of(label, BEHIND_OUTCOME));
    (!label.is_empty()).then(|| label.to_owned())
}

/// What became of the applications counted before: 提供信息12件, 答复为“公开”的8件, 其余3件均已答复.
fn of_applications(s: &Situation<'_>) -> Option<Entry> {
    let figure = s.figure();
    if !figure.is_in(ANSWER_UNIT) || adds(s.page(), s.clause) {
        return None;
    }
    let whole = s.line.whole();
    let of = s.fact(whole);
    let known = match of {
        Some(of) => is_application(of.metric) && of.value >= figure.value,
        None => s.line.levels.is_empty() && speaks_of_applications(s),
    };
    if !known {
        return None;
    }
    if let Some(of) = of.filter(|of| of.metric == Metric::ApplicationsRefused) {
        return reason(s, of).map(|entry| entry.part_of(whole));
    }
    if let Some(entry) = rest_of_all(s) {
        return Some(entry);
    }
    if let Some(entry) = before_comma(s) {
        return Some(entry.part_of(whole));
    }
    let (label, quoted) = answer(s)?;
    let metric = answer_of(s, label, quoted)?;
    let category = (metric == Metric::ApplicationsAnswered).then(|| label.to_owned());
    Some(s.entry(metric).category(category).part_of(whole))
}

/// Whether the figures before, or the heading where none stands before, are of applications.
fn speaks_of_applications(s: &Situation<'_>) -> bool {
    let (reader, line) = (s.reader, s.line);
    let counted = |fact: &StatisticFact| is_application(fact.metric);
    let last = line
        .last
        .or(reader.previous)
        .and_then(|last| reader.counted(last));
    match s.fact(last) {
        Some(last) => counted(last),
        None => reader.known(line).section,
    }
}

/// The words that name an answer, and whether they are quoted: 公开 of 答复为“公开”的.
fn answer<'s>(s: &Situation<'s>) -> Option<(&'s str, bool)> {
    const LONGEST: usize = 90;
    let words = s.words();
    let bare = trim_end_of(words, BEHIND_QUOTE);
    let quoted = bare.strip_suffix('”');
    if let Some((_, name)) = quoted.and_then(|words| words.rsplit_once('“')) {
        return Some((name, true));
    }
    // 向申请人提供资料的9件
    let label = trim_start_of(trim_label(words), TO_APPLICANT);
    let label = trim_start_of(label, BY_LAW);
    (!label.is_empty() && label.len() <= LONGEST && !label.contains(['，', '；', '：', '“']))
        .then_some((label, false))
}

/// An outcome set off from its number by a comma: 予以公开的，12件.
fn before_comma(s: &Situation<'_>) -> Option<Entry> {
    /// The longest name, in bytes.
    const LONGEST: usize = 120;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    line.whole().filter(|_| s.words().is_empty())?;
    let from = page.clause_text_start(line.region, figure.start);
    let name = page.slice(from..figure.start).strip_suffix('，')?;
    if name.len() > LONGEST || !ends_with_any(name, OF_WORD) {
        return None;
    }
    let mut tokens = page.tokens(from..from + name.len()).iter();
    let metric = tokens.find_map(|token| match token.concept {
        Concept::RestOutcome => Some(Metric::ApplicationsAnswered),
        concept => outcome(concept),
    })?;
    let rest = metric == Metric::ApplicationsAnswered;
    let category = rest.then(|| trim_label(name).to_owned());
    Some(Entry {
        start: Some(from),
        ..s.entry(metric).category(category)
    })
}

/// The metric of an answer by its name.
fn answer_of(s: &Situation<'_>, label: &str, quoted: bool) -> Option<Metric> {
    // 公开5件 is an outcome only where the sentence speaks of applications.
    let told = || {
        s.line.whole().is_some()
            || s.line
                .all
                .any(&[Concept::Apply, Concept::Application, Concept::Answer])
    };
    let because = starts_with_any(label, BY_REASON) || contains_any(label, REASON_OF_REFUSAL);
    if GIVEN_OUTCOME.contains(&label) {
        return (quoted || told()).then_some(Metric::ApplicationsGranted);
    }
    if REFUSED_OUTCOME.contains(&label) || because && ends_with_any(label, REFUSED_OUTCOME) {
        return Some(Metric::ApplicationsRefused);
    }
    // 不属于税务部门掌握3件
    let with_others = || {
        starts_with_any(label, OF_OTHERS)
            && ends_with_any(label, HOLDING)
            && !label.contains(JOINTS)
            && !label.contains('或')
    };
    if NONE_HELD_OUTCOME.contains(&label) || (quoted || told()) && with_others() {
        return Some(Metric::ApplicationsNotHeld);
    }
    // 告知不存在3件, 非本机关2件: phrases name them.
    let tokens = s.tokens();
    let named = |token: &Token| {
        matches!(
            token.concept,
            Concept::Receive
                | Concept::Application
                | Concept::Granted
                | Concept::Partly
                | Concept::Refused
                | Concept::NotHeld
        )
    };
    let phrased = tokens.last().is_some_and(|token| {
        token.concept == Concept::RestOutcome && token.end == s.figure().start
    });
    let other = starts_with_any(label, OTHER_ANSWER)
        && (quoted || told())
        && !phrased
        // 告知向有权机关申请3件, but 其他部门申请3件: who applied.
        && (starts_with_any(label, POINTING_ON)
            || !tokens.iter().any(|token| token.concept == Concept::Apply))
        && !tokens.iter().any(named);
    other.then_some(Metric::ApplicationsAnswered)
}

/// Why applications were refused, as a part of those refused: 涉及商业秘密2件.
fn reason(s: &Situation<'_>, refused: &StatisticFact) -> Option<Entry> {
    let words = s.words();
    let of_other = |token: &Token| {
        outcome(token.concept).is_some_and(|metric| metric != Metric::ApplicationsRefused)
            || matches!(token.concept, Concept::RestOutcome | Concept::CarriedOut)
    };
    let fit = contains_any(words, REASON_OF_REFUSAL)
        && is_label(s, true)
        && !s.between().contains('；')
        && !s.tokens().iter().any(of_other);
    (fit && refused.value >= s.figure().value).then(|| {
        let label = trim_label(words);
        // 危及“国家安全”: the mark at the end belongs to the name.
        let open = label.contains('“') && !label.contains('”');
        let name = if open {
            format!("{label}”")
        } else {
            label.to_owned()
        };
        s.entry(Metric::ApplicationsRefused).category(Some(name))
    })
}

/// 除1件正在办理外，其余5件均已答复: all but those told before.
fn rest_of_all(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let (page, figure) = (s.page(), s.figure());
    let words = s.words();
    let named = words.strip_suffix('的').unwrap_or(words);
    if !REMAINDER.contains(&named) && !THE_OTHERS.contains(&words) {
        return None;
    }
    let (words, end) = words_behind(s, LONGEST);
    let of = s.reader.applications.filter(|of| {
        s.fact(Some(*of))
            .is_some_and(|fact| fact.value >= figure.value)
    })?;
    let named = page.tokens(figure.end..end).iter();
    let mut outcomes = named.filter_map(|token| outcome(token.concept));
    // 其余5件均按规定办理
    let handled = || contains_any(words, HANDLED_WORD).then_some(Metric::ApplicationsAnswered);
    let metric = outcomes
        .next()
        .or_else(|| contains_any(words, GIVEN_OUTCOME).then_some(Metric::ApplicationsGranted))
        .or_else(handled)?;
    // What was answered is no part of what came in.
    let whole = Some(of).filter(|_| metric != Metric::ApplicationsAnswered);
    (starts_with_any(words, ALL_OF_THEM) && !contains_any(words, DENYING))
        .then(|| Entry::new(metric, end).part_of(whole))
}
