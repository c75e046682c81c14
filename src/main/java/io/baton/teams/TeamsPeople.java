package io.baton.teams;

import io.baton.teams.api.ConnectorApi;
import java.time.Duration;
import java.time.InstantSource;

/// What the door knows about people: who they are, where they are, and when that changes.
record TeamsPeople(
        TeamsRoster roster,
        TeamsDirectory directory,
        ChannelRosters channelRosters,
        ChosenPeople chosen,
        MembershipChanges changes) {

    /// @param timeToLive how long a person's standing is cached
    static TeamsPeople of(
            ConnectorApi connectorApi,
            ConversationReferences references,
            TeamsSettings settings,
            InstantSource clock,
            Duration timeToLive) {
        var roster = new TeamsRoster(connectorApi, settings, clock, timeToLive);
        var channelRosters = new ChannelRosters(connectorApi, references, settings, clock);
        var directory = new TeamsDirectory(connectorApi, references, roster, settings, clock);
        return new TeamsPeople(
                roster,
                directory,
                channelRosters,
                new ChosenPeople(roster, directory, connectorApi, references),
                new MembershipChanges(roster, directory, channelRosters, references));
    }
}
