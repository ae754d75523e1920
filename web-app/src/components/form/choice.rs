//! Fields that one chooses in.

use leptos::prelude::*;

use super::FormState;
use super::state::Content;

/// Choices that belong together, with what they are about.
#[component]
pub(crate) fn ChoiceGroup(
    form: FormState,
    name: &'static str,
    legend: &'static str,
    children: Children,
) -> impl IntoView {
    let Content { complaint, .. } = form.into_field(name);
    let is_wrong = complaint.is_some();
    view! {
        <fieldset class="field" class:is-wrong=is_wrong id=name tabindex="-1">
            <legend>{legend}</legend>
            {complaint.map(|message| view! { <p class="complaint">{message}</p> })}
            {children()}
        </fieldset>
    }
}

/// One of several boxes to tick, or of several options that exclude each other.
#[component]
pub(crate) fn Choice(
    form: FormState,
    name: &'static str,
    value: &'static str,
    /// `checkbox` or `radio`.
    #[prop(default = "checkbox")]
    kind: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    /// Whether the hint is said in words, and is no name.
    #[prop(default = false)]
    is_prose: bool,
) -> impl IntoView {
    let id = format!("{name}-{}", value.replace('.', "-"));
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    let checked = form.into_values(name).iter().any(|held| held == value);
    view! {
        <div class="choice">
            <input
                id=id.clone()
                type=kind
                name=name
                value=value
                checked=checked
                aria-describedby=hint_id.clone()
            />
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" class:is-name=!is_prose id=hint_id>{hint}</p> })}
        </div>
    }
}
