//! Applications that may ask for tokens.

mod assertion;
mod authenticate;
mod docs;
mod logout_uri;
mod redirect_uri;
mod site;
mod store;

use jsonwebtoken::jwk::JwkSet;
use uuid::Uuid;

pub use authenticate::{Credentials, authenticate};
pub use docs::{CALLBACK as DOCS_CALLBACK, DOCS};
pub use logout_uri::LogoutUri;
pub use redirect_uri::{RedirectUri, host_of, is_loopback_ip};
pub use site::{SITE, SiteKeys, client as site};
pub use store::{Registered, add_secret, insert};
pub(in crate::authorization) use store::{
    find as find_registered, lines, list as list_registered, list_of_owner, words, written_keys,
};

use super::{
    keys::SigningAlgorithm,
    scope::{Scope, Scopes},
};
use crate::{app::Shared, config::Settings, http::input::choice_input};

choice_input! {
    /// How a client proves who it is.
    AuthMethod {
        /// It cannot: it runs where everybody can read it (RFC 6749, 2.1).
        None = "none",
        /// With a secret in the Authorization header.
        ClientSecretBasic = "client_secret_basic",
        /// With a secret in the form.
        ClientSecretPost = "client_secret_post",
        /// With a JWT that it signs with a key of its own (RFC 7523).
        PrivateKeyJwt = "private_key_jwt",
    }
}

choice_input! {
    /// A way to a token.
    GrantType {
        /// With the code that a person's browser brought.
        AuthorizationCode = "authorization_code",
        /// With a refresh token.
        RefreshToken = "refresh_token",
        /// For itself, without a person.
        ClientCredentials = "client_credentials",
        /// On a device without a browser.
        DeviceCode = "urn:ietf:params:oauth:grant-type:device_code",
    }
}

/// An application.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// What people know it as.
    pub name: String,
    /// Who registered it.
    pub owner_id: Option<Uuid>,
    /// That person's name, for the consent page.
    pub owner_name: Option<String>,
    /// Its own page.
    pub website_url: Option<String>,
    /// How it proves who it is.
    pub auth_method: AuthMethod,
    /// Where codes may be sent to.
    pub redirect_uris: Vec<RedirectUri>,
    /// Where browsers may be sent after signing out.
    pub post_logout_redirect_uris: Vec<RedirectUri>,
    /// Its ways to a token.
    pub grant_types: Vec<GrantType>,
    /// The most that it may ask for.
    pub scopes: Scopes,
    /// Its public keys, unless they are elsewhere.
    pub jwks: Option<JwkSet>,
    /// With what its id tokens are signed.
    pub id_token_alg: SigningAlgorithm,
    /// Whom to tell that somebody signed out.
    pub backchannel_logout_uri: Option<LogoutUri>,
    /// Whether it needs to be told the session, too. Everybody is.
    pub backchannel_logout_session_required: bool,
    /// Whether it must prove to hold a key for every token.
    pub dpop_bound: bool,
    /// Whether it is the site itself, which needs nobody's consent.
    pub is_trusted: bool,
}

impl Client {
    /// Whether it cannot prove who it is.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.auth_method == AuthMethod::None
    }

    /// Whether it may take this way to a token.
    #[must_use]
    pub fn may_use(&self, grant_type: GrantType) -> bool {
        self.grant_types.contains(&grant_type)
    }

    /// What it may ask for when it acts for itself: nothing that needs a person.
    #[must_use]
    pub fn own_scopes(&self) -> Scopes {
        let of_people = [
            Scope::Openid,
            Scope::Profile,
            Scope::Email,
            Scope::OfflineAccess,
            Scope::AccountRead,
            Scope::AccountWrite,
        ];
        of_people.into_iter().fold(self.scopes, Scopes::without)
    }

    /// Whether it registered this very address for the time after signing out. Here no port is free
    /// (RP-Initiated Logout, 3).
    #[must_use]
    pub fn may_redirect_after_logout_to(&self, address: &str) -> bool {
        let mut registered = self.post_logout_redirect_uris.iter();
        registered.any(|uri| uri.as_str() == address)
    }

    /// Whether a registered address covers this one.
    #[must_use]
    pub fn may_redirect_to(&self, address: &str) -> bool {
        self.redirect_uris.iter().any(|uri| uri.covers(address))
    }
}

/// The client of this id, when it is made from the settings instead of being registered.
#[must_use]
pub fn built_in(settings: &Settings, id: &str) -> Option<Client> {
    match id {
        SITE => Some(site(settings)),
        DOCS => docs::client(settings),
        _ => None,
    }
}

/// The client of this id, if it may be used.
///
/// # Errors
/// When the database fails.
pub async fn find(shared: &Shared, id: &str) -> sqlx::Result<Option<Client>> {
    if let Some(built_in) = built_in(&shared.settings, id) {
        return Ok(Some(built_in));
    }
    let mut connection = shared.database.read().await?;
    store::find_active(connection.session(), id).await
}
