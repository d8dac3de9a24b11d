//! Enters facts, each with its period and in the list that it is a part of.

use gongkai_report::Metric;
use gongkai_text::CleanSpan;

use super::breakdown::{Divider, adds, is_outcome};
use super::channel::social;
use super::context::Clause;
use super::fact::{StatedPeriod, StatisticFact, fact_at};
use super::lexicon::{
    AND_SO_ON, Concept, NEXT_YEAR, OF_GOVERNMENT, PRESS, PRESS_ARTICLE, PRESS_HOUSE, PRESS_ONLY,
    PRESS_REPORTED, PRESS_UNIT, PRINTED, REMAINDER, SOME_LEFT, THIS_YEAR, TOTAL_SO_FAR,
    contains_any, ends_with_any, is_application, is_item, starts_with_any,
};
use super::line::Line;
use super::period;
use super::reader::Reader;
use super::situation::{Entry, PartsList, Situation};
use crate::word_lists::split_at_word;

impl Situation<'_> {
    /// A fact of `metric` made of the figure, whose category is the label before it.
    pub(super) fn labelled(&self, metric: Metric) -> Entry {
        self.entry(metric).category(self.name())
    }

    /// Corrects a metric that the channel, or the press, makes another one.
    fn corrected(&self, entry: Entry) -> Entry {
        if entry.metric != Metric::InformationDisclosed || entry.part_of.is_some() {
            return entry;
        }
        if entry.channel.is_some_and(social) && self.posted(entry.end) {
            Entry {
                metric: Metric::NewMediaPosts,
                ..entry
            }
        } else if self.in_the_press() {
            Entry {
                metric: Metric::MediaReports,
                channel: None,
                category: None,
                ..entry
            }
        } else {
            entry
        }
    }

    /// Whether the clause says that the press of some level printed what the figure counts: 在省级媒体刊发稿件30篇. What it calls
    /// government information is information disclosed.
    fn in_the_press(&self) -> bool {
        /// The press may be named so far before a verb that only the press does.
        const LOOK_BACK: usize = 240;
        let (page, clause) = (self.page(), self.clause);
        let words = self.text();
        if !clause.figure.is_in(PRESS_UNIT) || contains_any(words, OF_GOVERNMENT) {
            return false;
        }
        // 6家媒体参加报道，刊发稿件20篇: the clause before says who printed them.
        let before = page.slice(self.line.start..clause.start);
        let reported = starts_with_any(self.words(), PRINTED)
            && ends_with_any(before.trim_end_matches('，'), PRESS_REPORTED);
        let words = if reported || contains_any(words, PRESS_ONLY) {
            let from = self.line.start.max(clause.start.saturating_sub(LOOK_BACK));
            page.slice(page.boundary(from).min(clause.start)..clause.figure.start)
        } else {
            words
        };
        let printed_by = |press: &&str| {
            split_at_word(words, press).is_some_and(|(_, rest)| contains_any(rest, PRINTED))
        };
        // 在日报刊登新闻稿件30篇: what a house prints may be information, unless it is called an article or a report.
        if PRESS.iter().any(&printed_by) {
            return true;
        }
        // 在各类媒体发布新闻稿件40篇, but not on a site or an account, too.
        let published = || {
            let of_its_own = [
                Concept::Website,
                Concept::Platform,
                Concept::Online,
                Concept::Weibo,
                Concept::Wechat,
                Concept::NewMedia,
                Concept::ShortVideo,
            ];
            contains_any(self.text(), PRESS) && !page.has(clause.range(), &of_its_own)
        };
        ends_with_any(self.label(), PRESS_ARTICLE)
            && (PRESS_HOUSE.iter().any(printed_by) || published())
    }

    /// Whether applications carried over, which the clause tells, are the rest of those of which the outcomes are told.
    fn is_rest_of_outcomes(&self) -> bool {
        starts_with_any(self.words(), REMAINDER)
            || starts_with_any(self.words(), SOME_LEFT)
            // 予以公开5件；结转下年度2件: the last of a list of outcomes.
            || self.last().is_some_and(|last| {
                last.part_of.is_some()
                    && last.part_of == self.reader.applications
                    && (is_outcome(last.metric, last.category.as_deref())
                        // 已办结38件，2件结转下年度
                        || last.metric == Metric::ApplicationsAnswered
                        // 不属于政府信息1件；结转下年度2件
                        || last.category.is_some() && self.reader.outcomes.is_some())
            })
    }

    /// Whether an outcome that no breakdown holds belongs to the applications counted before.
    fn is_attached(&self, metric: Metric) -> bool {
        // What is carried over is a part only where the text speaks of the rest.
        (metric != Metric::ApplicationsCarriedOver || self.is_rest_of_outcomes())
            && !adds(self.page(), self.clause)
            && self.fact(self.reader.applications).is_some_and(|whole| {
                // What is still to be answered is no part of what was.
                let rest_of_answered = metric == Metric::ApplicationsCarriedOver
                    && whole.metric == Metric::ApplicationsAnswered;
                !whole.value.is_zero() && !rest_of_answered
            })
    }

    /// Whether a total is more than what was counted in the year just before, and so of all years: 2013年公开152条；累计公开671条,
    /// 公开152条（累计公开671条）.
    fn is_total_of_all_years(&self, entry: &Entry) -> bool {
        let words = self.words();
        let of_year = self.line.last.or(self.reader.previous);
        starts_with_any(words, TOTAL_SO_FAR)
            && entry.category.is_none()
            && of_year.is_some_and(|index| self.reader.out.is_of_report(index))
            && self.fact(of_year).is_some_and(|fact| {
                fact.metric == entry.metric
                    && is_item(fact.metric)
                    && fact.part_of.is_none()
                    && fact.category.is_none()
                    && (fact.channel.is_none() || fact.channel == entry.channel)
                    && fact.value < self.figure().value
            })
    }

    fn period(&self, metric: Metric, category: Option<&str>) -> StatedPeriod {
        let (page, line) = (self.page(), self.line);
        // 下年度继续办理5件: the year named is the one to which they go.
        let carried_out = metric == Metric::ApplicationsCarriedOver
            && category == Some("out")
            && starts_with_any(self.words(), NEXT_YEAR);
        if carried_out {
            return StatedPeriod::Report;
        }
        // 历年累计复议3件、诉讼1件: both are of all years.
        let of_all_years = |fact: &StatisticFact| {
            let dated = page.times(&(line.last_end..self.figure().start));
            fact.span.start() >= line.start
                && self.between().starts_with('、')
                && fact.unit.as_deref() == self.figure().unit
                && dated.is_empty()
                && page.has(fact.span.range(), &[Concept::Cumulative])
                && !contains_any(self.words(), THIS_YEAR)
        };
        let of_last = line
            .last
            .and_then(|last| self.reader.out.stated_period(last));
        if let Some(period @ StatedPeriod::Own(days)) = of_last
            && days.start.is_none()
            && self.last().is_some_and(of_all_years)
        {
            return period;
        }
        period::of(
            page,
            line,
            line.region.min(self.clause.start),
            self.figure(),
        )
    }
}

