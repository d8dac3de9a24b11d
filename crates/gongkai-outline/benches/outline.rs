//! Outlines of reports from 1 KB to 10 MB, and of texts that are all marks.

use divan::Bencher;
use divan::counter::BytesCount;
use gongkai_outline::{OutlineOptions, citations, contacts, outline};
use gongkai_text::Document;

fn main() {
    divan::main();
}

const SIZES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// One section of a report, about a kilobyte.
const SECTION: &str = "（一）加强组织领导，明确公开责任。全县整合成立后，高度重视政务公开工作，成立了由主要领导任组长的领导小组，明确分管领导具体抓、\
办公室专门抓的工作责任。根据《中华人民共和国政府信息公开条例》（国务院令第492号）和《关于印发要点的通知》（国办发〔2017〕24号）要求，\
主要做法：一是利用网络平台加大公开力度，全年发布各类信息200余条；二是不断完善基层平台，设置信息公开栏；三是定期召开新闻发布会。\n\
在外部监督方面，通过发放征求意见函、走访服务对象等方式，广泛听取意见建议，并自觉接受监督、检查和指导，及时查找薄弱环节，制定整改措施。\n";

/// A report of about `size` bytes.
fn report(size: usize) -> String {
    let mut text = String::from(
        "某县2016年政府信息公开工作年度报告\n本报告由办公室编制（地址：新田路2号，电话：0558-2264104）。\n",
    );
    for number in 1.. {
        if text.len() >= size {
            break;
        }
        if number % 6 == 1 {
            text.push_str("一、主要做法及成效\n");
        }
        text.push_str(SECTION);
    }
    text
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn whole(bencher: Bencher<'_, '_>, size: usize) {
    let text = report(size);
    let document = Document::from_plain(&text);
    let options = OutlineOptions::default();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| outline(divan::black_box(&document), &options));
}

#[divan::bench(args = SIZES, sample_count = 20, max_time = 4)]
fn one_line(bencher: Bencher<'_, '_>, size: usize) {
    let text = report(size).replace('\n', " ");
    let document = Document::from_plain(&text);
    let options = OutlineOptions::default();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| outline(divan::black_box(&document), &options));
}

#[divan::bench(sample_count = 5, args = ["一、", "（一）标题\n", "《关于（“", "一是；", "2015〔2015"])]
fn marks(bencher: Bencher<'_, '_>, mark: &str) {
    let text = mark.repeat(1_000_000 / mark.len());
    let document = Document::from_plain(&text);
    let options = OutlineOptions::default();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| outline(divan::black_box(&document), &options));
}

#[divan::bench]
fn citations_alone(bencher: Bencher<'_, '_>) {
    let text = report(1_000_000);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| citations(divan::black_box(&text)));
}

#[divan::bench]
fn contacts_alone(bencher: Bencher<'_, '_>) {
    let text = report(1_000_000);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| contacts(divan::black_box(&text)));
}

/// The yardstick: a plain scan of the same bytes.
#[divan::bench]
fn plain_scan(bencher: Bencher<'_, '_>) {
    let text = report(1_000_000);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| memchr::memmem::find_iter(divan::black_box(text.as_bytes()), "、").count());
}
