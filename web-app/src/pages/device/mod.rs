//! `/device`: may what shows this code act for you (RFC 8628)?
//!
//! The code is typed in, or comes with the address that the device shows. Either
//! way the page says which application waits and shows the code once more, and
//! nothing happens until somebody presses a button: whoever is lured here by
//! another person's link must be able to notice it (section 5.4).

mod code;
mod decide;
mod done;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use axum::routing::{get, post};
use shared_contracts::types::DeviceRequestDetails;

use self::code::{FIELD, at};
use super::fields::{Elsewhere, Fields, FormResult};
use super::outcome::complain;
use super::{PageRequest, Params};
use crate::api::{Failure, Refusal};
use crate::components::FormState;
use crate::oauth::{Person, Sso, sign_in_first};
use crate::server::{Cookies, Site};

const PATH: &str = "/device";

pub(super) fn router() -> Router<Site> {
    Router::new()
        .route(PATH, get(show).post(look))
        // Who had to sign in meanwhile comes back here, and begins again.
        .route(decide::PATH, post(decide::decide).get(begin))
        .route(done::PATH, get(done::show))
}

async fn begin() -> Redirect {
    Redirect::to(PATH)
}

async fn show(
    State(site): State<Site>,
    person: Person,
    request: PageRequest,
    params: Params,
) -> FormResult {
    let Some(code) = params.get(FIELD) else {
        return Ok(code::page(&request, StatusCode::OK, FormState::default()));
    };
    match waiting(&site, &request.cookies, &code).await? {
        Ok(device) => Ok(decide::page(&request, &person, &code, device)),
        Err(refusal) => refused(&request, &code, refusal),
    }
}

/// The code was typed in.
async fn look(
    State(site): State<Site>,
    _: Person,
    request: PageRequest,
    fields: Fields,
) -> FormResult {
    let code = fields.text(FIELD);
    let mut form = fields.keep(&[FIELD]);
    form.require(FIELD, &code, "Enter the code that the device shows.");
    if !form.is_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(code::page(&request, status, form));
    }
    match waiting(&site, &request.cookies, &code).await? {
        Ok(_) => Ok(Redirect::to(&at(&code)).into_response()),
        Err(refusal) => refused(&request, &code, refusal),
    }
}

/// Who waits under this code, or why that cannot be told. Whose session is over
/// signs in first, and comes back.
async fn waiting(
    site: &Site,
    cookies: &Cookies,
    code: &str,
) -> Result<Result<DeviceRequestDetails, Refusal>, Elsewhere> {
    let secret = secret(cookies, code)?;
    let device = site.identity().device_request(code, &secret).await;
    signed_in(cookies, code, device)
}

/// The secret of this person's session.
fn secret(cookies: &Cookies, code: &str) -> Result<String, Elsewhere> {
    let session = cookies.get().map(|Sso { secret }| secret);
    session.ok_or_else(|| sign_in_first(&at(code)).into())
}

/// The answer, unless it is that the session is over.
fn signed_in<T>(
    cookies: &Cookies,
    code: &str,
    answer: Result<T, Refusal>,
) -> Result<Result<T, Refusal>, Elsewhere> {
    match answer {
        Err(refusal) if refusal.is("conflict") || refusal.is_about("/Session-Secret") => {
            cookies.remove::<Sso>();
            Err(sign_in_first(&at(code)).into())
        }
        answer => Ok(answer),
    }
}

/// The page for the code once more, with what was wrong with this one.
fn refused(request: &PageRequest, code: &str, refusal: Refusal) -> FormResult {
    let mut form = FormState::default().with(FIELD, code);
    let (status, form) = match refusal {
        Refusal::Failure(Failure::NotFound) => {
            form.complain(
                FIELD,
                "No device waits under this code. Compare it with the device, which may show a new one by now.",
            );
            (StatusCode::UNPROCESSABLE_ENTITY, form)
        }
        refusal => complain(form, &[FIELD], refusal, PATH)?,
    };
    Ok(code::page(request, status, form))
}
