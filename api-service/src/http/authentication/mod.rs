//! Who calls, and whether they may.

mod allowed;
mod bearer;
mod caller;
mod identify;
mod recent_checks;
pub mod refusal;
mod store;

pub(crate) use allowed::requirement;
pub use allowed::{Allowed, Requirement};
pub use caller::{Caller, CallerUser};
pub use identify::{Identified, identify};
pub use recent_checks::RecentChecks;
