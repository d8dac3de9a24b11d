//! Names of organs: where running text names one, and whether two names mean the same.

use std::ops::Range;

/// What names of organs end with.
const ENDINGS: [&str; 52] = [
    "人民政府",
    "政府",
    "管理委员会",
    "委员会",
    "管委会",
    "办公厅",
    "办公室",
    "局",
    "厅",
    "委",
    "部",
    "署",
    "院",
    "所",
    "站",
    "校",
    "学校",
    "大学",
    "学院",
    "医院",
    "中心",
    "街道",
    "街道办事处",
    "办事处",
    "镇",
    "乡",
    "苏木",
    "区",
    "县",
    "市",
    "旗",
    "州",
    "省",
    "盟",
    "支队",
    "总队",
    "大队",
    "银行",
    "公司",
    "集团",
    "分局",
    "协会",
    "联合会",
    "总会",
    "领导小组",
    "法院",
    "检察院",
    "馆",
    "台",
    "社",
    "处",
    "办",
];

/// What may be added to the name of a place or body without making it another organ.
const OFFICES: [&str; 11] = [
    "人民政府",
    "政府",
    "管理委员会",
    "管委会",
    "人民政府办公厅",
    "人民政府办公室",
    "政府办公厅",
    "政府办公室",
    "办公室",
    "政府信息公开办公室",
    "人民政府信息公开办公室",
];

/// Words by which an organ speaks of itself, or of another without naming it.
const PRONOUNS: [&str; 12] = [
    "我", "本", "该", "各", "有关", "相关", "上级", "下级", "以上", "全", "其他", "贵",
];

/// Whether `text` is the name of one organ, as far as its form tells.
pub(crate) fn is_organ(text: &str) -> bool {
    let count = text.chars().count();
    (3..=40).contains(&count)
        && ENDINGS.iter().any(|ending| text.ends_with(ending))
        && !PRONOUNS.iter().any(|word| text.starts_with(word))
        && !text.chars().any(|c| {
            c.is_ascii_punctuation() || c.is_whitespace() || "，。；：、《》“”（）".contains(c)
        })
}

/// Whether `long` may be a fuller name of the organ that `short` names.
///
/// The characters of the shorter name must stand in the longer one in the same order, beginning
/// with the same character (`某某高新区` in `某某高新技术产业开发区管理委员会`), without the words that
/// only say that it is a government.
pub(crate) fn abbreviates(short: &str, long: &str) -> bool {
    let core = OFFICES
        .iter()
        .find_map(|office| short.strip_suffix(office))
        .unwrap_or(short);
    if core.chars().count() < 2 || core.chars().next() != long.chars().next() {
        return false;
    }
    let mut rest = long.chars();
    core.chars().all(|c| rest.any(|other| other == c))
}

/// Whether `long` is `short` with nothing but the words for its office added.
pub(crate) fn names_office_of(short: &str, long: &str) -> bool {
    long == short
        || long
            .strip_prefix(short)
            .is_some_and(|rest| OFFICES.contains(&rest))
}

/// The organ that a preface says wrote the report: `由某某办公室编制`.
pub(crate) fn compiler(preface: &str) -> Option<Range<usize>> {
    const MARKS: [&str; 7] = ["编制", "编写", "根据", "按照", "依据", "综合", "汇总"];
    for (at, _) in preface.match_indices('由') {
        let start = at + '由'.len_utf8();
        let rest = preface.get(start..)?;
        let end = rest
            .find(|c: char| "，。；：（".contains(c))
            .unwrap_or(rest.len());
        let clause = rest.get(..end)?;
        let cut = MARKS
            .iter()
            .filter_map(|mark| clause.find(mark))
            .min()
            .unwrap_or(clause.len());
        let name = clause.get(..cut)?;
        let written = preface.get(start..).is_some_and(|rest| {
            let sentence = rest
                .find('。')
                .map_or(rest, |end| rest.get(..end).unwrap_or(rest));
            sentence.contains("编制") || sentence.contains("编写")
        });
        if written && is_organ(name) {
            return Some(start..start + name.len());
        }
    }
    None
}

