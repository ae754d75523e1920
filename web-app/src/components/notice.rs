//! A quiet word to the reader.

use leptos::prelude::*;

/// Says that the page may be out of date.
#[component]
pub(super) fn SavedCopyNotice() -> impl IntoView {
    view! {
        <p class="notice" role="status">
            "You are reading a saved copy: the newest version cannot be fetched at the moment."
        </p>
    }
}
