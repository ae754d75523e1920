# Signs somebody in (authorization code with PKCE). Needs bash, curl and openssl.
set -euo pipefail

api='https://api.example'
client_id='the-client-id'
redirect_uri='https://app.example/callback'
scope='the-scopes'

random() { openssl rand -base64 "$1" | tr -d '\n=' | tr '+/' '-_'; }
encode() {
  local text=$1 character encoded= at
  for ((at = 0; at < ${#text}; at++)); do
    character=${text:at:1}
    case $character in
      [a-zA-Z0-9._~-]) encoded+=$character ;;
      *) encoded+=$(printf '%%%02X' "'$character") ;;
    esac
  done
  printf %s "$encoded"
}

# A secret for this one request, and its digest.
verifier=$(random 48)
challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr -d = | tr '+/' '-_')
state=$(random 16)

link="$api/oauth2/authorize?response_type=code&client_id=$client_id&redirect_uri=$(encode "$redirect_uri")"
link+="&scope=$(encode "$scope")&state=$state&code_challenge=$challenge&code_challenge_method=S256"
printf 'Open this link and allow it:\n\n%s\n\n' "$link"
read -rp 'Paste the address that you were sent to: ' address

parameter() { sed -n "s/.*[?&]$1=\([^&#]*\).*/\1/p" <<<"$address"; }
[ "$(parameter state)" = "$state" ] || { echo 'This is not the answer to our question.' >&2; exit 1; }

tokens=$(curl --silent --show-error --fail-with-body "$api/oauth2/token" \
@if(basic)  --user "$client_id:$CLIENT_SECRET" \
@if(post)  --data "client_id=$client_id" --data-urlencode "client_secret=$CLIENT_SECRET" \
@if(public)  --data "client_id=$client_id" \
  --data grant_type=authorization_code --data "code=$(parameter code)" \
  --data-urlencode "redirect_uri=$redirect_uri" --data "code_verifier=$verifier")
access_token=$(sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' <<<"$tokens")

curl --silent --show-error --fail-with-body --header "Authorization: Bearer $access_token" "$api/the-call"
echo
