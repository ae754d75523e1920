//! `/tags/{slug}`: the articles with one tag.

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use leptos::prelude::*;
use shared_contracts::types::{ArticleSummary, Tag};

use super::{PAGE_SIZE, PageRequest, PageResult, Params};
use crate::api::{Failure, Selection};
use crate::components::{ArticleList, Empty, Page, Pagination, count_of_articles};

pub(super) async fn show(
    request: PageRequest,
    slug: Result<Path<String>, PathRejection>,
    params: Params,
) -> PageResult {
    let Path(slug) = slug.map_err(|_| Failure::NotFound)?;
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    // The tag first: articles of a tag that does not exist cannot be asked for.
    let tag = request.api().tag(slug).await?;
    let selection = Selection {
        tag: Some(tag.slug.clone()),
        cursor,
        limit: Some(PAGE_SIZE),
        ..Selection::default()
    };
    let articles = request.api().articles(selection).await?;

    Ok(request.respond(&[tag.seal(), articles.seal()], || Page {
        title: Some(tag.name.clone()),
        description: Some(format!("Articles about {}.", tag.name)),
        canonical: is_first.then(|| format!("/tags/{}", tag.slug)),
        main: Some(Box::new(move || {
            let next_cursor = articles.next_cursor.clone();
            view! { <TagPage tag=(*tag).clone() articles=articles.items.clone() next_cursor is_first /> }.into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn TagPage(
    tag: Tag,
    articles: Vec<ArticleSummary>,
    next_cursor: Option<String>,
    is_first: bool,
) -> impl IntoView {
    let nothing = articles
        .is_empty()
        .then(|| view! { <Empty message="No article has this tag now."><a href="/tags">"See all tags"</a></Empty> });
    view! {
        <div class="column">
            <header class="page-header">
                <p class="kicker"><a href="/tags">"Tags"</a></p>
                <h1 class="page-title">{tag.name}</h1>
                <p class="page-note">{count_of_articles(tag.article_count)}</p>
            </header>
            {nothing}
            <h2 class="visually-hidden">"Articles"</h2>
            <ArticleList articles />
            <Pagination
                path=format!("/tags/{}", tag.slug)
                is_first
                next_cursor
                first="Latest articles"
                next="Older articles"
            />
        </div>
    }
}
