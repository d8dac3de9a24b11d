//! What looks like a title.

#[rustfmt::skip]
mod generated;

use crate::word_lists::{self, contains_any, ends_with_any, starts_with_any};
use std::ops::Range;
use std::sync::LazyLock;

use gongkai_span::chars::is_space;
use gongkai_text::CleanSpan;
use memchr::memmem::Finder;

use crate::chars::{CharSet, joined, length_up_to, piece, span, squeezed, trimmed_by};
use crate::label::{characters_at, label_at};
use generated::KINDS;

/// A title.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Title {
    /// The title in one line.
    pub text: String,
    /// Where it stands, from its first to its last line.
    pub span: CleanSpan,
}

/// How much a line looks like a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rating {
    /// Not at all.
    None,
    /// Ends with the name of a kind of document.
    Weak,
    /// And names the disclosure of information.
    Strong,
}

/// How much `words` look like a title.
pub(crate) fn rate(words: &str) -> Rating {
    if length_up_to(words, 61) > 60 || words.len() < 12 {
        return Rating::None;
    }
    let name = squeezed(words.trim_end_matches(['|', ' ']));
    let name = core(&name);
    // 政府信息公开制度 is a link of every such site.
    let column = ends_with_any(name, word_lists::RULE_COLUMNS)
        && (starts_with_any(name, word_lists::DISCLOSURE_NAMES) || length_up_to(name, 9) < 9);
    let sentence = name.contains(['。', '；', '，', '|', '>', '！']) || name.ends_with(['：', ':']);
    if sentence
        || starts_with_any(name, word_lists::NO_TITLE_STARTS)
        || contains_any(name, word_lists::NO_TITLE_PARTS)
        || column
        || !ends_with_any(name, KINDS)
    {
        return Rating::None;
    }
    // 中文名：某某年度报告 is a row of a record.
    let labelled = name.find(['：', ':']).is_some_and(|at| {
        !piece(name, 0..at).contains('《') && length_up_to(piece(name, 0..at), 7) < 7
    });
    if labelled || crate::marker::parse_marker(name).is_some() {
        return Rating::None;
    }
    if word_lists::BARE_TITLES.contains(&name) {
        return Rating::Weak;
    }
    let about = contains_any(name, word_lists::TITLE_ABOUT);
    // A table that a report carries has a title of its own: 政府信息公开情况统计表.
    let of_a_table = ends_with_any(name, word_lists::TABLE_TITLES);
    match about {
        true if of_a_table => Rating::Weak,
        true => Rating::Strong,
        // 发展报告 and 工作总结 are names of columns.
        false if length_up_to(name, 6) < 6 => Rating::None,
        false => Rating::Weak,
    }
}

/// The title without a date or bracket behind it.
fn core(name: &str) -> &str {
    let name =
        name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '/' | ':' | '.'));
    match name
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, '（' | '('))
    {
        Some((at, _)) if at > 0 && name.ends_with(['）', ')']) => piece(name, 0..at),
        _ => name,
    }
}

/// Whether the first of two lines is the beginning of a title that the second ends.
pub(crate) fn continues(first: &str, second: &str) -> bool {
    if matter_goes_on(first, second) {
        return true;
    }
    if length_up_to(first, 41) > 40 || length_up_to(second, 41) > 40 || rate(first) >= Rating::Weak
    {
        return false;
    }
    let (first, second) = (squeezed(first), squeezed(second));
    if first.contains(['。', '；', '>', '|', '：', ':']) || first.starts_with(['（', '(']) {
        return false;
    }
    // A date of its own closes what stands above it.
    if first
        .chars()
        .all(|c| c.is_ascii_digit() || "年月日-/.".contains(c))
        && first.ends_with('日')
    {
        return false;
    }
    let ends = ends_with_any(core(&second), KINDS) && !second.contains(['。', '；', '：', '>']);
    let open = ends_with_any(&first, word_lists::FIRST_LINE_ENDS)
        || contains_any(&first, word_lists::CONCERNING)
            && !contains_any(&first, word_lists::ABOUT_US);
    let starts = |title: &str| starts_with_any(title, word_lists::SECOND_LINE_STARTS);
    let begins = starts(&second);
    // 某市某委员会 above 2018年政府信息公开工作年度报告
    let year = second.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '年' | '度'));
    let signed = crate::signature::organ_of(&first).is_some();
    let dated = first.contains("20") || first.contains("二〇") || signed;
    ends && (open
        || signed && starts(year)
        || begins && dated
        || begins && ends_with_any(&first, word_lists::TITLE_HALVES))
}

