// Generated from lexicon/lists.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

/// signs behind the number of a day.
pub(crate) const DAY_SIGNS: &str = "日号號";

/// the measure word between a number and a unit of time.
pub(crate) const COUNTERS: &str = "个個";

/// what stands between a word such as 上 and 月 or 周.
pub(crate) const COUNTERS_OR_ONE: &str = "个個一";

/// marks and words between the members of a list.
pub(crate) const LIST_MARKS: &str = "、和与及";

/// marks and words between days of one month.
pub(crate) const DAY_LIST_MARKS: &str = "、，,；;和与及或";

/// words for a week that are measure words too.
pub(crate) static WEEK_UNITS: &[&str] = &["星期", "周", "週"];

/// words for a week.
pub(crate) static WEEKS: &[&str] = &["星期", "礼拜", "禮拜", "周", "週"];

/// the word for a quarter of a year.
pub(crate) static QUARTER: &[&str] = &["季度"];

/// the word for half a year.
pub(crate) static HALF_YEAR: &[&str] = &["半年"];

/// the word behind the two ends of a range.
pub(crate) static BETWEEN: &[&str] = &["之间"];

/// capital figures of months and days.
pub(crate) const CAPITAL_FIGURES: &str = "壹贰叁肆伍陆柒捌玖拾貳參陸";

/// what follows 年 in the name of a whole year.
pub(crate) static YEAR_DEGREES: &[&str] = &["年度", "度"];

/// what may stand between a year and its quarter or half.
pub(crate) const BEFORE_PART: &str = "的第";

/// the seasons, which alone are words before a mark only.
pub(crate) const SEASONS: &str = "春夏秋冬";

/// years that are named without 年 behind the digits.
pub(crate) static FISCAL_YEARS: &[&str] = &["会计年度", "自然年度", "财政年度", "预算年度"];

/// words for a school year.
pub(crate) static SCHOOL_YEARS: &[&str] = &["学年度", "学年"];

/// the word for a term of a school.
pub(crate) static TERM: &[&str] = &["学期"];

/// which term of a school year.
pub(crate) const TERMS: &str = "一二12上下";

/// what makes the last month of a quarter.
pub(crate) const QUARTER_ENDS: &str = "末底";

/// words for the whole year.
pub(crate) static WHOLE_YEARS: &[&str] = &["一年以来", "一年来", "全年度", "全年", "年内"];

/// the word for the whole year behind digits without 年.
pub(crate) static ALL_YEAR: &[&str] = &["全年"];

/// words for a century.
pub(crate) static CENTURY_WORDS: &[&str] = &["世紀", "世纪"];

/// words behind the number of a five-year plan that show that it names one.
pub(crate) static PLAN_NAMES: &[&str] = &["以来", "发展", "开局", "收官", "时期", "期末", "期间", "规划", "计划", "末"];

/// what stands behind the number in 第十二个五年规划.
pub(crate) static PLAN_YEARS: &[&str] = &["个五年"];

/// words for a plan.
pub(crate) static PLAN_KINDS: &[&str] = &["规划", "计划"];

/// words for a day that is counted.
pub(crate) const DAY_UNITS: &str = "天日";

/// what a number behind 月 goes on with that is no day.
pub(crate) const NO_BARE_DAY_BEFORE: &str = "年月.．:：-—至到~、个点时時%％‰余餘多来";

/// signs behind the number of an hour.
pub(crate) const HOUR_SIGNS: &str = "时時点點";

/// what joins a date to the one before it, whose year it has.
pub(crate) static YEAR_JOINS: &[&str] = &["以及", ",", "、", "与", "及", "和", "，"];

/// words that may stand between a year and a bracket with its months.
pub(crate) static SAME_PERIOD: &[&str] = &["同期"];

/// ends of nouns that a bracket with months explains.
pub(crate) static EXPLAINED_NOUNS: &[&str] = &["情况", "数据", "统计"];

