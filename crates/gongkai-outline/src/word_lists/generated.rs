// Generated from lexicon/lists.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

/// words before 地址 that make it no postal address.
pub(crate) static NO_ADDRESS: &[&str] = &["网站", "网络", "网页", "IP", "邮箱", "邮件", "互联网", "主页", "E-mail", "email"];

/// labels of contacts that end an address.
pub(crate) static AFTER_ADDRESS: &[&str] = &["邮编", "邮政编码", "联系电话", "咨询电话", "电话", "传真", "电子邮", "邮箱", "E-mail", "联系人", "网址"];

/// ends of titles of documents that may stand behind the closing mark.
pub(crate) static TITLE_TAILS: &[&str] = &["的通知", "的意见", "的决定", "的公告", "的通报", "的函", "的批复"];

/// ends of titles of documents.
pub(crate) static DOCUMENT_ENDS: &[&str] = &["通知", "意见", "办法", "条例", "规定", "方案", "决定", "细则", "要点", "公告", "制度", "规划"];

/// labels that are read by themselves, and words that say that digits are no telephone number.
pub(crate) static NO_PHONE: &[&str] = &["电话", "方式", "手机", "热线", "传真", "邮编", "邮政", "地址", "邮箱", "网", "年", "月", "号", "@", "QQ"];

/// words by which a preface lists the parts of the report.
pub(crate) static CONTENTS_LEADS: &[&str] = &["全文包括", "全文内容包括", "全文由", "全文涵盖", "全文共", "报告由", "年报由", "报告全文由", "本报告包括", "报告内容包括", "内容包括", "年报包括", "报告包括", "报告共分", "报告分为", "报告主要包括", "报告共", "报告主要由"];

/// ends of names of sites and of their parts, which end as names of organs do.
pub(crate) static SITE_PARTS: &[&str] = &["网站", "专区", "专栏", "栏目", "导航"];

/// notes behind a title that are no part of it.
pub(crate) static TITLE_NOTES: &[&str] = &["/全文", "（全文）", "(全文)", "全文", "（图）", "(图)", "（附图）", "（组图）", "正文"];

/// tools of a page that run together with the title behind them.
pub(crate) static TITLE_LEADS: &[&str] = &["大中小", "大 中 小", "[大 中 小]", "【大 中 小】"];

/// words of the names of betting sites that hacked pages print behind their titles.
pub(crate) static SPAM_TAILS: &[&str] = &["彩票", "官网", "官方网站", "官方网址", "投注", "娱乐", "博彩", "赌", "下载", "手机版", "登录", "体育平台"];

/// labels of the day in a sign-off.
pub(crate) static SIGN_DATES: &[&str] = &["落款日期", "落款时间", "签署日期", "日期", "时间", "发布日期", "发布时间"];

/// the head of the column of a list that has the names of its entries.
pub(crate) static LIST_NAMES: &[&str] = &["标题", "名称", "信息名称", "文件名称", "信息标题", "文件标题"];

/// the head of the column of a list that has the days of its entries.
pub(crate) static LIST_DAYS: &[&str] = &["发布日期", "发布时间", "发文日期", "公开日期", "公开时间", "日期", "时间", "生成日期", "成文日期"];

/// tools of a page in brackets behind a title.
pub(crate) static TITLE_TOOLS: &[&str] = &["打印", "关闭", "字体", "字号", "分享", "收藏", "返回", "大 中 小", "大中小"];

/// English words for the day of a page.
pub(crate) static DATE_WORDS: &[&str] = &["Date", "Time", "Posted", "Published", "Publish Time", "Release Time", "PubDate"];

/// words of a count behind the name in a byline.
pub(crate) static COUNT_WORDS: &[&str] = &["浏览(", "浏览（", "点击(", "点击（", "阅读(", "阅读（", "浏览次数", "点击数", "阅读次数", "访问量", "人气"];

/// verbs of publishing behind a day.
pub(crate) static PUBLISHING: &[&str] = &["发布", "发表", "刊登", "上传", "更新", "公布"];

