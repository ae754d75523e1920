//! Answers given a moment ago, repeated without asking the database again.
//!
//! Every public answer may be kept by others for seconds (see [`super::conditional`]), so nobody
//! can count on a fresher one; what many readers ask for at once is then worked out once.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, TimeDelta, Utc};

use super::problem::{Problem, ProblemCode};
use crate::app::AppState;

/// The most bytes of answers that are kept.
const CAPACITY: u64 = 16 << 20;
/// A larger answer is given, but not kept.
const MAX_BODY: usize = 1 << 20;

/// The answers given last, by path and query.
pub struct RecentAnswers {
    answers: moka::sync::Cache<String, Answer>,
    max_age: TimeDelta,
}

#[derive(Clone)]
struct Answer {
    given_at: DateTime<Utc>,
    headers: HeaderMap,
    body: Bytes,
}

impl RecentAnswers {
    /// Repeats answers that are younger than `max_age`; none when it is zero.
    #[must_use]
    pub fn new(max_age: std::time::Duration) -> Self {
        let answers = moka::sync::Cache::builder()
            .weigher(|address: &String, answer: &Answer| {
                u32::try_from(address.len() + answer.body.len()).unwrap_or(u32::MAX)
            })
            .max_capacity(CAPACITY)
            // Only frees memory; whether an answer is young enough is told by the service's clock.
            .time_to_live(max_age)
            .build();
        Self {
            answers,
            max_age: TimeDelta::from_std(max_age).unwrap_or(TimeDelta::MAX),
        }
    }

    fn get(&self, address: &str, now: DateTime<Utc>) -> Option<Response> {
        let answer = self.answers.get(address)?;
        let is_recent = now - answer.given_at < self.max_age;
        is_recent.then(|| (answer.headers, answer.body).into_response())
    }
}

/// Middleware for documents that are the same for everybody.
pub async fn repeat(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let recent = &state.recent_answers;
    if recent.max_age.is_zero() || *request.method() != Method::GET {
        return next.run(request).await;
    }
    let address = request.uri().to_string();
    // Taken before the database is read: an answer is at least as old as what it tells.
    let now = state.clock.now();
    if let Some(response) = recent.get(&address, now) {
        return response;
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return Problem::new(ProblemCode::InternalError).into_response();
    };
    if body.len() <= MAX_BODY {
        let answer = Answer {
            given_at: now,
            headers: parts.headers.clone(),
            body: body.clone(),
        };
        recent.answers.insert(address, answer);
    }
    Response::from_parts(parts, Body::from(body))
}
