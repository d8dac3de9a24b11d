//! Names of organs: where running text names one, and whether two names mean the same.

use crate::word_lists::{self, contains, contains_any, ends_with_any, find, starts_with_any};
use std::ops::Range;
use std::sync::LazyLock;

use super::ahead::Ahead;
use crate::organ::endings::ENDINGS;
use gongkai_text::WordFinder;

/// The words that stand behind an organ of which a first sentence speaks.
static AFTER_SUBJECT: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(word_lists::AFTER_SUBJECT.iter().copied()));
/// The words that stand behind an organ that acts.
static AFTER_ACTOR: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(word_lists::AFTER_ACTOR.iter().copied()));

/// No name of an organ is longer, in characters.
const LONGEST_NAME: usize = 40;

/// Whether `name` speaks of an organ or a place without naming it: 我局, 全市, 各部门.
pub(crate) fn is_unnamed(name: &str) -> bool {
    // A name may begin with the same character: 全椒县, 本溪市.
    let after = |word: &str| name.strip_prefix(word).map(|rest| rest.chars().count());
    let short = |word: &str| after(word).is_some_and(|count| count <= 1);
    word_lists::UNNAMED_SHORT.iter().any(|word| short(word))
        || starts_with_any(name, word_lists::UNNAMED)
        || contains_any(name, word_lists::SPEAKER)
        || without_office(name).chars().count() <= 1
}

/// Whether `name` is only the kind of an organ: 卫生局, 教育局.
pub(crate) fn is_kind(name: &str) -> bool {
    if word_lists::PLAIN_ZONES.contains(&name) {
        return true;
    }
    name.chars().count() <= 3 && ends_with_any(name, word_lists::KINDS_OF_ORGANS)
}

fn names_organ(text: &str) -> bool {
    let mut endings = ENDINGS.iter().filter(|ending| ending.names);
    endings.any(|ending| text.ends_with(ending.text))
}

/// Whether `text` begins with a word for an organ or a place that does not name it: 我局, 全县, 各部门.
///
/// 全椒县, 贵州省 and 本溪市 begin with such a character too, as do places that no list has (全胜乡): behind a
/// pronoun stands the kind of the place or organ at once.
fn begins_with_pronoun(text: &str) -> bool {
    let Some(word) = word_lists::PRONOUNS
        .iter()
        .find(|word| text.starts_with(**word))
    else {
        return false;
    };
    let rest = text.strip_prefix(word).unwrap_or_default();
    let ambiguous = word_lists::NAME_PRONOUNS.contains(word);
    let kind = starts_with_any(rest, word_lists::OWN_KINDS);
    !ambiguous || kind && !crate::organ::begins_with_place(text)
}

/// Whether `text` is the name of one organ, as far as its form tells.
pub(crate) fn is_organ(text: &str) -> bool {
    let count = text.chars().take(LONGEST_NAME + 1).count();
    (3..=LONGEST_NAME).contains(&count)
        && names_organ(text)
        && !begins_with_pronoun(text)
        && !ends_with_any(text, word_lists::SITE_PARTS)
        && !contains_any(text, word_lists::SPEAKER)
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && !text.chars().any(|c| {
            c.is_ascii_punctuation() || c.is_whitespace() || "，。；：、《》“”（）".contains(c)
        })
}

/// Whether `text` is the name of one organ that may have a name in brackets: 教育局（体育局）,
/// 中国（某某）自由贸易试验区管理委员会.
pub(crate) fn is_organ_in_brackets(text: &str) -> bool {
    if !text.contains('（') {
        return is_organ(text);
    }
    let Some((head, rest)) = text.split_once('（') else {
        return false;
    };
    let Some((inner, tail)) = rest.split_once('）') else {
        return false;
    };
    let is_name = |name: &str| !name.is_empty() && !name.chars().any(|c| !is_han(c));
    if tail.is_empty() {
        // The second name is one of an organ too, or all of several are.
        is_organ(head)
            && inner
                .split('、')
                .all(|name| is_name(name) && names_organ(name))
    } else {
        head.chars().count() >= 2
            && is_name(head)
            && is_name(inner)
            && is_organ(&format!("{head}{tail}"))
    }
}

/// The name without a note that says which part of the organ is meant: 海关（本级）.
pub(crate) fn without_note(name: &str) -> &str {
    name.strip_suffix('）')
        .and_then(|body| body.rsplit_once('（'))
        .filter(|(_, note)| {
            let mut parts = word_lists::PART_NOTES.iter();
            word_lists::ORGAN_NOTES.contains(note) || parts.any(|word| note.starts_with(word))
        })
        .map_or(name, |(head, _)| head)
}

