//! How the document says that callers prove who they are.

use utoipa::openapi::{
    OpenApi,
    security::{AuthorizationCode, Flow, OAuth2, Scopes as DocumentedScopes, SecurityScheme},
};

use crate::authorization::scope::{Scope, Scopes};

/// The name that operations refer to in `security`.
const NAME: &str = "oauth2";

/// Adds the scheme: the flow with which a person lets an application in, and every scope that
/// they can grant.
pub fn declare(document: &mut OpenApi, server: &str) {
    let scopes = Scopes::grantable().iter().chain([Scope::Internal]);
    let scopes = scopes.map(|scope| (scope.as_str(), scope.words()));
    let flow = AuthorizationCode::new(
        format!("{server}/oauth2/authorize"),
        format!("{server}/oauth2/token"),
        scopes.collect::<DocumentedScopes>(),
    );
    let scheme = SecurityScheme::OAuth2(OAuth2::new([Flow::AuthorizationCode(flow)]));
    let components = document.components.get_or_insert_default();
    components.add_security_scheme(NAME, scheme);
}
