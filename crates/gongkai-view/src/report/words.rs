//! The words of the page in its two languages.

use gongkai::report::{
    Bound, CellState, Channel, ContactKind, DateKind, DerivedFrom, FindingCode, Kind, MetadataKey,
    Metric, RepairCode, Severity, TableKind, Topic,
};
use maud::{Markup, Render, html};

/// A label in Chinese and English. Both stand in the page, and the style shows one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) zh: &'static str,
    pub(super) en: &'static str,
}

impl Words {
    pub(super) const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh, en }
    }
}

impl Render for Words {
    fn render(&self) -> Markup {
        both(self.zh, self.en)
    }
}

/// Short for [`Words::new`].
pub(super) const fn words(zh: &'static str, en: &'static str) -> Words {
    Words::new(zh, en)
}

/// Two texts of which the style shows one.
pub(super) fn both(zh: impl Render, en: impl Render) -> Markup {
    html! { span.zh { (zh) } span.en lang="en" { (en) } }
}

/// A code as English words.
pub(super) fn spelt(code: &str) -> String {
    code.replace(['_', '.'], " ")
}

pub(super) const fn kind(kind: Kind) -> Words {
    match kind {
        Kind::AnnualReport => words("年度报告", "annual report"),
        Kind::ActivitySummary => words("活动总结", "summary of an activity"),
        Kind::WorkSummary => words("工作总结", "work summary"),
        Kind::WorkPlan => words("工作计划", "work plan"),
        Kind::Notice => words("通知公文", "notice"),
        _ => words("其他", "other"),
    }
}

pub(super) const fn derived(from: DerivedFrom) -> Words {
    match from {
        DerivedFrom::Year => words("由年度推得", "derived from the year"),
        DerivedFrom::Published => words("由发布日期推得", "derived from the date of publication"),
        DerivedFrom::Signed => words("由落款推得", "derived from the sign-off"),
        DerivedFrom::Title => words("由标题推得", "derived from the title"),
        DerivedFrom::Coverage => words("由统计期限推得", "derived from the period covered"),
        DerivedFrom::Body => words("由正文推得", "derived from the body"),
        DerivedFrom::Metadata => words("由页头信息推得", "derived from the page's record"),
        _ => words("推得", "derived"),
    }
}

pub(super) const fn topic(topic: Topic) -> Option<Words> {
    Some(match topic {
        Topic::Overview => words("概述", "overview"),
        Topic::ProactiveDisclosure => words("主动公开", "proactive disclosure"),
        Topic::OnRequest => words("依申请公开", "on request"),
        Topic::Fees => words("收费", "fees"),
        Topic::ReviewLitigation => words("复议诉讼", "review, litigation"),
        Topic::KeyAreas => words("重点领域", "key areas"),
        Topic::Response => words("回应关切", "response"),
        Topic::Problems => words("问题", "problems"),
        Topic::Plans => words("打算", "plans"),
        Topic::Other => words("其他事项", "other matters"),
        Topic::Appendix => words("附件", "appendix"),
        _ => return None,
    })
}

pub(super) const fn channel(channel: Channel) -> Words {
    match channel {
        Channel::Website => words("网站", "website"),
        Channel::Platform => words("公开平台", "platform"),
        Channel::Weibo => words("微博", "Weibo"),
        Channel::Wechat => words("微信", "WeChat"),
        Channel::NewMedia => words("新媒体", "new media"),
        Channel::Gazette => words("公报汇编", "gazette"),
        Channel::Archive => words("档案馆", "archive"),
        Channel::Library => words("图书馆", "library"),
        Channel::Newspaper => words("报刊", "newspaper"),
        Channel::BulletinBoard => words("公示栏", "bulletin board"),
        Channel::Phone => words("电话", "phone"),
        Channel::Mail => words("信函", "mail"),
        Channel::Window => words("窗口", "window"),
        Channel::Forum => words("论坛", "forum"),
        _ => words("其他渠道", "other channel"),
    }
}

/// The sign before a value, and what it says; `None` for an exact value.
pub(super) const fn bound(bound: Bound) -> Option<(&'static str, Words)> {
    Some(match bound {
        Bound::Exact => return None,
        Bound::Approximately => ("≈", words("约", "about")),
        Bound::Nearly => ("⪅", words("近，略少于", "nearly, a little below")),
        Bound::MoreThan => (">", words("多于", "more than")),
        Bound::AtLeast => ("≥", words("不少于", "at least")),
        Bound::LessThan => ("<", words("少于", "less than")),
        Bound::AtMost => ("≤", words("不多于", "at most")),
    })
}