/// Whether `long` may be a fuller name of the organ that `short` names.
///
/// The characters of the shorter name must stand in the longer one in the same order, beginning
/// with the same character (`某某高新区` in `某某高新技术产业开发区管理委员会`), without the words that
/// only say that it is a government.
pub(crate) fn abbreviates(short: &str, long: &str) -> bool {
    let core = word_lists::OFFICES
        .iter()
        .find_map(|office| short.strip_suffix(office))
        .unwrap_or(short);
    if core.chars().count() < 2 || core.chars().next() != long.chars().next() {
        return false;
    }
    let mut rest = long.chars();
    core.chars().all(|c| rest.any(|other| other == c))
}

/// Whether `long` is the name of the organ that `short` names by the kind of its place alone: 某某市人民政府 for
/// 市政府, 某某县教育局 for 县教育局.
pub(crate) fn abbreviates_without_place(short: &str, long: &str) -> bool {
    let Some(unit) = short
        .chars()
        .next()
        .filter(|c| "省市州盟县区旗".contains(*c))
    else {
        return false;
    };
    let behind = short.get(unit.len_utf8()..).unwrap_or_default();
    let Some((place, organ)) = long.rsplit_once(unit) else {
        return false;
    };
    let mut rest = organ.chars();
    // 市政府 is 人民政府, 市经信委 is 经济和信息化委员会: the same characters in their order, up to the last.
    behind.chars().nth(1).is_some()
        && place.chars().nth(1).is_some()
        && place.chars().all(is_han)
        && behind.chars().all(|c| rest.any(|other| other == c))
        && (organ.ends_with("政府") == behind.ends_with("政府"))
        && (behind.chars().next_back() == organ.chars().next_back() || organ.ends_with("委员会"))
}

/// Whether `long` is `short` with the places before it that it belongs to, and with its office:
/// 某市某区某镇人民政府 for 某镇.
pub(crate) fn is_placed(short: &str, long: &str) -> bool {
    let core = without_office(short);
    let (Some(at), true) = (long.rfind(core), core.chars().count() >= 2) else {
        return false;
    };
    let (places, rest) = long.split_at(at);
    let behind = rest.get(core.len()..).unwrap_or_default();
    (behind.is_empty()
        || word_lists::OFFICES.contains(&behind)
        || word_lists::STREET_OFFICES.contains(&behind))
        && (places.is_empty() || names_place(places))
        && places.chars().all(is_han)
}

/// Whether a name ends as that of a place does, with no organ behind it.
pub(crate) fn names_place(name: &str) -> bool {
    ends_with_any(name, word_lists::PLACE_ENDS)
}

/// The place in `text` where the organ named `name` stands in the longest form: with the places that
/// it belongs to before it and its office behind it.
///
/// `金山镇` in `登录某某市金山镇人民政府网站` gives `某某市金山镇人民政府`. Titles of other documents (in
/// `《》`) are passed over.
pub(crate) fn fullest_mention(text: &str, name: &str) -> Option<Range<usize>> {
    let core = without_office(name);
    if core.chars().count() < 2 {
        return None;
    }
    let mut seen = 0;
    let mut in_title = false;
    let found = text.match_indices(core).filter(|&(at, _)| {
        let between = text.get(seen..at).unwrap_or_default();
        if let Some(mark) = between.rfind(['《', '》']) {
            in_title = between
                .get(mark..)
                .is_some_and(|mark| mark.starts_with('《'));
        }
        seen = at;
        !in_title
    });
    found
        .map(|(at, _)| places_before(text, at)..with_office(text, at + core.len()))
        .max_by_key(|range| (range.len(), std::cmp::Reverse(range.start)))
}

