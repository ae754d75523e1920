// Lets a person allow it in any browser (device code).
use std::error::Error;

use oauth2::basic::BasicClient;
use oauth2::reqwest::{blocking::Client, redirect::Policy};
use oauth2::{AuthType, ClientSecret}; // @if(secret)
use oauth2::{ClientId, DeviceAuthorizationUrl, Scope, StandardDeviceAuthorizationResponse};
use oauth2::{TokenResponse, TokenUrl};

fn main() -> Result<(), Box<dyn Error>> {
    let api = "https://api.example";
    let device = DeviceAuthorizationUrl::new(format!("{api}/oauth2/device_authorization"))?;
    let oauth = BasicClient::new(ClientId::new("the-client-id".into()))
        .set_client_secret(ClientSecret::new(std::env::var("CLIENT_SECRET")?)) // @if(secret)
        .set_auth_type(AuthType::BasicAuth) // @if(basic)
        .set_auth_type(AuthType::RequestBody) // @if(post)
        .set_device_authorization_url(device)
        .set_token_uri(TokenUrl::new(format!("{api}/oauth2/token"))?);
    let http = Client::builder().redirect(Policy::none()).build()?;

    let started: StandardDeviceAuthorizationResponse = oauth
        .exchange_device_code()
        .add_scopes(
            "the-scopes"
                .split(' ')
                .map(|scope| Scope::new(scope.into())),
        )
        .request(&http)?;
    let (address, code) = (started.verification_uri(), started.user_code());
    println!("Open {} and enter {}", **address, code.secret());

    let tokens =
        oauth
            .exchange_device_access_token(&started)
            .request(&http, std::thread::sleep, None)?;
    let call = http.get(format!("{api}/the-call"));
    let answer = call.bearer_auth(tokens.access_token().secret()).send()?;
    println!("{}", answer.text()?);
    Ok(())
}
