//! The record at the head of a page.

use gongkai_span::{Source, Span};
use serde::{Deserialize, Serialize};

use crate::codes::vocabulary;

vocabulary! {
    /// What a line of the page's record says.
    #[non_exhaustive]
    pub enum MetadataKey as "key of metadata" {
        /// 索引号.
        IndexNumber = "index_number", "索引号", "index number";
        /// 信息分类, 主题分类 and the like.
        Category = "category", "信息分类", "category";
        /// 发布机构, 发文机构.
        Issuer = "issuer", "发布机构", "issuer";
        /// 发布日期, 成文日期 and the like.
        Published = "published", "发布日期", "published";
        /// 信息来源, 来源.
        Source = "source", "信息来源", "source";
        /// 关键词.
        Keywords = "keywords", "关键词", "keywords";
        /// 文号.
        DocumentNumber = "document_number", "文号", "document number";
        /// 信息名称.
        Title = "title", "信息名称", "title";
        /// 内容概述.
        Abstract = "abstract", "内容概述", "abstract";
        /// 信息格式, 语种.
        Format = "format", "信息格式", "format";
        /// 体裁分类.
        Genre = "genre", "体裁分类", "genre";
        /// 服务对象分类.
        Audience = "audience", "服务对象分类", "audience";
        /// 生命周期分类.
        Lifecycle = "lifecycle", "生命周期分类", "lifecycle";
        /// 有效性.
        Validity = "validity", "有效性", "validity";
        /// 点击, 浏览次数.
        Views = "views", "浏览次数", "views";
        /// 作者.
        Author = "author", "作者", "author";
        /// Any other label.
        Other = "other", "其他", "other";
        + Own;
    }
}

/// One key and value of the page's record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Metadata"))]
pub struct Metadata<C = Source> {
    /// What the value is.
    pub key: MetadataKey,
    /// The label as printed, without its colon.
    pub label: String,
    /// The value.
    pub value: String,
    /// Where the value stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
}

impl<C> Metadata<C> {
    /// A value read at `span` beside `label`.
    #[must_use]
    pub fn new(
        key: MetadataKey,
        label: impl Into<String>,
        value: impl Into<String>,
        span: Span<C>,
    ) -> Self {
        Self {
            key,
            label: label.into(),
            value: value.into(),
            span,
        }
    }
}
