//! Reads the passages of a page, sentence by sentence, figure by figure.

use std::ops::Range;

use gongkai_outline::Topic;
use gongkai_report::{Channel, Metric, QuantityUse};
use gongkai_text::CleanSpan;

use super::breakdown::{Divider, Level, breaks_down_items, division_of, same_unit};
use super::channel::{Named, named};
use super::context::{Context, Figure, Passage};
use super::entry::says_withheld;
use super::fact::{StatisticFact, Statistics};
use super::lexicon::{
    CHANNEL_LEAD, Concept, DONE_TO_CHANNEL, EXAMPLES, EXAMPLES_END, FEW, PEOPLE, is_application,
    is_item, starts_with_any,
};
use super::match_phrase::{Known, match_phrase};
use super::negation;
use super::period;
use super::token::{Seen, Token};

/// Marks that end a clause.
pub(super) const MARKS: [char; 5] = ['，', '；', '：', '（', '）'];
/// How far back, in bytes, the words of a figure are looked for.
const LOOK_BACK: usize = 600;

/// A list has at most this many parts: more figures are not added up, so that a sentence of figures takes linear time.
pub(super) const MOST_PARTS: usize = 200;

/// Reads all statistics of `page`.
pub(super) fn read(page: &Context<'_>) -> Statistics {
    let mut reader = Reader {
        page,
        out: Statistics::default(),
        topic: Topic::Unknown,
        heading: None,
        topic_from: 0,
        previous: None,
        carried: Vec::new(),
        in_lines: false,
        shared: Vec::new(),
        untold: None,
        applications: None,
        outcomes: None,
    };
    for passage in &page.passages {
        reader.passage(passage);
    }
    for list in &mut reader.out.breakdowns {
        // One part makes no sum, whatever opened it.
        list.complete &= list.parts.len() > 1;
    }
    reader.out.breakdowns.retain(|list| !list.parts.is_empty());
    reader.out
}

#[derive(Debug)]
pub(super) struct Reader<'p, 'a> {
    pub(super) page: &'p Context<'a>,
    pub(super) out: Statistics,
    topic: Topic,
    heading: Option<(usize, usize)>,
    /// How many facts there were when the topic began.
    topic_from: usize,
    /// The last fact of the sentence before, under the same heading.
    previous: Option<usize>,
    /// The breakdowns open at the end of a line that ends with a semicolon.
    carried: Vec<Level>,
    /// The breakdowns in `carried` go on only in lines that are nothing but a label and its figure.
    in_lines: bool,
    /// The breakdown of the sentence before, where it told the share of each part.
    shared: Vec<Level>,
    /// The breakdown that the sentence before left open, with some of the whole still untold.
    untold: Option<(Level, gongkai_normalize::Decimal)>,
    /// The applications that the outcomes named later are outcomes of.
    pub(super) applications: Option<usize>,
    /// The whole and the list of the outcomes that no 其中 opens.
    pub(super) outcomes: Option<(usize, usize)>,
}

/// What is known of the passage and the sentence so far.
#[derive(Debug)]
pub(super) struct Line<'p> {
    pub(super) passage: &'p Passage,
    /// Where the words that belong to the next figure begin.
    pub(super) region: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Concepts of the whole sentence.
    all: Seen,
    /// Concepts seen in this passage.
    pub(super) block: Seen,
    pub(super) levels: Vec<Level>,
    /// The fact that 其中, 同比 and 占 refer to.
    pub(super) last: Option<usize>,
    /// Where the figure read last ends.
    pub(super) last_end: usize,
    /// The sentence is about what is still to be done.
    pub(super) planned: bool,
    pub(super) noted: period::Noted,
    /// The name that the sentence before gave to what is counted (一是政府采购信息。公开了92条。).
    pub(super) lead: Option<(usize, usize)>,
    /// The channel that the heading, or a sentence that does nothing else, names for what follows: 1.政府网站。
    pub(super) place: Option<Channel>,
    /// Where the words of a figure of issues begin, and where it ends: the items in them follow (推送452期1356条).
    pub(super) doubled: Option<(usize, usize)>,
    /// The sentence is a list of items with their numbers, and nothing else.
    pub(super) plain_list: bool,
    /// A verb of publishing and a colon have opened a list of items with their numbers.
    pub(super) listing: bool,
    /// Where the last figure that counts nothing by itself ends: a list goes on from it.
    pub(super) passed: Option<usize>,
    /// Where the words of the last figure that compares begin, and where that figure ends.
    compared: Option<(usize, usize)>,
    /// Figures before this offset are not statistics of their own.
    denied_to: usize,
    /// Readings for the next figures of a list with 分别, the next one last.
    pub(super) respective: Vec<super::list::Turn>,
}

impl Line<'_> {
    /// Opens a breakdown; in those that are nested beyond reason the outermost is forgotten.
    pub(super) fn push(&mut self, level: Level) {
        const DEEPEST: usize = 32;
        if self.levels.len() >= DEEPEST {
            self.levels.remove(0);
        }
        self.levels.push(level);
    }
}

