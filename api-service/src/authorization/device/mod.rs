//! Devices without a browser (RFC 8628): the device shows a short code, the person types it in at
//! the site and decides there, and the device asks until they have.

mod begin;
mod decide;
mod details;
mod store;
mod user_code;

pub use begin::begin_device_authorization;
pub(crate) use decide::{__path_decide_device_request, decide_device_request};
pub(crate) use details::{__path_get_device_request, get_device_request};
pub use store::{DeviceRequest, find_by_device_code, note_poll, take_back, use_up};

/// How long the device must wait between its questions, at first, in seconds.
const POLL_SECONDS: i64 = 5;
