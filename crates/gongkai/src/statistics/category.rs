//! The category of a figure, as printed.

use std::ops::Range;

use gongkai_report::Metric;

use super::context::{Context, Figure};
use super::lexicon::fillers::{is_counting, trim_label};
use super::lexicon::{
    CHANNEL_LEAD, COLUMN_NOUN, Concept, DISCLOSED_STEP, MAILBOX_NOUN, PLAIN_MODIFIER, PLAIN_NOUN,
    PLAIN_VIEWS, POST_ORIGIN, RATE_MODIFIER, TRAINING_TOPIC, VISIT_NOUN, ends_with_any, is_item,
    starts_with_any, traits,
};
use super::match_phrase::Hit;
use super::token::Token;

/// The longest category, in bytes: longer ones are sentences, not names.
const LONGEST: usize = 60;
/// The longest name of a class, in bytes: 机构设置、主要职能、办事程序和办事指南类信息.
const LONGEST_CLASS: usize = 120;

/// The category that the row of the phrase names.
fn of_row(page: &Context<'_>, figure: &Figure<'_>, hit: &Hit) -> Option<String> {
    match hit.category? {
        // The printed word that the row points at.
        "@first" => {
            let words = page.tokens(hit.start..figure.start.max(hit.end));
            // 制定并发布规范性文件9件: what was done to them is not one thing.
            if words.iter().any(|word| word.concept == Concept::Disclose) {
                return None;
            }
            let word = words.first()?;
            Some(page.slice(word.start..word.end).to_owned())
        }
        "@last" => {
            let word = hit.tail.or(hit.anchor)?;
            Some(page.slice(word.start..word.end).to_owned())
        }
        category => {
            // 继续有效62件: as printed.
            let words = page.tokens(hit.start..figure.start.max(hit.end));
            let printed = words.iter().find(|word| word.concept == Concept::InForce);
            let printed = printed.map(|word| page.slice(word.start..word.end));
            Some(printed.unwrap_or(category).to_owned())
        }
    }
}

/// What the words of a figure say of the hotline or mailbox whose cases it counts.
enum Line {
    /// They name none.
    Untold,
    /// They name one by words that say nothing more than its metric.
    Plain,
    /// They name one.
    Named(String),
}

