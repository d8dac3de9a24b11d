//! What stands in real documents: hedges, units, periods, damage, and what only looks like them.

use gongkai_normalize::{
    DateMention, DateValue, Quantity, Reference, ScanOptions, scan_dates, scan_quantities,
};

fn options() -> ScanOptions {
    ScanOptions::default().reference(Reference::Year(2017))
}

fn show(quantity: &Quantity<'_>) -> String {
    let top = quantity
        .value_max
        .map(|max| format!("..{max}"))
        .unwrap_or_default();
    let each = if quantity.distributive { " each" } else { "" };
    format!(
        "{}{top} {} {}{each}",
        quantity.value,
        quantity.bound.name(),
        quantity.unit.unwrap_or("-")
    )
}

fn show_date(date: &DateMention<'_>) -> String {
    let days = match date.value {
        DateValue::Resolved { start, end } => format!(
            "{start}..{}",
            end.map(|end| end.to_string()).unwrap_or_default()
        ),
        DateValue::Damaged { candidates } => {
            let all: Vec<String> = candidates
                .iter()
                .map(|p| format!("{}..{}", p.start, p.end.unwrap_or(p.start)))
                .collect();
            format!("damaged {}", all.join(" or "))
        }
        DateValue::Ambiguous { candidates } => format!("{} readings", candidates.len()),
        _ => "unresolved".to_owned(),
    };
    format!("{} {days}", date.kind.name())
}

