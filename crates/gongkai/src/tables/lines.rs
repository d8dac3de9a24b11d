//! Text tables to events: pipes in all their dialects, one cell a line, spaces, nothing at all.
//!
//! Rows and cells are not certain here. Words of the forms are looked for in *runs*, all the text
//! between two values, so that a label broken over lines or by spaces is still one label; what comes
//! after the last label of a run up to the next words are its values.

use std::mem;

use gongkai_report::Row;
use gongkai_text::{Cell, CleanSpan, Document, Grid, GridShape};

use super::event::{Content, Event, Events, Named, Place, Slot};
use super::label_text::{self, Found, LabelText, Squeezed};
use super::lexicon::Label;
use super::row_builder::Candidate;
use super::run_together::{self, next_digit};
use super::value::{self, Reading};
use crate::word_lists;

/// A text without spaces that is longer than this (in characters) and has few words of the forms is
/// prose.
const LONGEST_STRANGER: usize = 24;

/// The beginning of a label is looked for in so many pieces, texts and line ends, before a word.
const PIECES_OF_A_LABEL: usize = 16;

/// Reads lines one after the other.
#[derive(Debug)]
pub(super) struct LineReader<'d> {
    document: &'d Document,
    events: Events<'d>,
    run: Vec<Item>,
    /// A divider was the last thing seen, at this offset.
    bar: Option<usize>,
    /// 减 or 增 before a number.
    sign: Option<CleanSpan>,
    line: CleanSpan,
    /// The last text that was found to be no sentence.
    no_sentence: Option<CleanSpan>,
    /// Dividers with and without space beside them.
    spaced_bars: usize,
}

#[derive(Debug, Clone, Copy)]
enum Item {
    Text(CleanSpan),
    CellEnd,
    LineEnd,
}

impl<'d> LineReader<'d> {
    pub(super) const fn new(document: &'d Document, line: CleanSpan) -> Self {
        Self {
            document,
            events: Events::new(document),
            run: Vec::new(),
            bar: None,
            sign: None,
            line,
            no_sentence: None,
            spaced_bars: 0,
        }
    }

    /// The candidates that were read; where dividers stand without space, two in a row are an empty
    /// cell.
    pub(super) fn finish(mut self) -> Vec<Candidate> {
        self.flush();
        self.events.finish(self.spaced_bars == 0)
    }

