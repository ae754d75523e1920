//! Fields, each with its label, hint and complaint.

use leptos::prelude::*;

use super::FormState;
use super::state::Content;

/// A line of text.
#[component]
pub(crate) fn TextField(
    form: FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional)] inputmode: Option<&'static str>,
    #[prop(default = 200)] maxlength: u16,
    #[prop(default = false)] optional: bool,
) -> impl IntoView {
    let Content { value, complaint } = form.into_field(name);
    let marks = Marks::new(name, complaint.is_some(), hint.is_some());
    // What people do not write in words must not be "corrected".
    let is_prose = kind == "text" && autocomplete.is_none_or(|kind| kind == "name");
    view! {
        <div class="field" class:is-wrong=marks.is_wrong>
            <Label name label optional />
            <Notes name hint complaint />
            <input
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                maxlength=maxlength
                required=!optional
                autocapitalize=(!is_prose).then_some("none")
                spellcheck=(!is_prose).then_some("false")
                aria-describedby=marks.described_by
                aria-invalid=marks.invalid
            />
        </div>
    }
}

/// A password, which a script lets one look at.
#[component]
pub(crate) fn PasswordField(
    form: FormState,
    name: &'static str,
    #[prop(into)] label: String,
    /// `current-password` or `new-password`.
    autocomplete: &'static str,
    #[prop(optional, into)] hint: Option<String>,
) -> impl IntoView {
    let Content { complaint, .. } = form.into_field(name);
    let marks = Marks::new(name, complaint.is_some(), hint.is_some());
    view! {
        <div class="field" class:is-wrong=marks.is_wrong>
            <Label name label optional=false />
            <Notes name hint complaint />
            <div class="password">
                <input
                    id=name
                    name=name
                    type="password"
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="1000"
                    required
                    aria-describedby=marks.described_by
                    aria-invalid=marks.invalid
                />
                <button class="needs-script" type="button" aria-pressed="false" aria-controls=name data-reveal=name>
                    "Show"<span class="visually-hidden">" password"</span>
                </button>
            </div>
        </div>
    }
}

/// Several lines of text.
#[component]
pub(crate) fn TextArea(
    form: FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(default = 1_000)] maxlength: u16,
) -> impl IntoView {
    let Content { value, complaint } = form.into_field(name);
    let marks = Marks::new(name, complaint.is_some(), hint.is_some());
    view! {
        <div class="field" class:is-wrong=marks.is_wrong>
            <Label name label optional=true />
            <Notes name hint complaint />
            <textarea
                id=name
                name=name
                rows="4"
                maxlength=maxlength
                aria-describedby=marks.described_by
                aria-invalid=marks.invalid
            >
                {value}
            </textarea>
        </div>
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
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </div>
    }
}

#[component]
fn Label(name: &'static str, label: String, optional: bool) -> impl IntoView {
    view! {
        <label for=name>
            {label}{optional.then(|| view! { <span class="optional">" (optional)"</span> })}
        </label>
    }
}

#[component]
fn Notes(name: &'static str, hint: Option<String>, complaint: Option<String>) -> impl IntoView {
    view! {
        {hint.map(|hint| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
        {complaint.map(|message| view! {
            <p class="complaint" id=format!("{name}-complaint")>{message}</p>
        })}
    }
}

/// How a field refers to what is said about it.
struct Marks {
    is_wrong: bool,
    invalid: Option<&'static str>,
    described_by: Option<String>,
}

impl Marks {
    fn new(name: &str, is_wrong: bool, has_hint: bool) -> Self {
        let ids = [
            has_hint.then(|| format!("{name}-hint")),
            is_wrong.then(|| format!("{name}-complaint")),
        ];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        Self {
            is_wrong,
            invalid: is_wrong.then_some("true"),
            described_by: (!ids.is_empty()).then(|| ids.join(" ")),
        }
    }
}
