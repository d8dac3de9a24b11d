//! Takes a figure as a part of the breakdown that is open.

use gongkai_report::{Channel, Metric};

use super::{Relation, came_in, is_dispute, relation, same_unit};
use crate::statistics::channel::{Named, named};
use crate::statistics::context::{Clause, up_to};
use crate::statistics::fact::StatisticFact;
use crate::statistics::lexicon::fillers::{is_counting, trim_label};
use crate::statistics::lexicon::units::UnitSet;
use crate::statistics::lexicon::{
    ALREADY_WORD, BEHIND_NUMBER, BY_APPLICATION, CALL_UNIT, CASE_KIND, CHANNEL_LEAD, CLASS,
    CLASS_OF_INFORMATION, CLASS_OF_PAPERS, Concept, GRANTED_LABEL, IN_PERSON, IN_TIME,
    INFORMATION_CLASS, INFORMATION_END, IS_OF_KIND, LINKING, LOST_UNIT, ON_REQUEST, PART_UNIT,
    PROCEDURE_START, REFUSED_LABEL, TIMES_UNIT, WITHHELD_LABEL, WITHHELD_WORD, contains_any,
    ends_with_any, is_application, is_item, starts_with_any, trim_start_of,
};
use crate::statistics::match_phrase::Hit;
use crate::statistics::situation::{Entry, Situation};

/// A figure and the fact that it may be a part of.
#[derive(Clone, Copy)]
struct Part<'s> {
    s: Situation<'s>,
    whole: usize,
    of: &'s StatisticFact,
}

/// The metric and category of a part.
type Kind = (Metric, Option<String>);

/// A figure of an open breakdown that has no phrase of its own, as a part of `whole`.
pub(crate) fn part(s: &Situation<'_>, whole: usize) -> Option<Entry> {
    let of = s.fact(Some(whole))?;
    let part = Part { s: *s, whole, of };
    if !part.has_fit_unit() {
        return None;
    }
    if s.label().is_empty() {
        return match named_before_colon(s) {
            Some(named) => self::part(&named, whole),
            None => part.number_first(),
        };
    }
    if !part.is_named() || is_item(of.metric) && withheld(s) {
        return None;
    }
    let (metric, category) = part.kind();
    // 咨询45人次，其中来访15人次: a way and no kind.
    let in_person = metric == Metric::Consultations
        && category
            .as_deref()
            .is_some_and(|name| IN_PERSON.contains(&name));
    let (channel, category) = if in_person {
        (Some(Channel::Window), None)
    } else {
        (s.channel(&s.bare(of.metric), Some(whole)), category)
    };
    let entry = s.entry(metric).channel(channel).category(category);
    Some(entry.part_of(Some(whole)))
}

/// The figure with the name that a colon sets off before it: 1.工程类：30条；.
fn named_before_colon<'s>(s: &Situation<'s>) -> Option<Situation<'s>> {
    const LONGEST: usize = 60;
    let (page, figure) = (s.page(), s.figure());
    let behind = page.behind(figure.end, '，'.len_utf8());
    let closed = behind.is_empty() || behind.starts_with(['，', '；', '。', '、', '）', '\n']);
    let to = s.clause.start.checked_sub('：'.len_utf8())?;
    if !closed || to < s.line.region || page.slice(to..s.clause.start) != "：" {
        return None;
    }
    let words = page.slice(s.line.region..to);
    let from = words
        .rfind(['，', '；', '。', '：', '、', '\n'])
        .map_or(s.line.region, |at| {
            page.boundary(s.line.region + at + '，'.len_utf8())
        });
    let plain = to > from
        && to - from <= LONGEST
        && page.figures(&(from..to)).is_empty()
        && page
            .tokens(from..to)
            .iter()
            .all(|word| word.concept != Concept::Opener && !word.concept.is_verb());
    plain.then_some(Situation {
        clause: Clause {
            start: from,
            figure,
        },
        ..*s
    })
}

