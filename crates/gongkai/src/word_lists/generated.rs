// Generated from lexicon/lists.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

/// words by which a sentence says that it states the period of the report.
pub(crate) static COVERAGE_MARKS: &[&str] = &["统计期限", "统计时限", "统计时间", "统计期间", "统计周期", "数据统计", "统计数据", "所列数据", "统计截", "数据截", "内容涵盖", "时间跨度", "报告期限", "报告期"];

/// words before the last day of a period.
pub(crate) static UNTIL: &[&str] = &["截至", "截止", "截止至", "截止到", "截至到", "截止期为"];

/// words by which an organ publishes its report.
pub(crate) static ANNOUNCING: &[&str] = &["现将", "现就", "特向社会公布", "特向社会公开", "现向社会公布", "现予公布", "现予以公布", "特公布", "特编制", "现公布", "现公开发布", "现发布", "现编制", "编制发布", "编制了", "编制形成", "编制完成", "向社会公布", "向社会公开", "汇总了", "编制"];

/// words by which an organ reports on a check of itself.
pub(crate) static SELF_CHECK: &[&str] = &["现自查", "自查情况报告如下", "自查情况汇报如下", "自查报告如下", "自查情况如下", "自查，现报告如下"];

/// words in the title of a report on a campaign.
pub(crate) static CAMPAIGNS: &[&str] = &["活动", "宣传月", "宣传周", "宣传日", "提升月", "专项行动"];

/// words in the label of the day of publication.
pub(crate) static PUBLISHED_LABELS: &[&str] = &["发布", "公开", "公布", "发表", "上传", "发稿", "刊发", "刊登"];

/// words in the label of the day on which a document was written.
pub(crate) static WRITTEN_LABELS: &[&str] = &["成文", "印发", "生成", "发文", "制发", "签发", "签署", "登记"];

/// ends of bodies inside a bureau that are organs of their own and no rooms.
pub(crate) static MADE_OF_ROOMS: &[&str] = &["队", "所", "站", "中心", "委员会", "院", "校", "馆"];

/// verbs behind the organ in the headline of a story.
pub(crate) static NEWS_VERBS: &[&str] = &["召开", "举行", "举办", "参加", "接受", "迎接", "组织召开", "部署", "启动", "荣获", "获得", "完成", "出台", "接待"];

/// ends of titles of pages that explain a document or give statistics.
pub(crate) static EXPLAINING: &[&str] = &["解读", "问答", "图解", "起草说明", "编制说明", "统计公报"];

/// kinds of zones and subdistricts, which alone name none.
pub(crate) static PLAIN_ZONES: &[&str] = &["开发区", "经济开发区", "经济技术开发区", "高新技术产业开发区", "经开区", "高新区", "园区", "工业园区", "产业园区", "工业园", "新区", "示范区", "保税区", "街道", "办事处", "街道办事处", "管委会", "管理委员会", "苏木"];

/// ends of names of organs that post the pages of others.
pub(crate) static POSTING: &[&str] = &["办公室", "办公厅", "政府办", "人民政府", "信息中心", "融媒体中心", "新闻中心", "宣传部", "电视台", "报社"];

/// words by which a township, subdistrict, school or hospital speaks of itself.
pub(crate) static OWN_TOWNSHIP: &[&str] = &["我镇", "我乡", "我街道", "我校", "我院", "我苏木", "我社", "我关", "我处", "我站", "我队", "我馆"];

/// notes in brackets behind a name that say which part of the organ is meant.
pub(crate) static ORGAN_NOTES: &[&str] = &["机关本级", "含下属单位", "本单位", "本级部门", "本级", "机关", "本部", "本级机关", "局机关", "部门", "汇总", "本机关"];

/// words that stand behind the organ that a preface says wrote the report.
pub(crate) static AFTER_COMPILER: &[&str] = &["编制", "编写", "根据", "按照", "依据", "依照", "综合", "汇总", "负责", "组织", "起草", "撰写", "制作", "牵头", "会同", "于"];

/// offices of a bureau or school that do the work of disclosure, the longer ones first.
pub(crate) static DISCLOSURE_OFFICES: &[&str] = &["党政综合办公室", "党政办公室", "党政办", "综合办公室", "政府信息公开工作领导小组办公室", "信息公开工作领导小组办公室", "政府信息公开工作办公室", "信息公开工作办公室", "政府信息公开办公室", "信息公开办公室", "办公室"];

