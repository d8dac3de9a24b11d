//! How a numeral is read, and what the reading gives.

use crate::Decimal;

/// What 兆, 京 and the larger units stand for.
///
/// Usage differs by time and place (五经算术, 数术记遗: 下数, 中数, 上数); since the 20th century units grow by
/// ten thousands (万进), which is the default. In the PRC 兆 is also the prefix mega (国务院关于在我国统一实行法定
/// 计量单位的命令, 1984), which is [`LargeUnits::Mega`] here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum LargeUnits {
    /// 万进: 亿 10^8, 兆 10^12, 京 10^16.
    #[default]
    TenThousand,
    /// 万进 with 兆 as the metric prefix, 10^6.
    Mega,
    /// 下数: 亿 10^5, 兆 10^6, 京 10^7.
    Low,
    /// 中数: 亿 10^8, 兆 10^16, 京 10^24.
    Middle,
    /// 上数: 亿 10^8, 兆 10^16, 京 10^32.
    High,
}

impl LargeUnits {
    /// The power of ten of the unit with this index, 万 being 1.
    pub(crate) fn exponent(self, index: u8) -> u32 {
        let index = u32::from(index);
        match self {
            _ if index <= 1 => 4,
            Self::Mega if index == 3 => 6,
            Self::TenThousand | Self::Mega => index * 4,
            Self::Low => index + 3,
            Self::Middle => (index - 1) * 8,
            Self::High => 4u32.saturating_mul(1 << (index - 1)),
        }
    }
}

/// How a numeral is to be read.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent switches")]
pub(crate) struct Reader {
    pub large_units: LargeUnits,
    /// 京 and above; off in running text, where 正, 载 and 极 are words.
    pub rare_units: bool,
    /// A digit after a unit stands for the next place: 一百五 is 150.
    pub clipped: bool,
    /// Blanks between the signs.
    pub blanks: bool,
    /// 三五, 七八十, 十几: more than one value.
    pub rough: bool,
    /// 百, 千 and 万 without a digit before them.
    pub bare_units: bool,
    /// 一七二〇 read digit by digit.
    pub digit_strings: bool,
}

impl Reader {
    pub(crate) const RUNNING: Self = Self {
        large_units: LargeUnits::TenThousand,
        rare_units: false,
        clipped: true,
        blanks: true,
        rough: true,
        bare_units: false,
        digit_strings: true,
    };
}

/// What was read.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about one numeral"
)]
pub(crate) struct Numeral {
    pub value: Decimal,
    /// The upper end of a pair: 五 in 三五.
    pub upper: Option<Decimal>,
    /// 几 or 数 stood in it, or 余 or 多 before its last unit.
    pub several: bool,
    /// Any Arabic digit in it.
    pub arabic: bool,
    /// Any Chinese digit or unit in it.
    pub han: bool,
    /// Digits only, more than one and no unit: 二〇一七.
    pub digit_string: bool,
    /// How many digits a plain run of digits has.
    pub digits: u8,
    /// A decimal point was read.
    pub decimals: bool,
    /// The power of ten of 万, 亿 … at the end, else 0.
    pub last_big: u32,
    /// The last sign is a unit: 十, 百, 万 …
    pub ends_in_unit: bool,
    /// Thousands were grouped.
    pub grouped: bool,
    pub leading_zero: bool,
}

/// A failure: how far into the text, and what was expected there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub at: usize,
    pub expected: Option<&'static str>,
}

impl Numeral {
    pub(super) const EMPTY: Self = Self {
        value: Decimal::ZERO,
        upper: None,
        several: false,
        arabic: false,
        han: false,
        digit_string: false,
        digits: 0,
        decimals: false,
        last_big: 0,
        ends_in_unit: false,
        grouped: false,
        leading_zero: false,
    };
}
