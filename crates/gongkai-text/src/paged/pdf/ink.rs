//! What a page of a PDF shows: characters with their places, and ruled lines.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro_interpret::font::{Glyph as Drawn, GlyphRun};
use hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape as _, Vec2};
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask,
};

/// Marks that the pages of a document may draw together.
const MOST_MARKS: usize = 20_000_000;
/// Clips that a page may set. Each form sets one, and forms that draw each other twice over, fifty deep,
/// would never end.
const MOST_CLIPS: usize = 20_000;
/// Bytes of the forms that a page may draw.
const MOST_FORM_BYTES: u64 = 2 << 30;
/// Characters that a page may have. A newspaper page has 20 000.
const MOST_GLYPHS: usize = 1_000_000;
/// Ruled lines that are kept of a page.
const MOST_RULES: usize = 100_000;
/// A filled rectangle up to this thick, in points, is a line; a thicker one is a background.
const THICKEST_RULE: f64 = 3.0;

/// Thrown, and caught where the reading began, when a document draws too much.
#[derive(Debug, Clone, Copy)]
pub(super) struct TooMuch;

/// A rectangle in points from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Area {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Area {
    pub(super) fn middle(&self) -> (f32, f32) {
        (
            f32::midpoint(self.left, self.right),
            f32::midpoint(self.top, self.bottom),
        )
    }

    pub(super) const fn cover(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    pub(super) fn has(&self, (x, y): (f32, f32)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

/// The way that a line of text runs: which side of the page is its left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Turn {
    None,
    /// Downwards: turned clockwise, or written vertically with lines from right to left.
    Down,
    Over,
    Up,
}

impl Turn {
    /// Turns a rectangle of the page so that lines run from left to right.
    pub(super) fn upright(self, area: Area, width: f32, height: f32) -> Area {
        match self {
            Self::None => area,
            Self::Down => Area {
                left: area.top,
                top: width - area.right,
                right: area.bottom,
                bottom: width - area.left,
            },
            Self::Over => Area {
                left: width - area.right,
                top: height - area.bottom,
                right: width - area.left,
                bottom: height - area.top,
            },
            Self::Up => Area {
                left: height - area.bottom,
                top: area.left,
                right: height - area.top,
                bottom: area.right,
            },
        }
    }
}

/// A character on the page.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    /// What it stands for: mostly one character, several for a ligature.
    pub(super) text: GlyphText,
    /// The em box, or for narrow characters the part of it that the character takes.
    pub(super) area: Area,
    pub(super) size: f32,
    /// `None` for text that runs aslant, such as a watermark.
    pub(super) turn: Option<Turn>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum GlyphText {
    Char(char),
    Text(Box<str>),
}

impl GlyphText {
    pub(super) fn is_space(&self) -> bool {
        match self {
            Self::Char(c) => c.is_whitespace() || *c == '\u{200B}',
            Self::Text(text) => text.chars().all(char::is_whitespace),
        }
    }

    pub(super) fn first(&self) -> char {
        match self {
            Self::Char(c) => *c,
            Self::Text(text) => text.chars().next().unwrap_or(' '),
        }
    }

    pub(super) fn push_to(&self, out: &mut String) {
        match self {
            Self::Char(c) => out.push(*c),
            Self::Text(text) => out.push_str(text),
        }
    }
}

/// A line that is drawn, level or upright.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) area: Area,
}

/// What one page shows.
#[derive(Debug, Default)]
pub(super) struct Ink {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) rules: Vec<Rule>,
    pub(super) images: usize,
    clips: usize,
    most_clips: usize,
    /// Characters without a Unicode mapping.
    pub(super) unmapped: usize,
    /// Marks drawn on this page and those before.
    pub(super) marks: usize,
    /// Whether a font of the document uses an encoding that the PDF does not hold, such as
    /// `UniGB-UCS2-H`.
    predefined: Arc<AtomicBool>,
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is measured in points"
)]
fn area(rect: Rect) -> Area {
    Area {
        left: rect.x0 as f32,
        top: rect.y0 as f32,
        right: rect.x1 as f32,
        bottom: rect.y1 as f32,
    }
}

impl Ink {
    pub(super) fn new(marks: usize, predefined: Arc<AtomicBool>) -> Self {
        Self {
            marks,
            predefined,
            most_clips: MOST_CLIPS,
            ..Self::default()
        }
    }