impl<'p> Reader<'p, '_> {
    /// The last fact of the sentence before, under the same heading.
    pub(super) const fn previous(&self) -> Option<usize> {
        self.previous
    }

    fn passage(&mut self, passage: &'p Passage) {
        if passage.topic != self.topic {
            self.topic = passage.topic;
            self.topic_from = self.out.facts.len();
            self.applications = None;
        }
        if passage.heading_at != self.heading {
            self.heading = passage.heading_at;
            self.previous = None;
            self.carried.clear();
            self.shared.clear();
            self.untold = None;
        }
        let mut block = Seen::default();
        let mut lead = (
            None,
            passage
                .heading_at
                .and_then(|(from, to)| place_of(self.page, from..to)),
        );
        let mut start = passage.range.start;
        let ends = self.page.tokens.ends();
        let first = ends.partition_point(|end| *end < start);
        let mut ends = ends.get(first..).unwrap_or_default().iter().copied();
        while start < passage.range.end {
            let end = ends
                .next()
                .map_or(passage.range.end, |end| end.min(passage.range.end));
            let range = start..end;
            let next = end
                + self
                    .page
                    .slice(end..passage.range.end)
                    .chars()
                    .next()
                    .map_or(1, char::len_utf8);
            block = self.sentence(passage, range.clone(), block, lead);
            lead = (
                lead_of(self.page, range.clone()),
                place_of(self.page, range).or(lead.1),
            );
            start = next;
        }
    }

    fn sentence(
        &mut self,
        passage: &'p Passage,
        range: Range<usize>,
        block: Seen,
        (lead, place): (Option<(usize, usize)>, Option<Channel>),
    ) -> Seen {
        let page = self.page;
        let tokens = page.tokens(range.clone());
        let figures = page.figures(&range);
        if tokens.is_empty() && figures.is_empty() {
            self.carry(&range);
            return block;
        }
        let carried = self.told_before(&range);
        let mut line = Line {
            passage,
            region: range.start,
            start: range.start,
            end: range.end,
            all: Seen::default(),
            block,
            levels: self.levels_before(&range),
            last: carried,
            last_end: range.start,
            planned: period::opens_later_year(page, &range),
            noted: period::Noted::default(),
            doubled: None,
            plain_list: is_plain_list(page, passage, &range),
            listing: false,
            passed: None,
            compared: None,
            lead,
            place,
            denied_to: range.start,
            respective: Vec::new(),
        };
        for token in tokens {
            line.all.add(token.concept);
        }
        if line.levels.is_empty()
            && line.last.is_none()
            && let Some(whole) = self
                .previous
                .or_else(|| self.before_heading(&range))
                .and_then(|last| self.unannounced(last, &range))
        {
            // 公开45条。概况类5条、动态类30条、其他10条。: the sum shows what the sentence lists.
            let list = self.open_list(whole, true);
            line.push(Level::list(whole, list, false));
        }
        let divided = self.previous.or(self
            .applications
            .filter(|_| passage.topic == Topic::OnRequest));
        if let Some(previous) = divided.filter(|_| line.levels.is_empty())
            && let Some(end) = division_of(page, &range)
        {
            // 从内容分类看，…: the sentence breaks down what the one before counted.
            let whole = self.root(previous);
            let list = self.open_list(whole, false);
            line.push(Level::list(whole, list, false));
            line.region = end;
        }
        let mut tokens = tokens.iter().peekable();
        let mut times = page.times(&range).iter().peekable();
        for figure in page.figures.all().get(figures).unwrap_or_default() {
            while let Some(token) = tokens.next_if(|token| token.start < figure.start) {
                self.word(&mut line, *token);
            }
            while let Some(time) = times.next_if(|time| time.start < figure.start) {
                period::note(page, &mut line, time);
            }
            self.figure(&mut line, figure);
        }
        for token in tokens {
            self.word(&mut line, *token);
        }
        if line
            .last
            .and_then(|last| self.out.facts.get(last))
            .is_some_and(|fact| fact.share.is_some())
        {
            self.shared.clone_from(&line.levels);
        }
        self.list_below(&mut line, &range);
        self.untold = line
            .levels
            .last()
            .and_then(|level| Some((*level, self.untold_of(level)?)));
        self.carried = line.levels;
        self.carry(&range);
        self.previous = line
            .last
            .and_then(|last| self.counted(last))
            .or(self.previous);
        line.block
    }

    /// The last figure of the document, where no figure under the same heading has been read and the sentence does not count
    /// disputes, whose numbers may add up to it by chance.
    fn before_heading(&self, sentence: &Range<usize>) -> Option<usize> {
        let last = self.out.facts.len().checked_sub(1)?;
        let counted = self
            .out
            .facts
            .get(last)
            .is_some_and(|fact| is_item(fact.metric) || is_application(fact.metric));
        let disputes = || {
            self.page
                .tokens(sentence.clone())
                .iter()
                .any(|token| matches!(token.concept, Concept::Review | Concept::Lawsuit))
        };
        (self.previous.is_none() && counted && !disputes()).then_some(last)
    }

    /// The figure of the sentences before that the sentence `range` may speak of.
    fn told_before(&self, range: &Range<usize>) -> Option<usize> {
        self.previous
            .or_else(|| {
                self.out
                    .facts
                    .len()
                    .checked_sub(1)
                    .filter(|last| *last >= self.topic_from && breaks_down_items(self.page, range))
            })
            .or_else(|| {
                // 公开300条, and under the next heading: 其中：机构类120条，业务类180条.
                self.before_heading(range)
                    .filter(|last| self.summed_up(*last, range).is_some())
            })
            .and_then(|last| self.spoken_of(last, range))
            .map(|last| match self.out.facts.get(last) {
                // Told by applicant, and then: 均已办结，其中予以公开….
                Some(fact) if is_application(fact.metric) => {
                    self.whole_of(fact.part_of.unwrap_or(last), range)
                }
                _ => self.whole_of(last, range),
            })
    }

    /// Opens the list that a sentence announces and the lines below it hold.
    fn list_below(&mut self, line: &mut Line<'p>, range: &Range<usize>) {
        let page = self.page;
        if line.levels.is_empty()
            && numbered_below(page, range)
            && let Some(last) = line.last.filter(|_| is_line_of_list(page, range))
        {
            // （一）收到申请数：6件, and 1.当面申请数：2件 on the next line.
            let list = self.open_list(last, false);
            line.push(Level::list(last, list, false));
        }
        if line.levels.is_empty()
            && page.slice(line.last_end..range.end).trim() == "："
            && let Some(last) = line.last.filter(|_| ends_line(page, range))
        {
            // 公开信息260条：, and each part on a line of its own.
            let list = self.open_list(last, false);
            line.push(Level::list(last, list, false));
        }
    }

    /// The open breakdowns of the sentence before that the sentence `range` goes on with.
    fn levels_before(&mut self, range: &Range<usize>) -> Vec<Level> {
        let shared = std::mem::take(&mut self.shared);
        if std::mem::take(&mut self.in_lines) && !self.goes_on_in_line(range) {
            self.carried.clear();
        }
        if self.carried.is_empty() && !shared.is_empty() && first_has_share(self.page, range) {
            self.carried = shared;
        }
        if self.carried.is_empty()
            && let Some((level, rest)) = self.untold.take()
            && (self.sum_of(range, level) == Some(rest) || self.rest_elsewhere(range, level, rest))
        {
            // 公开300条，其中网站公开200条。微信公开60条，其他方式公开40条: the sum shows that the list goes on.
            self.carried = vec![level];
        }
        std::mem::take(&mut self.carried)
    }

    /// The count that a sentence of three figures or more, all of its unit, breaks down without a word that says so.
    fn unannounced(&self, last: usize, sentence: &Range<usize>) -> Option<usize> {
        const FEWEST: usize = 3;
        let figures = self.page.figures.all().get(self.page.figures(sentence))?;
        let whole = self.summed_up(last, sentence)?;
        let fact = self.out.facts.get(whole)?;
        let shares = figures
            .iter()
            .filter(|figure| figure.unit == Some("%"))
            .count();
        let alike = figures
            .iter()
            .filter(|figure| figure.unit != Some("%"))
            .all(|figure| figure.unit == fact.unit.as_deref());
        // Two are enough where each is told with its share.
        let many = figures.len() - shares >= FEWEST || shares > 1;
        let told_apart = is_item(fact.metric)
            || matches!(
                fact.metric,
                Metric::ApplicationsReceived | Metric::ApplicationsAccepted
            );
        (many && alike && told_apart).then_some(whole)
    }

    /// What the parts of a breakdown told so far leave of the whole; `None` where nothing is left.
    fn untold_of(&self, level: &Level) -> Option<gongkai_normalize::Decimal> {
        let whole = self.out.facts.get(level.whole?)?;
        let parts = &self.out.breakdowns.get(level.list?)?.parts;
        let mut rest = whole.value;
        for part in parts {
            let part = self.out.facts.get(*part)?;
            let exact = part.bound == gongkai_normalize::Bound::Exact;
            rest = rest.checked_sub(part.value).filter(|_| exact)?;
        }
        let exact = whole.bound == gongkai_normalize::Bound::Exact;
        (exact && !level.bracket && !parts.is_empty() && rest > gongkai_normalize::Decimal::ZERO)
            .then_some(rest)
    }

    /// Whether the one figure of a sentence is all that a list of channels left of its whole, and the sentence names one
    /// more channel: 公开30条。其中：通过网站公开20条。通过公开栏公开10条。
    fn rest_elsewhere(
        &self,
        sentence: &Range<usize>,
        level: Level,
        rest: gongkai_normalize::Decimal,
    ) -> bool {
        let page = self.page;
        let figures = page.figures.all().get(page.figures(sentence));
        let Some([figure]) = figures else {
            return false;
        };
        let whole = level.whole.and_then(|whole| self.out.facts.get(whole));
        let start = page.clause_text_start(sentence.start, figure.start);
        whole.is_some_and(|whole| {
            is_item(whole.metric)
                && whole.unit.as_deref() == figure.unit
                && figure.value == rest
                && named(page, whole.metric, start, figure.start) != Named::Nothing
        }) && starts_with_any(page.slice(start..figure.start), CHANNEL_LEAD)
    }

    /// The sum of the figures of a sentence, if all have the unit of the whole of `level` and there are two or more, and
    /// at most [`MOST_PARTS`].
    pub(super) fn sum_of(
        &self,
        sentence: &Range<usize>,
        level: Level,
    ) -> Option<gongkai_normalize::Decimal> {
        let whole = self.out.facts.get(level.whole?)?;
        let figures = self.page.figures.all().get(self.page.figures(sentence))?;
        if figures.len() > MOST_PARTS {
            return None;
        }
        let mut sum = gongkai_normalize::Decimal::ZERO;
        for figure in figures {
            let unit = figure.unit == whole.unit.as_deref();
            sum = sum.checked_add(figure.value).filter(|_| unit)?;
        }
        (figures.len() > 1).then_some(sum)
    }

    /// Closes the breakdowns at the end of a sentence, unless it ends with a semicolon: a list of which
    /// each item has a line of its own goes on in the next.
    fn carry(&mut self, sentence: &Range<usize>) {
        if self.carried.is_empty() {
            return;
        }
        let text = self.page.slice(sentence.clone()).trim_end();
        if text.ends_with('；') {
            self.carried.retain(|level| !level.bracket);
        } else if ends_line(self.page, sentence)
            && (text.ends_with('：') || is_line_of_list(self.page, sentence))
        {
            self.carried.retain(|level| !level.bracket);
            self.in_lines = true;
        } else {
            self.carried.clear();
        }
    }

    /// Whether a line is one more part, or several, of the breakdown that the line before left open: labels and figures
    /// that do not exceed what is left of the whole.
    fn goes_on_in_line(&self, range: &Range<usize>) -> bool {
        let Some(level) = self.carried.last() else {
            return false;
        };
        let Some(whole) = level.whole.and_then(|whole| self.out.facts.get(whole)) else {
            return false;
        };
        let parts = level
            .list
            .and_then(|list| self.out.breakdowns.get(list))
            .map_or(&[][..], |list| &list.parts);
        if parts.len() > MOST_PARTS || !is_line_of_list(self.page, range) {
            return false;
        }
        let told = parts
            .iter()
            .filter_map(|part| self.out.facts.get(*part))
            .map(|part| part.value);
        let figures = self.page.figures.all().get(self.page.figures(range));
        let here = figures
            .unwrap_or_default()
            .iter()
            .filter(|figure| figure.unit != Some("%"));
        let unit = here
            .clone()
            .all(|figure| same_unit(whole.unit.as_deref(), figure.unit));
        let sum = told.chain(here.map(|figure| figure.value)).try_fold(
            gongkai_normalize::Decimal::ZERO,
            gongkai_normalize::Decimal::checked_add,
        );
        unit && sum.is_some_and(|sum| sum <= whole.value)
    }

    /// Takes note of a word.
    fn word(&mut self, line: &mut Line<'p>, token: Token) {
        match token.concept {
            Concept::BracketOpen => {
                let between = self.page.slice(line.last_end..token.start).trim();
                let told = self.page.slice(token.end..line.end.max(token.end));
                let parts = ["其中", "包括", "含"]
                    .iter()
                    .any(|word| told.starts_with(word));
                let whole = line
                    .last
                    .filter(|_| between.is_empty() || between == "，" && parts);
                if whole.is_some() {
                    line.region = token.end;
                }
                // 其中, 含: some of the parts.
                let list = whole.map(|whole| self.open_list(whole, !parts));
                let outer = line.levels.last().copied();
                line.push(Level {
                    whole: whole.or(outer.and_then(|level| level.whole)),
                    list: list.or(outer.and_then(|level| level.list)),
                    bracket: true,
                    own: whole.is_some(),
                    inside: whole.is_some(),
                    divider: Divider::Commas,
                    region: line.region,
                });
            }
            Concept::BracketClose => self.close_bracket(line, token),
            Concept::Opener => self.open(line, token),
            Concept::Plan => line.planned = true,
            concept if concept.is_negation() => self.deny(line, token),
            concept if self.all_of_them(line, token) => line.block.add(concept),
            concept => {
                line.block.add(concept);
            }
        }
    }

    /// Enters a statement of none.
    fn deny(&mut self, line: &mut Line<'p>, token: Token) {
        let (page, passage) = (self.page, line.passage);
        if token.start < line.denied_to {
            return;
        }
        if token.concept == Concept::NoneAfter
            && !page.figures(&(token.start..token.end)).is_empty()
        {
            return;
        }
        let known = self.known(line);
        let region = line.region.max(token.start.saturating_sub(LOOK_BACK));
        let limit = page.boundary(line.end.min(token.end + LOOK_BACK));
        let heading = passage
            .heading_at
            .map_or(&[][..], |(start, end)| page.tokens(start..end));
        let denied = negation::negation(page, token, page.boundary(region)..limit, known, heading);
        for token in page.tokens(token.end..denied.reach.end) {
            line.block.add(token.concept);
        }
        if denied.metrics.is_empty() || line.planned || passage.topic == Topic::Problems {
            return;
        }
        let (Some(value_span), Some(span)) = (
            CleanSpan::new(token.start, token.end),
            CleanSpan::new(denied.reach.start, denied.reach.end.max(token.end)),
        ) else {
            return;
        };
        line.denied_to = denied.reach.end;
        line.region = denied.reach.end.max(line.region);
        for metric in denied.metrics {
            let category = negation::category(page, metric, token, &denied.reach);
            // 不收取任何费用，不存在其他收费情况: once is enough.
            let said = self.out.facts.iter().rev().take(8).any(|fact| {
                fact.metric == metric
                    && fact.category == category
                    && fact.value.is_zero()
                    && fact.span.start() >= line.start
                    && fact.unit.is_none()
            });
            if said {
                continue;
            }
            let fact = StatisticFact {
                category,
                ..StatisticFact::zero(metric, span, value_span)
            };
            let channels = if metric == Metric::Consultations {
                super::list::channels(page, metric, denied.reach.start, denied.reach.end)
            } else {
                Vec::new()
            };
            if channels.len() < 2 {
                let channel = channels.first().copied();
                self.out.facts.push(StatisticFact { channel, ..fact });
                continue;
            }
            for channel in channels {
                self.out.facts.push(StatisticFact {
                    channel: Some(channel),
                    ..fact.clone()
                });
            }
        }
    }

    /// What the surroundings tell by now.
    pub(super) fn known(&self, line: &Line<'_>) -> Known {
        use Concept as C;
        let (topic, heading) = (line.passage.topic, line.passage.heading);
        let mut block = line.block;
        block.merge(line.all);
        let items = line
            .last
            .and_then(|last| self.out.facts.get(last))
            .is_some_and(|fact| is_item(fact.metric));
        let section = topic == Topic::OnRequest || heading.any(&[C::Application]);
        Known {
            disclosure: items
                || matches!(topic, Topic::ProactiveDisclosure | Topic::KeyAreas)
                || line.all.any(&[C::Disclose, C::OpenWork])
                || heading.any(&[C::Disclose, C::OpenWork]),
            application: section
                || block.any(&[C::Application, C::OpenWork])
                || (block.any(&[C::Info]) && block.any(&[C::Apply])),
            people: false,
            parted: false,
            section,
            report: self.page.report,
            items: line
                .levels
                .last()
                .and_then(|level| level.whole)
                .or(line.last)
                .and_then(|whole| self.out.facts.get(whole))
                .is_some_and(|fact| {
                    is_item(fact.metric)
                        || fact.metric == Metric::InformationCreated
                        || fact.metric == Metric::InformationHeld
                }),
            made: line
                .levels
                .last()
                .and_then(|level| level.whole)
                .and_then(|whole| self.out.facts.get(whole))
                .is_some_and(|fact| fact.metric == Metric::InformationCreated),
            norms: line.all.any(&[C::NormDoc])
                || line
                    .last
                    .and_then(|last| self.out.facts.get(last))
                    .is_some_and(|fact| fact.metric == Metric::NormativeDocuments),
            online: line.all.any(&[C::TakePart]),
            open: topic == Topic::Problems
                || heading.any(&[C::OpenWork, C::Training, C::Staff, C::Office])
                || block.any(&[C::OpenWork, C::Info, C::Application, C::OpenStaff]),
            outcome: section || self.applications.is_some() || block.any(&[C::Application]),
            dispute: matches!(
                topic,
                Topic::ReviewLitigation | Topic::OnRequest | Topic::Fees
            ) || heading.any(&[
                C::Review,
                C::Lawsuit,
                C::Application,
                C::Complaint,
                C::Consultation,
            ]) || block.any(&[C::OpenWork, C::Application]),
        }
    }

    /// Whether a figure only names what was counted before, of which the sentence goes on to tell the parts: 公开信息34条。
    /// 新增的34条中，机构职能类5条….
    fn named_again(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) -> bool {
        const NEAR: usize = 36;
        const BACK: usize = 24;
        const NOUN: &str = "政府务信息公开申请主动的类";
        let page = self.page;
        let rest = page.slice(figure.end..page.boundary(figure.end + NEAR));
        let Some(at) = ["中，", "中：", "中,"]
            .iter()
            .filter_map(|word| rest.find(word))
            .min()
        else {
            return false;
        };
        let noun = rest.get(..at).unwrap_or_default();
        if !line.levels.is_empty() || !noun.chars().all(|c| NOUN.contains(c)) {
            return false;
        }
        // 在已经答复的5件申请中: the words before it count them as answered.
        let from = page.clause_text_start(line.region, figure.start);
        let answered = page
            .tokens(from..figure.start)
            .iter()
            .any(|token| token.concept == Concept::Answer);
        let facts = self.out.facts.iter().enumerate().rev().take(BACK);
        let mut named = facts.filter(|(_, fact)| {
            fact.value == figure.value
                && (!answered || fact.metric == Metric::ApplicationsAnswered)
                && fact.unit.as_deref() == figure.unit
                && (is_item(fact.metric) || is_application(fact.metric))
        });
        let Some((whole, _)) = named.next() else {
            return false;
        };
        let list = self.open_list(whole, false);
        line.push(Level::list(whole, list, false));
        line.last = Some(whole);
        line.region = figure.end + at + "中，".len();
        line.last_end = line.region;
        true
    }

    /// Reads a figure that says something about another one; whether it is such a one.
    fn remarked(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, clause: usize) -> bool {
        let page = self.page;
        let from = page.boundary(line.start.max(figure.start.saturating_sub(LOOK_BACK)));
        let said = last_mark(page.slice(from..figure.start)).map_or(from, |at| from + at);
        // 较上年减少8条，下降7.3%: the comparison goes on.
        let words = line
            .compared
            .filter(|(_, end)| *end == line.region)
            .map_or(line.region, |(start, _)| start);
        match super::compare::remark(page, words, said, figure) {
            super::compare::Remark::Growth(sign) => {
                self.growth(line, figure, clause, sign);
                true
            }
            super::compare::Remark::Share => {
                self.share(line, figure);
                true
            }
            super::compare::Remark::None if !goes_on(page, line.passed, figure.start) => false,
            remark => {
                let usage = match remark {
                    super::compare::Remark::Demand => Some(QuantityUse::Plan),
                    super::compare::Remark::OtherYear => Some(QuantityUse::OtherYear),
                    super::compare::Remark::Note => Some(QuantityUse::Name),
                    super::compare::Remark::Comparison => Some(QuantityUse::Comparison),
                    _ => None,
                };
                self.out
                    .uses
                    .extend(usage.map(|usage| (figure.start, usage)));
                if remark == super::compare::Remark::Comparison {
                    line.compared = Some((words, figure.end));
                }
                line.passed = Some(figure.end);
                skip(line, figure);
                true
            }
        }
    }

    /// Opens the list that begins between the last figure and `figure`: 公开80条：文件10条, 公开80条，按类别统计：文件10条.
    fn list_before(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) {
        let page = self.page;
        if line.levels.is_empty()
            && figure.start <= line.last_end + 90
            && page.slice(line.last_end..figure.start).starts_with('：')
            && !page.slice(line.last_end..figure.start).contains('；')
            && let Some(last) = line.last
        {
            let list = self.open_list(last, true);
            line.push(Level::list(last, list, false));
        }
        if line.levels.is_empty()
            && let Some(last) = line.last
            && let Some(start) = self
                .page
                .slice(line.last_end..figure.start)
                .starts_with('，')
                .then_some(line.last_end + '，'.len_utf8())
            && let Some(end) = division_of(page, &(start..figure.start))
            && self
                .out
                .facts
                .get(last)
                .is_some_and(|fact| is_item(fact.metric))
        {
            // 公开80条，按类别统计：文件10条，公告20条.
            let list = self.open_list(last, false);
            line.push(Level::list(last, list, false));
            line.region = end;
        }
    }

    /// Reads a figure.
    fn figure(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) {
        let page = self.page;
        if figure.ignored {
            return;
        }
        line.region = page.boundary(line.region.max(figure.start.saturating_sub(LOOK_BACK)));
        // 目前仅有1名兼职人员: of all that a section on problems says, the people there are.
        let of_problems = line.passage.topic == Topic::Problems;
        let few = of_problems && few_told(page, line, figure);
        if of_problems && !few && !few_people(page, line, figure) {
            line.region = figure.end;
            return;
        }
        if line.planned || figure.start < line.denied_to {
            if line.planned {
                self.out.uses.push((figure.start, QuantityUse::Plan));
            }
            line.region = figure.end;
            return;
        }
        let clause = clause_start(page, line.region, figure.start);
        if self.remarked(line, figure, clause) {
            return;
        }
        if self.named_again(line, figure) {
            return;
        }
        self.list_before(line, figure);
        let clause = clause.max(line.region);
        if issues_of(page, figure) || fee_cases(page, line, figure) {
            line.doubled = Some((figure.start, figure.end));
            return;
        }
        let doubled = line
            .doubled
            .take()
            .filter(|(_, end)| {
                *end == figure.start
                    || matches!(figure.unit, Some("元" | "万元"))
                        && is_sum(page.slice(*end..figure.start))
            })
            .map(|(start, _)| start);
        let doubled = doubled.or_else(|| told_after_change(page, line, figure));
        self.leave_list(line, figure, clause);
        if self.labelled_outcome(line, figure, clause)
            || self.goes_on_with(line, figure, clause)
            || self.listed(line, figure)
        {
            return;
        }
        let edge = doubled.unwrap_or_else(|| examples_edge(page, line.region, figure.start));
        let hit = match_phrase(page, figure, line.region, edge, self.known(line))
            .filter(|hit| !of_problems || few || hit.metric == Metric::Staff)
            // 更新领导信息6次 counts no items.
            .filter(|hit| {
                !(hit.metric == Metric::InformationDisclosed
                    && figure.unit == Some("次")
                    && page.slice(hit.start..figure.start).starts_with("更新"))
            })
            // 播放量过千万 is no count.
            .filter(|hit| hit.metric != Metric::PageViews || !is_vague(page, figure))
            // 免予公开的公文类信息0条 is not disclosed.
            .filter(|hit| !(is_item(hit.metric) && says_withheld(page, clause, figure.start)));
        let whole = line
            .levels
            .last()
            .and_then(|level| level.whole)
            .filter(|_| !adds(page, clause, figure.start));
        match (hit, whole) {
            (Some(hit), Some(whole)) if self.named_part(line, figure, hit, clause, whole) => {}
            // 公示行政许可186件、行政处罚23件: the verb governs both.
            (Some(hit), None)
                if matches!(hit.metric, Metric::Licences | Metric::Penalties)
                    && page.slice(line.last_end..figure.start).starts_with('、')
                    && self.sibling(line, figure, clause) => {}
            (Some(hit), whole) => {
                self.enter(line, figure, hit, whole, None);
            }
            (None, Some(whole)) => {
                if !self.part(line, figure, clause, whole) {
                    unread(self, line, figure);
                }
            }
            (None, None) => {
                if !self.sibling(line, figure, clause)
                    && !self.far_object(line, figure, edge)
                    && !self.periodical(line, figure, clause)
                    && !self.press_report(line, figure, clause)
                {
                    unread(self, line, figure);
                }
            }
        }
    }
}

