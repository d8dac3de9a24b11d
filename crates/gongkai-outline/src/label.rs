//! The labels that page records use.

use std::sync::LazyLock;

use crate::chars::is_han;
use crate::metadata::MetadataKey;

/// What a label is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A label of the record; clear enough to stand without a colon.
    Clear(MetadataKey),
    /// A label of the record that is a plain word: it needs its colon.
    Word(MetadataKey),
    /// A label that the list does not know.
    Other,
    /// A tool of the page: 字体, 打印.
    Tool,
}

impl Kind {
    /// Whether the label is one without a colon too.
    pub(crate) const fn alone(self) -> bool {
        matches!(self, Self::Clear(_))
    }

    pub(crate) const fn key(self) -> Option<MetadataKey> {
        match self {
            Self::Clear(key) | Self::Word(key) => Some(key),
            Self::Other => Some(MetadataKey::Other),
            Self::Tool => None,
        }
    }
}

use Kind::{Clear, Tool, Word};
use MetadataKey as Key;

/// Every label, without spaces.
const LABELS: &[(&str, Kind)] = &[
    ("索引号", Clear(Key::IndexNumber)),
    ("信息索引号", Clear(Key::IndexNumber)),
    ("信息索引", Clear(Key::IndexNumber)),
    ("索引号码", Clear(Key::IndexNumber)),
    ("信息分类", Clear(Key::Category)),
    ("主题分类", Clear(Key::Category)),
    ("组配分类", Clear(Key::Category)),
    ("信息类别", Clear(Key::Category)),
    ("所属分类", Clear(Key::Category)),
    ("内容分类", Clear(Key::Category)),
    ("公开类别", Clear(Key::Category)),
    ("所属主题", Clear(Key::Category)),
    ("主题", Word(Key::Category)),
    ("分类", Word(Key::Category)),
    ("类别", Word(Key::Category)),
    ("栏目", Word(Key::Category)),
    ("发布机构", Clear(Key::Issuer)),
    ("发文机构", Clear(Key::Issuer)),
    ("填报单位", Clear(Key::Issuer)),
    ("发文机关", Clear(Key::Issuer)),
    ("发布机关", Clear(Key::Issuer)),
    ("发布单位", Clear(Key::Issuer)),
    ("发文单位", Clear(Key::Issuer)),
    ("发布部门", Clear(Key::Issuer)),
    ("发文部门", Clear(Key::Issuer)),
    ("公开机构", Clear(Key::Issuer)),
    ("公开单位", Clear(Key::Issuer)),
    ("公开机关", Clear(Key::Issuer)),
    ("制发机关", Clear(Key::Issuer)),
    ("制作机关", Clear(Key::Issuer)),
    ("制定机关", Clear(Key::Issuer)),
    ("公开责任部门", Clear(Key::Issuer)),
    ("机构", Word(Key::Issuer)),
    ("发布日期", Clear(Key::Published)),
    ("发布时间", Clear(Key::Published)),
    ("发文日期", Clear(Key::Published)),
    ("发文时间", Clear(Key::Published)),
    ("成文日期", Clear(Key::Published)),
    ("成文时间", Clear(Key::Published)),
    ("生成日期", Clear(Key::Published)),
    ("生成时间", Clear(Key::Published)),
    ("公文生成日期", Clear(Key::Published)),
    ("公开日期", Clear(Key::Published)),
    ("公开时间", Clear(Key::Published)),
    ("印发日期", Clear(Key::Published)),
    ("更新日期", Clear(Key::Published)),
    ("更新时间", Clear(Key::Published)),
    ("信息提供日期", Clear(Key::Published)),
    ("录入时间", Clear(Key::Published)),
    ("时间", Word(Key::Published)),
    ("日期", Word(Key::Published)),
    ("信息来源", Clear(Key::Source)),
    ("文章来源", Clear(Key::Source)),
    ("稿件来源", Clear(Key::Source)),
    ("来源", Word(Key::Source)),
    ("关键词", Clear(Key::Keywords)),
    ("关键字", Clear(Key::Keywords)),
    ("主题词", Clear(Key::Keywords)),
    ("文号", Clear(Key::DocumentNumber)),
    ("发文字号", Clear(Key::DocumentNumber)),
    ("发文文号", Clear(Key::DocumentNumber)),
    ("公文文号", Clear(Key::DocumentNumber)),
    ("文件编号", Clear(Key::DocumentNumber)),
    ("文件号", Clear(Key::DocumentNumber)),
    ("备注/文号", Clear(Key::DocumentNumber)),
    ("信息名称", Clear(Key::Title)),
    ("文件名称", Clear(Key::Title)),
    ("公文标题", Clear(Key::Title)),
    ("文件标题", Clear(Key::Title)),
    ("公文名称", Clear(Key::Title)),
    ("名称", Word(Key::Title)),
    ("标题", Word(Key::Title)),
    ("内容概述", Clear(Key::Abstract)),
    ("信息概述", Clear(Key::Abstract)),
    ("内容摘要", Clear(Key::Abstract)),
    ("内容简介", Clear(Key::Abstract)),
    ("摘要", Word(Key::Abstract)),
    ("信息格式/语种", Clear(Key::Format)),
    ("信息格式", Clear(Key::Format)),
    ("语种", Word(Key::Format)),
    ("格式", Word(Key::Format)),
    ("载体类型", Clear(Key::Format)),
    ("体裁分类", Clear(Key::Genre)),
    ("公文种类", Clear(Key::Genre)),
    ("公文体裁", Clear(Key::Genre)),
    ("文件种类", Clear(Key::Genre)),
    ("体裁", Word(Key::Genre)),
    ("文种", Word(Key::Genre)),
    ("服务对象分类", Clear(Key::Audience)),
    ("服务对象", Word(Key::Audience)),
    ("生命周期分类", Clear(Key::Lifecycle)),
    ("生命周期", Word(Key::Lifecycle)),
    ("有效性", Clear(Key::Validity)),
    ("文件效力", Clear(Key::Validity)),
    ("效力状态", Clear(Key::Validity)),
    ("时效性", Clear(Key::Validity)),
    ("时效", Word(Key::Validity)),
    ("有效期", Word(Key::Validity)),
    ("是否有效", Clear(Key::Validity)),
    ("浏览次数", Clear(Key::Views)),
    ("点击次数", Clear(Key::Views)),
    ("阅读次数", Clear(Key::Views)),
    ("访问次数", Clear(Key::Views)),
    ("点击数", Clear(Key::Views)),
    ("点击量", Clear(Key::Views)),
    ("浏览量", Word(Key::Views)),
    ("浏览数", Clear(Key::Views)),
    ("访问量", Word(Key::Views)),
    ("阅读量", Word(Key::Views)),
    ("阅读数", Word(Key::Views)),
    ("浏览", Word(Key::Views)),
    ("点击", Word(Key::Views)),
    ("阅读", Word(Key::Views)),
    ("人气", Word(Key::Views)),
    ("作者", Word(Key::Author)),
    ("发布者", Word(Key::Author)),
    ("发布人", Word(Key::Author)),
    ("编辑", Word(Key::Author)),
    ("责任编辑", Word(Key::Author)),
    ("责编", Word(Key::Author)),
    ("撰稿", Word(Key::Author)),
    ("公开方式", Clear(Key::Other)),
    ("公开形式", Clear(Key::Other)),
    ("公开范围", Clear(Key::Other)),
    ("公开时限", Clear(Key::Other)),
    ("公开属性", Clear(Key::Other)),
    ("签发人", Word(Key::Other)),
    ("生效日期", Clear(Key::Other)),
    ("实施日期", Clear(Key::Other)),
    ("废止日期", Clear(Key::Other)),
    ("失效日期", Clear(Key::Other)),
    ("字体", Tool),
    ("字号", Tool),
    ("字体大小", Tool),
    ("选择阅读字号", Tool),
    ("打印", Tool),
    ("分享到", Tool),
    ("分享", Tool),
    ("保护视力色", Tool),
    ("视力保护色", Tool),
    ("视力保护", Tool),
    ("文件下载", Tool),
    ("附件下载", Tool),
];

