// Generated from lexicon/forms.tsv, lexicon/form_words.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

/// Labels of rows, without number, marks and the end 申请数量.
pub(super) static LABELS: &[&str] = &["上年结转政府信息公开", "不予以公开", "不予公开", "不予处理", "予以公开", "保护第三方合法权益", "信访举报投诉类申请", "其他", "其他处理", "其他法律行政法规禁止公开", "危及三安全一稳定", "属于三类内部事务信息", "属于四类过程性信息", "属于国家秘密", "属于行政执法案卷", "属于行政查询事项", "年度办理结果", "总计", "无正当理由大量反复申请", "无法提供", "本年度办理结果", "本年新收政府信息公开", "本机关不掌握相关政府信息", "没有现成信息需要另行制作", "结转下年度继续办理", "补正后申请内容仍不明确", "要求提供公开出版物", "要求行政机关确认或重新出具已获取信息", "部分公开", "重复申请"];

/// Labels that are sentences: what follows does not matter.
pub(super) static SENTENCES: &[&str] = &["申请人无正当理由逾期不补正", "申请人逾期未按收费通知要求缴纳费用"];

/// The characters that the labels begin with.
pub(super) const FIRSTS: [char; 19] = ['上', '不', '予', '保', '信', '其', '危', '属', '年', '总', '无', '本', '没', '申', '结', '补', '要', '部', '重'];
