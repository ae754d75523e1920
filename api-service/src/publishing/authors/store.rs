//! Reading authors, and saving what an import says of them. Only authors of visible
//! articles show.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use super::output::Author;
use crate::{
    database::{Session, execute, fetch_all, fetch_optional, statement::statements},
    http::input::Username,
};

statements! {
    LIST = "SELECT u.id, u.username, u.display_name, u.bio, u.website_url, \
        (SELECT count(*) FROM article_authors w WHERE w.user_id = u.id AND w.published_at <= $1) AS article_count \
        FROM users u \
        WHERE u.username > $2 AND EXISTS (SELECT 1 FROM article_authors w WHERE w.user_id = u.id AND w.published_at <= $1) \
        ORDER BY u.username LIMIT $3";
    FIND = "SELECT u.id, u.username, u.display_name, u.bio, u.website_url, \
        (SELECT count(*) FROM article_authors w WHERE w.user_id = u.id AND w.published_at <= $2) AS article_count \
        FROM users u \
        WHERE u.username = $1 AND EXISTS (SELECT 1 FROM article_authors w WHERE w.user_id = u.id AND w.published_at <= $2)";
    SAVE_PROFILE = "INSERT INTO users (id, username, display_name, bio, website_url, created_at, updated_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (username) DO UPDATE \
        SET display_name = excluded.display_name, bio = excluded.bio, website_url = excluded.website_url, updated_at = excluded.updated_at \
        WHERE users.display_name <> excluded.display_name OR users.bio <> excluded.bio \
        OR users.website_url IS DISTINCT FROM excluded.website_url";
}

/// An author with the number of articles.
#[derive(FromRow)]
pub struct AuthorRow {
    pub id: Uuid,
    pub username: String,
    display_name: String,
    bio: String,
    website_url: Option<String>,
    article_count: i64,
}

impl From<AuthorRow> for Author {
    fn from(row: AuthorRow) -> Self {
        Self {
            username: row.username,
            display_name: row.display_name,
            bio: row.bio,
            website_url: row.website_url,
            article_count: row.article_count,
        }
    }
}

/// What is said of an author.
pub struct Profile {
    /// The name that the author's pages go by.
    pub username: Username,
    /// The name that readers see.
    pub display_name: String,
    /// Plain text; may be empty.
    pub bio: String,
    /// The author's own site.
    pub website_url: Option<String>,
}

/// Authors by username, after this one.
pub async fn list(
    session: Session<'_>,
    now: DateTime<Utc>,
    after: &str,
    limit: i64,
) -> sqlx::Result<Vec<AuthorRow>> {
    fetch_all!(session, AuthorRow, LIST, now, after, limit)
}

/// The author with this username.
pub async fn find(
    session: Session<'_>,
    username: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<AuthorRow>> {
    fetch_optional!(session, AuthorRow, FIND, username, now)
}

/// Creates the user or updates the profile; tells whether anything changed.
///
/// # Errors
/// Whatever the engine says.
pub async fn save_profile(
    session: Session<'_>,
    id: Uuid,
    profile: &Profile,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let written = execute!(
        session,
        SAVE_PROFILE,
        id,
        profile.username.as_str(),
        &profile.display_name,
        &profile.bio,
        profile.website_url.as_deref(),
        now,
    )?;
    Ok(written > 0)
}
