//! A forgotten password.

mod forgot;
mod reset;

use axum::Router;
use axum::routing::get;

use crate::server::Site;

/// What is said beside every field for a new password.
pub(super) const NEW_PASSWORD: &str = "At least 15 characters, or 8 if you have a second factor. A few words that have nothing to do with each other are strong, and easy to keep in mind.";

/// The same, for who cannot have a second factor yet.
pub(super) const FIRST_PASSWORD: &str = "At least 15 characters. A few words that have nothing to do with each other are strong, and easy to keep in mind.";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(forgot::PATH, get(forgot::show).post(forgot::send))
        .route(forgot::SENT, get(forgot::sent))
        .route(reset::PATH, get(reset::show).post(reset::set))
}
