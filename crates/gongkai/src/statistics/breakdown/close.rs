//! Closes breakdowns: at brackets, at semicolons, at clauses of their own.

use super::open::division_of;
use super::{Level, is_outcome};
use crate::statistics::context::{Clause, Figure};
use crate::statistics::fact::StatisticFact;
use crate::statistics::lexicon::{AND_SO_ON, Concept, contains_any, is_item, starts_with_any};
use crate::statistics::line::Line;
use crate::statistics::match_phrase::{Hit, people_follow};
use crate::statistics::reader::Reader;
use crate::statistics::situation::Situation;
use crate::statistics::token::Token;

/// A figure and the breakdown that it may close.
struct Closing<'s> {
    s: Situation<'s>,
    level: Level,
    /// The fact that is broken down.
    whole: Option<&'s StatisticFact>,
    /// Whether the parts make up the whole.
    full: bool,
    /// Whether a part has been told.
    begun: bool,
    /// Whether a semicolon stands before the figure in a list of commas.
    at_semicolon: bool,
}

/// Each says whether the figure closes the breakdown.
const RULES: &[fn(&Closing<'_>) -> bool] = &[
    full_before_verb,
    full_before_semicolon,
    outer_goes_on,
    outcomes_go_on,
    verb_after_labels,
];

impl<'p> Reader<'p, '_> {
    /// Closes the breakdown that a figure does not belong to.
    pub(crate) fn leave_list(&self, line: &mut Line<'p>, clause: Clause<'_>) {
        let Some(level) = line.top().filter(|level| !level.bracket) else {
            return;
        };
        let s = self.situation(line, clause);
        let closing = Closing {
            s,
            level,
            whole: self.fact(level.whole),
            full: self.full(&level),
            begun: !self.parts(&level).is_empty(),
            at_semicolon: level.has_commas() && s.between().contains('；'),
        };
        if RULES.iter().any(|rule| rule(&closing)) {
            line.levels.pop();
        }
    }

    /// Closes the innermost bracket, and the breakdowns opened in it.
    pub(crate) fn close_bracket(&mut self, line: &mut Line<'p>, token: Token) {
        let Some(at) = line.levels.iter().rposition(|level| level.bracket) else {
            return;
        };
        let level = line.levels.get(at).copied();
        line.levels.truncate(at);
        if let Some(level) = level.filter(|level| level.own) {
            let inside = self.page.slice(line.last_end.min(token.start)..token.start);
            if contains_any(inside, AND_SO_ON) {
                self.leave_open(level.list);
            }
            line.last = level.whole;
            line.last_end = token.end;
            line.region = token.end;
        } else if let Some(level) = level {
            // 公开信息（包括4个栏目）共计64条: the words before the bracket are those of the figure after it.
            line.region = level.region.min(line.region);
        }
    }

    /// Takes note that a list names only some of the parts: 公开信息60条（概况20条、动态15条等）.
    pub(crate) fn leave_open(&mut self, list: Option<usize>) {
        if let Some(list) = list.and_then(|list| self.out.breakdowns.get_mut(list)) {
            list.complete = false;
        }
    }

    /// Goes past a figure that no rule reads; what comes after it does not refer to the figures before it.
    pub(crate) fn unread(&self, line: &mut Line<'_>, figure: &Figure<'_>) {
        if figure.unit != Some("%") {
            let from = line.region.max(line.last_end);
            let semicolon = self.page.slice(from..figure.start).contains('；');
            // A semicolon ends a list of commas.
            let ended = line.top().is_some_and(|level| {
                !level.bracket && level.has_commas() && self.parts(&level).len() > 1
            });
            if semicolon && ended {
                line.levels.pop();
            }
            // 来自12家单位的45名学员: the units only say whose people they are.
            if !people_follow(self.page, figure) {
                line.last = None;
            }
        }
        line.region = figure.end;
    }
}

/// 其中网站60条、微博40条，全年更新视频20个: a full list ends before the next verb, or the next channel.
fn full_before_verb(c: &Closing<'_>) -> bool {
    let of_items = c.whole.is_some_and(|whole| is_item(whole.metric));
    let verb =
        |token: &Token| token.concept == Concept::Disclose || of_items && token.concept.is_verb();
    c.full && (c.s.tokens().iter().any(verb) || elsewhere(c))
}

/// Whether the clause names another channel than that of the items that are broken down.
fn elsewhere(c: &Closing<'_>) -> bool {
    c.whole.is_some_and(|whole| {
        is_item(whole.metric)
            && whole.channel.is_some()
            && c.s
                .named(whole.metric)
                .channel()
                .is_some_and(|here| Some(here) != whole.channel)
    })
}

/// 公开信息60条，其中网站40条、微信20条；回应留言8条: the list is full.
fn full_before_semicolon(c: &Closing<'_>) -> bool {
    let (page, line, figure) = (c.s.page(), c.s.line, c.s.figure());
    let Some(at) = c.s.between().find('；') else {
        return false;
    };
    let rest = line.last_end + at + '；'.len_utf8()..figure.start;
    c.full
        && c.whole.is_some_and(|whole| is_item(whole.metric))
        && c.level.has_commas()
        && line.levels.len() == 1
        // …；按内容分，…: the same whole is divided once more.
        && division_of(page, &rest).is_none()
}

/// 机构类23条，内有领导12条、职能11条；工作类15条: the outer list goes on.
fn outer_goes_on(c: &Closing<'_>) -> bool {
    let outer = c.s.line.levels.iter().rev().nth(1);
    outer.is_some_and(|outer| outer.list.is_some() && outer.whole != c.level.whole)
        && c.begun
        && (c.at_semicolon || c.full)
}

/// 不予公开3件，其中涉及隐私1件，涉密2件；信息不存在8件: the outcomes go on.
fn outcomes_go_on(c: &Closing<'_>) -> bool {
    c.at_semicolon
        && c.begun
        && c.whole.is_some_and(|whole| {
            whole.part_of.is_some() && is_outcome(whole.metric, whole.category.as_deref())
        })
}

/// 其中动态102条；发布公告1条: behind a semicolon a verb of publishing opens the clause, where no part of the list has one.
fn verb_after_labels(c: &Closing<'_>) -> bool {
    let page = c.s.page();
    let opens = |from: usize, to: usize| {
        let start = page.clause_text_start(from, to);
        page.tokens(start..to)
            .first()
            .is_some_and(|token| token.start == start && token.concept == Concept::Disclose)
    };
    let last = c.s.line.last.filter(|last| Some(*last) != c.level.whole);
    let part = c.s.fact(last);
    c.at_semicolon
        && opens(c.s.clause.start, c.s.figure().start)
        && part.is_some_and(|part| !opens(part.span.start(), part.span.end()))
        && !c.s.adds_up(&c.level)
}

/// Whether a clause with a verb of its own leaves the breakdown before it: the list was one of commas and
/// a semicolon ends it, or the figure is too large for a part.
pub(crate) fn begins_anew(s: &Situation<'_>, hit: &Hit) -> bool {
    let Some(level) = s.line.top().filter(|level| !level.bracket) else {
        return false;
    };
    let verb = hit
        .anchor
        .is_some_and(|word| word.concept.is_verb() || hit.start < word.start);
    let between = s.between();
    let larger = s
        .fact(level.whole)
        .is_some_and(|whole| whole.value < s.figure().value);
    let ended = || {
        between.contains('；')
            && s.reader.parts(&level).len() > 1
            && level.has_commas()
            && !s.adds_up(&level)
    };
    verb && (larger || starts_with_any(between, AND_SO_ON) || ended())
}
