//! The page above the text: title, record, byline, breadcrumb.

use std::ops::Range;

use gongkai_text::{CleanSpan, Zone};

use crate::chars::{length_up_to, piece, prefix, span, squeezed, trimmed_by};
use crate::date_line::{dated_line, unlabelled_date};
use crate::head_line::{
    has_dated_source, is_breadcrumb, is_bullet, is_byline, is_headline, is_site, is_tool,
    own_number,
};
use crate::headings::spaced;
use crate::headline::{above_byline, by_place, headline, is_sentence};
use crate::line::Line;
use crate::marker::{MarkerStyle, parse_marker};
use crate::metadata::{
    MetadataEntry, MetadataKey, begins_with_label, ends_with_label, entries, has_labelled_day,
};
use crate::signature::date_of;
use crate::title::{Rating, Title, glued, rate, read_title};
use crate::topic::{Topic, topic_of};
use crate::word_lists::{self, contains_any, ends_with_any};

/// The head of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Head {
    /// All of the head, from the start of the text to the first word of the preface.
    pub span: CleanSpan,
    /// The document's own title, from its body if it stands there, else from the page head.
    pub title: Option<Title>,
    /// All that looks like a title, in reading order; the title is among them.
    pub title_candidates: Vec<Title>,
    /// The document's own number, where it stands above or under the title.
    pub document_number: Option<CleanSpan>,
    /// The page's record.
    pub metadata: Vec<MetadataEntry>,
    /// The line under the title with date and source.
    pub byline: Option<CleanSpan>,
    /// A date without a label, on a line of its own or in a byline: probably the date of publication.
    pub dated: Option<CleanSpan>,
    /// 当前位置: the trail to the page.
    pub breadcrumb: Option<CleanSpan>,
    /// Whether the page is a list of documents: it has no title, and the dates of its entries are none of its own.
    pub is_list: bool,
}

/// How many lines are searched for the head; lines of menus do not count.
const DEEPEST: usize = 120;
/// How many lines of any kind are looked at.
const FARTHEST: usize = 2_000;
/// How many lines a page's record may have.
const LONGEST_RECORD: usize = 400;

/// The head of `lines`; its span ends where the text begins.
pub(crate) fn head(text: &str, lines: &[Line]) -> Head {
    let names = page_names(text, lines);
    let body = body_start(text, lines);
    let body = below_title(text, lines, &names, body);
    let above = lines.get(..body).unwrap_or_default();
    let mut metadata = entries(text, &fields(text, lines, body));
    metadata.sort_by_key(|entry| entry.span);
    let mut candidates = candidates(text, above);
    // The field of the number is empty, and the title below it was taken for its value.
    let misread = |entry: &MetadataEntry| {
        use MetadataKey::{DocumentNumber, IndexNumber, Validity, Views};
        matches!(entry.key, DocumentNumber | IndexNumber | Validity | Views)
            && rate(&entry.value) == Rating::Strong
    };
    for entry in metadata.iter().filter(|entry| misread(entry)) {
        candidates.push(read_title(text, &[entry.span.range()]));
    }
    metadata.retain(|entry| !misread(entry));
    let mut end = lines.get(body).map_or(text.len(), |line| line.range.start);
    // A report on one line: the title opens it.
    if candidates.is_empty()
        && let Some(line) = lines.get(body)
        && let Some(range) = glued(line.text(text))
    {
        let range = line.range.start + range.start..line.range.start + range.end;
        end = range.end;
        candidates.push(read_title(text, &[range]));
    }
    let is_list = is_list(text, lines);
    let title = choose(text, lines, &metadata, &candidates, &names)
        .or_else(|| above_byline(text, above))
        .or_else(|| by_place(text, lines, body))
        .or_else(|| annexed(text, lines.get(body..).unwrap_or_default()))
        .or_else(|| page_title(text, lines, &names))
        .or_else(|| headline(text, lines, &candidates, |_| true))
        .filter(|_| !is_list);
    if is_list {
        metadata.clear();
    }
    Head {
        span: span(0..end),
        document_number: above.iter().find_map(|line| own_number(text, line)),
        byline: above
            .iter()
            .find(|line| is_byline(text, line))
            .map(|line| span(line.range.clone())),
        dated: if is_list {
            None
        } else {
            dated(text, above, title.as_ref()).or_else(|| dated_at_foot(text, lines, body))
        },
        is_list,
        breadcrumb: above
            .iter()
            .find(|line| is_breadcrumb(text, line))
            .map(|line| span(line.range.clone())),
        title,
        title_candidates: candidates,
        metadata,
    }
}

