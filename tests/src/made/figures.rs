//! Sentences with one figure each, in words that reports use.

use gongkai::normalize::Bound;
use gongkai::report::{Channel, Metric};
use proptest::prelude::*;

/// A figure in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub metric: Metric,
    /// Where, if the sentence says so.
    pub channel: Option<Channel>,
    /// The sentence up to the figure.
    pub before: &'static str,
    /// The numeral with the hedge as printed.
    pub numeral: String,
    /// The unit, which follows the numeral.
    pub unit: &'static str,
    /// The value.
    pub value: String,
    /// How exact it is.
    pub bound: Bound,
}

impl Figure {
    /// The sentence.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}{}{}。", self.before, self.numeral, self.unit)
    }
}

/// Words before a figure, with the metric, channel and unit that they give it.
const SENTENCES: &[(&str, Metric, Option<Channel>, &str)] = {
    use Channel::{Archive, Website, Wechat, Weibo};
    use Metric::{
        ApplicationsAnswered, ApplicationsReceived, GazetteIssues, HotlineCases,
        InformationDisclosed, NormativeDocuments, PressConferences, Staff, TrainingSessions,
    };
    &[
        ("全年共主动公开政府信息", InformationDisclosed, None, "条"),
        (
            "通过门户网站公开政府信息",
            InformationDisclosed,
            Some(Website),
            "条",
        ),
        (
            "通过政务微博公开政府信息",
            InformationDisclosed,
            Some(Weibo),
            "条",
        ),
        (
            "通过微信公众号公开政府信息",
            InformationDisclosed,
            Some(Wechat),
            "条",
        ),
        (
            "向档案馆报送公开政府信息",
            InformationDisclosed,
            Some(Archive),
            "条",
        ),
        ("全年制发规范性文件", NormativeDocuments, None, "件"),
        ("全年收到政府信息公开申请", ApplicationsReceived, None, "件"),
        ("答复政府信息公开申请", ApplicationsAnswered, None, "件"),
        ("全年编印《政府公报》", GazetteIssues, None, "期"),
        ("12345热线受理群众来电", HotlineCases, None, "件"),
        ("全年举办新闻发布会", PressConferences, None, "场"),
        ("举办政府信息公开培训", TrainingSessions, None, "期"),
        ("配备政府信息公开专职工作人员", Staff, None, "名"),
    ]
};

/// A sentence with a figure.
pub fn figure() -> impl Strategy<Value = Figure> {
    (prop::sample::select(SENTENCES.to_vec()), numeral()).prop_map(
        |((before, metric, channel, unit), (numeral, value, bound))| Figure {
            metric,
            channel,
            before,
            numeral,
            unit,
            value,
            bound,
        },
    )
}

/// A numeral as printed, with the value and the bound that it says.
fn numeral() -> impl Strategy<Value = (String, String, Bound)> {
    let exact = prop_oneof![
        6 => (1..100_u32).prop_map(|n| (n.to_string(), n.to_string())),
        4 => (100..30_000_u32).prop_map(|n| (n.to_string(), n.to_string())),
        1 => (1_000..1_000_000_u32).prop_map(|n| {
            (format!("{},{:03}", n / 1000, n % 1000), n.to_string())
        }),
        1 => (1..100_u32, 1..10_u32)
            .prop_map(|(n, part)| (format!("{n}.{part}万"), (n * 10_000 + part * 1000).to_string())),
    ];
    (exact, 0..10_u8).prop_map(|((text, value), hedge)| match hedge {
        0 => (format!("近{text}"), value, Bound::Nearly),
        1 => (format!("约{text}"), value, Bound::Approximately),
        2 => (format!("{text}余"), value, Bound::MoreThan),
        3 => (format!("超过{text}"), value, Bound::MoreThan),
        _ => (text, value, Bound::Exact),
    })
}
