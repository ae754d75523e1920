//! Making the account of somebody who signed up.
//!
//! That a link was opened shows who reads mail at the address, not who signed up: anybody can sign up with an address of
//! somebody else and wait for its owner to press the button. So the password that was chosen is asked for, and an account
//! is made for nobody but who has both.

use serde_json::json;

use super::{
    confirm::ConfirmedEmail,
    store::{self, SignUpRow},
};
use crate::{
    app::AppState,
    config::SignUpPolicy,
    database::Transaction,
    http::{
        input::Invalid,
        origin::Origin,
        problem::{Problem, ProblemCode},
    },
    identity::{
        accounts::store as accounts,
        history::{self, Doer},
        passwords::{Password, Verdict},
        throttling::{Count, SIGN_UP_PASSWORD, take},
    },
};

/// Refuses whoever does not know the password that was chosen. Before the link is used up: another attempt must work.
pub async fn prove(
    state: &AppState,
    row: &SignUpRow,
    password: Option<&Password>,
) -> Result<(), Problem> {
    let password = password.ok_or_else(|| {
        let message = "Enter the password that you chose when you signed up";
        Problem::invalid_member("/password", Invalid::new("required", message))
    })?;
    take(state, [Count::of(SIGN_UP_PASSWORD, &row.id.to_string())]).await?;
    let kept = Some(row.password_hash.as_str());
    match state
        .passwords
        .verify(password, kept, &*state.random)
        .await?
    {
        Verdict::Right | Verdict::RightButOutdated => Ok(()),
        Verdict::Wrong => {
            let message = "is not the one that was chosen when this account was asked for";
            Err(Problem::invalid_member(
                "/password",
                Invalid::new("wrong", message),
            ))
        }
    }
}

/// Makes the account, if people may still have one: the operator may have closed sign-up since, and an invitation can
/// run out.
pub async fn make_account(
    state: &AppState,
    transaction: &mut Transaction,
    row: SignUpRow,
    origin: &Origin,
) -> Result<ConfirmedEmail, Problem> {
    let now = state.clock.now();
    let session = transaction.session();
    if accounts::find_by_email(session, &row.email)
        .await?
        .is_some()
    {
        return Err(Problem::new(ProblemCode::Conflict)
            .with_detail("This address has an account already. Sign in."));
    }
    let invitation = accept_invitation(state, transaction, &row).await?;
    let account = accounts::NewUser {
        id: row.id,
        username: &row.username,
        display_name: &row.display_name,
        email: Some(&row.email),
        is_email_verified: true,
        password_hash: Some(&row.password_hash),
        is_superuser: false,
    };
    if !accounts::insert(transaction.session(), &account, now).await? {
        return Err(Problem::new(ProblemCode::Conflict).with_detail(format!(
            "The name `{}` was taken by somebody else meanwhile. Sign up again under another.",
            row.username
        )));
    }
    accounts::join_readers(transaction.session(), row.id).await?;
    store::forget_others(transaction.session(), &row.email).await?;
    let doer = Doer::user(row.id, origin);
    let details = json!({ "invitation_id": invitation });
    history::note(state, transaction, "account.created", row.id, doer, details).await?;
    Ok(ConfirmedEmail {
        username: row.username,
        email: row.email,
        is_new: true,
    })
}

/// Uses up the invitation, if there is one that still holds; an error where one is needed.
async fn accept_invitation(
    state: &AppState,
    transaction: &mut Transaction,
    row: &SignUpRow,
) -> Result<Option<uuid::Uuid>, Problem> {
    let policy = state.settings.sign_up;
    if policy == SignUpPolicy::Closed {
        return Err(Problem::new(ProblemCode::SignUpClosed));
    }
    let now = state.clock.now();
    let accepted = match row.invitation_id {
        Some(id) if store::accept_invitation(transaction.session(), id, now).await? => Some(id),
        _ => None,
    };
    if accepted.is_none() && policy == SignUpPolicy::Invitation {
        return Err(Problem::new(ProblemCode::SignUpClosed)
            .with_detail("The invitation was used by somebody else meanwhile, or is too old."));
    }
    Ok(accepted)
}
