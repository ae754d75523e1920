//! Tags of an article.

use leptos::prelude::*;
use shared_contracts::types::TagRef;

#[component]
pub(crate) fn TagChips(tags: Vec<TagRef>) -> impl IntoView {
    (!tags.is_empty()).then(|| {
        view! {
            <ul class="chips" aria-label="Tags">
                {tags.into_iter().map(|tag| view! {
                    <li><a href=format!("/tags/{}", tag.slug) rel="tag">{tag.name}</a></li>
                }).collect_view()}
            </ul>
        }
    })
}
