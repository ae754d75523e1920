//! The page after the decision.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::Sheet;
use crate::pages::PageRequest;
use crate::server::{FormTargets, Kept};

pub(super) const PATH: &str = "/device/done";

/// What was decided a moment ago.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Decided {
    pub(super) is_allowed: bool,
}

impl Kept for Decided {
    const NAME: &'static str = "decided";
    const SECONDS: i64 = 5 * 60;
}

pub(super) async fn show(request: PageRequest) -> Response {
    let Some(Decided { is_allowed }) = request.cookies.get() else {
        return Redirect::to(super::PATH).into_response();
    };
    let title = if is_allowed {
        "The device is connected"
    } else {
        "The device is not let in"
    };
    request.form_page(StatusCode::OK, FormTargets::Here, title, move || {
        let next = if is_allowed {
            "It may take a few seconds until it notices."
        } else {
            "It gets no access to your account."
        };
        view! {
            <Sheet title=title>
                <p class="sheet-lead" role="status">"You can close this page and go back to your device. "{next}</p>
                <p><a href="/account/apps">"What is connected to your account"</a></p>
            </Sheet>
        }
        .into_any()
    })
}
