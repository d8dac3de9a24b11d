//! Advertising that was spliced into hacked pages: gambling houses, betting sites, adult films.
//! Marked where it stands and never removed.

use std::sync::LazyLock;

use crate::repair::{Mark, MarkKind};
use gongkai_span::CleanSpan;
use gongkai_span::WordFinder;

/// Names of betting and adult sites. Words that a report itself may use (博彩, 赌博, 色情: campaigns
/// against them) are not among them.
const WORDS: &[&str] = &[
    "365bet",
    "bet365",
    "365体育",
    "365在线",
    "28365",
    "365官网",
    "新葡京",
    "葡京娱乐",
    "葡京赌",
    "澳门葡京",
    "金沙娱乐",
    "澳门金沙",
    "金沙网",
    "皇冠体育",
    "皇冠娱乐",
    "皇冠现金",
    "皇冠网址",
    "太阳城娱乐",
    "申博",
    "娱乐城",
    "真人娱乐",
    "真人百家乐",
    "百家乐",
    "时时彩",
    "六合彩",
    "老虎机",
    "威尼斯人",
    "永利娱乐",
    "永利赌",
    "银河娱乐",
    "棋牌娱乐",
    "棋牌游戏",
    "赌场官网",
    "赌博网",
    "博彩网",
    "博彩公司",
    "博彩平台",
    "博彩官网",
    "亚博体育",
    "亚博官网",
    "雷速体育",
    "开云体育",
    "乐鱼体育",
    "华体会",
    "九游会",
    "凯发",
    "伟德国际",
    "伟德体育",
    "必威体育",
    "必威官网",
    "betway",
    "西甲直播",
    "英超直播",
    "nba直播",
    "NBA直播",
    "足球投注",
    "体育投注",
    "足球比分直播",
    "彩票平台",
    "北京赛车",
    "pk10",
    "PK10",
    "幸运飞艇",
    "捕鱼游戏",
    "成人视频",
    "成人电影",
    "无码",
    "一本道",
    "久久精品",
    "av在线",
    "AV在线",
    "黄色网站",
    "三级片",
    "色情视频",
    "国产精品视频",
    "亚洲精品",
    "代开发票",
    "asia28365",
];

static FINDER: LazyLock<WordFinder> = LazyLock::new(|| WordFinder::new(WORDS.iter().copied()));

/// Marks each place with the letters, digits and dots that run into it.
pub(super) fn mark(text: &str, marks: &mut Vec<Mark>) {
    let mut last_end = 0;
    for found in FINDER.find_iter(text) {
        if found.start < last_end {
            continue;
        }
        let site = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '|' | '-');
        let before = text.get(last_end..found.start).unwrap_or_default();
        let start = last_end + before.trim_end_matches(site).len();
        let after = text.get(found.end..).unwrap_or_default();
        let end = text.len() - after.trim_start_matches(site).len();
        marks.extend(CleanSpan::new(start, end).map(|span| Mark::new(MarkKind::Spam, span)));
        last_end = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut marks = Vec::new();
        mark(text, &mut marks);
        let found: Vec<_> = marks
            .iter()
            .map(|mark| mark.span.slice(text).unwrap())
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sites_are_marked_with_their_addresses() {
        check("按照www.365bet.com关于做好", &["www.365bet.com"]);
        check("新葡京政府信息公开", &["新葡京"]);
        check("严厉打击赌博和色情活动，收到365件", &[]);
    }
}
