//! The way of a browser through an authorization, step by step.

use axum::http::HeaderMap;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::Duration;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use verso::{authorization::opaque::Opaque, database::Session};

use super::{Answer, TestApp, form_body, people::run};

/// What the client proves itself by.
pub const VERIFIER: &str = "a-verifier-that-is-long-enough-to-be-a-verifier";

/// The digest of [`VERIFIER`].
pub fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER))
}

/// A session at the site.
pub struct TestSession {
    /// Its id.
    pub id: Uuid,
    /// Its secret.
    pub secret: String,
    /// Whose it is.
    pub user: Uuid,
}

/// What the browser has after it was sent to the site.
#[derive(Clone, Debug)]
pub struct Begun {
    /// The id of the request.
    pub request: String,
    /// The cookie, as the browser sends it.
    pub cookie: String,
}

/// The parameters in the query of an address.
pub fn query_of(address: &str) -> std::collections::BTreeMap<String, String> {
    let url = url::Url::parse(address).unwrap();
    url.query_pairs().into_owned().collect()
}

fn cookie_of(headers: &HeaderMap) -> String {
    let cookie = headers["set-cookie"].to_str().unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

impl TestApp {
    /// Begins a session of this user.
    pub async fn has_session(&self, user: Uuid) -> TestSession {
        const INSERT: &str = "INSERT INTO sessions (id, user_id, secret_hash, authenticated_at, methods, created_at, last_used_at, expires_at) \
            VALUES ($1, $2, $3, $4, 'pwd otp', $4, $4, $5)";
        let (id, now) = (self.id(), self.state.clock.now());
        let secret = Opaque::new("rvs_", &*self.state.random);
        let (digest, ends) = (secret.digest(), now + Duration::days(30));
        run!(self, INSERT, id, user, digest.as_slice(), now, ends);
        let secret = secret.text().to_owned();
        TestSession { id, secret, user }
    }

    /// Ends a session.
    pub async fn end_session(&self, session: &TestSession) {
        const END: &str = "UPDATE sessions SET revoked_at = $2 WHERE id = $1";
        run!(self, END, session.id, self.state.clock.now());
    }

    /// The parameters of a good request of this client.
    pub fn request_of(client: &str) -> Vec<(String, String)> {
        let redirect_uri = match client {
            "site" => "https://example/oauth/callback".to_owned(),
            other => format!("https://{other}.example/callback"),
        };
        let pairs = [
            ("response_type", "code"),
            ("client_id", client),
            ("redirect_uri", &redirect_uri),
            ("scope", "openid profile offline_access"),
            ("state", "a state & more"),
            ("nonce", "a-nonce"),
            ("code_challenge", &challenge()),
            ("code_challenge_method", "S256"),
        ];
        pairs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec()
    }

    /// Sends the browser to the authorization endpoint with a good request in which these
    /// parameters are changed; an empty one is left out.
    pub async fn authorize(&self, client: &str, changes: &[(&str, &str)]) -> Answer {
        let mut parameters = Self::request_of(client);
        for (name, value) in changes {
            parameters.retain(|(given, _)| given != name);
            parameters.push(((*name).to_owned(), (*value).to_owned()));
        }
        let pairs: Vec<_> = parameters
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.get(&format!("/oauth2/authorize?{}", form_body(&pairs)))
            .await
    }

    /// As [`TestApp::authorize`], as far as the site.
    pub async fn begin(&self, client: &str, changes: &[(&str, &str)]) -> Begun {
        let answer = self.authorize(client, changes).await.is(303);
        let location = answer.header("location");
        let request = location.strip_prefix("https://example/sign-in?request=");
        Begun {
            request: request.unwrap_or_else(|| panic!("{location}")).to_owned(),
            cookie: cookie_of(&answer.headers),
        }
    }

    /// What the site learns of a request.
    pub async fn details(&self, begun: &Begun, session: Option<&TestSession>) -> Value {
        let token = self.token(&["internal"], None).await;
        let path = format!("/api/v1/authorization-requests/{}", begun.request);
        let mut request = self.get(&path).bearer(&token);
        if let Some(session) = session {
            request = request.with("session-secret", &session.secret);
        }
        request.await.json()
    }

    /// Decides a request as the site does.
    pub async fn decide(&self, begun: &Begun, decision: Value) -> Answer {
        let token = self.token(&["internal"], None).await;
        let path = format!("/api/v1/authorization-requests/{}/decision", begun.request);
        self.post(&path).bearer(&token).json(decision).await
    }

    /// Allows a request; returns where the browser goes on.
    pub async fn allow(&self, begun: &Begun, session: &TestSession) -> String {
        let decision = json!({ "decision": "allow", "session_secret": session.secret });
        let answer = self.decide(begun, decision).await.json();
        let url = answer["resume_url"].as_str().unwrap();
        url.strip_prefix("https://api.example").unwrap().to_owned()
    }

    /// Comes back from the site; returns where the browser is sent.
    pub async fn come_back(&self, path: &str, begun: &Begun) -> String {
        let answer = self.get(path).with("cookie", &begun.cookie).await.is(303);
        answer.header("location").to_owned()
    }

    /// The whole way to a code.
    pub async fn code(
        &self,
        client: &str,
        session: &TestSession,
        changes: &[(&str, &str)],
    ) -> String {
        let begun = self.begin(client, changes).await;
        let path = self.allow(&begun, session).await;
        let location = self.come_back(&path, &begun).await;
        query_of(&location)["code"].clone()
    }

    /// The parameters by which a public client exchanges a code.
    pub async fn exchange(&self, client: &str, code: &str, changes: &[(&str, &str)]) -> Answer {
        let redirect_uri = format!("https://{client}.example/callback");
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("client_id", client),
            ("code", code),
            ("redirect_uri", &redirect_uri),
            ("code_verifier", VERIFIER),
        ];
        for change in changes {
            form.retain(|(given, _)| *given != change.0);
            form.push(*change);
        }
        self.form("/oauth2/token", &form).await
    }

    /// Refreshes the tokens of a public client.
    pub async fn refresh(&self, client: &str, token: &str) -> Answer {
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", client),
            ("refresh_token", token),
        ];
        self.form("/oauth2/token", &form).await
    }

    /// Asks for the tokens of a device of a public client.
    pub async fn poll(&self, client: &str, device_code: &str) -> Answer {
        let form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("client_id", client),
            ("device_code", device_code),
        ];
        self.form("/oauth2/token", &form).await
    }

    /// Decides about a device as the site does.
    pub async fn decide_device(
        &self,
        user_code: &str,
        decision: &str,
        session: &TestSession,
    ) -> Answer {
        let token = self.token(&["internal"], None).await;
        let path = format!("/api/v1/device-requests/{user_code}/decision");
        let body = json!({ "decision": decision, "session_secret": session.secret });
        self.post(&path).bearer(&token).json(body).await
    }

    /// What was done to somebody's account, the newest first.
    pub async fn history(&self, user: Uuid) -> Vec<String> {
        let token = self.token(&["account.read"], user).await;
        let log = self.get("/api/v1/me/audit-log").bearer(&token).await;
        log.items("action")
    }
}
