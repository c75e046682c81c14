package io.baton.app;

import com.mongodb.ConnectionString;
import java.util.Optional;

/// Checks `MONGODB_URI`.
final class MongoUriCheck {
    private MongoUriCheck() {}

    /// @return the problem, without quoting the address: it may contain the password
    static Optional<String> problem(String uri) {
        if (uri.startsWith("mongodb+srv://")) {
            return Optional.empty();
        }
        if (!uri.startsWith("mongodb://")) {
            return Optional.of(
                    "MONGODB_URI must begin with mongodb:// or mongodb+srv://. Leave it out to use the embedded database.");
        }
        return readable(uri)
                ? Optional.empty()
                : Optional.of(
                        "MONGODB_URI can't be read. Write it like mongodb://user:password@host:27017/baton, with %40 for an @ in the password.");
    }

    private static boolean readable(String uri) {
        try {
            return !new ConnectionString(uri).getHosts().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
