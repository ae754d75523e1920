//! What the authorization server can do, for clients to find out (RFC 8414; OpenID Connect
//! Discovery): both documents are one, so that they agree.

use axum::{Json, extract::State, routing::get};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;

use super::{
    clients::{AuthMethod, GrantType},
    keys::SigningAlgorithm,
    scope::{Scope, Scopes},
};
use crate::{app::AppState, config::Settings};

/// The algorithms by which assertions and proofs of others may be signed.
pub const ALGORITHMS: [&str; 4] = ["ES256", "EdDSA", "PS256", "RS256"];

/// What id tokens and userinfo can say.
const CLAIMS: [&str; 17] = [
    "iss",
    "sub",
    "aud",
    "iat",
    "exp",
    "auth_time",
    "nonce",
    "amr",
    "sid",
    "at_hash",
    "name",
    "preferred_username",
    "profile",
    "website",
    "updated_at",
    "email",
    "email_verified",
];

/// What the authorization server can do and where.
#[derive(Debug, Serialize, ToSchema)]
#[expect(clippy::struct_excessive_bools, reason = "the standards made it so")]
pub struct ServerMetadata {
    /// Its name: `iss` in its tokens and answers.
    #[schema(example = "https://api.example.com")]
    pub issuer: String,
    /// Where people are sent.
    pub authorization_endpoint: String,
    /// Where tokens are given.
    pub token_endpoint: String,
    /// Where applications register themselves, with a token that somebody made for them.
    pub registration_endpoint: String,
    /// Where tokens are taken back.
    pub revocation_endpoint: String,
    /// Where clients ask whether tokens are good.
    pub introspection_endpoint: String,
    /// Where clients ask who signed in.
    pub userinfo_endpoint: String,
    /// Where people are sent to be signed out.
    pub end_session_endpoint: String,
    /// Whether applications are told when a session is over.
    pub backchannel_logout_supported: bool,
    /// Whether they are told which one.
    pub backchannel_logout_session_supported: bool,
    /// Where its public keys are.
    pub jwks_uri: String,
    /// The scopes that people can grant.
    pub scopes_supported: Vec<&'static str>,
    /// How codes are asked for.
    pub response_types_supported: Vec<&'static str>,
    /// How they are sent.
    pub response_modes_supported: Vec<&'static str>,
    /// The ways to a token.
    pub grant_types_supported: Vec<&'static str>,
    /// How clients prove who they are.
    pub token_endpoint_auth_methods_supported: Vec<&'static str>,
    /// The algorithms of their assertions.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<&'static str>,
    /// How codes are bound to who asked for them; always.
    pub code_challenge_methods_supported: Vec<&'static str>,
    /// Users have one subject for all clients.
    pub subject_types_supported: Vec<&'static str>,
    /// How id tokens are signed.
    pub id_token_signing_alg_values_supported: Vec<&'static str>,
    /// What id tokens and userinfo can say.
    pub claims_supported: Vec<&'static str>,
    /// How people may be asked.
    pub prompt_values_supported: Vec<&'static str>,
    /// How clients prove who they are when they ask about tokens.
    pub introspection_endpoint_auth_methods_supported: Vec<&'static str>,
    /// The algorithms of their assertions there; must be said where assertions are taken (RFC 8414, 2).
    pub introspection_endpoint_auth_signing_alg_values_supported: Vec<&'static str>,
    /// How clients prove who they are when they take tokens back.
    pub revocation_endpoint_auth_methods_supported: Vec<&'static str>,
    /// The algorithms of their assertions there.
    pub revocation_endpoint_auth_signing_alg_values_supported: Vec<&'static str>,
    /// Requests as a signed object are not read.
    pub request_parameter_supported: bool,
    /// Nor from an address elsewhere.
    pub request_uri_parameter_supported: bool,
    /// Where devices begin.
    pub device_authorization_endpoint: String,
    /// Where requests are sent ahead.
    pub pushed_authorization_request_endpoint: String,
    /// The algorithms of proofs of possession.
    pub dpop_signing_alg_values_supported: Vec<&'static str>,
    /// Whether answers name the issuer (RFC 9207).
    pub authorization_response_iss_parameter_supported: bool,
    /// Where the documentation for people is, if it is served.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub service_documentation: Option<String>,
}

