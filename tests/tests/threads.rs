//! The public types go to other threads and are shared by them; this compiles or it does not.

use std::error::Error;

const fn shared<T: Send + Sync>() {}
const fn error<T: Error + Send + Sync + 'static>() {}

#[test]
fn types_of_the_whole_way() {
    shared::<gongkai::ExtractOptions>();
    shared::<gongkai::Limits>();
    shared::<gongkai::LimitKind>();
    shared::<gongkai::Extraction>();
    shared::<gongkai::Report>();
    error::<gongkai::ExtractError>();
}

#[test]
fn types_of_the_text() {
    use gongkai::text::{self, Clean, Source};
    shared::<text::Block>();
    shared::<text::CleanOptions>();
    shared::<text::DecodeOptions>();
    shared::<text::Decoded>();
    shared::<text::Document>();
    shared::<text::Grid>();
    shared::<text::Mark>();
    shared::<text::ReadOptions>();
    shared::<text::Region>();
    shared::<text::Repair>();
    shared::<text::CleanSpan>();
    shared::<text::SourceSpan>();
    shared::<text::TextBuilder<'_, Source, Clean>>();
    shared::<text::TextMap>();
    shared::<text::WordFinder>();
    error::<text::TextError>();
}

#[test]
fn types_of_numbers_and_dates() {
    use gongkai::normalize;
    shared::<normalize::Candidates>();
    shared::<normalize::DateMention<'_>>();
    shared::<normalize::Decimal>();
    shared::<normalize::Mention<'_>>();
    shared::<normalize::NumberMention<'_>>();
    shared::<normalize::Numbers<'_, '_>>();
    shared::<normalize::NumeralOptions>();
    shared::<normalize::OwnedMention>();
    shared::<normalize::Period>();
    shared::<normalize::Quantity<'_>>();
    shared::<normalize::Scan<'_, '_>>();
    shared::<normalize::ScanOptions>();
    error::<normalize::NormalizeError>();
}

#[test]
fn types_of_the_outline() {
    use gongkai::outline;
    shared::<outline::Citation>();
    shared::<outline::Contact>();
    shared::<outline::Definition>();
    shared::<outline::Item>();
    shared::<outline::Marker<'_>>();
    shared::<outline::Outline>();
    shared::<outline::OutlineOptions>();
    shared::<outline::Unpaired>();
    shared::<outline::Section>();
}

#[test]
fn types_of_the_report() {
    use gongkai::report;
    shared::<gongkai::check::Comparison>();
    shared::<report::Finding>();
    shared::<gongkai::check::SectionText<'_>>();
    shared::<gongkai::check::Similarity>();
    shared::<report::Statistic>();
    shared::<report::Table>();
    error::<report::UnknownCode>();
}

#[test]
fn types_of_the_tables() {
    shared::<gongkai_dataset::Tables>();
    shared::<gongkai_dataset::TablesBuilder>();
    shared::<gongkai_dataset::ReportId>();
    shared::<gongkai_dataset::TableName>();
    error::<gongkai_dataset::TablesError>();
}
