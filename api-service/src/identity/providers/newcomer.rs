//! An account for somebody who comes from a provider for the first time.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{
    linking::{Person, keep},
    store,
};
use crate::{
    app::AppState,
    config::SignUpPolicy,
    database::Transaction,
    http::{
        input::{
            Invalid, Username,
            person::{DisplayName, EmailAddress},
        },
        problem::{Problem, ProblemCode},
    },
    identity::{
        accounts::store::{self as accounts, AccountRow, NewUser},
        history::{self, Doer},
        input::check_choosable,
        links::{self, Purpose},
        mail::{Letters, Post},
        sign_up::{self, CONFIRM_WITHIN},
    },
    importing::username_of,
    random::new_id,
};

/// What somebody is called of whom nothing is known.
const NAMELESS: &str = "reader";

/// Makes the account, where sign-up allows it. An address that nobody vouches for counts once it
/// is confirmed.
pub async fn welcome(
    state: &AppState,
    transaction: &mut Transaction,
    person: &Person<'_>,
    post: &mut Post,
) -> Result<AccountRow, Problem> {
    if state.settings.sign_up == SignUpPolicy::Closed {
        return Err(Problem::new(ProblemCode::SignUpClosed));
    }
    let provider = &person.provider.settings.name;
    let email = person.proven.email.as_ref().ok_or_else(|| {
        let message = format!("{provider} told no e-mail address, and an account needs one");
        Problem::invalid_member("/code", Invalid::new("no_address", message))
    })?;
    let now = state.clock.now();
    let invitation = use_invitation(state, transaction, person, now).await?;
    let id = new_id(now, &*state.random);
    let username = make(state, transaction, id, person, now).await?;
    accounts::join_readers(transaction.session(), id).await?;
    keep(state, transaction, id, person).await?;
    let doer = Doer::user(id, person.origin);
    let mut details = person.details();
    if let Some(members) = details.as_object_mut() {
        members.insert("invitation_id".to_owned(), serde_json::json!(invitation));
    }
    history::note(state, transaction, "account.created", id, doer, details).await?;
    if person.vouched_email().is_some() {
        sign_up::forget_others(transaction.session(), email.as_str()).await?;
    } else {
        let (purpose, until) = (Purpose::ChangeEmail, now + CONFIRM_WITHIN);
        let session = transaction.session();
        let secret = links::make(state, session, purpose, id, email.as_str(), until).await?;
        let letters = Letters::of(&state.settings);
        post.add(letters.confirm_address(email.as_str(), &username, secret.text()));
    }
    let account = accounts::find(transaction.session(), id).await?;
    account.ok_or_else(|| Problem::not_found("account"))
}

/// Uses up the invitation that lets somebody in: the one whose link they opened, or one that was
/// sent to an address which the provider vouches for.
async fn use_invitation(
    state: &AppState,
    transaction: &mut Transaction,
    person: &Person<'_>,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>, Problem> {
    let is_needed = state.settings.sign_up == SignUpPolicy::Invitation;
    let found = match (person.invitation, person.vouched_email()) {
        (Some(given), _) => Some(given),
        (None, Some(email)) if is_needed => {
            store::find_invitation(transaction.session(), email.as_str(), now).await?
        }
        _ => None,
    };
    let accepted = match found {
        Some(id) => sign_up::accept_invitation(transaction.session(), id, now).await?,
        None => false,
    };
    if is_needed && !accepted {
        return Err(Problem::new(ProblemCode::SignUpClosed)
            .with_detail("Only those who are invited can sign up here."));
    }
    Ok(found.filter(|_| accepted))
}

/// Makes the account under the first name that is free; gives the name.
async fn make(
    state: &AppState,
    transaction: &mut Transaction,
    id: Uuid,
    person: &Person<'_>,
    now: DateTime<Utc>,
) -> Result<String, Problem> {
    let name = person.proven.name.as_deref().map(str::trim);
    let name = name.and_then(|name| name.parse::<DisplayName>().ok());
    for username in usernames(state, person) {
        let username = username.as_str();
        let new = NewUser {
            id,
            username,
            display_name: name.as_ref().map_or(username, DisplayName::as_str),
            email: person.vouched_email().map(EmailAddress::as_str),
            is_email_verified: true,
            password_hash: None,
            is_superuser: false,
        };
        if accounts::insert(transaction.session(), &new, now).await? {
            return Ok(username.to_owned());
        }
    }
    Err(Problem::new(ProblemCode::Conflict)
        .with_detail("The account was made at the same moment. Try again."))
}

/// Names to try: what they like to be called, then with a number, then with one that nobody has.
/// Never a part of the address, which is nobody's business.
fn usernames(state: &AppState, person: &Person<'_>) -> Vec<Username> {
    let proven = person.proven;
    let preferred = proven.preferred_username.as_deref();
    let preferred = preferred.filter(|name| !name.contains('@'));
    let wanted = [preferred, proven.name.as_deref()].into_iter().flatten();
    let wanted = wanted.filter_map(username_of).find(is_choosable);
    let base = wanted.map_or_else(|| NAMELESS.to_owned(), Username::into_string);
    let mut bytes = [0; 4];
    state.random.fill(&mut bytes);
    let unique = format!("{:08x}", u32::from_be_bytes(bytes));
    let numbered = (2..=9).map(|number| number.to_string());
    let endings = numbered.chain([unique]);
    // Short enough that every ending fits.
    let stem: String = base.chars().take(50).collect();
    let stem = stem.trim_end_matches(['.', '_', '-']).to_owned();
    let others = endings.map(|ending| format!("{stem}-{ending}"));
    let names = [base].into_iter().chain(others);
    names.filter_map(|name| name.parse().ok()).collect()
}

fn is_choosable(name: &Username) -> bool {
    check_choosable(name).is_ok()
}
