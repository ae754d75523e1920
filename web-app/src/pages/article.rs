//! `/articles/{slug}`: one article.

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use chrono::SecondsFormat;
use leptos::prelude::*;
use shared_contracts::types::{Article, Heading};

use super::{PageRequest, PageResult};
use crate::api::{Answer, Failure};
use crate::components::{Byline, Date, Page, TagChips};

/// Articles with fewer headings than this need no table of contents.
const CONTENTS_FROM: usize = 4;

pub(super) async fn show(
    request: PageRequest,
    slug: Result<Path<String>, PathRejection>,
) -> PageResult {
    let Path(slug) = slug.map_err(|_| Failure::NotFound)?;
    let article = request.api().article(slug).await?;

    Ok(request.respond(&[article.seal()], || Page {
        title: Some(article.title.clone()),
        description: Some(article.summary.clone()),
        canonical: Some(format!("/articles/{}", article.slug)),
        image: article.cover_image.as_ref().map(|image| image.url.clone()),
        published: Some(
            article
                .published_at
                .to_rfc3339_opts(SecondsFormat::Secs, true),
        ),
        main: Some(Box::new(move || {
            view! { <ArticlePage article=article.clone() /> }.into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn ArticlePage(article: Answer<Article>) -> impl IntoView {
    let updated = (article.updated_at.date_naive() > article.published_at.date_naive()).then(
        || view! { <p class="article-updated">"Updated on "<Date at=article.updated_at /></p> },
    );
    // A cover taken from the body shows there already.
    let cover = article
        .cover_image
        .clone()
        .filter(|image| !article.body_html.contains(&image.url));
    let cover = cover.map(|image| view! {
        <img class="article-cover" src=image.url alt=image.alt width=image.width height=image.height />
    });
    view! {
        <article class="article">
            <header class="article-header">
                <h1>{article.title.clone()}</h1>
                <Byline
                    authors=article.authors.clone()
                    published_at=article.published_at
                    reading_minutes=article.reading_minutes
                />
            </header>
            {cover}
            <Contents headings=article.headings.clone() />
            // The contract promises that the body is sanitised.
            <div class="prose" inner_html=article.body_html.clone()></div>
            <footer class="article-footer">
                <TagChips tags=article.tags.clone() />
                {updated}
            </footer>
        </article>
    }
}

/// The upper two levels of headings of a long article.
#[component]
fn Contents(headings: Vec<Heading>) -> impl IntoView {
    let top = headings
        .iter()
        .map(|heading| heading.level)
        .min()
        .unwrap_or(1);
    let entries: Vec<Heading> = headings
        .into_iter()
        .filter(|heading| heading.level <= top + 1)
        .collect();
    (entries.len() >= CONTENTS_FROM).then(|| {
        view! {
            <details class="contents">
                <summary>"In this article"</summary>
                <ol>
                    {entries.into_iter().map(|heading| view! {
                        <li class=("contents-sub", heading.level > top)>
                            <a href=format!("#{}", heading.id)>{heading.text}</a>
                        </li>
                    }).collect_view()}
                </ol>
            </details>
        }
    })
}