/// Whether `关于某某报告` is but the matter of a letter that the next line names: `有关事项的通知`.
fn matter_goes_on(first: &str, second: &str) -> bool {
    let short = |words: &str| length_up_to(words, 41) <= 40;
    let (from, to) = (squeezed(first), squeezed(second));
    let letter = |words: &str| ends_with_any(words, word_lists::LETTER_ENDS);
    short(first)
        && short(second)
        && contains_any(&from, word_lists::CONCERNING)
        && !from.contains(['。', '：', '>', '|', '《', '”'])
        && !letter(&from)
        && !contains_any(&to, word_lists::CONCERNING)
        && !to.contains(['。', '：', '，', '>'])
        && letter(&to)
}

/// Whether the line above a title that begins with 关于 is the organ that it begins with.
pub(crate) fn is_sender(first: &str, title: &str) -> bool {
    starts_with_any(title, word_lists::CONCERNING) && crate::signature::organ_of(first).is_some()
}

/// The title on the lines of `ranges`.
pub(crate) fn read_title(text: &str, ranges: &[Range<usize>]) -> Title {
    let mut ranges = ranges.to_vec();
    if let Some(last) = ranges.last_mut() {
        *last = trimmed_by(text, last.clone(), |c| c == '|' || c.is_whitespace());
    }
    if let Some(last) = ranges.last_mut() {
        *last = without_date(text, last.clone());
    }
    if let Some(first) = ranges.first_mut() {
        first.start += dated_lead(piece(text, first.clone()));
    }
    let start = ranges.first().map_or(0, |range| range.start);
    let end = ranges.last().map_or(start, |range| range.end);
    Title {
        text: join_lines(text, &ranges),
        span: span(start..end),
    }
}

/// One text of the ranges' lines.
fn join_lines(text: &str, ranges: &[Range<usize>]) -> String {
    ranges
        .iter()
        .map(|range| joined(piece(text, range.clone())))
        .collect()
}

/// The length of the date or note in brackets that a title line begins with: `[2012-02-01] 某某县…`, `[图文]某某县…`.
fn dated_lead(words: &str) -> usize {
    let inner = words.strip_prefix(['[', '【', '（', '(']);
    let parts = inner.and_then(|inner| inner.split_once([']', '】', '）', ')']));
    let Some((day, rest)) = parts else { return 0 };
    let title = rest.trim_start();
    let dated = day.len() <= 40
        && crate::date_line::starts_with_day(day.trim())
        && crate::signature::date_of(day).is_some();
    let marked = word_lists::TITLE_MARKS.contains(&day.trim());
    if (dated || marked) && !title.is_empty() {
        words.len() - title.len()
    } else {
        0
    }
}

/// A title line without the date behind it: `…年度报告 2012-02-01`, `…年报（2015年2月16日）`.
fn without_date(text: &str, range: Range<usize>) -> Range<usize> {
    let words = piece(text, range.clone());
    let Some((at, c)) = words
        .char_indices()
        .rev()
        .find(|&(_, c)| c.is_whitespace() || matches!(c, '（' | '('))
    else {
        return range;
    };
    // A date in brackets may have spaces inside them.
    let open = words
        .rfind(['（', '('])
        .filter(|_| words.ends_with(['）', ')']));
    let at = open.unwrap_or(at);
    let tail = piece(words, at..words.len())
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '（' | '(' | '）' | ')'));
    let dated =
        tail.starts_with("20") && tail.len() >= 8 && crate::signature::date_of(tail).is_some();
    if dated && (open.is_some() || c.is_whitespace()) {
        return trimmed_by(text, range.start..range.start + at, char::is_whitespace);
    }
    range
}

static WIDE_COLON: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("："));
/// What the years of dates begin with.
static CENTURY: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("20"));

/// What stands where a title ends: white space, a bracket, the first character of a label.
static ENDS: CharSet = {
    let mut set = characters_at(0);
    let mut code = 0;
    while code <= '【' as u32 {
        if let Some(c) = char::from_u32(code)
            && is_opening(c)
        {
            set.insert(code);
        }
        code += 1;
    }
    set.insert('（' as u32);
    set
};

const fn is_opening(c: char) -> bool {
    is_space(c) || matches!(c, '（' | '(' | '【' | '[')
}