    /// Allows fewer forms the longer they are: a form is unpacked each time it is drawn.
    pub(super) fn with_forms_of(mut self, longest: u64) -> Self {
        let most = MOST_FORM_BYTES / longest.max(1);
        self.most_clips = usize::try_from(most).unwrap_or(MOST_CLIPS).min(MOST_CLIPS);
        self
    }

    fn mark(&mut self) {
        self.marks += 1;
        if self.marks > MOST_MARKS || self.glyphs.len() > MOST_GLYPHS {
            resume_unwind(Box::new(TooMuch));
        }
    }

    fn clip(&mut self) {
        self.mark();
        self.clips += 1;
        if self.clips > self.most_clips {
            resume_unwind(Box::new(TooMuch));
        }
    }

    fn glyph(&mut self, drawn: &Drawn<'_>, place: Affine, look: GlyphLook) {
        let GlyphLook {
            next,
            vertical,
            known,
        } = look;
        self.mark();
        let origin = place * Point::ZERO;
        let along = place * Point::new(1000.0, 0.0) - origin;
        let up = place * Point::new(0.0, 1000.0) - origin;
        let size = up.hypot();
        // A character that cannot be seen or placed is not on the page.
        if !(0.5..2000.0).contains(&size) || !origin.is_finite() || !along.is_finite() {
            return;
        }
        let told = match drawn {
            Drawn::Outline(glyph) => glyph
                .advance_width()
                .map(|width| f64::from(width) / 1000.0 * along.hypot()),
            Drawn::Type3(_) => None,
        };
        let step = next.map(|next| (next - origin).hypot());
        let advance = told
            .or(step)
            .filter(|width| (0.0..=4.0 * size).contains(width))
            .filter(|_| !vertical)
            .unwrap_or(if vertical { size } else { size / 2.0 })
            .max(0.02 * size);
        let unit = |v: Vec2| {
            if v.hypot() > 0.0 {
                v / v.hypot()
            } else {
                Vec2::ZERO
            }
        };
        let (right, up) = (unit(along) * advance, unit(up) * size);
        let corners = [origin - up * 0.12, origin + right + up * 0.88];
        let text = match drawn.as_unicode().filter(|_| known) {
            Some(BfString::Char(c)) if !c.is_control() => GlyphText::Char(c),
            Some(BfString::String(text))
                if !text.is_empty() && !text.chars().all(char::is_control) =>
            {
                match text.chars().next().filter(|c| c.len_utf8() == text.len()) {
                    Some(c) => GlyphText::Char(c),
                    None => GlyphText::Text(text.into()),
                }
            }
            _ => {
                self.unmapped += 1;
                GlyphText::Char('\u{FFFD}')
            }
        };
        #[expect(clippy::cast_possible_truncation, reason = "checked to be below 2000")]
        let size = size as f32;
        self.glyphs.push(Glyph {
            text,
            area: area(Rect::from_points(corners[0], corners[1])),
            size,
            turn: turn(along, vertical),
        });
    }

    fn rule(&mut self, rect: Rect) {
        let thin = rect.width().min(rect.height());
        let long = rect.width().max(rect.height());
        if thin <= THICKEST_RULE && long >= 4.0 && long.is_finite() && self.rules.len() < MOST_RULES
        {
            self.rules.push(Rule { area: area(rect) });
        }
    }

    /// The straight parts of a path that is stroked.
    fn stroke(&mut self, path: &BezPath, width: f64) {
        let (mut begin, mut at) = (Point::ZERO, Point::ZERO);
        for element in path.elements() {
            let to = match element {
                PathEl::MoveTo(to) => {
                    begin = *to;
                    at = *to;
                    continue;
                }
                PathEl::LineTo(to) => *to,
                PathEl::ClosePath => begin,
                PathEl::QuadTo(_, to) | PathEl::CurveTo(_, _, to) => {
                    at = *to;
                    continue;
                }
            };
            let line = Rect::from_points(at, to);
            if line.width().min(line.height()) < 0.5 && width <= 2.0 * THICKEST_RULE {
                self.rule(line);
            }
            at = to;
        }
    }

