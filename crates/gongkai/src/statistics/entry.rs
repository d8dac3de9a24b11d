//! Enters figures: what metric, channel, category and whole each one gets.

use crate::word_lists;
use gongkai_normalize::Decimal;
use gongkai_report::{Channel, Metric};
use gongkai_text::CleanSpan;

use super::breakdown::{Divider, Level, Relation, division_of, relation, same_unit};
use super::category;
use super::channel::{Named, brought_in, named, opened_with};
use super::context::{Context, Figure};
use super::fact::{PeriodFact, StatisticFact};
use super::lexicon::fillers::{is_counting, is_filler, made_of_applicant_words, trim_label};
use super::lexicon::units::UnitSet;
use super::lexicon::{
    ALL_OF_THEM, ATTENDING, CASE_KIND, CHANNEL_LEAD, COLUMN_NOUN, Concept, ConceptKind, EXPENSE,
    GOVERNMENT_INFORMATION, GRANTED_LABEL, IN_PERSON, IN_TIME, IS_OF_KIND, ITEM_END, LIST_LEAD,
    NOTICE_TO, PART_UNIT, PEOPLE, PRESS, PRINTED, SHARED_HANDLING, THIS_YEAR, WITHHELD_WORD,
    ends_with_any, is_application, is_item, starts_with_any, traits,
};
use super::match_phrase::Hit;
use super::period;
use super::reader::{Line, MOST_PARTS, Reader, adds, clause_start, examples_edge};
use super::token::Token;

/// The longest name of an organ with its verb, in bytes: 被省农业农村厅网站采用.
const LONGEST_ORGAN: usize = 60;

