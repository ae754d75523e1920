//! `POST /api/v1/sign-ups`

use axum::{Json, extract::State, http::StatusCode};
use chrono::TimeDelta;
use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use super::store::{self, Hashes, SignUpRow};
use crate::{
    app::AppState,
    config::SignUpPolicy,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        input::{
            Username,
            person::{DisplayName, EmailAddress},
        },
        origin::Origin,
        problem::{Problem, ProblemCode, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::store::{self as accounts, AccountRow},
        history::{self, Doer},
        input::{check_choosable, taken},
        mail::{Letters, Post},
        passwords::{self, NewPassword, Setting},
        secret::{Kind, Secret, SecretText},
        throttling::{Count, MAIL_TO_ADDRESS, SIGN_UP_BY_ADDRESS, take},
    },
    random::new_id,
};

/// How long the link in the mail works.
pub const CONFIRM_WITHIN: TimeDelta = TimeDelta::hours(24);

body_input! {
    /// What a newcomer gives.
    SignUpInput {
        /// The name that the account's pages go by. It cannot be changed later.
        username: Username,
        /// The name that readers see; the username when it is left out.
        display_name: Option<DisplayName>,
        /// The address that the account is confirmed by.
        email: EmailAddress,
        /// At least 15 characters, and none that are tried first.
        password: NewPassword,
        /// The secret of the invitation, where one is needed.
        invitation: Option<SecretText>,
    }
}

/// A sign-up that waits to be confirmed.
#[derive(Debug, Serialize, ToSchema)]
pub struct StartedSignUp {
    /// What the browser in which somebody signed up keeps: with it the link can be sent again. It opens nothing.
    #[schema(example = "rvu_47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")]
    pub handle: String,
}

/// Sign somebody up
///
/// Sends a link to the address given; the account is made when it is confirmed. The answer is alike when the
/// address has an account already: then the mail says so.
#[utoipa::path(
    post, path = "/api/v1/sign-ups", operation_id = "sign_up", tag = "Sign-in",
    request_body = SignUpInput,
    responses(
        (status = 202, description = "There is mail at the address given", body = StartedSignUp),
        (status = 403, description = "Sign-up is closed, the invitation does not hold, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn sign_up(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    person: Person,
    Body(input): Body<SignUpInput>,
) -> Result<(StatusCode, Json<StartedSignUp>), Problem> {
    let origin = person.origin();
    take(&state, [Count::by_address(SIGN_UP_BY_ADDRESS, &origin)]).await?;
    let invitation = invitation(&state, input.invitation.as_ref()).await?;
    let existing = check(&state, &input).await?;
    take(&state, [Count::of(MAIL_TO_ADDRESS, input.email.as_str())]).await?;
    let display_name = input.display_name.as_ref();
    let row = SignUpRow {
        id: new_id(state.clock.now(), &*state.random),
        email: input.email.as_str().to_owned(),
        username: input.username.as_str().to_owned(),
        display_name: display_name
            .map_or(input.username.as_str(), DisplayName::as_str)
            .to_owned(),
        // Also for an address that has an account: the answer must not come sooner.
        password_hash: state
            .passwords
            .hash(input.password.password(), &*state.random)
            .await?,
        invitation_id: invitation,
    };
    let handle = Secret::new(Kind::SignUp, &*state.random);
    match existing {
        Some(account) => remind(&state, &account, &origin).await?,
        None => keep(&state, &row, &handle).await?,
    }
    let handle = handle.text().to_owned();
    Ok((StatusCode::ACCEPTED, Json(StartedSignUp { handle })))
}

/// The invitation, when it holds; an error when one is needed and does not.
async fn invitation(
    state: &AppState,
    given: Option<&SecretText>,
) -> Result<Option<uuid::Uuid>, Problem> {
    let policy = state.settings.sign_up;
    if policy == SignUpPolicy::Closed {
        return Err(Problem::new(ProblemCode::SignUpClosed));
    }
    let Some(secret) = given else {
        return match policy {
            SignUpPolicy::Invitation => Err(Problem::new(ProblemCode::SignUpClosed)
                .with_detail("Only those who are invited can sign up here.")),
            _ => Ok(None),
        };
    };
    let mut connection = state.database.read().await?;
    let now = state.clock.now();
    let found = store::find_invitation(connection.session(), &secret.hash(), now).await?;
    if found.is_none() && policy == SignUpPolicy::Invitation {
        return Err(Problem::new(ProblemCode::SignUpClosed)
            .with_detail("This invitation was used already, or is too old."));
    }
    Ok(found)
}

/// Checks what only we can know, and finds the account that has the address already.
async fn check(state: &AppState, input: &SignUpInput) -> Result<Option<AccountRow>, Problem> {
    let refuse = Problem::invalid_member;
    check_choosable(&input.username).map_err(|invalid| refuse("/username", invalid))?;
    let display_name = input.display_name.as_ref();
    let own_words = [
        input.username.as_str(),
        display_name.map(DisplayName::as_str).unwrap_or_default(),
        input.email.as_str(),
        &state.settings.publication.title,
    ];
    let setting = Setting {
        has_second_factor: false,
        own_words: own_words.to_vec(),
    };
    let checked = passwords::check(&input.password, &setting);
    checked.map_err(|invalid| refuse("/password", invalid))?;
    let mut connection = state.database.read().await?;
    let named = accounts::find_by_username(connection.session(), input.username.as_str()).await?;
    if named.is_some() {
        return Err(refuse("/username", taken()));
    }
    Ok(accounts::find_by_email(connection.session(), input.email.as_str()).await?)
}

async fn keep(state: &AppState, row: &SignUpRow, handle: &Secret) -> Result<(), Problem> {
    let now = state.clock.now();
    let secret = Secret::new(Kind::Link, &*state.random);
    let hashes = Hashes {
        link: secret.hash(),
        handle: handle.hash(),
    };
    let mut transaction = state.database.begin().await?;
    store::insert(
        transaction.session(),
        row,
        &hashes,
        now,
        now + CONFIRM_WITHIN,
    )
    .await?;
    transaction.commit().await?;
    let mut post = Post::default();
    let letters = Letters::of(&state.settings);
    post.add(letters.confirm_sign_up(&row.email, &row.username, secret.text()));
    post.send(state);
    Ok(())
}

/// Tells the owner of an account that somebody wanted to sign up with their address.
async fn remind(state: &AppState, account: &AccountRow, origin: &Origin) -> Result<(), Problem> {
    let mut transaction = state.database.begin().await?;
    let (action, doer) = ("account.sign_up_repeated", Doer::nobody(origin));
    history::note(state, &mut transaction, action, account.id, doer, json!({})).await?;
    transaction.commit().await?;
    Post::to(state, account, |letters, to, name| {
        letters.account_exists(to, name)
    })
    .send(state);
    Ok(())
}
