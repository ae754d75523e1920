//! What the generated client leaves to HTTP: validators and trace headers.
//!
//! Its methods neither take an ETag nor return one. This layer lies between
//! them and the network and passes both through a task-local.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use shared_contracts::client::reqwest::{Request, Response};
use shared_contracts::client::reqwest_middleware::{self, Middleware, Next};

use crate::server::request_context::{REQUEST_ID, RequestContext, TRACEPARENT};

tokio::task_local! {
    static CURRENT: Arc<Exchange>;
}

/// One question and its answer, apart from the bodies.
#[derive(Debug)]
pub(super) struct Exchange {
    context: RequestContext,
    known: Option<HeaderValue>,
    timeout: Option<Duration>,
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
            received: OnceLock::new(),
        })
    }

    /// A question that may take this long to answer.
    pub(super) fn patient(timeout: Duration) -> Arc<Self> {
        Arc::new(Self {
            context: RequestContext::current(),
            known: None,
            timeout: Some(timeout),
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
