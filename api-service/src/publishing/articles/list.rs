//! `GET /api/v1/articles`

use axum::{Json, extract::State};

use super::{
    list_statement::{ArticleFilter, ArticleSort},
    output::{ArticlePage, ArticleSummary, MediaRef},
    snippet::Marker,
    store::{self, ListedRow, SummaryRow},
};
use crate::{
    app::AppState,
    database::{composed::Value, full_text::Terms},
    http::{
        cursor::Cursor,
        input::{CursorText, Invalid, Limit, SearchText, Slug, Timestamp, Username},
        page,
        problem::{FieldError, Location, Problem},
        query::{Repeated, query_parameters},
    },
    publishing::media,
};

/// Words a reader takes in per minute.
const READING_SPEED: i64 = 230;

query_parameters! {
    /// Which articles, in which order.
    ListArticles {
        /// Full-text search: words and "quoted phrases", all of which must occur; the last word also matches as a prefix.
        /// Sorted by relevance unless `sort` says otherwise; the 400 newest matches are ranked.
        q: Option<SearchText>,
        /// Slug of a tag. Repeat it to ask for articles that have all of the tags.
        tag: Repeated<Slug, 5>,
        /// Username of one of the authors.
        author: Option<Username>,
        /// Published at this time or later.
        published_after: Option<Timestamp>,
        /// Published before this time.
        published_before: Option<Timestamp>,
        /// The order; a leading `-` means descending. Ties are broken by id. Default: `relevance` with `q`, else `-published_at`.
        sort: Option<ArticleSort>,
        /// The most articles on a page.
        limit: Option<Limit>,
        /// The `next_cursor` of the page before. Use it with the same `sort`.
        cursor: Option<CursorText>,
    }
}

/// List articles
///
/// The visible articles, without their bodies. Pages are stable while articles come and go:
/// none is shown twice or skipped because of an insertion.
#[utoipa::path(
    get, path = "/api/v1/articles", operation_id = "list_articles", tag = "Articles",
    params(ListArticles),
    responses((status = 200, description = "A page of articles", body = ArticlePage))
)]
pub async fn list_articles(
    State(state): State<AppState>,
    query: ListArticles,
) -> Result<Json<ArticlePage>, Problem> {
    let limit = query.limit.unwrap_or_default().get();
    let filter = filter(query, limit, &state)?;
    let mut connection = state.database.read().await?;
    let rows = store::list(connection.session(), &filter, state.database.engine()).await?;
    let (rows, next_cursor) =
        page::cut(rows, limit, |row| cursor_after(row, filter.order).encode());
    let marker = filter.terms.as_ref().map(Marker::new);
    let items = rows
        .into_iter()
        .map(|row| listed(row, marker.as_ref(), &state))
        .collect();
    Ok(Json(ArticlePage { items, next_cursor }))
}

fn filter(query: ListArticles, limit: usize, state: &AppState) -> Result<ArticleFilter, Problem> {
    let terms = query
        .q
        .as_ref()
        .and_then(|text| Terms::parse(text.as_str()));
    let default = if terms.is_some() {
        ArticleSort::Relevance
    } else {
        ArticleSort::NewestFirst
    };
    let order = query.sort.unwrap_or(default);
    if order == ArticleSort::Relevance && terms.is_none() {
        let invalid = Invalid::new("needs_q", "relevance needs a search: give `q` as well");
        return Err(Problem::invalid(vec![FieldError {
            location: Location::Query,
            pointer: "/sort".to_owned(),
            code: invalid.code,
            message: invalid.message,
        }]));
    }
    let after = query
        .cursor
        .map(|text| position(&text, order))
        .transpose()?;
    Ok(ArticleFilter {
        now: state.clock.now(),
        tags: query.tag.0.into_iter().map(Slug::into_string).collect(),
        author: query.author.map(Username::into_string),
        published_after: query.published_after.map(|time| time.0),
        published_before: query.published_before.map(|time| time.0),
        terms,
        order,
        after,
        limit: i64::try_from(limit + 1).unwrap_or(i64::MAX),
    })
}

fn position(text: &CursorText, order: ArticleSort) -> Result<(Value, uuid::Uuid), Problem> {
    let cursor = Cursor::decode(text, order.as_str())?;
    let value = match order {
        ArticleSort::Title | ArticleSort::TitleBackwards => Value::Text(cursor.text().to_owned()),
        // The bits of the number: its decimal form need not come back the same.
        ArticleSort::Relevance => Value::Float(f64::from_bits(cursor.value()?)),
        _ => Value::Time(cursor.value::<Timestamp>()?.0),
    };
    Ok((value, cursor.id))
}

fn cursor_after(row: &ListedRow, order: ArticleSort) -> Cursor {
    let article = &row.article;
    let value = match order {
        ArticleSort::NewestFirst | ArticleSort::OldestFirst => article.published_at.to_rfc3339(),
        ArticleSort::LastUpdatedFirst | ArticleSort::FirstUpdatedFirst => {
            article.updated_at.to_rfc3339()
        }
        ArticleSort::Title | ArticleSort::TitleBackwards => article.title.clone(),
        ArticleSort::Relevance => row.score.unwrap_or_default().to_bits().to_string(),
    };
    Cursor::new(order.as_str(), value, article.id)
}

fn listed(row: ListedRow, marker: Option<&Marker>, state: &AppState) -> ArticleSummary {
    let article = row.article;
    ArticleSummary {
        authors: article.authors(),
        tags: article.tags(),
        cover_image: cover_image(&article, state),
        reading_minutes: reading_minutes(article.word_count),
        id: article.id,
        slug: article.slug,
        title: article.title,
        summary: article.summary,
        published_at: article.published_at,
        updated_at: article.updated_at,
        snippet_html: marker
            .zip(row.searched_text)
            .map(|(marker, text)| marker.snippet_html(&text)),
    }
}

pub(super) fn cover_image(article: &SummaryRow, state: &AppState) -> Option<MediaRef> {
    article.cover_media_id.map(|id| MediaRef {
        url: state.settings.public_url.join(&media::path(id)),
        width: article.cover_width,
        height: article.cover_height,
        alt: article.cover_alt.clone(),
    })
}

pub(super) fn reading_minutes(words: i64) -> i64 {
    ((words + READING_SPEED / 2) / READING_SPEED).max(1)
}