impl<'p> Reader<'p, '_> {
    /// Enters a figure that stands in a phrase, as a part of `whole` if it is of its kind.
    #[expect(clippy::too_many_lines, reason = "one condition after the other")]
    pub(super) fn enter(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        hit: Hit,
        whole: Option<usize>,
        channel: Option<Channel>,
    ) {
        let page = self.page;
        let mut hit = hit;
        let part_of = self.whole_for(line, figure, &mut hit, whole);
        let last = line.last.and_then(|last| self.out.facts.get(last));
        if hit.metric == Metric::ApplicationsReceived
            && hit
                .anchor
                .is_some_and(|word| word.start == hit.start && word.concept != Concept::Receive)
            && let Some(last) = last.filter(|last| {
                matches!(
                    last.metric,
                    Metric::ApplicationsAccepted | Metric::ApplicationsAnswered
                )
            })
            && page
                .slice(line.last_end..figure.start)
                .starts_with(['、', '，'])
        {
            // 受理网上申请2件，当面申请1件: both were accepted.
            hit.metric = last.metric;
        }
        if hit.metric == Metric::ReadingPoints
            && hit.tail.is_some()
            && last.is_some_and(|last| one_list_of_places(page, line, last, figure))
        {
            hit.metric = Metric::Organisations;
        }
        let clause = clause_start(
            page,
            line.region,
            hit.anchor.map_or(figure.start, |word| word.start),
        );
        if hit.metric == Metric::ApplicationsAnswered
            && let Some(outcome) = quoted_outcome(page, &hit, clause)
        {
            hit.metric = outcome;
        }
        let mut category = category::of_phrase(page, clause, figure, &hit);
        if part_of.is_some() && is_application(hit.metric) {
            category = category.or_else(|| category::of_applicant(page, clause..figure.start));
        }
        if hit.metric == Metric::ApplicationsAnswered && part_of.is_some() {
            // 按时办结数6件, of those that were answered.
            let label = trim_label(page.slice(clause..figure.start));
            let kind = starts_with_any(label, IN_TIME).then(|| label.to_owned());
            category = category.or(kind);
        }
        if hit.metric == Metric::InformationDisclosed && part_of.is_some() {
            category = category.or_else(|| category::of_column(page, clause..figure.start));
        }
        if part_of.is_some() {
            category = category::of_item_part(page, clause, figure, &hit).or(category);
        }
        if class_of_information(page, figure, &hit) {
            hit.metric = Metric::InformationDisclosed;
            category = category::of_label(page, clause, figure.start);
        }
        // 政策法规及解读9条: a class of what was published.
        if hit.metric == Metric::Interpretations
            && let Some(whole) = part_of.and_then(|whole| self.out.facts.get(whole))
            && whole.metric == Metric::InformationDisclosed
            && hit.anchor.is_some_and(|word| {
                word.start > clause && page.slice(clause..word.start).ends_with(['及', '和', '与'])
            })
        {
            hit.metric = whole.metric;
            category = category::of_label(page, clause, figure.start);
        }
        if hit.metric == Metric::InformationDisclosed && part_of.is_none() {
            let goes_on = last.is_some_and(|last| {
                last.metric == Metric::KeyInformation
                    && last.span.start() >= line.start
                    && last.category.is_some()
            }) && !published_in(page, clause, figure.start)
                && page
                    .slice(line.last_end..figure.start)
                    .starts_with(['、', '，', '；']);
            if category.is_some() && (goes_on || in_key_column(page, clause, &hit)) {
                hit.metric = Metric::KeyInformation;
            }
            category = category.or_else(|| {
                line.lead
                    .and_then(|(from, to)| category::of_label(page, from, to))
            });
            if category
                .as_deref()
                .is_some_and(|name| name.ends_with("信息"))
                && line.passage.key_areas
            {
                hit.metric = Metric::KeyInformation;
            }
        }
        if hit.metric == Metric::TrainingParticipants {
            // 政务公开培训1次，培训人员40人次: those who came to that training.
            let session = last.filter(|last| last.metric == Metric::TrainingSessions);
            category = category.or_else(|| session.and_then(|session| session.category.clone()));
        }
        if hit.metric == Metric::FeesCharged
            && EXPENSE
                .iter()
                .any(|word| page.slice(clause..figure.start).contains(word))
            && !page.slice(clause..figure.start).contains("收取")
        {
            // Money that was spent is no fee.
            hit.metric = Metric::Budget;
        }
        let opened = page
            .tokens(clause..figure.start)
            .first()
            .is_some_and(|token| token.concept == Concept::Opener && token.start == clause);
        if (part_of.is_some() || opened)
            && category.is_none()
            && is_item(hit.metric)
            && hit.tail.is_none()
            && hit
                .anchor
                .is_some_and(|word| word.concept.is_verb() && word.start > clause)
        {
            category = category::of_label(page, clause, figure.start);
        }
        let part_of = part_of.or_else(|| self.whole_staff(line, figure, &hit, category.as_deref()));
        let channel = channel
            .or(hit.channel)
            .or_else(|| self.channel(line, &hit, clause, figure, part_of));
        let end = hit.end.max(figure.end);
        self.push(
            line, figure, hit.metric, channel, category, part_of, clause, end,
        );
    }

    /// The whole that a figure in a phrase is a part of, and the metric that it has as one; a figure of another matter ends
    /// the breakdown.
    fn whole_for(
        &self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        hit: &mut Hit,
        whole: Option<usize>,
    ) -> Option<usize> {
        let fact = whole.and_then(|whole| self.out.facts.get(whole));
        let kin = fact.map(|fact| relation(fact.metric, hit.metric));
        if let Some(Relation::Part(metric)) = kin
            && !self.begins_anew(line, figure, hit)
        {
            hit.metric = metric;
            // 规章12件（含修改4件，废止3件）: what was repealed are regulations.
            let ended = hit
                .anchor
                .is_some_and(|word| matches!(word.concept, Concept::Repeal | Concept::InForce));
            if hit.metric == Metric::NormativeDocuments
                && ended
                && fact.is_some_and(|whole| whole.metric == Metric::Regulations)
            {
                hit.metric = Metric::Regulations;
            }
            return whole;
        }
        if fact.is_some_and(|fact| self.among_items(line, figure, hit, fact)) {
            return whole;
        }
        while line.levels.last().is_some_and(|level| !level.bracket) {
            line.levels.pop();
        }
        None
    }

    /// Whether a figure of another metric stands in the middle of a list of items: 动态40条、征集调查6期、其他30条. Its noun
    /// names another metric, and it is a part all the same.
    fn among_items(
        &self,
        line: &Line<'_>,
        figure: &Figure<'_>,
        hit: &Hit,
        whole: &StatisticFact,
    ) -> bool {
        let page = self.page;
        let before = page.slice(line.last_end..figure.start);
        let Some(joint) = before.chars().next().filter(|c| matches!(c, '、' | '，')) else {
            return false;
        };
        let next = page.figures.first_from(figure.end);
        // 其中概况20条，网上调查3次，其他77条: behind a comma the next part is a mere name.
        let goes_on = page.figures.all().get(next).is_some_and(|next| {
            let named = || {
                !page
                    .tokens(figure.end..next.start)
                    .iter()
                    .any(|token| token.concept.is_verb())
            };
            next.start < line.end
                && next.unit == whole.unit.as_deref()
                && page.slice(figure.end..next.start).starts_with(joint)
                && (joint == '、' || named())
        });
        let begun = line
            .levels
            .last()
            .and_then(|level| self.out.breakdowns.get(level.list?))
            .is_some_and(|list| !list.parts.is_empty());
        goes_on
            && begun
            && is_item(whole.metric)
            && figure.unit.is_some_and(|unit| PART_UNIT.contains(&unit))
            && figure.value <= whole.value
            && hit.tail.is_none()
            && !page
                .tokens(page.clause_text_start(line.last_end, figure.start)..figure.start)
                .iter()
                .any(|token| token.concept.is_verb())
    }

    /// The people of whom a figure of one kind is a part: 工作人员5人，专职2人，兼职3人.
    fn whole_staff(
        &self,
        line: &Line<'_>,
        figure: &Figure<'_>,
        hit: &Hit,
        category: Option<&str>,
    ) -> Option<usize> {
        let root = self.root(line.last?);
        let whole = self.out.facts.get(root)?;
        let from = clause_start(self.page, line.region, figure.start);
        let kinds = hit.metric == Metric::Staff
            && category.is_some()
            && whole.metric == Metric::Staff
            && whole.category.is_none()
            && whole.value >= figure.value
            && whole.span.start() >= line.start
            && !adds(self.page, from, figure.start);
        kinds.then_some(root)
    }

    /// Closes a breakdown of commas at a semicolon after which a verb of publishing opens the clause, where no part of
    /// the list has such a verb: 其中动态102条；发布公告1条.
    pub(super) fn leave_list(&self, line: &mut Line<'p>, figure: &Figure<'_>, clause: usize) {
        let page = self.page;
        let Some(level) = line.levels.last().filter(|level| !level.bracket) else {
            return;
        };
        let opens = |from: usize, to: usize| {
            let start = page.clause_text_start(from, to);
            page.tokens(start..to)
                .first()
                .is_some_and(|token| token.start == start && token.concept == Concept::Disclose)
        };
        let level = *level;
        // 其中网站60条、微博40条，全年更新视频20个: a full list ends before the next verb.
        let of_items = level
            .whole
            .and_then(|whole| self.out.facts.get(whole))
            .is_some_and(|whole| is_item(whole.metric));
        let published = page
            .tokens(clause..figure.start)
            .iter()
            .any(|token| token.concept == Concept::Disclose || of_items && token.concept.is_verb());
        if self.full(&level) && (published || self.elsewhere(&level, figure, clause)) {
            line.levels.pop();
            return;
        }
        // 公开信息60条，其中网站40条、微信20条；回应留言8条: the list is full.
        if self.full(&level)
            && is_item_list(&self.out.facts, level.whole)
            && level.divider == Divider::Commas
            && line.levels.len() == 1
            // …；按内容分，…: the same whole is divided once more.
            && page
                .slice(line.last_end..figure.start)
                .find('；')
                .map(|at| line.last_end + at + '；'.len_utf8())
                .is_some_and(|from| division_of(page, &(from..figure.start)).is_none())
        {
            line.levels.pop();
            return;
        }
        // 机构类23条，内有领导12条、职能11条；工作类15条: the outer list goes on.
        let outer = line
            .levels
            .len()
            .checked_sub(2)
            .and_then(|at| line.levels.get(at))
            .filter(|outer| outer.list.is_some() && outer.whole != level.whole);
        let begun = level
            .list
            .and_then(|list| self.out.breakdowns.get(list))
            .is_some_and(|list| !list.parts.is_empty());
        let semicolon = page.slice(line.last_end..figure.start).contains('；');
        if outer.is_some()
            && begun
            && (semicolon && level.divider == Divider::Commas || self.full(&level))
        {
            line.levels.pop();
            return;
        }
        let part = line
            .last
            .filter(|last| Some(*last) != level.whole)
            .and_then(|last| self.out.facts.get(last));
        let list_has_verbs = part.is_none_or(|part| opens(part.span.start(), part.span.end()));
        // 不予公开3件，其中涉及隐私1件，涉密2件；信息不存在8件: the outcomes go on.
        let of_outcome = semicolon
            && begun
            && level.divider == Divider::Commas
            && level
                .whole
                .and_then(|whole| self.out.facts.get(whole))
                .is_some_and(|whole| {
                    whole.part_of.is_some() && is_outcome(whole.metric, whole.category.as_deref())
                });
        if of_outcome
            || semicolon
                && level.divider == Divider::Commas
                && opens(clause, figure.start)
                && !list_has_verbs
                && !self.adds_up(line, &level, figure)
        {
            line.levels.pop();
        }
    }

    /// Whether the parts of a breakdown told so far and the figures from `figure` to the end of the sentence, or of the
    /// one after it, add up to the whole. What stands in brackets is not counted.
    fn adds_up(&self, line: &Line<'_>, level: &Level, figure: &Figure<'_>) -> bool {
        /// How far ahead figures are added up, in bytes.
        const FARTHEST: usize = 6000;
        let page = self.page;
        let list = level.list.and_then(|list| self.out.breakdowns.get(list));
        let whole = level.whole.and_then(|whole| self.out.facts.get(whole));
        let (Some(list), Some(whole)) = (list, whole) else {
            return false;
        };
        if list.parts.len() > MOST_PARTS || !is_item(whole.metric) {
            return false;
        }
        let mut sum = Decimal::ZERO;
        for part in &list.parts {
            let value = self.out.facts.get(*part).map(|part| part.value);
            let Some(next) = value.and_then(|value| sum.checked_add(value)) else {
                return false;
            };
            sum = next;
        }
        let first = page.figures.first_from(figure.start);
        let (mut at, mut open, mut stops) = (figure.start, 0_usize, 0_usize);
        for next in page.figures.all().iter().skip(first).take(MOST_PARTS) {
            if next.start >= line.passage.range.end || next.start > figure.start + FARTHEST {
                break;
            }
            for c in page.slice(at..next.start).chars() {
                match c {
                    '（' => open += 1,
                    '）' => open = open.saturating_sub(1),
                    '。' => {
                        if sum == whole.value {
                            return true;
                        }
                        stops += 1;
                    }
                    _ => {}
                }
            }
            at = next.end;
            if stops > 1 {
                return false;
            }
            if open > 0 {
                continue;
            }
            let more = sum
                .checked_add(next.value)
                .filter(|sum| next.unit == whole.unit.as_deref() && *sum <= whole.value);
            let Some(more) = more else { break };
            sum = more;
        }
        sum == whole.value
    }

    /// Whether the parts of a breakdown make up its whole.
    fn full(&self, level: &Level) -> bool {
        let list = level.list.and_then(|list| self.out.breakdowns.get(list));
        let Some(parts) = list
            .map(|list| &list.parts)
            .filter(|parts| (2..=MOST_PARTS).contains(&parts.len()))
        else {
            return false;
        };
        let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| {
            sum.checked_add(self.out.facts.get(*part)?.value)
        });
        let whole = level.whole.and_then(|whole| self.out.facts.get(whole));
        whole.is_some_and(|whole| sum == Some(whole.value))
    }

    /// Whether a clause names another channel than that of the items that `level` breaks down.
    fn elsewhere(&self, level: &Level, figure: &Figure<'_>, clause: usize) -> bool {
        let Some(whole) = level.whole.and_then(|whole| self.out.facts.get(whole)) else {
            return false;
        };
        let here = named(self.page, whole.metric, clause, figure.start).channel();
        is_item(whole.metric)
            && whole.channel.is_some()
            && here.is_some_and(|here| Some(here) != whole.channel)
    }

    /// Whether a clause with a verb of its own leaves the breakdown before it: the list was one of commas and
    /// a semicolon ends it, or the figure is too large for a part.
    fn begins_anew(&self, line: &Line<'_>, figure: &Figure<'_>, hit: &Hit) -> bool {
        let Some(level) = line.levels.last().filter(|level| !level.bracket) else {
            return false;
        };
        let verb = hit
            .anchor
            .is_some_and(|word| word.concept.is_verb() || hit.start < word.start);
        let between = self.page.slice(line.last_end..figure.start);
        let parts = level
            .list
            .and_then(|list| self.out.breakdowns.get(list))
            .map_or(0, |list| list.parts.len());
        let larger = level
            .whole
            .and_then(|whole| self.out.facts.get(whole))
            .is_some_and(|whole| whole.value < figure.value);
        let ended = between.contains('；')
            && parts > 1
            && level.divider == Divider::Commas
            && !self.adds_up(line, level, figure);
        verb && (ended || larger || between.starts_with('等'))
    }

    /// Enters a figure of an open breakdown that has no phrase of its own.
    #[expect(clippy::too_many_lines, reason = "one condition after the other")]
    pub(super) fn part(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
        whole: usize,
    ) -> bool {
        let page = self.page;
        let Some(fact) = self.out.facts.get(whole) else {
            return false;
        };
        // A numeral that lost its unit counts items like its parts.
        let metric = fact.metric;
        let unit = fact
            .unit
            .clone()
            .or_else(|| is_item(metric).then(|| "条".to_owned()));
        let inside = line.levels.last().is_some_and(|level| level.inside);
        let named = !trim_label(page.slice(clause..figure.start)).is_empty();
        let channelled = is_item(metric)
            && figure.unit == Some("次")
            && named_channel(page, metric, clause, figure.start)
            && page
                .tokens(clause..figure.start)
                .iter()
                .any(|token| token.concept == Concept::Disclose);
        // 其中年度报告1条，公告2个: a list of items may count some in units of their own.
        let listed = is_item(metric)
            && figure.unit.is_some_and(|unit| PART_UNIT.contains(&unit))
            && fact.value >= figure.value
            && line.levels.last().is_some_and(|level| {
                let begun = level
                    .list
                    .and_then(|list| self.out.breakdowns.get(list))
                    .is_some_and(|list| !list.parts.is_empty());
                level.own && begun
            })
            && !page
                .tokens(clause..figure.start)
                .iter()
                .any(|token| token.concept.is_verb());
        if !(same_unit(unit.as_deref(), figure.unit) || channelled || listed) {
            return false;
        }
        if !named {
            return self.number_first(line, figure, clause, whole);
        }
        let own_item = is_item(metric)
            && line.levels.last().is_some_and(|level| level.own)
            && unit.as_deref() == figure.unit;
        if !(is_label(page, clause, figure.start, inside)
            || own_item && is_name(page, clause, figure.start))
            || is_item(metric) && withheld(page, clause, figure.start)
        {
            return false;
        }
        let hit = Hit::bare(metric, clause, figure.end);
        let way = only_way(page, metric, clause, figure.start);
        let category = category::of_label(page, clause, figure.start)
            .filter(|_| !way)
            .or_else(|| of_other_matter(page, metric, clause, figure.start))
            .or_else(|| kind_of_case(page, metric, clause, figure.start))
            .or_else(|| {
                // 查阅点3个，其中档案馆1个: a place is no channel of places.
                let places = matches!(metric, Metric::Organisations | Metric::ReadingPoints);
                let label = trim_label(page.slice(clause..figure.start));
                places.then(|| label.to_owned())
            });
        // 依法公开4件
        let (metric, category) = if matches!(
            metric,
            Metric::ApplicationsReceived
                | Metric::ApplicationsAccepted
                | Metric::ApplicationsAnswered
        ) && GRANTED_LABEL
            .contains(&trim_label(page.slice(clause..figure.start)))
        {
            (Metric::ApplicationsGranted, None)
        } else if is_application(metric) && trim_label(page.slice(clause..figure.start)) == "不公开"
        {
            (Metric::ApplicationsRefused, None)
        } else {
            (metric, category)
        };
        let (metric, category) = match made_and(page, clause, figure.start) {
            Some(kind) if metric == Metric::InformationCreated => kind,
            _ => (metric, category),
        };
        // 公文60件，其中业务类信息50条: a class of information.
        let metric = if matches!(
            metric,
            Metric::OfficialDocuments | Metric::NormativeDocuments | Metric::Regulations
        ) && category
            .as_deref()
            .is_some_and(|name| name.ends_with("类信息"))
        {
            Metric::InformationDisclosed
        } else {
            metric
        };
        // 咨询45人次，其中来访15人次: a way and no kind.
        let in_person = metric == Metric::Consultations
            && category
                .as_deref()
                .is_some_and(|name| IN_PERSON.contains(&name));
        let (channel, category) = if in_person {
            (Some(Channel::Window), None)
        } else {
            (
                self.channel(line, &hit, clause, figure, Some(whole)),
                category,
            )
        };
        self.push(
            line,
            figure,
            metric,
            channel,
            category,
            Some(whole),
            clause,
            figure.end,
        );
        true
    }

    /// Enters a part whose words follow its figure: 其中205条通过政府网站公开, 3件已撤诉.
    fn number_first(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
        whole: usize,
    ) -> bool {
        const LONGEST: usize = 75;
        let page = self.page;
        let Some(metric) = self.out.facts.get(whole).map(|fact| fact.metric) else {
            return false;
        };
        let rest = page.slice(figure.end..page.boundary(figure.end + LONGEST));
        let words = rest
            .split(['，', '；', '。', '、', '）', '\n'])
            .next()
            .unwrap_or_default();
        let next = page.figures.first_from(figure.end);
        let closed = page
            .figures
            .all()
            .get(next)
            .is_none_or(|next| next.start >= figure.end + words.len());
        if words.trim().is_empty() || words.starts_with(['以', '等', '的', '之']) || !closed {
            return false;
        }
        let end = figure.end + words.len();
        let hit = Hit {
            end,
            ..Hit::bare(metric, clause, figure.end)
        };
        let channel = named(page, metric, figure.end, end).channel();
        // 1件按期公开: what became of it.
        let metric = if is_application(metric) && says_granted(words) {
            Metric::ApplicationsGranted
        } else {
            metric
        };
        // 2件为征地拆迁类: the class follows.
        let class = starts_with_any(words, IS_OF_KIND)
            .then(|| words.trim_start_matches(|c| "属于为是".contains(c)))
            .filter(|label| label.ends_with('类') && !label.contains(['“', '（']))
            .map(str::to_owned);
        self.push(
            line,
            figure,
            metric,
            channel,
            class,
            Some(whole),
            clause,
            hit.end,
        );
        true
    }

    /// Enters a part of a list of items that a phrase would take for another matter, or for an item without a
    /// name: 热线服务类8条, 政策法规公开12条. A part keeps the metric of the whole unless a verb governs it.
    pub(super) fn named_part(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        hit: Hit,
        clause: usize,
        whole: usize,
    ) -> bool {
        let page = self.page;
        let Some(fact) = self.out.facts.get(whole) else {
            return false;
        };
        let own = line.levels.last().is_some_and(|level| level.own);
        let verb_first = page
            .tokens(clause..figure.start)
            .iter()
            .find(|token| !matches!(token.concept, Concept::Opener))
            .is_none_or(|token| token.concept.is_verb());
        let unrelated = relation(fact.metric, hit.metric) == Relation::Unrelated;
        let unnamed = hit.metric == fact.metric
            && hit
                .anchor
                .is_some_and(|word| word.concept == Concept::Disclose && word.start > clause);
        let kinds = is_item(fact.metric)
            || matches!(
                fact.metric,
                Metric::MailboxCases
                    | Metric::HotlineCases
                    | Metric::Responses
                    | Metric::Complaints
                    | Metric::Consultations
                    | Metric::ServiceCases
                    | Metric::InformationCreated
            );
        // 热线答复类18条: whatever the words, a class of what was counted.
        let class = ["类", "类信息"]
            .iter()
            .any(|end| trim_label(page.slice(clause..figure.start)).ends_with(end));
        // 政策文件3条，权责清单1条: a class of items, where the whole counts them in the same unit.
        let listed = hit.metric == Metric::ServiceItems
            && fact.metric == Metric::InformationDisclosed
            && fact.unit.as_deref() == Some("条");
        let unnamed = unnamed
            || listed
            || class && is_item(fact.metric) && is_item(hit.metric) && hit.metric != fact.metric;
        if !own
            || !kinds
            || fact.value < figure.value
            || verb_first
            || hit.tail.is_some()
            || !same_unit(fact.unit.as_deref(), figure.unit)
            || !(unrelated || unnamed)
            || matches!(
                hit.metric,
                Metric::InformationHeld | Metric::ApplicationsRefused | Metric::DigitisedItems
            )
            || page.slice(line.last_end..figure.start).contains('；')
                && unrelated
                && !class
                && hit.anchor.is_some_and(|word| word.concept.is_verb())
        {
            return false;
        }
        self.part(line, figure, clause, whole)
    }

    /// Enters a figure whose clause has only a verb, or only names a way or an applicant, and so goes on with the
    /// figure before: 受理审批事项126件，办结126件; 收到申请7件，网上递交4件.
    #[expect(clippy::too_many_lines, reason = "one condition after the other")]
    pub(super) fn goes_on_with(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
    ) -> bool {
        let page = self.page;
        let last = line.last.or_else(|| self.previous());
        let Some(last) = last.and_then(|last| self.counted(last)) else {
            return false;
        };
        let Some(fact) = self.out.facts.get(last) else {
            return false;
        };
        if fact.span.start() < line.start
            && !matches!(
                fact.metric,
                Metric::ApplicationsReceived | Metric::ApplicationsAccepted
            )
            || figure.unit == Some("%")
        {
            return false;
        }
        let tokens = page.tokens(clause..figure.start);
        if fact.metric == Metric::TrainingSessions
            && figure.unit.is_some_and(|unit| PEOPLE.contains(&unit))
            && attends(page, clause, figure)
        {
            // 培训共31期，累计1162人次
            let category = fact.category.clone();
            self.push(
                line,
                figure,
                Metric::TrainingParticipants,
                None,
                category,
                None,
                clause,
                figure.end,
            );
            return true;
        }
        let words = page.slice(page.clause_text_start(clause, figure.start)..figure.start);
        if !tokens.is_empty()
            && tokens
                .iter()
                .all(|token| token.concept == Concept::Cumulative)
            && fact.unit.as_deref() == figure.unit
            && is_counting(words.trim_start_matches(|c| "历年来".contains(c)))
        {
            // 公开信息11条，历年累计234条
            let (metric, channel) = (fact.metric, fact.channel);
            self.push(
                line, figure, metric, channel, None, None, clause, figure.end,
            );
            return true;
        }
        if tokens.is_empty()
            && ["合计", "总计", "共计"]
                .iter()
                .any(|word| words.contains(word))
            && is_counting(words)
            && self.sum_in_sentence(line, last) == Some(figure.value)
        {
            // 上半年公开56条，下半年公开82条，全年合计138条
            let metric = fact.metric;
            self.push_alone(line, figure, metric, clause);
            if let Some(fact) = self.out.facts.last_mut() {
                fact.period = PeriodFact::Report;
            }
            return true;
        }
        if is_item(fact.metric)
            && fact.unit.as_deref() == figure.unit
            && fact.value >= figure.value
            && fact.period != PeriodFact::Report
            && starts_with_any(words, THIS_YEAR)
            && is_counting(words.trim_start_matches(|c| "本当今年度其中，内新增".contains(c)))
        {
            // 累计公开信息12.6万条，今年新增8560条
            let (metric, channel) = (fact.metric, fact.channel);
            let whole = Some(self.root(last));
            self.push(
                line, figure, metric, channel, None, whole, clause, figure.end,
            );
            if let Some(fact) = self.out.facts.last_mut() {
                fact.period = PeriodFact::Report;
            }
            return true;
        }
        // 新增目录12条，调整8条
        if fact.metric == Metric::DirectoryEntries
            && fact.unit.as_deref() == figure.unit
            && let [verb] = tokens
            && verb.concept == Concept::Edit
            && is_counting(page.slice(verb.end..figure.start))
            && is_counting(page.slice(page.clause_text_start(clause, verb.start)..verb.start))
        {
            let category = Some(page.slice(verb.start..verb.end).to_owned());
            let metric = fact.metric;
            self.push(
                line, figure, metric, None, category, None, clause, figure.end,
            );
            return true;
        }
        // 开展民意征集8期，收到意见26条
        if fact.metric == Metric::ConsultationsPublic
            && matches!(figure.unit, Some("条" | "件" | "份" | "个"))
            && words.starts_with(['收', '征'])
            && words
                .trim_end_matches(|c| "建议数共计余".contains(c))
                .ends_with("意见")
        {
            let category = Some("意见".to_owned());
            self.push(
                line,
                figure,
                Metric::ConsultationsPublic,
                None,
                category,
                None,
                clause,
                figure.end,
            );
            return true;
        }
        // 主办建议提案9件，协办17件
        if fact.metric == Metric::Proposals
            && fact.unit.as_deref() == figure.unit
            && SHARED_HANDLING.contains(&words)
        {
            let category = Some(words.to_owned());
            self.push(
                line,
                figure,
                Metric::Proposals,
                None,
                category,
                None,
                clause,
                figure.end,
            );
            return true;
        }
        if self.answered_in_ways(line, figure, clause, last) {
            return true;
        }
        let Some(fact) = self.out.facts.get(last) else {
            return false;
        };
        let unit = fact.unit.as_deref() == figure.unit;
        // 报送信息120条，县政府办采用56条，省厅采用6条: each organ took over some of what was reported.
        if fact.metric == Metric::DocumentsSubmitted
            && unit
            && let Some(verb) = tokens.last()
            && verb.concept == Concept::Adopt
            && is_counting(page.slice(verb.end..figure.start))
            && words.len() <= LONGEST_ORGAN
            && tokens
                .iter()
                .filter(|token| token.concept.is_verb())
                .count()
                == 1
        {
            self.push(
                line,
                figure,
                Metric::DocumentsSubmitted,
                None,
                adopted_as(words),
                None,
                clause,
                figure.end,
            );
            return true;
        }
        if only_verb(page, clause, figure) {
            return self.verb_goes_on(line, figure, clause, last);
        }
        if self.number_and_way(line, figure, clause, last) {
            return true;
        }
        let whole = self.root(last);
        let Some(total) = self.out.facts.get(whole) else {
            return false;
        };
        // 按时办结36件，延期办结1件; 行政复议2件，维持1件: what became of all that were counted before.
        let outcome = match total.metric {
            Metric::ApplicationsAnswered => {
                tokens.iter().any(|token| token.concept == Concept::Answer)
                    && IN_TIME.iter().any(|word| {
                        page.slice(page.clause_text_start(clause, figure.start)..figure.start)
                            .starts_with(word)
                    })
            }
            Metric::AdministrativeReviews | Metric::AdministrativeLawsuits => {
                tokens
                    .iter()
                    .any(|token| token.concept == Concept::OtherOutcome)
                    && !tokens
                        .iter()
                        .any(|token| matches!(token.concept, Concept::Review))
                    && !page.slice(clause..figure.start).contains("行政诉讼")
            }
            _ => false,
        };
        if outcome
            && line.levels.is_empty()
            && unit
            && total.value >= figure.value
            && total.span.start() >= line.start
        {
            let metric = total.metric;
            self.push_labelled(line, figure, metric, Some(whole), clause);
            return true;
        }
        let of_applications = matches!(
            total.metric,
            Metric::ApplicationsReceived | Metric::ApplicationsAccepted
        ) && total.channel.is_none()
            && total.category.is_none()
            && total.value >= figure.value
            && unit
            && total.span.start() >= line.start;
        let mut named_by = tokens
            .iter()
            .filter(|token| token.concept != Concept::Opener);
        let kinds = named_by
            .clone()
            .any(|token| is_way(token.concept) || token.concept == Concept::Applicant);
        let only = named_by.all(|token| {
            is_way(token.concept)
                || matches!(
                    token.concept,
                    Concept::Applicant
                        | Concept::Lodge
                        | Concept::Apply
                        | Concept::Application
                        | Concept::Receive
                )
        });
        let first = tokens.iter().find(|token| token.concept != Concept::Opener);
        if !of_applications
            || !kinds
            || !only
            || !line.levels.is_empty()
            // 收到书面申请6件、网上申请4件: two of a kind.
            || last == whole && page.slice(line.last_end..figure.start).starts_with('、')
            || first.is_some_and(|token| token.concept == Concept::Receive)
        {
            return false;
        }
        let metric = total.metric;
        let channel = named(page, metric, clause, figure.start).channel();
        let category = tokens
            .iter()
            .find(|token| token.concept == Concept::Applicant)
            .map(|token| page.slice(token.start..token.end).to_owned());
        self.push(
            line,
            figure,
            metric,
            channel,
            category,
            Some(whole),
            clause,
            figure.end,
        );
        true
    }

    /// Enters a figure whose clause has only a verb: it goes on with the cases, letters or applications counted before.
    fn verb_goes_on(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
        last: usize,
    ) -> bool {
        let page = self.page;
        let Some(fact) = self.out.facts.get(last) else {
            return false;
        };
        let tokens = page.tokens(clause..figure.start);
        let words = page.slice(page.clause_text_start(clause, figure.start)..figure.start);
        let unit = fact.unit.as_deref() == figure.unit;
        let metric = match fact.metric {
            Metric::ServiceCases
            | Metric::HotlineCases
            | Metric::MailboxCases
            | Metric::Complaints
            | Metric::Proposals
            | Metric::Consultations
                if unit =>
            {
                // 收到来信50件，其中办结48件，正在办理2件
                let of = line.levels.last().and_then(|level| level.whole);
                if let Some(whole) = of.filter(|of| *of == self.root(last)) {
                    let (metric, label) = (fact.metric, trim_label(words).to_owned());
                    let label = Some(label).filter(|label| !label.is_empty());
                    self.push(
                        line,
                        figure,
                        metric,
                        None,
                        label,
                        Some(whole),
                        clause,
                        figure.end,
                    );
                    return true;
                }
                fact.metric
            }
            Metric::ApplicationsReceived | Metric::ApplicationsAccepted
                if tokens.iter().all(|token| {
                    token.concept == Concept::Answer || page.slice(token.start..token.end) == "办理"
                }) && line.levels.is_empty() =>
            {
                Metric::ApplicationsAnswered
            }
            _ => return false,
        };
        let answered = metric == Metric::ApplicationsAnswered;
        // 已答复6件，余下1件转入下年: only with the rest told is it a breakdown.
        let told = || {
            let rest = page.slice(line.start..line.end);
            word_lists::REMAINDER.iter().any(|word| rest.contains(word))
        };
        let whole = (answered && told())
            .then(|| self.root(last))
            .filter(|whole| {
                self.out
                    .facts
                    .get(*whole)
                    .is_some_and(|fact| fact.value >= figure.value)
            });
        self.push(line, figure, metric, None, None, whole, clause, figure.end);
        true
    }

    /// Enters a part of the letters, calls or cases counted just before that says what became of them, where it and the
    /// figures behind it add up to all of them: 收到留言72条，公开答复35条，电话答复37条.
    fn answered_in_ways(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
        last: usize,
    ) -> bool {
        /// The longest name of a way or an outcome, in bytes.
        const LONGEST: usize = 36;
        /// The most parts that are added up.
        const MOST: usize = 8;
        let page = self.page;
        let whole = self.root(last);
        let Some(total) = self.out.facts.get(whole) else {
            return false;
        };
        let parted = self
            .out
            .breakdowns
            .iter()
            .rev()
            .take(1)
            .any(|list| list.whole == whole && list.parts.last() == Some(&last));
        let label =
            trim_label(page.slice(page.clause_text_start(clause, figure.start)..figure.start));
        let plain = matches!(
            total.metric,
            Metric::MailboxCases | Metric::HotlineCases | Metric::Complaints | Metric::Proposals
        ) && total.unit.as_deref() == figure.unit
            && total.span.start() >= line.start
            && total.value > figure.value
            && line.levels.is_empty()
            && !label.is_empty()
            && label.len() <= LONGEST
            && label.chars().nth(1).is_some()
            && page
                .slice(line.last_end..figure.start)
                .starts_with(['，', '、'])
            && (parted || last == whole && self.reaches(total.value, line, figure, MOST));
        if !plain {
            return false;
        }
        let (metric, label) = (total.metric, label.to_owned());
        let breakdown = match self.out.breakdowns.len().checked_sub(1) {
            Some(at) if parted => at,
            _ => self.open_list(whole, false),
        };
        let told = self
            .out
            .breakdowns
            .get(breakdown)
            .map_or(&[][..], |list| &list.parts);
        let sum = told
            .iter()
            .filter_map(|part| self.out.facts.get(*part))
            .map(|part| part.value)
            .try_fold(figure.value, Decimal::checked_add);
        let fits = self
            .out
            .facts
            .get(whole)
            .is_some_and(|whole| sum.is_some_and(|sum| sum <= whole.value));
        if !fits {
            return false;
        }
        let index = self.out.facts.len();
        self.push(
            line,
            figure,
            metric,
            None,
            Some(label),
            Some(whole),
            clause,
            figure.end,
        );
        if let Some(breakdown) = self.out.breakdowns.get_mut(breakdown) {
            breakdown.parts.push(index);
        }
        true
    }

    /// Whether `figure` and one or more of the figures of its unit right behind it add up to `whole`.
    fn reaches(&self, whole: Decimal, line: &Line<'_>, figure: &Figure<'_>, most: usize) -> bool {
        let page = self.page;
        let first = page.figures.first_from(figure.end);
        let behind = page.figures.all().iter().skip(first).take(most);
        let mut sum = figure.value;
        for next in behind.take_while(|next| next.start < line.end && next.unit == figure.unit) {
            match sum.checked_add(next.value) {
                Some(more) if more == whole => return true,
                Some(more) if more < whole => sum = more,
                _ => return false,
            }
        }
        false
    }

    /// The sum of the figures of a sentence up to `last` that have its metric and unit and are no parts.
    fn sum_in_sentence(&self, line: &Line<'_>, last: usize) -> Option<Decimal> {
        let of = self.out.facts.get(last)?;
        let mut alike = self.out.facts.get(..=last)?.iter().rev().take(MOST_PARTS);
        let mut sum = Decimal::ZERO;
        while let Some(fact) = alike.next().filter(|fact| fact.span.start() >= line.start) {
            if fact.metric == of.metric && fact.unit == of.unit && fact.part_of.is_none() {
                sum = sum.checked_add(fact.value)?;
            }
        }
        (sum > of.value).then_some(sum)
    }

    /// Enters a part of the applications received whose words follow its figure without 其中, and what became of all of
    /// them: 收到申请2件，1件为网上申请，1件为信函申请，2件全部答复.
    fn number_and_way(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
        last: usize,
    ) -> bool {
        const LONGEST: usize = 60;
        let page = self.page;
        let whole = self.root(last);
        let Some(total) = self.out.facts.get(whole) else {
            return false;
        };
        if !matches!(
            total.metric,
            Metric::ApplicationsReceived | Metric::ApplicationsAccepted
        ) || total.unit.as_deref() != figure.unit
            || total.value < figure.value
            || total.span.start() < line.start
            || !line.levels.is_empty()
            || page.clause_text_start(clause, figure.start) != figure.start
        {
            return false;
        }
        let rest = page.slice(figure.end..page.boundary(figure.end + LONGEST));
        let words = rest
            .split(['，', '；', '。', '、', '\n'])
            .next()
            .unwrap_or_default();
        let end = figure.end + words.len();
        let tokens = page.tokens(figure.end..end);
        let metric = total.metric;
        let all = total.value == figure.value
            && starts_with_any(words, ALL_OF_THEM)
            && !words.contains(['未', '不', '无'])
            && tokens.iter().any(|token| token.concept == Concept::Answer);
        let way = named(page, metric, figure.end, end).channel();
        if all {
            self.push(
                line,
                figure,
                Metric::ApplicationsAnswered,
                None,
                None,
                None,
                clause,
                end,
            );
            return true;
        }
        let only = tokens.iter().all(|token| {
            is_way(token.concept)
                || matches!(
                    token.concept,
                    Concept::Apply | Concept::Application | Concept::Lodge
                )
        });
        if !starts_with_any(words, IS_OF_KIND) || way.is_none() || !only {
            return false;
        }
        self.push(line, figure, metric, way, None, Some(whole), clause, end);
        true
    }

    /// Enters what a word such as 均 says of all that was counted before: 收到申请5件，均同意公开.
    pub(super) fn all_of_them(&mut self, line: &mut Line<'p>, token: Token) -> bool {
        const NEAR: usize = 100;
        /// The longest way from a word such as 均 to its verb, in bytes.
        const LONGEST: usize = 48;
        let page = self.page;
        let Some(metric) = outcome(token.concept) else {
            return false;
        };
        // 收到申请10件。10件申请均按期答复: the sentence may be one of its own.
        let opens = line.last_end == line.start;
        let last = if opens {
            self.previous().or(self.applications)
        } else {
            line.last
        };
        let Some((whole, fact)) = last.and_then(|last| {
            let root = self.root(self.counted(last)?);
            Some((root, self.out.facts.get(root)?))
        }) else {
            return false;
        };
        // 受理线上申请3件，线下申请2件，均已办结: of both together.
        let several = whole.checked_sub(1).is_some_and(|before| {
            self.out.facts.get(before).is_some_and(|other| {
                other.metric == fact.metric
                    && other.part_of.is_none()
                    && (opens || other.span.start() >= line.start)
                    && other.span.end() + NEAR > fact.span.start()
            })
        });
        if several {
            return false;
        }
        let between = page.slice(line.last_end..token.start);
        let clause = if opens {
            after_named_whole(page, line.start..token.start, fact)
        } else {
            // 收到申请5件，均为自然人申请，均已答复
            let last = between.rsplit(['，', '；']).next().unwrap_or_default();
            let by_rule = ["按照规定", "按规定", "依法"];
            by_rule
                .iter()
                .find_map(|word| last.strip_prefix(word))
                .unwrap_or(last)
        };
        let start = line.last_end + (between.len() - clause.len());
        // 收到申请5项全部予以公开: no comma is needed.
        let word = page.slice(token.start..token.end);
        let at_once =
            starts_with_any(between, ALL_OF_THEM) || between.is_empty() && word.starts_with("全部");
        let given = starts_with_any(clause, ALL_OF_THEM) || at_once;
        let rest = page.slice(token.end..line.end);
        let rest = rest.split(['，', '；', '。']).next().unwrap_or_default();
        let counted = !page
            .figures(&(token.end..token.end + rest.len()))
            .is_empty();
        // 均已办结，现已全部答复: once is enough.
        let said = self.out.facts.iter().rev().take(8).any(|other| {
            other.metric == metric
                && other.value == fact.value
                && other.span.start() >= fact.span.start()
        });
        // 均按期办理，其中结转下年度1件: not all were answered.
        let pending = metric == Metric::ApplicationsAnswered
            && page
                .tokens(token.end..line.end)
                .iter()
                .any(|token| token.concept == Concept::CarriedOut);
        if !given
            || said
            || clause.len() > LONGEST
            || counted
            || pending
            || !opens && !between.starts_with('，') && !at_once
            || between.contains(['未', '不', '无', '其'])
            || clause.contains(['，', '；', '：'])
            || line.planned
            || !(matches!(
                fact.metric,
                Metric::ApplicationsReceived | Metric::ApplicationsAccepted
            ) || fact.metric == Metric::ApplicationsAnswered
                && fact.category.is_none()
                && metric != Metric::ApplicationsAnswered)
            || fact.value.is_zero()
        {
            return false;
        }
        let Some(span) = CleanSpan::new(start, token.end) else {
            return false;
        };
        // 均, or 全部 at the head of the verb itself.
        let Some(value_span) = [start, line.last_end, token.start]
            .into_iter()
            .find_map(|at| word_for_all(page.slice(at..token.end), at))
        else {
            return false;
        };
        let entry = StatisticFact {
            metric,
            span,
            value_span,
            // What was answered is no part of what came in, unless the rest is told.
            part_of: Some(whole).filter(|_| metric != Metric::ApplicationsAnswered),
            category: None,
            channel: None,
            share: None,
            ..fact.clone()
        };
        self.out.facts.push(entry);
        true
    }

    /// Enters a figure whose object no word of the lexicon names: 信息网发布分析报告和快讯达120余篇. Only units of
    /// posts and a verb of publishing in the same clause make it one.
    pub(super) fn far_object(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        edge: usize,
    ) -> bool {
        const LONGEST: usize = 90;
        const PAPERS: [&str; 3] = ["件", "份", "期"];
        const UNITS: [&str; 7] = ["条", "篇", "则", "条次", "篇次", "篇（条）", "条（次）"];
        let page = self.page;
        let known = self.known(line);
        // 公开警示函72件: in a report also what counts papers.
        let papers = known.report && figure.unit.is_some_and(|unit| PAPERS.contains(&unit));
        let plain = figure.unit.is_some_and(|unit| UNITS.contains(&unit)) || papers;
        if !plain || !(known.disclosure || known.report) {
            return false;
        }
        let clause = clause_start(page, line.region, edge);
        let tokens = page.tokens(clause..edge);
        let Some(at) = tokens.iter().rposition(|token| token.concept.is_verb()) else {
            return false;
        };
        let (Some(verb), Some(after)) = (tokens.get(at), tokens.get(at + 1..)) else {
            return false;
        };
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
        let next = page.slice(figure.end..page.boundary(figure.end + 3));
        let ends = next.is_empty() || next.starts_with(['，', '。', '；', '、', '（', '）', '\n']);
        if verb.concept != Concept::Disclose
            || object.len() > LONGEST
            || !neutral
            || !ends
            || object.contains(['《', '，', '；'])
            || object.contains("节目")
            || papers && ends_with_any(trim_label(object), NOTICE_TO)
            || verb.start > clause && page.slice(clause..verb.start).contains("应")
        {
            return false;
        }
        let hit = Hit::bare(Metric::InformationDisclosed, verb.start, figure.end);
        let category = category::of_label(page, verb.end, edge);
        if papers && category.is_none() {
            return false;
        }
        let channel = self.channel(line, &hit, clause, figure, None);
        // 微信平台发布健康知识97期: posts of an account, whatever the section is about.
        let of_account = channel.is_some_and(super::channel::social);
        let metric = if papers && line.passage.key_areas && !of_account {
            Metric::KeyInformation
        } else {
            Metric::InformationDisclosed
        };
        self.push(
            line, figure, metric, channel, category, None, clause, figure.end,
        );
        true
    }

    /// Enters a figure that goes on with the list of the figure before it.
    #[expect(clippy::too_many_lines, reason = "one condition after the other")]
    pub(super) fn sibling(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        clause: usize,
    ) -> bool {
        let page = self.page;
        if self.first_of_list(line, figure, clause) {
            return true;
        }
        if self.summed_parts(line, figure, clause) {
            return true;
        }
        let Some(fact) = line.last.and_then(|last| self.out.facts.get(last)) else {
            return false;
        };
        let (metric, part_of) = (fact.metric, fact.part_of);
        if self.in_bracket(line, figure, clause) {
            return true;
        }
        let Some(fact) = line.last.and_then(|last| self.out.facts.get(last)) else {
            return false;
        };
        // 开辟了1个查阅点、1个阅览点: the verb governs both.
        let joined = page.slice(line.last_end..figure.start);
        if matches!(
            metric,
            Metric::Organisations | Metric::ReadingPoints | Metric::Columns | Metric::Proposals
        ) && joined
            .chars()
            .all(|c| matches!(c, '、' | '和' | '及' | '，'))
            && fact.unit.as_deref() == figure.unit
        {
            const NEAR: usize = 36;
            let near = figure.end..page.boundary(figure.end + NEAR);
            if let Some(noun) = page.tokens(near).first().filter(|word| {
                matches!(
                    word.concept,
                    Concept::Office
                        | Concept::ReadingPoint
                        | Concept::Organisation
                        | Concept::Column
                        | Concept::Proposal
                ) && (word.concept == Concept::Proposal) == (metric == Metric::Proposals)
                    && !page
                        .slice(figure.end..word.start)
                        .contains(['，', '、', '。', '；'])
            }) {
                let category = Some(page.slice(figure.end..noun.end).to_owned());
                self.push(
                    line, figure, metric, None, category, part_of, clause, noun.end,
                );
                return true;
            }
        }
        // 继续有效62件、废止18件、修改5件
        if metric == Metric::NormativeDocuments
            && joined.starts_with(['、', '，'])
            && fact.unit.as_deref() == figure.unit
            && let [verb] = page.tokens(clause..figure.start)
            && verb.concept == Concept::Edit
            && is_counting(page.slice(verb.end..figure.start))
        {
            let category = Some(page.slice(verb.start..verb.end).to_owned());
            self.push(
                line, figure, metric, None, category, part_of, clause, figure.end,
            );
            return true;
        }
        // 镇级查询点18个，村级查询点216个
        if matches!(metric, Metric::Organisations | Metric::ReadingPoints)
            && joined.starts_with(['、', '，'])
            && fact.unit.as_deref() == figure.unit
            && let Some(noun) = page.tokens(clause..figure.start).last()
            && matches!(noun.concept, Concept::Office | Concept::ReadingPoint)
            && noun.end == figure.start
        {
            self.push_labelled(line, figure, metric, part_of, clause);
            return true;
        }
        // 设置一级栏目9个，二级栏目45个
        if metric == Metric::Columns
            && joined.starts_with(['、', '，'])
            && fact.unit.as_deref() == figure.unit
            && let [noun] = page.tokens(clause..figure.start)
            && noun.concept == Concept::Column
            && noun.end == figure.start
        {
            let channel = fact.channel;
            self.push(
                line, figure, metric, channel, None, part_of, clause, figure.end,
            );
            return true;
        }
        let (fact, metric, part_of) = self.item_before(line, fact, joined);
        let goes_on = matches!(
            metric,
            Metric::InformationDisclosed | Metric::KeyInformation | Metric::NewMediaPosts
        ) && fact.unit.as_deref() == figure.unit;
        let between = page.slice(line.last_end..figure.start);
        if !goes_on
            || between.len() > 60
            || !(is_label(page, clause, figure.start, false)
                || between.starts_with('、') && is_name(page, clause, figure.start))
            || withheld(page, clause, figure.start)
        {
            return false;
        }
        let hit = Hit::bare(metric, clause, figure.end);
        let own = named(page, metric, clause, figure.start);
        let label = category::of_label(page, clause, figure.start);
        // 涉及规范性文件25条，占5%；涉及重大事项306条: the clause begins as the one before.
        let parallel = {
            let opening = |text: &str| -> String { text.chars().take(2).collect() };
            let words = page.slice(page.clause_text_start(clause, figure.start)..figure.start);
            let before = page.slice(fact.span.range());
            between.contains('；') && words.starts_with("涉及") && opening(words) == opening(before)
        };
        let listed = between.starts_with('、')
            || parallel
            || line.listing
            || own != Named::Nothing
            || label
                .as_deref()
                .is_some_and(|label| page_label(label, between));
        if !listed {
            return false;
        }
        let channel = self.channel(line, &hit, clause, figure, part_of);
        self.push(
            line, figure, metric, channel, label, part_of, clause, figure.end,
        );
        true
    }

    /// The item that a list goes on with, its metric and its whole: `last`, or the one before where `last` counts something
    /// else in the middle of the list (发布动态20条、访谈5次、视频新闻12条).
    fn item_before<'f>(
        &'f self,
        line: &Line<'_>,
        last: &'f StatisticFact,
        between: &str,
    ) -> (&'f StatisticFact, Metric, Option<usize>) {
        let before = line
            .last
            .and_then(|last| last.checked_sub(1))
            .and_then(|before| self.out.facts.get(before))
            .filter(|before| {
                between.starts_with('、')
                    && !is_item(last.metric)
                    && is_item(before.metric)
                    && before.span.start() >= line.start
                    && self.page.slice(before.span.end()..last.span.start()) == "、"
            });
        let fact = before.unwrap_or(last);
        (fact, fact.metric, fact.part_of)
    }

    /// Enters a part of a figure that stands in the same bracket: 公开行政权力（118项，市本级64项、县级54项）.
    fn in_bracket(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, clause: usize) -> bool {
        let page = self.page;
        let bracketed = line
            .levels
            .last()
            .is_some_and(|level| level.bracket && level.whole.is_none());
        let Some(last) = line.last.filter(|_| bracketed) else {
            return false;
        };
        let whole = self.root(last);
        let Some(fact) = self.out.facts.get(whole) else {
            return false;
        };
        let from = fact.value_span.end();
        let inside = figure.start <= from + 3 * LONGEST_ORGAN
            && !page
                .slice(from..figure.start)
                .contains(['（', '）', '；', '。']);
        if !inside
            || fact.unit.as_deref() != figure.unit
            || fact.value < figure.value
            || trim_label(page.slice(clause..figure.start)).is_empty()
            || !is_label(page, clause, figure.start, false)
        {
            return false;
        }
        let metric = fact.metric;
        self.push_labelled(line, figure, metric, Some(whole), clause);
        true
    }

    /// Enters the first item of a list that a verb of publishing and a colon open: 发布信息分别为：概况类12条，动态类40条.
    fn first_of_list(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, clause: usize) -> bool {
        const COLON: char = '：';
        let page = self.page;
        let lead = page.slice(line.start..clause);
        let item = |fact: &StatisticFact| fact.metric == Metric::InformationDisclosed;
        let last = line.last.and_then(|last| self.out.facts.get(last));
        let goes_on = line.listing || line.last_end == line.start;
        // “政策解读”38条，“监督保障”17条: the list goes on past what another metric counts.
        if line.plain_list && line.levels.is_empty() && goes_on && !last.is_some_and(item) {
            let metric = Metric::InformationDisclosed;
            let part_of = last.and_then(|last| last.part_of);
            let category = category::of_label(page, clause, figure.start);
            let hit = Hit::bare(metric, clause, figure.end);
            let channel = self.channel(line, &hit, clause, figure, part_of);
            self.push(
                line, figure, metric, channel, category, part_of, clause, figure.end,
            );
            line.listing = true;
            return true;
        }
        let Some(words) = lead.strip_suffix(COLON) else {
            return false;
        };
        let from = words
            .rfind(['，', '；', '：'])
            .map_or(line.start, |at| line.start + at + COLON.len_utf8());
        let tokens = page.tokens(from..line.start + words.len());
        let noun = tokens.last().is_some_and(|token| {
            token.concept == Concept::Info && token.end == line.start + words.len()
        });
        let opens = (noun || ends_with_any(words, LIST_LEAD))
            && tokens
                .iter()
                .any(|token| token.concept == Concept::Disclose)
            && tokens.iter().any(|token| token.concept == Concept::Info);
        let item = UnitSet::of(Some("条")) == figure.units && figure.unit.is_some();
        let next = page.figures.first_from(figure.end);
        let goes_on = page
            .figures
            .all()
            .get(next)
            .is_some_and(|next| next.start < line.end && next.unit == figure.unit);
        if !opens
            || !item
            || !goes_on
            || line.last.is_some_and(|last| {
                self.out
                    .facts
                    .get(last)
                    .is_some_and(|fact| fact.span.start() >= from)
            })
            || !(is_label(page, clause, figure.start, false) || is_name(page, clause, figure.start))
        {
            return false;
        }
        let metric = Metric::InformationDisclosed;
        let hit = Hit::bare(metric, clause, figure.end);
        let channel = named(page, metric, from, line.start + words.len())
            .channel()
            .or_else(|| self.channel(line, &hit, clause, figure, None));
        let category = category::of_label(page, clause, figure.start);
        self.push(
            line, figure, metric, channel, category, None, clause, figure.end,
        );
        line.listing = true;
        true
    }

    /// Opens a breakdown that no word opens where the rest of the sentence adds up to the items counted before:
    /// 公开信息83条，全文电子化率100%，规划类5条，业务类76条，法规类2条.
    fn summed_parts(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, clause: usize) -> bool {
        let page = self.page;
        let Some(last) = line.last.and_then(|last| self.counted(last)) else {
            return false;
        };
        let Some(fact) = self.out.facts.get(last) else {
            return false;
        };
        let plain = is_item(fact.metric)
            && fact.part_of.is_none()
            && fact.span.start() >= line.start
            && line.levels.is_empty()
            && is_label(page, clause, figure.start, false);
        let level = Level::list(last, 0, false);
        if !plain || self.sum_of(&(figure.start..line.end), level) != Some(fact.value) {
            return false;
        }
        let parts = self.open_list(last, false);
        line.push(Level {
            list: Some(parts),
            ..level
        });
        self.part(line, figure, clause, last)
    }

    /// The channel of a figure: its own clause's, else that of the clause that leads in, of the whole, of
    /// the list, or of the gazette whose issues were counted just before.
    fn channel(
        &self,
        line: &Line<'_>,
        hit: &Hit,
        clause: usize,
        figure: &Figure<'_>,
        whole: Option<usize>,
    ) -> Option<Channel> {
        let page = self.page;
        if !traits(hit.metric).channel {
            return None;
        }
        let own = named(page, hit.metric, clause, hit.end.max(figure.start));
        let own = if own == Named::Nothing {
            match brought_in(page, hit.metric, line.region, clause) {
                Named::Nothing if is_item(hit.metric) && whole.is_none() => {
                    opened_with(page, hit.metric, line.region, clause)
                }
                place => place,
            }
        } else {
            own
        };
        if own != Named::Nothing || is_application(hit.metric) {
            return own.channel();
        }
        if hit.metric == Metric::ArchiveVisits {
            return match (
                line.block.any(&[Concept::Archive]),
                line.block.any(&[Concept::Library]),
            ) {
                (true, false) => Some(Channel::Archive),
                (false, true) => Some(Channel::Library),
                _ => None,
            };
        }
        let fact = |index: Option<usize>| index.and_then(|index| self.out.facts.get(index));
        if let Some(of) = fact(whole) {
            // 其中：通过网站发布预算信息4条，决算信息6条: what follows in the clause stands there too.
            let place = fact(line.last).filter(|last| {
                last.part_of == whole
                    && is_item(last.metric)
                    && starts_with_any(page.slice(last.span.range()), CHANNEL_LEAD)
                    && page
                        .slice(line.last_end..figure.start)
                        .starts_with(['，', '、'])
                    && !page
                        .tokens(clause..figure.start)
                        .iter()
                        .any(|token| token.concept.is_verb())
            });
            return of.channel.or(place.and_then(|last| last.channel));
        }
        let placed = matches!(hit.metric, Metric::PageViews | Metric::Followers)
            || is_item(hit.metric) && hit.metric != Metric::DocumentsSubmitted;
        fact(line.last)
            .and_then(|last| self.channel_of_last(line, hit, clause, figure, last))
            .or(line.place.filter(|_| placed))
    }

    /// The channel of the figure before, where the clause of `figure` goes on with it.
    fn channel_of_last(
        &self,
        line: &Line<'_>,
        hit: &Hit,
        clause: usize,
        figure: &Figure<'_>,
        last: &StatisticFact,
    ) -> Option<Channel> {
        let page = self.page;
        let between = page.slice(line.last_end..figure.start);
        // 在救助管理平台发布600条: a place of its own, although the vocabulary lacks it.
        let words = page.slice(page.clause_text_start(clause, figure.start)..figure.start);
        if words.starts_with(['在', '通']) && words.contains("平台") {
            return None;
        }
        let of_account = matches!(
            last.metric,
            Metric::NewMediaPosts | Metric::Followers | Metric::PageViews
        ) && last.channel.is_some_and(super::channel::social);
        // 抖音号更新视频142篇，全年共发布信息1537条: a total is not of one account.
        let total =
            last.metric == Metric::NewMediaPosts && page.slice(clause..figure.start).contains('共');
        if of_account
            && !total
            && matches!(
                hit.metric,
                Metric::InformationDisclosed | Metric::NewMediaPosts
            )
            && !between.contains('；')
            && self.posted(line, figure, clause, figure.end)
        {
            // 微信公众号现有2万人关注，发布文章386篇: the account goes on.
            return last.channel;
        }
        if matches!(hit.metric, Metric::PageViews | Metric::Followers) {
            return last.channel.filter(|_| between.starts_with('，'));
        }
        if !is_item(hit.metric) {
            return None;
        }
        if last.metric == Metric::GazetteIssues {
            return Some(Channel::Gazette);
        }
        // 网站访问量26万次，发布信息1520条: the site goes on.
        let viewed = last.metric == Metric::PageViews
            && last.channel == Some(Channel::Website)
            && between.starts_with('，')
            && !between.contains('；')
            && page
                .tokens(clause..figure.start)
                .first()
                .is_some_and(|token| token.concept == Concept::Disclose && token.start == clause);
        let goes_on = between.starts_with('、')
            || last.channel == Some(Channel::Gazette)
            || between.starts_with('，') && self.same_place(last, hit, clause, figure);
        last.channel
            .filter(|_| viewed || is_item(last.metric) && goes_on)
    }

    /// Whether a clause after a comma goes on in the channel of the figure before: it is a mere label
    /// (门户网站发布信息100条，概况类信息50条), or has a verb and no place of its own where the place came first
    /// (在门户网站更新目录信息100条，发布动态信息50条).
    fn same_place(
        &self,
        last: &StatisticFact,
        hit: &Hit,
        clause: usize,
        figure: &Figure<'_>,
    ) -> bool {
        let page = self.page;
        let words = page.slice(clause..figure.start);
        if hit.tail.is_some()
            || ["共", "全年", "累计", "总"]
                .iter()
                .any(|word| words.contains(word))
        {
            return false;
        }
        let tokens = page.tokens(clause..figure.start);
        let anchor = hit.anchor.map_or(figure.start, |word| word.start);
        let label = !tokens
            .iter()
            .any(|token| token.concept.is_verb() && token.start < anchor)
            && tokens.first().is_none_or(|token| !token.concept.is_verb());
        let verb_first = tokens
            .first()
            .is_some_and(|token| token.concept == Concept::Disclose && token.start == clause);
        let clause_of_last = page.slice(last.span.range());
        let first = page.tokens(last.span.range()).first();
        let placed = ["在", "通过", "利用", "依托"]
            .iter()
            .any(|lead| clause_of_last.starts_with(lead))
            || first.is_some_and(|word| matches!(word.concept.kind(), ConceptKind::Channel));
        label || verb_first && placed
    }

    /// Whether a figure counts the posts of an account, which the sentence does not call government information.
    fn posted(&self, line: &Line<'_>, figure: &Figure<'_>, clause: usize, end: usize) -> bool {
        /// So much of the sentence before the figure is looked at, in bytes.
        const LOOK_BACK: usize = 2000;
        let page = self.page;
        let from = page.boundary(line.start.max(figure.start.saturating_sub(LOOK_BACK)));
        let government = |token: &Token| {
            let word = page.slice(token.start..token.end);
            match token.concept {
                Concept::KeyInfo => true,
                Concept::Info => GOVERNMENT_INFORMATION.contains(&word),
                // 政务微博: the name of the account says it.
                Concept::Weibo | Concept::Wechat => {
                    token.start >= clause && word.starts_with("政务微")
                }
                _ => false,
            }
        };
        let disclosed = |token: &Token| {
            let word = page.slice(token.start..token.end);
            token.concept == Concept::Disclose
                && ["公开", "公布", "公示"]
                    .iter()
                    .any(|verb| word.contains(verb))
        };
        // 公众号推送微信300篇: the noun says that they are posts, but 在各平台同步发布微博300条 are the same in several places.
        let words = page.tokens(clause..figure.start);
        let several = words.iter().any(|token| {
            token.concept == Concept::Disclose
                && page.slice(token.start..token.end).contains("同步")
        });
        let posts = !several
            && words.split_last().is_some_and(|(noun, before)| {
                matches!(
                    noun.concept,
                    Concept::Weibo | Concept::Wechat | Concept::ShortVideo
                ) && is_counting(page.slice(noun.end..figure.start))
                    && before
                        .iter()
                        .any(|token| token.concept == Concept::Disclose && !disclosed(token))
            });
        if posts {
            return true;
        }
        // 网站、微博、微信分别发布信息100条、50条、30条: one noun for all.
        let shared = page.slice(from..figure.start).contains("分别");
        !shared
            && !several
            && !page.tokens(from..end).iter().any(government)
            && !page.tokens(clause..end).iter().any(disclosed)
            && examples_edge(page, line.region.min(clause), figure.start) == figure.start
    }

    /// Enters a figure of which nothing is told but its metric.
    pub(super) fn push_alone(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        metric: Metric,
        clause: usize,
    ) {
        self.push(line, figure, metric, None, None, None, clause, figure.end);
    }

    /// Enters a figure whose category is the label before it, without a channel.
    pub(super) fn push_labelled(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        metric: Metric,
        part_of: Option<usize>,
        clause: usize,
    ) {
        let category = category::of_label(self.page, clause, figure.start);
        self.push(
            line, figure, metric, None, category, part_of, clause, figure.end,
        );
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of one row")]
    pub(super) fn push(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        metric: Metric,
        channel: Option<Channel>,
        category: Option<String>,
        part_of: Option<usize>,
        clause: usize,
        end: usize,
    ) {
        let page = self.page;
        let index = self.out.facts.len();
        let metric = if metric == Metric::InformationDisclosed
            && part_of.is_none()
            && channel.is_some_and(super::channel::social)
            && self.posted(line, figure, clause, end)
        {
            Metric::NewMediaPosts
        } else if metric == Metric::InformationDisclosed
            && part_of.is_none()
            && in_the_press(page, line, clause, figure)
        {
            Metric::MediaReports
        } else {
            metric
        };
        let (channel, category) = match metric {
            Metric::MediaReports => (None, None),
            _ => (channel, category),
        };
        // What was carried over from the year before is no part of what came in this year.
        let carried_in =
            metric == Metric::ApplicationsCarriedOver && category.as_deref() == Some("in");
        // It may be part of what was answered: 答复98件（含上年度转结8件）.
        let part_of = part_of.filter(|whole| {
            let whole = self.out.facts.get(*whole);
            !carried_in || whole.is_some_and(|whole| whole.metric == Metric::ApplicationsAnswered)
        });
        let outcome = part_of.is_none() && !carried_in && is_outcome(metric, category.as_deref());
        // What is carried over is a part only where the text speaks of the rest.
        let attached = outcome
            && (metric != Metric::ApplicationsCarriedOver
                || self.rest_of_outcomes(
                    line,
                    page.slice(page.clause_text_start(clause, figure.start)..figure.start),
                ))
            && !adds(page, clause, figure.start)
            && self
                .applications
                .and_then(|whole| self.out.facts.get(whole))
                .is_some_and(|whole| !whole.value.is_zero());
        let start = page.clause_text_start(clause, figure.start);
        let carried_out = metric == Metric::ApplicationsCarriedOver
            && category.as_deref() == Some("out")
            && page.slice(start..figure.start).starts_with('下');
        let (Some(span), Some(value_span)) = (
            CleanSpan::new(start, end),
            CleanSpan::new(figure.value_at.0, figure.value_at.1),
        ) else {
            return;
        };
        if !outcome
            && part_of.is_none()
            && is_application(metric)
            && metric != Metric::ApplicationsCarriedOver
        {
            self.applications = Some(index);
        }
        self.out.facts.push(StatisticFact {
            metric,
            channel,
            category,
            value: figure.value,
            value_max: figure.value_max,
            bound: figure.bound,
            unit: figure.unit.map(str::to_owned),
            // 下年度继续办理5件: the year named is the one to which they go.
            period: if carried_out {
                PeriodFact::Report
            } else {
                period::of(page, line, line.region.min(clause), figure)
            },
            span,
            value_span,
            part_of: part_of.or(self.applications.filter(|_| attached)),
            share: None,
        });
        let semicolon = page.slice(line.last_end..figure.start).contains('；');
        if part_of.is_some() {
            self.list_part(line, index, semicolon);
        } else if attached && let Some(whole) = self.applications {
            let list = match self.outcomes {
                Some((of, list)) if of == whole => list,
                _ => self.open_list(whole, false),
            };
            self.outcomes = Some((whole, list));
            if let Some(list) = self.out.breakdowns.get_mut(list) {
                list.parts.push(index);
            }
        }
        if page.slice(end..page.boundary(end + 3)).starts_with('等')
            && let Some(list) = line.levels.last().and_then(|level| level.list)
            && let Some(list) = self.out.breakdowns.get_mut(list)
        {
            list.complete = false;
        }
        line.last = Some(index);
        line.last_end = end;
        line.region = end;
    }

    /// Whether applications carried over, which `words` tell, are the rest of those of which the outcomes are told.
    fn rest_of_outcomes(&self, line: &Line<'_>, words: &str) -> bool {
        let last = line.last.and_then(|last| self.out.facts.get(last));
        starts_with_any(words, word_lists::REMAINDER)
            // 予以公开5件；结转下年度2件: the last of a list of outcomes.
            || last.is_some_and(|last| {
                last.part_of.is_some()
                    && last.part_of == self.applications
                    && (is_outcome(last.metric, last.category.as_deref())
                        // 不属于政府信息1件；结转下年度2件
                        || last.category.is_some() && self.outcomes.is_some())
            })
    }

    /// Enters a part in the list that is open, or in a new one of the same whole: after a semicolon, outcomes
    /// break down what was told by applicant before.
    fn list_part(&mut self, line: &mut Line<'_>, index: usize, semicolon: bool) {
        let outcome = |facts: &[StatisticFact], index: usize| {
            facts
                .get(index)
                .is_some_and(|fact| is_outcome(fact.metric, fact.category.as_deref()))
        };
        let Some(level) = line.levels.last().copied() else {
            return;
        };
        let Some(list) = level.list else { return };
        let Some(open) = self.out.breakdowns.get(list) else {
            return;
        };
        let (whole, first) = (open.whole, open.parts.first().copied());
        let turned = semicolon
            && first.is_some_and(|first| {
                !outcome(&self.out.facts, first) && outcome(&self.out.facts, index)
            });
        let list = if turned {
            self.open_list(whole, false)
        } else {
            list
        };
        if let Some(open) = self.out.breakdowns.get_mut(list) {
            open.parts.push(index);
        }
        if let Some(level) = line.levels.last_mut() {
            level.list = Some(list);
            if semicolon && first.is_some() {
                level.divider = Divider::Semicolons;
            }
        }
    }
}