/// Labels by one of their characters, which rules out nearly all places of a text.
#[derive(Debug)]
struct ByChar(Vec<(char, Vec<(&'static str, Kind)>)>);

impl ByChar {
    /// The labels by the character that `of` gives, in the order of the list.
    fn new(of: impl Fn(&str) -> Option<char>) -> Self {
        let mut groups: Vec<(char, Vec<(&'static str, Kind)>)> = Vec::new();
        for &(label, kind) in LABELS {
            let Some(c) = of(label) else { continue };
            match groups.iter_mut().find(|(own, _)| *own == c) {
                Some((_, labels)) => labels.push((label, kind)),
                None => groups.push((c, vec![(label, kind)])),
            }
        }
        groups.sort_by_key(|(c, _)| *c);
        Self(groups)
    }

    fn get(&self, c: char) -> &[(&'static str, Kind)] {
        let at = self.0.binary_search_by_key(&c, |(own, _)| *own);
        let group = at.ok().and_then(|at| self.0.get(at));
        group.map_or(&[], |(_, labels)| labels)
    }
}

static BY_FIRST: LazyLock<ByChar> = LazyLock::new(|| ByChar::new(|label| label.chars().next()));
static BY_LAST: LazyLock<ByChar> = LazyLock::new(|| ByChar::new(|label| label.chars().next_back()));

/// The label that `words` starts with: its length with the colon, what it is for, and whether a
/// colon, a bracket, white space or the end closes it as a label.
///
/// Spaces inside the label are skipped. Without a colon it must be followed by white space, a bar or
/// the end.
pub(crate) fn label_at(words: &str) -> Option<(usize, Kind, bool)> {
    let mut best: Option<(usize, Kind, bool)> = None;
    for &(label, kind) in BY_FIRST.get(words.chars().next()?) {
        let Some(len) = spaced_prefix(words, label) else {
            continue;
        };
        if best.is_some_and(|(longest, ..)| longest >= len) {
            continue;
        }
        let rest = words.get(len..).unwrap_or_default();
        let inner = rest.trim_start_matches(|c: char| {
            c.is_whitespace() && c != '\n' || matches!(c, ']' | '】')
        });
        let skip = rest.len() - inner.len();
        if let Some(colon) = inner.chars().next().filter(|c| matches!(c, '：' | ':')) {
            best = Some((len + skip + colon.len_utf8(), kind, true));
        } else if kind.key() == Some(MetadataKey::Published) && rest.starts_with("20") {
            // 发布时间2015-10-30: the colon is lost, the date shows what the label is.
            best = Some((len, kind, true));
        } else if rest.is_empty() || skip > 0 || rest.starts_with('|') {
            best = Some((len + skip, kind, false));
        }
    }
    best
}

/// The label that `head` ends with: where it starts, and what it is for.
pub(crate) fn label_before(head: &str) -> Option<(usize, Kind)> {
    let head = head.trim_end();
    BY_LAST
        .get(head.chars().next_back()?)
        .iter()
        .filter(|(label, _)| head.ends_with(label))
        .max_by_key(|(label, _)| label.len())
        .map(|&(label, kind)| (head.len() - label.len(), kind))
}

/// The length of `label` at the start of `words`, white space between its characters included.
fn spaced_prefix(words: &str, label: &str) -> Option<usize> {
    let mut rest = words;
    for wanted in label.chars() {
        let solid = rest.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
        // White space before the first character is not part of the label.
        if solid.len() != rest.len() && rest.len() == words.len() {
            return None;
        }
        rest = solid.strip_prefix(wanted)?;
    }
    debug_assert!(label.starts_with(is_han));
    Some(words.len() - rest.len())
}