/// The lines that may hold the record: those of the head, and those that their zone names.
fn fields(text: &str, lines: &[Line], body: usize) -> Vec<Line> {
    lines
        .iter()
        .enumerate()
        .filter(|(index, line)| match line.zone {
            Zone::Metadata | Zone::Byline => {
                !(*index > body && crate::sign_off::dates_organ(text, lines, *index))
            }
            Zone::Body => {
                *index < body
                    && (line.is_cell()
                        || has_dated_source(line.text(text))
                        || has_labelled_day(text, line)
                        || begins_with_label(text, line)
                        || follows_label(text, lines, *index))
            }
            _ => false,
        })
        .map(|(_, line)| line.clone())
        .take(LONGEST_RECORD)
        .collect()
}

/// Whether the line before is a label that waits for its value.
///
/// A label may stay without one: `字号：` above the preface does not make the preface its value. Only
/// an abstract is prose.
fn follows_label(text: &str, lines: &[Line], index: usize) -> bool {
    let Some(before) = index.checked_sub(1).and_then(|index| lines.get(index)) else {
        return false;
    };
    begins_with_label(text, before)
        && before.text(text).len() < 60
        && !before.text(text).contains(|c: char| c.is_ascii_digit())
        && lines
            .get(index)
            .is_some_and(|line| rate(line.text(text)) < Rating::Strong)
        && (!is_text(lines.get(index).map_or("", |line| line.text(text)))
            || contains_any(before.text(text), word_lists::ABSTRACTS))
}

/// Running text: too long for a value, with a full stop.
fn is_text(words: &str) -> bool {
    length_up_to(words, 61) > 60 && words.contains('。')
}

/// The first line of the text proper.
fn body_start(text: &str, lines: &[Line]) -> usize {
    let mut start = 0;
    let mut settled = false;
    // Whether a headline stands above text: what follows is its text, and the headlines of other articles.
    let (mut headed, mut written) = (false, false);
    let mut left = DEEPEST;
    for (index, line) in lines.iter().enumerate().take(FARTHEST) {
        let words = line.text(text);
        if line.is_in_table() {
            break;
        }
        if line.zone != Zone::Body {
            if !settled {
                start = index + 1;
            }
            continue;
        }
        left -= 1;
        if left == 0 {
            break;
        }
        let heading = parse_marker(words).is_some_and(|marker| {
            matches!(
                marker.style,
                MarkerStyle::HanComma
                    | MarkerStyle::HanBracket
                    | MarkerStyle::Part
                    | MarkerStyle::Chapter
                    | MarkerStyle::Article
            )
        }) && !line.is_cell();
        let heading = heading || spaced(words).is_some();
        if heading || crate::topic::stands_alone(words) {
            if !settled {
                start = index;
            }
            break;
        }
        let strong = rate(words) == Rating::Strong && !line.is_cell();
        let headline = is_headline(text, line);
        written |= headed && words.contains('。');
        if strong || headline && !written {
            headed |= headline && !is_site(&squeezed(words));
            start = index + 1;
            settled = false;
        } else if !settled {
            if belongs_to_head(text, lines, index) {
                start = index + 1;
            } else {
                settled = true;
            }
        }
    }
    start.min(lines.len())
}

fn belongs_to_head(text: &str, lines: &[Line], index: usize) -> bool {
    let Some(line) = lines.get(index) else {
        return false;
    };
    let words = line.text(text);
    line.is_cell()
        || begins_with_label(text, line)
        || follows_label(text, lines, index)
        || is_breadcrumb(text, line)
        || own_number(text, line).is_some()
        || date_of(words).is_some()
        || is_tool(words)
        || ends_with_label(words)
        || unlabelled_date(words).is_some()
        || rate(words) == Rating::Weak
        || !is_prose(words)
            && !is_address(words)
            && parse_marker(words).is_none()
            && !names_section(text, lines, index)
}