    /// Appends the events of something that is no text: what was begun ends.
    pub(super) fn interrupt(&mut self, read: impl FnOnce(&mut Events<'d>)) {
        self.flush();
        self.bar = None;
        read(&mut self.events);
    }

    /// Reads a table that was written as text. Its cells are certain; where it is a cell a line, its
    /// rows are not.
    pub(super) fn grid(&mut self, grid: &Grid) {
        let rows = grid.shape == GridShape::Pipes;
        let divider = if rows { Item::CellEnd } else { Item::LineEnd };
        self.bar = None;
        let mut in_row = 0;
        for (index, cell) in grid.cells.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|index| grid.cells.get(index));
            let after = grid.cells.get(index + 1);
            if rows && before.is_some_and(|before| before.row != cell.row) {
                if in_row > 1 {
                    self.end_line();
                }
                in_row = 0;
            }
            in_row += 1;
            if cell.span.is_empty() {
                let content = if is_filler(before, cell, after) {
                    Content::Filler
                } else if rows && is_trailing(before, cell, after) {
                    Content::Trailing
                } else {
                    Content::Empty
                };
                self.blank(content, cell);
            } else {
                let text = self.document.to_source(cell.span);
                self.spaced_bars += usize::from(text.is_some_and(|t| t.len() < cell.source.len()));
                self.line = cell.span;
                self.fields(cell.span);
                self.run.push(divider);
            }
        }
        if in_row > 1 {
            self.end_line();
        }
    }

    fn blank(&mut self, content: Content, cell: &Cell) {
        self.flush();
        let mut place = Place::of(cell.span);
        place.source = Some(cell.source);
        self.events.push(Event::Slot(Slot { content, place }));
    }

    /// The words and values of a text without dividers.
    fn fields(&mut self, span: CleanSpan) {
        let text = self.document.slice(span);
        if is_sentence(text) {
            self.end_table();
            return;
        }
        self.no_sentence = Some(span);
        let mut from = 0;
        while let Some((at, len)) = next_space(text, from) {
            let mut field = (at > from).then_some(span.start() + from);
            self.end_field(&mut field, span.start() + at);
            from = at + len;
        }
        let mut field = (from < text.len()).then_some(span.start() + from);
        self.end_field(&mut field, span.end());
        self.drop_sign();
    }

    fn end_line(&mut self) {
        if self.run.iter().all(|item| !matches!(item, Item::Text(_))) {
            self.events.push(Event::EndLine);
        }
    }

    /// Reads a block of text, line by line.
    pub(super) fn block(&mut self, span: CleanSpan) {
        let mut start = span.start();
        for line in self.document.slice(span).split('\n') {
            let end = start + line.len();
            if let Some(span) = CleanSpan::new(start, end)
                && !is_rule(line)
            {
                self.line(span, line);
            }
            start = end + 1;
        }
    }

    /// Ends the table: prose goes on from here.
    fn end_table(&mut self) {
        self.flush();
        self.events.push(Event::Break);
    }

    /// A line without dividers: each sentence is prose or a part of a table.
    fn sentences(&mut self, span: CleanSpan, line: &str) {
        let mut start = span.start();
        for sentence in line.split('。') {
            if start > span.start() {
                self.end_table();
            }
            let end = start + sentence.len();
            if let Some(sentence) = CleanSpan::new(start, end) {
                self.fields(sentence);
            }
            start = end + '。'.len_utf8();
        }
        self.run.push(Item::LineEnd);
    }

    fn line(&mut self, span: CleanSpan, line: &str) {
        self.line = span;
        if memchr::memchr(b'|', line.as_bytes()).is_none() {
            self.sentences(span, line);
            return;
        }
        // A line with several cells opens with its first divider and ends with its last one.
        let is_row = is_row(line);
        if is_row {
            self.bar = None;
        }
        let mut opened = !is_row;
        let mut field = None;
        let mut chars = line.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let here = span.start() + at;
            if c == '|' {
                let had_field = field.is_some();
                self.end_field(&mut field, here);
                let mut count = 1;
                while chars.next_if(|(_, next)| *next == '|').is_some() {
                    count += 1;
                }
                let spaced = line
                    .get(..at)
                    .is_some_and(|l| l.ends_with(char::is_whitespace));
                self.spaced_bars += usize::from(spaced && at > 0);
                if opened || had_field || self.bar.is_some() {
                    self.bars(here, count);
                } else {
                    self.bar = Some(here);
                    if count > 1 {
                        self.bars(here + 1, count - 1);
                    }
                }
                opened = true;
            } else if c.is_whitespace() || c == '。' {
                self.end_field(&mut field, here);
                if c == '。' {
                    self.end_table();
                }
            } else if field.is_none() {
                field = Some(here);
                opened = true;
            }
        }
        self.end_field(&mut field, span.end());
        self.drop_sign();
        self.run.push(Item::LineEnd);
        if is_row {
            self.end_line();
        }
    }

    /// `count` dividers without anything between them.
    fn bars(&mut self, at: usize, count: usize) {
        let mut fillers = count;
        if let Some(before) = self.bar {
            if count == 1 {
                fillers = 0;
                self.slot(Content::Empty, CleanSpan::new(before, at + 1));
            }
        } else {
            fillers -= 1;
            if !self.run.is_empty() {
                self.run.push(Item::CellEnd);
            }
        }
        for index in count - fillers..count {
            self.slot(Content::Filler, CleanSpan::new(at + index, at + index + 1));
        }
        self.bar = Some(at + count - 1);
    }

    fn slot(&mut self, content: Content, span: Option<CleanSpan>) {
        self.flush();
        if let Some(span) = span {
            let place = Place::of(span);
            self.events.push(Event::Slot(Slot { content, place }));
        }
    }

    fn end_field(&mut self, field: &mut Option<usize>, end: usize) {
        let Some(span) = field.take().and_then(|start| CleanSpan::new(start, end)) else {
            return;
        };
        let after_bar = self.bar.take().is_some();
        let text = self.document.slice(span);
        if text == "/" && self.is_after_more() {
            // 本年增 / 减
            self.drop_sign();
            self.run.push(Item::Text(span));
            return;
        }
        let reading = value::read(text).filter(|reading| {
            matches!(reading, Reading::Number { .. })
                || !(self.is_amid_words(span) || self.is_amid_label(text))
        });
        if let Some(reading) = reading {
            self.value(reading, span);
        } else if !after_bar && self.add_unit(text, span) {
        } else if value::is_sign(text) {
            self.drop_sign();
            self.sign = Some(span);
        } else {
            self.drop_sign();
            self.words(text, span);
        }
    }

    fn value(&mut self, reading: Reading, span: CleanSpan) {
        if run_together::is_run_together(self.document.slice(span)) {
            self.slot(Content::RunTogether, Some(span));
            return;
        }
        let mut reading = reading;
        let mut span = span;
        if let Some(sign) = self.sign.take() {
            let whole = sign.cover(span);
            let joined = [self.document.slice(sign), self.document.slice(span)].concat();
            if let Some(signed) = value::read(&joined) {
                (reading, span) = (signed, whole);
            }
        }
        self.slot(Content::Value(reading), Some(span));
    }

    /// Whether the last word was 增.
    fn is_after_more(&self) -> bool {
        let text = self.run.iter().rev().find_map(|item| match item {
            Item::Text(span) => Some(*span),
            _ => None,
        });
        let last = self.sign.or(text);
        last.is_some_and(|span| self.document.slice(span).ends_with('增'))
    }

    /// Whether words follow on the line, as after a dash that is a bullet or 无 in a label that is
    /// broken by spaces.
    fn is_amid_words(&self, span: CleanSpan) -> bool {
        let rest = CleanSpan::new(span.end(), self.line.end());
        let rest = rest
            .map_or("", |rest| self.document.slice(rest))
            .trim_start();
        let next = rest
            .split(|c: char| c.is_whitespace() || c == '|')
            .next()
            .unwrap_or_default();
        !next.is_empty() && value::read(next).is_none()
    }

    /// Whether a label that was broken off goes on with `text`: 无 after `1.申请人`, where the next line
    /// begins with 正当理由.
    fn is_amid_label(&self, text: &str) -> bool {
        let end: Vec<&str> = (self.run.iter().rev())
            .take_while(|item| !matches!(item, Item::CellEnd))
            .take(PIECES_OF_A_LABEL)
            .filter_map(|item| match item {
                Item::Text(span) => Some(self.document.slice(*span)),
                Item::CellEnd | Item::LineEnd => None,
            })
            .collect();
        let mut begun = LabelText::default();
        end.iter().rev().for_each(|text| begun.push(text));
        begun.goes_on_with(text)
    }

    /// Gives a unit that stands alone to the number before it on the line.
    fn add_unit(&mut self, text: &str, span: CleanSpan) -> bool {
        if let Some(found) = value::unit_of(text)
            && self.run.is_empty()
            && let Some(Event::Slot(slot)) = self.events.last_mut()
            && let Content::Value(Reading::Number { unit, .. }) = &mut slot.content
            && unit.is_none()
            && self.line.contains(slot.place.clean)
        {
            *unit = Some(found);
            slot.place.clean = slot.place.clean.cover(span);
            return true;
        }
        false
    }

    fn drop_sign(&mut self) {
        if let Some(sign) = self.sign.take() {
            self.run.push(Item::Text(sign));
        }
    }

    fn words(&mut self, text: &str, span: CleanSpan) {
        if self.no_sentence != Some(span) && is_sentence(text) {
            self.end_table();
            return;
        }
        let mut rest = span;
        for piece in run_together::split(text) {
            let at = |offset: usize| span.start() + offset;
            self.text(CleanSpan::new(rest.start(), at(piece.start)));
            self.slot(
                Content::RunTogether,
                CleanSpan::new(at(piece.start), at(piece.end)),
            );
            rest = CleanSpan::new(at(piece.end), span.end()).unwrap_or(span);
        }
        self.text(Some(rest));
    }

    fn text(&mut self, span: Option<CleanSpan>) {
        let Some(span) = span.filter(|span| !span.is_empty()) else {
            return;
        };
        let text = self.document.slice(span);
        if text.len() > LONGEST_STRANGER
            && text.chars().nth(LONGEST_STRANGER).is_some()
            && is_prose(text)
        {
            self.end_table();
            return;
        }
        self.run.push(Item::Text(span));
    }

    /// Ends a run of words: what they say becomes events.
    fn flush(&mut self) {
        let run = mem::take(&mut self.run);
        let mut texts = Vec::new();
        let mut squeezed = LabelText::default();
        // Where the last cell or line of the run begins, in `texts`.
        let mut last_cell = 0;
        let mut ended = false;
        for item in &run {
            match item {
                Item::Text(span) => {
                    if mem::take(&mut ended) {
                        last_cell = texts.len();
                    }
                    squeezed.push(self.document.slice(*span));
                    texts.push(*span);
                }
                Item::CellEnd => {
                    squeezed.end_cell();
                    ended = true;
                }
                Item::LineEnd => ended = true,
            }
        }
        if texts.is_empty() {
            return;
        }
        let named: Vec<Found> = squeezed.labels().collect();
        let mut before = None;
        let mut named_to = 0;
        let mut speaks = false;
        // The labels of one text share its unit of money, so the unit is read once.
        let mut money: Option<(std::ops::Range<usize>, Option<&'static str>)> = None;
        // So is what tells their places in it.
        let mut squeezed_text: Option<(usize, Squeezed)> = None;
        for (index, found) in named.iter().enumerate() {
            let (label, range) = (&found.label, &found.texts);
            named_to = range.end;
            if *label == Label::Section {
                self.events.push(Event::Break);
                speaks = false;
            } else if *label != Label::Hint {
                speaks = matches!(label, Label::Row(_) | Label::OtherOutcome | Label::Extra);
                if (before != Some(*label) || matches!(label, Label::Head(_)))
                    && let Some(place) = self.place_of(&texts, found, &mut squeezed_text)
                {
                    let next = named
                        .get(index + 1)
                        .map_or(texts.len(), |next| next.texts.start);
                    let about = range.start..next.max(range.end);
                    let unit = match money.take() {
                        Some((texts, unit)) if texts == about => unit,
                        _ => self.unit(&texts, about.clone()),
                    };
                    money = Some((about, unit));
                    self.events.push(Event::Label(Named {
                        label: *label,
                        place: Place::of(place),
                        unit,
                        spans_rows: false,
                    }));
                    if let Label::Row(row) = label
                        && self.has_words_behind(&texts, (*row, range.end), named.get(index + 1))
                    {
                        self.events.push(Event::Words);
                    }
                }
            }
            before = Some(*label);
        }
        if !speaks
            && named_to <= last_cell
            && let Some(place) = cover(&texts, last_cell..texts.len())
        {
            self.events.push(Event::Unknown {
                place: Place::of(place),
            });
        }
    }

    /// Whether words that belong to no label stand behind that of `row`, which ends at a text, and before the next one.
    fn has_words_behind(
        &self,
        texts: &[CleanSpan],
        (row, from): (Row, usize),
        next: Option<&Found>,
    ) -> bool {
        let to = next.map_or(texts.len(), |next| next.texts.start);
        let behind = texts.get(from..to).unwrap_or_default();
        if behind.is_empty() {
            return false;
        }
        let own = label_text::whole(row.zh());
        let next = match next.map(|next| next.label) {
            Some(Label::Row(next)) => label_text::whole(next.zh()),
            _ => String::new(),
        };
        behind.iter().take(PIECES_OF_A_LABEL).any(|span| {
            let words = label_text::without_hints(self.document.slice(*span));
            let belongs = own.contains(&words)
                || next.contains(&words)
                || word_lists::LABEL_TAILS.contains(&words.as_str())
                || word_lists::BETWEEN_LABELS.contains(&words.as_str());
            !belongs && !words.is_empty()
        })
    }

    /// The texts of a label, without the prose that runs into a long one. `squeezed` is kept from the label before: the
    /// index of its first text, and that text.
    fn place_of(
        &self,
        texts: &[CleanSpan],
        found: &Found,
        squeezed: &mut Option<(usize, Squeezed)>,
    ) -> Option<CleanSpan> {
        let place = cover(texts, found.texts.clone())?;
        let first = *texts.get(found.texts.start)?;
        let text = self.document.slice(first);
        if text.chars().nth(LONGEST_STRANGER).is_none() {
            return Some(place);
        }
        let index = found.texts.start;
        let known = squeezed.take().filter(|(known, _)| *known == index);
        let (_, text) = squeezed.insert(known.unwrap_or_else(|| (index, Squeezed::new(text))));
        CleanSpan::new(first.start() + text.offset(found.offset), place.end())
    }

    fn unit(&self, texts: &[CleanSpan], range: std::ops::Range<usize>) -> Option<&'static str> {
        cover(texts, range).and_then(|span| value::money_in_head(self.document.slice(span)))
    }
}

