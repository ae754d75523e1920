# Signs somebody in (authorization code with PKCE).
import os

from authlib.common.security import generate_token
from authlib.integrations.requests_client import OAuth2Session

@if(insecure)# Without TLS, which is for development only.
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # @if(insecure)
api = "https://api.example"
session = OAuth2Session(
    "the-client-id",
    os.environ["CLIENT_SECRET"],  # @if(secret)
    token_endpoint_auth_method="client_secret_post",  # @if(post)
    token_endpoint_auth_method="none",  # @if(public)
    scope="the-scopes",
    redirect_uri="https://app.example/callback",
    code_challenge_method="S256",
)

verifier = generate_token(48)
link, state = session.create_authorization_url(f"{api}/oauth2/authorize", code_verifier=verifier)
print(f"Open this link and allow it:\n\n{link}\n")
address = input("Paste the address that you were sent to: ")

session.fetch_token(
    f"{api}/oauth2/token", authorization_response=address, state=state, code_verifier=verifier
)
print(session.get(f"{api}/the-call").text)
