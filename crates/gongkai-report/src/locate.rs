//! From places of the cleaned text to places of the source.

use gongkai_span::{Clean, CleanSpan, Source, SourceSpan, TextMap};

use crate::{Citation, Contact, Contents, Item, Metadata, Section, Share, Statistic};

/// Turns places of a cleaned text into places of the source that it was cleaned from.
///
/// ```
/// use gongkai_report::{Contact, ContactKind, Locate, Locator};
/// use gongkai_span::{Clean, CleanSpan, Source, TextBuilder};
///
/// let source = "电话：&nbsp;0558-2264104";
/// let mut builder = TextBuilder::<Source, Clean>::new(source);
/// builder.copy_to("电话：".len());
/// builder.skip_to("电话：&nbsp;".len());
/// builder.copy_to(source.len());
/// let (text, map) = builder.finish();
///
/// let place = CleanSpan::new(9, 21).ok_or("backwards")?;
/// let clean = Contact::<Clean>::new(ContactKind::Phone, "0558-2264104", place);
/// let contact = clean.locate(Locator::new(&text, &map)).ok_or("nowhere")?;
/// assert_eq!(contact.span.slice(source), Some("0558-2264104"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Locator<'t> {
    text: &'t str,
    map: &'t TextMap<Source, Clean>,
}

impl<'t> Locator<'t> {
    /// The locator of the cleaned `text` with its `map` to the source.
    #[must_use]
    pub const fn new(text: &'t str, map: &'t TextMap<Source, Clean>) -> Self {
        Self { text, map }
    }

    /// Where `span` was read from, without the white space at its ends, so that no place begins or
    /// ends with the markup that a line break came from. `None` if that is no place of the source: an
    /// empty range, or one of another text.
    #[must_use]
    pub fn span(self, span: CleanSpan) -> Option<SourceSpan> {
        let text = span.slice(self.text)?;
        let inner = text.trim();
        let start = span.start() + (text.len() - text.trim_start().len());
        let inner = if inner.is_empty() {
            span
        } else {
            CleanSpan::new(start, start + inner.len())?
        };
        self.map.to_source(inner).filter(|place| !place.is_empty())
    }

    /// The values with their places in the source, in the same order.
    ///
    /// A value that stands at no place of the source is a mistake of its reader: it fails a debug
    /// assertion, and is left out where these are off.
    #[must_use]
    pub fn all<T: Locate>(self, values: &[T]) -> Vec<T::Located> {
        let located = values.iter().map(|value| value.locate(self));
        located
            .inspect(|located| debug_assert!(located.is_some(), "a value stands nowhere"))
            .flatten()
            .collect()
    }
}

/// A value in places of the cleaned text that can be told in places of the source.
pub trait Locate {
    /// The same value in places of the source.
    type Located;

    /// The value with its places in the source; `None` if one of them is no place of it.
    fn locate(&self, at: Locator<'_>) -> Option<Self::Located>;
}

impl Locate for Section<Clean> {
    type Located = Section;

    fn locate(&self, at: Locator<'_>) -> Option<Section> {
        Some(Section {
            level: self.level,
            number: self.number,
            marker: self.marker.clone(),
            title: self.title.clone(),
            topic: self.topic,
            heading_span: at.span(self.heading_span)?,
            span: at.span(self.span)?,
            children: at.all(&self.children),
            items: at.all(&self.items),
        })
    }
}

impl Locate for Item<Clean> {
    type Located = Item;

    fn locate(&self, at: Locator<'_>) -> Option<Item> {
        Some(Item::new(
            self.number,
            self.marker.clone(),
            at.span(self.span)?,
        ))
    }
}

impl Locate for Contents<Clean> {
    type Located = Contents;

    fn locate(&self, at: Locator<'_>) -> Option<Contents> {
        Some(Contents {
            count: self.count,
            names: self.names.clone(),
            span: at.span(self.span)?,
        })
    }
}

impl Locate for Citation<Clean> {
    type Located = Citation;

    fn locate(&self, at: Locator<'_>) -> Option<Citation> {
        Some(Citation {
            title: self.title.clone(),
            number: self.number.clone(),
            agency: self.agency.clone(),
            year: self.year,
            serial: self.serial,
            span: at.span(self.span)?,
            damaged: self.damaged,
            candidates: self.candidates.clone(),
        })
    }
}

impl Locate for Contact<Clean> {
    type Located = Contact;

    fn locate(&self, at: Locator<'_>) -> Option<Contact> {
        Some(Contact::new(
            self.kind,
            self.value.clone(),
            at.span(self.span)?,
        ))
    }
}

impl Locate for Metadata<Clean> {
    type Located = Metadata;

    fn locate(&self, at: Locator<'_>) -> Option<Metadata> {
        Some(Metadata::new(
            self.key,
            self.label.clone(),
            self.value.clone(),
            at.span(self.span)?,
        ))
    }
}

impl Locate for Share<Clean> {
    type Located = Share;

    fn locate(&self, at: Locator<'_>) -> Option<Share> {
        Some(Share {
            of: self.of,
            value: self.value,
            bound: self.bound,
            span: at.span(self.span)?,
        })
    }
}

/// A numeral or a share that stands at no place of the source is left out; the figure stays.
impl Locate for Statistic<Clean> {
    type Located = Statistic;

    fn locate(&self, at: Locator<'_>) -> Option<Statistic> {
        Some(Statistic {
            metric: self.metric,
            channel: self.channel,
            category: self.category.clone(),
            value: self.value,
            value_max: self.value_max,
            bound: self.bound,
            unit: self.unit.clone(),
            period: self.period,
            text: self.text.clone(),
            span: at.span(self.span)?,
            value_span: self.value_span.and_then(|span| at.span(span)),
            part_of: self.part_of,
            share: self.share.as_ref().and_then(|share| share.locate(at)),
        })
    }
}

#[cfg(test)]
mod tests {
    use gongkai_span::TextBuilder;

    use super::*;
    use crate::{Bound, Decimal, Metric};

    #[test]
    fn a_figure_keeps_its_clause_where_its_numeral_has_no_place() {
        let source = "公开<b>5</b>条";
        let mut builder = TextBuilder::<Source, Clean>::new(source);
        builder.copy_to("公开".len());
        builder.skip_to("公开<b>".len());
        builder.copy_to("公开<b>5".len());
        builder.skip_to("公开<b>5</b>".len());
        builder.copy_to(source.len());
        let (text, map) = builder.finish();
        let at = Locator::new(&text, &map);
        let mut figure =
            Statistic::<Clean>::new(Metric::Staff, Decimal::from_i64(5), CleanSpan::known(0, 10));
        figure.value_span = Some(CleanSpan::known(6, 7));
        figure.share = Some(Share {
            of: 0,
            value: Decimal::from_i64(50),
            bound: Bound::Exact,
            span: CleanSpan::known(90, 91),
        });
        let found = figure.locate(at).expect("a place");
        assert_eq!(found.span.slice(source), Some(source));
        assert_eq!(found.place().slice(source), Some("5"));
        assert_eq!(found.share, None);
        figure.value_span = Some(CleanSpan::known(90, 91));
        assert_eq!(figure.locate(at).expect("a place").value_span, None);
        figure.span = CleanSpan::known(90, 91);
        assert_eq!(figure.locate(at), None);
    }
}
