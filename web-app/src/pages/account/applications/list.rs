//! The list of one's own applications, and the shortest way to a first call.

use leptos::prelude::*;
use shared_contracts::types::Client;

use super::kind::Kind;
use super::{Id, NEW, PATH};
use crate::components::Empty;
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::account::access_tokens;
use crate::pages::account::layout::Part;
use crate::pages::fields::FormResult;
use crate::pages::outcome::elsewhere;

/// Calls the API with a token of one's own. The test of the pair runs it.
const FIRST_CALL: &str = "curl --header \"Authorization: Bearer $TOKEN\" ";

pub(super) async fn show(person: Person, request: PageRequest) -> FormResult {
    let clients = request.identity().own_clients(person.token()).await;
    let clients = clients.map_err(|refusal| elsewhere(refusal, PATH))?.items;
    let api = request.api_url();
    let part = Part::new(&request, PATH, "Your applications");
    Ok(part.page(&request, move || {
        let list = if clients.is_empty() {
            view! {
                <Empty message="You have registered no application.">
                    "Register one, and other people can sign in to it with their account here."
                </Empty>
            }
            .into_any()
        } else {
            view! { <Applications clients=clients.clone() /> }.into_any()
        };
        view! {
            <p class="part-lead">"What you have written and registered, for other people to sign in to or to run by itself."</p>
            {list}
            <p><a class="button primary" href=NEW>"Register an application"</a></p>
            <FirstCall api=api.clone() />
        }
        .into_any()
    }))
}

#[component]
fn Applications(clients: Vec<Client>) -> impl IntoView {
    view! {
        <ul class="entries" role="list">
            {clients.into_iter().map(|client| {
                let kind = Kind::of(&client).label();
                let state = if client.is_active { "" } else { " · switched off" };
                let since = client.created_at.format("%-d %B %Y").to_string();
                view! {
                    <li class="entry">
                        <div class="entry-text">
                            <p class="entry-title"><a href=Id(client.id).page()>{client.name}</a></p>
                            <p class="hint">{kind}" · since "{since}{state}</p>
                        </div>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}

/// For who wants to see an answer before anything else.
#[component]
fn FirstCall(api: String) -> impl IntoView {
    let call = format!("{FIRST_CALL}'{api}/api/v1/me'");
    let docs = format!("{api}/docs");
    view! {
        <section aria-labelledby="first-call">
            <h2 class="part-title" id="first-call">"A first call in five minutes"</h2>
            <ol class="steps">
                <li>
                    <p>
                        <a href=access_tokens::PATH>"Make an access token"</a>
                        " that may see your account. For a script of your own you need no application."
                    </p>
                </li>
                <li>
                    <p>"Keep it where your shell finds it."</p>
                    <pre class="copyable" tabindex="0"><code>"read -rs TOKEN  # paste the token, press Enter"</code></pre>
                </li>
                <li>
                    <p>"Ask who you are."</p>
                    <pre class="copyable" tabindex="0" data-snippet="first call"><code>{call}</code></pre>
                </li>
            </ol>
            <p><a href=docs>"Every operation of the API"</a></p>
        </section>
    }
}