#[track_caller]
fn quantities(text: &str, expected: &[&str]) {
    let found: Vec<String> = scan_quantities(text, &options())
        .map(|quantity| show(&quantity))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[track_caller]
fn dates(text: &str, expected: &[&str]) {
    let found: Vec<String> = scan_dates(text, &options())
        .map(|date| show_date(&date))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[track_caller]
fn nothing(text: &str) {
    quantities(text, &[]);
    dates(text, &[]);
}

#[test]
fn hedges_with_a_verb_or_a_length_of_time() {
    quantities(
        "约占92.47%，两年多，几百条",
        &[
            "92.47 approximately %",
            "2 more_than 年",
            "100 more_than 条",
        ],
    );
}

#[test]
fn hedges() {
    quantities(
        "7000余条、755多条、9.2余万人次、1.5万余份",
        &[
            "7000 more_than 条",
            "755 more_than 条",
            "92000 more_than 人次",
            "15000 more_than 份",
        ],
    );
    quantities(
        "约47.30%，近232人次，将近3万人",
        &["47.3 approximately %", "232 nearly 人次", "30000 nearly 人"],
    );
    quantities(
        "超过5件、突破10万次、逾百家、百余名、上千册",
        &[
            "5 more_than 件",
            "100000 more_than 次",
            "100 more_than 家",
            "100 more_than 名",
            "1000 at_least 册",
        ],
    );
    quantities(
        "不少于1次，至少3名，40名以上，2次（含）以上",
        &[
            "1 at_least 次",
            "3 at_least 名",
            "40 at_least 名",
            "2 at_least 次",
        ],
    );
    quantities(
        "不足10件，不满5人，不到三成",
        &["10 less_than 件", "5 less_than 人", "3 less_than 成"],
    );
    quantities(
        "不超过20元，最多5页，10公里以内，30人左右",
        &[
            "20 at_most 元",
            "5 at_most 页",
            "10 at_most 公里",
            "30 approximately 人",
        ],
    );
    quantities(
        "十几个部门，三五名专家，七八十人",
        &["10 more_than 个", "3..5 exact 名", "70..80 exact 人"],
    );
}

#[test]
fn hedges_that_are_none() {
    quantities(
        "近四年共办理12件，附近12家，预约3次",
        &["12 exact 件", "12 exact 家", "3 exact 次"],
    );
}

#[test]
fn units() {
    quantities(
        "65万人次，0.37万元，1亿2千万元，50元6角三分",
        &[
            "650000 exact 人次",
            "3700 exact 元",
            "120000000 exact 元",
            "50.63 exact 元",
        ],
    );
    quantities(
        "6大类30条109项，28大项、79小项",
        &[
            "6 exact 大类",
            "30 exact 条",
            "109 exact 项",
            "28 exact 大项",
            "79 exact 小项",
        ],
    );
    quantities(
        "共 502 条，17 万余人，7.7 %",
        &["502 exact 条", "170000 more_than 人", "7.7 exact %"],
    );
    quantities(
        "280余条（次），提高2.3个百分点，同比增长-22.2%",
        &[
            "280 more_than 条（次）",
            "2.3 exact 个百分点",
            "-22.2 exact %",
        ],
    );
    quantities(
        "分为六部分，七个方面；设14间阅览室",
        &["6 exact 部分", "7 exact 个", "14 exact 间"],
    );
    quantities("百分之五十，千分之三", &["50 exact %", "0.3 exact %"]);
}

#[test]
fn ranges() {
    quantities(
        "3-5个，三至五名，1—2名，20%～30%",
        &[
            "3..5 exact 个",
            "3..5 exact 名",
            "1..2 exact 名",
            "20..30 exact %",
        ],
    );
    quantities(
        "2—3万元，两到三千人，3个至5个",
        &[
            "20000..30000 exact 元",
            "2000..3000 exact 人",
            "3..5 exact 个",
        ],
    );
}

#[test]
fn distributives() {
    quantities(
        "简报和公报各6期，受理率、办结率均为100%，平均3次",
        &["6 exact 期 each", "100 exact % each", "3 exact 次"],
    );
}

#[test]
fn names_and_numbers_of_other_kinds() {
    nothing("国办发〔2017〕24号、国务院令第711号、[2013]61号、(2010) 26号");
    nothing("第9至12条、第二十条第（一）项、第3次会议、第十一届");
    nothing("电话：0558-2264104，邮编：236000，清河路539号5楼");
    nothing("003111216/201505-00034 皖ICP备2024057734号-1 34120202000284号 IE9及IPv6 5G");
    nothing("“12345”热线、1584政风行风热线、AB岗");
    nothing("9时30分、8:30、2.0版");
    nothing("宣传“创业富民30条”“六稳”\"强农20条\"等政策；共1，500条");
    quantities("“公开”栏目12个，“30条”", &["12 exact 个", "30 exact 条"]);
}

#[test]
fn set_phrases() {
    nothing("一条龙、一站式、一把手、一次性、一体化、一系列、一定、统一、进一步、下一步、第一时间");
    nothing("三元区公开、五棵树镇收到、一间房镇主动公开、三元区教育局");
    nothing("一级抓一级，一人一档，三会一课，四个一，两张皮，一件事一次办");
    nothing("“一张笑脸相迎，一把椅子让坐”的“四个一”活动，“五公开”，“三公”经费");
    nothing("未发生一件行政诉讼，没有一起投诉，十分重要，长江三角洲，上一期，这一项，某一个");
    nothing("《经信委机关十项制度》《2016年工作要点》");
    quantities(
        "明确一名联络员，六个部分，新增一起行政复议，两次举办",
        &["1 exact 名", "6 exact 个", "1 exact 起", "2 exact 次"],
    );
}

#[test]
fn days_and_periods() {
    dates(
        "2017年3月10日、2017-03-10、2017.3.10、2017/03/10、二〇一七年三月十日",
        &["day 2017-03-10..2017-03-10"; 5],
    );
    dates(
        "17.01.2018  10:51发布，2015- 03- 31 15: 39",
        &["day 2018-01-17..2018-01-17", "day 2015-03-31..2015-03-31"],
    );
    dates(
        "2013年3月，2016年度，二○一一年；3月",
        &[
            "month 2013-03-01..2013-03-31",
            "year 2016-01-01..2016-12-31",
            "year 2011-01-01..2011-12-31",
            "month 2017-03-01..2017-03-31",
        ],
    );
    dates(
        "一季度，前三季度，上半年，去年下半年",
        &[
            "quarter 2017-01-01..2017-03-31",
            "range 2017-01-01..2017-09-30",
            "half_year 2017-01-01..2017-06-30",
            "half_year 2016-07-01..2016-12-31",
        ],
    );
    dates(
        "12月底，3月上旬，年初，2016年底",
        &[
            "month_part 2017-12-25..2017-12-31",
            "month_part 2017-03-01..2017-03-10",
            "year_part 2017-01-01..2017-02-28",
            "year_part 2016-11-01..2016-12-31",
        ],
    );
    dates("2月30日", &["day damaged 2017-02-28..2017-02-28"]);
    dates("1/2/2020", &["day 2 readings"]);
}

#[test]
fn ranges_of_days() {
    dates(
        "自2017年1月1日起至12月31日止",
        &["range 2017-01-01..2017-12-31"],
    );
    dates(
        "2017年1月1日起，至2017年12月31日",
        &["range 2017-01-01..2017-12-31"],
    );
    dates(
        "今年1-5月份，2016-2018年，2010-2011学年度",
        &[
            "range 2017-01-01..2017-05-31",
            "range 2016-01-01..2018-12-31",
            "range 2010-09-01..2011-08-31",
        ],
    );
    dates(
        "2014年以来，今年以来，2004年4月和9月",
        &[
            "range 2014-01-01..",
            "range 2017-01-01..",
            "month 2004-04-01..2004-04-30",
            "month 2004-09-01..2004-09-30",
        ],
    );
    dates("2016年11月至次年3月", &["range 2016-11-01..2017-03-31"]);
    dates(
        "2010年04月06日   来源：某某网站",
        &["day 2010-04-06..2010-04-06"],
    );
}

#[test]
fn relative_words_and_plans() {
    dates(
        "今年、去年、上一年度、下年度、本年度",
        &[
            "relative 2017-01-01..2017-12-31",
            "relative 2016-01-01..2016-12-31",
            "relative 2016-01-01..2016-12-31",
            "relative 2018-01-01..2018-12-31",
            "relative 2017-01-01..2017-12-31",
        ],
    );
    dates(
        "“十二五”规划，十三五时期，“十五五”规划，十五五时期，“十五”计划",
        &[
            "plan 2011-01-01..2015-12-31",
            "plan 2016-01-01..2020-12-31",
            "plan 2026-01-01..2030-12-31",
            "plan 2026-01-01..2030-12-31",
            "plan 2001-01-01..2005-12-31",
        ],
    );
    nothing("说明年度计划，网上年报，以前年度，目前年轻干部，本年报，每年1月底前，近年来");
}

#[test]
fn damage() {
    dates(
        "自201711日起，至20171231日止",
        &[
            "day damaged 2017-01-01..2017-01-01",
            "day damaged 2017-12-31..2017-12-31",
        ],
    );
    dates(
        "201211-1231日，2012111231日",
        &["range damaged 2012-01-01..2012-12-31"; 2],
    );
    dates(
        "（2018年11日）20161月）20221月1日起",
        &[
            "day damaged 2018-01-01..2018-01-01",
            "month damaged 2016-01-01..2016-01-31",
            "day damaged 2022-01-01..2022-01-01",
        ],
    );
    dates(
        "515，举行了政务公开日活动。",
        &["day damaged 2017-05-15..2017-05-15"],
    );
    dates(
        "某某管委会\n      201835\n",
        &["day damaged 2018-03-05..2018-03-05"],
    );
    dates("二一一年工作", &["year damaged 2011-01-01..2011-12-31"]);
    nothing("（迎政办〔201515）文件，部分公开67，邮编201108，1414291430室");
    quantities(
        "收到201535条，120日内办结",
        &["201535 exact 条", "120 exact 日"],
    );
}

/// A number that has lost a digit or a comma is none, and what is left of it is no other.
#[test]
fn torn_numbers_and_days_are_not_read_in_part() {
    quantities("公开信息12,45条，报送12,345条。", &["12345 exact 条"]);
    quantities("公开信息1,34,567条。", &[]);
    quantities("公开信息.6万条，办结.5件转结。", &["5 exact 件"]);
    quantities("公开信息1234,567条。", &[]);
    quantities("公开信息1,234,56条。", &[]);
    dates("于205年3月1日召开", &["day unresolved"]);
    dates(
        "自2008年月1日起至2008年12月31日止",
        &["year 2008-01-01..2008-12-31", "day 2008-12-31..2008-12-31"],
    );
    dates(
        "9月10日、11日",
        &["day 2017-09-10..2017-09-10", "day 2017-09-11..2017-09-11"],
    );
}

#[test]
fn halves_of_a_counted_time() {
    quantities(
        "需两个半小时，最长三个半月，共10个多月，两个半天",
        &[
            "2.5 exact 小时",
            "3.5 exact 月",
            "10 more_than 月",
            "2 exact 个半天",
        ],
    );
}

#[test]
fn two_that_counts_is_no_weight() {
    quantities(
        "2013、2014两年，分100、200两种，重30两",
        &["2 exact 种", "30 exact 两"],
    );
}

#[test]
fn rates_keep_what_they_are_per() {
    quantities(
        "80元/人·次，3.2万元/年，500吨/日，30公里/小时，12件/月，5条/件，7km²、8m³",
        &[
            "80 exact 元/人·次",
            "32000 exact 元/年",
            "500 exact 吨/日",
            "30 exact 公里/小时",
            "12 exact 件/月",
            "5 exact 条",
            "7 exact km²",
            "8 exact m³",
        ],
    );
}

#[test]
fn ranges_of_shares() {
    quantities(
        "下降百分之五至十五，千分之二到四，百分之三至百分之六",
        &["5..15 exact %", "0.2..0.4 exact %", "3..6 exact %"],
    );
}

#[test]
fn places_named_after_numbers_count_nothing() {
    nothing("六间房乡、四台县人民政府、九里街道、七棵松镇均已报送");
    quantities("三户乡镇企业，两家县级医院", &["3 exact 户", "2 exact 家"]);
}

#[test]
fn a_closing_bracket_is_no_hedge() {
    quantities(
        "印发<通知>6件，耗时>2小时",
        &["6 exact 件", "2 more_than 小时"],
    );
}

#[test]
fn the_tail_of_a_split_number_is_left_out() {
    nothing("共1 250条，占97. 3%，接待35\n20人次，发布3 000件，满意率9 7%");
    quantities("12 34 56件", &["56 exact 件"]);
    quantities("1. 20人参加\n2. 3场会议", &["20 exact 人", "3 exact 场"]);
}

#[test]
fn figures_that_do_not_make_one_number() {
    nothing("近万3万余条，十一十二件，12一百条，百分之万5万余条");
}

#[test]
fn large_units_that_end_another_word() {
    quantities("转载信息，刊载35条", &["35 exact 条"]);
    quantities("转载240条，登载12篇", &["240 exact 条", "12 exact 篇"]);
    quantities(
        "结果纠正1件，改正2件，北京3家",
        &["1 exact 件", "2 exact 件", "3 exact 家"],
    );
}

/// 号 is a day only beside words of time.
#[test]
fn house_numbers_of_four_digits() {
    nothing("地址：丰收大街1206号；邮编：130021");
    nothing("位于和平路1010号院内");
}

/// A negation before a comparison turns it round.
#[test]
fn negated_hedges() {
    quantities(
        "税率不得高于6%，每组不能少于4人，费用不会超过80元，全年没有超过9次，未低于30%，不应大于7天，不超出2件",
        &[
            "6 at_most %",
            "4 at_least 人",
            "80 at_most 元",
            "9 at_most 次",
            "30 at_least %",
            "7 at_most 天",
            "2 at_most 件",
        ],
    );
    quantities(
        "不止5次，高于8人，有没有超过9次",
        &["5 more_than 次", "8 more_than 人", "9 more_than 次"],
    );
}

#[test]
fn hedges_in_a_bracket() {
    quantities(
        "12人（含12人）以上，60%以下（含60%），9户(不含)以上，700元以上（不含700元）",
        &[
            "12 at_least 人",
            "60 at_most %",
            "9 more_than 户",
            "700 more_than 元",
        ],
    );
    quantities("12人以上（含2人）", &["12 at_least 人", "2 exact 人"]);
}

#[test]
fn numbers_below_zero() {
    quantities(
        "夜间零下7摄氏度，差额-41.5万元，气温-4℃至6℃，零下9℃至零下2℃，增幅-6.5%至-2.5%。-7.5%，",
        &[
            "-7 exact 摄氏度",
            "-415000 exact 元",
            "-4..6 exact ℃",
            "-9..-2 exact ℃",
            "-6.5..-2.5 exact %",
            "-7.5 exact %",
        ],
    );
    quantities(
        "网站-6条，9元-4元",
        &["6 exact 条", "9 exact 元", "4 exact 元"],
    );
}

#[test]
fn a_large_unit_behind_a_surplus() {
    quantities(
        "投入百余万元，累计千多亿元，惠及百余人",
        &[
            "1000000 more_than 元",
            "100000000000 more_than 元",
            "100 more_than 人",
        ],
    );
}

#[test]
fn neighbours_that_share_a_unit() {
    quantities(
        "约谈了三、四个单位，每场二、三十人，大概7、8个",
        &["3..4 exact 个", "20..30 exact 人", "7..8 approximately 个"],
    );
    quantities("二、三个部门", &["3 exact 个"]);
    quantities("分为三、五个", &["5 exact 个"]);
}

#[test]
fn torn_figures_count_nothing() {
    nothing("拨付4 . 5 万元，自2 0 1 3年起办理 6 7 件，合计2.345.678元");
    quantities("1 5件", &["5 exact 件"]);
}

#[test]
fn words_that_begin_like_a_quantity() {
    nothing("采购零件，零元购，三轮车，落实三包服务，成千上万，三支一扶，依照第3.2条规定");
    quantities("上升零点四个百分点", &["0.4 exact 个百分点"]);
    nothing("4项目落地");
    quantities("4项目标", &["4 exact 项"]);
}

#[test]
fn years_of_an_era() {
    nothing("建于民国五年，光绪十九年重修，公元前120年");
    quantities("历时五年", &["5 exact 年"]);
}

#[test]
fn first_months_of_a_year() {
    dates("前七个月，受理九件", &["range 2017-01-01..2017-07-31"]);
    quantities(
        "届满前六个月提出，前六个月内答复",
        &["6 exact 个月", "6 exact 个月"],
    );
}

#[test]
fn years_without_their_mark() {
    dates(
        "2011上半年，2013第二季度，2014前三季度，2012 四季度",
        &[
            "half_year 2011-01-01..2011-06-30",
            "quarter 2013-04-01..2013-06-30",
            "range 2014-01-01..2014-09-30",
            "quarter 2012-10-01..2012-12-31",
        ],
    );
}

#[test]
fn the_year_before_a_bracket() {
    dates(
        "2013年度（1月1日至6月30日）",
        &[
            "year 2013-01-01..2013-12-31",
            "range 2013-01-01..2013-06-30",
        ],
    );
}

#[test]
fn days_of_the_lunar_new_year() {
    dates("大年初一，年初三至初七", &[]);
    dates("年初部署", &["year_part 2017-01-01..2017-02-28"]);
}

#[test]
fn since_a_plan_is_open() {
    dates("“十一五”以来", &["range 2006-01-01.."]);
}

#[test]
fn rare_signs_of_a_range() {
    dates(
        "2∼5月，3━4月",
        &[
            "range 2017-02-01..2017-05-31",
            "range 2017-03-01..2017-04-30",
        ],
    );
}

#[test]
fn hedges_behind_a_share() {
    quantities(
        "下降20%多，增长两倍多，差不多60人，80人有余",
        &[
            "20 more_than %",
            "2 more_than 倍",
            "60 approximately 人",
            "80 more_than 人",
        ],
    );
}

#[test]
fn parts_behind_a_unit() {
    quantities(
        "每本三块八毛，占六成五，重三公斤半",
        &["3.8 exact 块", "6.5 exact 成", "3.5 exact 公斤"],
    );
    quantities("占六成一般", &["6 exact 成"]);
}

#[test]
fn whole_units() {
    quantities(
        "噪声55分贝，密度240人/平方公里，用电8kW·h",
        &["55 exact 分贝", "240 exact 人/平方公里", "8 exact kW·h"],
    );
    nothing("六户村，位于四家庄");
}

#[test]
fn ranges_below_zero_without_a_sign() {
    nothing("气温零下4到6度");
}

#[test]
fn the_year_before_a_noun_and_a_bracket() {
    dates(
        "2013年信访受理情况（1月至6月）",
        &[
            "year 2013-01-01..2013-12-31",
            "range 2013-01-01..2013-06-30",
        ],
    );
}

#[test]
fn numbers_that_are_names_or_torn() {
    let values = |text| -> Vec<String> {
        gongkai_normalize::scan_numbers(text, &options())
            .map(|number| number.text.to_owned())
            .collect()
    };
    assert_eq!(values("三轮车7辆"), ["7辆"]);
    assert_eq!(values("光绪三年"), [""; 0]);
    assert_eq!(values("拨付300 000元"), ["300"]);
    assert_eq!(values(".6%"), [".6%"]);
}

#[cfg(feature = "colloquial")]
#[test]
fn days_that_are_not_counted_from_today() {
    let day = chrono::NaiveDate::from_ymd_opt(2017, 3, 8).unwrap_or_default();
    let options = ScanOptions::default()
        .reference(Reference::Day(day))
        .colloquial(true);
    let found = |text| scan_dates(text, &options).count();
    assert_eq!(
        found("每月20日前报送，自签订之日起30日后，周一至周五，每周三，〔2016〕9号"),
        0
    );
    assert_eq!(found("三天前"), 1);
    assert_eq!(found("15个工作日后"), 1);
}

#[test]
fn villages_and_schools_named_after_numbers() {
    quantities("三家岗村、七户湾村和两亩田村建成3个专栏", &["3 exact 个"]);
    quantities("五本堂小学、四间坪教学点及九百户社区", &[]);
    quantities("走访三户困难村民", &["3 exact 户"]);
    quantities(
        "派出五支驻村工作队和两家进村企业",
        &["5 exact 支", "2 exact 家"],
    );
    quantities("三家岗村委会", &[]);
    quantities("新建两所农村小学", &["2 exact 所"]);
    quantities("发放三本优秀小学教材", &["3 exact 本"]);
    quantities(
        "补助三户农村家庭，印发两本农村小学手册",
        &["3 exact 户", "2 exact 本"],
    );
}

#[test]
fn two_behind_arabic_figures_is_the_weight_only_before_no_noun() {
    quantities("2018两会期间印发手册60册", &["60 exact 册"]);
    quantities("标准分300、500两档", &[]);
    quantities("查获黄金50两", &["50 exact 两"]);
}

#[test]
fn rates_and_powers_in_letters() {
    quantities("时速60km/h", &["60 exact km/h"]);
    quantities(
        "流量12m³/s，产量500t/d",
        &["12 exact m³/s", "500 exact t/d"],
    );
    quantities("密度1.1g/cm³", &["1.1 exact g/cm³"]);
    quantities("面积40m^2", &["40 exact m^2"]);
    quantities("库容3×10^5m³", &[]);
    quantities("补助600元/（人·月）", &["600 exact 元/（人·月）"]);
    quantities("补助600元/（每年发放）", &["600 exact 元"]);
}

#[test]
fn a_blank_before_the_mark_of_a_number_splits_it() {
    quantities("公开1 ,402条", &[]);
    quantities("捐款5 ，300元", &[]);
    quantities("平均用时2 .5天", &[]);
    quantities("公开信息4\n千余条", &[]);
}

#[test]
fn the_lower_end_has_the_beginning_of_the_unit() {
    quantities("提高3个到6个百分点", &["3..6 exact 个百分点"]);
    quantities("压缩2个至4个工作日", &["2..4 exact 个工作日"]);
}

#[test]
fn small_change_in_words() {
    quantities("每份四元两角", &["4.2 exact 元"]);
    quantities("共两块五", &["2.5 exact 块"]);
    quantities("制作五块展板", &["5 exact 块"]);
}

#[test]
fn ordinals_share_the_unit_behind_the_last() {
    quantities("获第二、三名", &[]);
    quantities("第一，三个部门参加", &["3 exact 个"]);
}

#[test]
fn numbers_that_are_parts_of_words() {
    let numbers = |text: &str| -> Vec<String> {
        gongkai_normalize::scan_numbers(text, &ScanOptions::default())
            .map(|number| format!("{} {}", number.value, number.kind.name()))
            .collect()
    };
    assert_eq!(numbers("PM2.5与B12超标"), [""; 0]);
    assert_eq!(numbers("一共办理，一并公开，一经查实，其中之一"), [""; 0]);
    assert_eq!(numbers("逐条落实，问题一一整改"), [""; 0]);
    assert_eq!(numbers("第二、三名"), ["2 ordinal", "3 ordinal"]);
    assert_eq!(numbers("第四至六条"), ["4 ordinal", "6 ordinal"]);
    assert_eq!(numbers("“十三五”与“十五”规划"), [""; 0]);
    assert_eq!(numbers("“十五五”"), [""; 0]);
    assert_eq!(numbers("“十五”"), [""; 0]);
    assert_eq!(numbers("“十五个”"), ["15 cardinal"]);
    assert_eq!(numbers("一百一十一"), ["111 cardinal"]);
}

#[test]
fn days_with_marks_that_join_nothing() {
    let day = ["day 2016-03-05..2016-03-05"];
    dates("2016年 - 3月 - 5日印发", &day);
    dates("2016年—3月—5日印发", &day);
    dates("2016年/3/5印发", &day);
    dates("2016年·3月·5日印发", &day);
    dates("2016年3月-5月", &["range 2016-03-01..2016-05-31"]);
}

#[test]
fn a_month_or_day_zero_is_damage() {
    dates("2016年0月5日", &["day damaged "]);
    dates("2016年5月0日前", &["day damaged "]);
    dates("2016年10月20日", &["day 2016-10-20..2016-10-20"]);
}

#[test]
fn days_that_have_lost_figures_or_all_marks() {
    dates("自2012年月日起", &["day damaged "]);
    dates("2012年月日", &["year 2012-01-01..2012-12-31"]);
    dates("自201211起", &["day damaged 2012-01-01..2012-01-01"]);
    dates(
        "2012112012年12月31日间",
        &["range damaged 2012-01-01..2012-12-31"],
    );
    dates("编号2012112012年鉴", &[]);
}

#[test]
fn ends_of_a_year_in_more_words() {
    dates("2015年的年底", &["year_part 2015-11-01..2015-12-31"]);
    dates("去年的年末", &["year_part 2016-11-01..2016-12-31"]);
    dates("2014年下半年年底", &["year_part 2014-11-01..2014-12-31"]);
    dates("2014年下半年", &["half_year 2014-07-01..2014-12-31"]);
}

#[test]
fn months_with_their_count() {
    dates("集中在10、11两个月公开", &["range 2017-10-01..2017-11-30"]);
    dates("至6、7、8三个月", &["range 2017-06-01..2017-08-31"]);
    dates("集中在三四月份公开", &["range 2017-03-01..2017-04-30"]);
    dates("5、6月份公开", &["range 2017-05-01..2017-06-30"]);
}

#[test]
fn years_up_to_the_reference() {
    dates("五年来共公开", &["range 2013-01-01..2017-12-31"]);
    dates("实施五年多来", &["range unresolved"]);
    dates("三年来信120件", &[]);
    dates("2014年、2015年和2016年", &["range 2014-01-01..2016-12-31"]);
    dates(
        "2014年和2015年",
        &["year 2014-01-01..2014-12-31", "year 2015-01-01..2015-12-31"],
    );
}

#[test]
fn lengths_with_more_behind_them() {
    quantities(
        "开展一年多，用了半个多月",
        &["1 more_than 年", "0.5 more_than 月"],
    );
    quantities("一年多次检查", &[]);
    quantities("历时近三个半月", &["3.5 nearly 月"]);
    dates("历时近三个半月", &[]);
    dates("近三年公开", &["range 2015-01-01..2017-12-31"]);
}

#[test]
fn what_has_begun_goes_on_before_a_sum() {
    dates("自2012年起累计公开", &["range 2012-01-01.."]);
    dates("自2012年起实行", &["year 2012-01-01..2012-12-31"]);
}

#[test]
fn capital_figures_of_a_date() {
    dates("贰零壹陆年叁月伍日", &["day 2016-03-05..2016-03-05"]);
    dates("贰零壹陆年拾贰月", &["month 2016-12-01..2016-12-31"]);
}

#[test]
fn days_of_other_calendars() {
    dates("藏历二月十五日法会", &[]);
    dates("傣历六月中旬", &[]);
    dates("三月三歌会", &[]);
    dates("三月三日", &["day 2017-03-03..2017-03-03"]);
}

#[test]
fn the_ninth_plan_in_quotation_marks() {
    dates("“九五”计划期间", &["plan 1996-01-01..2000-12-31"]);
    dates("九五折", &[]);
}
