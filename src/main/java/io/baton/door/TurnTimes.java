package io.baton.door;

import java.time.Duration;

/// How long a response may wait.
///
/// @param answer wait for the turn
/// @param hold wait before [Responder#hold] is called; never called if not shorter than `answer`
/// @param notice wait, after `answer`, until the person is told that nothing is stored yet
public record TurnTimes(Duration answer, Duration hold, Duration notice) {
    boolean holds() {
        return hold.compareTo(answer) < 0;
    }
}
