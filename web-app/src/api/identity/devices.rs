//! Devices without a browser, which wait to be let in (RFC 8628).

use shared_contracts::types::{DecideDeviceRequest, DeviceDecision, DeviceRequestDetails};

use super::{Answered, Identity};

impl Identity<'_> {
    /// Who waits under a code that somebody has typed in.
    pub(crate) async fn device_request(
        &self,
        code: &str,
        secret: &str,
    ) -> Answered<DeviceRequestDetails> {
        self.internal(|client| async move { client.get_device_request(code, Some(secret)).await })
            .await
    }

    /// Lets the device in, or not.
    pub(crate) async fn decide_device(
        &self,
        code: &str,
        secret: &str,
        decision: DeviceDecision,
    ) -> Answered<()> {
        let input = DecideDeviceRequest {
            decision,
            session_secret: secret.to_owned(),
        };
        self.internal(|client| {
            let input = input.clone();
            async move { client.decide_device_request(code, input).await }
        })
        .await
    }
}
