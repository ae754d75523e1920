//! What the application answered.

use axum::{
    body::to_bytes,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde_json::Value;

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    pub(super) async fn read(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body: to_bytes(body, usize::MAX).await.unwrap().into(),
        }
    }

    /// The same answer, which must have this status.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    /// A header, empty when it is missing.
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body of a successful answer as JSON.
    #[track_caller]
    pub fn json(self) -> Value {
        let answer = self.is(200);
        assert_eq!(answer.header("content-type"), "application/json");
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// The values of one member of every item of a page.
    #[track_caller]
    pub fn items(self, member: &str) -> Vec<String> {
        let page = self.json();
        let items = page["items"].as_array().unwrap();
        items
            .iter()
            .map(|item| item[member].as_str().unwrap().to_owned())
            .collect()
    }

    /// The problem document of an answer, which must have this status and code and be well formed.
    #[track_caller]
    pub fn problem(self, status: u16, code: &str) -> Value {
        let answer = self.is(status);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.header("cache-control"), "no-store");
        let problem: Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(problem["code"], code);
        assert_eq!(problem["status"], status);
        assert_eq!(problem["request_id"], answer.header("x-request-id"));
        let kind = problem["type"].as_str().unwrap();
        assert!(kind.ends_with(&format!("/problems/{code}")), "{kind}");
        assert!(!problem["title"].as_str().unwrap().is_empty());
        assert!(!problem["detail"].as_str().unwrap().is_empty());
        assert_eq!(
            problem["errors"].as_array().unwrap().is_empty(),
            code != "validation_failed"
        );
        problem
    }

    /// What is wrong with the request, one line each: location, pointer and code.
    #[track_caller]
    pub fn mistakes(self) -> Vec<String> {
        let problem = self.problem(422, "validation_failed");
        let errors = problem["errors"].as_array().unwrap();
        let text = |error: &Value, member: &str| error[member].as_str().unwrap().to_owned();
        errors
            .iter()
            .map(|error| {
                assert!(!text(error, "message").is_empty());
                let (location, pointer) = (text(error, "location"), text(error, "pointer"));
                format!("{location}{pointer} {}", text(error, "code"))
            })
            .collect()
    }
}
