//! The organ that reports, in the fullest form that the page gives.

use crate::word_lists::{self, find};
use std::ops::Range;

use gongkai_normalize::{DateKind, ScanOptions, scan_dates};
use gongkai_outline::{MetadataKey, Outline};
use gongkai_report::Statement;
use gongkai_text::{CleanSpan, Document, MetaTag};

use super::dates::find_date;
use super::organ::{
    abbreviates, abbreviates_without_place, actor, answering, compiler, fullest_mention, governed,
    is_kind, is_organ, is_organ_in_brackets, is_placed, is_unnamed, may_be_of, names_office_of,
    names_place, quoted, reporter, speaks_as, speaks_as_another, speaks_for_place, subject,
};
use super::title::issuer_in;
use crate::border::Border;

/// 填报单位 over a statistics form: the organ that fills it in.
fn filled_in(outline: &Outline) -> Option<CleanSpan> {
    let entries = outline.head.metadata.iter();
    let mut named = entries.filter(|entry| entry.label.starts_with("填报单位"));
    named.next().map(|entry| entry.span)
}

/// The organ names itself within this many bytes of the beginning of the text.
const VOICE: usize = 16 * 1024;

/// The reporting organ.
///
/// Title, head, sign-off and preface name it; of names for the same organ the fullest is taken. What
/// only publishes the page (source line, record) counts where it names that organ, or where the text
/// speaks of itself as such an organ (我乡) and names none. At last the organ that answers questions
/// is taken, the one that the first section begins with, or the one that the text names as acting.
pub(crate) fn issuer(document: &Document, outline: &Outline) -> Option<Statement> {
    let border = Border::new(document);
    let titled = outline
        .head
        .title
        .as_ref()
        .and_then(|title| in_title(border, title.span));
    let above = above_title(border, outline);
    let signed = outline
        .sign_off
        .as_ref()
        .and_then(|sign_off| sign_off.issuer);
    let opening = super::opening::opening(border, outline);
    let compiled = in_preface(border, opening, compiler);
    let announced = in_preface(border, opening, announced);
    let reporting =
        in_preface(border, opening, reporter).or_else(|| in_preface(border, opening, quoted));
    let spoken = in_preface(border, outline.preface, subject);

    let base = titled
        .or(above)
        .or(signed)
        .or_else(|| below_title(border, outline))
        .or_else(|| other_titles(border, outline))
        // 现将某委…报告予以公布，由某委办公室编制: the office writes the report of its organ.
        .or(compiled.filter(|office| {
            !announced.is_some_and(|organ| {
                names_office_of(border.text(organ).trim(), border.text(*office).trim())
            })
        }))
        .or(announced)
        .or(reporting)
        .or(spoken)
        .or_else(|| filled_in(outline))
        .or_else(|| publisher_in_person(border, document, outline))
        .or_else(|| summed_up(border, opening))
        .or_else(|| answered(border, document, outline))
        .or_else(|| {
            let first = outline.sections.first()?;
            in_preface(border, first.own(), subject_of_opening)
        })
        .or_else(|| {
            let voice = voice(document, outline)?.len();
            let start = outline.preface.start();
            in_preface(border, CleanSpan::new(start, start + voice)?, actor)
        })?;
    let name = border.text(base).trim();
    let same = |span: &CleanSpan| {
        let long = border.text(*span).trim();
        abbreviates(name, long) || is_placed(name, long) || abbreviates_without_place(name, long)
    };
    let mentioned = in_preface(border, outline.preface, |text| fullest_mention(text, name));
    let headed = above.filter(|span| fullest_mention(border.text(*span), name).is_some());
    // A title that names only the place leaves open which organ of it reports.
    let office =
        |span: &CleanSpan| !names_place(name) && names_office_of(name, border.text(*span).trim());
    let compiled = compiled.filter(|span| !office(span));
    let fuller = [signed, compiled]
        .into_iter()
        .flatten()
        .filter(same)
        .chain(published_by(border, outline, name))
        .chain(mentioned)
        .chain(headed);
    let best = fuller.max_by_key(|span| border.text(*span).chars().count());
    let longer = |span: &CleanSpan| border.text(*span).trim().len() > name.len();
    let best = best.filter(longer).unwrap_or(base);
    Some(Statement::new(
        border.text(best).trim(),
        border.source(best)?,
    ))
}

