//! `POST /api/v1/invitations`

use axum::extract::State;
use chrono::TimeDelta;
use serde_json::json;

use super::store::{self, NewInvitation};
use crate::{
    app::AppState,
    audit::{self, Doer, Target},
    http::{
        authentication::{Allowed, requirement},
        body::body_input,
        idempotency::{Created, IdempotencyKey, Once},
        input::{Invalid, person::EmailAddress},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        accounts::store as accounts,
        mail::{Letters, Post},
        secret::{Kind, Secret},
        throttling::{Count, MAIL_TO_ADDRESS, take},
    },
    random::new_id,
};

/// How long an invitation can be used.
const LASTS: TimeDelta = TimeDelta::days(7);
/// An invitation is never changed.
const VERSION: i64 = 1;

requirement! {
    /// Inviting people.
    InvitingPeople: UsersWrite, InvitationsAdd
}

body_input! {
    /// Who is to be invited.
    NewInvitationInput {
        /// The address that the invitation is sent to.
        email: EmailAddress,
    }
}

/// Invite somebody
///
/// Sends a link to the address given, with which its reader can sign up within seven days.
#[utoipa::path(
    post, path = "/api/v1/invitations", operation_id = "create_invitation", tag = "Users",
    security(("oauth2" = ["users.write"])),
    extensions(("x-permission" = json!("invitations.add"))),
    params(IdempotencyKey),
    request_body = NewInvitationInput,
    responses(
        (status = 201, description = "The invitation", body = super::Invitation),
        (status = 429, description = "Too many mails to that address", body = ProblemDocument, content_type = "application/problem+json"),
    )
)]
pub async fn create_invitation(
    caller: Allowed<InvitingPeople>,
    State(state): State<AppState>,
    origin: Origin,
    once: Once<NewInvitationInput>,
) -> Result<Created, Problem> {
    let inviter = caller.person()?;
    let email = once.input.email.as_str();
    let now = state.clock.now();
    let (id, secret) = (
        new_id(now, &*state.random),
        Secret::new(Kind::Link, &*state.random),
    );
    take(&state, [Count::of(MAIL_TO_ADDRESS, email)]).await?;
    let mut transaction = state.database.begin().await?;
    if let Some(answer) = once.repeated(&state, &mut transaction, &caller).await? {
        return Ok(answer);
    }
    let known = accounts::find_by_email(transaction.session(), email).await?;
    if known.is_some() {
        let invalid = Invalid::new("taken", "belongs to an account already");
        return Err(Problem::invalid_member("/email", invalid));
    }
    let new = NewInvitation {
        id,
        email,
        secret_hash: &secret.hash(),
        invited_by: Some(inviter.id),
        expires_at: now + LASTS,
    };
    store::insert(transaction.session(), &new, now).await?;
    let (target, doer) = (
        Target::new("invitation", &id),
        Doer::caller(&caller, &origin),
    );
    let details = json!({});
    audit::note(
        &state,
        &mut transaction,
        "invitation.created",
        target,
        doer,
        details,
    )
    .await?;
    let made = store::find(transaction.session(), id).await?;
    let made = made.ok_or_else(|| Problem::not_found("invitation"))?;
    let path = format!("api/v1/invitations/{id}");
    let answer = Created::new(state.settings.public_url.join(&path), VERSION, &made)?;
    once.remember(&state, &mut transaction, &caller, &answer)
        .await?;
    transaction.commit().await?;
    let mut post = Post::default();
    post.add(Letters::of(&state.settings).invitation(email, &inviter.username, secret.text()));
    post.send(&state);
    Ok(answer)
}
