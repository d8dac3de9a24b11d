//! Document numbers: 国办发〔2017〕24号 with any bracket, and orders: 国务院令第711号.
//!
//! ```text
//! number  = agency open year close ["第"] serial "号"       国办发〔2017〕24号
//!         | agency open year serial [close] ["号"]         迎政办〔201515号    damaged
//!         | agency year close serial "号"                  闽政办2018〕43号    damaged
//!         | organ "令" ["第"] serial "号"                   国务院令第711号
//!         | organ ["第"] serial "号令"                      国务院第492号令
//! open    = "〔" | "[" | "【" | "（" | "(" | "﹝" | "［"
//! close   = "〕" | "]" | "】" | "）" | ")" | "﹞" | "］"
//! year    = four digits, 19.. or 20..
//! serial  = one to six digits
//! agency  = Chinese characters before the number, up to a mark or a word that leads to a number
//! ```

use crate::word_lists::{self, starts_with_any};
use nom::IResult;
use nom::Parser as _;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::{one_of, space0};
use nom::combinator::{map_opt, opt};
use nom::sequence::{preceded, terminated};

use crate::chars::{is_break, is_han, next_digit, piece, suffix};

/// A document number in running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DocumentNumber {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Canonical, or as printed where it is damaged.
    pub(crate) text: String,
    pub(crate) agency: String,
    pub(crate) year: Option<u32>,
    pub(crate) serial: Option<u32>,
    pub(crate) damaged: bool,
    pub(crate) candidates: Vec<String>,
}

/// The longest agency code, in bytes.
const LONGEST_AGENCY: usize = 60;

/// The document numbers of a text, in reading order.
pub(crate) fn numbers(text: &str) -> Vec<DocumentNumber> {
    let bytes = text.as_bytes();
    let mut out: Vec<DocumentNumber> = Vec::new();
    let mut at = 0;
    while let Some(start) = bytes.get(at..).and_then(next_digit) {
        let start = at + start;
        let run = piece(text, start..text.len())
            .bytes()
            .take_while(u8::is_ascii_digit)
            .count();
        at = start + run;
        let floor = out.last().map_or(0, |last| last.end);
        if let Some(number) = number_at(text, start, run, floor) {
            let number = inherited(text, number, out.last());
            if let Some(all) = series(text, &number) {
                at = all.last().map_or(at, |last| last.end).max(at);
                out.extend(all);
            } else {
                at = number.end.max(at);
                out.push(number);
            }
        }
    }
    out
}

/// 皖政〔2014〕5号、〔2015〕8号: a number without an agency behind one with it has the same.
fn inherited(text: &str, number: DocumentNumber, last: Option<&DocumentNumber>) -> DocumentNumber {
    let (Some(last), true, Some(year), Some(serial)) =
        (last, number.agency.is_empty(), number.year, number.serial)
    else {
        return number;
    };
    let between = piece(text, last.end..number.start).trim();
    if last.year.is_none() || !word_lists::NUMBER_JOINTS.contains(&between) {
        return number;
    }
    DocumentNumber {
        text: canonical(&last.agency, &year.to_string(), serial),
        agency: last.agency.clone(),
        ..number
    }
}

/// A run of digits, with the text around it.
struct Candidate<'t> {
    text: &'t str,
    /// Where the number before it ends: nothing before this byte belongs to this one.
    floor: usize,
    /// From the floor to the digits.
    before: &'t str,
    digits: &'t str,
    after: &'t str,
}

/// The number whose first digits are the `run` digits at `start`.
fn number_at(text: &str, start: usize, run: usize, floor: usize) -> Option<DocumentNumber> {
    let candidate = Candidate {
        text,
        floor,
        before: piece(text, floor..start),
        digits: piece(text, start..start + run),
        after: piece(text, start + run..text.len()),
    };
    candidate.number()
}

