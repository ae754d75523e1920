//! `/account/applications`: what one registers to call the API with.

mod delete;
mod edit;
mod form;
mod kind;
mod list;
mod new;
mod secret;
mod show;
mod snippets;

use axum::Router;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::routing::{get, post};

use crate::api::Failure;
use crate::server::Site;

pub(super) const PATH: &str = "/account/applications";
const NEW: &str = "/account/applications/new";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(list::show))
        .route(NEW, get(new::show).post(new::register))
        .route("/account/applications/{id}", get(show::show))
        .route(
            "/account/applications/{id}/edit",
            get(edit::show).post(edit::save),
        )
        .route(
            "/account/applications/{id}/secret",
            post(secret::renew).get(show::show),
        )
        .route(
            "/account/applications/{id}/delete",
            get(delete::ask).post(delete::delete),
        )
}

/// The application that an address names.
struct Id(String);

impl Id {
    /// Its page.
    fn page(&self) -> String {
        format!("{PATH}/{}", self.0)
    }

    /// A page below it.
    fn page_for(&self, act: &str) -> String {
        format!("{PATH}/{}/{act}", self.0)
    }
}

impl FromRequestParts<Site> for Id {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let id = Path::<String>::from_request_parts(parts, site).await;
        let Path(id) = id.map_err(|_| Failure::NotFound)?;
        // Ids become parts of addresses, so nothing else gets further.
        let is_id = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if id.bytes().all(is_id) {
            Ok(Self(id))
        } else {
            Err(Failure::NotFound)
        }
    }
}