/// A part of a list of items that a phrase would take for another matter, or for an item without a name: 热线服务类8条,
/// 政策法规公开12条. A part keeps the metric of the whole unless a verb governs it.
pub(crate) fn named_part(s: &Situation<'_>, hit: &Hit, whole: usize) -> Option<Entry> {
    let fact = s.fact(Some(whole))?;
    let own = s.line.top().is_some_and(|level| level.own);
    let verb_first = s
        .tokens()
        .iter()
        .find(|token| token.concept != Concept::Opener)
        .is_none_or(|token| token.concept.is_verb());
    if !own
        || !has_named_parts(fact.metric)
        || fact.value < s.figure().value
        || verb_first
        || hit.tail.is_some()
        || !same_unit(fact.unit.as_deref(), s.figure().unit) && !same_calls(s, fact)
        || matches!(
            hit.metric,
            Metric::InformationHeld | Metric::ApplicationsRefused | Metric::DigitisedItems
        )
    {
        return None;
    }
    let unrelated = relation(fact.metric, hit.metric) == Relation::Unrelated;
    // 热线答复类18条: whatever the words, a class of what was counted.
    let class = ends_with_any(s.label(), CLASS_OF_INFORMATION);
    let of_verb = hit.anchor.is_some_and(|word| word.concept.is_verb());
    let apart = unrelated && !class && of_verb && s.between().contains('；');
    if apart || !unrelated && !is_unnamed_item(s, hit, fact, class) {
        return None;
    }
    part(s, whole)
}

/// Whether both count the cases of a hotline or box, each in a word of its own: 来电812个, 投诉574件.
fn same_calls(s: &Situation<'_>, whole: &StatisticFact) -> bool {
    matches!(whole.metric, Metric::HotlineCases | Metric::MailboxCases)
        && s.figure().is_in(CALL_UNIT)
        && !s.between().contains('；')
        && whole
            .unit
            .as_deref()
            .is_some_and(|unit| CALL_UNIT.contains(&unit))
}

/// Whether the figures of a metric are broken down by names.
const fn has_named_parts(metric: Metric) -> bool {
    is_item(metric)
        || matches!(
            metric,
            Metric::MailboxCases
                | Metric::HotlineCases
                | Metric::Responses
                | Metric::Complaints
                | Metric::Consultations
                | Metric::ServiceCases
                | Metric::InformationCreated
        )
}

/// Whether a phrase reads the figure as what the whole counts, and the words before the phrase are its name.
fn is_unnamed_item(s: &Situation<'_>, hit: &Hit, whole: &StatisticFact, class: bool) -> bool {
    let disclosed = hit.metric == whole.metric
        && hit
            .anchor
            .is_some_and(|word| word.concept == Concept::Disclose && word.start > s.clause.start);
    // 政策文件3条，权责清单1条: a class of items, where the whole counts them in the same unit.
    let listed = hit.metric == Metric::ServiceItems
        && whole.metric == Metric::InformationDisclosed
        && whole
            .unit
            .as_deref()
            .is_some_and(|unit| LOST_UNIT.contains(&unit));
    let of_class =
        class && is_item(whole.metric) && is_item(hit.metric) && hit.metric != whole.metric;
    // 法规公文6条, 政策规章6条: policies and papers are one class of items.
    let papers = matches!(hit.metric, Metric::OfficialDocuments | Metric::Regulations)
        && whole.metric == Metric::InformationDisclosed
        && s.figure().is_in(LOST_UNIT)
        && contains_any(s.label(), CLASS_OF_PAPERS);
    disclosed || listed || of_class || papers
}

