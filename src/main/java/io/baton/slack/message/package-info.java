/// The text of a message in all the places where Slack keeps text.
@NullMarked
package io.baton.slack.message;

import org.jspecify.annotations.NullMarked;
