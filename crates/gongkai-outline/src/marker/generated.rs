// Generated from lexicon/markers.tsv by `cargo run -p gongkai-lexicon`. Do not edit.

use super::{MarkerStyle, MarkerWord};

/// The words, longer ones first.
pub(super) static WORDS: &[MarkerWord] = &[
    MarkerWord { style: MarkerStyle::Part, counted: true, word: "部分", not_before: "" },
    MarkerWord { style: MarkerStyle::Part, counted: true, word: "编", not_before: "" },
    MarkerWord { style: MarkerStyle::Chapter, counted: true, word: "章", not_before: "" },
    MarkerWord { style: MarkerStyle::Division, counted: true, word: "节", not_before: "约能目假日" },
    MarkerWord { style: MarkerStyle::Article, counted: true, word: "条", not_before: "第、，,和至到与及规的款项之所中" },
    MarkerWord { style: MarkerStyle::Is, counted: false, word: "是", not_before: "" },
    MarkerWord { style: MarkerStyle::Is, counted: false, word: "要", not_before: "求素点事务件闻旨么领员害塞道紧案" },
];
