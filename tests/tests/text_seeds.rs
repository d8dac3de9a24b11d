//! Cleaning of the five seeds: every byte accounted for, every repair true to the source.

use gongkai_text::{BlockKind, Document, ReadOptions, RegionKind, RepairCode, Zone, read};

fn seed(number: u8) -> (String, Document) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    let prefix = format!("00{number}_");
    let entries = std::fs::read_dir(folder).expect("the folder of seeds");
    let path = entries
        .map(|entry| entry.expect("an entry").path())
        .find(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&prefix))
        })
        .expect("the seed");
    let source = std::fs::read_to_string(path).expect("UTF-8");
    let document = read(&source, &ReadOptions::default()).expect("within limits");
    (source, document)
}

fn block_texts(document: &Document, zone: Zone) -> Vec<&str> {
    let blocks = document.blocks().iter().filter(|block| block.zone == zone);
    blocks.map(|block| document.slice(block.span)).collect()
}

#[test]
fn every_byte_is_accounted_for() {
    for number in 0..5 {
        let (source, document) = seed(number);
        let mut at = 0;
        for region in document.regions() {
            assert_eq!(region.span.start(), at);
            at = region.span.end();
            if region.kind == RegionKind::Dropped {
                let text = region.span.slice(&source).expect("whole characters");
                assert!(text.trim().is_empty(), "dropped {text:?}");
            }
        }
        assert_eq!(at, source.len());
    }
}

#[test]
fn the_traditional_seed_comes_out_simplified_and_without_readings() {
    let (source, document) = seed(0);
    let readings = document
        .repairs()
        .iter()
        .filter(|repair| repair.code == RepairCode::PinyinAnnotation);
    let mut count = 0;
    for repair in readings {
        let before = repair.span.slice(&source).expect("in the source");
        let after = document.slice(repair.clean);
        assert!(
            before.ends_with(')') && before.chars().count() > 3,
            "{before}"
        );
        assert_eq!(after.chars().count(), 1, "{before} to {after}");
        count += 1;
    }
    assert_eq!(
        count,
        source
            .matches([
                'ā', 'á', 'ǎ', 'à', 'ē', 'é', 'ě', 'è', 'ī', 'í', 'ǐ', 'ì', 'ō', 'ó', 'ǒ', 'ò',
                'ū', 'ú', 'ǔ', 'ù', 'ǜ', 'ǚ'
            ])
            .count()
    );
    assert!(
        document.text().is_ascii()
            || !document
                .text()
                .contains(['開', '實', '務', '關', '區', '報'])
    );
    assert!(
        document
            .text()
            .contains("安徽亳州高新技术产业开发区管理委员会\n")
    );
    let whole = document
        .repairs()
        .iter()
        .filter(|r| r.code == RepairCode::Traditional);
    assert_eq!(whole.count(), 1);
}

#[test]
fn furniture_is_told_from_the_body() {
    let (_, page) = seed(4);
    assert_eq!(block_texts(&page, Zone::Breadcrumb).len(), 1);
    let record = block_texts(&page, Zone::Metadata);
    assert_eq!(record.len(), 8);
    assert!(record[0].starts_with("索引号 003111216/201505-00034"));
    assert_eq!(block_texts(&page, Zone::Byline).len(), 1);
    assert_eq!(block_texts(&page, Zone::Footer).len(), 2);
    let body = block_texts(&page, Zone::Body);
    assert_eq!(body[0], "迎江区政府信息公开整改提升月活动总结");
    assert!(body.last().expect("a body").starts_with("四是加强规范管理"));
}

#[test]
fn seeds_have_no_tables() {
    for number in 0..5 {
        let (_, document) = seed(number);
        assert!(document.grids().is_empty());
        assert!(
            document
                .blocks()
                .iter()
                .all(|block| !matches!(block.kind, BlockKind::Cell(_)))
        );
    }
}
