package io.baton.slack.fake;

import io.baton.testing.MovableClock;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/// How a fake Slack is set up.
///
/// @param port for HTTP; 0 takes a free one
/// @param socketPort for Socket Mode; 0 takes a free one
/// @param scopes what the app was granted
public record FakeSettings(
        Identity identity, MovableClock clock, Set<String> scopes, int port, int socketPort) {

    /// Real time, free ports, and exactly the scopes for which `manifests/slack.yaml` asks.
    public static FakeSettings standard() {
        MovableClock clock = new MovableClock(InstantSource.system());
        return new FakeSettings(
                Identity.DEFAULT,
                clock,
                Manifest.read(Path.of("manifests/slack.yaml")).botScopes(),
                0,
                0);
    }

    public FakeSettings withClock(MovableClock other) {
        return new FakeSettings(identity, other, scopes, port, socketPort);
    }

    public FakeSettings withScopes(Set<String> others) {
        return new FakeSettings(identity, clock, others, port, socketPort);
    }

    public FakeSettings withPorts(int http, int socket) {
        return new FakeSettings(identity, clock, scopes, http, socket);
    }
}
