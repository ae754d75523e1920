# Lets a person allow it in any browser (device code). Needs bash and curl.
set -euo pipefail

api='https://api.example'
client_id='the-client-id'
scope='the-scopes'

@if(basic)proof=(--user "$client_id:$CLIENT_SECRET")
@if(post)proof=(--data "client_id=$client_id" --data-urlencode "client_secret=$CLIENT_SECRET")
@if(public)proof=(--data "client_id=$client_id")
member() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }

started=$(curl --silent --show-error --fail-with-body "${proof[@]}" --data-urlencode "scope=$scope" \
  "$api/oauth2/device_authorization")
device_code=$(member device_code <<<"$started")
interval=$(member interval <<<"$started")
printf 'Open %s and enter %s\n' "$(member verification_uri <<<"$started")" "$(member user_code <<<"$started")"

while :; do
  sleep "$interval"
  tokens=$(curl --silent --show-error "${proof[@]}" "$api/oauth2/token" \
    --data grant_type=urn:ietf:params:oauth:grant-type:device_code --data-urlencode "device_code=$device_code")
  case $(member error <<<"$tokens") in
    '') break ;;
    authorization_pending) ;;
    slow_down) interval=$((interval + 5)) ;;
    *) echo "$tokens" >&2; exit 1 ;;
  esac
done

curl --silent --show-error --fail-with-body \
  --header "Authorization: Bearer $(member access_token <<<"$tokens")" "$api/the-call"
echo
