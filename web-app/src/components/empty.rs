//! Nothing to show.

use leptos::prelude::*;

/// Says why a list is empty and what to do.
#[component]
pub(crate) fn Empty(
    /// What there would be.
    message: &'static str,
    /// What to do instead.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty-message">{message}</p>
            <p>{children()}</p>
        </div>
    }
}
