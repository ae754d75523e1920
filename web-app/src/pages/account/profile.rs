//! `/account`: what others see.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use shared_contracts::rules::schemas::change_my_account_input as rules;
use shared_contracts::types::{ChangeMyAccountInput, MyAccount};

use super::email;
use super::layout::Part;
use crate::components::{FormState, Submit, TextArea, TextField};
use crate::oauth::{Person, SignedIn};
use crate::pages::PageRequest;
use crate::pages::fields::{Elsewhere, Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::{complain, elsewhere};

pub(super) const PATH: &str = "/account";
const FIELDS: [&str; 3] = ["display_name", "bio", "website_url"];

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    let me = me(&person, &request).await?;
    let form = FormState::default()
        .with("display_name", me.display_name.clone())
        .with("bio", me.bio.clone())
        .with("website_url", me.website_url.clone().unwrap_or_default());
    Ok(page(&request, StatusCode::OK, form, me))
}

pub(super) async fn save(person: Person, request: PageRequest, fields: Fields) -> FormResult {
    let website = fields.text("website_url");
    let name = fields.text("display_name");
    let profile = ChangeMyAccountInput {
        display_name: Some(name.clone()),
        bio: Some(fields.text("bio")),
        website_url: Some((!website.is_empty()).then_some(website)),
        email: None,
    };
    let mut form = fields.keep(&FIELDS);
    form.require("display_name", &name, "Enter your name.");
    let (status, form) = if form.is_good() {
        let (identity, version) = (request.identity(), fields.text("version"));
        let saved = identity.change_account(person.token(), &version, profile);
        match saved.await {
            Ok(me) => {
                // The masthead shows the name.
                request.cookies.put(SignedIn {
                    name: me.display_name,
                    ..person.0
                });
                Flash::leave(&request.cookies, "Your profile is saved.");
                return Ok(Redirect::to(PATH).into_response());
            }
            Err(refusal) if refusal.is("precondition_failed") => {
                form.complain_generally(
                    "Your profile was changed elsewhere meanwhile. Look it through, then save again.",
                );
                (StatusCode::UNPROCESSABLE_ENTITY, form)
            }
            Err(refusal) => complain(form, &FIELDS, refusal, PATH)?,
        }
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, form)
    };
    let me = me(&person, &request).await?;
    Ok(page(&request, status, form, me))
}

async fn me(person: &Person, request: &PageRequest) -> Result<MyAccount, Elsewhere> {
    let me = request.identity().me(person.token()).await;
    me.map_err(|refusal| elsewhere(refusal, PATH))
}

fn page(request: &PageRequest, status: StatusCode, form: FormState, me: MyAccount) -> Response {
    let part = Part::new(request, PATH, "Profile").with_form(status, form.clone());
    part.page(request, move || {
        view! { <ProfileForm form=form.clone() me=me.clone() /> }.into_any()
    })
}

#[component]
fn ProfileForm(form: FormState, me: MyAccount) -> impl IntoView {
    let address = format!("/authors/{}", me.username);
    let waiting = me
        .unconfirmed_email
        .map(|email| view! { " "<span class="mark">{email}" waits to be confirmed"</span> });
    view! {
        <dl class="facts">
            <div><dt>"User name"</dt><dd>{me.username}</dd></div>
            <div>
                <dt>"E-mail"</dt>
                <dd>{me.email.unwrap_or_else(|| "none".into())}{waiting}" "<a href=email::PATH>"change"</a></dd>
            </div>
            <div><dt>"Your page"</dt><dd><a href=address.clone()>{address.clone()}</a></dd></div>
        </dl>
        <form class="form" method="post" action=PATH novalidate>
            <input type="hidden" name="version" value=me.version.to_string() />
            <TextField form=form.clone() name="display_name" label="Your name" autocomplete="name" rule=rules::DISPLAY_NAME />
            <TextArea form=form.clone() name="bio" label="About you" hint="A sentence or two, shown on your page." rule=rules::BIO />
            <TextField form name="website_url" kind="url" label="Web site" autocomplete="url" inputmode="url" optional=true rule=rules::WEBSITE_URL />
            <Submit label="Save" />
        </form>
    }
}
