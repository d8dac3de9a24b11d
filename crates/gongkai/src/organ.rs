//! Organs as keys to join on: their division by GB/T 2260, level and type.
//!
//! [`organ`] reads the name of an organ. It takes the division from the places that the name begins
//! with, by the list that is valid in the year; the level and the type from the rest of the name. Where
//! several places have the name, [`Hints`] from elsewhere decide; where nothing decides, the division is
//! `None` and the candidates are given.
//!
//! ```
//! use gongkai::organ::{Hints, organ};
//!
//! let read = organ("渝北区教育委员会", Some(2016), &Hints::default());
//! let division = read.division.ok_or("no division")?;
//! assert_eq!((division.code.as_str(), division.path.join("/").as_str()), ("500112", "重庆市/渝北区"));
//!
//! // Several places are named 朝阳区.
//! let read = organ("朝阳区教育委员会", Some(2016), &Hints::default());
//! assert!(read.division.is_none() && read.candidates.len() > 1);
//! let hints = Hints::default().site_code("1101050001");
//! let read = organ("朝阳区教育委员会", Some(2016), &hints);
//! assert_eq!(read.division.map(|division| division.code).as_deref(), Some("110105"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # Conventions
//!
//! - The list has the codes of the end of each year from 2007 to 2019, and of 2025. A division that changed between the
//!   last two lists is valid under both names from 2019 to 2024.
//! - Zones, villages, townships and their organs have the division of the place that the name begins
//!   with; a zone that the statistical list codes has its own.
//! - A city or county that no list has takes the division of the place before it, and the level of its own
//!   name: 市 below a province is a prefecture, 县 and 区 are counties.
//! - Of several organs that are named together the first one counts.
//! - A place in short form (鞍山高新区) is read before the words of a zone only, because short forms are
//!   words of other names too.

mod divisions;
pub(crate) mod endings;

use crate::word_lists::{self, contains_any, ends_with_any, first_of_several, starts_with_any};
use divisions::{LONGEST, Place, beginning, coded, named};
use endings::ending_of;
use gongkai_report::{DerivedFrom, Organ, OrganLevel, OrganType};

/// What is known of an organ beside its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hints<'a> {
    texts: Vec<(&'a str, DerivedFrom)>,
    codes: Vec<(String, DerivedFrom)>,
}

impl<'a> Hints<'a> {
    /// A text that may name the places that the organ belongs to, such as the title of its report or
    /// the name of its site.
    #[must_use]
    pub fn text(mut self, text: &'a str, from: DerivedFrom) -> Self {
        self.texts.push((text, from));
        self
    }

    /// The code of the site on which the organ publishes, 网站标识码. Its first six digits are those of
    /// the site's division; the codes of ministries (`bm…`) have none.
    #[must_use]
    pub fn site_code(self, code: &str) -> Self {
        let digits = code.get(..6).unwrap_or_default().to_owned();
        self.code(digits, DerivedFrom::Site)
    }

    /// The index number of a document, 索引号. One that begins with the organ's unified social credit code
    /// (统一社会信用代码, GB 32100-2015) has the code of the division in its third to eighth place.
    #[must_use]
    pub fn index_number(self, number: &str) -> Self {
        let credit = ["11", "12", "13", "19"]
            .iter()
            .any(|start| number.starts_with(start));
        let long = number.bytes().take_while(u8::is_ascii_alphanumeric).count() >= 10;
        let digits = number.get(2..8).filter(|_| credit && long);
        self.code(
            digits.unwrap_or_default().to_owned(),
            DerivedFrom::IndexNumber,
        )
    }

    fn code(mut self, code: String, from: DerivedFrom) -> Self {
        if coded(&code, None).is_some() {
            self.codes.push((code, from));
        }
        self
    }
}

/// Reads the name of an organ as it was in `year`; without a year, by all lists.
///
/// The name stays as given. The [module](self) documentation lists what is read from it.
///
/// ```
/// use gongkai::organ::{Hints, organ};
/// use gongkai::report::{OrganLevel, OrganType};
///
/// let read = organ("鞍山高新技术产业开发区管理委员会", Some(2015), &Hints::default());
/// assert_eq!(read.division.map(|division| division.name).as_deref(), Some("鞍山市"));
/// assert_eq!(read.level, Some(OrganLevel::Zone));
/// assert_eq!(read.kind, Some(OrganType::ZoneCommittee));
/// ```
#[must_use]
pub fn organ(name: &str, year: Option<i32>, hints: &Hints<'_>) -> Organ {
    let simple = in_simplified(name, year);
    let name = simple.as_deref().unwrap_or(name);
    let mut parts = Parts::of(first_named(name), year);
    let mut out = Organ::new(name);
    out.kind = kind_of(&parts);
    if !parts.places.is_empty() {
        out.derived_from.push(DerivedFrom::Issuer);
    }
    if parts.places.len() > 1
        && let Some((place, from)) = decided(&parts.places, year, hints)
    {
        parts.places = vec![place];
        out.derived_from.push(from);
    }
    if parts.places.is_empty()
        && let Some((place, from)) = of_the_site(name, year, hints)
    {
        parts.places = vec![place];
        out.derived_from.push(from);
    }
    out.level = level_of(&parts);
    match parts.places.as_slice() {
        [place] => out.division = Some(place.division(year)),
        many => {
            out.candidates = many.iter().map(|place| place.division(year)).collect();
            out.candidates.sort_by(|a, b| a.code.cmp(&b.code));
            out.candidates.dedup_by(|a, b| a.code == b.code);
        }
    }
    out
}