impl Candidate<'_> {
    fn number(&self) -> Option<DocumentNumber> {
        let run = self.digits.len();
        let dated = (4..=9).contains(&run)
            && (self.digits.starts_with("19") || self.digits.starts_with("20"));
        if dated {
            let opener = self
                .before
                .trim_end()
                .chars()
                .next_back()
                .filter(|&c| is_opener(c));
            let found = match (opener, run) {
                (Some(opener), 4) => self.dated(opener),
                (Some(opener), _) if !matches!(opener, '（' | '(') => self.glued(opener),
                (None, 4) => self.unopened(),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
        }
        (run <= 4).then(|| self.order()).flatten()
    }

    /// 国办发〔2017〕24号
    fn dated(&self, opener: char) -> Option<DocumentNumber> {
        let (rest, (serial, closed)) = preceded((space0, one_of("〕]】）)﹞］")), (serial, sign))
            .parse(self.after)
            .ok()?;
        let end = self.text.len() - rest.len();
        let head = self.before.trim_end().strip_suffix(opener)?;
        let agency = agency(head, false);
        let round = matches!(opener, '（' | '(');
        let signed = closed || round && shares_sign(rest);
        if round && (agency.is_empty() || !signed) || agency.is_empty() && !closed {
            return None;
        }
        let start = self.floor + agency_start(head, agency);
        let canonical = canonical(agency, self.digits, serial);
        let printed = piece(self.text, start..end).trim_end();
        Some(DocumentNumber {
            start,
            end: start + printed.len(),
            text: if closed {
                canonical.clone()
            } else {
                printed.to_owned()
            },
            agency: agency.to_owned(),
            year: self.digits.parse().ok(),
            serial: Some(serial),
            damaged: !closed,
            candidates: if closed { Vec::new() } else { vec![canonical] },
        })
    }

    /// 迎政办〔201515 and 浙政发〔201226号: year and serial run together.
    fn glued(&self, opener: char) -> Option<DocumentNumber> {
        let head = self.before.trim_end().strip_suffix(opener)?;
        let agency = agency(head, false);
        let (year, serial) = self.digits.split_at_checked(4)?;
        let number: u32 = serial
            .parse()
            .ok()
            .filter(|&number| number > 0 && !serial.starts_with('0'))?;
        let (rest, _) = (opt(one_of("〕]】﹞")), sign).parse(self.after).ok()?;
        if agency.is_empty() {
            return None;
        }
        let start = self.floor + agency_start(head, agency);
        let printed = piece(self.text, start..self.text.len() - rest.len()).trim_end();
        Some(DocumentNumber {
            start,
            end: start + printed.len(),
            text: printed.to_owned(),
            agency: agency.to_owned(),
            year: None,
            serial: None,
            damaged: true,
            candidates: vec![canonical(agency, year, number)],
        })
    }

    /// 闽政办2018〕43号: the opening bracket is lost.
    fn unopened(&self) -> Option<DocumentNumber> {
        let (rest, (serial, closed)) = preceded(one_of("〕]】﹞"), (serial, sign))
            .parse(self.after)
            .ok()?;
        let agency = agency(self.before, false);
        if agency.is_empty() || !closed {
            return None;
        }
        let start = self.floor + agency_start(self.before, agency);
        let end = self.text.len() - rest.len();
        Some(DocumentNumber {
            start,
            end,
            text: piece(self.text, start..end).to_owned(),
            agency: agency.to_owned(),
            year: None,
            serial: None,
            damaged: true,
            candidates: vec![canonical(agency, self.digits, serial)],
        })
    }

    /// 国务院令第711号, 国务院第492号令, 国务院492号令
    fn order(&self) -> Option<DocumentNumber> {
        // Few digits have 号 behind them, so that is looked at first.
        let (rest, _) = sp(tag("号")).parse(self.after).ok()?;
        let serial: u32 = self.digits.parse().ok().filter(|&serial| serial > 0)?;
        let head = self.before.trim_end();
        let head = head.strip_suffix('第').unwrap_or(head).trim_end();
        let (organ, rest) = match head.strip_suffix('令') {
            Some(organ) => (organ, rest),
            None => (head, rest.strip_prefix('令')?),
        };
        let organ = agency(organ.trim_end(), true);
        if organ.is_empty() {
            return None;
        }
        let start =
            self.floor + agency_start(head.strip_suffix('令').unwrap_or(head).trim_end(), organ);
        let end = self.text.len() - rest.len();
        let short = organ
            .strip_prefix("中华人民共和国")
            .filter(|short| !short.is_empty())
            .unwrap_or(organ);
        Some(DocumentNumber {
            start,
            end,
            text: format!("{short}令第{serial}号"),
            agency: format!("{short}令"),
            year: None,
            serial: Some(serial),
            damaged: false,
            candidates: Vec::new(),
        })
    }
}

