//! Links in messages: `good` makes the account that was asked for last, `change` gives Ada's another address.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use shared_contracts::types::{ConfirmedEmail, EmailVerification, VerificationPurpose};

use crate::answer::invalid_member;
use crate::identity::Internal;
use crate::{State as Api, lock};

type Shared = State<Arc<Api>>;

fn find(api: &Api, token: &str) -> Option<EmailVerification> {
    let people = lock(&api.people);
    match token {
        "good" => {
            let newest = people.accounts.iter().rfind(|one| !one.second_factor);
            newest.map(|account| EmailVerification {
                purpose: VerificationPurpose::SignUp,
                username: account.username.clone(),
                email: account.email.clone(),
            })
        }
        "change" => Some(EmailVerification {
            purpose: VerificationPurpose::ChangeEmail,
            username: "ada".into(),
            email: "countess@example.com".into(),
        }),
        _ => None,
    }
}

fn expired() -> Response {
    let message = "was used already or is too old; ask for a new one";
    invalid_member("/token", message)
}

pub(crate) async fn look_up(State(api): Shared, body: Internal) -> Response {
    let found = find(&api, &body.text("token"));
    found.map_or_else(expired, |found| Json(found).into_response())
}

pub(crate) async fn confirm(State(api): Shared, body: Internal) -> Response {
    let Some(found) = find(&api, &body.text("token")) else {
        return expired();
    };
    let is_new = found.purpose == VerificationPurpose::SignUp;
    let known = lock(&api.people).account(&found.username).cloned();
    let password = known.map(|account| account.password);
    if is_new && password != Some(body.text("password")) {
        let message = "is not the one that was chosen when this account was asked for";
        return invalid_member("/password", message);
    }
    Json(ConfirmedEmail {
        username: found.username,
        email: found.email,
        is_new,
    })
    .into_response()
}

pub(crate) async fn reset_password(State(api): Shared, body: Internal) -> Response {
    if body.text("token") != "good" {
        return expired();
    }
    if let Some(ada) = lock(&api.people).account_mut("ada") {
        ada.password = body.text("password");
    }
    StatusCode::NO_CONTENT.into_response()
}
