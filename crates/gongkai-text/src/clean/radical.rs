//! Kangxi radicals and compatibility characters: `⼀` for `一`, `㈠` for `（一）`.

use unicode_normalization::char::decompose_compatible;

/// Simplified components of the CJK Radicals Supplement that Unicode gives no decomposition, with
/// the ideograph that each looks like (Unicode's EquivalentUnifiedIdeograph.txt).
const SUPPLEMENT: &[(char, char)] = &[
    ('⺟', '母'),
    ('⺠', '民'),
    ('⺩', '王'),
    ('⺬', '示'),
    ('⺾', '艹'),
    ('⻄', '西'),
    ('⻅', '见'),
    ('⻆', '角'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻙', '韦'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻜', '飞'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻣', '骨'),
    ('⻤', '鬼'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻧', '卤'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻬', '齐'),
    ('⻮', '齿'),
    ('⻰', '龙'),
    ('⻳', '龟'),
    ('⻁', '虎'),
    ('⺁', '厂'),
    ('⺎', '兀'),
    ('⺝', '月'),
    ('⺪', '疋'),
    ('⻊', '足'),
    ('⻏', '阝'),
    ('⻖', '阝'),
];

/// What the ordinary form of `c` is; `None` if it is ordinary already.
///
/// Covers radicals, compatibility ideographs, and bracketed ideographs. Signs that carry digits (①,
/// ⑴) and units (㎡, ℃) are left alone.
pub(super) fn ordinary(c: char) -> Option<Ordinary> {
    match c {
        _ if !may_be(c) => None,
        '\u{3220}'..='\u{3243}' => {
            let (mut inner, mut others) = (None, 0);
            decompose_compatible(c, |part| match part {
                '(' | ')' => {}
                _ if inner.is_none() => inner = Some(part),
                _ => others += 1,
            });
            inner.filter(|_| others == 0).map(Ordinary::Bracketed)
        }
        _ => {
            let listed = SUPPLEMENT.iter().find(|(radical, _)| *radical == c);
            let to = match listed {
                Some((_, to)) => *to,
                None => single_decomposition(c)?,
            };
            Some(Ordinary::Character(to))
        }
    }
}

/// Whether `c` is in one of the blocks that hold such characters.
pub(super) const fn may_be(c: char) -> bool {
    matches!(
        c,
        '\u{2E80}'..='\u{2EF3}' | '\u{2F00}'..='\u{2FD5}' | '\u{3220}'..='\u{3243}'
            | '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1D}'
    )
}

/// What takes the place of a compatibility character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ordinary {
    /// One ideograph.
    Character(char),
    /// The ideograph between full-width brackets.
    Bracketed(char),
}

fn single_decomposition(c: char) -> Option<char> {
    let (mut to, mut count) = (None, 0);
    decompose_compatible(c, |part| {
        to = Some(part);
        count += 1;
    });
    to.filter(|to| count == 1 && *to != c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn radicals_and_compatibility_characters() {
        assert_eq!(ordinary('⼀'), Some(Ordinary::Character('一')));
        assert_eq!(ordinary('⻔'), Some(Ordinary::Character('门')));
        assert_eq!(ordinary('\u{F9D1}'), Some(Ordinary::Character('六')));
        assert_eq!(ordinary('㈠'), Some(Ordinary::Bracketed('一')));
        for c in ['一', '①', '⑴', '㎡', '℃', '\u{FA0E}'] {
            assert_eq!(ordinary(c), None, "{c}");
        }
    }

    /// What comes out is ordinary: a second cleaning finds nothing.
    #[test]
    fn ordinary_forms_stay() {
        for c in ('\u{2E80}'..='\u{33FF}').chain('\u{F900}'..='\u{FAFF}') {
            let Some(Ordinary::Character(to) | Ordinary::Bracketed(to)) = ordinary(c) else {
                continue;
            };
            assert_eq!(ordinary(to), None, "{c} to {to}");
        }
    }
}