/// Whether the line is the name of a section with its text below: an unnumbered heading.
fn names_section(text: &str, lines: &[Line], index: usize) -> bool {
    let words = |index: usize| lines.get(index).map_or("", |line| line.text(text));
    let name = words(index);
    crate::extent::ends_as_name(name)
        && topic_of(name) != Topic::Unknown
        && is_prose(words(index + 1))
        && lines
            .get(index + 1)
            .is_some_and(|next| !begins_with_label(text, next))
}

/// A sentence, not a name or a label.
fn is_prose(words: &str) -> bool {
    length_up_to(words, 61) > 60 || words.contains('。') || words.ends_with(['；', '，', '：', ':'])
}

/// 各省、自治区、直辖市人民政府：
fn is_address(words: &str) -> bool {
    words.ends_with(['：', ':'])
}

/// The titles of the head's lines, two lines joined where a line alone is not a title.
fn candidates(text: &str, lines: &[Line]) -> Vec<Title> {
    let mut out: Vec<Title> = Vec::new();
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        let words = line.text(text);
        let usable = line.zone == Zone::Body
            && !is_bullet(line, words)
            && (!line.is_cell() || rate(words) == Rating::Strong)
            && !begins_with_label(text, line)
            && !is_breadcrumb(text, line);
        if !usable {
            index += 1;
            continue;
        }
        let next = lines
            .get(index + 1)
            .filter(|next| next.zone == Zone::Body && !next.is_cell());
        if let Some(next) = next
            && crate::title::continues(words, next.text(text))
        {
            let sender = sender_of(text, lines, index);
            let whole = sender.into_iter().chain([line, next]);
            let ranges: Vec<_> = whole.map(|line| line.range.clone()).collect();
            out.push(read_title(text, &ranges));
            index += 2;
            continue;
        }
        if rate(words) >= Rating::Weak || is_headline(text, line) {
            let ranges: Vec<_> = sender_of(text, lines, index)
                .into_iter()
                .chain([line])
                .map(|line| line.range.clone())
                .collect();
            out.push(read_title(text, &ranges));
        }
        index += 1;
    }
    out
}

/// Where the body begins on a page whose menus go on with sentences: below the title that `<title>` names
/// and the page prints, if no paragraph of text stands above it.
fn below_title(text: &str, lines: &[Line], names: &[Range<usize>], body: usize) -> usize {
    let printed = names.iter().find_map(|name| {
        let wanted = squeezed(piece(text, name.clone()));
        let long = wanted.chars().nth(9).is_some();
        (long && !is_site(&wanted)).then(|| in_body(text, lines, &wanted))?
    });
    let Some(title) = printed else { return body };
    let below = lines.partition_point(|line| line.range.start < title.span.end());
    let between = lines.get(body..below).unwrap_or_default();
    let is_written = |line: &Line| line.is_body() && is_text(line.text(text));
    if below <= body || between.iter().any(is_written) {
        return body;
    }
    below + body_start(text, lines.get(below..).unwrap_or_default())
}

/// The line above line `index` that names the organ which a title in 关于 lacks.
fn sender_of<'l>(text: &str, lines: &'l [Line], index: usize) -> Option<&'l Line> {
    let title = lines.get(index)?;
    let above = lines.get(index.checked_sub(1)?)?;
    (above.zone == Zone::Body
        && !above.is_cell()
        && crate::title::is_sender(above.text(text), title.text(text)))
    .then_some(above)
}

