//! What the tests share: a whole application without a port, on either engine, whose clock,
//! randomness and contents are the test's own.

mod accounts;
mod answer;
mod app;
mod article;
mod database;
mod determined;
mod engines;
mod every_operation;
mod flow;
mod issuer;
mod known;
mod leaving;
mod mailbox;
mod oauth;
mod passkeys;
mod people;
mod process;
mod receiver;
mod request;
mod schema;

pub use accounts::PASSWORD;
pub use answer::Answer;
pub use app::TestApp;
pub use article::{TestArticle, article};
pub use database::TestDatabase;
pub use determined::{NOW, StoppedClock};
pub(crate) use engines::on_both_engines;
pub use engines::run_on;
pub use every_operation::{Operation, every_operation, readable};
pub use flow::{Begun, TestSession, VERIFIER, query_of};
pub use issuer::{Brought, Issuer, Signing};
pub use leaving::{public_client, resume_path};
pub use mailbox::{Mailbox, token_in};
pub use oauth::{KeyPair, client, form_body};
pub use passkeys::Authenticator;
pub use process::{Verso, read_all};
pub use receiver::Receiver;
pub use request::TestRequest;
pub use schema::Column;