/// Whether a figure counts issues and the items in them follow at once: 推送452期1356条.
fn issues_of(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    let next = page.figures.first_from(figure.end);
    let unit =
        |figure: &Figure<'_>, units: &[&str]| figure.unit.is_some_and(|unit| units.contains(&unit));
    unit(figure, &["期", "批", "批次"])
        && page
            .figures
            .all()
            .get(next)
            .is_some_and(|next| next.start == figure.end && unit(next, &["条", "篇", "则", "条次"]))
}

/// Whether a figure counts the cases in which a fee was taken, and the money follows: 收取费用3件，金额共计460元.
fn fee_cases(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    let next = page.figures.first_from(figure.end);
    figure
        .unit
        .is_some_and(|unit| matches!(unit, "件" | "笔" | "次" | "宗" | "起" | "人次"))
        && page.figures.all().get(next).is_some_and(|next| {
            matches!(next.unit, Some("元" | "万元"))
                && next.start < figure.end + LOOK_BACK
                && is_sum(page.slice(figure.end..next.start))
        })
        && page
            .tokens(line.region..figure.start)
            .last()
            .is_some_and(|token| {
                token.concept == Concept::Fee
                    && super::match_phrase::bridged(page, token.end, figure.start)
            })
}

/// Whether a numeral tells no more than its magnitude: 过千万.
fn is_vague(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    page.slice(figure.value_at.0..figure.value_at.1)
        .chars()
        .all(|c| "过超逾近突破上余多约达数几百千万亿".contains(c))
}

