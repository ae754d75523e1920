//! `/api/v1/users`

mod list;
mod looking_after;
mod rights;
mod save;

use serde_json::Value;
use uuid::Uuid;

use crate::support::{Answer, TestApp};

const SCOPES: [&str; 4] = [
    "users.read",
    "users.write",
    "permissions.read",
    "account.read",
];

async fn root(app: &TestApp) -> String {
    let root = app.has_superuser("root").await;
    app.token(&SCOPES, root).await
}

async fn patch(app: &TestApp, token: &str, user: Uuid, body: Value) -> Answer {
    let request = app.patch(&format!("/api/v1/users/{user}")).bearer(token);
    request.if_match("*").json(body).await
}

async fn read(app: &TestApp, token: &str, user: Uuid) -> Value {
    let request = app.get(&format!("/api/v1/users/{user}")).bearer(token);
    request.await.json()
}
