//! `POST /api/v1/sessions`

use axum::{Json, extract::State};
use uuid::Uuid;

use super::{admit::admit, new_browser, output::SignInAnswer, start::Admission, visitor::Visitor};
use crate::{
    app::AppState,
    authorization::authorize::SessionSecret,
    database::Transaction,
    http::{
        authentication::Allowed,
        body::{Body, body_input},
        origin::Origin,
        problem::{Problem, ProblemDocument},
        relayed::Person,
    },
    identity::{
        Internal,
        accounts::{
            store::{self as accounts, AccountRow},
            ways_in,
        },
        input::LoginName,
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
        /// The secret of the session that the browser has at the site, if it has one: of the same person, it goes on with a new
        /// secret; of somebody else, it ends.
        session_secret: Option<SessionSecret>,
    }
}

/// What is written down of those who are not let in.
const REFUSED: &str = "session.refused";

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
    person: Person,
    Body(input): Body<SignInInput>,
) -> Result<Json<SignInAnswer>, Problem> {
    let visitor = Visitor::new(person.origin(), input.device, input.session_secret);
    let login = input.login.normalised();
    let (account, known_device) = find(&state, &login, &visitor).await?;
    let counts = Counts::of(&login, account.as_ref(), known_device, &visitor.origin);
    take(&state, counts.all()).await?;
    let account = prove(&state, account, &input.password, &visitor).await?;

    let mut transaction = state.database.begin().await?;
    // Comparing took a while: by now the account may be switched off, or have another password.
    let held = ways_in::hold_active(&mut transaction, account.id).await?;
    let same = held.filter(|held| held.password_hash == account.password_hash);
    let Some(held) = same else {
        drop(transaction);
        return visitor.refuse(&state, REFUSED, Some(account.id)).await;
    };
    counts.succeeded(&mut transaction).await?;
    let admission = Admission {
        visitor: &visitor,
        methods: "pwd",
        authenticated_at: state.clock.now(),
    };
    let answer = admit(&state, &mut transaction, &held, &admission).await?;
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

/// The account, when the password is its own, with what is kept of the password.
async fn prove(
    state: &AppState,
    mut account: Option<AccountRow>,
    password: &Password,
    visitor: &Visitor,
) -> Result<AccountRow, Problem> {
    loop {
        let usable = account.as_ref().filter(|account| account.is_active);
        let kept = usable.and_then(|account| account.password_hash.as_deref());
        let verdict = state
            .passwords
            .verify(password, kept, &*state.random)
            .await?;
        match (account, verdict) {
            (Some(account), Verdict::Right) => return Ok(account),
            (Some(outdated), Verdict::RightButOutdated) => {
                let (now, is_ours) = rehash(state, outdated, password).await?;
                match now {
                    Some(account) if is_ours => return Ok(account),
                    // Somebody was quicker, with this password or with another.
                    now => account = now,
                }
            }
            // Also where there is no such account: the answer must not come sooner.
            (account, _) => {
                let user = account.map(|account| account.id);
                return visitor.refuse(state, REFUSED, user).await;
            }
        }
    }
}

/// Keeps the same password by better means; gives the account as it is then, and whether that is our doing.
async fn rehash(
    state: &AppState,
    outdated: AccountRow,
    password: &Password,
) -> Result<(Option<AccountRow>, bool), Problem> {
    let new = state.passwords.hash(password, &*state.random).await?;
    let old = outdated.password_hash.as_deref().unwrap_or_default();
    let mut transaction = state.database.begin().await?;
    let is_ours = accounts::rehash(transaction.session(), outdated.id, old, &new).await?;
    let account = accounts::find(transaction.session(), outdated.id).await?;
    transaction.commit().await?;
    Ok((account, is_ours))
}

/// What a sign-in counts against.
struct Counts {
    of_account: Count,
    of_address: Count,
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

    fn all(&self) -> [Count; 2] {
        [self.of_address.clone(), self.of_account.clone()]
    }

    /// Only what failed counts. The address keeps what it failed before: an account of one's
    /// own must not wash away guesses at others.
    async fn succeeded(&self, transaction: &mut Transaction) -> sqlx::Result<()> {
        // In the order in which they are taken: two in different orders would wait for each other.
        give_back(transaction.session(), &self.of_address).await?;
        forget(transaction.session(), &self.of_account).await
    }
}
