//! Lists of things that one can take back.

use leptos::prelude::*;

use crate::components::Submit;

/// A thing, what is known about it, and the button that takes it back.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) title: String,
    /// Said beside the title.
    pub(super) mark: Option<&'static str>,
    pub(super) facts: Vec<String>,
    /// Whether it can be taken back here.
    pub(super) can_end: bool,
}

/// Such things, one below the other.
#[component]
pub(super) fn EntryList(
    entries: Vec<Entry>,
    /// Where the button sends the number of its entry.
    action: &'static str,
    /// What the button says.
    end: &'static str,
) -> impl IntoView {
    view! {
        <ul class="entries" role="list">
            {entries.into_iter().map(|entry| view! {
                <li class="entry">
                    <div class="entry-text">
                        <p class="entry-title">
                            {entry.title.clone()}
                            {entry.mark.map(|mark| view! { " "<span class="mark">{mark}</span> })}
                        </p>
                        {entry.facts.into_iter().map(|fact| view! { <p class="hint">{fact}</p> }).collect_view()}
                    </div>
                    {entry.can_end.then(|| view! {
                        <form method="post" action=action>
                            <input type="hidden" name="id" value=entry.id />
                            <Submit label=end look="plain" about=entry.title />
                        </form>
                    })}
                </li>
            }).collect_view()}
        </ul>
    }
}
