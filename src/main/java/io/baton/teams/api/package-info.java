/// Client for the Bot Connector, with its ids and the hosts that may be called.
@NullMarked
package io.baton.teams.api;

import org.jspecify.annotations.NullMarked;
