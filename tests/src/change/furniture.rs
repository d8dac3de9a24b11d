//! What a site puts around a page: in front, behind, and never within what the author wrote.

use std::fmt::Write as _;

use crate::{Dice, Page};

/// Trails that name no column of yearly reports: one that does is evidence of the kind of document.
const TRAILS: [&str; 4] = [
    "当前位置: 首页 > 政府信息公开 > 政务动态",
    "您现在的位置：网站首页 >> 政务公开 >> 政府信息公开 >> 2009年",
    "您的位置: 首页 政务公开>政府信息公开",
    "> 首页 > 政务公开 > 正文",
];
const MENUS: [&str; 3] = [
    "网站首页 | 加入收藏 | 网站地图",
    "登录    注册",
    "简体版 | 繁体版 | 无障碍浏览",
];
const TOOLS: [&str; 4] = [
    "【字体：大 中 小】",
    "分享到： 微信 微博",
    "打印本页 关闭窗口",
    "扫一扫在手机打开当前页",
];
const LINKS: [&str; 3] = ["上一篇", "相关链接", "设为首页 | 联系我们"];
const FEET: [&str; 4] = [
    "版权所有：某市人民政府办公室 技术支持：某信息中心",
    "京ICP备05083640号-1 京公网安备 11010202000001号 网站标识码：bm01000001",
    "主办单位：某市人民政府办公室 地址：某市解放路1号 电话：010-88050813",
    "建议使用1024×768分辨率 IE8.0以上浏览器访问本网站 Copyright © 2008-2021 All Rights Reserved",
];
/// Advertising that stands by itself.
const ADS: [&str; 2] = ["扫一扫", "返回顶部"];

pub(super) fn add(page: &Page, dice: &mut Dice) -> Page {
    let mut some = |from: &[&'static str], most: usize| -> Vec<&'static str> {
        let first = dice.roll(from.len());
        let count = dice.roll(most + 1);
        (0..count)
            .map(|index| from[(first + index) % from.len()])
            .collect()
    };
    let mut before = some(&MENUS, 2);
    before.extend(some(&TRAILS, 1));
    before.extend(some(&TOOLS, 2));
    let mut behind = some(&TOOLS, 2);
    behind.extend(some(&ADS, 1));
    behind.extend(some(&LINKS, 2));
    behind.extend(some(&FEET, 4));
    if !page.html {
        let lines = [
            before.join("\n"),
            page.text.trim_end().to_owned(),
            behind.join("\n"),
        ];
        let lines: Vec<String> = lines.into_iter().filter(|part| !part.is_empty()).collect();
        return Page::plain(lines.join("\n"));
    }
    let mut body = page.text.as_str();
    for lead in ["<!DOCTYPE html>", "<html>", "<body>"] {
        body = body.strip_prefix(lead).unwrap_or(body);
    }
    let body = body
        .trim_end()
        .trim_end_matches("</html>")
        .trim_end_matches("</body>");
    let (mut head, mut foot) = (String::new(), String::new());
    for line in before {
        let line = crate::escaped(line);
        let _ = writeln!(head, "<div class=\"nav\"><a href=\"/\">{line}</a></div>");
    }
    for line in behind {
        let line = crate::escaped(line);
        let _ = writeln!(foot, "<div class=\"foot\">{line}</div>");
    }
    let script = "<script>var ad = \"<p>公开信息999条</p>\";</script><style>.a{}</style>\n\
        <!-- 2008年 主动公开信息888条 -->\n<iframe src=\"ad.html\"></iframe>\n";
    Page::html(format!(
        "<!DOCTYPE html><html><body>{head}{script}<div class=\"article\">{body}</div>\n{foot}</body></html>"
    ))
}
