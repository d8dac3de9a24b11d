//! Strategies for any report that the model can hold.

use chrono::NaiveDate;
use gongkai_report::{
    Bound, Breakdown, Cell, CellState, Channel, Citation, Column, Contact, ContactKind, Contents,
    Coverage, DateKind, DateMention, Decimal, DerivedFrom, Division, ExtraRow, Finding,
    FindingCode, Format, Item, Kind, Metadata, MetadataKey, Metric, Organ, OrganLevel, OrganType,
    OtherTable, Page, Period, Points, Published, QuantityMention, QuantityUse, Reading, Repair,
    RepairCode, Report, ReportYear, Row, Section, Severity, Share, SignOff, Site, SourceInfo,
    SourceSpan, StandardTable, Statement, Statistic, Table, TableFormat, TableKind, Topic,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn span() -> impl Strategy<Value = SourceSpan> {
    (0_usize..9000, 0_usize..300)
        .prop_map(|(start, len)| SourceSpan::new(start, start + len).unwrap())
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (2008_i32..2026, 1_u32..366).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

fn words() -> impl Strategy<Value = String> {
    let words = vec![
        "主动公开",
        "2014年",
        "自然人",
        "法人或其他组织",
        "其他",
        "情况",
        "部分公开",
        "一是",
        "\"",
        "\u{0}",
        "𠀀",
    ];
    vec(select(words), 1..4).prop_map(|words| words.concat())
}

fn decimal() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        6 => (0_i64..40).prop_map(Decimal::from),
        1 => (any::<i64>(), 0_u8..12)
            .prop_map(|(value, scale)| Decimal::from_scaled(i128::from(value), scale).unwrap()),
    ]
}

fn bound() -> impl Strategy<Value = Bound> {
    select(vec![
        Bound::Exact,
        Bound::Exact,
        Bound::Approximately,
        Bound::Nearly,
        Bound::MoreThan,
        Bound::AtLeast,
        Bound::LessThan,
        Bound::AtMost,
    ])
}

fn code<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn section() -> impl Strategy<Value = Section> {
    let leaf = (
        1_u8..4,
        option::of((0_u32..6, words())),
        words(),
        option::of(code(Topic::ALL)),
        (span(), span()),
        vec((option::of(0_u32..5), words(), span()), 0..4),
    )
        .prop_map(|(level, marker, title, topic, (heading, all), items)| {
            let mut section = Section::new(level, title, heading, all);
            if let Some((number, marker)) = marker {
                section = section.numbered(number, marker);
            }
            section.topic = topic;
            section.items = items
                .into_iter()
                .map(|(number, marker, span)| Item::new(number, marker, span))
                .collect();
            section
        });
    leaf.prop_recursive(3, 12, 4, |inner| {
        (inner.clone(), vec(inner, 0..4)).prop_map(|(mut section, children)| {
            section.children = children;
            section
        })
    })
}

fn statistic() -> impl Strategy<Value = Statistic> {
    let what = (
        code(Metric::ALL),
        option::of(code(Channel::ALL)),
        option::of(words()),
    );
    let value = (decimal(), option::weighted(0.1, decimal()), bound());
    let unit = option::of(select(vec!["件", "条", "元", "万元", "%", "人次"]));
    let period = option::of((option::of(day()), option::of(day())));
    let share = option::weighted(0.3, (0_usize..9, decimal(), bound(), span()));
    let links = (option::of(0_usize..9), share);
    (
        what,
        value,
        unit,
        period,
        words(),
        (span(), option::of(span())),
        links,
    )
        .prop_map(|(what, value, unit, period, text, spans, links)| {
            let mut figure = Statistic::new(what.0, value.0, spans.0);
            (figure.channel, figure.category) = (what.1, what.2);
            (figure.value_max, figure.bound) = (value.1, value.2);
            figure.unit = unit.map(ToOwned::to_owned);
            figure.period = period.map(|(start, end)| Period { start, end });
            figure.text = text;
            figure.value_span = spans.1;
            figure.part_of = links.0;
            figure.share = links.1.map(|(of, value, bound, span)| Share {
                of,
                value,
                bound,
                span,
            });
            figure
        })
}

