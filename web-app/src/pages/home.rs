//! `/`: the lead story, the latest articles, the tags written about most.

use leptos::prelude::*;
use shared_contracts::types::{ArticleSummary, Tag, TagSort};

use super::{PAGE_SIZE, PageRequest, PageResult, Params};
use crate::api::Selection;
use crate::components::{ArticleList, Empty, LeadStory, Page, Pagination};

/// How many tags the page names.
const TAGS: i32 = 12;

pub(super) async fn show(request: PageRequest, params: Params) -> PageResult {
    let cursor = params.get("cursor");
    let is_first = cursor.is_none();
    let selection = Selection {
        cursor,
        limit: Some(PAGE_SIZE),
        ..Selection::default()
    };
    let (articles, tags) = tokio::try_join!(
        request.api().articles(selection),
        request
            .api()
            .tags(TagSort::ArticleCountDescending, TAGS, None)
    )?;

    Ok(request.respond(&[articles.seal(), tags.seal()], move || Page {
        title: (!is_first).then(|| "Older articles".into()),
        canonical: is_first.then(|| "/".into()),
        main: Some(Box::new(move || {
            let mut rest = articles.items.clone();
            let lead = (is_first && !rest.is_empty()).then(|| rest.remove(0));
            view! { <Home lead rest tags=tags.items.clone() next_cursor=articles.next_cursor.clone() is_first /> }
                .into_any()
        })),
        ..Page::default()
    }))
}

#[component]
fn Home(
    lead: Option<ArticleSummary>,
    rest: Vec<ArticleSummary>,
    tags: Vec<Tag>,
    next_cursor: Option<String>,
    is_first: bool,
) -> impl IntoView {
    if lead.is_none() && rest.is_empty() {
        return view! {
            <h1 class="visually-hidden">"Articles"</h1>
            <Empty message="Nothing has been published yet.">"Come back soon."</Empty>
        }
        .into_any();
    }
    view! {
        <h1 class:visually-hidden=is_first class="page-title">{if is_first { "Latest articles" } else { "Older articles" }}</h1>
        {lead.map(|article| view! { <LeadStory article /> })}
        <div class="home-columns">
            <section aria-labelledby="more">
                <h2 id="more" class="section-title">{if is_first { "More articles" } else { "Articles" }}</h2>
                <ArticleList articles=rest />
                <Pagination path="/".into() is_first next_cursor first="Latest articles" next="Older articles" />
            </section>
            <aside aria-labelledby="topics">
                <h2 id="topics" class="section-title">"Written about most"</h2>
                <ul class="topic-list">
                    {tags.into_iter().map(|tag| view! {
                        <li><a href=format!("/tags/{}", tag.slug)>{tag.name}</a>" "<span class="count">{tag.article_count}</span></li>
                    }).collect_view()}
                </ul>
                <p><a href="/tags">"All tags"</a></p>
            </aside>
        </div>
    }
    .into_any()
}
