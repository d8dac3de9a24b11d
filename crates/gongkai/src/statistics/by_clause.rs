//! Figures that their clause explains by itself: 2件延期办结, 仅有1份申请, 未到期的3件，转入下年度答复.

use std::ops::Range;

use gongkai_outline::Topic;
use gongkai_report::Metric;

use super::breakdown::{came_in, outcome};
use super::context::{Figure, up_to};
use super::fact::StatisticFact;
use super::lexicon::{
    AGAINST_SELF, ALL_OF_THEM, ANSWER_UNIT, BY_MEANS, CHARGING, Concept, DENYING, DOING, DONE_BY,
    EXPENSE, EXTENDED, IN_TIME, LODGED_NOUN, MONEY_UNIT, NOT_DONE, OPEN_WORK_NOUN, PEOPLE,
    THERE_WAS, TO_BE_CARRIED, UNFINISHED, WAY_OF_DIVISION, contains_any, ends_with_any,
    is_application, made_of_any, starts_with_any,
};
use super::line::Line;
use super::reader::Reader;
use super::situation::{Entry, Situation};

/// Marks that end the words behind a figure.
const ENDS: [char; 7] = ['，', '；', '。', '、', '：', '）', '\n'];

/// A figure that its clause explains.
pub(super) fn told_by_clause(s: &Situation<'_>) -> Option<Entry> {
    if s.figure().is_in(ANSWER_UNIT) {
        return carried_behind_comma(s)
            .or_else(|| all_named_anew(s))
            .or_else(|| answered_by_means(s))
            .or_else(|| told_first(s));
    }
    done_by_people(s).or_else(|| spent_on_disclosure(s))
}

/// The words of the clause behind the figure, of at most so many bytes, where no other figure stands in them.
fn behind<'s>(s: &Situation<'s>, longest: usize) -> Option<(&'s str, Range<usize>)> {
    let start = s.figure().end;
    let words = up_to(s.page().behind(start, longest), &ENDS);
    let range = start..start + words.len();
    s.page()
        .figures(&range)
        .is_empty()
        .then_some((words, range))
}

/// 未到期的3件，转入下年度答复: what goes on in the next year.
fn carried_behind_comma(s: &Situation<'_>) -> Option<Entry> {
    /// The longest clause, in bytes.
    const LONGEST: usize = 60;
    let (page, end) = (s.page(), s.figure().end);
    let rest = page.behind(end, LONGEST).strip_prefix('，')?;
    let open = contains_any(s.words(), UNFINISHED) && !contains_any(s.text(), ALL_OF_THEM);
    if !open || !s.reader.known(s.line).outcome {
        return None;
    }
    let from = end + '，'.len_utf8();
    let words = up_to(rest, &ENDS);
    let range = from..from + words.len();
    let verb = page.tokens(range.clone()).first()?;
    let turned = match verb.concept {
        Concept::CarriedOut => true,
        Concept::Turn => page
            .times(&(verb.end..verb.end + 1))
            .iter()
            .any(|time| time.start == verb.end),
        _ => false,
    };
    let led = made_of_any(page.slice(from..verb.start), TO_BE_CARRIED);
    (turned && led && page.figures(&range).is_empty()).then(|| {
        let entry = Entry::new(Metric::ApplicationsCarriedOver, range.end);
        entry.category(Some("out".to_owned()))
    })
}

/// 8件均已答复, where an earlier sentence counted the 8.
fn all_named_anew(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let (line, figure) = (s.line, s.figure());
    if !s.words().is_empty() || !line.levels.is_empty() {
        return None;
    }
    let applications = s.reader.applications_before(figure)?;
    let (words, range) = behind(s, LONGEST)?;
    let mut named = s.page().tokens(range.clone()).iter();
    let metric = named.find_map(|token| outcome(token.concept))?;
    let whole = Some(applications).filter(|_| metric != Metric::ApplicationsAnswered);
    (starts_with_any(words, ALL_OF_THEM) && !contains_any(words, DENYING))
        .then(|| Entry::new(metric, range.end).part_of(whole))
}

/// 5件以电子邮件答复, 2件延期办结: how, or when, some were answered.
fn answered_by_means(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    if !s.words().is_empty() || !line.levels.is_empty() {
        return None;
    }
    let last = s.last().or_else(|| s.fact(s.reader.applications))?;
    let of =
        |fact: &StatisticFact| is_application(fact.metric) && fact.unit.as_deref() == figure.unit;
    let (words, range) = behind(s, LONGEST)?;
    let led = starts_with_any(words, BY_MEANS)
        || starts_with_any(words, EXTENDED)
        || starts_with_any(words, IN_TIME);
    let answer = page
        .tokens(range.clone())
        .last()
        .is_some_and(|token| token.concept == Concept::Answer && token.end == range.end);
    (of(last) && led && answer && !contains_any(words, NOT_DONE))
        .then(|| Entry::new(Metric::ApplicationsAnswered, range.end))
}

