//! The authorization endpoint and the way of a browser through it (RFC 6749, 3.1): the request is
//! kept here, the site signs the person in and asks for consent, and the browser comes back for
//! its code. One browser goes the whole way: it holds a cookie that nobody else has.

pub(in crate::authorization) mod cookie;
mod decide;
mod details;
mod endpoint;
mod next_step;
mod output;
pub(in crate::authorization) mod redirect;
mod request;
mod resume;
mod store;

pub use decide::ScopeName;
pub(crate) use decide::{__path_decide_authorization_request, decide_authorization_request};
pub(crate) use details::{
    __path_get_authorization_request, ActingAsSite, RequestId, SessionSecret, SessionSecretHeader,
    get_authorization_request,
};
pub use endpoint::{authorize_by_form, authorize_by_query};
pub use output::{RequestUser, RequestedScope, RequestingClient};
pub use request::AuthorizationRequest;
#[cfg(test)]
pub(in crate::authorization) use request::tests::settings as test_settings;
pub use resume::resume;
pub use store::take_back;

pub use crate::identity::sessions::{LiveSession, session_by_id, session_by_secret};
