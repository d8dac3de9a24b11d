//! Figures whose noun no phrase reads next to them: objects that no word of the lexicon names, periodicals by their title,
//! reports of the press on a matter, outcomes behind the label of what they are outcomes of.

use chrono::Datelike;
use gongkai_normalize::Decimal;
use gongkai_report::Metric;

use super::category;
use super::channel::{named, social};
use super::context::{Clause, up_to};
use super::fact::{StatedPeriod, StatisticFact};
use super::lexicon::fillers::{is_counting, trim_label};
use super::lexicon::{
    BEHIND_CARRIED_YEAR, BETWEEN_TITLES, BRIEFING_TITLE, BRING_OUT, BRINGING_OUT_GAZETTE,
    CARRIED_TO, COMPLAINED_OF, COPY_UNIT, Concept, ConceptKind, DISPUTE_UNIT, FILES_GIVEN,
    GAZETTE_TITLE, IN_HOUSE, ISSUE_NOUN, ISSUE_UNIT, LEAFLET_NOUN, LOOKED_UP_UNIT, MAGAZINE,
    NEWSPAPER_TITLE, NOTICE_TO, OTHER_VISITOR, OUGHT, OWN_PERIODICAL, PAPER_UNIT, PLACE_UNIT,
    POST_UNIT, PRESS_KIND, PRESS_TIMES, PROGRAMME, PUSH_ISSUES, RECEIVING_PEOPLE, REPEATING_LABEL,
    VISITOR, VISITOR_UNIT, WORK_OF_DISCLOSURE, contains_any, ends_with_any, made_of_any,
    starts_with_any, trim_end_of, trim_start_of,
};
use super::match_phrase::Hit;
use super::sentence::clause_start;
use super::situation::{Entry, Situation};
use super::token::Token;

/// How far before a figure its title, label or press is looked for, in bytes.
const REACH: usize = 240;

/// A figure whose noun stands far from it; its words end at `edge`.
pub(super) fn far_noun(s: &Situation<'_>, edge: usize) -> Option<Entry> {
    far_object(s, edge)
        .or_else(|| periodical(s))
        .or_else(|| magazine(s))
        .or_else(|| gazette_named_before(s))
        .or_else(|| visitors(s))
        .or_else(|| issues_of_account(s))
        .or_else(|| complaint_of_work(s))
        .or_else(|| titled_leaflet(s))
        .or_else(|| press_report(s))
        .or_else(|| place_of_list(s))
}

/// Applications that the year before handed on to this one, or this one to the next, by the name of that year: 结转至2024年办理的4件.
pub(super) fn carried_to_year(s: &Situation<'_>) -> Option<Entry> {
    let (page, figure) = (s.page(), s.figure());
    if !figure.is_in(DISPUTE_UNIT) {
        return None;
    }
    let from = s.clause.start.max(figure.start.saturating_sub(REACH));
    let Some(time) = page.times(&(from..figure.start)).last() else {
        return turned_to_year(s);
    };
    let carried = ends_with_any(page.slice(s.clause.start..time.start), CARRIED_TO)
        && time.end <= figure.start
        && made_of_any(page.slice(time.end..figure.start), BEHIND_CARRIED_YEAR);
    let first = time.days.and_then(|days| days.start)?;
    let year = page.year?;
    let category = match first.year() - year {
        0 => "in",
        1 => "out",
        _ => return None,
    };
    (carried && time.spans && s.reader.known(s.line).outcome).then(|| Entry {
        period: Some(StatedPeriod::Report),
        ..s.entry(Metric::ApplicationsCarriedOver)
            .category(Some(category.to_owned()))
    })
}

/// Applications that go to the next year, which follows their number: 4件依法延至2017年答复.
fn turned_to_year(s: &Situation<'_>) -> Option<Entry> {
    /// The longest clause behind the number, in bytes.
    const LONGEST: usize = 75;
    let (page, figure) = (s.page(), s.figure());
    let words = up_to(
        page.behind(figure.end, LONGEST),
        &['，', '；', '。', '、', '（', '）', '\n'],
    );
    let end = figure.end + words.len();
    // 答复93件（另有3件结转下年）: another number goes there.
    let counted = !page.figures(&(figure.end..end)).is_empty();
    if counted || s.has_verb() || !contains_any(words, CARRIED_TO) {
        return None;
    }
    let time = page.times(&(figure.end..end)).first()?;
    let first = time.days.and_then(|days| days.start)?;
    let next_year = page.year.is_some_and(|year| first.year() == year + 1);
    let fits = time.spans
        && next_year
        && ends_with_any(page.slice(figure.end..time.start), CARRIED_TO)
        && time.end <= end
        && made_of_any(page.slice(time.end..end), BEHIND_CARRIED_YEAR)
        && s.reader.applications.is_some()
        && s.reader.known(s.line).outcome;
    fits.then(|| Entry {
        period: Some(StatedPeriod::Report),
        ..Entry::new(Metric::ApplicationsCarriedOver, end).category(Some("out".to_owned()))
    })
}