/// The title among the candidates and the record's; `names` are what `<title>` may say.
fn choose(
    text: &str,
    lines: &[Line],
    metadata: &[MetadataEntry],
    candidates: &[Title],
    names: &[Range<usize>],
) -> Option<Title> {
    let record = metadata
        .iter()
        .find(|entry| entry.key == MetadataKey::Title);
    if let Some(named) = record {
        let wanted = squeezed(&named.value);
        return Some(in_body(text, lines, &wanted).unwrap_or_else(|| Title {
            text: named.value.clone(),
            span: named.span,
        }));
    }
    let strong = candidates
        .iter()
        .rev()
        .find(|title| rate(&title.text) == Rating::Strong);
    let marked = || {
        headline(text, lines, candidates, |name| {
            let mut slogans = word_lists::SLOGANS.iter();
            !is_site(name) && !slogans.any(|words| name.starts_with(words))
        })
    };
    let strong = strong.map(|last| whole(candidates, last));
    // The title of what a letter encloses is that of an annex.
    let strong = strong.map(|last| {
        let mut letters = candidates.iter().rev();
        letters
            .find(|title| crate::title::encloses(&title.text, &last.text))
            .unwrap_or(last)
    });
    // What `<title>` says and the page prints is the title, unless it only names the column.
    let printed = || {
        names.iter().find_map(|name| {
            let wanted = squeezed(piece(text, name.clone()));
            (wanted.chars().nth(5).is_some() && !is_site(&wanted))
                .then(|| in_body(text, lines, &wanted))?
        })
    };
    let printed = match strong {
        Some(_) => None,
        None => printed(),
    };
    strong.cloned().or(printed).or_else(marked).or_else(|| {
        let last = candidates
            .iter()
            .rev()
            .find(|title| rate(&title.text) == Rating::Weak)?;
        Some(whole(candidates, last).clone())
    })
}

/// The title that `last` is the end of: a title on two lines is printed again without its organ.
fn whole<'t>(candidates: &'t [Title], last: &'t Title) -> &'t Title {
    let end = squeezed(&last.text);
    candidates
        .iter()
        .rev()
        .find(|title| {
            let whole = squeezed(&title.text);
            whole.len() > end.len() && whole.ends_with(&end)
        })
        .unwrap_or(last)
}

/// What `<title>` may name as the title, the likeliest first: all of it, then what stands before or
/// behind each mark that may divide it from the names of column and site.
fn page_names(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    const MOST: usize = 24;
    let mut out = Vec::new();
    for line in lines
        .iter()
        .filter(|line| line.zone == Zone::PageTitle)
        .take(2)
    {
        let words = prefix(line.text(text), 600);
        let marks: Vec<(usize, usize)> = words
            .char_indices()
            .filter(|(_, c)| {
                matches!(c, '_' | '|' | '>' | '-' | '–' | '—' | '－' | '·') || c.is_whitespace()
            })
            .map(|(at, c)| (at, at + c.len_utf8()))
            .take(MOST)
            .collect();
        let mut push = |from: usize, to: usize| {
            let range = trimmed_by(words, from..to, |c| {
                c.is_whitespace() || matches!(c, '_' | '|' | '>' | '-' | '–' | '—' | '－')
            });
            if !range.is_empty() {
                out.push(line.range.start + range.start..line.range.start + range.end);
            }
        };
        push(0, words.len());
        for (at, _) in marks.iter().rev() {
            push(0, *at);
        }
        for (_, next) in &marks {
            push(*next, words.len());
        }
    }
    out
}

/// The title that the page gives itself (`<title>`), without the names of column and site behind it.
///
/// It is believed where it is named as documents are, or where the page has an article: a byline
/// or running text.
fn page_title(text: &str, lines: &[Line], names: &[Range<usize>]) -> Option<Title> {
    let line = lines.iter().find(|line| line.zone == Zone::PageTitle)?;
    let words = line.text(text);
    // A dash may stand inside a title, so only a site's name behind it is cut off.
    let dash = || {
        words
            .char_indices()
            .filter(|(_, c)| matches!(c, '-' | '–' | '—' | '－'))
            .find(|&(at, c)| {
                let rest = piece(words, at + c.len_utf8()..words.len());
                rest.split(['-', '–', '—', '－'])
                    .all(|part| is_site(&squeezed(part)) || length_up_to(part, 9) <= 8)
            })
            .map(|(at, _)| at)
    };
    let spaced = || {
        names.iter().find_map(|name| {
            let rest = piece(text, name.end..line.range.end);
            let parted = rest.starts_with(char::is_whitespace) && is_site(&squeezed(rest));
            (name.start == line.range.start && parted).then(|| name.end - line.range.start)
        })
    };
    let end = words
        .find(['_', '|', '>'])
        .or_else(|| words.find(" - "))
        .or_else(dash)
        .or_else(spaced)
        .unwrap_or(words.len());
    let title = piece(words, 0..end).trim_end_matches(|c: char| c.is_whitespace() || c == '-');
    let range = line.range.start..line.range.start + title.len();
    let solid = squeezed(title);
    let article = || {
        lines
            .iter()
            .any(|line| line.zone == Zone::Byline || line.is_body() && is_sentence(line.text(text)))
    };
    // The last step of the trail is the column.
    let in_trail = || {
        let trail = lines.iter().filter(|line| is_breadcrumb(text, line));
        trail
            .take(2)
            .any(|line| squeezed(line.text(text)).ends_with(&solid))
    };
    let strong = rate(title) >= Rating::Weak && !is_column(&solid);
    // …: cut off.
    let fits = strong
        || solid.chars().nth(6).is_some()
            && !solid.ends_with(['…', '.'])
            && !is_site(&solid)
            && !in_trail()
            && article();
    fits.then(|| read_title(text, std::slice::from_ref(&range)))
}

