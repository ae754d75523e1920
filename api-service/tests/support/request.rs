//! What the application is asked.

use std::pin::Pin;

use axum::{
    Router,
    body::Body,
    http::{Method, Request, request::Builder},
};
use serde_json::Value;
use tower::ServiceExt;

use super::Answer;

/// A request that has not been sent; await it to get the answer.
pub struct TestRequest {
    router: Router,
    request: Builder,
    body: Vec<u8>,
}

impl TestRequest {
    pub(super) fn new(router: &Router, method: Method, path: &str) -> Self {
        Self {
            router: router.clone(),
            request: Request::builder().method(method).uri(path),
            body: Vec::new(),
        }
    }

    /// Adds a header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// With this access token.
    pub fn bearer(self, token: &str) -> Self {
        self.with("authorization", &format!("Bearer {token}"))
    }

    /// From the site, which proves with this token of its own that somebody at this address is behind it.
    pub fn for_person(self, site: &str, address: &str) -> Self {
        self.with("site-authorization", &format!("Bearer {site}"))
            .with("person-address", address)
    }

    /// Meant for the version that this ETag names.
    pub fn if_match(self, tag: &str) -> Self {
        self.with("if-match", tag)
    }

    /// With this JSON as its body.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "`json!` makes a value for it"
    )]
    pub fn json(self, body: Value) -> Self {
        self.body("application/json", body.to_string())
    }

    /// With a body of this type.
    pub fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.with("content-type", content_type)
    }
}

impl IntoFuture for TestRequest {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.request.body(Body::from(self.body)).unwrap();
            Answer::read(self.router.oneshot(request).await.unwrap()).await
        })
    }
}