/// The organ that a first sentence speaks of: `某市经信委在市委、市政府的领导下`.
pub(crate) fn subject(preface: &str) -> Option<Range<usize>> {
    const VERBS: [&str; 14] = [
        "在", "认真", "按照", "根据", "坚持", "深入", "紧紧", "严格", "高度", "全面", "积极",
        "始终", "以", "不断",
    ];
    let first = preface.split('。').next().unwrap_or_default();
    let mut start = 0;
    for clause in first.split('，').take(4) {
        let verb = VERBS
            .iter()
            .filter_map(|verb| clause.find(verb))
            .filter(|&at| at > 0)
            .min();
        if let Some(name) = verb.and_then(|at| clause.get(..at))
            && is_organ(name)
        {
            return Some(start..start + name.len());
        }
        start += clause.len() + '，'.len_utf8();
    }
    None
}

/// The organ that answers questions: `请与某某县水利局办公室联系`, without the room inside it.
pub(crate) fn answering(preface: &str) -> Option<Range<usize>> {
    for (at, opening) in preface
        .match_indices('与')
        .chain(preface.match_indices("联系："))
    {
        let start = at + opening.len();
        let Some(rest) = preface.get(start..) else {
            continue;
        };
        let Some(end) = rest
            .find("联系")
            .or_else(|| rest.find(|c: char| "（，。；".contains(c)))
        else {
            continue;
        };
        let Some(name) = rest.get(..end).map(without_room) else {
            continue;
        };
        if is_organ(name) {
            return Some(start..start + name.len());
        }
    }
    None
}

/// An organ's name without the section of it that follows: 科, 股 or a section's 办公室.
fn without_room(name: &str) -> &str {
    if !(name.ends_with('科') || name.ends_with('股')) {
        return name;
    }
    let organ = [
        "办公厅",
        "办公室",
        "委员会",
        "管委会",
        "政府",
        "局",
        "厅",
        "委",
        "院",
    ];
    let end = organ
        .iter()
        .filter_map(|word| name.rfind(word).map(|at| at + word.len()))
        .max();
    end.and_then(|end| name.get(..end)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_begin_alike_and_keep_the_order() {
        assert!(abbreviates(
            "鹤山高新区",
            "鹤山高新技术产业开发区管理委员会"
        ));
        assert!(abbreviates("某县人民政府", "某县政府信息公开办公室"));
        assert!(!abbreviates(
            "鹤山高新区",
            "鹤城高新技术产业开发区管理委员会"
        ));
        assert!(!abbreviates("甲市", "乙市人民政府"));
    }

    #[test]
    fn an_office_of_a_place_is_that_place_and_a_bureau_is_not() {
        assert!(names_office_of("某市", "某市人民政府办公室"));
        assert!(!names_office_of("某市", "某市财政局"));
    }

    #[test]
    fn compilers() {
        let text = "本报告由某某区政府信息公开办公室编制。";
        assert_eq!(
            compiler(text).map(|range| &text[range]),
            Some("某某区政府信息公开办公室")
        );
        let text = "本报告由某市人民政府办公室根据《条例》要求，汇总编制而成。";
        assert_eq!(
            compiler(text).map(|range| &text[range]),
            Some("某市人民政府办公室")
        );
        let text = "全文由概述、主动公开情况等六部分组成。";
        assert_eq!(compiler(text), None);
    }

    #[test]
    fn subjects() {
        let text = "2014年以来，某市经信委在市委、市政府的正确领导下，扎实工作。";
        assert_eq!(subject(text).map(|range| &text[range]), Some("某市经信委"));
        let text = "我局在上级领导下，认真工作。";
        assert_eq!(subject(text), None);
    }

    #[test]
    fn the_room_is_not_the_organ() {
        let text = "如有疑问，请与某市人民政府办公室文电科联系（电话：1234567）。";
        assert_eq!(
            answering(text).map(|range| &text[range]),
            Some("某市人民政府办公室")
        );
    }
}
