//! An authenticator in software, and people with passkeys.

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, TestApp};

/// What the flags of an authenticator's data say (WebAuthn Level 3, 6.1).
const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const BACKUP_ELIGIBLE: u8 = 1 << 3;
const NEW_KEY: u8 = 1 << 6;

/// An authenticator with one key. Its fields can be set, so that it answers as it should not.
#[derive(Debug)]
pub struct Authenticator {
    /// What the browser says where it is.
    pub origin: &'static str,
    /// Whom it takes the site for.
    pub rp_id: &'static str,
    /// Whether it asks for a finger, a face or a PIN.
    pub verifies: bool,
    /// Whether its key may be copied to other devices.
    pub is_synchronised: bool,
    /// How often it was used, when it counts.
    pub count: u32,
    /// Whose key it says it is.
    pub user_handle: Option<Vec<u8>>,
    id: Vec<u8>,
    key: EcdsaKeyPair,
}

impl Authenticator {
    /// A new one, at the site.
    pub fn new() -> Self {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let id = digest(&SHA256, key.public_key().as_ref());
        Self {
            origin: "https://example",
            rp_id: "example",
            verifies: true,
            is_synchronised: false,
            count: 0,
            user_handle: None,
            id: id.as_ref().to_vec(),
            key,
        }
    }

    /// Makes the key that is asked for.
    pub fn create(&mut self, options: &Value) -> Value {
        let handle = options["user"]["id"].as_str().unwrap();
        self.user_handle = Some(URL_SAFE_NO_PAD.decode(handle).unwrap());
        let mut data = self.data(NEW_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.public_key());
        // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR (RFC 8949).
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        attestation.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        attestation.extend(data);
        let response = json!({
            "clientDataJSON": text(self.client_data("webauthn.create", options).as_bytes()),
            "attestationObject": text(&attestation), "transports": ["internal"],
        });
        self.credential(&response)
    }

    /// Signs what is asked for.
    pub fn get(&mut self, options: &Value) -> Value {
        if self.count > 0 {
            self.count += 1;
        }
        let client_data = self.client_data("webauthn.get", options);
        let data = self.data(0);
        let mut signed = data.clone();
        signed.extend(digest(&SHA256, client_data.as_bytes()).as_ref());
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        let response = json!({
            "clientDataJSON": text(client_data.as_bytes()), "authenticatorData": text(&data),
            "signature": text(signature.as_ref()), "userHandle": self.user_handle.as_deref().map(text),
        });
        self.credential(&response)
    }

    fn credential(&self, response: &Value) -> Value {
        json!({
            "id": text(&self.id), "rawId": text(&self.id), "type": "public-key",
            "authenticatorAttachment": "platform", "clientExtensionResults": {}, "response": response,
        })
    }

    fn client_data(&self, kind: &str, options: &Value) -> String {
        let challenge = &options["challenge"];
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let mut flags = flags | PRESENT;
        if self.verifies {
            flags |= VERIFIED;
        }
        if self.is_synchronised {
            flags |= BACKUP_ELIGIBLE;
        }
        let mut data = digest(&SHA256, self.rp_id.as_bytes()).as_ref().to_vec();
        data.push(flags);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// As COSE writes a key of P-256 for ES256 (RFC 9053, 7.1.1).
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.public_key().as_ref();
        let (x, y) = (&point[1..33], &point[33..]);
        let head: &[u8] = b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20";
        [head, x, b"\x22\x58\x20", y].concat()
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl TestApp {
    /// Begins to add a passkey; gives what to ask.
    pub async fn begins_passkey(&self, user: Uuid) -> Value {
        let token = self.own_token(user).await;
        let begin = self.post("/api/v1/me/passkeys/challenges");
        begin.bearer(&token).await.json()
    }

    /// Adds a passkey with the answer of an authenticator.
    pub async fn adds_passkey(&self, user: Uuid, begun: &Value, credential: &Value) -> Answer {
        let token = self.own_token(user).await;
        let body =
            json!({ "challenge": begun["secret"], "credential": credential, "name": "Telephone" });
        let add = self.post("/api/v1/me/passkeys").bearer(&token);
        add.json(body).await
    }

    /// Gives `user` a passkey in this authenticator; tells what is kept of it, and the recovery codes.
    pub async fn has_passkey_in(&self, user: Uuid, authenticator: &mut Authenticator) -> Value {
        let begun = self.begins_passkey(user).await;
        let credential = authenticator.create(&begun["options"]);
        let added = self.adds_passkey(user, &begun, &credential).await.is(201);
        self.letters().await;
        serde_json::from_slice(&added.body).unwrap()
    }

    /// Begins to sign in with a passkey; as the second step with what the password gave.
    pub async fn asks_for_passkey(&self, pending: Option<&Value>) -> Value {
        let body = pending.map_or_else(|| json!({}), |pending| json!({ "pending": pending }));
        let path = "/api/v1/sessions/passkey/challenges";
        self.as_site(path, body).await.json()
    }

    /// Gives a passkey's answer.
    pub async fn answers(&self, begun: &Value, credential: &Value) -> Answer {
        let body = json!({ "challenge": begun["secret"], "credential": credential });
        self.as_site("/api/v1/sessions/passkey", body).await
    }
}
