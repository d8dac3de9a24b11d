//! The organs of the made-up dataset, of the divisions that were there in all of its years.

/// The list of divisions that the library is generated from.
const DIVISIONS: &str = include_str!("../../../lexicon/divisions.tsv");

/// Organs of a province: what follows its name, and how many applications there are in hundredths of the usual.
const PROVINCE: [(&str, usize); 4] = [
    ("人民政府办公厅", 150),
    ("财政厅", 40),
    ("自然资源厅", 120),
    ("生态环境厅", 60),
];

/// Organs of a prefecture or county.
const LOCAL: [(&str, usize); 8] = [
    ("人民政府", 150),
    ("教育局", 40),
    ("财政局", 30),
    ("自然资源局", 120),
    ("市场监督管理局", 80),
    ("水利局", 20),
    ("交通运输局", 35),
    ("民政局", 25),
];

/// An organ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeOrgan {
    /// Its number in the dataset.
    pub number: usize,
    /// Its name with those of the divisions that it lies in.
    pub name: String,
    /// The code of its division.
    pub code: String,
    /// The province.
    pub province: String,
    /// Applications that it receives in a usual year.
    pub size: usize,
}

impl MadeOrgan {
    /// Where the dice of its reports begin.
    pub(super) fn seed(&self) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in self.name.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        hash
    }
}

struct Division {
    code: &'static str,
    name: &'static str,
}

/// The divisions that the first and the last list have under one name.
fn divisions() -> Vec<Division> {
    let rows = DIVISIONS.lines().filter(|line| !line.starts_with('#'));
    let rows = rows.skip(1).filter_map(|line| {
        let mut fields = line.split('\t');
        let (code, name, level) = (fields.next()?, fields.next()?, fields.next()?);
        let always = fields.all(str::is_empty);
        (always && level != "zone").then_some(Division { code, name })
    });
    rows.collect()
}

/// Makes `count` organs: of each province in turn some of its own and some of its prefectures and counties.
#[must_use]
pub fn organs(count: usize) -> Vec<MadeOrgan> {
    let divisions = divisions();
    let named = |code: &str| divisions.iter().find(|division| division.code == code);
    let mut by_province: Vec<Vec<(String, &Division, usize, &Division)>> = Vec::new();
    for province in divisions
        .iter()
        .filter(|division| division.code.ends_with("0000"))
    {
        let within = |division: &&Division| {
            division
                .code
                .starts_with(province.code.trim_end_matches("0000"))
        };
        let (mut own, mut lower) = (Vec::new(), Vec::new());
        for (suffix, share) in PROVINCE {
            let name = format!("{}{suffix}", province.name);
            own.push((name, province, 8 * share, province));
        }
        for (suffix, share) in LOCAL {
            for division in divisions.iter().filter(within) {
                let above = format!("{}00", division.code.get(..4).unwrap_or_default());
                let (path, usual) = if division.code == province.code {
                    continue;
                } else if division.code == above {
                    (String::new(), 2)
                } else if let Some(prefecture) = named(&above) {
                    (prefecture.name.to_owned(), 1)
                } else {
                    (province.name.to_owned(), 1)
                };
                let name = format!("{path}{}{suffix}", division.name);
                lower.push((name, division, usual * share / 2, province));
            }
        }
        // A step that is prime to most lengths takes organs of all kinds from the start.
        let step = 37;
        let spread = (0..lower.len()).map(|at| (at * step) % lower.len());
        let mut seen = vec![false; lower.len()];
        for at in spread {
            if !std::mem::replace(&mut seen[at], true) {
                own.push(lower[at].clone());
            }
        }
        by_province.push(own);
    }
    let longest = by_province.iter().map(Vec::len).max().unwrap_or(0);
    let in_turn = (0..longest).flat_map(|at| by_province.iter().filter_map(move |own| own.get(at)));
    in_turn
        .take(count)
        .enumerate()
        .map(|(number, (name, division, size, province))| MadeOrgan {
            number,
            name: name.clone(),
            code: division.code.to_owned(),
            province: province.name.to_owned(),
            size: *size,
        })
        .collect()
}
