//! What can go wrong at a provider, and what to do then.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::api::Refusal;
use crate::components::{ErrorSummary, FormState, Sheet};
use crate::pages::PageRequest;
use crate::pages::fields::Elsewhere;
use crate::pages::outcome::elsewhere;
use crate::pages::sign_in::{PATH, at};
use crate::server::FormTargets;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::pages) enum Trouble {
    /// The provider says no, or somebody changed their mind there.
    Declined,
    /// No question that this browser asked belongs to the answer.
    Lost,
    /// The provider does not answer.
    Unreachable,
    /// What it says does not hold.
    NotBelieved,
    /// It did not ask again who they are.
    NotAnew,
    /// It tells no address.
    NoAddress,
    /// The address has an account that is not connected.
    AddressTaken,
    /// Whoever signed in there has another account here.
    ConnectedElsewhere,
    /// There are no new accounts.
    Closed,
    /// There is no such provider here.
    Unknown,
    /// Too often.
    TooMany,
}

impl Trouble {
    /// What the API's refusal means. What is no trouble of the provider's leads elsewhere.
    pub(in crate::pages) fn of(refusal: Refusal, name: &str) -> Result<Self, Elsewhere> {
        let codes = match &refusal {
            Refusal::Problem(problem) => problem.errors.as_slice(),
            Refusal::TooMany(_) => return Ok(Self::TooMany),
            Refusal::Failure(crate::api::Failure::NotFound) => return Ok(Self::Unknown),
            _ => &[],
        };
        let has = |code: &str| codes.iter().any(|error| error.code == code);
        Ok(match () {
            () if has("unreachable") => Self::Unreachable,
            () if has("expired") => Self::Lost,
            () if has("not_recent") => Self::NotAnew,
            () if has("no_address") => Self::NoAddress,
            () if refusal.is("invalid_credentials") => Self::NotBelieved,
            () if refusal.is("conflict") => Self::AddressTaken,
            () if refusal.is("sign_up_closed") => Self::Closed,
            () if !codes.is_empty() => Self::NotBelieved,
            () => {
                tracing::warn!(name, "signing in through a provider failed");
                return Err(elsewhere(refusal, PATH));
            }
        })
    }

    /// What to say, and what to do about it.
    pub(in crate::pages) fn words(&self, name: &str) -> String {
        match self {
            Self::Declined => format!("{name} did not sign you in. Try again, or choose another way."),
            Self::Lost => "This took longer than ten minutes, was finished already, or was begun in another browser. \
                 Please begin again."
                .into(),
            Self::Unreachable => {
                format!("{name} does not answer at the moment. Try again later, or choose another way.")
            }
            Self::NotBelieved => format!(
                "What {name} told us does not let you in. Try again; if that does not help, choose another way or ask \
                 those who run this site."
            ),
            Self::NotAnew => format!(
                "{name} did not ask you who you are, and we need to be sure. Sign out at {name}, then try again."
            ),
            Self::NoAddress => format!(
                "{name} did not tell us your e-mail address, and an account needs one. Allow it there, or make an \
                 account with a password."
            ),
            Self::AddressTaken => format!(
                "There is an account with your e-mail address already. Sign in with its password, then connect {name} \
                 in your account, under “Connected sign-ins”."
            ),
            Self::ConnectedElsewhere => format!(
                "Whoever signed in at {name} has another account here. Disconnect it there first, or sign in at {name} \
                 as somebody else."
            ),
            Self::Closed => format!(
                "You have no account here that is connected with {name}, and new accounts need an invitation or are \
                 not made at all."
            ),
            Self::Unknown => "This way of signing in is not offered any more. Choose another one.".into(),
            Self::TooMany => "There were too many attempts. Please wait a few minutes, then try again.".into(),
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unknown => StatusCode::NOT_FOUND,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    /// The page that says so, with the way back to what the person wanted.
    pub(in crate::pages) fn page(&self, request: &PageRequest, name: &str, id: &str) -> Response {
        let mut form = FormState::default();
        form.complain_generally(self.words(name));
        let back = if id.is_empty() {
            PATH.to_owned()
        } else {
            at(PATH, id)
        };
        let title = "Signing in did not work";
        request.form_page(self.status(), FormTargets::Here, title, move || {
            let (form, back) = (form.clone(), back.clone());
            view! {
                <Sheet title>
                    <ErrorSummary form />
                    <p><a class="button primary" href=back>"To the sign-in page"</a></p>
                    <p class="sheet-foot">"Forgot your password? "<a href="/forgot-password">"Choose a new one"</a></p>
                </Sheet>
            }
            .into_any()
        })
    }
}
