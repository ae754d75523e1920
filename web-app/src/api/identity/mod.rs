//! What the API knows about people, and what the site asks of it for them.
//!
//! Nothing here goes through the cache: every answer is for one person alone.
//! What belongs to somebody who is signed in is asked with their own token;
//! what comes before (signing up, signing in, consenting) with the token that
//! the site has for itself.

mod access_tokens;
mod account;
mod applications;
mod authorization;
mod call;
mod devices;
mod history;
mod logout;
mod own_clients;
mod passkeys;
mod providers;
mod refusal;
mod second_factor;
mod sessions;
mod sign_in;
mod sign_up;

pub(crate) use self::passkeys::PasskeyAnswer;
pub(crate) use self::providers::{ProviderAnswer, ProviderWish};
pub(crate) use self::refusal::Refusal;
pub(crate) use self::sign_in::{Credentials, Earlier, SignInStep};
use super::Api;
use crate::oauth::OAuth;

/// The API's part about people.
#[derive(Clone, Copy)]
pub(crate) struct Identity<'a> {
    api: &'a Api,
    oauth: &'a OAuth,
}

type Answered<T> = Result<T, Refusal>;

impl<'a> Identity<'a> {
    pub(crate) fn new(api: &'a Api, oauth: &'a OAuth) -> Self {
        Self { api, oauth }
    }
}
