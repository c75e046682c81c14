/// A fake Slack for tests: its Web API, its clients and its people. It refuses what Slack refuses,
/// and logs all calls.
@NullMarked
package io.baton.slack.fake;

import org.jspecify.annotations.NullMarked;
