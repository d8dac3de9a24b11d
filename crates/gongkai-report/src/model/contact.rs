//! How to reach the organ, and the records of its site.

use gongkai_span::{Source, Span};
use serde::{Deserialize, Serialize};

use crate::codes::vocabulary;

vocabulary! {
    /// What a contact is.
    #[non_exhaustive]
    pub enum ContactKind as "kind of contact" {
        /// A telephone number.
        Phone = "phone", "电话", "phone";
        /// A fax number.
        Fax = "fax", "传真", "fax";
        /// An e-mail address.
        Email = "email", "电子邮箱", "e-mail";
        /// A postal address.
        Address = "address", "地址", "address";
        /// A postal code.
        Postcode = "postcode", "邮编", "postcode";
        /// A web address.
        Url = "url", "网址", "web address";
        /// ICP备案号.
        Icp = "icp", "ICP备案", "ICP record";
        /// 公安备案号.
        PoliceRecord = "police_record", "公安备案", "police record";
        /// 网站标识码.
        SiteId = "site_id", "网站标识码", "site id";
        /// A service line such as 12345, given as a way to reach the organ.
        Hotline = "hotline", "热线", "hotline";
        + Own;
    }
}

/// One way to reach the organ, or one record number of its site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound = "")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "", rename = "Contact"))]
pub struct Contact<C = Source> {
    /// What it is.
    pub kind: ContactKind,
    /// The number or address, cleaned.
    pub value: String,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: Span<C>,
}

impl<C> Contact<C> {
    /// A contact read at `span`.
    #[must_use]
    pub fn new(kind: ContactKind, value: impl Into<String>, span: Span<C>) -> Self {
        Self {
            kind,
            value: value.into(),
            span,
        }
    }
}
