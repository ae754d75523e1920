//! `GET /`: for those who try the bare address. Not part of the contract.

use axum::{Json, extract::State};
use serde::Serialize;

use crate::{app::AppState, config::DocsPath, http::contract_version::CONTRACT_VERSION};

/// What this is, and where to go on.
#[derive(Serialize)]
pub struct Index {
    name: &'static str,
    version: &'static str,
    contract_version: &'static str,
    links: Links,
}

/// Addresses; null where a page is switched off.
#[derive(Serialize)]
struct Links {
    docs: Option<String>,
    redoc: Option<String>,
    openapi: Option<String>,
    publication: String,
    articles: String,
    atom_feed: String,
    json_feed: String,
    site: String,
}

/// Introduces the API.
pub async fn get_index(State(state): State<AppState>) -> Json<Index> {
    let settings = &state.settings;
    let address = |path: &str| settings.public_url.join(path);
    let page = |path: &DocsPath| {
        let served = path
            .0
            .as_deref()
            .filter(|_| settings.openapi_path.0.is_some());
        served.map(address)
    };
    Json(Index {
        name: "Rectoverso API",
        version: env!("CARGO_PKG_VERSION"),
        contract_version: CONTRACT_VERSION,
        links: Links {
            docs: page(&settings.docs_path),
            redoc: page(&settings.redoc_path),
            openapi: page(&settings.openapi_path),
            publication: address("api/v1/publication"),
            articles: address("api/v1/articles"),
            atom_feed: address("feed.xml"),
            json_feed: address("feed.json"),
            site: settings.site_url.to_string(),
        },
    })
}
