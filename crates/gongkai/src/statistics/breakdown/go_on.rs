//! Goes on with the figure before: clauses that have only a verb, or only name a way, an applicant or an outcome.
//!
//! 受理审批事项126件，办结126件; 收到申请7件，网上递交4件.

use gongkai_report::{Breakdown, Metric};

use super::part::is_way;
use super::{came_in, is_dispute, outcome};
use crate::statistics::channel::named;
use crate::statistics::context::up_to;
use crate::statistics::fact::{StatedPeriod, StatisticFact};
use crate::statistics::lexicon::fillers::{is_counting, is_filler, trim_label};
use crate::statistics::lexicon::{
    ALL_OF_THEM, ALL_YEARS, ATTENDED, ATTENDING, BECAME, BEHIND_OPINIONS, CALL_UNIT, COLLECTING,
    Concept, DELETING, DENYING, ENTRY, FILE_NOUN, FILE_UNIT, FILES_GIVEN, HANDLED_WORD,
    IN_THIS_YEAR, IN_TIME, IS_OF_KIND, LAWSUIT_NAME, MATTER, OF_WORD, OPINION, OPINION_UNIT,
    PEOPLE, REMAINDER, SHARED_HANDLING, SOME_LEFT, SUMMING_UP, THIS_YEAR, TRAINING_WORD,
    contains_any, ends_with_any, is_item, starts_with_any, trim_end_of, trim_start_of,
};
use crate::statistics::period;
use crate::statistics::sentence::MARKS;
use crate::statistics::situation::{Entry, PartsList, Situation};
use crate::statistics::token::Token;

/// The longest name of an organ with its verb, in bytes: 被省农业农村厅网站采用.
pub(super) const LONGEST_ORGAN: usize = 60;

/// A figure and the one that it goes on with.
struct GoOn<'s> {
    s: Situation<'s>,
    /// The words of the clause before the figure.
    words: &'s str,
    tokens: &'s [Token],
    /// The figure before.
    last: usize,
    fact: &'s StatisticFact,
    /// Whether both have the same unit.
    same_unit: bool,
    /// The figure that the one before is a part of at last, or that one.
    root: usize,
    total: &'s StatisticFact,
}

/// Rules in their order; the first that says something is followed.
type Rules = &'static [fn(&GoOn<'_>) -> Option<Entry>];

const RULES: Rules = &[
    attended,
    cumulative,
    total_of_sentence,
    of_this_year,
    entries_edited,
    opinions_received,
    appeals_of_line,
    files_read,
    handled_with_others,
    answered_in_ways,
    adopted_by_organs,
];
/// Rules for clauses that are more than a verb.
const RULES_BEHIND_VERBS: Rules = &[
    all_answered,
    number_and_way,
    outcome_behind_number,
    outcome_of_all,
    way_or_applicant,
];

/// A figure that goes on with the one before.
pub(crate) fn go_on(s: &Situation<'_>) -> Option<Entry> {
    let last = s.line.last.or(s.reader.previous)?;
    let last = s.reader.counted(last)?;
    let fact = s.fact(Some(last))?;
    let figure = s.figure();
    if fact.span.start() < s.line.start && !came_in(fact.metric) || figure.unit == Some("%") {
        return None;
    }
    let root = s.reader.root(last);
    let situation = GoOn {
        s: *s,
        words: s.words(),
        tokens: s.tokens(),
        last,
        fact,
        same_unit: fact.unit.as_deref() == figure.unit,
        root,
        total: s.fact(Some(root))?,
    };
    let decide = |rules: Rules| rules.iter().find_map(|rule| rule(&situation));
    decide(RULES).or_else(|| match only_verb(&situation) {
        Some(verb) => verb_goes_on(&situation, verb),
        None => decide(RULES_BEHIND_VERBS),
    })
}