/// 政府信息公开年报 without organ or year names a column.
fn is_column(name: &str) -> bool {
    !name.contains(|c: char| c.is_ascii_digit() || c == '二') && length_up_to(name, 13) <= 12
}

/// Whether the page is a list of documents and not a document: it has names of documents and no sentence.
fn is_list(text: &str, lines: &[Line]) -> bool {
    const FEWEST: usize = 4;
    let mut names = 0;
    let mut directory = None;
    for (index, line) in lines.iter().enumerate().take(FARTHEST) {
        if let Some(grid) = line.grid() {
            if directory.is_none() && is_directory(text, lines.get(index..).unwrap_or_default()) {
                directory = Some(grid);
            }
            if directory == Some(grid) {
                continue;
            }
            return false;
        }
        let words = line.text(text);
        if line.is_body() {
            if words.contains('。') || line.marker(text).is_some() {
                return false;
            }
        } else if line.zone != Zone::Links {
            continue;
        }
        names += usize::from(rate(words) >= Rating::Weak);
    }
    names >= FEWEST || directory.is_some()
}

/// Whether the cells that `lines` begin with are the head of a list of documents: 序号, 标题, 发布日期, and an
/// entry below them.
fn is_directory(text: &str, lines: &[Line]) -> bool {
    /// Columns of such a list, at most.
    const COLUMNS: usize = 8;
    let grid = lines.first().and_then(Line::grid);
    let cells = || {
        lines
            .iter()
            .take_while(|line| line.grid() == grid)
            .map(|line| squeezed(prefix(line.text(text), 60)))
            .take(COLUMNS)
    };
    let has = |words: &[&str]| cells().any(|cell| words.contains(&cell.as_str()));
    let numbered = cells().next().is_some_and(|cell| cell == "序号");
    numbered && has(word_lists::LIST_NAMES) && has(word_lists::LIST_DAYS)
}

