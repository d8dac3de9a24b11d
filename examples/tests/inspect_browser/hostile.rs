//! What hostile documents try in the page.

use super::browser::{Browser, Server};
use super::{draw, see};

#[test]
fn hostile_documents_run_nothing_and_ask_for_nothing() {
    let Some(browser) = Browser::start() else {
        return;
    };
    let server = Server::start();
    let evil = format!("{}/evil", server.address);
    let attacks = [
        format!("<script>window.owned=1;fetch('{evil}')</script>"),
        format!("\"><img src=\"{evil}\" onerror=\"window.owned=2\">"),
        format!("' onmouseover='window.owned=3' style='background:url({evil})"),
        format!("</style><style>@import '{evil}';</style>"),
        "</script><script>window.owned=4;alert(1)</script>".to_owned(),
        format!("<svg onload=\"window.owned=5\"><use href=\"{evil}\"></svg>"),
        format!("<iframe src=\"{evil}\"></iframe><!--"),
        format!("<meta http-equiv=refresh content=\"0;url={evil}\">"),
        "javascript:window.owned=6".to_owned(),
        "javascript://example.gov.cn/%0awindow.owned=7".to_owned(),
        "data:text/html,<script>window.owned=8</script>".to_owned(),
        "{{constructor.constructor('window.owned=9')()}}".to_owned(),
    ];
    let spelt = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    let mut documents = Vec::new();
    for attack in &attacks {
        let body = format!(
            "2016年某县{attack}政府信息公开年度报告\n发布日期：2017-03-01 来源：{attack}\n一、{attack}\n主动公开政府信息12条{attack}，\
             根据《{attack}》（国办发〔2016〕{attack}24号）。一是{attack}；二是{attack}。\n二、{attack}\n网址：{attack} 邮箱：a{attack}@b.cn\n\
             | 项目 | {attack} |\n| --- | --- |\n| {attack} | 1 |\n| 二 | {attack} |\n"
        );
        let lines = format!("<p>{}</p>", spelt(&body).replace('\n', "</p><p>"));
        let named = spelt(attack);
        documents.push(format!(
            "<html><head><title>{named}</title></head><body>{attack}<h1>2016年{named}年度报告</h1>{lines}\
             <a href=\"{named}\">网址：{named}</a><table><tr><th>{named}<td>{named}<tr><td>{attack}<td>2</table></body></html>"
        ));
        documents.push(body);
    }
    for (number, document) in documents.iter().enumerate() {
        let name = attacks[number / 2].replace('/', "／");
        browser.open(&server.put(draw(&name, document)));
        // All of it on the page: every list open, every row there to be clicked.
        browser.eval("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
        browser.eval("document.querySelectorAll('#data a.go').forEach((a) => a.click())");
        browser.eval("document.querySelectorAll('#source .m').forEach((m) => { m.click(); m.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); })");
        browser.click("#language");
        assert!(!browser.alerted(), "{name}");
        assert_eq!(
            browser.eval("window.owned ?? null"),
            serde_json::Value::Null,
            "{name}"
        );
        assert_eq!(browser.number("document.scripts.length"), 1, "{name}");
        assert_eq!(
            browser.number(
                "document.querySelectorAll('iframe, img, object, embed, form, base').length"
            ),
            0,
            "{name}"
        );
        assert_eq!(browser.number("[...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on') || a.name === 'style')).length"), 0, "{name}");
        let links = browser.eval("[...document.querySelectorAll('[href]')].map((e) => e.href).filter((h) => !/^(https?:|data:,$)/.test(h))");
        assert_eq!(links, serde_json::json!([]), "{name}");
        assert_eq!(browser.log("browser"), [] as [&str; 0], "{name}");
        assert_eq!(server.asked(), ["/page"], "{name}");
        let own = format!("{}/page", server.address);
        let others: Vec<_> = browser
            .requests()
            .into_iter()
            .filter(|url| *url != own && url != "data:,")
            .collect();
        assert_eq!(others, [] as [&str; 0], "{name}");
    }
    see(&format!(
        "{} documents: no script ran, no request but the page's own, no handler, no link but to http",
        documents.len()
    ));

    println!("and the policy is in force");
    let refused = browser.later(&format!(
        "fetch('{evil}').then(() => done('went'), () => done('refused'))"
    ));
    assert_eq!(refused, "refused");
    let image = browser.later(&format!(
        "const i = new Image(); i.onload = i.onerror = (e) => done(e.type); i.src = '{evil}'"
    ));
    assert_eq!(image, "error");
    let script = browser.eval("(() => { const s = document.createElement('script'); try { s.textContent = 'window.owned = 1'; document.body.append(s); } catch {} return window.owned ?? null; })()");
    assert_eq!(script, serde_json::Value::Null);
    assert_eq!(server.asked(), [] as [&str; 0]);
    see("a fetch, an image and a script put into the page by hand are refused");
}