/// The name in Simplified characters, where it is written in Traditional ones: two characters or more differ, or it
/// begins with a place only then.
fn in_simplified(name: &str, year: Option<i32>) -> Option<String> {
    let simple = gongkai_text::simplified(name)?;
    let mut differ = name.chars().zip(simple.chars());
    let many = differ.by_ref().filter(|(old, new)| old != new).nth(1);
    let length = |name: &str| places_of(name, year).1.chars().count();
    (many.is_some() || length(&simple) < length(name)).then_some(simple)
}

/// The first of several organs that are named together: 青禾县教育局、青禾县财政局.
fn first_named(name: &str) -> &str {
    /// The shortest name that is one of its own, in characters.
    const SHORTEST: usize = 3;
    first_of_several(name, |part| {
        part.chars().nth(SHORTEST - 1).is_some() && ending_of(part).is_some()
    })
}

/// What may stand before the place in the name of an organ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// A national organ whose branch the name is: 国家税务总局某某市税务局.
    National,
    /// The party, or another body that is no department: 中共某某市委.
    Party,
    /// An enterprise: 国网某某市供电公司.
    Enterprise,
}

/// The parts of the name of an organ.
struct Parts<'t> {
    name: &'t str,
    lead: Option<Lead>,
    /// What stands behind the lead.
    behind: &'t str,
    /// The divisions that the last place of the name may be.
    places: Vec<Place>,
    /// The level of a place behind them that no list has.
    unlisted: Option<OrganLevel>,
    /// The name behind all its places.
    rest: &'t str,
}

impl<'t> Parts<'t> {
    fn of(name: &'t str, year: Option<i32>) -> Self {
        let (mut places, mut rest) = places_of(name, year);
        let (mut lead, mut behind) = (None, name);
        if places.is_empty()
            && let Some((found, after)) = led(name).filter(|(_, after)| !after.is_empty())
        {
            (lead, behind) = (Some(found), after);
            (places, rest) = places_of(after, year);
            if places.is_empty() && found == Lead::National {
                (places, rest) = of_branch(after, year).unwrap_or((places, rest));
            }
        }
        if let Some(inner) = of_part(rest, &places, year) {
            places = vec![inner];
        }
        let (unlisted, rest) = behind_unlisted(rest, &places);
        Self {
            name,
            lead,
            behind,
            places,
            unlisted,
            rest,
        }
    }

    /// Whether the name is that of a local branch of a national organ.
    fn is_branch(&self) -> bool {
        self.lead == Some(Lead::National)
            && (!self.places.is_empty() || ends_with_any(self.behind, word_lists::BRANCH_NAMES))
    }
}

/// What stands before the place of a name, and what follows it.
fn led(name: &str) -> Option<(Lead, &str)> {
    [
        (Lead::National, word_lists::BRANCHES),
        (Lead::Party, word_lists::PARTY),
        (Lead::Enterprise, word_lists::ENTERPRISES),
    ]
    .into_iter()
    .find_map(|(lead, words)| {
        let mut words = words.iter();
        Some((lead, words.find_map(|word| name.strip_prefix(word))?))
    })
}

/// The places whose short name the name of a branch begins with, and what follows it: 某某调查队, 某某监管分局.
fn of_branch(behind: &str, year: Option<i32>) -> Option<(Vec<Place>, &str)> {
    let ends = behind.char_indices().map(|(at, _)| at).take(LONGEST);
    let (core, rest) = ends
        .skip(2)
        .filter_map(|at| behind.split_at_checked(at))
        .find(|(_, rest)| word_lists::BRANCH_NAMES.contains(rest))?;
    let is_end = |tail: &str| {
        word_lists::DIVISION_ENDS.contains(&tail)
            || ends_with_any(tail, word_lists::AUTONOMOUS_ENDS)
    };
    let found = beginning(core)
        .filter(|place| place.is_valid(year) && place.is_dated())
        .filter(|place| place.name.get(core.len()..).is_some_and(is_end));
    let found = settled(found.collect(), year);
    (!found.is_empty()).then_some((found, rest))
}

