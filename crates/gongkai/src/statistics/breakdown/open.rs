//! Opens breakdowns: at 其中 and the like, at a bracket, a colon, a division, a list below the sentence.

use std::ops::Range;

use gongkai_normalize::Decimal;
use gongkai_outline::Topic;

use super::part::is_way;
use super::{Divider, Level, MOST_PARTS, came_in, is_dispute, outcome, same_unit};
use crate::statistics::context::{Clause, Context, Figure};
use crate::statistics::lexicon::{
    ALL_ALREADY, ALL_TOLD, AMONG, AMONG_THEM, BRACKETED_PARTS, BY_REASON, CONCERNING, Concept,
    DISPUTE_NOUN, DIVIDED, DIVISION_END, DIVISION_LEAD, ENDS_WHOLE_NAME, IN_ADDITION, OF_ANSWERED,
    OF_THE_INFORMATION, OF_THESE, REFUSED_LABEL, REPEATED_WHOLE, RESPECTIVELY, SHARED_OUT,
    THERE_ARE, WITHHELD_LABEL, contains_any, ends_with_any, is_application, is_item, made_of_any,
    starts_with_any, trim_start_of,
};
use crate::statistics::line::Line;
use crate::statistics::reader::Reader;
use crate::statistics::sentence::{ends_line, is_line_of_list, numbered_below};
use crate::statistics::token::Token;
use crate::word_lists::find;
use gongkai_report::Metric;

/// How far ahead the end of a list is looked for, in bytes.
const FARTHEST: usize = 6000;

/// What a word such as 其中 does.
enum Opening {
    /// Nothing: it is part of a name, or of one more item of a list.
    Nothing,
    /// It names what there is, without figures: 包括总体规划、专项规划等.
    Names,
    /// It goes on with the breakdown that is open already.
    Within,
    /// It opens a breakdown of a fact.
    List { whole: usize, complete: bool },
}

