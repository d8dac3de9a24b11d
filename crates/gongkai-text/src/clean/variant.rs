//! Traditional characters to Simplified ones.
//!
//! The forms are those of OpenCC, as constant tables made from `lexicon/traditional.tsv`. Nearly every
//! character has one Simplified form whatever stands around it, so runs of such characters are converted one
//! by one; only a run with one of the few characters that its neighbours decide is compared with OpenCC's
//! phrases, the longest first, as OpenCC does. The conversion for Taiwan readers ([`Pass::Wording`]), which is
//! off by default, is that of ferrous-opencc (Apache-2.0): its tables take milliseconds to set up, and it tells
//! of no character where it came from. On real mirrors it gives the same text as opencc-fmmseg and OpenCC
//! itself. (zhconv is faster, but its licence is the GPL.)
//!
//! [`Pass::Wording`]: crate::Pass::Wording

#[rustfmt::skip]
mod generated;

use std::sync::LazyLock;

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;

use super::class::{is_han, next_char};
use super::generated::TAIWAN_FORMS;
use super::{Change, Cleaned};
use crate::repair::{Mark, MarkKind, RepairCode};
use crate::word_lists;
use generated::{CHARACTERS, PHRASES};
use gongkai_span::{Clean, CleanSpan, TextBuilder, WordFinder};

/// The characters whose Simplified form depends on the word: those that the phrases of OpenCC's
/// `TSPhrases.txt` convert otherwise than `TSCharacters.txt` does.
const BY_WORD: &str = "么乾俱吒噁彷徵於昇沈濛牴畫瞭薹藉衹覆鉅鍊鍾麼麽";

/// Variants that OpenCC leaves alone, as Taiwan and Hong Kong write them beside the Traditional form:
/// 谘詢 for 諮詢, 衞生 for 衛生.
const VARIANTS: [(char, char); 2] = [('谘', '咨'), ('衞', '卫')];

static WORDING: LazyLock<Option<OpenCC>> =
    LazyLock::new(|| OpenCC::from_config(BuiltinConfig::Tw2sp).ok());

const FIRST: u32 = 0x3400;
const LAST: u32 = 0x9FFF;
const COUNT: usize = (LAST - FIRST) as usize + 1;
/// In the table: the word decides.
const ASK: char = '\0';

/// The Simplified form of each character by itself.
static TABLE: [char; COUNT] = table();

#[expect(
    clippy::large_stack_arrays,
    reason = "evaluated by the compiler: no program has it on its stack"
)]
const fn table() -> [char; COUNT] {
    let mut table = [ASK; COUNT];
    let mut code = FIRST;
    while code <= LAST {
        if let Some(c) = char::from_u32(code) {
            table[index_of(c)] = c;
        }
        code += 1;
    }
    let mut at = 0;
    while at < CHARACTERS.len() {
        let (from, middle) = next_char(CHARACTERS, at);
        let (to, next) = next_char(CHARACTERS, middle);
        if index_of(from) < COUNT {
            table[index_of(from)] = to;
        }
        at = next;
    }
    let mut index = 0;
    while index < VARIANTS.len() {
        table[index_of(VARIANTS[index].0)] = VARIANTS[index].1;
        index += 1;
    }
    let mut at = 0;
    while at < BY_WORD.len() {
        let (c, next) = next_char(BY_WORD, at);
        table[index_of(c)] = ASK;
        at = next;
    }
    table
}

/// The place of `c` in [`TABLE`]; behind its end if it has none.
const fn index_of(c: char) -> usize {
    (c as u32).wrapping_sub(FIRST) as usize
}

const fn alone(c: char) -> char {
    let at = index_of(c);
    if at < COUNT { TABLE[at] } else { c }
}

/// The forms that OpenCC gives to characters outside of the table, to those that the word decides, and to
/// variants.
static OTHERS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let mut characters = CHARACTERS.chars();
    let mut others = Vec::new();
    while let (Some(from), Some(to)) = (characters.next(), characters.next()) {
        if alone(from) != to {
            others.push((from, to));
        }
    }
    // The rest of those that the word decides, and the variants, OpenCC leaves alone.
    let variants = VARIANTS.iter().map(|(from, _)| *from);
    for c in BY_WORD.chars().chain(variants) {
        if !others.iter().any(|(from, _)| *from == c) {
            others.push((c, c));
        }
    }
    others.sort_unstable();
    others
});

