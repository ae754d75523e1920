//! Who asked: the request id and trace that run from the browser through this
//! site to the API and into both logs, and where the reader is.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;

use super::reader::{Peer, Reader};
use super::{Site, random};

/// Header with the id of a request.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// Header with the trace that a request belongs to (W3C Trace Context).
pub(crate) const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

tokio::task_local! {
    static CURRENT: RequestContext;
}

/// What follows a request wherever it goes.
#[derive(Debug, Clone)]
pub(crate) struct RequestContext {
    /// Finds the log lines of a request.
    pub(crate) request_id: String,
    /// Names the trace and this process' part of it.
    pub(crate) traceparent: String,
    /// Who reads; nobody outside of any request.
    pub(crate) reader: Reader,
}

impl RequestContext {
    /// That of the request being worked on, or a new one outside of any.
    pub(crate) fn current() -> Self {
        CURRENT
            .try_with(Clone::clone)
            .unwrap_or_else(|_| Self::from_headers(&HeaderMap::new()))
    }

    fn from_headers(headers: &HeaderMap) -> Self {
        let text = |name| {
            headers
                .get(name)
                .and_then(|value: &HeaderValue| value.to_str().ok())
        };
        let request_id = text(REQUEST_ID).filter(|id| is_request_id(id));
        let (trace_id, flags) = text(TRACEPARENT)
            .and_then(parse_traceparent)
            .unwrap_or_else(|| (random::hex::<16>(), "01".into()));
        Self {
            request_id: request_id.map_or_else(random::hex::<16>, str::to_owned),
            traceparent: format!("00-{trace_id}-{}-{flags}", random::hex::<8>()),
            reader: Reader::default(),
        }
    }
}

/// Gives every request its context, a log line and the id in the answer.
pub(super) async fn attach(State(site): State<Site>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().copied();
    let proxies = site.config().trusted_proxies;
    let context = RequestContext {
        reader: Reader::new(request.headers(), peer, proxies),
        ..RequestContext::from_headers(request.headers())
    };
    let id = HeaderValue::from_str(&context.request_id);
    let span = tracing::info_span!(
        "request",
        id = context.request_id,
        trace = context.traceparent,
        method = %request.method(),
        path = request.uri().path(),
    );
    let mut response = CURRENT
        .scope(context, async {
            let started = std::time::Instant::now();
            let response = next.run(request).await;
            tracing::info!(
                status = response.status().as_u16(),
                us = started.elapsed().as_micros(),
                "answered"
            );
            response
        })
        .instrument(span)
        .await;
    if let Ok(id) = id {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// Ids from outside end up in logs, so only harmless ones are taken over.
fn is_request_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// Trace id and flags of a version 00 header.
fn parse_traceparent(header: &str) -> Option<(String, String)> {
    let parts: Vec<&str> = header.split('-').collect();
    let [version, trace, parent, flags] = parts.as_slice() else {
        return None;
    };
    let is_hex = |text: &str, length| {
        text.len() == length
            && text
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_id = |text: &str, length| is_hex(text, length) && text.bytes().any(|byte| byte != b'0');
    (*version == "00" && is_id(trace, 32) && is_id(parent, 16) && is_hex(flags, 2))
        .then(|| ((*trace).to_owned(), (*flags).to_owned()))
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue};

    use super::{REQUEST_ID, RequestContext, TRACEPARENT};

    const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";

    fn context(request_id: &'static str, traceparent: &str) -> RequestContext {
        let mut headers = HeaderMap::new();
        headers.insert(REQUEST_ID, HeaderValue::from_static(request_id));
        headers.insert(TRACEPARENT, HeaderValue::from_str(traceparent).unwrap());
        RequestContext::from_headers(&headers)
    }

    #[test]
    fn a_trace_is_continued_under_a_span_of_our_own() {
        let context = context("abc-1", &format!("00-{TRACE}-b7ad6b7169203331-00"));
        assert_eq!(context.request_id, "abc-1");
        assert!(context.traceparent.starts_with(&format!("00-{TRACE}-")));
        assert!(!context.traceparent.contains("b7ad6b7169203331"));
        assert!(context.traceparent.ends_with("-00"));
    }

    #[test]
    fn what_is_malformed_is_replaced() {
        for bad in [
            "",
            "00",
            "00-xyz-b7ad6b7169203331-01",
            &format!("00-{}-b7ad6b7169203331-01", "0".repeat(32)),
        ] {
            let context = context("a b", bad);
            assert_eq!(context.request_id.len(), 32);
            assert_eq!(context.traceparent.len(), 55);
        }
    }
}