/// Whether the words behind a number of applications say that they were granted: 按期公开, 已依法提供.
fn says_granted(words: &str) -> bool {
    let words = words.trim_start_matches(|c| "已均全都部予以".contains(c));
    let words = IN_TIME
        .iter()
        .find_map(|word| words.strip_prefix(word))
        .unwrap_or(words);
    GRANTED_LABEL.contains(&words)
}

/// Whether a figure of places stands right behind one of offices: 设立1个咨询点，开辟1个公共查阅点. With a clause between, as in
/// 设立1个受理点，负责日常工作，并开辟1个公共查阅点, it is a matter of its own.
fn one_list_of_places(
    page: &Context<'_>,
    line: &Line<'_>,
    last: &StatisticFact,
    figure: &Figure<'_>,
) -> bool {
    let between = page.slice(line.last_end..figure.start);
    last.metric == Metric::Organisations
        && last.span.start() >= line.start
        && between.matches(['，', '；']).count() < 2
}

/// The outcome that a quoted name before an answer gives: “部分公开”答复2件.
fn quoted_outcome(page: &Context<'_>, hit: &Hit, clause: usize) -> Option<Metric> {
    let answer = hit.anchor.filter(|word| word.concept == Concept::Answer)?;
    let named = page
        .tokens(clause..answer.start)
        .iter()
        .rfind(|token| token.end <= answer.start)?;
    let between = page.slice(named.end..answer.start);
    let quoted = between.starts_with('”') && between.chars().all(|c| "”的类型".contains(c));
    outcome(named.concept).filter(|metric| quoted && *metric != Metric::ApplicationsAnswered)
}

