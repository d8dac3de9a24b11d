//! The JSON is pinned: these strings are what other programs read.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use gongkai_report::{
    Bound, Breakdown, Cell, CellState, Channel, Citation, Column, Contact, ContactKind, Contents,
    Coverage, DateKind, DateMention, Decimal, DerivedFrom, FindingCode, Format, Item, Kind,
    Metadata, MetadataKey, Metric, OtherTable, Period, Published, QuantityMention, Reading, Repair,
    RepairCode, Report, ReportYear, Row, Section, Share, SignOff, SourceInfo, SourceSpan,
    StandardTable, Statement, Statistic, Table, TableFormat, Topic,
};
use serde::{Serialize, de::DeserializeOwned};

fn span(start: usize, end: usize) -> SourceSpan {
    SourceSpan::new(start, end).unwrap()
}

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T, json: &str) {
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), value);
}

#[test]
fn header_values() {
    check(
        &Statement::new("某区", span(10, 16)),
        r#"{"text":"某区","span":[10,16]}"#,
    );
    check(
        &Statement::derived("某区人民政府", DerivedFrom::Title),
        r#"{"text":"某区人民政府","derived_from":"title"}"#,
    );
    check(
        &ReportYear::new(2016, span(18, 22)),
        r#"{"value":2016,"span":[18,22]}"#,
    );
    check(
        &Coverage::of_year(2016).unwrap(),
        r#"{"start":"2016-01-01","end":"2016-12-31","derived_from":"year"}"#,
    );
    let mut published = Published::new(day("2017-03-10"), span(1, 2));
    published.time = Some("00:00".to_owned());
    check(
        &published,
        r#"{"date":"2017-03-10","time":"00:00","span":[1,2]}"#,
    );
    check(
        &SignOff {
            issuer: Some(Statement::new("某局", span(1, 7))),
            date: Some(day("2017-03-10")),
            span: Some(span(8, 18)),
            ..SignOff::default()
        },
        r#"{"issuer":{"text":"某局","span":[1,7]},"date":"2017-03-10","span":[8,18]}"#,
    );
    check(
        &Metadata::new(MetadataKey::IndexNumber, "索引号", "003/2015", span(1, 9)),
        r#"{"key":"index_number","label":"索引号","value":"003/2015","span":[1,9]}"#,
    );
}

#[test]
fn outline() {
    let mut section = Section::new(1, "主要做法", span(1, 2), span(1, 9)).numbered(1, "一、");
    section.topic = Some(Topic::Overview);
    section.items.push(Item::new(Some(1), "一是", span(3, 5)));
    check(
        &section,
        r#"{"level":1,"number":1,"marker":"一、","title":"主要做法","topic":"overview","heading_span":[1,2],"span":[1,9],"children":[],"items":[{"number":1,"marker":"一是","span":[3,5]}]}"#,
    );
    check(
        &Section::new(2, "背景", span(1, 2), span(1, 9)),
        r#"{"level":2,"number":null,"marker":null,"title":"背景","heading_span":[1,2],"span":[1,9],"children":[],"items":[]}"#,
    );
    check(
        &Contents {
            count: Some(6),
            names: vec!["概述".to_owned()],
            span: span(1, 9),
        },
        r#"{"count":6,"names":["概述"],"span":[1,9]}"#,
    );
}

#[test]
fn citations_and_contacts() {
    check(
        &Citation::titled("工作要点的通知", span(1, 9)).with_number("国办发", 2017, 24),
        r#"{"title":"工作要点的通知","number":"国办发〔2017〕24号","agency":"国办发","year":2017,"serial":24,"span":[1,9]}"#,
    );
    let mut damaged = Citation::untitled(span(1, 9));
    damaged.number = Some("某政办〔201515".to_owned());
    damaged.damaged = true;
    damaged.candidates = vec!["某政办〔2015〕15号".to_owned()];
    check(
        &damaged,
        r#"{"title":null,"number":"某政办〔201515","agency":null,"year":null,"serial":null,"span":[1,9],"damaged":true,"candidates":["某政办〔2015〕15号"]}"#,
    );
    check(
        &Contact::new(ContactKind::PoliceRecord, "公安备1号", span(1, 2)),
        r#"{"kind":"police_record","value":"公安备1号","span":[1,2]}"#,
    );
}

#[test]
fn statistics() {
    let mut figure = Statistic::new(Metric::InformationDisclosed, decimal("15117"), span(1, 9));
    figure.channel = Some(Channel::NewMedia);
    figure.bound = Bound::MoreThan;
    figure.unit = Some("条".to_owned());
    figure.period = Some(Period::new(day("2017-01-01"), day("2017-12-31")));
    figure.text = "公开15117余条".to_owned();
    figure.value_span = Some(span(3, 8));
    check(
        &figure,
        r#"{"metric":"information_disclosed","channel":"new_media","category":null,"value":"15117","bound":"more_than","unit":"条","period":{"start":"2017-01-01","end":"2017-12-31"},"text":"公开15117余条","span":[1,9],"value_span":[3,8],"part_of":null}"#,
    );
    figure = Statistic::new(Metric::ApplicationsGranted, decimal("258"), span(1, 9));
    figure.part_of = Some(0);
    figure.share = Some(Share {
        of: 0,
        value: decimal("33.9"),
        bound: Bound::Exact,
        span: span(5, 9),
    });
    check(
        &figure,
        r#"{"metric":"applications_granted","channel":null,"category":null,"value":"258","bound":"exact","unit":null,"period":null,"text":"","span":[1,9],"value_span":null,"part_of":0,"share":{"of":0,"value":"33.9","bound":"exact","span":[5,9]}}"#,
    );
    check(
        &Breakdown {
            whole: 0,
            parts: vec![1, 2],
            complete: true,
        },
        r#"{"whole":0,"parts":[1,2],"complete":true}"#,
    );
}

