//! PDFs written by hand, one for each thing that pages do to text.

use std::fmt::Write as _;

use gongkai_text::{BlockKind, Document, Layout, ReadOptions, TextError, Zone, read_layout};

/// A PDF whose text is in a Chinese font that is not embedded, as offices write it.
#[derive(Debug, Default)]
#[expect(clippy::struct_field_names, reason = "the list is what the type is")]
pub(crate) struct Pages {
    pages: Vec<String>,
    extra: String,
    forms: Vec<String>,
}

/// The code of a text in UCS-2, as the encoding `UniGB-UCS2-H` takes it.
pub(crate) fn hex(text: &str) -> String {
    text.encode_utf16().fold(String::new(), |mut out, unit| {
        let _ = write!(out, "{unit:04X}");
        out
    })
}

/// Shows a text at a place, in points from the lower left corner.
fn show(x: u32, y: u32, size: u32, text: &str) -> String {
    format!(
        "BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{}> Tj ET\n",
        hex(text)
    )
}

/// Draws a line.
fn rule(from: (u32, u32), to: (u32, u32)) -> String {
    format!("0.5 w {} {} m {} {} l S\n", from.0, from.1, to.0, to.1)
}

impl Pages {
    pub(crate) fn page(mut self, content: impl Into<String>) -> Self {
        self.pages.push(content.into());
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let count = self.pages.len();
        let first_form = 5 + 2 * count;
        let kids: Vec<String> = (0..count)
            .map(|page| format!("{} 0 R ", 5 + 2 * page))
            .collect();
        let kids = kids.concat();
        let forms: Vec<String> = (0..self.forms.len())
            .map(|form| format!("/X{form} {} 0 R ", first_form + form))
            .collect();
        let forms = forms.concat();
        let mut objects = vec![
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            format!("<< /Type /Pages /Count {count} /Kids [{kids}] >>"),
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H \
             /DescendantFonts [4 0 R] >>"
                .to_owned(),
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 \
             /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> \
             /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 >> >>"
                .to_owned(),
        ];
        for (index, content) in self.pages.iter().enumerate() {
            objects.push(format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {} 0 R {} \
                 /Resources << /Font << /F1 3 0 R >> /XObject << {forms} >> >> >>",
                6 + 2 * index,
                self.extra
            ));
            objects.push(stream("", content));
        }
        for form in &self.forms {
            let head = format!(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] \
                 /Resources << /Font << /F1 3 0 R >> /XObject << {forms} >> >>"
            );
            objects.push(stream(&head, form));
        }
        file(&objects)
    }

    fn read(&self) -> Result<Layout, TextError> {
        let layout = read_layout(&self.bytes(), &ReadOptions::default())?;
        Ok(layout.expect("a PDF"))
    }
}

fn stream(head: &str, content: &str) -> String {
    format!(
        "<< {head} /Length {} >>\nstream\n{content}\nendstream",
        content.len()
    )
}

