"""Applications built on Authlib."""

import unittest
from urllib.parse import parse_qs, urlsplit

from authlib.common.security import generate_token
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata
from authlib.oidc.core import CodeIDToken
from authlib.oidc.discovery import OpenIDProviderMetadata
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeySet

from harness import APPLICATIONS, CALLBACK, METADATA, SERVER, get, visit

SCOPE = "openid profile offline_access"


def application(name="web", **settings):
    """The application of this name, as its developer would set it up."""
    registered = APPLICATIONS[name]
    usual = {
        "client_id": registered["id"],
        "client_secret": registered["secret"],
        "scope": SCOPE,
        "redirect_uri": CALLBACK,
        "code_challenge_method": "S256",
        "token_endpoint": METADATA["token_endpoint"],
    }
    return OAuth2Session(**{**usual, **settings})


def sign_in(session, **parameters):
    """Its whole way to tokens."""
    verifier = generate_token(48)
    endpoint = METADATA["authorization_endpoint"]
    link, state = session.create_authorization_url(endpoint, code_verifier=verifier, **parameters)
    answer = visit(link)
    return session.fetch_token(authorization_response=answer, state=state, code_verifier=verifier)


class Metadata(unittest.TestCase):
    # As if over TLS, which there is none of here.
    SECURE = {
        name: value.replace("http://127.0.0.1", "https://127.0.0.1") if isinstance(value, str) else value
        for name, value in METADATA.items()
    }

    def test_metadata(self):
        """Authlib finds nothing wrong with the metadata of the authorization server"""
        AuthorizationServerMetadata(self.SECURE).validate()

    def test_openid_configuration(self):
        """nor with what OpenID Connect adds"""
        OpenIDProviderMetadata(self.SECURE).validate()


class SigningIn(unittest.TestCase):
    def test_sign_in(self):
        """somebody signs in, and the id token holds with the published keys, the nonce and the access token"""
        nonce = generate_token(20)
        session = application()
        token = sign_in(session, nonce=nonce)
        keys = KeySet.import_key_set(get(METADATA["jwks_uri"]))
        decoded = jwt.decode(token["id_token"], keys, algorithms=["ES256"])
        claims = CodeIDToken(
            decoded.claims,
            decoded.header,
            options={"iss": {"value": SERVER}, "aud": {"value": session.client_id}},
            params={"nonce": nonce, "access_token": token["access_token"], "client_id": session.client_id},
        )
        claims.validate()
        person = session.get(METADATA["userinfo_endpoint"]).json()
        self.assertEqual(person["sub"], claims["sub"])
        self.assertEqual(person["preferred_username"], "ada")

    def test_rs256(self):
        """an application that registered RS256 gets its id tokens signed so, and other keys do not fit"""
        session = application("rs256")
        token = sign_in(session)["id_token"]
        keys = KeySet.import_key_set(get(METADATA["jwks_uri"]))
        decoded = jwt.decode(token, keys, algorithms=["RS256"])
        self.assertEqual(decoded.header["alg"], "RS256")
        CodeIDToken(
            decoded.claims,
            decoded.header,
            options={"iss": {"value": SERVER}, "aud": {"value": session.client_id}},
            params={"client_id": session.client_id},
        ).validate()
        with self.assertRaises(JoseError):
            jwt.decode(token, keys, algorithms=["ES256"])

    def test_forms(self):
        """an application that sends its secret in the form signs somebody in"""
        session = application("form", token_endpoint_auth_method="client_secret_post")
        self.assertIn("access_token", sign_in(session))

    def test_public(self):
        """an application without a secret signs somebody in"""
        session = application("native", token_endpoint_auth_method="none")
        self.assertIn("access_token", sign_in(session))

    def test_answer(self):
        """the answer names the server that it is from"""
        session = application()
        link, state = session.create_authorization_url(
            METADATA["authorization_endpoint"], code_verifier=generate_token(48)
        )
        answer = parse_qs(urlsplit(visit(link)).query)
        self.assertEqual(answer["iss"], [SERVER])
        self.assertEqual(answer["state"], [state])


class Tokens(unittest.TestCase):
    def test_refresh(self):
        """a token that is over is refreshed without a word, and the application is given the new one"""
        kept = []
        session = application(
            "native", token_endpoint_auth_method="none", update_token=lambda token, **_: kept.append(token)
        )
        first = dict(sign_in(session))
        session.token["expires_at"] = 1
        answer = session.get(METADATA["userinfo_endpoint"])
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(len(kept), 1)
        self.assertNotEqual(kept[0]["access_token"], first["access_token"])
        self.assertNotEqual(kept[0]["refresh_token"], first["refresh_token"])

    def test_revocation(self):
        """a revoked refresh token takes the access along, and introspection says so"""
        session = application()
        token = sign_in(session)
        introspect = METADATA["introspection_endpoint"]
        said = session.introspect_token(introspect, token=token["access_token"]).json()
        self.assertEqual((said["active"], said["client_id"]), (True, session.client_id))
        revoke = METADATA["revocation_endpoint"]
        answer = session.revoke_token(revoke, token=token["refresh_token"], token_type_hint="refresh_token")
        self.assertEqual(answer.status_code, 200)
        said = session.introspect_token(introspect, token=token["access_token"]).json()
        self.assertEqual(said, {"active": False})
        self.assertEqual(session.get(METADATA["userinfo_endpoint"]).status_code, 401)


class Servers(unittest.TestCase):
    def test_secret(self):
        """a server gets a token for itself with a secret"""
        session = application("robot", scope="users.read")
        token = session.fetch_token(grant_type="client_credentials")
        self.assertEqual((token["token_type"], token["scope"]), ("Bearer", "users.read"))

    def test_key(self):
        """a server gets a token for itself with a key"""
        key = ECKey.import_key(APPLICATIONS["keys"]["secret"])
        endpoint = METADATA["token_endpoint"]
        session = application(
            "keys", client_secret=key, token_endpoint_auth_method="private_key_jwt", scope="users.read"
        )
        session.register_client_auth_method(PrivateKeyJWT(endpoint, alg="ES256", headers={"kid": "of-keys"}))
        token = session.fetch_token(endpoint, grant_type="client_credentials")
        self.assertEqual(token["scope"], "users.read")

    def test_wrong_secret(self):
        """a server with a wrong secret is told so in the words of the standard"""
        session = application("robot", client_secret="wrong", scope="users.read")
        with self.assertRaises(OAuthError) as caught:
            session.fetch_token(grant_type="client_credentials")
        self.assertEqual(caught.exception.error, "invalid_client")
