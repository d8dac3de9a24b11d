//! Which channel a figure is about.

use crate::word_lists;
use gongkai_report::{Channel, Metric};

use super::context::Context;
use super::lexicon::fillers::is_counting;
use super::lexicon::{
    BEHIND_ACCOUNT, BY_WAY_OF, CHANNEL_LEAD, COLUMN_OF_SITE, CROWD, Concept, DONE_TO_CHANNEL,
    ENQUIRY_ON_SITE, SITE_END, TOWARDS, WAY_BY_LETTER, WAY_BY_PHONE, WAY_IN_PERSON, WAY_ONLINE,
    contains_any, ends_with_any, is_application, made_of_any, starts_with_any, traits,
};
use super::token::Token;

/// What the words say of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// Nothing.
    Nothing,
    /// One channel of the vocabulary.
    One(Channel),
    /// Several, or one that the vocabulary lacks.
    Other,
}

impl Named {
    pub(super) const fn channel(self) -> Option<Channel> {
        match self {
            Self::One(channel) => Some(channel),
            Self::Nothing | Self::Other => None,
        }
    }
}

/// The channel that the clause from `start` to `end` names for a figure of `metric`.
pub(super) fn named(page: &Context<'_>, metric: Metric, start: usize, end: usize) -> Named {
    let mut found = Named::Nothing;
    let mut previous: Option<&Token> = None;
    for token in page.tokens(start..end) {
        let Some(here) = of_word(page, token, metric) else {
            continue;
        };
        // 门户网站信息公开平台 is one place, and its first word says whose.
        let same_place = previous.is_some_and(|last| {
            let between = page.slice(last.end..token.start);
            let reach = if token.concept == Concept::Column {
                36
            } else {
                12
            };
            between.len() <= reach
                && !between.contains(['、', '，', '和', '与', '及', '“', '《', '（', '）'])
        });
        // “云溪县政府网”微信平台: the noun behind the quoted name says what it is.
        let quoted =
            previous.is_some_and(|last| page.slice(last.end..token.start).starts_with('”'));
        let column = |token: &Token| token.concept == Concept::Column;
        // 信息公开专栏和网站: two places.
        let apart = !same_place && previous.is_some_and(|last| column(last) != column(token));
        let previous_end = previous.map(|last| last.end);
        previous = Some(token);
        found = match (found, here) {
            (Named::Nothing, _) => here,
            (_, Named::One(channel)) if quoted && social(channel) => here,
            (Named::One(_), Named::One(_)) if apart => Named::Other,
            (Named::One(a), Named::One(b)) if a == b => found,
            // 新媒体发布微信388条: the noun behind the verb says what was posted.
            (Named::One(Channel::NewMedia), Named::One(b))
                if social(b)
                    && previous_end
                        .is_some_and(|end| page.has(end..token.start, &[Concept::Disclose])) =>
            {
                here
            }
            (Named::One(a), Named::One(b)) if social(a) && social(b) => {
                Named::One(Channel::NewMedia)
            }
            // 报刊广播电视60条: two kinds of places in one word.
            (_, Named::Other) if previous_end == Some(token.start) => Named::Other,
            (kept, _) if same_place => kept,
            _ => Named::Other,
        };
    }
    // 通过网站、邮寄等途径: the list is open.
    if found == Named::Nothing {
        return found;
    }
    let clause = page.slice(start..end);
    let open = clause.contains('等')
        && word_lists::OPEN_LIST
            .iter()
            .any(|word| clause.contains(word));
    if open { Named::Other } else { found }
}

/// The channel that an earlier clause of the same sentence brings in, if it does so in so many words.
pub(super) fn brought_in(page: &Context<'_>, metric: Metric, start: usize, end: usize) -> Named {
    let clause = page.slice(start..end);
    let clause = clause.trim_end_matches(['，', '、', '：']);
    let from = start
        + clause
            .rfind(['，', '；', '：', '。'])
            .map_or(0, |at| at + '，'.len_utf8());
    let clause = page.slice(from..start + clause.len());
    if let Some(account) = opened_account(page, from..from + clause.len(), end) {
        return Named::One(account);
    }
    if starts_with_any(clause, CHANNEL_LEAD) || is_subject(page, from, from + clause.len()) {
        named(page, metric, from, from + clause.len())
    } else {
        opening_subject(page, metric, start..end)
    }
}

