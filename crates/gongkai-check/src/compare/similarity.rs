//! How much of the prose of one year stands word for word in the next.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

use gongkai_report::Topic;

/// So many characters in a row make a shingle: long enough that set phrases of the trade alone
/// (政府信息公开工作) do not count as carried over.
const SHINGLE: usize = 10;

/// The text of a section. The caller provides it, because a report does not contain the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionText<'t> {
    /// The section's title.
    pub title: &'t str,
    /// What it is about.
    pub topic: Option<Topic>,
    /// Its text, cleaned, children included.
    pub text: &'t str,
}

/// How much of the prose was carried over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Similarity {
    /// The share of the later text, in runs of ten characters, that stands in the earlier one:
    /// 0 to 1.
    pub carried_over: f64,
    /// The same for each section of the later report that is long enough to tell.
    pub sections: Vec<SectionSimilarity>,
}

/// How much of a section was carried over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SectionSimilarity {
    /// The title in the later report.
    pub later: String,
    /// The title of the section that it is held against.
    pub earlier: String,
    /// The share of the later section that stands in the earlier one: 0 to 1.
    pub carried_over: f64,
    /// Runs that both have, in the share of all that either has: 0 to 1.
    pub jaccard: f64,
}

/// Compares the sections of two reports.
///
/// White space and punctuation play no part. A section is held against the earlier one of the same
/// topic, or against the one that it has most from.
///
/// ```
/// use gongkai_check::{SectionText, compare_sections};
///
/// let text = "政府信息公开工作仍存在一些不足，主要是公开的内容还不够全面，更新还不够及时。";
/// let section = SectionText { title: "存在的问题", topic: None, text };
/// let similarity = compare_sections(&[section], &[section]);
/// assert_eq!(similarity.sections[0].earlier, "存在的问题");
/// assert!((similarity.carried_over - 1.0).abs() < f64::EPSILON);
/// ```
#[must_use]
pub fn compare_sections(earlier: &[SectionText<'_>], later: &[SectionText<'_>]) -> Similarity {
    let before: Vec<HashSet<u64>> = earlier
        .iter()
        .map(|section| shingles(section.text))
        .collect();
    let index = Index::of(&before, earlier);
    let (mut shared, mut total) = (0, 0);
    let mut sections = Vec::new();
    for section in later {
        let now = shingles(section.text);
        shared += now.iter().filter(|run| index.has(**run)).count();
        total += now.len();
        if now.is_empty() {
            continue;
        }
        let topic = section.topic.filter(|topic| *topic != Topic::Unknown);
        let Some(best) = index.best(&now, topic, earlier) else {
            continue;
        };
        let (Some(other), Some(then)) = (earlier.get(best), before.get(best)) else {
            continue;
        };
        let common = then.intersection(&now).count();
        sections.push(SectionSimilarity {
            later: section.title.to_owned(),
            earlier: other.title.to_owned(),
            carried_over: share(common, now.len()),
            jaccard: share(common, now.len() + then.len() - common),
        });
    }
    Similarity {
        carried_over: share(shared, total),
        sections,
    }
}

/// A run that more earlier sections have does not tell them apart; it counts for the first ones only,
/// so that a document that says one thing in every section takes no quadratic time.
const MOST_HOLDERS: usize = 64;

/// Which earlier sections have a run, and which have a topic.
struct Index {
    holders: HashMap<u64, Vec<usize>>,
    first_of_topic: Vec<(Topic, usize)>,
}