fn cover(texts: &[CleanSpan], range: std::ops::Range<usize>) -> Option<CleanSpan> {
    let texts = texts.get(range)?;
    Some(texts.first()?.cover(*texts.last()?))
}

/// Where in `text` from byte `at` on the next white space stands, and its length. Nearly all characters are told
/// by their first byte not to be one.
fn next_space(text: &str, mut at: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            0xE4..=0xEF => 3,
            0x21..=0x7F => 1,
            0xF0.. => 4,
            _ => {
                let c = text.get(at..)?.chars().next()?;
                if c.is_whitespace() {
                    return Some((at, c.len_utf8()));
                }
                c.len_utf8()
            }
        };
    }
    None
}

/// Whether a long text has few words of the forms, hints in brackets aside.
fn is_prose(text: &str) -> bool {
    let mut squeezed = LabelText::default();
    squeezed.push(text);
    if squeezed.len() > 0 {
        return squeezed.known() * 3 < squeezed.len();
    }
    squeezed.push_whole(text);
    squeezed.known() == 0
}

/// Whether `text` is a sentence: it has the comma or the year of a sentence, and most of it is no word of
/// the forms. 全年公开行政处罚13条，行政强制4条 is one, 规章000 is none.
pub(super) fn is_sentence(text: &str) -> bool {
    if !has_mark_of_prose(text) {
        return false;
    }
    let mut squeezed = LabelText::default();
    squeezed.push_whole(text);
    squeezed.known() * 3 < (squeezed.len() - squeezed.digits()) * 2
}