#[test]
fn tables() {
    let mut table = StandardTable::new(TableFormat::Form2019, span(1, 99));
    table.cells.push(Cell::number(
        Row::NewReceived,
        Column::NaturalPerson,
        decimal("821"),
        span(3, 6),
    ));
    let mut fee = Cell::number(
        Row::AdministrativeFees,
        Column::FeeAmount,
        decimal("0.37"),
        span(3, 6),
    );
    fee.unit = Some("万元".to_owned());
    table.cells.push(fee);
    table
        .cells
        .push(Cell::new(Row::Other, Column::Total, CellState::Lost));
    check(
        &Table::Requests(table),
        r#"{"kind":"requests","format":"2019","span":[1,99],"cells":[{"row":"new_received","column":"natural_person","state":"number","value":"821","span":[3,6]},{"row":"administrative_fees","column":"fee_amount","state":"number","value":"0.37","unit":"万元","span":[3,6]},{"row":"other","column":"total","state":"lost"}]}"#,
    );
    check(
        &Table::Other(OtherTable {
            span: span(1, 2),
            rows: vec![vec!["甲".to_owned()]],
        }),
        r#"{"kind":"other","span":[1,2],"rows":[["甲"]]}"#,
    );
}

#[test]
fn mentions() {
    let mut quantity = QuantityMention::new("7000余条", decimal("7000"), span(1, 2));
    quantity.bound = Bound::MoreThan;
    quantity.unit = Some("条".to_owned());
    check(
        &quantity,
        r#"{"text":"7000余条","value":"7000","bound":"more_than","unit":"条","span":[1,2]}"#,
    );
    check(
        &DateMention::new(
            "12月底",
            DateKind::MonthPart,
            Reading::days(day("2016-12-25"), day("2016-12-31")),
            span(1, 2),
        ),
        r#"{"text":"12月底","kind":"month_part","start":"2016-12-25","end":"2016-12-31","span":[1,2]}"#,
    );
    check(
        &DateMention::new(
            "2008年以来",
            DateKind::Range,
            Reading::Days {
                start: Some(day("2008-01-01")),
                end: None,
            },
            span(1, 2),
        ),
        r#"{"text":"2008年以来","kind":"range","start":"2008-01-01","end":null,"span":[1,2]}"#,
    );
    check(
        &DateMention::new(
            "515",
            DateKind::Day,
            Reading::Damaged {
                candidates: vec![day("2014-05-15")],
            },
            span(1, 4),
        ),
        r#"{"text":"515","kind":"day","damaged":true,"candidates":["2014-05-15"],"span":[1,4]}"#,
    );
}

#[test]
fn an_empty_report_has_nulls_and_empty_lists() {
    let mut source = SourceInfo::new("a.txt", Format::Text, "UTF-8", 7099);
    source.sha256 = Some("ab".to_owned());
    check(
        &Report::new(source),
        r#"{"schema":"gongkai.report/1","source":{"name":"a.txt","format":"text","encoding":"UTF-8","bytes":7099,"sha256":"ab"},"kind":"other","title":null,"issuer":null,"organ":null,"year":null,"coverage":null,"published":null,"signed":null,"site":null,"metadata":[],"sections":[],"documents":[],"contacts":[],"statistics":[],"tables":[],"mentions":{"quantities":[],"dates":[]},"findings":[],"repairs":[]}"#,
    );
}

#[test]
fn repairs() {
    check(
        &Repair::new(RepairCode::SoftBreak, span(1, 2), "\n", ""),
        r#"{"code":"soft_break","span":[1,2],"before":"\n","after":""}"#,
    );
}

#[test]
fn what_breaks_the_contract_is_refused() {
    let refused = |json: &str| serde_json::from_str::<Statement>(json).is_err();
    assert!(refused(r#"{"text":"甲","span":[9,1]}"#));
    assert!(serde_json::from_str::<FindingCode>(r#""sum_mismatch""#).is_err());
    assert!(serde_json::from_str::<Decimal>(r#""1e5""#).is_err());
    let report =
        serde_json::to_string(&Report::new(SourceInfo::new("a", Format::Text, "UTF-8", 0)))
            .unwrap()
            .replace("report/1", "report/2");
    let message = serde_json::from_str::<Report>(&report)
        .unwrap_err()
        .to_string();
    assert!(message.contains("gongkai.report/1"), "{message}");
}

#[test]
fn codes_read_back() {
    for kind in Kind::ALL {
        assert_eq!(kind.code().parse::<Kind>().as_ref(), Ok(kind));
    }
    for row in Row::ALL {
        assert_eq!(serde_json::to_string(row).unwrap(), format!("\"{row}\""));
    }
    for code in FindingCode::ALL {
        assert_eq!(code.to_string().parse::<FindingCode>().as_ref(), Ok(code));
    }
}

#[test]
fn codes_of_ones_own_are_read_like_others() {
    let channel = Channel::own("metro_screen", "地铁屏", "metro screen").unwrap();
    let code = FindingCode::own("house.style", "不合体例", "house style").unwrap();
    assert_eq!(
        serde_json::to_string(&channel).unwrap(),
        r#""metro_screen""#
    );
    assert_eq!("metro_screen".parse(), Ok(channel));
    assert_eq!(
        serde_json::from_str::<FindingCode>(r#""house.style""#).unwrap(),
        code
    );
    assert_eq!((code.zh(), code.en()), ("不合体例", "house style"));
    assert!(Channel::own("website", "网站", "website").is_err());
    assert!("house.style".parse::<Channel>().is_err());
}
