//! The API's own documentation as a client, so that operations can be tried out there without
//! registering anything. Everybody who signs in by it is asked, as for any other application.

use super::{AuthMethod, Client, GrantType, RedirectUri};
use crate::{
    authorization::{
        keys::SigningAlgorithm,
        scope::{Scope, Scopes},
    },
    config::Settings,
};

/// Its id.
pub const DOCS: &str = "docs";
/// The page that hands the answer to the one that began, below the documentation's own.
pub const CALLBACK: &str = "oauth2-redirect.html";

/// The documentation as a client; none where it is not served.
#[must_use]
pub fn client(settings: &Settings) -> Option<Client> {
    settings.openapi_path.0.as_ref()?;
    let page = settings.docs_path.0.as_deref()?;
    let page = settings.public_url.join(page);
    Some(Client {
        id: DOCS.to_owned(),
        name: format!("{}: API documentation", settings.publication.title),
        owner_id: None,
        owner_name: None,
        redirect_uris: vec![RedirectUri::of_settings(format!("{page}/{CALLBACK}"))],
        website_url: Some(page),
        auth_method: AuthMethod::None,
        post_logout_redirect_uris: Vec::new(),
        grant_types: vec![GrantType::AuthorizationCode],
        // A page that is closed forgets its tokens: it has no use for lasting ones.
        scopes: Scopes::grantable().without(Scope::OfflineAccess),
        jwks: None,
        id_token_alg: SigningAlgorithm::Es256,
        backchannel_logout_uri: None,
        backchannel_logout_session_required: false,
        dpop_bound: false,
        is_trusted: false,
    })
}