/// The organ that the tag of the page's source names, where the page names none and its text does not speak
/// against it.
pub(crate) fn sourced(
    document: &Document,
    outline: &Outline,
    source: &MetaTag,
) -> Option<Statement> {
    let name = source.value.trim();
    let voice = voice(document, outline)?;
    let answers = in_preface(Border::new(document), outline.preface, answering);
    let fits = answers.is_none()
        && is_organ(name)
        && !is_kind(name)
        && !is_unnamed(name)
        && may_be_of(voice, name);
    fits.then(|| Statement::new(name, source.span))
}

fn in_title(border: Border<'_>, title: CleanSpan) -> Option<CleanSpan> {
    let text = border.text(title);
    let year = find_date(border, title, |date| {
        matches!(date.kind, DateKind::Year | DateKind::Range).then(|| date.span.range())
    });
    let found = issuer_in(text, year)?;
    CleanSpan::new(title.start() + found.start, title.start() + found.end)
}

/// The organ that another title of the page names, where the document's own names none.
fn other_titles(border: Border<'_>, outline: &Outline) -> Option<CleanSpan> {
    let candidates = outline.head.title_candidates.iter();
    let mut named = candidates.filter_map(|title| in_title(border, title.span));
    named.find(|span| is_organ_in_brackets(border.text(*span)))
}

/// A line of its own between the head of the page and the title, or right below it, that is nothing
/// but an organ.
fn above_title(border: Border<'_>, outline: &Outline) -> Option<CleanSpan> {
    let title = outline.head.title.as_ref()?.span;
    let head = outline.head.span;
    let before = CleanSpan::new(head.start(), title.start())?;
    let lines = border.text(before).trim_end().split('\n');
    let line = lines.rev().map(str::trim).find(|line| !line.is_empty())?;
    let at = before.start() + border.text(before).rfind(line)?;
    is_organ(line).then(|| CleanSpan::new(at, at + line.len()))?
}

/// A line right below the title that is nothing but an organ, with a date or a heading below it.
fn below_title(border: Border<'_>, outline: &Outline) -> Option<CleanSpan> {
    let title = outline.head.title.as_ref()?.span;
    let below = CleanSpan::new(title.end(), outline.head.span.end())?;
    let text = border.text(below);
    let mut lines = text
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let (line, next) = (lines.next()?, lines.next());
    let dated = next.is_none_or(|next| {
        let options = ScanOptions::default();
        let date = scan_dates(next, &options).next();
        date.is_some_and(|date| date.text.len() == next.trim_matches(['（', '）', '(', ')']).len())
    });
    let at = below.start() + text.find(line)?;
    (dated && is_organ(line)).then(|| CleanSpan::new(at, at + line.len()))?
}

fn in_preface(
    border: Border<'_>,
    preface: CleanSpan,
    find: impl Fn(&str) -> Option<Range<usize>>,
) -> Option<CleanSpan> {
    let found = find(border.text(preface))?;
    CleanSpan::new(preface.start() + found.start, preface.start() + found.end)
}

/// The organ that answers questions; the government, where its office answers and the text speaks for
/// the whole place.
fn answered(border: Border<'_>, document: &Document, outline: &Outline) -> Option<CleanSpan> {
    let found = in_preface(border, outline.preface, answering)?;
    if voice(document, outline).is_some_and(|voice| speaks_as_another(voice, border.text(found))) {
        return None;
    }
    let government = governed(border.text(found))
        .filter(|_| voice(document, outline).is_some_and(speaks_for_place))
        .and_then(|name| CleanSpan::new(found.start(), found.start() + name.len()));
    Some(government.unwrap_or(found))
}

/// The place whose departments' reports the report sums up: `综合2017年度某市各县（区）政府和各部门的年度报告`.
fn summed_up(border: Border<'_>, opening: CleanSpan) -> Option<CleanSpan> {
    in_preface(border, opening, |text| {
        let start = ["综合", "汇总"]
            .iter()
            .find_map(|word| Some(find(text, word)? + word.len()))?;
        let clause = text.get(start..)?;
        let clause = clause.get(..clause.find(['，', '。', '、']).unwrap_or(clause.len()))?;
        let from = clause
            .find(|c: char| !(c.is_ascii_digit() || "年度的全了".contains(c)))
            .unwrap_or(clause.len());
        let place = clause.get(from..clause.find('各')?)?;
        let named = place.ends_with(['省', '市', '县', '区', '州', '旗', '盟']);
        (named && is_organ(place)).then(|| start + from..start + from + place.len())
    })
}

