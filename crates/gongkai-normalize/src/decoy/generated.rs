// Generated from lexicon/decoys.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

pub(super) static AFTER_ONE: &[(&str, &str)] = &[("家", "人亲独"), ("年", "来來一四到级"), ("条", "龙心线路街是"), ("次", "性办告申提填表递就成通受跑"), ("种", "是说")];

pub(super) static AFTER_PLACE: &[&str] = &["公开", "公布", "公示", "主动", "收到", "受理", "共", "未", "认真", "积极", "累计", "按照", "根据", "通过", "开展", "教育局", "财政局", "民政局", "水利局", "公安局", "政府", "各"];

pub(super) const AFTER_PLACE_NAME: &str = "和与及均等也已在";

pub(super) static AVERAGE: &[&str] = &["平均", "人均", "日均", "年均", "月均", "户均"];

pub(super) static BEHIND_SITE: &[&str] = &["和", "与", "及", "均", "等", "也", "已", "在", "全", "完", "设", "委会", "党支部", "建", "公", "新", "开", "获", "于", "的", "将", "实", "推", "召", "因", "按"];

pub(super) static COUNTED_EVENT: &[&str] = &["案", "事", "投诉", "复议", "诉讼", "行政", "因", "针对", "纠纷", "信访", "举报", "申请", "服务", "违", "安全", "交通", "火灾", "依", "关于", "涉"];

pub(super) const COUNTS_SITES: &str = "个所名位处座片次期场项件批种类届轮人条级块张册篇";

pub(super) static DAY_COUNTED: &[&str] = &["内", "以内", "之内", "以上"];

pub(super) static ERA: &[&str] = &["民国", "民國", "光绪", "宣统", "同治", "咸丰", "道光", "嘉庆", "乾隆", "雍正", "康熙", "顺治", "崇祯", "天启", "万历", "嘉靖", "永乐", "洪武", "贞观", "昭和", "平成", "令和", "公元前"];

pub(super) static HEADED_UNIT: &[&str] = &["類", "项次"];

pub(super) const HOUSEHOLD_UNIT: &str = "户家间里亩";

pub(super) static LASTING: &[&str] = &["历时", "耗时", "用时", "为期", "长达", "历经", "持续"];

pub(super) const NEGATION: &str = "未没无勿無沒";

pub(super) static NEVER_IN_SITE: &[&str] = &["农", "乡", "山", "新", "古", "行政", "自然", "贫困", "示范", "试点", "重点", "文明", "农村", "城区", "城市", "城镇", "乡镇", "乡村", "民办", "公办", "私立", "民族", "困难", "驻", "进", "入", "到", "下", "通", "本", "全", "各", "该", "我", "每", "邻", "包", "联", "帮", "访", "跨", "离", "兴", "强", "富", "并", "拆", "撤", "出", "回", "返", "城中"];

pub(super) const NEVER_WITH_ONE: &str = "天口点面";

pub(super) const NOT_IN_PLACE: &str = "个名位次期场项件份批种类届轮人条";

pub(super) const ONE_BY_ONE_UNIT: &str = "年月日号点";

pub(super) const ORDINAL_ONE: &str = "类類部组班所例";

pub(super) const ORDINAL_TWO: &str = "期类類部组班处所版轮季批次例级年天";

pub(super) const ORDINAL_UNIT: &str = "条款项章节编目部批期次届名位个号轮阶段类种條項";

pub(super) const ORDINAL_UNIT_LISTED: &str = "条款项章节编批期次届名位轮阶段種條項";

pub(super) const PERSON_AFTER: &str = "信隐所住征申极先自事办权简档账独和、";

pub(super) static PHRASE: &[&str] = &["一件事", "一张网", "一张图", "一张表", "一家人", "一家亲", "一班人", "一个窗口", "一窗", "一本账", "一本通", "一条龙", "一部分", "一方面", "一盘棋", "一套班子", "五位一体", "三位一体", "两个维护", "两个确立", "四个意识", "四个自信", "四个全面", "三个代表", "两个责任", "八项规定", "两张皮", "一张纸", "一部手机", "一张身份证", "一把手", "一支部", "三项制度改革", "一起来", "零件", "零元购", "零头", "零担", "零包", "三轮车", "四轮车", "两轮车", "三轮摩托", "两轮摩托", "三轮电动", "两轮电动", "四轮驱动", "两轮驱动", "三包服务", "三包责任", "三支一扶", "三块石", "两会期间", "两节期间"];

pub(super) static PLACE_ENDING: &[&str] = &["街道", "社区", "区", "县", "市", "镇", "乡"];

pub(super) const PLACE_ENDING_NEAR: &str = "村庄屯";

pub(super) static PLACE_OFFICE: &[&str] = &["人民政府"];

pub(super) const RARE_CAPITAL: &str = "肆陆陸伍拾佰仟參";

pub(super) static SITE_ENDING: &[&str] = &["村", "小学", "中学", "教学点"];

pub(super) static SURPLUS_WORD: &[(&str, &str)] = &[("余", "额額杭姚下"), ("多", "种元媒功样渠方部维")];

pub(super) const WEAK_UNIT: &str = "角分毛两兩斤里方度道口根升克担回番单票对双副盘案村乡镇股片面例门点路线身头";

pub(super) const WEAK_UNIT_COUNTS_MORE: &str = "度票案村片";

pub(super) const WHICH_BEFORE_ONE: &str = "下上这這那哪某前后另合不星期";

pub(super) const WORD_AFTER_CAPITAL_ONE: &str = "切些样樣般定直起律致";

pub(super) const WORD_AFTER_ONE: &str = "切些样樣般定直起律致旦边向贯系体下会番方同旁共并经再时";

pub(super) const WORD_BEFORE_DIGIT: &str = "统統唯万之第周初专单同划归逐进進其任惟高";

pub(super) const WORD_BEFORE_ONE: &str = "统統唯万专单同划归逐进周期之";

pub(super) static YEARS_AFTER: &[&str] = &["来", "來", "以", "期", "内", "间", "历史", "的历史", "之", "免"];

pub(super) const YEARS_BEFORE: &str = "近续满达共过了有约足逾超于";