/// Where the names of the places that stand right before `at` begin: `某某省某某市` before a county.
fn places_before(text: &str, at: usize) -> usize {
    const DIVISIONS: &str = "省市州县区旗盟";
    const LONGEST: usize = 16;
    // Names of places, a verb before them and one character that makes them too long.
    const REACH: usize = LONGEST + 3;
    let before = text.get(..at).unwrap_or_default();
    if !before.ends_with(|c| DIVISIONS.contains(c)) {
        return at;
    }
    let is_name =
        |c: char| is_han(c) && !"由与在于和向是到请或将据对可的本我该各及为从全就现".contains(c);
    let near = before.char_indices().rev().take(REACH);
    let name = near.take_while(|&(_, c)| is_name(c));
    let start = name.last().map_or(at, |(place, _)| place);
    // What one does with a site or an office stands right before its name.
    let verbs = word_lists::BEFORE_PLACE;
    let run = before.get(start..).unwrap_or_default();
    let cut = verbs
        .iter()
        .filter_map(|verb| run.rfind(verb).map(|at| at + verb.len()))
        .max();
    let start = start + cut.unwrap_or(0);
    let places = before.get(start..).unwrap_or_default();
    let count = places.chars().count();
    // 县区审计局 and 各县审计局 are many.
    let one = !places.starts_with(|c| DIVISIONS.contains(c) || "各乡镇".contains(c));
    let is_place =
        one && (2..=LONGEST).contains(&count) && !contains_any(places, word_lists::GOVERNING);
    if is_place { start } else { at }
}

fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

/// Where the name of the body that governs a place ends, if it follows at `at`.
fn with_office(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    // 青禾路街道 is governed by 青禾路街道办事处.
    let street = text
        .get(..at)
        .is_some_and(|name| ends_with_any(name, word_lists::STREET));
    let of_street = word_lists::STREET_OFFICES.iter().filter(|_| street);
    word_lists::GOVERNING_BODIES
        .iter()
        .chain(of_street)
        .find(|body| rest.starts_with(**body))
        .map_or(at, |body| at + body.len())
}

fn without_office(name: &str) -> &str {
    word_lists::OFFICES
        .iter()
        .filter_map(|office| name.strip_suffix(office))
        .min_by_key(|core| core.len())
        .unwrap_or(name)
}

/// Whether a text that speaks of itself as `我局`, `本镇` may be that of the organ `name`.
pub(crate) fn speaks_as(text: &str, name: &str) -> bool {
    is_own_kind(&own_kinds(text), name)
}

/// The characters by which a text speaks of itself: those behind 我 and 本, sorted.
fn own_kinds(text: &str) -> Vec<char> {
    let behind = |word: &'static str| {
        memchr::memmem::find_iter(text.as_bytes(), word)
            .filter_map(move |at| text.get(at + word.len()..)?.chars().next())
    };
    let mut kinds: Vec<char> = behind("我").chain(behind("本")).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Whether the organ `name` is of one of the sorted `kinds`, which are last characters of such names.
fn is_own_kind(kinds: &[char], name: &str) -> bool {
    let last = without_office(name).chars().next_back();
    last.is_some_and(|last| kinds.binary_search(&last).is_ok())
}

/// Whether `long` is `short` with nothing but the words for its office added.
pub(crate) fn names_office_of(short: &str, long: &str) -> bool {
    long == short
        || long
            .strip_prefix(short)
            .is_some_and(|rest| word_lists::OFFICES.contains(&rest))
}

/// The organ that a preface says wrote the report: `由某某办公室编制`.
pub(crate) fn compiler(preface: &str) -> Option<Range<usize>> {
    let mut stops = Ahead::new(preface, "。");
    let mut written: Vec<Ahead<'_>> = word_lists::WRITTEN_WORDS
        .iter()
        .map(|word| Ahead::new(preface, word))
        .collect();
    for (at, _) in preface.match_indices('由') {
        let start = at + '由'.len_utf8();
        // 自由贸易试验区 has the character too.
        if preface
            .get(..at)
            .is_some_and(|before| before.ends_with('自'))
        {
            continue;
        }
        let rest = first_chars(preface.get(start..)?, LONGEST_NAME + 2);
        let end = rest
            .find(|c: char| "，。；：".contains(c))
            .unwrap_or(rest.len());
        let clause = rest.get(..end)?;
        let cut = word_lists::AFTER_COMPILER
            .iter()
            .filter_map(|mark| find(clause, mark))
            .min()
            .unwrap_or(clause.len());
        let name = clause.get(..cut)?;
        let name = if is_organ_in_brackets(name) {
            name
        } else {
            without_room(name.split('（').next().unwrap_or(name))
        };
        if !is_organ_in_brackets(name) {
            continue;
        }
        let stop = stops.next_from(start).unwrap_or(preface.len());
        let says = |word: &mut Ahead<'_>| word.next_from(start).is_some_and(|at| at < stop);
        if written.iter_mut().any(says) {
            // The office of a bureau or a school is part of that organ.
            let name = without_office_of_body(name);
            // 由卫健局办公室编制 does not say whose bureau it is.
            return (!is_kind(name)).then(|| start..start + name.len());
        }
    }
    None
}

