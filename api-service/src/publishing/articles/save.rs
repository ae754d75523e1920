//! Saving an article that came from outside, with everything that hangs on it.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, types::Json};
use uuid::Uuid;

use super::output::Heading;
use crate::{
    database::{Transaction, execute, fetch_optional, statement::statements},
    http::input::{OldPath, Slug, Username},
    random::{Random, new_id},
};

/// An article to save. Its identity is `source`: saved again, it replaces what was there.
#[derive(Clone)]
pub struct NewArticle {
    /// Where it comes from, unique among imported articles.
    pub source: String,
    /// Digest of everything that went into it: the same digest changes nothing.
    pub source_hash: Vec<u8>,
    /// The slug wished for; a taken one gets a number behind it.
    pub slug: Slug,
    /// Plain text.
    pub title: String,
    /// Plain text; may be empty.
    pub summary: String,
    /// The image that stands for it, and its alternative text.
    pub cover: Option<(Uuid, String)>,
    /// Words in the body.
    pub word_count: i64,
    /// When it is or becomes visible; `None` for a draft.
    pub published_at: Option<DateTime<Utc>>,
    /// When the writer last changed it, if told.
    pub updated_at: Option<DateTime<Utc>>,
    /// The headings in the body.
    pub headings: Vec<Heading>,
    /// The body as written.
    pub body_markdown: String,
    /// The body, rendered and sanitised.
    pub body_html: String,
    /// The body as plain text, for search.
    pub body_text: String,
    /// Username and name of each author, in order.
    pub authors: Vec<(Username, String)>,
    /// Slug and name of each tag, in order.
    pub tags: Vec<(Slug, String)>,
    /// Where it could be found before.
    pub old_paths: Vec<OldPath>,
}

/// What saving did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is new, under this slug.
    Created(String),
    /// It replaced an earlier version, under this slug.
    Updated(String),
    /// Nothing had changed.
    Unchanged,
}

statements! {
    FIND_SOURCE = "SELECT id, slug, source_hash, published_at FROM articles WHERE source = $1";
    FIND_SLUG = "SELECT id FROM articles WHERE slug = $1";
    INSERT = "INSERT INTO articles (id, source, source_hash, slug, title, summary, cover_media_id, cover_alt, word_count, published_at, \
        created_at, updated_at, headings, body_markdown, body_html, body_text) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    UPDATE = "UPDATE articles SET source_hash = $2, slug = $3, title = $4, summary = $5, cover_media_id = $6, cover_alt = $7, word_count = $8, \
        published_at = $9, updated_at = $10, headings = $11, body_markdown = $12, body_html = $13, body_text = $14, version = version + 1 \
        WHERE id = $1";
    INSERT_USER = "INSERT INTO users (id, username, display_name, created_at, updated_at) VALUES ($1, $2, $3, $4, $4) ON CONFLICT (username) DO NOTHING";
    UNLINK_AUTHORS = "DELETE FROM article_authors WHERE article_id = $1";
    LINK_AUTHOR = "INSERT INTO article_authors (article_id, user_id, position, published_at) \
        VALUES ($1, (SELECT id FROM users WHERE username = $2), $3, $4) ON CONFLICT DO NOTHING";
    INSERT_TAG = "INSERT INTO tags (id, slug, name, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (slug) DO NOTHING";
    UNLINK_TAGS = "DELETE FROM article_tags WHERE article_id = $1";
    LINK_TAG = "INSERT INTO article_tags (article_id, tag_id, position, published_at) \
        VALUES ($1, (SELECT id FROM tags WHERE slug = $2), $3, $4) ON CONFLICT DO NOTHING";
    INSERT_REDIRECT = "INSERT INTO redirects (path, article_id, created_at) VALUES ($1, $2, $3) ON CONFLICT (path) DO NOTHING";
}

#[derive(FromRow)]
struct KnownArticle {
    id: Uuid,
    slug: String,
    source_hash: Option<Vec<u8>>,
    published_at: Option<DateTime<Utc>>,
}

#[derive(FromRow)]
struct Id {
    id: Uuid,
}

