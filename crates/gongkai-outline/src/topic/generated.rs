// Generated from lexicon/topics.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use super::{Family, Topic};

/// The families of topics; the first that fits decides.
pub(super) static FAMILIES: &[Family] = &[
    Family {
        topic: Topic::Other,
        any: &["需要报告的", "需要说明的", "需报告的", "需说明的", "应报告的", "其他事项", "其它事项", "其他情况", "其它情况", "其他报告事项"],
        none: &[],
    },
    Family {
        topic: Topic::Appendix,
        any: &["附表", "附件", "附录", "附图", "统计表", "指标统计"],
        none: &[],
    },
    Family {
        topic: Topic::Problems,
        any: &["存在问题", "主要问题", "存在的问题", "问题和", "问题及", "问题与", "问题、", "不足", "困难和", "问题"],
        none: &["回应", "答复", "解答", "解决", "热点", "关注的问题", "关心的问题"],
    },
    Family {
        topic: Topic::ReviewLitigation,
        any: &["复议", "诉讼"],
        none: &[],
    },
    Family {
        topic: Topic::Fees,
        any: &["收费", "减免", "费用"],
        none: &[],
    },
    Family {
        topic: Topic::OnRequest,
        any: &["依申请", "收到和处理", "申请公开", "公开申请", "申请办理", "申请情况", "申请的处理"],
        none: &[],
    },
    Family {
        topic: Topic::Plans,
        any: &["下一步", "下一阶段", "下步", "下一年", "打算", "今后", "明年", "努力方向", "工作思路", "工作计划", "工作安排", "工作要点", "改进措施", "改进方向", "整改措施"],
        none: &["落实情况", "完成情况", "执行情况", "要点情况", "要点落实"],
    },
    Family {
        topic: Topic::KeyAreas,
        any: &["重点领域", "重点工作", "重点信息", "重点任务"],
        none: &["总体"],
    },
    Family {
        topic: Topic::ProactiveDisclosure,
        any: &["主动公开", "主动向社会公开"],
        none: &[],
    },
    Family {
        topic: Topic::Response,
        any: &["回应", "解读", "舆情", "社会关切"],
        none: &[],
    },
    Family {
        topic: Topic::Overview,
        any: &["概述", "概况", "总体情况", "总体工作", "基本情况", "主要做法", "工作成效", "做法及成效", "做法和成效", "总体要求"],
        none: &[],
    },
];
