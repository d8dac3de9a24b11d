//! From a document to its outline.

use std::ops::Range;

use gongkai_text::{CleanSpan, Document};

use crate::balance::{Unpaired, unpaired};
use crate::chars::{piece, span};
use crate::citation::{Citation, citations_in};
use crate::contact::{Contact, contacts};
use crate::contents::{Contents, contents};
use crate::definition::{Definition, definitions};
use crate::foot::foot_start;
use crate::head::{Head, head};
use crate::headings::headings;
use crate::items::{Carried, items_in};
use crate::line::{Line, lines};
use crate::sign_off::{SignOff, sign_off, signed_letter};
use crate::topic::{Topic, topic_of};
use crate::tree::{Section, tree};

/// The structure of a document.
///
/// Head, preface, sections and foot lie one behind the other and cover the text once.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Outline {
    /// Title, record, byline, breadcrumb.
    pub head: Head,
    /// What stands between the head and the first section.
    pub preface: CleanSpan,
    /// The sentence that announces the contents.
    pub contents: Option<Contents>,
    /// The sections of the first level.
    pub sections: Vec<Section>,
    /// 落款; under the text, or under a letter that an annex follows.
    pub sign_off: Option<SignOff>,
    /// From the sign-off at the end, or the foot of the site, to the end of the text.
    pub foot: CleanSpan,
    /// The documents that preface and sections cite, in reading order.
    pub citations: Vec<Citation>,
    /// How to reach the organ and who runs the site, head left aside.
    pub contacts: Vec<Contact>,
    /// The abbreviations that the document defines.
    pub definitions: Vec<Definition>,
    /// The quotation marks and brackets without a partner, in reading order.
    pub unpaired: Vec<Unpaired>,
}

impl Outline {
    /// All sections of all levels in reading order.
    pub fn walk(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().flat_map(Section::walk)
    }
}

/// How [`outline`] reads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutlineOptions {
    topics: Vec<(String, Topic)>,
}

impl OutlineOptions {
    /// Names sections that contain `words` as `topic`, before the vocabulary of [`topic_of`].
    ///
    /// ```
    /// use gongkai_outline::{OutlineOptions, Topic, outline};
    /// use gongkai_text::Document;
    ///
    /// let options = OutlineOptions::default().with_topic("咨询", Topic::Response);
    /// let document = Document::from_plain("一、公众咨询情况\n接受咨询33人次。");
    /// assert_eq!(outline(&document, &options).sections[0].topic, Some(Topic::Response));
    /// ```
    #[must_use]
    pub fn with_topic(mut self, words: &str, topic: Topic) -> Self {
        self.topics.push((words.to_owned(), topic));
        self
    }

    fn topic(&self, title: &str) -> Topic {
        self.topics
            .iter()
            .find(|(words, _)| title.contains(words.as_str()))
            .map_or_else(|| topic_of(title), |&(_, topic)| topic)
    }
}

/// Reads the structure of a document.
///
/// Every span is one of the document's cleaned text. Nothing fails: what cannot be read is left
/// out. Time and space grow with the size of the text.
///
/// ```
/// use gongkai_outline::{OutlineOptions, Topic, outline};
/// use gongkai_text::Document;
///
/// let document = Document::from_plain(
///     "某县2016年政府信息公开工作年度报告\n\
///      根据《政府信息公开条例》编制本报告。\n\
///      一、概述\n\
///      （一）加强领导。成立小组。\n\
///      二、主动公开情况\n\
///      一是公开文件。二是公开预算。\n\
///      某县人民政府办公室\n\
///      2017年3月10日",
/// );
/// let outline = outline(&document, &OutlineOptions::default());
/// assert_eq!(outline.head.title.map(|title| title.text).as_deref(), Some("某县2016年政府信息公开工作年度报告"));
/// assert_eq!(outline.sections[0].children[0].title, "加强领导");
/// assert_eq!(outline.sections[1].topic, Some(Topic::ProactiveDisclosure));
/// assert_eq!(outline.sections[1].items.len(), 2);
/// assert_eq!(outline.citations[0].title.as_deref(), Some("政府信息公开条例"));
/// let date = outline.sign_off.and_then(|signed| signed.date);
/// assert_eq!(date.map(|date| document.slice(date)), Some("2017年3月10日"));
/// ```
#[must_use]
pub fn outline(document: &Document, options: &OutlineOptions) -> Outline {
    outline_around(document, &[], options)
}

