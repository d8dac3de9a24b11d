//! Ways to reach the organ, and the records of its site.

use crate::word_lists::{self, contains_any};
use std::sync::LazyLock;

use gongkai_text::{Clean, WordFinder};

use crate::address::address;
use crate::chars::{is_han, piece, span};
use crate::phone::phone;

pub use gongkai_report::ContactKind;

/// One contact, its value as printed without white space inside it.
pub type Contact = gongkai_report::Contact<Clean>;

/// The words that a contact is found by.
static WORDS: LazyLock<Vec<(&'static str, Word)>> = LazyLock::new(|| {
    let kinds: [(&[&str], Word); 12] = [
        (word_lists::CONTACT_PHONES, Word::Phone),
        (word_lists::CONTACT_HOTLINES, Word::Hotline),
        (word_lists::CONTACT_FAXES, Word::Fax),
        (word_lists::CONTACT_POSTCODES, Word::Postcode),
        (word_lists::CONTACT_ADDRESSES, Word::Address),
        (word_lists::CONTACT_URLS, Word::Url),
        (word_lists::CONTACT_RECORDS, Word::Icp),
        (word_lists::CONTACT_POLICE, Word::Police),
        (word_lists::CONTACT_SITES, Word::Site),
        (&["（0"], Word::Bare),
        (word_lists::CONTACT_REACHED, Word::Reach),
        (word_lists::CONTACT_HOSTS, Word::Host),
    ];
    let words = kinds
        .into_iter()
        .flat_map(|(words, word)| words.iter().map(move |text| (*text, word)));
    words.collect()
});

/// A word that a contact is found by, and its place.
#[derive(Debug, Clone, Copy)]
struct Found {
    word: Word,
    start: usize,
    end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Phone,
    Hotline,
    Fax,
    Postcode,
    Address,
    Url,
    Email,
    Icp,
    Police,
    Site,
    Bare,
    /// 请与某某联系: a number without a label may follow.
    Reach,
    /// The end of a host name that stands without `www.`.
    Host,
}

static FINDER: LazyLock<WordFinder> =
    LazyLock::new(|| WordFinder::new(WORDS.iter().map(|(word, _)| *word)));

/// Where the words stand, in reading order. `@` and `(0` are searched for apart from the list, whose long words are
/// found faster without them.
fn words(text: &str) -> impl Iterator<Item = Found> {
    let mut long = FINDER
        .find_iter(text)
        .filter_map(|found| {
            Some(Found {
                word: WORDS.get(found.index)?.1,
                start: found.start,
                end: found.end,
            })
        })
        .peekable();
    let mut short = memchr::memchr2_iter(b'@', b'(', text.as_bytes())
        .filter_map(|start| {
            let (word, len) = match text.as_bytes().get(start..)? {
                [b'@', ..] => (Word::Email, 1),
                [b'(', b'0', ..] => (Word::Bare, 2),
                _ => return None,
            };
            Some(Found {
                word,
                start,
                end: start + len,
            })
        })
        .peekable();
    std::iter::from_fn(move || match (long.peek(), short.peek()) {
        (Some(one), Some(other)) if other.start < one.start => short.next(),
        (None, _) => short.next(),
        _ => long.next(),
    })
}

/// The contacts of a text, in reading order.
///
/// A number inside the name of a service (“12345”热线) is not a contact.
///
/// ```
/// use gongkai_outline::{ContactKind, contacts};
///
/// let text = "请与办公室联系（地址：新田路2号，联系电话：0558-2264104、2264105，邮编400800）。";
/// let found: Vec<_> = contacts(text).into_iter().map(|contact| (contact.kind, contact.value)).collect();
/// assert_eq!(found, [
///     (ContactKind::Address, "新田路2号".to_owned()),
///     (ContactKind::Phone, "0558-2264104".to_owned()),
///     (ContactKind::Phone, "2264105".to_owned()),
///     (ContactKind::Postcode, "400800".to_owned()),
/// ]);
/// ```
#[must_use]
pub fn contacts(text: &str) -> Vec<Contact> {
    let mut reader = Reader {
        text,
        address_end: 0,
        out: Vec::new(),
    };
    let mut done = 0;
    for found in words(text) {
        if found.start < done {
            continue;
        }
        let before = reader.out.len();
        reader.read(found);
        if let Some(last) = reader.out.get(before..).and_then(<[Contact]>::last) {
            done = last.span.end();
        }
    }
    reader.out
}

