//! Reads the passages of a page, sentence by sentence, word by word.

use std::ops::Range;

use gongkai_outline::Topic;
use gongkai_report::Channel;

use super::breakdown::Carried;
use super::context::{Context, Passage};
use super::fact::Statistics;
use super::lexicon::Concept;
use super::line::Line;
use super::period::{self, Noted};
use super::sentence::{is_plain_list, lead_of, numbers_item, place_of};
use super::token::{Seen, Token};

/// How far back, in bytes, the words of a figure are looked for.
pub(super) const LOOK_BACK: usize = 600;

/// Reads all statistics of `page`.
pub(super) fn read(page: &Context<'_>) -> Statistics {
    let mut reader = Reader {
        page,
        out: Statistics::default(),
        topic: Topic::Unknown,
        heading: None,
        topic_from: 0,
        previous: None,
        carried: Carried::default(),
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
    pub(super) topic_from: usize,
    /// The last fact of the sentence before, under the same heading.
    pub(super) previous: Option<usize>,
    /// What the sentence before hands to the next one.
    pub(super) carried: Carried,
    /// The applications that the outcomes named later are outcomes of.
    pub(super) applications: Option<usize>,
    /// The whole and the list of the outcomes that no 其中 opens.
    pub(super) outcomes: Option<(usize, usize)>,
}

/// What the heading and the sentences before tell of a sentence.
#[derive(Debug, Clone, Copy)]
struct Before {
    /// Concepts seen in the passage.
    block: Seen,
    /// The name that the sentence before gave to what is counted.
    lead: Option<(usize, usize)>,
    /// The channel that the heading, or a sentence that does nothing else, names.
    place: Option<Channel>,
}

impl<'p> Reader<'p, '_> {
    fn passage(&mut self, passage: &'p Passage) {
        let page = self.page;
        if passage.topic != self.topic {
            self.topic = passage.topic;
            self.topic_from = self.out.facts.len();
            self.applications = None;
        }
        if passage.heading_at != self.heading {
            self.heading = passage.heading_at;
            self.previous = None;
            self.carried = Carried::default();
        }
        let heading = passage.heading_at;
        let mut before = Before {
            block: Seen::default(),
            lead: None,
            place: heading.and_then(|(from, to)| place_of(page, from..to)),
        };
        let mut start = passage.range.start;
        let ends = page.tokens.ends();
        let first = ends.partition_point(|end| *end < start);
        let mut ends = ends.get(first..).unwrap_or_default().iter().copied();
        while start < passage.range.end {
            let end = ends
                .next()
                .map_or(passage.range.end, |end| end.min(passage.range.end));
            let range = start..end;
            let mark = page.slice(end..passage.range.end).chars().next();
            start = end + mark.map_or(1, char::len_utf8);
            before.block = self.sentence(passage, range.clone(), before);
            before.lead = lead_of(page, range.clone());
            before.place = place_of(page, range).or(before.place);
        }
    }

    /// Reads a sentence; the concepts seen in the passage up to its end.
    fn sentence(&mut self, passage: &'p Passage, range: Range<usize>, before: Before) -> Seen {
        let page = self.page;
        let tokens = page.tokens(range.clone());
        let figures = page.figures_in(&range);
        if tokens.is_empty() && figures.is_empty() {
            self.carry(&range);
            return before.block;
        }
        let last = self.told_before(&range);
        let mut line = Line {
            passage,
            region: range.start,
            start: range.start,
            end: range.end,
            all: Seen::default(),
            block: before.block,
            levels_at_start: 0,
            levels: self.levels_before(&range),
            last,
            last_end: range.start,
            planned: period::opens_later_year(page, &range),
            noted: Noted::default(),
            doubled: None,
            changed: None,
            plain_list: is_plain_list(page, passage, &range),
            listing: false,
            passed: None,
            compared: None,
            lead: before.lead,
            place: before.place,
            denied_to: range.start,
            respective: Vec::new(),
        };
        for token in tokens {
            line.all.add(token.concept);
        }
        self.open_sentence(&mut line, &range);
        line.levels_at_start = line.levels.len();
        let mut tokens = tokens.iter().peekable();
        let mut times = page.times(&range).iter().peekable();
        for figure in figures {
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
        self.carry_levels(&mut line, &range);
        let counted = line.last.and_then(|last| self.counted(last));
        self.previous = counted.or(self.previous);
        line.block
    }

    /// Takes note of a word.
    fn word(&mut self, line: &mut Line<'p>, token: Token) {
        match token.concept {
            Concept::BracketOpen | Concept::BracketClose if numbers_item(self.page, &token) => {}
            Concept::BracketOpen => self.open_bracket(line, token),
            Concept::BracketClose => self.close_bracket(line, token),
            Concept::Opener => self.open(line, token),
            Concept::Plan => line.planned = true,
            concept if concept.is_negation() => self.deny(line, token),
            concept => {
                self.all_of_them(line, token);
                line.block.add(concept);
            }
        }
    }
}
