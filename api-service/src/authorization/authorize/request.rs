//! What a client asks for at the authorization endpoint, once it is found to be in order.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    app::Shared,
    authorization::{
        TokenError,
        clients::{Client, GrantType},
        error::{ErrorCode, OAuthError},
        id_token_hint,
        parameters::Parameters,
        scope::{Scope, Scopes},
        token::{check_resource, read_scopes},
    },
    config::Settings,
};

/// The longest `state`, `nonce` or `login_hint`.
const MAX_TEXT: usize = 1024;
/// The longest `max_age` that makes a difference.
const MAX_AGE: i64 = 365 * 24 * 3600;

/// A request for a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    /// The application.
    pub client_id: String,
    /// Where its code is to be sent.
    pub redirect_uri: String,
    /// What it asks for.
    pub scopes: Scopes,
    /// What it wants to see again.
    pub state: Option<String>,
    /// What it wants to see in the id token.
    pub nonce: Option<String>,
    /// The digest of what it will prove itself by (RFC 7636, 4.2).
    pub code_challenge: String,
    /// How the person is to be asked.
    pub prompt: Prompt,
    /// For how many seconds it may be ago that the person proved who they are.
    pub max_age: Option<i64>,
    /// Whom it expects.
    pub login_hint: Option<String>,
    /// The key that its tokens are to be bound to (RFC 9449, 10).
    pub dpop_jkt: Option<String>,
    /// Whom it means, by an id token of theirs: nobody else will do.
    #[serde(default)]
    pub hinted_user: Option<Uuid>,
}

/// How the person is to be asked (OpenID Connect Core, 3.1.2.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Not at all.
    pub none: bool,
    /// To sign in again.
    pub login: bool,
    /// For consent, even if it was given before.
    pub consent: bool,
}

impl AuthorizationRequest {
    /// How long it may be ago that the person proved who they are.
    #[must_use]
    pub fn max_age(&self) -> Option<TimeDelta> {
        self.max_age.map(TimeDelta::seconds)
    }

    /// Reads a request of `client`, whose redirect address is known to be its own.
    ///
    /// # Errors
    /// What is wrong, to be sent to that address.
    pub async fn read(
        shared: &Shared,
        parameters: &Parameters,
        client: &Client,
        redirect_uri: &str,
    ) -> Result<Self, OAuthError> {
        let mut request = Self::read_plain(parameters, client, redirect_uri, &shared.settings)?;
        request.hinted_user = hinted_user(shared, parameters, client).await?;
        Ok(request)
    }

    /// Reads all that needs no key of ours.
    fn read_plain(
        parameters: &Parameters,
        client: &Client,
        redirect_uri: &str,
        settings: &Settings,
    ) -> Result<Self, OAuthError> {
        if parameters.get("request").is_some() {
            return Err(OAuthError::new(
                ErrorCode::RequestNotSupported,
                "requests as a signed object are not read; send them ahead instead",
            ));
        }
        // No implicit grant (RFC 9700, 2.1.2).
        if parameters.need("response_type")? != "code" {
            return Err(OAuthError::new(
                ErrorCode::UnsupportedResponseType,
                "`response_type` must be `code`",
            ));
        }
        if !matches!(parameters.get("response_mode"), None | Some("query")) {
            return Err(OAuthError::invalid("`response_mode` must be `query`"));
        }
        if !client.may_use(GrantType::AuthorizationCode) {
            return Err(OAuthError::new(
                ErrorCode::UnauthorizedClient,
                "the client is not registered for codes",
            ));
        }
        check_resource(parameters, settings)?;
        let allowed = client.scopes.without(Scope::Internal);
        let scopes = read_scopes(parameters, allowed, Scopes::NONE)?;
        if scopes.is_empty() {
            return Err(OAuthError::new(
                ErrorCode::InvalidScope,
                "`scope` must name at least one scope",
            ));
        }
        Ok(Self {
            client_id: client.id.clone(),
            redirect_uri: redirect_uri.to_owned(),
            scopes,
            state: text(parameters, "state")?,
            nonce: text(parameters, "nonce")?,
            code_challenge: code_challenge(parameters)?,
            prompt: prompt(parameters)?,
            max_age: max_age(parameters)?,
            login_hint: text(parameters, "login_hint")?,
            dpop_jkt: dpop_jkt(parameters, client)?,
            hinted_user: None,
        })
    }
}

