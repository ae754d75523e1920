//! `POST /api/v1/sessions`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::{new_browser, output::SignInAnswer, pending, start::start, visitor::Visitor};
use crate::{
    app::AppState,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        origin::Origin,
        problem::{Problem, ProblemDocument},
    },
    identity::{
        Internal,
        accounts::store::{self as accounts, AccountRow},
        input::{IpAddress, LoginName, UserAgent},
        passwords::{Password, Verdict},
        secret::SecretText,
        throttling::{
            Count, SIGN_IN_BY_ACCOUNT, SIGN_IN_BY_ADDRESS, SIGN_IN_BY_DEVICE, forget, give_back,
            take,
        },
    },
};

body_input! {
    /// What somebody types to sign in.
    SignInInput {
        /// The username or the e-mail address.
        login: LoginName,
        /// The password.
        password: Password,
        /// What an earlier sign-in in this browser gave as `device`.
        device: Option<SecretText>,
        /// Where the person's request came from.
        ip_address: Option<IpAddress>,
        /// What the person's browser calls itself.
        user_agent: Option<UserAgent>,
    }
}

/// Sign somebody in
///
/// Begins a session, or asks for the second factor. A wrong name, a wrong password and an account that is switched off
/// are answered alike, and take as long.
#[utoipa::path(
    post, path = "/api/v1/sessions", operation_id = "sign_in", tag = "Sign-in",
    request_body = SignInInput,
    responses(
        (status = 200, description = "A session, or what is still needed for one", body = SignInAnswer),
        (status = 403, description = "Name and password do not match, or the token may not do this", body = ProblemDocument, content_type = "application/problem+json"),
        (status = 429, description = "Too many attempts", body = ProblemDocument, content_type = "application/problem+json"),
    ),
    security(("oauth2" = ["internal"]))
)]
pub async fn sign_in(
    _: Allowed<Internal>,
    State(state): State<AppState>,
    Body(input): Body<SignInInput>,
) -> Result<Json<SignInAnswer>, Problem> {
    let visitor = Visitor::new(input.ip_address, input.user_agent.as_ref(), input.device);
    let login = input.login.normalised();
    let (account, known_device) = find(&state, &login, &visitor).await?;
    let counts = Counts::of(&login, account.as_ref(), known_device, &visitor.origin);
    take(&state, counts.all()).await?;
    let account = prove(&state, account, &input.password, &visitor).await?;

    let mut transaction = state.database.begin().await?;
    counts.succeeded(&mut transaction).await?;
    let answer = if account.has_second_factor() {
        pending::begin(&state, &mut transaction, &account, "pwd").await?
    } else {
        start(&state, &mut transaction, &account, &visitor, "pwd").await?
    };
    transaction.commit().await?;
    new_browser::tell(&state, &visitor.origin, &answer).await;
    Ok(Json(answer))
}

async fn find(
    state: &AppState,
    login: &str,
    visitor: &Visitor,
) -> Result<(Option<AccountRow>, Option<Uuid>), Problem> {
    let mut connection = state.database.read().await?;
    let account = accounts::find_by_login(connection.session(), login).await?;
    let known = match &account {
        Some(account) => {
            visitor
                .known_device(connection.session(), account.id)
                .await?
        }
        None => None,
    };
    Ok((account, known))
}

/// The account, when the password is its own.
async fn prove(
    state: &AppState,
    account: Option<AccountRow>,
    password: &Password,
    visitor: &Visitor,
) -> Result<AccountRow, Problem> {
    let usable = account.as_ref().filter(|account| account.is_active);
    let kept = usable.and_then(|account| account.password_hash.as_deref());
    let verdict = state
        .passwords
        .verify(password, kept, &*state.random)
        .await?;
    match (account, verdict) {
        (Some(account), Verdict::Right) => Ok(account),
        (Some(account), Verdict::RightButOutdated) => {
            let new = state.passwords.hash(password, &*state.random).await?;
            let old = account.password_hash.as_deref().unwrap_or_default();
            let mut transaction = state.database.begin().await?;
            accounts::rehash(transaction.session(), account.id, old, &new).await?;
            transaction.commit().await?;
            Ok(account)
        }
        // Also where there is no such account: the answer must not come sooner.
        (account, _) => {
            let user = account.map(|account| account.id);
            visitor.refuse(state, "session.refused", user).await
        }
    }
}

/// What a sign-in counts against.
struct Counts {
    of_account: Count,
    of_address: Option<Count>,
}

impl Counts {
    fn of(
        login: &str,
        account: Option<&AccountRow>,
        known_device: Option<Uuid>,
        origin: &Origin,
    ) -> Self {
        // By its id, so that name and address of an account do not count apart.
        let subject = account.map_or_else(|| login.to_owned(), |account| account.id.to_string());
        let of_account = match known_device {
            Some(device) => Count::of(SIGN_IN_BY_DEVICE, &device.to_string()),
            None => Count::of(SIGN_IN_BY_ACCOUNT, &subject),
        };
        Self {
            of_account,
            of_address: Count::by_address(SIGN_IN_BY_ADDRESS, origin),
        }
    }

    fn all(&self) -> impl Iterator<Item = Count> {
        let of_address = self.of_address.clone().into_iter();
        of_address.chain([self.of_account.clone()])
    }

    /// Only what failed counts. The address keeps what it failed before: an account of one's
    /// own must not wash away guesses at others.
    async fn succeeded(&self, transaction: &mut crate::database::Transaction) -> sqlx::Result<()> {
        forget(transaction.session(), &self.of_account).await?;
        match &self.of_address {
            Some(count) => give_back(transaction.session(), count).await,
            None => Ok(()),
        }
    }
}
