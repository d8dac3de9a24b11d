// Generated from lexicon/lists.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

/// labels that the tables of the report forms have (国办公开办函〔2019〕60号, 〔2021〕30号).
pub(crate) static FORM_CELLS: &[&str] = &["规章", "行政规范性文件", "规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费", "政府集中采购", "其他对外管理服务事项", "信息内容", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "属于国家秘密", "结果维持", "结果纠正", "尚未审结", "其他结果", "总计", "重复申请"];

/// words of page heads, headings and tables that are set with spaces, in both scripts.
pub(crate) static SPACED_WORDS: &[&str] = &["索引号", "索引號", "文号", "文號", "标题", "標題", "名称", "名稱", "分类", "分類", "主题词", "主題詞", "关键词", "關鍵詞", "有效性", "体裁", "體裁", "来源", "來源", "作者", "时效", "時效", "日期", "时间", "時間", "发布机构", "發布機構", "发文机关", "發文機關", "主题分类", "概述", "概况", "概況", "引言", "前言", "序言", "附件", "附表", "附录", "附錄", "目录", "目錄", "说明", "說明", "备注", "備註", "单位", "單位", "序号", "序號", "合计", "合計", "总计", "總計", "小计", "小計", "其他", "规章", "規章", "自然人", "项目", "項目", "内容", "內容", "类别", "類別", "指标名称", "指標名稱", "计量单位", "抄送", "签发人", "编号", "編號"];

/// words that only pages converted for readers in Taiwan have, in Simplified characters; 资讯, 线上 and 档案 are used on the mainland too.
pub(crate) static TAIWAN_WORDS: &[&str] = &["入口网站", "视窗", "最佳化", "巨观", "程式", "软体", "硬体", "伺服器", "网路", "资料库", "数位化", "萤幕", "列印", "伺服", "使用者介面", "行动装置", "简讯平台", "贯彻执行力", "资讯公开", "资讯化", "即时通讯软体"];

/// ends of names of streets before the number of a house.
pub(crate) static STREETS: &[&str] = &["路", "街", "道", "巷", "弄"];

/// labels of postcodes.
pub(crate) static POSTCODE_LABELS: &[&str] = &["邮编", "邮政编码"];

/// labels of telephone numbers.
pub(crate) static PHONE_LABELS: &[&str] = &["电话", "传真", "热线", "手机", "号码"];

/// units behind a number in a cell of a flattened table.
pub(crate) static PLAIN_UNITS: &[&str] = &["万元", "元", "亿元", "件", "条", "项", "个", "份", "次", "篇", "人", "%", "％", "起", "宗", "人次", "萬元", "條", "項", "個"];

/// what stands in a cell of a flattened table that has no value.
pub(crate) static PLAIN_NONE: &[&str] = &["/", "／", "-", "－", "—", "——", "--", "无", "無", "不适用", "不適用"];

/// names of the parts of a report that follow its tables.
pub(crate) static REPORT_PARTS: &[&str] = &["主动公开政府信息", "收到和处理政府信息公开申请情况", "行政诉讼情况", "存在的主要问题", "其他需要报告"];
