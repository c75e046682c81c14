package io.baton.client;

/// A client's id within the firm: the comparison form of its name. So the same name is always the
/// same client.
public record ClientId(String value) {

    public static ClientId of(String name) {
        return new ClientId(ClientName.of(name));
    }
}
