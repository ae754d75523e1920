//! Tokens for a refresh token (RFC 6749, 6).

use chrono::{DateTime, Utc};

use super::{Binding, REFRESH_PREFIX, TokenAnswer, read_scopes, reuse};
use crate::{
    app::AppState,
    authorization::{
        clients::Client,
        error::OAuthError,
        families::{self, Authorization},
        opaque::{self, Digest, Opaque},
        parameters::Parameters,
        refresh_tokens,
        scope::Scope,
    },
    database::Transaction,
    http::{origin::Origin, relayed::Person},
    identity::sessions,
};

/// Gives an access token, and to clients that cannot prove who they are another refresh token in
/// place of the old one (RFC 9700, 2.2.2).
pub async fn give(
    state: &AppState,
    client: &Client,
    form: &Parameters,
    binding: &Binding,
    origin: &Origin,
    person: &Person,
) -> Result<TokenAnswer, OAuthError> {
    let digest = opaque::digest(form.need("refresh_token")?);
    let now = state.clock.now();
    let mut transaction = state.database.begin().await?;
    let family = family(&mut transaction, client, &digest, now).await?;
    // Checked before the token is used up: a mistake must not cost the client its token.
    let scopes = read_scopes(form, family.scopes, family.scopes)?;
    if family.dpop_jkt.is_some() && family.dpop_jkt != binding.jkt {
        return Err(OAuthError::invalid_grant());
    }
    let next = if client.is_public() {
        let next = Opaque::new(REFRESH_PREFIX, &*state.random);
        if !refresh_tokens::replace(&mut transaction, &digest, &next.digest(), now).await? {
            // Whoever shows it, the family ends.
            let shown = "refresh_token";
            reuse::end(state, transaction, client, &family, shown, origin, now).await?;
            return Err(OAuthError::invalid_grant());
        }
        let next_digest = next.digest();
        let ends = family.expires_at;
        refresh_tokens::insert(&mut transaction, &next_digest, family.id, ends, now).await?;
        Some(next)
    } else {
        let ends = family.expires_at;
        if !refresh_tokens::use_on(&mut transaction, &digest, ends, now).await? {
            return Err(OAuthError::invalid_grant());
        }
        None
    };
    // What goes on without the session says nothing of its use.
    if let Some(session) = family.session_id
        && !family.outlives_session(client.is_trusted)
    {
        sessions::note_use(transaction.session(), session, person, now).await?;
    }
    let mut answer = TokenAnswer::new(state, &family, scopes, binding.jkt.clone(), now).await?;
    answer.refresh_token = next.map(|token| token.text().to_owned());
    transaction.commit().await?;
    Ok(answer)
}

/// The family of a token that is the client's own and not over, for as much as the client may still
/// have.
async fn family(
    transaction: &mut Transaction,
    client: &Client,
    digest: &Digest,
    now: DateTime<Utc>,
) -> Result<Authorization, OAuthError> {
    let token = refresh_tokens::find(transaction.session(), digest).await?;
    let token = token.filter(|token| token.expires_at > now);
    let token = token.ok_or_else(OAuthError::invalid_grant)?;
    let found = families::find_live(transaction.session(), token.authorization_id, now).await?;
    let found = found.map(|(family, has_session)| (family.limited_to(client), has_session));
    let found = found.filter(|(family, has_session)| {
        family.client_id == client.id
            && family.scopes.contains(Scope::OfflineAccess)
            && (*has_session || family.outlives_session(client.is_trusted))
    });
    let (family, _) = found.ok_or_else(OAuthError::invalid_grant)?;
    Ok(family)
}