/// The division below the place of an organ by which a part of it is named: 某某市公安局某某分局,
/// 某某省电力公司某某供电公司.
fn of_part(rest: &str, places: &[Place], year: Option<i32>) -> Option<Place> {
    let [parent] = places else { return None };
    let (body, organ) = [("分局", "局"), ("公司", "公司")]
        .into_iter()
        .find_map(|(end, organ)| Some((rest.strip_suffix(end)?, organ)))?;
    let core = body.rsplit_once(organ)?.1;
    let core = word_lists::PART_TRADES
        .iter()
        .find_map(|trade| core.strip_suffix(trade))
        .unwrap_or(core);
    core.chars().nth(1)?;
    let is_end = |tail: &str| tail.is_empty() || word_lists::DIVISION_ENDS.contains(&tail);
    let mut found = beginning(core)
        .filter(|place| place.is_listed(year) && place.is_dated())
        .filter(|place| place.code != parent.code && place.is_in(parent.code))
        .filter(|place| place.name.get(core.len()..).is_some_and(is_end));
    found.next().filter(|_| found.next().is_none())
}

/// The level of the last place in `rest` that no list has, and the name behind it: 某某县公安局 behind a province.
///
/// A place that the lists lack has the level of its own name, never that of the place that it lies in.
///
/// ```text
/// unlisted = { name ("市" | "县" | "区" | "州" | "盟" | "旗") } organ
/// ```
fn behind_unlisted<'t>(rest: &'t str, places: &[Place]) -> (Option<OrganLevel>, &'t str) {
    /// The longest name with its unit, in characters.
    const LONGEST_NAME: usize = 9;
    let Some(parent) = places.first() else {
        return (None, rest);
    };
    // 经济技术开发区 ends as a district does.
    if contains_any(rest, word_lists::ZONES) {
        return (None, rest);
    }
    let (mut above, mut rest) = (parent.level(), rest);
    let is_city = parent.name.ends_with('市');
    let mut found = None;
    while matches!(above, OrganLevel::Province | OrganLevel::Prefecture) {
        let mut units = rest.char_indices().skip(1).take(LONGEST_NAME);
        let Some((at, unit)) = units.find(|(_, c)| "市县区州盟旗".contains(*c)) else {
            break;
        };
        let name = rest.get(..at).unwrap_or_default();
        let after = rest.get(at + unit.len_utf8()..).unwrap_or_default();
        let governed = after.is_empty() || starts_with_any(after, word_lists::PLACE_GOVERNMENTS);
        let county = above == OrganLevel::Prefecture || found.is_none() && is_city;
        let (level, shortest) = match unit {
            '市' if county => (OrganLevel::County, 2),
            '市' => (OrganLevel::Prefecture, 2),
            '县' => (OrganLevel::County, 1),
            '区' => (OrganLevel::County, 2),
            _ if !governed => break,
            '旗' => (OrganLevel::County, 2),
            _ if county => break,
            _ => (OrganLevel::Prefecture, 2),
        };
        let plain = !ends_with_any(name, word_lists::BEFORE_UNIT)
            && !starts_with_any(after, word_lists::BEHIND_UNIT)
            && ending_of(after).is_some();
        let is_place = name.chars().nth(shortest - 1).is_some()
            && !contains_any(name, word_lists::NO_PLACE_NAMES)
            && (governed || plain);
        if !is_place {
            break;
        }
        (above, rest) = (level, after);
        found = Some(level);
    }
    (found, rest)
}

/// Whether a text begins with the full name of a division of any year.
pub(crate) fn begins_with_place(text: &str) -> bool {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.take(LONGEST).skip(1).any(|end| {
        let name = text.get(..end).unwrap_or_default();
        named(name, None).next().is_some()
    })
}

/// The places that a name begins with, narrowed to the last of them, and the rest of the name.
fn places_of(name: &str, year: Option<i32>) -> (Vec<Place>, &str) {
    let mut rest = name;
    let mut found: Vec<Place> = Vec::new();
    // A name has three levels of places at most, and one of them perhaps twice.
    for _ in 0..4 {
        // A name that was given up within the year may still head the report on it.
        let before = || place_at(rest, Some(year?.checked_sub(1)?));
        let Some((places, after)) = place_at(rest, year).or_else(before) else {
            break;
        };
        let inside: Vec<Place> = places
            .into_iter()
            .filter(|place| found.is_empty() || found.iter().any(|outer| place.is_in(outer.code)))
            .collect();
        if inside.is_empty() {
            break;
        }
        found = inside;
        rest = after;
    }
    (settled(found, year), rest)
}