/// The issues of a gazette that an earlier clause of the sentence names: 通过《青禾市人民政府公报》公开文件53件，全年共印发6期.
fn gazette_named_before(s: &Situation<'_>) -> Option<Entry> {
    let (page, line, figure) = (s.page(), s.line, s.figure());
    if !page.report || !figure.is_in(ISSUE_UNIT) || !line.all.any(&[Concept::Gazette]) {
        return None;
    }
    let verb = s.tokens().last().filter(|verb| {
        BRINGING_OUT_GAZETTE.contains(&page.printed(verb))
            && is_counting(page.slice(verb.end..figure.start))
    })?;
    let plain = s.tokens().iter().all(|token| token.start >= verb.start)
        && trim_label(page.slice(page.clause_text_start(s.clause.start, verb.start)..verb.start))
            .is_empty();
    let from = page.boundary(line.start.max(s.clause.start.saturating_sub(2 * REACH)));
    let other = [
        Concept::Briefing,
        Concept::Interview,
        Concept::Interpretation,
    ];
    let named = page.has(from..s.clause.start, &[Concept::Gazette])
        && !page.has(from..s.clause.start, &other);
    (plain && named).then(|| s.entry(Metric::GazetteIssues))
}

/// The people whom a place for reading received, and what they looked up: 设有查阅点6个，接待群众200人次，查询信息90条.
fn visitors(s: &Situation<'_>) -> Option<Entry> {
    /// The longest name of the visitors, in bytes.
    const LONGEST: usize = 30;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    let of_reading =
        |fact: &StatisticFact| matches!(fact.metric, Metric::ReadingPoints | Metric::ArchiveVisits);
    let last = s.last().or_else(|| s.fact(s.reader.previous));
    let told = last.is_some_and(of_reading);
    let words = s.tokens();
    if figure.is_in(LOOKED_UP_UNIT) {
        // 查询信息90条, where the visits have been counted.
        let [visit, rest @ ..] = words else {
            return None;
        };
        let looked_up = visit.concept == Concept::Visit
            && rest.iter().all(|token| token.concept == Concept::Info)
            && trim_label(
                page.slice(page.clause_text_start(s.clause.start, visit.start)..visit.start),
            )
            .is_empty()
            && s.last()
                .is_some_and(|last| last.metric == Metric::ArchiveVisits)
            && s.between().starts_with(['，', '、']);
        return looked_up.then(|| {
            let hit = s.bare(Metric::ArchiveVisits);
            s.entry(hit.metric).channel(s.channel(&hit, None))
        });
    }
    if !page.report || !figure.is_in(VISITOR_UNIT) {
        return None;
    }
    let place = [Concept::ReadingPoint, Concept::Archive, Concept::Library];
    let verb = words
        .iter()
        .rfind(|token| RECEIVING_PEOPLE.contains(&page.printed(token)))?;
    let from = page.boundary(line.start.max(figure.start.saturating_sub(2 * REACH)));
    let here = page.has(from..figure.start, &place);
    let who = trim_label(page.slice(verb.end..figure.start));
    let plain = who.len() <= LONGEST
        && made_of_any(who, VISITOR)
        && !contains_any(s.text(), OTHER_VISITOR)
        && !words
            .iter()
            .any(|token| token.concept.is_verb() && token != verb);
    let hit = s.bare(Metric::ArchiveVisits);
    (plain && (told || here)).then(|| s.entry(hit.metric).channel(s.channel(&hit, None)))
}