/// labels that stand beside the day of a page.
pub(crate) static BESIDE_DATE: &[&str] = &["来源", "作者", "浏览", "点击", "阅读", "字体", "字号", "编辑", "责任编辑", "信息来源", "稿源", "出处", "转载", "来自", "供稿", "撰稿", "发布单位", "发布机构", "发布者", "发布人", "阅览"];

/// names of sections that run together with the sentence behind them.
pub(crate) static GLUED_NAMES: &[&str] = &["概述", "总体情况", "基本情况", "基本概况", "主动公开情况", "依申请公开情况"];

/// ends of names of sections.
pub(crate) static SECTION_ENDS: &[&str] = &["内容", "形式", "方式", "方面", "渠道", "建设", "机制", "制度", "要求", "目标", "原则", "保障", "依据", "范围"];

/// ends of headings that run together with a text.
pub(crate) static NAME_ENDS: &[&str] = &["情况", "概述", "概况", "措施", "问题", "事项", "打算", "安排", "成效", "做法", "不足", "计划", "思路", "总则", "附则"];

/// words of the record in the foot of a page.
pub(crate) static FOOT_RECORDS: &[&str] = &["ICP备", "公网安备", "版权所有", "主办单位", "设为主页", "设为首页"];

/// tools of a page.
pub(crate) static TOOLS: &[&str] = &["打印", "分享", "字体", "字号", "登录", "注册", "无障碍", "收藏", "首页", "听全文", "朗读", "繁体", "关怀版", "扫一扫"];

/// ends of names of sites and of their columns.
pub(crate) static SITE_ENDS: &[&str] = &["网", "网站", "门户", "平台", "首页", "政府", "委员会", "局", "厅", "中心", "系统", "专栏", "栏目", "目录", "信息公开", "政务公开", "公告公示", "通知公告", "工作动态", "政策解读", "政策文件"];

/// labels that a byline begins with.
pub(crate) static BYLINE_STARTS: &[&str] = &["发布时间", "发布日期", "时间", "来源", "信息来源", "日期", "信息提供日期", "文章来源", "更新时间"];

/// names of columns of a site.
pub(crate) static SITE_COLUMNS: &[&str] = &["通知公告", "工作动态", "政策解读", "新闻中心", "规范性文件", "行政规范性文件"];

/// words that stand before the agency of a document number without being part of it.
pub(crate) static BEFORE_AGENCY: &[&str] = &["根据", "按照", "依据", "依照", "遵照", "印发", "转发", "下发", "关于", "贯彻", "落实", "执行", "文件", "以及", "参照", "结合", "制定", "发布", "公布", "通知", "规定", "条例", "办法", "意见", "中的", "的", "按", "据", "以", "学习", "对照", "围绕", "遵循", "传达", "宣传", "比照", "详见", "收到", "包括", "如下", "有关", "相关", "严格", "认真", "深入", "全面", "参见", "对标", "检查", "遵守", "下达", "并", "对表"];

/// words that divide the organs of one agency.
pub(crate) static AGENCY_ORGANS: &[&str] = &["办公厅", "办公室", "人民政府", "委员会", "和", "及", "与"];

/// notes on a seal behind the name that signs.
pub(crate) static SEALS: &[&str] = &["盖章", "公章", "印章", "签章", "代章", "章", "印", "加盖公章", "加盖印章", "公章代", "代"];

/// words that show that a last line is part of a sentence.
pub(crate) static SENTENCE_WORDS: &[&str] = &["通过", "利用", "加强", "按照", "根据", "已经", "进行", "开展", "我", "包括", "完善", "做好", "推进", "落实", "建立", "及时", "认真", "并", "向", "对", "在", "将", "把", "由", "是"];

/// ends of titles of letters and notices.
pub(crate) static LETTER_ENDS: &[&str] = &["的通知", "的函", "的意见", "的决定", "的公告", "的通报", "的批复", "的复函", "的请示"];

/// ends of the name of a site behind a title.
pub(crate) static SITE_NAME_ENDS: &[&str] = &["网", "网站", "政府", "门户", "平台", "局", "要闻", "频道", "信息公开", "政务公开", "动态", "专栏"];

/// what the second line of a title begins with.
pub(crate) static SECOND_LINE_STARTS: &[&str] = &["政府信息公开", "政务公开", "信息公开", "工作", "年度", "政务信息", "公开"];

