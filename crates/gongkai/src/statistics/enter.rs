//! Enters figures that stand in a phrase: the metric of the phrase is corrected, the category, whole and channel are found.

use gongkai_report::Metric;

use super::breakdown::{Relation, adds, begins_anew, came_in, outcome, relation, same_unit};
use super::category;
use super::context::{Clause, Context, Figure};
use super::fact::StatisticFact;
use super::lexicon::{
    APPLICATION_OFFICE, CASE_KIND, CHARGING, CLASS, COLUMN_NOUN, COMPLETED, Concept, EXPENSE,
    FEE_KIND, IN_PLACE, IN_TIME, INFORMATION_END, ISSUE_UNIT, JOINT_WORD, KEY_AREAS,
    KINDS_OF_QUOTE, MONEY_UNIT, PART_UNIT, SENT_ISSUES, contains_any, ends_with_any,
    is_application, is_item, made_of_any, starts_with_any,
};
use super::line::Line;
use super::match_phrase::Hit;
use super::reader::Reader;
use super::sentence::clause_start;
use super::situation::{Entry, Situation};

/// What is known of a figure in a phrase so far.
struct Draft {
    hit: Hit,
    category: Option<String>,
    part_of: Option<usize>,
}

/// In this order, each on what the ones before found.
const STEPS: &[fn(&Situation<'_>, &mut Draft)] = &[
    quoted_outcome,
    category_of_phrase,
    category_of_part,
    class_of_information,
    issues_sent,
    class_with_interpretations,
    key_information,
    who_came_to_training,
    money_spent,
    first_kind_of_case,
    label_behind_opener,
    kind_of_staff,
    kind_of_fee,
];

impl<'p> Reader<'p, '_> {
    /// Enters a figure that stands in a phrase, as a part of `whole` if it is of its kind.
    pub(super) fn enter(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        mut hit: Hit,
        whole: Option<usize>,
    ) {
        let region = line.region;
        let words = Clause {
            start: region,
            figure,
        };
        let part = whole.and_then(|whole| part_metric(&self.situation(line, words), &hit, whole));
        match part {
            Some(metric) => hit.metric = metric,
            // A figure of another matter ends the breakdown.
            // 网站发布70条，浏览9000次；微博发布30条: the list goes on behind it where the rest adds up to the whole.
            None if self.situation(line, words).adds_up_behind() => {}
            None => {
                while line.top().is_some_and(|level| !level.bracket) {
                    line.levels.pop();
                }
            }
        }
        let s = self.situation(line, words);
        accepted_too(&s, &mut hit);
        completed(&s, &mut hit);
        reading_point_of_office(&s, &mut hit);
        let anchor = hit.anchor.map_or(figure.start, |word| word.start);
        let clause = Clause {
            start: clause_start(self.page, region, anchor),
            figure,
        };
        let s = self.situation(line, clause);
        let mut draft = Draft {
            hit,
            category: None,
            part_of: part.and(whole),
        };
        for step in STEPS {
            step(&s, &mut draft);
        }
        let Draft {
            hit,
            category,
            part_of,
        } = draft;
        let entry = Entry {
            channel: hit.channel.or_else(|| s.channel(&hit, part_of)),
            category,
            part_of,
            ..Entry::new(hit.metric, hit.end.max(figure.end))
        };
        self.push(line, clause, Some(entry));
    }
}

/// The metric of a figure as a part of `whole`; `None` where it is of another matter.
fn part_metric(s: &Situation<'_>, hit: &Hit, whole: usize) -> Option<Metric> {
    let fact = s.fact(Some(whole))?;
    // 公开文件31份，其中规范性文件2份；发布办事指南258项: items of service are of another matter.
    let (page, from, to) = (s.page(), s.line.last_end, s.figure().start);
    if hit.metric == Metric::ServiceItems
        && fact.metric != hit.metric
        && !same_unit(fact.unit.as_deref(), s.figure().unit)
        && page.has_verb(clause_start(page, from, to)..to)
    {
        return None;
    }
    // 受理申请73件，包括结转上年9件和新收64件: what was received beside what was carried over.
    let received = hit.metric == Metric::ApplicationsReceived
        && fact.metric != hit.metric
        && hit
            .anchor
            .is_some_and(|word| word.concept == Concept::Receive)
        && s.last().is_some_and(|last| {
            last.metric == Metric::ApplicationsCarriedOver && last.span.start() >= s.line.start
        });
    if received {
        return Some(hit.metric);
    }
    match relation(fact.metric, hit.metric) {
        Relation::Part(metric) if !begins_anew(s, hit) => {
            // 规章12件（含修改4件，废止3件）: what was repealed are regulations.
            let ended = hit
                .anchor
                .is_some_and(|word| matches!(word.concept, Concept::Repeal | Concept::InForce));
            let regulations =
                metric == Metric::NormativeDocuments && ended && fact.metric == Metric::Regulations;
            Some(if regulations { fact.metric } else { metric })
        }
        _ => is_among_items(s, hit, fact).then_some(hit.metric),
    }
}

