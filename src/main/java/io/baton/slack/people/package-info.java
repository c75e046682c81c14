/// Who people are, and who reads a channel, as Slack says.
@NullMarked
package io.baton.slack.people;

import org.jspecify.annotations.NullMarked;