/// ends of names of bodies whose office is one of their rooms.
pub(crate) static OFFICE_HOLDERS: &[&str] = &["局", "厅", "学院", "大学", "学校", "医院", "管委会", "管理委员会", "镇", "乡", "街道", "街道办事处", "苏木"];

/// words behind the organ that says of itself that it reports.
pub(crate) static AFTER_REPORTER: &[&str] = &["编制", "编写", "起草", "撰写", "制作", "发布", "公布", "公开发布", "现予", "现将", "现就", "现公", "现向", "现对", "向社会", "特向", "特编", "特公布", "特此", "对本", "对2", "对我", "对全", "对政府信息", "根据", "按照", "依据", "依照", "遵照", "结合", "（以下简称", "（简称", "（下称"];

/// words that may stand before the organ that says of itself that it reports.
pub(crate) static BEFORE_REPORTER: &[&str] = &["本报告是由", "本年度报告是由", "本报告是", "本年度报告是", "本年报是", "本年报为", "本年度报告为", "本报告为", "本报告系", "年度报告是", "为此", "兹由", "现由", "由"];

/// words that a clause begins with that tells why a report is written.
pub(crate) static REPORTER_BASIS: &[&str] = &["根据", "按照", "依据", "依照", "遵照", "遵循", "结合", "为", "经", "在", "如", "截至", "截止"];

/// words by which a preface says that an organ wrote the report.
pub(crate) static WRITTEN_WORDS: &[&str] = &["编制", "编写", "起草", "撰写", "制作"];

/// words in titles of documents that are no reports.
pub(crate) static RULES: &[&str] = &["关于", "条例", "办法", "规定", "通知", "格式", "指南", "要点", "意见", "方案"];

/// words that stand behind the organ that a first sentence speaks of.
pub(crate) static AFTER_SUBJECT: &[&str] = &["在", "认真", "按照", "根据", "坚持", "深入", "紧紧", "严格", "高度", "全面", "积极", "始终", "以", "不断"];

/// words behind the organ that a sentence of the text says acts.
pub(crate) static AFTER_ACTOR: &[&str] = &["在", "认真", "按照", "根据", "坚持", "严格", "高度", "积极", "不断", "累计", "共", "未", "没有", "主动公开", "收到", "受理", "通过"];

/// rooms of an organ that answer questions, the longer ones first.
pub(crate) static ROOMS: &[&str] = &["政府信息公开工作领导小组办公室", "政府信息公开工作办公室", "政府信息公开办公室", "政府信息公开中心", "信息公开办公室", "信息公开办", "党政综合办公室", "党政综合部", "党政综合办", "党政办公室", "党政办", "综合办公室", "政务公开工作领导小组办公室", "政务公开领导小组办公室", "政务公开办公室", "信息公开领导小组办公室", "政府信息公开领导小组办公室"];

/// ends of names of organs that have such rooms.
pub(crate) static ROOM_HOLDERS: &[&str] = &["局", "厅", "街道办事处", "街道", "镇", "乡", "委", "委员会", "管委会", "院", "中心", "办公室", "总队", "支队", "海关", "大学", "镇人民政府", "乡人民政府"];

/// what may be added to the name of a place or body without making it another organ.
pub(crate) static OFFICES: &[&str] = &["人民政府", "政府", "管理委员会", "管委会", "人民政府办公厅", "人民政府办公室", "政府办公厅", "政府办公室", "办公室", "政府信息公开办公室", "人民政府信息公开办公室"];

/// words by which an organ speaks of itself, or of another without naming it.
pub(crate) static PRONOUNS: &[&str] = &["我", "本", "该", "各", "有关", "相关", "上级", "下级", "以上", "全", "其他", "贵"];

/// ends of names of sites and of their parts, which end as names of organs do.
pub(crate) static SITE_PARTS: &[&str] = &["网站", "专区", "专栏", "栏目", "导航"];