impl<'p> Reader<'p, '_> {
    /// Reads 其中, 包括, 分别为 and the like: what follows are parts of the figure before.
    pub(crate) fn open(&mut self, line: &mut Line<'p>, token: Token) {
        let Some(last) = line.last else { return };
        match self.opening(line, last, token) {
            Opening::Nothing => {}
            Opening::Names => line.block.add(Concept::Info),
            Opening::Within => line.region = token.end,
            Opening::List { whole, complete } => {
                let inside = line.top().is_some_and(|level| level.inside);
                let parts = self.open_list(whole, complete);
                line.push(Level::list(whole, parts, inside));
                line.region = token.end;
            }
        }
    }

    fn opening(&self, line: &Line<'_>, last: usize, token: Token) -> Opening {
        /// The most that may stand between a figure and a word other than 其中, in bytes.
        const NEAR: usize = 24;
        let page = self.page;
        let word = page.printed(&token);
        let between = page.slice(line.last_end..token.start);
        let whereof = OF_THESE.contains(&word) || is_of_the_information(word);
        let concerning = CONCERNING.contains(&word);
        let top = line.top();
        let begun = top.is_some_and(|level| !self.parts(&level).is_empty());
        // 公开政务动态9条、涉及民生的信息3条; 涉及规范性文件25条，占5%；涉及重大事项306条: one more item of the list.
        let item =
            between.starts_with('、') || concerning && begun && between.starts_with(['，', '；']);
        // 以涉及商业秘密为由不公开2件: the word belongs to the reason.
        let reason = concerning && ends_with_any(between, BY_REASON);
        if !whereof && item || concerning && between.contains('；') || reason {
            return Opening::Nothing;
        }
        // 其他类信息分别为28条: no list.
        if !whereof && !lists_figures(page, token, line.end) {
            return Opening::Names;
        }
        match top {
            Some(level) if level.bracket && !level.own => return Opening::Nothing,
            // （涉及国家秘密1件，涉及个人隐私2件）: the bracket is the breakdown.
            Some(level) if level.bracket && !OF_THESE.contains(&word) => return Opening::Within,
            _ => {}
        }
        // A sentence of its own whose figures add up to the whole says so whatever stands before the word.
        let summed = line.last_end == line.start;
        if !whereof && !summed && between.len() > NEAR {
            return Opening::Nothing;
        }
        let top = top.filter(|level| !level.bracket);
        // 其中包括 does not claim more than 其中.
        if top.is_some_and(|level| level.list.is_some()) && !begun {
            return Opening::Within;
        }
        let whole = match top.and_then(|level| level.whole) {
            // 100件，其中网上60件；其中答复90件: both break down the 100.
            Some(whole) if between.contains('；') || self.again(line, whole, last, token) => whole,
            _ => {
                let last = self.counted(last).unwrap_or(last);
                let last = self.larger_dispute(line, last, token);
                self.of_first_unit(line, last, token)
            }
        };
        Opening::List {
            whole,
            complete: starts_with_any(word, RESPECTIVELY) || ALL_TOLD.contains(&word),
        }
    }

    /// Whether 其中 behind a full list breaks its whole down once more, and not the last part: one of the figures
    /// that follow is larger than that part (7件，其中网上4件、信函3件，其中5件…).
    fn again(&self, line: &Line<'_>, whole: usize, last: usize, token: Token) -> bool {
        let (Some(whole), Some(part)) = (self.fact(Some(whole)), self.fact(Some(last))) else {
            return false;
        };
        let limit = line.end.min(self.page.boundary(token.end + FARTHEST));
        let rest = self.page.slice(token.end..limit);
        let end = rest.find('；').map_or(limit, |at| token.end + at);
        self.page
            .figures_in(&(token.end..end))
            .iter()
            .take(MOST_PARTS)
            .filter(|figure| same_unit(whole.unit.as_deref(), figure.unit))
            .take_while(|figure| figure.value <= whole.value)
            .any(|figure| figure.value > part.value)
    }

    /// The whole of outcomes that are more than the disputes counted last: in 行政复议6件、行政诉讼0件，其中3件维持 they are those
    /// of the reviews.
    fn larger_dispute(&self, line: &Line<'_>, last: usize, token: Token) -> usize {
        let Some(part) = self.page.figures_in(&(token.end..line.end)).first() else {
            return last;
        };
        let dispute = |index: usize| {
            self.fact(Some(index)).filter(|fact| {
                is_dispute(fact.metric)
                    && fact.unit.as_deref() == part.unit
                    && fact.part_of.is_none()
            })
        };
        if dispute(last).is_none_or(|fact| fact.value >= part.value) {
            return last;
        }
        last.checked_sub(1)
            .filter(|before| {
                dispute(*before)
                    .is_some_and(|fact| fact.value >= part.value && fact.span.start() >= line.start)
            })
            .unwrap_or(last)
    }

    /// `last`, or the figure right before it in the sentence if that one has the unit of the parts and `last` has not:
    /// 受理申请40起，涉及事项65项，其中网上申请12起.
    fn of_first_unit(&self, line: &Line<'_>, last: usize, token: Token) -> usize {
        let first = self.page.figures_from(token.end).first();
        let (Some(fact), Some(first)) = (self.fact(Some(last)), first) else {
            return last;
        };
        let before = last.checked_sub(1).filter(|before| {
            self.fact(Some(*before)).is_some_and(|before| {
                before.span.start() >= line.start
                    && before.part_of.is_none()
                    && before.unit.as_deref() == first.unit
                    && before.value >= first.value
                    && is_application(before.metric)
            })
        });
        let fits = same_unit(fact.unit.as_deref(), first.unit) || !is_application(fact.metric);
        before.filter(|_| !fits).unwrap_or(last)
    }

    /// Opens a bracket, which breaks down the figure right before it.
    pub(crate) fn open_bracket(&mut self, line: &mut Line<'p>, token: Token) {
        let page = self.page;
        let between = page.slice(line.last_end..token.start).trim();
        let told = page.slice(token.end..line.end.max(token.end));
        let parts = starts_with_any(told, BRACKETED_PARTS);
        let whole = line
            .last
            .filter(|_| between.is_empty() || between == "，" && parts);
        if whole.is_some() {
            line.region = token.end;
        }
        // 其中, 含: some of the parts.
        let list = whole.map(|whole| self.open_list(whole, !parts));
        let outer = line.top();
        line.push(Level {
            whole: whole.or(outer.and_then(|level| level.whole)),
            list: list.or(outer.and_then(|level| level.list)),
            bracket: true,
            own: whole.is_some(),
            inside: whole.is_some(),
            divider: Divider::Commas,
            region: line.region,
        });
    }

    /// Opens the breakdown that a sentence goes on with although no word of its own says so.
    pub(crate) fn open_sentence(&mut self, line: &mut Line<'p>, range: &Range<usize>) {
        if line.levels.is_empty()
            && line.last.is_none()
            && let Some(last) = self.previous.or_else(|| self.before_heading(range))
            && let Some(whole) = self
                .unannounced(last, range)
                .or_else(|| self.unannounced(self.fact(Some(last))?.part_of?, range))
        {
            // 公开45条。概况类5条、动态类30条、其他10条。: the sum shows what the sentence lists.
            self.open_level(line, whole, true);
        }
        // 收到20件，已答复15件。已答复的申请中，同意公开12件…: the answers are broken down.
        if line.levels.is_empty()
            && starts_with_any(self.page.slice(range.clone()).trim_start(), OF_ANSWERED)
            && let Some(whole) = self.answered_before(range)
        {
            self.open_level(line, whole, false);
        }
        if line.levels.is_empty()
            && line.last.is_none()
            && let Some((whole, end)) = self.dispute_named(range)
        {
            self.open_level(line, whole, false);
            line.region = end;
        }
        if line.levels.is_empty()
            && line.last.is_none()
            && let Some(whole) = self.told_in_lines(range)
        {
            self.open_level(line, whole, true);
        }
        let on_request = line.passage.topic == Topic::OnRequest;
        if line.levels.is_empty()
            && let Some(previous) = self.previous.or(self.applications.filter(|_| on_request))
            && let Some(end) = division_of(self.page, range)
        {
            // 从内容分类看，…: the sentence breaks down what the one before counted.
            let whole = self
                .divided_by_way(previous, range.start..end)
                .unwrap_or_else(|| self.root_of_year(previous));
            self.open_level(line, whole, false);
            line.region = end;
        }
    }

    /// The reviews or lawsuits that a sentence names again to tell what became of them, and where it begins to: 行政复议案中，
    /// 维持3件.
    fn dispute_named(&self, sentence: &Range<usize>) -> Option<(usize, usize)> {
        const BACK: usize = 12;
        let page = self.page;
        let text = page.slice(sentence.clone());
        let start = sentence.start + (text.len() - text.trim_start().len());
        let word = page.tokens(sentence.clone()).first()?;
        let metric = match word.concept {
            Concept::Review => Metric::AdministrativeReviews,
            Concept::Lawsuit => Metric::AdministrativeLawsuits,
            _ => return None,
        };
        let rest = page.slice(word.end..sentence.end);
        let named = trim_start_of(rest, DISPUTE_NOUN);
        let told = AMONG.iter().find_map(|among| named.strip_prefix(among))?;
        let mut facts = self.out.facts.iter().enumerate().rev().take(BACK);
        let (whole, _) = facts.find(|(_, fact)| {
            fact.metric == metric
                && fact.part_of.is_none()
                && fact.category.is_none()
                && !fact.value.is_zero()
        })?;
        (word.start == start).then_some((whole, sentence.end - told.len()))
    }

    /// The applications counted last as answered, where no outcome of the sentence exceeds them.
    fn answered_before(&self, sentence: &Range<usize>) -> Option<usize> {
        const BACK: usize = 12;
        let figures = self.page.figures_in(sentence);
        let mut facts = self.out.facts.iter().enumerate().rev().take(BACK);
        let (at, fact) = facts.find(|(index, fact)| {
            fact.metric == Metric::ApplicationsAnswered
                && fact.category.is_none()
                && self.out.is_of_report(*index)
        })?;
        let fits = figures
            .iter()
            .take(MOST_PARTS)
            .all(|figure| figure.unit == Some("%") || figure.value <= fact.value);
        (at >= self.topic_from && fits).then_some(at)
    }

    /// Opens the list that begins between the last figure and `figure`: 公开80条：文件10条, 公开80条，按类别统计：文件10条.
    pub(crate) fn open_before(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) {
        const NEAR: usize = 90;
        let Some(last) = line.last.filter(|_| line.levels.is_empty()) else {
            return;
        };
        let page = self.page;
        let between = page.slice(line.last_end..figure.start);
        // 制作政府信息60件，主动公开20件，依申请公开15件，不予公开25件: they add up.
        // 撰写解读稿60篇，按形式有图解20篇、视频40篇, likewise.
        let made = self
            .fact(Some(last))
            .filter(|fact| {
                fact.metric == Metric::InformationCreated
                    || fact.metric == Metric::Interpretations && behind_view(between).is_some()
            })
            .filter(|_| between.starts_with(['，', '：']));
        if let Some(made) = made
            && self.sum_of(&(line.last_end..line.end), Level::list(last, 0, false))
                == Some(made.value)
        {
            self.open_level(line, last, false);
            // 按形式有图解20篇: the view is no part of the name.
            line.region = behind_view(between).map_or(line.region, |at| line.last_end + at);
        } else if figure.start <= line.last_end + NEAR
            && between.starts_with('：')
            && !between.contains('；')
        {
            self.open_level(line, last, true);
        } else if between.starts_with('，')
            && let start = line.last_end + '，'.len_utf8()
            && let Some(end) = division_of(page, &(start..figure.start))
            && self.is_item_list(Some(last))
        {
            // 公开80条，按类别统计：文件10条，公告20条.
            self.open_level(line, last, false);
            line.region = end;
        }
    }

    /// Whether the whole of a list counts items.
    pub(super) fn is_item_list(&self, whole: Option<usize>) -> bool {
        self.fact(whole).is_some_and(|fact| is_item(fact.metric))
    }

    /// Opens the list that a sentence announces and the lines below it hold.
    pub(crate) fn open_below(&mut self, line: &mut Line<'p>, range: &Range<usize>) {
        let page = self.page;
        if !line.levels.is_empty() {
            return;
        }
        if let Some(whole) = self.announced_below(line, range) {
            self.open_level(line, whole, false);
            return;
        }
        let Some(last) = line.last else {
            return;
        };
        // （一）收到申请数：6件, and 1.当面申请数：2件 on the next line.
        let numbered = numbered_below(page, range) && is_line_of_list(page, range);
        // 公开信息260条：, and each part on a line of its own.
        // 公开信息260条，按来源分：, likewise.
        let divided = |rest: &str| {
            let from = line.last_end + '，'.len_utf8();
            rest.starts_with('，')
                && rest.ends_with('：')
                && division_of(page, &(from..range.end))
                    .is_some_and(|end| page.slice(end..range.end).trim().is_empty())
        };
        let announced = || {
            let rest = page.slice(line.last_end..range.end).trim();
            (rest == "：" || divided(rest)) && ends_line(page, range)
        };
        if numbered || announced() {
            self.open_level(line, last, false);
        }
    }

    /// The items counted before, where a sentence without figures announces a list and the labels and figures on the lines
    /// below it add up to them: 公开信息60条。公开的主要渠道：1、网站40条；2、公开栏20条.
    fn announced_below(&self, line: &Line<'_>, range: &Range<usize>) -> Option<usize> {
        /// The longest announcement, and the longest label with its marks, in bytes.
        const LONGEST: usize = 60;
        let page = self.page;
        let text = page.slice(range.clone()).trim();
        let announces = line.last.is_none()
            && text.len() <= LONGEST
            && text.ends_with('：')
            && ends_line(page, range)
            && page.figures_in(range).is_empty();
        let whole = self.previous.filter(|_| announces)?;
        let fact = self.fact(Some(whole)).filter(|fact| is_item(fact.metric))?;
        let (mut from, mut sum) = (range.end, Decimal::ZERO);
        for figure in page.figures_from(range.end).iter().take(MOST_PARTS) {
            let label = page.slice(from..figure.start);
            let plain = label.len() <= LONGEST
                && figure.unit == fact.unit.as_deref()
                && label.contains('\n')
                && !page.has_verb(from..figure.start);
            sum = sum.checked_add(figure.value).filter(|_| plain)?;
            if sum >= fact.value {
                break;
            }
            from = figure.end;
        }
        (sum == fact.value).then_some(whole)
    }

    /// Whether a figure only names what was counted before, of which the sentence goes on to tell the parts: 公开信息34条。
    /// 新增的34条中，机构职能类5条….
    pub(crate) fn named_again(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) -> bool {
        const NEAR: usize = 36;
        const BACK: usize = 24;
        let page = self.page;
        let rest = page.behind(figure.end, NEAR);
        let ends = ENDS_WHOLE_NAME
            .iter()
            .filter_map(|word| Some((rest.find(word)?, word.len())));
        let ends = ends.min();
        let Some((at, len)) = ends.or_else(|| among(page, figure.end, rest)) else {
            return false;
        };
        let noun = rest.get(..at).unwrap_or_default();
        if !line.levels.is_empty() || !made_of_any(noun, REPEATED_WHOLE) {
            return false;
        }
        // 在已经答复的5件申请中: the words before it count them as answered.
        let from = page.clause_text_start(line.region, figure.start);
        let answered = page.has(from..figure.start, &[Concept::Answer]);
        // 在3件不予公开的申请中: those behind it, as refused.
        let refused = || contains_any(noun, WITHHELD_LABEL) || contains_any(noun, REFUSED_LABEL);
        let facts = self.out.facts.iter().enumerate().rev().take(BACK);
        let mut named = facts.filter(|(_, fact)| {
            fact.value == figure.value
                && (!answered || fact.metric == Metric::ApplicationsAnswered)
                && fact.unit.as_deref() == figure.unit
                && (is_item(fact.metric) && ends.is_some() || is_application(fact.metric))
                && (fact.metric == Metric::ApplicationsRefused || !refused())
        });
        let Some((whole, fact)) = named.next() else {
            return false;
        };
        // 6件申请中，来信申请4件、网上申请2件: the ways by which they came in, whatever was said of them since.
        let behind = figure.end + at + len;
        let by_way = || {
            let words = page.tokens(behind..page.boundary(behind + NEAR));
            is_application(fact.metric)
                && !came_in(fact.metric)
                && !answered
                && words.first().is_some_and(|word| {
                    is_way(word.concept)
                        || word.concept == Concept::Mailbox
                        || word.concept == Concept::Apply
                })
        };
        let came = by_way()
            .then(|| named.find(|(_, fact)| came_in(fact.metric)))
            .flatten();
        let whole = came.map_or(whole, |(whole, _)| whole);
        self.open_level(line, whole, false);
        line.last = Some(whole);
        line.region = figure.end + at + len;
        line.last_end = line.region;
        true
    }
}

