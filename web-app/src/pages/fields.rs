//! What a form was filled in with.

use std::convert::Infallible;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::components::FormState;

/// The server refuses longer bodies before they come this far.
const LONGEST: usize = 64 * 1024;

/// What a form was filled in with.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// A line of text, without blanks around it.
    pub(super) fn text(&self, name: &str) -> String {
        self.raw(name).trim().to_owned()
    }

    /// A password or a code, of which every character counts.
    pub(super) fn raw(&self, name: &str) -> &str {
        let mut fields = self.0.iter().filter(|(field, _)| field == name);
        fields.next().map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        let fields = self.0.iter().filter(|(field, _)| field == name);
        fields.map(|(_, value)| value.clone()).collect()
    }

    /// A form that holds what these fields hold. Passwords are never among
    /// them: a page with a password in it may be kept or printed.
    pub(super) fn keep(&self, names: &[&str]) -> FormState {
        let mut form = FormState::default();
        for (name, value) in &self.0 {
            if names.contains(&name.as_str()) {
                form = form.with(name, value.trim());
            }
        }
        form
    }
}

impl<S: Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        let is_form = kind
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        let body = to_bytes(request.into_body(), LONGEST).await;
        let body = body.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
        Ok(Self(
            url::form_urlencoded::parse(&body).into_owned().collect(),
        ))
    }
}

impl From<Infallible> for Elsewhere {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// An answer other than the page itself.
#[derive(Debug)]
pub(super) struct Elsewhere(Box<Response>);

/// What handlers of forms return.
pub(super) type FormResult = Result<Response, Elsewhere>;

impl IntoResponse for Elsewhere {
    fn into_response(self) -> Response {
        *self.0
    }
}

impl From<crate::api::Failure> for Elsewhere {
    fn from(failure: crate::api::Failure) -> Self {
        failure.into_response().into()
    }
}

impl From<Response> for Elsewhere {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}
