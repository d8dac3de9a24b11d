//! The administrative divisions of GB/T 2260, looked up in the generated table.

#[rustfmt::skip]
mod generated;

use generated::{BY_NAME, ROWS, STARTS};
use gongkai_report::{Division, OrganLevel};

/// A division with one of the names that its code had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    level: char,
    pub(super) first: Option<i32>,
    pub(super) gone: Option<i32>,
}

/// There is no list between these two years: what the later one has new, or no longer has, changed
/// at some time from the one to the other.
const GAP: (i32, i32) = (2019, 2025);

impl Place {
    fn at(index: usize) -> Option<Self> {
        let (start, first, gone) = *STARTS.get(index)?;
        let (end, ..) = *STARTS.get(index + 1)?;
        let row = ROWS.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)?;
        let (code, rest) = row.split_at_checked(6)?;
        let (level, name) = rest.split_at_checked(1)?;
        let year = |year: u16| (year > 0).then_some(i32::from(year));
        Some(Self {
            code,
            name,
            level: level.chars().next()?,
            first: year(first),
            gone: year(gone),
        })
    }

    /// Whether the list of `year` has, or may have, this division under this name.
    pub(super) fn is_valid(&self, year: Option<i32>) -> bool {
        let Some(year) = year else { return true };
        let first = self
            .first
            .map_or(i32::MIN, |first| if first == GAP.1 { GAP.0 } else { first });
        first <= year && self.gone.is_none_or(|gone| year < gone)
    }

    /// Whether the list at the end of `year`, or the last one before, has this division.
    pub(super) fn is_listed(&self, year: Option<i32>) -> bool {
        year.is_none_or(|year| {
            self.first.is_none_or(|first| first <= year) && self.gone.is_none_or(|gone| year < gone)
        })
    }

    /// Whether its row is one of a list of a year: the dates of zones are not known.
    pub(super) const fn is_dated(&self) -> bool {
        self.level != 'z'
    }

    /// Whether it lies in `other`, or is it.
    pub(super) fn is_in(&self, other: &str) -> bool {
        let own = match other.as_bytes() {
            [.., b'0', b'0', b'0', b'0'] => 2,
            [.., b'0', b'0'] => 4,
            _ => 6,
        };
        self.code.get(..own) == other.get(..own)
    }

    pub(super) fn level(&self) -> OrganLevel {
        match self.level {
            'p' => OrganLevel::Province,
            'f' => OrganLevel::Prefecture,
            'z' => OrganLevel::Zone,
            _ => OrganLevel::County,
        }
    }

    /// The divisions above it, the province first.
    pub(super) fn parents(&self, year: Option<i32>) -> impl Iterator<Item = Self> + use<> {
        let own = self.code;
        [(2, "0000"), (4, "00")]
            .into_iter()
            .filter_map(move |(len, zeros)| Some(format!("{}{zeros}", own.get(..len)?)))
            .filter(move |code| code != own)
            .filter_map(move |code| coded(&code, year))
    }

    /// The division as a report names it.
    pub(super) fn division(&self, year: Option<i32>) -> Division {
        let above = self.parents(year).map(|place| place.name);
        Division::new(self.code, self.name, above.chain([self.name]))
    }
}

/// The row of a code, with the name of `year` if it had one then, else its last.
pub(super) fn coded(code: &str, year: Option<i32>) -> Option<Place> {
    let count = STARTS.len() - 1;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if Place::at(middle)?.code < code {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let rows = (low..count)
        .map_while(Place::at)
        .take_while(|place| place.code == code);
    rows.max_by_key(|place| (place.is_valid(year), place.gone.is_none(), place.first))
}

/// The rows whose names begin with `start`, in the order of the names.
pub(super) fn beginning(start: &str) -> impl Iterator<Item = Place> + '_ {
    let row = |index: &u16| Place::at(usize::from(*index));
    let low = BY_NAME.partition_point(|index| row(index).is_some_and(|place| place.name < start));
    BY_NAME
        .iter()
        .skip(low)
        .map_while(row)
        .take_while(move |place| place.name.starts_with(start))
}

/// The rows of the name `name` that the list of `year` has.
pub(super) fn named(name: &str, year: Option<i32>) -> impl Iterator<Item = Place> + '_ {
    beginning(name)
        .take_while(move |place| place.name == name)
        .filter(move |place| place.is_valid(year))
}

/// The longest name of a division, in characters.
pub(super) const LONGEST: usize = 15;

#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = Place> {
    (0..STARTS.len() - 1).filter_map(Place::at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_code_and_by_name() {
        assert_eq!(all().count(), BY_NAME.len());
        for place in all() {
            assert!(
                named(place.name, None).any(|found| found == place),
                "{place:?}"
            );
            let found = coded(place.code, None).unwrap();
            assert_eq!(found.code, place.code);
        }
        assert!(named("青禾县", None).next().is_none());
        assert!(coded("999999", None).is_none());
    }

    #[test]
    fn names_of_a_year() {
        // 密云县 became 密云区 in 2015.
        let code = |name, year| named(name, Some(year)).map(|place| place.code).next();
        assert_eq!(code("密云县", 2014), Some("110228"));
        assert_eq!(code("密云县", 2016), None);
        assert_eq!(code("密云区", 2016), Some("110118"));
    }

    #[test]
    fn a_county_under_a_province_has_no_prefecture() {
        let place = named("仙桃市", Some(2016)).next().unwrap();
        assert_eq!(place.division(Some(2016)).path, ["湖北省", "仙桃市"]);
    }
}