fn table() -> impl Strategy<Value = Table> {
    let cell = (
        (code(Row::ALL), code(Column::ALL), code(CellState::ALL)),
        (
            option::of(decimal()),
            option::of(words()),
            option::of(words()),
            option::of(span()),
        ),
    )
        .prop_map(|((row, column, state), (value, unit, text, span))| {
            let mut cell = Cell::new(row, column, state);
            (cell.value, cell.unit, cell.text, cell.span) = (value, unit, text, span);
            cell
        });
    let extra = (words(), vec(words(), 0..3), span()).prop_map(|(label, cells, span)| ExtraRow {
        label,
        cells,
        span,
    });
    prop_oneof![
        4 => (
            code(TableKind::ALL),
            code(TableFormat::ALL),
            span(),
            vec(cell, 0..80),
            vec(extra, 0..2),
        )
            .prop_filter_map("a standard kind", |(kind, format, span, cells, extra)| {
                let mut table = StandardTable::new(format, span);
                (table.cells, table.extra_rows) = (cells, extra);
                Table::standard_of(kind, table)
            }),
        1 => (span(), vec(vec(words(), 0..3), 0..3))
            .prop_map(|(span, rows)| Table::Other(OtherTable { span, rows })),
    ]
}

fn date() -> impl Strategy<Value = DateMention> {
    let reading = prop_oneof![
        (option::of(day()), option::of(day()))
            .prop_map(|(start, end)| Reading::Days { start, end }),
        vec(day(), 0..3).prop_map(|candidates| Reading::Damaged { candidates }),
    ];
    (words(), code(DateKind::ALL), reading, span())
        .prop_map(|(text, kind, reading, span)| DateMention::new(text, kind, reading, span))
}

fn citation() -> impl Strategy<Value = Citation> {
    (
        option::of(words()),
        option::of((words(), 2010_i32..2020, 0_u32..99)),
        any::<bool>(),
        span(),
    )
        .prop_map(|(title, number, damaged, span)| {
            let mut citation = Citation::untitled(span);
            citation.title = title;
            if let Some((agency, year, serial)) = number {
                citation = citation.with_number(agency, year, serial);
            }
            citation.damaged = damaged;
            citation
        })
}

/// Fills what a report says about itself.
fn header() -> impl Strategy<Value = Report> {
    let who = (option::of((words(), span())), option::of((words(), span())));
    let when = (
        option::of((2008_i32..2026, span())),
        option::of((day(), day(), span())),
        option::of((day(), span())),
        option::of((
            option::of(day()),
            any::<bool>(),
            vec(day(), 0..3),
            option::of(span()),
        )),
    );
    let contents = option::of((option::of(0_u32..9), vec(words(), 0..4), span()));
    (code(Kind::ALL), who, when, contents).prop_map(|(kind, who, when, contents)| {
        let mut report = Report::new(SourceInfo::new("甲.html", Format::Html, "GBK", 1));
        report.kind = kind;
        report.title = who.0.map(|(text, span)| Statement::new(text, span));
        report.issuer = who.1.map(|(text, span)| Statement::new(text, span));
        report.year = when.0.map(|(year, span)| ReportYear::new(year, span));
        report.coverage = when
            .1
            .map(|(start, end, span)| Coverage::stated(start, end, span));
        report.published = when.2.map(|(day, span)| Published::new(day, span));
        report.signed = when.3.map(|(date, damaged, candidates, span)| SignOff {
            issuer: None,
            date,
            damaged,
            candidates,
            span,
        });
        report.contents = contents.map(|(count, names, span)| Contents { count, names, span });
        report
    })
}

