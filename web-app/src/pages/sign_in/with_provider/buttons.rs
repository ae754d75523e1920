//! The buttons that lead to providers.

use leptos::prelude::*;

use super::Provider;
use crate::components::Submit;

/// A button for each provider; nothing where there is none.
#[component]
pub(in crate::pages) fn ProviderButtons(
    providers: Vec<Provider>,
    /// The number of the client's request; empty when it is this site's own.
    #[prop(optional, into)]
    request: String,
    /// The secret of a newcomer's invitation; empty when there is none.
    #[prop(optional, into)]
    invitation: String,
) -> impl IntoView {
    if providers.is_empty() {
        return ().into_any();
    }
    let mut kept = vec![("request", request), ("invitation", invitation)];
    kept.retain(|(_, value)| !value.is_empty());
    let button = |provider: Provider| {
        let kept = kept.clone().into_iter();
        let kept = kept
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect_view();
        view! {
            <li>
                <form method="post" action=format!("/sign-in/with/{}", provider.id)>
                    {kept}
                    <Submit label=format!("Continue with {}", provider.name) look="plain" />
                </form>
            </li>
        }
    };
    view! {
        <p class="or"><span>"or"</span></p>
        <ul class="providers" role="list">{providers.into_iter().map(button).collect_view()}</ul>
    }
    .into_any()
}
