//! Finds numbers and dates in text, reads numerals, writes numerals.

use std::io::{self, BufRead as _, Write};
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Parser;
use gongkai_examples::parse;
use gongkai_normalize::{
    DateMention, NumberMention, Reference, ScanOptions, Span, Style, format_printed, parse_numeral,
    parse_quantity, scan_dates, scan_numbers,
};
use serde::Deserialize;
use serde_json::{Value, json};

/// Finds numbers and dates in Chinese text, reads numerals and writes numerals.
///
/// Standard input is UTF-8 and is read line by line. Without --jsonl each line is answered by one
/// JSON object with the text and the numbers and dates found in it; `start` and `end` count bytes,
/// `characters` counts characters. Numbers inside dates are not listed.
///
/// With --jsonl each line is a JSON object, and is answered by one:
///
///     {"text": "…", "reference": "2015-01-01"}    {"numbers": […], "dates": […]}
///     {"numeral": "一百五"}                       {"value": "150"}
///     {"format": "10203", "style": "lower"}       {"text": "一万零二百零三"}
///
/// There `start` and `end` count characters, `span` counts bytes, and numbers inside dates are
/// listed too. A style is lower, upper, traditional, `traditional_upper`, money, `traditional_money`
/// or digits. What cannot be read is answered by {"error": …}.
///
/// Exit codes: 0 all was read; 1 the input could not be read; 2 the command line is wrong.
#[derive(Parser)]
#[command(name = "normalize", version, verbatim_doc_comment)]
struct Arguments {
    /// Read and write one JSON object per line.
    #[arg(long)]
    jsonl: bool,
    /// Day that relative words (去年) count from, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    reference: Option<NaiveDate>,
}

#[derive(Deserialize)]
struct Request {
    text: Option<String>,
    reference: Option<String>,
    numeral: Option<String>,
    format: Option<String>,
    style: Option<String>,
}

fn main() -> ExitCode {
    let arguments = parse::<Arguments>();
    match run(&arguments, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "normalize: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments, output: &mut impl Write) -> io::Result<()> {
    for (index, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = String::from_utf8(line?).map_err(|error| {
            let (line, byte) = (index + 1, error.utf8_error().valid_up_to());
            let message = format!("standard input, line {line}, byte {byte}: not UTF-8; convert the text to UTF-8 first");
            io::Error::new(io::ErrorKind::InvalidData, message)
        })?;
        let line = line.trim_end_matches('\r');
        if !arguments.jsonl {
            writeln!(output, "{line}")?;
            let found = Found::new(line, arguments.reference).without_parts_of_dates();
            for (list, items) in [("numbers", found.numbers()), ("dates", found.dates())] {
                for (mut item, place) in items {
                    item["start"] = place.bytes.start().into();
                    item["end"] = place.bytes.end().into();
                    item["characters"] = json!([place.start, place.end]);
                    writeln!(output, "  {list}: {item}")?;
                }
            }
        } else if !line.trim().is_empty() {
            writeln!(output, "{}", answer(line, arguments))?;
        }
    }
    output.flush()
}

fn answer(line: &str, arguments: &Arguments) -> Value {
    let request: Request = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return json!({"error": error.to_string()}),
    };
    if let Some(numeral) = request.numeral {
        return read(&numeral);
    }
    if let Some(value) = request.format {
        return write(&value, request.style.as_deref().unwrap_or("lower"));
    }
    let reference = match request.reference.as_deref().map(str::parse) {
        Some(Ok(day)) => Some(day),
        Some(Err(_)) => return json!({"error": "`reference` is not a day of the form YYYY-MM-DD"}),
        None => arguments.reference,
    };
    let Some(text) = request.text else {
        return json!({"error": "the object has none of `text`, `numeral` and `format`"});
    };
    let found = Found::new(&text, reference);
    let list = |items: Vec<(Value, Place)>| -> Vec<Value> {
        let item = |(mut item, place): (Value, Place)| {
            item["start"] = place.start.into();
            item["end"] = place.end.into();
            item["span"] = json!([place.bytes.start(), place.bytes.end()]);
            item
        };
        items.into_iter().map(item).collect()
    };
    json!({"numbers": list(found.numbers()), "dates": list(found.dates())})
}

/// A numeral, or a numeral with its measure word (一个).
fn read(text: &str) -> Value {
    match parse_numeral(text) {
        Ok(value) => json!({"value": value.to_string()}),
        Err(error) => match parse_quantity(text, &ScanOptions::default()) {
            Ok(quantity) if quantity.value_max.is_none() => {
                json!({"value": quantity.value.to_string()})
            }
            _ => json!({"error": error.to_string()}),
        },
    }
}

fn write(value: &str, style: &str) -> Value {
    let Some(style) = Style::from_code(style) else {
        return json!({"error": format!("there is no style `{style}`")});
    };
    match format_printed(value, style) {
        Ok(text) => json!({"text": text}),
        Err(error) => json!({"error": error.to_string()}),
    }
}

/// What a text has, in reading order.
struct Found<'t> {
    text: &'t str,
    numbers: Vec<NumberMention<'t>>,
    dates: Vec<DateMention<'t>>,
}

/// Where an item stands, in bytes and in characters.
struct Place {
    bytes: Span,
    start: usize,
    end: usize,
}

impl<'t> Found<'t> {
    fn new(text: &'t str, reference: Option<NaiveDate>) -> Self {
        let options = ScanOptions::default()
            .colloquial(true)
            .reference(reference.map(Reference::Day));
        let dates: Vec<_> = scan_dates(text, &options).collect();
        let numbers = scan_numbers(text, &options).collect();
        Self {
            text,
            numbers,
            dates,
        }
    }

    /// Leaves out the numbers that are parts of dates.
    fn without_parts_of_dates(mut self) -> Self {
        self.numbers.retain(|number| {
            let next = self
                .dates
                .partition_point(|date| date.span.end() <= number.span.start());
            self.dates
                .get(next)
                .is_none_or(|date| number.span.end() <= date.span.start())
        });
        self
    }

    fn numbers(&self) -> Vec<(Value, Place)> {
        let item = |number: &NumberMention<'_>| {
            let item = json!({
                "text": number.text, "value": number.value.to_string(),
                "value_max": number.value_max.map(|value| value.to_string()), "bound": number.bound.name(),
                "unit": number.unit, "kind": number.kind.name(),
            });
            (item, number.span)
        };
        self.placed(self.numbers.iter().map(item))
    }

    fn dates(&self) -> Vec<(Value, Place)> {
        let item = |date: &DateMention<'_>| {
            let period = date.period();
            let item = json!({
                "text": date.text, "kind": date.kind.name(), "from": period.map(|period| period.start.to_string()),
                "to": period.and_then(|period| period.end).map(|day| day.to_string()),
            });
            (item, date.span)
        };
        self.placed(self.dates.iter().map(item))
    }

    /// Counts the characters up to each item, in one pass over the text.
    fn placed(&self, items: impl Iterator<Item = (Value, Span)>) -> Vec<(Value, Place)> {
        let (mut offset, mut count) = (0, 0);
        let mut count_to = |to: usize| {
            count += self
                .text
                .get(offset..to)
                .map_or(0, |part| part.chars().count());
            offset = to;
            count
        };
        let place = |(item, bytes): (Value, Span)| {
            let (start, end) = (count_to(bytes.start()), count_to(bytes.end()));
            (item, Place { bytes, start, end })
        };
        items.map(place).collect()
    }
}
