/// Calls Slack's Web API. Checks the URLs that may be called and converts ids.
@NullMarked
package io.baton.slack.api;

import org.jspecify.annotations.NullMarked;
