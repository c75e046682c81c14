/// Renders cards as Block Kit and forms as views, within Slack's limits.
@NullMarked
package io.baton.slack.render;

import org.jspecify.annotations.NullMarked;
