package io.baton.chat;

import java.util.Optional;

/// Whether a platform accepts the bot's credentials. While it refuses them, posts wait.
public interface DoorCredentials {

    /// The door's name, as in [Place#door()].
    String door();

    /// The platform's error code; empty if it accepts the credentials, or is in trouble itself.
    Optional<String> refusal();
}
