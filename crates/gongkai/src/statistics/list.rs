//! One figure for several things, and several figures for several things: 均, 各, 分别.

use gongkai_report::{Channel, Metric};

use super::channel::{Named, named};
use super::context::{Context, Figure};
use super::lexicon::{EACH, RESPECTIVELY, ends_with_any, traits};
use super::line::Line;
use super::match_phrase::{Hit, bridged, match_phrase};
use super::reader::Reader;
use super::sentence::{JOINTS, clause_start};

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
        if self.respectively(line, figure) {
            return true;
        }
        let each = figure.distributive || ends_with_each(page, line.region, figure.start);
        let clause = clause_start(page, line.region, figure.start);
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
            turns = channels(page, hit.metric, clause, word)
                .into_iter()
                .map(Turn::Channel)
                .collect();
            if turns.len() < 2 || !follow(page, figure, turns.len()) {
                return false;
            }
            let first = turns.remove(0);
            let Turn::Channel(channel) = first else {
                return false;
            };
            let whole = line.whole();
            self.enter(line, figure, on(channel, hit), whole);
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

    fn turn(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, turn: Turn) -> bool {
        let hit = match (turn, self.fact(line.last)) {
            (Turn::Thing(hit), _) => Hit {
                end: figure.end,
                ..hit
            },
            (Turn::Channel(channel), Some(fact)) => {
                on(channel, Hit::bare(fact.metric, figure.start, figure.end))
            }
            (Turn::Channel(_), None) => return false,
        };
        let whole = line.whole();
        self.enter(line, figure, hit, whole);
        true
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

fn is_joint(c: char) -> bool {
    c == '，' || JOINTS.contains(&c)
}

fn ends_with_each(page: &Context<'_>, from: usize, to: usize) -> bool {
    // A space may part it from its figure: 均 100%.
    let text = page.slice(from..to).trim_end();
    ends_with_any(text, EACH)
}

/// Whether `count` figures of one unit, `figure` the first, follow each other with nothing between.
fn follow(page: &Context<'_>, figure: &Figure<'_>, count: usize) -> bool {
    let from = page.figures.first_from(figure.start);
    let Some(run) = page.figures.all().get(from..from + count) else {
        return false;
    };
    run.windows(2).all(|pair| match pair {
        [left, right] => {
            left.unit == right.unit && page.slice(left.end..right.start).chars().all(is_joint)
        }
        _ => true,
    })
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
