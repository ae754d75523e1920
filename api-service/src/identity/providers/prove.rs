//! From the code that a provider sent to who somebody is there.

use openidconnect::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, OAuth2TokenResponse, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, TokenResponse,
    core::{CoreClient, CoreClientAuthMethod, CoreTokenResponse},
};

use super::{
    Provider,
    ask::redirect_uri,
    claims::{Proven, userinfo},
    error::{ProviderError, told},
    id_token::{self, Unchecked},
    provider::Metadata,
    store::RequestRow,
    transport,
};
use crate::{app::AppState, authorization::outgoing};

/// What the browser brought back from the provider.
pub struct Answer<'a> {
    /// The code.
    pub code: &'a str,
    /// Who says to have answered (RFC 9207).
    pub iss: Option<&'a str>,
}

/// Exchanges the code, and checks everything that comes for it.
///
/// # Errors
/// What does not hold.
pub async fn prove(
    state: &AppState,
    provider: &Provider,
    asked: &RequestRow,
    answer: &Answer<'_>,
) -> Result<Proven, ProviderError> {
    let metadata = provider.metadata(&*state.clock).await?;
    check_issuer(&metadata, answer.iss)?;
    let verifier = state.secrets.open(super::VERIFIER, &asked.sealed_verifier);
    let verifier = verifier
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    let verifier = verifier.ok_or_else(|| ProviderError::refused("the verifier does not open"))?;
    let tokens = exchange(state, provider, &metadata, answer.code, verifier).await?;
    let token = tokens.id_token();
    let token = token.ok_or_else(|| ProviderError::refused("there is no id token"))?;
    let now = state.clock.now();
    let checked = id_token::check(provider, &metadata, token, &tokens, asked, now);
    let claims = match checked {
        Err(Unchecked::UnknownKey) => {
            let metadata = provider.new_metadata(&*state.clock).await?;
            id_token::check(provider, &metadata, token, &tokens, asked, now)
        }
        checked => checked,
    };
    let claims = claims.map_err(|unchecked| ProviderError::Refused(unchecked.reason()))?;
    let mut proven = Proven::of(claims)?;
    if proven.email.is_none() {
        // With a code, these claims are in the userinfo answer (OpenID Connect Core, 5.4).
        userinfo(provider, &metadata, tokens.access_token(), &mut proven).await;
    }
    if asked.must_prove_anew && proven.is_older_than(asked.created_at) {
        return Err(ProviderError::NotAnew);
    }
    Ok(proven)
}

/// The answer must come from the provider that was asked (RFC 9207, 2.4).
fn check_issuer(metadata: &Metadata, given: Option<&str>) -> Result<(), ProviderError> {
    let is_promised = metadata
        .additional_metadata()
        .authorization_response_iss_parameter_supported;
    match given {
        Some(issuer) if issuer == metadata.issuer().as_str() => Ok(()),
        Some(_) => Err(ProviderError::refused(
            "another issuer says to have answered",
        )),
        None if is_promised => Err(ProviderError::refused("nobody says to have answered")),
        None => Ok(()),
    }
}

async fn exchange(
    state: &AppState,
    provider: &Provider,
    metadata: &Metadata,
    code: &str,
    verifier: String,
) -> Result<CoreTokenResponse, ProviderError> {
    let settings = &provider.settings;
    let secret = settings.client_secret().map_err(|error| {
        tracing::error!(provider = settings.id, %error, "the secret for an identity provider cannot be read");
        ProviderError::Unreachable
    })?;
    let client = CoreClient::from_provider_metadata(
        metadata.clone(),
        ClientId::new(settings.client_id.clone()),
        secret.map(ClientSecret::new),
    );
    let redirect = RedirectUrl::new(redirect_uri(state, settings));
    let redirect = redirect.map_err(|_| ProviderError::Unreachable)?;
    let client = client
        .set_redirect_uri(redirect)
        .set_auth_type(auth_type(metadata));
    let http = outgoing::client().map_err(|_| ProviderError::Unreachable)?;
    let send = |request| transport::send(http.clone(), request);
    let request = client.exchange_code(AuthorizationCode::new(code.to_owned()));
    let request = request.map_err(|_| ProviderError::Unreachable)?;
    let request = request.set_pkce_verifier(PkceCodeVerifier::new(verifier));
    request.request_async(&send).await.map_err(|error| {
        let (provider, why) = (&settings.id, told(&error));
        match &error {
            RequestTokenError::Request(_) => {
                tracing::warn!(
                    provider,
                    error = why,
                    "an identity provider does not answer"
                );
                ProviderError::Unreachable
            }
            RequestTokenError::ServerResponse(response) => {
                // Such as `invalid_client`: then it is our secret that is wrong.
                let said = response.error().as_ref();
                tracing::warn!(
                    provider,
                    error = said,
                    "an identity provider refuses a code"
                );
                ProviderError::Refused(format!("the provider refuses the code: {said}"))
            }
            _ => ProviderError::Refused(why),
        }
    })
}

/// How we prove who we are: in the header, unless the provider wants it in the body alone.
fn auth_type(metadata: &Metadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let offers = |method| methods.is_some_and(|methods| methods.contains(&method));
    if offers(CoreClientAuthMethod::ClientSecretPost)
        && !offers(CoreClientAuthMethod::ClientSecretBasic)
    {
        AuthType::RequestBody
    } else {
        AuthType::BasicAuth
    }
}
