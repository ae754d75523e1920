//! What the tests of the authorization server share: clients, their keys and their forms.

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use jsonwebtoken::{
    Algorithm, EncodingKey, Header, encode,
    jwk::{Jwk, ThumbprintHash},
};
use serde_json::{Value, json};
use verso::authorization::{
    clients::{self, AuthMethod, Client, GrantType},
    keys::SigningAlgorithm,
    opaque::Opaque,
    scope::Scopes,
};

use super::{Answer, TestApp};

/// Parameters as a form.
pub fn form_body(parameters: &[(&str, &str)]) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(parameters);
    form.finish()
}

/// A key pair of somebody else's.
pub struct KeyPair {
    private: EncodingKey,
    /// The public key.
    pub public: Jwk,
    /// Its thumbprint, which is its name.
    pub kid: String,
}

impl Default for KeyPair {
    fn default() -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let private = EncodingKey::from_ec_der(pair.to_pkcs8v1().unwrap().as_ref());
        let mut public = Jwk::from_encoding_key(&private, Algorithm::ES256).unwrap();
        let kid = public.thumbprint(ThumbprintHash::SHA256).unwrap();
        public.common.key_id = Some(kid.clone());
        Self {
            private,
            public,
            kid,
        }
    }
}

impl KeyPair {
    /// A JWT of this type with these claims, which names the key.
    pub fn sign(&self, kind: &str, claims: &Value) -> String {
        let mut header = Header::new(Algorithm::ES256);
        header.typ = Some(kind.to_owned());
        header.kid = Some(self.kid.clone());
        self.sign_with(&header, claims)
    }

    /// A JWT with this header.
    pub fn sign_with(&self, header: &Header, claims: &Value) -> String {
        encode(header, claims, &self.private).unwrap()
    }

    /// The public key as a set.
    pub fn set(&self) -> Value {
        json!({ "keys": [self.public] })
    }
}

/// A confidential client with a secret, before it is registered.
pub fn client(id: &str) -> Client {
    Client {
        id: id.to_owned(),
        name: format!("The {id} application"),
        owner_id: None,
        owner_name: None,
        website_url: None,
        auth_method: AuthMethod::ClientSecretBasic,
        redirect_uris: vec![format!("https://{id}.example/callback").parse().unwrap()],
        post_logout_redirect_uris: vec![format!("https://{id}.example/bye").parse().unwrap()],
        grant_types: GrantType::ALL.to_vec(),
        scopes: Scopes::grantable(),
        jwks: None,
        id_token_alg: SigningAlgorithm::Es256,
        backchannel_logout_uri: None,
        backchannel_logout_session_required: false,
        dpop_bound: false,
        is_trusted: false,
    }
}

impl TestApp {
    /// Registers a client; returns a secret of it.
    pub async fn has_client(&self, client: &Client) -> String {
        let now = self.state.clock.now();
        let random = &*self.state.random;
        let secret = Opaque::new("rvk_", random);
        let mut transaction = self.state.database.begin().await.unwrap();
        clients::insert(&mut transaction, client, now)
            .await
            .unwrap();
        if !client.is_public() {
            let id = verso::random::new_id(now, random);
            let digest = secret.digest();
            let added = clients::add_secret(&mut transaction, &client.id, id, &digest, now);
            added.await.unwrap();
        }
        transaction.commit().await.unwrap();
        secret.text().to_owned()
    }

    /// Sends a form.
    pub async fn form(&self, path: &str, parameters: &[(&str, &str)]) -> Answer {
        let body = form_body(parameters);
        let request = self.post(path);
        request
            .body("application/x-www-form-urlencoded", body)
            .await
    }

    /// Another on the same database, whose site has this key.
    pub fn with_site_key(&self, key: &KeyPair) -> Self {
        let path = std::env::temp_dir().join(format!("verso-site-{}.json", key.kid));
        std::fs::write(&path, key.set().to_string()).unwrap();
        self.with(&[&format!("--site-jwks-file={}", path.display())])
    }

    /// An assertion by which this client proves who it is.
    pub fn assertion(&self, key: &KeyPair, client_id: &str, jti: &str) -> String {
        let now = self.state.clock.now().timestamp();
        let claims = json!({
            "iss": client_id, "sub": client_id, "aud": "https://api.example",
            "iat": now, "exp": now + 60, "jti": jti,
        });
        key.sign("JWT", &claims)
    }

    /// A form that the client sends with an assertion.
    pub async fn form_with_assertion(
        &self,
        path: &str,
        assertion: &str,
        parameters: &[(&str, &str)],
    ) -> Answer {
        let mut all = parameters.to_vec();
        all.push(("client_assertion", assertion));
        all.push((
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ));
        self.form(path, &all).await
    }
}

impl Answer {
    /// The description of an OAuth error, which must have this status and code and be well formed.
    #[track_caller]
    pub fn oauth_error(self, status: u16, code: &str) -> String {
        let answer = self.is(status);
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.header("cache-control"), "no-store");
        let error: Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(error["error"], code, "{error}");
        let description = error["error_description"].as_str().unwrap();
        assert!(!description.is_empty() && description.is_ascii());
        let page = error["error_uri"].as_str().unwrap();
        assert!(page.ends_with(&format!("/problems/{code}")), "{page}");
        description.to_owned()
    }
}