impl GoOn<'_> {
    fn enter(&self, metric: Metric) -> Entry {
        self.s.entry(metric)
    }

    /// Whether only counting words stand between a word and the figure.
    fn is_next(&self, word: &Token) -> bool {
        is_counting(self.s.page().slice(word.end..self.s.figure().start))
    }

    /// Whether the root is of this sentence and not less than the figure, and no breakdown is open.
    fn fits_total(&self) -> bool {
        self.s.line.levels.is_empty()
            && self.total.value >= self.s.figure().value
            && self.total.span.start() >= self.s.line.start
    }

    /// Whether the root can have the figure as a part.
    fn has_part(&self) -> bool {
        self.fits_total() && self.total.unit.as_deref() == self.s.figure().unit
    }
}

/// 培训共31期，累计1162人次: those who came to the training.
fn attended(g: &GoOn<'_>) -> Option<Entry> {
    // 举办培训2期，来自12家单位的45名学员参加: the units only say whose people came.
    let before = g.last.checked_sub(1).filter(|_| {
        g.fact.metric == Metric::Organisations
            && people_of(g.s.between())
            && g.s.line.last == Some(g.last)
    });
    let sessions = before
        .and_then(|before| g.s.fact(Some(before)))
        .filter(|fact| fact.span.start() >= g.s.line.start)
        .unwrap_or(g.fact);
    let came = sessions.metric == Metric::TrainingSessions;
    (came && g.s.figure().is_in(PEOPLE) && attends(&g.s)).then(|| {
        let entry = g.enter(Metric::TrainingParticipants);
        entry.category(sessions.category.clone())
    })
}

/// Whether words between units and people make the people theirs: 12家单位的45名.
fn people_of(between: &str) -> bool {
    between.is_empty() || ends_with_any(between, OF_WORD) && !between.contains(MARKS)
}

/// 公开信息11条，历年累计234条: all years.
fn cumulative(g: &GoOn<'_>) -> Option<Entry> {
    let only = |token: &Token| token.concept == Concept::Cumulative;
    (!g.tokens.is_empty()
        && g.tokens.iter().all(only)
        && g.same_unit
        && is_counting(trim_start_of(g.words, ALL_YEARS)))
    .then(|| g.enter(g.fact.metric).channel(g.fact.channel))
}

/// 上半年公开56条，下半年公开82条，全年合计138条: the year is that of the report.
fn total_of_sentence(g: &GoOn<'_>) -> Option<Entry> {
    (g.tokens.is_empty()
        && contains_any(g.words, SUMMING_UP)
        && is_counting(g.words)
        && g.s.reader.sum_in_sentence(g.s.line, g.last) == Some(g.s.figure().value))
    .then(|| Entry {
        channel: g.s.reader.channel_in_sentence(g.s.line, g.last),
        period: Some(StatedPeriod::Report),
        ..g.enter(g.fact.metric)
    })
}

/// 累计公开信息12.6万条，今年新增8560条: a part of all years.
fn of_this_year(g: &GoOn<'_>) -> Option<Entry> {
    // 累计公开312条，2012年新增96条
    let words = period::behind_report_year(g.s.page(), g.s.clause).unwrap_or(g.words);
    (is_item(g.fact.metric)
        && g.same_unit
        && g.fact.value >= g.s.figure().value
        && !g.s.reader.out.is_of_report(g.last)
        && starts_with_any(words, THIS_YEAR)
        && is_counting(trim_start_of(words, IN_THIS_YEAR)))
    .then(|| Entry {
        channel: g.fact.channel,
        part_of: Some(g.root),
        period: Some(StatedPeriod::Report),
        ..g.enter(g.fact.metric)
    })
}

/// 新增目录12条，调整8条: what was done to the entries.
fn entries_edited(g: &GoOn<'_>) -> Option<Entry> {
    let [verb] = g.tokens else { return None };
    let page = g.s.page();
    let printed = page.printed(verb);
    // 删除过期条目8条: the word for the entries is the verb's.
    let deleted = DELETING.iter().find(|word| printed.starts_with(**word));
    let named = || {
        let rest = page.slice(verb.end..g.s.figure().start);
        is_counting(trim_start_of(rest, ENTRY))
    };
    (g.fact.metric == Metric::DirectoryEntries
        && g.same_unit
        && (verb.concept == Concept::Edit || deleted.is_some())
        && named()
        && is_counting(before(&g.s, verb)))
    .then(|| {
        let entry = g.enter(g.fact.metric);
        entry.category(Some(deleted.copied().unwrap_or(printed).to_owned()))
    })
}

