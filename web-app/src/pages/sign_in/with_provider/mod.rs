//! `/sign-in/with/{provider}`: signing in somewhere else, and coming back.
//!
//! The API makes the request to the provider and checks the answer. The site
//! keeps the request's secret in the browser that began, so that no other can
//! end it, and relays what the browser brings back.

mod begin;
mod buttons;
mod callback;
mod kept;
mod trouble;

use axum::Router;
use axum::routing::{get, post};

pub(in crate::pages) use self::buttons::ProviderButtons;
pub(in crate::pages) use self::kept::{Goal, remember};
pub(in crate::pages) use self::trouble::Trouble;
use crate::api::Api;
use crate::server::Site;

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route("/sign-in/with/{provider}", post(begin::send))
        .route(
            "/sign-in/with/{provider}/callback",
            get(callback::come_back),
        )
}

/// A provider: its id, and what people know it as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages) struct Provider {
    pub(in crate::pages) id: String,
    pub(in crate::pages) name: String,
}

/// Where else people may sign in. Should that not be known at the moment, the
/// pages do without: there is the password.
pub(in crate::pages) async fn providers(api: &Api) -> Vec<Provider> {
    let Ok(list) = api.identity_providers().await else {
        return Vec::new();
    };
    let provider = |provider: &shared_contracts::types::IdentityProvider| Provider {
        id: provider.id.clone(),
        name: provider.name.clone(),
    };
    list.items.iter().map(provider).collect()
}

/// What people know a provider as.
async fn name_of(api: &Api, id: &str) -> String {
    let mut known = providers(api).await.into_iter();
    known
        .find(|provider| provider.id == id)
        .map_or_else(|| "The other site".to_owned(), |provider| provider.name)
}
