//! `/account`: what is one's own.

mod access_tokens;
mod applications;
mod connected_apps;
mod data;
mod email;
mod history;
mod layout;
mod list;
mod passkeys;
mod password;
mod profile;
mod second_factor;
mod sessions;
pub(super) mod sign_ins;

use axum::Router;
use axum::routing::{get, post};

use crate::server::Site;

/// The parts of the account, in the order of the menu.
const PARTS: [(&str, &str); 11] = [
    (profile::PATH, "Profile"),
    (password::PATH, "Password"),
    (passkeys::PATH, "Passkeys"),
    (second_factor::PATH, "Second factor"),
    (sign_ins::PATH, "Connected sign-ins"),
    (sessions::PATH, "Sessions"),
    (history::PATH, "History"),
    (connected_apps::PATH, "Connected apps"),
    (access_tokens::PATH, "Access tokens"),
    (applications::PATH, "Your applications"),
    (data::PATH, "Your data"),
];

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(profile::PATH, get(profile::show).post(profile::save))
        .route(password::PATH, get(password::show).post(password::change))
        .route(email::PATH, get(email::show).post(email::change))
        .merge(passkeys::router())
        .merge(second_factor::router())
        .merge(sign_ins::router())
        .route(sessions::PATH, get(sessions::show).post(sessions::end))
        .route(history::PATH, get(history::show))
        .route(
            connected_apps::PATH,
            get(connected_apps::show).post(connected_apps::disconnect),
        )
        .route(
            access_tokens::PATH,
            get(access_tokens::show).post(access_tokens::make),
        )
        .route(access_tokens::DELETE, post(access_tokens::delete))
        .merge(applications::router())
        .route(data::PATH, get(data::show))
        .route(data::EXPORT, get(data::export))
        .route(data::DELETE, post(data::delete))
}
