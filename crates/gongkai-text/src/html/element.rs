//! The elements and attributes that matter for what a reader sees.

/// An element, by what it does to the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    /// Any inline element.
    Inline,
    /// Runs in the line, in bold.
    Bold,
    Link,
    Break,
    /// Stands by itself without content: `<img>`, `<link>`.
    Void,
    Meta,
    Input,
    /// `<hr>`: ends the block.
    Rule,
    Paragraph,
    /// `<div>` and whatever else breaks blocks and may hold anything.
    Division,
    Navigation,
    Footer,
    Heading(u8),
    List,
    Item,
    Title,
    Table,
    /// `<thead>`.
    TableHead,
    /// `<tbody>`, `<tfoot>`.
    TableBody,
    Row,
    Cell,
    HeaderCell,
    Caption,
    /// Nothing in it is shown as text, but something stands in its place.
    Unseen,
    /// Nothing is shown at all: `<script>`. The text around it runs on.
    Silent,
    /// `<rt>`, `<rp>`: a reading beside the text, which runs on.
    Reading,
    /// `<del>`, `<s>`: struck out; the author withdrew the text.
    Struck,
    /// `<sup>`, `<sub>`.
    Raised,
    /// `<time>`: its attribute may say the day that the text leaves out.
    Time,
    /// `<pre>`: line breaks are line breaks.
    Preformatted,
    /// `<html>` and `<body>`: their end tags are ignored.
    Root,
}

impl Element {
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"b" | b"strong" => Self::Bold,
            b"sup" | b"sub" => Self::Raised,
            b"time" => Self::Time,
            b"del" | b"s" | b"strike" => Self::Struck,
            b"rt" | b"rp" | b"rtc" => Self::Reading,
            b"pre" | b"listing" => Self::Preformatted,
            b"a" => Self::Link,
            b"br" => Self::Break,
            b"p" => Self::Paragraph,
            b"h1" => Self::Heading(1),
            b"h2" => Self::Heading(2),
            b"h3" => Self::Heading(3),
            b"h4" => Self::Heading(4),
            b"h5" => Self::Heading(5),
            b"h6" => Self::Heading(6),
            b"ul" | b"ol" | b"menu" | b"dir" => Self::List,
            b"li" | b"dt" | b"dd" => Self::Item,
            b"title" => Self::Title,
            b"table" => Self::Table,
            b"thead" => Self::TableHead,
            b"tbody" | b"tfoot" => Self::TableBody,
            b"tr" => Self::Row,
            b"td" => Self::Cell,
            b"th" => Self::HeaderCell,
            b"caption" => Self::Caption,
            b"nav" => Self::Navigation,
            b"footer" => Self::Footer,
            b"hr" => Self::Rule,
            b"meta" => Self::Meta,
            b"input" => Self::Input,
            b"html" | b"body" => Self::Root,
            b"div" | b"section" | b"article" | b"main" | b"header" | b"aside" | b"center"
            | b"form" | b"fieldset" | b"legend" | b"blockquote" | b"address" | b"figure"
            | b"figcaption" | b"dl" | b"details" | b"summary" | b"head" | b"hgroup" | b"dialog"
            | b"optgroup" | b"search" => Self::Division,
            b"script" | b"style" | b"noscript" | b"template" | b"datalist" | b"noembed"
            | b"noframes" => Self::Silent,
            b"textarea" | b"select" | b"iframe" | b"object" | b"applet" | b"svg" | b"math"
            | b"canvas" | b"video" | b"audio" | b"xmp" => Self::Unseen,
            b"area" | b"base" | b"col" | b"embed" | b"img" | b"link" | b"param" | b"source"
            | b"track" | b"wbr" | b"basefont" | b"bgsound" | b"frame" | b"keygen" => Self::Void,
            _ => Self::Inline,
        }
    }

    /// Whether it has no content and no end tag.
    pub(super) const fn is_empty(self) -> bool {
        matches!(
            self,
            Self::Break | Self::Void | Self::Rule | Self::Meta | Self::Input
        )
    }

    /// Whether it runs in the line.
    pub(super) const fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Inline
                | Self::Bold
                | Self::Link
                | Self::Silent
                | Self::Reading
                | Self::Struck
                | Self::Raised
                | Self::Time
        )
    }

    /// Whether nothing in it is read.
    pub(super) const fn is_hidden(self) -> bool {
        matches!(
            self,
            Self::Unseen | Self::Silent | Self::Reading | Self::Struck
        )
    }

    /// Whether an end tag inside cannot close an element outside.
    pub(super) const fn is_boundary(self) -> bool {
        matches!(
            self,
            Self::Table | Self::Cell | Self::HeaderCell | Self::Caption
        )
    }

    /// An index for counting.
    pub(super) const fn index(self) -> usize {
        match self {
            Self::Inline => 0,
            Self::Bold => 1,
            Self::Link => 2,
            Self::Break => 3,
            Self::Void => 4,
            Self::Rule => 5,
            Self::Paragraph => 6,
            Self::Division => 7,
            Self::Navigation => 8,
            Self::Footer => 9,
            Self::Heading(_) => 10,
            Self::List => 11,
            Self::Item => 12,
            Self::Title => 13,
            Self::Table => 14,
            Self::TableHead => 15,
            Self::TableBody => 16,
            Self::Row => 17,
            Self::Cell => 18,
            Self::HeaderCell => 19,
            Self::Caption => 20,
            Self::Unseen => 21,
            Self::Root => 22,
            Self::Meta => 23,
            Self::Input => 24,
            Self::Silent => 25,
            Self::Reading => 26,
            Self::Struck => 27,
            Self::Raised => 28,
            Self::Preformatted => 29,
            Self::Time => 30,
        }
    }

    /// One more than the largest [`Element::index`].
    pub(super) const COUNT: usize = 31;
}

