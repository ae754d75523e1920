//! What the generated client leaves to HTTP: validators and trace headers.
//!
//! Its methods neither take an ETag nor return one. This layer lies between
//! them and the network and passes both through a task-local. What is called
//! for a person says where that person is as well, with a proof that it is the
//! site who says so.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use shared_contracts::client::reqwest::{Request, Response};
use shared_contracts::client::reqwest_middleware::{self, Middleware, Next};

use crate::server::Reader;
use crate::server::request_context::{REQUEST_ID, RequestContext, TRACEPARENT};

/// The site's own token, beside that of the person.
const SITE_AUTHORIZATION: HeaderName = HeaderName::from_static("site-authorization");
/// Where the person is.
const PERSON_ADDRESS: HeaderName = HeaderName::from_static("person-address");
/// What their browser calls itself.
const PERSON_USER_AGENT: HeaderName = HeaderName::from_static("person-user-agent");

tokio::task_local! {
    static CURRENT: Arc<Exchange>;
}

/// One question and its answer, apart from the bodies.
#[derive(Debug)]
pub(super) struct Exchange {
    context: RequestContext,
    known: Option<HeaderValue>,
    timeout: Option<Duration>,
    proof: Option<String>,
    received: OnceLock<Received>,
}

/// What came with an answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Received {
    pub(super) not_modified: bool,
    pub(super) etag: Option<HeaderValue>,
    pub(super) bytes: Option<u32>,
}

impl Exchange {
    /// A question on behalf of the current request, about something of which
    /// the version with this ETag is known.
    pub(super) fn new(known: Option<HeaderValue>) -> Arc<Self> {
        Arc::new(Self {
            context: RequestContext::current(),
            known,
            timeout: None,
            proof: None,
            received: OnceLock::new(),
        })
    }

    /// A question for whoever reads, that may take this long to answer. With
    /// the site's own token the API believes where they are.
    pub(super) fn personal(timeout: Duration, proof: Option<String>) -> Arc<Self> {
        Arc::new(Self {
            context: RequestContext::current(),
            known: None,
            timeout: Some(timeout),
            proof,
            received: OnceLock::new(),
        })
    }

    /// Runs the call of the generated client that this exchange is for.
    pub(super) async fn run<T>(self: &Arc<Self>, call: impl Future<Output = T>) -> T {
        CURRENT.scope(Arc::clone(self), call).await
    }

    /// What came back, when anything did.
    pub(super) fn received(&self) -> Received {
        self.received.get().cloned().unwrap_or_default()
    }

    fn write_to(&self, headers: &mut HeaderMap) {
        if let Some(etag) = &self.known {
            headers.insert(header::IF_NONE_MATCH, etag.clone());
        }
        for (name, text) in [
            (REQUEST_ID, &self.context.request_id),
            (TRACEPARENT, &self.context.traceparent),
        ] {
            if let Ok(value) = HeaderValue::from_str(text) {
                headers.insert(name, value);
            }
        }
        if let Some(token) = &self.proof {
            say_where(&self.context.reader, token, headers);
        }
    }
}

/// Writes where a reader is, with the site's own token as proof that the site
/// says so.
pub(crate) fn say_where(reader: &Reader, token: &str, headers: &mut HeaderMap) {
    for (name, text) in [
        (SITE_AUTHORIZATION, Some(format!("Bearer {token}"))),
        (PERSON_ADDRESS, reader.address_text()),
        (PERSON_USER_AGENT, reader.user_agent.clone()),
    ] {
        let value = text.and_then(|text| HeaderValue::from_str(&text).ok());
        if let Some(mut value) = value {
            value.set_sensitive(true);
            headers.insert(name, value);
        }
    }
}

/// The layer that is put beneath the generated client.
pub(super) struct Validators;

#[async_trait::async_trait]
impl Middleware for Validators {
    async fn handle(
        &self,
        mut request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        let exchange = CURRENT.try_with(Arc::clone).ok();
        if let Some(exchange) = &exchange {
            exchange.write_to(request.headers_mut());
            if let Some(timeout) = exchange.timeout {
                *request.timeout_mut() = Some(timeout);
            }
        }
        let response = next.run(request, extensions).await?;
        if let Some(exchange) = exchange {
            let received = Received {
                not_modified: response.status() == StatusCode::NOT_MODIFIED,
                etag: response.headers().get(header::ETAG).cloned(),
                bytes: response
                    .content_length()
                    .and_then(|bytes| u32::try_from(bytes).ok()),
            };
            // Operations make one request each, so this is set once.
            let _ = exchange.received.set(received);
        }
        Ok(response)
    }
}
