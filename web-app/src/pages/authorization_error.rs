//! `/authorize/error`: a client asked in a way that cannot be answered.
//!
//! The API sends browsers here when it must not send them back to the client,
//! because it does not know whether the address is the client's. The words are
//! ours: those of whoever made the link could be anybody's.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::{PageRequest, Params};
use crate::components::Sheet;
use crate::server::FormTargets;

pub(super) async fn show(request: PageRequest, params: Params) -> Response {
    let what = params.get("code").unwrap_or_default();
    let title = if what.starts_with("logout_") {
        "This app cannot sign you out"
    } else {
        "This app cannot sign you in"
    };
    request.form_page(
        StatusCode::BAD_REQUEST,
        FormTargets::Here,
        title,
        move || view! { <Words what=what.clone() title=title /> }.into_any(),
    )
}

#[component]
fn Words(what: String, title: &'static str) -> impl IntoView {
    let nothing_given = "Nothing was given to anybody.";
    let not_yours = "There is nothing that you could do about it, and nothing was given to anybody. \
                     The people who make the app can put it right.";
    let still_in = "Nothing was changed. If you are signed in here, you still are.";
    let (reason, advice) = match what.as_str() {
        "logout_redirect_mismatch" => (
            "It wants you to be sent to an address that is not known to be its own.",
            still_in,
        ),
        "logout_unknown_client" => ("It is not known here, or is not known any more.", still_in),
        "logout_expired" => (
            "What it asked for has run out. Go back to the app and begin again, or sign out here.",
            still_in,
        ),
        "logout_other_browser" => (
            "You began in another browser, and only that one can go back to the app.",
            "If you pressed “Sign out”, you are signed out here all the same.",
        ),
        "logout_invalid_request" | "logout_hint_invalid" => (
            "What it asked for is not complete, or is not understood here.",
            still_in,
        ),
        "unknown_client" => ("It is not known here, or is not known any more.", not_yours),
        "redirect_uri_missing" | "redirect_uri_mismatch" => (
            "It wants you to be sent to an address that is not known to be its own.",
            not_yours,
        ),
        "request_expired" | "invalid_request_uri" => (
            "What it asked for has run out. Go back to the app and begin again.",
            nothing_given,
        ),
        "other_browser" => (
            "You began in another browser. Go on there, or begin again from the app in this one.",
            nothing_given,
        ),
        "server_error" | "temporarily_unavailable" => (
            "Something went wrong here. Go back to the app and try again in a while.",
            nothing_given,
        ),
        _ => (
            "What it asked for is not complete, or is not understood here.",
            not_yours,
        ),
    };
    view! {
        <Sheet title=title>
            <p>{reason}</p>
            <p>{advice}</p>
            <p class="sheet-foot"><a href="/">"To the front page"</a></p>
        </Sheet>
    }
}
