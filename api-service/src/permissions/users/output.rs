//! Users as the API gives them to administrators.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{links::Links, store::UserRow};
use crate::permissions::PermissionSet;

/// A group that a user is in.
#[derive(Debug, Serialize, ToSchema)]
pub struct GroupRef {
    /// The group's id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
}

/// A user in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct UserSummary {
    /// The user's id.
    pub id: Uuid,
    /// The name that the user's pages go by.
    #[schema(example = "ada")]
    pub username: String,
    /// The name that readers see.
    pub display_name: String,
    /// Where the user gets mail.
    #[schema(required, format = "email")]
    pub email: Option<String>,
    /// Whether the user may sign in.
    pub is_active: bool,
    /// Whether every permission is the user's.
    pub is_superuser: bool,
    /// When the user last signed in.
    #[schema(required)]
    pub last_sign_in_at: Option<DateTime<Utc>>,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
}

/// A page of users.
#[derive(Debug, Serialize, ToSchema)]
pub struct UserPage {
    /// The users, by username.
    pub items: Vec<UserSummary>,
    /// Give it as `cursor` to get the next page; null on the last one.
    #[schema(required)]
    pub next_cursor: Option<String>,
}

/// A user with everything that an administrator may see.
#[derive(Debug, Serialize, ToSchema)]
pub struct User {
    /// The user's id.
    pub id: Uuid,
    /// The name that the user's pages go by.
    #[schema(example = "ada")]
    pub username: String,
    /// The name that readers see.
    pub display_name: String,
    /// A few words about the user, plain text; may be empty.
    pub bio: String,
    /// The user's own site.
    #[schema(required, format = "uri")]
    pub website_url: Option<String>,
    /// Where the user gets mail.
    #[schema(required, format = "email")]
    pub email: Option<String>,
    /// When the address was found to be the user's.
    #[schema(required)]
    pub email_verified_at: Option<DateTime<Utc>>,
    /// Whether the user may sign in.
    pub is_active: bool,
    /// Whether every permission is the user's.
    pub is_superuser: bool,
    /// The groups that the user is in, by name.
    pub groups: Vec<GroupRef>,
    /// The permissions given to the user in person.
    #[schema(example = json!(["articles.view"]))]
    pub permissions: Vec<&'static str>,
    /// What the user may do, by groups, in person or as a superuser.
    #[schema(example = json!(["articles.view"]))]
    pub effective_permissions: Vec<&'static str>,
    /// When the user last signed in.
    #[schema(required)]
    pub last_sign_in_at: Option<DateTime<Utc>>,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Counts the changes; the ETag is made of it.
    #[schema(minimum = 1)]
    pub version: i64,
}

impl User {
    /// What is given away of a user who has rights by `links`.
    pub fn new(row: UserRow, links: &Links) -> Self {
        let effective = if row.is_superuser {
            PermissionSet::all()
        } else {
            links.effective()
        };
        Self {
            id: row.id,
            username: row.username,
            display_name: row.display_name,
            bio: row.bio,
            website_url: row.website_url,
            email: row.email,
            email_verified_at: row.email_verified_at,
            is_active: row.is_active,
            is_superuser: row.is_superuser,
            groups: links.groups.iter().map(GroupRef::from).collect(),
            permissions: links.permissions.codenames(),
            effective_permissions: effective.codenames(),
            last_sign_in_at: row.last_sign_in_at,
            created_at: row.created_at,
            updated_at: row.updated_at,
            version: row.version,
        }
    }
}
