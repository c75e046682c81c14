package io.baton.slack.fake;

import io.baton.testing.MovableClock;
import java.util.Set;

/// Everything that Slack knows of one workspace. The methods change it, the tests look at it.
record Workspace(
        Identity bot,
        MovableClock clock,
        Timestamps timestamps,
        People people,
        Channels channels,
        Ephemerals ephemerals,
        Views views,
        Uploads uploads,
        Triggers triggers,
        ResponseUrls responseUrls,
        Violations violations,
        Scopes scopes) {

    static Workspace founded(Identity bot, MovableClock clock, Set<String> scopes) {
        Violations violations = new Violations();
        return new Workspace(
                bot,
                clock,
                new Timestamps(clock),
                new People(bot),
                new Channels(bot),
                new Ephemerals(),
                new Views(bot),
                new Uploads(),
                new Triggers(clock),
                new ResponseUrls(clock),
                violations,
                new Scopes(scopes, violations));
    }
}
