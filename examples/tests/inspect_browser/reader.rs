//! What a reader clicks and types, and sees.

use super::browser::{Browser, ENTER, ESCAPE, HOME, RIGHT, Server, TAB};
use super::{draw, see};

const SEED: &str = include_str!("../../../tests/data/000_170688ddfb80e253.txt");

/// Script that the tests use: whether an element is inside of the part of its pane that shows.
const SHOWS: &str = "const shows = (e) => { const a = e.getBoundingClientRect(), b = e.closest('.pane').getBoundingClientRect(); \
     return a.width > 0 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1; };";

/// Whether `code`, which gives a truth, holds in the page; `shows` is at hand.
fn truth(code: &str) -> String {
    format!("(() => {{ {SHOWS} return Boolean({code}); }})()")
}

/// The report of an HTML page with tables, enough for every list and both charts.
fn html_report() -> String {
    let rows = [
        ("一、本年新收政府信息公开申请数量", 12),
        ("二、上年结转政府信息公开申请数量", 1),
        ("（一）予以公开", 7),
        (
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            2,
        ),
        ("1.属于国家秘密", 0),
        ("2.其他法律行政法规禁止公开", 1),
        ("3.危及“三安全一稳定”", 0),
        ("4.保护第三方合法权益", 0),
        ("5.属于三类内部事务信息", 0),
        ("6.属于四类过程性信息", 0),
        ("7.属于行政执法案卷", 0),
        ("8.属于行政查询事项", 0),
        ("1.本机关不掌握相关政府信息", 1),
        ("2.没有现成信息需要另行制作", 0),
        ("3.补正后申请内容仍不明确", 0),
        ("1.信访举报投诉类申请", 1),
        ("2.重复申请", 0),
        ("3.要求提供公开出版物", 0),
        ("4.无正当理由大量反复申请", 0),
        ("5.要求行政机关确认或重新出具已获取信息", 0),
        ("（六）其他处理", 0),
        ("（七）总计", 12),
        ("四、结转下年度继续办理", 2),
    ];
    let mut table = String::from(
        "<table><tr><td rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>\
         <td colspan=7>申请人情况</td></tr><tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td>\
         <td rowspan=2>总计</td></tr><tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>\
         <td>法律服务机构</td><td>其他</td></tr>",
    );
    for (label, value) in rows {
        let (head, zeros) = (
            format!("<tr><td>{label}</td><td>{value}</td>"),
            "<td>0</td>".repeat(5),
        );
        table.extend([head, zeros, format!("<td>{value}</td></tr>")]);
    }
    format!(
        "<html><head><title>某某县2020年政府信息公开工作年度报告</title></head><body>\
         <h1>某某县2020年政府信息公开工作年度报告</h1><p>发布日期：2021-01-20</p>\
         <p>一、总体情况</p><p>2020年，全县主动公开政府信息1500条，其中网站公开900余条，微博公开50条，微信公开<b>550</b>条。\
         根据《中华人民共和国政府信息公开条例》编制。网址：http://www.example.gov.cn，联系电话：0558-5555555。。</p>\
         <p>二、收到和处理政府信息公开申请情况</p>{table}<p>三、存在的问题</p><p>公开不够及时。</p></body></html>"
    )
}

#[test]
fn a_reader_goes_between_values_and_their_places() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let server = Server::start();
    browser.open(&server.put(draw("000.txt", SEED)));
    browser.shot("000-light");

    println!("value to source");
    let clicked = browser.text("document.querySelector('#dates li:last-child').dataset.row");
    browser.click("#dates li:last-child a.go");
    browser.holds(&truth(
        "document.activeElement.matches('.m.sel') && shows(document.activeElement)",
    ));
    let own = format!("document.activeElement.dataset.v.split(' ').includes('{clicked}')");
    browser.holds(&truth(&own));
    browser.holds(&truth("document.activeElement.classList.contains('flash')"));
    let said = browser.text("document.getElementById('status').innerText");
    assert!(said.contains("日期") && said.contains("原文字节"), "{said}");
    see(&format!(
        "clicked the last date: its mark has scrolled into view, flashes and has the focus; {said}"
    ));
    browser.shot("000-selected");

    println!("back, by Escape");
    browser.keys(ESCAPE);
    browser.holds(&truth(&format!(
        "document.activeElement.closest('[data-row]').dataset.row === '{clicked}'"
    )));
    see("the focus is on the value again");

    println!("mark to value");
    browser.click("#source .m[data-k='document']");
    browser.holds(&truth(
        "document.activeElement.closest('#documents .row.sel') && shows(document.activeElement)",
    ));
    see("clicked a cited document: its row shows, is selected and has the focus");

    println!("nested marks: again for the next value");
    let nested = "[...document.querySelectorAll('#source .m[data-k]')].find((e) => e.dataset.v.split(' ').length > 1 && e.dataset.r === '')";
    let many = browser.number(&format!("({nested}).dataset.v.split(' ').length"));
    browser.eval(&format!("({nested}).id = 'nested'"));
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..many {
        browser.click("#nested");
        seen.insert(browser.text("document.querySelector('.row.sel').dataset.row"));
    }
    assert_eq!(
        seen.len() as u64,
        many,
        "each click shows another value of the place"
    );
    see(&format!(
        "clicked one place {many} times: {many} values of it, one after the other"
    ));

    println!("keyboard alone");
    browser.eval("document.getElementById('tab-data').blur()");
    browser.eval("document.querySelector('#source .m[tabindex=\"0\"]').focus()");
    browser.keys(HOME);
    let first = browser.text("document.activeElement.textContent");
    browser.keys(RIGHT);
    let second = browser.text("document.activeElement.textContent");
    assert_ne!(first, second);
    browser.holds(&truth("document.activeElement.matches('.m:focus-visible') && getComputedStyle(document.activeElement).outlineStyle === 'solid'"));
    browser.keys(ENTER);
    browser.holds(&truth("document.activeElement.matches('#data a.go')"));
    browser.keys(ENTER);
    browser.holds(&truth("document.activeElement.matches('#source .m.sel')"));
    browser.keys(ESCAPE);
    browser.holds(&truth("document.activeElement.matches('#data a.go')"));
    browser.keys(TAB);
    browser.holds(&truth(
        "document.activeElement.matches('#data a.go, #data summary')",
    ));
    see(&format!(
        "arrow from “{first}” to “{second}”, Enter to its value, Enter to its place, Escape back, Tab on"
    ));

    assert_eq!(browser.log("browser"), [] as [&str; 0], "the page is quiet");
    assert_eq!(server.asked(), ["/page"]);
}