/// Whether the clause has a verb of publishing.
fn published_in(page: &Context<'_>, clause: usize, figure: usize) -> bool {
    page.tokens(clause..figure)
        .iter()
        .any(|token| token.concept == Concept::Disclose)
}

/// Whether the clause of a figure has a verb and nothing else: 办结126件, 已按时答复5件.
fn only_verb(page: &Context<'_>, clause: usize, figure: &Figure<'_>) -> bool {
    let [verb] = page.tokens(clause..figure.start) else {
        return false;
    };
    let before = page.slice(page.clause_text_start(clause, verb.start)..verb.start);
    matches!(
        verb.concept,
        Concept::Answer | Concept::Handle | Concept::Accept
    ) && (is_counting(before) || IN_TIME.contains(&before))
        && is_counting(page.slice(verb.end..figure.start))
}

/// Whether the words before a number of people, or those behind it, say that they came to the training counted before:
/// 覆盖学校信息员64人次, 全系统42人参加.
fn attends(page: &Context<'_>, clause: usize, figure: &Figure<'_>) -> bool {
    /// The longest name of those who came, in bytes.
    const LONGEST: usize = 36;
    let from = page.clause_text_start(clause, figure.start);
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
    }) || !words.starts_with("培训") && tokens.iter().skip(1).all(named);
    if rest.is_some() && people && short {
        return true;
    }
    let behind = page.slice(figure.end..page.boundary(figure.end + LONGEST));
    let behind = ATTENDING.iter().find_map(|word| behind.strip_prefix(word));
    short
        && behind
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['，', '。', '；', '、', '\n']))
        && tokens
            .iter()
            .all(|token| matches!(token.concept, Concept::Organisation | Concept::Staff))
}

