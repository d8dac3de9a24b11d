//! Yearly reports, made up: a title, a preface, sections with prose figures, and in the later form
//! the three standard tables. What a reader should find is known.

mod figures;
mod sections;

use std::fmt::Write as _;

use gongkai::report::TableFormat;
use proptest::prelude::*;

use crate::forms::{Blanks, Form, Shape, form, sheets, table};
use crate::{Page, escaped};

pub use figures::{Figure, figure};
pub use sections::{Paragraph, Part};

/// How a report stands on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dress {
    /// Plain text, with the tables in this shape.
    Text(Shape),
    /// HTML, with the tables in this shape.
    Html(Shape),
}

/// A yearly report.
#[derive(Debug, Clone)]
pub struct Made {
    /// The organ.
    pub issuer: &'static str,
    /// The reporting year.
    pub year: i32,
    /// The sections of level 1, in order.
    pub parts: Vec<Part>,
    /// The standard tables, in the later form of report.
    pub form: Option<Form>,
    /// Whether organ and day stand at the end.
    pub signed: bool,
}

impl Made {
    /// What a reader should find: year, sections and cells as [`crate::Seen`] writes them, and the
    /// figures in the order of the text.
    #[must_use]
    pub fn figures(&self) -> Vec<&Figure> {
        self.parts.iter().flat_map(Part::figures).collect()
    }

    /// The sections: level, number, title.
    #[must_use]
    pub fn sections(&self) -> Vec<String> {
        let mut out = Vec::new();
        for (index, part) in self.parts.iter().enumerate() {
            out.push(format!("1 {} {}", index + 1, part.title));
            for (index, (title, _)) in part.children.iter().enumerate() {
                out.push(format!("2 {} {title}", index + 1));
            }
        }
        out
    }

    /// The report on a page.
    #[must_use]
    pub fn page(&self, dress: Dress) -> Page {
        let html = matches!(dress, Dress::Html(_));
        let (Dress::Text(shape) | Dress::Html(shape)) = dress;
        let mut out = String::new();
        let line = |out: &mut String, tag: &str, text: &str| {
            if html {
                let _ = writeln!(out, "<{tag}>{}</{tag}>", escaped(text));
            } else {
                out.push_str(text);
                out.push('\n');
            }
        };
        line(&mut out, "h1", &self.title());
        line(&mut out, "p", &self.preface());
        let mut tables = self.form.iter().flat_map(sheets).map(|(_, sheet)| sheet);
        for (index, part) in self.parts.iter().enumerate() {
            let number = NUMBERS.get(index).copied().unwrap_or("九");
            line(&mut out, "p", &format!("{number}、{}", part.title));
            for paragraph in &part.paragraphs {
                line(&mut out, "p", &paragraph.text());
            }
            for (index, (title, paragraph)) in part.children.iter().enumerate() {
                let number = NUMBERS.get(index).copied().unwrap_or("九");
                line(&mut out, "p", &format!("（{number}）{title}"));
                line(&mut out, "p", &paragraph.text());
            }
            if part.table
                && let Some(sheet) = tables.next()
            {
                table(&mut out, &sheet, shape);
            }
        }
        if self.signed {
            line(&mut out, "p", self.issuer);
            line(&mut out, "p", &format!("{}年1月18日", self.year + 1));
        }
        if html {
            Page::html(format!("<!DOCTYPE html><html><body>{out}</body></html>"))
        } else {
            Page::plain(out)
        }
    }

    fn title(&self) -> String {
        format!("{}{}年政府信息公开工作年度报告", self.issuer, self.year)
    }

    fn preface(&self) -> String {
        format!(
            "根据《中华人民共和国政府信息公开条例》的规定，现公布{}{}年政府信息公开工作年度报告。本报告所列数据的统计期限自{}年1月1日起至{}年12月31日止。",
            self.issuer, self.year, self.year, self.year
        )
    }
}

const NUMBERS: [&str; 9] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

const ISSUERS: [&str; 6] = [
    "青山县人民政府办公室",
    "临江市水利局",
    "东平区教育局",
    "白河镇人民政府",
    "南岭市市场监督管理局",
    "云溪区交通运输局",
];

/// Reports of the years without standard tables.
pub fn prose() -> impl Strategy<Value = Made> {
    (
        prop::sample::select(ISSUERS.to_vec()),
        2008..2019_i32,
        sections::prose(),
        any::<bool>(),
    )
        .prop_map(|(issuer, year, parts, signed)| Made {
            issuer,
            year,
            parts,
            form: None,
            signed,
        })
}

/// Reports with the standard tables.
pub fn tabled(blanks: Blanks) -> impl Strategy<Value = Made> {
    (
        prop::sample::select(ISSUERS.to_vec()),
        0..4_i32,
        sections::tabled(),
        form(blanks),
        any::<bool>(),
    )
        .prop_map(|(issuer, later, parts, form, signed)| Made {
            issuer,
            year: match form.format {
                TableFormat::Form2019 => 2019 + later % 2,
                _ => 2021 + later,
            },
            parts,
            form: Some(form),
            signed,
        })
}
