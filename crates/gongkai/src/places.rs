//! Pages, boxes and places of paged documents, added to the JSON of a report.

use gongkai_text::{Layout, PageBox, SourceSpan};
use serde_json::{Map, Value, json};

/// Adds to the JSON of a report what the layout of a paged document knows of its places.
///
/// With `boxes` each `span` of a PDF gains a `box` beside it (`value_span` a `value_box` and so on),
/// in points from the upper left corner of the page. In a document of Word or Excel each
/// object with a `span` gains a `place`: `p[12]`, `t[2]/r[3]/c[1]`, `Sheet1!B3`.
pub fn add_places(report: &mut Value, layout: &Layout, boxes: bool) {
    if let Value::Object(report) = report {
        // The pages are places themselves.
        let own = report.iter_mut().filter(|(key, _)| key.as_str() != "pages");
        for (_, value) in own {
            add(value, layout, boxes);
        }
    }
}

/// Nesting is that of the report, which is bounded.
fn add(value: &mut Value, layout: &Layout, boxes: bool) {
    match value {
        Value::Array(values) => {
            for value in values {
                add(value, layout, boxes);
            }
        }
        Value::Object(object) => {
            for value in object.values_mut() {
                add(value, layout, boxes);
            }
            let added = places(object, layout, boxes);
            object.extend(added);
        }
        _ => {}
    }
}

/// What the spans of an object gain.
fn places(object: &Map<String, Value>, layout: &Layout, boxes: bool) -> Vec<(String, Value)> {
    let mut added = Vec::new();
    for (key, value) in object {
        if let (true, "spans", Value::Array(spans)) = (boxes, key.as_str(), value) {
            let all = spans
                .iter()
                .filter_map(|span| layout.page_box(span_of(span)?));
            let all: Vec<Value> = all.map(box_json).collect();
            if !all.is_empty() {
                added.push(("boxes".to_owned(), Value::Array(all)));
            }
        }
        let Some(role) = key.strip_suffix("span") else {
            continue;
        };
        let Some(span) = span_of(value) else {
            continue;
        };
        if let Some(place) = layout.place(span).filter(|_| role.is_empty()) {
            added.push(("place".to_owned(), place.into()));
        }
        if let Some(rectangle) = layout.page_box(span).filter(|_| boxes) {
            added.push((format!("{role}box"), box_json(rectangle)));
        }
    }
    added
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
