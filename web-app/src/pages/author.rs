//! `/authors/{username}`: an author and what they wrote.

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use leptos::prelude::*;
use shared_contracts::types::{ArticleSummary, Author};

use super::{PAGE_SIZE, PageRequest, PageResult, Params};
use crate::api::{Failure, Selection};
use crate::components::{ArticleList, Empty, Page, Pagination, count_of_articles};

pub(super) async fn show(
    request: PageRequest,
    username: Result<Path<String>, PathRejection>,
    params: Params,
) -> PageResult {
    let Path(username) = username.map_err(|_| Failure::NotFound)?;
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let author = request.api().author(username).await?;
    let selection = Selection {
        author: Some(author.username.clone()),
        cursor,
        limit: Some(PAGE_SIZE),
        ..Selection::default()
    };
    let articles = request.api().articles(selection).await?;

    Ok(request.respond(&[author.seal(), articles.seal()], || Page {
        title: Some(author.display_name.clone()),
        description: Some(format!("Articles by {}.", author.display_name)),
        canonical: is_first.then(|| format!("/authors/{}", author.username)),
        main: Some(Box::new(move || {
            let next_cursor = articles.next_cursor.clone();
            view! { <AuthorPage author=(*author).clone() articles=articles.items.clone() next_cursor is_first /> }
                .into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn AuthorPage(
    author: Author,
    articles: Vec<ArticleSummary>,
    next_cursor: Option<String>,
    is_first: bool,
) -> impl IntoView {
    let website = author.website_url.map(|address| {
        let shown = address
            .trim_start_matches("https://")
            .trim_end_matches('/')
            .to_owned();
        view! { <p class="page-note"><a rel="me noopener" href=address>{shown}</a></p> }
    });
    let bio = (!author.bio.is_empty()).then(|| view! { <p class="author-bio">{author.bio}</p> });
    let nothing = articles
        .is_empty()
        .then(|| view! { <Empty message="Nothing by this author yet."><a href="/authors">"See all authors"</a></Empty> });
    view! {
        <div class="column">
            <header class="page-header">
                <p class="kicker"><a href="/authors">"Authors"</a></p>
                <h1 class="page-title">{author.display_name}</h1>
                {bio}
                {website}
                <p class="page-note">{count_of_articles(author.article_count)}</p>
            </header>
            {nothing}
            <h2 class="visually-hidden">"Articles"</h2>
            <ArticleList articles />
            <Pagination
                path=format!("/authors/{}", author.username)
                is_first
                next_cursor
                first="Latest articles"
                next="Older articles"
            />
        </div>
    }
}
