//! An application's own server, which is told of logouts.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::{Request, State},
    http::StatusCode,
};
use tokio::net::TcpListener;

use super::query_of;

/// A server that notes what it is told.
#[derive(Clone)]
pub struct Receiver {
    /// Its address.
    pub url: String,
    heard: Arc<Heard>,
}

#[derive(Default)]
struct Heard {
    tokens: Mutex<Vec<String>>,
    answer: Mutex<Option<(u16, String)>>,
}

impl Receiver {
    /// Starts one, which answers until the test ends.
    pub async fn start() -> Self {
        let heard = Arc::<Heard>::default();
        let router = Router::new().fallback(hear).with_state(heard.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/logout", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, router).into_future());
        Self { url, heard }
    }

    /// Answers with this status and Location from now on.
    pub fn answers(&self, status: u16, location: &str) {
        *self.heard.answer.lock().unwrap() = Some((status, location.to_owned()));
    }

    /// The logout tokens that it got since it was last asked.
    pub fn heard(&self) -> Vec<String> {
        std::mem::take(&mut *self.heard.tokens.lock().unwrap())
    }
}

async fn hear(
    State(heard): State<Arc<Heard>>,
    request: Request,
) -> (StatusCode, [(&'static str, String); 1]) {
    assert_eq!(request.method(), "POST");
    let kind = request.headers()["content-type"].to_str().unwrap();
    assert_eq!(kind, "application/x-www-form-urlencoded");
    let body = axum::body::to_bytes(request.into_body(), 1 << 16).await;
    let body = String::from_utf8(body.unwrap().to_vec()).unwrap();
    let form = query_of(&format!("http://form/?{body}"));
    assert_eq!(form.keys().collect::<Vec<_>>(), ["logout_token"]);
    heard
        .tokens
        .lock()
        .unwrap()
        .push(form["logout_token"].clone());
    let answer = heard.answer.lock().unwrap().clone();
    let (status, location) = answer.unwrap_or((200, String::new()));
    (
        StatusCode::from_u16(status).unwrap(),
        [("location", location)],
    )
}
