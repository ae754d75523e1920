//! Creating something once, although the request comes twice (draft-ietf-httpapi-idempotency-key-header):
//! a client that heard no answer sends the same request with the same Idempotency-Key again, and
//! gets the answer of the first.

mod created;
mod key;
mod once;
mod store;

pub use created::Created;
pub use key::IdempotencyKey;
pub use once::Once;