/// words before a date that every year has.
pub(crate) static YEARLY: &[&str] = &["每年度", "每年的", "历年", "各年", "每年"];

/// what makes another word of 年初, 年底 and 年内.
pub(crate) const NO_YEAR_PART_AFTER: &str = "每近今一多历半周青少成老中往来全当学大";

/// what makes 元月 an amount of money.
pub(crate) const NO_FIRST_MONTH_AFTER: &str = "余多几万亿美日欧港澳公纪单状";

/// what makes another word of 上半年 and 下半年.
pub(crate) const NO_HALF_AFTER: &str = "以个之目";

/// what makes another word of 前三个月.
pub(crate) const NO_FIRST_MONTHS_AFTER: &str = "之以目提超";

/// what a number stands behind that is no month or year.
pub(crate) const NO_DATE_AFTER: &str = "-./每〔[第";

/// what makes another word of 85至89年.
pub(crate) const NO_SHORT_YEARS_BEFORE: &str = "代期龄";

/// words by which a clause tells the parts of a list apart.
pub(crate) static APART: &[&str] = &["依次", "分别", "各"];

/// words behind a date since which something goes on.
pub(crate) static SINCE_WORDS: &[&str] = &["以來", "以来"];

/// words behind a date up to now.
pub(crate) static UNTIL_NOW: &[&str] = &["到现在", "到目前", "至现在", "至目前", "至今", "迄今"];

/// words behind 起 that lead to a sum.
pub(crate) static SUMS: &[&str] = &["共公开", "共累计", "已累计", "一共", "总共", "累计"];

/// words behind the first day of a period.
pub(crate) const BEGUN: &str = "起始";

/// words that join the ends of a range before 之间.
pub(crate) const RANGE_ANDS: &str = "与和與";

/// characters that begin what stands between the ends of a range, dashes apart.
pub(crate) const RANGE_LEADS: &str = "起始至到截与和與";

/// words before the last day of a period that joiners do not begin with.
pub(crate) static UNTIL: &[&str] = &["截止到", "截至"];

/// words for the day after the first day of a range.
pub(crate) static NEXT_DAYS: &[&str] = &["第二天", "次日", "翌日"];

/// what may stand behind a year without 年.
pub(crate) const BEHIND_BARE_YEAR: &str = "，。；、）)的间期,;";

/// what makes another word of 本月, 上月 and 下月.
pub(crate) const NO_OFFSET_AFTER: &str = "以之如网线日成基根每";

/// what makes another word of 月 behind 本, 上 and 下.
pub(crate) const NO_MONTH_BEFORE: &str = "球亮台饼";

/// words before a length of time up to now.
pub(crate) static RECENT: &[&str] = &["最近的", "过去的", "最近", "过去", "近"];

/// what makes 近 behind it a verb.
pub(crate) const NEARING: &str = "附将接临邻就远新相靠";

/// what makes another thing of 近三年.
pub(crate) const NO_RECENT_BEFORE: &str = "级制期龄代前后後";

/// words behind a length of time up to now.
pub(crate) static RECENT_ENDS: &[&str] = &["之内", "以來", "以内", "以来", "内", "里", "间"];

/// what makes 来 before it a verb.
pub(crate) const COMING: &str = "自源访电信件文到临华京我本参看";

/// words for a little more than a length of time.
pub(crate) const VAGUE_MARKS: &str = "多几余";

/// words for this before a weekday.
pub(crate) static THIS_ONE: &[&str] = &["今个", "今個"];

/// what makes another word of 上周 and 本周.
pub(crate) const NO_WEEK_BEFORE: &str = "年岁期";

/// what may follow the name of a holiday.
pub(crate) const FEAST_SIGNS: &str = "节節";

/// ends of what has a number rather than a day.
pub(crate) static NUMBERED: &[&str] = &["門牌號", "门牌号", "大道", "编号", "编码", "编號", "胡同", "门牌", "巷", "弄", "街", "路"];