/// Whether the clause says that the press of some level printed what the figure counts: 在省级媒体刊发稿件30篇. What it calls
/// government information is information disclosed.
fn in_the_press(page: &Context<'_>, line: &Line<'_>, clause: usize, figure: &Figure<'_>) -> bool {
    /// The press may be named so far before a verb that only the press does.
    const LOOK_BACK: usize = 240;
    const OF_PRESS: &str = "刊播";
    let words = page.slice(clause..figure.start);
    if words.contains("政府") || words.contains("政务") {
        return false;
    }
    let from = page.boundary(line.start.max(clause.saturating_sub(LOOK_BACK)));
    let words = if words.contains(OF_PRESS) {
        page.slice(from.min(clause)..figure.start)
    } else {
        words
    };
    figure.unit.is_some_and(|unit| {
        matches!(
            unit,
            "篇" | "条" | "次" | "则" | "篇次" | "条次" | "篇（条）" | "条（次）"
        )
    }) && PRESS.iter().any(|press| {
        words
            .split_once(press)
            .is_some_and(|(_, rest)| PRINTED.iter().any(|verb| rest.contains(verb)))
    })
}

/// Whether the clause publishes in the part of a site that is for the key areas: 在重点领域信息专栏公开….
fn in_key_column(page: &Context<'_>, clause: usize, hit: &Hit) -> bool {
    /// How far back the words before a colon are looked for, in bytes.
    const LEAD: usize = 60;
    // 公开重点领域信息：财政信息32条
    let colon = clause.saturating_sub('：'.len_utf8());
    let from = page.boundary(colon.saturating_sub(LEAD));
    if page.slice(colon..clause) == "："
        && page
            .tokens(from..colon)
            .last()
            .is_some_and(|token| token.concept == Concept::KeyInfo && token.end == colon)
    {
        return true;
    }
    page.tokens(clause..hit.start)
        .iter()
        .find(|token| token.concept == Concept::KeyInfo)
        .is_some_and(|token| {
            COLUMN_NOUN
                .iter()
                .any(|noun| page.slice(token.end..hit.start).starts_with(noun))
        })
}

