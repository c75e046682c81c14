/// Calls of the Bot Connector, with the hosts that may be called and the ids it knows.
@NullMarked
package io.baton.teams.api;

import org.jspecify.annotations.NullMarked;