/// Whether a figure of another metric stands in the middle of a list of items: 动态40条、征集调查6期、其他30条. Its noun
/// names another metric, and it is a part all the same.
fn is_among_items(s: &Situation<'_>, hit: &Hit, whole: &StatisticFact) -> bool {
    let (page, line, figure) = (s.page(), s.line, s.figure());
    let Some(joint) = s.between().chars().next() else {
        return false;
    };
    if !matches!(joint, '、' | '，') || !is_item(whole.metric) || hit.tail.is_some() {
        return false;
    }
    // 其中概况20条，网上调查3次，其他77条: behind a comma the next part is a mere name.
    let goes_on = page.figures_from(figure.end).first().is_some_and(|next| {
        next.start < line.end
            && next.unit == whole.unit.as_deref()
            && page.slice(figure.end..next.start).starts_with(joint)
            && (joint == '、' || !page.has_verb(figure.end..next.start))
    });
    let begun = line
        .top()
        .is_some_and(|level| !s.reader.parts(&level).is_empty());
    goes_on
        && begun
        && figure.is_in(PART_UNIT)
        && figure.value <= whole.value
        && !page.has_verb(page.clause_text_start(line.last_end, figure.start)..figure.start)
}

/// 受理网上申请2件，当面申请1件: both were accepted.
fn accepted_too(s: &Situation<'_>, hit: &mut Hit) {
    let noun_first = hit
        .anchor
        .is_some_and(|word| word.start == hit.start && word.concept != Concept::Receive);
    if hit.metric == Metric::ApplicationsReceived
        && noun_first
        && let Some(last) = s.last()
        && matches!(
            last.metric,
            Metric::ApplicationsAccepted | Metric::ApplicationsAnswered
        )
        && s.between().starts_with(['、', '，'])
    {
        hit.metric = last.metric;
    }
}

/// 已完成政府信息公开申请2件: those that were answered.
fn completed(s: &Situation<'_>, hit: &mut Hit) {
    if came_in(hit.metric) && ends_with_any(s.page().slice(s.clause.start..hit.start), COMPLETED) {
        hit.metric = Metric::ApplicationsAnswered;
    }
}

/// 设立1个咨询点，开辟1个公共查阅点: places right behind offices are counted with them. With a clause between, as in
/// 设立1个受理点，负责日常工作，并开辟1个公共查阅点, or a place of their own, as in 在各村开辟了12个公共查阅点, they are a matter of
/// their own; so are they beside an office for applications: 设立1个申请受理点，开辟1个查阅室.
fn reading_point_of_office(s: &Situation<'_>, hit: &mut Hit) {
    let for_applications = |office: &StatisticFact| {
        contains_any(s.page().slice(office.span.range()), APPLICATION_OFFICE)
    };
    let elsewhere = || starts_with_any(s.between().trim_start_matches('，'), IN_PLACE);
    if hit.metric == Metric::ReadingPoints
        && hit.tail.is_some()
        && s.last().is_some_and(|last| {
            last.metric == Metric::Organisations
                && last.span.start() >= s.line.start
                && !for_applications(last)
                && s.between().matches(['，', '；']).count() < 2
        })
        && !elsewhere()
    {
        hit.metric = Metric::Organisations;
    }
}

/// “部分公开”答复2件: the outcome is the quoted name before the answer.
fn quoted_outcome(s: &Situation<'_>, draft: &mut Draft) {
    let page = s.page();
    let answer = draft.hit.anchor.filter(|word| {
        draft.hit.metric == Metric::ApplicationsAnswered && word.concept == Concept::Answer
    });
    let Some(answer) = answer else { return };
    let mut words = page.tokens(s.clause.start..answer.start).iter();
    let Some(named) = words.rfind(|token| token.end <= answer.start) else {
        return;
    };
    let between = page.slice(named.end..answer.start);
    if between.starts_with('”')
        && made_of_any(between, KINDS_OF_QUOTE)
        && let Some(metric) = outcome(named.concept)
    {
        draft.hit.metric = metric;
    }
}

/// The modifiers of the noun.
fn category_of_phrase(s: &Situation<'_>, draft: &mut Draft) {
    draft.category = category::of_phrase(s.page(), s.clause, &draft.hit);
}

