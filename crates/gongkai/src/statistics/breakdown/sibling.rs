//! Goes on with the list of the figure before, where no breakdown is open: 公开规划信息12条、动态信息40条.

use gongkai_report::Metric;

use super::Level;
use super::came_in;
use super::go_on::LONGEST_ORGAN;
use super::part::{is_label, is_name, is_way, part, withheld};
use crate::statistics::channel::{Named, named, social};
use crate::statistics::context::Clause;
use crate::statistics::fact::StatisticFact;
use crate::statistics::lexicon::fillers::{is_counting, trim_label};
use crate::statistics::lexicon::units::UnitSet;
use crate::statistics::lexicon::{
    AMOUNT_LEAD, BEFORE_LOST_TOTAL, CASE_KIND, CLASS, CONCERNING, Concept, ITEM_END, KEPT,
    LIST_LEAD, LOST_UNIT, OF_THESE, POST_UNIT, ends_with_any, is_item, starts_with_any,
    trim_end_of,
};
use crate::statistics::line::Line;
use crate::statistics::reader::{LOOK_BACK, Reader};
use crate::statistics::situation::{Entry, Situation};

/// A figure and the one before it.
struct Sibling<'s> {
    s: Situation<'s>,
    fact: &'s StatisticFact,
    /// Whether both have the same unit.
    same_unit: bool,
    /// Whether a mark of a list stands between both.
    joined: bool,
}

/// In this order; the first that says something is followed.
const RULES: &[fn(&Sibling<'_>) -> Option<Entry>] = &[
    in_bracket,
    places_behind_number,
    documents_edited,
    places_by_level,
    columns_by_level,
    another_way,
    kinds_of_cases,
    posts_of_account,
    item_of_list,
];

impl<'p> Reader<'p, '_> {
    /// Enters a figure that goes on with the list of the figure before it.
    pub(crate) fn sibling(&mut self, line: &mut Line<'p>, clause: Clause<'_>) -> bool {
        let s = self.situation(line, clause);
        if let Some(entry) = first_of_list(&s).or_else(|| first_class(&s)) {
            line.listing = true;
            return self.push(line, clause, Some(entry));
        }
        if let Some(whole) = unopened(&self.situation(line, clause)) {
            self.open_level(line, whole, false);
            let entry = part(&self.situation(line, clause), whole);
            if self.push(line, clause, entry) {
                return true;
            }
        }
        let entry = next_of_list(&self.situation(line, clause));
        self.push(line, clause, entry)
    }
}

fn next_of_list(s: &Situation<'_>) -> Option<Entry> {
    let fact = s.last()?;
    let sibling = Sibling {
        s: *s,
        fact,
        same_unit: fact.unit.as_deref() == s.figure().unit,
        joined: s.between().starts_with(['、', '，']),
    };
    RULES.iter().find_map(|rule| rule(&sibling))
}

/// The first item of a list that a verb of publishing and a colon open: 发布信息分别为：概况类12条，动态类40条.
fn first_of_list(s: &Situation<'_>) -> Option<Entry> {
    let (page, line, figure) = (s.page(), s.line, s.figure());
    let metric = Metric::InformationDisclosed;
    let last = s.last();
    let goes_on = line.listing || line.last_end == line.start;
    // “政策解读”38条，“监督保障”17条: the list goes on past what another metric counts.
    if line.plain_list
        && line.levels.is_empty()
        && goes_on
        && last.is_none_or(|fact| fact.metric != metric)
    {
        let part_of = last.and_then(|last| last.part_of);
        let channel = s.channel(&s.bare(metric), part_of);
        let entry = s.entry(metric).channel(channel).category(s.name());
        return Some(entry.part_of(part_of));
    }
    let head = page.slice(line.start..s.clause.start);
    let totalless = behind_lost_total(s, head);
    let words = totalless.or_else(|| head.strip_suffix('：'))?;
    let to = line.start + words.len();
    let near = page.boundary(line.start.max(to.saturating_sub(LOOK_BACK)));
    let from = page
        .slice(near..to)
        .rfind(['，', '；', '：'])
        .map_or(near, |at| near + at + '：'.len_utf8());
    let tokens = page.tokens(from..to);
    let noun = tokens
        .last()
        .is_some_and(|token| token.concept == Concept::Info && token.end == to);
    // 各渠道公开量：网站50条，微博20条
    let amount = ends_with_any(words, AMOUNT_LEAD) && s.named(metric) != Named::Nothing;
    let opens = amount
        || (noun || totalless.is_some() || ends_with_any(words, LIST_LEAD))
            && tokens
                .iter()
                .any(|token| token.concept == Concept::Disclose)
            && tokens.iter().any(|token| token.concept == Concept::Info);
    let item = UnitSet::of(LOST_UNIT.first().copied()) == figure.units && figure.unit.is_some();
    let next = page.figures_from(figure.end).first();
    let goes_on = next.is_some_and(|next| next.start < line.end && next.unit == figure.unit);
    if !opens
        || !item
        || !goes_on
        || last.is_some_and(|fact| fact.span.start() >= from)
        || !(is_label(s, false) || is_name(s))
    {
        return None;
    }
    let channel = named(page, metric, from, to)
        .channel()
        .or_else(|| s.channel(&s.bare(metric), None));
    Some(s.entry(metric).channel(channel).category(s.name()))
}