/// The Simplified form that OpenCC gives to a run of characters: phrase by phrase, the longest first.
fn by_phrase(run: &str) -> String {
    static FINDER: LazyLock<WordFinder> =
        LazyLock::new(|| WordFinder::new(PHRASES.iter().map(|(phrase, _)| *phrase)));
    let mut out = String::with_capacity(run.len());
    let push = |out: &mut String, between: &str| {
        out.extend(between.chars().map(|c| {
            let other = OTHERS.binary_search_by_key(&c, |(from, _)| *from);
            let other = other.ok().and_then(|at| OTHERS.get(at));
            other.map_or_else(|| alone(c), |(_, to)| *to)
        }));
    };
    let mut at = 0;
    for found in FINDER.find_iter(run) {
        push(&mut out, run.get(at..found.start).unwrap_or_default());
        let form = PHRASES.get(found.index).map(|(_, form)| *form);
        out.push_str(form.unwrap_or_default());
        at = found.end;
    }
    push(&mut out, run.get(at..).unwrap_or_default());
    out
}

/// Whether `c` has another Simplified form.
pub(super) const fn changes(c: char) -> bool {
    alone(c) as u32 != c as u32
}

/// A short text in Simplified characters; `None` if it has no Traditional ones.
///
/// A document is turned as a whole when it is read. This is for a name in Traditional characters in a document that is
/// otherwise Simplified.
///
/// ```
/// assert_eq!(gongkai_text::simplified("東臺市").as_deref(), Some("东台市"));
/// assert_eq!(gongkai_text::simplified("东台市"), None);
/// ```
#[must_use]
pub fn simplified(text: &str) -> Option<String> {
    text.chars().any(changes).then_some(())?;
    let simple = settled(text, &by_phrase(text));
    (simple != text).then_some(simple)
}

/// Turns a Traditional text into Simplified, and notes it as one repair of the document.
pub(super) fn simplify<From>(cleaned: &mut Cleaned<From>, wording: bool) {
    let mut builder = TextBuilder::<Clean, Clean>::new(&cleaned.text);
    let mut run = String::new();
    let mut at = 0;
    while let Some(rest) = cleaned.text.get(at..).filter(|rest| !rest.is_empty()) {
        run.clear();
        let mut end = cleaned.text.len();
        let (mut ask, mut differs, mut settle) = (wording, false, false);
        let mut copied = 0;
        for (offset, c) in rest.char_indices() {
            // Nearly all characters of a run are of this block.
            if !matches!(c, '\u{4E00}'..='\u{9FFF}') && !is_han(c) {
                end = at + offset;
                break;
            }
            let to = alone(c);
            settle |= matches!(c, '乾' | '著' | '藉');
            if to == c {
                continue;
            }
            ask |= to == ASK;
            differs = true;
            // What stands between two characters that change is copied at once.
            run.push_str(rest.get(copied..offset).unwrap_or_default());
            run.push(to);
            copied = offset + c.len_utf8();
        }
        run.push_str(rest.get(copied..end - at).unwrap_or_default());
        let han = cleaned.text.get(at..end).unwrap_or_default();
        if ask {
            let by_wording = WORDING.as_ref().filter(|_| wording);
            let text = by_wording.map_or_else(|| by_phrase(han), |wording| wording.convert(han));
            if settle {
                builder.exchange_to(end, &settled(han, &text));
            } else {
                builder.exchange_to(end, &text);
            }
        } else if settle {
            builder.exchange_to(end, &settled(han, &run));
        } else if differs {
            builder.exchange_to(end, &run);
        }
        let tail = cleaned.text.get(end..).unwrap_or_default();
        at = end + tail.find(is_han).unwrap_or(tail.len());
        builder.copy_to(at);
    }
    let (text, map) = builder.finish();
    adopt(cleaned, mainland(text), &map, wording);
}

/// The conversion of a run with the characters decided that OpenCC's phrases leave open: 乾 and 藉 stay in the
/// names of places (乾安縣, 藉口鎮), 著 becomes 着 but in words of writing and of being known (著作, 顯著).
fn settled(old: &str, new: &str) -> String {
    let old: Vec<char> = old.chars().collect();
    if old.len() != new.chars().count() {
        return new.to_owned();
    }
    let decide = |(index, to): (usize, char)| {
        let before = index.checked_sub(1).and_then(|before| old.get(before));
        let behind = old.get(index + 1..).unwrap_or_default();
        match (old.get(index), to) {
            (Some('乾'), '干') if names_place(behind) => '乾',
            (Some('藉'), '借') if names_small_place(behind) => '藉',
            (Some('著'), '著') if !tells_of_works(before, behind.first()) => '着',
            _ => to,
        }
    };
    new.chars().enumerate().map(decide).collect()
}

