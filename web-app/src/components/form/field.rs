//! Fields, each with its label, hint and complaint.

use leptos::prelude::*;
use shared_contracts::rules::Rule;

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
    /// What the contract says about it.
    #[prop(default = Rule::NONE)]
    rule: Rule,
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
                maxlength=rule.max_length
                required=!optional
                autocapitalize=(!is_prose).then_some("none")
                spellcheck=(!is_prose).then_some("false")
                aria-describedby=marks.described_by
                aria-invalid=marks.invalid
            />
        </div>
    }
}

/// A password, which a script lets one look at. It may be of any length here:
/// were it cut, nobody would see that it was.
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
    /// What the contract says about it; of a list, it is said about each line.
    rule: Rule,
    #[prop(default = true)] optional: bool,
    /// Whether it holds addresses or the like, which must not be "corrected".
    #[prop(default = false)]
    is_code: bool,
) -> impl IntoView {
    let Content { value, complaint } = form.into_field(name);
    let marks = Marks::new(name, complaint.is_some(), hint.is_some());
    view! {
        <div class="field" class:is-wrong=marks.is_wrong>
            <Label name label optional />
            <Notes name hint complaint />
            <textarea
                id=name
                name=name
                rows="4"
                class:code-text=is_code
                maxlength=longest(&rule)
                required=!optional
                autocapitalize=is_code.then_some("none")
                spellcheck=is_code.then_some("false")
                aria-describedby=marks.described_by
                aria-invalid=marks.invalid
            >
                {value}
            </textarea>
        </div>
    }
}

/// How much there may be in a field of several lines.
fn longest(rule: &Rule) -> Option<usize> {
    // Each line of a list has an end, of up to two characters.
    let of_list = |lines| rule.max_length.map(|length| lines * (length + 2));
    rule.max_items.map_or(rule.max_length, of_list)
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