/// The title in a line that has more than the title: a page number before it, and `/全文`, the page's
/// date or labels of a byline behind it. `None` where the line is all title, or has none.
///
/// `Page 8 - 某县2016年政府信息公开工作年度报告`, `某县2016年政府信息公开年报（2017年3月1日） 来源：某县`.
pub(crate) fn title_within(words: &str) -> Option<Range<usize>> {
    let start = words.len() - without_page_number(words).len();
    let rest = piece(words, start..words.len());
    let mut end = word_lists::TITLE_NOTES
        .iter()
        .find_map(|tail| rest.strip_suffix(tail))
        .or_else(|| without_site(rest))
        .or_else(|| without_page_behind(rest))
        .or_else(|| without_spam(rest))
        .map_or(rest.len(), str::len);
    // What ends a title is a date or a label: with a colon, or with the date behind it.
    let may_end = memchr::memchr(b':', rest.as_bytes()).is_some()
        || WIDE_COLON.find(rest.as_bytes()).is_some()
        || CENTURY.find(rest.as_bytes()).is_some()
        || rest.ends_with([']', '】']);
    let mut from = rest.char_indices().nth(4).map(|(at, _)| at);
    while let Some((at, c)) = from
        .filter(|_| may_end)
        .and_then(|from| ENDS.next(rest, from))
    {
        from = Some(at + c.len_utf8());
        let tail = piece(rest, at..rest.len());
        let ends = if is_opening(c) {
            let marked = !c.is_whitespace() || tail.trim_start().starts_with(['【', '[']);
            let tail = tail.trim_start_matches(is_opening);
            is_dated_tail(tail)
                || label_at(tail).is_some_and(|(_, _, colon)| colon)
                || marked && starts_with_any(tail, word_lists::TITLE_TOOLS)
        } else {
            label_at(tail).is_some_and(|(_, _, colon)| colon)
        };
        if ends {
            end = end.min(at);
            break;
        }
    }
    let range = trimmed_by(words, start..start + end, |c| c == '|' || c.is_whitespace());
    (range != (0..words.len()) && rate(piece(words, range.clone())) >= Rating::Weak)
        .then_some(range)
}

/// The title before the name of the site that `<title>` adds: `某县2016年政府信息公开年报_某县人民政府网`.
fn without_site(words: &str) -> Option<&str> {
    let dash = memchr::memrchr(b'-', words.as_bytes());
    let at = memchr::memrchr2(b'_', b'|', words.as_bytes())
        .or_else(|| dash.and_then(|_| words.rfind(" - ")))
        .or(dash)?;
    let site = piece(words, at..words.len())
        .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '_' | '|' | '-'));
    let named = ends_with_any(site, word_lists::SITE_NAME_ENDS) && length_up_to(site, 21) <= 20;
    if !named {
        return None;
    }
    // 某县2016年政府信息公开年报_部门年报_某县人民政府: the column stands between them.
    let first = words
        .find(['_', '|'])
        .map(|at| piece(words, 0..at).trim_end());
    let title = first.filter(|title| rate(title) == Rating::Strong);
    // …年度报告--政务频道--某某网: the same with dashes.
    let dashed = words.split("--").next().filter(|title| title.len() < at);
    let title = title.or_else(|| {
        dashed
            .map(str::trim_end)
            .filter(|title| rate(title) == Rating::Strong)
    });
    Some(title.unwrap_or_else(|| piece(words, 0..at).trim_end()))
}

/// The title before the name of another site that a hacked page prints behind it: `…年度报告某某彩票官网`.
fn without_spam(words: &str) -> Option<&str> {
    /// The name of such a site, in characters.
    const LONGEST: usize = 20;
    /// A title with such a name, in bytes.
    const LONGEST_LINE: usize = 240;
    if words.len() > LONGEST_LINE {
        return None;
    }
    let end = word_lists::REPORT_NOUNS
        .iter()
        .filter_map(|kind| words.rfind(kind).map(|at| at + kind.len()))
        .max()?;
    let (title, tail) = words.split_at_checked(end)?;
    let named = contains_any(tail, word_lists::SPAM_TAILS);
    // …年度报告制度下载 is a title of its own.
    let named = named && !contains_any(tail, KINDS);
    (named && length_up_to(tail, LONGEST + 1) <= LONGEST && rate(title) == Rating::Strong)
        .then_some(title)
}

/// The date that stands behind a title, with white space between them: `某县2012年政府信息公开年报 2013-02-15`.
pub(crate) fn date_behind(words: &str) -> Option<Range<usize>> {
    if rate(words) < Rating::Weak {
        return None;
    }
    let (at, _) = words
        .char_indices()
        .rev()
        .find(|(_, c)| c.is_whitespace())?;
    let tail = piece(words, at..words.len()).trim_start();
    let dated = tail.starts_with("20")
        && tail.contains(['-', '/'])
        && crate::signature::date_of(tail).is_some();
    dated.then(|| words.len() - tail.len()..words.len())
}

