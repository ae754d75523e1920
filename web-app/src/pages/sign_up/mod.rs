//! Making an account, and proving that the e-mail address is one's own.

mod check_mail;
mod form;
mod verify;

use axum::Router;
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};

use crate::server::{Kept, Site};

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(form::PATH, get(form::show).post(form::send))
        .route(check_mail::PATH, get(check_mail::show))
        .route(check_mail::AGAIN, post(check_mail::send_again))
        .route(verify::PATH, get(verify::show).post(verify::confirm))
}

/// Where a message was sent, for the page that says so, and what the API knows the sign-up by: the message is sent
/// again to who asked for it here, and to nobody who signed up with the same address elsewhere.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Mailed {
    email: String,
    handle: String,
}

impl Kept for Mailed {
    const NAME: &'static str = "mailed";
    const SECONDS: i64 = 60 * 60;
}