/// A figure whose object no word of the lexicon names: 信息网发布分析报告和快讯达120余篇. Only units of posts and a verb of
/// publishing in the same clause make it one.
fn far_object(s: &Situation<'_>, edge: usize) -> Option<Entry> {
    const LONGEST: usize = 90;
    let (page, line, figure) = (s.page(), s.line, s.figure());
    // 公开警示函72件: in a report also what counts papers.
    let paper = figure.is_in(PAPER_UNIT);
    if !paper && !figure.is_in(POST_UNIT) {
        return None;
    }
    let known = s.reader.known(line);
    let papers = paper && known.report;
    if !known.report && (paper || !known.disclosure) {
        return None;
    }
    let start = clause_start(page, line.region, edge);
    let tokens = page.tokens(start..edge);
    // 微信公众号发布专题30期: special topics are what was posted.
    let posted = |token: &Token| token.concept == Concept::Column && figure.is_in(ISSUE_UNIT);
    let at = tokens
        .iter()
        .rposition(|token| token.concept.is_verb() && !posted(token))?;
    let (verb, after) = (tokens.get(at)?, tokens.get(at + 1..)?);
    let object = page.slice(verb.end..edge);
    let neutral = after.iter().all(|token| {
        matches!(token.concept.kind(), ConceptKind::Channel)
            || posted(token)
            || matches!(
                token.concept,
                Concept::Info
                    | Concept::Affair
                    | Concept::Leaflet
                    | Concept::Briefing
                    | Concept::Applicant
                    | Concept::BracketOpen
                    | Concept::BracketClose
                    | Concept::Licence
                    | Concept::Penalty
                    | Concept::Proposal
                    | Concept::Meeting
                    | Concept::Opener
                    | Concept::Decoy
                    | Concept::Organisation
            )
    });
    let next = page.behind(figure.end, '，'.len_utf8());
    let ends = next.is_empty() || next.starts_with(['，', '。', '；', '、', '（', '）', '\n']);
    if verb.concept != Concept::Disclose
        || object.len() > LONGEST
        || !neutral
        || !ends
        || object.contains(['《', '，', '；'])
        || contains_any(object, PROGRAMME)
        || figure.is_in(ISSUE_UNIT) && ends_with_any(trim_label(object), OWN_PERIODICAL)
        || papers && ends_with_any(trim_label(object), NOTICE_TO)
        // 提供档案证明120件: given to those who ask.
        || papers && FILES_GIVEN.contains(&page.printed(verb))
        || contains_any(page.slice(start..verb.start), OUGHT)
    {
        return None;
    }
    let category = category::of_label(page, verb.end..edge);
    if papers && category.is_none() {
        return None;
    }
    let hit = Hit::bare(Metric::InformationDisclosed, verb.start, figure.end);
    let own = Situation {
        clause: Clause { start, figure },
        ..*s
    };
    let channel = own.channel(&hit, None);
    // 微信平台发布健康知识97期: posts of an account, whatever the section is about.
    let topics = after.iter().any(posted) && channel.is_some_and(social);
    // 微信专题30期: a channel and the noun name no kind.
    let named: usize = after.iter().map(|token| token.end - token.start).sum();
    let category = category.filter(|_| !topics || named < trim_label(object).len());
    let metric = if topics {
        Metric::NewMediaPosts
    } else if papers && line.passage.key_areas && !channel.is_some_and(social) {
        Metric::KeyInformation
    } else {
        Metric::InformationDisclosed
    };
    Some(Entry {
        start: Some(start),
        ..s.entry(metric).channel(channel).category(category)
    })
}

/// An outcome behind the label of what it is an outcome of, where no total was told: 行政复议：维持1件，其他结果0件.
pub(super) fn labelled_outcome(s: &Situation<'_>) -> Option<Entry> {
    let line = s.line;
    if !s.figure().is_in(DISPUTE_UNIT)
        || !line.levels.is_empty()
        || !s
            .tokens()
            .iter()
            .any(|token| token.concept == Concept::OtherOutcome)
    {
        return None;
    }
    let metric = label_of_dispute(s)?;
    let root = line.last.map(|last| s.reader.root(last));
    let total = s.fact(root).is_some_and(|fact| {
        fact.metric == metric && fact.category.is_none() && fact.span.start() >= line.start
    });
    (!total).then(|| s.labelled(metric))
}

