#!/bin/sh
# Starts Carte in the foreground; SIGTERM stops it properly. Every setting is an environment variable, for example:
#
#   CARTE_DB_URL=jdbc:postgresql://db.example:5432/carte  CARTE_DB_USER=carte  CARTE_DB_PASSWORD=…
#   CARTE_OIDC_PROVIDER_URL=https://login.example/realms/carte  CARTE_OIDC_CLIENT_SECRET=…
#   CARTE_SMTP_HOST=mail.example  CARTE_BIND_ADDRESS=0.0.0.0  CARTE_BEHIND_PROXY=true  CARTE_COOKIE_SECURE=true
#
# The list with all defaults is in docs/administration.md. Arguments are passed on to standalone.sh.

# Room for some hundred people at once; metaspace is bounded so that a leak shows before the machine suffers; a server
# without memory ends, for its keeper to start it again, rather than answering half of the requests. Garbage is collected
# by the collector that takes the least of the processors: with few of them, pages take a fifth less than with the default.
JAVA_OPTS="${CARTE_JAVA_OPTS:--Xms256m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:+UseParallelGC -XX:+UseTransparentHugePages} -XX:+ExitOnOutOfMemoryError \
 -Dfile.encoding=UTF-8 -Djava.awt.headless=true ${JAVA_OPTS}"
# The shell passes signals on and waits.
LAUNCH_JBOSS_IN_BACKGROUND=1
export JAVA_OPTS LAUNCH_JBOSS_IN_BACKGROUND

# Jakarta Data is a preview in this version of the server.
exec "$(dirname "$0")/standalone.sh" --stability=preview "$@"
