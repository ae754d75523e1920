//! How clients prove who they are (RFC 6749, 2.3; RFC 7523).

use axum::http::{HeaderMap, header};
use base64::{Engine, engine::general_purpose::STANDARD};
use percent_encoding::percent_decode_str;

use super::{AuthMethod, Client, SITE, assertion, find, store};
use crate::{
    app::Shared,
    authorization::{
        error::OAuthError,
        opaque,
        parameters::Parameters,
        proofs::{self, Proof},
    },
    http::rate_limit::ProvenClient,
};

const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// What a request says of its client, unproven.
#[derive(Debug, PartialEq, Eq)]
pub enum Credentials {
    /// Only its id.
    Id(String),
    /// A secret in the Authorization header.
    Basic(String, String),
    /// A secret in the form.
    Post(String, String),
    /// A signed assertion.
    Assertion(String, String),
}

impl Credentials {
    /// Reads them.
    ///
    /// # Errors
    /// When there are none, or more than one kind at once (RFC 6749, 2.3).
    pub fn read(headers: &HeaderMap, form: &Parameters) -> Result<Self, OAuthError> {
        let basic = basic(headers)?;
        let secret = form.get("client_secret");
        let assertion = form.get("client_assertion");
        let ways = [basic.is_some(), secret.is_some(), assertion.is_some()];
        if ways.into_iter().filter(|is_used| *is_used).count() > 1 {
            return Err(OAuthError::invalid(
                "the client proves who it is in more than one way",
            ));
        }
        let read = match (basic, secret, assertion) {
            (Some((id, secret)), _, _) => Self::Basic(id, secret),
            (_, Some(secret), _) => {
                Self::Post(form.need("client_id")?.to_owned(), secret.to_owned())
            }
            (_, _, Some(token)) => {
                if form.get("client_assertion_type") != Some(JWT_BEARER) {
                    return Err(OAuthError::invalid("`client_assertion_type` is not known"));
                }
                let id = assertion::claimed_client(token).ok_or_else(OAuthError::invalid_client)?;
                Self::Assertion(id, token.to_owned())
            }
            _ => match form.get("client_id") {
                Some(id) => Self::Id(id.to_owned()),
                None => return Err(OAuthError::invalid_client()),
            },
        };
        match form.get("client_id") {
            Some(id) if id != read.client_id() => Err(OAuthError::invalid(
                "`client_id` is not the client that proves who it is",
            )),
            _ => Ok(read),
        }
    }

    fn client_id(&self) -> &str {
        match self {
            Self::Id(id) | Self::Basic(id, _) | Self::Post(id, _) | Self::Assertion(id, _) => id,
        }
    }

    const fn method(&self) -> AuthMethod {
        match self {
            Self::Id(_) => AuthMethod::None,
            Self::Basic(..) => AuthMethod::ClientSecretBasic,
            Self::Post(..) => AuthMethod::ClientSecretPost,
            Self::Assertion(..) => AuthMethod::PrivateKeyJwt,
        }
    }
}

/// The Authorization header, whose parts are form-encoded before they are joined (RFC 6749, 2.3.1).
fn basic(headers: &HeaderMap) -> Result<Option<(String, String)>, OAuthError> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    let is_alone = values.next().is_none();
    let read = || {
        let (scheme, encoded) = value.to_str().ok()?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") || !is_alone {
            return None;
        }
        let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
        let (id, secret) = text.split_once(':')?;
        let decode = |part: &str| {
            let part = part.replace('+', " ");
            let part = percent_decode_str(&part).decode_utf8().ok()?.into_owned();
            (!part.chars().any(char::is_control)).then_some(part)
        };
        Some((decode(id)?, decode(secret)?))
    };
    read().map(Some).ok_or_else(OAuthError::invalid_client)
}

/// The client that a request is of, proven by the one way that it registered.
///
/// # Errors
/// `invalid_client`, whatever the reason; or when the database fails.
pub async fn authenticate(
    shared: &Shared,
    proven: &ProvenClient,
    headers: &HeaderMap,
    form: &Parameters,
) -> Result<Client, OAuthError> {
    let credentials = Credentials::read(headers, form)?;
    let client = find(shared, credentials.client_id()).await?;
    let client = client.ok_or_else(OAuthError::invalid_client)?;
    // Whoever registered a key is not let in with a secret.
    if client.auth_method != credentials.method() {
        return Err(OAuthError::invalid_client());
    }
    let is_proven = match &credentials {
        Credentials::Id(_) => true,
        Credentials::Basic(_, secret) | Credentials::Post(_, secret) => {
            let mut connection = shared.database.read().await?;
            let digest = opaque::digest(secret);
            let now = shared.clock.now();
            store::has_secret(connection.session(), &client.id, &digest, now).await?
        }
        Credentials::Assertion(_, token) => holds(shared, &client, token).await?,
    };
    if is_proven {
        if !client.is_public() {
            proven.note();
        }
        Ok(client)
    } else {
        Err(OAuthError::invalid_client())
    }
}

/// Whether an assertion is the client's own and is shown for the first time.
async fn holds(shared: &Shared, client: &Client, token: &str) -> Result<bool, OAuthError> {
    let issuer = shared.settings.public_url.bare();
    let endpoints = [
        "oauth2/token",
        "oauth2/par",
        "oauth2/device_authorization",
        "oauth2/revoke",
        "oauth2/introspect",
    ];
    let endpoints = endpoints.map(|path| shared.settings.public_url.join(path));
    let mut audiences = vec![issuer];
    audiences.extend(endpoints.iter().map(String::as_str));
    let kid = assertion::key_id(token);
    let keys = if client.id == SITE {
        shared.site_keys.get(shared, kid.as_deref()).await
    } else {
        client.jwks.clone().map(Into::into)
    };
    let Some(keys) = keys else {
        return Ok(false);
    };
    let now = shared.clock.now();
    match assertion::verify(token, &client.id, &keys, &audiences, now) {
        Ok(assertion) => {
            let proof = Proof::of_assertion(&client.id, &assertion.jti, assertion.expires_at);
            Ok(proofs::use_once(shared, &proof).await?)
        }
        Err(refused) => {
            tracing::info!(client = client.id, %refused, "a client assertion was refused");
            Ok(false)
        }
    }
}