impl Part<'_> {
    /// The unit of the whole; a numeral that lost its unit counts items like its parts.
    fn unit(&self) -> Option<&str> {
        let lost = || {
            LOST_UNIT
                .first()
                .copied()
                .filter(|_| is_item(self.of.metric))
        };
        self.of.unit.as_deref().or_else(lost)
    }

    fn has_fit_unit(&self) -> bool {
        let (s, metric) = (&self.s, self.of.metric);
        let unit = s.figure().unit;
        if same_unit(self.unit(), unit) {
            return true;
        }
        // 来信80件次，其中直接来信30件: both count the same.
        let counted = || {
            let of_times = |of: &str| {
                TIMES_UNIT
                    .iter()
                    .any(|times| of.strip_suffix(times) == unit)
            };
            unit.is_some_and(|unit| !unit.is_empty())
                && has_named_parts(metric)
                && self.of.value >= s.figure().value
                && self.unit().is_some_and(of_times)
        };
        // 来电812个，其中投诉574件; 咨询35人次，其中来访20次: the words count the same.
        let alike = || {
            let of_calls = same_calls(s, self.of);
            let of_times = metric == Metric::Consultations
                && s.figure().is_in(TIMES_UNIT)
                && self.unit().is_some_and(|of| ends_with_any(of, TIMES_UNIT));
            (of_calls || of_times) && self.of.value >= s.figure().value
        };
        if !is_item(metric) {
            return counted() || alike();
        }
        // 其中机构职能类3，占10%: a numeral that lost its unit.
        if unit.is_none() && s.figure().units == UnitSet::of(LOST_UNIT.first().copied()) {
            return true;
        }
        // 网站发布40次: how often items were published on a channel.
        let channelled = s.figure().is_in(TIMES_UNIT)
            && s.named(metric) != Named::Nothing
            && s.page().has(s.clause.range(), &[Concept::Disclose]);
        // 其中年度报告1条，公告2个: a list of items may count some in units of their own.
        let listed = || {
            let top = s.line.top().filter(|level| level.own);
            s.figure().is_in(PART_UNIT)
                && self.of.value >= s.figure().value
                && top.is_some_and(|level| !s.reader.parts(&level).is_empty())
                && !s.has_verb()
        };
        channelled || listed()
    }

    /// Whether the words before the figure can be the name of a part.
    fn is_named(&self) -> bool {
        let s = &self.s;
        let top = s.line.top();
        let own_item = is_item(self.of.metric)
            && top.is_some_and(|level| level.own)
            && self.unit() == s.figure().unit;
        is_label(s, top.is_some_and(|level| level.inside)) || own_item && is_name(s)
    }

    /// The metric and category of a part with a name.
    fn kind(&self) -> Kind {
        let (s, metric) = (&self.s, self.of.metric);
        if metric == Metric::InformationCreated
            && let Some(kind) = made_and(s)
        {
            return kind;
        }
        let label = s.label();
        // 依法公开4件
        let answered = came_in(metric) || metric == Metric::ApplicationsAnswered;
        if answered && GRANTED_LABEL.contains(&label) {
            return (Metric::ApplicationsGranted, None);
        }
        if is_application(metric) && REFUSED_LABEL.contains(&label) {
            return (Metric::ApplicationsRefused, None);
        }
        let category = self.category();
        // 公文60件，其中业务类信息50条: a class of information.
        let class = matches!(
            metric,
            Metric::OfficialDocuments | Metric::NormativeDocuments | Metric::Regulations
        ) && category
            .as_deref()
            .is_some_and(|name| ends_with_any(name, INFORMATION_CLASS));
        let metric = if class {
            Metric::InformationDisclosed
        } else {
            metric
        };
        (metric, category)
    }

    fn category(&self) -> Option<String> {
        let (s, metric) = (&self.s, self.of.metric);
        let owned = |label: &str| Some(label.to_owned());
        if !only_way(s, metric)
            && let Some(name) = s.name()
        {
            return Some(name);
        }
        if let Some(label) = of_other_matter(s, metric) {
            return owned(label);
        }
        match metric {
            // 其中咨询30件，投诉8件
            Metric::HotlineCases | Metric::MailboxCases if CASE_KIND.contains(&s.label()) => {
                owned(s.label())
            }
            // 查阅点3个，其中档案馆1个: a place is no channel of places.
            Metric::Organisations | Metric::ReadingPoints => owned(s.label()),
            _ => None,
        }
    }

    /// A part whose words follow its figure: 其中205条通过政府网站公开, 3件已撤诉.
    fn number_first(&self) -> Option<Entry> {
        const LONGEST: usize = 75;
        let (s, figure) = (&self.s, self.s.figure());
        let page = s.page();
        let rest = page.behind(figure.end, LONGEST);
        let words = up_to(rest, &['，', '；', '。', '、', '）', '\n']);
        let end = figure.end + words.len();
        let closed = page.figures(&(figure.end..end)).is_empty();
        if words.trim().is_empty() || starts_with_any(words, BEHIND_NUMBER) || !closed {
            return None;
        }
        // 1件按期公开: what became of it.
        let granted = is_application(self.of.metric) && says_granted(words);
        let metric = if granted {
            Metric::ApplicationsGranted
        } else {
            self.of.metric
        };
        // 2件为征地拆迁类: the class follows.
        let class = starts_with_any(words, IS_OF_KIND)
            .then(|| trim_start_of(words, LINKING))
            .filter(|label| ends_with_any(label, CLASS) && !label.contains(['“', '（']));
        // 3件维持原答复: what became of the disputes.
        let settled = (is_dispute(self.of.metric)
            && page.has(figure.end..end, &[Concept::OtherOutcome]))
        .then(|| trim_start_of(words, ALREADY_WORD));
        Some(Entry {
            channel: named(page, self.of.metric, figure.end, end).channel(),
            category: class.or(settled).map(str::to_owned),
            part_of: Some(self.whole),
            ..Entry::new(metric, end)
        })
    }
}

