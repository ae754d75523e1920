//! The id that ties an answer to its log lines.

use std::{fmt, sync::Arc};

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};

use crate::{app::AppState, random::new_id};

/// The header, on requests and answers.
pub const HEADER: HeaderName = HeaderName::from_static("x-request-id");
/// A caller's own id is taken over when it is no longer than this.
const MAX_LENGTH: usize = 64;

/// The id of the request at hand, in its extensions.
#[derive(Clone, Debug, Default)]
pub struct RequestId(Arc<str>);

impl fmt::Display for RequestId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Middleware: takes over the caller's id when it is harmless in a log, else makes one,
/// and names it in the answer.
pub async fn assign(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let given = request
        .headers()
        .get(HEADER)
        .and_then(|value| value.to_str().ok());
    let id: Arc<str> = match given.filter(|id| is_harmless(id)) {
        Some(id) => id.into(),
        None => new_id(state.clock.now(), &*state.random)
            .simple()
            .to_string()
            .into(),
    };
    request.extensions_mut().insert(RequestId(Arc::clone(&id)));
    let mut response = next.run(request).await;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

fn is_harmless(id: &str) -> bool {
    (1..=MAX_LENGTH).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
