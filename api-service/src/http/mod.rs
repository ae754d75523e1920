//! What every endpoint shares: how input is read, how answers and errors are written.

pub mod authentication;
pub mod body;
pub mod conditional;
pub mod contract_version;
pub mod cors;
pub mod cursor;
pub mod extract;
pub mod idempotency;
pub mod if_match;
pub mod input;
pub mod limits;
pub mod origin;
pub mod page;
pub mod problem;
pub mod query;
pub mod rate_limit;
pub mod recent_answers;
pub mod relayed;
pub mod request_id;
pub mod request_log;
pub mod safe_headers;