/// Whether `letter` is the title of a letter that encloses what is named `matter`: 关于印发某某要点的通知. A letter that
/// encloses an annual report only brings it: the report is the document.
pub(crate) fn encloses(letter: &str, matter: &str) -> bool {
    let (letter, matter) = (squeezed(letter), squeezed(matter));
    let name = core(&letter);
    let is_letter =
        ends_with_any(name, word_lists::LETTER_ENDS) && contains_any(name, word_lists::ENCLOSING);
    let is_report = ends_with_any(core(&matter), word_lists::REPORT_NOUNS);
    is_letter && !is_report && name.len() > matter.len() && name.contains(&matter)
}

/// The title before the number of its page: `某县2016年政府信息公开年报 - 12 -`.
fn without_page_behind(words: &str) -> Option<&str> {
    let body = words.strip_suffix(['-', '–', '—'])?.trim_end();
    let title = body.trim_end_matches(|c: char| c.is_ascii_digit());
    let head = title.trim_end();
    (title.len() < body.len())
        .then(|| head.strip_suffix(['-', '–', '—']))?
        .map(str::trim_end)
}

/// A date, a closing bracket and more: `2017年11月14日 ） 来源：…`.
fn is_dated_tail(tail: &str) -> bool {
    let end = tail
        .find(|c: char| !(c.is_ascii_digit() || "年月日-/.: ".contains(c)))
        .unwrap_or(tail.len());
    let date = piece(tail, 0..end).trim_end();
    let timed = crate::date_line::starts_with_day(date) && date.contains(':');
    date.starts_with("20")
        && (timed || crate::signature::date_of(date).is_some())
        && tail.len() > end + '）'.len_utf8()
}

/// The line without the page number that a flip book prints before its title.
fn without_page_number(words: &str) -> &str {
    // 某某〔2015〕3号 签发人：某某 stands above the title of a letter.
    static SIGNER: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("签发人："));
    if let Some(at) = SIGNER.find(words.as_bytes())
        && let Some(gap) = words
            .get(at..)
            .and_then(|rest| rest.find(char::is_whitespace))
        && crate::number::numbers(piece(words, 0..at)).len() == 1
    {
        return piece(words, at + gap..words.len()).trim_start();
    }
    // 大中小某县…报告: the sizes of the letters are links that run together with the title. 大中小学 are schools.
    let lead = word_lists::TITLE_LEADS
        .iter()
        .find_map(|lead| words.strip_prefix(lead));
    if let Some(title) = lead.map(str::trim_start)
        && !title.starts_with('学')
        && rate(title) == Rating::Strong
    {
        return title;
    }
    let number = ["Page", "P.", "P", "第"]
        .iter()
        .find_map(|lead| words.strip_prefix(lead));
    let Some(rest) = number.map(str::trim_start) else {
        return words;
    };
    let name = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if name.len() == rest.len() {
        return words;
    }
    let name = if words.starts_with('第') {
        let Some(name) = name.trim_start().strip_prefix('页') else {
            return words;
        };
        name
    } else {
        name
    };
    // P12 某县…
    let parted = words.starts_with('P') && name.starts_with(char::is_whitespace);
    if parted && name.trim_start().starts_with(crate::chars::is_han) {
        return name.trim_start();
    }
    let dash = name.trim_start().trim_start_matches(['-', '–', '—']);
    if name.len() < rest.len() && dash.len() < name.trim_start().len() {
        dash.trim_start()
    } else {
        words
    }
}

/// The longest title that may open a report written on one line, in characters.
const LONGEST_GLUED: usize = 80;