/// Where the word behind a number stands that makes the next one a part of it, and its length: 7件中同意公开的4件,
/// 9件申请中有2件….
fn among(page: &Context<'_>, number: usize, rest: &str) -> Option<(usize, usize)> {
    let (at, word) = AMONG
        .iter()
        .find_map(|word| Some((find(rest, word)?, word)))?;
    let behind = number + at + word.len();
    let told = rest.get(at + word.len()..).unwrap_or_default();
    let next = page.tokens(behind..number + rest.len()).first();
    let outcome = next.is_some_and(|next| {
        next.start == behind
            && (outcome(next.concept).is_some() || next.concept == Concept::RestOutcome)
    });
    (outcome || starts_with_any(told, AMONG_THEM)).then_some((at, word.len()))
}

/// Whether the clause after a word such as 包括 gives figures; after 分别为, two of one unit at least.
fn lists_figures(page: &Context<'_>, word: Token, end: usize) -> bool {
    let end = end.min(page.boundary(word.end + FARTHEST));
    let rest = page.slice(word.end..end);
    let respectively = starts_with_any(page.printed(&word), SHARED_OUT);
    let marks: &[char] = if respectively || rest.starts_with(['：', '，']) {
        &['；', '。']
    } else {
        &['，', '；', '。']
    };
    let end = rest.find(marks).map_or(end, |at| word.end + at);
    let figures = page.figures_in(&(word.end..end));
    let Some(first) = figures.first() else {
        return false;
    };
    let alike = figures.iter().filter(|figure| figure.unit == first.unit);
    !respectively || alike.count() > 1
}

