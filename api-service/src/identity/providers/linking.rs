//! Whose account it is that somebody signs in to through a provider.
//!
//! 1. Whom the provider calls so already has an account here: that one.
//! 2. The address has one, it was verified here, and the provider, which is trusted with that,
//!    says that it verified it, too: that one, which is connected from now on.
//! 3. The address has one: nobody gets in. Else whoever can make a provider say an address would
//!    get the account (account takeover by an unverified address).
//! 4. Somebody new: an account is made, where sign-up allows it.

use serde_json::json;
use uuid::Uuid;

use super::{
    Provider,
    claims::Proven,
    newcomer,
    store::{self, NewIdentity},
};
use crate::{
    app::AppState,
    database::Transaction,
    http::{
        input::person::EmailAddress,
        origin::Origin,
        problem::{Problem, ProblemCode},
    },
    identity::{
        accounts::{
            store::{self as accounts, AccountRow},
            ways_in,
        },
        history::{self, Doer},
        mail::Post,
        throttling::{Count, MAIL_TO_ADDRESS, SIGN_UP_BY_ADDRESS, take},
    },
    random::new_id,
};

/// Somebody who comes from a provider.
pub struct Person<'p> {
    pub provider: &'p Provider,
    pub proven: &'p Proven,
    /// By whose invitation they come.
    pub invitation: Option<Uuid>,
    pub origin: &'p Origin,
}

impl Person<'_> {
    /// Their address, when the provider vouches for it and is trusted with that.
    pub fn vouched_email(&self) -> Option<&EmailAddress> {
        vouched_email(self.provider, self.proven)
    }

    /// For the log.
    pub fn details(&self) -> serde_json::Value {
        json!({ "provider": self.provider.settings.id })
    }
}

fn vouched_email<'p>(provider: &Provider, proven: &'p Proven) -> Option<&'p EmailAddress> {
    let email = proven.email.as_ref();
    email.filter(|_| proven.email_verified && provider.settings.trusts_email)
}

/// What came of it.
pub enum Settled {
    /// This account.
    Account(AccountRow),
    /// An account that is switched off.
    Disabled(Uuid),
    /// The address has an account that is not connected.
    AddressTaken,
}

/// Counts what newcomers can cause, before it is known how it ends.
pub async fn count(
    state: &AppState,
    provider: &Provider,
    proven: &Proven,
    origin: &Origin,
) -> Result<(), Problem> {
    let mut connection = state.database.read().await?;
    let known = store::find(connection.session(), &proven.issuer, &proven.subject).await?;
    drop(connection);
    if known.is_some() {
        return Ok(());
    }
    take(state, [Count::by_address(SIGN_UP_BY_ADDRESS, origin)]).await?;
    match &proven.email {
        Some(email) if vouched_email(provider, proven).is_none() => {
            take(state, [Count::of(MAIL_TO_ADDRESS, email.as_str())]).await
        }
        _ => Ok(()),
    }
}

/// Finds the account, or makes it.
pub async fn settle(
    state: &AppState,
    transaction: &mut Transaction,
    person: &Person<'_>,
    post: &mut Post,
) -> Result<Settled, Problem> {
    let (proven, now) = (person.proven, state.clock.now());
    let email = proven.email.as_ref().map(EmailAddress::as_str);
    let known = store::find(transaction.session(), &proven.issuer, &proven.subject).await?;
    if let Some(identity) = known {
        let account = ways_in::hold_active(transaction, identity.user_id).await?;
        let Some(account) = account else {
            return Ok(Settled::Disabled(identity.user_id));
        };
        store::note_use(transaction.session(), identity.id, email, now).await?;
        return Ok(Settled::Account(account));
    }
    let holder = match email {
        Some(email) => accounts::find_by_email(transaction.session(), email).await?,
        None => None,
    };
    let Some(account) = holder else {
        let account = newcomer::welcome(state, transaction, person, post).await?;
        return Ok(Settled::Account(account));
    };
    if person.vouched_email().is_none() || account.email_verified_at.is_none() {
        remind(state, transaction, &account, person, post).await?;
        return Ok(Settled::AddressTaken);
    }
    let Some(account) = ways_in::hold_active(transaction, account.id).await? else {
        return Ok(Settled::Disabled(account.id));
    };
    let doer = Doer::nobody(person.origin);
    connect(state, transaction, &account, person, doer, post).await?;
    Ok(Settled::Account(account))
}

/// Connects an account, and tells its owner; tells whether nobody had the identity.
pub async fn connect(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    person: &Person<'_>,
    doer: Doer<'_>,
    post: &mut Post,
) -> Result<(), Problem> {
    keep(state, transaction, account.id, person).await?;
    let action = "account.identity_connected";
    let details = person.details();
    history::note(state, transaction, action, account.id, doer, details).await?;
    post.tell(state, account, |letters, to, name| {
        letters.identity_connected(to, name, &person.provider.settings.name)
    });
    Ok(())
}

/// Keeps who somebody is at the provider.
pub async fn keep(
    state: &AppState,
    transaction: &mut Transaction,
    user: Uuid,
    person: &Person<'_>,
) -> Result<(), Problem> {
    let now = state.clock.now();
    let identity = NewIdentity {
        id: new_id(now, &*state.random),
        user_id: user,
        issuer: &person.proven.issuer,
        subject: &person.proven.subject,
        email: person.proven.email.as_ref().map(EmailAddress::as_str),
    };
    if store::insert(transaction.session(), &identity, now).await? {
        return Ok(());
    }
    Err(Problem::new(ProblemCode::Conflict)
        .with_detail("This sign-in was connected at the same moment. Try again."))
}

/// Tells the owner of an account that somebody came with their address.
async fn remind(
    state: &AppState,
    transaction: &mut Transaction,
    account: &AccountRow,
    person: &Person<'_>,
    post: &mut Post,
) -> Result<(), Problem> {
    let (action, doer) = ("account.sign_up_repeated", Doer::nobody(person.origin));
    let details = person.details();
    history::note(state, transaction, action, account.id, doer, details).await?;
    post.tell(state, account, |letters, to, name| {
        letters.account_exists(to, name)
    });
    Ok(())
}

/// What is said to somebody whose address has an account that is not connected.
pub fn address_taken(provider: &Provider) -> Problem {
    Problem::new(ProblemCode::Conflict).with_detail(format!(
        "There is an account with your address already. Sign in to it as you did before, then connect {} \
         in your account, under \"Connected sign-ins\".",
        provider.settings.name
    ))
}
