# Acts for itself (client credentials).
import os

from authlib.integrations.requests_client import OAuth2Session

@if(insecure)# Without TLS, which is for development only.
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # @if(insecure)
api = "https://api.example"
session = OAuth2Session(
    "the-client-id",
    os.environ["CLIENT_SECRET"],  # @if(secret)
    token_endpoint_auth_method="client_secret_post",  # @if(post)
)

session.fetch_token(f"{api}/oauth2/token", grant_type="client_credentials")
print(session.get(f"{api}/the-call").text)