/// Where the clause ends by which a sentence divides what was counted before: 从内容分类看，…; 按类别分，….
pub(crate) fn division_of(page: &Context<'_>, sentence: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 45;
    let text = page.slice(sentence.clone());
    let start = text.len() - text.trim_start().len();
    let text = text.trim_start();
    let end = text.find(['，', '：'])?;
    let clause = text.get(..end)?;
    // 新增信息按主体划分：
    let view = trim_start_of(clause, DIVIDED);
    let divides = clause.len() <= LONGEST
        && starts_with_any(view, DIVISION_LEAD)
        && ends_with_any(clause, DIVISION_END);
    divides.then_some(sentence.start + start + end + '，'.len_utf8())
}

/// Where the words end that lead to the parts by some view, if `words` open with them: ，按形式有.
fn behind_view(words: &str) -> Option<usize> {
    /// The longest view, in bytes.
    const LONGEST: usize = 24;
    let clause = words.strip_prefix('，')?;
    let (at, word) = THERE_ARE
        .iter()
        .find_map(|word| Some((find(clause, word)?, word)))?;
    let view = starts_with_any(clause, DIVISION_LEAD) && at <= LONGEST;
    view.then_some('，'.len_utf8() + at + word.len())
}

/// Whether a word such as 在主动公开的信息中 says that the items disclosed are broken down.
fn is_of_the_information(word: &str) -> bool {
    ends_with_any(word.trim_end_matches('，'), OF_THE_INFORMATION)
}

