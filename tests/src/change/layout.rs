//! Tables for layout around a page.

use crate::{Dice, Page};

pub(super) fn wrap(page: &Page, dice: &mut Dice) -> Page {
    let page = page.to_html();
    let mut body = page.text.as_str();
    for lead in ["<!DOCTYPE html>", "<html>", "<body>"] {
        body = body.strip_prefix(lead).unwrap_or(body);
    }
    let mut out = body.to_owned();
    for _ in 0..=dice.roll(3) {
        out = match dice.roll(4) {
            0 => {
                format!("<table width=\"100%\"><tbody><tr><td>\n{out}</td></tr></tbody></table>\n")
            }
            1 => format!(
                "<table><tr><td colspan=2><a href=/>网站首页</a></td></tr><tr><td width=10>&nbsp;</td><td valign=top>{out}</td></tr></table>"
            ),
            2 => format!(
                "<table border=0><tr><td>&nbsp;</td></tr><tr><td>{out}</td></tr><tr><td><a href=\"#\">打印</a> <a href=\"#\">关闭</a></td></tr></table>"
            ),
            _ => format!(
                "<div><table><tr><td><table><tr><td>{out}</td></tr></table></td></tr></table></div>"
            ),
        };
    }
    Page::html(format!("<!DOCTYPE html><html><body>{out}</body></html>"))
}