#[test]
fn a_reader_filters_searches_and_switches() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let server = Server::start();
    browser.open(&server.put(draw("000.txt", SEED)));

    println!("filter by kind");
    let dates = "document.querySelectorAll('#source .m[data-k=date]').length";
    assert!(browser.number(dates) > 0);
    browser.click("[data-filter=date]");
    assert_eq!(browser.number(dates), 0);
    browser.holds(&truth("document.getElementById('dates').hidden"));
    see("switched dates off: no date is marked, and their list is gone");
    browser.click("#all-kinds");
    assert!(browser.number(dates) > 0);
    see("showed all again");

    println!("search");
    browser.keys("/");
    browser.holds(&truth("document.activeElement.id === 'search'"));
    browser.keys("12345");
    browser.holds(&truth(
        "document.getElementById('hits').textContent === '2'",
    ));
    browser.keys(ENTER);
    browser.holds(&truth(
        "document.getElementById('hits').textContent === '1/2'",
    ));
    assert_eq!(browser.number("CSS.highlights.get('hit').size"), 2);
    let hit = browser.text("[...CSS.highlights.get('hit-now')][0].toString()");
    assert_eq!(hit, "12345");
    browser.shot("000-search");
    let rows =
        browser.number("[...document.querySelectorAll('#data [data-find]:not([hidden])')].length");
    let all = browser.number("document.querySelectorAll('#data [data-find]').length");
    assert!(rows < all / 2, "{rows} of {all}");
    see(&format!(
        "searched 12345: two places in the source, the first shown; {rows} of {all} rows of the data left"
    ));
    browser.keys(ESCAPE);
    browser.holds(&truth(
        "document.querySelectorAll('#data [data-find][hidden]').length === 0",
    ));
    see("Escape cleared it");
    browser.keys("没有的词");
    browser.holds(&truth("!document.getElementById('no-match').hidden"));
    see("a word that is nowhere: the page says so");
    browser.keys(ESCAPE);

    println!("language");
    browser.holds(&truth(
        "document.querySelector('#dates h2').innerText.includes('日期')",
    ));
    browser.click("#language");
    browser.holds(&truth(
        "document.querySelector('#dates h2').innerText.includes('Dates')",
    ));
    browser.holds(&truth(
        "!document.querySelector('#dates h2').innerText.includes('日期')",
    ));
    browser.holds(&truth(
        "document.getElementById('search').placeholder === 'Search'",
    ));
    browser.shot("000-english");
    browser.click("#language");
    see("labels in English, and in Chinese again");

    println!("colours");
    let paper = "getComputedStyle(document.body).backgroundColor";
    let light = browser.text(paper);
    browser.media(&[
        ("prefers-reduced-motion", "reduce"),
        ("prefers-color-scheme", "dark"),
    ]);
    let dark = browser.text(paper);
    assert_ne!(light, dark);
    browser.shot("000-dark");
    browser.click("#theme");
    assert_eq!(
        browser.text(paper),
        light,
        "light, whatever the system prefers"
    );
    browser.click("#theme");
    assert_eq!(browser.text(paper), dark);
    browser.open(&format!("{}/page", server.address));
    assert_eq!(
        browser.text("document.documentElement.dataset.theme"),
        "dark"
    );
    see(
        "the system's dark; light and dark by the button, remembered when the page is opened again",
    );
    browser.click("#theme");

    println!("keys");
    browser.keys("?");
    browser.holds(&truth("document.getElementById('help').open"));
    browser.shot("000-help");
    browser.keys(ESCAPE);
    browser.holds(&truth("!document.getElementById('help').open"));
    see("the list of keys opened and closed");

    assert_eq!(browser.log("browser"), [] as [&str; 0], "the page is quiet");
}