pub(super) const fn date_kind(kind: DateKind) -> Words {
    match kind {
        DateKind::Day => words("日", "day"),
        DateKind::Month => words("月", "month"),
        DateKind::Year => words("年", "year"),
        DateKind::Quarter => words("季度", "quarter"),
        DateKind::HalfYear => words("半年", "half year"),
        DateKind::MonthPart => words("月内", "part of a month"),
        DateKind::YearPart => words("年内", "part of a year"),
        DateKind::Range => words("起止", "range"),
        DateKind::Plan => words("规划期", "plan"),
        DateKind::Relative => words("相对", "relative"),
        _ => words("日期", "date"),
    }
}

pub(super) const fn contact(kind: ContactKind) -> Words {
    match kind {
        ContactKind::Phone => words("电话", "phone"),
        ContactKind::Fax => words("传真", "fax"),
        ContactKind::Email => words("电子邮箱", "e-mail"),
        ContactKind::Address => words("地址", "address"),
        ContactKind::Postcode => words("邮编", "postcode"),
        ContactKind::Url => words("网址", "web address"),
        ContactKind::Icp => words("ICP备案", "ICP record"),
        ContactKind::PoliceRecord => words("公安备案", "police record"),
        ContactKind::SiteId => words("网站标识码", "site id"),
        ContactKind::Hotline => words("热线", "hotline"),
        _ => words("其他", "other"),
    }
}

/// The code of a metadata key in English; in Chinese the page's own label is shown.
pub(super) fn metadata(key: MetadataKey) -> String {
    let mut words = spelt(key.code());
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// A category as printed, or in words where the metric has codes for it.
pub(super) fn category(metric: Metric, category: &str) -> Markup {
    match (metric, category) {
        (Metric::ApplicationsCarriedOver, "in") => words("上年转入", "in").render(),
        (Metric::ApplicationsCarriedOver, "out") => words("转入下年", "out").render(),
        _ => html! { (category) },
    }
}

pub(super) const fn severity(severity: Severity) -> Words {
    match severity {
        Severity::Info => words("提示", "info"),
        Severity::Warning => words("注意", "warning"),
        Severity::Error => words("错误", "error"),
    }
}

pub(super) const fn finding(code: FindingCode) -> Option<&'static str> {
    Some(match code {
        FindingCode::OutlineDuplicateNumber => "标题编号重复",
        FindingCode::OutlineSkippedNumber => "标题编号跳号",
        FindingCode::OutlineContentsMismatch => "与前言所列目录不符",
        FindingCode::TextRepeatedPunctuation => "标点重复",
        FindingCode::TextUnbalancedQuote => "括号引号不配对",
        FindingCode::TextLostCharacters => "文字缺失",
        FindingCode::TextInjectedSpam => "夹带广告",
        FindingCode::TextReplacementCharacters => "乱码",
        FindingCode::DateDamaged => "日期残缺",
        FindingCode::DateConflict => "日期矛盾",
        FindingCode::DocumentYearMismatch => "文件年份不符",
        FindingCode::SumMismatch => "合计不符",
        FindingCode::StatisticConflict => "数字矛盾",
        FindingCode::TableIdentity => "表内勾稽不符",
        FindingCode::TableNarrativeConflict => "表文不符",
        FindingCode::PercentMismatch => "百分比不符",
        _ => return None,
    })
}

pub(super) const fn repair(code: RepairCode) -> Words {
    match code {
        RepairCode::PinyinAnnotation => words("注音", "reading inserted"),
        RepairCode::Traditional => words("繁转简", "Traditional to Simplified"),
        RepairCode::RepeatedPunctuation => words("标点重复", "repeated punctuation"),
        RepairCode::KangxiRadical => words("部首字形", "Kangxi radical"),
        RepairCode::SpacedWord => words("字间空格", "spaced word"),
        RepairCode::SoftBreak => words("句中断行", "soft break"),
        RepairCode::Spam => words("广告", "spam"),
        _ => words("其他", "other"),
    }
}

pub(super) const fn table(kind: TableKind) -> Words {
    match kind {
        TableKind::Proactive => words("主动公开政府信息情况", "Information disclosed proactively"),
        TableKind::Requests => words(
            "收到和处理政府信息公开申请情况",
            "Applications received and handled",
        ),
        TableKind::ReviewLitigation => words(
            "行政复议、行政诉讼情况",
            "Administrative review and litigation",
        ),
        TableKind::StatisticsForm => {
            words("政府信息公开情况统计表", "Statistics form of 2014 to 2018")
        }
        _ => words("其他表格", "Other table"),
    }
}

pub(super) const fn cell_state(state: CellState) -> Words {
    match state {
        CellState::Number => words("数字", "number"),
        CellState::Zero => words("零", "zero"),
        CellState::Empty => words("空白", "empty"),
        CellState::NotApplicable => words("不适用", "not applicable"),
        CellState::Text => words("文字", "text"),
        CellState::Lost => words("缺失", "lost"),
    }
}
