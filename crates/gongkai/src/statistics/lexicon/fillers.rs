//! The small words that may stand between a word and its figure (`信息数共计120条`), as data.

use std::sync::LazyLock;

use gongkai_text::WordFinder;

/// Words that only count.
#[rustfmt::skip]
const COUNTING: &[&str] = &[
    "数量", "数共", "数", "总数量", "总数", "总量", "总计", "总共", "总", "量", "件数", "条数", "人数", "次数", "期数", "份数", "共计",
    "共有", "共", "合计", "累计", "一共", "计", "为", "是", "达到", "达", "有", "了", "约为", "约", "近", "逾", "超过", "超", "已经", "已",
    "多达", "各", "均", "都", "皆", "分别", "的", "等", "全年", "全区", "全市", "全县", "全镇", "全乡", "全局", "全省", "今年", "本年度", "本年",
    "当年", "年内", "年度", "以来", "目前", "截至", "截止", "现", "到", "则", "：", "“", "”", "\"", " ", "\u{a0}",
];

/// Nouns that repeat what the word before them said (`行政复议案件`, `咨询群众`).
#[rustfmt::skip]
const REPEATING: &[&str] = &[
    "数据", "者", "群众", "市民", "公民", "人员", "案件", "事件", "案", "事项", "情况", "工作", "材料", "类", "方面", "内容", "稿", "专题",
    "活动", "业务", "服务", "请求", "文", "系统", "诉求", "问题", "工单", "来电", "利用", "档案", "资料", "内", "并", "《", "》",
];

/// Marks at which a filler may also go on, but only together with words that add things up.
const JOINTS: &[&str] = &["，"];

/// Words that say nothing of what is counted.
#[rustfmt::skip]
const IDLE: &[&str] = &[
    "发生", "此类", "相关", "类似", "有关", "上述", "该", "此项", "情况", "情形", "事项", "案件", "的", "。", "，", "：", " ", "\u{a0}",
    "本年度", "年度", "年", "我局", "我镇", "我乡", "我街道", "我区", "我县", "我市", "我委", "我办", "我院", "我校", "我单位", "本单位", "本机关",
    "本局", "本镇", "本部门", "本办", "本街道", "全年", "本年", "均", "也", "暂", "尚", "未", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
    "至", "月", "日", "从", "自", "今", "目前", "截至", "截止", "现", "过", "任何", "线上", "线下", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "、",
    "（", "）",
];

static COUNTING_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(COUNTING.iter().copied()));
static FILLER_FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new([COUNTING, REPEATING, JOINTS].into_iter().flatten().copied()));
static IDLE_FINDER: LazyLock<WordFinder> = LazyLock::new(|| WordFinder::new(IDLE.iter().copied()));

/// Words that add things up, one of which a gap with a joint must have.
const SUMMING: &[&str] = &["共", "总", "累计", "合计", "达", "为"];

/// The longest stretch, in bytes, that is looked at between a word and its figure.
const REACH: usize = 72;

/// Whether nothing but fillers, brackets without figures and joints stand in `gap`.
pub(crate) fn is_filler(gap: &str) -> bool {
    made_of(gap, &FILLER_FINDER)
        && (!gap.contains('，') || SUMMING.iter().any(|word| gap.contains(word)))
}

/// Whether nothing but words that only count stand in `gap`, as between a verb and its figure: 公开了92条.
pub(crate) fn is_counting(gap: &str) -> bool {
    made_of(gap, &COUNTING_FINDER)
}

/// Whether `text`, not too long, is made of `words` and brackets.
fn made_of(text: &str, words: &WordFinder) -> bool {
    if text.len() > REACH {
        return false;
    }
    let mut rest = text;
    while !rest.is_empty() {
        let next = bracketed(rest).or_else(|| rest.get(words.prefix(rest)?..));
        let Some(next) = next else { return false };
        rest = next;
    }
    true
}

/// What follows a bracket that opens `text`.
fn bracketed(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('（')?;
    inside.split_once('）').map(|(_, rest)| rest)
}

/// `label` without the fillers and marks at its ends.
pub(crate) fn trim_label(label: &str) -> &str {
    #[rustfmt::skip]
    const LEADING: &[&str] = &[
        "其中", "包括", "分别为", "主要", "涉及", "包含", "含", "并", "共", "累计", "全年", "已", "、", "，", "；", "：", "和", "及", "以及",
        "与", "的", "了", "是", "“", "”", "\"", " ", "（", "）", "各类", "有", "全区", "全市", "我区", "对",
    ];
    #[rustfmt::skip]
    const TRAILING: &[&str] = &[
        "共计", "共有", "共", "合计", "累计", "为", "是", "达到", "达", "有", "了", "各", "均", "都", "分别", "的", "等", "数量", "总数",
        "数", "：", "，", "、", "（", " ", "“", "”", "\"", "已", "总计",
    ];
    // 1.组织机构类信息: the number of the line is no part of the name.
    let numbered = label.trim_start_matches(|c: char| c.is_ascii_digit());
    let mut label = match numbered.strip_prefix(['.', '、', '．']) {
        Some(rest) if numbered.len() < label.len() => rest,
        _ => label,
    };
    'outer: loop {
        for word in LEADING {
            if let Some(rest) = label.strip_prefix(word) {
                label = rest;
                continue 'outer;
            }
        }
        for word in TRAILING {
            if let Some(rest) = label.strip_suffix(word) {
                label = rest;
                continue 'outer;
            }
        }
        return label;
    }
}

/// Whether `text` says nothing beyond who and when, or 的情况: what may surround a bare 无.
pub(crate) fn is_idle(text: &str) -> bool {
    made_of(text, &IDLE_FINDER)
}
