//! `GET /feed.xml`: Atom (RFC 4287).

use atom_syndication::{Category, Content, Entry, Feed, Generator, Link, Person, Text};
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::store::{self, FeedRow};
use crate::{app::AppState, config::Settings, http::problem::Problem};

const MEDIA_TYPE: HeaderValue = HeaderValue::from_static("application/atom+xml; charset=utf-8");

/// Get the Atom feed
///
/// The newest articles, whole (RFC 4287).
#[utoipa::path(
    get, path = "/feed.xml", operation_id = "get_atom_feed", tag = "Feeds",
    responses((status = 200, description = "The feed", body = String, content_type = "application/atom+xml"))
)]
pub async fn get_atom_feed(State(state): State<AppState>) -> Result<Response, Problem> {
    let rows = store::newest(&state).await?;
    let xml = feed(&rows, &state.settings).to_string();
    Ok(([(header::CONTENT_TYPE, MEDIA_TYPE)], xml).into_response())
}

fn feed(rows: &[FeedRow], settings: &Settings) -> Feed {
    let updated = rows
        .iter()
        .map(|row| row.updated_at)
        .max()
        .unwrap_or_default();
    Feed {
        title: Text::plain(&settings.publication.title),
        subtitle: (!settings.publication.tagline.is_empty())
            .then(|| Text::plain(&settings.publication.tagline)),
        id: settings.site_url.to_string(),
        updated: updated.fixed_offset(),
        // Speaks for entries whose author is not named (RFC 4287, 4.1.1).
        authors: vec![person(&settings.publication.title)],
        lang: Some(settings.publication.language.clone()),
        generator: Some(Generator {
            value: "Rectoverso".to_owned(),
            ..Generator::default()
        }),
        links: vec![
            link("alternate", settings.site_url.to_string(), "text/html"),
            link(
                "self",
                settings.site_url.join("feed.xml"),
                "application/atom+xml",
            ),
        ],
        entries: rows.iter().map(|row| entry(row, settings)).collect(),
        ..Feed::default()
    }
}

fn entry(row: &FeedRow, settings: &Settings) -> Entry {
    let address = settings.site_url.join(&format!("articles/{}", row.slug));
    Entry {
        title: Text::plain(&row.title),
        id: row.id.urn().to_string(),
        updated: row.updated_at.fixed_offset(),
        published: Some(row.published_at.fixed_offset()),
        authors: row.authors().map(person).collect(),
        categories: row
            .tags()
            .map(|name| Category {
                term: name.to_owned(),
                ..Category::default()
            })
            .collect(),
        links: vec![link("alternate", address, "text/html")],
        summary: (!row.summary.is_empty()).then(|| Text::plain(&row.summary)),
        content: Some(Content {
            value: Some(row.body_html.clone()),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        ..Person::default()
    }
}

fn link(rel: &str, href: String, mime_type: &str) -> Link {
    Link {
        rel: rel.to_owned(),
        href,
        mime_type: Some(mime_type.to_owned()),
        ..Link::default()
    }
}