/// 开展民意征集8期，收到意见26条，采纳9条: what came in, and what was taken over of it.
fn opinions_received(g: &GoOn<'_>) -> Option<Entry> {
    // 收到意见26条，采纳9条
    if let [verb] = g.tokens
        && verb.concept == Concept::Adopt
        && g.fact.metric == Metric::ConsultationsPublic
        && g.same_unit
        && g.is_next(verb)
    {
        let entry = g.enter(g.fact.metric);
        return Some(entry.category(Some(g.s.page().printed(verb).to_owned())));
    }
    (g.fact.metric == Metric::ConsultationsPublic
        && g.s.figure().is_in(OPINION_UNIT)
        && starts_with_any(g.words, COLLECTING)
        && ends_with_any(trim_end_of(g.words, BEHIND_OPINIONS), OPINION))
    .then(|| {
        let opinion = OPINION.first().map(|word| (*word).to_owned());
        g.enter(g.fact.metric).category(opinion)
    })
}

/// 档案馆接待查阅325人次，提供文件612份: what was read.
fn files_read(g: &GoOn<'_>) -> Option<Entry> {
    let words = FILES_GIVEN
        .iter()
        .find_map(|word| g.words.strip_prefix(word));
    (g.fact.metric == Metric::ArchiveVisits
        && g.fact.span.start() >= g.s.line.start
        && g.s.figure().is_in(FILE_UNIT)
        && words.is_some_and(|words| is_counting(trim_start_of(words, FILE_NOUN))))
    .then(|| {
        let entry = g.enter(g.fact.metric);
        entry.channel(g.fact.channel)
    })
}

/// 热线接听来电90个，受理群众诉求60件: the cases of the same line.
fn appeals_of_line(g: &GoOn<'_>) -> Option<Entry> {
    let [verb, rest @ ..] = g.tokens else {
        return None;
    };
    let appeal = match rest {
        [] => counts_matters(g, verb),
        [appeal] => appeal.concept == Concept::Appeal && g.is_next(appeal),
        _ => false,
    };
    let handled = matches!(
        verb.concept,
        Concept::Accept | Concept::Handle | Concept::Answer
    ) && is_counting(before(&g.s, verb));
    (g.fact.metric == Metric::HotlineCases
        && appeal
        && handled
        && g.s.figure().is_in(CALL_UNIT)
        && g.s.between().starts_with('，'))
    .then(|| g.enter(Metric::HotlineCases))
}

/// Whether 问题 is all that stands between the verb and the figure.
fn counts_matters(g: &GoOn<'_>, verb: &Token) -> bool {
    let words = g.s.page().slice(verb.end..g.s.figure().start);
    let rest = trim_start_of(words, MATTER);
    rest.len() < words.len() && is_counting(rest)
}

/// 主办建议提案9件，协办17件: proposals that other organs answer.
fn handled_with_others(g: &GoOn<'_>) -> Option<Entry> {
    // 建议14件（主办9件、会办5件）: in the bracket they are parts.
    let whole = g.s.line.top().filter(|level| level.own);
    let whole = whole.and_then(|level| level.whole).filter(|of| {
        g.s.fact(Some(*of))
            .is_some_and(|of| of.metric == Metric::Proposals && of.value >= g.s.figure().value)
    });
    (g.fact.metric == Metric::Proposals && g.same_unit && SHARED_HANDLING.contains(&g.words)).then(
        || {
            let entry = g.enter(Metric::Proposals).part_of(whole);
            entry.category(Some(g.words.to_owned()))
        },
    )
}