/// Whether words between the cases and the money say no more than that it is the sum.
fn is_sum(words: &str) -> bool {
    const MOST: usize = 36;
    words.len() <= MOST
        && words
            .chars()
            .all(|c| "，共计合总金额为收取费用的是".contains(c))
}

/// Where the noun of a figure ends that follows its change: 行政复议减少2件，全年为6件. The words of the figure then begin
/// where those of the change do.
fn told_after_change(
    page: &Context<'_>,
    line: &mut Line<'_>,
    figure: &Figure<'_>,
) -> Option<usize> {
    let (start, end) = line.compared.filter(|(_, end)| *end == line.region)?;
    let words = page.slice(end..figure.start).strip_prefix('，')?;
    if words.is_empty() || !super::lexicon::fillers::is_counting(words) {
        return None;
    }
    let change = page
        .tokens(start..end)
        .iter()
        .rev()
        .find(|token| matches!(token.concept, Concept::Rise | Concept::Fall | Concept::Edit))?;
    // 行政诉讼较上年减少1件，共2件
    let compared = page
        .tokens(start..change.start)
        .last()
        .filter(|token| token.concept == Concept::Compared && token.start > start)
        .filter(|token| super::match_phrase::bridged(page, token.end, change.start));
    line.region = start;
    Some(compared.map_or(change.start, |token| token.start))
}