fn file(objects: &[String]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    out.extend(
        format!("trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes(),
    );
    out
}

#[track_caller]
fn document(pages: &Pages) -> Document {
    let layout = pages.read().expect("readable");
    layout
        .document(&ReadOptions::default())
        .expect("within limits")
}

#[track_caller]
fn check(pages: &Pages, blocks: &[&str]) {
    let document = document(pages);
    let body = document
        .blocks()
        .iter()
        .filter(|block| block.zone == Zone::Body);
    let texts: Vec<_> = body.map(|block| document.slice(block.span)).collect();
    assert_eq!(texts, blocks);
}

/// A page of text: each line at the left margin, indented by two characters if it begins with a space.
fn lines(top: u32, texts: &[&str]) -> String {
    texts
        .iter()
        .zip(0..)
        .fold(String::new(), |out, (text, row)| {
            let indent = if text.starts_with(' ') { 24 } else { 0 };
            out + &show(60 + indent, top - 20 * row, 12, text.trim())
        })
}

/// Forty characters, which fill a line of 480 points.
const FULL: &str =
    "本机关全年通过门户网站和政务新媒体主动公开各类政府信息并按时更新公开指南和目录内";

#[test]
fn paragraphs_go_on_over_lines_and_pages() {
    let full = FULL.chars().take(40).collect::<String>();
    let indented = FULL.chars().take(38).collect::<String>();
    let first = lines(
        740,
        &[
            &format!(" {indented}"),
            &full,
            "共计84条。",
            &format!(" {indented}"),
        ],
    ) + &show(290, 30, 10, "- 1 -");
    let second = lines(740, &["收到申请5件。", " 全部按时答复。"]) + &show(290, 30, 10, "- 2 -");
    let pages = Pages::default().page(first).page(second);
    check(
        &pages,
        &[
            &format!("{indented}{full}共计84条。"),
            &format!("{indented}收到申请5件。"),
            "全部按时答复。",
        ],
    );
    let layout = pages.read().expect("readable");
    let numbers: Vec<_> = layout.pages().iter().map(|page| page.number).collect();
    assert_eq!(numbers, [1, 2]);
    assert!(
        layout.text().contains("- 1 -"),
        "page numbers stay in the text layer"
    );
}

#[test]
fn a_character_drawn_twice_counts_once() {
    let twice = show(60, 700, 20, "年度报告")
        + &format!(
            "BT /F1 20 Tf 1 0 0 1 60.4 700 Tm <{}> Tj ET\n",
            hex("年度报告")
        );
    check(
        &Pages::default().page(twice + &show(60, 660, 12, "一一一")),
        &["年度报告", "一一一"],
    );
}

#[test]
fn text_of_turned_pages_is_read_upright() {
    let content =
        "BT /F1 12 Tf 0 1 -1 0 100 60 Tm <".to_owned() + &hex("全年公开信息84条。") + "> Tj ET\n";
    check(
        &Pages::default().page(content.clone()),
        &["全年公开信息84条。"],
    );
    let mut turned = Pages::default().page(content);
    turned.extra = "/Rotate 90".to_owned();
    check(&turned, &["全年公开信息84条。"]);
}

/// A table of two columns whose rows begin at `top` and are 20 points high.
fn table(top: u32, rows: &[(&str, &str)]) -> String {
    let bottom = top - 20 * u32::try_from(rows.len()).expect("few rows");
    let mut out = String::new();
    for row in 0..=u32::try_from(rows.len()).expect("few rows") {
        out += &rule((60, top - 20 * row), (360, top - 20 * row));
    }
    for x in [60, 260, 360] {
        out += &rule((x, top), (x, bottom));
    }
    for ((label, value), row) in rows.iter().zip(0..) {
        out += &show(64, top - 15 - 20 * row, 12, label);
        out += &show(300, top - 15 - 20 * row, 12, value);
    }
    out
}

#[track_caller]
fn cells(document: &Document) -> Vec<Vec<String>> {
    let grid = document.grids().first().expect("a table");
    (0..grid.rows)
        .map(|row| {
            grid.row(row)
                .map(|cell| document.slice(cell.span).to_owned())
                .collect()
        })
        .collect()
}

#[test]
fn ruled_lines_make_a_table() {
    let background = "0.9 g 60 660 300 40 re f 0 g\n";
    let rows = [("信息内容", "数量"), ("规章", "0"), ("行政规范性文件", "7")];
    let pages = Pages::default().page(background.to_owned() + &table(700, &rows));
    assert_eq!(
        cells(&document(&pages)),
        [["信息内容", "数量"], ["规章", "0"], ["行政规范性文件", "7"]]
    );
}

#[test]
fn borders_with_slanted_ends_make_a_table() {
    // As browsers draw borders that look raised: each side a shape of its own with mitred ends.
    let bar = |x0: u32, y0: u32, x1: u32, y1: u32| {
        let level = x1 - x0 > y1 - y0;
        let (dx, dy) = if level { (1, 0) } else { (0, 1) };
        format!(
            "{x0} {y0} m {} {} l {} {} l {x0} {y1} l f\n",
            if level { x1 } else { x1 - 1 },
            if level { y0 } else { y0 + dy },
            x1 - dx,
            y1 - dy,
        )
    };
    let mut content = String::new();
    for (row, (label, value)) in (0..).zip([("规章", "0"), ("文件", "7")]) {
        let top = 700 - 20 * row;
        for (left, right, text) in [(60, 260, label), (261, 360, value)] {
            content += &bar(left, top - 1, right, top);
            content += &bar(left, top - 20, right, top - 19);
            content += &bar(left, top - 20, left + 1, top);
            content += &bar(right - 1, top - 20, right, top);
            content += &show(left + 4, top - 15, 12, text);
        }
    }
    assert_eq!(
        cells(&document(&Pages::default().page(content))),
        [["规章", "0"], ["文件", "7"]]
    );
}

#[test]
fn cells_that_are_drawn_wrongly_keep_their_rows() {
    // The first column is one cell of three rows, which is drawn as high as two and a half.
    let mut content = String::new();
    for y in [700, 680, 660, 640] {
        content += &rule((160, y), (360, y));
    }
    content += &(rule((60, 700), (160, 700))
        + &rule((60, 650), (160, 650))
        + &rule((60, 640), (160, 640)));
    for x in [60, 160, 260, 360] {
        content += &rule((x, 700), (x, 640));
    }
    content += &show(64, 675, 12, "结果");
    for (row, (label, value)) in (0..).zip([("予以公开", "4"), ("无法提供", "2"), ("总计", "6")])
    {
        content += &show(164, 685 - 20 * row, 12, label);
        content += &show(300, 685 - 20 * row, 12, value);
    }
    let read = document(&Pages::default().page(content));
    let grid = &read.grids()[0];
    let found: Vec<_> = grid
        .cells
        .iter()
        .map(|cell| (read.slice(cell.span), cell.row_span, cell.column))
        .collect();
    assert_eq!(found[0], ("结果", grid.rows, 0), "{found:?}");
    assert_eq!(found.len(), 7, "{found:?}");
    // The line between two cells of different widths is missing below the narrow one.
    let mut content = String::new();
    for (y, x) in [(700, 60), (680, 160), (660, 160), (640, 60)] {
        content += &rule((x, y), (360, y));
    }
    content += &(rule((60, 700), (60, 640)) + &rule((160, 700), (160, 660)));
    content += &(rule((260, 700), (260, 640)) + &rule((360, 700), (360, 640)));
    content += &show(64, 685, 12, "结果");
    for (row, (x, label, value)) in (0..).zip([
        (164, "予以公开", "4"),
        (164, "无法提供", "2"),
        (64, "结转下年", "6"),
    ]) {
        content += &show(x, 685 - 20 * row, 12, label);
        content += &show(300, 685 - 20 * row, 12, value);
    }
    let rows = cells(&document(&Pages::default().page(content)));
    assert_eq!(rows[0], ["结果", "予以公开", "4"]);
    assert_eq!(rows[2], ["结转下年", "6"]);
}

#[test]
fn a_row_that_a_page_break_cuts_is_one_row() {
    let first = table(200, &[("信息内容", "数量"), ("本机关不掌握", "3")]);
    let second = table(760, &[("相关政府信息", ""), ("没有现成信息", "0")]);
    let pages = Pages::default().page(first).page(second);
    assert_eq!(
        cells(&document(&pages)),
        [
            ["信息内容", "数量"],
            ["本机关不掌握相关政府信息", "3"],
            ["没有现成信息", "0"]
        ]
    );
    // A head that is printed again is no row.
    let first = table(200, &[("信息内容", "数量"), ("规章", "3")]);
    let second = table(760, &[("信息内容", "数量"), ("文件", "4")]);
    let pages = Pages::default().page(first).page(second);
    assert_eq!(
        cells(&document(&pages)),
        [["信息内容", "数量"], ["规章", "3"], ["文件", "4"]]
    );
}

#[test]
fn large_letters_are_a_heading() {
    let content = show(180, 740, 22, "某县年度报告") + &lines(700, &[" 全年公开信息84条。"]);
    let document = document(&Pages::default().page(content));
    assert_eq!(document.blocks()[0].kind, BlockKind::Heading(0));
    assert_eq!(document.blocks()[1].kind, BlockKind::Paragraph);
}

#[test]
fn boxes_stand_around_the_characters() {
    let layout = Pages::default()
        .page(show(100, 700, 12, "公开84条"))
        .read()
        .expect("readable");
    let at = layout.text().find("84").expect("the number");
    let span = gongkai_text::SourceSpan::new(at, at + 2).expect("in order");
    let place = layout.page_box(span).expect("on the page");
    assert_eq!(place.page, 1);
    assert!(
        (place.x - 124.0).abs() < 1.0 && (place.width - 24.0).abs() < 1.0,
        "{place:?}"
    );
    assert!(
        (place.y - 89.4).abs() < 1.0 && (place.height - 12.0).abs() < 1.0,
        "{place:?}"
    );
}

#[test]
fn pages_without_text_are_told() {
    let image = "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n";
    let error = Pages::default().page(image).page(image).read().unwrap_err();
    assert!(
        matches!(error, TextError::NoTextLayer { pages: 2, .. }),
        "{error}"
    );
    assert!(error.to_string().contains("OCR"));
    let mixed = Pages::default()
        .page(show(60, 700, 12, "公开84条。"))
        .page(image);
    assert_eq!(mixed.read().expect("readable").blank_pages(), [2]);
}

#[test]
fn characters_without_a_mapping_are_counted() {
    let mut bytes = Pages::default()
        .page(show(60, 700, 12, FULL.get(..90).expect("a boundary")))
        .bytes();
    // The same codes as numbers of glyphs, of which nothing says what they look like.
    let text = String::from_utf8(bytes).expect("ASCII");
    bytes = text
        .replace("/UniGB-UCS2-H", "/Identity-H  ")
        .replace("/Ordering (GB1)", "/Ordering (Own)")
        .into_bytes();
    let error = read_layout(&bytes, &ReadOptions::default()).unwrap_err();
    assert!(
        matches!(
            error,
            TextError::Unmapped {
                unmapped: 30,
                total: 30,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn codes_outside_of_an_encoding_are_unknown_and_not_misread() {
    // The encoding of Traditional characters lacks 开. Its second byte and the first of 工 would be read
    // as `]`, the first of 。 as the digit 0.
    for (text, expected) in [("公开工作84件", "作84件"), ("公开。二", "二")] {
        let bytes = Pages::default().page(show(60, 700, 12, text)).bytes();
        let text = String::from_utf8(bytes).expect("ASCII");
        let bytes = text
            .replace("/UniGB-UCS2-H ", "/UniCNS-UCS2-H")
            .replace("/Ordering (GB1)", "/Ordering (CNS1)")
            .into_bytes();
        let layout = read_layout(&bytes, &ReadOptions::default()).expect("readable");
        let read = layout.expect("a PDF").into_text();
        assert!(read.starts_with("公\u{FFFD}"), "{read}");
        assert!(
            read.trim_end().ends_with(expected) || read.trim_end().ends_with('\u{FFFD}'),
            "{read}"
        );
        assert!(!read.contains([']', '0']), "{read}");
    }
}

#[test]
fn text_in_two_columns_is_read_one_column_after_the_other() {
    let left = [
        "全年主动公开信息八十四条",
        "其中政府网站公开七十条微",
        "博微信公开十四条均在期限",
        "之内。",
        "收到申请五件全部按时答复",
    ];
    let right = [
        "没有行政复议和诉讼也没有",
        "收费。明年将加强培训做好",
        "公开指南和目录的更新工作",
        "并按时发布各类政府信息做",
        "好解读。",
    ];
    let mut content = show(180, 760, 20, "某县政府信息公开年度报告");
    // The lines of the right column stand a little lower than those of the left.
    for (row, (left, right)) in (0..).zip(left.iter().zip(right)) {
        content += &show(60, 700 - 20 * row, 12, left);
        content += &show(320, 693 - 20 * row, 12, right);
    }
    content += &show(290, 30, 10, "- 1 -");
    check(
        &Pages::default().page(content),
        &[
            "某县政府信息公开年度报告",
            "全年主动公开信息八十四条其中政府网站公开七十条微博微信公开十四条均在期限之内。",
            "收到申请五件全部按时答复没有行政复议和诉讼也没有收费。明年将加强培训做好公开指南和目录的更新工作并按时发布各类政府信息做好解读。",
        ],
    );
}

/// Rows of text whose columns begin at the same places.
fn columns(top: u32, rows: &[[&str; 3]]) -> String {
    rows.iter().zip(0..).fold(String::new(), |out, (row, at)| {
        let cells = row.iter().zip([60, 260, 400]);
        cells.fold(out, |out, (text, x)| {
            out + &show(x, top - 24 * at, 12, text)
        })
    })
}

#[test]
fn columns_of_white_make_a_table() {
    let rows = [
        ["信息内容", "本年新制作", "对外公开总数"],
        ["规章", "0", "12"],
        ["行政规范性文件", "7", "84"],
        ["行政许可", "", "5"],
        ["其他", "3", "—"],
    ];
    let content = show(60, 740, 12, "二、主动公开政府信息情况")
        + &columns(700, &rows)
        + &show(60, 540, 12, "三、其他。");
    let document = document(&Pages::default().page(content));
    assert_eq!(cells(&document), rows.map(|row| row.to_vec()));
    assert_eq!(document.grids().len(), 1);
    // A label of two lines is one cell.
    let mut content = columns(
        700,
        &[
            ["类别", "甲", "乙"],
            ["规章", "0", "1"],
            ["规范性", "7", "8"],
        ],
    );
    content += &show(60, 638, 12, "文件");
    content += &columns(604, &[["许可", "2", "9"]]);
    let document = self::document(&Pages::default().page(content));
    assert_eq!(cells(&document)[2], ["规范性文件", "7", "8"]);
}

#[test]
fn white_between_words_makes_no_table() {
    let rows = [
        ["地址：某县人民路一号", "邮编：236000", "联系人：王某"],
        ["网址：www.example.cn", "电话：0558-1234567", "传真：见上"],
        ["信箱：xx@example.cn", "电话：0558-7654321", "传真：无此项"],
    ];
    let content = columns(700, &rows) + &lines(600, &[" 某县人民政府办公室", " 2017年3月1日"]);
    assert!(document(&Pages::default().page(content)).grids().is_empty());
}

#[test]
fn a_portfolio_is_told_with_advice() {
    let whole = Pages::default()
        .page(show(60, 700, 12, "请用阅读器打开。"))
        .bytes();
    let text = String::from_utf8(whole).expect("ASCII");
    let portfolio = text.replace("/Type /Catalog", "/Collection << >> /Type /Catalog");
    let error = read_layout(portfolio.as_bytes(), &ReadOptions::default()).unwrap_err();
    assert!(
        matches!(error, TextError::Foreign { kind, .. } if kind.contains("portfolio")),
        "{error}"
    );
}

#[test]
fn runs_are_the_parts_of_a_value_on_their_lines() {
    let full = FULL.chars().take(40).collect::<String>();
    let layout = Pages::default()
        .page(lines(740, &[&full, "共84条。"]) + &rule((60, 600), (300, 600)))
        .read()
        .expect("readable");
    let whole = gongkai_text::SourceSpan::new(0, layout.text().len()).expect("in order");
    let runs = layout.runs(whole);
    let texts: Vec<_> = runs
        .iter()
        .filter_map(|(span, _)| span.slice(layout.text()))
        .collect();
    assert_eq!(texts, [full.as_str(), "共84条。"]);
    assert!(runs[0].1.width > 400.0 && runs[1].1.width < 70.0 && runs[1].1.y > runs[0].1.y);
    assert_eq!(layout.rules().len(), 1);
}

#[test]
fn hostile_trees_and_tables_of_objects_are_refused_or_read() {
    let whole = Pages::default()
        .page(show(60, 700, 12, "公开84条。"))
        .bytes();
    let text = String::from_utf8(whole).expect("ASCII");
    // Pages in pages in pages, deeper than any stack.
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    objects
        .extend((3..20_000).map(|next| format!("<< /Type /Pages /Count 1 /Kids [{next} 0 R] >>")));
    let _ = read_layout(&file(&objects), &ReadOptions::default());
    // A tree that gives the same page a million times.
    let kids = "5 0 R ".repeat(20_000);
    let many = text.replace("/Kids [5 0 R ]", &format!("/Kids [{kids}]"));
    let few = ReadOptions::default().max_blocks(10_000);
    let _ = read_layout(many.as_bytes(), &few);
    // Arrays in arrays, in the catalog and in a page.
    let deep = format!(
        "/Names {}{} /Type /Catalog",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let _ = read_layout(
        text.replace("/Type /Catalog", &deep).as_bytes(),
        &ReadOptions::default(),
    );
    let operands = Pages::default().page("[".repeat(100_000) + &show(60, 700, 12, "公开"));
    let _ = operands.read();
    let states = Pages::default().page("q ".repeat(100_000) + &show(60, 700, 12, "公开"));
    let _ = states.read();
    // Numbers beyond all pages.
    for number in ["1e38", "-1e38", "99999999999999999999", "nan", "0"] {
        let content =
            format!("BT /F1 12 Tf {number} 0 0 {number} {number} {number} Tm <516C5F00> Tj ET\n");
        let far =
            content + &format!("{number} {number} m {number} 0 l S 0 0 {number} {number} re f\n");
        let _ = Pages::default().page(far).read();
        let media = text.replace("[0 0 600 800]", &format!("[0 0 {number} {number}]"));
        let _ = read_layout(media.as_bytes(), &ReadOptions::default());
    }
}

/// A PDF of one page, whose content is packed.
fn packed(filter: &str, content: &[u8]) -> Vec<u8> {
    let whole = Pages::default().page("X").bytes();
    let find = |part: &[u8]| whole.windows(part.len()).position(|own| own == part);
    let at = find(b"X\nen").expect("the content");
    let start = whole[..at]
        .windows(2)
        .rposition(|part| part == b"<<")
        .expect("its head");
    let head = format!("<< {filter} /Length {} >>\nstream\n", content.len());
    [&whole[..start], head.as_bytes(), content, &whole[at + 1..]].concat()
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut out = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    out.write_all(bytes).expect("in memory");
    out.finish().expect("in memory")
}

#[test]
fn packed_pages_are_read_within_the_limit() {
    let options = ReadOptions::default().max_bytes(1 << 20);
    let content = show(60, 700, 12, "公开84条。").into_bytes();
    let hex: Vec<u8> = deflated(&content)
        .iter()
        .flat_map(|byte| format!("{byte:02x}").into_bytes())
        .collect();
    for bytes in [
        packed("/Filter /FlateDecode", &deflated(&content)),
        packed(
            "/Filter [/FlateDecode /FlateDecode]",
            &deflated(&deflated(&content)),
        ),
        packed("/Filter [/ASCIIHexDecode /FlateDecode]", &hex),
    ] {
        let layout = read_layout(&bytes, &options)
            .expect("readable")
            .expect("a PDF");
        assert_eq!(layout.text(), "公开84条。\n");
    }
    // A few kilobytes that would be some megabytes.
    let large = deflated(&vec![b' '; 8 << 20]);
    for bytes in [
        packed("/Filter /FlateDecode", &large),
        packed("/F /Fl", &large),
        packed("/Filter [/FlateDecode /FlateDecode]", &deflated(&large)),
        packed(
            "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
            &deflated(&deflated(&large)),
        ),
        packed(
            "/Filter [/FlateDecode /LZWDecode]",
            &deflated(&vec![0; 1 << 19]),
        ),
    ] {
        let error = read_layout(&bytes, &options).unwrap_err();
        assert!(matches!(error, TextError::TooLarge { .. }), "{error}");
    }
}

#[test]
fn hostile_files_end_in_an_error_or_in_time() {
    // Forms that draw each other twice over.
    let mut bomb = Pages::default().page("/X0 Do\n");
    bomb.forms = (0..40)
        .map(|form| format!("/X{} Do /X{} Do\n", form + 1, form + 1))
        .collect();
    let _ = bomb.read();
    // A tree of pages that is its own child.
    let whole = Pages::default()
        .page(show(60, 700, 12, "公开84条。"))
        .bytes();
    let text = String::from_utf8(whole.clone()).expect("ASCII");
    let endless = text.replace("/Kids [5 0 R ]", "/Kids [2 0 R ]");
    let _ = read_layout(endless.as_bytes(), &ReadOptions::default());
    // Cut anywhere, and with wrong lengths.
    for end in (0..whole.len()).step_by(61) {
        let _ = read_layout(&whole[..end], &ReadOptions::default());
    }
    let wrong = text.replace("/Length ", "/Length 9");
    let _ = read_layout(wrong.as_bytes(), &ReadOptions::default());
    let error = read_layout(b"%PDF-1.4\nnothing", &ReadOptions::default()).unwrap_err();
    assert!(matches!(error, TextError::Damaged { .. }), "{error}");
}

#[test]
fn limits_count() {
    let pages = Pages::default().page(lines(700, &["公开", "信息", "年报"]));
    let few = ReadOptions::default().max_blocks(2);
    let error = read_layout(&pages.bytes(), &few).unwrap_err();
    assert!(
        matches!(error, TextError::TooManyBlocks { limit: 2, .. }),
        "{error}"
    );
    let pages = Pages::default().page(table(700, &[("规章", "0"), ("文件", "7")]));
    let few = ReadOptions::default().max_cells(3);
    let error = read_layout(&pages.bytes(), &few).unwrap_err();
    assert!(
        matches!(error, TextError::TooManyCells { limit: 3, .. }),
        "{error}"
    );
}
