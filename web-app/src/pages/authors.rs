//! `/authors`: everybody who writes here.

use leptos::prelude::*;
use shared_contracts::types::Author;

use super::{PageRequest, PageResult, Params};
use crate::components::{Empty, Page, Pagination, count_of_articles};

/// How many authors a page lists.
const AUTHORS: i32 = 60;

pub(super) async fn show(request: PageRequest, params: Params) -> PageResult {
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let authors = request.api().authors(AUTHORS, cursor).await?;

    Ok(request.respond(&[authors.seal()], || Page {
        title: Some("Authors".into()),
        description: Some("Everybody who writes here.".into()),
        canonical: is_first.then(|| "/authors".into()),
        main: Some(Box::new(move || {
            let next_cursor = authors.next_cursor.clone();
            view! { <Authors authors=authors.items.clone() next_cursor is_first /> }.into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn Authors(authors: Vec<Author>, next_cursor: Option<String>, is_first: bool) -> impl IntoView {
    let nothing = authors
        .is_empty()
        .then(|| view! { <Empty message="Nobody has written yet."><a href="/">"Back to the front page"</a></Empty> });
    view! {
        <h1 class="page-title">"Authors"</h1>
        {nothing}
        <ul class="author-index">
            {authors.into_iter().map(|author| view! {
                <li>
                    <a href=format!("/authors/{}", author.username)>{author.display_name}</a>
                    <span class="count">{count_of_articles(author.article_count)}</span>
                </li>
            }).collect_view()}
        </ul>
        <Pagination path="/authors".into() is_first next_cursor first="First authors" next="More authors" />
    }
}
