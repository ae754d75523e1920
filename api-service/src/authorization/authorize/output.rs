//! Authorization requests as the site learns of them.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::LiveSession;
use crate::authorization::{clients::Client, scope::Scope};

/// A request that somebody's browser waits for.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuthorizationRequestDetails {
    /// Who asks.
    pub client: RequestingClient,
    /// The host that the browser will be sent to; for an application on the person's own device,
    /// its scheme.
    #[schema(example = "app.example")]
    pub redirect_host: String,
    /// What it asks for.
    pub scopes: Vec<RequestedScope>,
    /// What the site has to do next.
    pub next_step: RequestStep,
    /// Who is signed in, in the session whose secret was given.
    #[schema(required)]
    pub user: Option<RequestUser>,
    /// Whom the application expects: a name or address to fill the form with.
    #[schema(required)]
    pub login_hint: Option<String>,
    /// Whether passkeys work at the address of the site.
    pub has_passkeys: bool,
    /// When the request is over.
    pub expires_at: DateTime<Utc>,
}

/// What has to happen to an authorization request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RequestStep {
    /// Let the person sign in, even if they are signed in.
    SignIn,
    /// Ask them whether they allow it.
    Consent,
    /// Decide with `continue` at once, without showing anything.
    Continue,
}

/// An application that asks for access.
#[derive(Debug, Serialize, ToSchema)]
pub struct RequestingClient {
    /// Its id.
    pub id: String,
    /// Its name, as its maker gave it.
    pub name: String,
    /// Who registered it; null for the site itself and what its operator registered.
    #[schema(required)]
    pub owner: Option<String>,
    /// Its own page.
    #[schema(required)]
    pub website_url: Option<String>,
    /// Whether it is the site itself.
    pub is_site: bool,
}

/// A scope that an application asks for.
#[derive(Debug, Serialize, ToSchema)]
pub struct RequestedScope {
    /// The scope.
    #[schema(example = "account.read")]
    pub name: &'static str,
    /// What it lets the application do, to go on after "It will be able to".
    pub description: &'static str,
    /// Whether the person has not allowed it to this application before.
    pub is_new: bool,
}

impl RequestedScope {
    /// A scope that was never granted before.
    #[must_use]
    pub const fn new_one(scope: Scope) -> Self {
        Self {
            name: scope.as_str(),
            description: scope.words(),
            is_new: true,
        }
    }
}

impl From<Client> for RequestingClient {
    fn from(client: Client) -> Self {
        Self {
            id: client.id,
            name: client.name,
            owner: client.owner_name,
            website_url: client.website_url,
            is_site: client.is_trusted,
        }
    }
}

/// Who is signed in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestUser)]
pub struct RequestUser {
    /// The user's id.
    pub id: Uuid,
    /// The user's name.
    pub username: String,
    /// The name that readers see.
    pub display_name: String,
}

impl From<LiveSession> for RequestUser {
    fn from(session: LiveSession) -> Self {
        Self {
            id: session.user_id,
            username: session.username,
            display_name: session.display_name,
        }
    }
}

/// Where the browser goes on.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResumeAddress {
    /// Send the browser there at once: it is good for a minute, once, and only in the browser that
    /// began the request.
    #[schema(format = "uri")]
    pub resume_url: String,
}