/// Reads the structure of a document around `tables`, which are in reading order: a line of a table is no heading
/// and holds no items.
///
/// ```
/// use gongkai_outline::{OutlineOptions, outline_around};
/// use gongkai_text::{CleanSpan, Document};
///
/// let document = Document::from_plain("一、概述\n见附表。\n二、收到申请数 件 3\n三、答复数 件 3");
/// let start = document.text().find("二、").ok_or("no table")?;
/// let table = CleanSpan::new(start, document.text().len()).ok_or("backwards")?;
/// let outline = outline_around(&document, &[table], &OutlineOptions::default());
/// assert_eq!(outline.sections.len(), 1);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn outline_around(
    document: &Document,
    tables: &[CleanSpan],
    options: &OutlineOptions,
) -> Outline {
    let text = document.text();
    let mut lines = lines(document, tables);
    let head = head(text, &lines);
    let start = head.span.end();
    // The body begins with the first line that does not end in the head; what the head has of it is
    // cut off.
    let above = lines.partition_point(|line| line.range.end <= start);
    if let Some(first) = lines.get_mut(above) {
        first.cut(text, start);
    }
    let (above, body) = lines.split_at(above);
    let below = foot_start(text, body);
    let (own, foot_lines) = body.split_at(below.min(body.len()));
    let site = foot_lines
        .first()
        .map_or(text.len(), |line| line.range.start);
    let sign_off = sign_off(text, own, start)
        .or_else(|| sign_off(text, before_annexed_table(text, own)?, start))
        .or_else(|| signed_letter(text, above));
    let foot = sign_off
        .as_ref()
        .filter(|signed| ends_text(text, own, signed.span.end()))
        .map_or(site, |signed| signed.span.start());
    let (own, _) = own.split_at(own.partition_point(|line| line.range.start < foot));

    let announced = contents(
        text,
        start..first_heading(text, own).unwrap_or(foot).min(foot),
    );
    let found: Vec<_> = headings(text, own, announced.as_ref())
        .into_iter()
        .filter(|heading| heading.title.end <= foot)
        .collect();
    let mut sections = tree(text, &found, foot);
    let preface = span(
        start
            ..sections
                .first()
                .map_or(foot, |section| section.span.start()),
    );

    let prose = prose(text, own);
    let mut filler = Filler {
        text,
        options,
        prose: &prose,
        carried: Carried::default(),
    };
    filler.fill(&mut sections);
    let definitions = definitions(text);
    let citations = cited(text, start, foot, &definitions);
    Outline {
        preface,
        contents: announced,
        sections,
        sign_off,
        foot: span(foot..text.len()),
        citations,
        contacts: moved(contacts(piece(text, start..text.len())), start),
        definitions,
        unpaired: unpaired(text, own),
        head,
    }
}

/// The lines before a table that ends the text with its title: the report is signed above it.
fn before_annexed_table<'l>(text: &str, lines: &'l [Line]) -> Option<&'l [Line]> {
    /// The heading of a table (title, year, organ, 附件) has at most this many lines.
    const MOST_TITLES: usize = 4;
    const LONGEST_TITLE: usize = 120;
    let first = lines.iter().position(Line::is_in_table)?;
    let (before, table) = lines.split_at(first);
    let is_prose = |line: &Line| !line.is_in_table() && line.text(text).contains('。');
    if table.iter().any(is_prose) {
        return None;
    }
    let is_title = |line: &&Line| {
        let words = line.text(text);
        words.len() <= LONGEST_TITLE
            && (words.ends_with(['表', '）', ')']) || words.starts_with("附"))
    };
    let titles = before.iter().rev().take(MOST_TITLES).take_while(is_title);
    before.get(..before.len() - titles.count())
}

/// Whether no text follows byte `end`: no sentence, no heading, no table.
fn ends_text(text: &str, lines: &[Line], end: usize) -> bool {
    !lines
        .iter()
        .filter(|line| line.range.start >= end)
        .any(|line| line.text(text).contains('。') || line.is_cell() || is_top(text, line))
}

/// Whether a line begins with 一、
fn is_top(text: &str, line: &Line) -> bool {
    line.is_body()
        && !line.is_cell()
        && line
            .marker(text)
            .is_some_and(|marker| marker.style == crate::MarkerStyle::HanComma)
}

/// Where the first line stands that begins with a level-1 marker.
fn first_heading(text: &str, lines: &[Line]) -> Option<usize> {
    lines
        .iter()
        .find(|line| is_top(text, line))
        .map(|line| line.range.start)
}

/// The lines that may hold items: those of no table, and of no list of enclosures.
fn prose(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let mut enclosed = false;
    let mut out = Vec::with_capacity(lines.len());
    for line in lines
        .iter()
        .filter(|line| line.is_body() && !line.is_cell())
    {
        let words = line.text(text);
        let named = words.starts_with("附件：") || words.starts_with("附：");
        enclosed = named || enclosed && line.marker(text).is_some() && !words.contains('。');
        if !enclosed && !line.is_row() {
            out.push(line.range.clone());
        }
    }
    out
}

