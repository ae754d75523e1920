//! Authorizations: each is the family of all tokens that come from one act of authorization.
//! They end together.

mod store;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

pub use store::{begin, bind, find_live, revoke, revoke_of_client, revoke_of_user};

use super::{
    clients::Client,
    scope::{Scope, Scopes},
};

/// How long a family can be kept alive by refreshing.
pub const MAX_LIFETIME: TimeDelta = TimeDelta::days(90);

/// A family of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorization {
    /// Its id: the claim `aid` of its access tokens.
    pub id: Uuid,
    /// The application.
    pub client_id: String,
    /// The person; none when the application acts for itself.
    pub user_id: Option<Uuid>,
    /// The session in which it was authorized.
    pub session_id: Option<Uuid>,
    /// What was granted.
    pub scopes: Scopes,
    /// When the person last proved who they are.
    pub authenticated_at: Option<DateTime<Utc>>,
    /// And how (RFC 8176), joined by spaces.
    pub methods: String,
    /// The key that every token of the family is bound to.
    pub dpop_jkt: Option<String>,
    /// When it ends, however often it is refreshed.
    pub expires_at: DateTime<Utc>,
}

impl Authorization {
    /// The same for no more than the client may still have: its owner may have taken scopes from it
    /// since.
    #[must_use]
    pub fn limited_to(mut self, client: &Client) -> Self {
        self.scopes = self.scopes.and(client.scopes);
        self
    }

    /// Whether it goes on when the session in which it was authorized ends (OpenID Connect Core, 11).
    #[must_use]
    pub const fn outlives_session(&self, is_of_site: bool) -> bool {
        self.scopes.contains(Scope::OfflineAccess) && !is_of_site
    }
}
