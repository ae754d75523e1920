//! `/account/applications/…`: an application, and how to call the API from it.

use leptos::prelude::*;
use shared_contracts::types::Client;

use super::edit::client;
use super::kind::{Kind, proof};
use super::snippets::{Snippet, snippets};
use super::{Id, PATH};
use crate::components::Submit;
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::account::layout::Part;
use crate::pages::fields::FormResult;

pub(super) async fn show(id: Id, person: Person, request: PageRequest) -> FormResult {
    let client = client(&id, &person, &request).await?;
    let api = request.api_url();
    let part = Part::new(&request, PATH, client.name.clone());
    let secrets = part.said.as_ref().map(|said| said.secrets.clone());
    Ok(part.page(&request, move || {
        let snippets = snippets(&client, &api);
        view! {
            {secrets.clone().unwrap_or_default().into_iter().map(|secret| view! {
                <div class="secret"><pre class="copyable" tabindex="0" aria-label="Secret"><code>{secret}</code></pre></div>
            }).collect_view()}
            <Facts client=client.clone() api=api.clone() />
            <p class="actions"><a class="button plain" href=id.page_for("edit")>"Change"</a></p>
            <Snippets snippets has_secret=has_secret(&client) api=api.clone() />
            {has_secret(&client).then(|| view! { <NewSecret action=id.page_for("secret") /> })}
            <section class="danger-zone" aria-labelledby="delete">
                <h2 class="part-title" id="delete">"Delete the application"</h2>
                <p>"Everything that people allowed it ends at once."</p>
                <p><a class="button danger" href=id.page_for("delete")>"Delete …"</a></p>
            </section>
        }
        .into_any()
    }))
}

fn has_secret(client: &Client) -> bool {
    client.auth_method.starts_with("client_secret")
}

#[component]
fn Facts(client: Client, api: String) -> impl IntoView {
    let kind = Kind::of(&client).label();
    let proof = proof(&client.auth_method).to_owned();
    let addresses = (!client.redirect_uris.is_empty()).then(|| {
        let list = client.redirect_uris.into_iter();
        let list = list.map(|address| view! { <span class="line"><code>{address}</code></span> });
        view! { <div><dt>"Redirects to"</dt><dd>{list.collect_view()}</dd></div> }
    });
    view! {
        <dl class="facts">
            {(!client.is_active).then(|| view! { <div><dt>"State"</dt><dd>"Switched off by an administrator: it gets no tokens."</dd></div> })}
            <div><dt>"Client id"</dt><dd><code class="whole" data-client-id>{client.id}</code></dd></div>
            <div><dt>"API, issuer"</dt><dd><code class="whole">{api}</code></dd></div>
            <div><dt>"Kind"</dt><dd>{kind}</dd></div>
            <div><dt>"Proves itself by"</dt><dd>{proof}</dd></div>
            {addresses}
            <div><dt>"May ask for"</dt><dd>{client.scopes.join(", ")}</dd></div>
            {client.dpop_bound_access_tokens.then(|| view! { <div><dt>"Tokens"</dt><dd>"bound to a key (DPoP)"</dd></div> })}
            <div><dt>"Registered"</dt><dd>{client.created_at.format("%-d %B %Y").to_string()}</dd></div>
        </dl>
    }
}

#[component]
fn Snippets(
    /// None when no ready-made one would do.
    snippets: Option<Vec<Snippet>>,
    has_secret: bool,
    api: String,
) -> impl IntoView {
    let docs = format!("{api}/docs");
    let Some(snippets) = snippets else {
        return view! {
            <section aria-labelledby="snippets">
                <h2 class="part-title" id="snippets">"Call the API"</h2>
                <p>
                    "This application needs a key of its own, which your library must be given. "
                    <a href=docs>"The API’s documentation"</a>" says what is expected."
                </p>
            </section>
        }
        .into_any();
    };
    let secret = has_secret.then(|| {
        view! { " The secret is read from the environment variable "<code>"CLIENT_SECRET"</code>"." }
    });
    view! {
        <section class="snippets" aria-labelledby="snippets">
            <h2 class="part-title" id="snippets">"Call the API"</h2>
            <p class="part-lead">"Each of these is a whole program: paste it, run it."{secret}</p>
            {snippets.into_iter().map(|snippet| view! {
                <details class="snippet" name="snippet" open=snippet.is_first>
                    <summary>{snippet.language}</summary>
                    <p class="hint">{snippet.needs}</p>
                    <pre class="copyable" tabindex="0" data-snippet=snippet.language><code>{snippet.text}</code></pre>
                </details>
            }).collect_view()}
        </section>
    }
    .into_any()
}

#[component]
fn NewSecret(action: String) -> impl IntoView {
    view! {
        <section aria-labelledby="new-secret">
            <h2 class="part-title" id="new-secret">"A new secret"</h2>
            <p>"When the secret is lost, or somebody has seen it. The one before goes on working for a day, so that you can change it without a gap."</p>
            <form method="post" action=action>
                <Submit label="Make a new secret" look="plain" />
            </form>
        </section>
    }
}
