//! Who wrote it, when, and how long it takes to read.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use shared_contracts::types::AuthorRef;

use super::Date;

#[component]
pub(crate) fn Byline(
    authors: Vec<AuthorRef>,
    published_at: DateTime<Utc>,
    reading_minutes: i64,
) -> impl IntoView {
    let authors = (!authors.is_empty()).then(|| view! {
        <ul class="byline-authors">
            {authors.into_iter().map(|author| view! {
                <li><a rel="author" href=format!("/authors/{}", author.username)>{author.display_name}</a></li>
            }).collect_view()}
        </ul>
    });
    view! {
        <div class="byline">
            {authors}
            <Date at=published_at />
            <span>{reading_minutes.max(1)}" min read"</span>
        </div>
    }
}
