//! Hedges: what the words around a number say about it.

/// How a stated value relates to the true one.
///
/// 民法典 art. 1259: 以上, 以下, 以内 include the number itself, 不满, 超过, 以外 do not. The other words have their
/// plain meaning.
///
/// ```
/// use gongkai_normalize::{Bound, ScanOptions, scan_quantities};
///
/// let bounds: Vec<_> = scan_quantities("7000余条，近3万人次，2次以上，不超过20元", &ScanOptions::default())
///     .map(|quantity| quantity.bound)
///     .collect();
/// assert_eq!(bounds, [Bound::MoreThan, Bound::Nearly, Bound::AtLeast, Bound::AtMost]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Bound {
    /// No hedge.
    #[default]
    Exact,
    /// About: 约, 大约, 左右, 上下.
    Approximately,
    /// A little below: 近, 将近, 接近.
    Nearly,
    /// Above: 余, 多, 超, 超过, 逾, 突破.
    MoreThan,
    /// This or above: 以上, 不少于, 至少, 不低于.
    AtLeast,
    /// Below: 不足, 不满, 不到, 未满.
    LessThan,
    /// This or below: 以内, 以下, 不超过, 最多.
    AtMost,
}

impl Bound {
    /// The name in `snake_case`: `more_than`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Approximately => "approximately",
            Self::Nearly => "nearly",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
        }
    }
}

