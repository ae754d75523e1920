//! `/tags`: every tag.

use leptos::prelude::*;
use shared_contracts::types::{Tag, TagSort};

use super::{PageRequest, PageResult, Params};
use crate::components::{Empty, Page, Pagination};

/// Tags are short; many fit on a page.
const TAGS: i32 = 100;

pub(super) async fn show(request: PageRequest, params: Params) -> PageResult {
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let tags = request.api().tags(TagSort::Name, TAGS, cursor).await?;

    Ok(request.respond(&[tags.seal()], || Page {
        title: Some("Tags".into()),
        description: Some("Everything that is written about here.".into()),
        canonical: is_first.then(|| "/tags".into()),
        main: Some(Box::new(move || {
            view! { <Tags tags=tags.items.clone() next_cursor=tags.next_cursor.clone() is_first /> }
                .into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn Tags(tags: Vec<Tag>, next_cursor: Option<String>, is_first: bool) -> impl IntoView {
    let nothing = tags
        .is_empty()
        .then(|| view! { <Empty message="There are no tags yet."><a href="/">"See the latest articles"</a></Empty> });
    view! {
        <h1 class="page-title">"Tags"</h1>
        {nothing}
        <ul class="tag-index">
            {tags.into_iter().map(|tag| view! {
                <li><a href=format!("/tags/{}", tag.slug)>{tag.name}</a>" "<span class="count">{tag.article_count}</span></li>
            }).collect_view()}
        </ul>
        <Pagination path="/tags".into() is_first next_cursor first="First tags" next="More tags" />
    }
}