/// words by which a line shows that it may be the title.
pub(crate) static TITLE_ABOUT: &[&str] = &["信息公开", "政务公开", "信息年度", "公开工作", "政务信息"];

/// words that say nothing about a topic; a name made of them alone is that of an overview.
pub(crate) static GENERIC: &[&str] = &["基本", "政府信息", "政务信息", "信息公开", "政务公开", "公开工作", "工作", "情况", "开展", "推进", "落实", "完成", "进展", "总结", "年度", "本年", "全年", "全市", "全县", "全区", "我市", "我县", "我区", "我局", "我镇", "我乡", "我委", "我院", "本局", "本机关", "本单位", "主要", "的", "和", "年", "报告"];

/// names of sections that the report form of 国办公开办函〔2021〕30号 prescribes.
pub(crate) static PRESCRIBED_NAMES: &[&str] = &["主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题及改进情况", "其他需要报告的事项"];

/// words before 时间 and 日期 with which they still name the day of a page.
pub(crate) static DATE_QUALIFIERS: &[&str] = &["文章", "信息", "本文", "新闻", "稿件", "页面", "当前", "文件", "公文", "资讯", "动态"];

/// words of a comment of a reader, whose day is none of the page.
pub(crate) static COMMENT_WORDS: &[&str] = &["评论", "网友", "留言", "跟帖", "回复"];

/// words that systems print where a field has no value.
pub(crate) static NO_VALUES: &[&str] = &["null", "NULL", "undefined", "None", "none", "(null)", "无", "无文号", "-", "--", "〔〕号", "〔〕 号", "[]", "/"];

/// words that a slogan at the head of a site begins with.
pub(crate) static SLOGANS: &[&str] = &["热烈庆祝", "热烈祝贺", "热烈欢迎", "喜迎", "欢迎", "庆祝中国共产党", "深入学习贯彻", "深入学习宣传贯彻", "不忘初心"];

/// words that a short sentence of a section begins with which says that there was nothing.
pub(crate) static NONE_STARTS: &[&str] = &["无", "没有", "未", "暂无", "不存在"];

/// notes on a page in brackets before its title.
pub(crate) static TITLE_MARKS: &[&str] = &["图文", "组图", "图", "转载", "原创"];

/// ends of names of columns on the rules of disclosure.
pub(crate) static RULE_COLUMNS: &[&str] = &["制度"];

/// names of disclosure that names of columns begin with.
pub(crate) static DISCLOSURE_NAMES: &[&str] = &["政府信息公开", "政务公开", "信息公开"];

/// beginnings of lines that are no title.
pub(crate) static NO_TITLE_STARTS: &[&str] = &["附件", "关于我们"];

/// words in lines that are no title.
pub(crate) static NO_TITLE_PARTS: &[&str] = &["当前位置"];

/// names of reports without organ and year, as columns have them.
pub(crate) static BARE_TITLES: &[&str] = &["政府信息公开年度报告", "信息公开年度报告", "政府信息公开年报", "信息公开年报", "年度报告", "政府信息公开工作年度报告"];

/// ends of titles of tables.
pub(crate) static TABLE_TITLES: &[&str] = &["统计表", "统计报表", "年报表"];

/// ends of the first line of a title that goes on.
pub(crate) static FIRST_LINE_ENDS: &[&str] = &["年", "的", "和", "、", "于", "年度"];

/// the word before the matter of a document.
pub(crate) static CONCERNING: &[&str] = &["关于"];

/// what follows that word in the name of a column.
pub(crate) static ABOUT_US: &[&str] = &["我们"];

/// ends of the first line of a title of which the second one tells the rest.
pub(crate) static TITLE_HALVES: &[&str] = &["信息", "公开", "工作"];

/// verbs of letters that enclose a document.
pub(crate) static ENCLOSING: &[&str] = &["印发", "转发", "发布", "公布"];

/// codes of national organs in document numbers.
pub(crate) static NATIONAL_CODES: &[&str] = &["国办", "国发", "国函", "中办发"];