/// Whether `rest` is the rest of a list or range of numbers that one 号 closes.
fn shares_sign(rest: &str) -> bool {
    const LONGEST: usize = 60;
    let item = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace() && c != '\n'
            || "、，,和及与/-—－–~～至第".contains(c)
    };
    let near = crate::chars::prefix(rest, LONGEST);
    let tail = near.trim_start_matches(item);
    let list = piece(near, 0..near.len() - tail.len());
    tail.starts_with('号')
        && list.ends_with(|c: char| c.is_ascii_digit())
        && !list.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

/// The numbers that share one 号: `国办发〔2016〕19、20、21号` are three, `19—21号` and the sub-number
/// `19-1号` are one.
///
/// ```text
/// series = number (list | range) "号"
/// list   = (("、" | "，" | "和" | "及" | "与" | "/") digits)+
/// range  = ("-" | "—" | "－" | "~" | "～" | "至") digits
/// ```
fn series(text: &str, first: &DocumentNumber) -> Option<Vec<DocumentNumber>> {
    let (year, serial) = (first.year?, first.serial?);
    if !first.damaged {
        return repeated(text, first);
    }
    let rest = piece(text, first.end..text.len());
    let digits = || {
        map_opt(
            take_while_m_n(1, 5, |c: char| c.is_ascii_digit()),
            |digits: &str| digits.parse::<u32>().ok(),
        )
    };
    let listed = nom::multi::many1((
        blank,
        one_of("、，,和及与/"),
        blank,
        opt(tag("第")),
        digits(),
    ));
    let ranged = (
        blank,
        nom::multi::many_m_n(1, 2, one_of("-—－–~～至")),
        blank,
        digits(),
    );
    let whole = |number: u32, range: std::ops::Range<usize>| DocumentNumber {
        start: range.start,
        end: range.end,
        text: canonical(&first.agency, &year.to_string(), number),
        agency: first.agency.clone(),
        year: Some(year),
        serial: Some(number),
        damaged: false,
        candidates: Vec::new(),
    };
    let parsed: IResult<&str, _> = terminated(listed, (blank, tag("号"))).parse(rest);
    if let Ok((after, more)) = parsed {
        let mut out = vec![whole(serial, first.start..first.end)];
        let mut at = first.end;
        let end = text.len() - after.len();
        for (_, mark, _, _, number) in more {
            let start = at + piece(text, at..end).find(mark)? + mark.len_utf8();
            let skipped = piece(text, start..end).find(|c: char| c.is_ascii_digit())?;
            let len = piece(text, start + skipped..end)
                .bytes()
                .take_while(u8::is_ascii_digit)
                .count();
            at = start + skipped + len;
            out.push(whole(number, start + skipped..at));
        }
        if let Some(last) = out.last_mut() {
            last.end = end;
        }
        return Some(out);
    }
    let parsed: IResult<&str, _> = terminated(ranged, (blank, tag("号"))).parse(rest);
    let (after, (_, _, _, last)) = parsed.ok()?;
    let end = text.len() - after.len();
    let mut number = whole(serial, first.start..end);
    let range: String = piece(text, first.end..end)
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    number.text = format!("{}〔{year}〕{serial}{range}", first.agency);
    // A range has no serial of its own; a sub-number has that of its number.
    if last > serial {
        number.serial = None;
    }
    Some(vec![number])
}

