//! This site as a client of the API's authorization server.
//!
//! People sign in by the authorization code flow with PKCE (RFC 9700), the way
//! every other client does it; that the forms which ask for the password are
//! shown by this very site changes nothing about it. The tokens stay between
//! the site and the API: the browser keeps them, but cannot read them. Its
//! islands get an access token of a few minutes (a token-mediating backend in
//! the words of BCP 212).

mod access_token;
mod callback;
mod claims;
mod client;
mod forget;
mod internal;
mod kept;
mod person;
mod refresh;
mod return_path;
mod scopes;
mod sign_out;
mod start;
mod transport;

use axum::Router;
use axum::routing::{get, post};

pub(crate) use self::client::{OAuth, OAuthError};
pub(crate) use self::kept::{SignedIn, Sso};
pub(crate) use self::person::{Person, sign_in_again, sign_in_first};
pub(crate) use self::return_path::return_path;
pub(crate) use self::start::{Start, start};
use crate::server::Site;

/// What the API knows this site as.
const CLIENT_ID: &str = "site";
/// Where the API sends people back to.
const CALLBACK: &str = "/oauth/callback";

/// The addresses of the flow that show no page of their own.
pub(crate) fn router() -> Router<Site> {
    Router::new()
        .route(CALLBACK, get(callback::finish))
        .route("/session/access-token", post(access_token::give))
        .route("/sign-out", post(sign_out::end))
}
