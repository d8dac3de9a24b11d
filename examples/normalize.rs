//! Text in, numbers and dates out.
//!
//! Without `--jsonl` every line of standard input is scanned and its findings are listed below it.
//! With `--jsonl` a line is one of `{"text": …, "reference": "2015-01-01"}`, `{"numeral": …}` and
//! `{"format": …, "style": …}`, and gets one line in answer.

use std::io::{self, BufRead as _, Write};
use std::process::ExitCode;

use clap::Parser;
use gongkai_normalize::{
    DateMention, NumberMention, Reference, ScanOptions, Style, format_printed, parse_numeral,
    parse_quantity, scan_dates, scan_numbers,
};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Parser)]
#[command(about = "Finds numbers and dates in Chinese text, reads numerals, writes numerals")]
struct Arguments {
    /// Read and write one JSON object a line.
    #[arg(long)]
    jsonl: bool,
    /// The day that relative words count from, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    reference: Option<chrono::NaiveDate>,
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
    let arguments = Arguments::parse();
    match run(&arguments, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "normalize: {error}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &Arguments, output: &mut impl Write) -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        if arguments.jsonl {
            if !line.trim().is_empty() {
                writeln!(output, "{}", answer(&line, arguments))?;
            }
        } else {
            writeln!(output, "{line}")?;
            let found = scan_text(&line, arguments.reference);
            for list in ["numbers", "dates"] {
                for item in found[list].as_array().into_iter().flatten() {
                    writeln!(output, "  {list}: {item}")?;
                }
            }
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
        Some(Err(_)) => return json!({"error": "reference is no day of the form YYYY-MM-DD"}),
        None => arguments.reference,
    };
    match request.text {
        Some(text) => scan_text(&text, reference),
        None => json!({"error": "one of text, numeral and format is needed"}),
    }
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
    let style = match style {
        "lower" => Style::Lower,
        "upper" => Style::Upper,
        "traditional" => Style::Traditional,
        "traditional_upper" => Style::TraditionalUpper,
        "money" => Style::Money,
        "traditional_money" => Style::TraditionalMoney,
        "digits" => Style::Digits,
        _ => return json!({"error": format!("no style {style}")}),
    };
    match format_printed(value, style) {
        Ok(text) => json!({"text": text}),
        Err(error) => json!({"error": error.to_string()}),
    }
}

fn scan_text(text: &str, reference: Option<chrono::NaiveDate>) -> Value {
    let options = ScanOptions::default()
        .colloquial(true)
        .reference(reference.map(Reference::Day));
    let mut place = Characters::new(text);
    let numbers: Vec<Value> = scan_numbers(text, &options)
        .map(|number| show_number(&number, &mut place))
        .collect();
    let mut place = Characters::new(text);
    let dates: Vec<Value> = scan_dates(text, &options)
        .map(|date| show_date(&date, &mut place))
        .collect();
    json!({"numbers": numbers, "dates": dates})
}

fn show_number(number: &NumberMention<'_>, place: &mut Characters<'_>) -> Value {
    let (start, end) = (
        place.count_to(number.span.start()),
        place.count_to(number.span.end()),
    );
    json!({
        "text": number.text, "start": start, "end": end, "value": number.value.to_string(),
        "value_max": number.value_max.map(|v| v.to_string()), "bound": number.bound.name(), "unit": number.unit,
        "kind": number.kind.name(),
    })
}

fn show_date(date: &DateMention<'_>, place: &mut Characters<'_>) -> Value {
    let (start, end) = (
        place.count_to(date.span.start()),
        place.count_to(date.span.end()),
    );
    let period = date.period();
    json!({
        "text": date.text, "start": start, "end": end, "kind": date.kind.name(),
        "from": period.map(|p| p.start.to_string()), "to": period.and_then(|p| p.end).map(|d| d.to_string()),
    })
}

/// Counts characters up to byte offsets that never go back.
struct Characters<'t> {
    text: &'t str,
    /// How far has been counted.
    offset: usize,
    count: usize,
}

impl<'t> Characters<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            offset: 0,
            count: 0,
        }
    }

    fn count_to(&mut self, offset: usize) -> usize {
        if offset < self.offset {
            (self.offset, self.count) = (0, 0);
        }
        self.count += self
            .text
            .get(self.offset..offset)
            .map_or(0, |part| part.chars().count());
        self.offset = offset;
        self.count
    }
}
