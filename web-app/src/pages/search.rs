//! `/search?q=`: what matches.

use leptos::prelude::*;
use shared_contracts::types::ArticleSummary;

use super::{PAGE_SIZE, PageRequest, PageResult, Params};
use crate::api::Selection;
use crate::components::{ArticleList, Empty, Page, Pagination};

pub(super) async fn show(request: PageRequest, params: Params) -> PageResult {
    let Some(query) = params.get("q") else {
        return Ok(request.respond(&[], || Page {
            title: Some("Search".into()),
            main: Some(Box::new(|| view! { <NoQuery /> }.into_any())),
            ..Page::default()
        }));
    };
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let selection = Selection {
        q: Some(query.clone()),
        cursor,
        limit: Some(PAGE_SIZE),
        ..Selection::default()
    };
    let articles = request.api().articles(selection).await?;

    Ok(request.respond(&[articles.seal()], || Page {
        title: Some(format!("Search for {query}")),
        query: query.clone(),
        main: Some(Box::new(move || {
            let next_cursor = articles.next_cursor.clone();
            view! { <Results query=query.clone() articles=articles.items.clone() next_cursor is_first /> }.into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn NoQuery() -> impl IntoView {
    view! {
        <div class="column">
            <h1 class="page-title">"Search"</h1>
            <Empty message="What are you looking for?">"Type a word or two into the search field above."</Empty>
        </div>
    }
}

#[component]
fn Results(
    query: String,
    articles: Vec<ArticleSummary>,
    next_cursor: Option<String>,
    is_first: bool,
) -> impl IntoView {
    let nothing = articles.is_empty().then(|| {
        view! {
            <Empty message="Nothing matches.">
                "Try fewer or other words, or "<a href="/tags">"look through the tags"</a>"."
            </Empty>
        }
    });
    view! {
        <div class="column">
            <header class="page-header">
                <p class="kicker">"Search"</p>
                <h1 class="page-title">{query.clone()}</h1>
            </header>
            {nothing}
            <h2 class="visually-hidden">"Articles"</h2>
            <ArticleList articles />
            <Pagination
                path="/search".into()
                parameters=vec![("q", query)]
                is_first
                next_cursor
                first="Best matches"
                next="More matches"
            />
        </div>
    }
}