fn organ() -> impl Strategy<Value = Organ> {
    let division = (words(), words(), vec(words(), 0..3))
        .prop_map(|(code, name, path)| Division::new(code, name, path))
        .boxed();
    (
        words(),
        option::of(division.clone()),
        option::of(code(OrganLevel::ALL)),
        option::of(code(OrganType::ALL)),
        vec(division, 0..2),
        vec(code(DerivedFrom::ALL), 0..3),
    )
        .prop_map(|(name, division, level, kind, candidates, from)| {
            let mut organ = Organ::new(name);
            (organ.division, organ.candidates) = (division, candidates);
            (organ.level, organ.kind, organ.derived_from) = (level, kind, from);
            organ
        })
}

fn site() -> impl Strategy<Value = Site> {
    let word = || option::of(words());
    (word(), word(), word(), word(), span()).prop_map(|(code, division, name, column, span)| {
        let mut site = Site::new(span);
        (site.id_code, site.division) = (code, division);
        (site.name, site.column) = (name, column);
        site
    })
}

fn page() -> impl Strategy<Value = Page> {
    (1_u32..9, span(), -9e5..9e5, 0_f64..2e3).prop_map(|(number, span, width, height)| Page {
        number,
        span,
        width: Points::new(width),
        height: Points::new(height),
    })
}

/// Any report, well formed or not.
pub(crate) fn report() -> impl Strategy<Value = Report> {
    let breakdown =
        (0_usize..9, vec(0_usize..9, 0..5), any::<bool>()).prop_map(|(whole, parts, complete)| {
            Breakdown {
                whole,
                parts,
                complete,
            }
        });
    let usage = option::of(code(QuantityUse::ALL));
    let quantity = (words(), decimal(), span(), usage, option::of(0_usize..9)).prop_map(
        |(text, value, span, usage, statistic)| {
            let mut quantity = QuantityMention::new(text, value, span);
            (quantity.usage, quantity.statistic) = (usage, statistic);
            quantity
        },
    );
    let repairs = vec![
        RepairCode::Spam,
        RepairCode::RepeatedPunctuation,
        RepairCode::SoftBreak,
    ];
    let repair = (select(repairs), span(), words(), words())
        .prop_map(|(code, span, before, after)| Repair::new(code, span, before, after));
    let finding = (
        code(FindingCode::ALL),
        code(Severity::ALL),
        words(),
        vec(span(), 0..3),
    )
        .prop_map(|(code, severity, message, spans)| Finding::new(code, severity, message, spans));
    let metadata = (code(MetadataKey::ALL), words(), words(), span())
        .prop_map(|(key, label, value, span)| Metadata::new(key, label, value, span));
    let contact = (code(ContactKind::ALL), words(), span())
        .prop_map(|(kind, value, span)| Contact::new(kind, value, span));
    (
        (
            header(),
            option::of(organ()),
            option::of(site()),
            vec(page(), 0..3),
        ),
        (
            vec(section(), 0..4),
            vec(citation(), 0..3),
            vec(metadata, 0..2),
            vec(contact, 0..2),
        ),
        (
            vec(statistic(), 0..9),
            vec(breakdown, 0..3),
            vec(table(), 0..3),
        ),
        (vec(quantity, 0..3), vec(date(), 0..3)),
        (vec(repair, 0..3), vec(finding, 0..3)),
    )
        .prop_map(
            |((mut report, organ, site, pages), outline, figures, mentions, notes)| {
                (report.organ, report.site, report.pages) = (organ, site, pages);
                (report.sections, report.documents) = (outline.0, outline.1);
                (report.metadata, report.contacts) = (outline.2, outline.3);
                (report.statistics, report.breakdowns, report.tables) = figures;
                (report.mentions.quantities, report.mentions.dates) = mentions;
                (report.repairs, report.findings) = notes;
                report
            },
        )
}
