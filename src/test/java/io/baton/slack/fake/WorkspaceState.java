package io.baton.slack.fake;

import io.baton.testing.MutableClock;
import java.util.Set;

/// The state of one workspace. API methods change it, tests look at it.
record WorkspaceState(
        AppInstallation bot,
        MutableClock clock,
        Timestamps timestamps,
        WorkspaceMembers people,
        Channels channels,
        Ephemerals ephemerals,
        Views views,
        FileUploads uploads,
        TriggerIds triggers,
        ResponseUrls responseUrls,
        Violations violations,
        Scopes scopes) {

    static WorkspaceState create(AppInstallation bot, MutableClock clock, Set<String> scopes) {
        Violations violations = new Violations();
        return new WorkspaceState(
                bot,
                clock,
                new Timestamps(clock),
                new WorkspaceMembers(bot),
                new Channels(bot),
                new Ephemerals(),
                new Views(bot),
                new FileUploads(),
                new TriggerIds(clock),
                new ResponseUrls(clock),
                violations,
                new Scopes(scopes, violations));
    }
}