impl Index {
    fn of(before: &[HashSet<u64>], earlier: &[SectionText<'_>]) -> Self {
        let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
        for (section, runs) in before.iter().enumerate() {
            for run in runs {
                let holding = holders.entry(*run).or_default();
                if holding.len() < MOST_HOLDERS {
                    holding.push(section);
                }
            }
        }
        let mut first_of_topic: Vec<(Topic, usize)> = Vec::new();
        for (section, text) in earlier.iter().enumerate() {
            if let Some(topic) = text.topic
                && first_of_topic.iter().all(|(known, _)| *known != topic)
            {
                first_of_topic.push((topic, section));
            }
        }
        Self {
            holders,
            first_of_topic,
        }
    }

    fn has(&self, run: u64) -> bool {
        self.holders.contains_key(&run)
    }

    /// The earlier section of this topic that has most of these runs; where none has the topic, any
    /// that has most of them; the earliest of equals.
    fn best(
        &self,
        now: &HashSet<u64>,
        topic: Option<Topic>,
        earlier: &[SectionText<'_>],
    ) -> Option<usize> {
        let mut common: HashMap<usize, usize> = HashMap::new();
        for section in now.iter().filter_map(|run| self.holders.get(run)).flatten() {
            *common.entry(*section).or_default() += 1;
        }
        // These two may have nothing in common with it.
        let of_topic = self.first_of_topic.iter();
        let of_topic = of_topic.filter(|(known, _)| Some(*known) == topic);
        for section in of_topic.map(|(_, section)| *section).chain([0]) {
            common.entry(section).or_default();
        }
        let rank = |(section, runs): &(usize, usize)| {
            let same = earlier.get(*section).map(|text| text.topic == topic);
            (
                topic.is_some() && same == Some(true),
                *runs,
                std::cmp::Reverse(*section),
            )
        };
        let best = common.into_iter().max_by_key(rank);
        best.map(|(section, _)| section)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    float(part) / float(whole)
}

/// The hashes of every run of [`SHINGLE`] characters.
fn shingles(text: &str) -> HashSet<u64> {
    let chars: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    chars
        .windows(SHINGLE)
        .map(|run| {
            let mut hasher = DefaultHasher::new();
            run.hash(&mut hasher);
            hasher.finish()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROBLEMS: &str =
        "公开的内容还不够全面，部分栏目更新还不够及时，工作人员的业务能力还有待提高。";
    const PLANS: &str =
        "下一步将进一步健全工作机制，加强业务培训，拓宽公开渠道，提高公开的质量和时效。";

    fn section<'t>(title: &'t str, topic: Topic, text: &'t str) -> SectionText<'t> {
        SectionText {
            title,
            topic: Some(topic),
            text,
        }
    }

    #[test]
    fn sections_are_held_against_their_topic() {
        let before = [
            section("问题", Topic::Problems, PROBLEMS),
            section("打算", Topic::Plans, PLANS),
        ];
        let after = [section("不足", Topic::Problems, PLANS)];
        let found = compare_sections(&before, &after);
        assert_eq!(found.sections[0].earlier, "问题");
        assert!(found.sections[0].carried_over < 0.01);
        // The text as a whole was carried over, only to another section.
        assert!(found.carried_over > 0.99);
    }

    #[test]
    fn a_section_without_topic_is_held_against_the_likest() {
        let before = [
            section("甲", Topic::Unknown, PROBLEMS),
            section("乙", Topic::Unknown, PLANS),
        ];
        let later =
            format!("{PLANS}今年新增微信公众号一个，发布信息三百余条，群众反映良好，阅读量上升。");
        let after = [section("丙", Topic::Unknown, &later)];
        let found = compare_sections(&before, &after);
        assert_eq!(found.sections[0].earlier, "乙");
        let carried_over = found.sections[0].carried_over;
        assert!((0.3..0.8).contains(&carried_over), "{carried_over}");
    }

    #[test]
    fn many_sections_that_say_the_same_take_linear_time() {
        let text = format!("{PROBLEMS}{PLANS}");
        let many = vec![section("甲", Topic::Unknown, &text); 1_000];
        let found = compare_sections(&many, &many);
        assert_eq!(found.sections.len(), many.len());
        assert!(found.carried_over > 0.99);
    }

    #[test]
    fn too_short_to_tell_is_left_out() {
        let short = [section("其他", Topic::Other, "无。")];
        let found = compare_sections(&short, &short);
        assert!(found.sections.is_empty());
        assert!(compare_sections(&[], &[]).sections.is_empty());
    }
}
