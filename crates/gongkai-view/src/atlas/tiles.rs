//! The tile map: one square a province, set by hand roughly where the province lies. No borders.

use serde::Serialize;

/// A tile.
#[derive(Debug, Serialize)]
pub(super) struct Tile {
    /// How the names of the province begin.
    zh: &'static str,
    en: &'static str,
    x: u8,
    y: u8,
}

const fn tile(zh: &'static str, en: &'static str, x: u8, y: u8) -> Tile {
    Tile { zh, en, x, y }
}

pub(super) const TILES: [Tile; 34] = [
    tile("黑龙江", "HL", 9, 0),
    tile("新疆", "XJ", 1, 1),
    tile("内蒙古", "NM", 6, 1),
    tile("吉林", "JL", 9, 1),
    tile("甘肃", "GS", 3, 2),
    tile("宁夏", "NX", 4, 2),
    tile("山西", "SX", 6, 2),
    tile("北京", "BJ", 7, 1),
    tile("河北", "HE", 7, 2),
    tile("天津", "TJ", 8, 2),
    tile("辽宁", "LN", 9, 2),
    tile("西藏", "XZ", 1, 3),
    tile("青海", "QH", 2, 2),
    tile("陕西", "SN", 5, 2),
    tile("河南", "HA", 6, 3),
    tile("山东", "SD", 7, 3),
    tile("四川", "SC", 3, 3),
    tile("重庆", "CQ", 4, 3),
    tile("湖北", "HB", 5, 3),
    tile("安徽", "AH", 7, 4),
    tile("江苏", "JS", 8, 3),
    tile("上海", "SH", 9, 4),
    tile("云南", "YN", 2, 5),
    tile("贵州", "GZ", 4, 4),
    tile("湖南", "HN", 5, 4),
    tile("江西", "JX", 6, 4),
    tile("浙江", "ZJ", 8, 4),
    tile("广西", "GX", 4, 5),
    tile("广东", "GD", 5, 5),
    tile("福建", "FJ", 6, 5),
    tile("台湾", "TW", 8, 5),
    tile("香港", "HK", 6, 6),
    tile("澳门", "MO", 5, 6),
    tile("海南", "HI", 5, 7),
];
