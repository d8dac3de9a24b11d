//! One figure for several things, and several figures for several things: 均, 各, 分别.

use std::ops::Range;

use gongkai_normalize::Decimal;
use gongkai_report::{Channel, Metric};

use super::channel::{Named, named};
use super::context::{Clause, Context, Figure};
use super::lexicon::fillers::trim_label;
use super::lexicon::{Concept, EACH, RESPECTIVELY, SEVERALLY, ends_with_any, traits};
use super::line::Line;
use super::match_phrase::{Hit, bridged, match_phrase};
use super::reader::{LOOK_BACK, Reader};
use super::sentence::{JOINTS, clause_start};
use super::situation::Entry;

/// A word that joins names of which any may be meant.
const OR: char = '或';

/// The most things that one figure is given to.
const MANY: usize = 16;

/// What the next figure of a list with 分别 counts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Turn {
    /// A thing of its own.
    Thing(Hit),
    /// The same thing in another channel.
    Channel(Channel),
    /// The next part of what the one before is a part of, or the next place, with the place of its name.
    Name(usize, usize),
}

impl<'p> Reader<'p, '_> {
    /// Reads a figure that is one of several or stands for several; whether it was such a one.
    pub(super) fn listed(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) -> bool {
        let page = self.page;
        if let Some(turn) = line.respective.pop() {
            let between = page.slice(line.last_end..figure.start);
            if between.chars().all(is_joint) {
                return self.turn(line, figure, turn);
            }
            line.respective.clear();
        }
        if self.names_respectively(line, figure) || self.respectively(line, figure) {
            return true;
        }
        let clause = clause_start(page, line.region, figure.start);
        let each = figure.distributive
            || ends_with_each(page, line.region, figure.start)
            || each_does(page, clause, figure.start);
        if !each && edges(page, clause, figure.start).nth(1).is_none() {
            // One thing at most.
            return false;
        }
        let things = self.things(line, figure, line.region, figure.start);
        let metrics = things.iter().map(|hit| hit.metric);
        let differ = metrics
            .clone()
            .any(|metric| Some(metric) != metrics.clone().next());
        let whole = line.whole();
        // 办结率、答复率100%: a rate is never that of several things together.
        let rates = figure.unit == Some("%")
            && things.iter().all(|hit| {
                matches!(
                    hit.metric,
                    Metric::CompletionRate | Metric::SatisfactionRate
                )
            });
        if things.len() > 1 && (each || rates || (figure.value.is_zero() && differ)) {
            let region = line.region;
            for hit in things {
                line.region = region;
                self.enter(line, figure, hit, whole);
                if let Some(fact) = self.out.facts.last_mut() {
                    let name = fact.category.take();
                    fact.category =
                        name.map(|name| name.rsplit('、').next().unwrap_or_default().to_owned());
                }
            }
            return true;
        }
        if things.len() > 1 && differ {
            return self.together(line, figure, &things);
        }
        if each
            && let [hit] = things.as_slice()
            && traits(hit.metric).channel
        {
            let channels = channels(page, hit.metric, clause, figure.start);
            if channels.len() > 1 {
                let region = line.region;
                for channel in channels {
                    line.region = region;
                    self.enter(line, figure, on(channel, *hit), whole);
                }
                return true;
            }
        }
        false
    }

    /// 行政复议、诉讼5件: one figure for things of different metrics belongs to neither, except that
    /// 规章、规范性文件112件 are documents.
    fn together(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, things: &[Hit]) -> bool {
        use Metric as M;
        let of = |metrics: &[Metric]| things.iter().all(|hit| metrics.contains(&hit.metric));
        let metric = if of(&[M::NormativeDocuments, M::Regulations, M::OfficialDocuments]) {
            Some(M::OfficialDocuments)
        } else if of(&[M::ApplicationsGranted, M::ApplicationsPartlyGranted]) {
            Some(M::ApplicationsGranted)
        } else {
            None
        };
        if let (Some(metric), Some(last)) = (metric, things.last()) {
            let hit = Hit { metric, ..*last };
            let whole = line.whole();
            self.enter(line, figure, hit, whole);
            return true;
        }
        // 政府信息不存在、非本机关政府信息30件: outcomes that are told apart elsewhere.
        let outcomes = [
            M::ApplicationsNotHeld,
            M::ApplicationsRefused,
            M::ApplicationsAnswered,
        ];
        let apart = [
            M::AdministrativeReviews,
            M::AdministrativeLawsuits,
            M::PressConferences,
            M::OnlineInterviews,
            M::Responses,
        ];
        if of(&apart) || of(&outcomes) {
            line.region = figure.end;
            line.last = None;
            return true;
        }
        false
    }

    /// The things that the words from `region` to `edge` join with 、 or 和 and that `figure` fits.
    fn things(&self, line: &Line<'_>, figure: &Figure<'_>, region: usize, edge: usize) -> Vec<Hit> {
        let page = self.page;
        let known = self.known(line);
        let clause = clause_start(page, region, edge);
        let mut things: Vec<Hit> = Vec::new();
        for end in edges(page, clause, edge).take(MANY) {
            if let Some(hit) = match_phrase(page, figure, region, end, known)
                && hit.anchor.is_some_and(|word| word.start >= clause)
                && things.iter().all(|known| known.anchor != hit.anchor)
            {
                things.push(hit);
            }
        }
        things
    }

    /// 行政复议、行政诉讼分别为3件、2件: reads the first figure and keeps the readings of the others.
    fn respectively(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) -> bool {
        let page = self.page;
        let words = page.slice(line.region..figure.start);
        let Some(at) = RESPECTIVELY.iter().find_map(|word| words.rfind(word)) else {
            return false;
        };
        let word = line.region + at;
        let mut turns: Vec<Turn> = Vec::new();
        if bridged(page, word, figure.start) {
            turns = self
                .things(line, figure, line.region, word)
                .into_iter()
                .map(Turn::Thing)
                .collect();
        }
        if turns.len() < 2 {
            let Some(hit) = match_phrase(page, figure, line.region, figure.start, self.known(line))
            else {
                return false;
            };
            let clause = clause_start(page, line.region, word);
            turns = places(page, figure, hit.metric, clause, word);
            if turns.len() < 2
                || !follow(page, figure, turns.len())
                || follow(page, figure, turns.len() + 1)
            {
                return false;
            }
            match turns.remove(0) {
                Turn::Channel(channel) => {
                    let whole = line.whole();
                    self.enter(line, figure, on(channel, hit), whole);
                }
                Turn::Name(from, to) => self.enter_elsewhere(line, figure, hit, from..to),
                Turn::Thing(_) => return false,
            }
        } else {
            if !follow(page, figure, turns.len()) {
                return false;
            }
            let first = turns.remove(0);
            self.turn(line, figure, first);
        }
        turns.reverse();
        line.respective = turns;
        true
    }

    /// 公开80条，概况、法规公文、动态分别为10条、20条、50条: the names are parts of the figure before, whatever another metric calls
    /// one of them.
    fn names_respectively(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) -> bool {
        let page = self.page;
        let from = line.start.max(line.last_end);
        let from = page.boundary(from.max(figure.start.saturating_sub(LOOK_BACK)));
        let Some(at) = RESPECTIVELY
            .iter()
            .find_map(|word| page.slice(from..figure.start).rfind(word))
        else {
            return false;
        };
        let word = from + at;
        let Some(last) = line.last.and_then(|last| self.counted(last)) else {
            return false;
        };
        if !bridged(page, word, figure.start) {
            return false;
        }
        let clause = clause_start(page, from, word);
        let clause = page.clause_text_start(clause, word);
        let Some((count, sum)) = run(page, figure) else {
            return false;
        };
        let (Some(mut names), Some(whole)) =
            (names(page, clause, word, count), self.fact(Some(last)))
        else {
            return false;
        };
        let told_apart = || {
            channels(page, whole.metric, clause, word).len() >= names.len()
                || self.things(line, figure, clause, word).len() >= names.len()
        };
        if whole.unit.as_deref() != figure.unit
            || whole.value < sum
            || whole.span.start() < line.start
            || told_apart()
        {
            return false;
        }
        let complete = whole.value == sum;
        if line.whole() != Some(last) {
            self.open_level(line, last, complete);
        }
        names.reverse();
        line.respective = names;
        match line.respective.pop() {
            Some(Turn::Name(from, to)) => self.part_named(line, figure, from..to),
            _ => false,
        }
    }

    fn turn(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, turn: Turn) -> bool {
        let hit = match (turn, self.fact(line.last)) {
            (Turn::Thing(hit), _) => Hit {
                end: figure.end,
                ..hit
            },
            (Turn::Channel(channel), Some(fact)) => {
                on(channel, Hit::bare(fact.metric, figure.start, figure.end))
            }
            (Turn::Name(from, to), Some(fact))
                if fact.part_of.is_some() && fact.part_of == line.whole() =>
            {
                return self.part_named(line, figure, from..to);
            }
            (Turn::Name(from, to), Some(fact)) => {
                let hit = Hit::bare(fact.metric, figure.start, figure.end);
                self.enter_elsewhere(line, figure, hit, from..to);
                return true;
            }
            (Turn::Channel(_) | Turn::Name(..), None) => return false,
        };
        let whole = line.whole();
        self.enter(line, figure, hit, whole);
        true
    }

    /// Enters the figure of a place that is no known channel, in a list of places: 服务大厅、档案馆分别接待50人次、20人次.
    fn enter_elsewhere(
        &mut self,
        line: &mut Line<'p>,
        figure: &Figure<'_>,
        hit: Hit,
        name: Range<usize>,
    ) {
        let page = self.page;
        let whole = line.whole();
        self.enter(line, figure, hit, whole);
        let other = page.has(name.clone(), &[Concept::OtherChannel]);
        if let Some(fact) = self.out.facts.last_mut() {
            fact.channel = None;
            let name = Some(trim_label(page.slice(name))).filter(|name| !other && !name.is_empty());
            fact.category = name.map(str::to_owned);
        }
    }

    /// Enters a part of the open breakdown whose name stands apart from its figure. The last one ends the breakdown.
    fn part_named(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, name: Range<usize>) -> bool {
        let page = self.page;
        let Some(metric) = self.fact(line.whole()).map(|whole| whole.metric) else {
            return false;
        };
        let category = trim_label(page.slice(name)).to_owned();
        let clause = Clause {
            start: line.last_end.min(figure.start),
            figure,
        };
        let entry = Entry::new(metric, figure.end)
            .category(Some(category))
            .part_of(line.whole());
        let entered = self.push(line, clause, Some(entry));
        if line.respective.is_empty() {
            line.levels.pop();
        }
        entered
    }
}