/// Whom an id token of the client's own means (OpenID Connect Core, 3.1.2.1); it may have ended.
async fn hinted_user(
    shared: &Shared,
    parameters: &Parameters,
    client: &Client,
) -> Result<Option<Uuid>, OAuthError> {
    let Some(token) = parameters.get("id_token_hint") else {
        return Ok(None);
    };
    match id_token_hint::read(shared, token).await {
        Ok(hint) if hint.client_id == client.id => Ok(Some(hint.user_id)),
        Ok(_) | Err(TokenError::Refused(_)) => Err(OAuthError::invalid(
            "`id_token_hint` is no id token of this client's",
        )),
        Err(error) => Err(error.into()),
    }
}

fn text(parameters: &Parameters, name: &'static str) -> Result<Option<String>, OAuthError> {
    match parameters.get(name) {
        Some(text) if text.len() > MAX_TEXT => {
            Err(OAuthError::invalid(format!("`{name}` is too long")))
        }
        text => Ok(text.map(str::to_owned)),
    }
}

/// Always, and always S256: a code alone is then worth nothing (RFC 9700, 2.1.1).
fn code_challenge(parameters: &Parameters) -> Result<String, OAuthError> {
    if parameters.get("code_challenge_method") != Some("S256") {
        return Err(OAuthError::invalid(
            "`code_challenge_method` must be `S256`",
        ));
    }
    let challenge = parameters.need("code_challenge")?;
    if is_digest(challenge) {
        Ok(challenge.to_owned())
    } else {
        Err(OAuthError::invalid(
            "`code_challenge` must be a SHA-256 digest in base64url",
        ))
    }
}

fn dpop_jkt(parameters: &Parameters, client: &Client) -> Result<Option<String>, OAuthError> {
    match parameters.get("dpop_jkt") {
        Some(jkt) if is_digest(jkt) => Ok(Some(jkt.to_owned())),
        Some(_) => Err(OAuthError::invalid("`dpop_jkt` must be a thumbprint")),
        // The proof at the token endpoint is enough; this binds the code, too.
        None if client.dpop_bound && client.is_public() => Err(OAuthError::invalid(
            "`dpop_jkt` is missing: the client is registered for bound tokens",
        )),
        None => Ok(None),
    }
}

/// Whether it has the form of a SHA-256 digest in base64url.
pub(super) fn is_digest(text: &str) -> bool {
    text.len() == 43
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn prompt(parameters: &Parameters) -> Result<Prompt, OAuthError> {
    let mut prompt = Prompt::default();
    let words = parameters.get("prompt").unwrap_or_default();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        match word {
            "none" => prompt.none = true,
            // Whoever signs in again can choose as whom.
            "login" | "select_account" => prompt.login = true,
            "consent" => prompt.consent = true,
            _ => return Err(OAuthError::invalid("`prompt` holds an unknown word")),
        }
    }
    if prompt.none && (prompt.login || prompt.consent) {
        return Err(OAuthError::invalid(
            "`prompt=none` allows nothing beside it",
        ));
    }
    Ok(prompt)
}

fn max_age(parameters: &Parameters) -> Result<Option<i64>, OAuthError> {
    let Some(text) = parameters.get("max_age") else {
        return Ok(None);
    };
    match text.parse::<i64>() {
        Ok(seconds) if seconds >= 0 => Ok(Some(seconds.min(MAX_AGE))),
        _ => Err(OAuthError::invalid(
            "`max_age` must be a whole number of seconds",
        )),
    }
}

#[cfg(test)]
#[path = "request_tests.rs"]
pub(super) mod tests;
