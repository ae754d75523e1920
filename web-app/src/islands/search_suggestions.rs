//! The search field, with suggestions while one types.
//!
//! It follows the WAI-ARIA combobox pattern. Until its code has arrived, and
//! wherever there are no scripts, it is the text field of a plain form.

#![expect(
    missing_docs,
    reason = "the island macro writes items without documentation"
)]

use std::time::Duration;

use leptos::html;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared_contracts::rules::operations::list_articles;

use super::suggest::{Suggestion, suggest};

/// How long to wait for the next key.
const PAUSE: Duration = Duration::from_millis(150);

/// A search field that suggests articles.
#[island]
pub fn SearchSuggestions(
    /// Address of the API as browsers reach it.
    api_url: String,
    /// What was searched for.
    query: String,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let is_live = RwSignal::new(false);
    let found = RwSignal::new(Vec::<Suggestion>::new());
    let chosen = RwSignal::new(None::<usize>);
    let asked = StoredValue::new(0_u32);

    let look_up = move || {
        let Some(typed) = field.get_untracked().map(|field| field.value()) else {
            return;
        };
        asked.update_value(|number| *number += 1);
        let this = asked.get_value();
        let api_url = api_url.clone();
        spawn_local(async move {
            let suggestions = suggest(&api_url, &typed).await;
            // An answer that was overtaken by a later question is dropped.
            if asked.get_value() == this {
                chosen.set(None);
                found.set(suggestions);
            }
        });
    };
    let mut typed = debounce(PAUSE, {
        let look_up = look_up.clone();
        move |()| look_up()
    });
    // Runs in the browser only, when the code has arrived: something may have
    // been typed meanwhile.
    Effect::new(move || {
        is_live.set(true);
        if field
            .get_untracked()
            .is_some_and(|field| field.value() != field.default_value())
        {
            look_up();
        }
    });

    let is_open = move || found.with(|found| !found.is_empty());
    let close = move || {
        found.set(Vec::new());
        chosen.set(None);
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        let count = found.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => {
                event.prevent_default();
                chosen.update(|chosen| *chosen = Some(chosen.map_or(0, |at| (at + 1) % count)));
            }
            "ArrowUp" if count > 0 => {
                event.prevent_default();
                chosen.update(|chosen| {
                    *chosen = Some(chosen.map_or(count - 1, |at| (at + count - 1) % count));
                });
            }
            "Enter" => {
                let address = chosen
                    .get()
                    .and_then(|at| found.with(|found| Some(found.get(at)?.address.clone())));
                if let Some(address) = address {
                    event.prevent_default();
                    // A blocked navigation leaves the reader where they are.
                    let _ = window().location().set_href(&address);
                }
            }
            "Escape" => close(),
            _ => {}
        }
    };

    view! {
        <input
            node_ref=field
            id="search"
            name="q"
            type="search"
            placeholder="Search"
            maxlength=list_articles::Q.max_length
            autocomplete="off"
            spellcheck="false"
            value=query
            role=move || is_live.get().then_some("combobox")
            aria-autocomplete=move || is_live.get().then_some("list")
            aria-controls=move || is_live.get().then_some("suggestions")
            aria-expanded=move || is_live.get().then(|| is_open().to_string())
            aria-activedescendant=move || chosen.get().map(|at| format!("suggestion-{at}"))
            on:input=move |_| typed(())
            on:keydown=pressed
            on:blur=move |_| close()
        />
        <div id="suggestions" class="suggestions" role="listbox" aria-label="Suggestions" hidden=move || !is_open()>
            {move || found.get().into_iter().enumerate().map(|(at, suggestion)| view! {
                <a
                    id=format!("suggestion-{at}")
                    role="option"
                    tabindex="-1"
                    href=suggestion.address
                    aria-selected=move || (chosen.get() == Some(at)).to_string()
                    // The field must not lose the focus before the click lands.
                    on:mousedown=|event| event.prevent_default()
                >
                    {suggestion.title}
                </a>
            }).collect_view()}
        </div>
    }
}
