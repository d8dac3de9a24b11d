//! What kind a sentence or line is, and where its clauses begin.

use std::ops::Range;

use gongkai_outline::Topic;
use gongkai_report::{Channel, Metric};

use super::breakdown::MOST_PARTS;
use super::channel::named;
use super::context::{Context, Passage};
use super::lexicon::{
    BEHIND_EXAMPLES, BEHIND_PLACE, Concept, DONE_TO_CHANNEL, EXAMPLES, EXAMPLES_END, FIRST_NUMBER,
    IS_WORD, LIST_UNIT, NUMERAL, SHARE_LEAD, SHARE_WORD, contains_any, made_of_any,
    starts_with_any, trim_start_of,
};
use super::token::Token;
use crate::word_lists::{find, strip_end};

/// Marks that end a clause.
pub(super) const MARKS: [char; 5] = ['，', '；', '：', '（', '）'];
/// Marks and words that join names.
pub(super) const JOINTS: [char; 4] = ['、', '和', '及', '与'];

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

/// Where the words about a figure end, leaving out a list of examples: 发布图文，内容有动态、公告等共30篇.
pub(super) fn examples_edge(page: &Context<'_>, region: usize, figure: usize) -> usize {
    let text = page.slice(region..figure);
    let summed = text.trim_end();
    let Some(end) = EXAMPLES_END.iter().find_map(|word| {
        let mut tails = BEHIND_EXAMPLES.iter();
        let whole = strip_end(summed, word);
        whole.or_else(|| tails.find_map(|more| strip_end(strip_end(summed, more)?, word)))
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

/// Whether the first figure of a sentence is told with its share: 主动公开200条，占25%.
pub(super) fn first_has_share(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    const NEAR: usize = 24;
    let first = page.figures(sentence).start;
    page.figures
        .all()
        .get(first)
        .filter(|figure| figure.start < sentence.end)
        .is_some_and(|figure| {
            let after = page.behind(figure.end, NEAR);
            let after = trim_start_of(after, SHARE_LEAD);
            let next = page.figures.all().get(first + 1);
            let bare = next.is_some_and(|next| {
                next.unit == Some("%") && page.slice(figure.end..next.start).trim() == "，"
            });
            bare || starts_with_any(after, SHARE_WORD)
        })
}

/// The one channel that a heading or a short sentence without figures names, if it does nothing to it: 2.政务微博。
pub(super) fn place_of(page: &Context<'_>, range: Range<usize>) -> Option<Channel> {
    const LONGEST: usize = 60;
    let text = page.slice(range.clone());
    if text.len() > LONGEST {
        return None;
    }
    // 通过网站公开近10.万条。 has a figure that cannot be read.
    let behind_marker = text
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit() || "（(".contains(c));
    // So has 通过网站公开信息近条。, of which the number is lost.
    let tokens = page.tokens(range.clone());
    let verb = tokens.iter().rfind(|token| token.concept.is_verb());
    let ends_in_verb = verb.is_none_or(|verb| {
        let behind = page.slice(verb.end..range.end);
        let behind = behind.trim_matches(|c: char| c.is_whitespace() || c == '：');
        // 政府网站公开信息情况
        behind.is_empty() || verb.concept == Concept::Disclose && made_of_any(behind, BEHIND_PLACE)
    });
    let plain = ends_in_verb
        && !text.contains('，')
        && page.figures(&range).is_empty()
        && !behind_marker.contains(|c: char| c.is_ascii_digit());
    if !plain {
        return None;
    }
    named(page, Metric::InformationDisclosed, range.start, range.end)
        .channel()
        // 信息公开平台 as a heading stands for all of them.
        .filter(|channel| *channel != Channel::Platform && !contains_any(text, DONE_TO_CHANNEL))
}

/// The name that a sentence gives to what the next one counts, if it does nothing else: 一是就业信息。
pub(super) fn lead_of(page: &Context<'_>, sentence: Range<usize>) -> Option<(usize, usize)> {
    const LONGEST: usize = 60;
    /// The farthest that 第十一是 reaches, in bytes.
    const BEHIND_ORDINAL: usize = 12;
    let last = page.tokens(sentence.clone()).last()?;
    let text = page.slice(sentence.clone());
    let named =
        last.concept == Concept::Info && page.slice(last.end..sentence.end).trim().is_empty();
    let plain = text.len() <= LONGEST
        && !text.contains(MARKS)
        && page.figures(&sentence).is_empty()
        && !page.has_verb(sentence.clone());
    if !named || !plain {
        return None;
    }
    let from = IS_WORD
        .iter()
        .find_map(|word| Some(find(text, word)? + word.len()))
        .filter(|at| *at <= BEHIND_ORDINAL)
        .unwrap_or(0);
    Some((sentence.start + from, sentence.end))
}

/// Whether a sentence ends with its line.
pub(super) fn ends_line(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    page.text
        .get(sentence.end..)
        .is_none_or(|rest| rest.is_empty() || rest.starts_with('\n'))
}

/// Whether a line begins with a marker such as （一）, and the next one with 1.: what follows are its parts.
pub(super) fn numbered_below(page: &Context<'_>, line: &Range<usize>) -> bool {
    let outer = page.slice(line.clone()).trim_start();
    let marked = outer
        .strip_prefix('（')
        .and_then(|inner| inner.split_once('）'))
        .is_some_and(|(number, _)| made_of_any(number, NUMERAL) && !number.is_empty());
    let next = page.text.get(line.end..).unwrap_or_default();
    marked
        && next
            .strip_prefix('\n')
            .map(str::trim_start)
            .is_some_and(|next| starts_with_any(next, FIRST_NUMBER))
}

/// Whether a line begins with the number of an item, and so does the next: 4.不予公开9件；⏎5.信息不存在3件.
pub(super) fn numbered(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    const MARK: [char; 3] = ['.', '、', '．'];
    let begins = |line: &str| {
        let line = line.trim_start();
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < line.len() && rest.starts_with(MARK)
    };
    let next = page.text.get(sentence.end..).unwrap_or_default();
    let next = next.strip_prefix(['；', '。']).unwrap_or(next);
    begins(page.slice(sentence.clone())) && next.strip_prefix('\n').is_some_and(begins)
}

/// Whether a bracket holds the number of an item of a list: （1）机构职能类50条；（2）业务工作类100条.
pub(super) fn numbers_item(page: &Context<'_>, bracket: &Token) -> bool {
    /// The longest number, in bytes.
    const LONGEST: usize = 6;
    if !matches!(
        bracket.concept,
        Concept::BracketOpen | Concept::BracketClose
    ) {
        return false;
    }
    let number = if bracket.concept == Concept::BracketOpen {
        page.behind(bracket.end, LONGEST + '）'.len_utf8())
            .split_once('）')
            .map(|(number, _)| number)
    } else {
        let from = page.boundary(bracket.start.saturating_sub(LONGEST + '（'.len_utf8()));
        page.slice(from..bracket.start)
            .rsplit_once('（')
            .map(|(_, number)| number)
    };
    number.is_some_and(|number| {
        !number.is_empty()
            && (number.bytes().all(|byte| byte.is_ascii_digit()) || made_of_any(number, NUMERAL))
    })
}

/// Whether a sentence is nothing but labels and their figures, each label short and each figure before a mark.
pub(super) fn is_line_of_list(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    const LONGEST_LABEL: usize = 60;
    let figures = page.figures_in(sentence);
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
pub(super) fn is_plain_list(
    page: &Context<'_>,
    passage: &Passage,
    sentence: &Range<usize>,
) -> bool {
    const FEWEST: usize = 3;
    let figures = page.figures_in(sentence);
    let first = figures.first().and_then(|figure| figure.unit);
    figures.len() >= FEWEST
        && passage.topic == Topic::ProactiveDisclosure
        && first.is_some_and(|unit| LIST_UNIT.contains(&unit))
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
