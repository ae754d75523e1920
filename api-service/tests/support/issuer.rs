//! An identity provider on a port of its own, which does what a test tells it, good or bad.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use aws_lc_rs::{
    hmac,
    rand::SystemRandom,
    rsa::{KeyPair as RsaKeyPair, KeySize},
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256},
};
use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::{get, post},
};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::query_of;

/// What it knows us as, and by what we prove it.
pub const CLIENT: &str = "verso-at-issuer";
const SECRET: &str = "hush";

/// How it signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    Es256,
    Rs256,
    /// Not at all.
    None,
    /// With the secret that it shares with us, as if that were a key.
    SharedSecret,
    /// With its public key, as if that were a secret.
    PublicKeyAsSecret,
    /// With a key of somebody else, under the name of its own.
    ForeignKey,
}

enum Key {
    Ec(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

impl Key {
    fn ec() -> Self {
        Self::Ec(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap())
    }

    fn algorithm(&self) -> &'static str {
        match self {
            Self::Ec(_) => "ES256",
            Self::Rsa(_) => "RS256",
        }
    }

    fn jwk(&self, kid: &str) -> Value {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        match self {
            Self::Ec(pair) => {
                let point = pair.public_key().as_ref();
                json!({ "kty": "EC", "crv": "P-256", "use": "sig", "kid": kid, "x": text(&point[1..33]), "y": text(&point[33..65]) })
            }
            Self::Rsa(pair) => {
                // RFC 8017, A.1.1: a sequence of two integers, the first of 2048 bits.
                let der = pair.public_key().as_ref();
                json!({ "kty": "RSA", "use": "sig", "kid": kid, "n": text(&der[9..265]), "e": "AQAB" })
            }
        }
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match self {
            Self::Ec(pair) => pair.sign(&random, message).unwrap().as_ref().to_vec(),
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                let signed = pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature);
                signed.unwrap();
                signature
            }
        }
    }
}

/// A code that was given out, and what for.
struct Issued {
    claims: Value,
    challenge: String,
    redirect_uri: String,
}

struct Inner {
    url: String,
    key: Key,
    kid: String,
    signing: Signing,
    codes: BTreeMap<String, Issued>,
    userinfo: Option<Value>,
    metadata: Value,
    is_down: bool,
    discoveries: usize,
}

/// The provider.
#[derive(Clone)]
pub struct Issuer {
    /// Its id in our settings.
    pub id: String,
    /// Its issuer identifier.
    pub url: String,
    inner: Arc<Mutex<Inner>>,
}

/// What the browser brings back.
#[derive(Clone, Debug)]
pub struct Brought {
    pub state: String,
    pub code: String,
    pub iss: Option<String>,
}

impl Issuer {
    /// Starts one.
    pub async fn start(id: &str, signing: Signing) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let key = match signing {
            Signing::Rs256 => Key::Rsa(RsaKeyPair::generate(KeySize::Rsa2048).unwrap()),
            _ => Key::ec(),
        };
        let inner = Inner {
            url: url.clone(),
            key,
            kid: "first".to_owned(),
            signing,
            codes: BTreeMap::new(),
            userinfo: None,
            metadata: json!({}),
            is_down: false,
            discoveries: 0,
        };
        let issuer = Self {
            id: id.to_owned(),
            url,
            inner: Arc::new(Mutex::new(inner)),
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(keys))
            .route("/token", post(token))
            .route("/userinfo", get(userinfo))
            .with_state(Arc::clone(&issuer.inner));
        tokio::spawn(axum::serve(listener, router).into_future());
        issuer
    }

    /// Its entry in our settings.
    pub fn entry(&self, trusts_email: bool) -> Value {
        json!({
            "id": self.id, "name": format!("The {}", self.id), "issuer": self.url, "client_id": CLIENT,
            "client_secret": SECRET, "trusts_email": trusts_email,
        })
    }

    /// Somebody signs in there, who was sent to this address: what their browser brings back.
    /// `says` is added to the claims, or takes some away where it is null.
    pub fn answers(&self, asked: &str, now: i64, says: &Value) -> Brought {
        let query = query_of(asked);
        assert!(asked.starts_with(&format!("{}/authorize?", self.url)));
        assert_eq!(query["response_type"], "code");
        assert_eq!(query["client_id"], CLIENT);
        assert_eq!(query["code_challenge_method"], "S256");
        assert!(query["scope"].split(' ').any(|scope| scope == "openid"));
        let mut claims = json!({
            "iss": self.url, "aud": CLIENT, "nonce": query["nonce"], "iat": now, "exp": now + 300, "auth_time": now,
        });
        for (name, value) in says.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims
            .as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
        let mut inner = self.inner.lock().unwrap();
        let code = format!("code-{}-{}", self.id, inner.codes.len());
        let issued = Issued {
            claims,
            challenge: query["code_challenge"].clone(),
            redirect_uri: query["redirect_uri"].clone(),
        };
        inner.codes.insert(code.clone(), issued);
        Brought {
            state: query["state"].clone(),
            code,
            iss: None,
        }
    }

    /// From now on signs so.
    pub fn signs(&self, signing: Signing) {
        self.inner.lock().unwrap().signing = signing;
    }

    /// From now on has another key, of another name.
    pub fn rotates(&self, kid: &str) {
        let mut inner = self.inner.lock().unwrap();
        inner.key = Key::ec();
        kid.clone_into(&mut inner.kid);
    }

    /// From now on tells this at its userinfo endpoint.
    pub fn tells(&self, claims: Value) {
        self.inner.lock().unwrap().userinfo = Some(claims);
    }

    /// From now on says this in its discovery document, too.
    pub fn says_of_itself(&self, metadata: Value) {
        self.inner.lock().unwrap().metadata = metadata;
    }

    /// From now on answers nothing that makes sense, or does so again.
    pub fn is_down(&self, is_down: bool) {
        self.inner.lock().unwrap().is_down = is_down;
    }

    /// How often it was asked what it says of itself.
    pub fn discoveries(&self) -> usize {
        self.inner.lock().unwrap().discoveries
    }
}