/// An attribute that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attribute {
    ColumnSpan,
    RowSpan,
    Hidden,
    Style,
    Other,
}

impl Attribute {
    pub(super) fn of(name: &[u8]) -> Self {
        match name {
            b"colspan" => Self::ColumnSpan,
            b"rowspan" => Self::RowSpan,
            b"hidden" => Self::Hidden,
            b"style" => Self::Style,
            _ => Self::Other,
        }
    }
}

/// What the attributes of a start tag say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attributes {
    pub(crate) column_span: u32,
    pub(crate) row_span: u32,
    pub(crate) hidden: bool,
    pub(crate) bold: bool,
    /// Whether it is shown above or below the line, as notes and exponents are.
    pub(crate) raised: bool,
    /// Whether the element keeps the line breaks of its text (`white-space`), if it states that.
    pub(crate) preformatted: Option<bool>,
}

impl Default for Attributes {
    fn default() -> Self {
        Self {
            column_span: 1,
            row_span: 1,
            hidden: false,
            bold: false,
            raised: false,
            preformatted: None,
        }
    }
}

impl Attributes {
    /// A cell over several rows and columns, each at least 1.
    #[cfg(feature = "paged")]
    pub(crate) fn spanning(rows: u32, columns: u32) -> Self {
        Self {
            column_span: columns.clamp(1, 1000),
            row_span: rows.clamp(1, 65_534),
            ..Self::default()
        }
    }

    /// Reads the declarations of a style that affect the text. The first letter rules most of the others out.
    fn style(&mut self, style: &[u8]) {
        let mut rest = style;
        while !rest.is_empty() {
            let end = memchr::memchr(b';', rest).unwrap_or(rest.len());
            let (declaration, tail) = rest.split_at_checked(end).unwrap_or((rest, b""));
            rest = tail.get(1..).unwrap_or_default();
            let declaration = declaration.trim_ascii_start();
            if !matches!(
                declaration.first(),
                Some(b'd' | b'D' | b'v' | b'V' | b'f' | b'F' | b't' | b'T' | b'w' | b'W')
            ) {
                continue;
            }
            let mut sides = declaration.splitn(2, |byte| *byte == b':');
            let (Some(name), Some(value)) = (sides.next(), sides.next()) else {
                continue;
            };
            let value = value.split(|byte| *byte == b'!').next().unwrap_or(value);
            let (name, value) = (name.trim_ascii(), value.trim_ascii());
            if name.eq_ignore_ascii_case(b"font-weight") {
                self.bold |= HEAVY.iter().any(|heavy| value.eq_ignore_ascii_case(heavy));
            } else if name.eq_ignore_ascii_case(b"display") {
                self.hidden |= value.eq_ignore_ascii_case(b"none");
            } else if name.eq_ignore_ascii_case(b"visibility") {
                self.hidden |= value.eq_ignore_ascii_case(b"hidden");
            } else if name.eq_ignore_ascii_case(b"vertical-align") {
                self.raised |= [&b"super"[..], b"sub"]
                    .iter()
                    .any(|raised| value.eq_ignore_ascii_case(raised));
            } else if name.eq_ignore_ascii_case(b"white-space") {
                let kept = [&b"pre"[..], b"pre-wrap", b"pre-line", b"break-spaces"];
                self.preformatted = Some(kept.iter().any(|kept| value.eq_ignore_ascii_case(kept)));
            } else if name.eq_ignore_ascii_case(b"text-decoration")
                || name.eq_ignore_ascii_case(b"text-decoration-line")
            {
                let mut words = value.split(u8::is_ascii_whitespace);
                self.hidden |= words.any(|word| word.eq_ignore_ascii_case(b"line-through"));
            }
        }
    }

    pub(crate) fn set(&mut self, attribute: Attribute, value: &[u8]) {
        match attribute {
            Attribute::ColumnSpan => self.column_span = span(value, 1000).max(1),
            Attribute::RowSpan => self.row_span = span(value, 65_534),
            Attribute::Hidden => self.hidden = true,
            Attribute::Style => self.style(value),
            Attribute::Other => {}
        }
    }
}

/// The values of `font-weight` that show as bold.
const HEAVY: &[&[u8]] = &[b"bold", b"bolder", b"600", b"700", b"800", b"900"];

/// A span as the HTML Standard reads it: the leading digits, at most `limit`.
fn span(value: &[u8], limit: u32) -> u32 {
    let digits = value.trim_ascii_start();
    let mut number = None;
    for digit in digits.iter().take_while(|byte| byte.is_ascii_digit()) {
        let so_far: u32 = number.unwrap_or(0);
        number = Some((so_far * 10 + u32::from(digit - b'0')).min(limit));
    }
    match number {
        None => 1,
        Some(0) => limit,
        Some(number) => number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_bounded() {
        assert_eq!(span(b"3", 1000), 3);
        assert_eq!(span(b" 2x", 1000), 2);
        assert_eq!(span(b"999999999999", 1000), 1000);
        assert_eq!(span(b"", 1000), 1);
        assert_eq!(span(b"-1", 1000), 1);
    }

    #[test]
    fn styles_are_read() {
        let read = |style: &[u8]| {
            let mut attributes = Attributes::default();
            attributes.set(Attribute::Style, style);
            (attributes.hidden, attributes.bold)
        };
        assert_eq!(read(b"color:red; DISPLAY : none !important"), (true, false));
        assert_eq!(read(b"display:none-of-it;font-weight:BOLD;"), (false, true));
        assert_eq!(read(b"x-display:none;visibility:hidden"), (true, false));
        assert_eq!(read(b";;:;display"), (false, false));
    }
}
