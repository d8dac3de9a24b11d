//! Reads a figure: says something about another one, goes on with it, stands in a phrase, or is a part of a breakdown.

use gongkai_outline::Topic;
use gongkai_report::{Metric, QuantityUse};

use super::breakdown::{adds, came_in, go_on, named_part, part, says_withheld};
use super::by_clause::told_by_clause;
use super::compare::{Remark, remark};
use super::context::{Clause, Context, Figure, up_to};
use super::far_noun::{carried_to_year, far_noun, labelled_outcome};
use super::lexicon::fillers::is_counting;
use super::lexicon::{
    ANY_THING_UNIT, BACK_IN_YEAR, BATCH_UNIT, BATCHED_UNIT, CASE_UNIT, CHANGED_FROM, CHANGED_TO,
    CLASS, Concept, DISCLOSURE_BOARD, DOING, DONE_BY, EXPENSE, FEE_SUM, FEW, FEW_PEOPLE, IN_PLACE,
    IN_TIME, MONEY_UNIT, NOT_DONE, PEOPLE, SETTING_UP, STILL_PLANNED, TIMES_UNIT, UPDATING,
    VAGUE_NUMERAL, WHO_APPLIED, WHOLE_YEAR, contains_any, ends_with_any, is_item, made_of_any,
    starts_with_any, trim_end_of,
};
use super::line::{Line, Shared};
use super::match_phrase::{Hit, bridged, match_phrase};
use super::outcome::{says_asked, told_outcome};
use super::reader::{LOOK_BACK, Reader};
use super::sentence::{MARKS, clause_start, examples_edge};

impl<'p> Reader<'p, '_> {
    /// Reads a figure.
    pub(super) fn figure(&mut self, line: &mut Line<'p>, figure: &Figure<'_>) {
        let page = self.page;
        if figure.ignored {
            return;
        }
        line.region = page.boundary(line.region.max(figure.start.saturating_sub(LOOK_BACK)));
        line.planned &= !back_in_year(page, line, figure);
        let usage = line.planned.then_some((figure.start, QuantityUse::Plan));
        // 目前仅有1名兼职人员: of all that a section on problems says, the people there are.
        let of_problems = line.passage.topic == Topic::Problems;
        let few = of_problems && few_told(page, line, figure);
        if of_problems && !few && !few_people(page, line, figure) {
            line.region = figure.end;
            return;
        }
        if line.planned || figure.start < line.denied_to {
            self.out.uses.extend(usage);
            line.region = figure.end;
            return;
        }
        if let Some(change) = earlier_value(page, line.region, figure) {
            line.changed = Some(change);
            self.out.uses.push((figure.start, QuantityUse::OtherYear));
            line.region = figure.end;
            return;
        }
        let grown = told_after_earlier(page, line, figure);
        let start = clause_start(page, line.region, figure.start);
        if grown.is_none() && (self.remarked(line, figure, start) || self.named_again(line, figure))
        {
            return;
        }
        self.open_before(line, figure);
        let clause = Clause {
            start: start.max(line.region),
            figure,
        };
        if issues_of(page, figure) || fee_cases(page, line, figure) {
            line.doubled = Some(Shared {
                start: clause.start,
                edge: figure.start,
                end: figure.end,
            });
            return;
        }
        let edge = grown
            .or_else(|| doubled(page, line, figure))
            .or_else(|| told_after_change(page, line, figure));
        self.leave_list(line, clause);
        let s = self.situation(line, clause);
        let entry = labelled_outcome(&s)
            .or_else(|| told_outcome(&s))
            .or_else(|| carried_to_year(&s))
            .or_else(|| told_by_clause(&s));
        if self.push(line, clause, entry) {
            return;
        }
        let entry = go_on(&self.situation(line, clause));
        if self.push(line, clause, entry) || self.listed(line, figure) {
            return;
        }
        let edge = edge.unwrap_or_else(|| examples_edge(page, line.region, figure.start));
        let hit = match_phrase(page, figure, line.region, edge, self.known(line))
            .filter(|hit| !of_problems || few || hit.metric == Metric::Staff)
            .filter(|hit| counts(page, clause, hit));
        if !self.read_as(line, clause, hit, edge) {
            self.unread(line, figure);
        }
    }

    /// Enters a figure with its phrase, or by what is open before it.
    fn read_as(
        &mut self,
        line: &mut Line<'p>,
        clause: Clause<'_>,
        hit: Option<Hit>,
        edge: usize,
    ) -> bool {
        let page = self.page;
        let whole = line.whole().filter(|_| !adds(page, clause));
        let s = self.situation(line, clause);
        let Some(hit) = hit else {
            return match whole {
                Some(whole) => {
                    let entry = part(&s, whole);
                    self.push(line, clause, entry)
                }
                None => {
                    self.sibling(line, clause) || {
                        let entry = far_noun(&self.situation(line, clause), edge);
                        self.push(line, clause, entry)
                    }
                }
            };
        };
        let named = whole.and_then(|whole| named_part(&s, &hit, whole));
        // 公示行政许可186件、行政处罚23件: the verb governs both.
        let governed = whole.is_none()
            && matches!(hit.metric, Metric::Licences | Metric::Penalties)
            && s.between().starts_with('、');
        if self.push(line, clause, named) || governed && self.sibling(line, clause) {
            return true;
        }
        self.enter(line, clause.figure, hit, whole);
        true
    }

    /// Reads a figure that says something about another one; whether it is such a one.
    fn remarked(&mut self, line: &mut Line<'p>, figure: &Figure<'_>, clause: usize) -> bool {
        let page = self.page;
        let from = page.boundary(line.start.max(figure.start.saturating_sub(LOOK_BACK)));
        let said = last_mark(page.slice(from..figure.start)).map_or(from, |at| from + at);
        // 较上年减少8条，下降7.3%: the comparison goes on.
        let words = line
            .compared
            .filter(|compared| compared.end == line.region)
            .map_or(line.region, |compared| compared.start);
        let usage = match remark(page, words, said, figure) {
            Remark::Growth(sign) => {
                self.growth(line, figure, clause, sign);
                return true;
            }
            Remark::Share => {
                self.share(line, figure);
                return true;
            }
            Remark::None if !goes_on(page, line.passed, figure.start) => return false,
            Remark::None => None,
            // 收到申请3件，其中要求提供气象资料的2件: what applicants asked for.
            Remark::Demand if self.is_asked_for(line, figure, clause) => return false,
            Remark::Demand => Some(QuantityUse::Plan),
            Remark::OtherYear => Some(QuantityUse::OtherYear),
            Remark::Note => Some(QuantityUse::Name),
            Remark::Comparison => {
                line.compared = Some(Shared {
                    start: words,
                    edge: figure.start,
                    end: figure.end,
                });
                Some(QuantityUse::Comparison)
            }
        };
        let usage = usage.map(|usage| (figure.start, usage));
        self.out.uses.extend(usage);
        line.passed = Some(figure.end);
        line.region = figure.end;
        true
    }
}

