//! `/account`: what is one's own.

mod access_tokens;
mod connected_apps;
mod data;
mod email;
mod layout;
mod list;
mod password;
mod profile;
mod second_factor;
mod sessions;
pub(super) mod sign_ins;

use axum::Router;
use axum::routing::{get, post};

use crate::server::Site;

/// The parts of the account, in the order of the menu.
const PARTS: [(&str, &str); 8] = [
    (profile::PATH, "Profile"),
    (password::PATH, "Password"),
    (second_factor::PATH, "Second factor"),
    (sign_ins::PATH, "Connected sign-ins"),
    (sessions::PATH, "Sessions"),
    (connected_apps::PATH, "Connected apps"),
    (access_tokens::PATH, "Access tokens"),
    (data::PATH, "Your data"),
];

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(profile::PATH, get(profile::show).post(profile::save))
        .route(password::PATH, get(password::show).post(password::change))
        .route(email::PATH, get(email::show).post(email::change))
        .merge(second_factor::router())
        .merge(sign_ins::router())
        .route(sessions::PATH, get(sessions::show).post(sessions::end))
        .route(
            connected_apps::PATH,
            get(connected_apps::show).post(connected_apps::disconnect),
        )
        .route(
            access_tokens::PATH,
            get(access_tokens::show).post(access_tokens::make),
        )
        .route(access_tokens::DELETE, post(access_tokens::delete))
        .route(data::PATH, get(data::show))
        .route(data::EXPORT, get(data::export))
        .route(data::DELETE, post(data::delete))
}