impl<'p> Reader<'p, '_> {
    /// What the rules look at.
    pub(super) fn situation<'s>(&'s self, line: &'s Line<'p>, clause: Clause<'s>) -> Situation<'s> {
        Situation {
            reader: self,
            line,
            clause,
        }
    }

    /// Enters what the rules say of a figure; whether they say something.
    pub(super) fn push(
        &mut self,
        line: &mut Line<'p>,
        clause: Clause<'_>,
        entry: Option<Entry>,
    ) -> bool {
        let Some(entry) = entry else { return false };
        let (page, figure) = (self.page, clause.figure);
        let clause = Clause {
            start: entry.start.unwrap_or(clause.start),
            figure,
        };
        let s = self.situation(line, clause);
        let entry = s.corrected(entry);
        let Entry { metric, end, .. } = entry;
        let category = entry.category.as_deref();
        let carried_over = metric == Metric::ApplicationsCarriedOver;
        // What was carried over from the year before is no part of what came in this year, but may be one of what was
        // answered: 答复98件（含上年度转结8件）.
        let carried_in = carried_over && category == Some("in");
        let of_all_years = s.is_total_of_all_years(&entry);
        let part_of = entry.part_of.filter(|whole| {
            let whole = s.fact(Some(*whole));
            !of_all_years
                && (!carried_in
                    || whole.is_some_and(|whole| whole.metric == Metric::ApplicationsAnswered))
        });
        let outcome = part_of.is_none() && !carried_in && is_outcome(metric, category);
        let attached = self
            .applications
            .filter(|_| outcome && s.is_attached(metric));
        let start = page.clause_text_start(clause.start, figure.start);
        let (Some(span), Some(value_span)) = (
            CleanSpan::new(start, end),
            CleanSpan::new(figure.value_at.0, figure.value_at.1),
        ) else {
            return true;
        };
        let period = match entry.period {
            Some(period) => period,
            None if of_all_years => period::of_all_years(page),
            None => s.period(metric, category),
        };
        let mut fact = fact_at(metric, figure.value, span, value_span);
        fact.channel = entry.channel;
        fact.category = entry.category;
        fact.value_max = figure.value_max;
        fact.bound = figure.bound;
        fact.unit = figure.unit.map(str::to_owned);
        fact.part_of = part_of.or(attached);
        let semicolon = s.between().contains('；');
        let index = self.out.enter(fact, period);
        if !outcome && part_of.is_none() && is_application(metric) && !carried_over {
            self.applications = Some(index);
        }
        if let Some(whole) = part_of {
            self.list_part(line, index, semicolon);
            self.list_apart(entry.list, whole, index);
        } else if let Some(whole) = attached {
            self.list_outcome(whole, index);
        }
        if starts_with_any(page.behind(end, '等'.len_utf8()), AND_SO_ON) {
            self.leave_open(line.top().and_then(|level| level.list));
        }
        line.last = Some(index);
        line.last_end = end;
        line.region = end;
        true
    }

    /// Enters a part in the list that is open, or in a new one of the same whole: after a semicolon, outcomes
    /// break down what was told by applicant before.
    fn list_part(&mut self, line: &mut Line<'_>, index: usize, semicolon: bool) {
        let Some(mut list) = line.top().and_then(|level| level.list) else {
            return;
        };
        let Some(open) = self.out.breakdowns.get(list) else {
            return;
        };
        let outcome = |index: usize| {
            self.fact(Some(index))
                .is_some_and(|fact| is_outcome(fact.metric, fact.category.as_deref()))
        };
        let (whole, first) = (open.whole, open.parts.first().copied());
        let turned = semicolon && first.is_some_and(|first| !outcome(first) && outcome(index));
        if turned {
            list = self.open_list(whole, false);
        }
        self.add_part(list, index);
        if let Some(level) = line.levels.last_mut() {
            level.list = Some(list);
            if semicolon && first.is_some() {
                level.divider = Divider::Semicolons;
            }
        }
    }

    /// Enters a part in a list whose breakdown is not open.
    fn list_apart(&mut self, list: PartsList, whole: usize, index: usize) {
        let list = match list {
            PartsList::Open => return,
            PartsList::Last => self.out.breakdowns.len().saturating_sub(1),
            PartsList::New => self.open_list(whole, false),
        };
        self.add_part(list, index);
    }

    /// Enters an outcome in the list of those of the applications `whole` that no 其中 opens.
    fn list_outcome(&mut self, whole: usize, index: usize) {
        let list = match self.outcomes {
            Some((of, list)) if of == whole => list,
            _ => self.open_list(whole, false),
        };
        self.outcomes = Some((whole, list));
        self.add_part(list, index);
    }

    fn add_part(&mut self, list: usize, index: usize) {
        if let Some(list) = self.out.breakdowns.get_mut(list) {
            list.parts.push(index);
        }
    }
}
