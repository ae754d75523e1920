//! Asking the API for suggestions, straight from the browser.

use shared_contracts::client::{HttpClient, reqwest};
use shared_contracts::types::ArticleSummary;

/// How many articles are suggested.
const LIMIT: i32 = 6;
/// Shorter beginnings match too much to be helpful.
const SHORTEST: usize = 2;

/// An article that a reader may have meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Suggestion {
    pub(super) address: String,
    pub(super) title: String,
}

impl From<ArticleSummary> for Suggestion {
    fn from(article: ArticleSummary) -> Self {
        Self {
            address: format!("/articles/{}", article.slug),
            title: article.title,
        }
    }
}

/// Articles that match what was typed so far.
///
/// When the API cannot answer there are no suggestions; the form still works.
pub(super) async fn suggest(api_url: &str, typed: &str) -> Vec<Suggestion> {
    let typed = typed.trim();
    if typed.chars().count() < SHORTEST {
        return Vec::new();
    }
    let found = HttpClient::connect(api_url, reqwest::Client::new())
        .list_articles_builder()
        .q(typed)
        .limit(LIMIT)
        .send()
        .await;
    found.map_or_else(
        |_| Vec::new(),
        |page| page.items.into_iter().map(Suggestion::from).collect(),
    )
}
