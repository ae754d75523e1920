//! `GET /api/v1/publication`: the name of the whole and what it is about.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::AppState;

/// The publication.
#[derive(Debug, Serialize, ToSchema)]
pub struct Publication {
    /// Its name.
    #[schema(example = "Recto & Verso")]
    pub title: String,
    /// One line under the name; may be empty.
    pub tagline: String,
    /// A sentence or two for search engines and feed readers; may be empty.
    pub description: String,
    /// Language of the articles (BCP 47).
    #[schema(example = "en")]
    pub language: String,
    /// Address of the site.
    #[schema(format = "uri")]
    pub site_url: String,
    /// Address of this API.
    #[schema(format = "uri")]
    pub api_url: String,
}

/// Get the publication
///
/// Its name, language and addresses.
#[utoipa::path(
    get, path = "/api/v1/publication", operation_id = "get_publication", tag = "Publication",
    responses((status = 200, description = "The publication", body = Publication))
)]
pub(crate) async fn get_publication(State(state): State<AppState>) -> Json<Publication> {
    let settings = &state.settings;
    Json(Publication {
        title: settings.publication.title.clone(),
        tagline: settings.publication.tagline.clone(),
        description: settings.publication.description.clone(),
        language: settings.publication.language.clone(),
        site_url: settings.site_url.to_string(),
        api_url: settings.public_url.to_string(),
    })
}
