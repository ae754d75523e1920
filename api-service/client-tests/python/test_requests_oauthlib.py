"""Applications built on requests-oauthlib."""

import unittest

from oauthlib.oauth2 import AccessDeniedError, BackendApplicationClient, InvalidGrantError
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session

from harness import APPLICATIONS, CALLBACK, METADATA, SERVER, visit

WEB = APPLICATIONS["web"]
ROBOT = APPLICATIONS["robot"]
SCOPE = ["openid", "profile", "offline_access"]
TOKEN = METADATA["token_endpoint"]


def application(**settings):
    """An application, as its developer would set it up."""
    return OAuth2Session(WEB["id"], scope=SCOPE, redirect_uri=CALLBACK, pkce="S256", **settings)


def sign_in(session):
    """Its whole way to tokens."""
    link, _ = session.authorization_url(METADATA["authorization_endpoint"])
    return session.fetch_token(TOKEN, authorization_response=visit(link), client_secret=WEB["secret"])


class SigningIn(unittest.TestCase):
    def test_sign_in(self):
        """somebody signs in, and the application reads who it is"""
        session = application()
        token = sign_in(session)
        self.assertEqual(sorted(token["scope"]), sorted(SCOPE))
        self.assertEqual(token["token_type"], "Bearer")
        person = session.get(METADATA["userinfo_endpoint"]).json()
        self.assertEqual(person["preferred_username"], "ada")

    def test_public(self):
        """an application without a secret signs somebody in"""
        session = OAuth2Session(APPLICATIONS["native"]["id"], scope=SCOPE, redirect_uri=CALLBACK, pkce="S256")
        link, _ = session.authorization_url(METADATA["authorization_endpoint"])
        answer = visit(link)
        token = session.fetch_token(TOKEN, authorization_response=answer, include_client_id=True)
        self.assertIn("refresh_token", token)

    def test_denial(self):
        """the application hears that the person said no"""
        session = application()
        link, _ = session.authorization_url(METADATA["authorization_endpoint"], prompt="consent")
        with self.assertRaises(AccessDeniedError):
            session.fetch_token(TOKEN, authorization_response=visit(link, "deny"), client_secret=WEB["secret"])

    def test_code_twice(self):
        """a code that was used is refused in the words of the standard"""
        session = application()
        link, _ = session.authorization_url(METADATA["authorization_endpoint"])
        answer = visit(link)
        for attempt in (1, 2):
            try:
                session.fetch_token(TOKEN, authorization_response=answer, client_secret=WEB["secret"])
            except InvalidGrantError:
                self.assertEqual(attempt, 2)
            else:
                self.assertEqual(attempt, 1)


class Tokens(unittest.TestCase):
    def test_refresh(self):
        """a token that is over is refreshed without a word, and the application is given the new one"""
        kept = []
        session = application(auto_refresh_url=TOKEN, token_updater=kept.append)
        first = dict(sign_in(session))
        session.token = {**first, "expires_in": -1, "expires_at": 1}
        answer = session.get(METADATA["userinfo_endpoint"], client_id=WEB["id"], client_secret=WEB["secret"])
        self.assertEqual(answer.status_code, 200)
        self.assertEqual(len(kept), 1)
        self.assertNotEqual(kept[0]["access_token"], first["access_token"])


class Servers(unittest.TestCase):
    def test_server(self):
        """a server gets a token for itself, and the API answers it"""
        session = OAuth2Session(client=BackendApplicationClient(ROBOT["id"], scope=["groups.read"]))
        token = session.fetch_token(TOKEN, auth=HTTPBasicAuth(ROBOT["id"], ROBOT["secret"]))
        self.assertEqual(token["scope"], ["groups.read"])
        answer = session.get(f"{SERVER}/api/v1/articles")
        self.assertEqual(answer.status_code, 200)
