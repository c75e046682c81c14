/// Calls of Slack's Web API, with the addresses that may be called and the ids it knows.
@NullMarked
package io.baton.slack.api;

import org.jspecify.annotations.NullMarked;
