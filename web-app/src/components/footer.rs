//! The foot of every page.

use leptos::prelude::*;
use shared_contracts::types::Publication;

/// The theme buttons need a script and are shown only where there is one.
#[component]
pub(super) fn Footer(publication: Publication) -> impl IntoView {
    view! {
        <footer class="footer">
            <p class="footer-about">{publication.description}</p>
            <nav aria-label="Feeds">
                <ul>
                    <li><a href="/feed.xml">"Atom feed"</a></li>
                    <li><a href="/feed.json">"JSON feed"</a></li>
                </ul>
            </nav>
            <div class="theme-switch needs-script" role="group" aria-label="Theme">
                <button type="button" data-theme-choice="light">"Light"</button>
                <button type="button" data-theme-choice="auto">"Auto"</button>
                <button type="button" data-theme-choice="dark">"Dark"</button>
            </div>
        </footer>
    }
}