/// What tells a part from the others: the applicant, whether an answer was in time (按时办结数6件), the column, the name.
fn category_of_part(s: &Situation<'_>, draft: &mut Draft) {
    if draft.part_of.is_none() {
        return;
    }
    let (page, metric) = (s.page(), draft.hit.metric);
    let or = |category: Option<String>| match metric {
        Metric::InformationDisclosed => {
            category.or_else(|| category::of_column(page, s.clause.range()))
        }
        metric if is_application(metric) => {
            let category = category.or_else(|| category::of_applicant(page, s.clause.range()));
            let in_time = metric == Metric::ApplicationsAnswered
                && category.is_none()
                && starts_with_any(s.label(), IN_TIME);
            category.or_else(|| in_time.then(|| s.label().to_owned()))
        }
        _ => category,
    };
    let category = or(draft.category.take());
    draft.category = category::of_item_part(page, s.clause, &draft.hit).or(category);
}

/// 规范性文件类信息9条: a class of information and no documents.
fn class_of_information(s: &Situation<'_>, draft: &mut Draft) {
    let documents = matches!(
        draft.hit.metric,
        Metric::NormativeDocuments | Metric::Regulations | Metric::OfficialDocuments
    );
    if documents
        && draft
            .hit
            .anchor
            .is_some_and(|word| starts_with_any(s.page().slice(word.end..s.figure().start), CLASS))
    {
        draft.hit.metric = Metric::InformationDisclosed;
        draft.category = s.name();
    }
}

/// 编发水利信息6期: the issues of a periodical, whose name ends like items.
fn issues_sent(s: &Situation<'_>, draft: &mut Draft) {
    let words = s.page().slice(draft.hit.start..s.figure().start);
    if draft.hit.metric == Metric::InformationDisclosed
        && draft.part_of.is_none()
        && s.figure().is_in(ISSUE_UNIT)
        && starts_with_any(words, SENT_ISSUES)
    {
        draft.hit.metric = Metric::Briefings;
        draft.category = None;
    }
}

/// 政策法规及解读9条: a class of what was published.
fn class_with_interpretations(s: &Situation<'_>, draft: &mut Draft) {
    if draft.hit.metric == Metric::Interpretations
        && let Some(whole) = s.fact(draft.part_of)
        && whole.metric == Metric::InformationDisclosed
        && draft.hit.anchor.is_some_and(|word| {
            let before = s.page().slice(s.clause.start..word.start);
            word.start > s.clause.start && ends_with_any(before, JOINT_WORD)
        })
    {
        draft.hit.metric = whole.metric;
        draft.category = s.name();
    }
}

/// 财政信息32条 in the part of a site, or under a heading, that is for the key areas.
fn key_information(s: &Situation<'_>, draft: &mut Draft) {
    if draft.hit.metric != Metric::InformationDisclosed || draft.part_of.is_some() {
        return;
    }
    let (page, line) = (s.page(), s.line);
    let goes_on = || {
        s.last().is_some_and(|last| {
            last.metric == Metric::KeyInformation
                && last.span.start() >= line.start
                && last.category.is_some()
        }) && !page.has(s.clause.range(), &[Concept::Disclose])
            && s.between().starts_with(['、', '，', '；'])
    };
    if draft.category.is_some() && (goes_on() || in_key_column(page, s.clause.start, &draft.hit)) {
        draft.hit.metric = Metric::KeyInformation;
    }
    let lead = || {
        line.lead
            .and_then(|(from, to)| category::of_label(page, from..to))
    };
    draft.category = draft.category.take().or_else(lead);
    let of_information = |name: &str| ends_with_any(name, INFORMATION_END);
    if line.passage.key_areas && draft.category.as_deref().is_some_and(of_information) {
        draft.hit.metric = Metric::KeyInformation;
    }
}

/// Whether the clause publishes in the part of a site that is for the key areas: 在重点领域信息专栏公开….
fn in_key_column(page: &Context<'_>, clause: usize, hit: &Hit) -> bool {
    /// How far back the words before a colon are looked for, in bytes.
    const LEAD: usize = 60;
    // 公开重点领域信息：财政信息32条; 推进重点领域的信息公开：财政信息32条
    let colon = clause.saturating_sub('：'.len_utf8());
    let from = page.boundary(colon.saturating_sub(LEAD));
    if page.slice(colon..clause) == "："
        && (page
            .tokens(from..colon)
            .last()
            .is_some_and(|token| token.concept == Concept::KeyInfo && token.end == colon)
            || page
                .slice(from..colon)
                .rsplit(['。', '；', '，', '：', '\n'])
                .next()
                .is_some_and(|words| contains_any(words, KEY_AREAS)))
    {
        return true;
    }
    page.tokens(clause..hit.start)
        .iter()
        .find(|token| token.concept == Concept::KeyInfo)
        .is_some_and(|token| starts_with_any(page.slice(token.end..hit.start), COLUMN_NOUN))
}

