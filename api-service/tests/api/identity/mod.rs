//! Getting an account, signing in, and looking after one's account.

mod account;
mod deletion;
mod export;
mod going_on;
mod housekeeping;
mod invitations;
mod letters;
mod mail;
mod meanwhile;
mod passkey_sign_in;
mod passkeys;
mod password;
mod password_resets;
mod providers;
mod second_factor;
mod sessions;
mod sign_in;
mod sign_up;
mod throttling;