/// The metric of what became of applications.
const fn outcome(concept: Concept) -> Option<Metric> {
    match concept {
        Concept::Granted => Some(Metric::ApplicationsGranted),
        Concept::Partly => Some(Metric::ApplicationsPartlyGranted),
        Concept::Refused => Some(Metric::ApplicationsRefused),
        Concept::NotHeld => Some(Metric::ApplicationsNotHeld),
        Concept::Answer => Some(Metric::ApplicationsAnswered),
        _ => None,
    }
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
    range: std::ops::Range<usize>,
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
    let figures = page
        .figures
        .all()
        .get(page.figures(&(range.start..range.start + at)));
    let same = figures
        .unwrap_or_default()
        .iter()
        .all(|figure| figure.value == whole.value);
    // 我局对上述6件申请均作答复: the organ that answers may stand before.
    let named = named
        .split_once('对')
        .filter(|(organ, _)| organ.len() <= ORGAN && !organ.contains('，'))
        .map_or(named, |(_, rest)| rest);
    let words = named
        .trim()
        .trim_start_matches("以上")
        .trim_start_matches("上述")
        .trim_start_matches('对')
        .trim_start_matches("收到的")
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
        .trim_end_matches('件')
        .trim_end_matches("申请");
    if same && made_of_applicant_words(words) {
        rest
    } else {
        text
    }
}

