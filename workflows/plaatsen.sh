#!/bin/sh
# Plaats een gemaakte site op een server, en wijs haar daar in één stap aan.
#
# SITE_DOEL     gebruiker@server:/map   in die map komt de koppeling 'site', waar de webserver naar kijkt
# SITE_SERVERS  de regel van de server uit known_hosts
# SITE_SLEUTEL  de geheime sleutel van die gebruiker
set -eu

bron=$1
: "${SITE_DOEL:?stel SITE_DOEL in, zoals bouwer@www.example.org:/srv/www/toezicht}"
: "${SITE_SERVERS:?stel SITE_SERVERS in: de regel van de server uit known_hosts}"
: "${SITE_SLEUTEL:?stel SITE_SLEUTEL in: de geheime sleutel}"
case $SITE_DOEL in
    *[!A-Za-z0-9@:/._-]* | -* | *:-* ) echo "SITE_DOEL heeft een teken dat niet mag" >&2; exit 2 ;;
    *@*:/*) ;;
    *) echo "SITE_DOEL heeft niet de vorm gebruiker@server:/map" >&2; exit 2 ;;
esac
if [ ! -f "$bron/index.html" ]; then
    echo "er is geen site om te plaatsen; op de server blijft de vorige staan" >&2
    exit 1
fi

geheim=$(mktemp -d)
trap 'rm -rf "$geheim"' EXIT
umask 077
printf '%s\n' "$SITE_SLEUTEL" > "$geheim/sleutel"
printf '%s\n' "$SITE_SERVERS" > "$geheim/servers"

map=${SITE_DOEL#*:}
nieuw=site-$(date -u +%Y%m%d%H%M%S)-$$
# De oude bouw gaat weg: daarin staat nog wat is ingetrokken.
op_server="set -eu; cd '$map'; mkdir '$nieuw'; tar -xf - -C '$nieuw'; chmod -R u=rwX,go=rX '$nieuw'
ln -s '$nieuw' .site-nieuw; mv -T .site-nieuw site
for oud in site-*; do [ \"\$oud\" = '$nieuw' ] || rm -rf \"\$oud\"; done"
tar -C "$bron/." -cf - . | ssh -i "$geheim/sleutel" -o IdentitiesOnly=yes -o BatchMode=yes \
    -o StrictHostKeyChecking=yes -o UserKnownHostsFile="$geheim/servers" "${SITE_DOEL%%:*}" "$op_server"
