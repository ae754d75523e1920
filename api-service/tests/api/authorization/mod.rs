//! The authorization server through requests and answers.

mod authorize;
mod backchannel;
mod changed_clients;
mod client_authentication;
mod client_credentials;
mod codes;
mod devices;
mod disconnecting;
mod dpop;
mod hand_off;
mod logout;
mod metadata;
mod my_access;
mod own_clients;
mod pushed;
mod refresh;
mod registration;
mod revocation;
mod signing_keys;
