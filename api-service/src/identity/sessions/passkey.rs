//! `POST /api/v1/sessions/passkey`

use axum::{Json, extract::State};
use serde_json::json;
use webauthn_rs::prelude::PublicKeyCredential;

use super::{
    new_browser,
    output::SignInAnswer,
    pending::Waiting,
    start::{Admission, start},
    visitor::Visitor,
};
use crate::{
    app::AppState,
    authorization::authorize::SessionSecret,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        history::{self, Doer},
        mail::Post,
        passkeys::{Answered, Proof, Refused, prove, take_to_sign_in},
        secret::SecretText,
        throttling::{Count, SIGN_IN_BY_ADDRESS, give_back, take},
    },
};

body_input! {
    /// What a passkey answered.
    PasskeySignInInput {
        /// The secret that beginning gave.
        challenge: SecretText,
        /// What the authenticator answered, as `toJSON()` of the browser's credential.
        credential: Answered<PublicKeyCredential>,
        /// What an earlier sign-in in this browser gave as `device`.
        device: Option<SecretText>,
        /// The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new
        /// secret; of somebody else, it ends.
        session_secret: Option<SessionSecret>,
    }
}

/// Sign somebody in with a passkey
///
/// Alone, or as the second step after a password: as the challenge was begun. The authenticator has asked for a finger, a
/// face or a PIN, so nothing more is needed. Unknown passkeys, wrong answers and accounts that are switched off are
/// answered alike. A challenge is gone once it was answered, however.
#[utoipa::path(
    post, path = "/api/v1/sessions/passkey", operation_id = "sign_in_with_passkey", tag = "Sign-in",
    request_body = PasskeySignInInput,
    responses(
        (status = 200, description = "A session", body = SignInAnswer),
        (status = 403, description = "The answer is not right, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 409, description = "Passkeys do not work at this site's address", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 422, description = "The challenge (`/challenge`, `expired`) or the sign-in (`/pending`, `expired`) is too old, or a value is not valid", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn sign_in_with_passkey(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<PasskeySignInInput>,
) -> Result<Json<SignInAnswer>, Problem> {
    let visitor = Visitor::new(person.origin(), input.device, input.session_secret);
    let of_address = Count::by_address(SIGN_IN_BY_ADDRESS, &visitor.origin);
    take(&state, [of_address.clone()]).await?;
    let (challenge, second_step) = take_to_sign_in(&state, &input.challenge).await?;
    let waiting = match second_step {
        Some(pending) => Some(Waiting::find_by_id(&state, pending, &visitor).await?),
        None => None,
    };
    if let Some(waiting) = &waiting {
        waiting.count_try(&state).await?;
    }

    let mut transaction = state.database.begin().await?;
    let Answered(answer) = &input.credential;
    let expected = waiting.as_ref().map(|waiting| waiting.account.id);
    let proof = match prove(&state, &mut transaction, challenge, answer, expected).await {
        Ok(proof) => proof,
        Err(refused) => {
            drop(transaction);
            return refuse(&state, &visitor, refused, expected.is_some()).await;
        }
    };
    let Proof {
        account,
        passkey,
        methods,
    } = &proof;
    let doer = Doer::user(account.id, &visitor.origin);
    let (action, details) = ("account.passkey_used", json!({ "passkey_id": passkey }));
    history::note(&state, &mut transaction, action, account.id, doer, details).await?;
    // The authenticator has just known its user: however old the first step is, this is a proof of its own.
    let admission = Admission {
        visitor: &visitor,
        methods,
        authenticated_at: state.clock.now(),
    };
    let answer = match waiting {
        Some(waiting) => {
            waiting
                .complete(&state, &mut transaction, &admission)
                .await?
        }
        None => start(&state, &mut transaction, account, &admission).await?,
    };
    // Only what failed counts.
    give_back(transaction.session(), &of_address).await?;
    transaction.commit().await?;
    new_browser::tell(&state, &visitor.origin, &answer).await;
    Ok(Json(answer))
}

/// Notes that nobody was let in. Who owns a passkey of which there may be a copy hears of it.
async fn refuse<T>(
    state: &AppState,
    visitor: &Visitor,
    refused: Refused,
    is_second_step: bool,
) -> Result<T, Problem> {
    match refused {
        Refused::Failed(problem) => Err(problem),
        Refused::Wrong { user } => {
            let action = if is_second_step {
                "session.second_factor_refused"
            } else {
                "session.refused"
            };
            visitor.refuse(state, action, user).await
        }
        Refused::Copied {
            account,
            passkey,
            name,
        } => {
            let mut transaction = state.database.begin().await?;
            let (action, doer) = ("account.passkey_suspected", Doer::nobody(&visitor.origin));
            let details = json!({ "passkey_id": passkey, "name": name });
            history::note(state, &mut transaction, action, account.id, doer, details).await?;
            transaction.commit().await?;
            Post::to(state, &*account, |letters, to, username| {
                letters.passkey_copied(to, username, &name)
            })
            .send(state);
            Err(Problem::new(ProblemCode::InvalidCredentials))
        }
    }
}