type Hedge = (&'static str, Bound);

/// Words before the number, longer before shorter where one ends in the other.
static BEFORE: &[Hedge] = &[
    ("大约", Bound::Approximately),
    ("大概", Bound::Approximately),
    ("大致", Bound::Approximately),
    ("约合", Bound::Approximately),
    ("约", Bound::Approximately),
    ("约", Bound::Approximately),
    ("将近", Bound::Nearly),
    ("接近", Bound::Nearly),
    ("靠近", Bound::Nearly),
    ("近", Bound::Nearly),
    ("不少于", Bound::AtLeast),
    ("不低于", Bound::AtLeast),
    ("不小于", Bound::AtLeast),
    ("不得少于", Bound::AtLeast),
    ("不得低于", Bound::AtLeast),
    ("不下于", Bound::AtLeast),
    ("不下", Bound::AtLeast),
    ("至少", Bound::AtLeast),
    ("最少", Bound::AtLeast),
    ("起码", Bound::AtLeast),
    ("起碼", Bound::AtLeast),
    ("大于等于", Bound::AtLeast),
    ("大于或等于", Bound::AtLeast),
    ("大于或者等于", Bound::AtLeast),
    ("不超过", Bound::AtMost),
    ("不超過", Bound::AtMost),
    ("不得超过", Bound::AtMost),
    ("未超过", Bound::AtMost),
    ("不多于", Bound::AtMost),
    ("不高于", Bound::AtMost),
    ("不大于", Bound::AtMost),
    ("不超", Bound::AtMost),
    ("最多", Bound::AtMost),
    ("至多", Bound::AtMost),
    ("小于等于", Bound::AtMost),
    ("小于或等于", Bound::AtMost),
    ("小于 或 等于", Bound::AtMost),
    ("小于或者等于", Bound::AtMost),
    ("超过", Bound::MoreThan),
    ("超過", Bound::MoreThan),
    ("超出", Bound::MoreThan),
    ("突破", Bound::MoreThan),
    ("大于", Bound::MoreThan),
    ("大於", Bound::MoreThan),
    ("多于", Bound::MoreThan),
    ("高于", Bound::MoreThan),
    ("高过", Bound::MoreThan),
    ("逾", Bound::MoreThan),
    ("超", Bound::MoreThan),
    ("比过", Bound::MoreThan),
    ("不足", Bound::LessThan),
    ("不满", Bound::LessThan),
    ("不滿", Bound::LessThan),
    ("未满", Bound::LessThan),
    ("不到", Bound::LessThan),
    ("未到", Bound::LessThan),
    ("未达", Bound::LessThan),
    ("少于", Bound::LessThan),
    ("低于", Bound::LessThan),
    ("小于", Bound::LessThan),
    ("小於", Bound::LessThan),
    ("≥", Bound::AtLeast),
    (">=", Bound::AtLeast),
    ("≤", Bound::AtMost),
    ("<=", Bound::AtMost),
    ("< =", Bound::AtMost),
    ("> =", Bound::AtLeast),
    (">", Bound::MoreThan),
    ("＞", Bound::MoreThan),
    ("<", Bound::LessThan),
    ("＜", Bound::LessThan),
];

/// Words after the unit.
static AFTER: &[Hedge] = &[
    ("（含）以上", Bound::AtLeast),
    ("(含)以上", Bound::AtLeast),
    ("（含）以下", Bound::AtMost),
    ("(含)以下", Bound::AtMost),
    ("及以上", Bound::AtLeast),
    ("及其以上", Bound::AtLeast),
    ("或以上", Bound::AtLeast),
    ("以上", Bound::AtLeast),
    ("或者更多", Bound::AtLeast),
    ("或更多", Bound::AtLeast),
    ("及以下", Bound::AtMost),
    ("或以下", Bound::AtMost),
    ("以下", Bound::AtMost),
    ("以内", Bound::AtMost),
    ("以內", Bound::AtMost),
    ("之内", Bound::AtMost),
    ("左右", Bound::Approximately),
    ("上下", Bound::Approximately),
];

/// The hedge that ends where the number begins: its length in bytes and its meaning.
pub(super) fn before(text: &str) -> Option<(usize, Bound)> {
    let trimmed = text.trim_end_matches(crate::chars::is_blank);
    let gap = text.len() - trimmed.len();
    direct(trimmed)
        .or_else(|| linked(trimmed))
        .map(|(len, bound)| (len + gap, bound))
}

/// 约为, 约占, 超过了, 至少有: a verb between hedge and number.
fn linked(text: &str) -> Option<(usize, Bound)> {
    let stem = text.strip_suffix(['为', '達', '达', '有', '了', '到', '是', '在', '占'])?;
    let link = text.len() - stem.len();
    let (len, bound) = direct(stem)?;
    // 近有 and 余有 are no hedges, 约有 and 超过了 are.
    let short = stem.ends_with('近') && len == '近'.len_utf8();
    (!short).then_some((len + link, bound))
}

fn direct(text: &str) -> Option<(usize, Bound)> {
    let last = text.chars().next_back()?;
    if !matches!(
        last,
        '约' | '概'
            | '致'
            | '合'
            | '近'
            | '于'
            | '於'
            | '下'
            | '少'
            | '码'
            | '碼'
            | '过'
            | '過'
            | '超'
            | '多'
            | '出'
            | '破'
            | '逾'
            | '足'
            | '满'
            | '滿'
            | '到'
            | '达'
            | '≥'
            | '='
            | '≤'
            | '>'
            | '＞'
            | '<'
            | '＜'
    ) {
        return None;
    }
    let (word, bound) = BEFORE
        .iter()
        .filter(|(word, _)| text.ends_with(word))
        .max_by_key(|(word, _)| word.len())?;
    let lead = text
        .get(..text.len() - word.len())?
        .chars()
        .next_back()
        .unwrap_or('\0');
    let part_of_a_word = match *word {
        "约" => matches!(
            lead,
            '合' | '预'
                | '条'
                | '节'
                | '签'
                | '特'
                | '契'
                | '制'
                | '邀'
                | '违'
                | '履'
                | '公'
                | '简'
                | '集'
                | '守'
                | '爽'
        ),
        "近" => matches!(
            lead,
            '附' | '最'
                | '邻'
                | '远'
                | '就'
                | '临'
                | '新'
                | '亲'
                | '相'
                | '贴'
                | '走'
                | '毗'
                | '逼'
        ),
        "超" => matches!(lead, '赶' | '反' | '高'),
        "不到" => matches!(
            lead,
            '达' | '收' | '找' | '接' | '受' | '得' | '看' | '听' | '想' | '办' | '做'
        ),
        "不下" => matches!(lead, '居' | '放' | '定' | '上'),
        "不足" => matches!(lead, '存' | '的'),
        ">" | "＞" => closes_bracket(text.get(..text.len() - word.len())?),
        _ => false,
    };
    (!part_of_a_word).then_some((word.len(), *bound))
}

/// Whether a `>` behind `head` closes a `<` on the same line: <简报>12期.
fn closes_bracket(head: &str) -> bool {
    const LONGEST: usize = 60;
    head.chars()
        .rev()
        .take(LONGEST)
        .take_while(|c| !matches!(c, '\n' | '>' | '＞'))
        .any(|c| matches!(c, '<' | '＜'))
}

/// The hedge that begins where the unit ends.
pub(super) fn after(text: &str) -> Option<(usize, Bound)> {
    let trimmed = crate::chars::skip_blanks(text);
    let gap = text.len() - trimmed.len();
    if !trimmed.starts_with(['（', '(', '及', '或', '以', '之', '左', '上']) {
        return None;
    }
    let (word, bound) = AFTER
        .iter()
        .filter(|(word, _)| trimmed.starts_with(word))
        .max_by_key(|(word, _)| word.len())?;
    let next = trimmed.get(word.len()..)?.chars().next().unwrap_or('\0');
    let part_of_a_word = *word == "上下"
        && matches!(next, '级' | '班' | '游' | '楼' | '联' | '功' | '一')
        || *word == "以上" && next == '级';
    (!part_of_a_word).then_some((gap + word.len(), *bound))
}
