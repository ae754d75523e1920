# Acts for itself (client credentials). Needs bash and curl.
set -euo pipefail

api='https://api.example'
client_id='the-client-id'

tokens=$(curl --silent --show-error --fail-with-body "$api/oauth2/token" \
@if(basic)  --user "$client_id:$CLIENT_SECRET" \
@if(post)  --data "client_id=$client_id" --data-urlencode "client_secret=$CLIENT_SECRET" \
  --data grant_type=client_credentials)
access_token=$(sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' <<<"$tokens")

curl --silent --show-error --fail-with-body --header "Authorization: Bearer $access_token" "$api/the-call"
echo
