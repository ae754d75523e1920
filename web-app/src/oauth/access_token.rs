//! `POST /session/access-token`: what the islands of a page call the API with.
//!
//! The token lasts for a few minutes; the refresh token never reaches a script.
//! That the request comes from a page of this site was checked on the way here
//! (`server/routes.rs`), and no other site may read the answer.

use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::Person;
use crate::api::Failure;
use crate::server::{Site, clock};

/// Gives it to the scripts of somebody who is signed in.
pub(super) async fn give(person: OrNobody) -> Response {
    let (status, body) = match person.0 {
        Ok(Person(person)) => (
            StatusCode::OK,
            json!({ "access_token": person.access, "expires_in": person.ends - clock::now() }),
        ),
        // A page that runs cannot follow to the sign-in page; it shows a link.
        Err(status) => (status, json!({ "sign_in": "/sign-in" })),
    };
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    (status, headers, Json(body)).into_response()
}

/// A person, or the status that says why there is none.
pub(super) struct OrNobody(Result<Person, StatusCode>);

impl FromRequestParts<Site> for OrNobody {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Self::Rejection> {
        let person = Person::from_request_parts(parts, site).await;
        Ok(Self(person.map_err(
            |refusal| match refusal.extensions().get::<Failure>() {
                Some(_) => StatusCode::SERVICE_UNAVAILABLE,
                None => StatusCode::UNAUTHORIZED,
            },
        )))
    }
}
