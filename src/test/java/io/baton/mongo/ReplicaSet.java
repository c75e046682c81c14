package io.baton.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.baton.mongo.driver.ConnectionSettings;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStore;

/// A replica set of one server, whose primary can step down. Until there is a new one, it refuses
/// all other commands as MongoDB does.
final class ReplicaSet implements AutoCloseable {
    /// MongoDB: NotWritablePrimary.
    private static final int NOT_WRITABLE_PRIMARY = 10107;

    private static final Set<String> ALWAYS = Set.of("ping", "buildinfo", "endsessions");

    private final Member member = new Member();
    private final MongoServer server = new MongoServer(member);
    private final MongoClient client;

    /// @param options of the connection string, such as `replicaSet=rs0`
    ReplicaSet(String options) {
        member.address = "127.0.0.1:" + server.bind().getPort();
        client =
                MongoClients.create(
                        ConnectionSettings.of("mongodb://" + member.address + "/?" + options));
    }

    MongoDatabase database() {
        return client.getDatabase("baton");
    }

    void stepDown() {
        member.primary = false;
    }

    void electPrimary() {
        member.primary = true;
    }

    /// The commands that were refused because there was no primary.
    int refused() {
        return member.refused.get();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private static final class Member extends H2Backend {
        volatile String address = "";
        volatile boolean primary = true;
        final AtomicInteger refused = new AtomicInteger();

        Member() {
            super(MVStore.open(null));
        }

        @Override
        public Document handleCommand(
                Channel channel, String database, String command, Document query) {
            var name = command.toLowerCase(Locale.ROOT);
            if (name.equals("hello") || name.equals("ismaster")) {
                return hello(super.handleCommand(channel, database, "ismaster", query));
            }
            if (!primary && !ALWAYS.contains(name)) {
                refused.incrementAndGet();
                return new Document("ok", 0)
                        .append("errmsg", "not primary")
                        .append("code", NOT_WRITABLE_PRIMARY)
                        .append("codeName", "NotWritablePrimary");
            }
            return super.handleCommand(channel, database, command, query);
        }

        private Document hello(Document answer) {
            answer.put("ismaster", primary);
            answer.put("isWritablePrimary", primary);
            answer.put("secondary", !primary);
            answer.put("setName", "rs0");
            answer.put("hosts", List.of(address));
            answer.put("me", address);
            answer.put("logicalSessionTimeoutMinutes", 30);
            return answer;
        }
    }
}
