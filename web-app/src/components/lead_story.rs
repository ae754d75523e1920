//! The newest article, large.

use leptos::prelude::*;
use shared_contracts::types::ArticleSummary;

use super::{Byline, TagChips};

#[component]
pub(crate) fn LeadStory(article: ArticleSummary) -> impl IntoView {
    let address = format!("/articles/{}", article.slug);
    let image = article.cover_image.map(|image| {
        view! {
            <img
                class="lead-image"
                src=image.url
                alt=image.alt
                width=image.width
                height=image.height
                fetchpriority="high"
            />
        }
    });
    view! {
        <article class="lead">
            {image}
            <div class="lead-text">
                <h2><a href=address>{article.title}</a></h2>
                <p class="lead-summary">{article.summary}</p>
                <Byline
                    authors=article.authors
                    published_at=article.published_at
                    reading_minutes=article.reading_minutes
                />
                <TagChips tags=article.tags />
            </div>
        </article>
    }
}