/// What is said of items that were taken over, where no organ is named: 被采用.
fn adopted_as(words: &str) -> Option<String> {
    const LONGEST: usize = 12;
    let label = trim_label(words);
    (!label.is_empty() && label.len() <= LONGEST).then(|| label.to_owned())
}

/// Whether the whole of a list counts items.
fn is_item_list(facts: &[StatisticFact], whole: Option<usize>) -> bool {
    whole
        .and_then(|whole| facts.get(whole))
        .is_some_and(|fact| is_item(fact.metric))
}

/// Whether a figure says what became of applications.
fn is_outcome(metric: Metric, category: Option<&str>) -> bool {
    match metric {
        Metric::ApplicationsReceived | Metric::ApplicationsAccepted => false,
        Metric::ApplicationsAnswered => category.is_some(),
        metric => is_application(metric),
    }
}

/// Whether the words from `from` to `to` name only the way by which applications or enquiries came, which is a channel
/// and no category: 信函申请4件, 咨询电话接听236次.
fn only_way(page: &Context<'_>, metric: Metric, from: usize, to: usize) -> bool {
    let words = page.tokens(from..to);
    let of = |concepts: &[Concept]| {
        words
            .iter()
            .all(|token| is_way(token.concept) || concepts.contains(&token.concept))
    };
    let told = words.first().is_none_or(|token| {
        let lead = trim_label(page.slice(from..token.start));
        lead.is_empty() || CHANNEL_LEAD.contains(&lead)
    });
    let applications = told
        && is_application(metric)
        && of(&[
            Concept::Apply,
            Concept::Application,
            Concept::Lodge,
            Concept::Opener,
        ])
        && words.iter().any(|token| is_way(token.concept));
    let enquiries = metric == Metric::Consultations
        && of(&[
            Concept::Consultation,
            Concept::Mailbox,
            Concept::Handle,
            Concept::Receive,
            Concept::Answer,
            Concept::Opener,
        ])
        && named(page, metric, from, to).channel().is_some();
    applications || enquiries
}

