//! `/verify-email`: the link in the message.
//!
//! Opening it only shows what it is for, and for whom: programs that look
//! through mail open every link, and anybody can have a link sent to an
//! address of somebody else. So pressing the button is left to people, and who
//! makes an account gives the password that was chosen for it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use leptos::prelude::*;
use shared_contracts::types::{EmailVerification, VerificationPurpose};

use super::{Mailed, check_mail, form};
use crate::api::Credentials;
use crate::components::{ErrorSummary, FormState, PasswordField, Sheet, Submit};
use crate::oauth::SignedIn;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;
use crate::pages::sign_in::sign_in_at_once;
use crate::pages::{PageRequest, Params};
use crate::server::FormTargets;

pub(super) const PATH: &str = "/verify-email";
const TITLE: &str = "Confirm your address";

pub(super) async fn show(request: PageRequest, params: Params) -> FormResult {
    let token = params.get("token").unwrap_or_default();
    let form = FormState::default().with("token", token);
    page(&request, StatusCode::OK, form).await
}

pub(super) async fn confirm(request: PageRequest, fields: Fields) -> FormResult {
    let form = fields.keep(&["token"]);
    let password = Some(fields.raw("password").to_owned()).filter(|password| !password.is_empty());
    let token = fields.text("token");
    let confirmed = request
        .identity()
        .confirm_email(token, password.clone())
        .await;
    match (confirmed, password) {
        (Ok(confirmed), Some(password)) if confirmed.is_new => {
            let login = confirmed.username;
            sign_in_at_once(&request, Credentials { login, password }).await;
            Flash::leave(&request.cookies, "Your account is ready.");
            request.cookies.remove::<Mailed>();
            Ok(Redirect::to("/sign-in?next=/account").into_response())
        }
        (Ok(_), _) => {
            Flash::leave(&request.cookies, "Your e-mail address is confirmed.");
            let is_signed_in = request.cookies.get::<SignedIn>().is_some();
            let next = if is_signed_in {
                "/account"
            } else {
                "/sign-in?next=/account"
            };
            Ok(Redirect::to(next).into_response())
        }
        (Err(refusal), _) if refusal.is_about("/token") => {
            page(&request, StatusCode::UNPROCESSABLE_ENTITY, form).await
        }
        (Err(refusal), _) => {
            let (status, form) = complain(form, &["password"], refusal, PATH)?;
            page(&request, status, form).await
        }
    }
}

/// What the link is for, with the form; or that it does not work.
async fn page(request: &PageRequest, status: StatusCode, form: FormState) -> FormResult {
    let identity = request.identity();
    let found = identity.look_up_verification(form.value("token")).await;
    let publication = request.publication.title.clone();
    match found {
        Ok(found) => Ok(
            request.form_page(status, FormTargets::Here, TITLE, move || {
                let (found, form) = (found.clone(), form.clone());
                view! { <Confirm found form publication=publication.clone() /> }.into_any()
            }),
        ),
        Err(refusal) if refusal.is_about("/token") => {
            let mut form = FormState::default();
            form.complain_generally("This link was used already or is too old.");
            Ok(dead_end(request, StatusCode::UNPROCESSABLE_ENTITY, form))
        }
        Err(refusal) => {
            let (status, form) = complain(FormState::default(), &[], refusal, PATH)?;
            Ok(dead_end(request, status, form))
        }
    }
}

#[component]
fn Confirm(found: EmailVerification, form: FormState, publication: String) -> impl IntoView {
    let EmailVerification {
        purpose,
        username,
        email,
    } = found;
    let is_sign_up = purpose == VerificationPurpose::SignUp;
    let token = form.value("token");
    let account = username.clone();
    let words = if is_sign_up {
        view! {
            <p>
                "The account "<strong>{account}</strong>" at "{publication}" is to be made with the address "
                <strong>{email}</strong>"."
            </p>
        }
        .into_any()
    } else {
        view! {
            <p>
                "The account "<strong>{account}</strong>" at "{publication}" is to use the address "<strong>{email}</strong>
                " from now on. Messages about the account go there."
            </p>
        }
        .into_any()
    };
    let foot = if is_sign_up {
        "Did you not ask for this account? Then close this page: nobody gets it without the password.".to_owned()
    } else {
        format!(
            "Is \u{201c}{username}\u{201d} not your account? Then close this page, and nothing changes."
        )
    };
    view! {
        <Sheet title=TITLE>
            <ErrorSummary form=form.clone() />
            {words}
            <form class="form" method="post" action=PATH novalidate>
                <input type="hidden" name="token" value=token />
                {is_sign_up.then(|| view! {
                    // For programs that keep passwords.
                    <input type="text" name="username" value=username autocomplete="username" readonly hidden />
                    <PasswordField
                        form
                        name="password"
                        label="Password"
                        hint="The one that you chose for this account."
                        autocomplete="current-password"
                    />
                })}
                <Submit label="Confirm" />
            </form>
            <p class="sheet-foot">{foot}</p>
        </Sheet>
    }
}

/// Where to go with a link that does not work.
fn dead_end(
    request: &PageRequest,
    status: StatusCode,
    form: FormState,
) -> axum::response::Response {
    let can_send_again = request.cookies.get::<Mailed>().is_some();
    request.form_page(status, FormTargets::Here, TITLE, move || {
        let form = form.clone();
        let (again, word) = if can_send_again {
            (check_mail::PATH, "have a new one sent")
        } else {
            (form::PATH, "make an account")
        };
        view! {
            <Sheet title=TITLE>
                <ErrorSummary form />
                <p class="sheet-foot">
                    <a href="/sign-in">"Sign in"</a>" if your account is ready, or "<a href=again>{word}</a>"."
                </p>
            </Sheet>
        }
        .into_any()
    })
}
