package io.baton.mongo.driver;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import java.util.concurrent.TimeUnit;

/// How the client connects to the database.
public final class ConnectionSettings {
    /// Any server that knows this version answers the same, also if its own version is newer.
    private static final ServerApi STABLE_API =
            ServerApi.builder().version(ServerApiVersion.V1).strict(true).build();

    /// How long a call may take, in milliseconds, and how long it waits for a server that takes
    /// writes.
    private enum Patience {
        /// A database that is down is told within two and a half seconds.
        ONE_SERVER(2_000, 1_500),

        /// MongoDB: a replica set elects a new primary within 12 seconds (median, default
        /// settings). Until then the driver waits, and tries again what was refused.
        REPLICA_SET(15_000, 13_000);

        private final int call;
        private final int selection;

        Patience(int call, int selection) {
            this.call = call;
            this.selection = selection;
        }

        static Patience with(ConnectionString uri) {
            return uri.getRequiredReplicaSetName() != null
                            || uri.isSrvProtocol()
                            || uri.getHosts().size() > 1
                    ? REPLICA_SET
                    : ONE_SERVER;
        }
    }

    private ConnectionSettings() {}

    /// Client settings with which a call to a server that is down fails within two and a half
    /// seconds, and one to a replica set waits for its next primary.
    public static MongoClientSettings of(String uri) {
        var connectionString = new ConnectionString(uri);
        var patience = Patience.with(connectionString);
        return MongoClientSettings.builder()
                .applyConnectionString(connectionString)
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(patience.selection, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(1000, TimeUnit.MILLISECONDS)
                                .readTimeout(2000, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxWaitTime(1500, TimeUnit.MILLISECONDS))
                .timeout(patience.call, TimeUnit.MILLISECONDS)
                .serverApi(STABLE_API)
                .applicationName("baton")
                .build();
    }
}