/// abbreviations of provinces.
pub(crate) static PROVINCE_CODES: &[&str] = &["京", "津", "冀", "晋", "蒙", "辽", "吉", "黑", "沪", "苏", "浙", "皖", "闽", "赣", "鲁", "豫", "鄂", "湘", "粤", "桂", "琼", "川", "渝", "黔", "贵", "滇", "云", "藏", "陕", "甘", "青", "宁", "新"];

/// codes of governments behind the abbreviation of their province.
pub(crate) static GOVERNMENT_CODES: &[&str] = &["政办", "政发", "政函", "府办", "府发"];

/// ends of names of rooms that stand on one line with their organ.
pub(crate) static SIGNING_OFFICES: &[&str] = &["办公室", "办公厅", "办", "处", "站"];

/// words before a telephone number.
pub(crate) static CONTACT_PHONES: &[&str] = &["电话", "手机", "联系方式"];

/// words of the names of hotlines.
pub(crate) static CONTACT_HOTLINES: &[&str] = &["热线"];

/// words before a fax number.
pub(crate) static CONTACT_FAXES: &[&str] = &["传真"];

/// words before a postcode.
pub(crate) static CONTACT_POSTCODES: &[&str] = &["邮编", "邮政编码"];

/// words before a postal address.
pub(crate) static CONTACT_ADDRESSES: &[&str] = &["地址"];

/// what the address of a page begins with.
pub(crate) static CONTACT_URLS: &[&str] = &["http://", "https://", "www."];

/// ends of the names of hosts that stand without www..
pub(crate) static CONTACT_HOSTS: &[&str] = &[".gov.cn", ".edu.cn", ".org.cn", ".com.cn", ".net.cn"];

/// words of the record of a site with the ministry.
pub(crate) static CONTACT_RECORDS: &[&str] = &["ICP备", "ICP证"];

/// words of the record of a site with the police.
pub(crate) static CONTACT_POLICE: &[&str] = &["公网安备"];

/// words before the code of a site.
pub(crate) static CONTACT_SITES: &[&str] = &["标识码"];

/// words by which a text says whom to reach, behind which a number without a label may stand.
pub(crate) static CONTACT_REACHED: &[&str] = &["联系", "拨打", "致电", "请拨", "请洽"];

/// what the parts of a report are called behind their number.
pub(crate) static PART_NOUNS: &[&str] = &["部分", "方面", "部份"];

/// how the name of the last part of a report begins.
pub(crate) static LAST_PARTS: &[&str] = &["其他", "其它"];

/// names of parts of a report that have no topic, as a preface lists them.
pub(crate) static PART_NAMES: &[&str] = &["附表", "附件", "引言", "概述"];

/// what a preface joins the last part of a report with.
pub(crate) static PART_JOINTS: &[&str] = &["以及", "及其他", "和其他", "及附"];

/// nouns by which a name of words that say nothing is that of an overview.
pub(crate) static OVERVIEW_NOUNS: &[&str] = &["情况", "工作", "总结"];

/// names of sections that stand on a line of their own without a number.
pub(crate) static LONE_TITLES: &[&str] = &["引言", "前言", "概述", "概况", "总体情况", "基本情况", "工作概述", "总体概述", "附表", "附录", "结语", "结束语"];

/// labels of an abstract in the record of a page.
pub(crate) static ABSTRACTS: &[&str] = &["概述", "摘要", "简介"];

/// ends of labels of days.
pub(crate) static DAY_LABELS: &[&str] = &["日期", "时间", "期"];

/// words in labels of days.
pub(crate) static DAYS_OF_OTHERS: &[&str] = &["日期", "时间"];

/// labels of the trail to a page.
pub(crate) static TRAIL_LEADS: &[&str] = &["位置", "当前页面"];

/// what the tools of a page begin with that stand behind a value.
pub(crate) static TOOLS_BEHIND: &[&str] = &["【字", "[字", "【打", "【大", "扫一扫", "分享到"];

/// what the titles of reports end with.
pub(crate) static REPORT_NOUNS: &[&str] = &["报告", "年报"];

/// words that the heading of an appendix begins with.
pub(crate) static APPENDIX_WORDS: &[&str] = &["附件", "附表"];

/// what stands between two document numbers of one agency.
pub(crate) static NUMBER_JOINTS: &[&str] = &["、", "，", "和", "及", "与", "以及"];