/// Saves `article` within `transaction`.
///
/// # Errors
/// Whatever the engine says; the transaction must then be dropped.
pub async fn save(
    transaction: &mut Transaction,
    article: &NewArticle,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<Saved> {
    let known = fetch_optional!(
        transaction.session(),
        KnownArticle,
        FIND_SOURCE,
        &article.source
    )?;
    if known
        .as_ref()
        .is_some_and(|known| known.source_hash.as_deref() == Some(&article.source_hash))
    {
        return Ok(Saved::Unchanged);
    }
    let id = known
        .as_ref()
        .map_or_else(|| new_id(now, random), |known| known.id);
    let slug = free_slug(transaction, &article.slug, id).await?;
    let saved = if let Some(known) = known {
        update(transaction, id, &slug, article, now).await?;
        if known.slug != slug && known.published_at.is_some() {
            let old_path = format!("/articles/{}", known.slug);
            execute!(transaction.session(), INSERT_REDIRECT, old_path, id, now)?;
        }
        Saved::Updated(slug)
    } else {
        insert(transaction, id, &slug, article, now).await?;
        Saved::Created(slug)
    };
    link_authors(transaction, id, article, now, random).await?;
    link_tags(transaction, id, article, now, random).await?;
    for path in &article.old_paths {
        execute!(
            transaction.session(),
            INSERT_REDIRECT,
            path.as_str(),
            id,
            now
        )?;
    }
    Ok(saved)
}

async fn insert(
    transaction: &mut Transaction,
    id: Uuid,
    slug: &str,
    article: &NewArticle,
    now: DateTime<Utc>,
) -> sqlx::Result<u64> {
    let (cover, cover_alt) = cover(article);
    let updated_at = article.updated_at.or(article.published_at).unwrap_or(now);
    execute!(
        transaction.session(),
        INSERT,
        id,
        &article.source,
        &article.source_hash,
        slug,
        &article.title,
        &article.summary,
        cover,
        cover_alt,
        article.word_count,
        article.published_at,
        now,
        updated_at,
        Json(&article.headings),
        &article.body_markdown,
        &article.body_html,
        &article.body_text,
    )
}

async fn update(
    transaction: &mut Transaction,
    id: Uuid,
    slug: &str,
    article: &NewArticle,
    now: DateTime<Utc>,
) -> sqlx::Result<u64> {
    let (cover, cover_alt) = cover(article);
    execute!(
        transaction.session(),
        UPDATE,
        id,
        &article.source_hash,
        slug,
        &article.title,
        &article.summary,
        cover,
        cover_alt,
        article.word_count,
        article.published_at,
        article.updated_at.unwrap_or(now),
        Json(&article.headings),
        &article.body_markdown,
        &article.body_html,
        &article.body_text,
    )
}

fn cover(article: &NewArticle) -> (Option<Uuid>, &str) {
    article
        .cover
        .as_ref()
        .map_or((None, ""), |(id, alt)| (Some(*id), alt))
}

/// The slug wished for or, when another article has it, the first free one with a number.
async fn free_slug(transaction: &mut Transaction, wished: &Slug, id: Uuid) -> sqlx::Result<String> {
    let mut candidate = wished.clone();
    for number in 2_u32.. {
        let owner = fetch_optional!(transaction.session(), Id, FIND_SLUG, candidate.as_str())?;
        if owner.is_none_or(|owner| owner.id == id) {
            break;
        }
        candidate = wished.numbered(number);
    }
    Ok(candidate.to_string())
}

async fn link_authors(
    transaction: &mut Transaction,
    id: Uuid,
    article: &NewArticle,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<()> {
    execute!(transaction.session(), UNLINK_AUTHORS, id)?;
    for (position, (username, name)) in (0_i64..).zip(&article.authors) {
        execute!(
            transaction.session(),
            INSERT_USER,
            new_id(now, random),
            username.as_str(),
            name,
            now
        )?;
        execute!(
            transaction.session(),
            LINK_AUTHOR,
            id,
            username.as_str(),
            position,
            article.published_at
        )?;
    }
    Ok(())
}

async fn link_tags(
    transaction: &mut Transaction,
    id: Uuid,
    article: &NewArticle,
    now: DateTime<Utc>,
    random: &dyn Random,
) -> sqlx::Result<()> {
    execute!(transaction.session(), UNLINK_TAGS, id)?;
    for (position, (slug, name)) in (0_i64..).zip(&article.tags) {
        execute!(
            transaction.session(),
            INSERT_TAG,
            new_id(now, random),
            slug.as_str(),
            name,
            now
        )?;
        execute!(
            transaction.session(),
            LINK_TAG,
            id,
            slug.as_str(),
            position,
            article.published_at
        )?;
    }
    Ok(())
}
