//! People with accounts, and what the site does for them.

use serde_json::{Value, json};
use uuid::Uuid;
use verso::database::Session;

use super::{Answer, TestApp, token_in};

/// The password of every account that a test makes.
pub const PASSWORD: &str = "a leaf has two sides";

impl TestApp {
    /// Sends what the site relays for somebody who is not signed in.
    pub async fn as_site(&self, path: &str, body: Value) -> Answer {
        let token = self.token(&["internal"], None).await;
        self.post(path).bearer(&token).json(body).await
    }

    /// As [`TestApp::as_site`], for somebody at this address.
    pub async fn as_site_for(&self, address: &str, path: &str, body: Value) -> Answer {
        let token = self.token(&["internal"], None).await;
        let request = self.post(path).bearer(&token).for_person(&token, address);
        request.json(body).await
    }

    /// Signs somebody up; the letter with the link is yet to be read.
    pub async fn signs_up(&self, username: &str) -> Answer {
        let email = format!("{username}@example.com");
        let body = json!({ "username": username, "email": email, "password": PASSWORD });
        self.as_site("/api/v1/sign-ups", body).await
    }

    /// Opens the link of a letter that asks who signed up, and gives a password there.
    pub async fn confirms(&self, token: &str, password: &str) -> Answer {
        let body = json!({ "token": token, "password": password });
        self.as_site("/api/v1/email-verifications/confirm", body)
            .await
    }

    /// Makes an account the way people do; returns the user's id.
    pub async fn has_account(&self, username: &str) -> Uuid {
        self.signs_up(username).await.is(202);
        let token = token_in(&self.letter().await);
        self.confirms(&token, PASSWORD).await.is(200);
        let session = self.signs_in(username).await.json();
        session["session"]["user_id"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap()
    }

    /// Signs in with the right password.
    pub async fn signs_in(&self, login: &str) -> Answer {
        let body = json!({ "login": login, "password": PASSWORD });
        self.as_site("/api/v1/sessions", body).await
    }

    /// Whether somebody is signed in by the secret of this session, as the site learns when it shows it.
    pub async fn is_live(&self, session: &Value) -> bool {
        let begun = self.begin("site", &[]).await;
        let token = self.token(&["internal"], None).await;
        let path = format!("/api/v1/authorization-requests/{}", begun.request);
        let asked = self.get(&path).bearer(&token);
        let secret = session["secret"].as_str().unwrap();
        let details = asked.with("session-secret", secret).await.json();
        !details["user"].is_null()
    }

    /// What is kept of somebody's password.
    pub async fn password_hash(&self, user: Uuid) -> String {
        const FIND: &str = "SELECT password_hash FROM users WHERE id = $1";
        let mut connection = self.state.database.read().await.unwrap();
        let found = match connection.session() {
            Session::Sqlite(connection) => {
                let query = sqlx::query_scalar(FIND).bind(user);
                query.fetch_one(connection).await
            }
            Session::Postgres(connection) => {
                let query = sqlx::query_scalar(FIND).bind(user);
                query.fetch_one(connection).await
            }
        };
        found.unwrap()
    }

    /// What is kept of the secret of somebody's authenticator.
    pub async fn sealed_secret(&self, user: Uuid) -> Vec<u8> {
        const FIND: &str = "SELECT sealed_secret FROM authenticators WHERE user_id = $1";
        let mut connection = self.state.database.read().await.unwrap();
        let found = match connection.session() {
            Session::Sqlite(connection) => {
                let query = sqlx::query_scalar(FIND).bind(user);
                query.fetch_one(connection).await
            }
            Session::Postgres(connection) => {
                let query = sqlx::query_scalar(FIND).bind(user);
                query.fetch_one(connection).await
            }
        };
        found.unwrap()
    }

    /// A token for somebody's own account, of somebody who has just signed in.
    pub async fn own_token(&self, user: Uuid) -> String {
        self.token(&["account.read", "account.write"], user).await
    }

    /// As [`TestApp::own_token`], in this session.
    pub async fn own_token_in(&self, user: Uuid, session: &Value) -> String {
        let scopes = ["account.read", "account.write"];
        let mut claims = self.claims(&scopes, Some(user)).await;
        claims.sid = Some(session["id"].as_str().unwrap().parse().unwrap());
        self.signed(&claims).await
    }
}
