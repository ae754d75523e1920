//! `/account/applications/…/delete`.

use axum::response::{IntoResponse, Redirect};
use leptos::prelude::*;

use super::edit::client;
use super::{Id, PATH};
use crate::components::Submit;
use crate::oauth::{Person, sign_in_again};
use crate::pages::PageRequest;
use crate::pages::account::layout::Part;
use crate::pages::fields::{Fields, FormResult};
use crate::pages::flash::Flash;
use crate::pages::outcome::elsewhere;

pub(super) async fn ask(id: Id, person: Person, request: PageRequest) -> FormResult {
    let here = id.page_for("delete");
    if !person.is_recent() {
        return Err(sign_in_again(&here).into());
    }
    let client = client(&id, &person, &request).await?;
    let part = Part::new(&request, PATH, format!("Delete {}?", client.name));
    Ok(part.page(&request, move || {
        view! {
            <p class="part-lead">
                "Whoever uses "<strong>{client.name.clone()}</strong>" is signed out of it at once, and its tokens and secret stop working. There is no way back."
            </p>
            <form class="form" method="post" action=here.clone()>
                <input type="hidden" name="version" value=client.version.to_string() />
                <div class="actions">
                    <Submit label="Delete the application" look="danger" />
                    <a class="button plain" href=id.page()>"Keep it"</a>
                </div>
            </form>
        }
        .into_any()
    }))
}

pub(super) async fn delete(
    id: Id,
    person: Person,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let here = id.page_for("delete");
    let identity = request.identity();
    let version = fields.text("version");
    match identity
        .delete_client(person.token(), &id.0, &version)
        .await
    {
        Ok(()) => {
            Flash::leave(&request.cookies, "The application is deleted.");
            Ok(Redirect::to(PATH).into_response())
        }
        // It was changed meanwhile: what is to go is shown once more.
        Err(refusal) if refusal.is("precondition_failed") => {
            Ok(Redirect::to(&here).into_response())
        }
        Err(refusal) => Err(elsewhere(refusal, &here)),
    }
}