/// Whether the words behind a number of applications say that they were granted: 按期公开, 已依法提供.
fn says_granted(words: &str) -> bool {
    let words = trim_start_of(words, ALREADY_WORD);
    let late = IN_TIME.iter().find_map(|word| words.strip_prefix(word));
    GRANTED_LABEL.contains(&late.unwrap_or(words))
}

/// Whether the words name only the way by which applications or enquiries came, which is a channel and no category:
/// 信函申请4件, 咨询电话接听236次.
fn only_way(s: &Situation<'_>, metric: Metric) -> bool {
    let (page, words) = (s.page(), s.tokens());
    let of = |concepts: &[Concept]| {
        words
            .iter()
            .all(|token| is_way(token.concept) || concepts.contains(&token.concept))
    };
    if metric == Metric::Consultations {
        return of(&[
            Concept::Consultation,
            Concept::Mailbox,
            Concept::Handle,
            Concept::Receive,
            Concept::Answer,
            Concept::Opener,
        ]) && s.named(metric).channel().is_some();
    }
    let told = || {
        words.first().is_none_or(|token| {
            let lead = trim_label(page.slice(s.clause.start..token.start));
            lead.is_empty() || CHANNEL_LEAD.contains(&lead)
        })
    };
    is_application(metric)
        && of(&[
            Concept::Apply,
            Concept::Application,
            Concept::Lodge,
            Concept::Opener,
        ])
        && words.iter().any(|token| is_way(token.concept))
        && told()
}

/// Whether a concept is a way by which an application comes.
pub(super) const fn is_way(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::Online
            | Concept::Mail
            | Concept::Phone
            | Concept::Window
            | Concept::Website
            | Concept::OtherChannel
            | Concept::Platform
    )
}