/// Reads contacts behind the words that announce them.
struct Reader<'t> {
    text: &'t str,
    /// Where the characters of the web address that was read last end.
    address_end: usize,
    out: Vec<Contact>,
}

impl Reader<'_> {
    fn read(&mut self, Found { word, start, end }: Found) {
        let text = self.text;
        match word {
            Word::Phone => self.numbers(end, ContactKind::Phone),
            Word::Hotline => self.numbers(end, ContactKind::Hotline),
            Word::Fax => self.numbers(end, ContactKind::Fax),
            Word::Postcode => {
                let at = value_start(text, end);
                let digits = piece(text, at..text.len())
                    .bytes()
                    .take_while(u8::is_ascii_digit)
                    .count();
                if digits == 6 {
                    self.push(ContactKind::Postcode, at..at + 6);
                }
            }
            Word::Address => {
                let at = value_start(text, end);
                if let Some(range) = address(text, start, end, at) {
                    self.push(ContactKind::Address, range);
                }
            }
            Word::Url => self.url(start),
            Word::Email => self.email(start),
            Word::Icp | Word::Police => self.record(word, start, end),
            Word::Site => {
                let at = value_start(text, end);
                let len = piece(text, at..text.len())
                    .bytes()
                    .take_while(u8::is_ascii_alphanumeric)
                    .count();
                if (8..=12).contains(&len) {
                    self.push(ContactKind::SiteId, at..at + len);
                }
            }
            Word::Reach => self.reach(end),
            Word::Host => {
                let part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._".contains(byte);
                let before = text.as_bytes().get(start.saturating_sub(64)..start);
                let len = before.map_or(0, |before| {
                    before.iter().rev().take_while(|b| part(b)).count()
                });
                let named = text
                    .as_bytes()
                    .get(start - len)
                    .is_some_and(u8::is_ascii_alphanumeric);
                if len >= 2 && named && !piece(text, 0..start - len).ends_with(['@', '/']) {
                    self.url(start - len);
                }
            }
            Word::Bare => {
                let at = end - 1;
                let rest = piece(text, at..text.len());
                if let Some(number) = phone(rest)
                    && number.area
                    && rest.get(number.len..).is_some_and(|rest| {
                        rest.starts_with(['）', ')', '，', '；', ',', ';', '、'])
                    })
                {
                    self.push(ContactKind::Phone, at..at + number.len);
                }
            }
        }
    }

    /// The number behind 联系 that has no label: `请联系分局办公室（55550047）`.
    fn reach(&mut self, end: usize) {
        let text = self.text;
        self.bracket_before(end);
        let near = crate::chars::prefix(piece(text, end..text.len()), 150);
        let near = piece(near, 0..near.find(['。', '\n']).unwrap_or(near.len()));
        let Some(at) = near.find(|c: char| c.is_ascii_digit()) else {
            return;
        };
        let before = piece(near, 0..at);
        let opened = before.is_empty()
            || before.ends_with(['（', '(', '：', ':', '，', ',', ' ', '\u{3000}', '\u{a0}']);
        if !opened || contains_any(before, word_lists::NO_PHONE) {
            return;
        }
        let rest = piece(near, at..near.len());
        if let Some(number) = phone(rest).filter(|number| !number.short)
            && rest.get(number.len..).is_some_and(|rest| {
                rest.is_empty()
                    || rest.starts_with('或')
                    || rest.starts_with(crate::chars::is_break)
            })
        {
            self.push(ContactKind::Phone, end + at..end + at + number.len);
            let behind = piece(rest, number.len..rest.len());
            if let Some(second) = behind.strip_prefix('或')
                && let Some(other) = phone(second).filter(|other| !other.short)
            {
                let from = end + at + number.len + '或'.len_utf8();
                self.push(ContactKind::Phone, from..from + other.len);
            }
        }
    }

    /// The number in brackets before 联系, which ends at `end`: `与局办公室（7220016）联系`.
    fn bracket_before(&mut self, end: usize) {
        /// A number with its code, in bytes.
        const LONGEST: usize = 24;
        let head = piece(self.text, 0..end);
        let Some(head) = head
            .strip_suffix("联系")
            .and_then(|head| head.strip_suffix(['）', ')']))
        else {
            return;
        };
        let near = crate::chars::suffix(head, LONGEST);
        let Some(open) = near.rfind(['（', '(']) else {
            return;
        };
        let inner = piece(near, open..near.len()).trim_start_matches(['（', '(']);
        let whole = phone(inner).filter(|number| !number.short && number.len == inner.len());
        let start = head.len() - inner.len();
        let read = self.out.last().is_some_and(|last| last.span.end() > start);
        if whole.is_some() && !read {
            self.push(ContactKind::Phone, start..head.len());
        }
    }

    /// The numbers behind 电话, 传真 or 热线.
    fn numbers(&mut self, end: usize, kind: ContactKind) {
        let text = self.text;
        let label = piece(text, end..text.len());
        let (both, skip) = second_label(label);
        let at = value_start(text, end + skip);
        let colon = piece(text, end..at).contains(['：', ':']);
        if kind == ContactKind::Hotline && !colon {
            return;
        }
        // 咨询电话：综合科 8230001
        let rest = piece(text, at..text.len());
        let named = rest
            .chars()
            .take(ROOM + 1)
            .take_while(|c| is_han(*c))
            .count();
        let behind = piece(rest, named * '电'.len_utf8()..rest.len());
        let gap = behind.len() - behind.trim_start_matches([' ', '\u{3000}']).len();
        let of_room = colon
            && (2..=ROOM).contains(&named)
            && gap > 0
            && phone(behind.trim_start_matches([' ', '\u{3000}']))
                .is_some_and(|number| !number.short);
        let mut at = if of_room {
            at + rest.len() - behind.len() + gap
        } else {
            at
        };
        let mut first = true;
        loop {
            let rest = piece(text, at..text.len());
            let Some(number) = phone(rest) else { break };
            let after = rest.get(number.len..).unwrap_or_default();
            if after.starts_with([
                '件', '条', '人', '个', '次', '起', '余', '多', '万', '宗', '年', '月', '号', '%',
            ]) {
                break;
            }
            if number.short && (!first || !colon) {
                break;
            }
            let kind = match kind {
                ContactKind::Hotline | ContactKind::Phone if number.short => ContactKind::Hotline,
                ContactKind::Hotline => ContactKind::Phone,
                kind => kind,
            };
            self.push(kind, at..at + number.len);
            if both {
                self.push(ContactKind::Fax, at..at + number.len);
            }
            first = false;
            let next = after.trim_start();
            let gap = next.len()
                - next
                    .trim_start_matches(['、', '，', ',', '/', '；', ' ', '或', '和'])
                    .len();
            if gap == 0 && next.len() == after.len() {
                break;
            }
            at += number.len + (after.len() - next.len()) + gap;
        }
    }

    fn url(&mut self, start: usize) {
        let text = self.text;
        let rest = piece(text, start..text.len());
        // Addresses that begin inside one another end together; the end is looked for once.
        if self.address_end <= start {
            let part =
                |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[@!$&*+;=%".contains(byte);
            self.address_end = start + rest.bytes().take_while(part).count();
        }
        let mut len = (self.address_end - start).min(LONGEST_URL);
        while let Some(more) = point_misprinted(piece(rest, len..rest.len())) {
            let path = piece(rest, len + more..rest.len());
            let part =
                |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&*+;=%".contains(byte);
            len += more + path.bytes().take(LONGEST_URL).take_while(part).count();
        }
        let value = piece(rest, 0..len).trim_end_matches(['.', ',', ';', ':', '?', '!', '[']);
        let host = ["http://", "https://"]
            .iter()
            .find_map(|scheme| value.strip_prefix(scheme))
            .or_else(|| value.split_once("://").map(|(_, host)| host))
            .unwrap_or(value);
        let named = memchr::memchr(b'.', host.as_bytes()).is_some();
        if host.len() > 4 && named && !host.starts_with(['.', '/']) {
            self.push(ContactKind::Url, start..start + value.len());
        }
    }

    fn email(&mut self, at: usize) {
        let text = self.text;
        let ok = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte);
        let before = text
            .as_bytes()
            .get(at.saturating_sub(64)..at)
            .unwrap_or_default();
        let local = before.iter().rev().take_while(|&&byte| ok(byte)).count();
        let rest = piece(text, at + 1..text.len());
        let domain = rest
            .bytes()
            .take(80)
            .take_while(|&byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
            .count();
        let mut len = domain;
        while let Some(more) = point_misprinted(piece(rest, len..rest.len())) {
            len += more;
        }
        let domain = piece(rest, 0..len).trim_end_matches(['.', '-']);
        let top = domain.rsplit(['.', '。']).next().unwrap_or_default();
        let fits = local > 0
            && domain.contains(['.', '。'])
            && top.len() >= 2
            && top.bytes().all(|byte| byte.is_ascii_alphabetic());
        if fits {
            self.push(ContactKind::Email, at - local..at + 1 + domain.len());
        }
    }

    /// 皖ICP备05003765号-1, 皖公网安备 34081102000277号
    fn record(&mut self, word: Word, start: usize, end: usize) {
        let text = self.text;
        let head = piece(text, 0..start);
        let province = head
            .chars()
            .next_back()
            .filter(|&c| is_han(c))
            .map_or(0, char::len_utf8);
        let from = start - province;
        let rest = piece(text, end..text.len());
        let lead = rest.len()
            - rest
                .trim_start_matches(|c: char| c != '\n' && (c.is_whitespace() || c == '案'))
                .len();
        let tail = piece(rest, lead..rest.len());
        let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
        if digits < 5 {
            return;
        }
        let mut len = end - from + lead + digits;
        let close = piece(text, from + len..text.len());
        if close.starts_with('号') {
            len += '号'.len_utf8();
            let suffix = piece(text, from + len..text.len());
            let more = suffix.strip_prefix('-').map_or(0, |more| {
                more.bytes().take_while(u8::is_ascii_digit).count()
            });
            if more > 0 {
                len += more + 1;
            }
        }
        let kind = if word == Word::Icp {
            ContactKind::Icp
        } else {
            ContactKind::PoliceRecord
        };
        self.push(kind, from..from + len);
    }

    /// Adds the contact that is printed at `range`.
    fn push(&mut self, kind: ContactKind, range: std::ops::Range<usize>) {
        let printed = piece(self.text, range.clone());
        let value = match kind {
            ContactKind::Url | ContactKind::Email => {
                crate::chars::squeezed(printed).replace('。', ".")
            }
            ContactKind::Address => crate::chars::joined(printed),
            _ => crate::chars::squeezed(printed),
        };
        self.out.push(Contact::new(kind, value, span(range)));
    }
}