/// What the label before the last colon names, if that is reviews or lawsuits: 行政复议情况：.
fn label_of_dispute(s: &Situation<'_>) -> Option<Metric> {
    let (page, figure) = (s.page(), s.figure());
    let from = page.boundary(s.line.start.max(figure.start.saturating_sub(REACH)));
    let colon = from + page.slice(from..figure.start).rfind('：')?;
    let word = page.tokens(from..colon).last().filter(|token| {
        let rest = page.slice(token.end..colon);
        rest.is_empty() || REPEATING_LABEL.contains(&rest)
    })?;
    let metric = match word.concept {
        Concept::Review => Metric::AdministrativeReviews,
        Concept::Lawsuit => Metric::AdministrativeLawsuits,
        _ => return None,
    };
    let again = page.has(colon..figure.start, &[Concept::Review, Concept::Lawsuit]);
    (!again).then_some(metric)
}

/// Where the clause begins, and where the title that is all that stands next to the figure does: 编印《青禾信息》12期.
fn title_before(s: &Situation<'_>) -> Option<(usize, usize)> {
    let (page, figure) = (s.page(), s.figure());
    let from = page.boundary(s.clause.start.max(figure.start.saturating_sub(REACH)));
    let (before, title) = page.slice(from..figure.start).rsplit_once('《')?;
    let (name, rest) = title.split_once('》')?;
    // 《条例》问答600份
    let rest = trim_start_of(rest, LEAFLET_NOUN);
    (!name.is_empty() && is_counting(rest)).then_some((from, from + before.len()))
}

/// The issues of a periodical that the organ brings out, named by nothing but its title: 编印《青禾信息》12期.
fn periodical(s: &Situation<'_>) -> Option<Entry> {
    let (page, figure) = (s.page(), s.figure());
    if !page.report || !figure.is_in(ISSUE_UNIT) {
        return None;
    }
    let (from, open) = title_before(s)?;
    let before = trim_end_of(page.slice(from..open), IN_HOUSE);
    let title = page.slice(open..figure.start);
    let title = title.split('》').next().unwrap_or_default();
    let newspaper = ends_with_any(title, NEWSPAPER_TITLE) && !ends_with_any(title, BRIEFING_TITLE);
    // 公报 and 简报 in a title have phrases of their own; a newspaper is somebody else's, or for the staff.
    let other = [Concept::Gazette, Concept::Newspaper, Concept::Website];
    if newspaper || page.has(open..figure.start, &other) {
        return None;
    }
    // 编印《甲》6期、《乙》8期: the verb governs both.
    let metric = if ends_with_any(title, GAZETTE_TITLE) {
        Metric::GazetteIssues
    } else {
        Metric::Briefings
    };
    let goes_on = || {
        s.last().is_some_and(|last| {
            matches!(last.metric, Metric::Briefings | Metric::GazetteIssues)
                && last.span.start() >= s.line.start
                && page.slice(last.span.range()).contains('》')
                && made_of_any(page.slice(s.line.last_end..open), BETWEEN_TITLES)
        })
    };
    (ends_with_any(before, BRING_OUT) || goes_on()).then(|| s.entry(metric))
}

/// The issues of a magazine: 《青禾财政》杂志出刊12期.
fn magazine(s: &Situation<'_>) -> Option<Entry> {
    /// The longest way from the title to the figure, in bytes.
    const LONGEST: usize = 60;
    let (page, figure) = (s.page(), s.figure());
    if !page.report || !figure.is_in(ISSUE_UNIT) {
        return None;
    }
    let from = page.boundary(s.clause.start.max(figure.start.saturating_sub(LONGEST)));
    let (_, behind) = page.slice(from..figure.start).rsplit_once('》')?;
    let rest = MAGAZINE.iter().find_map(|noun| behind.strip_prefix(noun))?;
    let rest = BRINGING_OUT_GAZETTE
        .iter()
        .find_map(|verb| rest.strip_prefix(verb))
        .unwrap_or(rest);
    is_counting(rest).then(|| s.entry(Metric::GazetteIssues))
}