/// The places without those whose code another list than that of the year has.
fn settled(mut found: Vec<Place>, year: Option<i32>) -> Vec<Place> {
    // A place may have an old and a new code between the last two lists, and one as a zone: the code of
    // the list of the year is meant.
    let sure = |place: &Place| place.is_listed(year) && place.is_dated();
    let listed: Vec<Place> = found.iter().copied().filter(sure).collect();
    found.retain(|place| {
        // The dates of zones are not known, nor whether they kept their code.
        let near = if place.is_dated() { 4 } else { 2 };
        let same = |other: &Place| {
            other.code.get(..near) == place.code.get(..near) && other.name == place.name
        };
        sure(place) || !listed.iter().any(same)
    });
    found.dedup_by(|a, b| a.code == b.code);
    found
}

/// The places of the longest name that `text` begins with, and what follows it.
fn place_at(text: &str, year: Option<i32>) -> Option<(Vec<Place>, &str)> {
    let ends = || {
        text.char_indices()
            .map(|(at, c)| at + c.len_utf8())
            .take(LONGEST)
            .collect::<Vec<_>>()
    };
    let split = |end: usize| text.split_at_checked(end);
    let full = ends().into_iter().skip(1).rev().find_map(|end| {
        let (name, rest) = split(end)?;
        let places: Vec<Place> = named(name, year).collect();
        (!places.is_empty()).then_some((places, rest))
    });
    full.or_else(|| {
        ends().into_iter().skip(1).rev().find_map(|end| {
            let (core, rest) = split(end)?;
            let (places, rest) = short_form(core, rest, year)?;
            Some((places, rest))
        })
    })
}

/// The places that `core` is short for, as far as what follows it shows that it is a place.
///
/// ```text
/// short = core "州"                 of a name core … "自治州"
///       | core "县"                 of a name core … "自治县"
///       | core "住房公积金"          of a name core ("市" | "省")
///       | core zone                of a name core ("市" | "县" | "区" | …)
///       | province division        of a name province ("省" | "…自治区")
/// ```
fn short_form<'t>(core: &str, rest: &'t str, year: Option<i32>) -> Option<(Vec<Place>, &'t str)> {
    let places = |fits: &dyn Fn(&str) -> bool| -> Vec<Place> {
        beginning(core)
            .filter(|place| place.is_valid(year))
            .filter(|place| place.name.get(core.len()..).is_some_and(fits))
            .collect()
    };
    for (unit, whole) in [("州", "自治州"), ("县", "自治县"), ("旗", "自治旗")] {
        if let Some(after) = rest.strip_prefix(unit) {
            let found = places(&|tail| tail.len() > whole.len() && tail.ends_with(whole));
            if !found.is_empty() {
                return Some((found, after));
            }
        }
    }
    if starts_with_any(rest, word_lists::ZONE_NAMES) && rest.contains(['区', '园']) {
        let found = places(&|tail| word_lists::DIVISION_ENDS.contains(&tail));
        return (!found.is_empty()).then_some((found, rest));
    }
    if starts_with_any(rest, word_lists::SHORT_BEFORE) {
        let found = places(&|tail| matches!(tail, "市" | "省"));
        return (!found.is_empty()).then_some((found, rest));
    }
    let provinces = places(&|tail| tail == "省" || tail.ends_with("自治区"));
    let [province] = provinces.as_slice() else {
        return None;
    };
    let below = rest.char_indices().skip(1).take(LONGEST).any(|(at, c)| {
        let name = rest.get(..at + c.len_utf8()).unwrap_or_default();
        named(name, year).any(|place| place.is_in(province.code))
    });
    (below || rest == "厅" || rest.ends_with('厅')).then_some((provinces, rest))
}

/// The one of several places that the hints are for.
fn decided(places: &[Place], year: Option<i32>, hints: &Hints<'_>) -> Option<(Place, DerivedFrom)> {
    let only = |fits: &dyn Fn(&Place) -> bool| {
        let mut fitting = places.iter().filter(|place| fits(place));
        fitting.next().filter(|_| fitting.next().is_none()).copied()
    };
    let by_code = hints.codes.iter().find_map(|(code, from)| {
        // The site of a city carries the reports of its districts.
        let near = |place: &Place| {
            place.is_in(code) || coded(code, None).is_some_and(|own| own.is_in(place.code))
        };
        Some((only(&near)?, *from))
    });
    by_code.or_else(|| {
        hints.texts.iter().find_map(|(text, from)| {
            let parent = |place: &Place| place.parents(year).any(|above| text.contains(above.name));
            Some((only(&parent)?, *from))
        })
    })
}

