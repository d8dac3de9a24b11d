//! Inputs of one thing only: what a stage looks for, without end, or begun and never closed.

use std::fmt::{self, Write as _};

/// A nasty input: a beginning and what follows it until the size is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nasty {
    /// The name in the tables.
    pub name: &'static str,
    before: &'static str,
    unit: &'static str,
}

/// The name, as divan prints it.
impl fmt::Display for Nasty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Nasty {
    const fn new(name: &'static str, before: &'static str, unit: &'static str) -> Self {
        Self { name, before, unit }
    }

    /// The input of at least `size` bytes, cut after a unit; in place of `#` stands the unit's number.
    #[must_use]
    pub fn document(&self, size: usize) -> String {
        let mut out = String::with_capacity(size + self.unit.len() + 20);
        out.push_str(self.before);
        for number in 1.. {
            if out.len() >= size {
                break;
            }
            match self.unit.split_once('#') {
                // Writing to a string cannot fail.
                Some((before, after)) => drop(write!(out, "{before}{number}{after}")),
                None => out.push_str(self.unit),
            }
        }
        out
    }
}

/// The nasty inputs, from the tests of reliability.
#[rustfmt::skip]
pub const NASTY: &[Nasty] = &[
    Nasty::new("pipes", "", "|"),
    Nasty::new("pipe row", "", "|a|b|\n"),
    Nasty::new("div nest", "<html><body>", "<div>"),
    Nasty::new("span nest", "<html><body>", "<span>"),
    Nasty::new("table nest text", "<html><body>", "<table><tr><td>信息"),
    Nasty::new("li nest", "<html><body>", "<ul><li>一"),
    Nasty::new("p many", "<html><body>", "<p>信息公开</p>"),
    Nasty::new("div close", "<html><body>", "</div>"),
    Nasty::new("unclosed b", "<html><body>", "<p><b>信"),
    Nasty::new("open title", "", "《"),
    Nasty::new("open title text", "", "《关于"),
    Nasty::new("open paren", "", "（"),
    Nasty::new("open quote", "", "“"),
    Nasty::new("open bracket", "", "〔"),
    Nasty::new("close title", "", "》"),
    Nasty::new("close paren", "", "）"),
    Nasty::new("title year", "", "《办法》（国办发〔2017〕"),
    Nasty::new("headings", "", "一、\n"),
    Nasty::new("headings text", "", "一、概述\n"),
    Nasty::new("headings inline", "", "一、"),
    Nasty::new("paren one", "", "（一）"),
    Nasty::new("one dot nl", "", "1、\n"),
    Nasty::new("chapters", "", "第一章 总则\n"),
    Nasty::new("digits", "", "1234567890"),
    Nasty::new("zeros", "", "0"),
    Nasty::new("month day", "", "1月"),
    Nasty::new("year", "", "2016"),
    Nasty::new("date", "", "2016年1月1日"),
    Nasty::new("date range", "", "2016年1月1日至"),
    Nasty::new("ranges unclosed", "", "1至"),
    Nasty::new("numerals", "", "一二三"),
    Nasty::new("large units", "", "亿万"),
    Nasty::new("dash", "", "12-"),
    Nasty::new("dots", "", "1.1.1,"),
    Nasty::new("commas", "", "1,"),
    Nasty::new("of which", "", "其中"),
    Nasty::new("none received", "", "未收到"),
    Nasty::new("counts", "", "5条，"),
    Nasty::new("disclosed", "", "主动公开政府信息5条，其中"),
    Nasty::new("disclosed paren", "", "主动公开政府信息5条（其中"),
    Nasty::new("disclosed semi", "", "主动公开政府信息5条；"),
    Nasty::new("words nofig", "", "主动公开政府信息，收到申请，行政复议，"),
    Nasty::new("channels", "", "网站公开5条、微博公开6条、"),
    Nasty::new("respectively", "", "分别为5条、6条，"),
    Nasty::new("percent", "", "占5%，"),
    Nasty::new("enumeration commas", "", "、"),
    Nasty::new("comma", "", "，"),
    Nasty::new("full stops", "", "。"),
    Nasty::new("dash only", "", "-"),
    Nasty::new("item words", "", "一是"),
    Nasty::new("item words text", "", "一是加强领导。二是"),
    Nasty::new("circled", "", "①信息②"),
    Nasty::new("phone num", "", "电话：0558-2264104"),
    Nasty::new("places", "", "省市区县路号"),
    Nasty::new("mail", "", "a@"),
    Nasty::new("http", "", "http://"),
    Nasty::new("document numbers", "", "国办发〔2016〕5号"),
    Nasty::new("document numbers unclosed", "", "国办发〔2016"),
    Nasty::new("articles", "", "《条例》第一条"),
    Nasty::new("entity", "<p>", "&#x4e00;"),
    Nasty::new("amp", "<p>", "&"),
    Nasty::new("lt", "<p>", "<"),
    Nasty::new("td", "<table>", "<td>"),
    Nasty::new("td tr", "<table>", "<tr><td>5"),
    Nasty::new("rowspan1000", "<table>", "<tr><td rowspan=1000>a"),
    Nasty::new("many tables", "", "<table><tr><td>a<td>5</table>"),
    Nasty::new("comments", "<p>", "<!-->"),
    Nasty::new("script", "<p>信息<script>", "var a=</"),
    Nasty::new("attrs distinct", "<p ", "aé='x'"),
    Nasty::new("br", "<p>", "<br>"),
    Nasty::new("one character lines", "", "信\n"),
    Nasty::new("one digit lines", "", "5\n"),
    Nasty::new("label line", "", "发布机构：\n"),
    Nasty::new("index line", "", "索 引 号：\n"),
    Nasty::new("pinyin", "", "术(shù)"),
    Nasty::new("pinyin open", "", "术(shu"),
    Nasty::new("spaces", "", " "),
    Nasty::new("nl", "信", "\n"),
    Nasty::new("ideo space", "信", "\u{3000}"),
    Nasty::new("spaced chars", "", "信 息 公 开 "),
    Nasty::new("spaced digits", "", "1 2 "),
    Nasty::new("control", "信", "\u{1}"),
    Nasty::new("undecoded", "信", "\u{fffd}"),
    Nasty::new("fullwidth", "", "０１２"),
    Nasty::new("traditional", "", "政府資訊公開報告術語體"),
    Nasty::new("radicals", "", "⼀⼆"),
    Nasty::new("spam words", "", "365bet博彩"),
    Nasty::new("spam line", "", "365bet博彩\n"),
    Nasty::new("crumb", "", "首页 > 政务公开 > "),
    Nasty::new("contents", "目录\n", "一、概述……1\n"),
    Nasty::new("title lines", "", "某某县2016年政府信息公开工作年度报告\n"),
    Nasty::new("org", "", "人民政府"),
    Nasty::new("org chain", "", "省市县局"),
    Nasty::new("sign", "", "某某县水利局\n2017年1月1日\n"),
    Nasty::new("request rows", "", "本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n"),
    Nasty::new("request labels", "", "本年新收政府信息公开申请数量\n自然人\n法人或其他组织\n总计\n"),
    Nasty::new("request rows in pipes", "", "| 本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"),
    Nasty::new("request rows in html", "<table>", "<tr><td>本年新收政府信息公开申请数量</td><td>1</td><td>0</td></tr>"),
    Nasty::new("disclosure tables", "", "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n"),
    Nasty::new("totals", "", "总计 0 "),
    Nasty::new("nums line", "", "0 0 0 0 0 0 0\n"),
    Nasty::new("clauses", "", "2016年，我局主动公开政府信息84条，其中网站公开50条，微博公开34条。收到申请5件，答复5件。\n"),
    Nasty::new("clauses html", "<html><body>", "<p>2016年，我局主动公开政府信息84条，其中网站公开50条，微博公开34条。收到申请5件，答复5件。</p>"),
    Nasty::new("mixed quotes", "", "“信息”《"),
    Nasty::new("compare", "", "比上年增长5%，"),
    Nasty::new("period", "", "1月1日起至12月31日"),
    Nasty::new("relative years", "", "去年今年上年"),
    Nasty::new("decimals", "", "0.5万"),
    Nasty::new("plans", "某某县2016年政府信息公开工作年度报告\n", "一、下一步工作计划\n2017年，今年公开。\n"),
    Nasty::new("qizhong", "主动公开政府信息5条，", "其中"),
    Nasty::new("colon", "主动公开政府信息5条：", "信访6吨"),
    Nasty::new("extra rows", "<table><tr><td>信息内容<td>规章<td>1<td>2</tr>", "<tr><td>行政检查<td>0</tr>"),
    Nasty::new("title defs", "", "《办法》（以下简称《条例》）"),
    Nasty::new("a links", "<body>", "<a href=x>信息公开</a> "),
    Nasty::new("br text", "<p>", "信息公开<br>"),
    Nasty::new("style close", "<style>", "</styl"),
    Nasty::new("long entity", "<p>", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    Nasty::new("item words semi", "", "一是公开；二是公开；三是公开；"),
    Nasty::new("cn date", "", "二〇一六年一月一日"),
    Nasty::new("range2", "", "2016-2017"),
    Nasty::new("index nest", "索引号：", "发布日期："),
    Nasty::new("wrapped lines", "", "　　政府信息公开工作年度报告政府信息\n"),
    Nasty::new("glued", "", "规章000"),
    Nasty::new("t3 one line", "", "本年新收政府信息公开申请数量 1 0 0 0 0 0 1 "),
    Nasty::new("slash run", "信息内容 规章 本年增", " / "),
    Nasty::new("other counts", "", "收到政府信息公开申请#件。"),
    Nasty::new("other lines", "", "某某县第#号主动公开政府信息5条\n"),
    Nasty::new("other headings", "", "#、概述\n"),
    Nasty::new("other titles", "", "《第#号办法》（国办发〔2016〕5号）"),
    Nasty::new("other attributes", "<p ", "a#=b "),
    Nasty::new("other tables", "", "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</tr><tr><td>规章<td>#<td>0<td>0</tr></table>"),
    Nasty::new("other contents", "目录\n", "一、公开第#类\n"),
];
