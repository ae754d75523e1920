//! Who makes a request.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use url::form_urlencoded;

use super::{OAuthError, SignedIn};
use crate::api::Failure;
use crate::server::{Cookies, Site, clock};

/// Acts that could lock a person out of their account need a proof of who they
/// are that is no older than this. The API allows ten minutes; what is left of
/// them is for filling in the form.
const RECENT_S: i64 = 5 * 60;

/// Somebody who is signed in, with an access token that is good for a while.
///
/// Whoever is not is sent to sign in, and then back.
#[derive(Debug, Clone)]
pub(crate) struct Person(pub(crate) SignedIn);

impl Person {
    /// The access token.
    pub(crate) fn token(&self) -> &str {
        &self.0.access
    }

    /// Whether they have proved lately who they are.
    pub(crate) fn is_recent(&self) -> bool {
        self.0.authenticated_at > clock::now() - RECENT_S
    }
}

impl FromRequestParts<Site> for Person {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let Ok(cookies) = Cookies::from_request_parts(parts, site).await;
        let here = address(parts);
        let Some(person) = cookies.get::<SignedIn>() else {
            return Err(sign_in_first(&here));
        };
        if parts.method.is_safe() && person.is_of_other_scopes() {
            // There and back without a word, for as long as their session
            // lasts. What a form was filled in with would be lost on the way;
            // it needs no more than the page that it came from did.
            return Err(sign_in_first(&here));
        }
        match site.oauth().refresh(&person).await {
            Ok(None) => Ok(Self(person)),
            Ok(Some(person)) => {
                cookies.put(person.clone());
                Ok(Self(person))
            }
            // The session was ended, here or elsewhere.
            Err(OAuthError::Refused(_)) => {
                cookies.remove::<SignedIn>();
                Err(sign_in_first(&here))
            }
            Err(OAuthError::Unavailable(_)) if person.ends > clock::now() => Ok(Self(person)),
            Err(OAuthError::Unavailable(_)) => Err(Failure::Unavailable.into_response()),
        }
    }
}

/// Where to come back to: what was asked for, or the page of a form that was
/// sent.
fn address(parts: &Parts) -> String {
    match parts.uri.path_and_query() {
        Some(address) if parts.method.is_safe() => address.to_string(),
        _ => parts.uri.path().to_owned(),
    }
}

/// To the sign-in page, and then to this path.
pub(crate) fn sign_in_first(path: &str) -> Response {
    to_sign_in(path, &[])
}

/// The same, for somebody who is signed in but must prove it again.
pub(crate) fn sign_in_again(path: &str) -> Response {
    to_sign_in(path, &[("anew", "1")])
}

fn to_sign_in(path: &str, more: &[(&str, &str)]) -> Response {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", path)
        .extend_pairs(more)
        .finish();
    Redirect::to(&format!("/sign-in?{query}")).into_response()
}