/// The organ that says of itself that it reports: `某县审计局依据《条例》编制本年度报告`,
/// `本报告是某县审计局根据《条例》编制的`, `某县审计局向社会公布2021年度…报告`.
///
/// ```text
/// reporter = [lead] organ verb …                lead and verb from lists, in a sentence that has 报告 or 年报
///          | [lead] organ [year] subject …      as a title has them
/// ```
pub(crate) fn reporter(opening: &str) -> Option<Range<usize>> {
    /// Sentences and clauses that are looked at.
    const NEAR: usize = 6;
    let mut start = 0;
    for sentence in opening.split_inclusive(['。', '\n']).take(NEAR) {
        let mut at = start;
        start += sentence.len();
        let near = first_chars(sentence, 6 * LONGEST_NAME);
        if !contains_any(near, word_lists::REPORTS) {
            continue;
        }
        for clause in near.split_inclusive(['，', '；']).take(NEAR) {
            if let Some(found) = reporter_in(clause) {
                return Some(at + found.start..at + found.end);
            }
            at += clause.len();
        }
    }
    None
}

/// The reporter that one clause begins with.
fn reporter_in(clause: &str) -> Option<Range<usize>> {
    let text = clause.trim_start();
    let lead = word_lists::BEFORE_REPORTER
        .iter()
        .find_map(|lead| text.strip_prefix(lead))
        .unwrap_or(text);
    let start = clause.len() - lead.len();
    let is_basis = |text: &str| starts_with_any(text, word_lists::REPORTER_BASIS);
    if is_basis(lead) {
        return None;
    }
    let near = first_chars(lead, LONGEST_NAME + 4);
    let verb = word_lists::AFTER_REPORTER
        .iter()
        .filter_map(|verb| find(near, verb))
        .min();
    // 本年报为某某局2013年度政府信息公开年报
    let told = (start > 0).then_some(near.len());
    let verb = verb.or(told)?;
    let named = |name: &str| {
        is_organ_in_brackets(name)
            && !is_kind(without_office_of_body(name))
            && !is_unnamed(name)
            && !contains_any(name, word_lists::WORK_NAME)
            && !starts_with_any(name, word_lists::REPORTS)
            && !ends_with_any(name, word_lists::SITE_NAME)
    };
    let whole = lead.get(..verb)?.trim_end();
    let name = if named(whole) {
        whole
    } else {
        // 某某中心2018年政府信息公开年度报告根据《条例》制作.
        let year = whole.find(|c: char| c.is_ascii_digit() || "二〇一".contains(c));
        let before = whole.get(..year?)?;
        (contains_any(whole, word_lists::REPORTS) && named(before)).then_some(before)?
    };
    Some(start..start + name.len())
}

/// The organ in the title of the report that a preface quotes: `《某县公安局2019年政府信息公开工作年度报告》已经…`.
pub(crate) fn quoted(opening: &str) -> Option<Range<usize>> {
    /// Titles that are looked at.
    const MOST: usize = 8;
    opening
        .match_indices('《')
        .take(MOST)
        .find_map(|(at, mark)| {
            let start = at + mark.len();
            let near = first_chars(opening.get(start..)?, 2 * LONGEST_NAME);
            let title = near.get(..near.find('》')?)?;
            let report = contains_any(title, word_lists::REPORTS)
                && contains_any(title, word_lists::WORK_IN_TITLES);
            if !report || contains_any(title, word_lists::RULES) {
                return None;
            }
            let year = title.find(|c: char| c.is_ascii_digit())?;
            let name = title.get(..year)?;
            (is_organ_in_brackets(name) && !is_unnamed(name)).then(|| start..start + name.len())
        })
}

/// The bureau or school whose office a name is: 某某学院 for 某某学院信息公开工作办公室.
fn without_office_of_body(name: &str) -> &str {
    /// The name of a room, in characters.
    const LONGEST_ROOM: usize = 14;
    // 某市交通局信息化工作办公室
    let body = name
        .ends_with("办公室")
        .then(|| name.rfind('局'))
        .flatten()
        .and_then(|at| name.split_at_checked(at + '局'.len_utf8()));
    if let Some((body, room)) = body
        && room.chars().count() <= LONGEST_ROOM
        && !contains_any(room, word_lists::MADE_OF_ROOMS)
    {
        return body;
    }
    word_lists::DISCLOSURE_OFFICES
        .iter()
        .filter_map(|office| name.strip_suffix(office))
        .find(|body| ends_with_any(body, word_lists::OFFICE_HOLDERS))
        .unwrap_or(name)
}

