//! Traditional to Simplified beside the crate `fast2s`.
//!
//! `fast2s` has tables of its own and goes character by character but for a few words. Each character
//! of the block of Chinese characters is put to both; those in which they differ are of the kinds
//! listed. Texts that only have characters that both know alike come out alike.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use gongkai_tests::{Change, Dice, Page, cases, seed};
use gongkai_text::{CleanOptions, ReadOptions, read_text};
use proptest::prelude::*;

/// A sentence that shows a text to be Traditional.
const LEAD: &str = "國務院關於政府信息公開條例實施機關職責規範辦法業務審查處理";

/// What we make of a Traditional line, without the sentence before it.
fn ours(text: &str) -> String {
    let page = format!("{LEAD}。{text}");
    let options = ReadOptions::default().clean(CleanOptions::default());
    let document = read_text(&page, &options).expect("within limits");
    let cleaned = document.text();
    let (_, rest) = cleaned.split_once('。').unwrap_or_default();
    rest.to_owned()
}

/// Characters that the two read otherwise when they stand alone: ours, theirs.
static DIFFER: LazyLock<BTreeMap<char, (String, String)>> = LazyLock::new(|| {
    ('\u{4E00}'..='\u{9FA5}')
        .filter_map(|c| {
            let (ours, theirs) = (ours(&c.to_string()), fast2s::convert(&c.to_string()));
            (ours != theirs).then_some((c, (ours, theirs)))
        })
        .collect()
});

/// Characters whose Simplified form the word decides (瞭望 but 了解, 回覆 but 覆盖): `fast2s` knows few of
/// the words.
const BY_WORD: &str = "么乾俱吒噁彷徵於昇沈濛牴畫瞭薹藉衹覆鉅鍊鍾麼麽着著";

/// Characters that both change, each to something else: what stands there, ours, theirs. Ours are the
/// forms of the Table of General Standard Chinese Characters (2013) or of OpenCC's extended set; theirs
/// are forms that the table took back (諮 is 咨, 疊 is 叠, 讎 is 雠 or 仇, 瀋 is 沈) or near variants.
const BOTH: &str = "儸㑩罗 勣𪟝绩 壠垅垄 嶠峤娇 巗𪨷岩 椏桠丫 瀋沈渖 煇𪸩辉 疊叠迭 礮𪿫炮 篠筿筱 蓧𦰏莜 訢䜣欣 諮咨谘 \
    讌䜩燕 讎雠仇 貲赀资 逕迳径 鉋铇刨 鋂𰾄镅 鑪𬬻炉 韝鞲鞴 頫𫖯俯 颺飏扬 飈飚飙 餧𫗪喂 鰌䲡鳅";

#[test]
fn characters_differ_in_known_ways() {
    let (mut rare, mut variants, mut both) = (0, 0, String::new());
    for (c, (ours, theirs)) in DIFFER.iter() {
        let c = c.to_string();
        if *theirs == c {
            // Rare characters with a Simplified form that only OpenCC has.
            rare += 1;
        } else if *ours == c {
            // Variants (粧 for 妆, 鉄 for 铁): no Traditional forms, so ours leaves them as printed.
            variants += 1;
        } else {
            both.extend([c.as_str(), ours, theirs, " "]);
        }
    }
    let mut both: Vec<&str> = both.split_whitespace().collect();
    both.sort_unstable();
    assert_eq!(both.join(" "), BOTH);
    assert_eq!((rare, variants), (1010, 192));
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn reports(index in 0..5_usize, start in any::<prop::sample::Index>()) {
        let page = Change::Traditional.apply(&Page::plain(seed(index)), &mut Dice(0));
        let text: Vec<char> = page.text.chars().filter(|c| ('\u{4E00}'..='\u{9FA5}').contains(c)).collect();
        let start = start.index(text.len().saturating_sub(200).max(1));
        let same = |c: &&char| !DIFFER.contains_key(c) && !BY_WORD.contains(**c);
        let text: String = text.iter().skip(start).take(200).filter(same).collect();
        prop_assert_eq!(ours(&text), fast2s::convert(&text), "{}", text);
    }
}