/// Where the last ，, ； or ： of `text` stands. All three begin with a byte that hardly any other
/// character of a report has.
fn last_mark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memrchr_iter(0xEF, bytes)
        .find(|at| matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0x8C | 0x9B | 0x9A])))
}

/// Whether a figure goes on with the list of one that was passed over.
fn goes_on(page: &Context<'_>, passed: Option<usize>, figure: usize) -> bool {
    passed.is_some_and(|end| {
        if figure > end + LOOK_BACK {
            return false;
        }
        let between = page.slice(end..figure);
        between.contains('、') && !between.contains(MARKS)
    })
}

/// Whether a clause adds to what was counted before: 另有72件顺延到下年度 is no part of it.
pub(super) fn adds(page: &Context<'_>, clause: usize, figure: usize) -> bool {
    let start = page.clause_text_start(clause, figure);
    page.slice(start..figure).starts_with('另')
}

/// Whether the first figure of a sentence is told with its share: 主动公开200条，占25%.
fn first_has_share(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    const NEAR: usize = 24;
    let first = page.figures(sentence).start;
    page.figures
        .all()
        .get(first)
        .filter(|figure| figure.start < sentence.end)
        .is_some_and(|figure| {
            let after = page.slice(figure.end..page.boundary(figure.end + NEAR));
            let after = after.trim_start_matches(['，', '约']);
            let next = page.figures.all().get(first + 1);
            let bare = next.is_some_and(|next| {
                next.unit == Some("%") && page.slice(figure.end..next.start).trim() == "，"
            });
            bare || after.starts_with('占') || after.starts_with("所占")
        })
}