/// The word by which a sentence goes on with the figure of the one before: 其中…, 在主动公开的信息中….
fn opener<'p>(page: &'p Context<'_>, sentence: &Range<usize>) -> Option<&'p str> {
    const NEAR: usize = 60;
    let token = page
        .tokens(sentence.clone())
        .iter()
        .take_while(|token| token.start <= sentence.start + NEAR)
        .find(|token| token.concept == Concept::Opener)?;
    let word = page.printed(token);
    let before = sentence.start..token.start;
    (page.figures(&before).is_empty()
        && (is_of_the_information(word)
            || OF_THESE.contains(&word) && leads_on(page.slice(before))))
    .then_some(word)
}

/// Whether a sentence goes on with the figure of the one before.
pub(super) fn opens_with_parts(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    opener(page, sentence).is_some()
}

/// Whether a sentence says by itself that it breaks down the items disclosed: 在主动公开的信息中….
pub(super) fn breaks_down_items(page: &Context<'_>, sentence: &Range<usize>) -> bool {
    opener(page, sentence).is_some_and(|word| !OF_THESE.contains(&word))
}

/// Whether the words before 其中 leave it to the sentence before: none, or 均已办结 and the like.
fn leads_on(before: &str) -> bool {
    let before = before.trim();
    before.is_empty() || starts_with_any(before, ALL_ALREADY) && before.ends_with('，')
}

/// Whether a clause adds to what was counted before: 另有72件顺延到下年度 is no part of it.
pub(crate) fn adds(page: &Context<'_>, clause: Clause<'_>) -> bool {
    starts_with_any(page.words(clause), IN_ADDITION)
}