/// The organ that a preface announces: `现将某某乡2015年政府信息公开年度报告公布如下`.
///
/// ```text
/// announcement = lead clause                     lead from the list, clause up to "。"
/// clause       = … [year] organ [year] subject …   as a title has them
/// ```
fn announced(preface: &str) -> Option<Range<usize>> {
    word_lists::ANNOUNCING.iter().find_map(|mark| {
        let start = find(preface, mark)? + mark.len();
        let rest = preface.get(start..)?;
        let clause = rest.get(..rest.find('。').unwrap_or(rest.len()))?;
        let lead = clause.len() - clause.trim_start_matches(['《', '“', '：', '了']).len();
        let clause = clause.get(lead..)?;
        let start = start + lead;
        let options = ScanOptions::default();
        let year = scan_dates(clause, &options)
            .find(|date| matches!(date.kind, DateKind::Year | DateKind::Range));
        let found = issuer_in(clause, year.map(|date| date.span.range()))?;
        let name = clause.get(found.clone())?;
        is_organ_in_brackets(name).then_some(start + found.start..start + found.end)
    })
}

/// The organ that is the subject of the first sentence under the first heading.
fn subject_of_opening(own: &str) -> Option<Range<usize>> {
    let text = own.trim_start();
    let found = subject(text)?;
    let lead = own.len() - text.len();
    Some(found.start + lead..found.end + lead)
}

/// The page's publisher, where it is the organ itself.
fn published_by(border: Border<'_>, outline: &Outline, name: &str) -> Option<CleanSpan> {
    // Where the page names the government itself, its office only posts the page.
    let whole = name.ends_with("政府");
    publishers(border, outline)
        .filter(|_| !whole)
        .find(|span| names_office_of(name, border.text(*span)))
}

/// The page's publisher, where the text speaks of itself as such an organ and names no other.
fn publisher_in_person(
    border: Border<'_>,
    document: &Document,
    outline: &Outline,
) -> Option<CleanSpan> {
    let voice = voice(document, outline)?;
    publishers(border, outline).find(|span| speaks_as(voice, border.text(*span)))
}

/// The beginning of the text, in which the organ names itself.
fn voice<'d>(document: &'d Document, outline: &Outline) -> Option<&'d str> {
    let text = document.text().get(outline.preface.start()..)?;
    let end = text
        .char_indices()
        .map(|(at, _)| at)
        .take_while(|at| *at <= VOICE)
        .last()?;
    text.get(..end)
}

fn publishers<'a>(
    border: Border<'a>,
    outline: &'a Outline,
) -> impl Iterator<Item = CleanSpan> + 'a {
    let entries = outline.head.metadata.iter();
    let publishing = entries.filter(|entry| {
        matches!(entry.key, MetadataKey::Issuer | MetadataKey::Source) && is_organ(&entry.value)
    });
    publishing
        .filter(move |entry| border.text(entry.span) == entry.value)
        .map(|entry| entry.span)
}

#[cfg(test)]
mod tests {
    use gongkai_outline::{OutlineOptions, outline};

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let document = Document::from_plain(text);
        let outline = outline(&document, &OutlineOptions::default());
        let found = issuer(&document, &outline).map(|issuer| issuer.text);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn the_preface_announces_whose_report_it_is() {
        check(
            "根据《条例》规定，现公布青禾市人民政府2017年政府信息公开工作年度报告。如有疑问，请与青禾市人民政府办公室联系。\n一、概述\n公开信息5条。",
            Some("青禾市人民政府"),
        );
        check(
            "现公布2012年青禾镇政府信息公开工作年度报告。请与青禾镇党政办公室联系。\n一、概述\n公开信息5条。",
            Some("青禾镇"),
        );
        check(
            "本报告由青禾县教育局办公室编制。\n一、概述\n公开信息5条。",
            Some("青禾县教育局"),
        );
        for preface in [
            "根据《条例》要求，特编制青禾县教育局2012年政府信息公开年度报告。",
            "根据有关规定，现就青禾县教育局政府信息公开工作情况报告如下，统计时限从2011年1月1日起。",
            "按照要求，特公布2017年度青禾县教育局信息公开工作年度报告。",
            "现将《青禾县教育局2012年政府信息公开年度报告》予以公布。",
            "如对本报告有疑问，请与青禾县教育局办公室联系（电话：0999-1234567）。",
            "如对本报告有疑问，请与青禾县教育局（地址：青禾路1号）联系。",
        ] {
            check(
                &format!("{preface}\n一、概述\n我局公开信息5条。"),
                Some("青禾县教育局"),
            );
        }
        check(
            "本报告综合2017年度青禾市各县（区）政府和各部门的年度报告编制而成。请与青禾市人民政府办公室信息公开办公室联系。\n一、概述\n我市公开信息5条。",
            Some("青禾市人民政府"),
        );
        check(
            "2017年金山镇政府信息公开工作年度报告\n一、概述\n公开信息5条。\n青禾市青禾区金山镇人民政府\n2018年1月9日",
            Some("青禾市青禾区金山镇人民政府"),
        );
    }

