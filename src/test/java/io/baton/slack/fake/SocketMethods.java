package io.baton.slack.fake;

import java.util.List;
import java.util.function.Supplier;

/// `apps.connections.open`: returns an address for one socket connection.
final class SocketMethods {
    private final Supplier<String> address;

    SocketMethods(Supplier<String> address) {
        this.address = address;
    }

    List<ApiMethod> all() {
        return List.of(
                new ApiMethod(
                        "apps.connections.open",
                        true,
                        List.of(),
                        call -> ApiResponse.ok("url", address.get())));
    }
}