/// what a number stands behind that is no day of a month.
pub(crate) const NO_DAY_AFTER: &str = "月第每.-/年〕]］】﹞）)";

/// what makes another thing of 12号.
pub(crate) const NO_DAY_BEFORE: &str = "楼线元圆院文令馆房机内后前地路台公提";

/// what makes another word of 前, 后, 上 and 下 before a length of time.
pub(crate) const NO_WINDOW_AFTER: &str = "一以之如元";

/// what a number of two digits with 日前 stands behind when it is a day.
pub(crate) const COUNTED_TO_DAY: &str = "月年于在每季度";

/// characters that parts of a year begin with behind digits without 年.
pub(crate) const YEAR_PART_LEADS: &str = "上下前第首末全";

/// what a number with a point goes on with that is no month.
pub(crate) const NO_DOTTED_MONTH_BEFORE: &str = "万亿％%号號:：";

/// what a number with a point goes on with that is no day.
pub(crate) const NO_DOTTED_DAY_BEFORE: &str = "./-％%‰余多年月";

/// what is left of a date that has lost its figures.
pub(crate) static EMPTY_DATE: &[&str] = &["年月日"];

/// what follows a date that has lost its figures, and no date to be filled in.
pub(crate) const LOST_DATE_GOES_ON: &str = "起至到止前以之间，";

/// what stands before a day that has lost the mark between month and day.
pub(crate) const DAY_LEADS: &str = "自从至到止截于—-月";

/// what stands behind such a day.
pub(crate) const DAY_CLOSES: &str = "止起至印召前上下";

/// ends of names of offices above the date of a document.
pub(crate) const OFFICE_ENDS: &str = "会局府室办厅院委处所心校学司行部队站组";

/// what stands before 历 in the names of calendars that are not read.
pub(crate) const LUNAR: &str = "农阴旧夏農陰藏傣彝回";

/// what stands between the two clauses of a range.
pub(crate) static TWO_SIDED_JOINS: &[&str] = &["的同时", "同时", "并且", ",", "、", "且", "但", "又", "并", "而", "，"];

/// units of a share in percent.
pub(crate) static PERCENT_UNITS: &[&str] = &["个百分点", "個百分點", "百分点", "百分點", "%", "％"];

/// words for one half.
pub(crate) static ONE_HALF: &[&str] = &["一半"];

/// a fraction with one above that leaves out 之.
pub(crate) static CLIPPED_PART: &[&str] = &["分一"];

/// what stands before the 万 of 成千上万.
pub(crate) static BY_THOUSANDS: &[&str] = &["成千上"];

/// words of a bracket by which a bound counts or does not.
pub(crate) static INCLUDING: &[&str] = &["包含", "包括", "含"];

/// the word for the number of a bound.
pub(crate) static NUMBER_ITSELF: &[&str] = &["本数"];

/// words before a temperature below zero.
pub(crate) static BELOW_ZERO: &[&str] = &["零下"];

/// words before a temperature above zero.
pub(crate) static ABOVE_ZERO: &[&str] = &["零上"];

/// nouns before a number that is a marker.
pub(crate) const NUMBERED_NOUNS: &str = "表图件例第";

/// people and households, of which rates are counted.
pub(crate) static HEADS: &[&str] = &["人次", "人", "户"];

/// what may stand behind 两 as a weight.
pub(crate) const BEHIND_WEIGHT: &str = "的多半重以之左上至到和与及黄白银金酒茶米面油肉烟参";

/// units of time that 半 and 多 do not part from 个.
pub(crate) static NO_PARTED_UNIT: &[&str] = &["年度"];

/// what follows 百 in 百分点.
pub(crate) static POINTS_OF_PERCENT: &[&str] = &["分点", "分點"];

/// what stands between the two numbers of a fraction.
pub(crate) static PARTS_OF: &[&str] = &["分之"];

/// signs before a negative number.
pub(crate) const MINUS_SIGNS: &str = "负負-－";
