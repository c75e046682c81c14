package io.baton.mongo;

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

    private ConnectionSettings() {}

    /// Client settings with which a call to a database that is down fails within two and a half
    /// seconds.
    public static MongoClientSettings of(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(1500, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(1000, TimeUnit.MILLISECONDS)
                                .readTimeout(2000, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxWaitTime(1500, TimeUnit.MILLISECONDS))
                .timeout(MongoStores.TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .serverApi(STABLE_API)
                .applicationName("baton")
                .build();
    }
}
