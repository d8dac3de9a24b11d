//! The page around the data.

use std::io::{self, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use maud::{DOCTYPE, PreEscaped, html};

use super::options::AtlasOptions;
use super::read::AtlasData;
use crate::PageLanguage;
use crate::head::head;

const STYLE: &str = include_str!("../../assets/atlas.css");
const SCRIPT: &str = include_str!("../../assets/atlas.js");

/// The data as the script reads it: JSON, deflated, in base64.
fn packed(data: &AtlasData, options: &AtlasOptions) -> io::Result<String> {
    let mut value = serde_json::to_value(data)?;
    value["pages"] = serde_json::to_value(&options.pages)?;
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    serde_json::to_writer(&mut encoder, &value)?;
    encoder.flush()?;
    Ok(STANDARD.encode(encoder.finish()?))
}

pub(super) fn draw(data: &AtlasData, options: &AtlasOptions) -> io::Result<String> {
    let (language, fixed) = match options.language {
        PageLanguage::Reader => ("zh-CN", false),
        PageLanguage::Chinese => ("zh-CN", true),
        PageLanguage::English => ("en", true),
    };
    let packed = packed(data, options)?;
    let markup = html! {
        (DOCTYPE)
        html lang=(language) data-fixed[fixed] {
            (head(concat!("gongkai atlas ", env!("CARGO_PKG_VERSION")), "政府信息公开年报图集", STYLE, SCRIPT))
            body {
                header {
                    h1 id="title" { "政府信息公开年报图集" }
                    span.about id="about" {}
                    div.tools {
                        button type="button" id="language" aria-label="English / 中文" { "EN" }
                        button type="button" id="theme" aria-label="颜色 Colours" { "自动" }
                    }
                }
                nav role="tablist" aria-label="视图 Views" {}
                main { noscript { "这一页需要脚本。This page needs its script." } }
                footer id="status" role="status" aria-live="polite" {}
                // Base64 has no character that could end the element.
                script type="application/octet-stream" id="data" { (PreEscaped(packed)) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    Ok(markup.into_string())
}
