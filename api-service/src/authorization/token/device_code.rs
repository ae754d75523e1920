//! Tokens for a device, once somebody has let it in (RFC 8628, 3.4).

use chrono::{DateTime, TimeDelta, Utc};

use super::{Binding, TokenAnswer, authorization_code::refresh_token, id_token::IdToken};
use crate::{
    app::Shared,
    authorization::{
        authorize::{LiveSession, session_by_id},
        clients::Client,
        device::{self, DeviceRequest},
        error::{ErrorCode, OAuthError},
        families::{self, Authorization},
        grants,
        opaque::{self, Digest},
        parameters::Parameters,
        scope::Scope,
    },
    database::Transaction,
    random::new_id,
};

/// By how many seconds a device that asks too often must wait longer (RFC 8628, 3.5).
const SLOWER_BY: i64 = 5;
/// How long a family lasts whose tokens cannot be refreshed.
const UNREFRESHED: TimeDelta = TimeDelta::minutes(5);

/// Gives tokens, or tells the device to ask again.
pub async fn give(
    shared: &Shared,
    client: &Client,
    form: &Parameters,
    binding: &Binding,
) -> Result<TokenAnswer, OAuthError> {
    let digest = opaque::digest(form.need("device_code")?);
    let now = shared.clock.now();
    let mut transaction = shared.database.begin().await?;
    let request = device::find_by_device_code(transaction.session(), &digest).await?;
    let request = request.filter(|request| request.client_id == client.id);
    let request = request.ok_or_else(OAuthError::invalid_grant)?;
    if request.dpop_jkt.is_some() && request.dpop_jkt != binding.jkt {
        return Err(OAuthError::invalid_grant());
    }
    if request.expires_at <= now {
        return Err(OAuthError::new(
            ErrorCode::ExpiredToken,
            "nobody let the device in in time: begin again",
        ));
    }
    if !request.is_decided {
        let error = wait(&mut transaction, &digest, &request, now).await?;
        transaction.commit().await?;
        return Err(error);
    }
    if !device::use_up(&mut transaction, &digest, now).await? {
        return Err(OAuthError::invalid_grant());
    }
    let outcome = tokens(shared, &mut transaction, client, &request, binding, now).await;
    transaction.commit().await?;
    outcome
}

/// Tells the device to ask again, and to ask less often when it comes too early.
async fn wait(
    transaction: &mut Transaction,
    digest: &Digest,
    request: &DeviceRequest,
    now: DateTime<Utc>,
) -> sqlx::Result<OAuthError> {
    let pause = TimeDelta::seconds(request.poll_seconds);
    let is_early = request.polled_at.is_some_and(|time| now - time < pause);
    let pause = request.poll_seconds + if is_early { SLOWER_BY } else { 0 };
    device::note_poll(transaction, digest, pause, now).await?;
    Ok(if is_early {
        OAuthError::new(ErrorCode::SlowDown, "wait five seconds longer from now on")
    } else {
        OAuthError::new(ErrorCode::AuthorizationPending, "nobody has decided yet")
    })
}

async fn tokens(
    shared: &Shared,
    transaction: &mut Transaction,
    client: &Client,
    request: &DeviceRequest,
    binding: &Binding,
    now: DateTime<Utc>,
) -> Result<TokenAnswer, OAuthError> {
    let live = match request.session_id {
        Some(id) => session_by_id(transaction.session(), id, now).await?,
        None => None,
    };
    let denied = || {
        OAuthError::new(
            ErrorCode::AccessDenied,
            "the person did not let the device in",
        )
    };
    let live = live.ok_or_else(denied)?;
    let family = family(shared, client, request, &live, binding, now).limited_to(client);
    // They may have disconnected the application since.
    let granted = grants::granted(transaction.session(), live.user_id, &client.id).await?;
    if family.scopes.is_empty() || !family.scopes.is_within(granted) {
        return Err(denied());
    }
    families::begin(transaction, &family, now).await?;
    let scopes = family.scopes;
    let mut answer = TokenAnswer::new(shared, &family, scopes, binding.jkt.clone(), now).await?;
    answer.refresh_token = refresh_token(shared, transaction, client, &family, now).await?;
    if scopes.contains(Scope::Openid) {
        let id_token = IdToken::new(shared, &family, None, &answer.access_token, now);
        answer.id_token = Some(id_token.sign(shared, client).await?);
    }
    Ok(answer)
}

fn family(
    shared: &Shared,
    client: &Client,
    request: &DeviceRequest,
    live: &LiveSession,
    binding: &Binding,
    now: DateTime<Utc>,
) -> Authorization {
    let stays = request.granted.contains(Scope::OfflineAccess);
    Authorization {
        id: new_id(now, &*shared.random),
        client_id: client.id.clone(),
        user_id: Some(live.user_id),
        session_id: Some(live.id),
        scopes: request.granted,
        authenticated_at: Some(live.authenticated_at),
        methods: live.methods.clone(),
        dpop_jkt: binding.jkt.clone().filter(|_| client.is_public()),
        expires_at: now
            + if stays {
                families::MAX_LIFETIME
            } else {
                UNREFRESHED
            },
    }
}