/// The first of several classes of items, of which the sentence tells no total: 公开的信息共有12类，其中，机构类19条，决策类20条.
fn first_class(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    let class = |words: &str| words.len() <= LONGEST && ends_with_any(trim_label(words), CLASS);
    let first = figure.is_in(LOST_UNIT)
        && line.all.any(&[Concept::Disclose])
        && line.all.any(&[Concept::Info])
        && s.last().is_none_or(|fact| fact.span.start() < line.start)
        && class(s.label())
        && !withheld(s);
    let goes_on = || {
        let next = page.figures_from(figure.end).first();
        next.is_some_and(|next| {
            next.start < line.end
                && next.unit == figure.unit
                && class(page.slice(figure.end..next.start))
        })
    };
    (first && goes_on()).then(|| {
        let metric = Metric::InformationDisclosed;
        let channel = s.channel(&s.bare(metric), None);
        s.entry(metric).channel(channel).category(s.name())
    })
}

/// What stands before a list that 其中 opens, where that names items and the figure of their total is lost: 公开信息共计条（其中
/// 概况类12条、动态类40条）.
fn behind_lost_total<'s>(s: &Situation<'s>, head: &'s str) -> Option<&'s str> {
    /// The most that may stand between the noun and the list, in bytes.
    const NEAR: usize = 36;
    let (page, line) = (s.page(), s.line);
    let before = if starts_with_any(s.words(), OF_THESE) {
        head
    } else {
        OF_THESE
            .iter()
            .find_map(|word| head.strip_suffix('：')?.strip_suffix(word))?
    };
    let words = trim_end_of(before, BEFORE_LOST_TOTAL);
    let end = line.start + words.len();
    let noun = page.tokens(line.start..end).last()?;
    let counted = |from| {
        let mut figures = page.figures_in(&(from..end)).iter();
        figures.any(|figure| figure.unit == s.figure().unit)
    };
    let untold = s.last().is_none_or(|last| last.span.start() < line.start);
    (words.len() < before.len()
        && untold
        && noun.concept == Concept::Info
        && end <= noun.end + NEAR
        && !counted(noun.end))
    .then_some(words)
}

/// The whole of a breakdown that no word opens, where the rest of the sentence adds up to the items counted before:
/// 公开信息83条，全文电子化率100%，规划类5条，业务类76条，法规类2条.
fn unopened(s: &Situation<'_>) -> Option<usize> {
    let line = s.line;
    let last = s.reader.counted(line.last?)?;
    let fact = s.fact(Some(last))?;
    let plain = (is_item(fact.metric) || came_in(fact.metric))
        && fact.part_of.is_none()
        && fact.span.start() >= line.start
        && line.levels.is_empty()
        && is_label(s, false);
    let rest = s.figure().start..line.end;
    (plain && s.reader.sum_of(&rest, Level::list(last, 0, false)) == Some(fact.value))
        .then_some(last)
}

/// A part of a figure that stands in the same bracket: 公开行政权力（118项，市本级64项、县级54项）.
fn in_bracket(b: &Sibling<'_>) -> Option<Entry> {
    let s = &b.s;
    let (page, figure) = (s.page(), s.figure());
    s.line
        .top()
        .filter(|level| level.bracket && level.whole.is_none() && !s.line.listing)?;
    let whole = s.reader.root(s.line.last?);
    let fact = s.fact(Some(whole))?;
    let from = fact.place().end();
    let inside = figure.start <= from + 3 * LONGEST_ORGAN
        && !page
            .slice(from..figure.start)
            .contains(['（', '）', '；', '。']);
    (inside
        && fact.unit.as_deref() == figure.unit
        && fact.value >= figure.value
        && !s.label().is_empty()
        && is_label(s, false))
    .then(|| s.labelled(fact.metric).part_of(Some(whole)))
}

