//! Pages, boxes and places of paged documents, in the JSON of a report.
//!
//! They are added while the report is written, object by object, so that no copy of the report is made. Keys are in
//! alphabetical order: an object is asked for its [`fields`] once for the keys, and once for each of them.

mod elements;
mod fields;

use std::borrow::Cow;
use std::collections::BTreeMap;

use gongkai_report::Report;
use gongkai_text::{Layout, PageBox, SourceSpan};
use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use elements::Elements;
use fields::{Fields, Stop, Visit};

/// A report as JSON, with what the layout of its document knows of its places.
///
/// With `boxes` each `span` of a PDF has a `box` beside it (`value_span` a `value_box` and so on),
/// in points from the upper left corner of the page. In a document of Word or Excel each
/// object with a `span` has a `place`: `p[12]`, `t[2]/r[3]/c[1]`, `Sheet1!B3`.
#[derive(Debug, Clone, Copy)]
pub struct PlacedReport<'a> {
    report: &'a Report,
    places: Places<'a>,
}

impl<'a> PlacedReport<'a> {
    /// The report of a document, and its layout.
    #[must_use]
    pub const fn new(report: &'a Report, layout: &'a Layout, boxes: bool) -> Self {
        Self {
            report,
            places: Places { layout, boxes },
        }
    }
}

impl Serialize for PlacedReport<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let report = Placed {
            value: self.report,
            places: Some(self.places),
            is_report: true,
        };
        report.serialize(serializer)
    }
}

/// What places are looked up in.
#[derive(Debug, Clone, Copy)]
struct Places<'a> {
    layout: &'a Layout,
    boxes: bool,
}

/// A value of the report with its places. Nesting is that of the report, which is bounded.
struct Placed<'a, T: ?Sized> {
    value: &'a T,
    /// `None` where no places are added.
    places: Option<Places<'a>>,
    is_report: bool,
}

impl<'a, T: ?Sized> Placed<'a, T> {
    /// A value within an object or list.
    const fn inner(value: &'a T, places: Option<Places<'a>>) -> Self {
        Self {
            value,
            places,
            is_report: false,
        }
    }
}

impl<T: Serialize + ?Sized> Serialize for Placed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut keys = Keys {
            places: self.places.filter(|_| !self.is_report),
            found: BTreeMap::new(),
        };
        match self.value.serialize(Fields(&mut keys)) {
            Ok(()) => {}
            Err(Stop::NoObject) => {
                return self.value.serialize(Elements::new(serializer, self.places));
            }
            Err(Stop::Failed(error)) => return Err(S::Error::custom(error)),
        }
        let mut map = serializer.serialize_map(Some(keys.found.len()))?;
        for (key, added) in &keys.found {
            if let Some(added) = added {
                map.serialize_entry(key, added)?;
                continue;
            }
            // The pages are places themselves.
            let places = self.places.filter(|_| !(self.is_report && key == "pages"));
            let mut entry = Entry {
                map: &mut map,
                key,
                places,
            };
            match self.value.serialize(Fields(&mut entry)) {
                Ok(()) => {}
                Err(Stop::NoObject) => return Err(S::Error::custom("no object")),
                Err(Stop::Failed(error)) => return Err(error),
            }
        }
        map.end()
    }
}

/// Notes the keys of an object: its own, and those that it gains with their values.
struct Keys<'a> {
    places: Option<Places<'a>>,
    found: BTreeMap<Cow<'static, str>, Option<Value>>,
}

impl Visit for Keys<'_> {
    type Error = serde_json::Error;

    fn field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>
    where
        T: Serialize + ?Sized,
    {
        self.found.entry(key.into()).or_default();
        let Some(places) = self.places else {
            return Ok(());
        };
        let layout = places.layout;
        let box_of = |span: SourceSpan| layout.page_box(span).filter(|_| places.boxes);
        if key == "spans" && places.boxes {
            let spans = serde_json::to_value(value)?;
            let spans = spans.as_array().map_or(&[][..], Vec::as_slice);
            let boxes = spans.iter().filter_map(|span| box_of(span_of(span)?));
            let boxes: Vec<Value> = boxes.map(box_json).collect();
            if !boxes.is_empty() {
                self.found.insert("boxes".into(), Some(Value::Array(boxes)));
            }
        }
        let Some(role) = key.strip_suffix("span") else {
            return Ok(());
        };
        let Some(span) = span_of(&serde_json::to_value(value)?) else {
            return Ok(());
        };
        if let Some(place) = layout.place(span).filter(|_| role.is_empty()) {
            self.found.insert("place".into(), Some(place.into()));
        }
        if let Some(rectangle) = box_of(span) {
            self.found
                .insert(format!("{role}box").into(), Some(box_json(rectangle)));
        }
        Ok(())
    }
}

/// Writes one entry of an object.
struct Entry<'m, M> {
    map: &'m mut M,
    key: &'m str,
    places: Option<Places<'m>>,
}

impl<M: SerializeMap> Visit for Entry<'_, M> {
    type Error = M::Error;

    fn field<T>(&mut self, key: &'static str, value: &T) -> Result<(), M::Error>
    where
        T: Serialize + ?Sized,
    {
        if key == self.key {
            self.map
                .serialize_entry(key, &Placed::inner(value, self.places))
        } else {
            Ok(())
        }
    }
}

fn span_of(value: &Value) -> Option<SourceSpan> {
    let [start, end] = value.as_array()?.as_slice() else {
        return None;
    };
    SourceSpan::new(
        start.as_u64()?.try_into().ok()?,
        end.as_u64()?.try_into().ok()?,
    )
}

fn box_json(rectangle: PageBox) -> Value {
    json!({
        "page": rectangle.page,
        "x": rounded(rectangle.x),
        "y": rounded(rectangle.y),
        "width": rounded(rectangle.width),
        "height": rounded(rectangle.height),
    })
}

/// Hundredths of a point are finer than any printer.
fn rounded(points: f32) -> f64 {
    (f64::from(points) * 100.0).round() / 100.0
}
