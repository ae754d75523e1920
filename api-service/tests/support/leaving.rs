//! The way of a browser out: signing out by an application, step by step.

use serde_json::{Value, json};
use verso::authorization::clients::{AuthMethod, Client};

use super::{Answer, Begun, TestApp, TestSession, client, form_body};

/// A client that anybody could be, so that tests need no secret of it.
pub fn public_client(id: &str) -> Client {
    let mut public = client(id);
    public.auth_method = AuthMethod::None;
    public
}

impl TestApp {
    /// Signs the session's user in to a public client; returns the tokens.
    pub async fn tokens(&self, client: &str, session: &TestSession, scope: &str) -> Value {
        let code = self.code(client, session, &[("scope", scope)]).await;
        self.exchange(client, &code, &[]).await.json()
    }

    /// An id token of the session's user for a public client.
    pub async fn id_token(&self, client: &str, session: &TestSession) -> String {
        let tokens = self.tokens(client, session, "openid").await;
        tokens["id_token"].as_str().unwrap().to_owned()
    }

    /// Sends the browser to the logout endpoint.
    pub async fn log_out(&self, parameters: &[(&str, &str)]) -> Answer {
        let path = format!("/oauth2/logout?{}", form_body(parameters));
        self.get(&path).await.is(303)
    }

    /// As [`TestApp::log_out`], as far as the site.
    pub async fn begin_logout(&self, parameters: &[(&str, &str)]) -> Begun {
        let answer = self.log_out(parameters).await;
        let location = answer.header("location");
        let request = location.strip_prefix("https://example/sign-out/confirm?request=");
        let cookie = answer.header("set-cookie").split(';').next().unwrap();
        Begun {
            request: request.unwrap_or_else(|| panic!("{location}")).to_owned(),
            cookie: cookie.to_owned(),
        }
    }

    /// The code of the error page that the browser is sent to instead.
    pub async fn refused_logout(&self, parameters: &[(&str, &str)]) -> String {
        let answer = self.log_out(parameters).await;
        assert!(answer.headers.get("set-cookie").is_none());
        let location = answer.header("location");
        let code = location.strip_prefix("https://example/authorize/error?code=");
        code.unwrap_or_else(|| panic!("{location}")).to_owned()
    }

    /// What the site learns of a request.
    pub async fn logout_details(&self, begun: &Begun, session: Option<&TestSession>) -> Answer {
        let token = self.token(&["internal"], None).await;
        let path = format!("/api/v1/logout-requests/{}", begun.request);
        let mut request = self.get(&path).bearer(&token);
        if let Some(session) = session {
            request = request.with("session-secret", &session.secret);
        }
        request.await
    }

    /// Confirms a request as the site does.
    pub async fn confirm_logout(&self, begun: &Begun, session: Option<&TestSession>) -> Answer {
        let path = format!("/api/v1/logout-requests/{}/confirmation", begun.request);
        let mut body = json!({});
        if let Some(session) = session {
            body["session_secret"] = session.secret.clone().into();
        }
        self.as_site_for("192.0.2.7", &path, body).await
    }

    /// Whether the session goes on, by what the site learns with its secret.
    pub async fn is_signed_in(&self, session: &TestSession) -> bool {
        let begun = self.begin("site", &[]).await;
        let details = self.details(&begun, Some(session)).await;
        !details["user"].is_null()
    }
}

/// The path of the address at which the browser goes on.
pub fn resume_path(answer: Answer) -> String {
    let answer = answer.json();
    let url = answer["resume_url"].as_str().unwrap();
    url.strip_prefix("https://api.example").unwrap().to_owned()
}
