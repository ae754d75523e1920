//! `/sign-up/check-your-mail`: a message is on its way.
//!
//! The page says the same whether the address was free or not: who asks must
//! not learn whether somebody has an account.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::{Mailed, form};
use crate::api::Refusal;
use crate::components::{ErrorSummary, FormState, Sheet, Submit, Success};
use crate::pages::PageRequest;
use crate::pages::fields::FormResult;
use crate::pages::flash::Flash;
use crate::pages::outcome::complain;
use crate::server::{FormTargets, Site};

pub(super) const PATH: &str = "/sign-up/check-your-mail";
pub(super) const AGAIN: &str = "/sign-up/send-again";

pub(super) async fn show(request: PageRequest) -> Response {
    match request.cookies.get::<Mailed>() {
        Some(Mailed { email, .. }) => page(&request, StatusCode::OK, email, FormState::default()),
        None => Redirect::to(form::PATH).into_response(),
    }
}

pub(super) async fn send_again(State(site): State<Site>, request: PageRequest) -> FormResult {
    let Some(Mailed { email, handle }) = request.cookies.get() else {
        return Ok(Redirect::to(form::PATH).into_response());
    };
    match site
        .identity()
        .send_verification(handle, email.clone())
        .await
    {
        // Whatever is wrong with the address must not show here.
        Ok(()) | Err(Refusal::Problem(_)) => {
            Flash::leave(&request.cookies, "The message was sent once more.");
            Ok(Redirect::to(PATH).into_response())
        }
        Err(refusal) => {
            let (status, form) = complain(FormState::default(), &[], refusal, PATH)?;
            Ok(page(&request, status, email, form))
        }
    }
}

fn page(request: &PageRequest, status: StatusCode, email: String, form: FormState) -> Response {
    let said = Flash::take(&request.cookies).map(|flash| flash.message);
    let title = "Check your mail";
    request.form_page(status, FormTargets::Here, title, move || {
        let (email, form, said) = (email.clone(), form.clone(), said.clone());
        view! {
            <Sheet title>
                <ErrorSummary form />
                {said.map(|message| view! { <Success message /> })}
                <p>"We have sent a message to "<strong>{email}</strong>". Open the link in it, and give your password there, to finish making your account."</p>
                <p class="hint">"It may take a minute, and sometimes lands in the folder for unwanted mail."</p>
                <form class="form" method="post" action=AGAIN>
                    <Submit label="Send it again" look="plain" />
                </form>
                <p class="sheet-foot"><a href=form::PATH>"Use another address"</a></p>
            </Sheet>
        }
        .into_any()
    })
}
