//! The name of the hotline or mailbox whose cases a figure counts: 12320卫生热线 of 12320卫生热线接听来电5个.

use gongkai_report::Metric;

use super::is_channel;
use super::name::{is_plain, name};
use crate::statistics::context::{Clause, Context};
use crate::statistics::lexicon::{
    CHANNEL_LEAD, COMMON_LINE, Concept, MAILBOX_NOUN, OF_DIVISION, OWN_ORGAN, contains_any,
    ends_with_any,
};
use crate::statistics::match_phrase::Hit;
use crate::statistics::token::Token;

/// What the words of a figure say of the hotline or mailbox whose cases it counts.
pub(super) enum Line {
    /// They name none.
    Untold,
    /// They name one by words that say nothing more than its metric.
    Plain,
    /// They name one.
    Named(String),
}

/// The hotline or mailbox that the words of a figure tell of, with its digits.
pub(super) fn of_line(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Line {
    let concept = match hit.metric {
        Metric::HotlineCases => Concept::Hotline,
        Metric::MailboxCases => Concept::Mailbox,
        _ => return Line::Untold,
    };
    let mailbox = concept == Concept::Mailbox;
    let is_box = |token: &Token| {
        token.concept == concept && (!mailbox || ends_with_any(page.printed(token), MAILBOX_NOUN))
    };
    let tokens = page.tokens(clause.range());
    let Some(at) = tokens.iter().position(is_box) else {
        return Line::Untold;
    };
    let (before, rest) = tokens.split_at(at);
    let Some((first, after)) = rest.split_first() else {
        return Line::Untold;
    };
    // 县长信箱、局长信箱: two boxes.
    if mailbox && after.iter().any(is_box) {
        return Line::Plain;
    }
    let end = if mailbox {
        first.end
    } else {
        end_of_hotline(page, first, after)
    };
    let other = before.iter().rfind(|token| {
        token.concept.is_verb() || is_channel(token.concept) || token.concept == concept
    });
    let from = other.map_or(clause.start, |token| token.end);
    let from = page
        .times(&(from..first.start))
        .last()
        .map_or(from, |time| time.end.min(first.start));
    let words = page.slice(from..end);
    let words = words
        .rsplit(['，', '；', '：', '。', '、'])
        .next()
        .unwrap_or_default();
    let words = without_owner(words, mailbox);
    // 12345热线工单: the cases of all.
    if contains_any(words, COMMON_LINE) {
        return Line::Plain;
    }
    let numbered = words
        .chars()
        .all(|c| c.is_ascii_digit() || "“”、".contains(c));
    match name(words).filter(|_| !numbered) {
        None if mailbox => Line::Untold,
        None => Line::Plain,
        Some(named) => Line::Named(named),
    }
}

/// Where the name of a hotline ends: “12333”咨询服务热线 has several words.
fn end_of_hotline(page: &Context<'_>, first: &Token, after: &[Token]) -> usize {
    const NEAR: usize = 24;
    let words = after
        .iter()
        .filter(|token| token.concept != Concept::Consultation);
    let mut end = first.end;
    for token in words {
        let gap = page.slice(end..token.start);
        if token.concept != Concept::Hotline || gap.len() > NEAR || gap.contains(['，', '、', '；'])
        {
            break;
        }
        end = token.end;
    }
    end
}

/// The name of a hotline without the words that say whose it is: 我局12320热线, 县政务服务热线.
fn without_owner(words: &str, mailbox: bool) -> &str {
    let lead = CHANNEL_LEAD
        .iter()
        .find_map(|lead| words.strip_prefix(lead));
    let words = lead.unwrap_or(words);
    let organ = OWN_ORGAN.iter().find_map(|own| words.strip_prefix(own));
    let own = organ.and_then(|rest| {
        let (at, _) = rest.char_indices().nth(1)?;
        rest.get(at..)
    });
    let words = own.unwrap_or(words);
    let mut divisions = OF_DIVISION.iter();
    divisions
        .find_map(|division| words.strip_prefix(division))
        .filter(|rest| !mailbox && is_plain(rest))
        .unwrap_or(words)
}