/// 开辟了1个查阅点、1个阅览点: the verb governs both.
fn places_behind_number(b: &Sibling<'_>) -> Option<Entry> {
    const NEAR: usize = 36;
    let (page, figure, metric) = (b.s.page(), b.s.figure(), b.fact.metric);
    let joint = |c| matches!(c, '、' | '和' | '及' | '，');
    let governed = matches!(
        metric,
        Metric::Organisations | Metric::ReadingPoints | Metric::Columns | Metric::Proposals
    ) && b.same_unit
        && b.s.between().chars().all(joint);
    if !governed {
        return None;
    }
    let near = figure.end..page.boundary(figure.end + NEAR);
    let noun = page.tokens(near).first()?;
    let proposal = noun.concept == Concept::Proposal;
    let fit = proposal == (metric == Metric::Proposals)
        && (proposal
            || matches!(
                noun.concept,
                Concept::Office | Concept::ReadingPoint | Concept::Organisation | Concept::Column
            ));
    let apart = page
        .slice(figure.end..noun.start)
        .contains(['，', '、', '。', '；']);
    (fit && !apart).then(|| Entry {
        category: Some(page.slice(figure.end..noun.end).to_owned()),
        part_of: b.fact.part_of,
        ..Entry::new(metric, noun.end)
    })
}

/// 继续有效62件、废止18件、修改5件
fn documents_edited(b: &Sibling<'_>) -> Option<Entry> {
    let page = b.s.page();
    // 保留规范性文件62件、修改规范性文件5件: the noun may be told again.
    let (verb, end) = match b.s.tokens() {
        [verb] => (verb, verb.end),
        [verb, noun] if noun.concept == Concept::NormDoc && noun.start == verb.end => {
            (verb, noun.end)
        }
        _ => return None,
    };
    (b.fact.metric == Metric::NormativeDocuments
        && b.joined
        && b.same_unit
        && (verb.concept == Concept::Edit || KEPT.contains(&page.printed(verb)))
        && is_counting(page.slice(end..b.s.figure().start)))
    .then(|| {
        let entry = b.s.entry(b.fact.metric).part_of(b.fact.part_of);
        entry.category(Some(page.printed(verb).to_owned()))
    })
}

/// 镇级查询点18个，村级查询点216个
fn places_by_level(b: &Sibling<'_>) -> Option<Entry> {
    let noun = b.s.tokens().last()?;
    (matches!(b.fact.metric, Metric::Organisations | Metric::ReadingPoints)
        && b.joined
        && b.same_unit
        && matches!(noun.concept, Concept::Office | Concept::ReadingPoint)
        && noun.end == b.s.figure().start)
        .then(|| b.s.labelled(b.fact.metric).part_of(b.fact.part_of))
}

/// 设置一级栏目9个，二级栏目45个
fn columns_by_level(b: &Sibling<'_>) -> Option<Entry> {
    let [noun] = b.s.tokens() else { return None };
    (b.fact.metric == Metric::Columns
        && b.joined
        && b.same_unit
        && noun.concept == Concept::Column
        && noun.end == b.s.figure().start)
        .then(|| {
            let entry = b.s.entry(b.fact.metric).channel(b.fact.channel);
            entry.part_of(b.fact.part_of)
        })
}

/// 微信公众号发布专题30期，微博120条: the verb governs both.
fn posts_of_account(b: &Sibling<'_>) -> Option<Entry> {
    let [account] = b.s.tokens() else { return None };
    let (page, figure) = (b.s.page(), b.s.figure());
    let metric = Metric::NewMediaPosts;
    let channel =
        b.s.named(metric)
            .channel()
            .filter(|channel| social(*channel))?;
    let own = trim_label(page.slice(b.s.clause.start..account.start)).is_empty();
    (b.fact.metric == metric
        && b.fact.part_of.is_none()
        && b.joined
        && own
        && figure.is_in(POST_UNIT)
        && is_counting(page.slice(account.end..figure.start)))
    .then(|| b.s.entry(metric).channel(Some(channel)))
}

/// 当面递交申请表的1件，在网上填报的3件: those that came in one way, and those that came in another.
fn another_way(b: &Sibling<'_>) -> Option<Entry> {
    let (fact, tokens) = (b.fact, b.s.tokens());
    let way = tokens.iter().any(|token| is_way(token.concept));
    let only = tokens.iter().all(|token| {
        is_way(token.concept)
            || matches!(
                token.concept,
                Concept::Apply | Concept::Application | Concept::Lodge | Concept::Request
            )
    });
    let lodged = tokens.iter().any(|token| token.concept == Concept::Lodge);
    let before = || {
        let words = b.s.page().tokens(fact.span.range());
        words.iter().any(|token| is_way(token.concept))
    };
    (came_in(fact.metric)
        && fact.part_of.is_none()
        && fact.span.start() >= b.s.line.start
        && b.joined
        && b.same_unit
        && way
        && only
        && lodged
        && before())
    .then(|| {
        let channel = b.s.named(fact.metric).channel();
        b.s.entry(fact.metric).channel(channel)
    })
}