/// ends of what a committee governs, for one that governs a place and no matter.
pub(crate) static ZONE_ENDS: &[&str] = &["区", "园", "城", "镇", "港", "湖", "山", "岛", "带", "场", "基地", "新城", "库", "口岸", "枢纽", "河", "江", "海", "滩", "沟"];

/// words before which the short name of a place stands: 青州住房公积金管理中心.
pub(crate) static SHORT_BEFORE: &[&str] = &["住房公积金", "公积金"];

/// words before the place in names of organs of the party and of other bodies that are no departments.
pub(crate) static PARTY: &[&str] = &["中国共产党", "中共", "共青团", "中国共产主义青年团", "政协", "中国人民政治协商会议"];

/// enterprises of the state before the place of their branch.
pub(crate) static ENTERPRISES: &[&str] = &["国网", "国家电网", "中国烟草总公司", "中国邮政集团有限公司", "中国邮政集团公司"];

/// ends of names of parts of a committee of the party.
pub(crate) static PARTY_PARTS: &[&str] = &["办公室", "办公厅", "部", "局", "委", "室", "校"];

/// what the name of a local branch of a national organ is behind its place: 某某调查队.
pub(crate) static BRANCH_NAMES: &[&str] = &["税务局", "调查队", "调查总队", "监管局", "监管分局", "监督管理局", "监管专员办事处", "分局", "中心支行", "支行", "分行", "营业管理部", "海事局", "专员办"];

/// trades behind the place in names of branches of enterprises: 某某供电公司.
pub(crate) static PART_TRADES: &[&str] = &["供电分", "供电", "电力分", "电力", "烟草", "燃气", "邮政", "分", "市分", "省分"];

/// characters of organs, which no name of a place before its unit has.
pub(crate) static NO_PLACE_NAMES: &[&str] = &["局", "厅", "委", "部", "院", "校", "司", "会", "处", "站", "所", "馆", "队", "公司"];

/// what makes another word of the character of a unit behind it: 社区, 城市.
pub(crate) static BEFORE_UNIT: &[&str] = &["城", "社", "园", "军", "灌", "矿", "街", "校", "厂", "山", "灾", "郊", "辖", "小", "景", "片", "地", "库", "牧", "林", "港", "新", "老", "市", "省", "住", "防", "联", "同", "超", "股", "楼", "门", "都"];

/// what makes another word of the character of a unit before it: 市场, 县域.
pub(crate) static BEHIND_UNIT: &[&str] = &["场", "政", "容", "民", "级", "直", "属", "域", "划", "块", "区", "情", "井", "长"];

/// bodies that stand behind the name of a place alone.
pub(crate) static PLACE_GOVERNMENTS: &[&str] = &["人民政府", "政府", "人民代表大会", "行政公署"];

/// what makes another word of 镇 or 乡 behind it: 城镇, 城乡.
pub(crate) static BEFORE_TOWN: &[&str] = &["城", "乡", "村", "下", "老"];

/// bodies of a town whose name ends with such a word: 某城镇卫生院.
pub(crate) static TOWN_BODIES: &[&str] = &["人民政府", "政府", "人民代表大会", "人大", "党委", "党政", "卫生院", "中心", "中学", "小学", "幼儿园", "财政所", "司法所", "派出所", "社区", "村"];

/// pronouns that names of places begin with too: 全椒县, 本溪市, 贵州省.
pub(crate) static NAME_PRONOUNS: &[&str] = &["本", "全", "贵"];