/// A phrase whose figure is that of a channel.
fn on(channel: Channel, hit: Hit) -> Hit {
    Hit {
        channel: Some(channel),
        ..hit
    }
}

/// Where the joined names in `from..to` end.
fn edges<'t>(page: &'t Context<'_>, from: usize, to: usize) -> impl Iterator<Item = usize> + 't {
    let inner = page
        .slice(from..to)
        .char_indices()
        .filter(|(_, c)| JOINTS.contains(c) || *c == OR)
        .map(move |(at, _)| from + at);
    inner.chain(std::iter::once(to))
}

/// The `count` names that `from..to` joins with 、, the last one perhaps with 和. A joint in a bracket joins nothing:
/// 县（市、区）.
fn names(page: &Context<'_>, from: usize, to: usize, count: usize) -> Option<Vec<Turn>> {
    let mut depth = 0_usize;
    let mut joints = Vec::new();
    for (at, mark) in page.slice(from..to).char_indices() {
        match mark {
            '（' => depth += 1,
            '）' => depth = depth.saturating_sub(1),
            mark if depth == 0 && JOINTS.contains(&mark) => joints.push((from + at, mark)),
            _ => {}
        }
    }
    let commas = joints.iter().filter(|(_, mark)| *mark == '、').count();
    let last = joints.len().checked_sub(1)?;
    let splits = joints
        .iter()
        .enumerate()
        .filter(|(index, (_, mark))| *mark == '、' || commas + 2 == count && *index == last)
        .map(|(_, joint)| *joint);
    let mut names = Vec::new();
    let mut start = from;
    for (at, mark) in splits {
        names.push(Turn::Name(start, at));
        start = at + mark.len_utf8();
    }
    names.push(Turn::Name(start, to));
    (names.len() == count && count > 1).then_some(names)
}

