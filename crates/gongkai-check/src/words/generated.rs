// Generated from lexicon/checks.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

pub(crate) const SCOPE: &[&str] = &["全省", "全市", "全县", "全区", "全州", "全镇", "全乡", "全系统", "全局", "全委", "全院", "全校", "各级", "各部门", "各单位", "各乡镇", "各镇", "各县", "各区", "各街道", "各科室", "各地", "省直", "市直", "县直", "区直", "州直", "局属", "所属", "下属", "直属", "本级", "部门", "乡镇", "街道", "单位", "机关", "科室", "办事处", "镇", "村", "社区", "累计", "累积", "历年", "历史", "总量", "现有", "现行", "在库", "截至", "截止", "以来", "至今", "日均", "月均", "平均", "更新", "新增", "修订", "转发", "转载", "公示", "制发", "废止", "清理"];

pub(crate) const COMPARISON: &[&str] = &["上年", "去年", "上一年", "前年", "同期", "往年", "历年", "累计", "不含", "除外", "其余", "不包括", "增加", "减少", "增长", "下降"];

pub(crate) const INTAKE: &[&str] = &["受理", "收到", "接收", "接到", "登记", "收件", "接件"];

pub(crate) const DONE: &[&str] = &["办结", "办理", "答复", "回复", "办复", "处理", "反馈"];

pub(crate) const DISCLOSED: &[&str] = &["信息", "类", "文件", "公文", "申请", "公告", "新闻", "动态", "政策", "稿件", "简报", "数据"];

pub(crate) const PERSONS: &[&str] = &["自然人", "公民", "个人"];

pub(crate) const ORGANISATIONS: &[&str] = &["法人", "其他组织", "单位", "企业"];

pub(crate) const LEGAL_PERSONS: &[&str] = &["法人"];

pub(crate) const OTHER_ORGANISATIONS: &[&str] = &["其他组织"];

pub(crate) const CLOSING: &[&str] = &["其他", "其它"];

pub(crate) const GRANTED: &[&str] = &["予以公开"];

pub(crate) const PARTLY: &[&str] = &["部分公开"];

pub(crate) const REFUSED: &[&str] = &["不予公开"];

pub(crate) const NOT_HELD: &[&str] = &["无法提供"];

pub(crate) const UNPROCESSED: &[&str] = &["不予处理"];

pub(crate) const OTHER_OUTCOME: &[&str] = &["其他处理"];

pub(crate) const OVERVIEW: &[&str] = &["概述", "概况", "基本情况", "总体情况"];

pub(crate) const AHEAD: &[&str] = &["规划", "纲要", "目标", "行动计划", "远景", "申办", "举办"];

pub(crate) const CARRIED_OVER: &[&str] = &["结转", "上年"];

pub(crate) const WHOLE_UNITS: &[&str] = &["件", "条", "份", "篇", "人", "人次", "名", "次", "期", "场"];
