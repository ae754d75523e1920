//! A page that is one form.

use leptos::prelude::*;

/// A sheet of paper in the middle of the page.
#[component]
pub(crate) fn Sheet(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class="sheet">
            <h1 class="sheet-title">{title}</h1>
            {children()}
        </div>
    }
}
