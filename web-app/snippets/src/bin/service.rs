// Acts for itself (client credentials).
use std::error::Error;

use oauth2::basic::BasicClient;
use oauth2::reqwest::{blocking::Client, redirect::Policy};
use oauth2::{AuthType, ClientSecret}; // @if(secret)
use oauth2::{ClientId, TokenResponse, TokenUrl};

fn main() -> Result<(), Box<dyn Error>> {
    let api = "https://api.example";
    let oauth = BasicClient::new(ClientId::new("the-client-id".into()))
        .set_client_secret(ClientSecret::new(std::env::var("CLIENT_SECRET")?)) // @if(secret)
        .set_auth_type(AuthType::BasicAuth) // @if(basic)
        .set_auth_type(AuthType::RequestBody) // @if(post)
        .set_token_uri(TokenUrl::new(format!("{api}/oauth2/token"))?);
    let http = Client::builder().redirect(Policy::none()).build()?;

    let tokens = oauth.exchange_client_credentials().request(&http)?;
    let call = http.get(format!("{api}/the-call"));
    let answer = call.bearer_auth(tokens.access_token().secret()).send()?;
    println!("{}", answer.text()?);
    Ok(())
}