/// The label of a part of a list of items that names what another metric counts: 建议提案答复6条 of what was published.
fn of_other_matter<'s>(s: &Situation<'s>, metric: Metric) -> Option<&'s str> {
    let words = s.tokens();
    let other = is_item(metric)
        && words.iter().any(|token| {
            matches!(
                token.concept,
                Concept::Proposal | Concept::Mailbox | Concept::Hotline | Concept::Consultation
            )
        });
    let opener = words.iter().rfind(|token| token.concept == Concept::Opener);
    let from = opener.map_or(s.clause.start, |token| token.end);
    let label = trim_label(s.page().slice(from..s.figure().start));
    (other && !label.is_empty()).then_some(label)
}

/// Whether the words before the figure can be the name of a part: short, and without a verb that would make another matter
/// of it.
pub(crate) fn is_label(s: &Situation<'_>, bracket: bool) -> bool {
    const LONGEST: usize = 90;
    let text = s.text();
    let verb = || {
        s.tokens().iter().any(|token| {
            // 热点问题解答38条: a verb at the end of a name is part of it.
            let rest = s.page().slice(token.end..s.figure().start);
            let last =
                token.start > s.clause.start && (is_counting(rest) || starts_with_any(rest, CLASS));
            // 其中取消18项: what was done to the items is all that the part is called.
            let whole_label = matches!(token.concept, Concept::Abolish | Concept::Retain)
                && s.label() == s.page().printed(token);
            token.concept.is_verb()
                && !matches!(token.concept, Concept::Disclose | Concept::Edit)
                && !last
                && !whole_label
        })
    };
    text.len() <= LONGEST && !text.contains('。') && (bracket || !verb())
}

/// Whether the words before the figure are the name of a kind of items although they hold a verb: 机构设置及人事类信息,
/// 办理程序.
pub(super) fn is_name(s: &Situation<'_>) -> bool {
    const SHORT: usize = 36;
    let label = s.label();
    let class = ends_with_any(label, CLASS) || ends_with_any(label, INFORMATION_END);
    let first = s.tokens().iter().find(|token| token.concept.is_verb());
    // 办理程序: a noun follows the verb at once.
    let compound = first.is_some_and(|verb| {
        matches!(
            verb.concept,
            Concept::Handle | Concept::SetUp | Concept::Hold | Concept::TakePart
        ) && label.len() <= SHORT
            && starts_with_any(s.page().slice(verb.end..s.figure().start), PROCEDURE_START)
    });
    (class || compound) && !label.contains(['，', '；', '。'])
}

/// What became of information that was made: 主动公开61件, 依申请公开12件, 不予公开15件.
fn made_and(s: &Situation<'_>) -> Option<Kind> {
    let held = |label: &str| Some((Metric::InformationHeld, Some(label.to_owned())));
    let words = s.text();
    if let Some(word) = WITHHELD_WORD.iter().find(|word| words.contains(**word)) {
        return held(word);
    }
    let mut kinds = s.tokens().iter().filter(|token| {
        !matches!(
            token.concept,
            Concept::Opener | Concept::Info | Concept::Document
        )
    });
    let kind = kinds.next()?;
    if kinds.next().is_some() {
        return None;
    }
    match kind.concept {
        Concept::Disclose => Some((Metric::InformationDisclosed, None)),
        Concept::Application | Concept::Held => held(ON_REQUEST.first()?),
        Concept::Refused => held(WITHHELD_LABEL.first()?),
        _ => None,
    }
}

/// Whether words say in so many words that something is not disclosed: 免予公开.
pub(crate) fn says_withheld(words: &str) -> bool {
    contains_any(words, WITHHELD_WORD)
}

/// Whether a label names what is not disclosed on the organ's own initiative: 作为依申请公开14条, 不予公开6条.
pub(super) fn withheld(s: &Situation<'_>) -> bool {
    says_withheld(s.text())
        || s.tokens().iter().any(|token| {
            matches!(token.concept, Concept::Application | Concept::Refused)
                || token.concept == Concept::Decoy
                    && contains_any(s.page().printed(token), BY_APPLICATION)
        })
}