/// The division of the site, for an organ whose name begins with a kind of place and names none: 市财政局.
fn of_the_site(name: &str, year: Option<i32>, hints: &Hints<'_>) -> Option<(Place, DerivedFrom)> {
    let (code, from) = hints.codes.first()?;
    if hints.codes.iter().any(|(other, _)| other != code) || is_national(name) {
        return None;
    }
    let place = coded(code, year)?;
    let kind = name.chars().next()?;
    let fits = match kind {
        '省' => place.level() == OrganLevel::Province,
        '市' => {
            matches!(place.level(), OrganLevel::Province | OrganLevel::Prefecture)
                || place.name.ends_with('市')
        }
        '县' | '区' | '旗' => place.level() == OrganLevel::County,
        _ => false,
    };
    fits.then_some((place, *from))
}

/// Whether the name is that of an organ of the state as a whole.
fn is_national(name: &str) -> bool {
    let starts = word_lists::NATIONAL;
    starts.iter().any(|start| name.starts_with(start))
}

/// The type that the name's ending shows.
fn kind_of(parts: &Parts<'_>) -> Option<OrganType> {
    let rest = parts.rest;
    let name = rest.split('（').next().unwrap_or(rest);
    // 某某市委, 某某市委宣传部
    if parts.lead == Some(Lead::Party) || !parts.places.is_empty() && of_party(name) {
        return Some(OrganType::Other);
    }
    if name.is_empty() {
        let zone = |place: &Place| place.level() == OrganLevel::Zone;
        let first = parts.places.first()?;
        return Some(if zone(first) && parts.unlisted.is_none() {
            OrganType::ZoneCommittee
        } else {
            OrganType::Government
        });
    }
    let national = parts.lead == Some(Lead::National);
    let Some(ending) = ending_of(name) else {
        return national.then_some(OrganType::Department);
    };
    // 住房公积金管理委员会 deals with a matter and governs no zone.
    let governs = |body: &str| ends_with_any(body, word_lists::ZONE_ENDS);
    let committee = word_lists::COMMITTEE_ENDS
        .iter()
        .find_map(|end| name.strip_suffix(end));
    if ending.kind == Some(OrganType::ZoneCommittee)
        && committee.is_some_and(|body| !body.is_empty() && !governs(body))
    {
        return Some(OrganType::Department);
    }
    // 中国人民银行某某市中心支行 is no bank, 驻某某办事处 no office of streets.
    let away = name.contains('驻') || is_national(parts.name);
    match ending.kind {
        None | Some(OrganType::Enterprise) if national => Some(OrganType::Department),
        Some(OrganType::Subdistrict) if away => Some(OrganType::Department),
        // 某镇党政办公室 is part of its town's government, which the ending does not show.
        kind => kind,
    }
}

/// Whether what follows the place is its committee of the party, or a part of it.
fn of_party(rest: &str) -> bool {
    let behind = rest.strip_prefix('委');
    behind.is_some_and(|part| part.is_empty() || ends_with_any(part, word_lists::PARTY_PARTS))
}

/// The level of government that the name shows.
fn level_of(parts: &Parts<'_>) -> Option<OrganLevel> {
    let (places, rest) = (parts.places.as_slice(), parts.rest);
    if is_national(parts.name) && !parts.is_branch() {
        return Some(OrganLevel::State);
    }
    let of_place = match places {
        [] => None,
        [place, ..] => {
            let level = place.level();
            places
                .iter()
                .all(|other| other.level() == level)
                .then_some(level)
        }
    };
    if of_place == Some(OrganLevel::Zone) {
        return of_place;
    }
    let shown = ending_of(rest).and_then(|ending| ending.level);
    if shown == Some(OrganLevel::Township) || in_township(rest) {
        return Some(OrganLevel::Township);
    }
    if contains_any(rest, word_lists::ZONES) {
        return Some(OrganLevel::Zone);
    }
    if parts.unlisted.is_some() {
        return parts.unlisted;
    }
    if of_place.is_some() {
        return of_place;
    }
    if shown == Some(OrganLevel::Prefecture) {
        return shown;
    }
    let unit = rest
        .char_indices()
        .take(8)
        .find(|(_, c)| "省市州盟县区旗".contains(*c));
    match unit.map(|(_, c)| c) {
        Some('省') => Some(OrganLevel::Province),
        Some('区') if rest.contains("自治区") => Some(OrganLevel::Province),
        Some('县' | '旗' | '区') => Some(OrganLevel::County),
        Some('盟') => Some(OrganLevel::Prefecture),
        Some(_) => None,
        None => shown,
    }
}

