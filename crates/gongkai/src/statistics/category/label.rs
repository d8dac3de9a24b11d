//! The category of a figure that stands in no phrase: its label, its column, its applicant.

use std::ops::Range;

use super::is_channel;
use super::name::{is_plain, name};
use crate::statistics::context::Context;
use crate::statistics::lexicon::fillers::{is_counting, trim_label};
use crate::statistics::lexicon::{
    AFFAIRS_END, CLASS, COLUMN_NOUN, CONTAINING, Concept, DISCLOSED_STEP, PASSED_ON, SITE_END,
    VERB_BEHIND_NAME, ends_with_any, starts_with_any,
};
use crate::statistics::token::Token;

/// The label that stands in a range, and what is known of its words.
struct Label<'p> {
    page: &'p Context<'p>,
    tokens: &'p [Token],
    from: usize,
    to: usize,
}

/// The category of a part or a list item without a phrase of its own: its label.
pub(crate) fn of_label(page: &Context<'_>, range: Range<usize>) -> Option<String> {
    let tokens = page.tokens(range.clone());
    let opener = tokens.iter().rfind(|token| {
        token.concept == Concept::Opener && !CONTAINING.contains(&page.printed(token))
    });
    let from = opener.map_or(range.start, |token| token.end);
    // 2010年新增: the date is no part of the name.
    let from = page
        .times(&(from..range.end))
        .first()
        .filter(|time| time.end <= range.end && trim_label(page.slice(from..time.start)).is_empty())
        .map_or(from, |time| time.end);
    let first = tokens.partition_point(|token| token.start < from);
    let label = Label {
        page,
        tokens: tokens.get(first..).unwrap_or_default(),
        from,
        to: range.end,
    };
    let channels_only = label.is_of_channels();
    if channels_only && label.ends_with_channel() {
        return None;
    }
    let to = label.end();
    match label.verb() {
        // 政务微博公布40条: behind the channel only the verb stands.
        Some(verb) if channels_only => name(page.slice(verb.end..to)),
        Some(verb) => name(page.slice(verb.end..to)).or_else(|| name(page.slice(from..to))),
        None => name(page.slice(from..to)),
    }
}

impl<'p> Label<'p> {
    /// Whether it names channels and says no more than that something is disclosed there: 部门网站512条,
    /// 通过政务新媒体（微信公众号等）公开246条.
    fn is_of_channels(&self) -> bool {
        self.tokens.iter().all(|token| {
            is_channel(token.concept)
                || match token.concept {
                    Concept::Gazette
                    | Concept::BracketOpen
                    | Concept::BracketClose
                    | Concept::Disclose
                    | Concept::Info
                    | Concept::OpenWork => true,
                    Concept::Organisation => self.is_of_channel(token),
                    _ => false,
                }
        })
    }

    /// Whether an organisation is whose channel it is: 街道信息网公开24条.
    fn is_of_channel(&self, organisation: &Token) -> bool {
        ends_with_any(self.page.printed(organisation), SITE_END)
            || self
                .tokens
                .iter()
                .any(|next| next.start == organisation.end && is_channel(next.concept))
    }

    /// Whether nothing more than what the metric says stands behind the last channel.
    fn ends_with_channel(&self) -> bool {
        let channel = self.tokens.iter().rfind(|token| {
            is_channel(token.concept)
                || matches!(token.concept, Concept::Organisation | Concept::Gazette)
        });
        channel.is_some_and(|last| {
            let rest = self.page.slice(last.end..self.to);
            is_plain(trim_label(behind_bracket(rest)))
        })
    }

    /// The verb that the label begins with, or that follows its channel: neither is part of the name (网站发布新闻类165条).
    fn verb(&self) -> Option<&'p Token> {
        let page = self.page;
        let mut before: Option<&Token> = None;
        for token in self.tokens {
            // 转发信息336条 of 756: who wrote them is the kind.
            // 公示类信息26条: the verb is a part of the name.
            let of_class = starts_with_any(page.slice(token.end..self.to), CLASS);
            if token.concept == Concept::Disclose
                && !of_class
                && !PASSED_ON.contains(&page.printed(token))
            {
                let behind_channel = before.is_some_and(|before| is_channel(before.concept));
                if behind_channel || trim_label(page.slice(self.from..token.start)).is_empty() {
                    return Some(token);
                }
            }
            before = Some(token);
        }
        None
    }

    /// Where the name ends: before a verb right before the figure, as in 市本级公开31420条.
    fn end(&self) -> usize {
        let page = self.page;
        let verb = self.tokens.last().filter(|last| {
            last.concept == Concept::Disclose
                && last.start > self.from
                && VERB_BEHIND_NAME.contains(&page.printed(last))
                && is_counting(page.slice(last.end..self.to))
        });
        // 村务公开 is one word.
        let verb = verb.filter(|verb| {
            let rest = trim_label(page.slice(self.from..verb.start));
            rest.chars().nth(1).is_some()
                && !ends_with_any(rest, AFFAIRS_END)
                && !DISCLOSED_STEP.contains(&rest)
        });
        verb.map_or(self.to, |verb| verb.start)
    }
}

/// What stands behind a bracket that a channel is named in: 公开 of 政务新媒体（微信公众号等）公开.
fn behind_bracket(words: &str) -> &str {
    match words.split_once('）') {
        Some((inside, rest)) if !inside.contains('（') => rest,
        _ => words,
    }
}

/// The quoted name of the column that a clause tells of: “机构设置”栏目发布信息5条.
pub(crate) fn of_column(page: &Context<'_>, clause: Range<usize>) -> Option<String> {
    let text = page.slice(clause);
    let (before, _) = COLUMN_NOUN.iter().find_map(|noun| text.split_once(noun))?;
    let quoted = before.strip_suffix('”')?;
    name(quoted.rsplit_once('“')?.1)
}

/// The applicant that a clause names, if it names one only: 自然人申请71件.
pub(crate) fn of_applicant(page: &Context<'_>, clause: Range<usize>) -> Option<String> {
    let applicant = |token: &&Token| token.concept == Concept::Applicant;
    let mut named = page.tokens(clause).iter().filter(applicant);
    let first = named.next()?;
    let mut end = first.end;
    for token in named {
        // 公民个人 is one name; 公民、法人 are all who can apply.
        if token.start != end {
            return None;
        }
        end = token.end;
    }
    Some(page.slice(first.start..end).to_owned())
}