/// The label of a part of a list of items that names what another metric counts: 建议提案答复6条 of what was published.
fn of_other_matter(page: &Context<'_>, metric: Metric, from: usize, to: usize) -> Option<String> {
    let words = page.tokens(from..to);
    let other = is_item(metric)
        && words.iter().any(|token| {
            matches!(
                token.concept,
                Concept::Proposal | Concept::Mailbox | Concept::Hotline | Concept::Consultation
            )
        });
    let opener = words
        .iter()
        .rev()
        .find(|token| token.concept == Concept::Opener);
    let label = trim_label(page.slice(opener.map_or(from, |token| token.end)..to));
    (other && !label.is_empty()).then(|| label.to_owned())
}

/// The label of a part of the cases of a hotline or mailbox that says what they were: 其中咨询30件，投诉8件.
fn kind_of_case(page: &Context<'_>, metric: Metric, from: usize, to: usize) -> Option<String> {
    let label = trim_label(page.slice(from..to));
    let cases = matches!(metric, Metric::HotlineCases | Metric::MailboxCases);
    (cases && CASE_KIND.contains(&label)).then(|| label.to_owned())
}

/// Whether the words name a class of information and no documents: 规范性文件类信息9条.
fn class_of_information(page: &Context<'_>, figure: &Figure<'_>, hit: &Hit) -> bool {
    matches!(
        hit.metric,
        Metric::NormativeDocuments | Metric::Regulations | Metric::OfficialDocuments
    ) && hit
        .anchor
        .is_some_and(|word| page.slice(word.end..figure.start).starts_with('类'))
}

/// Whether a concept is a way by which an application comes.
const fn is_way(concept: Concept) -> bool {
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

/// Whether the words from `from` to `to` name a channel for a figure of `metric`.
fn named_channel(page: &Context<'_>, metric: Metric, from: usize, to: usize) -> bool {
    named(page, metric, from, to) != Named::Nothing
}

/// Whether the words from `from` to `to` can be the name of a part: short, and without a verb that would
/// make another matter of it.
fn is_label(page: &Context<'_>, from: usize, to: usize, bracket: bool) -> bool {
    let text = page.slice(from..to);
    text.len() <= 90
        && !text.contains('。')
        && (bracket
            || !page.tokens(from..to).iter().any(|token| {
                // 热点问题解答38条: a verb at the end of a name is part of it.
                let rest = page.slice(token.end..to);
                let last = token.start > from && (is_counting(rest) || rest.starts_with('类'));
                token.concept.is_verb()
                    && !matches!(token.concept, Concept::Disclose | Concept::Edit)
                    && !last
            }))
}

/// Whether the words from `from` to `to` are the name of a kind of items although they hold a verb: 机构设置及人事类信息,
/// 办理程序.
fn is_name(page: &Context<'_>, from: usize, to: usize) -> bool {
    const SHORT: usize = 36;
    let label = trim_label(page.slice(from..to));
    let class = label.ends_with('类') || label.ends_with("信息");
    let first = page
        .tokens(from..to)
        .iter()
        .find(|token| token.concept.is_verb());
    // 办理程序: a noun follows the verb at once.
    let compound = first.is_some_and(|verb| {
        matches!(
            verb.concept,
            Concept::Handle | Concept::SetUp | Concept::Hold | Concept::TakePart
        ) && label.len() <= SHORT
            && page
                .slice(verb.end..to)
                .starts_with(['程', '流', '指', '制', '结', '依', '条', '情', '要'])
    });
    (class || compound) && !label.contains(['，', '；', '。'])
}

/// What became of information that was made: 主动公开61件, 依申请公开12件, 不予公开15件.
fn made_and(page: &Context<'_>, from: usize, to: usize) -> Option<(Metric, Option<String>)> {
    let withheld = page.slice(from..to);
    if let Some(word) = WITHHELD_WORD.iter().find(|word| withheld.contains(**word)) {
        return Some((Metric::InformationHeld, Some((*word).to_owned())));
    }
    let mut kinds = page.tokens(from..to).iter().filter(|token| {
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
        Concept::Application | Concept::Held => {
            Some((Metric::InformationHeld, Some("依申请公开".to_owned())))
        }
        Concept::Refused => Some((Metric::InformationHeld, Some("不予公开".to_owned()))),
        _ => None,
    }
}

/// Whether the words from `from` to `to` say in so many words that something is not disclosed: 免予公开.
pub(super) fn says_withheld(page: &Context<'_>, from: usize, to: usize) -> bool {
    let words = page.slice(from..to);
    WITHHELD_WORD.iter().any(|word| words.contains(word))
}

/// Whether a label names what is not disclosed on the organ's own initiative: 作为依申请公开14条, 不予公开6条.
fn withheld(page: &Context<'_>, from: usize, to: usize) -> bool {
    says_withheld(page, from, to)
        || page.tokens(from..to).iter().any(|token| {
            matches!(token.concept, Concept::Application | Concept::Refused)
                || token.concept == Concept::Decoy
                    && page.slice(token.start..token.end).contains("依申请")
        })
}

/// Whether a label set off by a comma is plainly one more item of the list.
fn page_label(label: &str, between: &str) -> bool {
    ends_with_any(label, ITEM_END) || between.trim_end().ends_with('类')
}
