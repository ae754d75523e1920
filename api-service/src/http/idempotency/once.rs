//! The body of a request that makes something, with the key that names the request.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::StatusCode,
};
use chrono::TimeDelta;
use sha2::{Digest, Sha256};

use super::{Created, IdempotencyKey, store};
use crate::{
    app::AppState,
    database::Transaction,
    http::{
        authentication::Caller,
        body::{Body, BodyValue},
        problem::{FieldError, Location, Problem, ProblemCode},
    },
    secrets::SecretError,
};

/// How long an answer is kept.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// What answers are sealed for: they may hold what only their caller may see, such as a token that is shown this once.
/// Who can unseal them could as well sign tokens with our own keys.
const PURPOSE: &str = "idempotency";

/// The JSON body of a request that makes something. It comes last among a handler's arguments.
///
/// Within the transaction that makes it, first ask [`Once::repeated`], at the end tell
/// [`Once::remember`]; a refused request is not kept, and may be corrected under the same key.
pub struct Once<T> {
    /// What is to be made.
    pub input: T,
    key: Option<IdempotencyKey>,
    request_hash: Vec<u8>,
}

impl<T: BodyValue> FromRequest<AppState> for Once<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Problem> {
        let (empty, request) = taken_apart(request, state).await?;
        let Body(input) = Body::from_request(request, state).await?;
        Ok(Self {
            input,
            key: empty.key,
            request_hash: empty.request_hash,
        })
    }
}

/// Of an operation that takes no body.
impl FromRequest<AppState> for Once<()> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Problem> {
        Ok(taken_apart(request, state).await?.0)
    }
}

/// The key and the hash of a request, and the request as it was.
async fn taken_apart(request: Request, state: &AppState) -> Result<(Once<()>, Request), Problem> {
    let key = IdempotencyKey::of(request.headers())?;
    let (parts, body) = request.into_parts();
    let target = format!("{} {}\n", parts.method, parts.uri.path());
    let request = Request::from_parts(parts.clone(), body);
    let bytes = Bytes::from_request(request, state).await;
    let bytes = bytes.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(ProblemCode::PayloadTooLarge),
        _ => Problem::new(ProblemCode::MalformedRequest)
            .with_detail("The body broke off before its end."),
    })?;
    let mut hash = Sha256::new_with_prefix(target);
    hash.update(&bytes);
    let once = Once {
        input: (),
        key,
        request_hash: hash.finalize().to_vec(),
    };
    Ok((once, Request::from_parts(parts, bytes.into())))
}

impl<T> Once<T> {
    /// What is to be made, and what is left of the request without it.
    pub fn split(self) -> (T, Once<()>) {
        let rest = Once {
            input: (),
            key: self.key,
            request_hash: self.request_hash,
        };
        (self.input, rest)
    }

    /// The answer that the same request got before, if it did.
    ///
    /// # Errors
    /// 422 when the key names another request.
    pub async fn repeated(
        &self,
        state: &AppState,
        transaction: &mut Transaction,
        caller: &Caller,
    ) -> Result<Option<Created>, Problem> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        let now = state.clock.now();
        let caller = name_of(caller);
        let name = store::Name {
            caller: &caller,
            key: key.as_str(),
        };
        store::forget(transaction, now - KEPT).await?;
        if store::claim(transaction, name, &self.request_hash, now).await? {
            return Ok(None);
        }
        let Some(known) = store::find(transaction, name).await? else {
            return Err(Problem::new(ProblemCode::Conflict));
        };
        if known.request_hash != self.request_hash {
            return Err(another_request());
        }
        let (Some(location), Some(version), Some(sealed)) =
            (known.location, known.version, known.sealed_body)
        else {
            return Err(Problem::new(ProblemCode::Conflict));
        };
        let body = state.secrets.open(PURPOSE, &sealed);
        Ok(Some(Created {
            location,
            version,
            body: body.map_err(|error| failed(&error))?,
        }))
    }

    /// Keeps the answer for the next time.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn remember(
        &self,
        state: &AppState,
        transaction: &mut Transaction,
        caller: &Caller,
        answer: &Created,
    ) -> Result<(), Problem> {
        let Some(key) = &self.key else {
            return Ok(());
        };
        let caller = name_of(caller);
        let name = store::Name {
            caller: &caller,
            key: key.as_str(),
        };
        let sealed = state.secrets.seal(PURPOSE, &answer.body);
        let sealed = sealed.map_err(|error| failed(&error))?;
        let kept = (&*answer.location, answer.version, &*sealed);
        store::remember(transaction, name, kept).await?;
        Ok(())
    }
}

/// Keys of one application for one user are apart from all others.
fn name_of(caller: &Caller) -> String {
    let user = caller.user_id().map(|id| id.to_string());
    format!("{} {}", user.unwrap_or_default(), caller.client_id)
}

fn another_request() -> Problem {
    Problem::invalid(vec![FieldError {
        location: Location::Header,
        pointer: "/Idempotency-Key".to_owned(),
        code: "another_request",
        message: "must be another key for another request".to_owned(),
    }])
}

fn failed(error: &SecretError) -> Problem {
    tracing::error!(%error, "an answer that was kept cannot be sealed or opened");
    Problem::new(ProblemCode::InternalError)
}
