//! What no member of an application can tell by itself.

use crate::{
    authorization::{
        clients::{AuthMethod, Client, GrantType},
        outgoing::{self, Guard},
    },
    config::Settings,
    http::{input::Invalid, problem::Problem},
};

/// Refuses an application whose members do not fit together.
///
/// # Errors
/// Which member, and why.
pub fn check(client: &Client, settings: &Settings) -> Result<(), Problem> {
    let refuse = |pointer: &str, code, message: &str| {
        Err(Problem::invalid_member(
            pointer,
            Invalid::new(code, message),
        ))
    };
    if client.may_use(GrantType::AuthorizationCode) && client.redirect_uris.is_empty() {
        return refuse(
            "/redirect_uris",
            "required",
            "must hold an address: codes have to be sent somewhere",
        );
    }
    let guard = Guard {
        allows_private: settings.allow_private_targets,
    };
    let mut uri = client.backchannel_logout_uri.iter();
    if uri.any(|uri| !outgoing::is_allowed(uri.url(), guard)) {
        return refuse(
            "/backchannel_logout_uri",
            "format",
            "must begin with https:// and lead to the public internet",
        );
    }
    if client.is_public() && client.may_use(GrantType::ClientCredentials) {
        return refuse(
            "/grant_types",
            "enum",
            "must not hold `client_credentials`: the application cannot prove who it is",
        );
    }
    match (
        client.auth_method == AuthMethod::PrivateKeyJwt,
        &client.jwks,
    ) {
        (true, None) => refuse(
            "/jwks",
            "required",
            "must be given: the application proves itself by a key",
        ),
        (false, Some(_)) => refuse(
            "/jwks",
            "unexpected",
            "must be left out: the application does not prove itself by a key",
        ),
        _ => Ok(()),
    }
}
