//! From the code that a provider sent to who somebody is there.

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::{
    AccessTokenHash, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret,
    IdTokenVerifier, Nonce, OAuth2TokenResponse, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    SignatureVerificationError, TokenResponse,
    core::{
        CoreClient, CoreClientAuthMethod, CoreIdToken, CoreIdTokenClaims, CoreIdTokenVerifier,
        CoreJwsSigningAlgorithm, CoreTokenResponse,
    },
};

use super::{
    Provider,
    ask::redirect_uri,
    claims::{Proven, userinfo},
    error::{ProviderError, told},
    provider::Metadata,
    store::RequestRow,
    transport,
};
use crate::{
    app::AppState,
    authorization::{opaque::digest, outgoing},
};

/// By how much a provider's clock may be wrong.
const LEEWAY: TimeDelta = TimeDelta::minutes(1);
/// What may sign: never `none`, and never a secret that two know (RFC 8725, 3.1 and 3.2).
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
];

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
    let checked = check(provider, &metadata, token, &tokens, asked, now);
    let claims = match checked {
        Err(Unchecked::UnknownKey) => {
            let metadata = provider.new_metadata(&*state.clock).await?;
            check(provider, &metadata, token, &tokens, asked, now)
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

/// Why a token does not count.
enum Unchecked {
    /// It names a key that we do not know.
    UnknownKey,
    /// It does not hold.
    Bad(String),
}

impl Unchecked {
    fn reason(self) -> String {
        match self {
            Self::UnknownKey => "the token is signed with a key that nobody knows".to_owned(),
            Self::Bad(why) => why,
        }
    }
}

/// OpenID Connect Core, 3.1.3.7.
fn check<'t>(
    provider: &Provider,
    metadata: &Metadata,
    token: &'t CoreIdToken,
    tokens: &CoreTokenResponse,
    asked: &RequestRow,
    now: DateTime<Utc>,
) -> Result<&'t CoreIdTokenClaims, Unchecked> {
    let bad = |why: &str| Unchecked::Bad(why.to_owned());
    let promised = metadata.id_token_signing_alg_values_supported();
    let algorithms = ALGORITHMS.into_iter().filter(|one| promised.contains(one));
    let client_id = ClientId::new(provider.settings.client_id.clone());
    // As for a public client: so our secret is never taken for a key.
    let verifier: CoreIdTokenVerifier<'_> = IdTokenVerifier::new_public_client(
        client_id,
        metadata.issuer().clone(),
        metadata.jwks().clone(),
    );
    let verifier = verifier
        .set_allowed_algs(algorithms)
        .set_time_fn(move || now - LEEWAY)
        .set_issue_time_verifier_fn(move |issued| {
            let is_past = issued <= now + LEEWAY;
            is_past
                .then_some(())
                .ok_or("issued in the future".to_owned())
        });
    let nonce_hash = asked.nonce_hash.as_slice();
    let nonce = |given: Option<&Nonce>| {
        let given = given.map(|nonce| digest(nonce.secret()));
        let is_ours = given.is_some_and(|given| given.as_slice() == nonce_hash);
        is_ours.then_some(()).ok_or("another nonce".to_owned())
    };
    let claims = token
        .claims(&verifier, nonce)
        .map_err(|error| match error {
            ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            ) => Unchecked::UnknownKey,
            other => Unchecked::Bad(told(&other)),
        })?;
    let party = claims.authorized_party().map(|party| party.as_str());
    if party.is_some_and(|party| party != provider.settings.client_id) {
        return Err(bad("the token was given to another client"));
    }
    if let Some(hash) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(|_| bad("no algorithm"))?;
        let key = token.signing_key(&verifier).map_err(|_| bad("no key"))?;
        let own = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
        if own.ok().as_ref() != Some(hash) {
            return Err(bad("the access token is of another answer"));
        }
    }
    Ok(claims)
}