/// what stands behind such a pronoun that names nothing.
pub(crate) static OWN_KINDS: &[&str] = &["省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "街", "局", "委", "厅", "办", "院", "站", "所", "处", "部", "单位", "机关", "系统", "中心", "校", "馆", "公司", "行政", "地", "国", "体", "年", "级", "部门", "社会"];

/// words that with one character behind them name no organ.
pub(crate) static UNNAMED_SHORT: &[&str] = &["我", "本", "全", "该", "各", "贵"];

/// words that a phrase which names no organ begins with.
pub(crate) static UNNAMED: &[&str] = &["我", "各", "有关", "相关", "上级", "其他"];

/// what one does with a site or an office, right before its name.
pub(crate) static BEFORE_PLACE: &[&str] = &["公开", "公布", "发布", "编制", "登录", "登陆", "访问", "查阅", "浏览", "致电", "联系", "通过", "关于", "直接", "位于", "地址"];

/// ends of the name of an organ before a room of it.
pub(crate) static ORGAN_ENDS: &[&str] = &["办公厅", "办公室", "委员会", "管委会", "政府", "局", "厅", "委", "院"];

/// words by which a government speaks of its place.
pub(crate) static OWN_PLACE: &[&str] = &["我省", "我市", "我县", "我区", "我旗", "我州"];

/// words by which another organ speaks of itself.
pub(crate) static OWN_BODY: &[&str] = &["我局", "我委", "我办", "我厅", "我中心", "本局", "本委", "我单位", "本单位"];

/// words in which titles name the subject, the more particular ones first.
pub(crate) static TITLE_SUBJECTS: &[&str] = &["政府信息公开", "政务信息公开", "政务公开", "政府信息", "政务信息", "信息公开", "依申请公开", "主动公开", "政府网站"];

/// what may stand before the name of the organ in a title without being part of it.
pub(crate) static BEFORE_ORGAN: &[&str] = &["关于发布", "关于印发", "关于公布", "关于报送", "关于", "年度", "反馈", "报送", "上报", "呈报", "落实"];

/// what may stand behind the name of the organ in a title without being part of it.
pub(crate) static BEHIND_ORGAN: &[&str] = &["关于", "年度", "学年", "工作", "落实", "推进", "开展", "做好", "加强", "的", "年", "在"];

/// words by which a preface publishes the report.
pub(crate) static PREFACE_PUBLISHES: &[&str] = &["现将", "现就", "特向社会公布", "特向社会公开", "现公布", "现予公布", "特编制", "特公布", "我局将", "我委将", "我办将", "现报告", "本报告反映", "反映"];

/// parts of the short names of zones.
pub(crate) static ZONE_NAMES: &[&str] = &["高新", "经济", "经开", "开发区", "工业园", "新区", "保税", "综合保税", "国家级", "国家高新", "临港", "临空", "空港", "旅游度假", "循环经济", "化工"];

/// ends of names of divisions.
pub(crate) static DIVISION_ENDS: &[&str] = &["省", "市", "地区", "区", "县", "盟", "旗", "自治区", "自治州", "自治县"];

/// words by which the name of an organ shows that it governs a zone.
pub(crate) static ZONES: &[&str] = &["开发区", "高新区", "经开区", "高新技术产业", "新区管", "新区", "园区", "保税区", "试验区", "示范区", "度假区", "管理区", "风景区", "名胜区", "景区", "合作区", "新城管"];

/// beginnings of names of national organs.
pub(crate) static NATIONAL: &[&str] = &["国务院", "国家", "中华人民共和国", "中共中央", "全国", "中央军委", "外交部", "国防部", "教育部", "科技部", "科学技术部", "工业和信息化部", "公安部", "民政部", "司法部", "财政部", "人力资源和社会保障部", "人力资源社会保障部", "自然资源部", "国土资源部", "生态环境部", "环境保护部", "住房和城乡建设部", "住房城乡建设部", "交通运输部", "铁道部", "水利部", "农业农村部", "农业部", "商务部", "文化和旅游部", "文化部", "卫生部", "退役军人事务部", "退役军人部", "应急管理部", "应急部", "中国人民银行", "人民银行", "审计署", "海关总署", "税务总局", "市场监管总局", "金融监管总局", "中国证券监督管理委员会", "中国证监会", "证监会", "银保监会", "银监会", "保监会", "中国银行保险监督管理委员会", "中国银行业监督管理委员会", "中国保险监督管理委员会", "中国银保监会", "中国银监会", "中国保监会", "中国气象局", "中国地震局", "中国民用航空局", "中国民航局", "中国残疾人联合会", "中华全国", "最高人民"];

/// national organs with branches that are named by the place behind them: 国家税务总局上海市税务局.
pub(crate) static BRANCHES: &[&str] = &["国家税务总局", "国家统计局", "国家金融监督管理总局", "国家外汇管理局", "国家粮食和物资储备局", "国家邮政局", "国家能源局", "国家林业和草原局", "国家铁路局", "国家煤矿安全监察局", "中国银行保险监督管理委员会", "中国银行业监督管理委员会", "中国保险监督管理委员会", "中国证券监督管理委员会", "中国银保监会", "中国银监会", "中国保监会", "中国证监会", "银保监会", "银监会", "保监会", "证监会", "中国民用航空局", "中国民用航空", "中国人民银行", "人民银行", "中华人民共和国", "国家矿山安全监察局"];

/// words behind a list of channels that show that it is open.
pub(crate) static OPEN_LIST: &[&str] = &["等途径", "等渠道", "等方式", "等形式", "等媒介", "等载体", "等多种"];

/// words behind a channel that lead to its figure.
pub(crate) static CHANNEL_LEADS: &[&str] = &["各类", "共", "主动", "全年", "公布"];

/// what stands between the ordinals of a list or range: 第9至12条, 第9、10、11条.
pub(crate) static ORDINAL_LIST: &[&str] = &["、", "，", "至", "到", "—", "－", "-", "～", "~", "和", "及"];

/// words by which a report begins to say what its parts are.
pub(crate) static CONTENTS_LEAD: &[&str] = &["全文包括", "全文由", "全文共", "全文分", "全文内容包括", "报告全文", "报告由", "报告包括", "报告共", "报告分", "报告内容包括", "年报由", "年报包括", "内容包括"];

/// parts of an annual report as its preface lists them.
pub(crate) static STATUTORY_PARTS: &[&str] = &["主动公开", "依申请公开", "收费", "复议", "诉讼", "存在的主要问题", "存在的问题", "存在问题", "存在不足", "改进措施"];

/// nouns that a heading or the sentence before explains.
pub(crate) static BARE_NOUNS: &[&str] = &["信息", "信息数", "件数", "条数", "答复数", "公开数"];

/// what may stand behind the label of a row that is told by its first words.
pub(crate) static LABEL_TAILS: &[&str] = &["数量", "件数", "事项", "行政机关不再处理其政府信息公开申请"];

/// how the head over the columns of organisations begins, in the table of applications.
pub(crate) static ORGANISATION_HEADS: &[&str] = &["法人或", "法人和", "法人及"];

/// words that may stand between two labels that run together.
pub(crate) static BETWEEN_LABELS: &[&str] = &["数量", "件数", "项数", "事项", "本年度", "本年", "全年", "申请"];

/// words that hardly stand outside the tables.
pub(crate) static TABLE_ANCHORS: &[&str] = &["第二十条第", "信息内容", "本年新收", "年结转", "年度继续办理", "自然人", "科研机构", "社会公益", "法律服务机构", "三安全一稳定", "内部事务信息", "执法案卷", "结果维持", "结果纠正", "尚未审结", "直接起诉", "复议后起诉", "规范性文件", "行政事业性收费"];

/// units that are printed in cells, the longer of two with one beginning first.
pub(crate) static CELL_UNITS: &[&str] = &["万元", "亿元", "元", "人次", "件次", "条次", "件", "个", "条", "项", "次", "宗", "起", "份", "部", "人", "例", "户", "家", "篇", "场", "期", "%"];

/// words by which a preface publishes the report in the same sentence.
pub(crate) static PUBLISHES_HERE: &[&str] = &["特向社会公布", "特向社会公开", "现公布"];

/// what an annual report calls itself where it is published.
pub(crate) static ANNUAL_REPORT: &[&str] = &["年度报告"];

/// names of columns of annual reports.
pub(crate) static ANNUAL_COLUMNS: &[&str] = &["年度报告", "年报"];

/// words by which a preface sums up an activity.
pub(crate) static ACTIVITY_SUMMED_UP: &[&str] = &["活动总结如下", "活动情况总结如下", "活动开展情况总结如下"];

/// words by which a text calls itself a summary or self-check.
pub(crate) static SUMMED_UP: &[&str] = &["总结如下", "自查情况", "汇报如下", "情况总结"];

/// ends of titles under which an annual report is published as an announcement.
pub(crate) static ANNOUNCED_REPORTS: &[&str] = &["报告的公告", "报告的通告", "年报的公告", "年报的通告", "报告的公示"];

/// what a preface calls an annual report.
pub(crate) static ANNUAL_REPORTS: &[&str] = &["年度报告", "年度工作报告", "年报"];

/// words by which a preface begins to report.
pub(crate) static REPORTS_NOW: &[&str] = &["现将", "现就"];

/// words by which a clause tells that it is of a part of a year, or of several.
pub(crate) static PARTS_OF_A_YEAR: &[&str] = &["上半年", "下半年", "季度", "以来", "月"];

/// words by which a clause ends that reports.
pub(crate) static REPORTED_HERE: &[&str] = &["报告如下", "公布如下", "公告如下", "公开如下", "予以公布"];

/// words for reports on one's own work that are no annual reports.
pub(crate) static SUMMARIES: &[&str] = &["自查", "总结", "汇报"];

/// words of the heading of the part on disclosure.
pub(crate) static PART_ON_DISCLOSURE: &[&str] = &["主动公开", "公开情况"];

/// words of the heading of the part on applications.
pub(crate) static PART_ON_REQUESTS: &[&str] = &["依申请公开", "申请情况", "申请公开"];

/// words of the heading of the part on the management of information.
pub(crate) static PART_ON_MANAGEMENT: &[&str] = &["政府信息管理", "信息管理"];

/// words of the heading of the part on platforms.
pub(crate) static PART_ON_PLATFORMS: &[&str] = &["平台建设"];

/// words of the heading of the part on supervision.
pub(crate) static PART_ON_SUPERVISION: &[&str] = &["监督保障"];

/// words of the heading of the part on fees.
pub(crate) static PART_ON_FEES: &[&str] = &["收费", "减免"];

/// words of the heading of the part on reviews and lawsuits.
pub(crate) static PART_ON_DISPUTES: &[&str] = &["复议", "诉讼"];

/// what a story of a paper begins with.
pub(crate) static OWN_STORY: &[&str] = &["本报讯"];

/// ends of the dateline of a story.
pub(crate) static DATELINE_ENDS: &[&str] = &["日电（", "日电 ", "日讯（", "讯（记者"];

/// ends of the titles of letters.
pub(crate) static LETTER_CLOSINGS: &[&str] = &["的函", "的复函"];

/// what such a letter tells of, at the end of its matter.
pub(crate) static TOLD_MATTERS: &[&str] = &["情况", "总结"];

/// names of sections that only annual reports have.
pub(crate) static PRESCRIBED_ONLY: &[&str] = &["其他需要报告的事项", "收到和处理政府信息公开申请情况"];

/// last characters of words for organs of a kind: 卫生局.
pub(crate) static KINDS_OF_ORGANS: &[&str] = &["局", "委", "厅", "办", "院", "站", "所"];

/// a character by which an organ speaks of itself.
pub(crate) static SPEAKER: &[&str] = &["我"];

/// what stands behind the name of a street that an office governs.
pub(crate) static STREET_OFFICES: &[&str] = &["街道办事处", "办事处"];

/// the end of names of streets that an office governs.
pub(crate) static STREET: &[&str] = &["街道"];

/// ends of names of places, with no organ behind them.
pub(crate) static PLACE_ENDS: &[&str] = &["省", "市", "州", "县", "区", "旗", "盟", "镇", "乡"];

/// words of a name that is an organ and no place.
pub(crate) static GOVERNING: &[&str] = &["政府", "委员会"];

/// bodies that govern a place, behind its name.
pub(crate) static GOVERNING_BODIES: &[&str] = &["人民政府", "管理委员会", "管委会", "街道办事处"];

/// words by which a text calls itself a report.
pub(crate) static REPORTS: &[&str] = &["报告", "年报"];

/// the name of the work that is part of no organ's name.
pub(crate) static WORK_NAME: &[&str] = &["政府信息公开"];

/// the name of the work in titles of reports.
pub(crate) static WORK_IN_TITLES: &[&str] = &["信息公开"];

/// the end of names of sites.
pub(crate) static SITE_NAME: &[&str] = &["网站"];

/// offices that are rooms of some organs.
pub(crate) static OWN_OFFICES: &[&str] = &["办公室", "办公厅"];

/// ends of names of rooms of an organ.
pub(crate) static ROOM_ENDS: &[&str] = &["科", "股", "室", "处"];

/// ends of names of offices that end as rooms do.
pub(crate) static OFFICE_ENDS: &[&str] = &["办公室", "办事处"];

/// ends of names of governments of townships.
pub(crate) static TOWNSHIP_GOVERNMENTS: &[&str] = &["镇人民政府", "乡人民政府", "苏木人民政府"];

/// the end of words by which any organ speaks of itself.
pub(crate) static UNIT_ENDS: &[&str] = &["单位"];

/// last characters of names of offices.
pub(crate) static OFFICE_MARKS: &[&str] = &["办", "室", "厅"];

/// the last character by which an office speaks of itself.
pub(crate) static OWN_OFFICE: &[&str] = &["办"];

/// the end of names of governments.
pub(crate) static GOVERNMENT: &[&str] = &["政府"];

/// words in the label of the day on which a page was changed.
pub(crate) static UPDATED_LABELS: &[&str] = &["更新", "修改"];

/// words before the time of day that count it from noon.
pub(crate) static AFTERNOONS: &[&str] = &["下午", "晚上", "晚", "傍晚", "PM", "pm"];

/// words before the organ that answers questions, which a mark ends.
pub(crate) static ANSWERING_LEADS: &[&str] = &["请致电", "请联系", "联系单位：", "联系部门：", "咨询单位：", "咨询部门：", "受理单位：", "请洽"];

/// beginnings of notes in brackets behind a name that say which parts of the organ are meant.
pub(crate) static PART_NOTES: &[&str] = &["含", "不含", "包含", "包括", "不包括"];

/// words of the title of a letter that asks for something or tells others.
pub(crate) static ASKING_LETTERS: &[&str] = &["征求", "商请", "恳请", "调查", "核实", "要求", "通报", "抓紧", "做好"];

/// names of sections that only an annual report on disclosure has.
pub(crate) static PRESCRIBED_PARTS: &[&str] = &["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题及改进情况", "其他需要报告的事项"];

/// nouns of counts with their unit and no number between them, which no sentence prints.
pub(crate) static LOST_COUNTS: &[&str] = &["信息条，", "信息件，", "信息条。", "信息件。", "信息条；", "信息件；", "参训人员人次", "培训人员人次"];

/// words in a first clause by which the year that opens it may be another than that of the report.
pub(crate) static DOUBTFUL_YEARS: &[&str] = &["以来", "计划", "间", "起", "两年", "三年"];

/// ends of names of rooms that answer for an organ, which may be part of it.
pub(crate) static ANSWERING_CENTRES: &[&str] = &["信息中心", "指挥中心", "咨询中心", "热线中心"];

/// what the organs are that a title leaves out behind the first of them: 某某局等部门.
pub(crate) static OTHER_SIGNERS: &[&str] = &["部门", "单位", "委办局", "委局", "厅局", "机关", "厅委", "委办"];

/// words before a number in a cell that has grown.
pub(crate) static CELL_RISES: &[&str] = &["增加", "新增", "增"];

/// words before a number in a cell that has fallen.
pub(crate) static CELL_FALLS: &[&str] = &["减少", "减"];

/// what is printed in a cell that does not apply.
pub(crate) static CELL_NOT_APPLICABLE: &[&str] = &["/", "／", "\\", "-", "－", "−", "–", "—", "——", "--", "∕", "╱", "不适用", "N/A", "n/a"];

/// words that fill a cell without a value.
pub(crate) static CELL_FILLERS: &[&str] = &["无", "暂无", "没有", "空", "o", "O"];

/// words for zero in a cell.
pub(crate) static CELL_ZEROS: &[&str] = &["零", "〇", "○"];

/// units of large sums of money.
pub(crate) static LARGE_MONEY: &[&str] = &["万元", "亿元"];

/// endings of labels that pages leave out or add: 行政复议数, 行政复议数量.
pub(crate) static FORM_LABEL_ENDS: &[&str] = &["总次数", "次数", "总数", "数量", "总额", "数", "情况"];

/// ends of names of autonomous divisions.
pub(crate) static AUTONOMOUS_ENDS: &[&str] = &["自治区", "自治州"];

/// ends of names of committees that govern a zone or deal with a matter.
pub(crate) static COMMITTEE_ENDS: &[&str] = &["管理委员会", "管委会"];
