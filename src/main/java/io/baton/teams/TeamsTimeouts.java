package io.baton.teams;

import io.baton.door.TurnTimes;
import java.time.Duration;

/// Timeouts and intervals of the Teams door.
///
/// @param answer how long a response waits for the turn's result; Teams gives up after ten to
///   fifteen seconds and sends the activity again
/// @param call timeout for one call to the connector; all calls for one post must fit into a
///   courier's lease
/// @param personTtl how long a person's status (member, guest, stranger) is cached
/// @param checkInterval first pause between attempts to get a token; doubles with each failure
/// @param retryPause pause before an answer is sent again after Teams was too busy
record TeamsTimeouts(
        Duration answer,
        Duration call,
        Duration personTtl,
        Duration checkInterval,
        Duration retryPause) {

    /// A response leaves before Teams gives up.
    TurnTimes turnTimes() {
        return new TurnTimes(answer, answer, Duration.ofSeconds(2));
    }

    /// How long the answer to a new message is listened for: two minutes, as in the SDK. Services
    /// between Baton and Teams give up sooner.
    Duration lateAnswer() {
        return call.multipliedBy(12);
    }

    static TeamsTimeouts defaults() {
        return new TeamsTimeouts(
                Duration.ofSeconds(7),
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
    }
}
