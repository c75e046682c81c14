package io.baton.teams;

import java.time.Duration;

/// The times that the door keeps to.
///
/// @param answer how long a response waits for what the conversation says; Teams gives up after ten
///   to fifteen seconds, and then sends the activity again
/// @param call for each call to the connector; all that one post needs must fit into the lease of a
///   courier
/// @param personTtl how long a person's standing (member, guest, stranger) is believed
/// @param checkInterval between attempts to get a token
/// @param retryPause before an answer is said again for which Teams had no time
record TeamsTimeouts(
        Duration answer,
        Duration call,
        Duration personTtl,
        Duration checkInterval,
        Duration retryPause) {

    static TeamsTimeouts defaults() {
        return new TeamsTimeouts(
                Duration.ofSeconds(7),
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
    }
}
