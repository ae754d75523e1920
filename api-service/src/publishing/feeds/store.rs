//! Reading what feeds consist of.

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{
    app::AppState,
    database::{fetch_all, statement::statements},
    http::problem::Problem,
    publishing::absolute_urls::with_absolute_urls,
};

/// How many articles a feed holds.
const FEED_LENGTH: i64 = 20;

statements! {
    NEWEST = "SELECT a.id, a.slug, a.title, a.summary, a.published_at, a.updated_at, a.body_html, \
        (SELECT string_agg(u.display_name, '\u{1e}' ORDER BY w.position) \
         FROM article_authors w JOIN users u ON u.id = w.user_id WHERE w.article_id = a.id) AS authors, \
        (SELECT string_agg(t.name, '\u{1e}' ORDER BY l.position) \
         FROM article_tags l JOIN tags t ON t.id = l.tag_id WHERE l.article_id = a.id) AS tags \
        FROM articles a \
        WHERE a.published_at <= $1 ORDER BY a.published_at DESC, a.id DESC LIMIT $2";
}

/// An article in a feed.
#[derive(FromRow)]
pub struct FeedRow {
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub published_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub body_html: String,
    authors: Option<String>,
    tags: Option<String>,
}

impl FeedRow {
    /// Names of the authors, in order.
    pub fn authors(&self) -> impl Iterator<Item = &str> {
        names(self.authors.as_deref())
    }

    /// Names of the tags, in order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        names(self.tags.as_deref())
    }
}

fn names(column: Option<&str>) -> impl Iterator<Item = &str> {
    column.into_iter().flat_map(|column| column.split('\u{1e}'))
}

/// The newest visible articles, their media named in full.
pub async fn newest(state: &AppState) -> Result<Vec<FeedRow>, Problem> {
    let mut connection = state.database.read().await?;
    let mut rows = fetch_all!(
        connection.session(),
        FeedRow,
        NEWEST,
        state.clock.now(),
        FEED_LENGTH
    )?;
    for row in &mut rows {
        row.body_html = with_absolute_urls(std::mem::take(&mut row.body_html), &state.settings);
    }
    Ok(rows)
}