/// Whether `text` has figures among words, and a comma, a semicolon or a year outside brackets.
fn has_mark_of_prose(text: &str) -> bool {
    // Most texts of tables are short and have no mark, or no figures.
    if next_digit(text.as_bytes()).is_none() || !text.contains(['，', '；', ';', '年']) {
        return false;
    }
    let mut depth = 0_usize;
    let (mut mark, mut figures) = (false, false);
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '（' | '(' => depth += 1,
            '）' | ')' => depth = depth.saturating_sub(1),
            '，' | '；' | ';' if depth == 0 => mark = true,
            '年' if depth == 0 && before.is_ascii_digit() => return true,
            '0'..='9' => figures |= before.is_alphabetic(),
            _ => {}
        }
        if mark && figures {
            return true;
        }
        before = c;
    }
    false
}

/// Whether an empty cell is a divider right behind another one, or before one that is.
fn is_filler(before: Option<&Cell>, cell: &Cell, after: Option<&Cell>) -> bool {
    // A cell of text ends before its divider, an empty one behind it.
    let end = |cell: &Cell| cell.source.end() + usize::from(!cell.span.is_empty());
    let tight = |before: &Cell, cell: &Cell| {
        cell.span.is_empty() && cell.source.len() == 1 && end(before) == cell.source.start()
    };
    before.is_some_and(|before| tight(before, cell))
        || after.is_some_and(|after| tight(cell, after))
}

/// Whether an empty cell ends its row and has the width of one space: rows that are filled up end with
/// such a cell, and so do rows whose last cell is empty.
fn is_trailing(before: Option<&Cell>, cell: &Cell, after: Option<&Cell>) -> bool {
    cell.source.len() <= 2
        && before.is_some_and(|before| before.row == cell.row && !before.span.is_empty())
        && after.is_none_or(|after| after.row != cell.row)
}

/// Whether a line has several cells: texts, or places for them.
fn is_row(line: &str) -> bool {
    if !line.contains('|') {
        return false;
    }
    let texts = line
        .split('|')
        .filter(|cell| !cell.trim().is_empty())
        .count();
    let dividers = line
        .split(|c| c != '|')
        .filter(|bars| !bars.is_empty())
        .count();
    dividers > 0 && texts > 1 || dividers > 2
}

/// Whether a line is the rule under the head of a pipe table.
fn is_rule(line: &str) -> bool {
    line.bytes()
        .all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t'))
        && line.contains("---")
}
