//! People with rights, and their access tokens without the whole way there.

use uuid::Uuid;
use verso::{
    authorization::access_token::{self, AccessClaims, LIFETIME},
    database::Session,
    permissions::Permission,
    random::new_id,
};

use super::TestApp;

/// Runs a statement with these values on either engine.
macro_rules! run {
    ($app:expr, $sql:expr $(, $bind:expr)* $(,)?) => {{
        let mut transaction = $app.state.database.begin().await.unwrap();
        match transaction.session() {
            Session::Sqlite(connection) => {
                sqlx::query($sql)$(.bind($bind))*.execute(connection).await.map(drop)
            }
            Session::Postgres(connection) => {
                sqlx::query($sql)$(.bind($bind))*.execute(connection).await.map(drop)
            }
        }.unwrap();
        transaction.commit().await.unwrap();
    }};
}

impl TestApp {
    /// A new id.
    pub fn id(&self) -> Uuid {
        new_id(self.state.clock.now(), &*self.state.random)
    }

    /// Makes a user who may do nothing in particular; returns the id.
    pub async fn has_user(&self, username: &str) -> Uuid {
        const INSERT: &str = "INSERT INTO users (id, username, display_name, email, created_at, updated_at) \
            VALUES ($1, $2, $2, $3, $4, $4)";
        let (id, now) = (self.id(), self.state.clock.now());
        let email = format!("{username}@example.com");
        run!(self, INSERT, id, username, &email, now);
        id
    }

    /// Makes a user with these permissions.
    pub async fn has_user_who_may(&self, username: &str, permissions: &[Permission]) -> Uuid {
        const GIVE: &str = "INSERT INTO user_permissions (user_id, codename) VALUES ($1, $2)";
        let id = self.has_user(username).await;
        for permission in permissions {
            run!(self, GIVE, id, permission.codename());
        }
        id
    }

    /// Makes a user who may do everything.
    pub async fn has_superuser(&self, username: &str) -> Uuid {
        const PROMOTE: &str = "UPDATE users SET is_superuser = TRUE WHERE id = $1";
        let id = self.has_user(username).await;
        run!(self, PROMOTE, id);
        id
    }

    /// Makes a group without permissions; returns the id.
    pub async fn has_group(&self, name: &str) -> Uuid {
        const INSERT: &str =
            "INSERT INTO groups (id, name, created_at, updated_at) VALUES ($1, $2, $3, $3)";
        let (id, now) = (self.id(), self.state.clock.now());
        run!(self, INSERT, id, name, now);
        id
    }

    /// An access token with these scopes for `user`, or for an application itself.
    pub async fn token(&self, scopes: &[&str], user: impl Into<Option<Uuid>>) -> String {
        let claims = self.claims(scopes, user.into()).await;
        self.signed(&claims).await
    }

    /// What an access token says, with the authorization that it belongs to.
    pub async fn claims(&self, scopes: &[&str], user: Option<Uuid>) -> AccessClaims {
        const AUTHORIZE: &str = "INSERT INTO authorizations (id, client_id, user_id, scopes, authenticated_at, methods, created_at, expires_at) \
            VALUES ($1, $2, $3, $4, $5, 'pwd', $5, $6)";
        let (id, now) = (self.id(), self.state.clock.now());
        let end = now + chrono::Duration::days(90);
        let (client, scopes) = ("test-client", scopes.join(" "));
        run!(self, AUTHORIZE, id, client, user, &scopes, now, end);
        let issuer = self.state.settings.public_url.bare().to_owned();
        AccessClaims {
            iss: issuer.clone(),
            aud: issuer,
            sub: user.map_or_else(|| client.to_owned(), |user| user.to_string()),
            client_id: client.to_owned(),
            scope: scopes.parse().unwrap(),
            iat: now.timestamp(),
            exp: (now + LIFETIME).timestamp(),
            jti: self.id(),
            aid: id,
            sid: None,
            auth_time: user.map(|_| now.timestamp()),
            amr: Vec::new(),
            cnf: None,
        }
    }

    /// Signs what an access token says.
    pub async fn signed(&self, claims: &AccessClaims) -> String {
        let key = self.state.signing_keys.signing(&self.state).await.unwrap();
        access_token::sign(claims, &key).unwrap()
    }

    /// Runs a statement.
    pub async fn run(&self, sql: &'static str) {
        run!(self, sql);
    }

    /// Runs a statement with an id as its only value.
    pub async fn run_for(&self, sql: &'static str, id: Uuid) {
        run!(self, sql, id);
    }
}
pub(crate) use run;
