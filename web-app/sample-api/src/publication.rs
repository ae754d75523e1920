//! What the stand-in publishes.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use shared_contracts::types::{
    Article, ArticleSummary, Author, AuthorRef, JsonFeed, MediaRef, Publication, Redirect,
    SitemapEntry, Tag, TagRef,
};
use uuid::Uuid;

use crate::bodies;

/// Midday of 2 November 2026.
const NEWEST: i64 = 1_793_620_800;
const AUTHORS: [(&str, &str, &str); 3] = [
    (
        "ada",
        "Ada Lovelace",
        "Writes about engines, and about what they might weave.",
    ),
    (
        "grace",
        "Grace Hopper",
        "Believes that programs should read like sentences.",
    ),
    ("tomasz-slivka", "Tomasz Ślivka", ""),
];
const TAGS: [(&str, &str); 4] = [
    ("craft", "Craft"),
    ("languages", "Languages"),
    ("releases", "Releases"),
    ("field-notes", "Field notes"),
];
const TITLES: [&str; 8] = [
    "Everything a page can hold",
    "A quiet release",
    "Notes on naming things, and on leaving them unnamed",
    "How we read a profile",
    "The shape of an error message",
    "What a cursor remembers",
    "Small files, long lives",
    "Measuring before believing",
];
/// How many articles there are: two pages of a list and a bit.
const ARTICLES: usize = 46;

/// A publication.
pub struct Sample {
    /// Name of the publication.
    pub title: String,
    /// Its articles, newest first.
    pub articles: Vec<Article>,
    pub(crate) api_url: String,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            title: "The Sample Review".into(),
            articles: (0..ARTICLES).map(article).collect(),
            api_url: String::new(),
        }
    }
}

impl Sample {
    pub(crate) fn publication(&self) -> Publication {
        Publication {
            title: self.title.clone(),
            tagline: "Essays on making software well".into(),
            description: "A publication that exists so that its pages can be looked at.".into(),
            language: "en".into(),
            site_url: "http://localhost:3000".into(),
            api_url: self.api_url.clone(),
        }
    }

    pub(crate) fn articles(
        &self,
        q: Option<&str>,
        tag: Option<&str>,
        author: Option<&str>,
    ) -> Vec<ArticleSummary> {
        let matches = |article: &&Article| {
            q.is_none_or(|q| article.title.to_lowercase().contains(&q.to_lowercase()))
                && tag.is_none_or(|tag| article.tags.iter().any(|one| one.slug == tag))
                && author
                    .is_none_or(|author| article.authors.iter().any(|one| one.username == author))
        };
        self.articles
            .iter()
            .filter(matches)
            .map(|article| self.summary(article, q))
            .collect()
    }

    pub(crate) fn article(&self, slug: &str) -> Option<Article> {
        let article = self.articles.iter().find(|article| article.slug == slug)?;
        Some(Article {
            cover_image: self.cover(article),
            ..article.clone()
        })
    }

    /// The cover under the address that browsers reach it at.
    fn cover(&self, article: &Article) -> Option<MediaRef> {
        let image = article.cover_image.as_ref()?;
        Some(MediaRef {
            url: format!("{}{}", self.api_url, image.url),
            ..image.clone()
        })
    }

    pub(crate) fn tags(&self) -> Vec<Tag> {
        let mut counts = BTreeMap::new();
        for tag in self.articles.iter().flat_map(|article| &article.tags) {
            counts.entry(&tag.slug).or_insert((&tag.name, 0)).1 += 1;
        }
        let tag = |(slug, (name, count)): (&String, (&String, i64))| Tag {
            slug: slug.clone(),
            name: name.clone(),
            article_count: count,
        };
        counts.into_iter().map(tag).collect()
    }

    pub(crate) fn authors(&self) -> Vec<Author> {
        let author = |(username, name, bio): &(&str, &str, &str)| Author {
            username: (*username).into(),
            display_name: (*name).into(),
            bio: (*bio).into(),
            website_url: (*username == "ada").then(|| "https://example.com/ada".into()),
            article_count: self.articles(None, None, Some(username)).len() as i64,
        };
        AUTHORS.iter().map(author).collect()
    }

    pub(crate) fn redirect(&self, path: &str) -> Option<Redirect> {
        let slug = path.strip_prefix("/old/")?.strip_suffix(".html")?;
        self.article(slug).map(|article| Redirect {
            path: path.into(),
            article_slug: article.slug.clone(),
        })
    }

    pub(crate) fn sitemap(&self) -> Vec<SitemapEntry> {
        let entry = |article: &Article| SitemapEntry {
            slug: article.slug.clone(),
            updated_at: article.updated_at,
        };
        self.articles.iter().map(entry).collect()
    }

    pub(crate) fn json_feed(&self) -> JsonFeed {
        JsonFeed {
            version: "https://jsonfeed.org/version/1.1".into(),
            title: self.title.clone(),
            description: String::new(),
            language: "en".into(),
            home_page_url: "http://localhost:3000/".into(),
            feed_url: "http://localhost:3000/feed.json".into(),
            items: Vec::new(),
        }
    }

    fn summary(&self, article: &Article, q: Option<&str>) -> ArticleSummary {
        ArticleSummary {
            id: article.id,
            slug: article.slug.clone(),
            title: article.title.clone(),
            summary: article.summary.clone(),
            authors: article.authors.clone(),
            tags: article.tags.clone(),
            cover_image: self.cover(article),
            published_at: article.published_at,
            updated_at: article.updated_at,
            reading_minutes: article.reading_minutes,
            snippet_html: q
                .map(|q| format!("The words <mark>{}</mark> were found here.", escaped(q))),
        }
    }
}

/// The article at this place of the list.
fn article(at: usize) -> Article {
    let round = at / TITLES.len();
    let title = TITLES.get(at % TITLES.len()).copied().unwrap_or_default();
    let title = if round == 0 {
        title.to_owned()
    } else {
        format!("{title}, part {}", round + 1)
    };
    let published_at = DateTime::<Utc>::from_timestamp(NEWEST, 0).unwrap_or_default()
        - TimeDelta::days(at as i64 * 9);
    let (body_html, headings) = if at == 0 {
        bodies::everything()
    } else {
        bodies::plain(&title)
    };
    Article {
        id: Uuid::from_u128(at as u128 + 1),
        slug: slug(&title),
        summary: format!(
            "What “{title}” is about, in a sentence or two that make a reader curious enough to go on."
        ),
        authors: AUTHORS
            .iter()
            .cycle()
            .skip(at)
            .take(1 + at % 2)
            .map(author_ref)
            .collect(),
        tags: TAGS
            .iter()
            .cycle()
            .skip(at)
            .take(1 + at % 3)
            .map(tag_ref)
            .collect(),
        cover_image: (at == 0).then(|| MediaRef {
            url: "/api/v1/media/cover".into(),
            alt: "Hills in two shades of brown".into(),
            width: Some(1600),
            height: Some(900),
        }),
        published_at,
        updated_at: published_at,
        reading_minutes: 3 + (at % 9) as i64,
        body_html,
        headings,
        version: 1,
        title,
    }
}

fn author_ref((username, name, _): &(&str, &str, &str)) -> AuthorRef {
    AuthorRef {
        username: (*username).into(),
        display_name: (*name).into(),
    }
}

fn tag_ref((slug, name): &(&str, &str)) -> TagRef {
    TagRef {
        slug: (*slug).into(),
        name: (*name).into(),
    }
}

fn slug(title: &str) -> String {
    let words: Vec<_> = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-").to_lowercase()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