fn metadata(state: &AppState) -> ServerMetadata {
    let settings = &state.settings;
    let at = |path: &str| settings.public_url.join(path);
    let grant_types = [
        GrantType::AuthorizationCode,
        GrantType::RefreshToken,
        GrantType::ClientCredentials,
        GrantType::DeviceCode,
    ];
    let docs = settings.docs_path.0.as_deref();
    let scopes = Scopes::grantable();
    ServerMetadata {
        issuer: settings.public_url.bare().to_owned(),
        authorization_endpoint: at("oauth2/authorize"),
        token_endpoint: at("oauth2/token"),
        registration_endpoint: at("oauth2/register"),
        revocation_endpoint: at("oauth2/revoke"),
        introspection_endpoint: at("oauth2/introspect"),
        userinfo_endpoint: at("oauth2/userinfo"),
        end_session_endpoint: at("oauth2/logout"),
        backchannel_logout_supported: true,
        backchannel_logout_session_supported: true,
        jwks_uri: at("oauth2/jwks"),
        scopes_supported: scopes.iter().map(Scope::as_str).collect(),
        response_types_supported: vec!["code"],
        response_modes_supported: vec!["query"],
        grant_types_supported: grant_types.map(GrantType::as_str).to_vec(),
        token_endpoint_auth_methods_supported: names(AuthMethod::ALL),
        token_endpoint_auth_signing_alg_values_supported: ALGORITHMS.to_vec(),
        code_challenge_methods_supported: vec!["S256"],
        subject_types_supported: vec!["public"],
        id_token_signing_alg_values_supported: SigningAlgorithm::ALL
            .iter()
            .map(|one| one.as_str())
            .collect(),
        claims_supported: CLAIMS.to_vec(),
        prompt_values_supported: vec!["none", "login", "consent", "select_account"],
        introspection_endpoint_auth_methods_supported: names(
            AuthMethod::ALL.get(1..).unwrap_or_default(),
        ),
        introspection_endpoint_auth_signing_alg_values_supported: ALGORITHMS.to_vec(),
        revocation_endpoint_auth_methods_supported: names(AuthMethod::ALL),
        revocation_endpoint_auth_signing_alg_values_supported: ALGORITHMS.to_vec(),
        request_parameter_supported: false,
        request_uri_parameter_supported: false,
        device_authorization_endpoint: at("oauth2/device_authorization"),
        pushed_authorization_request_endpoint: at("oauth2/par"),
        dpop_signing_alg_values_supported: ALGORITHMS.to_vec(),
        authorization_response_iss_parameter_supported: true,
        service_documentation: docs.map(at),
    }
}

fn names(methods: &[AuthMethod]) -> Vec<&'static str> {
    methods.iter().map(|method| method.as_str()).collect()
}

/// Get the authorization server's metadata
///
/// Where its endpoints are and what they can do (RFC 8414).
#[utoipa::path(
    get, path = "/.well-known/oauth-authorization-server", operation_id = "get_authorization_server_metadata", tag = "Authorization",
    responses((status = 200, description = "The metadata", body = ServerMetadata))
)]
pub(crate) async fn get_authorization_server_metadata(
    State(state): State<AppState>,
) -> Json<ServerMetadata> {
    Json(metadata(&state))
}

/// Get the OpenID provider's configuration
///
/// The same document, where OpenID Connect clients look for it (OpenID Connect Discovery, 4).
#[utoipa::path(
    get, path = "/.well-known/openid-configuration", operation_id = "get_openid_configuration", tag = "Authorization",
    responses((status = 200, description = "The metadata", body = ServerMetadata))
)]
pub(crate) async fn get_openid_configuration(
    State(state): State<AppState>,
) -> Json<ServerMetadata> {
    Json(metadata(&state))
}

/// The same document once more when the issuer has a path: there clients put the well-known part
/// between host and path, which lies outside of what a proxy sends us otherwise (RFC 8414, 3.1).
pub(crate) fn before_path(settings: &Settings) -> OpenApiRouter<AppState> {
    let path = settings.public_url.url().path().trim_end_matches('/');
    if path.is_empty() {
        return OpenApiRouter::new();
    }
    let path = format!("/.well-known/oauth-authorization-server{path}");
    OpenApiRouter::new().route(&path, get(get_authorization_server_metadata))
}