/// 收到留言72条，公开答复35条，电话答复37条: what became of the letters, calls or cases, where this figure and those behind it
/// add up to all of them.
fn answered_in_ways(g: &GoOn<'_>) -> Option<Entry> {
    /// The longest name of a way or an outcome, in bytes.
    const LONGEST: usize = 36;
    /// The most parts that are added up.
    const MOST: usize = 8;
    let (reader, value) = (g.s.reader, g.s.figure().value);
    let fit = matches!(
        g.total.metric,
        Metric::MailboxCases | Metric::HotlineCases | Metric::Complaints | Metric::Proposals
    ) && g.has_part()
        && g.total.value > value
        && g.s.between().starts_with(['，', '、']);
    let label = trim_label(if fit { g.words } else { "" });
    if label.len() > LONGEST || label.chars().nth(1).is_none() {
        return None;
    }
    let begun = |list: &&Breakdown| list.whole == g.root && list.parts.last() == Some(&g.last);
    let list = match reader.out.breakdowns.last().filter(begun) {
        Some(list) if reader.has_room(g.total, &list.parts, [value]) => PartsList::Last,
        None if g.last == g.root && g.s.reaches(g.total.value, MOST) => PartsList::New,
        _ => return None,
    };
    Some(Entry {
        category: Some(label.to_owned()),
        part_of: Some(g.root),
        list,
        ..g.enter(g.total.metric)
    })
}

/// 报送信息120条，县政府办采用56条，省厅采用6条: each organ took over some of what was reported.
fn adopted_by_organs(g: &GoOn<'_>) -> Option<Entry> {
    const LONGEST_LABEL: usize = 12;
    let verb = g.tokens.last()?;
    let verbs = g.tokens.iter().filter(|token| token.concept.is_verb());
    (g.fact.metric == Metric::DocumentsSubmitted
        && g.same_unit
        && verb.concept == Concept::Adopt
        && g.is_next(verb)
        && g.words.len() <= LONGEST_ORGAN
        && verbs.count() == 1)
        .then(|| {
            // 被采用, where no organ is named.
            let label = trim_label(g.words);
            let short = !label.is_empty() && label.len() <= LONGEST_LABEL;
            let entry = g.enter(Metric::DocumentsSubmitted);
            entry.category(short.then(|| label.to_owned()))
        })
}

/// The verb of a clause that has a verb and nothing else: 办结126件, 已按时答复5件.
fn only_verb<'s>(g: &GoOn<'s>) -> Option<&'s Token> {
    // 逾期办结1件
    let tokens = match g.tokens {
        [late, rest @ ..] if late.concept == Concept::Late => rest,
        tokens => tokens,
    };
    let [verb] = tokens else { return None };
    let lead = before(&g.s, verb);
    let only = matches!(
        verb.concept,
        Concept::Answer | Concept::Handle | Concept::Accept
    ) && (is_counting(lead) || IN_TIME.contains(&lead))
        && g.is_next(verb);
    only.then_some(verb)
}

/// A verb and nothing else goes on with the cases, letters or applications counted before, or with nothing.
fn verb_goes_on(g: &GoOn<'_>, verb: &Token) -> Option<Entry> {
    /// So far from the figure the rest may be told, in bytes.
    const NEAR: usize = 600;
    let line = g.s.line;
    match g.fact.metric {
        metric @ (Metric::ServiceCases
        | Metric::HotlineCases
        | Metric::MailboxCases
        | Metric::Complaints
        | Metric::Proposals
        | Metric::Consultations)
            if g.same_unit =>
        {
            // 收到来信50件，其中办结48件，正在办理2件
            let whole = line.whole().filter(|of| *of == g.root);
            let label = Some(trim_label(g.words)).filter(|label| !label.is_empty());
            let category = whole.and(label).map(str::to_owned);
            Some(g.enter(metric).category(category).part_of(whole))
        }
        metric if came_in(metric) && line.levels.is_empty() => {
            let answered =
                verb.concept == Concept::Answer || HANDLED_WORD.contains(&g.s.page().printed(verb));
            // 已答复6件，余下1件转入下年: only with the rest told is it a breakdown.
            let (page, figure) = (g.s.page(), g.s.figure());
            let from = line
                .start
                .max(page.boundary(figure.start.saturating_sub(NEAR)));
            let to = line
                .end
                .min(page.boundary(figure.end + NEAR))
                .max(figure.end);
            let turned = [Concept::CarriedOut, Concept::Turn];
            let near = page.slice(from..to);
            let rest_told = contains_any(near, REMAINDER)
                || contains_any(near, SOME_LEFT)
                || page.has(figure.end..to, &turned) && g.s.reaches(g.total.value, 1);
            // 收到9件，连同上年转来的2件，办结8件: they are of both.
            let of_both = g.s.last().is_some_and(|last| {
                last.metric == Metric::ApplicationsCarriedOver && last.span.start() >= line.start
            });
            let whole = Some(g.root)
                .filter(|_| g.total.value >= g.s.figure().value)
                .filter(|_| rest_told && !of_both);
            answered.then(|| g.enter(Metric::ApplicationsAnswered).part_of(whole))
        }
        _ => None,
    }
}