    #[test]
    fn the_organ_says_of_itself_that_it_reports() {
        let body = "\n一、概述\n2019年，公开信息5条。";
        for preface in [
            "现将丹枫县民政局2019年度政府信息公开工作情况报告如下：",
            "依照有关规定，丹枫县民政局编制了2019年政府信息公开工作年度报告，现予公布。",
            "丹枫县民政局依据《条例》编制本年度报告。数据自2019年1月1日起至12月31日止。",
            "丹枫县民政局（以下简称“县民政局”）编制2019年度政府信息公开工作年度报告。",
            "本报告是丹枫县民政局根据《条例》编制的。",
            "为保障知情权，丹枫县民政局向社会公布2019年度政府信息公开工作年度报告。",
            "根据县政府办公室通知要求，丹枫县民政局对2019年政府信息公开工作进行了总结，现报告如下：",
            "《丹枫县民政局2019年政府信息公开工作年度报告》已经局务会审议通过。",
            "丹枫县民政局2019年政府信息公开年度报告根据《条例》制作。",
            "特编制本年度报告。本报告由丹枫县民政局办公室起草。",
            "本年报为丹枫县民政局2019年度政府信息公开年报。",
            "由丹枫县民政局编制的2019年度政府信息公开工作年度报告全文如下：",
        ] {
            check(&format!("{preface}{body}"), Some("丹枫县民政局"));
        }
        for organ in [
            "中国（丹枫）自由贸易试验区云岭片区管理委员会",
            "丹枫市教育局（体育局）",
            "国家统计局丹枫调查队",
            "中国人民银行丹枫市中心支行",
        ] {
            check(&format!("本报告由{organ}编制。{body}"), Some(organ));
        }
        check(
            &format!("本报告由丹枫市中级人民法院研究室编制。{body}"),
            Some("丹枫市中级人民法院"),
        );
        check(
            "现将2019年工作总结如下：\n一、概述\n我关公开信息5条。\n丹枫海关\n2020年2月11日",
            Some("丹枫海关"),
        );
    }

    #[test]
    fn the_organ_may_stand_below_the_title() {
        let head = "2019年度\n政府信息公开工作年度报告\n丹枫县民政局";
        check(
            &format!("{head}\n二〇二〇年一月\n一、概述\n公开信息5条。"),
            Some("丹枫县民政局"),
        );
        check(
            &format!("{head}\n（2020年1月8日）\n一、概述\n公开信息5条。"),
            Some("丹枫县民政局"),
        );
    }

    #[test]
    fn a_contact_of_another_organ_names_no_issuer() {
        check(
            "本报告在丹枫县政府门户网站公布。如有疑问，请与丹枫县政府办公室联系（地址：石城路3号）。\n一、概述\n2019年，我局公开信息5条。",
            None,
        );
        check(
            "如有疑问，请与丹枫县民政局办公室联系。\n一、概述\n2019年，我局公开信息5条。",
            Some("丹枫县民政局"),
        );
    }

