//! The head of every page.

use leptos::prelude::*;
use shared_contracts::types::Publication;

use super::document::ACCOUNT;
use crate::islands::search_suggestions::SearchSuggestions;

#[component]
pub(super) fn Masthead(publication: Publication, api_url: String, query: String) -> impl IntoView {
    view! {
        <header class="masthead">
            <div class="masthead-title">
                <a class="masthead-name" href="/">{publication.title}</a>
                <p class="masthead-tagline">{publication.tagline}</p>
            </div>
            <div class="masthead-bar">
                <nav aria-label="Main">
                    <ul>
                        <li><a href="/">"Latest"</a></li>
                        <li><a href="/tags">"Tags"</a></li>
                        <li><a href="/authors">"Authors"</a></li>
                    </ul>
                </nav>
                <form class="search" role="search" action="/search" method="get">
                    <label class="visually-hidden" for="search">"Search"</label>
                    <SearchSuggestions api_url query />
                    <button type="submit">"Search"</button>
                </form>
                <div class="masthead-account" inner_html=ACCOUNT></div>
            </div>
        </header>
    }
}