/// 全年仅有1份申请: the applications that a section tells first.
fn told_first(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let words = s.words();
    if words.is_empty()
        || s.reader.applications.is_some()
        || !s.line.levels.is_empty()
        || !made_of_any(words, THERE_WAS)
        || !s.reader.known(s.line).section
    {
        return None;
    }
    let (noun, range) = behind(s, LONGEST)?;
    LODGED_NOUN
        .contains(&noun)
        .then(|| Entry::new(Metric::ApplicationsReceived, range.end))
}

/// 由2名干部和1名合同工承担信息公开工作: people by their posts who do the work.
fn done_by_people(s: &Situation<'_>) -> Option<Entry> {
    /// How far the work may stand behind the people, in bytes.
    const REACH: usize = 180;
    let (page, figure) = (s.page(), s.figure());
    if !figure.is_in(PEOPLE) || !ends_with_any(s.text(), DONE_BY) {
        return None;
    }
    let rest = up_to(page.behind(figure.end, REACH), &['；', '。', '\n']);
    let work = figure.end..figure.end + rest.len();
    // 由2名专职人员负责: the noun for the people has phrases.
    let noun = up_to(rest, &['，', '、', '和']);
    let named = page.has(
        figure.end..figure.end + noun.len(),
        &[Concept::Staff, Concept::OpenStaff, Concept::Charge],
    );
    (!named && contains_any(rest, DOING) && page.has(work, &[Concept::OpenWork, Concept::Charge]))
        .then(|| s.entry(Metric::Staff))
}

/// 财政支付信息公开设备费用合计8600元, in a section on fees: money that was spent on disclosure.
fn spent_on_disclosure(s: &Situation<'_>) -> Option<Entry> {
    let other = [
        Concept::Fee,
        Concept::Waiver,
        Concept::Review,
        Concept::Lawsuit,
    ];
    let (page, clause) = (s.page(), s.clause.range());
    (page.report
        && (s.line.passage.topic == Topic::Fees
            || s.line.passage.heading.any(&[Concept::Fund, Concept::Fee]))
        && s.figure().is_in(MONEY_UNIT)
        && contains_any(s.text(), EXPENSE)
        && !contains_any(s.text(), CHARGING)
        && page.has(clause.clone(), &[Concept::OpenWork])
        && !page.has(clause, &other))
    .then(|| s.entry(Metric::Budget))
}

impl Reader<'_, '_> {
    /// The applications that earlier sentences counted with the number and unit of `figure`.
    fn applications_before(&self, figure: &Figure<'_>) -> Option<usize> {
        const BACK: usize = 24;
        let facts = self.out.facts.iter().enumerate().rev().take(BACK);
        let mut same = facts.filter(|(_, fact)| {
            came_in(fact.metric)
                && fact.value == figure.value
                && fact.unit.as_deref() == figure.unit
                && fact.part_of.is_none()
        });
        same.next().map(|(index, _)| index)
    }

    /// The applications that came in, where a sentence divides by ways or applicants what the sentence before counted as
    /// answered: 受理27件，答复27件。从申请方式看，信函15件、网上12件.
    pub(super) fn divided_by_way(&self, answered: usize, division: Range<usize>) -> Option<usize> {
        const BACK: usize = 12;
        let fact = self.fact(Some(answered))?;
        if fact.metric != Metric::ApplicationsAnswered
            || !contains_any(self.page.slice(division), WAY_OF_DIVISION)
        {
            return None;
        }
        (self.topic_from..answered).rev().take(BACK).find(|index| {
            self.fact(Some(*index)).is_some_and(|of| {
                came_in(of.metric) && of.category.is_none() && of.channel.is_none()
            })
        })
    }

    /// Whether the sentence has counted enquiries about disclosure: 受理信息公开咨询60次，未受理行政复议.
    pub(super) fn asked_of_disclosure(&self, line: &Line<'_>) -> bool {
        let asked = line.last.map(|last| self.root(last));
        self.fact(asked).is_some_and(|fact| {
            fact.metric == Metric::Consultations
                && fact.span.start() >= line.start
                && contains_any(self.page.slice(fact.span.range()), OPEN_WORK_NOUN)
        })
    }

    /// Whether a sentence of a report says that the reviews or lawsuits in it are against the organ that reports:
    /// 针对本镇的行政复议0起.
    pub(super) fn against_self(&self, line: &Line<'_>) -> bool {
        /// How far into the sentence the words are looked for, in bytes.
        const LONGEST: usize = 240;
        self.page.report
            && line.all.any(&[Concept::Review, Concept::Lawsuit])
            && contains_any(
                up_to(
                    self.page
                        .behind(line.start, LONGEST.min(line.end - line.start)),
                    &['；'],
                ),
                AGAINST_SELF,
            )
    }
}
