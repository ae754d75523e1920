//! Making an account that may do everything, for whoever runs the service.

use serde_json::json;

use super::store::{self, NewUser};
use crate::{
    audit::{self, Event},
    clock::{Clock, SystemClock},
    database::Database,
    http::{
        input::{Username, person::EmailAddress},
        origin::Origin,
    },
    identity::passwords::{Password, Passwords},
    random::{SystemRandom, new_id},
};

/// An account that may do everything.
pub struct NewSuperuser<'a> {
    /// Its name.
    pub username: &'a Username,
    /// The name that readers see.
    pub display_name: &'a str,
    /// Its address, which is believed.
    pub email: &'a EmailAddress,
    /// Its password, which is good enough.
    pub password: &'a Password,
}

/// Why it could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SuperuserError {
    /// Somebody has the name.
    #[error("there is an account with the name `{0}` already; choose another with --username")]
    NameTaken(String),
    /// Somebody has the address.
    #[error("there is an account with the address `{0}` already; choose another with --email")]
    EmailTaken(String),
    /// The password could not be hashed.
    #[error("the password could not be hashed: too little memory?")]
    Hashing,
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
}

/// Makes the account; says what was done. An author whom an import made gets the account.
///
/// # Errors
/// [`SuperuserError`], which says what to do.
pub async fn create(
    database: &Database,
    passwords: &Passwords,
    new: &NewSuperuser<'_>,
) -> Result<String, SuperuserError> {
    let (now, random) = (SystemClock.now(), SystemRandom);
    let hash = passwords.hash(new.password, &random).await;
    let hash = hash.map_err(|_| SuperuserError::Hashing)?;
    let (username, email) = (new.username.as_str(), new.email.as_str());
    let mut transaction = database.begin().await?;
    if store::find_by_email(transaction.session(), email)
        .await?
        .is_some()
    {
        return Err(SuperuserError::EmailTaken(email.to_owned()));
    }
    let known = store::find_by_username(transaction.session(), username).await?;
    let account = NewUser {
        id: known
            .as_ref()
            .map_or_else(|| new_id(now, &random), |row| row.id),
        username,
        display_name: new.display_name,
        email: Some(email),
        is_email_verified: true,
        password_hash: Some(&hash),
        is_superuser: true,
    };
    let is_author = known.is_some();
    let made = if is_author {
        store::take_over(transaction.session(), &account, now).await?
    } else {
        store::insert(transaction.session(), &account, now).await?
    };
    if !made {
        return Err(SuperuserError::NameTaken(username.to_owned()));
    }
    let event = Event {
        actor_user: None,
        actor_client: None,
        action: "account.created",
        target_type: "user",
        target_id: account.id.to_string(),
        subject_user: Some(account.id),
        origin: &Origin::default(),
        details: json!({ "is_superuser": true, "by": "verso createsuperuser" }),
    };
    audit::record(transaction.session(), &event, now, &random).await?;
    transaction.commit().await?;
    Ok(if is_author {
        format!("The author `{username}` has an account now, and may do everything.")
    } else {
        format!("The superuser `{username}` is made.")
    })
}