/// The parts of `prose` that lie in `own`.
fn within(prose: &[Range<usize>], own: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let first = prose.partition_point(|range| range.end <= own.start);
    prose
        .iter()
        .skip(first)
        .take_while(move |range| range.start < own.end)
        .map(move |range| range.start.max(own.start)..range.end.min(own.end))
}

/// Adds items and topics to sections.
struct Filler<'a> {
    text: &'a str,
    options: &'a OutlineOptions,
    /// The lines that may hold items.
    prose: &'a [Range<usize>],
    carried: Carried,
}

impl Filler<'_> {
    fn fill(&mut self, sections: &mut [Section]) {
        for section in sections {
            let topic = self.options.topic(&section.title);
            section.topic = (section.level == 1 || topic != Topic::Unknown).then_some(topic);
            let own = within(self.prose, section.own().range());
            section.items = items_in(self.text, own, &mut self.carried);
            // The tree is no deeper than there are styles.
            self.fill(&mut section.children);
        }
    }
}

fn cited(text: &str, start: usize, end: usize, definitions: &[Definition]) -> Vec<Citation> {
    let names = definitions
        .iter()
        .map(|definition| definition.name.as_str())
        .collect();
    let mut out = citations_in(piece(text, start..end), &names);
    for citation in &mut out {
        citation.span = shifted(citation.span, start);
    }
    out
}

fn moved(mut contacts: Vec<Contact>, by: usize) -> Vec<Contact> {
    for contact in &mut contacts {
        contact.span = shifted(contact.span, by);
    }
    contacts
}

fn shifted(place: CleanSpan, by: usize) -> CleanSpan {
    place.shift(by).unwrap_or(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Document, Outline) {
        let document = Document::from_plain(text);
        let outline = outline(&document, &OutlineOptions::default());
        (document, outline)
    }

    #[test]
    fn a_label_without_value_does_not_take_the_preface() {
        let (document, outline) = read(
            "2022年青禾市政府信息公开工作年度报告\n字号：\n本年度报告根据《政府信息公开条例》的要求编制，所列数据的统计期限为2022年1月1日至12月31日，电子版可从市政府网站（www.qinghe.example.cn）下载。\n一、总体情况\n公开信息5条。",
        );
        assert!(document.slice(outline.preface).starts_with("本年度报告"));
        assert_eq!(outline.citations.len(), 1);
        assert_eq!(outline.contacts.len(), 1);
    }

    #[test]
    fn a_letter_above_its_annex_is_signed() {
        let (document, outline) = read(
            "各县人民政府：\n《2023年青禾市政务公开工作要点》已经市政府同意，现印发给你们。\n青禾市人民政府办公室\n2023年8月7日\n2023年青禾市政务公开工作要点\n一、总体要求\n做好公开。",
        );
        let signed = outline.sign_off.unwrap();
        assert_eq!(
            signed.issuer.map(|at| document.slice(at)),
            Some("青禾市人民政府办公室")
        );
        assert_eq!(
            signed.date.map(|at| document.slice(at)),
            Some("2023年8月7日")
        );
    }

    #[test]
    fn organ_and_date_under_the_title_are_no_sign_off() {
        let (_, outline) = read(
            "2021年青禾街道政府信息公开工作年度报告\n青禾街道办事处\n2022年1月18日\n一、总体情况\n公开信息5条。",
        );
        assert!(outline.sign_off.is_none());
    }

    #[test]
    fn a_title_printed_again_without_its_organ_is_taken_whole() {
        let (_, outline) = read(
            "青禾街道办事处\n2021年政府信息公开工作年度报告\n2021年政府信息公开工作年度报告\n根据《条例》编制本报告。\n一、总体情况\n公开信息5条。",
        );
        assert_eq!(
            outline.head.title.map(|title| title.text).as_deref(),
            Some("青禾街道办事处2021年政府信息公开工作年度报告")
        );
    }

    #[test]
    fn a_self_check_on_one_line_has_its_chapters() {
        let (_, outline) = read(
            "根据要求，我局对照内容认真自查总结今年以来政府信息公开工作情况。现自查报告如下： 一、组织领导。 （一）工作机构情况。成立公安局信息公开领导小组，由局分管领导任组长，领导小组下设办公室，设在局办公室，由三名工作人员承担日常工作。 （二）落实情况。各单位严格贯彻落实。 二、制度化、规范化建设。 （一）健全制度。不断完善工作规范和机制，严格执行信息发布保密审查机制。 三、公开情况。 （一）主动公开。公开政府信息90条。",
        );
        let titles: Vec<_> = outline
            .sections
            .iter()
            .map(|part| part.title.as_str())
            .collect();
        assert_eq!(titles, ["组织领导", "制度化、规范化建设", "公开情况"]);
    }
}
