package io.baton.slack.fake;

import io.baton.testing.MutableClock;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/// Settings of a fake Slack.
///
/// @param port HTTP port; 0 picks a free one
/// @param socketPort Socket Mode port; 0 picks a free one
/// @param scopes scopes granted to the app
public record FakeSlackSettings(
        AppInstallation identity,
        MutableClock clock,
        Set<String> scopes,
        int port,
        int socketPort) {

    /// Real time, free ports, and the scopes that `manifests/slack.yaml` asks for.
    public static FakeSlackSettings standard() {
        MutableClock clock = new MutableClock(InstantSource.system());
        return new FakeSlackSettings(
                AppInstallation.DEFAULT,
                clock,
                AppManifest.read(Path.of("manifests/slack.yaml")).botScopes(),
                0,
                0);
    }

    public FakeSlackSettings withClock(MutableClock other) {
        return new FakeSlackSettings(identity, other, scopes, port, socketPort);
    }

    public FakeSlackSettings withScopes(Set<String> others) {
        return new FakeSlackSettings(identity, clock, others, port, socketPort);
    }

    public FakeSlackSettings withPorts(int http, int socket) {
        return new FakeSlackSettings(identity, clock, scopes, http, socket);
    }
}