/// The organ that a first sentence speaks of: `某市经信委在市委、市政府的领导下`,
/// `某市经信委政府信息公开工作在…`.
pub(crate) fn subject(preface: &str) -> Option<Range<usize>> {
    let first = preface.split('。').next().unwrap_or_default();
    let mut start = 0;
    for clause in first.split('，').take(4) {
        if let Some(name) = acting(clause, &AFTER_SUBJECT) {
            return Some(start..start + name.len());
        }
        start += clause.len() + '，'.len_utf8();
    }
    None
}

/// The organ that a clause begins with, before one of the `verbs`, and before the matter that it deals with.
fn acting<'t>(clause: &'t str, verbs: &WordFinder) -> Option<&'t str> {
    // A verb that opens the clause is passed over wherever it stands again.
    let opening = verbs.prefix(clause).and_then(|len| clause.get(..len));
    let mut verbs = verbs.find_iter(clause).map(|verb| verb.start..verb.end);
    let verb = verbs.find(|verb| clause.get(verb.clone()) != opening)?;
    let whole = clause.get(..verb.start)?;
    let matter = word_lists::TITLE_SUBJECTS
        .iter()
        .filter_map(|subject| find(whole, subject))
        .min();
    [Some(whole), matter.and_then(|at| whole.get(..at))]
        .into_iter()
        .flatten()
        .find(|name| is_organ(name) && !is_kind(name))
}

/// The organ that a text which speaks of itself as such an organ (我乡, 我局) names as the one who acts:
/// `截至2018年12月31日，某县林业局累计公开…`. Where it names several, none is taken.
pub(crate) fn actor(text: &str) -> Option<Range<usize>> {
    let kinds = own_kinds(text);
    // The last six bits of a character rule out most.
    let bit = |c: char| 1_u64 << (u32::from(c) & 0x3F);
    let bits = kinds.iter().fold(0, |bits, kind| bits | bit(*kind));
    let is_kind = |c: char| bits & bit(c) != 0 && kinds.binary_search(&c).is_ok();
    let mut found: Option<Range<usize>> = None;
    let mut start = 0;
    for sentence in sentences(text) {
        let mut at = start;
        start += sentence.len();
        for clause in sentence.split_inclusive('，').take(2) {
            // The name ends with one of these characters: most clauses, and nearly all cells, have none.
            let name = clause
                .contains(is_kind)
                .then(|| acting(clause, &AFTER_ACTOR))
                .flatten();
            if let Some(name) = name.filter(|name| is_own_kind(&kinds, name)) {
                match &found {
                    None => found = Some(at..at + name.len()),
                    Some(range) if text.get(range.clone()) == Some(name) => {}
                    Some(_) => return None,
                }
            }
            at += clause.len();
        }
    }
    found
}

/// The parts of a text that 。, ； and ends of lines divide, each with the mark that ends it.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        // The last bytes of the three marks tell where one may stand.
        let places = memchr::memchr3_iter(b'\n', 0x82, 0x9B, rest.as_bytes());
        let mut ends = places.filter_map(|at| rest.split_at_checked(at + 1));
        let (sentence, behind) = ends
            .find(|(head, _)| head.ends_with(['\n', '。', '；']))
            .unwrap_or((rest, ""));
        rest = behind;
        Some(sentence).filter(|sentence| !sentence.is_empty())
    })
}

/// The organ that answers questions: `请与某某县水利局办公室联系`, without the office inside it.
pub(crate) fn answering(preface: &str) -> Option<Range<usize>> {
    // A name with the room inside the organ.
    const LONGEST: usize = 2 * LONGEST_NAME;
    for opening in ["与", "联系："] {
        let mut contacts = Ahead::new(preface, "联系");
        for (at, _) in preface.match_indices(opening) {
            let start = at + opening.len();
            // 与某局（地址：…；电话：…）联系: the organ ends at the bracket.
            let near = first_chars(preface.get(start..).unwrap_or_default(), LONGEST);
            let end = match contacts.next_from(start) {
                Some(at) => at - start,
                None => near
                    .find(|c: char| "（，。；".contains(c))
                    .unwrap_or(usize::MAX),
            };
            let clause = near.get(..end).unwrap_or(near);
            let name = clause
                .split(['（', '，', '：', '。'])
                .next()
                .unwrap_or(clause);
            let name = without_room(name.trim_end());
            if is_organ(name) {
                return Some(start..start + name.len());
            }
        }
    }
    led(preface)
}

