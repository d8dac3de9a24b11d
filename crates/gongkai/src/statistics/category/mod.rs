//! The category of a figure, as printed.

mod label;
mod line;
mod name;

use gongkai_report::Metric;

pub(super) use label::{of_applicant, of_column, of_label};

use self::line::{Line, of_line};
use self::name::{LONGEST, engagement, name, named_by_office, subject_of_items};
use super::context::{Clause, Context, up_to};
use super::lexicon::fillers::trim_label;
use super::lexicon::{
    BARE_ITEM, BARE_PUBLISHING, BRIEFING_END, CLASS, CLASS_OF_INFORMATION, Concept, ENGAGEMENT,
    IN_PLACE, INFORMATION_END, INTERPRETING, NOTICE_WORD, OF_ITS_KIND, OF_OFFICE, OPEN_WORK_NOUN,
    PLACING, PLAIN_VIEWS, POST_ORIGIN, RATE_MODIFIER, TRAINING_TOPIC, TRAINING_WORD, UPDATING,
    VERB_JOINT, VISIT_NOUN, contains_any, ends_with_any, is_item, starts_with_any, traits,
    trim_start_of,
};
use super::match_phrase::Hit;
use super::sentence::JOINTS;
use super::token::Token;

/// A figure in a phrase whose anchor, the word next to the figure, stands before it.
struct Anchored<'s> {
    page: &'s Context<'s>,
    clause: Clause<'s>,
    hit: &'s Hit,
    anchor: Token,
}

/// What a rule says of a category: that there is none, or its words.
type Category = Option<String>;

