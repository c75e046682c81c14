package io.baton.app;

import com.mongodb.ConnectionString;
import io.baton.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/// Where the database is, and what must be closed with it.
record Database(String uri, @Nullable EmbeddedDatabase embedded) implements AutoCloseable {

    static Database named(String uri) {
        return new Database(uri, null);
    }

    static Database embedded(EmbeddedDatabase embedded) {
        return new Database(embedded.connectionString(), embedded);
    }

    String nameOr(String usual) {
        var named = new ConnectionString(uri).getDatabase();
        return named == null ? usual : named;
    }

    /// The address may hold a password.
    @Override
    public String toString() {
        return embedded == null ? "Database[MongoDB]" : "Database[embedded]";
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