/// The places that `from..to` names, each with a figure of its own, as far as two of them are channels: 网站、微博和其他方式.
fn places(
    page: &Context<'_>,
    figure: &Figure<'_>,
    metric: Metric,
    from: usize,
    to: usize,
) -> Vec<Turn> {
    let channels = channels(page, metric, from, to);
    let all = run(page, figure)
        .filter(|(count, _)| channels.len() > 1 && channels.len() < *count)
        .and_then(|(count, _)| names(page, page.clause_text_start(from, to), to, count));
    let place = |name| match name {
        Turn::Name(from, to) => {
            let channel = named(page, metric, from, to).channel();
            channel.map_or(name, Turn::Channel)
        }
        turn => turn,
    };
    match all {
        Some(names) => names.into_iter().map(place).collect(),
        None => channels.into_iter().map(Turn::Channel).collect(),
    }
}

/// The figures behind `figure` that have its unit and follow each other with nothing between.
fn followers<'p>(
    page: &'p Context<'_>,
    figure: &Figure<'_>,
) -> impl Iterator<Item = &'p Figure<'p>> {
    let pairs = page.figures_from(figure.start).windows(2);
    pairs.map_while(|pair| match pair {
        [left, right] if left.unit == right.unit => {
            let between = page.slice(left.end..right.start);
            between.chars().all(is_joint).then_some(right)
        }
        _ => None,
    })
}