    /// The thin shapes of a path that is filled.
    fn fill(&mut self, path: &BezPath) {
        let mut corners: Option<Rect> = None;
        let mut straight = true;
        let flush = |corners: &mut Option<Rect>, straight: bool, ink: &mut Self| {
            if let Some(rect) = corners.take().filter(|_| straight) {
                ink.rule(rect);
            }
        };
        for element in path.elements() {
            match element {
                PathEl::MoveTo(to) => {
                    flush(&mut corners, straight, self);
                    straight = true;
                    corners = Some(Rect::from_points(*to, *to));
                }
                // Borders with a shadow have slanted ends; what is as thin as a line runs along it.
                PathEl::LineTo(to) => corners = corners.map(|rect| rect.union_pt(*to)),
                PathEl::ClosePath => {}
                PathEl::QuadTo(..) | PathEl::CurveTo(..) => straight = false,
            }
        }
        flush(&mut corners, straight, self);
    }
}

/// Which way text runs whose letters stand along `along`.
fn turn(along: Vec2, vertical: bool) -> Option<Turn> {
    if vertical {
        return Some(Turn::Down);
    }
    let (x, y) = (along.x.abs(), along.y.abs());
    // About six degrees.
    if y <= 0.1 * x {
        Some(if along.x >= 0.0 {
            Turn::None
        } else {
            Turn::Over
        })
    } else if x <= 0.1 * y {
        Some(if along.y >= 0.0 { Turn::Down } else { Turn::Up })
    } else {
        None
    }
}

/// How a glyph is drawn.
#[derive(Debug, Clone, Copy)]
struct GlyphLook {
    /// Where the glyph behind it is drawn.
    next: Option<Point>,
    vertical: bool,
    /// Whether its character code is one of its encoding.
    known: bool,
}

/// Whether a glyph stands for a byte that no code of its encoding begins with: hayro reads such a byte
/// as the code 0, which the predefined encodings show as a space, and goes on with the byte behind it.
/// The codes from there to the next such byte are then put together from halves of two characters, so
/// none of them is believed.
fn is_outside(glyph: &Drawn<'_>) -> bool {
    glyph.char_code() == 0
        && match glyph.as_unicode() {
            None => false,
            Some(BfString::Char(c)) => c.is_whitespace() || c.is_control(),
            Some(BfString::String(text)) => text.trim().is_empty(),
        }
}

/// Whether something is painted so that it shows on paper.
fn shows(paint: &Paint<'_>) -> bool {
    match paint {
        Paint::Color(color) => {
            let [red, green, blue, alpha] = color.to_rgba().to_rgba8();
            alpha > 0 && [red, green, blue].iter().any(|part| *part < 250)
        }
        Paint::Pattern(_) => true,
    }
}

impl<'a> Device<'a> for Ink {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.mark();
        if path.elements().len() > MOST_RULES || !shows(&props.paint) {
            return;
        }
        let scale = props.transform.determinant().abs().sqrt();
        let path = props.transform * path.clone();
        let stroked = match mode {
            DrawMode::Stroke(stroke) | DrawMode::FillAndStroke(_, stroke) => {
                Some(stroke.line_width)
            }
            _ => None,
        };
        if let Some(width) = stroked {
            self.stroke(&path, f64::from(width) * scale);
        }
        if matches!(mode, DrawMode::Fill(_)) {
            self.fill(&path);
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.clip();
    }

    fn push_clip_rect(&mut self, _: &Rect) {
        self.clip();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.clip();
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        let vertical = run.writing_mode() == WritingMode::Vertical;
        let glyphs = run.glyphs();
        let mut adrift = false;
        for (index, glyph) in glyphs.iter().enumerate() {
            let next = glyphs.get(index + 1);
            let next = next.map(|next| props.transform * next.transform() * Point::ZERO);
            let outside = self.predefined.load(Ordering::Relaxed) && is_outside(glyph);
            adrift ^= outside;
            let look = GlyphLook {
                next,
                vertical,
                known: !adrift && !outside,
            };
            self.glyph(glyph, props.transform * glyph.transform(), look);
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.mark();
        self.images += 1;
    }

    fn draw_rect(&mut self, rect: &Rect, props: DrawProps<'a>, mode: &DrawMode) {
        self.draw_path(&rect.to_path(0.1), props, mode);
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