/// Where the words about a figure end, leaving out a list of examples: 发布图文，内容有动态、公告等共30篇.
pub(super) fn examples_edge(page: &Context<'_>, region: usize, figure: usize) -> usize {
    let text = page.slice(region..figure);
    let summed = text.trim_end();
    let Some(end) = EXAMPLES_END.iter().find_map(|word| {
        ["", "计", "有", "为"]
            .iter()
            .find_map(|more| summed.strip_suffix(more)?.strip_suffix(word))
    }) else {
        return figure;
    };
    EXAMPLES
        .iter()
        .filter_map(|word| {
            let at = end.rfind(word)?;
            let mark = end.get(..at)?;
            mark.ends_with(['，', '（'])
                .then(|| region + at - '，'.len_utf8())
        })
        .max()
        .unwrap_or(figure)
}

/// Goes past a figure that says something about the one before.
pub(super) fn skip(line: &mut Line<'_>, figure: &Figure<'_>) {
    line.region = figure.end;
}

/// Goes past a figure that no rule reads; what comes after it does not refer to the figures before it.
fn unread(reader: &Reader<'_, '_>, line: &mut Line<'_>, figure: &Figure<'_>) {
    if figure.unit != Some("%") {
        let from = line.region.max(line.last_end);
        let semicolon = reader.page.slice(from..figure.start).contains('；');
        // A semicolon ends a list of commas.
        let ended = line.levels.last().is_some_and(|level| {
            let parts = level
                .list
                .and_then(|list| reader.out.breakdowns.get(list))
                .map_or(0, |list| list.parts.len());
            !level.bracket && level.divider == Divider::Commas && parts > 1
        });
        if semicolon && ended {
            line.levels.pop();
        }
        line.last = None;
    }
    line.region = figure.end;
}