#[test]
fn a_page_on_a_telephone_and_on_paper() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let server = Server::start();
    let address = server.put(draw("000.txt", SEED));
    println!("telephone, 390 points wide");
    browser.width(390, 800);
    browser.open(&address);
    browser.holds(&truth("document.documentElement.scrollWidth <= 390"));
    browser.holds(&truth(
        "getComputedStyle(document.getElementById('data')).display === 'none'",
    ));
    browser.shot("000-phone-source");
    browser.click("#source .m[data-k=document]");
    browser.holds(&truth("getComputedStyle(document.getElementById('source')).display === 'none' && shows(document.querySelector('.row.sel'))"));
    browser.shot("000-phone-data");
    browser.click(".row.sel a.go");
    browser.holds(&truth("shows(document.querySelector('.m.sel'))"));
    browser.click("#tab-data");
    browser.holds(&truth(
        "getComputedStyle(document.getElementById('source')).display === 'none'",
    ));
    see(
        "one pane at a time, nothing wider than the screen; a mark opens the data, a value the source, the tabs switch",
    );

    println!("paper");
    browser.width(1000, 900);
    browser.cdp(
        "Emulation.setEmulatedMedia",
        &serde_json::json!({"media": "print"}),
    );
    browser.holds(&truth(
        "getComputedStyle(document.querySelector('.tools')).display === 'none'",
    ));
    browser.holds(&truth("document.getElementById('source').scrollHeight <= document.getElementById('source').clientHeight + 1"));
    browser.holds(&truth(
        "getComputedStyle(document.getElementById('data')).display === 'block'",
    ));
    let pdf = browser.cdp(
        "Page.printToPDF",
        &serde_json::json!({"printBackground": false}),
    );
    assert!(pdf["data"].as_str().is_some_and(|data| data.len() > 10_000));
    see("both panes in full, no controls");
    assert_eq!(browser.log("browser"), [] as [&str; 0], "the page is quiet");
}

#[test]
fn a_page_of_html_shows_tables_and_charts() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let server = Server::start();
    browser.open(&server.put(draw("a.html", &html_report())));
    browser.shot("html-light");

    println!("tables");
    assert_eq!(
        browser.number("document.querySelectorAll('#source table').length"),
        1
    );
    let cell = "[...document.querySelectorAll('#tables tr')].find((r) => r.innerText.includes('部分公开')).querySelector('td.row a')";
    browser.eval(&format!("({cell}).id = 'cell'"));
    browser.click("#cell");
    browser.holds(&truth("document.querySelector('#source td .m.sel').closest('tr').innerText.includes('部分公开') && shows(document.querySelector('#source td .m.sel'))"));
    see("clicked a cell of the table: the same cell of the source is selected");

    println!("a value across markup");
    assert_eq!(browser.text("[...document.querySelectorAll('#statistics .row')].find((r) => r.innerText.includes('微信')).querySelector('.num').textContent"), "550");
    see("550 with <b> around it is one figure");

    println!("charts");
    assert_eq!(
        browser.number("document.querySelectorAll('#charts svg[role=img]').length"),
        2
    );
    let spoken = browser.text("document.getElementById('flow-desc').textContent");
    assert!(
        spoken.starts_with(
            "收到申请 received 12，上年结转 carried in 1 → 予以公开 granted in full 7"
        ),
        "{spoken}"
    );
    see(&format!(
        "two, with words for those who do not see them: {spoken}"
    ));
    browser.eval("document.getElementById('charts').scrollIntoView()");
    browser.shot("html-charts");
    browser.eval("document.querySelector('#charts a.go').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
    browser.holds(&truth("document.querySelector('#source td .m.sel').textContent === '12' && shows(document.querySelector('#source td .m.sel'))"));
    see("clicked a part of the picture: its cell of the source is selected");

    println!("source and citation");
    browser.click("#raw");
    browser.holds("document.querySelector('#raw-source mark')?.textContent === '12'");
    see("the HTML source beside the text, with the same bytes marked");
    browser.click("#cite");
    browser.holds(
        "/“12” — .*SHA-256 [0-9a-f]{64}/.test(document.getElementById('status-text').textContent)",
    );
    see("a citation with place and SHA-256");

    println!("links");
    assert_eq!(browser.eval("[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).filter((h) => !h.startsWith('#'))"), serde_json::json!(["http://www.example.gov.cn"]));
    see("the one web address is the one link out of the page");
    assert_eq!(browser.log("browser"), [] as [&str; 0], "the page is quiet");
}
