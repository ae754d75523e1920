//! The endpoints of the authorization server.

use std::sync::Arc;
use std::time::Duration;

use oauth2::basic::{
    BasicClient, BasicErrorResponseType, BasicRequestTokenError, BasicTokenResponse,
};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, EndpointNotSet, EndpointSet, PkceCodeVerifier,
    RedirectUrl, RefreshToken, Scope, TokenResponse, TokenUrl,
};
use url::Url;

use super::internal::InternalToken;
use super::refresh::Refreshed;
use super::{CALLBACK, CLIENT_ID, transport};
use crate::config::Config;
use crate::server::SiteKeys;
use crate::transport::client_for;

pub(super) type Client =
    BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// How a client proves who it is with a key (RFC 7523, section 2.2).
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// When an answer does not tell how long its token is good for.
const UNTOLD_S: Duration = Duration::from_secs(60);

/// The authorization server, as this site sees it.
pub(crate) struct OAuth {
    pub(super) client: Client,
    pub(super) keys: Arc<SiteKeys>,
    pub(super) issuer: String,
    pub(super) internal: InternalToken,
    pub(super) refreshed: Refreshed,
    revocation: Url,
    http: reqwest::Client,
}

/// Why there is no token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum OAuthError {
    /// What was shown is worth nothing, or not any more (`invalid_grant`).
    #[error("the authorization server refused: {0}")]
    Refused(String),
    /// The server cannot be reached or cannot answer now; or we or it are set
    /// up wrong, which says nothing about the person.
    #[error("the authorization server cannot be asked: {0}")]
    Unavailable(String),
}

/// Tokens of a person.
#[derive(Debug, Clone)]
pub(super) struct Tokens {
    pub(super) access: String,
    pub(super) refresh: Option<String>,
    pub(super) lasts: Duration,
}

impl OAuth {
    /// The client asks for nothing yet.
    pub(crate) fn new(config: &Config, keys: Arc<SiteKeys>) -> Result<Self, reqwest::Error> {
        let callback = below(&config.site_url, CALLBACK);
        let client = BasicClient::new(ClientId::new(CLIENT_ID.into()))
            // The assertion is the proof; there is no secret.
            .set_auth_type(AuthType::RequestBody)
            .set_auth_uri(AuthUrl::from_url(below(
                config.public_api_url(),
                "/oauth2/authorize",
            )))
            .set_token_uri(TokenUrl::from_url(below(&config.api_url, "/oauth2/token")))
            .set_redirect_uri(RedirectUrl::from_url(callback));
        Ok(Self {
            client,
            keys,
            issuer: config
                .public_api_url()
                .as_str()
                .trim_end_matches('/')
                .into(),
            internal: InternalToken::default(),
            refreshed: Refreshed::default(),
            revocation: below(&config.api_url, "/oauth2/revoke"),
            http: client_for(config.api_url.scheme())
                .timeout(config.api_timeout())
                .redirect(reqwest::redirect::Policy::none())
                .build()?,
        })
    }

    /// The tokens for an authorization code.
    pub(super) async fn exchange(
        &self,
        code: String,
        verifier: String,
    ) -> Result<Tokens, OAuthError> {
        let mut request = self
            .client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier));
        for (name, value) in self.proof()? {
            request = request.add_extra_param(name, value);
        }
        let http = |request| transport::send(self.http.clone(), request);
        tokens(request.request_async(&http).await)
    }

    /// A new access token, for these scopes of those that were granted (RFC
    /// 6749, section 6), or for all of them when none are named.
    pub(super) async fn renew(
        &self,
        refresh: String,
        scopes: &[&str],
    ) -> Result<Tokens, OAuthError> {
        let refresh = RefreshToken::new(refresh);
        let scopes = scopes.iter().map(|&scope| Scope::new(scope.into()));
        let mut request = self
            .client
            .exchange_refresh_token(&refresh)
            .add_scopes(scopes);
        for (name, value) in self.proof()? {
            request = request.add_extra_param(name, value);
        }
        // A session is used wherever its tokens are renewed.
        let site = self.internal_token().await.ok();
        let http = |request| transport::send_for(self.http.clone(), request, site.clone());
        tokens(request.request_async(&http).await)
    }

    /// A token for what the site does on its own behalf.
    pub(super) async fn own_token(&self) -> Result<Tokens, OAuthError> {
        let mut request = self
            .client
            .exchange_client_credentials()
            .add_scope(Scope::new("internal".into()));
        for (name, value) in self.proof()? {
            request = request.add_extra_param(name, value);
        }
        let http = |request| transport::send(self.http.clone(), request);
        tokens(request.request_async(&http).await)
    }

    /// Ends a refresh token and all that came from it (RFC 7009).
    ///
    /// The `oauth2` crate would do it over https only, and the API may be next
    /// door.
    pub(super) async fn revoke(&self, refresh: &str) -> Result<(), OAuthError> {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("token", refresh)
            .append_pair("token_type_hint", "refresh_token")
            .append_pair("client_id", CLIENT_ID)
            .extend_pairs(self.proof()?)
            .finish();
        let answer = self
            .http
            .post(self.revocation.clone())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await
            .map_err(|error| OAuthError::Unavailable(error.to_string()))?;
        match answer.error_for_status() {
            Ok(_) => Ok(()),
            Err(error) => Err(OAuthError::Unavailable(error.to_string())),
        }
    }

    fn proof(&self) -> Result<[(&'static str, String); 2], OAuthError> {
        let assertion = self
            .keys
            .assertion(CLIENT_ID, &self.issuer)
            .ok_or_else(|| OAuthError::Unavailable("nothing can be signed".into()))?;
        Ok([
            ("client_assertion_type", ASSERTION_TYPE.to_owned()),
            ("client_assertion", assertion),
        ])
    }
}

fn tokens(
    answer: Result<BasicTokenResponse, BasicRequestTokenError<reqwest::Error>>,
) -> Result<Tokens, OAuthError> {
    match answer {
        Ok(answer) => Ok(Tokens {
            access: answer.access_token().secret().clone(),
            refresh: answer.refresh_token().map(|token| token.secret().clone()),
            lasts: answer.expires_in().unwrap_or(UNTOLD_S),
        }),
        Err(BasicRequestTokenError::ServerResponse(error))
            if *error.error() == BasicErrorResponseType::InvalidGrant =>
        {
            tracing::warn!(%error, "no token from the API");
            Err(OAuthError::Refused(error.error().as_ref().to_owned()))
        }
        Err(error) => {
            let error = error.to_string();
            tracing::warn!(error, "no token from the API");
            Err(OAuthError::Unavailable(error))
        }
    }
}

/// An address below that of a service, which may stand behind a prefix.
fn below(service: &Url, path: &str) -> Url {
    let mut url = service.clone();
    url.set_path(&format!("{}{path}", service.path().trim_end_matches('/')));
    url
}
