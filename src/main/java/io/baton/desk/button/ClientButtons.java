package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import java.util.List;
import java.util.Optional;

/// Buttons that tell whether two clients are the same.
public final class ClientButtons {
    public static final String SAME = "client.same";
    public static final String DIFFERENT = "client.different";

    private ClientButtons() {}

    /// Two clients that look alike.
    ///
    /// @param client the newer one
    public record Pair(ClientId client, ClientId other) {

        String encode() {
            return client.value() + "\n" + other.value();
        }

        public static Optional<Pair> decode(String value) {
            var ids = value.split("\n", -1);
            return ids.length == 2
                    ? Optional.of(new Pair(new ClientId(ids[0]), new ClientId(ids[1])))
                    : Optional.empty();
        }
    }

    public static List<Button> sameOrDifferent(Client client, KnownClient other) {
        return List.of(
                Button.plain("Same", SAME, new Pair(client.id(), other.id()).encode()),
                different(client, other));
    }

    public static Button different(Client client, KnownClient other) {
        return Button.plain("Different", DIFFERENT, new Pair(client.id(), other.id()).encode());
    }
}