/// The numbers that follow a whole one and leave out agency and year: `国办发〔2016〕19号、20号和21号`.
///
/// ```text
/// repeated = number (("、" | "，" | "和" | "及" | "与") digits "号")+    not 5号楼
/// ```
fn repeated(text: &str, first: &DocumentNumber) -> Option<Vec<DocumentNumber>> {
    let year = first.year?;
    let mut out = vec![first.clone()];
    let mut at = first.end;
    loop {
        let rest = piece(text, at..text.len());
        let next: IResult<&str, (&str, char, &str, u32)> =
            (blank, one_of("、，和及与"), blank, |input| {
                map_opt(
                    take_while_m_n(1, 4, |c: char| c.is_ascii_digit()),
                    |digits: &str| digits.parse().ok(),
                )
                .parse(input)
            })
                .parse(rest);
        let Ok((behind, (_, _, _, serial))) = next else {
            break;
        };
        let Some(tail) = behind.strip_prefix('号') else {
            break;
        };
        if tail.starts_with(['楼', '院', '线', '路', '令', '文', '公']) && !tail.starts_with("文件")
        {
            break;
        }
        let end = text.len() - tail.len();
        let digits = serial.to_string().len();
        let start = end - '号'.len_utf8() - digits;
        if piece(text, start..end) != format!("{serial}号") {
            break;
        }
        out.push(DocumentNumber {
            start,
            end,
            text: canonical(&first.agency, &year.to_string(), serial),
            serial: Some(serial),
            ..first.clone()
        });
        at = end;
    }
    (out.len() > 1).then_some(out)
}

fn canonical(agency: &str, year: &str, serial: u32) -> String {
    format!("{agency}〔{year}〕{serial}号")
}

/// 24, 第24, with spaces around.
fn serial(input: &str) -> IResult<&str, u32> {
    let digits = map_opt(
        take_while_m_n(1, 6, |c: char| c.is_ascii_digit()),
        |digits: &str| digits.parse().ok(),
    );
    preceded((blank, opt(tag("第")), blank), digits).parse(input)
}

/// Whether 号 closes the number.
fn sign(input: &str) -> IResult<&str, bool> {
    opt(sp(tag("号"))).map(|sign| sign.is_some()).parse(input)
}

fn sp<'t, O>(
    inner: impl nom::Parser<&'t str, Output = O, Error = nom::error::Error<&'t str>>,
) -> impl nom::Parser<&'t str, Output = O, Error = nom::error::Error<&'t str>> {
    preceded(blank, terminated(inner, nom::combinator::success(())))
}

fn blank(input: &str) -> IResult<&str, &str> {
    nom::bytes::complete::take_while(|c: char| c.is_whitespace() && c != '\n').parse(input)
}

fn is_opener(c: char) -> bool {
    matches!(c, '〔' | '[' | '【' | '（' | '(' | '﹝' | '［')
}

/// The code at the end of `head`; empty if there is none.
fn agency(head: &str, is_order: bool) -> &str {
    // What may stand before a code without a mark between them.
    let head = head.trim_end();
    let near = suffix(head, LONGEST_AGENCY);
    let code = match near
        .char_indices()
        .rev()
        .find(|&(_, c)| is_break(c) || !(is_han(c) || c.is_ascii_alphabetic()))
    {
        // The end of a date before it is no part of the code.
        Some((at, c)) if c.is_ascii_digit() => {
            piece(near, at + 1..near.len()).trim_start_matches(['年', '月', '日', '号'])
        }
        Some((at, c)) => piece(near, at + c.len_utf8()..near.len()),
        None if near.len() < head.len() && !is_order => {
            return after_leads(near, word_lists::BEFORE_AGENCY, word_lists::AGENCY_ORGANS)
                .unwrap_or_default();
        }
        None => near,
    };
    let organs = if is_order {
        &[]
    } else {
        word_lists::AGENCY_ORGANS
    };
    let code = after_leads(code, word_lists::BEFORE_AGENCY, organs).unwrap_or(code);
    if is_order {
        code
    } else {
        from_abbreviation(code)
    }
}

