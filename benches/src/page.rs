//! Pages: reports with the markup that sites and word processors put around each line.

use crate::seeds::boundary;
use crate::tables::{CellMarkup, standard};

/// Who wrote the markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Site {
    Report,
    Policy,
    Word,
    Tables,
}

/// What stands before and after the lines of a page, and around each of them.
struct Markup {
    top: &'static str,
    bottom: &'static str,
    heading: (&'static str, &'static str),
    /// A line is cut into as many parts as there are pairs.
    line: &'static [(&'static str, &'static str)],
    /// What closes the line after its parts.
    end: &'static str,
    cell: CellMarkup,
}

const HEAD: &str = "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\
<title>2016年政府信息公开工作年度报告</title>\n";

const REPORT: Markup = Markup {
    top: "<style>p { line-height: 2em }</style></head>\n<body><div class=\"nav\"><a href=\"/\">首页</a> &gt; \
<a href=\"/xxgk/\">政府信息公开</a> &gt; <a href=\"/nb/\">政府信息公开年报</a></div>\n\
<h1>2016年政府信息公开工作年度报告</h1>\n<div class=\"article\">\n",
    bottom: "</div><div class=\"foot\">版权所有：某某县人民政府&nbsp;&nbsp;备案号：皖ICP备05001234号</div></body></html>\n",
    heading: ("<p><strong>", "</strong></p>\n"),
    line: &[("<p style=\"text-indent:2em\">", "")],
    end: "</p>\n",
    cell: CellMarkup {
        attributes: "",
        before: "<p>",
        after: "</p>",
    },
};

const POLICY: Markup = Markup {
    top: "</head><body>\n<div class=\"wrap\" style=\"font-family:宋体;\"> \n \
<table width=\"724\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"border:1px solid #999999;margin:0 auto;\"> \n  <tbody> \n   \
<tr> \n    <td>\n     <table width=\"660\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"bd1\"> \n      <tbody> \n       \
<tr> \n        <td width=\"70\"><b>索 引 号：</b></td> \n        <td width=\"260\">000014349/2017-00204</td> \n        \
<td width=\"70\"><b>主题分类：</b></td> \n        <td width=\"260\">综合政务\\政务公开</td> \n       </tr> \n       \
<tr> \n        <td><b>发文机关：</b></td> \n        <td>某某县人民政府办公室</td> \n        \
<td><b>成文日期：</b></td> \n        <td>2017年03月10日</td> \n       </tr> \n      </tbody> \n     </table></td> \n   </tr> \n  </tbody> \n \
</table> \n <br> \n <table width=\"724\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 auto;\"> \n  <tbody> \n   \
<tr> \n    <td><br> \n     <table width=\"650\" border=\"0\"> \n      <tbody> \n       <tr> \n        <td class=\"b12c\" id=\"UCAP-CONTENT\">",
    bottom: "</td> \n       </tr> \n      </tbody> \n     </table></td> \n   </tr> \n  </tbody> \n </table> \n</div>\n</body></html>\n",
    heading: (
        "<p align=\"\" style=\"margin-top: 0px; margin-bottom: 0px; text-indent: 2em; text-align: justify;\">\
<span style=\"font-weight: bold;\">",
        "</span></p> ",
    ),
    line: &[
        (
            "<p align=\"\" style=\"margin-top: 0px; margin-bottom: 0px; text-indent: 2em; text-align: justify;\">\
<span style=\"font-family: 楷体, 楷体_GB2312;\">",
            "</span>",
        ),
        ("", ""),
    ],
    end: "&nbsp;</p> ",
    cell: CellMarkup {
        attributes: " valign=\"top\" style=\"border:1px solid #999999;\"",
        before: "<p style=\"margin-top: 0px; margin-bottom: 0px; text-align: center;\">",
        after: "</p>",
    },
};

