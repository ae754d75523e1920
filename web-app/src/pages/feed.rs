//! `/feed.xml` and `/feed.json`: the newest articles, whole, for feed readers.

use atom_syndication::{Category, Content, Entry, Feed, Link, Person, Text};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use futures::future::try_join_all;
use serde_json::json;
use shared_contracts::types::{Article, Publication};

use super::{PageResult, plain};
use crate::api::{Answer, Failure, Selection};
use crate::server::Site;

/// How many articles a feed holds.
const ENTRIES: i32 = 20;

pub(super) async fn atom(State(site): State<Site>, headers: HeaderMap) -> PageResult {
    feed(
        &site,
        &headers,
        "application/atom+xml; charset=utf-8",
        as_atom,
    )
    .await
}

pub(super) async fn json(State(site): State<Site>, headers: HeaderMap) -> PageResult {
    feed(
        &site,
        &headers,
        "application/feed+json; charset=utf-8",
        as_json,
    )
    .await
}

async fn feed(
    site: &Site,
    headers: &HeaderMap,
    content_type: &'static str,
    write: fn(&Site, &Publication, &[Answer<Article>]) -> String,
) -> Result<Response, Failure> {
    let api = site.api();
    let newest = Selection {
        limit: Some(ENTRIES),
        ..Selection::default()
    };
    let (publication, list) = tokio::try_join!(api.publication(), api.articles(newest))?;
    // The list alone tells whether anything changed; bodies come after that.
    let versions: Vec<_> = list
        .items
        .iter()
        .map(|article| (&article.slug, article.updated_at))
        .collect();
    let etag = plain::etag(&format!(
        "{content_type} {} {versions:?}",
        publication.title
    ));
    if plain::has(headers, &etag) {
        return Ok(plain::respond(content_type, &etag, None));
    }
    let articles = try_join_all(
        list.items
            .iter()
            .map(|article| api.article(article.slug.clone())),
    )
    .await?;
    Ok(plain::respond(
        content_type,
        &etag,
        Some(write(site, &publication, &articles)),
    ))
}

fn as_atom(site: &Site, publication: &Publication, articles: &[Answer<Article>]) -> String {
    let home = site.config().site_url.as_str();
    let link = |href: String, rel: &str| Link {
        href,
        rel: rel.into(),
        ..Link::default()
    };
    let entries = articles.iter().map(|article| Entry {
        id: format!("urn:uuid:{}", article.id),
        title: Text::plain(article.title.clone()),
        updated: article.updated_at.fixed_offset(),
        published: Some(article.published_at.fixed_offset()),
        authors: article
            .authors
            .iter()
            .map(|author| person(home, &author.display_name, &author.username))
            .collect(),
        categories: article
            .tags
            .iter()
            .map(|tag| Category {
                term: tag.slug.clone(),
                label: Some(tag.name.clone()),
                scheme: None,
            })
            .collect(),
        links: vec![link(
            format!("{home}articles/{}", article.slug),
            "alternate",
        )],
        summary: Some(Text::plain(article.summary.clone())),
        content: Some(Content {
            content_type: Some("html".into()),
            value: Some(article.body_html.clone()),
            ..Content::default()
        }),
        ..Entry::default()
    });
    let feed = Feed {
        id: home.to_owned(),
        title: Text::plain(publication.title.clone()),
        subtitle: Some(Text::plain(publication.tagline.clone())),
        updated: articles
            .iter()
            .map(|article| article.updated_at.fixed_offset())
            .max()
            .unwrap_or_default(),
        links: vec![
            link(format!("{home}feed.xml"), "self"),
            link(home.to_owned(), "alternate"),
        ],
        lang: Some(publication.language.clone()),
        entries: entries.collect(),
        ..Feed::default()
    };
    feed.to_string()
}

fn person(home: &str, name: &str, username: &str) -> Person {
    Person {
        name: name.to_owned(),
        uri: Some(format!("{home}authors/{username}")),
        ..Person::default()
    }
}

fn as_json(site: &Site, publication: &Publication, articles: &[Answer<Article>]) -> String {
    let home = site.config().site_url.as_str();
    let items: Vec<_> = articles
        .iter()
        .map(|article| {
            json!({
                "id": article.id,
                "url": format!("{home}articles/{}", article.slug),
                "title": article.title,
                "summary": article.summary,
                "content_html": article.body_html,
                "date_published": article.published_at,
                "date_modified": article.updated_at,
                "authors": article.authors.iter().map(|author| json!({
                    "name": author.display_name,
                    "url": format!("{home}authors/{}", author.username),
                })).collect::<Vec<_>>(),
                "tags": article.tags.iter().map(|tag| &tag.name).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": publication.title,
        "description": publication.description,
        "language": publication.language,
        "home_page_url": home,
        "feed_url": format!("{home}feed.json"),
        "items": items,
    })
    .to_string()
}