impl Reader<'_, '_> {
    /// Whether a figure in a breakdown of the applications that came in counts them by what they ask for.
    fn is_asked_for(&self, line: &Line<'_>, figure: &Figure<'_>, clause: usize) -> bool {
        let clause = Clause {
            start: clause.max(line.region),
            figure,
        };
        says_asked(self.page.words(clause))
            && self.fact(line.whole()).is_some_and(|of| came_in(of.metric))
    }
}

/// Whether a figure in a phrase counts what the phrase says.
fn counts(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> bool {
    let figure = clause.figure;
    match hit.metric {
        // 更新领导信息6次 counts no items.
        Metric::InformationDisclosed
            if figure.is_in(TIMES_UNIT)
                && starts_with_any(page.slice(hit.start..figure.start), UPDATING) =>
        {
            false
        }
        // 结合培训组织9个科室自查: what is counted stands behind the figure.
        Metric::TrainingSessions
            if figure.is_in(ANY_THING_UNIT)
                && hit.anchor.is_some_and(|word| word.concept.is_verb())
                && hit.tail.is_none()
                && page.behind(figure.end, 3).starts_with(char::is_alphabetic) =>
        {
            false
        }
        // 全文电子化类信息3条 is a class of what was disclosed.
        Metric::DigitisedItems => {
            let words = page.tokens(hit.start..figure.start);
            !words
                .first()
                .is_some_and(|word| starts_with_any(page.slice(word.end..figure.start), CLASS))
        }
        // 未按时更新的3个
        Metric::InformationDisclosed if is_undone(page, clause, hit) => false,
        // 告知申请人向有关部门查询的3件
        Metric::ArchiveVisits => !contains_any(page.slice(clause.range()), WHO_APPLIED),
        // 在大厅设公开栏2块: a place where one can read, and nothing handed out.
        Metric::PublicityMaterials => !hit.anchor.is_some_and(|word| {
            word.concept == Concept::Board
                && ends_with_any(page.printed(&word), DISCLOSURE_BOARD)
                && stands_in_place(
                    page.slice(page.clause_text_start(clause.start, word.start)..word.start),
                )
        }),
        // 诉讼费用支出0元: what a lawsuit cost.
        Metric::FeesCharged => {
            let words = clause.range();
            let dispute = [Concept::Review, Concept::Lawsuit];
            !(contains_any(page.slice(words.clone()), EXPENSE) && page.has(words, &dispute))
        }
        // 播放量过千万 is no count.
        Metric::PageViews => !is_vague(page, figure),
        // 免予公开的公文类信息0条 is not disclosed.
        metric => !(is_item(metric) && says_withheld(page.slice(clause.range()))),
    }
}

/// Whether the verb next to a figure is denied: 未按时更新的3个.
fn is_undone(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> bool {
    hit.anchor.is_some_and(|verb| {
        let before = page.slice(clause.start.min(verb.start)..verb.start);
        let before = IN_TIME
            .iter()
            .find_map(|word| before.strip_suffix(word))
            .unwrap_or(before);
        verb.concept == Concept::Disclose && ends_with_any(before, NOT_DONE)
    })
}

/// Whether the words before a board say that it is set up in some place.
fn stands_in_place(words: &str) -> bool {
    starts_with_any(words, IN_PLACE) && ends_with_any(words, SETTING_UP)
}

/// Where the words of a figure end that those of one before it are, too: of the issues, or of the cases in which a fee was
/// taken.
fn doubled(page: &Context<'_>, line: &mut Line<'_>, figure: &Figure<'_>) -> Option<usize> {
    let Shared { edge, end, .. } = line.doubled.take()?;
    let money = || figure.is_in(MONEY_UNIT) && is_sum(page.slice(end..figure.start));
    let items = || figure.is_in(BATCHED_UNIT) && is_sum_of_issues(page.slice(end..figure.start));
    (end == figure.start || money() || items()).then_some(edge)
}

/// Whether a figure counts issues and the items in them follow at once: 推送452期1356条.
fn issues_of(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    let next = page.figures_from(figure.end).first();
    figure.is_in(BATCH_UNIT)
        && next.is_some_and(|next| {
            next.is_in(BATCHED_UNIT)
                && (next.start == figure.end
                    || is_sum_of_issues(page.slice(figure.end..next.start))
                        && of_account(page, figure))
        })
}

/// Whether words between issues and their items say no more than that these are their sum: 40期、160条, 40期，共160条.
fn is_sum_of_issues(words: &str) -> bool {
    const MOST: usize = 12;
    words.len() <= MOST && words.starts_with(['、', '，']) && made_of_any(words, FEE_SUM)
}

/// Whether the clause of a figure names an account.
fn of_account(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    const REACH: usize = 120;
    let from = page.boundary(figure.start.saturating_sub(REACH));
    let clause = clause_start(page, from, figure.start);
    let account = [
        Concept::Wechat,
        Concept::Weibo,
        Concept::NewMedia,
        Concept::ShortVideo,
    ];
    page.has(clause..figure.start, &account)
}

/// Whether a figure counts the cases in which a fee was taken or waived, and the money follows: 收取费用3件，金额共计460元.
fn fee_cases(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    let next = page.figures_from(figure.end).first();
    figure.is_in(CASE_UNIT)
        && next.is_some_and(|next| {
            next.is_in(MONEY_UNIT)
                && next.start < figure.end + LOOK_BACK
                && is_sum(page.slice(figure.end..next.start))
        })
        && page
            .tokens(line.region..figure.start)
            .last()
            .is_some_and(|token| {
                matches!(token.concept, Concept::Fee | Concept::Waiver)
                    && bridged(page, token.end, figure.start)
            })
}

/// Whether a numeral tells no more than its magnitude: 过千万.
fn is_vague(page: &Context<'_>, figure: &Figure<'_>) -> bool {
    let numeral = page.slice(figure.value_at.0..figure.value_at.1);
    made_of_any(numeral, VAGUE_NUMERAL)
}

/// Whether words between the cases and the money say no more than that it is the sum.
fn is_sum(words: &str) -> bool {
    const MOST: usize = 36;
    words.len() <= MOST && made_of_any(words, FEE_SUM)
}

/// The value of an earlier year that a figure has grown from: 信息由2014年的96条增加到2015年的150条. The words of both
/// end where those of the earlier value alone begin.
fn earlier_value(page: &Context<'_>, region: usize, figure: &Figure<'_>) -> Option<Shared> {
    const AHEAD: usize = 12;
    if !starts_with_any(page.behind(figure.end, AHEAD), CHANGED_TO) {
        return None;
    }
    let time = page.times(&(region..figure.start)).last()?;
    let before = page.slice(region..time.start);
    let lead = trim_end_of(before, CHANGED_FROM);
    (lead.len() < before.len() && matches!(page.slice(time.end..figure.start), "" | "的"))
        .then_some(Shared {
            start: region,
            edge: region + lead.len(),
            end: figure.end,
        })
}

/// Where the noun of a figure ends that has grown from an earlier value, and has a year of its own. The words of the figure then
/// begin where those of the earlier value do.
fn told_after_earlier(
    page: &Context<'_>,
    line: &mut Line<'_>,
    figure: &Figure<'_>,
) -> Option<usize> {
    let earlier = line.changed.take();
    let Shared { start, edge, end } = earlier.filter(|earlier| earlier.end == line.region)?;
    let time = page.times(&(end..figure.start)).last()?;
    let change = page.slice(end..time.start);
    let own = CHANGED_TO.contains(&change) && is_counting(page.slice(time.end..figure.start));
    own.then(|| {
        line.region = start;
        edge
    })
}

/// Where the noun of a figure ends that follows its change: 行政复议减少2件，全年为6件. The words of the figure then begin
/// where those of the change do.
fn told_after_change(
    page: &Context<'_>,
    line: &mut Line<'_>,
    figure: &Figure<'_>,
) -> Option<usize> {
    let compared = line.compared;
    let Shared { start, end, .. } = compared.filter(|compared| compared.end == line.region)?;
    let words = page.slice(end..figure.start).strip_prefix('，')?;
    if words.is_empty() || !is_counting(words) {
        return None;
    }
    let tokens = page.tokens(start..end);
    let change = tokens
        .iter()
        .rev()
        .find(|token| matches!(token.concept, Concept::Rise | Concept::Fall | Concept::Edit));
    let Some(change) = change else {
        // 日均接待咨询5人次，全年1200人次: the rate names what the year counts.
        let rate = page.figures_in(&(start..end)).last()?;
        let yearly = tokens.iter().any(|token| token.concept == Concept::Rhythm)
            && rate.unit == figure.unit
            && contains_any(words, WHOLE_YEAR);
        return yearly.then(|| {
            line.region = start;
            rate.start
        });
    };
    // 行政诉讼较上年减少1件，共2件
    let compared = page
        .tokens(start..change.start)
        .last()
        .filter(|token| token.concept == Concept::Compared && token.start > start)
        .filter(|token| bridged(page, token.end, change.start));
    line.region = start;
    Some(compared.map_or(change.start, |token| token.start))
}

/// Where the last ，, ； or ： of `text` stands. All three begin with a byte that hardly any other
/// character of a report has.
fn last_mark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memrchr_iter(0xEF, bytes)
        .find(|at| matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0x8C | 0x9B | 0x9A])))
}