/// The channel that stands alone at the beginning of a sentence as its subject, with other clauses before the figure:
/// 本局官方微博，在原有基础上，加大力度，全年发布政府信息30条.
fn opening_subject(page: &Context<'_>, metric: Metric, range: std::ops::Range<usize>) -> Named {
    /// So far behind it the figure's clause may begin, in bytes.
    const REACH: usize = 240;
    /// The longest name of a channel with its organ, in bytes.
    const LONGEST: usize = 90;
    if range.len() > REACH {
        return Named::Nothing;
    }
    let text = page.slice(range.clone());
    let Some(first) = text.find('，').filter(|at| *at <= LONGEST) else {
        return Named::Nothing;
    };
    let edge = range.start + first;
    let words = page.tokens(range.start..edge);
    let alone = words
        .last()
        .is_some_and(|last| last.end == edge && of_word(page, last, metric).is_some())
        && !words.iter().any(|token| token.concept.is_verb())
        && !page
            .tokens(edge..range.end)
            .iter()
            .any(|token| of_word(page, token, metric).is_some())
        && !text.contains(['；', '：']);
    if alone {
        named(page, metric, range.start, edge)
    } else {
        Named::Nothing
    }
}

/// The channel with which the sentence opens, where the clauses between are all about what is done in it: 通过网站对职能进行公示，
/// 对领导分工及时更新，发布通知公告17条.
pub(super) fn opened_with(page: &Context<'_>, metric: Metric, start: usize, end: usize) -> Named {
    /// So far behind the beginning of the sentence the figure's clause may begin, in bytes.
    const REACH: usize = 450;
    if end > start + REACH {
        return Named::Nothing;
    }
    let text = page.slice(start..end);
    let lead = text.len() - text.trim_start().len();
    let text = text.trim();
    let mut clauses = text.trim_end_matches('，').split('，');
    let Some(first) = clauses.next() else {
        return Named::Nothing;
    };
    let place = TOWARDS
        .iter()
        .find_map(|word| first.split_once(word))
        .filter(|(place, _)| starts_with_any(place, CHANNEL_LEAD));
    let done = |clause: &str| starts_with_any(clause, TOWARDS);
    let (Some((place, _)), true) = (place, clauses.all(done)) else {
        return Named::Nothing;
    };
    let from = start + lead;
    named(page, metric, from, from + place.len())
}

/// The account with whose opening the clause ends, where the clause after it, from `next`, goes on with what was posted:
/// 开通官方微博，发布信息300条.
fn opened_account(
    page: &Context<'_>,
    clause: std::ops::Range<usize>,
    next: usize,
) -> Option<Channel> {
    const NEAR: usize = 30;
    let last = page.tokens(clause.clone()).last()?;
    let account = of_word(page, last, Metric::NewMediaPosts)?
        .channel()
        .filter(|channel| social(*channel))?;
    let rest = page.slice(last.end..clause.end);
    let ends = made_of_any(rest, BEHIND_ACCOUNT);
    let opened = page
        .tokens(clause.clone())
        .first()
        .is_some_and(|token| token.start == clause.start && token.concept == Concept::SetUp);
    let goes_on = page
        .tokens(next..page.boundary(next + NEAR))
        .first()
        .is_some_and(|token| {
            token.concept == Concept::Disclose && is_counting(page.slice(next..token.start))
        });
    (ends && opened && goes_on).then_some(account)
}

/// Whether the clause opens with a channel as its subject (市政府微信公众号保持每日更新，…).
fn is_subject(page: &Context<'_>, from: usize, to: usize) -> bool {
    let Some(first) = page.tokens(from..to).iter().find(|token| {
        // 我街道官方微信: whose it is.
        !matches!(
            token.concept,
            Concept::Info | Concept::OpenWork | Concept::Organisation
        )
    }) else {
        return false;
    };
    let before = page.slice(from..first.start);
    let clause = page.slice(from..to);
    matches!(
        first.concept,
        Concept::Website
            | Concept::Platform
            | Concept::Weibo
            | Concept::Wechat
            | Concept::NewMedia
            | Concept::ShortVideo
    ) && !contains_any(clause, DONE_TO_CHANNEL)
        && before.len() <= 60
}

pub(super) const fn social(channel: Channel) -> bool {
    matches!(
        channel,
        Channel::Weibo | Channel::Wechat | Channel::NewMedia | Channel::ShortVideo
    )
}

/// Whether what `metric` counts comes by letter, by phone or in person; a site or a gazette that its clause
/// names is what it is about.
const fn personal(metric: Metric) -> bool {
    is_application(metric) || matches!(metric, Metric::Consultations)
}

