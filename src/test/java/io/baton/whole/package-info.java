/// Baton as a whole before a fake Slack: people type, press, fill in and see, as they do at work.
@NullMarked
package io.baton.whole;

import org.jspecify.annotations.NullMarked;