/// In this order; the first that says something is followed.
const RULES: &[fn(&Anchored<'_>) -> Option<Category>] = &[
    noun_of_work,
    noun_before_verb,
    bare_views,
    verb_in_name,
    modifiers,
];

/// The category of a figure that stands in a phrase.
pub(super) fn of_phrase(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Category {
    if hit.category.is_some() {
        return of_row(page, clause, hit);
    }
    if let Some(category) = of_metric(page, clause, hit) {
        return category;
    }
    // 推出88项“跨省通办”清单: the noun says what the metric says.
    let of_service = |word: &Token| matches!(word.concept, Concept::Served | Concept::Leaflet);
    let served = hit.metric == Metric::ServiceItems
        && [hit.anchor, hit.tail].iter().flatten().any(of_service);
    if served || !traits(hit.metric).category {
        return None;
    }
    let figure = clause.figure;
    let from_hit = Clause {
        start: clause.start.min(hit.start),
        figure,
    };
    match of_line(page, from_hit, hit) {
        Line::Untold => {}
        Line::Plain => return None,
        Line::Named(name) => return Some(name),
    }
    if let Some(tail) = hit.tail {
        let words = page.tokens(figure.end..tail.start);
        let from = words.iter().rfind(|token| token.concept.is_verb());
        return name(page.slice(from.map_or(figure.end, |verb| verb.end)..tail.end));
    }
    let quoted = page.slice(clause.range()).strip_suffix('”');
    if let Some((_, quoted)) = quoted.and_then(|text| text.rsplit_once('“')) {
        return name(quoted);
    }
    let mut anchor = hit.anchor?;
    // 政协委员提案答复意见7件: the noun stands before the verb.
    if hit.metric == Metric::Proposals
        && anchor.concept == Concept::Answer
        && hit.start < anchor.start
    {
        anchor = *page.tokens(hit.start..anchor.start).first()?;
    }
    let anchored = Anchored {
        page,
        clause,
        hit,
        anchor,
    };
    RULES.iter().find_map(|rule| rule(&anchored)).flatten()
}

/// The category that the row of the phrase names.
fn of_row(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Category {
    let words = page.tokens(hit.start..clause.figure.start.max(hit.end));
    let printed = |word: &Token| page.printed(word).to_owned();
    match hit.category? {
        // The printed word that the row points at; 制定并发布规范性文件9件: what was done to them is not one thing.
        "@first" if words.iter().any(|word| word.concept == Concept::Disclose) => None,
        "@first" => words.first().map(printed),
        "@last" => hit.tail.or(hit.anchor).as_ref().map(printed),
        category => {
            // 继续有效62件: as printed.
            let in_force = words.iter().find(|word| word.concept == Concept::InForce);
            Some(in_force.map_or_else(|| category.to_owned(), printed))
        }
    }
}

/// The category of a figure of a metric whose words tell it in their own way; `None` of another metric.
fn of_metric(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Option<Category> {
    let of_word = |concept: Concept| {
        let mut words = [hit.anchor, hit.tail].into_iter().flatten();
        let word = words.find(|word| word.concept == concept);
        word.map(|word| page.printed(&word).to_owned())
    };
    Some(match hit.metric {
        Metric::DirectoryEntries => edit(page, clause),
        Metric::ApplicationsCarriedOver => hit.anchor.or(hit.tail).map(|word| {
            let out = word.concept == Concept::CarriedOut
                || page.has(hit.start..hit.end, &[Concept::CarriedOut]);
            if out { "out" } else { "in" }.to_owned()
        }),
        Metric::Staff => of_staff(page, clause, hit),
        Metric::ReadingPoints => of_place(page, clause, hit),
        Metric::CompletionRate => hit.anchor.map(|word| {
            let before = page.slice(clause.start..word.start);
            let modifier = RATE_MODIFIER.iter().find(|word| before.ends_with(*word));
            let from = word.start - modifier.map_or(0, |word| word.len());
            page.slice(from..word.end).to_owned()
        }),
        Metric::ApplicationsAnswered => of_word(Concept::RestOutcome),
        Metric::ConsultationsPublic => of_word(Concept::PublicConsultation),
        _ => return None,
    })
}

/// Whether the people of a figure work full time: 明确2名工作人员作为专职信息公开员, where the clause says it after the figure,
/// 配备兼职信息公开人员2名.
fn of_staff(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Category {
    const AFTER: usize = 45;
    let figure = clause.figure;
    let end = hit.end.max(figure.end);
    let marks = ['，', '；', '。', '、', '（', '\n'];
    let rest = up_to(up_to(page.behind(end, AFTER), &marks), &JOINTS);
    let start = hit.start.min(figure.start);
    let before = page.slice(page.boundary(start.saturating_sub(LONGEST))..start);
    let kind = ENGAGEMENT.iter().find(|kind| before.ends_with(**kind));
    let start = start - kind.map_or(0, |kind| kind.len());
    engagement(page.slice(start..end + rest.len()))
}

/// The name of the places that a figure counts, as printed: 便民查阅场所.
fn of_place(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Category {
    let word = hit.tail.or(hit.anchor)?;
    let from = hit.tail.map_or(clause.start, |_| clause.figure.end);
    let verb = page
        .tokens(from..word.start)
        .iter()
        .rfind(|token| token.concept.is_verb() || is_channel(token.concept));
    let from = verb.map_or(from, |verb| verb.end);
    let label = trim_label(page.slice(from..word.end));
    let label = label.rsplit(['、', '，', '”']).next().unwrap_or_default();
    // 全区设查阅点6个: the verb is no part of the name.
    let label = trim_start_of(label, PLACING);
    // 在二楼开放公共查阅室: the words before the place tell where it is.
    let label = if starts_with_any(label, IN_PLACE) {
        page.printed(&word)
    } else {
        label
    };
    (label.len() <= LONGEST && !label.is_empty()).then(|| label.to_owned())
}

/// What was done to the entries of a directory.
fn edit(page: &Context<'_>, clause: Clause<'_>) -> Category {
    let done = page.tokens(clause.range()).iter();
    let mut verbs = done.filter(|token| matches!(token.concept, Concept::Edit | Concept::Disclose));
    // 共发布对外公开事项150条 says nothing more of the entries.
    let edited = |token: &Token| {
        token.concept == Concept::Edit || starts_with_any(page.printed(token), UPDATING)
    };
    if !verbs.clone().any(edited) {
        return None;
    }
    let first = verbs.next()?;
    let last = verbs.next_back().unwrap_or(first);
    let words = page.slice(first.start..last.end);
    (words.len() <= LONGEST).then(|| words.to_owned())
}

impl<'s> Anchored<'s> {
    /// The words of the clause before the anchor, without fillers and marks at the ends.
    fn label(&self) -> &'s str {
        trim_label(self.page.slice(self.clause.start..self.anchor.start))
    }

    /// The words of the lexicon in the clause before the anchor.
    fn before(&self) -> &'s [Token] {
        self.page.tokens(self.clause.start..self.anchor.start)
    }

    /// Whether the words before the anchor tell neither what was done, nor by which channel, nor when.
    fn only_names(&self) -> bool {
        let range = self.clause.start..self.anchor.start;
        self.page.times(&range).is_empty()
            && self
                .before()
                .iter()
                .all(|token| !token.concept.is_verb() && !is_channel(token.concept))
    }
}

/// 行政许可类信息公开42条: a class stands before the noun of the work. 财政预决算信息公开125条: the noun of the work ends the
/// name of what was disclosed.
fn noun_of_work(a: &Anchored<'_>) -> Option<Category> {
    if a.anchor.concept != Concept::OpenWork {
        return None;
    }
    let label = a.label();
    if ends_with_any(label, CLASS) {
        return Some(name(label));
    }
    let ends_name = OPEN_WORK_NOUN.contains(&a.page.printed(&a.anchor))
        && a.only_names()
        && subject_of_items(label);
    let information = INFORMATION_END.first().filter(|_| ends_name);
    Some(information.and_then(|end| name(&format!("{label}{end}"))))
}

/// 行政许可信息公示1562条: the noun stands before the verb.
fn noun_before_verb(a: &Anchored<'_>) -> Option<Category> {
    if !a.anchor.concept.is_verb() {
        return None;
    }
    let label = a.label();
    let told = a.hit.metric == Metric::InformationDisclosed
        && ends_with_any(label, INFORMATION_END)
        && subject_of_items(label)
        && !contains_any(label, OF_OFFICE)
        && a.only_names();
    Some(name(label).filter(|_| told))
}

/// 全年阅读量12万次; 政府信息公开专栏访问量: whose views they are is no kind of views.
fn bare_views(a: &Anchored<'_>) -> Option<Category> {
    let (page, start) = (a.page, a.clause.start);
    let bare = a.hit.metric == Metric::PageViews
        && (plain_views(a)
            || a.anchor.start == page.clause_text_start(start, a.anchor.start)
            || page.has(start..a.anchor.start, &[Concept::Column, Concept::OpenWork]));
    bare.then_some(None)
}

/// Whether the words of a figure of visits say nothing but when and how many: 网站年度访问量, 信息浏览.
fn plain_views(a: &Anchored<'_>) -> bool {
    let channel = a.before().iter().rfind(|token| is_channel(token.concept));
    let from = channel.map_or(a.clause.start, |token| token.end);
    let rest = trim_start_of(a.page.slice(from..a.anchor.start), PLAIN_VIEWS);
    rest.is_empty() && contains_any(a.page.printed(&a.anchor), VISIT_NOUN)
}

/// 业务公开信息27条: the verb is part of the name.
fn verb_in_name(a: &Anchored<'_>) -> Option<Category> {
    let (page, start) = (a.page, a.clause.start);
    if a.hit.metric != Metric::InformationDisclosed
        || a.anchor.concept != Concept::Info
        || a.hit.start < start
    {
        return None;
    }
    let mut words = a.before().iter();
    let verb = words.find(|token| token.concept != Concept::Opener)?;
    (verb.concept == Concept::Disclose
        && verb.end == a.anchor.start
        && BARE_PUBLISHING.contains(&page.printed(verb))
        && page.times(&(start..verb.start)).is_empty()
        && named_by_office(trim_label(page.slice(start..verb.start))))
    .then(|| of_label(page, a.clause.range()))
}

/// The modifiers of the noun.
fn modifiers(a: &Anchored<'_>) -> Option<Category> {
    let (page, metric) = (a.page, a.hit.metric);
    let of_training = matches!(
        metric,
        Metric::TrainingSessions | Metric::TrainingParticipants
    );
    let from = start_of_modifiers(a, of_training);
    // 2023年承办建议5件: the date is no part of the name.
    let dated = page.times(&(from..a.anchor.start)).first().filter(|time| {
        let rest = page.slice(time.end..a.anchor.start);
        trim_label(page.slice(from..time.start)).is_empty()
            && trim_label(rest).len() < rest.len()
            && time.end <= a.anchor.start
    });
    let from = dated.map_or(from, |time| time.end);
    // 工作信息类: the name ends with its last word.
    let rest = page.slice(a.anchor.end..a.clause.figure.start);
    let classes = CLASS_OF_INFORMATION.iter();
    let class = classes.filter(|end| rest.starts_with(**end));
    let end = a.anchor.end + class.map(|end| end.len()).max().unwrap_or(0);
    if starts_with_any(page.slice(from..end), CLASS) {
        // 受理公示、批前公示类信息: the verbs belong to the name of the class.
        return Some(of_label(page, a.clause.start..end));
    }
    // 公布行政权力事项40项: the noun says what the metric says.
    if matches!(a.anchor.concept, Concept::ServiceItem | Concept::Affair)
        && metric == Metric::ServiceItems
        && !contains_any(page.slice(from..a.anchor.start), OF_ITS_KIND)
    {
        return None;
    }
    let plain = |name: &String| match metric {
        // 信息公开业务培训班: all training that counts is about that; 培训信息员65人: those who come are no kind either.
        _ if of_training => {
            starts_with_any(name, TRAINING_TOPIC) || starts_with_any(name, TRAINING_WORD)
        }
        // 宣传解读重要政策文件8篇: what is read out is no kind.
        Metric::Interpretations => {
            a.anchor.concept == Concept::Document && contains_any(name, INTERPRETING)
        }
        // 校务简报20期: whose briefings they are.
        Metric::Briefings => ends_with_any(name, BRIEFING_END),
        _ => false,
    };
    Some(name(page.slice(from..end)).filter(|name| !plain(name)))
}

/// Where the modifiers of the noun begin: behind the last verb, channel or 其中.
fn start_of_modifiers(a: &Anchored<'_>, of_training: bool) -> usize {
    let before = a.before();
    let word = before.iter().rfind(|token| {
        // 网站信息发布培训 trains in publishing on the site: neither is what is done here.
        let verb = token.concept.is_verb() && !(of_training && token.concept == Concept::Disclose);
        // 媒体解读6条: who reads the policy out is the kind.
        let reader = a.hit.metric == Metric::Interpretations && token.end == a.anchor.start;
        verb && !inside_name(a.page, before, token, &a.anchor)
            || is_channel(token.concept) && !of_training && !reader
            || token.concept == Concept::Opener
    });
    word.map_or(a.clause.start, |token| token.end)
}

/// Whether a verb stands inside the name of what an earlier verb discloses: 发布重要事项公示信息.
fn inside_name(page: &Context<'_>, before: &[Token], verb: &Token, noun: &Token) -> bool {
    let public_notice = verb.end == noun.start
        && noun.concept == Concept::Info
        && NOTICE_WORD.contains(&page.printed(verb));
    public_notice
        && before
            .iter()
            .rfind(|token| token.end <= verb.start && token.concept.is_verb())
            .is_some_and(|first| {
                let words = page.slice(first.end..verb.start);
                first.concept == Concept::Disclose
                    && !contains_any(words, VERB_JOINT)
                    && words.chars().nth(1).is_some()
            })
}

/// The name of a part of a list of items whose words a phrase reads and takes for no category: 政务信息 and 信息公开 beside
/// other classes, 机构调整公告, whose verb belongs to the name, 原创微博.
pub(super) fn of_item_part(page: &Context<'_>, clause: Clause<'_>, hit: &Hit) -> Category {
    if !is_item(hit.metric) || hit.tail.is_some() {
        return None;
    }
    let anchor = hit.anchor?;
    let label = trim_label(page.words(clause));
    if hit.metric == Metric::NewMediaPosts {
        let origins = POST_ORIGIN.iter().filter_map(|word| label.find(word));
        return label.get(origins.min()?..).map(str::to_owned);
    }
    if !matches!(anchor.concept, Concept::Info | Concept::OpenWork) {
        return None;
    }
    let word = page.printed(&anchor);
    // BARE_ITEM says no more than that items are meant.
    // 村务公开类: the work of disclosing them is the class.
    let class = label
        .strip_prefix(word)
        .is_some_and(|rest| CLASS.contains(&rest));
    if class || label == word && !BARE_ITEM.contains(&word) {
        return Some(label.to_owned());
    }
    // 机构调整公告: the verb stands inside the name.
    let words = page.tokens(clause.range());
    let mut verbs = words.iter().filter(|token| token.concept.is_verb());
    let verb = verbs.next().filter(|_| verbs.next().is_none())?;
    let inside = verb.concept != Concept::Disclose
        && verb.end == anchor.start
        && label.find(page.printed(verb)).is_some_and(|at| at > 0)
        && !page.slice(clause.range()).contains('“')
        && !words.iter().any(|token| is_channel(token.concept));
    inside.then(|| name(label)).flatten()
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