type Shared = State<Arc<Mutex<Inner>>>;
type Said = Result<Json<Value>, StatusCode>;

async fn discovery(State(inner): Shared) -> Said {
    let mut inner = inner.lock().unwrap();
    inner.discoveries += 1;
    if inner.is_down {
        return Err(StatusCode::BAD_GATEWAY);
    }
    let url = &inner.url;
    let mut metadata = json!({
        "issuer": url, "authorization_endpoint": format!("{url}/authorize"), "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/jwks"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none", "ML-DSA-44"],
    });
    if inner.userinfo.is_some() {
        metadata["userinfo_endpoint"] = json!(format!("{url}/userinfo"));
    }
    for (name, value) in inner.metadata.as_object().unwrap() {
        metadata[name] = value.clone();
    }
    Ok(Json(metadata))
}

async fn keys(State(inner): Shared) -> Said {
    let inner = inner.lock().unwrap();
    Ok(Json(
        json!({ "keys": [inner.key.jwk(&inner.kid), { "kty": "AKP", "kid": "odd" }] }),
    ))
}

async fn userinfo(State(inner): Shared, headers: HeaderMap) -> Said {
    assert_eq!(headers["authorization"], "Bearer an-access-token");
    let inner = inner.lock().unwrap();
    inner
        .userinfo
        .clone()
        .map(Json)
        .ok_or(StatusCode::NOT_FOUND)
}

/// RFC 6749, 4.1.3, with client authentication and PKCE.
async fn token(
    State(inner): Shared,
    headers: HeaderMap,
    body: String,
) -> Result<Json<Value>, (StatusCode, Json<Value>)> {
    let refuse = |code: &str| Err((StatusCode::BAD_REQUEST, Json(json!({ "error": code }))));
    let form = url::form_urlencoded::parse(body.as_bytes()).into_owned();
    let form: BTreeMap<String, String> = form.collect();
    let mut inner = inner.lock().unwrap();
    let basic = format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{SECRET}")));
    if headers
        .get("authorization")
        .is_none_or(|given| *given != basic)
    {
        return refuse("invalid_client");
    }
    let Some(issued) = inner.codes.remove(&form["code"]) else {
        return refuse("invalid_grant");
    };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"]));
    if issued.challenge != challenge || issued.redirect_uri != form["redirect_uri"] {
        return refuse("invalid_grant");
    }
    let token = inner.sign(&issued.claims);
    Ok(Json(
        json!({ "access_token": "an-access-token", "token_type": "Bearer", "id_token": token }),
    ))
}

impl Inner {
    fn sign(&self, claims: &Value) -> String {
        let text = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let algorithm = match self.signing {
            Signing::None => "none",
            Signing::SharedSecret | Signing::PublicKeyAsSecret => "HS256",
            _ => self.key.algorithm(),
        };
        let header = json!({ "alg": algorithm, "kid": self.kid, "typ": "JWT" });
        let message = format!("{}.{}", text(&header), text(claims));
        let with_secret = |secret: &[u8]| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
            hmac::sign(&key, message.as_bytes()).as_ref().to_vec()
        };
        let signature = match self.signing {
            Signing::None => Vec::new(),
            Signing::SharedSecret => with_secret(SECRET.as_bytes()),
            Signing::PublicKeyAsSecret => {
                with_secret(self.key.jwk(&self.kid).to_string().as_bytes())
            }
            Signing::ForeignKey => Key::ec().sign(message.as_bytes()),
            _ => self.key.sign(message.as_bytes()),
        };
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}