/// 信箱受理咨询60件、投诉20件、建议8件: the box and the verb govern all.
fn kinds_of_cases(b: &Sibling<'_>) -> Option<Entry> {
    let metric = b.fact.metric;
    let label = b.s.label();
    (matches!(metric, Metric::MailboxCases | Metric::HotlineCases)
        && b.s.between().starts_with('、')
        && b.same_unit
        && b.fact.span.start() >= b.s.line.start
        && CASE_KIND.contains(&label))
    .then(|| {
        let entry = b.s.entry(metric).part_of(b.fact.part_of);
        entry.category(Some(label.to_owned()))
    })
}

/// 公开规划信息12条、动态信息40条
fn item_of_list(b: &Sibling<'_>) -> Option<Entry> {
    const LONGEST: usize = 60;
    let s = &b.s;
    let between = s.between();
    let fact = item_before(s, b.fact);
    // 网站80条，微博60条，媒体20条: only those of accounts are posts.
    let metric = if fact.metric == Metric::NewMediaPosts
        && s.line.listing
        && s.named(fact.metric)
            .channel()
            .is_none_or(|way| !social(way))
    {
        Metric::InformationDisclosed
    } else {
        fact.metric
    };
    // ，水库运营信息3条: a verb inside a name.
    let named = || {
        let first = s.tokens().first();
        let verb_first = first.is_some_and(|word| {
            word.concept.is_verb() && s.words().starts_with(s.page().printed(word))
        });
        is_name(s) && (between.starts_with('、') || between.starts_with('，') && !verb_first)
    };
    let goes_on = matches!(
        metric,
        Metric::InformationDisclosed | Metric::KeyInformation | Metric::NewMediaPosts
    ) && fact.unit.as_deref() == s.figure().unit;
    if !goes_on || between.len() > LONGEST || !(is_label(s, false) || named()) || withheld(s) {
        return None;
    }
    let label = s.name();
    // A label set off by a comma is plainly one more item of the list.
    let is_item =
        |label: &str| ends_with_any(label, ITEM_END) || ends_with_any(between.trim_end(), CLASS);
    let listed = between.starts_with('、')
        || is_parallel(s, fact)
        || s.line.listing
        || is_series(s, fact)
        || s.named(metric) != Named::Nothing
        || label.as_deref().is_some_and(is_item);
    listed.then(|| {
        let channel = s.channel(&s.bare(metric), fact.part_of);
        let entry = s.entry(metric).channel(channel).category(label);
        entry.part_of(fact.part_of)
    })
}

/// Whether the item before goes on with one before it, so that commas divide a list: 公开项目信息12条，资金信息30条，安全生产9条.
fn is_series(s: &Situation<'_>, fact: &StatisticFact) -> bool {
    let last = s.line.last.filter(|last| s.fact(Some(*last)) == Some(fact));
    let before = s.fact(last.and_then(|last| last.checked_sub(1)));
    s.between().starts_with(['，', '、'])
        && fact.category.is_some()
        && before.is_some_and(|before| {
            before.metric == fact.metric
                && before.unit == fact.unit
                && before.part_of == fact.part_of
                && before.category.is_some()
                && before.span.start() >= s.line.start
                && matches!(
                    s.page().slice(before.span.end()..fact.span.start()),
                    "，" | "、"
                )
        })
}

/// 涉及规范性文件25条，占5%；涉及重大事项306条: the clause begins as the one before.
fn is_parallel(s: &Situation<'_>, fact: &StatisticFact) -> bool {
    s.between().contains('；')
        && starts_with_any(s.words(), CONCERNING)
        && starts_with_any(s.page().slice(fact.span.range()), CONCERNING)
}

/// The item that a list goes on with: `last`, or the one before where `last` counts something else in the middle of the
/// list (发布动态20条、访谈5次、视频新闻12条).
fn item_before<'s>(s: &Situation<'s>, last: &'s StatisticFact) -> &'s StatisticFact {
    if !s.between().starts_with('、') || is_item(last.metric) {
        return last;
    }
    let before = s.line.last.and_then(|last| last.checked_sub(1));
    s.fact(before)
        .filter(|before| {
            is_item(before.metric)
                && before.span.start() >= s.line.start
                && s.page().slice(before.span.end()..last.span.start()) == "、"
        })
        .unwrap_or(last)
}