/// The issues that an account brought out: 公众号改版，全年共推送40期; 公众号编写发布30期内容.
fn issues_of_account(s: &Situation<'_>) -> Option<Entry> {
    let (page, line, figure) = (s.page(), s.line, s.figure());
    if !page.report || !figure.is_in(ISSUE_UNIT) {
        return None;
    }
    let verb = s.tokens().last()?;
    let next = page.behind(figure.end, '，'.len_utf8());
    let ends = next.is_empty() || next.starts_with(['，', '。', '；', '）', '\n']);
    let pushed = verb.concept == Concept::Disclose
        && PUSH_ISSUES.contains(&page.printed(verb))
        && is_counting(page.slice(verb.end..figure.start).trim())
        && (ends || starts_with_any(page.behind(figure.end, REACH), ISSUE_NOUN));
    let from = page.boundary(line.start.max(figure.start.saturating_sub(REACH)));
    let metric = Metric::NewMediaPosts;
    // 在报刊刊发文章6篇，推出官方公众号并发布30期内容: the clause names the account, else the sentence.
    let channel = || {
        let own = s.named(metric).channel();
        let account = own.or_else(|| named(page, metric, from, figure.start).channel());
        account.filter(|channel| social(*channel))
    };
    let channel = pushed.then(channel)??;
    Some(s.entry(metric).channel(Some(channel)))
}

/// Complaints over the work of disclosure, named by what is wrong with it: 投诉信息公开工作不力的：0件.
fn complaint_of_work(s: &Situation<'_>) -> Option<Entry> {
    let (page, figure) = (s.page(), s.figure());
    if !figure.is_in(DISPUTE_UNIT) || !s.reader.known(s.line).report {
        return None;
    }
    let from = page.boundary(s.line.region.max(figure.start.saturating_sub(REACH)));
    let words = page.slice(from..figure.start);
    let words = words.strip_suffix('：').unwrap_or(words);
    let tokens = page.tokens(from..from + words.len());
    let complaint = tokens
        .iter()
        .rfind(|token| token.concept == Concept::Complaint)?;
    let object = page.slice(complaint.end..from + words.len());
    (ends_with_any(object, COMPLAINED_OF)
        && contains_any(object, WORK_OF_DISCLOSURE)
        && !object.contains(['，', '；', '：', '。']))
    .then(|| s.entry(Metric::Complaints))
}

/// Copies of a paper that is handed out, named by nothing but its title: 编印《用水问答》300册, 印发《办事指南》2万份.
fn titled_leaflet(s: &Situation<'_>) -> Option<Entry> {
    /// Of a paper that is issued to offices there are fewer copies.
    const MANY: u32 = 100;
    let (page, figure) = (s.page(), s.figure());
    if !page.report || !figure.is_in(COPY_UNIT) {
        return None;
    }
    let (from, open) = title_before(s)?;
    let verb = page
        .tokens(from..open)
        .last()
        .filter(|word| word.end == open)?;
    let given = match verb.concept {
        Concept::HandOut => true,
        Concept::Issue => figure.value >= Decimal::from(MANY),
        _ => false,
    };
    let other = [Concept::Gazette, Concept::Briefing, Concept::Newspaper];
    (given && !page.has(open..figure.start, &other)).then(|| s.entry(Metric::PublicityMaterials))
}

/// How often the press reported on a matter: 通过报刊、广播、电视报道水利工作60次.
fn press_report(s: &Situation<'_>) -> Option<Entry> {
    const LONGEST: usize = 45;
    let (page, figure) = (s.page(), s.figure());
    if !figure.is_in(PRESS_TIMES) || !s.reader.known(s.line).report {
        return None;
    }
    let tokens = s.tokens();
    let verb = tokens
        .iter()
        .rfind(|token| token.concept == Concept::MediaReport)?;
    let object = page.slice(verb.end..figure.start);
    let plain = tokens
        .iter()
        .all(|token| token.start < verb.end || !token.concept.is_verb());
    (contains_any(page.slice(s.clause.start..verb.end), PRESS_KIND)
        && object.len() <= LONGEST
        && !object.contains(['，', '；', '：', '。'])
        && plain)
        .then(|| s.entry(Metric::MediaReports))
}

/// Places by their level behind the noun and a colon: 设立查询点：市级2个、县级9个.
fn place_of_list(s: &Situation<'_>) -> Option<Entry> {
    let (page, figure) = (s.page(), s.figure());
    if !figure.is_in(PLACE_UNIT) || s.has_verb() {
        return None;
    }
    let from = page.boundary(s.line.start.max(figure.start.saturating_sub(REACH)));
    let colon = from + page.slice(from..figure.start).rfind('：')?;
    let noun = page.tokens(from..colon).last()?;
    let listed = noun.concept == Concept::ReadingPoint
        && noun.end == colon
        && !page.slice(colon..figure.start).contains(['；', '（'])
        && !s.label().is_empty();
    listed.then(|| {
        let entry = s.entry(Metric::ReadingPoints);
        entry.category(Some(s.label().to_owned()))
    })
}
