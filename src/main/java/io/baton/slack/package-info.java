/// The door to Slack: verified payloads become turns, cards become Block Kit, posts become
/// messages.
@NullMarked
package io.baton.slack;

import org.jspecify.annotations.NullMarked;