/// 政务公开培训1次，培训人员40人次: those who came to that training.
fn who_came_to_training(s: &Situation<'_>, draft: &mut Draft) {
    if draft.hit.metric == Metric::TrainingParticipants
        && draft.category.is_none()
        && let Some(last) = s.last()
        && last.metric == Metric::TrainingSessions
    {
        draft.category.clone_from(&last.category);
    }
}

/// 信箱受理咨询60件、投诉20件: the first of several kinds of cases, where the next one has a name too.
fn first_kind_of_case(s: &Situation<'_>, draft: &mut Draft) {
    /// The longest name of the next kind, in bytes.
    const NEAR: usize = 24;
    if !matches!(
        draft.hit.metric,
        Metric::MailboxCases | Metric::HotlineCases
    ) || draft.category.is_some()
        || draft.part_of.is_some()
    {
        return;
    }
    let (page, figure) = (s.page(), s.figure());
    let Some(word) = draft.hit.anchor else { return };
    let kind = page.printed(&word);
    let next = page.figures_from(figure.end).first();
    let more = next.is_some_and(|next| {
        next.start <= figure.end + NEAR
            && next.unit == figure.unit
            && page
                .slice(figure.end..next.start)
                .strip_prefix('、')
                .is_some_and(|name| CASE_KIND.contains(&name))
    });
    if more && word.start > draft.hit.start && CASE_KIND.contains(&kind) {
        draft.category = Some(kind.to_owned());
    }
}

/// Money that was spent is no fee.
fn money_spent(s: &Situation<'_>, draft: &mut Draft) {
    if draft.hit.metric == Metric::FeesCharged
        && contains_any(s.text(), EXPENSE)
        && !contains_any(s.text(), CHARGING)
    {
        draft.hit.metric = Metric::Budget;
    }
}

/// 其中机构职能公开12条: the words before the verb are the name.
fn label_behind_opener(s: &Situation<'_>, draft: &mut Draft) {
    let opened = || {
        let first = s.tokens().first();
        first.is_some_and(|token| token.concept == Concept::Opener && token.start == s.clause.start)
    };
    if draft.category.is_none()
        && is_item(draft.hit.metric)
        && draft.hit.tail.is_none()
        && draft
            .hit
            .anchor
            .is_some_and(|word| word.concept.is_verb() && word.start > s.clause.start)
        && (draft.part_of.is_some() || opened())
    {
        draft.category = s.name();
    }
}

/// 工作人员5人，专职2人，兼职3人: people of a kind are a part of all.
fn kind_of_staff(s: &Situation<'_>, draft: &mut Draft) {
    let (line, figure) = (s.line, s.figure());
    if draft.part_of.is_some() || draft.hit.metric != Metric::Staff || draft.category.is_none() {
        return;
    }
    let Some(root) = line.last.map(|last| s.reader.root(last)) else {
        return;
    };
    let clause = Clause {
        start: clause_start(s.page(), line.region, figure.start),
        figure,
    };
    if s.fact(Some(root)).is_some_and(|whole| {
        whole.metric == Metric::Staff
            && whole.category.is_none()
            && whole.value >= figure.value
            && whole.span.start() >= line.start
    }) && !adds(s.page(), clause)
    {
        draft.part_of = Some(root);
    }
}

/// 收取检索费12元、复制费40元: the kind of each fee, where each has its own money.
fn kind_of_fee(s: &Situation<'_>, draft: &mut Draft) {
    const NEAR: usize = 36;
    if draft.hit.metric != Metric::FeesCharged || draft.category.is_some() {
        return;
    }
    let (page, figure) = (s.page(), s.figure());
    let Some(word) = draft.hit.anchor else { return };
    let kind = page.printed(&word);
    // 检索费、复制费12元: one sum for two kinds.
    let before = page.slice(
        page.boundary(word.start.saturating_sub(NEAR))
            .max(s.line.region)..word.start,
    );
    let several = contains_any(before, FEE_KIND);
    let next = page.figures_from(figure.end).first();
    let more = next.is_some_and(|next| {
        next.start <= figure.end + NEAR
            && next.is_in(MONEY_UNIT)
            && contains_any(page.slice(figure.end..next.start), FEE_KIND)
    });
    let goes_on = s.last().is_some_and(|last| {
        last.metric == Metric::FeesCharged
            && last.span.start() >= s.line.start
            && last.category.is_some()
    });
    if FEE_KIND.contains(&kind) && !several && (more || goes_on) {
        draft.category = Some(kind.to_owned());
    }
}