/// Whether a figure goes on with the list of one that was passed over.
fn goes_on(page: &Context<'_>, passed: Option<usize>, figure: usize) -> bool {
    passed.is_some_and(|end| {
        if figure > end + LOOK_BACK {
            return false;
        }
        let between = page.slice(end..figure);
        between.contains('、') && !between.contains(MARKS)
    })
}

/// Whether the clause of a figure comes back to the year of the report from what is planned: 今后不再设站，本年度公开30条.
fn back_in_year(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    if !line.planned {
        return false;
    }
    let from = page.boundary(line.start.max(figure.start.saturating_sub(LOOK_BACK)));
    let Some(mark) = last_mark(page.slice(from..figure.start)) else {
        return false;
    };
    let clause = from + mark + '，'.len_utf8()..figure.start;
    let words = page.slice(clause.clone());
    starts_with_any(words, BACK_IN_YEAR)
        && !contains_any(words, STILL_PLANNED)
        && !page.has(clause, &[Concept::Plan, Concept::Demand, Concept::Intend])
}

/// Whether a figure tells how few people there are: 全县仅有专职人员3名，兼职人员65名.
fn few_people(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    const REACH: usize = 120;
    let from = page.boundary(line.start.max(figure.start.saturating_sub(REACH)));
    let before = page.slice(from..figure.start);
    let rest = up_to(page.behind(figure.end, REACH), &['，', '；', '。', '\n']);
    // 由2名兼职人员承担
    let done_by = || ends_with_any(before, DONE_BY) && ends_with_any(rest, DOING);
    figure.is_in(PEOPLE) && (contains_any(before, FEW_PEOPLE) || done_by())
}

/// Whether a sentence on problems gives the figure of the year by saying how small it is: 全年仅发布解读7条.
fn few_told(page: &Context<'_>, line: &Line<'_>, figure: &Figure<'_>) -> bool {
    const REACH: usize = 60;
    let from = page.boundary(line.region.max(figure.start.saturating_sub(REACH)));
    let words = page.slice(page.clause_text_start(from, figure.start)..figure.start);
    let words = words.rsplit(['，', '；']).next().unwrap_or_default();
    figure.unit != Some("%") && contains_any(words, FEW)
}

#[cfg(test)]
mod tests {
    use super::last_mark;

    #[test]
    fn marks_are_found_by_their_bytes() {
        for text in [
            "公开，信息；共：（5）！条",
            "公开",
            "，",
            "（",
            "；公开",
            "",
        ] {
            assert_eq!(last_mark(text), text.rfind(['，', '；', '：']), "{text}");
        }
    }
}