/// The words behind a figure that opens its clause, where it can be a part of the applications counted before.
fn behind_number<'s>(g: &GoOn<'s>) -> Option<&'s str> {
    const LONGEST: usize = 60;
    let (page, figure) = (g.s.page(), g.s.figure());
    (came_in(g.total.metric) && g.has_part() && g.words.is_empty()).then(|| {
        let rest = page.behind(figure.end, LONGEST);
        up_to(rest, &['，', '；', '。', '、', '\n'])
    })
}

/// 收到申请2件，2件全部答复; 收到申请4件，4件均同意公开: all of them.
fn all_answered(g: &GoOn<'_>) -> Option<Entry> {
    let words = behind_number(g)?;
    let range = g.s.figure().end..g.s.figure().end + words.len();
    let mut named = g.s.page().tokens(range.clone()).iter();
    let metric = named.find_map(|token| outcome(token.concept))?;
    (g.total.value == g.s.figure().value
        && starts_with_any(words, ALL_OF_THEM)
        && !contains_any(words, DENYING))
    .then(|| {
        // What was answered is no part of what came in, unless the rest is told.
        let whole = Some(g.root).filter(|_| metric != Metric::ApplicationsAnswered);
        Entry::new(metric, range.end).part_of(whole)
    })
}

/// 收到申请2件，1件为网上申请，1件为信函申请: the ways, without 其中.
fn number_and_way(g: &GoOn<'_>) -> Option<Entry> {
    let words = behind_number(g)?;
    let (page, start) = (g.s.page(), g.s.figure().end);
    let end = start + words.len();
    let only = page.tokens(start..end).iter().all(|token| {
        is_way(token.concept)
            || matches!(
                token.concept,
                Concept::Apply | Concept::Application | Concept::Lodge
            )
    });
    let way = named(page, g.total.metric, start, end).channel();
    (starts_with_any(words, IS_OF_KIND) && way.is_some() && only).then(|| {
        let entry = Entry::new(g.total.metric, end);
        entry.channel(way).part_of(Some(g.root))
    })
}

/// 行政诉讼5件，4件被驳回起诉，1件正在审理中: what became of some of them.
fn outcome_behind_number(g: &GoOn<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let (page, start) = (g.s.page(), g.s.figure().end);
    if !is_dispute(g.total.metric) || !g.words.is_empty() || !g.has_part() {
        return None;
    }
    let rest = page.behind(start, LONGEST);
    let words = up_to(rest, &['，', '；', '。', '、', '（', '）', '\n']);
    let range = start..start + words.len();
    let other = [Concept::Review, Concept::Lawsuit];
    (page.has(range.clone(), &[Concept::OtherOutcome])
        && !page.has(range.clone(), &other)
        && page.figures(&range).is_empty())
    .then(|| {
        let name = trim_start_of(words, BECAME);
        let entry = Entry::new(g.total.metric, range.end).part_of(Some(g.root));
        entry.category(Some(name.to_owned()))
    })
}

/// 按时办结36件，延期办结1件; 行政复议2件，维持1件: what became of all that were counted before.
fn outcome_of_all(g: &GoOn<'_>) -> Option<Entry> {
    let has = |concept| g.tokens.iter().any(|token| token.concept == concept);
    let outcome = match g.total.metric {
        Metric::ApplicationsAnswered => has(Concept::Answer) && starts_with_any(g.words, IN_TIME),
        Metric::AdministrativeReviews | Metric::AdministrativeLawsuits => {
            has(Concept::OtherOutcome)
                && !has(Concept::Review)
                && !contains_any(g.s.text(), LAWSUIT_NAME)
        }
        _ => false,
    };
    (outcome && g.same_unit && g.fits_total()).then(|| {
        let entry = g.s.labelled(g.total.metric);
        entry.part_of(Some(g.root))
    })
}

