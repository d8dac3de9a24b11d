//! Documents made to be slow, large or wrong: 44 of them, and some of Word, of any size, the same each time.

use std::io::{Cursor, Write as _};

/// A hostile document.
#[derive(Debug, Clone, Copy)]
pub struct Hostile {
    /// What it is, in a few words.
    pub name: &'static str,
    make: Make,
}

#[derive(Debug, Clone, Copy)]
enum Make {
    /// The first text, then the second again and again.
    Run(&'static str, &'static str),
    /// A function of the size.
    By(fn(usize) -> Vec<u8>),
}

impl Hostile {
    const fn run(name: &'static str, first: &'static str, again: &'static str) -> Self {
        Self {
            name,
            make: Make::Run(first, again),
        }
    }

    const fn by(name: &'static str, make: fn(usize) -> Vec<u8>) -> Self {
        Self {
            name,
            make: Make::By(make),
        }
    }

    /// The document, of about `size` bytes.
    ///
    /// ```
    /// let all = gongkai_tests::HOSTILE;
    /// assert!(!all.is_empty());
    /// assert!(all.iter().all(|hostile| hostile.bytes(1000).len().abs_diff(1000) < 500));
    /// ```
    #[must_use]
    pub fn bytes(&self, size: usize) -> Vec<u8> {
        match self.make {
            Make::Run(first, again) => {
                let times = size.saturating_sub(first.len()) / again.len() + 1;
                [first.as_bytes(), again.repeat(times).as_bytes()].concat()
            }
            Make::By(make) => make(size),
        }
    }
}

/// The set.
pub const HOSTILE: [Hostile; 45] = [
    // Markup.
    Hostile::run("elements never closed", "<html><body>", "<div><b>"),
    Hostile::by("elements closed too often", |size| {
        let opened = "<div>".repeat(size / 22);
        (opened + "信息" + &"</div>".repeat(size / 8)).into_bytes()
    }),
    Hostile::run("paragraphs of one word", "<html><body>", "<p><b>信"),
    Hostile::run("lists in lists", "<html><body>", "<ul><li>一"),
    Hostile::run(
        "tables in tables",
        "",
        "<table><tr><td>信息内容<td>规章<td>5",
    ),
    Hostile::by("tables in tables, closed", |size| {
        let depth = size / 55;
        let opened = "<table><tr><td>信息<td>1</tr><tr><td>".repeat(depth);
        (opened + &"</td></tr></table>".repeat(depth)).into_bytes()
    }),
    Hostile::run("a table of one row", "<table><tr>", "<td>5"),
    Hostile::run("a table of many rows", "<table>", "<tr><td>规章<td>5<td>0"),
    Hostile::run(
        "a table for each number",
        "",
        "<table><tr><td>信息内容<td>规章</tr><tr><td>规章<td>0</table>",
    ),
    Hostile::run(
        "cells over all rows and columns",
        "<table>",
        "<tr><td colspan=99999 rowspan=99999>a",
    ),
    Hostile::by("a staircase of row spans", |size| {
        let wide = "<td rowspan=65534>a".repeat(size / 40);
        (format!("<table><tr>{wide}") + &"<tr><td>b".repeat(size / 20)).into_bytes()
    }),
    Hostile::run("attributes without end", "<p ", "aé='x' "),
    Hostile::run("references to no character", "<p>", "&#99999999999;&amp&"),
    Hostile::run("comments in comments", "<p>", "<!--<!--->"),
    Hostile::run("line breaks only", "<p>", "信息公开<br>"),
    // Lines and tables of text.
    Hostile::run("a digit a line", "", "5\n"),
    Hostile::run("a character a line", "", "信\n"),
    Hostile::run("rows with pipes", "", "|a|b|\n"),
    Hostile::run("pipes only", "", "|"),
    Hostile::run(
        "rows of the form",
        "",
        "本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n",
    ),
    Hostile::run(
        "values of the form and no label",
        "信息内容 规章 本年增",
        " / ",
    ),
    // The outline.
    Hostile::run("headings only", "", "一、\n"),
    Hostile::run(
        "headings of every level",
        "",
        "一、概述\n（一）公开\n1.公开；2.公开。\n①公开②公开\n一是公开。二是公开。\n",
    ),
    Hostile::by("contents and their headings", |size| {
        let mut all = "某某县2016年政府信息公开工作年度报告\n目录\n"
            .as_bytes()
            .to_vec();
        all.extend(many(size * 2 / 5, |n| {
            format!("{}、{}\n", digit(n), words(n))
        }));
        let section = |n| format!("{}、{}\n公开信息。\n", digit(n), words(n));
        all.extend(many(size * 3 / 5, section));
        all
    }),
    Hostile::run("titles never closed", "", "《"),
    Hostile::run("titles with numbers", "", "《办法》（国办发〔2017〕"),
    Hostile::run("brackets never closed", "", "（信息“公开〔"),
    Hostile::run("addresses of nothing", "", "http://"),
    Hostile::run(
        "organs and their telephones",
        "",
        "某某县人民政府电话：0558-2264104、",
    ),
    // Numbers, dates, statistics.
    Hostile::run("a number for two bytes", "", "0 "),
    Hostile::run("numbers that may be spaced", "", "1 2 "),
    Hostile::run("a quantity for four bytes", "", "5条"),
    Hostile::run("a numeral without end", "", "一千二百三十四万亿"),
    Hostile::run("digits without end", "2016年", "1234567890"),
    Hostile::run("ranges that go on", "", "1月至"),
    Hostile::run("a list of numerals", "", "五、"),
    Hostile::run("a list of years", "", "2014、"),
    Hostile::run(
        "labels of a table in one sentence",
        "申请9件。",
        "结果维持1件，",
    ),
    Hostile::run(
        "wholes in wholes",
        "主动公开政府信息9条，",
        "公开9条，其中3条，",
    ),
    Hostile::run("answers to all", "收到政府信息公开申请9件。", "均已答复，"),
    Hostile::by("a period for each figure", |size| {
        many(size, |n| {
            let (month, day) = (1 + n % 11, 1 + n % 28);
            format!("2017年{month}月{day}日至2017年12月31日主动公开政府信息{n}条，同比增长5%。")
        })
    }),
    Hostile::by("one metric, a thousand values", |size| {
        many(size, |n| format!("收到政府信息公开申请{n}件。"))
    }),
    Hostile::run(
        "parts of parts",
        "主动公开政府信息5条",
        "，其中网站公开5条（其中",
    ),
    // Damage.
    Hostile::run(
        "readings between the characters",
        "",
        "術(shù)政(zheng)(zheng)信 息 公 开 \u{200b}\u{fffd}",
    ),
    Hostile::by("bytes of no encoding", |size| {
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        let mut byte = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            0x80 | u8::try_from(state >> 57).unwrap_or_default()
        };
        (0..size).map(|_| byte()).collect()
    }),
];

