//! The atlas in a real browser. Skipped, with a line that says so, where there is none;
//! `cargo test --test atlas_browser -- --nocapture` lists what was clicked and seen.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../tests/inspect_browser/browser.rs"]
#[expect(dead_code, reason = "the tests of `inspect` use the rest")]
mod browser;

use std::fs;

use browser::{Browser, ENTER, RIGHT, Server};
use gongkai_dataset::{DatasetOptions, Job, Progress};
use gongkai_view::{AtlasOptions, PageLanguage, atlas};

/// A name that would be markup, were it not escaped.
const HOSTILE: &str = "<img src=x onerror=\"window.owned=1\">";

/// The atlas of four organs: three years each, one of them without 2018.
fn draw() -> String {
    let folder = tempfile::tempdir().unwrap();
    let organs = [
        "杭州市水利局",
        "宁波市教育局",
        "合肥市财政局",
        "合肥市蜀山区人民政府",
    ];
    for (at, organ) in organs.into_iter().enumerate() {
        for year in [2017, 2018, 2019] {
            if at == 3 && year == 2018 {
                continue;
            }
            let count = 10 * (at + 1) + usize::try_from(year - 2017).unwrap();
            let page = format!(
                "{organ}{year}年政府信息公开工作年度报告\n一、概述\n{year}年，根据《{HOSTILE}》，收到政府信息公开申请{count}件。\n"
            );
            fs::write(folder.path().join(format!("{at}-{year}.txt")), page).unwrap();
        }
    }
    let dataset = folder.path().join("dataset");
    let options = DatasetOptions::new(vec![folder.path().join("*.txt")], &dataset);
    Job::new(options)
        .unwrap()
        .run(&Progress::default(), &|_| {})
        .unwrap();
    let options = AtlasOptions::default()
        .language(PageLanguage::Chinese)
        .pages("reports");
    atlas(&dataset, &options).unwrap()
}

#[expect(clippy::print_stdout, reason = "the list of what was clicked and seen")]
fn see(what: &str) {
    println!("  {what}");
}

#[test]
fn a_reader_looks_over_a_dataset() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let server = Server::start();
    browser.open(&server.put(draw()));
    browser.holds("document.documentElement.hasAttribute('data-ready')");
    let tiles = "[...document.querySelectorAll('.tile b')].map((b) => b.textContent).join(' ')";
    assert_eq!(browser.text(tiles), "11 4 3 3 0");
    assert_eq!(
        browser.number("document.querySelectorAll('.grid .box.gap').length"),
        1
    );
    see("eleven reports of four organs, one gap");

    for view in [
        "series",
        "ranking",
        "map",
        "funnel",
        "findings",
        "documents",
        "search",
        "overview",
    ] {
        browser.click(&format!("#tab-{view}"));
        browser.holds(&format!(
            "document.querySelector('[aria-selected=true]').id === 'tab-{view}'"
        ));
        browser.holds("document.querySelectorAll('figure figcaption').length > 0");
        for (width, height) in [(390, 844), (1400, 900)] {
            browser.width(width, height);
            browser.holds("document.documentElement.scrollWidth <= innerWidth");
            browser.shot(&format!("atlas-{view}-{width}"));
        }
    }
    see("eight views, none wider than a telephone");

    browser.click("#tab-series");
    assert_eq!(
        browser.number("document.querySelectorAll('path.line').length"),
        1
    );
    let path = "document.querySelector('path.line').getAttribute('d').split('M').length - 1";
    assert_eq!(browser.number(path), 2);
    assert_eq!(
        browser.number("document.querySelectorAll('line.break').length"),
        1
    );
    see("the line breaks between 2018 and 2019");

    browser.eval("(() => { const by = document.getElementById('by-province'); by.value = '安徽省'; by.dispatchEvent(new Event('change')); })()");
    browser.click("#tab-overview");
    assert_eq!(browser.text(tiles), "5 2 3 1 0");
    see("filtered by province, kept from view to view");
    browser.click("#tab-ranking");
    let rows = "[...document.querySelectorAll('tbody tr')].map((tr) => tr.innerText.replace(/\\s+/g, ' ')).join('; ')";
    assert_eq!(
        browser.text(rows),
        "1 合肥市蜀山区人民政府 安徽省 42 正文 –; 2 合肥市财政局 安徽省 32 正文 –"
    );
    let link = "document.querySelector('tbody a').getAttribute('href')";
    assert!(
        browser.text(link).starts_with("reports/"),
        "{}",
        browser.text(link)
    );
    see("a ranking whose rows lead to the pages of the reports");

    browser.eval("(() => { window.saved = ''; URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return '#'; }; })()");
    browser.eval("[...document.querySelectorAll('figcaption button')].find((one) => one.textContent === 'CSV').click()");
    browser.holds("window.saved.includes('1,合肥市蜀山区人民政府,安徽省,42,正文,')");
    see("its CSV");

    browser.eval("document.getElementById('tab-ranking').focus()");
    browser.keys(RIGHT);
    browser.holds("document.activeElement.id === 'tab-map'");
    browser.eval("document.querySelector('g.hit').focus()");
    browser.keys(ENTER);
    browser.holds("document.querySelector('[aria-selected=true]').id === 'tab-series'");
    browser.eval("document.activeElement.blur()");
    browser.keys("/");
    browser.holds("document.activeElement.id === 'find'");
    see("arrows, Enter and / without a mouse");

    browser.click("#language");
    browser.holds("document.querySelector('h1').textContent === 'Atlas of disclosure reports'");
    browser.click("#theme");
    browser.click("#theme");
    browser.holds("document.documentElement.dataset.theme === 'dark'");
    see("English, and dark");

    browser.click("#tab-documents");
    browser.holds(&format!(
        "document.querySelector('.bars').innerText.includes({HOSTILE:?})"
    ));
    assert_eq!(
        browser.eval("window.owned ?? null"),
        serde_json::Value::Null
    );
    assert!(!browser.alerted());
    assert_eq!(browser.log("browser"), [] as [&str; 0], "the page is quiet");
    let asked = server.asked();
    assert!(asked.iter().all(|path| path == "/page"), "{asked:?}");
    see("a name that would be markup is text, and nothing is asked for");
}
