//! The organ that reports as a key to join on, and the site that its page stands on.

use gongkai_span::SourceSpan;
use serde::{Deserialize, Serialize};

use super::header::DerivedFrom;
use crate::codes::vocabulary;

vocabulary! {
    /// The level of government of an organ.
    #[non_exhaustive]
    pub enum OrganLevel as "level of government" {
        /// The State Council and what belongs to it.
        State = "state", "国家", "state";
        /// 省, 自治区, 直辖市.
        Province = "province", "省级", "province";
        /// 地级市, 地区, 自治州, 盟.
        Prefecture = "prefecture", "地级", "prefecture";
        /// 县, 市辖区, 县级市, 旗.
        County = "county", "县级", "county";
        /// 乡, 镇, 街道.
        Township = "township", "乡级", "township";
        /// 开发区, 高新区 and other zones with a committee of their own.
        Zone = "zone", "功能区", "zone";
    }
}

vocabulary! {
    /// What an organ is.
    #[non_exhaustive]
    pub enum OrganType as "type of organ" {
        /// 人民政府 of a province, prefecture or county.
        Government = "government", "政府", "government";
        /// 人民政府办公厅, 办公室.
        GovernmentOffice = "government_office", "政府办公室", "government office";
        /// 局, 委员会, 厅 and other departments.
        Department = "department", "部门", "department";
        /// 乡, 镇人民政府.
        Township = "township", "乡镇", "township";
        /// 街道办事处.
        Subdistrict = "subdistrict", "街道", "subdistrict";
        /// 管理委员会 of a zone.
        ZoneCommittee = "zone_committee", "管委会", "zone committee";
        /// 事业单位.
        PublicInstitution = "public_institution", "事业单位", "public institution";
        /// A school or university.
        School = "school", "学校", "school";
        /// A hospital.
        Hospital = "hospital", "医院", "hospital";
        /// An enterprise, such as a supplier of water or power.
        Enterprise = "enterprise", "企业", "enterprise";
        /// A court or procuratorate.
        CourtProcuratorate = "court_procuratorate", "法检", "court or procuratorate";
        /// Any other.
        Other = "other", "其他", "other";
        + Own;
    }
}

/// An administrative division of GB/T 2260.
///
/// ```
/// use gongkai_report::Division;
///
/// let division = Division::new("210300", "鞍山市", ["辽宁省", "鞍山市"]);
/// assert_eq!(
///     serde_json::to_string(&division)?,
///     r#"{"code":"210300","name":"鞍山市","path":["辽宁省","鞍山市"]}"#,
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Division {
    /// Its six digits.
    pub code: String,
    /// Its full name.
    pub name: String,
    /// The names from its province down to itself.
    pub path: Vec<String>,
}

impl Division {
    /// The division with this code, name and path.
    #[must_use]
    pub fn new<N: Into<String>>(
        code: impl Into<String>,
        name: impl Into<String>,
        path: impl IntoIterator<Item = N>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            path: path.into_iter().map(Into::into).collect(),
        }
    }
}

/// Who reports.
///
/// ```
/// use gongkai_report::{DerivedFrom, Organ, OrganLevel};
///
/// let mut organ = Organ::new("鞍山高新技术产业开发区管理委员会");
/// organ.level = Some(OrganLevel::Zone);
/// organ.derived_from.push(DerivedFrom::Issuer);
/// assert!(organ.division.is_none() && organ.candidates.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Organ {
    /// Its fullest name, cleaned.
    pub name: String,
    /// The narrowest division that the evidence names without doubt; a department has the division
    /// of its government.
    pub division: Option<Division>,
    /// Its level of government.
    pub level: Option<OrganLevel>,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: Option<OrganType>,
    /// The divisions that the name may mean, where nothing decides between them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Division>,
    /// The evidence that the division was taken from.
    #[serde(default)]
    pub derived_from: Vec<DerivedFrom>,
}

impl Organ {
    /// An organ of which only the name is known.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            division: None,
            level: None,
            kind: None,
            candidates: Vec::new(),
            derived_from: Vec::new(),
        }
    }
}

/// What a page says of the site it stands on: the meta tags of 国办发〔2017〕47号, annex 1, and the
/// 网站标识码 of its foot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Site {
    /// The site's code, 网站标识码: ten digits.
    pub id_code: Option<String>,
    /// The code of its division, the first six digits of the site's code.
    pub division: Option<String>,
    /// The site's name.
    pub name: Option<String>,
    /// The name of the column that the page stands in.
    pub column: Option<String>,
    /// Where the code stands, else the name, else the column.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Span"))]
    pub span: SourceSpan,
}

impl Site {
    /// A site of which nothing is known yet but a place that names it.
    #[must_use]
    pub const fn new(span: SourceSpan) -> Self {
        Self {
            id_code: None,
            division: None,
            name: None,
            column: None,
            span,
        }
    }
}
