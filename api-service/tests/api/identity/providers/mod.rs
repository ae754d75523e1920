//! Signing in through identity providers.

mod attacks;
mod connected;
mod linking;
mod outages;
mod signing_in;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Answer, Brought, Issuer, Signing, TestApp, token_in};

const BEGIN: &str = "/api/v1/sessions/provider/begin";
const FINISH: &str = "/api/v1/sessions/provider/finish";

/// Ada, as a provider knows her.
fn ada() -> Value {
    json!({ "sub": "ada-there", "email": "ada@example.com", "email_verified": true, "preferred_username": "ada", "name": "Ada Marchetti" })
}

/// `claims`, changed.
fn but(mut claims: Value, name: &str, value: impl Into<Value>) -> Value {
    claims[name] = value.into();
    claims
}

/// A provider called `example` that signs with ES256, and an application that knows it.
async fn with_provider(app: &TestApp, trusts_email: bool) -> (TestApp, Issuer) {
    let issuer = Issuer::start("example", Signing::Es256).await;
    (app.with(&[&flag(&[issuer.entry(trusts_email)])]), issuer)
}

fn flag(entries: &[Value]) -> String {
    format!("--identity-providers={}", Value::from(entries))
}

/// A request to a provider that was begun, and the browser that holds its secret.
#[derive(Clone)]
struct Begun {
    provider: String,
    url: String,
    secret: String,
}

impl Begun {
    fn of(provider: &str, answer: Answer) -> Self {
        let answer = answer.json();
        let text = |name: &str| answer[name].as_str().unwrap().to_owned();
        Self {
            provider: provider.to_owned(),
            url: text("authorization_url"),
            secret: text("secret"),
        }
    }

    fn back(&self, brought: &Brought) -> Value {
        let mut body = json!({
            "provider": self.provider, "secret": self.secret, "state": brought.state, "code": brought.code,
        });
        if let Some(iss) = &brought.iss {
            body["iss"] = json!(iss);
        }
        body
    }
}

trait AtProvider {
    async fn begins(&self, issuer: &Issuer) -> Begun;
    async fn finishes(&self, begun: &Begun, brought: &Brought) -> Answer;
    async fn comes_from(&self, issuer: &Issuer, says: &Value) -> Answer;
    async fn connects(&self, user: Uuid, issuer: &Issuer, says: &Value) -> Answer;
    fn time(&self) -> i64;
}

impl AtProvider for TestApp {
    async fn begins(&self, issuer: &Issuer) -> Begun {
        let body = json!({ "provider": issuer.id });
        Begun::of(&issuer.id, self.as_site(BEGIN, body).await)
    }

    async fn finishes(&self, begun: &Begun, brought: &Brought) -> Answer {
        self.as_site(FINISH, begun.back(brought)).await
    }

    async fn comes_from(&self, issuer: &Issuer, says: &Value) -> Answer {
        let begun = self.begins(issuer).await;
        let brought = issuer.answers(&begun.url, self.time(), says);
        self.finishes(&begun, &brought).await
    }

    async fn connects(&self, user: Uuid, issuer: &Issuer, says: &Value) -> Answer {
        let token = self.own_token(user).await;
        let post = |path: &str| self.post(path).bearer(&token);
        let body = json!({ "provider": issuer.id });
        let begun = post("/api/v1/me/identities/begin").json(body).await;
        let begun = Begun::of(&issuer.id, begun);
        let brought = issuer.answers(&begun.url, self.time(), says);
        let back = begun.back(&brought);
        post("/api/v1/me/identities/finish").json(back).await
    }

    fn time(&self) -> i64 {
        self.state.clock.now().timestamp()
    }
}

/// The name under which somebody was signed in.
#[track_caller]
fn username(answer: Answer) -> String {
    let answer = answer.json();
    assert_eq!(answer["outcome"], "signed_in", "{answer}");
    answer["session"]["username"].as_str().unwrap().to_owned()
}

/// Confirms the address that the only letter is about.
async fn confirms(app: &TestApp) {
    let token = token_in(&app.letter().await);
    let path = "/api/v1/email-verifications/confirm";
    app.as_site(path, json!({ "token": token })).await.is(200);
}