/// The code from the abbreviation of the issuing government on, where words stand before it that no list has: 国办发 of
/// 比学国办发, 浙政办发 of 比学浙政办发. One character before it may be the other half of a place's name (临川政办).
fn from_abbreviation(code: &str) -> &str {
    const BEFORE: usize = 2;
    let begins = |rest: &str| {
        let mut provinces = word_lists::PROVINCE_CODES.iter();
        starts_with_any(rest, word_lists::NATIONAL_CODES)
            || provinces
                .find_map(|province| rest.strip_prefix(province))
                .is_some_and(|rest| starts_with_any(rest, word_lists::GOVERNMENT_CODES))
    };
    let starts = code.char_indices().enumerate().skip(BEFORE);
    let mut rests = starts.filter_map(|(_, (at, _))| code.get(at..));
    rests.find(|rest| begins(rest)).unwrap_or(code)
}

/// What follows the last of the words; `None` if there is none, or nothing after it.
fn after_leads<'t>(code: &'t str, leads: &[&str], organs: &[&str]) -> Option<&'t str> {
    // The last byte rules out most words.
    let ends_with = |text: &str, word: &str| {
        text.as_bytes().last() == word.as_bytes().last() && text.ends_with(word)
    };
    let mut words: Vec<&str> = leads.iter().chain(organs).copied().collect();
    words.retain(|word| !ends_with(code, word));
    let ends = code.char_indices().rev().map(|(end, _)| end);
    let mut behind = ends.filter_map(|end| code.split_at_checked(end));
    behind.find_map(|(before, rest)| {
        let mut words = words.iter();
        words.any(|word| ends_with(before, word)).then_some(rest)
    })
}