/// Whether words such as 通过 bring in a channel that so becomes the way by which something came: 通过局官方网站提交.
fn is_way(page: &Context<'_>, token: &Token) -> bool {
    /// The longest name of the channel, in bytes.
    const LONGEST: usize = 48;
    let from = page.boundary(token.start.saturating_sub(LONGEST));
    let words = page.slice(from..token.start);
    let words = words
        .rsplit(['，', '；', '。', '：', '、', '（', '\n'])
        .next()
        .unwrap_or_default();
    let next = page
        .tokens(token.end..page.boundary(token.end + LONGEST))
        .first();
    let comes = next.is_some_and(|next| {
        matches!(
            next.concept,
            Concept::Lodge
                | Concept::Receive
                | Concept::Apply
                | Concept::Application
                | Concept::Accept
        ) && is_counting(page.slice(token.end..next.start))
    });
    comes && contains_any(words, BY_WAY_OF)
}

fn of_word(page: &Context<'_>, token: &Token, metric: Metric) -> Option<Named> {
    use Concept as C;
    if !traits(metric).channel {
        return None;
    }
    if personal(metric) && matches!(token.concept, C::Consultation | C::Mailbox) {
        const WAYS: [(&[&str], Channel); 4] = [
            (WAY_BY_PHONE, Channel::Phone),
            (WAY_IN_PERSON, Channel::Window),
            (WAY_BY_LETTER, Channel::Mail),
            (WAY_ONLINE, Channel::Website),
        ];
        let word = page.printed(token);
        // 现场咨询364人次, but 接待现场咨询群众80人次 tells who came.
        if ENQUIRY_ON_SITE.contains(&word) && starts_with_any(page.behind(token.end, 6), CROWD) {
            return None;
        }
        let way = WAYS.iter().find(|(ways, _)| contains_any(word, ways));
        return way.map(|(_, channel)| Named::One(*channel));
    }
    let channel = match token.concept {
        C::Phone => Channel::Phone,
        C::Mail if personal(metric) => Channel::Mail,
        C::Window if personal(metric) => Channel::Window,
        C::Online => Channel::Website,
        // 通过门户网站提交申请60件: the way by which they came.
        C::Website if is_application(metric) && is_way(page, token) => Channel::Website,
        C::Platform if is_application(metric) && is_way(page, token) => Channel::Platform,
        _ if personal(metric) => return None,
        C::Website => Channel::Website,
        // 网站访问量26万次
        C::PageView if starts_with_any(page.printed(token), SITE_END) => Channel::Website,
        // 单位网站公开35条
        C::Organisation if ends_with_any(page.printed(token), SITE_END) => Channel::Website,
        C::BareSite => {
            let next = page.boundary(token.end + 15);
            let leads_in = starts_with_any(page.slice(token.end..next), word_lists::CHANNEL_LEADS);
            let noun = page.tokens(token.end..next).first().is_some_and(|next| {
                next.start <= token.end + 6
                    && matches!(next.concept, C::Info | C::Disclose | C::PageView)
            });
            // 在青禾市人民政府网，全年发布…: the comma parts the place from its verb.
            let apart = page.slice(token.end..next).starts_with('，')
                && page
                    .slice(page.boundary(token.start.saturating_sub(45))..token.start)
                    .rsplit(['，', '。', '；', '：', '\n'])
                    .next()
                    .is_some_and(|words| contains_any(words, CHANNEL_LEAD));
            if !leads_in && !noun && !apart {
                return None;
            }
            Channel::Website
        }
        // 政务公开专栏发布信息286条: the column of a site.
        C::Column
            if ends_with_any(page.slice(0..token.end), COLUMN_OF_SITE)
                && matches!(metric, Metric::InformationDisclosed | Metric::PageViews) =>
        {
            Channel::Website
        }
        C::Platform => Channel::Platform,
        C::Weibo => Channel::Weibo,
        C::Wechat => Channel::Wechat,
        C::NewMedia => Channel::NewMedia,
        C::ShortVideo => Channel::ShortVideo,
        C::Gazette => Channel::Gazette,
        C::Archive => Channel::Archive,
        C::Library => Channel::Library,
        C::Newspaper => Channel::Newspaper,
        C::Board => Channel::BulletinBoard,
        C::Forum => Channel::Forum,
        C::OtherChannel => return Some(Named::Other),
        _ => return None,
    };
    Some(Named::One(channel))
}