/// 收到申请7件，网上递交4件: the way or the applicant of some of them.
fn way_or_applicant(g: &GoOn<'_>) -> Option<Entry> {
    let of_all = came_in(g.total.metric)
        && g.total.channel.is_none()
        && g.total.category.is_none()
        && g.same_unit
        && g.fits_total();
    // 收到书面申请6件、网上申请4件: two of a kind.
    if !of_all || g.last == g.root && g.s.between().starts_with('、') {
        return None;
    }
    let words = g.tokens.iter().map(|token| token.concept);
    let mut words = words.filter(|concept| *concept != Concept::Opener);
    let of_kind = |concept| is_way(concept) || concept == Concept::Applicant;
    let neutral = |concept| {
        matches!(
            concept,
            Concept::Lodge | Concept::Apply | Concept::Application | Concept::Receive
        )
    };
    if !words.clone().any(of_kind)
        || !words
            .clone()
            .all(|concept| of_kind(concept) || neutral(concept))
        || words.next() == Some(Concept::Receive)
    {
        return None;
    }
    let page = g.s.page();
    let applicant = g
        .tokens
        .iter()
        .find(|token| token.concept == Concept::Applicant)
        .map(|token| page.printed(token).to_owned());
    let channel = g.s.named(g.total.metric).channel();
    let entry = g.enter(g.total.metric).channel(channel);
    Some(entry.category(applicant).part_of(Some(g.root)))
}

/// The words of a clause before one of its words.
fn before<'s>(s: &Situation<'s>, word: &Token) -> &'s str {
    let page = s.page();
    page.slice(page.clause_text_start(s.clause.start, word.start)..word.start)
}

/// Whether the words before a number of people, or those behind it, say that they came to the training counted before:
/// 覆盖学校信息员64人次, 全系统42人参加.
fn attends(s: &Situation<'_>) -> bool {
    /// The longest name of those who came, in bytes.
    const LONGEST: usize = 36;
    let (page, figure) = (s.page(), s.figure());
    let from = page.clause_text_start(s.clause.start, figure.start);
    let words = page.slice(from..figure.start).trim_start_matches('、');
    let rest = ATTENDING.iter().find_map(|word| words.strip_prefix(word));
    if is_filler(rest.unwrap_or(words)) {
        return true;
    }
    let tokens = page.tokens(from..figure.start);
    let short = words.len() <= LONGEST;
    let named = |token: &Token| {
        matches!(
            token.concept,
            Concept::Staff | Concept::OpenStaff | Concept::Organisation | Concept::Trainee
        )
    };
    let people = tokens.last().is_some_and(|noun| {
        matches!(noun.concept, Concept::Staff | Concept::OpenStaff)
            && is_counting(page.slice(noun.end..figure.start))
    }) || !starts_with_any(words, TRAINING_WORD) && tokens.iter().skip(1).all(named);
    if rest.is_some() && people && short {
        return true;
    }
    // 42名工作人员参加: the people may be named between.
    let noun = page.tokens(figure.end..page.boundary(figure.end + LONGEST));
    let noun = noun.first().filter(|noun| {
        noun.start == figure.end && matches!(noun.concept, Concept::Staff | Concept::OpenStaff)
    });
    let behind = page.behind(noun.map_or(figure.end, |noun| noun.end), LONGEST);
    let behind = ATTENDING.iter().find_map(|word| behind.strip_prefix(word));
    words.len() <= LONGEST_ORGAN
        && behind
            .map(|rest| trim_start_of(rest, ATTENDED))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['，', '。', '；', '、', '\n']))
        && tokens.iter().all(|token| {
            matches!(
                token.concept,
                Concept::Organisation
                    | Concept::Office
                    | Concept::Staff
                    | Concept::OpenStaff
                    | Concept::OpenWork
                    | Concept::Applicant
                    | Concept::BracketOpen
                    | Concept::BracketClose
            )
        })
}