    #[test]
    fn contacts_and_prefaces_in_other_words() {
        let body = "\n一、概述\n2015年，公开信息5条。";
        for preface in [
            "如有疑问，请致电丹枫县民政局综合股，电话0999-1234567。",
            "如有疑问，请联系丹枫县民政局（电话：0999-1234567）。",
            "联系单位：丹枫县民政局办公室；联系电话：0999-1234567。",
            "如有疑问，请向丹枫县民政局办公室咨询。",
            "按照要求，向社会公布丹枫县民政局2015年政府信息公开年度报告。",
            "根据《条例》，编制2015年度丹枫县民政局政府信息公开年度报告，供社会查阅。",
            "如有疑问，请与丹枫县民政局政务公开领导小组办公室联系。",
        ] {
            check(&format!("{preface}{body}"), Some("丹枫县民政局"));
        }
        check(
            &format!("本年报汇总了2015年度丹枫港区各街道办事处的年度报告。{body}"),
            Some("丹枫港区"),
        );
        check(
            &format!("如有疑问，请与丹枫县石桥乡人民政府办公室联系。{body}"),
            Some("丹枫县石桥乡人民政府"),
        );
        check(
            &format!("如有疑问，请向丹枫县医保局信息中心咨询。{body}"),
            None,
        );
    }

    #[test]
    fn brackets_in_titles() {
        for (title, organ) in [
            (
                "丹枫海事局（含派出机构）2021年政府信息公开工作年度报告",
                "丹枫海事局",
            ),
            (
                "丹枫海关（不含隶属海关）2021年政府信息公开工作年度报告",
                "丹枫海关",
            ),
            (
                "丹枫市农业局（畜牧局、林业局）2021年政府信息公开工作年度报告",
                "丹枫市农业局（畜牧局、林业局）",
            ),
        ] {
            check(&format!("{title}\n一、概述\n公开信息5条。"), Some(organ));
        }
        check(
            "关于反馈2014年上半年政务公开工作要点进展情况的函\n市政务公开办：\n现将情况函告如下。\n一、概述\n公开信息5条。\n丹枫县民政局\n2014年7月3日",
            Some("丹枫县民政局"),
        );
    }

    #[test]
    fn the_first_section_speaks_of_the_organ() {
        check(
            "根据《条例》编制本报告。\n一、工作概述\n2025年，青禾县水利局坚持以公开为常态。",
            Some("青禾县水利局"),
        );
        check(
            "根据《条例》编制本报告。请与青禾街道办事处联系。\n一、总体情况\n2021年街道根据《条例》规定公开信息。",
            Some("青禾街道办事处"),
        );
    }

    #[test]
    fn of_organs_that_sign_together_the_first_issues() {
        let body = "关于做好冬季供暖的通知\n各县区：\n现将有关事项通知如下。\n一、提高认识\n认真落实供暖责任。\n";
        check(
            &format!("{body}丹枫市住房局\n丹枫市财政局\n丹枫热力管理中心\n2021年11月3日"),
            Some("丹枫市住房局"),
        );
        check(
            &format!("{body}丹枫市住房局 丹枫市财政局\n丹枫市民政局\n2021年11月3日"),
            Some("丹枫市住房局"),
        );
        let titled = body.replace("关于", "丹枫市民政局等四部门关于");
        check(
            &format!("{titled}丹枫市财政局\n丹枫市民政局\n2021年11月3日"),
            Some("丹枫市民政局"),
        );
        // Organs in a row without a date are a list.
        check(
            &format!("{body}丹枫市财政局\n丹枫市民政局\n丹枫市水利局\n丹枫市司法局"),
            None,
        );
    }

    #[test]
    fn several_quoted_sign_offs_are_none_of_the_page() {
        check(
            "多地调整购房补贴\n近日，三个县发布通告。\n丹枫县住房局\n2021年3月1日\n补贴标准不变。\n石桥县住房局\n2021年3月2日\n补贴标准提高。\n云岭县住房局\n2021年3月3日\n据了解，其他县也在研究。",
            None,
        );
    }

    #[test]
    fn the_sign_off_names_the_place_that_the_title_leaves_out() {
        for (title, signed) in [
            ("市政府关于表彰先进集体的决定", "丹枫市人民政府"),
            ("县教育局关于开展督导的通知", "丹枫县教育局"),
        ] {
            check(
                &format!("{title}\n各有关单位：\n现就有关事项通知如下。\n{signed}\n2021年3月1日"),
                Some(signed),
            );
        }
    }

    #[test]
    fn the_kind_of_an_organ_is_no_name() {
        check(
            "2014年，卫生局认真落实信息公开工作。\n一、概述\n公开信息5条。",
            None,
        );
        check(
            "现将上半年我局政务公开工作情况汇报如下。\n一、概述\n公开信息5条。",
            None,
        );
    }
}