/// How many figures of one unit, `figure` the first, follow each other with nothing between, and their sum.
fn run(page: &Context<'_>, figure: &Figure<'_>) -> Option<(usize, Decimal)> {
    let mut followers = followers(page, figure).take(MANY);
    followers.try_fold((1, figure.value), |(count, sum), next| {
        Some((count + 1, sum.checked_add(next.value)?))
    })
}

fn is_joint(c: char) -> bool {
    c == '，' || JOINTS.contains(&c)
}

fn ends_with_each(page: &Context<'_>, from: usize, to: usize) -> bool {
    // A space may part it from its figure: 均 100%.
    let text = page.slice(from..to).trim_end();
    ends_with_any(text, EACH)
}

/// Whether a verb of the clause is said of each of several: 图书馆、档案馆各接待查阅40人次.
fn each_does(page: &Context<'_>, from: usize, to: usize) -> bool {
    page.tokens(from..to).iter().any(|word| {
        word.concept.is_verb() && ends_with_any(page.slice(from..word.start), SEVERALLY)
    })
}

/// Whether `count` figures of one unit, `figure` the first, follow each other with nothing between.
fn follow(page: &Context<'_>, figure: &Figure<'_>, count: usize) -> bool {
    let behind = count.saturating_sub(1);
    followers(page, figure).take(behind).count() == behind
}

/// The channels that `from..to` names one by one.
pub(super) fn channels(page: &Context<'_>, metric: Metric, from: usize, to: usize) -> Vec<Channel> {
    let mut start = from;
    let mut found = Vec::new();
    for end in edges(page, from, to).take(MANY) {
        if let Named::One(channel) = named(page, metric, start, end)
            && !found.contains(&channel)
        {
            found.push(channel);
        }
        start = end;
    }
    found
}
