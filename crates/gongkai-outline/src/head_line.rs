//! What a line of a page's head is: a tool, a trail, a byline, a document number, an entry of a list.

use gongkai_text::{BlockKind, CleanSpan, Zone};

use crate::chars::{length_up_to, span};
use crate::date_line::unlabelled_date;
use crate::line::Line;
use crate::metadata::{begins_with_label, has_labelled_day};
use crate::signature::date_of;
use crate::word_lists::{self, contains_any, ends_with_any, starts_with_any};

/// No title is longer, in characters.
pub(crate) const LONGEST_TITLE: usize = 120;

pub(crate) fn is_tool(words: &str) -> bool {
    length_up_to(words, 41) <= 40 && !words.contains('。') && contains_any(words, word_lists::TOOLS)
}

pub(crate) fn is_breadcrumb(text: &str, line: &Line) -> bool {
    let words = line.text(text);
    let lead = contains_any(words.get(..45).unwrap_or(words), word_lists::TRAIL_LEADS);
    line.zone == Zone::Breadcrumb
        || length_up_to(words, 201) <= 200
            && (lead && (words.contains(['>', '»', '：', ':']))
                || words.starts_with("首页") && words.contains(['>', '»'])
                || words.starts_with('>'))
}

pub(crate) fn is_byline(text: &str, line: &Line) -> bool {
    let words = line.text(text);
    line.zone == Zone::Byline
        || line.zone == Zone::Body
            && (has_dated_source(words) || !line.is_cell() && has_labelled_day(text, line))
        || begins_with_label(text, line)
            && starts_with_any(words, word_lists::BYLINE_STARTS)
            && !line.is_cell()
}

/// `某某门户网站 2010年04月06日 来源：某某网站`: a byline whose date has no label.
pub(crate) fn has_dated_source(words: &str) -> bool {
    unlabelled_date(words).is_some() && date_of(words).is_none()
}

/// A line that is nothing but a document number.
pub(crate) fn own_number(text: &str, line: &Line) -> Option<CleanSpan> {
    let words = line.text(text);
    if length_up_to(words, 41) > 40 {
        return None;
    }
    let found = crate::number::numbers(words);
    let [number] = found.as_slice() else {
        return None;
    };
    let covers = number.start < 4 && words.len() - number.end < 4 && !number.damaged;
    covers.then(|| span(line.range.start + number.start..line.range.start + number.end))
}

/// `<h1>` with a name in it.
pub(crate) fn is_headline(text: &str, line: &Line) -> bool {
    let words = line.text(text);
    matches!(line.kind, BlockKind::Heading(1))
        && length_up_to(words, LONGEST_TITLE + 1) <= LONGEST_TITLE
        && !words.contains('。')
        && !words.ends_with(['；', '，', '：', ':'])
}

/// An entry of a list or menu.
pub(crate) fn is_bullet(line: &Line, words: &str) -> bool {
    line.kind == BlockKind::ListItem
        || words.starts_with([
            '-', '•', '·', '●', '■', '◆', '▪', '*', '※', '★', '☆', '▶', '►', '◇', '□', '○',
        ])
}

/// Whether a name is that of a site, an organ or a column rather than of an article.
pub(crate) fn is_site(name: &str) -> bool {
    let whole = word_lists::SITE_COLUMNS.contains(&name);
    let ended = ends_with_any(name, word_lists::SITE_ENDS);
    // 某市政府信息公开平台 is a site, 《管理办法》政策解读 an article.
    whole || ended && !name.contains(['《', '》', '，', '“']) && length_up_to(name, 21) <= 20
}
