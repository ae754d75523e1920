//! Who did what, when and from where: kept for good, in the same transaction as what was done.

mod list;
mod list_own;
mod list_statement;
mod note;
mod output;
mod record;

pub(crate) use list::{__path_list_audit_log, list_audit_log};
pub(crate) use list_own::{__path_list_my_audit_log, list_my_audit_log};
pub use list_statement::every_shape;
pub use note::{Doer, Target, note};
pub use output::{AuditActor, AuditEvent, AuditLogPage};
pub use record::{Event, record};
