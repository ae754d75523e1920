# Lets a person allow it in any browser (device code).
import os
import time

from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session

@if(insecure)# Without TLS, which is for development only.
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # @if(insecure)
api = "https://api.example"
proof = {"client_id": "the-client-id"}
proof["client_secret"] = os.environ["CLIENT_SECRET"]  # @if(post)
session = OAuth2Session(
    "the-client-id",
    os.environ["CLIENT_SECRET"],  # @if(secret)
    token_endpoint_auth_method="client_secret_post",  # @if(post)
    token_endpoint_auth_method="none",  # @if(public)
)

started = session.post(
    f"{api}/oauth2/device_authorization",
    data={**proof, "scope": "the-scopes"},
    auth=("the-client-id", os.environ["CLIENT_SECRET"]),  # @if(basic)
    withhold_token=True,
).json()
print(f"Open {started['verification_uri']} and enter {started['user_code']}", flush=True)

wait = started["interval"]
while not session.token:
    time.sleep(wait)
    try:
        session.fetch_token(
            f"{api}/oauth2/token",
            grant_type="urn:ietf:params:oauth:grant-type:device_code",
            device_code=started["device_code"],
        )
    except OAuthError as error:
        if error.error == "slow_down":
            wait += 5
        elif error.error != "authorization_pending":
            raise
print(session.get(f"{api}/the-call").text)