/// The name of the hotline or mailbox that the words of a figure tell of, with its digits, where they tell of one: 12320卫生热线
/// of 12320卫生热线接听来电5个.
fn of_line(page: &Context<'_>, clause: usize, figure: &Figure<'_>, hit: &Hit) -> Line {
    const NEAR: usize = 24;
    /// The number of all lines together names none.
    const COMMON: &str = "12345";
    let concept = match hit.metric {
        Metric::HotlineCases => Concept::Hotline,
        Metric::MailboxCases => Concept::Mailbox,
        _ => return Line::Untold,
    };
    let mailbox = concept == Concept::Mailbox;
    let tokens = page.tokens(clause..figure.start);
    let at = tokens.iter().position(|token| {
        token.concept == concept
            && (!mailbox || ends_with_any(page.slice(token.start..token.end), MAILBOX_NOUN))
    });
    let Some((at, first)) = at.and_then(|at| Some((at, tokens.get(at)?))) else {
        return Line::Untold;
    };
    let after = tokens.get(at + 1..).unwrap_or_default();
    // 县长信箱、局长信箱: two boxes.
    let several = mailbox
        && after.iter().any(|token| {
            token.concept == concept
                && ends_with_any(page.slice(token.start..token.end), MAILBOX_NOUN)
        });
    if several {
        return Line::Plain;
    }
    let mut end = first.end;
    for token in after {
        let gap = page.slice(end..token.start);
        // “12333”咨询服务热线
        if token.concept == Concept::Consultation {
            continue;
        }
        if token.concept != concept
            || mailbox
            || gap.len() > NEAR
            || gap.contains(['，', '、', '；'])
        {
            break;
        }
        end = token.end;
    }
    let before = tokens
        .get(..at)
        .and_then(|before| {
            before.iter().rev().find(|token| {
                token.concept.is_verb() || is_channel(token.concept) || token.concept == concept
            })
        })
        .map_or(clause, |token| token.end);
    let from = page
        .times(&(before..first.start))
        .last()
        .map_or(before, |time| time.end.min(first.start));
    let words = page.slice(from..end);
    let words = words
        .rsplit(['，', '；', '：', '。', '、'])
        .next()
        .unwrap_or_default();
    let words = starts_with_any(words, CHANNEL_LEAD)
        .then(|| {
            CHANNEL_LEAD
                .iter()
                .find_map(|lead| words.strip_prefix(lead))
        })
        .flatten()
        .unwrap_or(words);
    // 我局12320热线
    let own = words
        .strip_prefix(['我', '本'])
        .and_then(|rest| rest.char_indices().nth(1))
        .and_then(|(at, _)| words.get(at + '我'.len_utf8()..));
    let words = own.unwrap_or(words);
    // 县政务服务热线: whose it is.
    let words = words
        .strip_prefix(['省', '市', '区', '县', '州', '镇', '乡'])
        .filter(|rest| !mailbox && is_plain(rest))
        .unwrap_or(words);
    if words.contains(COMMON) {
        // 12345热线工单: the cases of all.
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

/// The category of a figure of a metric whose words tell it in their own way.
fn of_metric(page: &Context<'_>, clause: usize, figure: &Figure<'_>, hit: &Hit) -> Option<String> {
    match hit.metric {
        Metric::DirectoryEntries => edit(page, clause, figure),
        Metric::ApplicationsCarriedOver => {
            let word = hit.anchor.or(hit.tail)?;
            let out = word.concept == Concept::CarriedOut
                || page
                    .tokens(hit.start..hit.end)
                    .iter()
                    .any(|token| token.concept == Concept::CarriedOut);
            Some(if out { "out" } else { "in" }.to_owned())
        }
        Metric::Staff => {
            // 明确2名工作人员作为专职信息公开员: the clause may say it after the figure.
            const AFTER: usize = 45;
            let end = hit.end.max(figure.end);
            let rest = page.slice(end..page.boundary(end + AFTER));
            let rest = rest
                .split(['，', '；', '。', '、', '（', '和', '及', '与', '\n'])
                .next()
                .unwrap_or_default();
            // 配备兼职信息公开人员2名
            let start = hit.start.min(figure.start);
            let kind = "兼职".len();
            let before = page.slice(page.boundary(start.saturating_sub(kind))..start);
            let start = match engagement(before) {
                Some(_) => start - kind,
                None => start,
            };
            engagement(page.slice(start..end + rest.len()))
        }
        Metric::ReadingPoints => of_place(page, clause, figure, hit),
        Metric::CompletionRate => {
            let word = hit.anchor?;
            let before = page.slice(clause..word.start);
            let modifier = RATE_MODIFIER.iter().find(|word| before.ends_with(*word));
            let from = word.start - modifier.map_or(0, |word| word.len());
            Some(page.slice(from..word.end).to_owned())
        }
        Metric::ApplicationsAnswered => {
            let word = [hit.anchor, hit.tail]
                .into_iter()
                .flatten()
                .find(|word| word.concept == Concept::RestOutcome)?;
            Some(page.slice(word.start..word.end).to_owned())
        }
        Metric::ConsultationsPublic => {
            let word = [hit.anchor, hit.tail]
                .into_iter()
                .flatten()
                .find(|word| word.concept == Concept::PublicConsultation)?;
            Some(page.slice(word.start..word.end).to_owned())
        }
        _ => None,
    }
}

/// The category of a figure that stands in a phrase: the modifiers of its noun.
#[expect(clippy::too_many_lines, reason = "one condition after the other")]
pub(super) fn of_phrase(
    page: &Context<'_>,
    clause: usize,
    figure: &Figure<'_>,
    hit: &Hit,
) -> Option<String> {
    if hit.category.is_some() {
        return of_row(page, figure, hit);
    }
    if matches!(
        hit.metric,
        Metric::DirectoryEntries
            | Metric::ApplicationsCarriedOver
            | Metric::Staff
            | Metric::CompletionRate
            | Metric::ApplicationsAnswered
            | Metric::ConsultationsPublic
            | Metric::ReadingPoints
    ) {
        return of_metric(page, clause, figure, hit);
    }
    if !traits(hit.metric).category {
        return None;
    }
    match of_line(page, clause.min(hit.start), figure, hit) {
        Line::Untold => {}
        Line::Plain => return None,
        Line::Named(name) => return Some(name),
    }
    if let Some(tail) = hit.tail {
        let words = page.tokens(figure.end..tail.start);
        let from = words.iter().rev().find(|token| token.concept.is_verb());
        return name(page.slice(from.map_or(figure.end, |verb| verb.end)..tail.end));
    }
    if let Some(quoted) = page
        .slice(clause..figure.start)
        .strip_suffix('”')
        .and_then(|text| text.rsplit_once('“'))
    {
        return name(quoted.1);
    }
    let anchor = hit.anchor?;
    if anchor.concept == Concept::OpenWork {
        // 行政许可类信息公开42条: a class stands before the noun of the work.
        let class = trim_label(page.slice(clause..anchor.start));
        if class.ends_with('类') {
            return name(class);
        }
        // 财政预决算信息公开125条: the noun of the work ends the name of what was disclosed.
        let plain = page.slice(anchor.start..anchor.end) == "信息公开"
            && only_names(page, clause..anchor.start)
            && subject_of_items(class);
        return plain.then(|| name(&format!("{class}信息"))).flatten();
    }
    // 政协委员提案答复意见7件: the noun stands before the verb.
    let noun_first = hit.metric == Metric::Proposals
        && anchor.concept == Concept::Answer
        && hit.start < anchor.start;
    if anchor.concept.is_verb() && !noun_first {
        // 行政许可信息公示1562条: the noun stands before the verb.
        let label = trim_label(page.slice(clause..anchor.start));
        let told = hit.metric == Metric::InformationDisclosed
            && label.ends_with("信息")
            && subject_of_items(label)
            && !label.contains(['局', '委', '厅', '办', '镇', '乡', '街', '、'])
            && only_names(page, clause..anchor.start);
        return told.then(|| name(label)).flatten();
    }
    let anchor = if noun_first {
        *page.tokens(hit.start..anchor.start).first()?
    } else {
        anchor
    };
    // 全年阅读量12万次; 政府信息公开专栏访问量: whose views they are is no kind of views.
    if hit.metric == Metric::PageViews
        && (plain_views(page, clause, anchor)
            || anchor.start == page.clause_text_start(clause, anchor.start)
            || page
                .tokens(clause..anchor.start)
                .iter()
                .any(|token| matches!(token.concept, Concept::Column | Concept::OpenWork)))
    {
        return None;
    }
    // 业务公开信息27条: the verb is part of the name.
    if hit.metric == Metric::InformationDisclosed
        && anchor.concept == Concept::Info
        && hit.start >= clause
        && let Some(verb) = page
            .tokens(clause..anchor.start)
            .iter()
            .find(|token| token.concept != Concept::Opener)
        && verb.concept == Concept::Disclose
        && verb.end == anchor.start
        && page.slice(verb.start..verb.end) == "公开"
        && page.times(&(clause..verb.start)).is_empty()
        && named_by_office(trim_label(page.slice(clause..verb.start)))
    {
        return of_label(page, clause, figure.start);
    }
    // 网站信息发布培训 trains in publishing on the site: neither is what is done here.
    let of_training = matches!(
        hit.metric,
        Metric::TrainingSessions | Metric::TrainingParticipants
    );
    let before = page.tokens(clause..anchor.start);
    let from = before
        .iter()
        .rev()
        .find(|token| {
            let verb =
                token.concept.is_verb() && !(of_training && token.concept == Concept::Disclose);
            // 媒体解读6条: who reads the policy out is the kind.
            let reader = hit.metric == Metric::Interpretations && token.end == anchor.start;
            verb && !inside_name(page, before, token, &anchor)
                || is_channel(token.concept) && !of_training && !reader
                || token.concept == Concept::Opener
        })
        .map_or(clause, |token| token.end);
    // 工作信息类: the name ends with its last word.
    let rest = page.slice(anchor.end..figure.start);
    let end = ["类信息", "类"]
        .iter()
        .find(|end| rest.starts_with(*end))
        .map_or(anchor.end, |end| anchor.end + end.len());
    if page.slice(from..end).starts_with('类') {
        // 受理公示、批前公示类信息: the verbs belong to the name of the class.
        return of_label(page, clause, end);
    }
    // 公布行政权力事项40项: the noun says what the metric says.
    if matches!(anchor.concept, Concept::ServiceItem | Concept::Affair)
        && hit.metric == Metric::ServiceItems
        && !page.slice(from..anchor.start).contains("其")
    {
        return None;
    }
    // 信息公开业务培训班: all training that counts is about that.
    name(page.slice(from..end)).filter(|name| {
        // 培训信息员65人: those who come are no kind either.
        !(of_training && (starts_with_any(name, TRAINING_TOPIC) || name.starts_with("培训")))
            // 宣传解读重要政策文件8篇: what is read out is no kind.
            && !(hit.metric == Metric::Interpretations
                && anchor.concept == Concept::Document
                && name.contains("解读"))
            // 校务简报20期: whose briefings they are.
            && !(hit.metric == Metric::Briefings && name.ends_with("简报"))
    })
}

/// The name of a part of a list of items whose words a phrase reads and takes for no category: 政务信息 and 信息公开 beside
/// other classes, 机构调整公告, whose verb belongs to the name, 原创微博.
pub(super) fn of_item_part(
    page: &Context<'_>,
    clause: usize,
    figure: &Figure<'_>,
    hit: &Hit,
) -> Option<String> {
    /// These say no more than that items are meant.
    const BARE: [&str; 4] = ["信息", "政府信息", "公开信息", "各类信息"];
    if !is_item(hit.metric) || hit.tail.is_some() {
        return None;
    }
    let anchor = hit.anchor?;
    let label = trim_label(page.slice(page.clause_text_start(clause, figure.start)..figure.start));
    if hit.metric == Metric::NewMediaPosts {
        let at = POST_ORIGIN
            .iter()
            .filter_map(|word| label.find(word))
            .min()?;
        return label.get(at..).map(str::to_owned);
    }
    let words = page.tokens(clause..figure.start);
    let noun = matches!(anchor.concept, Concept::Info | Concept::OpenWork);
    let word = page.slice(anchor.start..anchor.end);
    if noun && label == word && !BARE.contains(&word) {
        return Some(label.to_owned());
    }
    // 机构调整公告: the verb stands inside the name.
    let verbs: Vec<&Token> = words
        .iter()
        .filter(|token| token.concept.is_verb())
        .collect();
    let inside = noun
        && !page.slice(clause..figure.start).contains('“')
        && !words.iter().any(|token| is_channel(token.concept))
        && matches!(verbs.as_slice(), [verb] if verb.concept != Concept::Disclose
            && verb.end == anchor.start
            && label.find(page.slice(verb.start..verb.end)).is_some_and(|at| at > 0));
    inside.then(|| name(label)).flatten()
}

/// The quoted name of the column that a clause tells of: “机构设置”栏目发布信息5条.
pub(super) fn of_column(page: &Context<'_>, clause: Range<usize>) -> Option<String> {
    let text = page.slice(clause);
    let (before, _) = COLUMN_NOUN.iter().find_map(|noun| text.split_once(noun))?;
    let quoted = before.strip_suffix('”')?;
    name(quoted.rsplit_once('“')?.1)
}

/// The category of a part or a list item without a phrase of its own: its label.
pub(super) fn of_label(page: &Context<'_>, from: usize, to: usize) -> Option<String> {
    let tokens = page.tokens(from..to);
    let opener = tokens.iter().rev().find(|token| {
        token.concept == Concept::Opener && page.slice(token.start..token.end) != "含"
    });
    let from = opener.map_or(from, |token| token.end);
    // 2010年新增: the date is no part of the name.
    let from = page
        .times(&(from..to))
        .first()
        .filter(|time| time.end <= to && trim_label(page.slice(from..time.start)).is_empty())
        .map_or(from, |time| time.end);
    // 网站发布新闻类165条: the verb and what it opens with are no part of the name.
    let channels_only = tokens
        .iter()
        .filter(|token| token.start >= from)
        .all(|token| {
            // 部门网站512条, 通过政务新媒体（微信公众号等）公开246条
            is_channel(token.concept)
                || matches!(
                    token.concept,
                    Concept::Gazette | Concept::BracketOpen | Concept::BracketClose
                )
                || token.concept == Concept::Organisation
                    && (page.slice(token.start..token.end).ends_with("网站")
                        // 街道信息网公开24条
                        || tokens.iter().any(|next| {
                            next.start == token.end && is_channel(next.concept)
                        }))
                || matches!(
                    token.concept,
                    Concept::Disclose | Concept::Info | Concept::OpenWork
                )
        });
    if channels_only
        && let Some(last) = tokens.iter().rev().find(|token| {
            (is_channel(token.concept)
                || matches!(token.concept, Concept::Organisation | Concept::Gazette))
                && token.start >= from
        })
        && is_plain(trim_label(behind_bracket(page.slice(last.end..to))))
    {
        return None;
    }
    let verb = tokens.iter().find(|token| {
        // 转发信息336条 of 756: who wrote them is the kind.
        let passed_on = matches!(page.slice(token.start..token.end), "转发" | "转载");
        token.start >= from && token.concept == Concept::Disclose && !passed_on && {
            let before = tokens
                .iter()
                .rev()
                .find(|other| other.end <= token.start && other.start >= from);
            before.is_some_and(|before| is_channel(before.concept))
                || trim_label(page.slice(from..token.start)).is_empty()
        }
    });
    // 市本级公开31420条: a verb right before the figure is no part of the name.
    let to = tokens
        .last()
        .filter(|last| {
            last.concept == Concept::Disclose
                && last.start > from
                && matches!(page.slice(last.start..last.end), "公开" | "发布" | "公布")
                && is_counting(page.slice(last.end..to))
                && {
                    // 村务公开 is one word.
                    let rest = trim_label(page.slice(from..last.start));
                    rest.chars().nth(1).is_some()
                        && !rest.ends_with('务')
                        && !DISCLOSED_STEP.contains(&rest)
                }
        })
        .map_or(to, |last| last.start);
    match verb {
        // 政务微博公布40条: behind the channel only the verb stands.
        Some(verb) if channels_only => name(page.slice(verb.end..to)),
        Some(verb) => name(page.slice(verb.end..to)).or_else(|| name(page.slice(from..to))),
        None => name(page.slice(from..to)),
    }
}

/// Whether a verb stands inside the name of what an earlier verb discloses: 发布重要事项公示信息.
fn inside_name(page: &Context<'_>, before: &[Token], verb: &Token, noun: &Token) -> bool {
    let public_notice = page.slice(verb.start..verb.end) == "公示"
        && verb.end == noun.start
        && noun.concept == Concept::Info;
    public_notice
        && before
            .iter()
            .rfind(|token| token.end <= verb.start && token.concept.is_verb())
            .is_some_and(|first| {
                let words = page.slice(first.end..verb.start);
                first.concept == Concept::Disclose
                    && !words.contains(['，', '、', '和', '并', '及', '了'])
                    && words.chars().nth(1).is_some()
            })
}

/// What stands behind a bracket that a channel is named in: 公开 of 政务新媒体（微信公众号等）公开.
fn behind_bracket(words: &str) -> &str {
    match words.split_once('）') {
        Some((inside, rest)) if !inside.contains('（') => rest,
        _ => words,
    }
}

/// The applicant that a clause names, if it names one only: 自然人申请71件.
pub(super) fn of_applicant(page: &Context<'_>, clause: Range<usize>) -> Option<String> {
    let tokens = page.tokens(clause);
    let at = tokens
        .iter()
        .position(|token| token.concept == Concept::Applicant)?;
    let first = tokens.get(at)?;
    let mut end = first.end;
    for token in tokens.get(at + 1..)? {
        if token.concept == Concept::Applicant {
            // 公民个人 is one name; 公民、法人 are all who can apply.
            if token.start != end {
                return None;
            }
            end = token.end;
        }
    }
    Some(page.slice(first.start..end).to_owned())
}

/// The name of the places that a figure counts, as printed: 便民查阅场所.
fn of_place(page: &Context<'_>, clause: usize, figure: &Figure<'_>, hit: &Hit) -> Option<String> {
    let word = hit.tail.or(hit.anchor)?;
    let from = hit.tail.map_or(clause, |_| figure.end);
    let verb = page
        .tokens(from..word.start)
        .iter()
        .rfind(|token| token.concept.is_verb() || is_channel(token.concept));
    let from = verb.map_or(from, |verb| verb.end);
    let label = trim_label(page.slice(from..word.end));
    let label = label.rsplit(['、', '，', '”']).next().unwrap_or_default();
    (label.len() <= LONGEST && !label.is_empty()).then(|| label.to_owned())
}

/// Whether the words of a figure of visits say nothing but when and how many: 网站年度访问量, 信息浏览.
fn plain_views(page: &Context<'_>, clause: usize, anchor: Token) -> bool {
    let noun = page.slice(anchor.start..anchor.end);
    let from = page
        .tokens(clause..anchor.start)
        .iter()
        .rfind(|token| is_channel(token.concept))
        .map_or(clause, |token| token.end);
    let mut rest = page.slice(from..anchor.start);
    while let Some(next) = PLAIN_VIEWS.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = next;
    }
    rest.is_empty() && VISIT_NOUN.iter().any(|visit| noun.contains(visit))
}

/// What was done to the entries of a directory.
fn edit(page: &Context<'_>, clause: usize, figure: &Figure<'_>) -> Option<String> {
    let done = page.tokens(clause..figure.start).iter();
    let mut verbs = done.filter(|token| matches!(token.concept, Concept::Edit | Concept::Disclose));
    // 共发布对外公开事项150条 says nothing more of the entries.
    let edited = |token: &Token| {
        token.concept == Concept::Edit || page.slice(token.start..token.end).starts_with("更新")
    };
    if !verbs.clone().any(edited) {
        return None;
    }
    let first = verbs.next()?;
    let last = verbs.next_back().unwrap_or(first);
    let words = page.slice(first.start..last.end);
    (words.len() <= LONGEST).then(|| words.to_owned())
}

/// Whether a label says nothing but what the metric says: 主动公开的政府信息.
fn is_plain(label: &str) -> bool {
    label.split(['、', '和', '及', '与']).all(is_plain_noun) || is_plain_noun(label)
}

/// Whether a name without joints says nothing but what the metric says.
fn is_plain_noun(label: &str) -> bool {
    let mut rest = label;
    loop {
        if rest.is_empty() || PLAIN_NOUN.contains(&rest) {
            return true;
        }
        let Some(next) = PLAIN_MODIFIER
            .iter()
            .find_map(|word| rest.strip_prefix(word))
        else {
            return false;
        };
        rest = next;
    }
}

/// Whether words tell neither what was done, nor by which channel, nor when.
fn only_names(page: &Context<'_>, range: Range<usize>) -> bool {
    page.times(&range).is_empty()
        && page
            .tokens(range)
            .iter()
            .all(|token| !token.concept.is_verb() && !is_channel(token.concept))
}

/// Whether the words before 信息公开 name what is disclosed: 保障性住房, but not 我局 or 全年.
fn subject_of_items(words: &str) -> bool {
    const ALIEN: &[&str] = &[
        "我",
        "本",
        "全年",
        "全市",
        "全县",
        "全区",
        "全局",
        "全镇",
        "全乡",
        "全省",
        "年",
        "共",
        "已",
        "向",
        "度",
        "单位",
        "机关",
        "重点领域",
        "方面",
        "政府",
    ];
    // 公共资源配置 is no 共.
    let said = words.replace("公共", "");
    (2..=16).contains(&words.chars().count()) && !ALIEN.iter().any(|word| said.contains(word))
}

/// Whether the words before 公开信息 can name what was disclosed (业务, 街道) and do not say who, when or how much.
fn named_by_office(words: &str) -> bool {
    let short = (2..=8).contains(&words.chars().count());
    let alien = [
        "局", "我", "本", "年", "共", "已", "动", "机关", "单位", "委", "向", "度", "对外", "及时",
        "总", "实际",
    ];
    // 全福镇公开信息30条: the organ that discloses.
    let organ =
        words.chars().nth(2).is_some() && words.ends_with(['镇', '乡', '县', '市', '区', '村']);
    short && !organ && !alien.iter().any(|word| words.contains(word))
}

fn name(label: &str) -> Option<String> {
    // 《今日万盛》5期: the marks of a title are no part of the name; of half a title only what stands in it is the name.
    let inner = trim_label(label)
        .strip_prefix('《')
        .and_then(|title| title.strip_suffix('》'))
        .filter(|title| !title.contains(['《', '》']));
    let titled = label.matches('《').count() == label.matches('》').count();
    let label = match inner {
        Some(title) => title,
        None if titled => label,
        None => label.rsplit_once('《').map_or(label, |(_, title)| title),
    };
    let whole = label;
    let mut label = trim_label(label);
    // “三公”经费信息: the mark that opens belongs to the name.
    let opened = || {
        let at = whole.find(label)?;
        whole.get(..at)?.strip_suffix('“').map(str::len)
    };
    if label.matches('”').count() > label.matches('“').count()
        && let Some(from) = opened()
    {
        let length = '“'.len_utf8() + label.len();
        label = whole.get(from..from + length).unwrap_or(label);
    }
    let longest = if label.ends_with("类") || label.ends_with("类信息") {
        LONGEST_CLASS
    } else {
        LONGEST
    };
    let plain = is_plain(label)
        || label.len() > longest
        || label.chars().nth(1).is_none()
        || label.contains(['，', '；', '。', '\n']);
    let quoted = label.matches('“').count() != label.matches('”').count();
    (!plain && !quoted).then(|| label.to_owned())
}

/// Whether people work on disclosure full time or part time, in the word printed: 专职工作人员2名. Words for both
/// together (专兼职) say nothing.
fn engagement(words: &str) -> Option<String> {
    const KINDS: [&str; 3] = ["专职", "全职", "兼职"];
    let mut said = KINDS.iter().filter(|kind| words.contains(**kind));
    let kind = said.next()?;
    let both = said.next().is_some() || words.contains('专') && words.contains('兼');
    (!both).then(|| (*kind).to_owned())
}

const fn is_channel(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::Website
            | Concept::BareSite
            | Concept::Online
            | Concept::Platform
            | Concept::Weibo
            | Concept::Wechat
            | Concept::NewMedia
            | Concept::ShortVideo
            | Concept::Archive
            | Concept::Library
            | Concept::Newspaper
            | Concept::Board
            | Concept::Forum
            | Concept::OtherChannel
    )
}