/// The one channel that a heading or a short sentence without figures names, if it does nothing to it: 2.政务微博。
fn place_of(page: &Context<'_>, range: Range<usize>) -> Option<Channel> {
    const LONGEST: usize = 60;
    let text = page.slice(range.clone());
    // 通过网站公开近10.万条。 has a figure that cannot be read.
    let behind_marker = text
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit() || "（(".contains(c));
    // So has 通过网站公开信息近条。, of which the number is lost.
    let tokens = page.tokens(range.clone());
    let verb = tokens.iter().rfind(|token| token.concept.is_verb());
    let ends_in_verb = verb.is_none_or(|verb| {
        let behind = page.slice(verb.end..range.end);
        behind
            .trim_matches(|c: char| c.is_whitespace() || c == '：')
            .is_empty()
    });
    let plain = text.len() <= LONGEST
        && ends_in_verb
        && !text.contains('，')
        && page.figures(&range).is_empty()
        && !behind_marker.contains(|c: char| c.is_ascii_digit())
        && !DONE_TO_CHANNEL.iter().any(|word| text.contains(word));
    if !plain {
        return None;
    }
    named(page, Metric::InformationDisclosed, range.start, range.end)
        .channel()
        // 信息公开平台 as a heading stands for all of them.
        .filter(|channel| *channel != Channel::Platform)
}

/// The name that a sentence gives to what the next one counts, if it does nothing else: 一是就业信息。
fn lead_of(page: &Context<'_>, sentence: Range<usize>) -> Option<(usize, usize)> {
    const LONGEST: usize = 60;
    let last = page.tokens(sentence.clone()).last()?;
    let text = page.slice(sentence.clone());
    let named =
        last.concept == Concept::Info && page.slice(last.end..sentence.end).trim().is_empty();
    let plain = text.len() <= LONGEST
        && !text.contains(MARKS)
        && page.figures(&sentence).is_empty()
        && !page
            .tokens(sentence.clone())
            .iter()
            .any(|token| token.concept.is_verb());
    let from = text
        .find('是')
        .filter(|at| *at <= 9)
        .map_or(0, |at| at + '是'.len_utf8());
    (named && plain).then_some((sentence.start + from, sentence.end))
}

