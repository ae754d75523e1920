//! The end of a form, and of what it did.

use leptos::prelude::*;

/// The button that sends a form. A script marks it as busy, so that an
/// impatient second press does nothing.
#[component]
pub(crate) fn Submit(
    #[prop(into)] label: String,
    /// `primary`, `plain` or `danger`.
    #[prop(default = "primary")]
    look: &'static str,
    #[prop(optional)] name: Option<&'static str>,
    #[prop(optional)] value: Option<&'static str>,
    /// What tells this button from others with the same words on them.
    #[prop(optional, into)]
    about: Option<String>,
) -> impl IntoView {
    view! {
        <button type="submit" class=format!("button {look}") name=name value=value data-busy>
            {label}{about.map(|about| view! { <span class="visually-hidden">" "{about}</span> })}
        </button>
    }
}

/// Says that something was done.
#[component]
pub(crate) fn Success(#[prop(into)] message: String) -> impl IntoView {
    view! { <p class="success" role="status">{message}</p> }
}
