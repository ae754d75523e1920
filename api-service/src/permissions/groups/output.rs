//! Groups as the API gives them away.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::store::GroupRow;

/// A group.
#[derive(Debug, Serialize, ToSchema)]
pub struct Group {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    #[schema(example = "Proofreaders")]
    pub name: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Whether newcomers are put into it. One group is, at most.
    pub is_default: bool,
    /// The codenames of the permissions that its members get.
    #[schema(example = json!(["articles.view"]))]
    pub permissions: Vec<&'static str>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Counts the changes; the ETag is made of it.
    #[schema(minimum = 1)]
    pub version: i64,
}

impl From<GroupRow> for Group {
    fn from(row: GroupRow) -> Self {
        Self {
            permissions: row.permissions().codenames(),
            id: row.id,
            name: row.name,
            description: row.description,
            is_default: row.is_default,
            created_at: row.created_at,
            updated_at: row.updated_at,
            version: row.version,
        }
    }
}

/// A page of groups.
#[derive(Debug, Serialize, ToSchema)]
pub struct GroupPage {
    /// The groups, by name.
    pub items: Vec<Group>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}
