//! A list of articles.

use leptos::prelude::*;
use shared_contracts::types::ArticleSummary;

use super::{Byline, TagChips};

/// Articles one below the other, each with its summary, or with the place that
/// matched a search.
#[component]
pub(crate) fn ArticleList(articles: Vec<ArticleSummary>) -> impl IntoView {
    view! {
        <ol class="article-list" role="list">
            {articles.into_iter().map(|article| view! { <li><Teaser article /></li> }).collect_view()}
        </ol>
    }
}

#[component]
fn Teaser(article: ArticleSummary) -> impl IntoView {
    let address = format!("/articles/{}", article.slug);
    let text = match article.snippet_html {
        // The contract promises escaped text with nothing but <mark> in it.
        Some(snippet) => view! { <p class="teaser-text" inner_html=snippet></p> }.into_any(),
        None => view! { <p class="teaser-text">{article.summary}</p> }.into_any(),
    };
    view! {
        <article class="teaser">
            <h3><a href=address>{article.title}</a></h3>
            {text}
            <Byline
                authors=article.authors
                published_at=article.published_at
                reading_minutes=article.reading_minutes
            />
            <TagChips tags=article.tags />
        </article>
    }
}

/// How many articles there are, in words.
pub(crate) fn count_of_articles(count: i64) -> String {
    match count {
        1 => "1 article".to_owned(),
        _ => format!("{count} articles"),
    }
}
