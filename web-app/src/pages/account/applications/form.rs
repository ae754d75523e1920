//! What there is to say about an application, when it is registered and later.

use leptos::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::Value;
use shared_contracts::rules::Rule;
use shared_contracts::rules::schemas::create_client as rules;

use super::kind::Kind;
use crate::components::{Choice, ChoiceGroup, FormState, TextArea, TextField};
use crate::pages::fields::Fields;
use crate::pages::scopes::label;

/// Every field of the form.
pub(super) const FIELDS: [&str; 8] = [
    "kind",
    "name",
    "website_url",
    "redirect_uris",
    "post_logout_redirect_uris",
    "scopes",
    "jwks",
    "dpop_bound_access_tokens",
];

/// What a form about an application was filled in with.
pub(super) struct Filled {
    pub(super) name: String,
    pub(super) website_url: Option<String>,
    pub(super) redirect_uris: Vec<String>,
    pub(super) post_logout_redirect_uris: Vec<String>,
    scopes: Vec<String>,
    keys: String,
    pub(super) dpop_bound_access_tokens: bool,
}

impl Filled {
    pub(super) fn new(fields: &Fields) -> Self {
        let website = fields.text("website_url");
        Self {
            name: fields.text("name"),
            website_url: (!website.is_empty()).then_some(website),
            redirect_uris: lines(fields.raw("redirect_uris")),
            post_logout_redirect_uris: lines(fields.raw("post_logout_redirect_uris")),
            scopes: fields.all("scopes"),
            keys: fields.text("jwks"),
            dpop_bound_access_tokens: fields.raw("dpop_bound_access_tokens") == "yes",
        }
    }

    /// The scopes, as the API's input knows them.
    pub(super) fn scopes<T: DeserializeOwned>(&self) -> Vec<T> {
        let known = |name: &String| serde_json::from_value(name.as_str().into()).ok();
        self.scopes.iter().filter_map(known).collect()
    }

    /// The public keys, as far as they are JSON.
    pub(super) fn keys(&self) -> Option<Value> {
        serde_json::from_str(&self.keys).ok()
    }

    /// Complains about what is missing.
    pub(super) fn check(&self, form: &mut FormState, kind: Option<Kind>) {
        form.require("name", &self.name, "Enter what people are to know it as.");
        if kind.is_some_and(Kind::needs_addresses) && self.redirect_uris.is_empty() {
            form.complain(
                "redirect_uris",
                "Enter the address that people are to be sent back to.",
            );
        }
        if self.scopes.is_empty() {
            form.complain("scopes", "Choose what it may ask for.");
        }
        if !self.keys.is_empty() {
            if kind.is_some_and(|kind| !kind.keeps_secrets()) {
                let message = "Only a web application or a service can keep a key to itself.";
                form.complain("jwks", message);
            } else if self.keys().is_none() {
                form.complain("jwks", "The keys must be a JWK set, in JSON.");
            }
        }
    }
}

/// What stands in the lines of a field, without empty ones.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// The fields that can be filled in at any time.
#[component]
pub(super) fn Details(
    form: FormState,
    /// The kind of the application, once it is settled.
    #[prop(optional_no_strip)]
    kind: Option<Kind>,
    /// What is said about its keys, where it may have some.
    #[prop(into)]
    keys: Option<&'static str>,
) -> impl IntoView {
    let choices = rules::SCOPES.values.iter().map(|&name| {
        view! { <Choice form=form.clone() name="scopes" value=name label=label(name) hint=name /> }
    });
    let choices = choices.collect_view();
    let sends_people = kind.is_none_or(|kind| kind != Kind::Service);
    let addresses = sends_people.then(|| {
        let whose = if kind.is_none() { "For web applications and apps. " } else { "" };
        let hint = format!(
            "{whose}One in a line, exactly as your application sends it: https://…, http://127.0.0.1/… for a program \
            on people's own machines (with any port), or a scheme of your own with a dot in it."
        );
        let after = "Where people may be sent after signing out, one in a line.";
        view! {
            <TextArea
                form=form.clone() name="redirect_uris" label="Redirect addresses" hint rule=rules::REDIRECT_URIS
                optional=kind == Some(Kind::CommandLine) is_code=true
            />
            <TextArea
                form=form.clone() name="post_logout_redirect_uris" label="Addresses after signing out"
                hint=after rule=rules::POST_LOGOUT_REDIRECT_URIS is_code=true
            />
        }
    });
    view! {
        <TextField form=form.clone() name="name" label="Name" hint="People see it when they are asked." rule=rules::NAME />
        <TextField
            form=form.clone() name="website_url" kind="url" label="Its own page" inputmode="url"
            optional=true rule=rules::WEBSITE_URL
        />
        {addresses}
        <ChoiceGroup form=form.clone() name="scopes" legend="It may ask to">
            <p class="hint">"No more than it needs. People are asked for what it asks for, and for nothing they could not do themselves."</p>
            {choices}
        </ChoiceGroup>
        {keys.map(|hint| view! {
            <TextArea form=form.clone() name="jwks" label="Public keys" hint rule=Rule::NONE is_code=true />
        })}
        <ChoiceGroup form=form.clone() name="dpop_bound_access_tokens" legend="Proof of possession">
            <Choice
                form=form.clone() name="dpop_bound_access_tokens" value="yes"
                label="Tokens are bound to a key of the application (DPoP)"
                hint="A stolen token is then worth nothing. Your application must send a proof with every call (RFC 9449)."
                is_prose=true
            />
        </ChoiceGroup>
    }
}