/// The name of an office before its number, in characters.
const ROOM: usize = 6;

/// 电话（传真）, 电话及传真, 电话/传真, 电话号码: whether fax is meant too, and bytes to skip.
fn second_label(label: &str) -> (bool, usize) {
    const SECOND: &[(&str, bool)] = &[
        ("（传真）", true),
        ("（兼传真）", true),
        ("(传真)", true),
        ("及传真", true),
        ("和传真", true),
        ("/传真", true),
        ("、传真", true),
        ("号码", false),
        ("（区号", false),
    ];
    SECOND
        .iter()
        .find(|(words, _)| label.starts_with(words))
        .map_or((false, 0), |(words, both)| (*both, words.len()))
}

/// The start of the value behind a label that ends at `at`: past the colon and spaces.
fn value_start(text: &str, at: usize) -> usize {
    let rest = piece(text, at..text.len());
    let solid = rest.trim_start_matches(|c: char| {
        c != '\n' && (c.is_whitespace() || matches!(c, '：' | ':' | '为' | '是' | '】'))
    });
    at + rest.len() - solid.len()
}

/// The longest web address, in bytes.
const LONGEST_URL: usize = 2000;

/// The length of `。com`, `。gov`, `。cn` at the start: a point of a host name in the wrong width.
fn point_misprinted(rest: &str) -> Option<usize> {
    let name = rest.strip_prefix('。')?;
    let len = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let known = ["com", "cn", "gov", "net", "org", "edu"].contains(&name.get(..len)?);
    known.then_some('。'.len_utf8() + len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(ContactKind, &str)]) {
        let found = contacts(text);
        let found: Vec<_> = found
            .iter()
            .map(|contact| (contact.kind, contact.value.as_str()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn sentence_forms() {
        use ContactKind::{Address, Email, Fax, Phone, Postcode, Url};
        check(
            "请与局办公室（7220016）联系。请洽街道综合办（63380001）。咨询请拨63500001或63500002。",
            &[
                (Phone, "7220016"),
                (Phone, "63380001"),
                (Phone, "63500001"),
                (Phone, "63500002"),
            ],
        );
        check("咨询电话：综合科 8230001", &[(Phone, "8230001")]);
        check(
            "地址：青禾镇青禾路3号[邮政编码：541000]",
            &[(Address, "青禾镇青禾路3号"), (Postcode, "541000")],
        );
        check(
            "邮编:247000电话:0566-2023456",
            &[(Postcode, "247000"), (Phone, "0566-2023456")],
        );
        check(
            "（地址佳木斯市长安路1号，电话0454-8222222",
            &[(Address, "佳木斯市长安路1号"), (Phone, "0454-8222222")],
        );
        check(
            "电话（传真）：（0577）88581234",
            &[(Phone, "（0577）88581234"), (Fax, "（0577）88581234")],
        );
        check(
            "电话:02783881948 传真：027—83881949",
            &[(Phone, "02783881948"), (Fax, "027—83881949")],
        );
        check(
            "网址：http://www.np.gov.cn/）",
            &[(Url, "http://www.np.gov.cn/")],
        );
        check("电子邮箱xxgk@np.gov.cn )。", &[(Email, "xxgk@np.gov.cn")]);
        check("邮编：地址：电话：", &[]);
        check("地址：八一路439号，邮编", &[(Address, "八一路439号")]);
        check("受理咨询电话12345678人次", &[]);
        check("政府信息公开网站地址：无", &[]);
        check("请联系镇党政办（55550123）。", &[(Phone, "55550123")]);
        check("请联系：综合科  85520123。", &[(Phone, "85520123")]);
        check("与各部门联系，全年答复20130412件", &[]);
        check(
            "在信息公开网（xxgk.beishan.gov.cn）查看",
            &[(Url, "xxgk.beishan.gov.cn")],
        );
        check("电子邮箱：bsxx@163。com。", &[(Email, "bsxx@163.com")]);
        check(
            "登录http://www.bsxx。gov。cn/index查询",
            &[(Url, "http://www.bsxx.gov.cn/index")],
        );
        check("网址为www.bsxx.gov.cn。2013年", &[(Url, "www.bsxx.gov.cn")]);
        check("手机：138 0013 0000", &[(Phone, "13800130000")]);
        check(
            "地址：北山县人民路2号（邮编236000）",
            &[(Address, "北山县人民路2号"), (Postcode, "236000")],
        );
    }

    #[test]
    fn records_of_the_site() {
        use ContactKind::{Icp, PoliceRecord, SiteId};
        check("皖ICP备2024057734号-1", &[(Icp, "皖ICP备2024057734号-1")]);
        check(
            "ICP备案号：京ICP备05070218号",
            &[(Icp, "京ICP备05070218号")],
        );
        check(
            "皖公网安备 34081102000277号",
            &[(PoliceRecord, "皖公网安备34081102000277号")],
        );
        check("网站标识码:3412000019（建议", &[(SiteId, "3412000019")]);
    }

    #[test]
    fn addresses_with_spaces_around_their_numbers_are_whole() {
        let found = contacts(
            "请联系（地址：平湖市学府路 1 号，邮编：330001）；地址：南街 2号办公室 电话：0700-1234567",
        );
        let addresses: Vec<_> = found
            .iter()
            .filter(|contact| contact.kind == ContactKind::Address)
            .map(|contact| contact.value.as_str())
            .collect();
        assert_eq!(addresses, ["平湖市学府路1号", "南街2号办公室"]);
    }

    #[test]
    fn names_of_hotlines_are_no_contacts() {
        check("通过“12345”热线办理", &[]);
        check("12345热线电话办理20件", &[]);
        check("服务热线：12345", &[(ContactKind::Hotline, "12345")]);
    }
}