/// Whether the name goes on with a town, township or street: 清河镇卫生院.
fn in_township(rest: &str) -> bool {
    const UNITS: [&str; 4] = ["街道", "镇", "乡", "苏木"];
    UNITS.iter().any(|unit| {
        rest.split_once(unit).is_some_and(|(name, behind)| {
            let count = name.chars().count();
            // 城乡建设局, 乡镇企业局 and 城镇管理局 are departments, 某城镇卫生院 and 某城街道党工委 are not.
            let open = *unit != "街道" && ends_with_any(name, word_lists::BEFORE_TOWN);
            (1..=8).contains(&count)
                && (!open || starts_with_any(behind, word_lists::TOWN_BODIES))
                && !name.contains(['局', '厅', '委'])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, year: i32, code: Option<&str>, level: OrganLevel, kind: OrganType) {
        let read = organ(name, Some(year), &Hints::default());
        assert_eq!(
            read.division.map(|division| division.code).as_deref(),
            code,
            "{name}"
        );
        assert_eq!((read.level, read.kind), (Some(level), Some(kind)), "{name}");
    }

    #[test]
    fn names_of_every_level() {
        use OrganLevel::{County, Prefecture, Province, State, Township, Zone};
        use OrganType as Type;
        check(
            "辽宁省鞍山市铁东区教育局",
            2016,
            Some("210302"),
            County,
            Type::Department,
        );
        check(
            "鞍山市人民政府办公厅",
            2016,
            Some("210300"),
            Prefecture,
            Type::GovernmentOffice,
        );
        check(
            "安徽省财政厅",
            2016,
            Some("340000"),
            Province,
            Type::Department,
        );
        check(
            "广西财政厅",
            2016,
            Some("450000"),
            Province,
            Type::Department,
        );
        check("国务院办公厅", 2016, None, State, Type::GovernmentOffice);
        check(
            "亳州经济开发区管委会",
            2016,
            Some("341600"),
            Zone,
            Type::ZoneCommittee,
        );
        check(
            "鞍山高新区",
            2016,
            Some("210300"),
            Zone,
            Type::ZoneCommittee,
        );
        check(
            "岫岩县公安局",
            2016,
            Some("210323"),
            County,
            Type::Department,
        );
        check(
            "海城市某某镇人民政府",
            2016,
            Some("210381"),
            Township,
            Type::Township,
        );
        check(
            "海城市某某街道办事处",
            2016,
            Some("210381"),
            Township,
            Type::Subdistrict,
        );
        check(
            "海城市城乡建设局",
            2016,
            Some("210381"),
            County,
            Type::Department,
        );
        check(
            "台安县人民法院",
            2016,
            Some("210321"),
            County,
            Type::CourtProcuratorate,
        );
        check("台安县第一中学", 2016, Some("210321"), County, Type::School);
        check("台安县中医院", 2016, Some("210321"), County, Type::Hospital);
        check(
            "台安县自来水公司",
            2016,
            Some("210321"),
            County,
            Type::Enterprise,
        );
        check("渝北区", 2016, Some("500112"), County, Type::Government);
    }

    #[test]
    fn branches_of_national_organs_and_committees_of_matters() {
        use OrganLevel::{County, Prefecture, Province, State, Zone};
        use OrganType as Type;
        for (name, code, level, kind) in [
            (
                "国家税务总局海城市税务局",
                Some("210381"),
                County,
                Type::Department,
            ),
            (
                "国家统计局鞍山调查队",
                Some("210300"),
                Prefecture,
                Type::Department,
            ),
            ("国家税务总局", None, State, Type::Department),
            ("财政部", None, State, Type::Department),
            (
                "中共鞍山市委办公室",
                Some("210300"),
                Prefecture,
                Type::Other,
            ),
            (
                "鞍山市住房公积金管理委员会",
                Some("210300"),
                Prefecture,
                Type::Department,
            ),
            (
                "鞍山住房公积金管理中心",
                Some("210300"),
                Prefecture,
                Type::PublicInstitution,
            ),
            (
                "辽宁省国有资产监督管理委员会",
                Some("210000"),
                Province,
                Type::Department,
            ),
            ("千山风景名胜区管理委员会", None, Zone, Type::ZoneCommittee),
        ] {
            check(name, 2019, code, level, kind);
        }
    }

    #[test]
    fn a_place_that_no_list_has_keeps_its_own_level() {
        use OrganLevel::{County, Prefecture, Province, Township, Zone};
        use OrganType as Type;
        for (name, code, level, kind) in [
            (
                "辽宁省青禾市人民政府",
                "210000",
                Prefecture,
                Type::Government,
            ),
            (
                "辽宁省云城市人民政府",
                "210000",
                Prefecture,
                Type::Government,
            ),
            ("辽宁省青禾县水利局", "210000", County, Type::Department),
            (
                "辽宁省青禾市白鹭区教育局",
                "210000",
                County,
                Type::Department,
            ),
            ("鞍山市青禾县人民政府", "210300", County, Type::Government),
            ("鞍山市白鹭区财政局", "210300", County, Type::Department),
            (
                "鞍山市青禾县石桥镇人民政府",
                "210300",
                Township,
                Type::Township,
            ),
            (
                "鞍山市经济开发区管委会",
                "210300",
                Zone,
                Type::ZoneCommittee,
            ),
            ("鞍山市城市管理局", "210300", Prefecture, Type::Department),
            ("辽宁省市场监督管理局", "210000", Province, Type::Department),
            ("辽宁省社区矫正管理局", "210000", Province, Type::Department),
        ] {
            check(name, 2019, Some(code), level, kind);
        }
    }

    #[test]
    fn the_ending_decides_for_towns_and_streets() {
        use OrganLevel::{County, Township};
        use OrganType as Type;
        for (name, level, kind) in [
            ("海城市东城街道办事处", Township, Type::Subdistrict),
            ("海城市石城镇", Township, Type::Township),
            ("海城市石城镇人民政府", Township, Type::Township),
            ("海城市石城镇卫生院", Township, Type::Hospital),
            ("海城市石桥镇派出所", Township, Type::Department),
            ("海城市石桥镇柳荫村村民委员会", Township, Type::Other),
            ("海城市城镇管理局", County, Type::Department),
            ("海城市城乡建设局", County, Type::Department),
        ] {
            check(name, 2016, Some("210381"), level, kind);
        }
    }

    #[test]
    fn branches_are_of_the_place_that_names_them() {
        use OrganLevel::{County, Prefecture, Province};
        use OrganType as Type;
        for (name, code, level, kind) in [
            (
                "国家统计局辽宁调查总队",
                "210000",
                Province,
                Type::Department,
            ),
            (
                "中国银保监会鞍山监管分局",
                "210300",
                Prefecture,
                Type::Department,
            ),
            (
                "中国人民银行鞍山市中心支行",
                "210300",
                Prefecture,
                Type::Department,
            ),
            (
                "中国人民银行沈阳分行",
                "210100",
                Prefecture,
                Type::Department,
            ),
            ("鞍山市公安局铁东分局", "210302", County, Type::Department),
            (
                "鞍山市生态环境局台安县分局",
                "210321",
                County,
                Type::Department,
            ),
            (
                "鞍山市公安局水上分局",
                "210300",
                Prefecture,
                Type::Department,
            ),
            (
                "国网辽宁省电力公司鞍山供电公司",
                "210300",
                Prefecture,
                Type::Enterprise,
            ),
            (
                "辽宁省烟草公司鞍山市公司",
                "210300",
                Prefecture,
                Type::Enterprise,
            ),
            ("共青团鞍山市委员会", "210300", Prefecture, Type::Other),
            ("政协海城市委员会办公室", "210381", County, Type::Other),
            ("鞍山市委宣传部", "210300", Prefecture, Type::Other),
            (
                "鞍山市人民政府驻北京办事处",
                "210300",
                Prefecture,
                Type::Department,
            ),
        ] {
            check(name, 2019, Some(code), level, kind);
        }
        // A province and a city have this name.
        let read = organ("国家统计局吉林调查队", Some(2019), &Hints::default());
        assert!(read.division.is_none() && read.level.is_none() && read.candidates.len() == 2);
        // A branch in a place that no list has is not the national organ.
        let read = organ("国家税务总局青禾市税务局", Some(2019), &Hints::default());
        assert_eq!((read.level, read.kind), (None, Some(Type::Department)));
    }

    #[test]
    fn commissions_of_prefectures_are_governments() {
        use OrganLevel::Prefecture;
        use OrganType as Type;
        check(
            "锡林郭勒盟行政公署",
            2016,
            Some("152500"),
            Prefecture,
            Type::Government,
        );
        check(
            "锡林郭勒盟行政公署办公室",
            2016,
            Some("152500"),
            Prefecture,
            Type::GovernmentOffice,
        );
    }

    #[test]
    fn names_in_traditional_characters() {
        let read = organ("鞍山市鐵東區人民政府辦公室", Some(2016), &Hints::default());
        assert_eq!(read.name, "鞍山市铁东区人民政府办公室");
        assert_eq!(
            read.division.map(|division| division.code).as_deref(),
            Some("210302")
        );
        // A Simplified name keeps a character that is no Traditional one there.
        let read = organ("鞍山市於家镇人民政府", Some(2016), &Hints::default());
        assert_eq!(read.name, "鞍山市於家镇人民政府");
    }

    #[test]
    fn of_several_organs_the_first_counts() {
        use OrganLevel::{Prefecture, State};
        use OrganType as Type;
        let name = "鞍山市住房公积金管理中心 鞍山市民政局";
        check(
            name,
            2019,
            Some("210300"),
            Prefecture,
            Type::PublicInstitution,
        );
        check("国务院、中央军委", 2019, None, State, Type::Government);
    }

    #[test]
    fn renamed_places_by_year() {
        let code = |name: &str, year| {
            let read = organ(name, Some(year), &Hints::default());
            read.division.map(|division| division.code)
        };
        assert_eq!(code("北京市密云县水务局", 2013).as_deref(), Some("110228"));
        assert_eq!(code("北京市密云区水务局", 2017).as_deref(), Some("110118"));
        // Given up in the year itself.
        assert_eq!(code("即墨市教育局", 2017).as_deref(), Some("370282"));
        assert_eq!(code("即墨市教育局", 2018), None);
    }

    #[test]
    fn homonyms_are_decided_by_evidence_alone() {
        let name = "鼓楼区教育局";
        let open = organ(name, Some(2016), &Hints::default());
        assert!(open.division.is_none());
        assert!(open.candidates.len() > 1);
        assert_eq!(open.level, Some(OrganLevel::County));
        for hints in [
            Hints::default().text("南京市鼓楼区人民政府门户网站", DerivedFrom::Site),
            Hints::default().site_code("3201060001"),
            Hints::default().site_code("3201000001"),
            Hints::default().index_number("11320106MB0X12345A/2016-00012"),
        ] {
            let read = organ(name, Some(2016), &hints);
            assert_eq!(
                read.division.map(|division| division.code).as_deref(),
                Some("320106"),
                "{hints:?}"
            );
            assert_eq!(read.derived_from.len(), 2);
        }
        let elsewhere = Hints::default().site_code("1101050001");
        assert!(organ(name, Some(2016), &elsewhere).division.is_none());
        let whole = organ("江苏省南京市鼓楼区教育局", Some(2016), &Hints::default());
        assert_eq!(
            whole.division.map(|division| division.code).as_deref(),
            Some("320106")
        );
    }

    #[test]
    fn the_site_gives_the_place_of_a_department() {
        let site = Hints::default().site_code("3416000001");
        let code = |name| {
            organ(name, Some(2016), &site)
                .division
                .map(|division| division.code)
        };
        assert_eq!(code("市财政局").as_deref(), Some("341600"));
        assert_eq!(code("县财政局"), None);
        assert_eq!(code("青禾县财政局"), None);
        assert_eq!(code("国家税务总局"), None);
    }

    /// Every name with its parents before it comes back to its code, in each year of its validity.
    #[test]
    fn names_with_their_parents_come_back() {
        for place in divisions::all() {
            for year in 2007..=2026 {
                let mut above = place.parents(Some(year));
                if !place.is_listed(Some(year)) || !above.all(|place| place.is_listed(Some(year))) {
                    continue;
                }
                // Two zones of one city have one name: 苏州工业园区.
                let of_city = |other: &Place| {
                    other.name == place.name
                        && other.is_in(&format!("{}00", place.code.get(..4).unwrap_or_default()))
                };
                let twice = divisions::named(place.name, Some(year)).filter(of_city);
                if !place.is_dated() && twice.count() > 1 {
                    continue;
                }
                let name = place.division(Some(year)).path.concat();
                let read = organ(&name, Some(year), &Hints::default());
                assert_eq!(
                    read.division.map(|division| division.code).as_deref(),
                    Some(place.code),
                    "{name} in {year}"
                );
            }
        }
    }

    /// A name that several places bear in a year is not decided.
    #[test]
    fn names_of_several_places_stay_open() {
        let mut open = 0;
        for place in divisions::all().filter(|place| place.is_valid(Some(2016))) {
            let bearers = named(place.name, Some(2016)).count();
            let read = organ(place.name, Some(2016), &Hints::default());
            assert_eq!(read.division.is_none(), bearers > 1, "{}", place.name);
            if bearers > 1 {
                assert_eq!(read.candidates.len(), bearers, "{}", place.name);
                open += 1;
            }
        }
        assert!(open > 40);
    }

    #[test]
    fn no_division_is_invented() {
        let places = [
            "青禾",
            "金石",
            "云溪谷",
            "白鹭",
            "柳荫",
            "霜桥",
            "星垂",
            "碧湾",
            "墨渚",
            "榆溪岭",
            "霞浪",
            "松烟",
            "芦荻湾",
            "鹤栖岭",
            "苍梨",
            "锦瑟",
            "沉香渡",
            "雁回塘",
            "枫泾桥口",
            "石榴岗",
        ];
        let organs = [
            "市人民政府",
            "县水利局",
            "区教育委员会",
            "镇人民政府",
            "街道办事处",
            "经济开发区管委会",
            "高新区",
            "乡卫生院",
            "中学",
            "自来水公司",
            "市某某区财政局",
            "省统计局",
            "州民政局",
            "海关",
            "县某某镇",
            "旗公安局",
            "医院",
            "农场",
            "矿务局",
            "市政务服务中心",
        ];
        for place in places {
            for rest in organs {
                let name = format!("{place}{rest}");
                let read = organ(&name, Some(2016), &Hints::default());
                assert!(
                    read.division.is_none() && read.candidates.is_empty(),
                    "{name}: {read:?}"
                );
            }
        }
    }
}
