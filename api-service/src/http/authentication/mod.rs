//! Who calls, and whether they may.

mod allowed;
pub mod bearer;
mod caller;
mod identify;
pub(crate) mod recent;
mod recent_checks;
pub mod refusal;
mod store;

pub(crate) use allowed::requirement;
pub use allowed::{Allowed, Requirement};
pub use caller::{Caller, CallerUser};
pub use identify::{Identified, identify, identify_token};
pub use recent_checks::RecentChecks;