/// The title that opens a report written on one line: the words before the first space, or before a later one
/// where the title has a space inside: `某县人民政府2019年 政府信息公开工作年度报告 一、…`.
pub(crate) fn glued(words: &str) -> Option<Range<usize>> {
    if length_up_to(words, 60) < 60 {
        return None;
    }
    let gaps = words.char_indices().take(LONGEST_GLUED);
    let mut ends = gaps.filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let end = ends.find(|&at| rate(piece(words, 0..at)) == Rating::Strong)?;
    Some(0..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings() {
        for title in [
            "万盛经开区政府信息公开工作年度报告（2017年度）",
            "2012年度XX镇政府信息公开年报",
            "政务公开工作总结 2012-02-01",
            "青禾镇信息公开统计制度",
            "2009年度青禾镇政府信息公开年度报告 | ||",
        ] {
            assert_eq!(rate(title), Rating::Strong, "{title}");
        }
        for line in [
            "根据要求，现将工作报告",
            "一、政府信息公开工作报告",
            "附件：报告",
            "当前位置：首页>政府信息公开年报",
            "短报告",
            "• 中文名：2010年度政府信息公开年度报告",
            "政府信息公开保密审查制度",
        ] {
            assert_eq!(rate(line), Rating::None, "{line}");
        }
        assert_eq!(rate("国务院办公厅关于开展治理工作的通知"), Rating::Weak);
        assert_eq!(rate("政府信息公开情况统计表"), Rating::Weak);
    }

    #[test]
    fn a_letter_names_what_it_encloses() {
        let plan = "青禾县2016年政务公开工作要点";
        assert!(encloses(
            "青禾县人民政府办公室关于印发《青禾县2016年政务公开工作要点》的通知（青政办〔2016〕9号）",
            plan
        ));
        assert!(!encloses(
            "关于做好青禾县2016年政务公开工作要点落实的通知",
            plan
        ));
        assert!(!encloses(
            "关于印发青禾县2015年政务公开工作要点的通知",
            plan
        ));
    }

    #[test]
    fn dates_behind_titles() {
        let date = |line: &'static str| date_behind(line).and_then(|range| line.get(range));
        let title = "青禾镇2015年政府信息公开工作年度报告 2016-03-01";
        assert_eq!(date(title), Some("2016-03-01"));
        assert_eq!(date("青禾镇2015年政府信息公开工作年度报告"), None);
        assert_eq!(date("青禾镇2015年政府信息公开年报（2016年3月1日）"), None);
        assert_eq!(date("栏目首页 2016-03-01"), None);
    }

    #[test]
    fn titles_with_more_on_their_line() {
        let title = "青禾镇2015年政府信息公开工作年度报告";
        for (before, behind) in [
            ("Page 12 - ", ""),
            ("第12页 - ", ""),
            ("P12 ", ""),
            ("", " - 12 -"),
            ("", "【发布时间：2016-03-01】"),
            ("", " [打印] [关闭]"),
            ("", "（图）"),
            ("", "正文"),
            ("", "_部门年报_青禾县人民政府"),
            ("青政〔2016〕3号 签发人：某某 ", ""),
            ("", "/全文"),
            ("大中小", ""),
            ("", "某某彩票官网"),
            ("", "（全文）"),
            ("", "_青禾县人民政府网"),
            ("", " - 水务要闻"),
            ("", "|信息公开"),
            ("", "--政务频道--青禾网"),
            ("", " (2016-03-01 15:00:00) 作者: 某某"),
            ("", " - 青禾县政府门户网站"),
            ("", " （2016年3月1日） 来源：青禾"),
            ("", "  发布时间：2016-03-01"),
            ("", "发布时间：2016-03-01 来源：青禾镇"),
        ] {
            let line = format!("{before}{title}{behind}");
            assert_eq!(
                title_within(&line).and_then(|range| line.get(range)),
                Some(title),
                "{line}"
            );
        }
        assert_eq!(title_within(title), None);
        // Schools are no sizes of letters, and a longer title is no site.
        for line in [
            "大中小学2015年信息公开工作年度报告",
            "青禾镇政府信息公开工作年度报告制度下载",
        ] {
            assert_eq!(title_within(line), None, "{line}");
        }
        assert_eq!(title_within("2015年工作 来源：青禾镇"), None);
    }

    #[test]
    fn two_lines() {
        assert!(continues(
            "国务院办公厅关于开展",
            "城镇小区配套幼儿园治理工作的通知"
        ));
        assert!(continues("2012年亳州市教育局", "政府信息公开工作年度报告"));
        assert!(continues("关于政府信息公开工作年度报告", "有关事项的通知"));
        assert!(!continues("2013年1月20日", "政府信息公开情况统计表"));
        assert!(!continues(
            "关于政府信息公开工作年度报告",
            "关于开展检查的通知"
        ));
        assert!(is_sender("青禾市人民政府办公室", "关于年度报告的通知"));
        assert!(!continues(
            "亳州市人民政府",
            "亳州市2012年政府信息公开工作年度报告"
        ));
        assert!(!continues(
            "2012年政府信息公开年度报告",
            "2012年政府信息公开年度报告"
        ));
    }
}