/// The organ behind words that lead to the one that answers questions: `请致电某某局综合股，电话…`, `联系单位：某某局办公室`,
/// `请向某某局咨询`.
fn led(preface: &str) -> Option<Range<usize>> {
    /// Places that are looked at for each word.
    const MOST: usize = 4;
    let named = |start: usize, end: &[&str]| {
        let near = first_chars(preface.get(start..)?, LONGEST_NAME + 2);
        let marks = near.find(|c: char| "（(，,。；;：:、\n ".contains(c));
        let verb = end.iter().filter_map(|word| find(near, word)).min();
        let stop = match (marks, verb) {
            (_, None) if !end.is_empty() => return None,
            (Some(mark), Some(verb)) => mark.min(verb),
            (mark, verb) => mark.or(verb)?,
        };
        let name = without_room(near.get(..stop)?.trim_end());
        let room = ends_with_any(name, word_lists::ANSWERING_CENTRES);
        (is_organ(name) && !is_kind(name) && !room).then(|| start..start + name.len())
    };
    let leads = word_lists::ANSWERING_LEADS.iter();
    let mut places = leads.flat_map(|lead| {
        let found = preface.match_indices(lead).take(MOST);
        found.map(|(at, lead)| at + lead.len())
    });
    places.find_map(|start| named(start, &[])).or_else(|| {
        let mut asked = preface.match_indices("请向").take(MOST);
        asked.find_map(|(at, lead)| named(at + lead.len(), &["咨询"]))
    })
}

/// The first `count` characters of a text, or all of it.
fn first_chars(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count);
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// An organ's name without the section of it that follows: 科, 股, a section's 办公室 or 中心.
///
/// The office of a government is a separate organ. The office of a bureau or a subdistrict is part of it.
fn without_room(name: &str) -> &str {
    let holds = |organ: &str| ends_with_any(organ, word_lists::ROOM_HOLDERS);
    let held = |room: &str| {
        name.strip_suffix(room)
            .filter(|organ| organ.chars().count() >= 3)
    };
    if let Some(organ) = word_lists::ROOMS.iter().find_map(|room| held(room)) {
        return organ;
    }
    let mut offices = word_lists::OWN_OFFICES.iter();
    if let Some(organ) = offices
        .find_map(|office| held(office))
        .filter(|organ| holds(organ))
    {
        return organ;
    }
    if !ends_with_any(name, word_lists::ROOM_ENDS) || ends_with_any(name, word_lists::OFFICE_ENDS) {
        return name;
    }
    let organ = word_lists::ORGAN_ENDS;
    let end = organ
        .iter()
        .filter_map(|word| name.rfind(word).map(|at| at + word.len()))
        .max();
    let organ = end.and_then(|end| name.get(..end)).unwrap_or(name);
    if organ == name {
        name
    } else {
        without_room(organ)
    }
}

/// Whether `text` speaks of itself as an organ of another kind than `name`: 我局 where a government office
/// answers questions.
pub(crate) fn speaks_as_another(text: &str, name: &str) -> bool {
    let bodies = word_lists::OWN_BODY
        .iter()
        .filter(|word| !ends_with_any(word, word_lists::UNIT_ENDS));
    let mut own = bodies.filter(|word| contains(text, word)).peekable();
    let office = ends_with_any(name, word_lists::OFFICE_MARKS);
    own.peek().is_some()
        && !own.any(|word| {
            let last = word.chars().next_back();
            last.is_some_and(|last| name.ends_with(last) || without_office(name).ends_with(last))
                || office && ends_with_any(word, word_lists::OWN_OFFICE)
        })
}

/// Whether nothing in `text` speaks against `name` as the organ whose text it is: it speaks of itself as such an
/// organ, or it neither speaks of itself nor says what another organ does, and `name` is none that posts the pages
/// of others.
pub(crate) fn may_be_of(text: &str, name: &str) -> bool {
    /// Clauses that are looked at.
    const NEAR: usize = 60;
    let posts = ends_with_any(name, word_lists::POSTING);
    if posts && !ends_with_any(name, word_lists::TOWNSHIP_GOVERNMENTS) {
        return false;
    }
    let own = [
        word_lists::OWN_BODY,
        word_lists::OWN_TOWNSHIP,
        word_lists::OWN_PLACE,
    ];
    if own.iter().any(|words| contains_any(text, words)) {
        return speaks_as(text, name) && !speaks_as_another(text, name);
    }
    let clauses = text.split(['。', '，', '；', '\n']).take(NEAR);
    let mut acting = clauses.filter_map(|clause| acting(clause.trim(), &AFTER_ACTOR));
    // 县民政局 is 某县民政局.
    let same = |other: &str| {
        let bare = other
            .strip_prefix(['省', '市', '州', '县', '区', '旗', '盟'])
            .unwrap_or(other);
        name.ends_with(bare) || abbreviates(other, name)
    };
    acting.all(same)
}