const WORD: Markup = Markup {
    top: "<style>\n<!--\n /* Font Definitions */\n @font-face { font-family: 宋体; panose-1: 2 1 6 0 3 1 1 1 1 1; }\n\
 p.MsoNormal { margin: 0cm; text-align: justify; font-size: 10.5pt; }\n-->\n</style>\n\
<script type=\"text/javascript\">\nvar url = location.href; if (url.indexOf('<') < 0) { document.title = url; }\n</script></head>\n\
<body><div class=\"TRS_Editor\">\n",
    bottom: "</div></body></html>\n",
    heading: (
        "<p class=\"MsoNormal\" style=\"margin-top:5.0000pt;mso-pagination:widow-orphan;line-height:21.0000pt;\">\
<b><span style=\"mso-spacerun:'yes';font-family:黑体;font-size:16.0000pt;mso-font-kerning:0.0000pt;\">",
        "<o:p></o:p></span></b></p>\n",
    ),
    line: &[
        (
            "<p class=\"MsoNormal\" align=\"justify\" style=\"margin-top:5.0000pt;margin-right:0.0000pt;mso-margin-top-alt:auto;\
mso-pagination:widow-orphan;text-align:justify;text-justify:inter-ideograph;line-height:21.0000pt;\">\
<span style=\"mso-spacerun:'yes';font-family:仿宋_GB2312;letter-spacing:0.0000pt;font-size:16.0000pt;mso-font-kerning:0.0000pt;\">",
            "</span>",
        ),
        (
            "<span style=\"font-family:仿宋_GB2312;mso-fareast-font-family:宋体;mso-bidi-font-family:'Times New Roman';font-size:16.0000pt;\">",
            "</span>",
        ),
        (
            "<span lang=\"EN-US\" style=\"font-family:仿宋_GB2312;font-size:16.0000pt;mso-font-kerning:1.0000pt;\">",
            "<o:p></o:p></span>",
        ),
    ],
    end: "</p>\n",
    cell: CellMarkup {
        attributes: " width=\"87\" valign=\"center\" style=\"width:52.5000pt;padding:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;border-left:none;\
mso-border-left-alt:none;border-right:1.0000pt solid windowtext;mso-border-right-alt:1.0000pt solid windowtext;\"",
        before: "<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center;line-height:21.0000pt;\">\
<span style=\"mso-spacerun:'yes';font-family:宋体;font-size:10.0000pt;\">",
        after: "<o:p></o:p></span></p>",
    },
};

/// How many lines stand between two of the three standard tables: a report has about forty lines.
const LINES: usize = 12;

/// A page of about `size` bytes whose paragraphs are the lines of `text`, again and again.
pub(crate) fn page(which: Site, text: &str, size: usize) -> String {
    let markup = match which {
        Site::Report | Site::Tables => REPORT,
        Site::Policy => POLICY,
        Site::Word => WORD,
    };
    let lines_a_table = if which == Site::Tables { 1 } else { LINES };
    let mut html = String::with_capacity(size + 4096);
    html.push_str(HEAD);
    html.push_str(markup.top);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut left = size.saturating_sub(html.len() + markup.bottom.len());
    for (number, line) in lines.cycle().enumerate() {
        let start = html.len();
        if number % lines_a_table == lines_a_table - 1 {
            let (heading, table) = standard(markup.cell, number / lines_a_table);
            if heading.len() + table.len() + markup.heading.0.len() + 50 < left {
                paragraph(&mut html, &markup, heading, usize::MAX);
                html.push_str(&table);
            }
        }
        if html.len() == start {
            paragraph(&mut html, &markup, line, left);
        }
        left = left.saturating_sub(html.len() - start);
        if left < 200 {
            break;
        }
    }
    html.push_str(markup.bottom);
    html
}

/// One line of at most `room` bytes, its markup not counted.
fn paragraph(page: &mut String, markup: &Markup, line: &str, room: usize) {
    let mut rest = line.split_at(boundary(line, room)).0;
    if is_heading(rest) {
        page.push_str(markup.heading.0);
        escape(page, rest);
        page.push_str(markup.heading.1);
        return;
    }
    for (index, (before, after)) in markup.line.iter().enumerate() {
        let parts = markup.line.len() - index;
        let (part, others) = rest.split_at(boundary(rest, rest.len() / parts));
        page.push_str(before);
        escape(page, part);
        page.push_str(after);
        rest = others;
    }
    page.push_str(markup.end);
}

/// Whether a line is a heading: 一、 and its like, and short.
fn is_heading(line: &str) -> bool {
    line.len() < 90
        && line.starts_with(|c| "一二三四五六七八九十（(".contains(c))
        && !line.ends_with('。')
}

fn escape(page: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            _ => page.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Site, page};

    #[test]
    fn pages_have_their_size_and_end() {
        for site in [Site::Report, Site::Policy, Site::Word, Site::Tables] {
            for size in [10_000, 100_000, 1_000_000] {
                let page = page(site, "一、概述\n公开信息<5>条。\n", size);
                assert!(
                    page.len().abs_diff(size) < size / 20,
                    "{site:?} {}",
                    page.len()
                );
                assert!(page.ends_with("</html>\n") && !page.contains("<5"));
            }
        }
    }
}
