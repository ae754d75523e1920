//! `GET /feed.json`: JSON Feed 1.1 (jsonfeed.org).

use axum::{
    Json,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::store::{self, FeedRow};
use crate::{app::AppState, config::Settings, http::problem::Problem};

const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/feed+json");

/// A JSON Feed.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeed {
    /// Always `https://jsonfeed.org/version/1.1`.
    version: &'static str,
    /// Name of the publication.
    title: String,
    /// What it is about.
    description: String,
    /// Language of the articles (BCP 47).
    language: String,
    /// Address of the site.
    home_page_url: String,
    /// Address of this feed on the site.
    feed_url: String,
    /// The newest articles.
    items: Vec<JsonFeedItem>,
}

/// An article in a JSON Feed.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeedItem {
    /// Never changes.
    id: String,
    /// The article's page.
    url: String,
    /// Plain text.
    title: String,
    /// Plain text; may be empty.
    summary: String,
    /// The body.
    content_html: String,
    /// When it became visible.
    date_published: DateTime<Utc>,
    /// When it last changed.
    date_modified: DateTime<Utc>,
    /// In the order of the byline.
    authors: Vec<JsonFeedAuthor>,
    /// In the writer's order.
    tags: Vec<String>,
}

/// An author in a JSON Feed.
#[derive(Debug, Serialize, ToSchema)]
pub struct JsonFeedAuthor {
    /// The name that readers see.
    name: String,
}

/// Get the JSON feed
///
/// The newest articles, whole (JSON Feed 1.1).
#[utoipa::path(
    get, path = "/feed.json", operation_id = "get_json_feed", tag = "Feeds",
    responses((status = 200, description = "The feed", body = JsonFeed, content_type = "application/feed+json"))
)]
pub async fn get_json_feed(State(state): State<AppState>) -> Result<Response, Problem> {
    let rows = store::newest(&state).await?;
    let settings = &state.settings;
    let feed = JsonFeed {
        version: "https://jsonfeed.org/version/1.1",
        title: settings.publication.title.clone(),
        description: settings.publication.description.clone(),
        language: settings.publication.language.clone(),
        home_page_url: settings.site_url.to_string(),
        feed_url: settings.site_url.join("feed.json"),
        items: rows.into_iter().map(|row| item(row, settings)).collect(),
    };
    Ok(([(header::CONTENT_TYPE, MEDIA_TYPE)], Json(feed)).into_response())
}

fn item(row: FeedRow, settings: &Settings) -> JsonFeedItem {
    JsonFeedItem {
        id: row.id.urn().to_string(),
        url: settings.site_url.join(&format!("articles/{}", row.slug)),
        authors: row
            .authors()
            .map(|name| JsonFeedAuthor {
                name: name.to_owned(),
            })
            .collect(),
        tags: row.tags().map(str::to_owned).collect(),
        title: row.title,
        summary: row.summary,
        content_html: row.body_html,
        date_published: row.published_at,
        date_modified: row.updated_at,
    }
}
