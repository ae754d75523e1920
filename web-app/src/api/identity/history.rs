//! What was done to somebody's account, and by them.

use shared_contracts::types::AuditLogPage;

use super::{Answered, Identity};

/// How many events are on a page.
const MOST: i32 = 30;

impl Identity<'_> {
    pub(crate) async fn history(
        &self,
        token: &str,
        cursor: Option<String>,
    ) -> Answered<AuditLogPage> {
        self.mine(token, |client| async move {
            client.list_my_audit_log(Some(MOST), cursor).await
        })
        .await
    }
}