/// The first date without a label in the head; one under the title before one above it.
fn dated(text: &str, above: &[Line], title: Option<&Title>) -> Option<CleanSpan> {
    let start = title.map_or(0, |title| title.span.start());
    // A day with that of the week is the clock of the site, but not right under the title.
    let end = title.map_or(usize::MAX, |title| title.span.end());
    let under = above.iter().find(|line| line.range.start >= end);
    let under = under.map_or(usize::MAX, |line| line.range.start);
    let cells = above.windows(2).filter_map(|two| {
        let [label, value] = two else { return None };
        let named = label.grid().is_some() && label.grid() == value.grid();
        (named && ends_with_any(label.text(text), word_lists::DAY_LABELS))
            .then_some(value.range.start)
    });
    // The value of a label that is none of the page's day: 施行日期.
    let labelled: Vec<usize> = cells.collect();
    let read = |line: &Line| {
        let words = line.text(text);
        let usable = matches!(line.zone, Zone::Body | Zone::Byline)
            && labelled.binary_search(&line.range.start).is_err()
            // An entry of a list above the title: 某某新闻 2012-03-11.
            && !(line.range.start < start && is_bullet(line, words) && date_of(words).is_none());
        let range = usable.then(|| dated_line(words, line.range.start == under))??;
        Some(span(
            line.range.start + range.start..line.range.start + range.end,
        ))
    };
    // 某县2012年政府信息公开年报 2013-02-15
    let named = title.map(|title| squeezed(&title.text));
    let behind = named.and_then(|named| {
        let lines = above.iter().filter(|line| line.zone == Zone::Body);
        lines.take(DEEPEST).find_map(|line| {
            let words = line.text(text);
            let range = crate::title::date_behind(words).filter(|_| !is_bullet(line, words))?;
            let own = squeezed(piece(words, 0..range.start)).ends_with(&named);
            own.then(|| span(line.range.start + range.start..line.range.start + range.end))
        })
    });
    if behind.is_some() {
        return behind;
    }
    // The day stands in an element of the title's line: 某某县开展宣传2012-03-11.
    let glued = title.and_then(|title| {
        above.iter().take(DEEPEST).find_map(|line| {
            let words = line.text(text);
            let tail = words.strip_prefix(title.text.as_str())?;
            // …年度报告(2013/3/4)
            let inner =
                tail.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '（' | '('));
            let day = inner.trim_end_matches(['）', ')']);
            let own = crate::date_line::starts_with_day(day)
                && date_of(day).is_some()
                && (day.contains(['-', '/', '.']) || inner.len() == tail.len());
            let start = line.range.end - inner.len();
            own.then(|| span(start..start + day.len()))
        })
    });
    if glued.is_some() {
        return glued;
    }
    let below = above.iter().filter(|line| line.range.start >= start);
    below
        .chain(above.iter().filter(|line| line.range.start < start))
        .find_map(read)
}

/// The date beside a label of the byline on one of the last lines: `责任编辑：某某 2012-03-11`, `（来源：某某网 2012-03-11）`.
fn dated_at_foot(text: &str, lines: &[Line], body: usize) -> Option<CleanSpan> {
    const LINES: usize = 3;
    if !lines.iter().any(|line| line.zone == Zone::PageTitle) {
        return None;
    }
    let own = lines.get(body..)?.iter().rev();
    let last = own.filter(|line| matches!(line.zone, Zone::Body | Zone::Byline) && !line.is_cell());
    last.take(LINES).find_map(|line| {
        let words = line.text(text);
        let lead = words.trim_start_matches(['（', '(', '【', '[']);
        let labelled = word_lists::BESIDE_DATE.iter().any(|label| {
            let rest = lead.strip_prefix(label);
            rest.is_some_and(|rest| rest.trim_start().starts_with(['：', ':']))
        });
        let day = labelled.then(|| unlabelled_date(words))??;
        Some(span(
            line.range.start + day.start..line.range.start + day.end,
        ))
    })
}

/// The title of what a letter without a title of its own encloses.
fn annexed(text: &str, lines: &[Line]) -> Option<Title> {
    lines
        .iter()
        .take(DEEPEST / 3)
        .take_while(|line| parse_marker(line.text(text)).is_none())
        .find(|line| {
            line.zone == Zone::Body && !line.is_cell() && rate(line.text(text)) >= Rating::Weak
        })
        .map(|line| read_title(text, std::slice::from_ref(&line.range)))
}

/// The title of the record where it stands in the text, on up to three lines.
fn in_body(text: &str, lines: &[Line], wanted: &str) -> Option<Title> {
    let body: Vec<&Line> = lines
        .iter()
        .filter(|line| line.zone == Zone::Body)
        .take(4 * DEEPEST)
        .collect();
    let mut last = None;
    let opening = wanted.chars().next();
    for start in 0..body.len() {
        // Most lines begin with another character.
        let first = body
            .get(start)
            .map_or("", |line| line.text(text).trim_start());
        if !first.is_empty() && first.chars().next() != opening {
            continue;
        }
        let mut whole = String::new();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for line in body.iter().skip(start).take(4) {
            let words = line.text(text);
            whole.push_str(&squeezed(prefix(words, 400)));
            ranges.push(line.range.clone());
            if whole == wanted {
                last = Some(read_title(text, &ranges));
                break;
            }
            if !wanted.starts_with(&whole) {
                break;
            }
        }
        if last.is_some() {
            break;
        }
    }
    last
}