fn agency_start(head: &str, agency: &str) -> usize {
    head.trim_end().len() - agency.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, number: &str, printed: &str) {
        let found = numbers(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        let first = found.first().unwrap();
        assert_eq!(
            (first.text.as_str(), text.get(first.start..first.end)),
            (number, Some(printed))
        );
        assert!(!first.damaged);
    }

    #[track_caller]
    fn check_damaged(text: &str, printed: &str, candidate: &str) {
        let found = numbers(text);
        let first = found.first().unwrap();
        assert!(first.damaged, "{text}");
        assert_eq!(
            (first.text.as_str(), first.candidates.as_slice()),
            (printed, &[candidate.to_owned()][..])
        );
    }

    #[test]
    fn any_bracket() {
        check(
            "（国办发〔2017〕24号）",
            "国办发〔2017〕24号",
            "国办发〔2017〕24号",
        );
        check(
            "根据国办发[2013]100号文件",
            "国办发〔2013〕100号",
            "国办发[2013]100号",
        );
        check("皖政【2012】3号", "皖政〔2012〕3号", "皖政【2012】3号");
        check("皖政（2010）3号", "皖政〔2010〕3号", "皖政（2010）3号");
        check(
            "莆二中 [2015] 3号",
            "莆二中〔2015〕3号",
            "莆二中 [2015] 3号",
        );
        check("川政〔2018〕第7号", "川政〔2018〕7号", "川政〔2018〕第7号");
        check(
            "省政府办公厅鲁政办发〔2017〕5号",
            "鲁政办发〔2017〕5号",
            "鲁政办发〔2017〕5号",
        );
    }

    #[test]
    fn orders() {
        check("（国务院令第711号）", "国务院令第711号", "国务院令第711号");
        check("国务院第492号令", "国务院令第492号", "国务院第492号令");
        check("国务院492号令", "国务院令第492号", "国务院492号令");
        check(
            "中华人民共和国国务院令 第 711 号",
            "国务院令第711号",
            "中华人民共和国国务院令 第 711 号",
        );
        check(
            "人力资源和社会保障部令第5号",
            "人力资源和社会保障部令第5号",
            "人力资源和社会保障部令第5号",
        );
    }

    #[test]
    fn lost_characters() {
        check_damaged(
            "（迎政办〔201515)文件",
            "迎政办〔201515",
            "迎政办〔2015〕15号",
        );
        check_damaged(
            "永政办〔2014146号",
            "永政办〔2014146号",
            "永政办〔2014〕146号",
        );
        check_damaged("闽政办2018〕43号", "闽政办2018〕43号", "闽政办〔2018〕43号");
        check_damaged("国办发〔2012〕26", "国办发〔2012〕26", "国办发〔2012〕26号");
    }

    #[test]
    fn a_date_before_an_order() {
        check(
            "（1991年3月4日国务院令第76号发布）",
            "国务院令第76号",
            "国务院令第76号",
        );
    }

    #[test]
    fn numbers_that_share_their_sign() {
        let found = numbers("落实皖政〔2014〕3、5和7号文件");
        let texts: Vec<_> = found.iter().map(|number| number.text.as_str()).collect();
        assert_eq!(
            texts,
            ["皖政〔2014〕3号", "皖政〔2014〕5号", "皖政〔2014〕7号"]
        );
        assert!(found.iter().all(|number| !number.damaged));
        let found = numbers("落实皖政〔2014〕3号、5号和7号文件，12号楼");
        let texts: Vec<_> = found.iter().map(|number| number.text.as_str()).collect();
        assert_eq!(
            texts,
            ["皖政〔2014〕3号", "皖政〔2014〕5号", "皖政〔2014〕7号"]
        );
        check(
            "皖政〔2014〕3—5号",
            "皖政〔2014〕3—5号",
            "皖政〔2014〕3—5号",
        );
        check(
            "皖政〔2014〕12-1号",
            "皖政〔2014〕12-1号",
            "皖政〔2014〕12-1号",
        );
        check(
            "学习皖政〔2014〕2号文件",
            "皖政〔2014〕2号",
            "皖政〔2014〕2号",
        );
    }

    #[test]
    fn lists_behind_round_brackets_and_without_the_agency() {
        let texts = |text: &str| -> Vec<String> {
            let found = numbers(text);
            assert!(found.iter().all(|number| !number.damaged), "{found:?}");
            found.into_iter().map(|number| number.text).collect()
        };
        assert_eq!(
            texts("执行国办函（2015）7、8号文件"),
            ["国办函〔2015〕7号", "国办函〔2015〕8号"]
        );
        assert_eq!(
            texts("执行皖政〔2014〕5号、〔2015〕8号文件"),
            ["皖政〔2014〕5号", "皖政〔2015〕8号"]
        );
        assert_eq!(
            texts("（皖政[2014]12/13号）"),
            ["皖政〔2014〕12号", "皖政〔2014〕13号"]
        );
        assert_eq!(texts("我局（2015）5人"), [""; 0]);
        assert_eq!(texts("检查（2015）5、6月"), [""; 0]);
    }

    #[test]
    fn words_before_an_abbreviation_are_no_part_of_the_code() {
        check(
            "我局比学国办发〔2017〕3号",
            "国办发〔2017〕3号",
            "国办发〔2017〕3号",
        );
        check(
            "逐条核验皖政办发〔2017〕3号",
            "皖政办发〔2017〕3号",
            "皖政办发〔2017〕3号",
        );
        check(
            "临川政办〔2017〕3号",
            "临川政办〔2017〕3号",
            "临川政办〔2017〕3号",
        );
    }

    #[test]
    fn no_numbers() {
        for text in [
            "〔2015〕号",
            "（2017）年",
            "2017年第3期",
            "第3号公告",
            "12号楼",
            "[2017]",
            "令第",
        ] {
            assert_eq!(numbers(text), [], "{text}");
        }
    }
}
