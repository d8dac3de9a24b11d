//! The channel of a figure, by its own clause and by what was read before.

use gongkai_report::{Channel, Metric};

use super::channel::{Named, brought_in, named, opened_with, social};
use super::fact::StatisticFact;
use super::lexicon::fillers::is_counting;
use super::lexicon::{
    CHANNEL_LEAD, Concept, ConceptKind, GOVERNMENT_ACCOUNT, GOVERNMENT_INFORMATION, OPENED_ACCOUNT,
    OPENED_TO_ALL, PLACE_OF_ITS_OWN, PLATFORM_NAME, RESPECTIVELY, SAME_TIME, STANDING_IN,
    TOTAL_MARK, WHOLE_YEAR, contains_any, ends_with_any, is_application, is_item, starts_with_any,
    traits,
};
use super::match_phrase::Hit;
use super::sentence::{examples_edge, place_of};
use super::situation::Situation;
use super::token::Token;

impl Situation<'_> {
    /// The channel of a figure: its own clause's, else that of the clause that leads in, of the whole, of
    /// the list, or of the gazette whose issues were counted just before.
    pub(super) fn channel(&self, hit: &Hit, whole: Option<usize>) -> Option<Channel> {
        if !traits(hit.metric).channel {
            return None;
        }
        let own = self.named_channel(hit, whole);
        if own != Named::Nothing || is_application(hit.metric) {
            return own.channel();
        }
        let line = self.line;
        if hit.metric == Metric::ArchiveVisits {
            let archive = line.block.any(&[Concept::Archive]);
            let library = line.block.any(&[Concept::Library]);
            return match (archive, library) {
                (true, false) => Some(Channel::Archive),
                (false, true) => Some(Channel::Library),
                _ => None,
            };
        }
        if let Some(of) = self.fact(whole) {
            return of.channel.or_else(|| self.channel_of_part(whole));
        }
        let placed = matches!(hit.metric, Metric::PageViews | Metric::Followers)
            || is_item(hit.metric) && hit.metric != Metric::DocumentsSubmitted;
        self.last()
            .and_then(|last| self.channel_of_last(hit, last))
            .or_else(|| self.channel_of_label().filter(|_| placed))
            .or_else(|| self.channel_of_new_account(hit))
            .or(line.place.filter(|_| placed))
    }

    /// The channel of an account that the clause before opens, and whose posts the clause counts: 5月开通微信公众号“青禾水利”，
    /// 推送图文30篇.
    fn channel_of_new_account(&self, hit: &Hit) -> Option<Channel> {
        if hit.metric != Metric::InformationDisclosed || !self.opens_with_publishing() {
            return None;
        }
        let (page, region) = (self.page(), self.line.region);
        let words = page.slice(region..self.clause.start).strip_suffix('，')?;
        let from = words
            .rfind(['，', '；', '：', '。'])
            .map_or(region, |at| region + at);
        let to = region + words.len();
        let opened = contains_any(page.slice(from..to), OPENED_ACCOUNT);
        named(page, hit.metric, from, to)
            .channel()
            .filter(|channel| opened && social(*channel) && self.posted(self.figure().end))
    }

    /// The channel that the sentence names before its colon, as the label of all that follows up to a semicolon: 政府网站：开通
    /// 12家，公开信息300条.
    fn channel_of_label(&self) -> Option<Channel> {
        const LONGEST: usize = 60;
        const FARTHEST: usize = 600;
        let (page, start) = (self.page(), self.line.start);
        let figure = self.figure().start;
        if figure > start + FARTHEST {
            return None;
        }
        let (label, rest) = page.slice(start..figure).split_once('：')?;
        (label.len() <= LONGEST && !rest.contains(['；', '：']))
            .then(|| place_of(page, start..start + label.len()))?
    }

    /// The channel that the clause names, or the one that leads in.
    fn named_channel(&self, hit: &Hit, whole: Option<usize>) -> Named {
        let (page, start) = (self.page(), self.clause.start);
        let region = self.line.region;
        let own = named(page, hit.metric, start, hit.end.max(self.figure().start));
        if own != Named::Nothing {
            return own;
        }
        match brought_in(page, hit.metric, region, start) {
            Named::Nothing if is_item(hit.metric) && whole.is_none() => {
                opened_with(page, hit.metric, region, start)
            }
            place => place,
        }
    }

    /// The channel of the part before: what follows it in the clause stands there too (其中：通过网站发布预算信息4条，
    /// 决算信息6条).
    fn channel_of_part(&self, whole: Option<usize>) -> Option<Channel> {
        let last = self.last()?;
        last.channel.filter(|_| {
            last.part_of == whole
                && is_item(last.metric)
                && starts_with_any(self.page().slice(last.span.range()), CHANNEL_LEAD)
                && self.between().starts_with(['，', '、'])
                && !self.has_verb()
        })
    }

    /// The channel of the figure before, where the clause goes on with it.
    fn channel_of_last(&self, hit: &Hit, last: &StatisticFact) -> Option<Channel> {
        let between = self.between();
        // 在救助管理平台发布600条: a place of its own, although the vocabulary lacks it.
        let words = self.words();
        if starts_with_any(words, PLACE_OF_ITS_OWN) && contains_any(words, PLATFORM_NAME) {
            return None;
        }
        let of_account = matches!(
            last.metric,
            Metric::NewMediaPosts | Metric::Followers | Metric::PageViews
        ) && last.channel.is_some_and(social);
        // 抖音号更新视频142篇，全年共发布信息1537条: a total is not of one account.
        let total =
            || last.metric == Metric::NewMediaPosts && contains_any(self.text(), TOTAL_MARK);
        if of_account
            && matches!(
                hit.metric,
                Metric::InformationDisclosed | Metric::NewMediaPosts
            )
            && !total()
            && !between.contains('；')
            && self.posted(self.figure().end)
        {
            // 微信公众号现有2万人关注，发布文章386篇: the account goes on.
            return last.channel;
        }
        // 微信公众号推送图文268条，现有粉丝1.2万人; 推送1508条、关注人数18.9万人
        let account = last.channel.is_some_and(social);
        if hit.metric == Metric::Followers && account && !between.contains('；') {
            return last.channel;
        }
        if matches!(hit.metric, Metric::PageViews | Metric::Followers) {
            return last.channel.filter(|_| between.starts_with('，'));
        }
        if !is_item(hit.metric) {
            return None;
        }
        if last.metric == Metric::GazetteIssues {
            return Some(Channel::Gazette);
        }
        // 网站访问量26万次，发布信息1520条: the site goes on.
        let viewed = last.metric == Metric::PageViews
            && last.channel == Some(Channel::Website)
            && between.starts_with('，')
            && !between.contains('；')
            && self.opens_with_publishing();
        let goes_on = between.starts_with('、')
            || last.channel == Some(Channel::Gazette)
            || between.starts_with('，') && self.same_place(last, hit);
        last.channel
            .filter(|_| viewed || is_item(last.metric) && goes_on)
    }

    /// Whether a verb of publishing opens the clause.
    fn opens_with_publishing(&self) -> bool {
        let first = self.tokens().first();
        first.is_some_and(|token| {
            token.concept == Concept::Disclose && token.start == self.clause.start
        })
    }

    /// Whether a clause after a comma goes on in the channel of the figure before: it is a mere label
    /// (门户网站发布信息100条，概况类信息50条), or has a verb and no place of its own where the place came first
    /// (在门户网站更新目录信息100条，发布动态信息50条).
    fn same_place(&self, last: &StatisticFact, hit: &Hit) -> bool {
        let page = self.page();
        if hit.tail.is_some() || contains_any(self.text(), WHOLE_YEAR) {
            return false;
        }
        let tokens = self.tokens();
        let anchor = hit.anchor.map_or(self.figure().start, |word| word.start);
        let label = !tokens
            .iter()
            .any(|token| token.concept.is_verb() && token.start < anchor)
            && tokens.first().is_none_or(|token| !token.concept.is_verb());
        let placed = || {
            let first = page.tokens(last.span.range()).first();
            starts_with_any(page.slice(last.span.range()), STANDING_IN)
                || first.is_some_and(|word| matches!(word.concept.kind(), ConceptKind::Channel))
        };
        label || self.opens_with_publishing() && placed()
    }

    /// Whether a figure whose words end at `end` counts the posts of an account, which the sentence does not call government
    /// information.
    pub(super) fn posted(&self, end: usize) -> bool {
        /// So much of the sentence before the figure is looked at, in bytes.
        const LOOK_BACK: usize = 2000;
        let (page, line, start) = (self.page(), self.line, self.figure().start);
        let clause = self.clause.start;
        let government = |token: &Token| match token.concept {
            Concept::KeyInfo => true,
            Concept::Info => GOVERNMENT_INFORMATION.contains(&page.printed(token)),
            // 政务微博: the name of the account says it.
            Concept::Weibo | Concept::Wechat => {
                token.start >= clause && starts_with_any(page.printed(token), GOVERNMENT_ACCOUNT)
            }
            _ => false,
        };
        let disclosed = |token: &Token| {
            token.concept == Concept::Disclose && contains_any(page.printed(token), OPENED_TO_ALL)
        };
        // 公众号推送微信300篇: the noun says that they are posts, but 在各平台同步发布微博300条 are the same in several places.
        let words = self.tokens();
        let several = words.iter().any(|token| {
            token.concept == Concept::Disclose && contains_any(page.printed(token), SAME_TIME)
        });
        let posts = !several
            && words.split_last().is_some_and(|(noun, before)| {
                matches!(
                    noun.concept,
                    Concept::Weibo | Concept::Wechat | Concept::ShortVideo
                ) && is_counting(page.slice(noun.end..start))
                    && before.iter().any(|token| {
                        // 公开发布微博80条: the posting is what the verb ends with.
                        token.concept == Concept::Disclose
                            && !ends_with_any(page.printed(token), OPENED_TO_ALL)
                    })
            });
        if posts {
            return true;
        }
        let from = page.boundary(line.start.max(start.saturating_sub(LOOK_BACK)));
        // 网站、微博、微信分别发布信息100条、50条、30条: one noun for all.
        let shared = contains_any(page.slice(from..start), RESPECTIVELY);
        !shared
            && !several
            && !page.tokens(from..end).iter().any(government)
            && !page.tokens(clause..end).iter().any(disclosed)
            && examples_edge(page, line.region.min(clause), start) == start
    }
}