/// Whether a figure tells how few people there are: 全县仅有专职人员3名，兼职人员65名.
fn few_people(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    const REACH: usize = 120;
    let from = page.boundary(line.start.max(figure.start.saturating_sub(REACH)));
    let rest = page.slice(figure.end..page.boundary(figure.end + REACH));
    let rest = rest
        .split(['，', '；', '。', '\n'])
        .next()
        .unwrap_or_default();
    // 由2名兼职人员承担
    let done_by = page.slice(from..figure.start).ends_with('由')
        && (rest.ends_with("承担") || rest.ends_with("负责") || rest.ends_with("兼任"));
    figure.unit.is_some_and(|unit| PEOPLE.contains(&unit))
        && (done_by
            || ["仅有", "只有", "仅配备", "仅为"]
                .iter()
                .any(|word| page.slice(from..figure.start).contains(word)))
}

/// Whether a sentence on problems gives the figure of the year by saying how small it is: 全年仅发布解读7条.
fn few_told(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    const REACH: usize = 60;
    let from = page.boundary(line.region.max(figure.start.saturating_sub(REACH)));
    let words = page.slice(page.clause_text_start(from, figure.start)..figure.start);
    let words = words.rsplit(['，', '；']).next().unwrap_or_default();
    figure.unit != Some("%") && FEW.iter().any(|word| words.contains(word))
}

/// Whether a sentence ends with its line.
fn ends_line(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    page.text
        .get(sentence.end..)
        .is_none_or(|rest| rest.is_empty() || rest.starts_with('\n'))
}

/// Whether a line begins with a marker such as （一）, and the next one with 1.: what follows are its parts.
fn numbered_below(page: &Context<'_>, line: &Range<usize>) -> bool {
    let outer = page.slice(line.clone()).trim_start();
    let marked = outer
        .strip_prefix('（')
        .and_then(|inner| inner.split_once('）'))
        .is_some_and(|(number, _)| {
            number.chars().all(|c| "一二三四五六七八九十".contains(c)) && !number.is_empty()
        });
    let next = page.text.get(line.end..).unwrap_or_default();
    marked
        && next
            .strip_prefix('\n')
            .map(str::trim_start)
            .is_some_and(|next| {
                ["1.", "1、", "1．"]
                    .iter()
                    .any(|first| next.starts_with(first))
            })
}

/// Whether a sentence is nothing but labels and their figures, each label short and each figure before a mark.
fn is_line_of_list(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    const LONGEST_LABEL: usize = 60;
    let figures = page.figures.all().get(page.figures(sentence));
    let figures = figures.unwrap_or_default();
    let mut from = sentence.start;
    for figure in figures.iter().take(MOST_PARTS) {
        let label = page.slice(from..figure.start).trim();
        if label.len() > LONGEST_LABEL || label.is_empty() {
            return false;
        }
        from = figure.end;
    }
    !figures.is_empty()
        && page
            .slice(from..sentence.end)
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '；' | '，' | '。' | '、' | '）'))
}

/// Whether a sentence under a heading on what was disclosed is a list of kinds of items and nothing else: 政策法规类36条，
/// 业务动态类812条，其他400条。
fn is_plain_list(page: &Context<'_>, passage: &Passage, sentence: &Range<usize>) -> bool {
    const FEWEST: usize = 3;
    const UNITS: [&str; 3] = ["条", "篇", "则"];
    let figures = page.figures.all().get(page.figures(sentence));
    let figures = figures.unwrap_or_default();
    let first = figures.first().and_then(|figure| figure.unit);
    figures.len() >= FEWEST
        && passage.topic == Topic::ProactiveDisclosure
        && first.is_some_and(|unit| UNITS.contains(&unit))
        && figures
            .iter()
            .take(MOST_PARTS)
            .all(|figure| figure.unit == first)
        && is_line_of_list(page, sentence)
        && !page.tokens(sentence.clone()).iter().any(|token| {
            // “重大决策预公开”: a quoted name may hold a verb.
            token.concept.is_negation()
                || token.concept.is_verb() && !in_quotes(page, sentence, token)
        })
}

/// Whether a word stands in a short quoted name.
fn in_quotes(page: &Context<'_>, sentence: &Range<usize>, token: &Token) -> bool {
    const LONGEST: usize = 45;
    let from = page.boundary(sentence.start.max(token.start.saturating_sub(LONGEST)));
    let to = page.boundary(sentence.end.min(token.end + LONGEST));
    let open = page.slice(from..token.start).rfind(['“', '”', '，', '、']);
    let opened = open.is_some_and(|at| page.slice(from + at..to).starts_with('“'));
    let rest = page.slice(token.end..to.max(token.end));
    opened
        && rest
            .find(['“', '”', '，', '、'])
            .is_some_and(|at| rest.get(at..).is_some_and(|rest| rest.starts_with('”')))
}

/// Where the clause that holds `at` begins, not before `region`.
pub(super) fn clause_start(page: &Context<'_>, region: usize, at: usize) -> usize {
    let mut closed = 0_usize;
    for (offset, mark) in page.slice(region..at).char_indices().rev() {
        match mark {
            '）' => closed += 1,
            '（' if closed > 0 => closed -= 1,
            _ if closed == 0 && MARKS.contains(&mark) => return region + offset + mark.len_utf8(),
            _ => {}
        }
    }
    region
}

#[cfg(test)]
mod tests {
    use super::last_mark;

    #[test]
    fn marks_are_found_by_their_bytes() {
        for text in [
            "公开，信息；共：（5）！条",
            "公开",
            "，",
            "（",
            "；公开",
            "",
        ] {
            assert_eq!(last_mark(text), text.rfind(['，', '；', '：']), "{text}");
        }
    }
}
