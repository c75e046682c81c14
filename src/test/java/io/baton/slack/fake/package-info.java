/// A whole Slack for tests: its Web API, its clients, its people; it refuses what Slack refuses and
/// keeps a ledger.
@NullMarked
package io.baton.slack.fake;

import org.jspecify.annotations.NullMarked;