/// Documents of Word, by the size of their unpacked text with its markup.
pub const HOSTILE_WORD: [Hostile; 3] = [
    Hostile::by("paragraphs of a Word document", |size| {
        word(size, |_| "公开5条".to_owned())
    }),
    Hostile::by("headings of a Word document", |size| {
        word(size, |n| format!("{}、公开信息{n}条", digit(n)))
    }),
    Hostile::by("figures of a Word document", |size| {
        word(size, |n| format!("收到政府信息公开申请{n}件。"))
    }),
];

/// A Word document of paragraphs, whose main part has about `size` bytes.
fn word(size: usize, paragraph: impl Fn(usize) -> String) -> Vec<u8> {
    const SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let paragraph = |n| format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", paragraph(n));
    let written = || -> std::io::Result<Vec<u8>> {
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        out.start_file(
            "word/document.xml",
            zip::write::SimpleFileOptions::default(),
        )?;
        write!(out, "<w:document xmlns:w='{SPACE}'><w:body>")?;
        out.write_all(&many(size, paragraph))?;
        out.write_all(b"</w:body></w:document>")?;
        Ok(out.finish()?.into_inner())
    };
    // Writing to memory does not fail.
    written().unwrap_or_default()
}

/// Pieces that are each a little different, until there are `size` bytes.
fn many(size: usize, piece: impl Fn(usize) -> String) -> Vec<u8> {
    let mut out = Vec::with_capacity(size + 100);
    for n in 0.. {
        if out.len() >= size {
            break;
        }
        out.extend(piece(n).bytes());
    }
    out
}

fn digit(n: usize) -> char {
    ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][n % 10]
}

/// A name of a section that no other has.
fn words(n: usize) -> String {
    let topic = ["公开", "领导", "组织", "机构", "网站", "费用"][n % 6];
    let name = [7_919, 104_729, 15_485_863].map(|prime| {
        let code = u32::try_from(n * prime % 20_000).unwrap_or_default();
        char::from_u32(0x4E00 + code).unwrap_or('信')
    });
    name.iter().fold(topic.to_owned(), |mut name, c| {
        name.push(*c);
        name
    })
}