/// The government whose office answers for it: 某市人民政府 for 某市人民政府办公室.
pub(crate) fn governed(name: &str) -> Option<&str> {
    word_lists::OWN_OFFICES
        .iter()
        .find_map(|office| name.strip_suffix(office))
        .filter(|government| ends_with_any(government, word_lists::GOVERNMENT))
}

/// Whether a text speaks of itself as a whole place, 我市 or 全县, and not as one organ of it.
pub(crate) fn speaks_for_place(text: &str) -> bool {
    let says = |words: &[&str]| contains_any(text, words);
    says(word_lists::OWN_PLACE) && !says(word_lists::OWN_BODY)
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
    fn names_that_begin_with_a_pronoun() {
        for name in [
            "全胜乡人民政府",
            "贵州省财政厅",
            "全州县水利局",
            "本溪市民政局",
            "全椒县",
        ] {
            assert!(is_organ(name), "{name}");
        }
        for name in [
            "全县水利局",
            "全市各部门",
            "本局",
            "本单位办公室",
            "贵单位办公室",
            "各县水利局",
            "全区教育局",
        ] {
            assert!(!is_organ(name), "{name}");
        }
    }

    #[test]
    fn names_in_brackets() {
        for name in [
            "某市教育局（体育局）",
            "中国（某某）自由贸易试验区管理委员会",
            "某县林业局",
        ] {
            assert!(is_organ_in_brackets(name), "{name}");
        }
        for name in [
            "某县林业局（2016年）",
            "（体育局）",
            "某县林业局（",
            "工作（二）情况",
        ] {
            assert!(!is_organ_in_brackets(name), "{name}");
        }
        assert_eq!(without_note("某某海关（本级机关）"), "某某海关");
        assert!(is_placed("某镇", "甲市乙区某镇人民政府"));
        assert!(!is_placed("某镇", "甲市乙区某镇水利站"));
    }

    #[test]
    fn an_office_of_a_place_is_that_place_and_a_bureau_is_not() {
        assert!(names_office_of("某市", "某市人民政府办公室"));
        assert!(!names_office_of("某市", "某市财政局"));
    }

    #[track_caller]
    fn mention(text: &str, name: &str, expected: Option<&str>) {
        assert_eq!(
            fullest_mention(text, name).and_then(|range| text.get(range)),
            expected
        );
    }

    #[test]
    fn the_fullest_form_has_its_places_and_its_office() {
        mention(
            "可登录甲市乙区金山镇人民政府网站下载",
            "金山镇",
            Some("甲市乙区金山镇人民政府"),
        );
        mention("由甲县审计局编制", "审计局", Some("甲县审计局"));
        mention("根据《甲县审计局公开指南》，我局编制", "审计局", None);
        mention("在各县区审计局开展", "审计局", Some("审计局"));
        mention("我镇编制", "金山镇", None);
    }

    /// Without any bound the work on these grows with the square of their length.
    #[test]
    fn names_without_end_are_read_once() {
        const MANY: usize = 12_000;
        let text = "某县".repeat(MANY);
        assert_eq!(
            fullest_mention(&text, "某县").map(|range| range.len()),
            Some(54)
        );
        assert_eq!(compiler(&"由某某县水利局根据".repeat(MANY)), None);
        assert_eq!(compiler(&"由".repeat(MANY)), None);
        assert_eq!(answering(&"与某".repeat(MANY)), None);
        let text = "与某".repeat(MANY) + "联系";
        assert_eq!(answering(&text), None);
    }

    #[test]
    fn a_text_speaks_as_an_organ_of_its_kind() {
        assert!(speaks_as("2015年，我乡公开信息69条", "西山乡人民政府"));
        assert!(!speaks_as("2015年，我乡公开信息69条", "县政府办公室"));
    }

    #[test]
    fn compilers() {
        for (organ, office) in [
            ("青禾学院", "信息公开工作办公室"),
            ("青禾县水利局", "办公室"),
        ] {
            let text = format!("本报告由{organ}{office}编制而成。");
            assert_eq!(
                compiler(&text).and_then(|range| text.get(range)),
                Some(organ)
            );
        }
        let text = "本报告由某某区政府信息公开办公室编制。";
        assert_eq!(
            compiler(text).and_then(|range| text.get(range)),
            Some("某某区政府信息公开办公室")
        );
        let text = "本报告由某市人民政府办公室根据《条例》要求，汇总编制而成。";
        assert_eq!(
            compiler(text).and_then(|range| text.get(range)),
            Some("某市人民政府办公室")
        );
        for text in [
            "全文由概述、主动公开情况等六部分组成。",
            "本报告由卫健局办公室编制。",
        ] {
            assert_eq!(compiler(text), None, "{text}");
        }
        for (organ, room) in [
            ("青禾市交通局", "信息化工作办公室"),
            ("青禾经济开发区管理委员会", "办公室"),
            ("青禾区阿拉苏木", "党政办公室"),
            ("青禾市教育局语言文字工作委员会办公室", ""),
        ] {
            let text = format!("本报告由{organ}{room}编制。");
            let found = compiler(&text).and_then(|range| text.get(range));
            assert_eq!(found, Some(organ));
        }
    }

    #[test]
    fn subjects() {
        let text = "2014年以来，某市经信委在市委、市政府的正确领导下，扎实工作。";
        assert_eq!(
            subject(text).and_then(|range| text.get(range)),
            Some("某市经信委")
        );
        let text = "我局在上级领导下，认真工作。";
        assert_eq!(subject(text), None);
        let text = "2014年，青禾县卫生局政府信息公开工作在县委的领导下，扎实工作。";
        assert_eq!(
            subject(text).and_then(|range| text.get(range)),
            Some("青禾县卫生局")
        );
    }

    #[test]
    fn sentences_are_whole() {
        for text in [
            "",
            "公开。",
            "公开\n。；；甲，乙",
            "公开；丙",
            "\n\n开放、收集。丁",
        ] {
            let whole: Vec<_> = text.split_inclusive(['。', '\n', '；']).collect();
            assert_eq!(sentences(text).collect::<Vec<_>>(), whole, "{text}");
        }
    }

    #[test]
    fn actors() {
        for (text, name) in [
            (
                "我局认真工作。\n截至2014年12月31日，青禾县林业局累计公开信息5条。",
                Some("青禾县林业局"),
            ),
            (
                "我乡公开信息5条。2014年，青禾乡未收取任何费用。",
                Some("青禾乡"),
            ),
            ("我局公开信息5条。2014年，青禾乡未收取任何费用。", None),
            (
                "我局公开信息5条。青禾县林业局收到申请2件，青禾县水利局收到申请1件。",
                None,
            ),
            ("本报告公开信息5条。2014年，青禾乡未收取任何费用。", None),
        ] {
            assert_eq!(
                actor(text).and_then(|range| text.get(range)),
                name,
                "{text}"
            );
        }
    }

    #[test]
    fn a_source_may_be_the_organ_if_nothing_speaks_against_it() {
        for (text, name, may) in [
            ("2019年，我局公开信息5条。", "青禾县民政局", true),
            ("2019年，我镇公开信息5条。", "青禾县民政局", false),
            ("2019年，我局公开信息5条。", "青禾县人民政府办公室", false),
            ("2019年公开信息5条。", "青禾县民政局", true),
            ("2019年公开信息5条。", "青禾县石桥镇人民政府", true),
            ("2019年公开信息5条。", "青禾县人民政府", false),
            ("2019年公开信息5条。", "青禾县融媒体中心", false),
            ("2019年，县民政局认真公开信息5条。", "青禾县民政局", true),
            ("2019年，县水利局认真公开信息5条。", "青禾县民政局", false),
            ("2019年，我县公开信息5条。", "青禾县民政局", false),
        ] {
            assert_eq!(may_be_of(text, name), may, "{text} {name}");
        }
    }

    #[test]
    fn the_room_is_not_the_organ() {
        for (organ, room) in [
            ("某市人民政府办公室", "文电科"),
            ("某市人民政府办公室", "政府信息公开中心"),
            ("某区财政局", "办公室"),
            ("某街道办事处", "办公室"),
            ("某县林业局", ""),
            ("某县林业局", "（地址：某路1号；电话：1234567）"),
            ("某镇人民政府", "党政办"),
        ] {
            let text = format!("如有疑问，请与{organ}{room}联系（电话：1234567）。");
            assert_eq!(
                answering(&text).and_then(|range| text.get(range)),
                Some(organ),
                "{text}"
            );
        }
    }
}
