//! The corner of the masthead that belongs to the reader.
//!
//! It is the one part of a public page that is not the same for everybody, and
//! is put into the page when the page is sent.

use leptos::prelude::*;

/// The way in.
#[component]
pub(super) fn SignInLink(
    /// The page that the reader is on, ready for a query.
    next: &'static str,
) -> impl IntoView {
    let address = format!("/sign-in?next={next}");
    view! { <a class="account-link" rel="nofollow" href=address>"Sign in"</a> }
}

/// What one is called, and the way out.
#[component]
pub(super) fn AccountMenu(name: String) -> impl IntoView {
    view! {
        <details class="account-menu">
            <summary>
                <span class="visually-hidden">"Account of "</span>
                <span class="account-name">{name}</span>
            </summary>
            <div class="account-items">
                <a href="/account">"Your account"</a>
                <form method="post" action="/sign-out">
                    <button type="submit">"Sign out"</button>
                </form>
            </div>
        </details>
    }
}
