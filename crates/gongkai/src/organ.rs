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
//! - The list has the codes of the end of each year from 2007 to 2019, and of 2025. What changed between
//!   the last two counts as valid under both names from 2019 to 2024.
//! - Zones, villages, townships and their organs have the division of the place that the name begins
//!   with; a zone that the statistical list codes has its own.
//! - A place in short form (鞍山高新区) is read before the words of a zone only, because short forms are
//!   words of other names too.

mod divisions;
pub(crate) mod endings;

use crate::word_lists::{self, contains_any, ends_with_any, starts_with_any};
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
    let (mut places, rest) = places_of(name, year);
    let (places_behind, rest_behind) = of_branch(name, year);
    let is_branch = places.is_empty() && !places_behind.is_empty();
    let rest = if is_branch { rest_behind } else { rest };
    if is_branch {
        places = places_behind;
    }
    let mut out = Organ::new(name);
    out.kind = kind_of(rest, &places);
    if !places.is_empty() {
        out.derived_from.push(DerivedFrom::Issuer);
    }
    if places.len() > 1
        && let Some((place, from)) = decided(&places, year, hints)
    {
        places = vec![place];
        out.derived_from.push(from);
    }
    if places.is_empty()
        && let Some((place, from)) = of_the_site(name, year, hints)
    {
        places = vec![place];
        out.derived_from.push(from);
    }
    out.level = level_of(if is_branch { rest } else { name }, rest, &places);
    match places.as_slice() {
        [place] => out.division = Some(place.division(year)),
        many => {
            out.candidates = many.iter().map(|place| place.division(year)).collect();
            out.candidates.sort_by(|a, b| a.code.cmp(&b.code));
            out.candidates.dedup_by(|a, b| a.code == b.code);
        }
    }
    out
}

/// The places in the name of an organ of the party or of a branch of a national organ, and the rest of the name:
/// `中共某某市委`, `国家税务总局某某市税务局`.
fn of_branch(name: &str, year: Option<i32>) -> (Vec<Place>, &str) {
    let mut leads = word_lists::BRANCHES.iter().chain(word_lists::PARTY);
    let behind = leads.find_map(|lead| name.strip_prefix(lead));
    behind.map_or((Vec::new(), name), |behind| places_of(behind, year))
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
    (found, rest)
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

/// The type that the name's ending shows; `rest` is the name without its places.
fn kind_of(rest: &str, places: &[Place]) -> Option<OrganType> {
    let name = rest.split('（').next().unwrap_or(rest);
    if name.is_empty() {
        return places.first().map(|place| match place.level() {
            OrganLevel::Zone => OrganType::ZoneCommittee,
            _ => OrganType::Government,
        });
    }
    let ending = ending_of(name)?;
    // 住房公积金管理委员会 deals with a matter and governs no zone.
    let governs = |body: &str| ends_with_any(body, word_lists::ZONE_ENDS);
    let committee = ["管理委员会", "管委会"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    if ending.kind == Some(OrganType::ZoneCommittee)
        && committee.is_some_and(|body| !body.is_empty() && !governs(body))
    {
        return Some(OrganType::Department);
    }
    // 某镇党政办公室 is part of its town's government, which the ending does not show.
    ending.kind
}

/// The level of government that the name shows.
fn level_of(name: &str, rest: &str, places: &[Place]) -> Option<OrganLevel> {
    if is_national(name) {
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
    if in_township(rest) {
        return Some(OrganLevel::Township);
    }
    if contains_any(rest, word_lists::ZONES) {
        return Some(OrganLevel::Zone);
    }
    if of_place.is_some() {
        return of_place;
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
        None => ending_of(rest).and_then(|ending| ending.level),
    }
}

/// Whether the name goes on with a town, township or street: 清河镇卫生院.
fn in_township(rest: &str) -> bool {
    const UNITS: [&str; 4] = ["街道", "镇", "乡", "苏木"];
    UNITS.iter().any(|unit| {
        rest.find(unit).is_some_and(|at| {
            let name = rest.get(..at).unwrap_or_default();
            let count = name.chars().count();
            // 城乡建设局, 乡镇企业局 and 城镇管理局 are departments.
            (1..=8).contains(&count)
                && !name.ends_with(['城', '乡', '村', '下', '老'])
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
        check("国务院办公厅", 2016, None, State, Type::Department);
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
            ("国家统计局鞍山调查队", None, State, Type::Department),
            ("国家税务总局", None, State, Type::Department),
            ("财政部", None, State, Type::Department),
            (
                "中共鞍山市委办公室",
                Some("210300"),
                Prefecture,
                Type::Department,
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
