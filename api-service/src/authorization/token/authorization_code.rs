//! Tokens for a code (RFC 6749, 4.1.3; RFC 7636).

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};

use super::{Binding, TokenAnswer, id_token::IdToken, reuse};
use crate::{
    app::{AppState, Shared},
    authorization::{
        clients::{Client, GrantType},
        codes::{self, Code},
        error::OAuthError,
        families::{self, Authorization},
        opaque::{self, Opaque},
        parameters::Parameters,
        refresh_tokens,
        scope::Scope,
    },
    database::Transaction,
    http::origin::Origin,
};

/// Gives tokens for a code. Whatever comes of it, the code is used up; one that was used before
/// takes what it gave with it, since one of the two who showed it has stolen it (RFC 6749, 4.1.2).
pub async fn give(
    state: &AppState,
    client: &Client,
    form: &Parameters,
    binding: &Binding,
    origin: &Origin,
) -> Result<TokenAnswer, OAuthError> {
    let digest = opaque::digest(form.need("code")?);
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let code = codes::find(transaction.session(), &digest).await?;
    let code = code
        .filter(|code| code.client_id == client.id)
        .ok_or_else(OAuthError::invalid_grant)?;
    if !codes::use_up(&mut transaction, &digest, now).await? {
        let id = code.authorization_id;
        let family = families::find_live(transaction.session(), id, now).await?;
        if let Some((family, _)) = family {
            reuse::end(state, transaction, client, &family, "code", origin, now).await?;
        }
        return Err(OAuthError::invalid_grant());
    }
    let outcome = exchange(state, &mut transaction, client, form, &code, binding, now).await;
    transaction.commit().await?;
    outcome
}

async fn exchange(
    shared: &Shared,
    transaction: &mut Transaction,
    client: &Client,
    form: &Parameters,
    code: &Code,
    binding: &Binding,
    now: DateTime<Utc>,
) -> Result<TokenAnswer, OAuthError> {
    let fits = code.expires_at > now
        && form.need("redirect_uri")? == code.redirect_uri
        && answers(form.need("code_verifier")?, &code.challenge)
        && (code.dpop_jkt.is_none() || code.dpop_jkt == binding.jkt);
    let found = families::find_live(transaction.session(), code.authorization_id, now).await?;
    let found = found.map(|(family, has_session)| (family.limited_to(client), has_session));
    let found = found.filter(|(family, has_session)| {
        fits && !family.scopes.is_empty()
            && (*has_session || family.outlives_session(client.is_trusted))
    });
    let (family, _) = found.ok_or_else(OAuthError::invalid_grant)?;
    if client.is_public()
        && let Some(jkt) = &binding.jkt
    {
        families::bind(transaction.session(), family.id, jkt).await?;
    }
    let scopes = family.scopes;
    let mut answer = TokenAnswer::new(shared, &family, scopes, binding.jkt.clone(), now).await?;
    answer.refresh_token = refresh_token(shared, transaction, client, &family, now).await?;
    if scopes.contains(Scope::Openid) {
        let nonce = code.nonce.clone();
        let id_token = IdToken::new(shared, &family, nonce, &answer.access_token, now);
        answer.id_token = Some(id_token.sign(shared, client).await?);
    }
    Ok(answer)
}

/// A refresh token, if the person allowed the client to come back.
pub(super) async fn refresh_token(
    shared: &Shared,
    transaction: &mut Transaction,
    client: &Client,
    family: &Authorization,
    now: DateTime<Utc>,
) -> Result<Option<String>, OAuthError> {
    if !family.scopes.contains(Scope::OfflineAccess) || !client.may_use(GrantType::RefreshToken) {
        return Ok(None);
    }
    let token = Opaque::new(super::REFRESH_PREFIX, &*shared.random);
    let digest = token.digest();
    refresh_tokens::insert(transaction, &digest, family.id, family.expires_at, now).await?;
    Ok(Some(token.text().to_owned()))
}

/// Whether it is what the challenge is the digest of (RFC 7636, 4.6).
fn answers(verifier: &str, challenge: &str) -> bool {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=128).contains(&verifier.len())
        && verifier.bytes().all(unreserved)
        && URL_SAFE_NO_PAD.encode(opaque::digest(verifier)) == challenge
}
