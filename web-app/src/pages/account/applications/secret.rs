//! Another secret for an application.

use axum::response::{IntoResponse, Redirect};

use super::Id;
use crate::oauth::Person;
use crate::pages::PageRequest;
use crate::pages::fields::FormResult;
use crate::pages::flash::Flash;
use crate::pages::outcome::elsewhere;

pub(super) async fn renew(id: Id, person: Person, request: PageRequest) -> FormResult {
    let identity = request.identity();
    let made = identity.renew_client_secret(person.token(), &id.0).await;
    let made = made.map_err(|refusal| elsewhere(refusal, &id.page()))?;
    request.cookies.put(Flash {
        message: "This is the new secret. Copy it now: it is not shown again. The one before works for another day."
            .into(),
        secrets: made.client_secret.into_iter().collect(),
    });
    Ok(Redirect::to(&id.page()).into_response())
}