/// Whether what follows 乾 makes a name of a place with it, and not one of a dry valley.
fn names_place(behind: &[char]) -> bool {
    let dry = |c: &char| "旱燥淨净溝沟河溪塘海田坪涸枯糧粮果貨货".contains(*c);
    let place = |c: &char| "縣县鎮镇鄉乡街村區区市".contains(*c);
    !behind.first().is_some_and(dry) && behind.iter().take(3).any(place)
}

/// Whether what follows 藉 makes a name of a town or village with it: 藉口鎮, not 藉助鎮.
fn names_small_place(behind: &[char]) -> bool {
    let verb = |c: &char| "助由著着以此故機机端".contains(*c);
    let place = |c: &char| "鎮镇鄉乡村".contains(*c);
    !behind.first().is_some_and(verb) && behind.get(1).is_some_and(place)
}

/// Whether the characters around 著 make a word of writing or of being known with it.
fn tells_of_works(before: Option<&char>, behind: Option<&char>) -> bool {
    before.is_some_and(|c| "顯显卓昭名論论專专編编原鉅巨遺遗合譯译土撰".contains(*c))
        || behind.is_some_and(|c| "作名述者稱称書书錄录".contains(*c))
}

/// The text with words that a conversion for Taiwan readers put in the place of mainland ones, where the
/// word around them leaves no doubt: 规范性档案 for 规范性文件.
fn mainland(text: String) -> String {
    static FORMS: LazyLock<WordFinder> =
        LazyLock::new(|| WordFinder::new(TAIWAN_FORMS.iter().map(|(taiwan, ..)| *taiwan)));
    let mut out = String::new();
    let mut at = 0;
    let form = |index| TAIWAN_FORMS.get(index).copied().unwrap_or_default();
    let is_sure = FORMS.find_iter(&text).any(|found| !form(found.index).2);
    // A text without a sure word is as the mainland wrote it.
    for found in FORMS.find_iter(&text).take_while(|_| is_sure) {
        let (_, mainland, is_beside) = form(found.index);
        let tail = text.get(found.end..).unwrap_or_default();
        if is_beside && tail.starts_with(|c| "局馆室科员柜库盒袋管法利学".contains(c))
        {
            continue;
        }
        out.push_str(text.get(at..found.start).unwrap_or_default());
        out.push_str(mainland);
        at = found.end;
    }
    if at == 0 {
        return text;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// Puts the converted text in place of the cleaned one and moves all spans along.
fn adopt<From>(
    cleaned: &mut Cleaned<From>,
    text: String,
    map: &gongkai_span::TextMap<Clean, Clean>,
    wording: bool,
) {
    let Some(change) = changed_range::<From>(cleaned, &text, map) else {
        return;
    };
    cleaned.text = text;
    if !map.is_identity() {
        let Some(both) = cleaned.map.then(map) else {
            return;
        };
        cleaned.map = both;
        let moved = |span: &mut CleanSpan| *span = map.to_derived(*span).unwrap_or(*span);
        cleaned.spans.iter_mut().for_each(moved);
        cleaned
            .changes
            .iter_mut()
            .for_each(|change| moved(&mut change.clean));
        cleaned
            .marks
            .iter_mut()
            .for_each(|mark| moved(&mut mark.span));
    }
    cleaned.changes.push(change);
    if !wording {
        mark_wording(&cleaned.text, &mut cleaned.marks);
    }
}

/// From the first to the last character that conversion changed.
fn changed_range<From>(
    cleaned: &Cleaned<From>,
    text: &str,
    map: &gongkai_span::TextMap<Clean, Clean>,
) -> Option<Change<From>> {
    let (old, new) = (cleaned.text.as_bytes(), text.as_bytes());
    let head = old.iter().zip(new).position(|(a, b)| a != b)?;
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .position(|(a, b)| a != b)?;
    let whole = CleanSpan::new(head, old.len() - tail)?;
    // Bytes may agree inside a character: widen to whole ones.
    let mut start = whole.start();
    while !cleaned.text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = whole.end();
    while !cleaned.text.is_char_boundary(end) {
        end += 1;
    }
    let span = CleanSpan::new(start, end)?;
    Some(Change {
        code: RepairCode::Traditional,
        from: cleaned.map.to_source(span)?,
        clean: map.to_derived(span)?,
    })
}

/// Marks words that only pages converted for Taiwan readers have.
fn mark_wording(text: &str, marks: &mut Vec<Mark>) {
    static WORDS: LazyLock<WordFinder> =
        LazyLock::new(|| WordFinder::new(word_lists::TAIWAN_WORDS.iter().copied()));
    let found = WORDS.find_iter(text).filter_map(|found| {
        let span = CleanSpan::new(found.start, found.end)?;
        Some(Mark::new(MarkKind::TaiwanWording, span))
    });
    marks.extend(found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    static CONVERTER: LazyLock<OpenCC> =
        LazyLock::new(|| OpenCC::from_config(BuiltinConfig::T2s).unwrap());

    /// The tables and the converter agree on words that need no context and on words that do.
    #[track_caller]
    fn check_phrases(text: &str) {
        assert_eq!(by_phrase(text), CONVERTER.convert(text), "{text}");
    }

    #[test]
    fn characters_and_phrases_convert_as_by_the_converter() {
        let all = (FIRST..=LAST)
            .chain(0xF900..=0xFAFF)
            .chain(0x20000..=0x323AF);
        for c in all.filter_map(char::from_u32) {
            check_phrases(c.encode_utf8(&mut [0; 4]));
        }
        for (phrase, _) in PHRASES {
            check_phrases(phrase);
            check_phrases(&format!("公{phrase}{phrase}開"));
        }
    }

    proptest! {
        #[test]
        fn runs_convert_as_by_the_converter(
            parts in prop::collection::vec(
                prop_oneof![
                    prop::sample::select(PHRASES).prop_map(|(phrase, _)| phrase.to_owned()),
                    (prop::sample::select(PHRASES), 1_usize..4).prop_map(|((phrase, _), len)| phrase.chars().take(len).collect()),
                    prop::sample::select(BY_WORD.chars().collect::<Vec<_>>()).prop_map(String::from),
                    prop::char::range('\u{4E00}', '\u{9FFF}').prop_map(String::from),
                ],
                0..12,
            )
        ) {
            check_phrases(&parts.concat());
        }
    }

    #[test]
    fn variants_of_the_traditional_form_are_converted_too() {
        assert_eq!(alone('谘'), '咨');
        assert_eq!(alone('諮'), '咨');
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let piece = crate::clean::Piece::new(0, text.len(), false);
        let cleaned: Cleaned<crate::Source> =
            crate::clean::clean(text, [piece].into_iter(), crate::CleanOptions::default());
        assert_eq!(cleaned.text, expected);
        assert!(cleaned.map.is_identity());
    }

    #[test]
    fn names_of_places_keep_their_characters() {
        check(
            "乾安縣與乾務鎮、乾州街道辦事處",
            "乾安县与乾务镇、乾州街道办事处",
        );
        check("乾旱區縣的乾溝鄉乾部門", "干旱区县的干沟乡干部门");
        check(
            "藉口鎮政府藉助鎮廣播站，以此為藉口",
            "藉口镇政府借助镇广播站，以此为借口",
        );
    }

    #[test]
    fn particles_and_works_are_told_apart() {
        check(
            "隨著發展，著力開展顯著的著作權執著",
            "随着发展，着力开展显著的著作权执着",
        );
        check("衞生局與衛生廳", "卫生局与卫生厅");
    }

    #[test]
    fn words_for_taiwan_readers_go_back() {
        check(
            "規範性檔案一份，檔案館的檔案",
            "规范性文件一份，档案馆的档案",
        );
        check(
            "公開政府檔案八份，規範性檔案一份，縣政府檔案局",
            "公开政府文件八份，规范性文件一份，县政府档案局",
        );
        check("公開各類檔案八份", "公开各类档案八份");
    }

    #[test]
    fn runs_convert_as_the_converter_does() {
        let text = "乾隆年間，瞭解乾淨的畫面，於是藉口鍾愛覆蓋；區於。政府信息公開，後台、皇后、裡面、徵收、特徵。";
        let expected = CONVERTER.convert(text);
        let piece = crate::clean::Piece::new(0, text.len(), false);
        let cleaned: Cleaned<crate::Source> =
            crate::clean::clean(text, [piece].into_iter(), crate::CleanOptions::default());
        assert_eq!(cleaned.text, expected);
        assert!(cleaned.map.is_identity());
    }

    /// Any character outside of `BY_WORD` converts in every neighbourhood as it does alone. Tried
    /// for all pairs with the characters that OpenCC's phrases are made of would take too long; a
    /// neighbour on each side that phrases begin and end with stands for them.
    #[test]
    fn the_list_of_characters_by_word_is_complete() {
        let neighbours = ['一', '的', '乾', '了', '人', '公', '後', '麼', '徵'];
        for c in (FIRST..=LAST).filter_map(char::from_u32) {
            let own = VARIANTS.iter().any(|(from, _)| *from == c);
            if own || alone(c) == ASK || alone(c) == c {
                continue;
            }
            let text: String = neighbours.iter().flat_map(|n| [*n, c, *n, '\n']).collect();
            let converted = CONVERTER.convert(&text);
            let count = converted.chars().filter(|to| *to == alone(c)).count();
            assert!(count >= neighbours.len(), "{c} changes with its neighbours");
        }
    }
}
